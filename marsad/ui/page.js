// Tells the browser the language and direction of the page: screen readers, hyphenation and popovers follow it.
// A table that is read from the right is shown from its right end: the component that draws it starts at its left.
const SCROLLER = "[data-testid=stDataFrame] .dvn-scroller";
const begun = new WeakSet();

function begin() {
  if (document.documentElement.dir !== "rtl") return;
  for (const scroller of document.querySelectorAll(SCROLLER)) {
    if (begun.has(scroller) || scroller.scrollWidth <= scroller.clientWidth) continue;
    begun.add(scroller);
    scroller.scrollLeft = scroller.scrollWidth;
  }
}

new MutationObserver(begin).observe(document.body, { childList: true, subtree: true, attributeFilter: ["style"] });

export default function ({ data }) {
  document.documentElement.lang = data.language;
  document.documentElement.dir = data.direction;
  begin();
}

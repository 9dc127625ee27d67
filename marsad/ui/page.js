// Tells the browser the language and direction of the page: screen readers, hyphenation and popovers follow it.
export default function ({ data }) {
  document.documentElement.lang = data.language;
  document.documentElement.dir = data.direction;
}

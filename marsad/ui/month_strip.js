// Draws incidents per month as bars, wider bins where the strip is narrow, and turns a drag (or keys) into a range of days.
const SVG = "http://www.w3.org/2000/svg";
const AXIS = 16, LEAST_BAR = 3;
// Years with less than this share of the incidents, before all others, are drawn as one bar.
const FEW = 0.05;
const BINS = [[1, "per-month"], [3, "per-quarter"], [12, "per-year"]];

export default function (component) {
  const { parentElement, data } = component;
  const strip = parentElement.querySelector(".strip") || build(parentElement);
  strip.state = { ...component, data };
  draw(strip);
  if (!strip.watch) {
    strip.watch = new ResizeObserver(() => draw(strip));
    strip.watch.observe(strip);
  }
  return () => {
    strip.watch?.disconnect();
    strip.watch = null;
  };
}

function build(parent) {
  const strip = element("div", "strip");
  const head = element("p", "head");
  head.append(element("span", "title"), element("span", "note"));
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("tabindex", "0");
  svg.setAttribute("role", "img");
  const tip = element("div", "tip");
  tip.hidden = true;
  strip.append(head, svg, tip, element("p", "spoken"));
  strip.querySelector(".spoken").setAttribute("aria-live", "polite");
  parent.append(strip);
  listen(strip, svg, tip);
  return strip;
}

function element(name, className) {
  const node = document.createElement(name);
  node.className = className;
  return node;
}

/** The bins that fit: whole months, quarters or years of the calendar, each { start, end (months since year 0), count }.
 *  The first may be all the early years together, so that a few old incidents do not squeeze the rest. */
function bins(data, width) {
  if (!data.first) return { step: 1, word: "per-month", all: [] };
  const [year, month] = data.first.split("-").map(Number);
  const first = year * 12 + month - 1;
  const last = first + data.counts.length - 1;
  const counted = (start, end) => data.counts.slice(Math.max(0, start - first), end - first + 1).reduce((a, b) => a + b, 0);
  const few = FEW * counted(first, last);
  let dense = Math.floor(first / 12) * 12;
  while (dense + 12 <= last && counted(first, dense + 11) <= few) dense += 12;
  const early = dense - first > (last - first) / 4 ? [{ start: first, end: dense - 1, count: counted(first, dense - 1), early: true }] : [];
  const begin = early.length ? dense : first;
  const [step, word] = BINS.find(([size]) => ((last - begin + 1) / size) * LEAST_BAR <= width) || BINS.at(-1);
  const all = early;
  for (let start = Math.floor(begin / step) * step; start <= last; start += step) {
    all.push({ start, end: start + step - 1, count: counted(start, start + step - 1) });
  }
  return { step, word, all };
}

const monthOf = (day) => (day ? Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 : null);
const firstDay = (month) => `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
function lastDay(month) {
  const days = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  return firstDay(month).slice(0, 8) + String(days).padStart(2, "0");
}

function draw(strip) {
  const { data } = strip.state;
  const svg = strip.querySelector("svg");
  const { clientWidth: width, clientHeight: height } = svg;
  if (!width) return;
  const { words } = data;
  const { step, word, all } = bins(data, width);
  const gap = width / Math.max(all.length, 1);
  const mirrored = data.direction === "rtl";
  const left = (index) => (mirrored ? width - (index + 1) * gap : index * gap);
  strip.layout = { all, gap, left, width, height, mirrored };
  strip.querySelector(".title").textContent =
    words["incidents-per-month"] + (step > 1 ? ` (${words[word]})` : "") + " · " + words["drag-to-choose"];
  strip.querySelector(".note").textContent = words.wider;
  svg.setAttribute("aria-label", words.summary);
  svg.replaceChildren();
  const most = Math.max(1, ...all.map((bin) => bin.count));
  const since = monthOf(data.since) ?? -Infinity;
  const until = monthOf(data.until) ?? Infinity;
  all.forEach((bin, index) => {
    const tall = bin.count ? Math.max(2, (bin.count / most) * (height - AXIS - 6)) : 0;
    const inside = bin.end >= since && bin.start <= until;
    svg.append(shape("rect", {
      class: inside ? "bar" : "bar outside", x: left(index) + Math.min(1, gap * 0.1), y: height - AXIS - tall,
      width: Math.max(1, gap - Math.min(2, gap * 0.2)), height: tall, rx: Math.min(2, gap / 4),
    }));
  });
  let free = -Infinity;
  const years = all.map((bin, index) => [bin, index]).filter(([bin]) => bin.early || bin.start % 12 < step);
  for (const [bin, index] of mirrored ? years.reverse() : years) {
    const x = left(index) + (mirrored ? gap : 0);
    const from = mirrored ? x - 30 : x;
    if (from < free || from < 0 || from + 30 > width) continue;
    free = from + 44;
    const label = shape("text", { class: "axis", x, y: height - 2, "text-anchor": mirrored ? "end" : "start" });
    label.textContent = bin.early ? `≤${Math.floor(bin.end / 12)}` : String(Math.floor(bin.start / 12));
    svg.append(label);
  }
  if (data.since || data.until) {
    const chosen = all.map((bin, index) => [bin, index]).filter(([bin]) => bin.end >= since && bin.start <= until);
    if (chosen.length) mark(strip, chosen[0][1], chosen.at(-1)[1]);
  }
}

function shape(name, attributes) {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

function mark(strip, from, to) {
  const { gap, left, height } = strip.layout;
  const svg = strip.querySelector("svg");
  svg.querySelectorAll(".brush, .edge").forEach((node) => node.remove());
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const x = Math.min(left(low), left(high));
  const width = (high - low + 1) * gap;
  svg.append(shape("rect", { class: "brush", x, y: 0, width, height: height - AXIS }));
  for (const at of [x, x + width]) svg.append(shape("line", { class: "edge", x1: at, x2: at, y1: 0, y2: height - AXIS }));
}

function listen(strip, svg, tip) {
  let begun = null;
  let focus = null;
  const indexAt = (event) => {
    const { all, gap, width, mirrored } = strip.layout;
    const x = event.clientX - svg.getBoundingClientRect().left;
    const index = Math.floor((mirrored ? width - x : x) / gap);
    return Math.min(all.length - 1, Math.max(0, index));
  };
  const show = (index) => {
    const { all, gap, left, width } = strip.layout;
    const bin = all[index];
    if (!bin) return;
    tip.textContent = `${span(strip, bin, bin)}: ${new Intl.NumberFormat(strip.state.data.locale).format(bin.count)}`;
    tip.hidden = false;
    tip.style.left = `${Math.min(width - 60, Math.max(60, left(index) + gap / 2))}px`;
    tip.style.top = "22px";
  };
  const choose = (from, to) => {
    const { all } = strip.layout;
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    const since = low === 0 && (all[0].early || high === all.length - 1) ? "" : firstDay(all[low].start);
    strip.state.setTriggerValue("range", [since, !since && high === all.length - 1 ? "" : lastDay(all[high].end)]);
  };
  svg.addEventListener("pointerdown", (event) => {
    if (!strip.layout?.all.length || event.button) return;
    begun = indexAt(event);
    svg.setPointerCapture(event.pointerId);
    mark(strip, begun, begun);
  });
  svg.addEventListener("pointermove", (event) => {
    if (!strip.layout?.all.length) return;
    const index = indexAt(event);
    show(index);
    if (begun !== null) {
      mark(strip, begun, index);
      const { all } = strip.layout;
      tip.textContent = span(strip, all[Math.min(begun, index)], all[Math.max(begun, index)]);
    }
  });
  svg.addEventListener("pointerup", (event) => {
    if (begun === null) return;
    const from = begun;
    begun = null;
    choose(from, indexAt(event));
  });
  svg.addEventListener("pointercancel", () => { begun = null; draw(strip); });
  svg.addEventListener("pointerleave", () => { tip.hidden = true; });
  svg.addEventListener("dblclick", () => strip.state.setTriggerValue("range", ["", ""]));
  svg.addEventListener("blur", () => { tip.hidden = true; focus = null; });
  svg.addEventListener("keydown", (event) => {
    const { all, mirrored } = strip.layout || { all: [] };
    if (!all.length) return;
    const step = { ArrowRight: mirrored ? -1 : 1, ArrowLeft: mirrored ? 1 : -1 }[event.key];
    if (step) {
      focus = focus || { from: all.length - 1, to: all.length - 1 };
      focus.to = Math.min(all.length - 1, Math.max(0, focus.to + step));
      if (!event.shiftKey) focus.from = focus.to;
      mark(strip, focus.from, focus.to);
      show(focus.to);
      strip.querySelector(".spoken").textContent = tip.textContent;
    } else if (event.key === "Enter" && focus) {
      choose(focus.from, focus.to);
    } else if (event.key === "Escape") {
      strip.state.setTriggerValue("range", ["", ""]);
    } else return;
    event.preventDefault();
  });
}

function span(strip, first, last) {
  const format = new Intl.DateTimeFormat(strip.state.data.locale, { year: "numeric", month: "short", timeZone: "UTC" });
  const at = (month) => new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
  return format.formatRange(at(first.start), at(last.end));
}

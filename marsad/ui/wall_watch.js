// Watches the connection, the session, the age of the data and the clock of a wall, and says what is amiss so that
// nobody can overlook it. The time shown is the server's: that of the screen's own computer may be wrong.
const EVERY = 3000, PATIENCE = 4000;    // milliseconds between two questions to the server, and for its answer
const LOST = 8000;                      // without an answer
const SILENT = 13_000;                  // without a sign of life of the session
const SETTLED = 6000;                   // in which a session that lives is heard again
const GIVEN_UP = 30_000;
const WRONG = 90_000;                   // by which a clock is wrong
const HOUR = 3_600_000;
const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
const MOMENT = { day: "numeric", month: "short", year: "numeric", ...CLOCK };
const UNITS = [["day", 24 * HOUR], ["hour", HOUR], ["minute", 60_000]];

// What outlives a change of the data. Times are of the clock that only goes forward; `low` and `high` are the bounds of
// what is to be added to it to get the server's.
const watch = (window.marsadWatch ||= {
  low: -Infinity, high: Infinity, answered: performance.now(), beat: performance.now(), back: 0, lost: false,
  jitter: Math.random(),
});

export default function ({ parentElement, data }) {
  const root = parentElement.querySelector(".wall") || build(parentElement);
  Object.assign(root, { dir: data.direction, className: `wall watch ${data.theme}` });
  Object.assign(watch, { data, root });
  const beat = ({ detail }) => {
    watch.beat = performance.now();
    if (!Number.isFinite(watch.low)) narrow(detail.now * 1000 - watch.beat, detail.now * 1000 - watch.beat + 1000);
  };
  window.addEventListener("marsad-beat", beat);
  const asking = setInterval(ask, EVERY);
  const telling = setInterval(tell, 500);
  ask();
  tell();
  return () => {
    clearInterval(asking);
    clearInterval(telling);
    window.removeEventListener("marsad-beat", beat);
  };
}

function build(parent) {
  const root = document.createElement("div");
  root.innerHTML = `<div class="clock"><time></time><p></p></div>
    <footer><p class="data"><i></i><bdi></bdi></p><p class="marks"></p></footer>
    <div class="alarm" role="alert" hidden><b></b><p class="since"></p><p class="comes"></p></div>`;
  parent.append(root);
  return root;
}

// ---- the server's clock and its answers --------------------------------------------------------------------------

// The server stamps its answer to the second, some time between question and answer: each narrows the bounds.
function narrow(low, high) {
  const bounds = [Math.max(watch.low - 1, low), Math.min(watch.high + 1, high)];
  // Bounds that exclude one another are of a clock that was set, or of a computer that slept.
  [watch.low, watch.high] = bounds[0] <= bounds[1] ? bounds : [low, high];
  window.marsadNow = () => performance.now() + (watch.low + watch.high) / 2;
}

async function ask() {
  const sent = performance.now();
  try {
    const answer = await fetch("/_stcore/health", { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
    const received = performance.now();
    if (!answer.ok) throw new Error(answer.status);
    const stamped = Date.parse(answer.headers.get("date"));
    if (stamped) narrow(stamped - received, stamped + 1000 - sent);
    if (!watch.back) watch.back = received;
    watch.answered = received;
  } catch {
    watch.back = 0;
  }
}

// ---- what is amiss -----------------------------------------------------------------------------------------------

function tell() {
  const { data, root } = watch;
  const time = performance.now();
  const silence = time - watch.beat;
  if (time - watch.answered > LOST) watch.lost = true;
  else if (silence < SILENT) watch.lost = false;
  const now = window.marsadNow ? window.marsadNow() : null;
  const { words } = data;
  const age = data.last === null || now === null ? null : now - data.last * 1000;
  let [said, more] = ["", ""];
  if (time - watch.answered > LOST) [said, more] = [words.lost, since(now, time - watch.answered)];
  else if (data.broken) [said, more] = [words.trouble, data.trouble];
  else if (silence > SILENT) [said, more] = [words.silent, since(now, silence)];
  else if (data.trouble) [said, more] = [words.trouble, data.trouble];
  else if (age > data.oldest * HOUR) [said, more] = [words.stale, data.old.replace("⟦age⟧", ago(age))];
  alarm(root, said, more, said === words.stale ? "" : words.comes);
  if (now !== null) dress(root, now, age);
  if (mustReload(time, silence)) location.reload();
}

// A session that does not come back is over: the address alone makes the same screen again.
function mustReload(time, silence) {
  const { back, data, jitter, lost } = watch;
  if (!back || time - back < EVERY) return false;
  if (data.broken) return silence > GIVEN_UP;
  const wait = jitter * 4000;           // many screens of one server do not come all at once
  return lost ? silence > SILENT && time - back > SETTLED + wait : silence > GIVEN_UP + wait;
}

const since = (now, span) => (now === null ? "" : watch.data.words.since.replace("⟦when⟧", clock(now - span)));

function alarm(root, said, more, comes) {
  const box = root.querySelector(".alarm");
  document.documentElement.toggleAttribute("data-wall-alarm", Boolean(said));
  root.classList.toggle("alarmed", Boolean(said));
  box.hidden = !said;
  write(box.querySelector("b"), said);
  write(box.querySelector(".since"), more);
  write(box.querySelector(".comes"), comes);
}

// ---- what is always there ----------------------------------------------------------------------------------------

function dress(root, now, age) {
  const { data } = watch;
  const format = (options) => new Intl.DateTimeFormat(data.locale, { timeZone: data.zone, ...options });
  const offset = format({ timeZoneName: "shortOffset" }).formatToParts(now).find(({ type }) => type === "timeZoneName");
  const length = innerWidth < innerHeight ? "short" : "long";
  const day = format({ weekday: length, day: "numeric", month: length, year: "numeric" }).format(now);
  write(root.querySelector("time"), clock(now));
  const zone = offset ? `\u2066${offset.value.replace("GMT", "UTC")}\u2069` : "";
  write(root.querySelector(".clock p"), [day, data.city, data.city === "UTC" ? "" : zone].filter(Boolean).join(" · "));
  const when = age === null ? "" : format(MOMENT).format(data.last * 1000);
  const imported = data.imported.replace("⟦when⟧", when).replace("⟦age⟧", age === null ? "" : ago(age));
  write(root.querySelector(".data bdi"), imported);
  const wrong = Date.now() - now;
  const marks = [...data.marks];
  if (Math.abs(wrong) > WRONG) marks.push(data.words.clock.replace("⟦span⟧", lasting(Math.abs(wrong))));
  const list = root.querySelector(".marks");
  if (list.dataset.said === marks.join("|")) return;
  list.dataset.said = marks.join("|");
  list.replaceChildren(...marks.map((mark) => Object.assign(document.createElement("bdi"), { textContent: mark })));
}

const clock = (time) =>
  new Intl.DateTimeFormat(watch.data.locale, { ...CLOCK, timeZone: watch.data.zone }).format(time);

const unitOf = (span) => UNITS.find(([, size]) => span >= size) || UNITS[2];

// A data store whose clock is ahead has its data of "in 2 hours", which is said as it is.
function ago(span) {
  const [unit, size] = unitOf(Math.abs(span));
  const format = new Intl.RelativeTimeFormat(watch.data.locale, { numeric: "always" });
  return format.format(-Math.trunc(span / size) || -0, unit);
}

function lasting(span) {
  const [unit, size] = unitOf(span);
  const format = new Intl.NumberFormat(watch.data.locale, { style: "unit", unit, unitDisplay: "long" });
  return format.format(Math.round(span / size));
}

function write(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

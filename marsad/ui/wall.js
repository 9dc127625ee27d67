// Shows the scenes of the wall. Which one follows from the server's clock, so that every screen of one address shows
// the same; keys hold one, go back and go on. Nothing is asked of the server for a change of scene.
const TICK = 250;
const PLAYED = 0.85;                    // of a scene's time, after which playback stands at its end
const HELD = 600_000;                   // milliseconds after which a screen that nobody turns goes on by itself
const IDLE = 5000;
const LOW = 540, NARROW = 430;          // CSS pixels of the map's window: its words are as large as those around it
const SMALLEST = 0.86;                  // a panel shrinks so far to fit: body text stays above 2.2 % of the height
const DAY = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" };
const ON = new Set(["ArrowRight", "PageDown", "Enter"]), BACK = new Set(["ArrowLeft", "PageUp"]);
const memory = (window.marsadWall ||= { held: null, since: 0 });

export default function ({ parentElement, data }) {
  const root = parentElement.querySelector(".wall") || build(parentElement);
  Object.assign(root, { lang: data.language, dir: data.direction, className: `wall ${data.theme}` });
  document.documentElement.lang = data.language;
  const wall = { root, data, drawn: "", scene: null };
  recall(wall);
  const keys = (event) => press(wall, event);
  const awake = () => stir();
  const fit = () => { wall.drawn = ""; tick(wall); };
  window.addEventListener("keydown", keys, true);
  window.addEventListener("mousemove", awake);
  window.addEventListener("resize", fit);
  document.fonts.addEventListener("loadingdone", fit);
  stir();
  const timer = setInterval(() => tick(wall), TICK);
  tick(wall);
  return () => {
    clearInterval(timer);
    window.removeEventListener("keydown", keys, true);
    window.removeEventListener("mousemove", awake);
    window.removeEventListener("resize", fit);
    document.fonts.removeEventListener("loadingdone", fit);
  };
}

function build(parent) {
  const root = document.createElement("div");
  root.innerHTML = `<div class="shade"></div><header><h1><bdi></bdi></h1><p class="sub"><bdi></bdi></p></header>
    <div class="panel"><div class="fit"></div></div>
    <p class="held"></p><div class="bar-below"></div><div class="dots"></div>`;
  parent.append(root);
  return root;
}

const now = () => (window.marsadNow ? window.marsadNow() : null);

// ---- which scene -------------------------------------------------------------------------------------------------

// The turn, the round, and since when it is shown (milliseconds of the server's clock).
function turnAt({ data }, time) {
  const many = data.turns.length, span = data.seconds * 1000;
  const slot = Math.floor(time / span);
  const round = Math.floor(slot / many);
  if (memory.held !== null) return { turn: memory.held % many, round, since: memory.since };
  return { turn: slot % many, round, since: slot * span };
}

// A screen that was held is held in its address, so that it is again after a reload.
function recall({ data }) {
  const at = Number(new URLSearchParams(location.search).get("at"));
  if (memory.held === null && at >= 1) hold(at - 1);
  if (memory.held === null && data.step) hold(0);
}

function hold(turn) {
  Object.assign(memory, { held: turn, since: now() ?? Date.now(), touched: performance.now() });
  const address = new URL(location.href);
  if (turn === null) address.searchParams.delete("at");
  else address.searchParams.set("at", turn + 1);
  history.replaceState(history.state, "", address);
}

function press(wall, event) {
  const { key } = event;
  const time = now();
  const many = wall.data.turns.length;
  if (time === null || event.ctrlKey || event.altKey || event.metaKey) return;
  const turned = wall.data.direction === "rtl" && key.startsWith("Arrow");
  const on = turned ? key === "ArrowLeft" : ON.has(key);
  const back = turned ? key === "ArrowRight" : BACK.has(key);
  const { turn } = turnAt(wall, time);
  if (on) hold((turn + 1) % many);
  else if (back) hold((turn + many - 1) % many);
  else if (key === " ") {
    if (wall.data.step) hold((turn + 1) % many);
    else hold(memory.held === null ? turn : null);
  } else if (key === "Escape" && !wall.data.step) hold(null);
  else if (key.length > 1) return;      // the browser's own keys are its own; a letter would be one of Streamlit's
  event.preventDefault();
  event.stopImmediatePropagation();
  tick(wall);
}

function stir() {
  delete document.documentElement.dataset.wallIdle;
  clearTimeout(memory.idle);
  memory.idle = setTimeout(() => { document.documentElement.dataset.wallIdle = ""; }, IDLE);
}

// ---- showing it --------------------------------------------------------------------------------------------------

function tick(wall) {
  const time = now();
  if (time === null) return;
  if (memory.held !== null && !wall.data.step && performance.now() - memory.touched > HELD) hold(null);
  const { turn, round, since } = turnAt(wall, time);
  const variants = wall.data.turns[turn];
  const variant = round % variants.length;
  const drawn = `${turn}/${variant}`;
  if (wall.drawn !== drawn) draw(wall, turn, variants[variant]);
  Object.assign(wall, { drawn });
  wall.root.classList.toggle("grey", "wallAlarm" in document.documentElement.dataset);
  wall.root.querySelector(".held").textContent =
    memory.held === null ? "" : wall.data.step ? wall.data.words.step : wall.data.words.held;
  move(wall, Math.max(0, time - since));
}

function draw(wall, turn, scene) {
  const { root, data } = wall;
  root.dataset.scene = scene.code;
  root.dataset.turn = turn;
  root.dataset.changes = Number(root.dataset.changes || 0) + 1;
  root.querySelector("h1 bdi").textContent = scene.title;
  root.querySelector("h1").classList.toggle("long", scene.title.length > 44);
  root.querySelector(".sub bdi").textContent = scene.subtitle;
  const fit = root.querySelector(".fit");
  fit.innerHTML = scene.panel;          // markup that maps/markup.py has made, with every text in it escaped
  const mapless = scene.layer === null;
  root.classList.toggle("mapless", mapless);
  document.documentElement.toggleAttribute("data-wall-mapless", mapless);
  root.querySelector(".dots").replaceChildren(...data.turns.map((_, at) => {
    const dot = document.createElement("i");
    dot.classList.toggle("on", at === turn);
    return dot;
  }));
  shrink(fit);
  wall.scene = mapless ? null : { layer: scene.layer, bounds: scene.bounds, near: scene.near, room: room(root) };
  wall.played = scene.played;
}

// What is too much for the screen is first made smaller, then left out from its end, and three dots say so.
function shrink(fit) {
  const over = () => fit.scrollHeight > fit.clientHeight + 1;
  for (let size = 1; size >= SMALLEST; size -= 0.07) {
    fit.style.setProperty("--fit", size);
    if (!over()) return;
  }
  const more = document.createElement("p");
  more.className = "note";
  more.textContent = "…";
  fit.append(more);
  while (over() && more.previousElementSibling) {
    const list = more.previousElementSibling;
    const last = list.matches("ol") && list.children.length > 1 ? list.lastElementChild : list;
    last.remove();
  }
}

// The shares of the map that words cover: left, top, right, bottom.
function room(root) {
  const frame = document.querySelector(".st-key-wall-map").getBoundingClientRect();
  const head = root.querySelector("header").getBoundingClientRect().bottom / frame.height;
  if (innerWidth < innerHeight) return [0.02, head, 0.02, 0.28];
  const side = root.querySelector(".panel").getBoundingClientRect().width / frame.width;
  return root.dir === "rtl" ? [0.02, head, side, 0.2] : [side, head, 0.02, 0.2];
}

function move(wall, shown) {
  const frame = document.querySelector(".st-key-wall-map iframe");
  const map = frame?.contentWindow?.marsad;
  if (!frame) return;
  const zoom = Math.min(innerHeight / LOW, innerWidth / NARROW).toFixed(3);
  if (frame.style.zoom !== zoom) frame.style.zoom = zoom;
  if (!map?.showScene || !wall.scene) return;
  if (map.wallScene !== wall.scene) map.showScene(wall.scene);
  if (!wall.played) return;
  const found = map.playScene(Math.min(1, shown / (wall.data.seconds * 1000 * PLAYED)));
  const line = wall.root.querySelector(".played");
  if (!found || !line) return;
  const { locale, words } = wall.data;
  const day = new Intl.DateTimeFormat(locale, DAY).format(new Date(found.until + "T00:00Z"));
  const count = new Intl.NumberFormat(locale).format(found.incidents);
  const said = words.until.replace("⟦when⟧", day).replace("⟦age⟧", count);
  if (line.textContent !== said) line.textContent = said;
}

// Places the names of sites and areas on the map, each beside its own mark and clear of the others.
(function () {
  "use strict";

  const NEAR = 4;                       // a name so many pixels from a circle would be read as that circle's own
  const LONGEST = 240;
  const LETTERS = 28;
  const LEADING_NAMES = 5;
  const MOST_BOXES = 60;
  const CELL = 48;

  const { FONTS, WORLD, between, overlap, shorten, softReach, widthOf } = marsad;

  // Finds the circles under a rectangle without looking at all of them.
  class CircleGrid {
    constructor() { this.cells = new Map(); }

    add(x, y, radius) {
      const circle = { x, y, radius };
      const reach = radius + NEAR;
      for (const key of this.keys({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach })) {
        if (!this.cells.has(key)) this.cells.set(key, []);
        this.cells.get(key).push(circle);
      }
    }

    *keys(box) {
      for (let column = Math.floor(box.left / CELL); column * CELL <= box.right; column++) {
        for (let row = Math.floor(box.top / CELL); row * CELL <= box.bottom; row++) yield column * 1e6 + row;
      }
    }

    under(box) {
      const touched = new Set();
      const hidden = new Set();
      for (const key of this.keys(box)) {
        for (const circle of this.cells.get(key) || []) {
          const x = circle.x - between(box.left, circle.x, box.right);
          const y = circle.y - between(box.top, circle.y, box.bottom);
          const distance = Math.hypot(x, y);
          if (distance < circle.radius + NEAR) touched.add(circle);
          if (distance < Math.min(circle.radius, 4)) hidden.add(circle);
        }
      }
      return { hidden: hidden.size, touched: touched.size };
    }
  }

  // Where a name may stand beside a circle, in the order of liking.
  function around({ x, y }, gap, { width, height }) {
    const slant = gap * 0.72;
    return [
      ["right", x + gap, y - height / 2],
      ["left", x - gap - width, y - height / 2],
      ["above", x - width / 2, y - gap - height + 2],
      ["below", x - width / 2, y + gap - 2],
      ["right above", x + slant, y - slant - height + 3],
      ["right below", x + slant, y + slant - 3],
      ["left above", x - slant - width, y - slant - height + 3],
      ["left below", x - slant - width, y + slant - 3],
    ];
  }

  // Where it may stand on a mark that has room for it.
  const upon = ({ x, y }, shifts, { width, height }) =>
    shifts.map((shift, index) => ["upon " + index, x - width / 2, y + shift - height / 2]);

  function labelOf(item, size) {
    const soft = item.kind !== "site";
    let text = shorten(item.name, LETTERS);
    const rightToLeft = marsad.rightToLeft(text);
    // Arabic letters have no italic, and need a little more size to be read as well.
    const style = !soft ? "600" : rightToLeft ? "400" : "italic 400";
    const font = `${style} ${rightToLeft ? size + 1 : size}px ${FONTS}`;
    const excess = widthOf(text, font) / LONGEST;
    if (excess > 1) text = shorten(item.name, Math.floor(Math.min(LETTERS, text.length) / excess));
    const direction = rightToLeft ? "rtl" : "ltr";
    return { item, soft, font, text, direction, width: widthOf(text, font), height: size + 3 };
  }

  class SiteNames {
    constructor(stage) {
      this.stage = stage;
      this.labels = [];
    }

    place(view) {
      const { map, visible, seaAreas, ways } = this.stage;
      this.view = view;
      this.size = map.getSize();
      this.former = new Map(this.labels.map(({ item, side }) => [item.key, side]));
      this.labels = [];
      this.taken = this.controls();
      this.boxes = [];                  // what the base map's names are asked to keep clear of
      this.grid = new CircleGrid();
      const world = WORLD * view.scale;
      this.repeats = world < this.size.x + 2 * LONGEST ? [0, world, -world] : [0];
      const circles = this.chosenFirst(this.meetCircles(visible.circles));
      const limit = this.limit();
      const lead = Math.min(LEADING_NAMES, limit);
      let left = limit;
      for (const item of circles.slice(0, lead)) if (this.putCircle(item, 1)) left -= 1;
      for (const item of visible.areas) this.putArea(item);
      for (const item of seaAreas.shown) this.putSea(item);
      for (const way of ways.said) this.putWords(way);
      const softs = visible.softs.slice().sort((one, other) => other.incidents - one.incidents);
      for (const item of this.chosenFirst(softs).slice(0, limit)) this.putSoft(item);
      for (const item of circles.slice(lead, limit * 6)) if (left && this.putCircle(item, 0)) left -= 1;
      this.tellBaseMap();
    }

    limit() {
      const zoom = this.stage.map.getZoom();
      const byZoom = zoom < 5 ? 14 : zoom < 6 ? 20 : zoom < 7 ? 28 : zoom < 9 ? 40 : 80;
      const bySize = Math.round((this.size.x * this.size.y) / (zoom < 7 ? 30000 : 14000));
      return Math.min(byZoom, Math.max(4, bySize));
    }

    chosenFirst(items) {
      const isChosen = (item) => this.stage.isChosen(item);
      return [...items.filter(isChosen), ...items.filter((item) => !isChosen(item))];
    }

    // The corners' controls hide what is under them: no name is put there.
    controls() {
      const container = this.stage.map.getContainer();
      const frame = container.getBoundingClientRect();
      const boxes = Array.from(container.querySelectorAll(".leaflet-control"), (one) => one.getBoundingClientRect());
      return boxes.filter(({ width }) => width).map((box) => ({
        left: box.left - frame.left - 4, right: box.right - frame.left + 4,
        top: box.top - frame.top - 4, bottom: box.bottom - frame.top + 4,
      }));
    }

    // Takes note of the circles in and near the view; gives those in it.
    meetCircles(circles) {
      const { size } = this;
      return circles.filter((item) => {
        const { x, y } = this.stage.at(item, this.view);
        if (x < -40 || y < -40 || x > size.x + 40 || y > size.y + 40) return false;
        for (const shift of this.repeats) this.grid.add(x + shift, y, item.radius);
        const core = item.radius * 0.7;
        if (core > 5 && this.boxes.length < MOST_BOXES) {
          this.boxes.push({ left: x - core, right: x + core, top: y - core, bottom: y + core });
        }
        return x > 0 && y > 0 && x < size.x && y < size.y;
      });
    }

    putCircle(item, patience) {
      const chosen = this.stage.isChosen(item);
      const label = labelOf(item, this.size.x >= 1600 ? 14 : 12);
      const place = this.stage.at(item, this.view);
      return this.put(label, place, around(place, item.radius + (chosen ? 8 : 4), label), patience);
    }

    putSoft(item) {
      const label = labelOf(item, 12);
      const place = this.stage.at(item, this.view);
      const { across, up } = softReach(item, this.view);
      const shifts = [0, up * 0.4, -up * 0.4, up * 0.7, -up * 0.7];
      const spots = across * 2 > label.width + 12 ? upon(place, shifts, label) : around(place, across + 2, label);
      this.put(label, place, spots, 0);
    }

    // Where its shape, or the part of it in sight, has the widest room. What the base map names is not named twice.
    putArea(item) {
      const { shape, countries: [country, ...others] } = item;
      if (!others.length && this.stage.config.countries[country]) return;
      const { size, view: { scale, y } } = this;
      if (!shape || (shape.right - shape.left) * scale < 18) return;
      const label = labelOf(item, 12);
      const place = this.stage.at(item, this.view);
      const x = place.x - item.x * scale;
      const sight = { left: -x / scale, right: (size.x - x) / scale, top: -y / scale, bottom: (size.y - y) / scale };
      const part = marsad.clip(shape.widest, sight);
      const centres = part.length > 2 ? [shape.anchor, marsad.visualCentre(part)] : [];
      const spots = centres.flatMap((centre) => {
        const radius = centre.radius * scale;
        const shifts = [0, 0.5 * radius, -0.5 * radius, 0.9 * radius, -0.9 * radius];
        return upon({ x: centre.x * scale + x, y: centre.y * scale + y }, shifts, label);
      });
      this.put(label, place, spots, 0);
    }

    // What the source calls the place that a way came from or was going to, beside that end of it.
    putWords({ key, words, unsure }) {
      const item = { key: key + " words", kind: "words", name: `“${words}”`, ...unsure };
      const label = labelOf(item, 12);
      const place = this.stage.at(item, this.view);
      if (this.put(label, place, around(place, 8, label), 1)) return;
      this.put(label, place, around(place, 22, label), 2);
    }

    putSea(item) {
      const { scale } = this.view;
      if ((item.right - item.left) * scale < 40) return;
      const label = labelOf(item, 12);
      const place = this.stage.at(item, this.view);
      const half = ((item.bottom - item.top) / 2) * scale;
      this.put(label, place, upon(place, [0, half * 0.5, -half * 0.5, half + 9, -half - 9], label), 0);
    }

    // Takes the best of the spots that are free; `patience` is how many other circles the name may lie on.
    put(label, place, spots, patience) {
      const { item, width, height } = label;
      const allowed = this.stage.isChosen(item) ? 9 : patience;
      // A name among many circles says nothing of which is its own: no more of them than lie on its own circle.
      const own = { left: place.x, right: place.x, top: place.y, bottom: place.y };
      const company = allowed ? Infinity : this.grid.under(own).touched;
      let best = null;
      spots.forEach(([side, x, y], index) => {
        const box = { left: x - 2, right: x + width + 2, top: y, bottom: y + height };
        const inside = box.left >= 4 && box.top >= 3 && box.right <= this.size.x - 4 && box.bottom <= this.size.y - 3;
        if (!inside || this.taken.some((other) => overlap(box, other))) return;
        const { hidden, touched } = this.grid.under(box);
        if (label.soft ? touched > allowed : hidden > allowed || touched > company) return;
        const usual = this.former.get(item.key) === side ? 0.6 : 0;
        const cost = hidden * 2 + touched * 0.4 + index * 0.15 - usual;
        if (!best || cost < best.cost) best = { cost, side, box, dx: x - place.x, dy: y - place.y };
      });
      if (!best) return false;
      const { side, box, dx, dy } = best;
      this.labels.push({ ...label, side, box, dx, dy });
      for (const shift of this.repeats) this.taken.push({ ...box, left: box.left + shift, right: box.right + shift });
      this.boxes.push(box);
      return true;
    }

    tellBaseMap() {
      const key = this.boxes.map((box) => [box.left, box.top, box.right, box.bottom].map(Math.round).join()).join(";");
      if (key === this.told) return;
      this.told = key;
      this.stage.map.marsadLabels.avoid(this.boxes, this.labels.map(({ item }) => item.name));
    }
  }

  marsad.SiteNames = SiteNames;
})();

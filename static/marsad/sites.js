// Draws the sites of a selection on the map: circles, soft discs, shaded areas, their names, legend, tooltip and choosing.
(function () {
  "use strict";

  const marsad = (window.marsad = window.marsad || {});

  const WORLD = 256;                    // the width of the world in units of position, Leaflet's pixels at zoom 0
  const EARTH_KM = L.CRS.Earth.R / 1000;
  const LARGEST_STAMP = 12;
  const NEAR = 4;
  const LONGEST_LABEL = 240;
  const MARGIN = 128;                   // pixels drawn beyond the view, so that a short drag needs no repaint
  const SMALLEST_RADIUS = 3;
  const HOLLOW_RADIUS = 3.5;
  const BLOB_RADIUS = 8;
  const SMALLEST_SOFT_RADIUS = 5;
  const NARROW = 560;                   // narrower or lower than this, the legend is a button until it is asked for
  const SHORT = 440;
  const LABEL_LENGTH = 28;
  const TOOLTIP_LENGTH = 80;
  const FONTS = '"IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, sans-serif';
  const FIRST_STRONG = /[A-Za-z\u00c0-\u024f\u0370-\u052f]|([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])/;
  const SEGMENTER = window.Intl && Intl.Segmenter ? new Intl.Segmenter() : null;
  const WORDS = {
    weight: "Weight", incidents: "Incidents", area_shows: "Area shows", legend: "Legend",
    approximate: "soft edge: place known only roughly", no_weight: "no weight stated", kg: "kg", t: "t",
  };
  const PALETTE = {
    light: { ink: "#12212F", muted: "#5A6A77", page: "#F3F5F7", surface: "#FFFFFF", line: "#E3E8EC", accent: "#0B5D7A" },
    dark: { ink: "#EAF1F6", muted: "#A9BCCB", page: "#0C1822", surface: "#0A141C", line: "#22323F", accent: "#4FC3D9" },
  };

  // ---- small helpers -------------------------------------------------------------------------------------------

  const positive = (value) => (Number.isFinite(Number(value)) && Number(value) > 0 ? Number(value) : 0);

  const between = (low, value, high) => Math.max(low, Math.min(high, value));

  function remember(key, value) {
    try { window.localStorage.setItem("marsad." + key, value); } catch (refused) { /* a private window: the choice lasts as long as the map */ }
  }

  function remembered(key) {
    try { return window.localStorage.getItem("marsad." + key); } catch (refused) { return null; }
  }

  // The slice first: a name of ten thousand characters must not cost ten thousand steps.
  function shorten(text, length) {
    const clean = String(text == null ? "" : text).slice(0, length * 8).replace(/[\ud800-\udbff]$/, "")
      .replace(/[\u202a-\u202e\u2066-\u2069]/g, "").replace(/[\s\u0000-\u001f\u007f]+/g, " ").replace(/(\p{M}{4})\p{M}+/gu, "$1").trim();
    if (clean.length <= length) return clean;
    const letters = SEGMENTER ? Array.from(SEGMENTER.segment(clean), (part) => part.segment) : Array.from(clean);
    return letters.length <= length ? clean : letters.slice(0, length - 1).join("").trimEnd() + "…";
  }

  function directionOf(text) {
    const found = FIRST_STRONG.exec(text);
    return found && found[1] ? "rtl" : "ltr";
  }

  function fade(colour, opacity) {
    const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour);
    if (!digits) return colour;
    const hex = digits[1].length === 3 ? digits[1].replace(/./g, "$&$&") : digits[1];
    const part = (start) => parseInt(hex.slice(start, start + 2), 16);
    return `rgba(${part(0)},${part(2)},${part(4)},${opacity})`;
  }

  function element(tag, className, parent, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text != null) made.textContent = text;
    if (parent) parent.appendChild(made);
    return made;
  }

  function position(latitude, longitude) {
    return L.CRS.EPSG3857.latLngToPoint(L.latLng(latitude, longitude), 0);
  }

  // The nearest of the world's copies: the difference of two positions on a strip that repeats every `width`.
  function wrapped(difference, width) {
    return difference - width * Math.round(difference / width);
  }

  function overlaps(one, other) {
    return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
  }

  // ---- reading the selection -----------------------------------------------------------------------------------

  function readSite([id, latitude, longitude, incidents, kg, group, name, softKm]) {
    const item = {
      kind: positive(softKm) ? "soft" : "site", id: String(id), incidents: positive(incidents), kg: positive(kg),
      group: Number(group), name: name || id, latitude: Number(latitude), longitude: Number(longitude), radius: 0,
    };
    if (!(Math.abs(item.latitude) <= 90) || !Number.isFinite(item.longitude)) return null;
    const centre = position(item.latitude, item.longitude);
    item.x = centre.x;
    item.y = centre.y;
    if (item.kind === "soft") {
      // A circle on the ground is, on this projection, nearly an ellipse whose middle lies poleward of the place.
      const angle = Math.min(60, (positive(softKm) / EARTH_KM) * (180 / Math.PI));
      const top = position(Math.min(85, item.latitude + angle), 0).y;
      const bottom = position(Math.max(-85, item.latitude - angle), 0).y;
      item.y = (top + bottom) / 2;
      item.halfHeight = (bottom - top) / 2;
      const middle = L.CRS.EPSG3857.pointToLatLng(L.point(0, item.y), 0).lat;
      item.halfWidth = Math.min(WORLD / 2, (positive(softKm) / (2 * Math.PI * EARTH_KM * Math.cos((middle * Math.PI) / 180))) * WORLD);
    }
    return item;
  }

  function readArea([code, countries, incidents, kg, group, name]) {
    return {
      kind: "area", id: String(code), countries: Array.from(countries || [], String), incidents: positive(incidents),
      kg: positive(kg), group: Number(group), name: name || code, radius: 0, shape: null,
    };
  }

  function readSelection(data) {
    const given = data || {};
    const placed = (given.sites || []).map(readSite).filter(Boolean);
    return {
      chosen: given.chosen == null ? null : String(given.chosen),
      circles: placed.filter((item) => item.kind === "site"),
      softs: placed.filter((item) => item.kind === "soft").sort((one, other) => other.halfWidth - one.halfWidth),
      areas: (given.areas || []).map(readArea),
    };
  }

  // ---- outlines of countries -----------------------------------------------------------------------------------

  const shapes = new Map();             // countries' numbers -> shape, kept so that a replaced layer has it at once

  const load = (address) => (marsad.file ? marsad.file(address) : fetch(address).then((answer) => answer.json()));

  function polygonsOf(outline) {
    if (!outline) return [];
    if (Array.isArray(outline)) return outline.flatMap(polygonsOf);
    if (outline.features) return outline.features.flatMap(polygonsOf);
    if (outline.geometry) return polygonsOf(outline.geometry);
    if (outline.geometries) return outline.geometries.flatMap(polygonsOf);
    if (outline.type === "MultiPolygon") return outline.coordinates;
    return outline.type === "Polygon" ? [outline.coordinates] : [];
  }

  function crossesAntimeridian(ring) {
    return ring.some((point, index) => index > 0 && Math.abs(point[0] - ring[index - 1][0]) > 180);
  }

  function shapeOf(outline) {
    const path = new Path2D();
    const rings = [];
    for (const polygon of polygonsOf(outline)) {
      for (const ring of polygon) {
        if (ring.length < 4 || crossesAntimeridian(ring)) continue;
        const points = ring.map(([longitude, latitude]) => position(between(-85, latitude, 85), longitude));
        points.forEach((point, index) => (index ? path.lineTo(point.x, point.y) : path.moveTo(point.x, point.y)));
        path.closePath();
        rings.push(points);
      }
    }
    if (!rings.length) return null;
    const bounds = L.bounds(rings.flat());
    const shape = { path, rings, left: bounds.min.x, right: bounds.max.x, top: bounds.min.y, bottom: bounds.max.y };
    shape.anchor = roomiest(shape, shape) || { x: (shape.left + shape.right) / 2, y: (shape.top + shape.bottom) / 2, width: 0 };
    return shape;
  }

  // The middle of the widest stretch of the shape, on a few level lines within the window: where its name has room.
  function roomiest(shape, frame) {
    const top = Math.max(shape.top, frame.top);
    const bottom = Math.min(shape.bottom, frame.bottom);
    let best = null;
    for (let step = 1; step < 14 && bottom > top; step++) {
      const y = top + ((bottom - top) * step) / 14;
      const crossings = [];
      for (const ring of shape.rings) {
        for (let index = 1; index < ring.length; index++) {
          const from = ring[index - 1];
          const to = ring[index];
          if (from.y > y !== to.y > y) crossings.push(from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x));
        }
      }
      crossings.sort((one, other) => one - other);
      for (let index = 1; index < crossings.length; index += 2) {
        const left = Math.max(crossings[index - 1], frame.left);
        const right = Math.min(crossings[index], frame.right);
        const offCentre = Math.abs(step - 7) / 7;
        const worth = (right - left) * (1 - 0.35 * offCentre);
        if (right > left && (!best || worth > best.worth)) best = { x: (left + right) / 2, y, width: right - left, worth };
      }
    }
    return best;
  }

  function askOutline(config, countries) {
    if (typeof marsad.outlines === "function") return marsad.outlines(countries);
    const address = config.atlas && (config.atlas["50"] || config.atlas["110"]);
    if (!address || !window.topojson) return null;
    const wanted = new Set(countries.map(Number));
    return load(address).then((atlas) =>
      topojson.merge(atlas, atlas.objects.countries.geometries.filter((country) => wanted.has(Number(country.id)))));
  }

  // Gives the shape at once where it is known; else calls `arrived` later.
  function shapeFor(config, countries, arrived) {
    const key = countries.join(",") + "|" + (config.view || "");
    if (shapes.has(key)) return shapes.get(key);
    try {
      const outline = askOutline(config, countries);
      if (outline && typeof outline.then === "function") {
        outline.then((found) => {
          const shape = shapeOf(found);
          if (shape) shapes.set(key, shape);
          arrived(shape);
        }, () => arrived(null));
        return null;
      }
      const shape = shapeOf(outline);
      if (shape) shapes.set(key, shape);
      return shape;
    } catch (broken) {
      return null;                  // an outline that cannot be had leaves the rest of the map whole
    }
  }

  // ---- the stage: everything that outlives one layer ------------------------------------------------------------
  // A change of the selection replaces the layer; canvas, legend, tooltip, measure and hover stay on the map, so nothing flickers.

  class Stage {
    constructor(map) {
      this.map = map;
      this.selection = null;
      this.layer = null;
      this.items = [];
      this.labels = [];
      this.widths = new Map();
      this.stamps = new Map();
      this.measure = remembered("measure") === "incidents" ? "incidents" : "weight";
      this.legendOpen = { wide: remembered("legend.wide"), narrow: remembered("legend.narrow") };
      this.touching = false;
      this.hovered = null;
      this.focused = null;
      this.pointer = null;
      this.chosen = null;
      this.chosenUntil = 0;
      this.replacements = 0;
      this.paintedAt = 0;
      this.took = 0;
      this.animation = 0;
      this.theme = window.matchMedia("(prefers-color-scheme: dark)");
      this.scratch = document.createElement("canvas").getContext("2d");
      this.build();
      this.listen();
      this.loadFonts();
    }

    get config() { return this.map.marsadConfig || {}; }

    get words() { return Object.assign({}, WORDS, this.config.words); }

    get shade() { return marsad.theme ? marsad.theme() : this.theme.matches ? "dark" : "light"; }

    get palette() { return Object.assign({}, PALETTE[this.shade], this.config.palette && this.config.palette[this.shade]); }

    get narrow() {
      const size = this.map.getSize();
      return size.x < NARROW || size.y < SHORT;
    }

    colourOf(group) {
      const found = (this.config.groups || [])[group];
      return (found && found[this.shade]) || this.palette.muted;
    }

    // -- what is in the page

    build() {
      const pane = this.map.getPane("marsadSites") || this.map.createPane("marsadSites");
      pane.style.zIndex = 640;
      pane.style.pointerEvents = "none";
      this.canvas = element("canvas", "marsad-sites-canvas", pane);
      this.canvas.setAttribute("aria-hidden", "true");
      this.context = this.canvas.getContext("2d");
      const container = this.map.getContainer();
      container.classList.add("marsad-map");
      this.keys = element("div", "marsad-sites-keys", container);
      this.keys.tabIndex = 0;
      this.keys.setAttribute("role", "application");
      this.tooltip = element("div", "marsad-tooltip", container);
      this.tooltip.setAttribute("aria-hidden", "true");
      this.tooltip.hidden = true;
      this.live = element("div", "marsad-live", container);
      this.live.setAttribute("aria-live", "polite");
      this.legend = new Legend(this);
    }

    listen() {
      const map = this.map;
      map.on("moveend viewreset resize", () => this.settle());
      map.on("move zoom", () => this.follow());
      map.on("zoomanim", (event) => this.animate(event));
      map.on("zoomend", () => this.stopAnimation());
      // A finger leaves no pointer behind that could hover over what the map brings under it.
      map.getContainer().addEventListener("pointerdown", (event) => { this.touching = event.pointerType === "touch"; });
      map.on("movestart", () => {
        if (this.touching) this.pointer = null;
        if (!this.focused) this.hover(null);
      });
      map.on("mousemove", (event) => this.point(event));
      map.on("mouseout", () => { this.pointer = null; this.hover(null); });
      map.on("click", (event) => this.click(event));
      this.keys.addEventListener("keydown", (event) => this.key(event));
      this.keys.addEventListener("blur", () => this.focus(null));
      this.restyle = () => { this.stamps.clear(); this.dress(); this.paint(); };
      this.theme.addEventListener("change", this.restyle);
      this.remeasure = () => { this.widths.clear(); this.settle(); };
      if (document.fonts) document.fonts.addEventListener("loadingdone", this.remeasure);
      map.on("unload", () => {
        this.theme.removeEventListener("change", this.restyle);
        if (document.fonts) document.fonts.removeEventListener("loadingdone", this.remeasure);
      });
    }

    // A canvas does not itself cause a web font to be fetched early enough.
    loadFonts() {
      if (!document.fonts) return;
      for (const style of ["600 12px", "italic 400 12px"]) document.fonts.load(`${style} ${FONTS}`, "Aa أب").catch(() => {});
    }

    configure() {
      this.stamps.clear();
      this.legend.rebuild();
      if (this.selection) this.arrange();
      this.dress();
      this.settle();
    }

    dress() {
      const style = this.map.getContainer().style;
      for (const name of ["ink", "muted", "page", "surface", "line", "accent"]) style.setProperty("--marsad-" + name, this.palette[name]);
      this.keys.setAttribute("aria-label", this.words.sites || this.words.incidents);
      this.tooltip.dir = this.live.dir = this.config.direction === "rtl" ? "rtl" : "ltr";
      this.legend.fill();
      this.describe();
    }

    // -- layers come and go

    attach(layer) {
      this.layer = layer;
      this.selection = layer.selection;
      if (this.selection.chosen === this.chosen || performance.now() >= this.chosenUntil) {
        this.chosen = this.selection.chosen;
        this.chosenUntil = 0;
      } else {
        // An answer to an earlier question may still be on its way when a site is chosen: keep the ring, but not for ever.
        window.setTimeout(() => {
          if (this.layer !== layer || this.chosen === this.selection.chosen) return;
          this.chosen = this.selection.chosen;
          this.settle();
        }, this.chosenUntil - performance.now());
      }
      for (const area of this.selection.areas) {
        area.shape = shapeFor(this.config, area.countries, (shape) => {
          area.shape = shape;
          if (this.layer === layer) this.settle();
        });
      }
      this.arrange();
      this.focused = this.same(this.focused);
      this.hovered = this.pointer ? this.hit(this.pointer, 4) : null;
      this.dress();
      this.settle();
      this.replacements += 1;
      document.documentElement.dataset.painted = String(this.replacements);
    }

    detach(layer) {
      if (this.layer !== layer) return;
      this.layer = null;
      // The replacement arrives within the same task: only a layer that has no successor is wiped off.
      queueMicrotask(() => {
        if (this.layer) return;
        this.selection = null;
        this.items = [];
        this.hovered = this.focused = null;
        this.dress();
        this.settle();
      });
    }

    same(item) {
      return (item && this.items.find((other) => other.id === item.id && other.kind === item.kind)) || null;
    }

    valueOf(item) { return this.measure === "weight" ? item.kg : item.incidents; }

    // Radii and the order of drawing, which depend on the measure and on the width of the map alone.
    arrange() {
      const { circles, softs, areas } = this.selection;
      const largest = circles.reduce((most, item) => Math.max(most, this.valueOf(item)), 0);
      this.largestRadius = this.map.getSize().x < 500 ? 22 : 30;
      this.factor = largest ? (this.largestRadius - SMALLEST_RADIUS) / Math.sqrt(largest) : 0;
      for (const item of circles) item.radius = this.radiusOf(this.valueOf(item));
      circles.sort((one, other) => this.valueOf(other) - this.valueOf(one) || other.incidents - one.incidents);
      this.items = [...circles, ...softs, ...areas];
    }

    radiusOf(value) { return value ? SMALLEST_RADIUS + this.factor * Math.sqrt(value) : HOLLOW_RADIUS; }

    setMeasure(measure) {
      if (measure === this.measure) return;
      this.measure = measure;
      remember("measure", measure);
      if (this.selection) this.arrange();
      this.legend.fill();
      this.settle();
    }

    // -- where things are

    // position on the page = unit position × scale + (x, y)
    view() {
      const origin = this.map.getPixelOrigin();
      const pane = this.map.containerPointToLayerPoint([0, 0]);
      return { scale: 2 ** this.map.getZoom(), x: -origin.x - pane.x, y: -origin.y - pane.y };
    }

    // Leaflet's own zoom animation moves everything on a straight line in scale and offset, so the view can do the same.
    animate(event) {
      this.stopAnimation();
      const from = this.view();
      const pane = this.map.containerPointToLayerPoint([0, 0]);
      const origin = this.map._getNewPixelOrigin(event.center, event.zoom);
      const to = { scale: 2 ** event.zoom, x: -origin.x - pane.x, y: -origin.y - pane.y };
      const mix = (name, share) => from[name] + (to[name] - from[name]) * share;
      const frame = () => {
        // The progress is read off the transition that Leaflet runs on its helper element: all layers stay in step.
        const transition = this.map._proxy && this.map._proxy.getAnimations && this.map._proxy.getAnimations()[0];
        const progress = transition ? transition.effect.getComputedTiming().progress : null;
        const share = progress == null ? 1 : progress;
        this.paint({ scale: mix("scale", share), x: mix("x", share), y: mix("y", share) });
        this.animation = window.requestAnimationFrame(frame);
      };
      this.hover(null);
      this.animation = window.requestAnimationFrame(frame);
    }

    stopAnimation() {
      window.cancelAnimationFrame(this.animation);
      this.animation = 0;
    }

    // While the map is dragged the canvas goes along; it is painted anew only when its margin is nearly used up.
    follow() {
      if (this.animation || !this.drawnView) return;
      const now = this.view();
      const moved = now.scale !== this.drawnView.scale
        || Math.max(Math.abs(now.x - this.drawnView.x), Math.abs(now.y - this.drawnView.y)) > MARGIN / 2;
      if (moved) this.paint(now);
      else this.placeTooltip(now);
    }

    settle() {
      if (this.animation) return;
      const widest = this.map.getSize().x < 500 ? 22 : 30;
      if (this.selection && widest !== this.largestRadius) {
        this.arrange();
        this.legend.fill();
      }
      this.legend.fold();
      this.placeLabels(this.view());
      this.paint();
      if (this.pointer && !this.focused) this.hover(this.hit(this.pointer, 4));
    }

    at(item, view, nearX) {
      const anchor = item.kind === "area" ? (item.shape ? item.shape.anchor : { x: 0, y: 0 }) : item;
      const width = WORLD * view.scale;
      const x = anchor.x * view.scale + view.x;
      return { x: nearX + wrapped(x - nearX, width), y: anchor.y * view.scale + view.y };
    }

    softRadii(item, view) {
      return { across: item.halfWidth * view.scale, up: item.halfHeight * view.scale };
    }

    // Of what lies under the pointer, the smallest; what is only near loses to what is truly hit.
    hit(point, tolerance) {
      if (!this.selection) return null;
      const view = this.view();
      const width = WORLD * view.scale;
      let best = null;
      let least = Infinity;
      for (const item of this.selection.circles) {
        const y = item.y * view.scale + view.y - point.y;
        const reach = item.radius + tolerance;
        if (y > reach || y < -reach) continue;
        const distance = Math.hypot(wrapped(item.x * view.scale + view.x - point.x, width), y);
        if (distance > reach) continue;
        const rank = item.radius + 2 * Math.max(0, distance - item.radius) + distance / 1000;
        if (rank < least) { best = item; least = rank; }
      }
      if (best) return best;
      for (const item of this.selection.softs) {
        const { across, up } = this.softRadii(item, view);
        const blob = across < SMALLEST_SOFT_RADIUS;
        const x = wrapped(item.x * view.scale + view.x - point.x, width) / (blob ? BLOB_RADIUS + tolerance : across);
        const y = (item.y * view.scale + view.y - point.y) / (blob ? BLOB_RADIUS + tolerance : up);
        if (x * x + y * y <= 1 && across <= least) { best = item; least = across; }
      }
      if (best) return best;
      const unitX = (point.x - view.x) / view.scale;
      const unitY = (point.y - view.y) / view.scale;
      for (const item of this.selection.areas) {
        if (!item.shape || unitY < item.shape.top || unitY > item.shape.bottom) continue;
        const x = item.shape.anchor.x + wrapped(unitX - item.shape.anchor.x, WORLD);
        const size = (item.shape.right - item.shape.left) * (item.shape.bottom - item.shape.top);
        if (size < least && this.scratch.isPointInPath(item.shape.path, x, unitY, "evenodd")) { best = item; least = size; }
      }
      return best;
    }

    // -- pointing, choosing, keys

    overControl(event) {
      const target = event.originalEvent && event.originalEvent.target;
      return Boolean(target && target.closest && target.closest(".leaflet-control"));
    }

    point(event) {
      const dragged = this.map.dragging && this.map.dragging.moving && this.map.dragging.moving();
      if (dragged || this.animation) return;
      this.pointer = this.overControl(event) ? null : event.containerPoint;
      this.hover(this.pointer && this.hit(this.pointer, 4));
    }

    hover(item) {
      const changed = item !== this.hovered;
      this.hovered = item;
      if (changed) {
        this.map.getContainer().classList.toggle("marsad-pointing", Boolean(item));
        this.describe();
        this.paint();
      } else if (item && item.kind !== "site") this.placeTooltip(this.view());
    }

    click(event) {
      if (this.overControl(event)) return;
      const item = this.hit(event.containerPoint, this.touching ? 12 : 4);
      if (!item) return;
      if (this.touching) { this.pointer = event.containerPoint; this.hover(item); }
      this.choose(item);
    }

    choose(item) {
      this.chosen = item.id;
      this.chosenUntil = performance.now() + 2000;
      this.settle();
      if (window.Streamlit && typeof window.Streamlit.setComponentValue === "function") {
        window.Streamlit.setComponentValue({ site: item.id, click: Date.now() });
      }
    }

    key(event) {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const step = { n: 1, PageDown: 1, p: -1, PageUp: -1 }[event.key];
      const pan = { ArrowLeft: [-80, 0], ArrowRight: [80, 0], ArrowUp: [0, -80], ArrowDown: [0, 80] }[event.key];
      if (step && this.items.length) {
        const index = this.items.indexOf(this.focused);
        const next = index < 0 ? (step > 0 ? 0 : this.items.length - 1) : index + step;
        this.focus(this.items[(next + this.items.length) % this.items.length]);
      } else if (pan) this.map.panBy(pan);
      else if (event.key === "+" || event.key === "=") this.map.zoomIn();
      else if (event.key === "-") this.map.zoomOut();
      else if (event.key === "Enter" && this.focused) this.choose(this.focused);
      else if (event.key === "Escape" && this.focused) this.focus(null);
      else return;
      event.preventDefault();
      event.stopPropagation();
    }

    focus(item) {
      if (item === this.focused) return;
      this.focused = item;
      this.describe();
      this.paint();
      if (!item || (item.kind === "area" && !item.shape)) return;
      const size = this.map.getSize();
      const place = this.at(item, this.view(), size.x / 2);
      if (place.x < 24 || place.y < 24 || place.x > size.x - 24 || place.y > size.y - 24) {
        const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
        this.map.panTo(this.map.containerPointToLatLng([place.x, place.y]), { animate: !still });
      }
    }

    // -- tooltip

    number(value, digits) {
      try {
        return new Intl.NumberFormat(this.config.locale || "en", digits).format(value);
      } catch (unknown) {
        return new Intl.NumberFormat("en", digits).format(value);
      }
    }

    weightText(kg) {
      const tonnes = kg / 1000;
      if (kg >= 1000) return `${this.number(tonnes, { maximumFractionDigits: tonnes < 10 ? 2 : tonnes < 1000 ? 1 : 0 })} ${this.words.t}`;
      const digits = kg < 1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: kg < 10 ? 2 : kg < 100 ? 1 : 0 };
      // 999.7 kg would be rounded to a thousand: then it is a tonne.
      if (Math.round(kg) >= 1000) return this.weightText(1000);
      return `${this.number(kg, digits)} ${this.words.kg}`;
    }

    describe() {
      const item = this.focused || this.hovered;
      this.tooltip.hidden = !item;
      this.tooltip.replaceChildren();
      if (!item) {
        this.live.textContent = "";
        return;
      }
      const name = element("div", "marsad-tooltip-name", this.tooltip);
      const dot = element("span", "marsad-dot", name);
      dot.style.backgroundColor = this.colourOf(item.group);
      const words = element("bdi", "", name, shorten(item.name, TOOLTIP_LENGTH));
      words.dir = "auto";
      const lines = [
        `${this.words.incidents}: ${this.number(item.incidents)}`,
        item.kg ? `${this.words.weight}: ${this.weightText(item.kg)}` : this.words.no_weight,
      ];
      for (const line of lines) element("div", "marsad-tooltip-line", this.tooltip, line);
      if (item.kind === "soft") element("div", "marsad-tooltip-note", this.tooltip, this.words.approximate);
      this.live.textContent = [words.textContent, ...lines].join(", ");
      this.placeTooltip(this.view());
    }

    placeTooltip(view) {
      const item = this.focused || this.hovered;
      if (!item || this.tooltip.hidden) return;
      const size = this.map.getSize();
      const follows = item.kind !== "site" && item === this.hovered && !this.focused && this.pointer;
      const place = follows ? this.pointer : this.at(item, view, this.pointer ? this.pointer.x : size.x / 2);
      const gap = item.kind === "site" ? item.radius + 9 : 14;
      const width = this.tooltip.offsetWidth;
      const height = this.tooltip.offsetHeight;
      const above = place.y - gap - height;
      const x = between(6, place.x - width / 2, Math.max(6, size.x - width - 6));
      const y = above >= 6 ? above : Math.min(place.y + gap, size.y - height - 6);
      this.tooltip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    }

    // -- names

    textWidth(font, text) {
      const key = font + text;
      if (!this.widths.has(key)) {
        this.context.font = font;
        this.widths.set(key, this.context.measureText(text).width);
      }
      return this.widths.get(key);
    }

    labelOf(item, size) {
      const soft = item.kind !== "site";
      let text = shorten(item.name, LABEL_LENGTH);
      const direction = directionOf(text);
      // Arabic letters have no italic, and need a little more size to be read as well.
      const style = !soft ? "600" : direction === "rtl" ? "400" : "italic 400";
      const font = `${style} ${direction === "rtl" ? size + 1 : size}px ${FONTS}`;
      const wide = this.textWidth(font, text) / LONGEST_LABEL;
      if (wide > 1) text = shorten(item.name, Math.floor(Math.min(LABEL_LENGTH, Array.from(text).length) / wide));
      return { item, soft, font, text, direction, width: this.textWidth(font, text), height: size + 3 };
    }

    labelLimit() {
      const zoom = this.map.getZoom();
      const size = this.map.getSize();
      const byZoom = zoom < 5 ? 14 : zoom < 6 ? 20 : zoom < 7 ? 28 : zoom < 9 ? 40 : 80;
      return Math.min(byZoom, Math.max(4, Math.round((size.x * size.y) / (zoom < 7 ? 30000 : 14000))));
    }

    // The corners' controls hide what is under them: no name is put there.
    controls() {
      const frame = this.map.getContainer().getBoundingClientRect();
      return Array.from(this.map.getContainer().querySelectorAll(".leaflet-control"), (control) => {
        const box = control.getBoundingClientRect();
        return {
          left: box.left - frame.left - 4, right: box.right - frame.left + 4,
          top: box.top - frame.top - 4, bottom: box.bottom - frame.top + 4,
        };
      }).filter((box) => box.right - box.left > 8);
    }

    placeLabels(view) {
      const before = new Map(this.labels.map((label) => [label.item.kind + label.item.id, label.side]));
      this.labels = [];
      const size = this.map.getSize();
      if (!this.selection || !size.x || !size.y) return this.avoid([]);
      const world = WORLD * view.scale;
      const repeats = world < size.x + 2 * LONGEST_LABEL ? [0, world, -world] : [0];
      const taken = this.controls();
      const boxes = [];                 // what the base map's names are asked to keep clear of: our names and the larger circles
      const grid = new CircleGrid();
      const { circles, softs, areas } = this.selection;
      const seen = [];
      for (const item of circles) {
        const place = this.at(item, view, size.x / 2);
        if (place.x < -40 || place.y < -40 || place.x > size.x + 40 || place.y > size.y + 40) continue;
        for (const shift of repeats) grid.add(place.x + shift, place.y, item.radius);
        const core = item.radius * 0.7;
        if (core > 5 && boxes.length < 60) {
          boxes.push({ left: place.x - core, right: place.x + core, top: place.y - core, bottom: place.y + core });
        }
        if (place.x > 0 && place.y > 0 && place.x < size.x && place.y < size.y) seen.push({ item, place });
      }
      const first = seen.filter(({ item }) => item.id === this.chosen);
      const order = first.concat(seen.filter(({ item }) => item.id !== this.chosen));
      const limit = this.labelLimit();
      const letters = size.x >= 1600 ? 14 : 12;
      const inside = (box) => box.left >= 4 && box.top >= 3 && box.right <= size.x - 4 && box.bottom <= size.y - 3;
      const put = (label, anchor, spots, patience) => {
        let best = null;
        // A name among many circles says nothing of which is its own: no more of them than lie on its own circle.
        const company = patience ? Infinity : grid.under({ left: anchor.px, right: anchor.px, top: anchor.py, bottom: anchor.py }).touched;
        spots.forEach(([side, x, y], index) => {
          const box = { left: x - 2, right: x + label.width + 2, top: y, bottom: y + label.height };
          if (!inside(box) || taken.some((other) => overlaps(box, other))) return;
          const { hidden, touched } = grid.under(box);
          const usual = before.get(label.item.kind + label.item.id) === side ? 0.6 : 0;
          const cost = hidden * 2 + touched * 0.4 + index * 0.15 - usual;
          const crowded = label.soft ? touched > patience : hidden > patience || touched > company;
          if (!crowded && (!best || cost < best.cost)) best = { cost, side, x, y, box };
        });
        if (!best) return false;
        this.labels.push(Object.assign(label, { side: best.side, anchor, dx: best.x - anchor.px, dy: best.y - anchor.py, box: best.box }));
        for (const shift of repeats) taken.push(Object.assign({}, best.box, { left: best.box.left + shift, right: best.box.right + shift }));
        boxes.push(best.box);
        return true;
      };
      const putCircle = ({ item, place }, patience) => {
        const label = this.labelOf(item, letters);
        const gap = item.radius + (item.id === this.chosen ? 8 : 4);
        return put(label, { x: item.x, y: item.y, px: place.x, py: place.y }, around(place, gap, label), patience);
      };
      let placed = 0;
      const lead = Math.min(5, limit);
      order.slice(0, lead).forEach((entry) => { if (putCircle(entry, entry.item.id === this.chosen ? 9 : 1)) placed += 1; });
      for (const item of areas) this.labelArea(item, view, size, put);
      softs.slice().sort((one, other) => (other.id === this.chosen) - (one.id === this.chosen) || other.incidents - one.incidents)
        .slice(0, limit).forEach((item) => this.labelSoft(item, view, size, put));
      for (const entry of order.slice(lead, limit * 6)) {
        if (placed >= limit) break;
        if (putCircle(entry, 0)) placed += 1;
      }
      this.avoid(boxes);
    }

    labelSoft(item, view, size, put) {
      const label = this.labelOf(item, 12);
      const place = this.at(item, view, size.x / 2);
      const { across, up } = this.softRadii(item, view);
      if (!label.text) return;
      const middle = (y) => ["middle" + y, place.x - label.width / 2, place.y + y - label.height / 2];
      const spots = across * 2 > label.width + 12
        ? [0, up * 0.4, -up * 0.4, up * 0.7, -up * 0.7].map(middle)
        : around(place, Math.max(across, BLOB_RADIUS) + 2, label);
      put(label, { x: item.x, y: item.y, px: place.x, py: place.y }, spots, item.id === this.chosen ? 9 : 0);
    }

    labelArea(item, view, size, put) {
      const { shape } = item;
      if (!shape || (shape.right - shape.left) * view.scale < 18) return;
      const label = this.labelOf(item, 12);
      if (!label.text) return;
      const width = WORLD * view.scale;
      const home = this.at(item, view, size.x / 2);
      const copy = Math.round((home.x - (shape.anchor.x * view.scale + view.x)) / width);
      const shift = view.x + copy * width;
      const spot = (place, y) => {
        const px = place.x * view.scale + shift;
        return [`${Math.round(place.x)},${Math.round(place.y)},${y}`, px - label.width / 2, place.y * view.scale + view.y + y - label.height / 2];
      };
      const frame = {
        left: (4 - shift) / view.scale, right: (size.x - 4 - shift) / view.scale,
        top: (4 - view.y) / view.scale, bottom: (size.y - 4 - view.y) / view.scale,
      };
      const room = roomiest(shape, frame);
      const within = (place) => (y) => this.scratch.isPointInPath(shape.path, place.x, place.y + y / view.scale, "evenodd");
      const spots = [];
      for (const place of room ? [shape.anchor, room] : [shape.anchor]) {
        spots.push(...[0, 22, -22, 44, -44].filter(within(place)).map((y) => spot(place, y)));
      }
      const chosenToo = item.id === this.chosen ? 9 : 0;
      put(label, { x: shape.anchor.x, y: shape.anchor.y, px: home.x, py: home.y }, spots, chosenToo);
    }

    avoid(boxes) {
      const others = this.map.marsadLabels;
      if (!others || typeof others.avoid !== "function") return;
      const key = boxes.map((box) => [box.left, box.top, box.right, box.bottom].map(Math.round).join()).join(";");
      if (key === this.avoided) return;
      this.avoided = key;
      others.avoid(boxes);
    }

    // -- painting

    paint(given) {
      const size = this.map.getSize();
      if (!size.x || !size.y) return;
      const began = performance.now();
      const view = given || this.view();
      const { canvas, context } = this;
      const ratio = window.devicePixelRatio || 1;
      const width = Math.round((size.x + 2 * MARGIN) * ratio);
      const height = Math.round((size.y + 2 * MARGIN) * ratio);
      if (this.stampRatio !== ratio) {
        this.stamps.clear();
        this.stampRatio = ratio;
      }
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
        canvas.style.width = size.x + 2 * MARGIN + "px";
        canvas.style.height = size.y + 2 * MARGIN + "px";
      }
      L.DomUtil.setPosition(canvas, this.map.containerPointToLayerPoint([-MARGIN, -MARGIN]));
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      context.setTransform(ratio, 0, 0, ratio, MARGIN * ratio, MARGIN * ratio);
      this.frame = { left: -MARGIN, top: -MARGIN, right: size.x + MARGIN, bottom: size.y + MARGIN, ratio };
      this.drawnView = view;
      this.inView = 0;
      if (this.selection) {
        for (const item of this.selection.areas) this.paintArea(item, view);
        for (const item of this.selection.softs) this.paintSoft(item, view);
        this.paintCircles(view);
        this.paintRings(view);
        this.paintLabels(view);
      }
      this.placeTooltip(view);
      this.paintedAt = performance.now();
      this.took = this.paintedAt - began;
      const drawn = this.selection ? this.selection.circles.length + this.selection.softs.length : 0;
      document.documentElement.dataset.sites = String(drawn);
    }

    // Calls `draw` with the x of every copy of the world in which something from x - reach to x + reach shows.
    copies(x, reach, view, draw) {
      const width = WORLD * view.scale;
      const first = Math.ceil((this.frame.left - x - reach) / width);
      const last = Math.floor((this.frame.right - x + reach) / width);
      for (let copy = first; copy <= last; copy++) draw(x + copy * width);
      return last >= first;
    }

    paintArea(item, view) {
      const { shape } = item;
      const { context, frame } = this;
      if (!shape || shape.bottom * view.scale + view.y < frame.top || shape.top * view.scale + view.y > frame.bottom) return;
      // Dots along thousands of pixels out of sight would cost more than everything else together.
      const plain = (shape.right - shape.left + shape.bottom - shape.top) * view.scale > 5000;
      const colour = this.colourOf(item.group);
      const marked = item === this.hovered || item === this.focused;
      const chosen = item.id === this.chosen;
      const middle = (shape.left + shape.right) / 2;
      this.copies(middle * view.scale + view.x, ((shape.right - shape.left) / 2) * view.scale, view, (x) => {
        context.save();
        context.translate(x - middle * view.scale, view.y);
        context.scale(view.scale, view.scale);
        context.fillStyle = fade(colour, marked ? 0.18 : 0.12);
        context.fill(shape.path, "evenodd");
        const unit = 1 / view.scale;
        context.lineJoin = context.lineCap = "round";
        context.lineWidth = (chosen ? 2.2 : plain ? 0.8 : 1.3) * unit;
        context.strokeStyle = chosen ? colour : fade(colour, marked ? 0.9 : 0.6);
        context.setLineDash(chosen || plain ? [] : [0.2 * unit, 4.2 * unit]);
        context.stroke(shape.path);
        context.restore();
      });
    }

    paintSoft(item, view) {
      const { context, frame } = this;
      const y = item.y * view.scale + view.y;
      const { across, up } = this.softRadii(item, view);
      const blob = across < SMALLEST_SOFT_RADIUS;
      const reach = (blob ? BLOB_RADIUS : Math.max(across, up)) + 6;
      if (y + reach < frame.top || y - reach > frame.bottom) return;
      const colour = this.colourOf(item.group);
      const marked = item === this.hovered || item === this.focused;
      const chosen = item.id === this.chosen;
      // Small discs need weight to be seen at all; discs of hundreds of kilometres must not drown the map.
      const fill = (blob ? 0.85 : between(0.07, 0.2 - 0.05 * Math.log2(across / 40), 0.4)) * (marked ? 1.4 : 1);
      const radius = blob ? BLOB_RADIUS : across;
      const shown = this.copies(item.x * view.scale + view.x, reach, view, (x) => {
        context.save();
        context.translate(x, y);
        if (!blob) context.scale(1, up / across);
        const gradient = context.createRadialGradient(0, 0, 0, 0, 0, radius);
        gradient.addColorStop(0, fade(colour, Math.min(1, fill)));
        gradient.addColorStop(blob ? 0.25 : 0.6, fade(colour, Math.min(1, fill * (blob ? 0.7 : 0.85))));
        gradient.addColorStop(blob ? 0.6 : 0.85, fade(colour, fill * (blob ? 0.2 : 0.5)));
        gradient.addColorStop(1, fade(colour, blob ? 0 : fill * 0.12));
        context.fillStyle = gradient;
        context.beginPath();
        context.arc(0, 0, radius, 0, 2 * Math.PI);
        context.fill();
        context.restore();
        if (blob && !chosen && !marked) return;
        context.beginPath();
        context.ellipse(x, y, blob ? radius + 2 : across, blob ? radius + 2 : up, 0, 0, 2 * Math.PI);
        context.setLineDash(chosen ? [] : [3, 4]);
        context.lineWidth = chosen ? 2 : 1;
        context.strokeStyle = chosen ? this.palette.ink : fade(colour, marked ? 0.9 : across > 200 ? 0.4 : 0.55);
        context.stroke();
        context.setLineDash([]);
      });
      if (shown) this.inView += 1;
    }

    paintCircles(view) {
      const { context, frame } = this;
      const { ratio } = frame;
      const marked = [this.hovered, this.focused];
      for (const item of this.selection.circles) {
        const y = item.y * view.scale + view.y;
        const { radius } = item;
        if (y + radius < frame.top || y - radius > frame.bottom) continue;
        const hollow = !this.valueOf(item);
        const stamped = radius <= LARGEST_STAMP && !marked.includes(item);
        const stamp = stamped ? this.stamp(item.group, radius, hollow) : null;
        const shown = this.copies(item.x * view.scale + view.x, radius, view, (x) => {
          if (!stamped) return this.drawCircle(context, x, y, item.group, radius, hollow, marked.includes(item));
          const left = Math.round((x + MARGIN) * ratio - stamp.width / 2) / ratio - MARGIN;
          const top = Math.round((y + MARGIN) * ratio - stamp.height / 2) / ratio - MARGIN;
          context.drawImage(stamp, left, top, stamp.width / ratio, stamp.height / ratio);
        });
        if (shown) this.inView += 1;
      }
    }

    drawCircle(context, x, y, group, radius, hollow, marked) {
      const colour = this.colourOf(group);
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.strokeStyle = this.palette.page;
      if (hollow) {
        context.lineWidth = 4;
        context.stroke();
        context.lineWidth = 1.7;
        context.strokeStyle = colour;
      } else {
        context.fillStyle = fade(colour, marked ? 0.85 : 0.62);
        context.fill();
        context.lineWidth = 1.2;
      }
      context.stroke();
    }

    // Thousands of small circles are stamped from a few pictures of them, which is many times as fast as drawing each.
    stamp(group, radius, hollow) {
      const { ratio } = this.frame;
      const quarter = Math.round(radius * 4);
      const key = `${group} ${hollow ? "hollow" : quarter}`;
      let stamp = this.stamps.get(key);
      if (!stamp) {
        stamp = document.createElement("canvas");
        stamp.width = stamp.height = 2 * Math.ceil((radius + 3) * ratio);
        const context = stamp.getContext("2d");
        context.scale(ratio, ratio);
        this.drawCircle(context, stamp.width / 2 / ratio, stamp.height / 2 / ratio, group, quarter / 4, hollow, false);
        this.stamps.set(key, stamp);
      }
      return stamp;
    }

    paintRings(view) {
      const ring = (item, gap, width, colour) => {
        if (!item || item.kind === "area") return;
        const { across } = item.kind === "soft" ? this.softRadii(item, view) : {};
        if (across >= SMALLEST_SOFT_RADIUS) return;
        const radius = item.kind === "soft" ? BLOB_RADIUS : item.radius;
        const y = item.y * view.scale + view.y;
        const { context } = this;
        this.copies(item.x * view.scale + view.x, radius + 10, view, (x) => {
          context.beginPath();
          context.arc(x, y, radius + gap, 0, 2 * Math.PI);
          context.lineWidth = width + 2.4;
          context.strokeStyle = this.palette.page;
          context.stroke();
          context.lineWidth = width;
          context.strokeStyle = colour;
          context.stroke();
        });
      };
      if (this.hovered !== this.focused && this.hovered && this.hovered.id !== this.chosen) ring(this.hovered, 1.4, 1.4, this.palette.ink);
      ring(this.items.find((item) => item.id === this.chosen), 3.2, 2.2, this.palette.ink);
      ring(this.focused, this.focused && this.focused.id === this.chosen ? 7 : 3.2, 2.4, this.palette.accent);
    }

    paintLabels(view) {
      const { context } = this;
      context.textAlign = "left";
      context.textBaseline = "alphabetic";
      context.lineJoin = "round";
      context.lineWidth = 3;
      for (const label of this.labels) {
        const y = label.anchor.y * view.scale + view.y + label.dy + label.height - 4;
        const start = label.anchor.x * view.scale + view.x;
        context.font = label.font;
        context.direction = label.direction;
        context.strokeStyle = fade(this.palette.page, label.soft ? 0.7 : 0.92);
        context.fillStyle = label.soft ? this.palette.muted : this.palette.ink;
        this.copies(start + label.dx + label.width / 2, label.width / 2, view, (middle) => {
          const x = middle - label.width / 2;
          context.strokeText(label.text, x, y);
          context.fillText(label.text, x, y);
        });
      }
    }

    // -- for browser tests

    report() {
      const stage = this;
      return {
        sites: () => {
          const size = stage.map.getSize();
          const view = stage.view();
          return stage.items.filter((item) => item.kind !== "area").map((item) => Object.assign(
            { id: item.id, radius: item.kind === "soft" ? stage.softRadii(item, view).across : item.radius, soft: item.kind === "soft" },
            stage.at(item, view, size.x / 2)));
        },
        areas: () => stage.items.filter((item) => item.kind === "area").map((item) => Object.assign(
          { id: item.id, shaded: Boolean(item.shape) }, stage.at(item, stage.view(), stage.map.getSize().x / 2))),
        labels: () => stage.labels.map((label) => Object.assign({ id: label.item.id, text: label.text }, label.box)),
        get drawn() { return stage.selection ? stage.selection.circles.length + stage.selection.softs.length : 0; },
        get inView() { return stage.inView; },
        get chosen() { return stage.chosen; },
        get measure() { return stage.measure; },
        get painted() { return stage.paintedAt; },
        get took() { return stage.took; },
      };
    }
  }

  // Where a name may stand beside a circle, in the order of liking.
  function around(place, gap, label) {
    const slant = gap * 0.72;
    const { width, height } = label;
    return [
      ["right", place.x + gap, place.y - height / 2],
      ["left", place.x - gap - width, place.y - height / 2],
      ["above", place.x - width / 2, place.y - gap - height + 2],
      ["below", place.x - width / 2, place.y + gap - 2],
      ["right above", place.x + slant, place.y - slant - height + 3],
      ["right below", place.x + slant, place.y + slant - 3],
      ["left above", place.x - slant - width, place.y - slant - height + 3],
      ["left below", place.x - slant - width, place.y + slant - 3],
    ];
  }

  // Finds the circles under a rectangle without looking at all of them.
  class CircleGrid {
    constructor() { this.cells = new Map(); }

    add(x, y, radius) {
      const circle = { x, y, radius };
      const reach = radius + NEAR;
      this.eachCell({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }, (key) => {
        if (!this.cells.has(key)) this.cells.set(key, []);
        this.cells.get(key).push(circle);
      });
    }

    eachCell(box, visit) {
      for (let column = Math.floor(box.left / 48); column <= Math.floor(box.right / 48); column++) {
        for (let row = Math.floor(box.top / 48); row <= Math.floor(box.bottom / 48); row++) visit(column * 100003 + row);
      }
    }

    under(box) {
      const met = new Set();
      let hidden = 0;
      this.eachCell(box, (key) => {
        for (const circle of this.cells.get(key) || []) {
          if (met.has(circle)) continue;
          const x = circle.x - between(box.left, circle.x, box.right);
          const y = circle.y - between(box.top, circle.y, box.bottom);
          const core = Math.min(circle.radius, 4);
          const distance = Math.hypot(x, y);
          // A name that all but touches another circle would be read as that circle's own.
          if (distance >= circle.radius + NEAR) continue;
          met.add(circle);
          if (distance < core) hidden += 1;
        }
      });
      return { hidden, touched: met.size };
    }
  }

  // ---- legend --------------------------------------------------------------------------------------------------

  class Legend {
    constructor(stage) {
      this.stage = stage;
      this.rebuild();
    }

    // Words and direction are fixed once the map is configured, so the parts are made here and only filled later.
    rebuild() {
      const { stage } = this;
      const { words } = stage;
      if (this.control) this.control.remove();
      const rightToLeft = stage.config.direction === "rtl";
      this.control = L.control({ position: rightToLeft ? "bottomleft" : "bottomright" });
      this.box = element("div", "marsad-legend");
      this.box.dir = rightToLeft ? "rtl" : "ltr";
      this.handle = element("button", "marsad-legend-handle", this.box);
      this.handle.type = "button";
      element("span", "", this.handle, words.legend);
      element("span", "marsad-legend-arrow", this.handle).setAttribute("aria-hidden", "true");
      this.body = element("div", "marsad-legend-body", this.box);
      this.groups = element("ul", "marsad-legend-groups", this.body);
      this.buildMeasures(words);
      this.sizes = element("div", "marsad-legend-sizes", this.body);
      this.notes = element("div", "marsad-legend-notes", this.body);
      this.handle.addEventListener("click", () => this.toggle());
      L.DomEvent.disableClickPropagation(this.box);
      L.DomEvent.disableScrollPropagation(this.box);
      this.control.onAdd = () => this.box;
      this.control.addTo(stage.map);
      this.fold();
    }

    buildMeasures(words) {
      const row = element("div", "marsad-legend-measures", this.body);
      element("span", "marsad-legend-caption", row, words.area_shows);
      const choices = element("div", "marsad-segments", row);
      choices.setAttribute("role", "radiogroup");
      choices.setAttribute("aria-label", words.area_shows);
      this.radios = ["weight", "incidents"].map((measure) => {
        const label = element("label", "marsad-segment", choices);
        const radio = element("input", "", label);
        radio.type = "radio";
        radio.name = "marsad-measure";
        radio.value = measure;
        radio.addEventListener("change", () => { if (radio.checked) this.stage.setMeasure(measure); });
        element("span", "", label, words[measure]);
        return radio;
      });
    }

    get open() {
      const told = this.stage.legendOpen[this.stage.narrow ? "narrow" : "wide"];
      return told ? told === "open" : !this.stage.narrow;
    }

    toggle() {
      const width = this.stage.narrow ? "narrow" : "wide";
      this.stage.legendOpen[width] = this.open ? "folded" : "open";
      remember("legend." + width, this.stage.legendOpen[width]);
      this.stage.settle();
    }

    fold() {
      const { open, stage } = this;
      this.box.classList.toggle("marsad-legend-folded", !open);
      this.body.hidden = !open;
      this.handle.setAttribute("aria-expanded", String(open));
      this.box.style.maxHeight = Math.max(120, stage.map.getSize().y - 60) + "px";
    }

    fill() {
      const { stage } = this;
      const { selection } = stage;
      this.box.hidden = !selection || !stage.items.length;
      for (const radio of this.radios) radio.checked = radio.value === stage.measure;
      this.groups.replaceChildren();
      this.sizes.replaceChildren();
      this.notes.replaceChildren();
      if (!selection) return;
      const present = new Set(stage.items.map((item) => item.group));
      (stage.config.groups || []).forEach((group, index) => {
        if (!present.has(index)) return;
        const line = element("li", "", this.groups);
        element("span", "marsad-dot", line).style.backgroundColor = group[stage.shade];
        element("bdi", "", line, shorten(group.label, 40));
      });
      this.fillSizes();
      if (selection.softs.length) this.note("marsad-soft", stage.words.approximate);
      if (selection.circles.some((item) => !item.kg)) {
        // Its room is kept in the other measure: the switch must not move from under the pointer that presses it.
        this.note("marsad-hollow", stage.words.no_weight).style.visibility = stage.measure === "weight" ? "" : "hidden";
      }
    }

    note(mark, text) {
      const line = element("div", "marsad-legend-note", this.notes);
      element("span", mark, line).setAttribute("aria-hidden", "true");
      element("span", "", line, text);
      return line;
    }

    // Round values near the largest circle, near half of it and near a quarter, far enough apart to be told from one another.
    samples() {
      const { stage } = this;
      const whole = stage.measure === "incidents";
      const chosen = [];
      for (const share of [1, 0.62, 0.34]) {
        const wanted = ((stage.largestRadius * share - SMALLEST_RADIUS) / stage.factor) ** 2;
        const power = 10 ** Math.floor(Math.log10(wanted));
        const step = [5, 2, 1].find((digit) => digit * power <= wanted * 1.0001) || 1;
        const value = whole ? Math.max(1, Math.round(step * power)) : step * power;
        const radius = stage.radiusOf(value);
        const former = chosen[chosen.length - 1];
        if (radius <= stage.largestRadius + 0.1 && (!former || 2 * (former.radius - radius) >= 12)) chosen.push({ value, radius });
      }
      return chosen;
    }

    fillSizes() {
      const { stage } = this;
      if (!stage.factor) return;
      const samples = this.samples();
      if (!samples.length) return;
      const room = 2 * samples[0].radius;
      this.sizes.style.height = 2 * stage.largestRadius + 8 + "px";
      for (const { value, radius } of samples) {
        const circle = element("span", "marsad-sample", this.sizes);
        circle.style.width = circle.style.height = 2 * radius + "px";
        circle.style.insetInlineStart = samples[0].radius - radius + "px";
        const line = element("span", "marsad-sample-value", this.sizes);
        line.style.bottom = 2 * radius + "px";
        line.style.paddingInlineStart = room + 10 + "px";
        line.style.setProperty("--marsad-leader", samples[0].radius + 6 + "px");
        line.style.setProperty("--marsad-leader-start", samples[0].radius + "px");
        element("bdi", "", line, stage.measure === "weight" ? stage.weightText(value) : stage.number(value));
      }
    }
  }

  // ---- the layer that streamlit-folium adds and removes ----------------------------------------------------------

  function stageOf(map) {
    if (!map.marsadStage) {
      map.marsadStage = new Stage(map);
      map.marsadSites = map.marsadStage.report();
    }
    return map.marsadStage;
  }

  const SiteLayer = L.Layer.extend({
    initialize(data) { this.selection = readSelection(data); },

    onAdd(map) { stageOf(map).attach(this); },

    onRemove(map) { stageOf(map).detach(this); },

    // A feature group asks every layer in it for its bounds.
    getBounds() {
      const { circles, softs } = this.selection;
      return L.latLngBounds([...circles, ...softs].map((item) => [item.latitude, item.longitude]));
    },
  });

  marsad.siteLayer = (data) => new SiteLayer(data);

  marsad.configure = (map, config) => {
    map.marsadConfig = config || {};
    if (map.marsadStage) map.marsadStage.configure();
  };
})();

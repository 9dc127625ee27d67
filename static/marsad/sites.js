// The sites layer: takes in a selection, keeps what outlives it, and lets the next one take over without a flicker.
(function () {
  "use strict";

  const EARTH_KM = L.CRS.Earth.R / 1000;
  const SMALLEST_RADIUS = 3;
  const HOLLOW_RADIUS = 3.5;
  const ANSWER_WITHIN = 2000;           // milliseconds in which the page answers a choice
  const NEAR_ZOOM = 7;                  // from where a place that is looked for is seen among its neighbours
  const NOTHING = { circles: [], softs: [], areas: [], focus: [], ways: [], layers: [], playback: [] };

  const { WORLD, position, wrapped } = marsad;

  // ---- reading the selection -----------------------------------------------------------------------------------

  // A circle on the ground is, on this projection, nearly an ellipse whose middle lies poleward of the place.
  function ellipse(latitude, softKm) {
    const angle = (softKm / EARTH_KM) * (180 / Math.PI);
    const top = position(latitude + angle, 0).y;
    const bottom = position(latitude - angle, 0).y;
    const y = (top + bottom) / 2;
    const middle = L.CRS.EPSG3857.pointToLatLng(L.point(0, y), 0).lat;
    const halfWidth = (softKm / (2 * Math.PI * EARTH_KM * Math.cos((middle * Math.PI) / 180))) * WORLD;
    return { y, halfWidth: Math.min(WORLD / 2, halfWidth), halfHeight: (bottom - top) / 2 };
  }

  function readSite([id, latitude, longitude, incidents, kg, group, name, softKm]) {
    const kind = softKm ? "soft" : "site";
    const item = { key: kind + id, kind, id, latitude, longitude, incidents, kg, group, name: name || id, softKm };
    return Object.assign(item, position(latitude, longitude), softKm && ellipse(latitude, softKm));
  }

  const readArea = ([code, countries, incidents, kg, group, name]) =>
    ({ key: "area" + code, kind: "area", id: code, countries, incidents, kg, group, name: name || code, x: 0, y: 0 });

  function readSelection({ chosen, focus, sites, areas, ways, layers, playback }) {
    const placed = sites.map(readSite);
    return {
      chosen: new Set(chosen),
      focus,
      circles: placed.filter(({ softKm }) => !softKm),
      softs: placed.filter(({ softKm }) => softKm).sort((one, other) => other.halfWidth - one.halfWidth),
      areas: areas.map(readArea),
      ways: [],
      wayRows: ways,
      layers,
      playback,
      order: placed.map(({ id }) => id),
    };
  }

  // ---- the stage: everything that outlives one layer -----------------------------------------------------------
  // A change of the selection replaces the layer; canvas, names, legend, tooltip and measure stay on the map.

  class Stage {
    constructor(map) {
      this.map = map;
      this.config = map.marsadConfig;
      this.layer = null;
      this.selection = NOTHING;
      this.visible = NOTHING;
      this.layers = new Set();
      this.layersUntil = 0;
      this.items = [];
      // Where lines tie who took part to where, nothing is weighed.
      this.measure = this.config.ties || marsad.remembered("measure") === "incidents" ? "incidents" : "weight";
      this.chosen = new Set();
      this.chosenUntil = 0;
      this.replacements = 0;
      this.lookedAt = "";
      this.dots = null;
      this.drawing = new marsad.SiteDrawing(this);
      this.names = new marsad.SiteNames(this);
      this.pointer = new marsad.SitePointer(this);
      this.ways = new marsad.Ways(this);
      this.density = new marsad.Density(this);
      this.seaAreas = new marsad.SeaAreas(this);
      this.control = this.config.layers.length ? new marsad.LayerControl(this) : null;
      this.playback = this.config.steps.length ? new marsad.Playback(this) : null;
      this.legend = new marsad.Legend(this);
      if (this.config.dots) this.dots = new marsad.Dots(this, this.config.dots);
      map.on("moveend viewreset resize", () => this.settle());
      document.fonts.addEventListener("loadingdone", () => this.settle());
      marsad.onTheme(() => {
        this.legend.fill();
        this.pointer.describe();
        this.density.forget();
        this.drawing.redress();
      });
    }

    get palette() { return this.config.palette[marsad.theme()]; }

    // -1: what has no substance, such as the area that a way leads to.
    colourOf(group) { return group < 0 ? this.palette.muted : this.config.groups[group][marsad.theme()]; }

    // -- layers come and go

    attach(layer) {
      this.layer = layer;
      this.selection = layer.selection;
      this.takeChosen();
      this.takeLayers();
      this.ways.take(this.selection, this.selection.wayRows);
      if (this.playback) this.playback.take(this.selection);
      marsad.shapeAreas(this.config, this.selection.areas, () => this.settle());
      this.arrange();
      this.pointer.meet();
      this.lookAt(this.selection.focus);
      this.settle();
      this.replacements += 1;
      document.documentElement.dataset.painted = String(this.replacements);
    }

    // What was on its way when the selection came has arrived.
    takeAgain(selection) {
      if (this.selection !== selection) return;
      this.ways.take(selection, selection.wayRows);
      if (this.playback) this.playback.take(selection);
      this.arrange();
      this.pointer.meet();
      this.settle();
    }

    // Bring a place (latitude, longitude) into view, once: whoever then moves the map is not called back.
    lookAt(place) {
      const known = this.lookedAt === String(place);
      this.lookedAt = String(place);
      if (known || !place.length) return;
      const { map } = this;
      if (map.getZoom() >= NEAR_ZOOM && map.getBounds().pad(-0.1).contains(place)) return;
      map.setView(place, Math.max(map.getZoom(), NEAR_ZOOM), { animate: false });
    }

    // An answer to an earlier question may still be on its way when a site is chosen: keep the ring, but not for ever.
    takeChosen() {
      const wait = this.chosenUntil - performance.now();
      if (wait > 0 && [...this.selection.chosen].join() !== [...this.chosen].join()) {
        window.setTimeout(() => {
          this.takeChosen();
          this.settle();
        }, wait);
        return;
      }
      this.chosen = this.selection.chosen;
      this.chosenUntil = 0;
    }

    // -- what is shown

    shows(name) { return this.layers.has(name); }

    switchLayer(name, on) {
      if (on) this.layers.add(name);
      else this.layers.delete(name);
      this.layersUntil = performance.now() + ANSWER_WITHIN;
      this.tell({ layers: [...this.layers] });
      this.arrange();
      this.settle();
    }

    // As with what is chosen: an answer to an earlier question does not undo a switch.
    takeLayers() {
      const { layers } = this.selection;
      const answered = layers.length === this.layers.size && layers.every((name) => this.shows(name));
      if (!answered && performance.now() < this.layersUntil) return;
      this.layers = new Set(layers);
      this.layersUntil = 0;
    }

    detach(layer) {
      if (this.layer !== layer) return;
      this.layer = null;
      // The replacement arrives within the same task: only a layer that has no successor is wiped off.
      queueMicrotask(() => {
        if (this.layer) return;
        this.selection = NOTHING;
        this.arrange();
        this.pointer.meet();
        this.settle();
      });
    }

    isChosen(item) { return this.chosen.has(item.id); }

    choose(item) {
      this.chosen = new Set([item.id]);
      this.chosenUntil = performance.now() + ANSWER_WITHIN;
      this.settle();
      this.tell({ [item.kind === "way" ? "leg" : "site"]: item.id });
    }

    // What the page is to answer; the time makes each message another one.
    tell(message) {
      if (window.Streamlit) window.Streamlit.setComponentValue({ ...message, click: Date.now() });
    }

    // -- sizes

    setMeasure(measure) {
      this.measure = measure;
      marsad.remember("measure", measure);
      this.arrange();
      this.settle();
    }

    valueOf(item) { return this.measure === "weight" ? item.kg : item.incidents; }

    // The most that one of these items has, in playback at its end: so a circle says the same at every moment of it.
    mostOf(items) { return items.reduce((most, item) => Math.max(most, this.valueOf(item.whole || item)), 0); }

    radiusOf(value) { return value ? SMALLEST_RADIUS + this.factor * Math.sqrt(value) : HOLLOW_RADIUS; }

    valueWith(radius) { return ((radius - SMALLEST_RADIUS) / this.factor) ** 2; }

    get widest() { return this.map.getSize().x < 500 ? 22 : 30; }

    // Radii and the order of drawing, which depend on the measure and on the width of the map alone.
    arrange() {
      const [sites, routes] = [this.shows("sites"), this.shows("routes")];
      const { selection } = this;
      const known = ({ incidents }) => incidents > 0;     // in playback some are not yet
      this.visible = {
        circles: sites ? selection.circles.filter(known) : [],
        softs: sites ? selection.softs.filter(known) : [],
        areas: selection.areas.filter(({ group }) => (group < 0 ? routes : sites)).filter(known),
        ways: routes ? selection.ways.filter(known) : [],
      };
      const { circles, softs, areas } = this.visible;
      const largest = this.mostOf(selection.circles);
      this.largestRadius = this.widest;
      this.factor = largest ? (this.largestRadius - SMALLEST_RADIUS) / Math.sqrt(largest) : 0;
      for (const item of circles) item.radius = this.radiusOf(this.valueOf(item));
      circles.sort((one, other) => this.valueOf(other) - this.valueOf(one) || other.incidents - one.incidents);
      this.ways.arrange();
      this.density.forget();
      this.map.getPane("marsad-lines").style.display = this.shows("boundaries") ? "" : "none";
      if (this.control) this.control.fill();
      this.items = [...circles, ...softs, ...areas, ...this.ways.ways];
      this.legend.fill();
    }

    number(value, digits) { return new Intl.NumberFormat(this.config.locale, digits).format(value); }

    weightText(kg) {
      const { t, kg: unit } = this.config.words;
      if (kg < 1) return `${this.number(kg, { maximumSignificantDigits: 3 })} ${unit}`;
      // What would be rounded to a thousand kilograms is a tonne.
      const [value, word, oneDigitBelow] = kg < 999.5 ? [kg, unit, 100] : [kg / 1000, t, 1000];
      return `${this.number(value, { maximumFractionDigits: value < 10 ? 2 : value < oneDigitBelow ? 1 : 0 })} ${word}`;
    }

    // -- where things are

    // Position on the page = unit position × scale + (x, y).
    view(origin = this.map.getPixelOrigin(), zoom = this.map.getZoom()) {
      const pane = this.map.containerPointToLayerPoint([0, 0]);
      return { scale: 2 ** zoom, x: -origin.x - pane.x, y: -origin.y - pane.y };
    }

    // The copy of an item that is nearest to the middle of the map, or to `nearX`.
    at(item, view, nearX = this.map.getSize().x / 2) {
      const x = item.x * view.scale + view.x;
      return { x: nearX + wrapped(x - nearX, WORLD * view.scale), y: item.y * view.scale + view.y };
    }

    settle() {
      if (this.drawing.animation) return;
      if (this.largestRadius !== this.widest) this.arrange();
      this.legend.fold();
      this.names.place(this.view());
      this.drawing.paint();
      this.pointer.settle();
    }

    // For browser tests.
    report() {
      const stage = this;
      const { drawing, names } = stage;
      const standing = (item) => ({ id: item.id, ...stage.at(item, stage.view()) });
      const placed = () => [...stage.visible.circles, ...stage.visible.softs];
      return {
        sites: () => placed().map((item) => ({
          ...standing(item), soft: item.kind === "soft", radius: item.radius || item.halfWidth * stage.view().scale,
        })),
        areas: () => stage.visible.areas.map((item) => ({ ...standing(item), shaded: Boolean(item.shape) })),
        labels: () => names.labels.map(({ item, text, box }) => ({ id: item.id, text, ...box })),
        ways: () => stage.ways.report(),
        layers: () => [...stage.layers].sort(),
        playback: () => stage.playback.report(),
        get drawn() { return placed().length; },
        get inView() { return drawing.inView; },
        get chosen() { return [...stage.chosen]; },
        get measure() { return stage.measure; },
        get painted() { return drawing.paintedAt; },
        get took() { return drawing.took; },
      };
    }
  }

  // ---- the layer that streamlit-folium adds and removes ---------------------------------------------------------

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
      return L.latLngBounds([...circles, ...softs].map(({ latitude, longitude }) => [latitude, longitude]));
    },
  });

  marsad.siteLayer = (data) => new SiteLayer(data);
})();

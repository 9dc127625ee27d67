// The map's legend: groups, sizes, the switch between weight and incidents, and the notes; it folds away.
(function () {
  "use strict";

  const NARROW = 560;                   // narrower or lower than this, it is a button until it is asked for
  const SHORT = 560;
  const LARGEST_SAMPLE = 22;
  const APART = 12;                     // pixels between two sizes, so that their values do not touch
  const GROUP_LETTERS = 40;

  const { element } = marsad;

  class Legend {
    constructor(stage) {
      const { map, config } = stage;
      const { words } = config;
      const rightToLeft = config.direction === "rtl";
      this.stage = stage;
      this.told = { wide: marsad.remembered("legend.wide"), narrow: marsad.remembered("legend.narrow") };
      this.box = element("div", "marsad-legend");
      this.box.dir = config.direction;
      this.handle = element("button", "marsad-legend-handle", this.box);
      this.handle.type = "button";
      element("span", "", this.handle, words.legend);
      element("span", "marsad-legend-arrow", this.handle);
      this.handle.addEventListener("click", () => this.toggle());
      this.body = element("div", "marsad-legend-body", this.box);
      this.groups = element("ul", "marsad-legend-groups", this.body);
      this.addMeasures(words);
      this.sizes = element("div", "marsad-legend-sizes", this.body);
      this.notes = element("div", "marsad-legend-notes", this.body);
      L.DomEvent.disableClickPropagation(this.box);
      L.DomEvent.disableScrollPropagation(this.box);
      const control = L.control({ position: rightToLeft ? "bottomleft" : "bottomright" });
      control.onAdd = () => this.box;
      control.addTo(map);
    }

    addMeasures(words) {
      if (this.stage.config.ties) return;
      const row = element("div", "marsad-legend-measures", this.body);
      element("span", "marsad-legend-caption", row, words.area_shows);
      const choices = element("div", "marsad-segments", row);
      choices.role = "radiogroup";
      choices.ariaLabel = words.area_shows;
      for (const measure of ["weight", "incidents"]) {
        const label = element("label", "marsad-segment", choices);
        const radio = element("input", "", label);
        const checked = measure === this.stage.measure;
        Object.assign(radio, { type: "radio", name: "marsad-measure", value: measure, checked });
        radio.addEventListener("change", () => this.stage.setMeasure(measure));
        element("span", "", label, words[measure]);
      }
    }

    // ---- folding -------------------------------------------------------------------------------------------------

    get width() {
      const { x, y } = this.stage.map.getSize();
      return x < NARROW || y < SHORT ? "narrow" : "wide";
    }

    get open() { return (this.told[this.width] || (this.width === "wide" ? "open" : "folded")) === "open"; }

    toggle() {
      this.told[this.width] = this.open ? "folded" : "open";
      marsad.remember("legend." + this.width, this.told[this.width]);
      this.stage.settle();
    }

    fold() {
      this.box.classList.toggle("marsad-legend-folded", !this.open);
      this.body.hidden = !this.open;
      this.handle.ariaExpanded = String(this.open);
      this.box.style.maxHeight = Math.max(120, this.stage.map.getSize().y - 60) + "px";
    }

    // ---- what it says of the selection ---------------------------------------------------------------------------

    fill() {
      const { items, visible, config, measure } = this.stage;
      const { approximate, no_weight: noWeight, known_site: knownSite, denser } = config.words;
      this.box.hidden = !items.length && !config.dots;
      for (const list of [this.groups, this.sizes, this.notes]) list.replaceChildren();
      const present = new Set(items.map(({ group }) => group));
      config.groups.forEach((group, index) => {
        if (!present.has(index)) return;
        const line = element("li", "", this.groups);
        element("span", "marsad-dot", line).style.backgroundColor = this.stage.colourOf(index);
        element("bdi", "", line, marsad.shorten(group.label, GROUP_LETTERS));
      });
      this.fillSizes();
      if (config.dots) this.note("marsad-known", knownSite);
      if (this.stage.shows("density")) this.note("marsad-density", denser);
      if (visible.ways.length) {
        const { way_stated: stated, way_intended: intended, way_unknown: unknown } = config.words;
        this.note("marsad-way-line", stated);
        if (!config.ties) this.note("marsad-way-line marsad-way-intended", intended);
        this.note("marsad-way-line marsad-way-unknown", unknown);
      }
      if (visible.softs.length) this.note("marsad-soft", approximate);
      if (!config.ties && visible.circles.some(({ kg }) => !kg)) {
        // Its room is kept in the other measure: the switch must not move from under the pointer that presses it.
        this.note("marsad-hollow", noWeight).style.visibility = measure === "weight" ? "" : "hidden";
      }
    }

    note(mark, text) {
      const line = element("div", "marsad-legend-note", this.notes);
      element("span", mark, line);
      element("span", "", line, text);
      return line;
    }

    // Round values near the largest sample, near half of it and near a quarter, where they are far enough apart.
    samples(largest) {
      const { stage } = this;
      const samples = [];
      for (const share of [1, 0.62, 0.25]) {
        const wanted = stage.valueWith(largest * share);
        const power = 10 ** Math.floor(Math.log10(wanted));
        const round = [5, 2, 1].find((digit) => digit * power <= wanted * 1.0001) * power;
        const value = stage.measure === "incidents" ? Math.max(1, Math.round(round)) : round;
        const radius = stage.radiusOf(value);
        const former = samples.length ? samples[samples.length - 1].radius : Infinity;
        if (radius <= largest + 0.1 && 2 * (former - radius) >= APART) samples.push({ value, radius });
      }
      return samples;
    }

    fillSizes() {
      const { stage, sizes } = this;
      if (!stage.factor) return;
      const largest = Math.min(LARGEST_SAMPLE, stage.largestRadius);
      const samples = this.samples(largest);
      const widest = samples.length && samples[0].radius;
      sizes.style.height = 2 * largest + 8 + "px";
      for (const { value, radius } of samples) {
        const circle = element("span", "marsad-sample", sizes);
        circle.style.width = circle.style.height = 2 * radius + "px";
        circle.style.insetInlineStart = widest - radius + "px";
        const line = element("span", "marsad-sample-value", sizes);
        line.style.bottom = 2 * radius + "px";
        line.style.paddingInlineStart = 2 * widest + 10 + "px";
        line.style.setProperty("--marsad-leader", widest + 6 + "px");
        line.style.setProperty("--marsad-leader-start", widest + "px");
        element("bdi", "", line, stage.measure === "weight" ? stage.weightText(value) : stage.number(value));
      }
    }
  }

  marsad.Legend = Legend;
})();

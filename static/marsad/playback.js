// Playback: goes through the periods of a selection; the map shows what was known up to each, the newest marked.
(function () {
  "use strict";

  const PERIODS_PER_SECOND = 2;
  const SPEEDS = [1, 2, 4, 8];
  const PLAY = "M4 2 14 8 4 14Z";
  const PAUSE = "M4 2h3v12H4ZM9 2h3v12H9Z";

  const { between, element, fade, picture } = marsad;

  // What each item has after every period: [period, incidents, kilograms, …] as it is added, and the whole.
  function remember(items, steps) {
    items.forEach((item, at) => {
      item.steps = steps[at] || [];
      item.whole = item.whole || { incidents: item.incidents, kg: item.kg };
    });
  }

  function show(item, period) {
    let [incidents, kg, last] = [0, 0, -1];
    const { steps } = item;
    for (let at = 0; at < steps.length && steps[at] <= period; at += 3) {
      incidents += steps[at + 1];
      kg += steps[at + 2];
      last = steps[at];
    }
    Object.assign(item, { incidents, kg, fresh: last === period });
  }

  class Playback {
    constructor(stage) {
      this.stage = stage;
      this.on = false;
      this.at = 0;
      this.playing = false;
      this.speed = Number(marsad.remembered("speed")) || 1;
      this.build();
      document.addEventListener("visibilitychange", () => { if (document.hidden) this.pause(); });
    }

    build() {
      const { map, config } = this.stage;
      const { words, direction } = config;
      const corner = direction === "rtl" ? "topright" : "topleft";
      this.handle = this.button("marsad-playback-handle", words.playback, PLAY);
      this.handle.addEventListener("click", () => this.toggle());
      const opener = element("div", "leaflet-bar marsad-playback-opener");
      opener.append(this.handle);
      this.panel = element("div", "marsad-playback leaflet-control", map.getContainer());
      this.panel.dir = direction;
      this.panel.hidden = true;
      const row = element("div", "marsad-playback-row", this.panel);
      this.button("marsad-playback-play", words.play, PLAY, row).addEventListener("click", () => this.playOrPause());
      this.said = element("div", "marsad-playback-said", row);
      this.said.ariaLive = "off";
      this.speeds = this.select(row, words.speed, SPEEDS.map((speed) => [speed, this.stage.number(speed) + "×"]));
      this.speeds.value = this.speed;
      this.speeds.addEventListener("change", () => {
        this.speed = Number(this.speeds.value);
        marsad.remember("speed", this.speeds.value);
      });
      this.steps = this.select(row, words.step, config.steps);
      this.steps.addEventListener("change", () => this.stage.tell({ play: this.steps.value }));
      const close = element("button", "marsad-playback-close", row, "✕");
      Object.assign(close, { type: "button", title: words.close, ariaLabel: words.close });
      close.addEventListener("click", () => this.toggle());
      const track = element("div", "marsad-playback-track", this.panel);
      this.bars = element("canvas", "", track);
      this.range = element("input", "", track);
      Object.assign(this.range, { type: "range", min: 0, step: 1, ariaLabel: words.playback });
      this.range.addEventListener("input", () => {
        this.pause();
        this.go(Number(this.range.value));
      });
      for (const box of [opener, this.panel]) {
        L.DomEvent.disableClickPropagation(box);
        L.DomEvent.disableScrollPropagation(box);
        box.addEventListener("keydown", (event) => event.stopPropagation());
      }
      const control = L.control({ position: corner });
      control.onAdd = () => opener;
      control.addTo(map);
      new ResizeObserver(() => this.paintBars()).observe(track);
    }

    button(name, title, path, parent) {
      const button = element("button", name, parent);
      Object.assign(button, { type: "button", title, ariaLabel: title });
      button.append(picture(path));
      return button;
    }

    select(row, title, choices) {
      const select = element("select", "", row);
      Object.assign(select, { title, ariaLabel: title });
      for (const [value, name] of choices) element("option", "", select, name).value = value;
      return select;
    }

    // The page is asked for the periods, and for none when it is over.
    toggle() {
      this.pause();
      this.stage.tell({ play: this.on ? "" : "month" });
    }

    // Another selection has come, with or without periods: the day that was reached is kept.
    take({ playback, circles, softs, areas, ways, order }) {
      const reached = this.on && this.at < this.until.length - 1 ? this.until[this.at] : null;
      this.on = playback.length > 0;
      this.panel.hidden = !this.on;
      this.handle.ariaPressed = String(this.on);
      if (!this.on) {
        this.pause();
        return;
      }
      const [step, until, counts, sites, areaSteps, waySteps] = playback;
      const placed = new Map([...circles, ...softs].map((item) => [item.id, item]));
      remember(order.map((id) => placed.get(id)), sites);
      remember(areas, areaSteps);
      remember(ways, waySteps);
      Object.assign(this, { until, counts, items: [...circles, ...softs, ...areas, ...ways] });
      this.steps.value = step;
      this.range.max = Math.max(0, until.length - 1);
      const at = reached === null ? until.length - 1 : until.findIndex((day) => day >= reached);
      this.show(at < 0 ? until.length - 1 : at);
    }

    playOrPause() {
      if (this.playing) {
        this.pause();
        return;
      }
      if (this.at >= this.until.length - 1) this.go(0);
      this.playing = true;
      this.press();
      this.turn();
    }

    turn() {
      this.timer = window.setTimeout(() => {
        if (this.at >= this.until.length - 1) {
          this.pause();
          return;
        }
        this.go(this.at + 1);
        this.turn();
      }, 1000 / (PERIODS_PER_SECOND * this.speed));
    }

    pause() {
      window.clearTimeout(this.timer);
      this.playing = false;
      this.press();
    }

    press() {
      const { words } = this.stage.config;
      const button = this.panel.querySelector(".marsad-playback-play");
      button.replaceChildren(picture(this.playing ? PAUSE : PLAY));
      button.title = button.ariaLabel = this.playing ? words.pause : words.play;
    }

    go(at) {
      this.show(at);
      this.stage.arrange();
      this.stage.pointer.meet();
      this.stage.settle();
    }

    show(at) {
      this.at = between(0, at, Math.max(0, this.until.length - 1));
      for (const item of this.items) show(item, this.at);
      // The country or region that a way leaves or makes for is seen with the first way that does.
      const ends = new Set(this.items.filter(({ kind, incidents }) => kind === "way" && incidents)
        .flatMap(({ start, end }) => [start, end]));
      for (const item of this.items) {
        if (item.kind === "area" && item.group < 0) item.incidents = ends.has(item.id) ? item.whole.incidents : 0;
      }
      this.range.value = this.at;
      this.say();
      this.paintBars();
    }

    say() {
      const { stage } = this;
      const { words, locale } = stage.config;
      const shown = this.counts.slice(0, this.at + 1).reduce((sum, count) => sum + count, 0);
      const day = this.until.length ? new Date(this.until[this.at] + "T00:00:00Z") : null;
      const date = day && new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(day);
      this.said.replaceChildren();
      if (!date) return;
      element("b", "", this.said, words.until.replace("#", date));
      element("span", "", this.said, `${words.incidents}: ${stage.number(shown)}`);
      this.range.ariaValueText = date;
    }

    // Bars of incidents per period: those up to now in full, the period itself darkest.
    paintBars() {
      const { bars, counts, stage } = this;
      if (!this.on) return;
      const { offsetWidth: width, offsetHeight: height } = bars.parentElement;
      const ratio = window.devicePixelRatio;
      Object.assign(bars, { width: width * ratio, height: height * ratio });
      const context = bars.getContext("2d");
      context.scale(ratio, ratio);
      const most = Math.max(1, ...counts);
      const room = width / Math.max(1, counts.length);
      const rightToLeft = stage.config.direction === "rtl";
      counts.forEach((count, at) => {
        const tall = count ? Math.max(2, (height - 3) * (count / most)) : 0;
        const left = (rightToLeft ? counts.length - 1 - at : at) * room;
        const { accent, ink } = stage.palette;
        context.fillStyle = at === this.at ? ink : fade(accent, at < this.at ? 0.85 : 0.28);
        context.fillRect(left, height - tall, Math.max(0.7, room - (room > 3 ? 1 : 0)), tall);
        if (at === this.at) context.fillRect(left + room / 2 - 0.75, 0, 1.5, height);
      });
    }

    // For browser tests.
    report() {
      const { on, at, playing, until = [] } = this;
      return { on, at, playing, periods: until.length, until: until[at] || null };
    }
  }

  marsad.Playback = Playback;
})();

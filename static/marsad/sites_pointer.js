// Pointing at the sites: hover, click, touch and keyboard, and the tooltip that answers them.
(function () {
  "use strict";

  const TOLERANCE = 4;
  const FINGER = 12;
  const EDGE = 24;
  const PANS = { ArrowLeft: [-80, 0], ArrowRight: [80, 0], ArrowUp: [0, -80], ArrowDown: [0, 80] };
  const STEPS = { n: 1, PageDown: 1, p: -1, PageUp: -1 };
  const TOOLTIP_LETTERS = 80;

  const { WORLD, between, element, softReach, wrapped } = marsad;
  const scratch = document.createElement("canvas").getContext("2d");

  class SitePointer {
    constructor(stage) {
      this.stage = stage;
      this.touching = false;
      this.point = null;                // where a pointer is over the map
      this.hovered = null;
      this.focused = null;
      this.build();
      this.listen();
    }

    build() {
      const { map, config } = this.stage;
      const container = map.getContainer();
      this.keys = element("div", "marsad-sites-keys", container);
      this.keys.tabIndex = 0;
      this.keys.role = "application";
      this.keys.ariaLabel = config.words.sites;
      this.tooltip = element("div", "marsad-tooltip", container);
      this.tooltip.ariaHidden = "true";
      this.tooltip.hidden = true;
      this.live = element("div", "marsad-live", container);
      this.live.ariaLive = "polite";
      this.tooltip.dir = this.live.dir = config.direction;
    }

    listen() {
      const { map } = this.stage;
      map.getContainer().addEventListener("pointerdown", (event) => { this.touching = event.pointerType === "touch"; });
      map.on("movestart", () => {
        // A finger leaves no pointer behind that could hover over what the map brings under it.
        if (this.touching) this.point = null;
        if (!this.focused) this.hover(null);
      });
      map.on("mousemove", (event) => this.move(event));
      map.on("mouseout", () => {
        this.point = null;
        this.hover(null);
      });
      map.on("click", (event) => this.click(event));
      this.keys.addEventListener("keydown", (event) => this.key(event));
      this.keys.addEventListener("blur", () => this.focus(null));
    }

    // Another selection has come: what was pointed at may be in it, or something else in its place.
    meet() {
      this.focused = (this.focused && this.stage.items.find(({ key }) => key === this.focused.key)) || null;
      this.hovered = this.point && this.hit(this.point, TOLERANCE);
      this.describe();
    }

    settle() {
      if (this.point && !this.focused) this.hover(this.hit(this.point, TOLERANCE));
    }

    marks(item) { return item === this.hovered || item === this.focused; }

    // ---- what is under a point -----------------------------------------------------------------------------------

    // Of what lies there, the smallest; what is only near loses to what is truly hit.
    hit(point, tolerance) {
      const { visible: { circles, softs, areas }, ways } = this.stage;
      const view = this.stage.view();
      const least = (items, sizeAt) => {
        let best = null;
        let smallest = Infinity;
        for (const item of items) {
          const size = sizeAt(item, point, view, tolerance);
          if (size < smallest) [best, smallest] = [item, size];
        }
        return best;
      };
      const { dots } = this.stage;
      return least(circles, this.circleAt) || (dots && dots.at(point, view, tolerance)) || ways.at(point, view, tolerance)
        || least(softs, this.softAt) || least(areas, this.areaAt);
    }

    circleAt({ x, y, radius }, point, view, tolerance) {
      const down = y * view.scale + view.y - point.y;
      const reach = radius + tolerance;
      if (Math.abs(down) > reach) return Infinity;
      const distance = Math.hypot(wrapped(x * view.scale + view.x - point.x, WORLD * view.scale), down);
      return distance > reach ? Infinity : radius + 2 * Math.max(0, distance - radius) + distance / 1000;
    }

    softAt(item, point, view, tolerance) {
      const { blob, across, up } = softReach(item, view);
      const more = blob ? tolerance : 0;
      const right = wrapped(item.x * view.scale + view.x - point.x, WORLD * view.scale) / (across + more);
      const down = (item.y * view.scale + view.y - point.y) / (up + more);
      return right ** 2 + down ** 2 <= 1 ? item.halfWidth : Infinity;
    }

    areaAt({ shape }, point, view) {
      if (!shape) return Infinity;
      const x = shape.anchor.x + wrapped((point.x - view.x) / view.scale - shape.anchor.x, WORLD);
      const y = (point.y - view.y) / view.scale;
      const inside = y > shape.top && y < shape.bottom && scratch.isPointInPath(shape.path, x, y, "evenodd");
      return inside ? (shape.right - shape.left) * (shape.bottom - shape.top) : Infinity;
    }

    // ---- mouse and finger ----------------------------------------------------------------------------------------

    move({ originalEvent, containerPoint }) {
      if (this.stage.map.dragging.moving() || this.stage.drawing.animation) return;
      this.point = originalEvent.target.closest(".leaflet-control") ? null : containerPoint;
      this.hover(this.point && this.hit(this.point, TOLERANCE));
    }

    hover(item) {
      if (item === this.hovered) {
        this.placeTooltip(this.stage.view());
        return;
      }
      this.hovered = item;
      this.stage.map.getContainer().classList.toggle("marsad-pointing", Boolean(item));
      this.describe();
      this.stage.drawing.paint();
    }

    click({ containerPoint }) {
      const item = this.hit(containerPoint, this.touching ? FINGER : TOLERANCE);
      if (!item) return;
      if (this.touching) {
        this.point = containerPoint;
        this.hover(item);
      }
      this.stage.choose(item);
    }

    // ---- keyboard ------------------------------------------------------------------------------------------------

    key(event) {
      const { map, items } = this.stage;
      const { key } = event;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (STEPS[key] && items.length) this.step(STEPS[key]);
      else if (PANS[key]) map.panBy(PANS[key]);
      else if (key === "+" || key === "=") map.zoomIn();
      else if (key === "-") map.zoomOut();
      else if (key === "Enter" && this.focused) this.stage.choose(this.focused);
      else if (key === "Escape" && this.focused) this.focus(null);
      else return;
      event.preventDefault();
      event.stopPropagation();
    }

    step(step) {
      const { items } = this.stage;
      const index = this.focused ? items.indexOf(this.focused) : step > 0 ? -1 : 0;
      this.focus(items[(index + step + items.length) % items.length]);
    }

    focus(item) {
      if (item === this.focused) return;
      const { map, drawing } = this.stage;
      this.focused = item;
      this.describe();
      drawing.paint();
      if (!item || (item.kind === "area" && !item.shape)) return;
      const size = map.getSize();
      const { x, y } = this.stage.at(item, this.stage.view());
      if (x >= EDGE && y >= EDGE && x <= size.x - EDGE && y <= size.y - EDGE) return;
      const animate = !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      map.panTo(map.containerPointToLatLng([x, y]), { animate });
    }

    // ---- tooltip -------------------------------------------------------------------------------------------------

    describe() {
      const { stage, tooltip } = this;
      const { words } = stage.config;
      const item = this.focused || this.hovered;
      tooltip.hidden = !item;
      tooltip.replaceChildren();
      this.live.textContent = "";
      if (!item) return;
      const heading = element("div", "marsad-tooltip-name", tooltip);
      const colour = item.kind === "dot" ? stage.palette.accent : stage.colourOf(item.group);
      element("span", "marsad-dot", heading).style.backgroundColor = colour;
      const name = element("bdi", "", heading, marsad.shorten(item.name, TOOLTIP_LETTERS)).textContent;
      const lines = item.kind === "dot" ? [item.type] : [`${words.incidents}: ${stage.number(item.incidents)}`];
      if (item.kind !== "dot" && !stage.config.ties) {
        lines.push(item.kg ? `${words.weight}: ${stage.weightText(item.kg)}` : words.no_weight);
      }
      if (item.kind === "way" && !stage.config.ties) {
        lines.push(item.intended ? words.way_intended : words.way_stated);
        if (item.words) lines.push(`“${marsad.shorten(item.words, TOOLTIP_LETTERS)}”`);
        if (item.km) lines.push(words.way_km.replace("#", stage.number(item.km)));
      }
      for (const line of lines) element("div", "", tooltip, line);
      if (item.note) element("div", "marsad-tooltip-note", tooltip, item.note);
      if (item.kind === "soft") element("div", "marsad-tooltip-note", tooltip, words.approximate);
      this.live.textContent = [name, ...lines].join(", ");
      this.placeTooltip(stage.view());
    }

    // Over a circle; over what is wide it goes with the pointer.
    placeTooltip(view) {
      const { stage, tooltip, point } = this;
      const item = this.focused || this.hovered;
      if (!item) return;
      const size = stage.map.getSize();
      const follows = point && !item.radius && !this.focused;
      const place = follows ? point : stage.at(item, view, point ? point.x : size.x / 2);
      const gap = item.radius ? item.radius + 9 : 14;
      const { offsetWidth: width, offsetHeight: height } = tooltip;
      const above = place.y - gap - height;
      const x = between(6, place.x - width / 2, Math.max(6, size.x - width - 6));
      const y = above >= 6 ? above : Math.min(place.y + gap, size.y - height - 6);
      tooltip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    }
  }

  marsad.SitePointer = SitePointer;
})();

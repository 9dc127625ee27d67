// The one control that switches what the map shows: sites, density, routes, boundaries, sea areas.
(function () {
  "use strict";

  const { element, picture } = marsad;
  const SHEETS = "M8 1 15 5 8 9 1 5ZM2.6 7.6 8 10.7l5.4-3.1L15 8.5 8 12.5 1 8.5ZM2.6 11.1 8 14.2l5.4-3.1L15 12 8 16 1 12Z";

  class LayerControl {
    constructor(stage) {
      const { map, config } = stage;
      this.stage = stage;
      this.boxes = new Map();
      this.box = element("div", "marsad-layers leaflet-bar");
      this.box.dir = config.direction;
      this.handle = element("button", "marsad-layers-handle", this.box);
      Object.assign(this.handle, { type: "button", title: config.words.layers, ariaLabel: config.words.layers });
      this.handle.append(picture(SHEETS, "0 0 16 17"));
      this.list = element("div", "marsad-layers-list", this.box);
      this.list.role = "group";
      this.list.ariaLabel = config.words.layers;
      for (const [code, name] of config.layers) this.add(code, name);
      this.handle.addEventListener("click", () => this.fold(!this.list.hidden));
      this.box.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || this.list.hidden) return;
        event.stopPropagation();
        this.fold();
        this.handle.focus();
      });
      map.on("click", () => this.fold());
      this.fold();
      L.DomEvent.disableClickPropagation(this.box);
      L.DomEvent.disableScrollPropagation(this.box);
      const control = L.control({ position: config.direction === "rtl" ? "topright" : "topleft" });
      control.onAdd = () => this.box;
      control.addTo(map);
    }

    add(code, name) {
      const label = element("label", "", this.list);
      const box = element("input", "", label);
      box.type = "checkbox";
      box.addEventListener("change", () => this.stage.switchLayer(code, box.checked));
      element("span", "", label, name);
      this.boxes.set(code, box);
    }

    fold(folded = true) {
      this.list.hidden = folded;
      this.handle.ariaExpanded = String(!folded);
    }

    fill() {
      for (const [code, box] of this.boxes) box.checked = this.stage.shows(code);
    }
  }

  marsad.LayerControl = LayerControl;
})();

// The offline base map: puts land, names and controls on a map and keeps them in step with theme and size.
(function () {
  "use strict";

  const FONT_PATIENCE = 1500;
  const NOTHING = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";

  function showPalette(palette) {
    for (const [name, colour] of Object.entries(palette)) {
      document.documentElement.style.setProperty(`--marsad-${name}`, colour);
    }
  }

  function addPanes(map) {
    for (const [name, level] of [["marsad-land", 150], ["marsad-lines", 300], ["marsad-names", 350]]) {
      const { style } = map.createPane(name);
      style.zIndex = level;
      style.pointerEvents = "none";
    }
  }

  const plainText = (markup) => new DOMParser().parseFromString(markup, "text/html").body.textContent;

  function addControls(map, config) {
    const rightToLeft = config.direction === "rtl";
    map.attributionControl.remove();
    map.zoomControl.remove();
    map.zoomControl = L.control.zoom({
      position: rightToLeft ? "topright" : "topleft",
      zoomInTitle: config.words.zoom_in,
      zoomOutTitle: config.words.zoom_out,
    }).addTo(map);
    const note = L.control({ position: rightToLeft ? "bottomleft" : "bottomright" });
    note.onAdd = () => {
      const box = marsad.element("div", "marsad-note");
      const credits = [config.attribution, config.tiles && plainText(config.tiles.attribution), "Leaflet"];
      box.dir = config.direction;
      marsad.element("span", "marsad-disclaimer", box, config.disclaimer);
      marsad.element("span", "marsad-credits", box, credits.filter(Boolean).join(" · "));
      return box;
    };
    note.addTo(map);
  }

  // A canvas does not wait for fonts: they are fetched before the first name is written, within reason.
  function loadFonts(texts) {
    const sample = texts.join("");
    const faces = ['400 12px "IBM Plex Sans"', 'italic 400 12px "IBM Plex Sans"', '400 12px "IBM Plex Sans Arabic"'];
    const loaded = Promise.allSettled(faces.map((face) => document.fonts.load(face, sample)));
    return Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, FONT_PATIENCE))]);
  }

  async function nameCountries(names, config) {
    for (const resolution of ["110", "50"]) {
      try {
        await marsad.readCountries(await marsad.file(config.atlas[resolution]), config, names.countries);
        names.rewrite();
      } catch {
        // Without this atlas the map has fewer names, and is still a map.
      }
    }
  }

  marsad.baseMap = function (map, config) {
    if (config.theme) marsad.forceTheme(config.theme);
    const palette = () => config.palette[marsad.theme()];
    const names = new marsad.BaseNames(map, config, palette);
    marsad.configure(map, config);
    map.marsadLabels = names;

    showPalette(palette());
    addPanes(map);
    addControls(map, config);
    const repaintLand = marsad.addLand(map, config, palette, async (resolution) => {
      if (resolution !== "10") return;
      names.fineAtlas = await marsad.file(config.atlas[resolution]);
      names.rewrite();
    });
    // A tile that fails leaves the offline land in sight instead of a broken picture.
    if (config.tiles) L.tileLayer(config.tiles.url, { errorTileUrl: NOTHING }).addTo(map);
    nameCountries(names, config);
    loadFonts([...Object.values(config.countries), ...config.seas.map(([name]) => name)]).then(() => names.addTo(map));

    const redraw = () => {
      repaintLand();
      names.rewrite();
    };
    marsad.onTheme(() => {
      showPalette(palette());
      redraw();
    });
    let ratio = window.devicePixelRatio;
    new ResizeObserver(() => {
      map.invalidateSize({ animate: false });
      if (ratio === window.devicePixelRatio) return;
      ratio = window.devicePixelRatio;
      redraw();
    }).observe(map.getContainer());
  };
})();

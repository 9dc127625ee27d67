// The ground that the other scripts stand on: theme, colours, files, places in the projection, the measuring of text.
(function () {
  "use strict";

  // The page asks for one script after the other: those that follow this one are fetched meanwhile.
  const following = `
    land outlines basemap_names basemap dots sites_drawing sites_names sites_pointer
    legend ways density sea_areas layer_control playback sites`;
  const { src } = document.currentScript;
  for (const name of src ? following.trim().split(/\s+/) : []) {   // in a page that holds them all, nothing is fetched
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "script", href: src.replace("ground", name) });
    link.onload = () => link.remove();
    document.head.append(link);
  }

  const darkScheme = window.matchMedia("(prefers-color-scheme: dark)");
  let forced = "";                      // the theme of a map that does not follow the reader's system
  const files = new Map();
  const widths = new Map();
  const measuring = document.createElement("canvas").getContext("2d");
  const letters = new Intl.Segmenter();

  document.fonts.addEventListener("loadingdone", () => widths.clear());

  window.marsad = {
    WORLD: 256,                         // the width of the world in units of position: Leaflet's pixels at zoom 0
    FONTS: '"IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif',

    theme: () => forced || (darkScheme.matches ? "dark" : "light"),

    forceTheme: (theme) => { forced = theme; },

    onTheme: (redraw) => darkScheme.addEventListener("change", redraw),

    configure: (map, config) => { map.marsadConfig = config; },

    // Colours are given as #rrggbb.
    fade: (colour, opacity) => colour + Math.round(opacity * 255).toString(16).padStart(2, "0"),

    mix(first, second, share) {
      const parts = (colour) => [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
      const other = parts(second);
      return `rgb(${parts(first).map((value, index) => Math.round(value + (other[index] - value) * share)).join(",")})`;
    },

    // Each file is fetched once and shared; one that failed may be asked for again.
    file(address) {
      if (!files.has(address)) {
        const answer = fetch(address).then((response) => {
          if (!response.ok) throw new Error(`${response.status} ${address}`);
          return response.json();
        });
        answer.catch(() => files.delete(address));
        files.set(address, answer);
      }
      return files.get(address);
    },

    // In a private window a choice lasts as long as the map.
    remember(key, value) {
      try { window.localStorage.setItem("marsad." + key, value); } catch { /* refused */ }
    },

    remembered(key) {
      try { return window.localStorage.getItem("marsad." + key); } catch { return null; }
    },

    position: (latitude, longitude) => L.CRS.EPSG3857.latLngToPoint({ lat: latitude, lng: longitude }, 0),

    // The nearest of the world's copies: the difference of two positions on a strip that repeats every `width`.
    wrapped: (difference, width) => difference - width * Math.round(difference / width),

    between: (low, value, high) => Math.max(low, Math.min(high, value)),

    overlap: (one, other) =>
      one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,

    element(tag, className, parent, text = "") {
      const made = L.DomUtil.create(tag, className, parent);
      made.textContent = text;
      return made;
    },

    // A small picture of one shape, which says nothing by itself.
    picture(path, viewBox = "0 0 16 16") {
      const made = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      made.setAttribute("viewBox", viewBox);
      made.setAttribute("aria-hidden", "true");
      const shape = document.createElementNS("http://www.w3.org/2000/svg", "path");
      shape.setAttribute("d", path);
      made.append(shape);
      return made;
    },

    // Whether the first letter is of a script that runs from right to left.
    rightToLeft: (text) => /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text),

    widthOf(text, font) {
      const key = font + text;
      if (!widths.has(key)) {
        measuring.font = font;
        widths.set(key, measuring.measureText(text).width);
      }
      return widths.get(key);
    },

    // Text from data on one line, without what turns or piles up letters. The slice first: a name of ten thousand
    // characters must not cost ten thousand steps.
    shorten(text, length) {
      const clean = text.slice(0, length * 8)
        .replace(/[\ud800-\udbff]$/, "").replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
        .replace(/[\s\u0000-\u001f\u007f]+/g, " ").replace(/(\p{M}{4})\p{M}+/gu, "$1").trim();
      if (clean.length <= length) return clean;
      const parts = Array.from(letters.segment(clean), (part) => part.segment);
      return parts.length <= length ? clean : parts.slice(0, length - 1).join("").trimEnd() + "…";
    },
  };
})();

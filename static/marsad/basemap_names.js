// The base map's names: countries and seas, laid out without collisions and written on one canvas.
(function () {
  "use strict";

  const ISLAND_ZOOM = 4;
  const ISLAND_ACROSS = 3;
  const SMALL_ISLAND_ZOOM = 5;
  const SMALL_COUNTRY_ZOOM = 6;
  const SMALLEST_COUNTRY_ZOOM = 9;
  const ROAMING_ZOOM = 6;
  const ROAMING_ROOM = 24;
  const GAP = 5;
  const WHOLE_PIXELS = 20;
  const WALL_WIDTH = 1600;              // on a wall the names are read from farther away
  const LARGER_ON_WALL = 2.5;

  const { WORLD, between, mix, overlap, position, rightToLeft, widthOf } = marsad;

  // ---- the text of a name --------------------------------------------------------------------------------------

  // Lines no wider than the limit where the words allow it, and of even length; a hyphen may end a line.
  function wrap(text, font, limit) {
    const words = text.replace(/(\S-)(?=\S)/g, "$1 ").split(/\s+/).filter(Boolean);
    const join = (start, word) => (/\S-$/.test(start) ? start + word : `${start} ${word}`);
    const fill = (width) =>
      words.reduce((lines, word) => {
        const longer = lines.length ? join(lines[lines.length - 1], word) : word;
        return lines.length && widthOf(longer, font) <= width ? [...lines.slice(0, -1), longer] : [...lines, word];
      }, []);
    let lines = fill(limit);
    for (let width = limit; width > limit / 2; width -= 4) {
      const narrower = fill(width);
      if (narrower.length > lines.length) break;
      lines = narrower;
    }
    return lines;
  }

  function label(text, size, limit, slanted) {
    const arabic = rightToLeft(text);
    // The Arabic letters have no italic: a slant forced on them is ugly.
    const font = `${slanted && !arabic ? "italic " : ""}400 ${arabic ? size + 1 : size}px ${marsad.FONTS}`;
    const leading = Math.round(size * (arabic ? 1.45 : 1.2));
    const lines = wrap(text, font, limit);
    const width = Math.max(...lines.map((line) => widthOf(line, font)));
    return { lines, width, font, leading, slanted, direction: arabic ? "rtl" : "ltr", height: lines.length * leading };
  }

  function countryLabel(place, zoom, scale, larger) {
    const radius = place.radius * scale;
    const size = 11 + larger + between(0, Math.round(Math.log2(radius / 11) * 1.6) / 2, 3.5);
    const across = Math.sqrt(place.size) * scale;
    const made = label(place.name, size, between(56 + larger * 5, radius * 2.6, 150), false);
    if (made.width <= Math.max(radius * 4, across) * 1.25 && made.height <= Math.max(radius * 2.4, across * 0.8)) {
      return { ...made, ground: "land", offsets: [0, -0.5 * radius, 0.5 * radius, -0.9 * radius, 0.9 * radius] };
    }
    const islandShows = place.island && (zoom >= SMALL_ISLAND_ZOOM || (zoom >= ISLAND_ZOOM && across > ISLAND_ACROSS));
    const smallShows = zoom >= SMALL_COUNTRY_ZOOM && (zoom >= SMALLEST_COUNTRY_ZOOM || made.width < across * 3);
    if (!smallShows && !islandShows) return null;
    const below = radius + made.height / 2 + 3;
    return { ...made, ground: place.island ? "sea" : "land", offsets: [below, -below] };
  }

  function seaLabel({ name, minZoom }, zoom, larger) {
    if (zoom < minZoom) return null;
    const ocean = minZoom === 2;
    const size = larger + Math.min(15, (ocean ? 12.5 : 11.5) + (zoom - minZoom) * 0.5);
    return { ...label(name, size, (ocean ? 96 : 84) + larger * 10, true), ground: "sea", offsets: [0] };
  }

  // Seas rank with the countries of the size that is first named at the same zoom.
  const seaRank = (minZoom) => (0.02 * WORLD ** 2) / 4 ** (minZoom - 2);

  // ---- the canvas ----------------------------------------------------------------------------------------------

  marsad.BaseNames = L.Renderer.extend({
    options: { padding: 0.2, pane: "marsad-names" },

    initialize(map, config, palette) {
      L.Renderer.prototype.initialize.call(this, {});
      this.map = map;
      this.palette = palette;
      this.view = config.view;
      this.countries = new Map();
      this.fineAtlas = null;            // set when the finest outlines have come
      this.fineOutlines = new Map();
      this.roamed = { sight: null, found: [] };
      this.seas = config.seas.map(([name, latitude, longitude, minZoom]) =>
        ({ name, minZoom, ...position(latitude, longitude), size: seaRank(minZoom) }));
      this.kept = { zoom: null, rectangles: [] };
      this.named = new Set();
    },

    // Names keep clear of these rectangles ({left, top, right, bottom}, container pixels) until the zoom changes, and
    // seas that are named there already are not named again.
    avoid(rectangles, named) {
      this.named = new Set(named);
      const zoom = this.map.getZoom();
      const origin = this.map.getPixelBounds().min;
      const world = WORLD * 2 ** zoom;
      this.kept = {
        zoom,
        rectangles: rectangles.map(({ left, top, right, bottom }) => {
          const shift = (((left + origin.x) % world) + world) % world - left;
          return { left: left + shift, right: right + shift, top: top + origin.y, bottom: bottom + origin.y };
        }),
      };
      this.rewrite();
    },

    // What is written has changed: other names, other fonts, another theme.
    rewrite() {
      if (!this._bounds || this.turn) return;
      this.turn = requestAnimationFrame(() => {
        this.turn = null;
        this._update();
      });
    },

    _initContainer() {
      this._container = L.DomUtil.create("canvas", "marsad-names");
    },

    _destroyContainer() {
      this._container.remove();
    },

    _update() {
      if (this._map._animatingZoom && this._bounds) return;
      L.Renderer.prototype._update.call(this);
      this.standOnPixels();
      const ratio = window.devicePixelRatio;
      const size = this._bounds.getSize();
      const canvas = this._container;
      canvas.width = Math.round(size.x * ratio);
      canvas.height = Math.round(size.y * ratio);
      canvas.style.width = `${size.x}px`;
      canvas.style.height = `${size.y}px`;
      L.DomUtil.setPosition(canvas, this._bounds.min);
      const context = canvas.getContext("2d");
      context.scale(ratio, ratio);
      this.write(context, this._map.getPixelOrigin().add(this._bounds.min), size);
    },

    // Letters are sharp where the canvas lies on whole pixels of the screen, at 1.25 or 1.5 of them as well.
    standOnPixels() {
      const map = this._map;
      const step = (value) => Math.round(value / WHOLE_PIXELS) * WHOLE_PIXELS;
      const size = map.getSize();
      const margin = L.point(step(size.x * this.options.padding), step(size.y * this.options.padding));
      const least = map.containerPointToLayerPoint(margin.multiplyBy(-1));
      const whole = L.point(step(size.x) + WHOLE_PIXELS, step(size.y) + WHOLE_PIXELS).add(margin.multiplyBy(2));
      this._bounds = L.bounds(least, least.add(whole));
      this.corner = map.layerPointToLatLng(least);
    },

    _updateTransform(center, zoom) {
      const offset = this._map._latLngToNewLayerPoint(this.corner, zoom, center);
      L.DomUtil.setTransform(this._container, offset, this._map.getZoomScale(zoom, this._zoom));
    },

    write(context, origin, size) {
      const world = WORLD * 2 ** this._zoom;
      context.textAlign = "center";
      context.textBaseline = "middle";
      context.lineJoin = "round";
      context.lineWidth = 3;
      for (const name of this.placed()) {
        const first = Math.floor((origin.x - name.x) / world);
        for (let left = name.x + first * world; left < origin.x + size.x + name.width; left += world) {
          this.writeOne(context, name, left - origin.x, name.y - origin.y);
        }
      }
    },

    writeOne(context, name, x, y) {
      const palette = this.palette();
      context.font = name.font;
      context.direction = name.direction;
      context.strokeStyle = palette[name.ground];
      context.fillStyle = name.slanted ? mix(palette.muted, palette.accent, 0.35) : palette.muted;
      name.lines.forEach((line, index) => {
        const height = y + (index - (name.lines.length - 1) / 2) * name.leading;
        context.strokeText(line, x, height);
        context.fillText(line, x, height);
      });
    },

    // The whole world is laid out at once, so that a name does not come and go while the map is moved.
    placed() {
      const zoom = this._zoom;
      const scale = 2 ** zoom;
      const wanted = [...this.seas.filter(({ name }) => !this.named.has(name)), ...this.countries.values()].sort((one, other) => other.size - one.size);
      const taken = this.kept.zoom === zoom ? [...this.kept.rectangles] : [];
      const names = [];
      const larger = this._map.getSize().x >= WALL_WIDTH ? LARGER_ON_WALL : 0;
      for (const place of [...wanted, ...this.roaming(scale)]) {
        const made = "minZoom" in place ? seaLabel(place, zoom, larger) : countryLabel(place, zoom, scale, larger);
        for (const offset of made ? made.offsets : []) {
          const x = place.x * scale;
          const y = place.y * scale + offset;
          const rectangle = {
            left: x - made.width / 2 - GAP, right: x + made.width / 2 + GAP,
            top: y - made.height / 2 - GAP / 2, bottom: y + made.height / 2 + GAP / 2,
          };
          if (!taken.some((other) => overlap(rectangle, other))) {
            taken.push(rectangle);
            names.push({ ...made, x, y });
            break;
          }
        }
      }
      return names;
    },

    // Near to, a country whose own place is out of sight is named in the part of it that is in sight.
    roaming(scale) {
      if (this._zoom < ROAMING_ZOOM || !this.fineAtlas) return [];
      const { min, max } = this._map.getPixelBounds();
      const sight = { left: min.x / scale, top: min.y / scale, right: max.x / scale, bottom: max.y / scale };
      if (JSON.stringify(sight) !== JSON.stringify(this.roamed.sight)) {
        this.roamed = { sight, found: this.partsInSight(scale, sight) };
      }
      return this.roamed.found;
    },

    partsInSight(scale, sight) {
      const found = [];
      for (const place of this.countries.values()) {
        const seen = place.x > sight.left && place.x < sight.right && place.y > sight.top && place.y < sight.bottom;
        if (seen || !overlap(place.box, sight)) continue;
        const part = marsad.clip(this.fineOutline(place.id), sight);
        const centre = part.length > 2 ? marsad.visualCentre(part) : { radius: 0 };
        if (centre.radius * scale > ROAMING_ROOM) {
          found.push({ ...place, ...centre, radius: Math.min(centre.radius, (2 * ROAMING_ROOM) / scale) });
        }
      }
      return found;
    },

    fineOutline(id) {
      if (!this.fineOutlines.has(id)) {
        this.fineOutlines.set(id, marsad.nameOutline(this.fineAtlas, id, this.view));
      }
      return this.fineOutlines.get(id);
    },
  });
})();

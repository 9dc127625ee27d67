// The offline base map: land, coasts, boundaries and names on canvas, sharp from the whole world to a harbour.
(function () {
  "use strict";

  const marsad = (window.marsad = window.marsad || {});

  const TILE = 256;
  const EXTENT = 4096;
  const SLICING = { maxZoom: 14, indexMaxZoom: 0, indexMaxPoints: 0, tolerance: 3, extent: EXTENT, buffer: 64 };
  const POINTS_PER_SLICE = 30000;
  const MILLISECONDS_PER_TURN = 10;
  const RETRY_AFTER = 30000;
  const FONT_PATIENCE = 1500;

  const FIRST_LAND = "110";
  const LAND_STEPS = [[-1, FIRST_LAND], [5, "50"], [Infinity, "10"]];
  const LINE_STEPS = [[5, "50"], [Infinity, "10"]];

  const MOROCCO = "504";
  const WESTERN_SAHARA = "732";
  const SAHARA_LINES = {
    neutral: ["sahara_berm", "sahara_claim"],
    MA: [],
    UN: ["sahara_claim"],
  };
  const PARALLEL = 27.67;

  const FONTS = '"IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif';
  const ARABIC = /[\u0600-\u06ff]/;

  // ---------------------------------------------------------------- theme

  const darkScheme = window.matchMedia("(prefers-color-scheme: dark)");

  marsad.theme = () => (darkScheme.matches ? "dark" : "light");

  function showPalette(palette) {
    for (const [name, colour] of Object.entries(palette)) {
      document.documentElement.style.setProperty(`--marsad-${name}`, colour);
    }
  }

  function mix(first, second, share) {
    const parts = (colour) => [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
    const other = parts(second);
    return `rgb(${parts(first).map((value, index) => Math.round(value + (other[index] - value) * share)).join(",")})`;
  }

  // ---------------------------------------------------------------- files

  const files = new Map();

  // Each file is fetched once and shared; one that failed may be asked for again.
  marsad.file = function (address) {
    if (!files.has(address)) {
      const answer = fetch(address).then((response) => {
        if (!response.ok) {
          throw new Error(`${response.status} ${address}`);
        }
        return response.json();
      });
      answer.catch(() => files.delete(address));
      files.set(address, answer);
    }
    return files.get(address);
  };

  const breathe = () => new Promise((resolve) => setTimeout(resolve));

  // Goes through the items in turns of a few milliseconds, so that the page stays alive.
  async function inTurns(items, work) {
    let end = performance.now() + MILLISECONDS_PER_TURN;
    for (const item of items) {
      work(item);
      if (performance.now() > end) {
        await breathe();
        end = performance.now() + MILLISECONDS_PER_TURN;
      }
    }
  }

  // ---------------------------------------------------------------- shapes

  // Rings are stored across the antimeridian: let the longitudes run on, so that no side crosses the whole map.
  function unrolled(ring) {
    const points = [];
    let turn = 0;
    let before = ring[0][0];
    for (const [longitude, latitude] of ring) {
      if (longitude - before > 180) {
        turn -= 360;
      } else if (longitude - before < -180) {
        turn += 360;
      }
      before = longitude;
      points.push([longitude + turn, latitude]);
    }
    return points;
  }

  // A ring round the pole does not close on a flat map: it is closed below the map's edge for the fill,
  // and its coast is a line of its own, so that no false coast runs along the antimeridian.
  function landFeatures(polygon) {
    const features = [];
    let edge = true;
    const rings = polygon.map((ring) => {
      const points = unrolled(ring);
      const first = points[0];
      const last = points[points.length - 1];
      if (Math.abs(last[0] - first[0]) > 180) {
        edge = false;
        features.push({ type: "Feature", properties: { edge: true }, geometry: { type: "LineString", coordinates: points } });
        return [...points, [last[0], -90], [first[0], -90], first];
      }
      return points;
    });
    features.push({ type: "Feature", properties: { edge }, geometry: { type: "Polygon", coordinates: rings } });
    return features;
  }

  const slice = (features, options) => new GeoJSONVT({ type: "FeatureCollection", features }, { ...SLICING, ...options });

  // The finest land takes half a second to prepare: it is cut in portions, with a pause for the page between them.
  async function sliceLand(address) {
    const topology = await marsad.file(address);
    const polygons = topology.objects.land.geometries.flatMap(({ type, arcs }) => (type === "Polygon" ? [arcs] : arcs));
    const slices = [];
    let features = [];
    let points = 0;
    await inTurns(polygons, (arcs) => {
      const polygon = topojson.feature(topology, { type: "Polygon", arcs }).geometry.coordinates;
      features.push(...landFeatures(polygon));
      points += polygon.reduce((sum, ring) => sum + ring.length, 0);
      if (points > POINTS_PER_SLICE) {
        slices.push(slice(features));
        features = [];
        points = 0;
      }
    });
    slices.push(slice(features));
    return slices;
  }

  async function sliceLines(address) {
    return [slice((await marsad.file(address)).features, { lineMetrics: true })];
  }

  // The resolutions of one thing: asks for the one that suits the zoom, hands out the best that is there.
  class Resolutions {
    constructor(addresses, steps, prepare, ready) {
      Object.assign(this, { addresses, steps, prepare, ready });
      this.order = steps.map(([, name]) => name);
      this.prepared = {};
      this.pending = new Set();
    }

    ask(name) {
      if (this.prepared[name] || this.pending.has(name) || !this.addresses[name]) {
        return;
      }
      this.pending.add(name);
      this.prepare(this.addresses[name]).then(
        (slices) => {
          this.prepared[name] = slices;
          this.pending.delete(name);
          this.ready(name);
        },
        () => setTimeout(() => this.pending.delete(name), RETRY_AFTER),
      );
    }

    at(zoom) {
      const wanted = this.order.indexOf(this.steps.find(([last]) => zoom <= last)[1]);
      this.ask(this.order[wanted]);
      const best = [...this.order.slice(0, wanted + 1).reverse(), ...this.order.slice(wanted + 1)];
      return this.prepared[best.find((name) => this.prepared[name])] || [];
    }
  }

  // ---------------------------------------------------------------- tiles

  // Canvas tiles painted in turns of a few milliseconds; `repaint` paints them anew where they stand.
  // With `edge` they are painted that far beyond their sides, so that no seam shows between fills at any scale.
  const PaintedTiles = L.GridLayer.extend({
    options: { edge: 0, keepBuffer: 3, updateInterval: 60 },

    initialize(paint, options) {
      L.GridLayer.prototype.initialize.call(this, options);
      this.paint = paint;
      this.shown = new Map();
      this.waiting = [];
      this.on("tileunload", ({ tile }) => this.shown.delete(tile));
    },

    createTile(coords, done) {
      const tile = L.DomUtil.create("div");
      const canvas = L.DomUtil.create("canvas", "marsad-tile", tile);
      const { edge } = this.options;
      const side = TILE + 2 * edge;
      canvas.style.cssText = `left:${-edge}px;top:${-edge}px;width:${side}px;height:${side}px`;
      this.shown.set(tile, { canvas, coords });
      this.enqueue({ tile, done });
      return tile;
    },

    repaint() {
      for (const tile of this.shown.keys()) {
        this.enqueue({ tile });
      }
    },

    enqueue(job) {
      this.waiting.push(job);
      if (this.waiting.length === 1) {
        requestAnimationFrame(() => this.takeTurn());
      }
    },

    takeTurn() {
      const end = performance.now() + MILLISECONDS_PER_TURN;
      let taken = 0;
      while (taken < this.waiting.length && performance.now() < end) {
        const { tile, done } = this.waiting[taken++];
        if (this.shown.has(tile)) {
          this.draw(this.shown.get(tile));
        }
        if (done) {
          done(null, tile);
        }
      }
      this.waiting.splice(0, taken);
      if (this.waiting.length) {
        requestAnimationFrame(() => this.takeTurn());
      }
    },

    draw({ canvas, coords }) {
      const { edge } = this.options;
      const side = TILE + 2 * edge;
      canvas.width = canvas.height = Math.round(side * (window.devicePixelRatio || 1));
      const context = canvas.getContext("2d");
      const pixel = canvas.width / side;
      context.setTransform((pixel * TILE) / EXTENT, 0, 0, (pixel * TILE) / EXTENT, edge * pixel, edge * pixel);
      this.paint(context, coords);
    },
  });

  function trace(context, line) {
    context.moveTo(line[0], line[1]);
    for (let index = 2; index < line.length; index += 2) {
      context.lineTo(line[index], line[index + 1]);
    }
  }

  function* featuresIn(slices, coords) {
    const across = 2 ** coords.z;
    const column = ((coords.x % across) + across) % across;
    for (const index of slices) {
      const tile = index.getTileRaw(coords.z, column, coords.y);
      if (tile) {
        yield* tile.features;
      }
    }
  }

  const pixels = (count) => (count * EXTENT) / TILE;

  function paintLand(context, coords, slices, palette) {
    const coast = new Path2D();
    const land = new Path2D();
    for (const { type, geometry, tags } of featuresIn(slices, coords)) {
      for (const ring of geometry) {
        if (type === 3) {
          trace(land, ring);
        }
        if (tags.edge) {
          trace(coast, ring);
        }
      }
    }
    context.fillStyle = palette.land;
    context.fill(land, "evenodd");
    context.strokeStyle = palette.coast;
    context.lineWidth = pixels(coords.z < 4 ? 0.7 : 1);
    context.lineJoin = "round";
    context.stroke(coast);
  }

  function paintLines(context, coords, slices, palette, kinds) {
    const far = coords.z < 4;
    const agreed = mix(palette.boundary, palette.muted, far ? 0 : 0.08);
    const disputed = mix(palette.boundary, palette.muted, far ? 0.25 : 0.4);
    const dash = far ? [2, 2] : [4, 3];
    context.lineJoin = "round";
    for (const { geometry, tags } of featuresIn(slices, coords)) {
      if (!kinds.has(tags.kind)) {
        continue;
      }
      const solid = tags.kind === "international";
      context.strokeStyle = solid ? agreed : disputed;
      context.lineWidth = pixels(far ? 0.8 : 1);
      context.setLineDash(solid ? [] : dash.map(pixels));
      // The dashes go on where the line comes in from the next tile.
      context.lineDashOffset = tags.mapbox_clip_start * tags.mapbox_clip_feature_len;
      context.beginPath();
      geometry.forEach((line) => trace(context, line));
      context.stroke();
    }
  }

  // ---------------------------------------------------------------- where a name stands

  // The world is a square of side 1 in the map's projection.
  const worldX = (longitude) => (longitude + 180) / 360;

  function worldY(latitude) {
    const sine = Math.sin((Math.max(-85.05, Math.min(85.05, latitude)) * Math.PI) / 180);
    return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  }

  function area(ring) {
    let sum = 0;
    for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
      sum += ring[before][0] * ring[index][1] - ring[index][0] * ring[before][1];
    }
    return Math.abs(sum) / 2;
  }

  function box(ring) {
    const edges = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const [x, y] of ring) {
      edges.left = Math.min(edges.left, x);
      edges.right = Math.max(edges.right, x);
      edges.top = Math.min(edges.top, y);
      edges.bottom = Math.max(edges.bottom, y);
    }
    return edges;
  }

  const overlap = (one, other) =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

  function clip(ring, edges) {
    const sides = [
      [0, edges.left, 1],
      [0, edges.right, -1],
      [1, edges.top, 1],
      [1, edges.bottom, -1],
    ];
    return sides.reduce((points, [axis, limit, sign]) => {
      const kept = [];
      points.forEach((point, index) => {
        const before = points[(index || points.length) - 1];
        const from = (before[axis] - limit) * sign;
        const to = (point[axis] - limit) * sign;
        if (from < 0 !== to < 0) {
          const share = from / (from - to);
          kept.push([before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share]);
        }
        if (to >= 0) {
          kept.push(point);
        }
      });
      return kept;
    }, ring);
  }

  // The widest room for a line of text: an ellipse twice as wide as high, farthest from the outline on all sides.
  const WIDER = 2;

  function room(x, y, ring) {
    let inside = false;
    let nearest = Infinity;
    for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
      const ax = (ring[before][0] - x) / WIDER;
      const ay = ring[before][1] - y;
      const bx = (ring[index][0] - x) / WIDER;
      const by = ring[index][1] - y;
      if (ay > 0 !== by > 0 && ax - (ay * (bx - ax)) / (by - ay) > 0) {
        inside = !inside;
      }
      const dx = bx - ax;
      const dy = by - ay;
      const length = dx * dx + dy * dy;
      const along = length ? Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length)) : 0;
      nearest = Math.min(nearest, (ax + along * dx) ** 2 + (ay + along * dy) ** 2);
    }
    return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
  }

  function visualCentre(ring) {
    const { left, top, right, bottom } = box(ring);
    let best = { x: (left + right) / 2, y: (top + bottom) / 2, radius: -Infinity };
    let { x, y } = best;
    let halfWidth = (right - left) / 2;
    let halfHeight = (bottom - top) / 2;
    for (const steps of [5, 2, 2, 2, 2]) {
      for (let column = -steps; column <= steps; column++) {
        for (let row = -steps; row <= steps; row++) {
          const tried = { x: x + (column / steps) * halfWidth, y: y + (row / steps) * halfHeight };
          const radius = room(tried.x, tried.y, ring);
          if (radius > best.radius) {
            best = { ...tried, radius };
          }
        }
      }
      ({ x, y } = best);
      halfWidth /= steps;
      halfHeight /= steps;
    }
    return best;
  }

  function largestRing(topology, country) {
    const rings = (country.type === "Polygon" ? [country.arcs] : country.arcs || []).map((arcs) => {
      const [outer] = topojson.feature(topology, { type: "Polygon", arcs: [arcs[0]] }).geometry.coordinates;
      return unrolled(outer).map(([longitude, latitude]) => [worldX(longitude), worldY(latitude)]);
    });
    return rings.reduce((largest, ring) => (area(ring) > area(largest) ? ring : largest), []);
  }

  const north = (ring) => clip(ring, { left: -1, right: 2, top: 0, bottom: worldY(PARALLEL) });
  const south = (ring) => clip(ring, { left: -1, right: 2, top: worldY(PARALLEL), bottom: 1 });

  // The outline that a name may stand in. The atlas knows one boundary across Western Sahara, the views three answers.
  function outline(topology, id, view) {
    const { geometries } = topology.objects.countries;
    const country = geometries.find((geometry) => geometry.id === (id === WESTERN_SAHARA ? MOROCCO : id));
    const ring = country ? largestRing(topology, country) : [];
    if (id === WESTERN_SAHARA) {
      return south(ring);
    }
    return id === MOROCCO && view !== "MA" ? north(ring) : ring;
  }

  // Name, place and room of each country; those that a coarser atlas already gave are kept.
  async function readCountries(topology, config, known) {
    const { geometries } = topology.objects.countries;
    const neighbours = topojson.neighbors(geometries);
    await inTurns(geometries.entries(), ([index, { id }]) => {
      const name = config.countries[id] || config.countries[String(Number(id))];
      const unnamed = id === WESTERN_SAHARA && config.view !== "UN";
      if (known.has(id) || unnamed || typeof name !== "string") {
        return;
      }
      const ring = outline(topology, id, config.view);
      // In every view Morocco's own place is north of the part that the views differ on.
      const home = id === MOROCCO ? north(ring) : ring;
      if (home.length > 2) {
        const island = neighbours[index].length === 0;
        known.set(id, { id, name, island, box: box(ring), size: area(home), ...visualCentre(home) });
      }
    });
  }

  // ---------------------------------------------------------------- names

  const ISLAND_ZOOM = 4;
  const ISLAND_ACROSS = 3;
  const SMALL_ISLAND_ZOOM = 5;
  const SMALL_COUNTRY_ZOOM = 6;
  const SMALLEST_COUNTRY_ZOOM = 9;
  const ROAMING_ZOOM = 6;
  const ROAMING_ROOM = 24;
  const GAP = 5;
  const WHOLE_PIXELS = 20;
  // On a wall the names are read from farther away.
  const WALL_WIDTH = 1600;
  const LARGER_ON_WALL = 2.5;

  const measuring = document.createElement("canvas").getContext("2d");
  const widths = new Map();

  function widthOf(text, font) {
    const key = font + text;
    if (!widths.has(key)) {
      measuring.font = font;
      widths.set(key, measuring.measureText(text).width);
    }
    return widths.get(key);
  }

  // Lines no wider than the limit where the words allow it, and of even length; a hyphen may end a line.
  function wrap(text, font, limit) {
    const words = text.replace(/(\S-)(?=\S)/g, "$1 ").split(/\s+/).filter(Boolean);
    const join = (start, word) => (/\S-$/.test(start) ? start + word : `${start} ${word}`);
    const fill = (width) =>
      words.reduce((lines, word) => {
        const longer = lines.length ? join(lines[lines.length - 1], word) : word;
        return lines.length && widthOf(longer, font) <= width
          ? [...lines.slice(0, -1), longer]
          : [...lines, word];
      }, []);
    const lines = fill(limit);
    for (let width = limit; width > limit / 2; width -= 4) {
      const narrower = fill(width);
      if (narrower.length > lines.length) {
        break;
      }
      lines.splice(0, lines.length, ...narrower);
    }
    const width = Math.max(...lines.map((line) => widthOf(line, font)));
    return { lines, width };
  }

  function fontOf(text, size, slanted) {
    // The Arabic letters have no italic: a slant forced on them is ugly.
    const arabic = ARABIC.test(text);
    return `${slanted && !arabic ? "italic " : ""}400 ${arabic ? size + 1 : size}px ${FONTS}`;
  }

  function label(text, size, limit, slanted) {
    const font = fontOf(text, size, slanted);
    const leading = Math.round(size * (ARABIC.test(text) ? 1.45 : 1.2));
    const { lines, width } = wrap(text, font, limit);
    return { lines, width, font, leading, slanted, height: lines.length * leading };
  }

  function countryLabel(place, zoom, scale, larger) {
    const radius = place.radius * scale;
    const size = 11 + larger + Math.max(0, Math.min(3.5, Math.round(Math.log2(radius / 11) * 1.6) / 2));
    const across = Math.sqrt(place.size) * scale;
    const made = label(place.name, size, Math.max(56 + larger * 5, Math.min(150, radius * 2.6)), false);
    if (made.width <= Math.max(radius * 2 * WIDER, across) * 1.25 && made.height <= Math.max(radius * 2.4, across * 0.8)) {
      return { ...made, ground: "land", offsets: [0, -0.5 * radius, 0.5 * radius, -0.9 * radius, 0.9 * radius] };
    }
    const islandShows = place.island && (zoom >= SMALL_ISLAND_ZOOM || (zoom >= ISLAND_ZOOM && across > ISLAND_ACROSS));
    const smallShows = zoom >= SMALL_COUNTRY_ZOOM && (zoom >= SMALLEST_COUNTRY_ZOOM || made.width < across * 3);
    if (smallShows || islandShows) {
      const below = radius + made.height / 2 + 3;
      return { ...made, ground: place.island ? "sea" : "land", offsets: [below, -below] };
    }
    return null;
  }

  function seaLabel({ name, minZoom }, zoom, larger) {
    if (zoom < minZoom) {
      return null;
    }
    const ocean = minZoom === 2;
    const size = larger + Math.min(15, (ocean ? 12.5 : 11.5) + (zoom - minZoom) * 0.5);
    return { ...label(name, size, (ocean ? 96 : 84) + larger * 10, true), ground: "sea", offsets: [0] };
  }

  // Seas rank with the countries of the size that is first named at the same zoom.
  const seaRank = (minZoom) => 0.02 / 4 ** (minZoom - 2);

  const Names = L.Renderer.extend({
    options: { padding: 0.2, pane: "marsad-names" },

    initialize(map, config, palette) {
      L.Renderer.prototype.initialize.call(this, {});
      this.map = map;
      this.countries = new Map();
      this.palette = palette;
      this.view = config.view;
      this.outlines = new Map();
      this.fineAtlas = null;
      this.roamed = { key: null, found: [] };
      this.seas = config.seas.map(([name, latitude, longitude, minZoom]) => ({
        name, minZoom, x: worldX(longitude), y: worldY(latitude), size: seaRank(minZoom),
      }));
      this.kept = { zoom: null, rectangles: [] };
    },

    // Names keep clear of these rectangles ({left, top, right, bottom}, container pixels) until the zoom changes.
    avoid(rectangles) {
      const origin = this.map.getPixelBounds().min;
      const world = TILE * 2 ** this.map.getZoom();
      this.kept = {
        zoom: this.map.getZoom(),
        rectangles: rectangles.map(({ left, top, right, bottom }) => {
          const shift = (((left + origin.x) % world) + world) % world - left;
          return { left: left + shift, right: right + shift, top: top + origin.y, bottom: bottom + origin.y };
        }),
      };
      this.rewrite();
    },

    // What is written has changed: other names, other fonts, another theme.
    rewrite() {
      if (this._bounds && !this.turn) {
        this.turn = requestAnimationFrame(() => {
          this.turn = null;
          this._update();
        });
      }
    },

    _initContainer() {
      this._container = L.DomUtil.create("canvas", "marsad-names");
    },

    _destroyContainer() {
      this._container.remove();
    },

    _update() {
      if (this._map._animatingZoom && this._bounds) {
        return;
      }
      L.Renderer.prototype._update.call(this);
      this.standOnPixels();
      const ratio = window.devicePixelRatio || 1;
      const size = this._bounds.getSize();
      const canvas = this._container;
      canvas.width = Math.round(size.x * ratio);
      canvas.height = Math.round(size.y * ratio);
      canvas.style.width = `${size.x}px`;
      canvas.style.height = `${size.y}px`;
      L.DomUtil.setPosition(canvas, this._bounds.min);
      const origin = this._map.getPixelOrigin().add(this._bounds.min);
      const context = canvas.getContext("2d");
      context.scale(ratio, ratio);
      this.write(context, origin, size, TILE * 2 ** this._zoom);
    },

    // Letters are sharp where the canvas lies on whole pixels of the screen, at 1.25 or 1.5 of them as well.
    standOnPixels() {
      const map = this._map;
      const step = (value) => Math.round(value / WHOLE_PIXELS) * WHOLE_PIXELS;
      const size = map.getSize();
      const margin = L.point(step(size.x * this.options.padding), step(size.y * this.options.padding));
      const least = map.containerPointToLayerPoint(margin.multiplyBy(-1));
      this._bounds = L.bounds(least, least.add([step(size.x) + 2 * margin.x + WHOLE_PIXELS, step(size.y) + 2 * margin.y + WHOLE_PIXELS]));
      this.corner = map.layerPointToLatLng(least);
    },

    _updateTransform(center, zoom) {
      const offset = this._map._latLngToNewLayerPoint(this.corner, zoom, center);
      L.DomUtil.setTransform(this._container, offset, this._map.getZoomScale(zoom, this._zoom));
    },

    write(context, origin, size, world) {
      context.textAlign = "center";
      context.textBaseline = "middle";
      context.lineJoin = "round";
      for (const name of this.placed(world)) {
        const first = Math.floor((origin.x - name.x) / world);
        for (let left = name.x + first * world; left < origin.x + size.x + name.width; left += world) {
          this.writeOne(context, name, left - origin.x, name.y - origin.y);
        }
      }
    },

    writeOne(context, name, x, y) {
      const palette = this.palette();
      context.font = name.font;
      context.direction = ARABIC.test(name.lines[0]) ? "rtl" : "ltr";
      context.lineWidth = 3;
      context.strokeStyle = palette[name.ground];
      context.fillStyle = name.slanted ? mix(palette.muted, palette.accent, 0.35) : palette.muted;
      name.lines.forEach((line, index) => {
        const height = y + (index - (name.lines.length - 1) / 2) * name.leading;
        context.strokeText(line, x, height);
        context.fillText(line, x, height);
      });
    },

    // The whole world is laid out at once, so that a name does not come and go while the map is moved.
    placed(world) {
      const zoom = this._zoom;
      const wanted = [...this.seas, ...this.countries.values()].sort((one, other) => other.size - one.size);
      const taken = this.kept.zoom === zoom ? [...this.kept.rectangles] : [];
      const names = [];
      const larger = this._map.getSize().x >= WALL_WIDTH ? LARGER_ON_WALL : 0;
      for (const place of [...wanted, ...this.roaming(world)]) {
        const made = "minZoom" in place ? seaLabel(place, zoom, larger) : countryLabel(place, zoom, world, larger);
        for (const offset of made ? made.offsets : []) {
          const x = place.x * world;
          const y = place.y * world + offset;
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
    roaming(world) {
      if (this._zoom < ROAMING_ZOOM || !this.fineAtlas) {
        return [];
      }
      const { min, max } = this._map.getPixelBounds();
      const sightKey = [this._zoom, min.x, min.y, max.x, max.y].join();
      if (this.roamed.key !== sightKey) {
        this.roamed = { key: sightKey, found: this.partsInSight(world, min, max) };
      }
      return this.roamed.found;
    },

    partsInSight(world, min, max) {
      const sight = { left: min.x / world, top: min.y / world, right: max.x / world, bottom: max.y / world };
      const found = [];
      for (const place of this.countries.values()) {
        const seen = place.x > sight.left && place.x < sight.right && place.y > sight.top && place.y < sight.bottom;
        if (!seen && overlap(place.box, sight)) {
          const part = clip(this.fineOutline(place.id), sight);
          const centre = part.length > 2 ? visualCentre(part) : { radius: 0 };
          if (centre.radius * world > ROAMING_ROOM) {
            found.push({ ...place, ...centre, radius: Math.min(centre.radius, (2 * ROAMING_ROOM) / world) });
          }
        }
      }
      return found;
    },

    fineOutline(id) {
      if (!this.outlines.has(id)) {
        this.outlines.set(id, outline(this.fineAtlas, id, this.view));
      }
      return this.outlines.get(id);
    },
  });

  // ---------------------------------------------------------------- controls

  const plainText = (markup) => new DOMParser().parseFromString(markup, "text/html").body.textContent;

  function addNote(map, config) {
    const Note = L.Control.extend({
      onAdd() {
        const note = L.DomUtil.create("div", "marsad-note");
        note.dir = config.direction;
        const credits = [config.attribution, config.tiles && plainText(config.tiles.attribution || ""), "Leaflet"];
        for (const [kind, text] of [["disclaimer", config.disclaimer], ["credits", credits.filter(Boolean).join(" · ")]]) {
          L.DomUtil.create("span", `marsad-${kind}`, note).textContent = text;
        }
        return note;
      },
    });
    new Note({ position: config.direction === "rtl" ? "bottomleft" : "bottomright" }).addTo(map);
  }

  function addControls(map, config) {
    if (map.attributionControl) {
      map.attributionControl.remove();
    }
    if (map.zoomControl) {
      map.zoomControl.remove();
    }
    map.zoomControl = L.control.zoom({
      position: config.direction === "rtl" ? "topright" : "topleft",
      zoomInTitle: config.words.zoom_in,
      zoomOutTitle: config.words.zoom_out,
    }).addTo(map);
    addNote(map, config);
  }

  function addPane(map, name, level) {
    const pane = map.createPane(name);
    pane.style.zIndex = level;
    pane.style.pointerEvents = "none";
  }

  function addTiles(map, tiles) {
    // A tile that fails leaves the offline land in sight instead of a broken picture.
    const nothing = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
    L.tileLayer(tiles.url, { errorTileUrl: nothing }).addTo(map);
  }

  // A canvas does not wait for fonts: they are fetched before the first name is written, within reason.
  function loadFonts(texts) {
    const sample = texts.join("");
    const faces = ['400 12px "IBM Plex Sans"', 'italic 400 12px "IBM Plex Sans"', '400 12px "IBM Plex Sans Arabic"'];
    const loaded = Promise.allSettled(faces.map((face) => document.fonts.load(face, sample)));
    return Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, FONT_PATIENCE))]);
  }

  // ---------------------------------------------------------------- the map

  marsad.baseMap = function (map, config) {
    const palette = () => config.palette[marsad.theme()];
    const kinds = new Set(["international", "disputed", "claim", ...(SAHARA_LINES[config.view] || SAHARA_LINES.neutral)]);

    addPane(map, "marsad-land", 150);
    addPane(map, "marsad-lines", 300);
    addPane(map, "marsad-names", 350);
    showPalette(palette());
    addControls(map, config);

    const land = new Resolutions(config.atlas, LAND_STEPS, sliceLand, async (resolution) => {
      landTiles.repaint();
      if (resolution === "10") {
        names.fineAtlas = await marsad.file(config.atlas[resolution]);
        names.rewrite();
      }
    });
    const lines = new Resolutions(config.lines, LINE_STEPS, sliceLines, () => lineTiles.repaint());
    const landTiles = new PaintedTiles(
      (context, coords) => paintLand(context, coords, land.at(coords.z), palette()),
      { pane: "marsad-land", edge: 1 },
    );
    const lineTiles = new PaintedTiles(
      (context, coords) => paintLines(context, coords, lines.at(coords.z), palette(), kinds),
      { pane: "marsad-lines" },
    );
    const names = new Names(map, config, palette);

    land.ask(FIRST_LAND);
    landTiles.addTo(map);
    if (config.tiles) {
      addTiles(map, config.tiles);
    }
    lineTiles.addTo(map);
    map.marsadLabels = names;
    map.marsadConfig = config;

    const nameCountries = async () => {
      for (const resolution of ["110", "50"]) {
        try {
          await readCountries(await marsad.file(config.atlas[resolution]), config, names.countries);
          names.rewrite();
        } catch {
          // Without this atlas the map has fewer names, and is still a map.
        }
        await breathe();
      }
    };
    nameCountries();
    loadFonts([...Object.values(config.countries), ...config.seas.map(([name]) => name)]).then(() => names.addTo(map));

    const redraw = () => {
      landTiles.repaint();
      lineTiles.repaint();
      names.rewrite();
    };
    darkScheme.addEventListener("change", () => {
      showPalette(palette());
      redraw();
    });

    let ratio = window.devicePixelRatio;
    new ResizeObserver(() => {
      map.invalidateSize({ animate: false });
      if (ratio !== window.devicePixelRatio) {
        ratio = window.devicePixelRatio;
        redraw();
      }
    }).observe(map.getContainer());
  };
})();

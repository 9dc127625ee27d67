// Land, coasts and boundaries: sliced into tiles in the browser and painted on canvas, sharp at every zoom.
(function () {
  "use strict";

  const TILE = 256;
  const EXTENT = 4096;
  const SLICING = { maxZoom: 14, indexMaxZoom: 0, indexMaxPoints: 0, tolerance: 3, extent: EXTENT, buffer: 64 };
  const POINTS_PER_SLICE = 30000;
  const MILLISECONDS_PER_TURN = 10;
  const RETRY_AFTER = 30000;
  const LAND_STEPS = [[-1, "110"], [5, "50"], [Infinity, "10"]];    // the last zoom that a resolution is meant for
  const LINE_STEPS = [[5, "50"], [Infinity, "10"]];
  const SAHARA_LINES = { neutral: ["sahara_berm", "sahara_claim"], MA: [], UN: ["sahara_claim"] };

  // ---- slicing -------------------------------------------------------------------------------------------------

  // Goes through the items in turns of a few milliseconds, so that the page stays alive.
  async function inTurns(items, work) {
    let end = performance.now() + MILLISECONDS_PER_TURN;
    for (const item of items) {
      work(item);
      if (performance.now() > end) {
        await new Promise((resolve) => setTimeout(resolve));
        end = performance.now() + MILLISECONDS_PER_TURN;
      }
    }
  }

  // Rings are stored across the antimeridian: let the longitudes run on, so that no side crosses the whole map.
  function unrolled(ring) {
    let turn = 0;
    let before = ring[0][0];
    return ring.map(([longitude, latitude]) => {
      if (longitude - before > 180) turn -= 360;
      else if (longitude - before < -180) turn += 360;
      before = longitude;
      return [longitude + turn, latitude];
    });
  }

  const feature = (type, coordinates, edge) =>
    ({ type: "Feature", properties: { edge }, geometry: { type, coordinates } });

  // A ring round the pole does not close on a flat map: it is closed below the map's edge for the fill,
  // and its coast is a line of its own, so that no false coast runs along the antimeridian.
  function landFeatures(polygon) {
    const features = [];
    let edge = true;
    const rings = polygon.map((ring) => {
      const points = unrolled(ring);
      const first = points[0];
      const last = points[points.length - 1];
      if (Math.abs(last[0] - first[0]) <= 180) return points;
      edge = false;
      features.push(feature("LineString", points, true));
      return [...points, [last[0], -90], [first[0], -90], first];
    });
    return [...features, feature("Polygon", rings, edge)];
  }

  const slice = (features, options) =>
    new GeoJSONVT({ type: "FeatureCollection", features }, { ...SLICING, ...options });

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
      this.asked = new Set();
      this.prepared = {};
    }

    ask(name) {
      if (this.asked.has(name)) return;
      this.asked.add(name);
      this.prepare(this.addresses[name]).then(
        (slices) => {
          this.prepared[name] = slices;
          this.ready(name);
        },
        () => setTimeout(() => this.asked.delete(name), RETRY_AFTER),
      );
    }

    at(zoom) {
      const wanted = this.steps.findIndex(([last]) => zoom <= last);
      this.ask(this.order[wanted]);
      const best = [...this.order.slice(0, wanted + 1).reverse(), ...this.order.slice(wanted + 1)];
      return this.prepared[best.find((name) => this.prepared[name])] || [];
    }
  }

  // ---- painting ------------------------------------------------------------------------------------------------

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
      for (const tile of this.shown.keys()) this.enqueue({ tile });
    },

    enqueue(job) {
      this.waiting.push(job);
      if (this.waiting.length === 1) requestAnimationFrame(() => this.takeTurn());
    },

    takeTurn() {
      const end = performance.now() + MILLISECONDS_PER_TURN;
      let taken = 0;
      while (taken < this.waiting.length && performance.now() < end) {
        const { tile, done } = this.waiting[taken++];
        if (this.shown.has(tile)) this.draw(this.shown.get(tile));
        if (done) done(null, tile);
      }
      this.waiting.splice(0, taken);
      if (this.waiting.length) requestAnimationFrame(() => this.takeTurn());
    },

    draw({ canvas, coords }) {
      const { edge } = this.options;
      const side = TILE + 2 * edge;
      canvas.width = canvas.height = Math.round(side * window.devicePixelRatio);
      const context = canvas.getContext("2d");
      const pixel = canvas.width / side;
      context.setTransform((pixel * TILE) / EXTENT, 0, 0, (pixel * TILE) / EXTENT, edge * pixel, edge * pixel);
      this.paint(context, coords);
    },
  });

  function trace(context, line) {
    context.moveTo(line[0], line[1]);
    for (let index = 2; index < line.length; index += 2) context.lineTo(line[index], line[index + 1]);
  }

  function* featuresIn(slices, coords) {
    const across = 2 ** coords.z;
    const column = ((coords.x % across) + across) % across;
    for (const index of slices) {
      const tile = index.getTileRaw(coords.z, column, coords.y);
      if (tile) yield* tile.features;
    }
  }

  const pixels = (count) => (count * EXTENT) / TILE;

  function paintLand(context, coords, slices, palette) {
    const coast = new Path2D();
    const land = new Path2D();
    for (const { type, geometry, tags } of featuresIn(slices, coords)) {
      for (const ring of geometry) {
        if (type === 3) trace(land, ring);
        if (tags.edge) trace(coast, ring);
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
    const agreed = marsad.mix(palette.boundary, palette.muted, far ? 0 : 0.08);
    const disputed = marsad.mix(palette.boundary, palette.muted, far ? 0.25 : 0.4);
    const dash = (far ? [2, 2] : [4, 3]).map(pixels);
    context.lineJoin = "round";
    context.lineWidth = pixels(far ? 0.8 : 1);
    for (const { geometry, tags } of featuresIn(slices, coords)) {
      if (!kinds.has(tags.kind)) continue;
      const solid = tags.kind === "international";
      context.strokeStyle = solid ? agreed : disputed;
      context.setLineDash(solid ? [] : dash);
      // The dashes go on where the line comes in from the next tile.
      context.lineDashOffset = tags.mapbox_clip_start * tags.mapbox_clip_feature_len;
      context.beginPath();
      for (const line of geometry) trace(context, line);
      context.stroke();
    }
  }

  // Adds land and boundaries to the map; calls `ready` with the name of each resolution of the land that has come.
  // Gives the function that paints them anew.
  function addLand(map, config, palette, ready) {
    const kinds = new Set(["international", "disputed", "claim", ...SAHARA_LINES[config.view]]);
    const land = new Resolutions(config.atlas, LAND_STEPS, sliceLand, (resolution) => {
      landTiles.repaint();
      ready(resolution);
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
    land.ask("110");                    // small and soon there: something to see while the one that suits is on its way
    landTiles.addTo(map);
    lineTiles.addTo(map);
    return () => {
      landTiles.repaint();
      lineTiles.repaint();
    };
  }

  Object.assign(marsad, { addLand, inTurns, unrolled });
})();

// Outlines of countries: where a name has room in them, and the shapes that areas are shaded in.
(function () {
  "use strict";

  const MOROCCO = "504";
  const WESTERN_SAHARA = "732";
  const PARALLEL = 27.67;
  const WIDER = 2;                      // the room for a line of text is an ellipse so many times as wide as high

  const { WORLD, between, inTurns, position, unrolled } = marsad;
  const shapes = new Map();             // by the countries' numbers; null where the atlas has none of them

  const projected = (ring) =>
    unrolled(ring).map(([longitude, latitude]) => {
      const { x, y } = position(latitude, longitude);
      return [x, y];
    });

  function area(ring) {
    let sum = 0;
    for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
      sum += ring[before][0] * ring[index][1] - ring[index][0] * ring[before][1];
    }
    return Math.abs(sum) / 2;
  }

  const largest = (rings) => rings.reduce((most, ring) => (area(ring) > area(most) ? ring : most), []);

  function boxOf(points) {
    const edges = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const [x, y] of points) {
      edges.left = Math.min(edges.left, x);
      edges.right = Math.max(edges.right, x);
      edges.top = Math.min(edges.top, y);
      edges.bottom = Math.max(edges.bottom, y);
    }
    return edges;
  }

  function clip(ring, { left, right, top, bottom }) {
    const sides = [[0, left, 1], [0, right, -1], [1, top, 1], [1, bottom, -1]];
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
        if (to >= 0) kept.push(point);
      });
      return kept;
    }, ring);
  }

  // How far the outline is from a place, sideways counted half; negative outside.
  function room(x, y, ring) {
    let inside = false;
    let nearest = Infinity;
    for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
      const ax = (ring[before][0] - x) / WIDER;
      const ay = ring[before][1] - y;
      const bx = (ring[index][0] - x) / WIDER;
      const by = ring[index][1] - y;
      if (ay > 0 !== by > 0 && ax - (ay * (bx - ax)) / (by - ay) > 0) inside = !inside;
      const dx = bx - ax;
      const dy = by - ay;
      const length = dx * dx + dy * dy;
      const along = length ? between(0, -(ax * dx + ay * dy) / length, 1) : 0;
      nearest = Math.min(nearest, (ax + along * dx) ** 2 + (ay + along * dy) ** 2);
    }
    return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
  }

  // The place with the widest room for a line of text.
  function visualCentre(ring) {
    const { left, top, right, bottom } = boxOf(ring);
    let best = { x: (left + right) / 2, y: (top + bottom) / 2, radius: -Infinity };
    let halfWidth = (right - left) / 2;
    let halfHeight = (bottom - top) / 2;
    for (const steps of [5, 2, 2, 2, 2]) {
      const { x, y } = best;
      for (let column = -steps; column <= steps; column++) {
        for (let row = -steps; row <= steps; row++) {
          const tried = { x: x + (column / steps) * halfWidth, y: y + (row / steps) * halfHeight };
          const radius = room(tried.x, tried.y, ring);
          if (radius > best.radius) best = { ...tried, radius };
        }
      }
      halfWidth /= steps;
      halfHeight /= steps;
    }
    return best;
  }

  // ---- for the names of countries ------------------------------------------------------------------------------

  const parallel = position(PARALLEL, 0).y;
  const north = (ring) => clip(ring, { left: -WORLD, right: 2 * WORLD, top: 0, bottom: parallel });
  const south = (ring) => clip(ring, { left: -WORLD, right: 2 * WORLD, top: parallel, bottom: WORLD });

  function largestRing(topology, id) {
    const country = topology.objects.countries.geometries.find((geometry) => geometry.id === id);
    if (!country) return [];
    const polygons = country.type === "Polygon" ? [country.arcs] : country.arcs;
    return largest(polygons.map(([outer]) =>
      projected(topojson.feature(topology, { type: "Polygon", arcs: [outer] }).geometry.coordinates[0])));
  }

  // The outline that a name may stand in. The atlas knows one boundary across Western Sahara, the views three answers.
  function nameOutline(topology, id, view) {
    if (id === WESTERN_SAHARA) return south(largestRing(topology, MOROCCO));
    const ring = largestRing(topology, id);
    return id === MOROCCO && view !== "MA" ? north(ring) : ring;
  }

  // Name, place and room of each country; those that a coarser atlas already gave are kept.
  async function readCountries(topology, config, known) {
    const { geometries } = topology.objects.countries;
    const neighbours = topojson.neighbors(geometries);
    await inTurns(geometries.entries(), ([index, { id }]) => {
      const name = config.countries[id];
      if (!name || known.has(id)) return;
      const ring = nameOutline(topology, id, config.view);
      // In every view Morocco's own place is north of the part that the views differ on.
      const home = id === MOROCCO ? north(ring) : ring;
      if (home.length < 3) return;
      const island = neighbours[index].length === 0;
      known.set(id, { id, name, island, box: boxOf(ring), size: area(home), ...visualCentre(home) });
    });
  }

  // ---- for shaded areas ----------------------------------------------------------------------------------------

  function shapeOf(atlas, countries) {
    const members = atlas.objects.countries.geometries.filter(({ id }) => countries.includes(id));
    if (!members.length) return null;
    const rings = topojson.merge(atlas, members).coordinates.flat().map(projected);
    const path = new Path2D();
    for (const ring of rings) {
      ring.forEach(([x, y], index) => (index ? path.lineTo(x, y) : path.moveTo(x, y)));
      path.closePath();
    }
    const widest = largest(rings);
    return { path, widest, anchor: visualCentre(widest), ...boxOf(rings.flat()) };
  }

  // Gives each area the shape of its countries together: at once where it is known, so that a replaced layer does not
  // flicker; else when the atlas has come, and then calls `arrived`. Without an atlas the rest of the map is whole.
  function shapeAreas(config, areas, arrived) {
    const give = (area) => {
      area.shape = shapes.get(area.countries.join());
      if (area.shape) ({ x: area.x, y: area.y } = area.shape.anchor);
    };
    areas.forEach(give);
    const missing = areas.filter(({ shape }) => shape === undefined);
    if (!missing.length) return;
    marsad.file(config.atlas["50"]).then((atlas) => {
      for (const { countries } of missing) shapes.set(countries.join(), shapeOf(atlas, countries));
      missing.forEach(give);
      arrived();
    }, () => {});
  }

  Object.assign(marsad, { clip, nameOutline, readCountries, visualCentre, shapeAreas });
})();

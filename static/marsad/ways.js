// The ways of a selection, below its sites: solid as stated, dashed as intended, dotted where nothing is known.
(function () {
  "use strict";

  const STEPS = 100;                    // to a degree, as layers.py sends lines
  const PANE = "marsad-ways";
  const THINNEST = 1.6;
  const WIDEST = 5.5;
  const FAINTEST = 0.4;                 // a way of little beside the heaviest, which the eye must find first
  const MOST_ARROWS = 60;
  const EVERYWHERE = [-360, 0, 360];

  marsad.readWay = ([lines, group, incidents, kg, intended, label]) => ({
    group, incidents, kg, intended: Boolean(intended), label,
    lines: lines.map(([known, steps]) => ({ known, points: pointsOf(steps) })),
  });

  const widthOf = (share) => THINNEST + (WIDEST - THINNEST) * share;

  function pointsOf(steps) {
    const points = [];
    let latitude = 0;
    let longitude = 0;
    for (let at = 0; at < steps.length; at += 2) {
      latitude += steps[at];
      longitude += steps[at + 1];
      points.push([latitude / STEPS, longitude / STEPS]);
    }
    return points;
  }

  class Ways {
    constructor(stage) {
      this.stage = stage;
      stage.map.createPane(PANE).style.zIndex = 390;   // below the sites
      this.renderer = L.svg({ pane: PANE });
      this.group = L.layerGroup().addTo(stage.map);
    }

    draw() {
      const { stage, group } = this;
      group.clearLayers();
      const { ways } = stage.selection;
      const most = ways.reduce((value, way) => Math.max(value, stage.valueOf(way)), 0);
      // The heaviest first, so that thin ones lie on top.
      const ordered = [...ways].sort((one, other) => stage.valueOf(other) - stage.valueOf(one));
      ordered.forEach((way, place) => {
        const share = Math.sqrt(most ? stage.valueOf(way) / most : 0);
        const colour = stage.colourOf(way.group);
        for (const { known, points } of way.lines) {
          for (const east of EVERYWHERE) this.line(points, east, colour, share, way, known);
        }
        if (place < MOST_ARROWS) this.arrow(way, colour, share);
      });
    }

    line(points, east, colour, share, way, known) {
      const width = widthOf(share);
      const dashArray = known ? (way.intended ? `${width * 2.4} ${width * 1.8}` : null) : `0.1 ${width + 3}`;
      const drawn = L.polyline(points.map(([latitude, longitude]) => [latitude, longitude + east]), {
        renderer: this.renderer, pane: PANE, color: colour, weight: width, opacity: FAINTEST + (1 - FAINTEST) * share, dashArray,
        lineCap: "round", lineJoin: "round", bubblingMouseEvents: true,
      });
      const words = document.createElement("span");
      words.textContent = way.label;
      words.dir = "auto";
      drawn.bindTooltip(words, { sticky: true, className: "marsad-way-words" });
      this.group.addLayer(drawn);
    }

    // A head in the middle of the way says its direction.
    arrow(way, colour, share) {
      const points = way.lines.flatMap((line) => line.points);
      if (points.length < 2) return;
      const at = Math.max(1, Math.floor(points.length * 0.55));
      const [from, to] = [points[at - 1], points[at]].map((point) => L.CRS.EPSG3857.latLngToPoint(L.latLng(point), 4));
      const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
      const size = 7 + widthOf(share);
      const head = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      head.setAttribute("viewBox", "-6 -6 12 12");
      head.style.cssText = `width:${size}px;height:${size}px;transform:rotate(${angle}deg);display:block`;
      const shape = document.createElementNS("http://www.w3.org/2000/svg", "path");
      shape.setAttribute("d", "M-4 -5 L6 0 L-4 5 Z");
      shape.setAttribute("fill", colour);
      shape.setAttribute("stroke", this.stage.palette.land || "#fff");
      head.append(shape);
      const icon = L.divIcon({ html: head, className: "marsad-way-head", iconSize: [size, size] });
      this.group.addLayer(L.marker(points[at], { icon, pane: PANE, interactive: false, keyboard: false }));
    }

    // For browser tests.
    report() {
      return this.stage.selection.ways.map(({ label, intended, lines }) => ({
        label, intended, known: lines.map((line) => line.known), points: lines.map((line) => line.points),
      }));
    }
  }

  marsad.Ways = Ways;
})();

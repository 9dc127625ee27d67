// The ways of a selection: solid as stated, dashed as intended, dotted where only the direction is known. Ways that
// share a stretch run side by side on it.
(function () {
  "use strict";

  const STEPS = 100;                    // to a degree, as strands.py sends lines
  const THINNEST = 1.6;
  const WIDEST = 5.5;
  const WIDEST_TIE = 3;                 // of a line that nobody went
  const FAINTEST = 0.4;                 // a way of little beside the heaviest, which the eye must find first
  const APART = 1;                      // pixels between ways that run side by side
  const WIDEST_BUNDLE = 22;             // pixels: more ways on one stretch draw closer, or they would leave their road
  const NEAREST = 1.5;                  // pixels between two points of a line that is drawn
  const MOST_ARROWS = 60;
  const MOST_SAID = 12;
  const FINE_ZOOM = 6;                  // from where the lines of the first file would be seen to be off
  const LOOKS = ["stated", "intended", "unknown"];

  const { WORLD, between, fade, position, wrapped } = marsad;

  // ---- reading the file that way_file.py makes -----------------------------------------------------------------

  function readFile([strands, places, modes, notes, words, legs], { direction, ties }) {
    const lines = strands.map((steps) => ({ points: readSteps(steps) }));
    const arrow = ties ? " – " : direction === "rtl" ? " ← " : " → ";
    const read = ([runs, from, to, mode, intended, km, note, said]) => {
      const [start, end] = [places[from], places[to]];
      return {
        start: start[0], end: end[0], name: start[1] + arrow + end[1], km, intended: Boolean(intended), note: notes[note],
        words: words[said],
        leg: [start[0], end[0], modes[mode], intended ? "ahead" : "behind"].join("|"),
        runs: runs.map(([known, refs]) => ({ known: Boolean(known), parts: refs.map((ref) => readPart(ref, lines)) })),
      };
    };
    return { lines, legs: legs.map(read) };
  }

  function readSteps(steps) {
    const points = [];
    let [latitude, longitude] = [0, 0];
    for (let at = 0; at < steps.length; at += 2) {
      latitude += steps[at];
      longitude += steps[at + 1];
      points.push(position(latitude / STEPS, longitude / STEPS));
    }
    return points;
  }

  const readPart = (ref, lines) => ({ strand: lines[ref < 0 ? ~ref : ref], backwards: ref < 0 });

  // ---- side by side --------------------------------------------------------------------------------------------

  // Gives each way its place across each strand: pixels to the left of the strand as it was sent.
  function spread(ways) {
    const on = new Map();
    for (const way of ways) {
      way.across = new Map();
      for (const { parts } of way.runs) {
        for (const { strand } of parts) {
          if (!on.has(strand)) on.set(strand, new Set());
          on.get(strand).add(way);
        }
      }
    }
    for (const [strand, users] of on) {
      const whole = [...users].reduce((sum, { width }) => sum + width + APART, -APART);
      const closer = Math.min(1, WIDEST_BUNDLE / whole);
      let from = -whole / 2;
      for (const way of users) {
        way.across.set(strand, (from + way.width / 2) * closer);
        from += way.width + APART;
      }
    }
  }

  // The points of a strand at a whole zoom, [x, y, x, y, …], without those that lie too near to be seen; kept for the
  // next selection.
  function pixelsOf(strand, zoom) {
    if (strand.zoom === zoom) return strand.pixels;
    const { points } = strand;
    const scale = 2 ** zoom;
    const pixels = [];
    let [lastX, lastY] = [Infinity, Infinity];
    for (let at = 0; at < points.length; at++) {
      const [x, y] = [points[at].x * scale, points[at].y * scale];
      if (at && at < points.length - 1 && Math.abs(x - lastX) + Math.abs(y - lastY) < NEAREST) continue;
      pixels.push(x, y);
      [lastX, lastY] = [x, y];
    }
    Object.assign(strand, { zoom, pixels });
    return pixels;
  }

  // The points of one run at a zoom, moved sideways; the first and the last of a way stay where they are.
  function moved({ parts }, across, zoom, first, last) {
    const points = [];
    const shifts = [];
    for (const { strand, backwards } of parts) {
      const pixels = pixelsOf(strand, zoom);
      const shift = (across.get(strand) || 0) * (backwards ? -1 : 1);
      const { length } = pixels;
      const begun = points.length > 0;
      if (begun) shifts[shifts.length - 1] = (shifts[shifts.length - 1] + shift) / 2;
      for (let at = begun ? 2 : 0; at < length; at += 2) {
        const from = backwards ? length - 2 - at : at;
        points.push(pixels[from], pixels[from + 1]);
        shifts.push(shift);
      }
    }
    if (first) shifts[0] = 0;
    if (last) shifts[shifts.length - 1] = 0;
    const { length } = points;
    const found = new Float64Array(length);
    for (let at = 0; at < length; at += 2) {
      const [before, after] = [Math.max(0, at - 2), Math.min(length - 2, at + 2)];
      const right = points[after] - points[before];
      const down = points[after + 1] - points[before + 1];
      const shift = shifts[at / 2] / (Math.sqrt(right * right + down * down) || 1);
      found[at] = points[at] + down * shift;
      found[at + 1] = points[at + 1] - right * shift;
    }
    return found;
  }

  function pathOf(lines) {
    const path = new Path2D();
    for (const points of lines) {
      for (let at = 0; at < points.length; at += 2) {
        if (at) path.lineTo(points[at], points[at + 1]);
        else path.moveTo(points[at], points[at + 1]);
      }
    }
    return path;
  }

  function boxOf(lines) {
    const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
    for (const points of lines) {
      for (let at = 0; at < points.length; at += 2) {
        const [x, y] = [points[at], points[at + 1]];
        if (x < box.left) box.left = x;
        if (x > box.right) box.right = x;
        if (y < box.top) box.top = y;
        if (y > box.bottom) box.bottom = y;
      }
    }
    return box;
  }

  // How far a point is from lines of points.
  function distance(x, y, lines) {
    let least = Infinity;
    for (const points of lines) {
      for (let at = 2; at < points.length; at += 2) {
        const [ax, ay] = [points[at - 2], points[at - 1]];
        const [right, down] = [points[at] - ax, points[at + 1] - ay];
        const share = between(0, ((x - ax) * right + (y - ay) * down) / (right * right + down * down || 1), 1);
        least = Math.min(least, Math.hypot(ax + right * share - x, ay + down * share - y));
      }
    }
    return least;
  }

  // A little beyond the middle of a way: the two points between which it lies.
  function middleOf(lines) {
    let left = Math.floor(lines.reduce((sum, { length }) => sum + length / 2, 0) * 0.55);
    for (const points of lines) {
      const count = points.length / 2;
      if (left < count && count > 1) {
        const at = 2 * Math.max(1, left);
        return [points[at - 2], points[at - 1], points[at], points[at + 1]];
      }
      left = Math.max(0, left - count);
    }
    return null;
  }

  class Ways {
    constructor(stage) {
      this.stage = stage;
      this.zoom = null;
      this.ways = [];
      this.files = new Map();
    }

    // Gives a selection its ways: [file, finer file, rows of number, incidents, kilograms, group, whole]. Those of a file that
    // has not come yet are there when it has.
    take(selection, [file, fine, rows = []]) {
      this.fine = fine;
      if (!file) return;
      const key = typeof file === "string" ? file : "sent";
      if (key === "sent") this.files.set(key, readFile(file, this.stage.config));
      this.file = this.files.get(key);
      if (this.file) {
        selection.ways = rows.map((row) => this.way(row));
        return;
      }
      marsad.file(this.stage.config.static + file).then((content) => {
        this.files.set(key, readFile(content, this.stage.config));
        this.stage.takeAgain(selection);
      }, () => { /* without its ways the map is still a map */ });
    }

    way([number, incidents, kg, group, whole]) {
      const leg = this.file.legs[number];
      const id = leg.leg + "|" + (whole ? "all" : this.stage.config.groups[group].code);
      return { ...leg, key: "way" + id, kind: "way", id, incidents, kg, group };
    }

    // From near enough to see it, the lines as they are known.
    refine() {
      const { file, fine, stage } = this;
      if (!file || !fine || file.refined || stage.map.getZoom() < FINE_ZOOM) return;
      file.refined = true;
      marsad.file(stage.config.static + fine).then((strands) => {
        strands.forEach((steps, at) => Object.assign(file.lines[at], { points: readSteps(steps), zoom: null }));
        this.zoom = null;
        stage.settle();
      }, () => { file.refined = false; });
    }

    // Widths and places across, which depend on the measure; the heaviest first, so that thin ones lie on top.
    arrange() {
      const { stage } = this;
      const { ways } = stage.visible;
      const most = stage.mostOf(stage.selection.ways);
      for (const way of ways) {
        way.share = Math.sqrt(most ? stage.valueOf(way) / most : 0);
        way.width = THINNEST + ((stage.config.ties ? WIDEST_TIE : WIDEST) - THINNEST) * way.share;
      }
      this.ways = [...ways].sort((one, other) => stage.valueOf(other) - stage.valueOf(one));
      spread(this.ways);
      this.zoom = null;
    }

    // The shapes of all ways at a whole zoom: between two of them the nearer is drawn larger or smaller.
    shape(zoom) {
      this.refine();
      if (this.zoom === zoom) return;
      this.zoom = zoom;
      for (const way of this.ways) {
        const { runs } = way;
        const lines = runs.map((run, at) => moved(run, way.across, zoom, at === 0, at === runs.length - 1));
        const looks = runs.map(({ known }) => (known ? (way.intended ? "intended" : "stated") : "unknown"));
        way.paths = LOOKS.filter((look) => looks.includes(look))
          .map((look) => [look, pathOf(lines.filter((_, at) => looks[at] === look))]);
        way.lines = lines;
        way.box = boxOf(lines);
        way.middle = middleOf(lines);
        const [, , x, y] = way.middle || [0, 0, 0, 0];
        [way.x, way.y] = [x / 2 ** zoom, y / 2 ** zoom];
        way.unsure = this.unsureEnd(way, 2 ** zoom);
      }
    }

    // Where a way leaves or enters a country or a region: only its direction is known there.
    unsureEnd({ lines, intended }, scale) {
      const points = intended ? lines[lines.length - 1] : lines[0];
      if (!points || points.length < 2) return null;
      const at = intended ? points.length - 2 : 0;
      return { x: points[at] / scale, y: points[at + 1] / scale };
    }

    // The ends that are called by the words of their source: of few ways, for among many nobody could tell whose they are.
    get said() {
      this.shape(Math.round(this.stage.map.getZoom()));
      const ways = this.ways.filter(({ words, unsure }) => words && unsure);
      return ways.length > MOST_SAID ? ways.filter((way) => this.stage.isChosen(way)) : ways;
    }

    dashOf(look, width) {
      if (look === "stated") return [];
      return look === "intended" ? [width * 2.4, width * 1.8] : [0.1, width + 3];
    }

    paint(drawing, view) {
      const { stage } = this;
      this.shape(Math.round(Math.log2(view.scale)));
      this.ways.forEach((way, place) => {
        const colour = fade(stage.colourOf(way.group), FAINTEST + (1 - FAINTEST) * way.share);
        this.each(way, drawing, view, (context) => {
          this.stroke(context, way, colour, 0);
          if (place < MOST_ARROWS) this.arrow(context, way);
        });
      });
    }

    // The ways that are pointed at, chosen or the newest of playback, over all others.
    paintMarked(drawing, view) {
      const { pointer, palette } = this.stage;
      for (const way of this.ways) {
        const chosen = this.stage.isChosen(way);
        if (!chosen && !pointer.marks(way) && !way.fresh) continue;
        this.each(way, drawing, view, (context) => {
          this.stroke(context, way, palette.page, 5, true);
          if (chosen) this.stroke(context, way, palette.ink, 2.4, true);
          this.stroke(context, way, this.stage.colourOf(way.group), 0);
          this.arrow(context, way);
        });
      }
    }

    // Calls `draw` for every copy of a way that is in sight.
    each(way, drawing, view, draw) {
      const { context } = drawing;
      const ratio = view.scale / 2 ** this.zoom;
      const { left, right, top, bottom } = way.box;
      if (!way.middle || !drawing.shows(top * ratio + view.y - 9, bottom * ratio + view.y + 9)) return;
      const middle = ((left + right) / 2) * ratio;
      drawing.copies(middle + view.x, ((right - left) / 2) * ratio + 9, view, (x) => {
        context.save();
        context.translate(x - middle, view.y);
        context.scale(ratio, ratio);
        context.lineJoin = context.lineCap = "round";
        draw(context);
        context.restore();
      });
    }

    stroke(context, way, colour, wider, whole = false) {
      context.strokeStyle = colour;
      context.lineWidth = way.width + wider;
      for (const [look, path] of way.paths) {
        context.setLineDash(whole ? [] : this.dashOf(look, way.width));
        context.stroke(path);
      }
      context.setLineDash([]);
    }

    // A head beyond the middle of the way says its direction.
    arrow(context, way) {
      if (this.stage.config.ties) return;
      const [ax, ay, bx, by] = way.middle;
      const size = (7 + way.width) / 12;
      context.save();
      context.translate((ax + bx) / 2, (ay + by) / 2);
      context.rotate(Math.atan2(by - ay, bx - ax));
      context.scale(size, size);
      context.beginPath();
      context.moveTo(-4, -5);
      context.lineTo(6, 0);
      context.lineTo(-4, 5);
      context.closePath();
      context.fillStyle = this.stage.colourOf(way.group);
      context.lineWidth = 1.2;
      context.strokeStyle = this.stage.palette.land;
      context.fill();
      context.stroke();
      context.restore();
    }

    // The way that is nearest to a point of the page, if it is near enough.
    at(point, view, tolerance) {
      if (!this.ways.length) return null;
      this.shape(Math.round(Math.log2(view.scale)));
      const ratio = view.scale / 2 ** this.zoom;
      const world = WORLD * 2 ** this.zoom;
      const y = (point.y - view.y) / ratio;
      let [best, least] = [null, tolerance / ratio];
      for (const way of this.ways) {
        const { left, right, top, bottom } = way.box;
        const reach = least + way.width / 2;
        if (!way.middle || y < top - reach || y > bottom + reach) continue;
        const middle = (left + right) / 2;
        const x = middle + wrapped((point.x - view.x) / ratio - middle, world);
        if (x < left - reach || x > right + reach) continue;
        const away = distance(x, y, way.lines) - way.width / 2;
        if (away < least) [best, least] = [way, away];
      }
      return best;
    }

    // For browser tests.
    report() {
      const view = this.stage.view();
      this.shape(Math.round(Math.log2(view.scale)));
      return this.ways.map((way) => {
        const { id, name, note, intended, runs } = way;
        return { id, name, note, intended, known: runs.map(({ known }) => known), ...this.stage.at(way, view) };
      });
    }
  }

  marsad.Ways = Ways;
})();

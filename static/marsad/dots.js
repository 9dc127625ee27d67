// Every site that is known, as a quiet dot under those of the selection. Their file is fetched once and kept.
(function () {
  "use strict";

  const { WORLD, fade, position, wrapped } = marsad;
  const REACH = 3;                      // pixels around a dot that count as the dot
  const NEAR = 7;                       // the zoom from which dots are round, and worth to be pointed at everywhere

  const read = (types) => ([id, latitude, longitude, type, name]) =>
    ({ key: "dot" + id, kind: "dot", id, name, type: types[type], radius: 4, ...position(latitude, longitude) });

  class Dots {
    constructor(stage, { address, types }) {
      this.stage = stage;
      this.items = [];
      this.byId = new Map();
      marsad.file(address).then((lines) => {
        this.items = lines.map(read(types));
        this.byId = new Map(this.items.map((item) => [item.id, item]));
        document.documentElement.dataset.dots = String(this.items.length);
        stage.settle();
      }).catch(() => { /* without its dots the map is still a map */ });
    }

    radiusAt(zoom) { return Math.max(0.8, Math.min(3.2, zoom / 3)); }

    paint({ context, frame }, view) {
      const width = WORLD * view.scale;
      const zoom = Math.log2(view.scale);
      const radius = this.radiusAt(zoom);
      const drawn = new Set(this.stage.items.map(({ id }) => id));
      context.fillStyle = fade(this.stage.palette.accent, zoom < NEAR ? 0.34 : 0.6);
      context.beginPath();
      for (const item of this.items) {
        const y = item.y * view.scale + view.y;
        if (y < frame.top || y > frame.bottom || drawn.has(item.id)) continue;
        const x = item.x * view.scale + view.x;
        for (let at = x + Math.ceil((frame.left - x) / width) * width; at <= frame.right; at += width) {
          if (zoom < NEAR) {
            context.rect(at - radius, y - radius, 2 * radius, 2 * radius);
          } else {
            context.moveTo(at + radius, y);
            context.arc(at, y, radius, 0, 2 * Math.PI);
          }
        }
      }
      context.fill();
    }

    // The dot that is nearest to a point, if it is near enough.
    at(point, view, tolerance) {
      const width = WORLD * view.scale;
      let best = null;
      let least = REACH + tolerance;
      for (const item of this.items) {
        const down = Math.abs(item.y * view.scale + view.y - point.y);
        if (down > least) continue;
        const distance = Math.hypot(wrapped(item.x * view.scale + view.x - point.x, width), down);
        if (distance < least) [best, least] = [item, distance];
      }
      return best;
    }

    // The dots of what is chosen and has no circle of its own.
    chosen() {
      const drawn = new Set(this.stage.items.map(({ id }) => id));
      return [...this.stage.chosen].filter((id) => !drawn.has(id) && this.byId.has(id)).map((id) => this.byId.get(id));
    }
  }

  marsad.Dots = Dots;
})();

// How dense incidents or weight are: each site spread over its surroundings, one known only roughly over all of them.
(function () {
  "use strict";

  const CELL = 6;                       // pixels of the page to a cell, which is smooth enough under a soft edge
  const REACH = 40;                     // pixels over which an exact site is spread
  const STRONGEST = 0.78;
  const FAINTEST = 0.012;               // shares of the densest below this are not drawn

  const { WORLD } = marsad;

  // Adds a value to the cells around a place: Silverman's quartic kernel, (1 - d²)², of sum one.
  function add(grid, columns, rows, x, y, across, up, value) {
    const weight = (value * 3) / (Math.PI * across * up);
    const top = Math.max(0, Math.ceil(y - up));
    const bottom = Math.min(rows - 1, Math.floor(y + up));
    const left = Math.max(0, Math.ceil(x - across));
    const right = Math.min(columns - 1, Math.floor(x + across));
    for (let row = top; row <= bottom; row++) {
      const down = ((row - y) / up) ** 2;
      for (let column = left; column <= right; column++) {
        const rest = 1 - down - ((column - x) / across) ** 2;
        if (rest > 0) grid[row * columns + column] += weight * rest * rest;
      }
    }
  }

  class Density {
    constructor(stage) {
      this.stage = stage;
      this.canvas = document.createElement("canvas");
      this.drawn = "";
    }

    // Something else is to be spread, or in other colours.
    forget() { this.drawn = ""; }

    paint({ context, frame }, view) {
      const width = frame.right - frame.left;
      const height = frame.bottom - frame.top;
      const now = [view.scale, view.x, view.y, width, height].join();
      if (now !== this.drawn) this.draw(frame, view, Math.ceil(width / CELL) + 1, Math.ceil(height / CELL) + 1);
      this.drawn = now;
      const { canvas } = this;
      context.save();
      context.imageSmoothingQuality = "high";
      context.drawImage(canvas, frame.left - CELL / 2, frame.top - CELL / 2, canvas.width * CELL, canvas.height * CELL);
      context.restore();
    }

    draw(frame, view, columns, rows) {
      const { stage } = this;
      const { circles, softs } = stage.selection;
      const grid = new Float32Array(columns * rows);
      const world = WORLD * view.scale;
      for (const item of [...circles, ...softs]) {
        const value = stage.valueOf(item);
        if (!value) continue;
        const across = Math.max(REACH, (item.halfWidth || 0) * view.scale);
        const up = Math.max(REACH, (item.halfHeight || 0) * view.scale);
        const x = item.x * view.scale + view.x;
        const y = item.y * view.scale + view.y;
        const first = Math.ceil((frame.left - across - x) / world);
        for (let at = x + first * world; at <= frame.right + across; at += world) {
          const [column, row] = [(at - frame.left) / CELL, (y - frame.top) / CELL];
          add(grid, columns, rows, column, row, across / CELL, up / CELL, value);
        }
      }
      this.colour(grid, columns, rows);
    }

    colour(grid, columns, rows) {
      const most = grid.reduce((value, each) => Math.max(value, each), 0);
      Object.assign(this.canvas, { width: columns, height: rows });
      const context = this.canvas.getContext("2d");
      const picture = context.createImageData(columns, rows);
      const { accent } = this.stage.palette;
      const parts = [1, 3, 5].map((start) => parseInt(accent.slice(start, start + 2), 16));
      for (let at = 0; most && at < grid.length; at++) {
        const share = grid[at] / most;
        if (share < FAINTEST) continue;
        picture.data.set(parts, at * 4);
        picture.data[at * 4 + 3] = 255 * STRONGEST * Math.sqrt(share);
      }
      context.putImageData(picture, 0, 0);
    }
  }

  marsad.Density = Density;
})();

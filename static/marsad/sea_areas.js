// The sea areas that sources name, by their outlines: indicative, as their file says.
(function () {
  "use strict";

  const { fade, position } = marsad;

  function read([name, outline]) {
    const points = outline.map(([latitude, longitude]) => position(latitude, longitude));
    const path = new Path2D();
    points.forEach(({ x, y }, at) => (at ? path.lineTo(x, y) : path.moveTo(x, y)));
    path.closePath();
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    return { key: "sea" + name, kind: "sea", name, path, ...box, x, y };
  }

  class SeaAreas {
    constructor(stage) {
      this.stage = stage;
      this.all = stage.config.sea_areas.map(read);
    }

    get shown() { return this.stage.shows("sea-areas") ? this.all : []; }

    paint(drawing, view) {
      const { context } = drawing;
      const { scale } = view;
      const { accent } = this.stage.palette;
      for (const { path, left, right, top, bottom, x } of this.shown) {
        if (!drawing.shows(top * scale + view.y, bottom * scale + view.y)) continue;
        drawing.copies(x * scale + view.x, ((right - left) / 2) * scale, view, (middle) => {
          context.save();
          context.translate(middle - x * scale, view.y);
          context.scale(scale, scale);
          context.fillStyle = fade(accent, 0.07);
          context.fill(path);
          context.strokeStyle = fade(accent, 0.55);
          context.lineWidth = 1.2 / scale;
          context.setLineDash([6 / scale, 4 / scale]);
          context.stroke(path);
          context.restore();
        });
      }
    }
  }

  marsad.SeaAreas = SeaAreas;
})();

// Draws the sites layer on its canvas: shaded areas, soft discs, circles, rings and names, also while the map moves.
(function () {
  "use strict";

  const MARGIN = 128;                   // pixels drawn beyond the view, so that a short drag needs no repaint
  const LARGEST_STAMP = 12;
  const BLOB_RADIUS = 8;                // how a soft disc is drawn that would be too small to be seen
  const SMALLEST_SOFT_RADIUS = 5;
  const WIDE_KM = 300;

  const { WORLD, between, fade } = marsad;

  // How far a soft disc reaches on the page, and whether it is drawn as a blob.
  function softReach(item, view) {
    const across = item.halfWidth * view.scale;
    const blob = across < SMALLEST_SOFT_RADIUS;
    return blob ? { blob, across: BLOB_RADIUS, up: BLOB_RADIUS } : { blob, across, up: item.halfHeight * view.scale };
  }

  class SiteDrawing {
    constructor(stage) {
      const { map } = stage;
      this.stage = stage;
      this.stamps = new Map();
      this.animation = 0;
      const pane = map.createPane("marsadSites");
      pane.style.zIndex = 640;
      pane.style.pointerEvents = "none";
      this.canvas = marsad.element("canvas", "", pane);
      this.canvas.setAttribute("aria-hidden", "true");
      this.context = this.canvas.getContext("2d");
      map.on("move zoom", () => this.follow());
      map.on("zoomanim", (event) => this.animate(event));
      map.on("zoomend", () => this.stopAnimation());
    }

    redress() {
      this.stamps.clear();
      this.paint();
    }

    // -- while the map moves

    // While the map is dragged the canvas goes along; it is painted anew only when its margin is nearly used up.
    follow() {
      if (this.animation || !this.drawnView) return;
      const now = this.stage.view();
      const { scale, x, y } = this.drawnView;
      const near = Math.max(Math.abs(now.x - x), Math.abs(now.y - y)) <= MARGIN / 2;
      if (now.scale === scale && near) this.stage.pointer.placeTooltip(now);
      else this.paint(now);
    }

    // Leaflet's own zoom animation moves all on a straight line in scale and offset, so the view can do the same.
    animate({ center, zoom }) {
      this.stopAnimation();
      const { map, pointer } = this.stage;
      const from = this.stage.view();
      const to = this.stage.view(map._getNewPixelOrigin(center, zoom), zoom);
      const frame = () => {
        // The progress is read off the transition that Leaflet runs on its helper element: all layers stay in step.
        const [transition] = map._proxy.getAnimations();
        const share = (transition && transition.effect.getComputedTiming().progress) ?? 1;
        const mix = (name) => from[name] + (to[name] - from[name]) * share;
        this.paint({ scale: mix("scale"), x: mix("x"), y: mix("y") });
        this.animation = window.requestAnimationFrame(frame);
      };
      pointer.hover(null);
      this.animation = window.requestAnimationFrame(frame);
    }

    stopAnimation() {
      window.cancelAnimationFrame(this.animation);
      this.animation = 0;
    }

    // -- one picture

    paint(view = this.stage.view()) {
      const { density, dots, map, visible, pointer, seaAreas, ways } = this.stage;
      const size = map.getSize();
      const began = performance.now();
      this.ratio = window.devicePixelRatio;
      this.frame = { left: -MARGIN, top: -MARGIN, right: size.x + MARGIN, bottom: size.y + MARGIN };
      this.drawnView = view;
      this.inView = 0;
      this.clear(size);
      seaAreas.paint(this, view);
      for (const item of visible.areas) this.paintArea(item, view);
      if (dots) dots.paint(this, view);
      if (this.stage.shows("density")) density.paint(this, view);
      ways.paint(this, view);
      for (const item of visible.softs) this.paintSoft(item, view);
      for (const item of visible.circles) this.paintCircle(item, view);
      ways.paintMarked(this, view);
      this.paintRings(view);
      this.paintNames(view);
      pointer.placeTooltip(view);
      this.paintedAt = performance.now();
      this.took = this.paintedAt - began;
      document.documentElement.dataset.sites = String(visible.circles.length + visible.softs.length);
    }

    clear(size) {
      const { canvas, context, ratio } = this;
      const width = Math.round((size.x + 2 * MARGIN) * ratio);
      const height = Math.round((size.y + 2 * MARGIN) * ratio);
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
        canvas.style.width = size.x + 2 * MARGIN + "px";
        canvas.style.height = size.y + 2 * MARGIN + "px";
      }
      L.DomUtil.setPosition(canvas, this.stage.map.containerPointToLayerPoint([-MARGIN, -MARGIN]));
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      context.setTransform(ratio, 0, 0, ratio, MARGIN * ratio, MARGIN * ratio);
    }

    // Calls `draw` with the x of every copy of the world in which something from x - reach to x + reach shows.
    copies(x, reach, view, draw) {
      const width = WORLD * view.scale;
      const first = Math.ceil((this.frame.left - x - reach) / width);
      const last = Math.floor((this.frame.right - x + reach) / width);
      for (let copy = first; copy <= last; copy++) draw(x + copy * width);
      return last >= first;
    }

    shows(top, bottom) { return bottom >= this.frame.top && top <= this.frame.bottom; }

    paintArea(item, view) {
      const { context } = this;
      const { shape } = item;
      const { scale } = view;
      if (!shape || !this.shows(shape.top * scale + view.y, shape.bottom * scale + view.y)) return;
      // Dots along thousands of pixels out of sight would cost more than everything else together.
      const plain = (shape.right - shape.left + shape.bottom - shape.top) * scale > 5000;
      const colour = this.stage.colourOf(item.group);
      const marked = this.stage.pointer.marks(item);
      const chosen = this.stage.isChosen(item);
      const middle = ((shape.left + shape.right) / 2) * scale;
      this.copies(middle + view.x, ((shape.right - shape.left) / 2) * scale, view, (x) => {
        context.save();
        context.translate(x - middle, view.y);
        context.scale(scale, scale);
        const quiet = item.group < 0 && !marked && !chosen ? 0.5 : 1;   // the ends of ways lie in one another
        context.fillStyle = fade(colour, quiet * (marked ? 0.18 : 0.12));
        context.fill(shape.path, "evenodd");
        context.lineJoin = context.lineCap = "round";
        context.lineWidth = (chosen ? 2.2 : plain ? 0.8 : 1.3) / scale;
        context.strokeStyle = chosen ? colour : fade(colour, quiet * (marked ? 0.9 : 0.6));
        context.setLineDash(chosen || plain ? [] : [0.2 / scale, 4.2 / scale]);
        context.stroke(shape.path);
        context.restore();
      });
    }

    paintSoft(item, view) {
      const { context } = this;
      const y = item.y * view.scale + view.y;
      const { blob, across, up } = softReach(item, view);
      if (!this.shows(y - up - 6, y + up + 6)) return;
      const colour = this.stage.colourOf(item.group);
      const marked = this.stage.pointer.marks(item);
      const chosen = this.stage.isChosen(item);
      // Small discs need weight to be seen at all; discs of hundreds of kilometres must not drown what lies in them.
      const weight = blob ? 0.85 : between(0.07, 0.2 - 0.05 * Math.log2(across / 40), 0.4);
      const fill = weight * between(0.4, WIDE_KM / item.softKm, 1) * (marked ? 1.4 : 1);
      const steps = blob ? [[0, 1], [0.25, 0.7], [0.6, 0.2], [1, 0]] : [[0, 1], [0.6, 0.85], [0.85, 0.5], [1, 0.12]];
      const shown = this.copies(item.x * view.scale + view.x, across + 6, view, (x) => {
        context.save();
        context.translate(x, y);
        context.scale(1, up / across);
        const gradient = context.createRadialGradient(0, 0, 0, 0, 0, across);
        for (const [place, share] of steps) gradient.addColorStop(place, fade(colour, Math.min(1, fill * share)));
        context.fillStyle = gradient;
        context.beginPath();
        context.arc(0, 0, across, 0, 2 * Math.PI);
        context.fill();
        context.restore();
        if (blob && !chosen && !marked) return;
        const gap = blob ? 2 : 0;
        context.beginPath();
        context.ellipse(x, y, across + gap, up + gap, 0, 0, 2 * Math.PI);
        context.setLineDash(chosen ? [] : [3, 4]);
        context.lineWidth = chosen ? 2 : 1;
        context.strokeStyle = chosen ? this.stage.palette.ink : fade(colour, marked ? 0.9 : across > 200 ? 0.4 : 0.55);
        context.stroke();
        context.setLineDash([]);
      });
      if (shown) this.inView += 1;
    }

    paintCircle(item, view) {
      const { context, ratio } = this;
      const { group, radius } = item;
      const y = item.y * view.scale + view.y;
      if (!this.shows(y - radius, y + radius)) return;
      const hollow = !this.stage.valueOf(item);
      const marked = this.stage.pointer.marks(item);
      const stamp = radius <= LARGEST_STAMP && !marked ? this.stamp(group, radius, hollow) : null;
      const shown = this.copies(item.x * view.scale + view.x, radius, view, (x) => {
        if (!stamp) {
          this.drawCircle(context, x, y, group, radius, hollow, marked);
          return;
        }
        const left = Math.round((x + MARGIN) * ratio - stamp.width / 2) / ratio - MARGIN;
        const top = Math.round((y + MARGIN) * ratio - stamp.height / 2) / ratio - MARGIN;
        context.drawImage(stamp, left, top, stamp.width / ratio, stamp.height / ratio);
      });
      if (shown) this.inView += 1;
    }

    drawCircle(context, x, y, group, radius, hollow, marked) {
      const colour = this.stage.colourOf(group);
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.strokeStyle = this.stage.palette.page;
      if (hollow) {
        context.lineWidth = 4;
        context.stroke();
        context.lineWidth = 1.7;
        context.strokeStyle = colour;
      } else {
        context.fillStyle = fade(colour, marked ? 0.85 : 0.62);
        context.fill();
        context.lineWidth = 1.2;
      }
      context.stroke();
    }

    // Thousands of small circles are stamped from a few pictures of them, which is many times as fast as drawing each.
    stamp(group, radius, hollow) {
      const { ratio } = this;
      const quarter = Math.round(radius * 4);
      const key = `${ratio} ${group} ${hollow} ${quarter}`;
      let stamp = this.stamps.get(key);
      if (!stamp) {
        stamp = document.createElement("canvas");
        stamp.width = stamp.height = 2 * Math.ceil((radius + 3) * ratio);
        const context = stamp.getContext("2d");
        const middle = stamp.width / 2 / ratio;
        context.scale(ratio, ratio);
        this.drawCircle(context, middle, middle, group, quarter / 4, hollow, false);
        this.stamps.set(key, stamp);
      }
      return stamp;
    }

    paintRings(view) {
      const { dots, items, palette, pointer: { hovered, focused }, visible: { circles, softs } } = this.stage;
      const isChosen = (item) => this.stage.isChosen(item);
      for (const item of [...circles, ...softs]) if (item.fresh) this.ring(item, view, 2.6, 2.4, palette.accent);
      if (hovered && hovered !== focused && !isChosen(hovered)) this.ring(hovered, view, 1.4, 1.4, palette.ink);
      const chosen = [...items.filter(isChosen), ...(dots ? dots.chosen() : [])];
      for (const item of chosen) this.ring(item, view, 3.2, 2.2, palette.ink);
      if (focused) this.ring(focused, view, isChosen(focused) ? 7 : 3.2, 2.4, palette.accent);
    }

    // Areas and soft discs that are large enough show by their own edge that they are meant.
    ring(item, view, gap, width, colour) {
      if (item.kind === "area" || item.kind === "way") return;
      const { blob } = softReach(item, view);
      if (item.kind === "soft" && !blob) return;
      const { context } = this;
      const radius = (item.radius || BLOB_RADIUS) + gap;
      const y = item.y * view.scale + view.y;
      this.copies(item.x * view.scale + view.x, radius + 10, view, (x) => {
        context.beginPath();
        context.arc(x, y, radius, 0, 2 * Math.PI);
        context.lineWidth = width + 2.4;
        context.strokeStyle = this.stage.palette.page;
        context.stroke();
        context.lineWidth = width;
        context.strokeStyle = colour;
        context.stroke();
      });
    }

    paintNames(view) {
      const { context, stage: { names, palette } } = this;
      context.textAlign = "center";
      context.textBaseline = "alphabetic";
      context.lineJoin = "round";
      context.lineWidth = 3;
      for (const label of names.labels) {
        const y = label.item.y * view.scale + view.y + label.dy + label.height - 4;
        const middle = label.item.x * view.scale + view.x + label.dx + label.width / 2;
        context.font = label.font;
        context.direction = label.direction;
        context.strokeStyle = fade(palette.page, label.soft ? 0.7 : 0.92);
        context.fillStyle = label.soft ? palette.muted : palette.ink;
        this.copies(middle, label.width / 2, view, (x) => {
          context.strokeText(label.text, x, y);
          context.fillText(label.text, x, y);
        });
      }
    }
  }

  Object.assign(marsad, { SiteDrawing, softReach });
})();

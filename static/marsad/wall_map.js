// The map of a wall: holds the layers of all scenes, shows the one that the page around it asks for, and moves to it.
(function () {
  "use strict";

  const EMPTY = [[10, -32], [48, 20]];  // what is looked at where a scene has no place: the region that is watched

  const WallLayer = L.Layer.extend({
    initialize(scenes) { this.layers = scenes.map((data) => marsad.siteLayer(data)); },

    onAdd(map) {
      document.documentElement.classList.add("marsad-wall");
      for (const part of [map.dragging, map.scrollWheelZoom, map.keyboard, map.doubleClickZoom]) part.disable();
      this.map = map;
      // The layer of a newer table takes over what the older one showed.
      const asked = marsad.wallScene;
      marsad.showScene = (scene) => this.show(scene);
      marsad.playScene = (share) => this.play(share);
      if (asked) this.show(asked);
    },

    onRemove(map) { if (this.shown) map.removeLayer(this.shown); },

    // scene: { layer, bounds: [[south, west], [north, east]] or none, near: the nearest zoom, room: shares of the map
    // that other things cover at its left, top, right and bottom }.
    show(scene) {
      const { map } = this;
      marsad.wallScene = scene;
      const [layer, before] = [this.layers[scene.layer], this.shown];
      if (layer !== before) {
        this.shown = layer;
        if (layer) map.addLayer(layer);
        if (before) map.removeLayer(before);
      }
      map.invalidateSize({ animate: false });
      const { x, y } = map.getSize();
      const [left, top, right, bottom] = scene.room;
      map.fitBounds(scene.bounds || EMPTY, {
        animate: false, maxZoom: scene.near,
        paddingTopLeft: [left * x + 12, top * y + 12], paddingBottomRight: [right * x + 12, bottom * y + 12],
      });
    },

    // Shows the period at a share of the whole; gives the last day of it and the incidents up to it.
    play(share) {
      const { playback } = this.map.marsadStage;
      if (!playback.on || !playback.until.length) return null;
      const at = Math.min(playback.until.length - 1, Math.floor(share * playback.until.length));
      if (at !== playback.at) playback.go(at);
      const incidents = playback.counts.slice(0, at + 1).reduce((sum, count) => sum + count, 0);
      return { until: playback.until[at], incidents };
    },

    getBounds() { return L.latLngBounds([]); },
  });

  marsad.wall = (scenes) => new WallLayer(scenes);
})();

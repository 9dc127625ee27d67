"""The map of the HTML pack: the app's own scripts, its base map and the briefing's places, all within the one file."""

import base64
import re
from pathlib import Path

import orjson
import pandas as pd

from marsad.maps import canvas, layers, way_file
from marsad.maps.markup import json_text, lines, plain, tag
from marsad.maps.way_file import MapWay, WayFile
from marsad.reports.pack.maps import Ground, countries
from marsad.reports.pack.placed import Placed
from marsad.reports.pack.speaker import Speaker

SCRIPTS = [Path(address.removeprefix("/app/static/")) for _, address in canvas.SCRIPTS]
SHEETS = [Path(address.removeprefix("/app/static/")) for _, address in canvas.SHEETS]
NEAREST = 9
"""The zoom up to which the outlines that the file carries are sharp enough."""
_ADDRESS = re.compile(r"url\(([^)]*)\)")
# The scripts fetch their files by address: here they find them in the page, and nothing is asked of any server.
_FILES = """
(function () {
  const files = JSON.parse(document.getElementById("files").textContent);
  marsad.file = (address) =>
    address in files ? Promise.resolve(files[address]) : Promise.reject(new Error(`no ${address} in this page`));
})();
"""
_START = """
(function () {
  const { config, layer, view } = JSON.parse(document.getElementById("map-data").textContent);
  const map = L.map("map", { minZoom: 2, maxZoom: view.nearest, preferCanvas: true, worldCopyJump: true,
    scrollWheelZoom: false });
  map.setView([26.5, -6], 3);
  marsad.baseMap(map, config);
  const layers = marsad.siteLayer(layer);
  layers.addTo(map);
  const bounds = layers.getBounds();
  if (bounds.isValid()) map.fitBounds(bounds.pad(0.15), { animate: false, maxZoom: 7 });
  map.on("focus click", () => map.scrollWheelZoom.enable());
})();
"""


def sheets(static: Path) -> str:
    """The style sheets of the map, with its fonts in them; a picture that one would fetch is left out."""
    return lines(_whole(static / path) for path in SHEETS)


def _whole(sheet: Path) -> str:
    def within(found: re.Match[str]) -> str:
        path = sheet.parent / found[1].strip("\"'")
        if path.suffix != ".woff2":
            return "none"
        return f"url(data:font/woff2;base64,{base64.b64encode(path.read_bytes()).decode()})"

    return _ADDRESS.sub(within, sheet.read_text(encoding="utf-8"))


def markup(placed: Placed, say: Speaker, ground: Ground) -> str:
    """The map's place in the page and everything that draws it there; OSError where the base map is not installed."""
    static = ground.static
    modules = static / "node_modules" / "world-atlas"
    files = {
        "110": orjson.loads((modules / "countries-110m.json").read_bytes()),
        "50": orjson.loads((modules / "countries-50m.json").read_bytes()),
        "lines": orjson.loads((static / "boundaries" / "lines-50m.json").read_bytes()),
    }
    coarse, fine, rows = _ways(placed, say)
    files["ways"] = orjson.loads(fine)
    config = canvas.config(say, ground.view, placed.seas, layers=layers.LAYERS[:4])
    config |= {
        "static": "",
        "atlas": {"110": "110", "50": "50", "10": "50"},
        "lines": {"50": "lines", "10": "lines"},
        "countries": countries(say, ground.view),
    }
    areas = placed.areas.assign(name=[plain(say.country(code)) for code in placed.areas["code"]])
    layer = layers.site_data(
        placed.sites.assign(name=placed.sites["name"].map(plain)), areas, ground.outlines(placed),
        chosen=(), ways=rows if len(rows) else None, way_file=WayFile("", "ways", coarse),
        layers=("sites", "routes", "boundaries"),
    )  # fmt: skip
    data = {"config": config, "layer": layer, "view": {"nearest": NEAREST}}
    parts = [tag("div", "", id="map"), _json("files", files), _json("map-data", data)]
    for path in SCRIPTS:
        parts.append(_script((static / path).read_text(encoding="utf-8")))
        if path.name == "ground.js":
            parts.append(_script(_FILES))
    return lines([*parts, _script(_START)])


def _ways(placed: Placed, say: Speaker) -> tuple[bytes, bytes, pd.DataFrame]:
    """The ways as the map's scripts read them: coarse lines, fine lines, and a row for each group on each."""
    legs = list({way.drawn.leg: way for way in placed.ways}.values())
    number = {way.drawn.leg: at for at, way in enumerate(legs)}

    def name(code: str) -> str:
        return plain(placed.site_names.get(code) or say.country(code))

    drawn = [
        MapWay(
            [(stretch.line, stretch.known) for stretch in way.drawn.stretches],
            way.drawn.leg.start, way.drawn.leg.end, way.drawn.leg.mode, way.drawn.leg.intended,
            round(way.drawn.km) if way.drawn.km and not way.drawn.reason else 0,
            say(way.drawn.reason or "leg-likely"), plain(way.words),
        )
        for way in legs
    ]  # fmt: skip
    names = {code: name(code) for way in legs for code in (way.drawn.leg.start, way.drawn.leg.end)}
    rows = pd.DataFrame(
        [(number[way.drawn.leg], way.group, False, way.incidents, way.weight_kg) for way in placed.ways],
        columns=["number", "group", "whole", "incidents", "weight_kg"],
    )
    return *way_file.contents(drawn, names), rows


def _json(name: str, values: object) -> str:
    return tag("script", json_text(values), id=name, type="application/json")


def _script(code: str) -> str:
    return tag("script", code.replace("</script", "<\\/script"))

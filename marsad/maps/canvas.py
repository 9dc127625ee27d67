"""The constant base map: drawn from the app's own files, mounted once. Nothing of a selection is in it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import folium
from branca.element import Element, MacroElement
from folium.template import Template

from marsad.maps import markup
from marsad.maps.style import GROUP_COLOURS, PALETTE, TIE_COLOURS
from marsad.vocabulary import GROUPS, SITE_TYPES, CodeList

STATIC = "/app/static/"
MODULES = STATIC + "node_modules/"
CENTRE, ZOOM = (26.5, -6.0), 4
WORDS = (
    "weight",
    "incidents",
    "area_shows",
    "legend",
    "approximate",
    "no_weight",
    "zoom_in",
    "zoom_out",
    "sites",
    "known_site",
    "way_stated",
    "way_intended",
    "way_unknown",
    "way_km",
    "layers",
    "denser",
    "playback",
    "play",
    "pause",
    "close",
    "speed",
    "step",
    "until",
)


class Speaker(Protocol):
    """What the map needs of a translator."""

    language: str
    direction: str
    browser_locale: str

    def __call__(self, key: str, **values: object) -> str: ...
    def label(self, codes: CodeList, code: str) -> str: ...
    @property
    def countries_by_number(self) -> Mapping[str, str]: ...


@dataclass(frozen=True)
class Ties:
    """A map of who came together where: its groups (those of `style.TIE_COLOURS`) by label, and its words of `WORDS`.

    Its lines tie countries to places, and nothing on it is weighed.
    """

    groups: Mapping[str, str]
    words: Mapping[str, str]


_HEADER = Element(
    "<style>html,body,#map_div{position:relative;width:100%;height:100%;margin:0;padding:0}"
    ".leaflet-container{font-size:1rem}</style>"
)


SCRIPTS = [
    ("marsad_ground", STATIC + "marsad/ground.js"),
    ("leaflet", MODULES + "leaflet/dist/leaflet.js"),
    ("topojson", MODULES + "topojson-client/dist/topojson-client.min.js"),
    ("geojson_vt", MODULES + "geojson-vt/geojson-vt.js"),
    ("marsad_land", STATIC + "marsad/land.js"),
    ("marsad_outlines", STATIC + "marsad/outlines.js"),
    ("marsad_basemap_names", STATIC + "marsad/basemap_names.js"),
    ("marsad_basemap", STATIC + "marsad/basemap.js"),
    ("marsad_dots", STATIC + "marsad/dots.js"),
    ("marsad_sites_drawing", STATIC + "marsad/sites_drawing.js"),
    ("marsad_sites_names", STATIC + "marsad/sites_names.js"),
    ("marsad_sites_pointer", STATIC + "marsad/sites_pointer.js"),
    ("marsad_legend", STATIC + "marsad/legend.js"),
    ("marsad_ways", STATIC + "marsad/ways.js"),
    ("marsad_density", STATIC + "marsad/density.js"),
    ("marsad_sea_areas", STATIC + "marsad/sea_areas.js"),
    ("marsad_layer_control", STATIC + "marsad/layer_control.js"),
    ("marsad_playback", STATIC + "marsad/playback.js"),
    ("marsad_sites", STATIC + "marsad/sites.js"),
]
"""The scripts of the map by name and address, in their order."""
SHEETS = [
    ("leaflet_css", MODULES + "leaflet/dist/leaflet.css"),
    ("marsad_map", STATIC + "marsad/map.css"),
    ("marsad_sites_css", STATIC + "marsad/sites.css"),
]
"""Its style sheets."""


class _Canvas(folium.Map):
    """folium's map with the app's own scripts in place of those it would fetch from public servers."""

    default_js = SCRIPTS
    default_css = SHEETS

    def render(self, **kwargs: object) -> str:
        """Only the header that the component's page needs: folium would compile the whole map as a template again."""
        self.get_root().header.add_child(_HEADER, name="marsad_header")  # type: ignore[attr-defined]
        return ""


class _WallCanvas(_Canvas):
    """The same for a wall, with the script that shows one scene after the other."""

    default_js = [*_Canvas.default_js, ("marsad_wall", STATIC + "marsad/wall_map.js")]  # noqa: RUF012
    default_css = [*_Canvas.default_css, ("marsad_wall_css", STATIC + "marsad/wall_map.css")]  # noqa: RUF012


class _BaseLayer(MacroElement):
    """The call that draws land, coast, boundaries and names on the map that it is added to."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        marsad.baseMap({{ this._parent.get_name() }}, JSON.parse({{ this.config }}[0]));
        {% endmacro %}
        """
    )

    def __init__(self, config: dict[str, object]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "BaseLayer"
        self.config = markup.script_values([json.dumps(config, ensure_ascii=False, separators=(",", ":"))])


def base_map(
    say: Speaker,
    view: str,
    seas: Sequence[tuple[str, float, float, int]],
    tiles_url: str,
    tiles_attribution: str,
    dots: str = "",
    layers: Sequence[str] = (),
    steps: Sequence[str] = (),
    sea_areas: Sequence[tuple[str, Sequence[tuple[float, float]]]] = (),
    ties: Ties | None = None,
    wall: str = "",
) -> folium.Map:
    """A new base map with names in the speaker's language and boundaries from a point of view (neutral, MA, UN).

    `seas`: name, latitude, longitude, and the zoom from which it is written. `dots`: the file of all sites that
    `dots.write` made, if they are to be drawn. `layers`: those of `layers.LAYERS` that the reader may switch;
    `steps`: those in which the map may be played. `sea_areas`: name and outline (latitude, longitude) of each. `ties`:
    what the map is of where it shows no seizures. `wall`: the theme of a wall, for which the map is.
    """
    canvas = (_WallCanvas if wall else _Canvas)(
        location=CENTRE,
        zoom_start=ZOOM,
        tiles=None,
        min_zoom=2,
        max_zoom=12,
        world_copy_jump=True,
        prefer_canvas=True,
        attribution_control=True,
    )
    told = config(say, view, seas, tiles_url, tiles_attribution, dots, layers, steps, sea_areas, ties, wall)
    _BaseLayer(told).add_to(canvas)
    return canvas


def config(
    say: Speaker,
    view: str,
    seas: Sequence[tuple[str, float, float, int]],
    tiles_url: str = "",
    tiles_attribution: str = "",
    dots: str = "",
    layers: Sequence[str] = (),
    steps: Sequence[str] = (),
    sea_areas: Sequence[tuple[str, Sequence[tuple[float, float]]]] = (),
    ties: Ties | None = None,
    wall: str = "",
) -> dict[str, object]:
    """What the scripts of the base map are told (`basemap.js`); arguments as of `base_map`."""
    countries = dict(say.countries_by_number)
    if view != "UN":
        countries.pop("732", None)
    told: dict[str, Any] = {
        "language": say.language,
        "locale": say.browser_locale,
        "direction": say.direction,
        "static": STATIC,
        "atlas": {size: f"{MODULES}world-atlas/countries-{size}m.json" for size in ("110", "50", "10")},
        "lines": {size: f"{STATIC}boundaries/lines-{size}m.json" for size in ("50", "10")},
        "view": view,
        "disclaimer": say(f"boundaries-{view}"),
        "attribution": "Natural Earth",
        "tiles": {"url": tiles_url, "attribution": tiles_attribution} if tiles_url else None,
        "dots": {"address": STATIC + dots, "types": [say.label(SITE_TYPES, code) for code in SITE_TYPES]}
        if dots
        else None,
        "layers": [(code, say(f"layer-{code}")) for code in layers],
        "sea_areas": sea_areas,
        "steps": [(step, say(f"step-{step}")) for step in steps],
        "countries": countries,
        "theme": wall,
        "seas": seas,
        "palette": PALETTE,
        "groups": [
            {"code": code, "label": say.label(GROUPS, code)} | {theme: GROUP_COLOURS[theme][code] for theme in PALETTE}
            for code in GROUPS
        ],
        "words": {word: say("map-" + word.replace("_", "-")) for word in WORDS} | {"kg": say("kg"), "t": say("t")},
        "ties": ties is not None,
    }
    if ties:
        told["words"] |= ties.words
        told["groups"] = [
            {"code": code, "label": label} | {theme: TIE_COLOURS[theme][code] for theme in PALETTE}
            for code, label in ties.groups.items()
        ]
    return told

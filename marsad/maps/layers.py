"""What changes with the selection: its sites and areas as one layer, a few bytes a site."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import folium
import orjson
import pandas as pd
from folium.template import Template

from marsad.maps import markup
from marsad.maps.way_file import WayFile
from marsad.vocabulary import GROUPS

LAYERS = ("sites", "density", "routes", "boundaries", "sea-areas")
"""What one control of the map switches on and off."""


@dataclass(frozen=True)
class MapPlayback:
    """What each period adds to the map: the last day of each (ISO), its incidents, and steps by key and by way.

    Steps are [period, incidents, kilograms, period, …]; `sites` and `areas` have them by code, `ways` in their order.
    """

    step: str
    until: Sequence[str]
    incidents: Sequence[int]
    sites: Mapping[str, Sequence[float]]
    areas: Mapping[str, Sequence[float]]
    ways: Sequence[Sequence[float]]


class SiteLayer(folium.FeatureGroup):
    """A feature group that holds one canvas layer: a circle per site, a soft area where the place is known roughly."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        var {{ this.get_name() }} = L.featureGroup([marsad.siteLayer({
            chosen: {{ this.chosen }}[0], focus: {{ this.focus }}, sites: {{ this.sites }}, areas: {{ this.areas }},
            ways: {{ this.ways }}, layers: {{ this.layers }},
            playback: {{ this.playback }}
        })]);
        {% endmacro %}
        """
    )

    def __init__(self, told: Mapping[str, list[object]]) -> None:
        """`told` is what `site_data` gives."""
        super().__init__(control=False)
        self.chosen = markup.script_values([told["chosen"]])
        self.focus = markup.script_values(told["focus"])
        self.sites = markup.script_values(told["sites"])
        self.areas = markup.script_values(told["areas"])
        self.ways = markup.script_values(told["ways"])
        self.layers = markup.script_values(told["layers"])
        self.playback = markup.script_values(told["playback"])

    def render(self, **kwargs: object) -> str:
        """Nothing: streamlit-folium takes the script from the template, and folium would parse it as one again."""
        return ""


class WallLayer(folium.FeatureGroup):
    """A feature group that holds the layers of all scenes of a wall, of which its script shows one."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        var {{ this.get_name() }} = L.featureGroup([marsad.wall([{% for each in this.scenes %}{
            chosen: {{ each.chosen }}[0], focus: {{ each.focus }}, sites: {{ each.sites }}, areas: {{ each.areas }},
            ways: {{ each.ways }}, layers: {{ each.layers }},
            playback: {{ each.playback }}
        },{% endfor %}])]);
        {% endmacro %}
        """
    )

    def __init__(self, scenes: Sequence[SiteLayer]) -> None:
        super().__init__(control=False)
        self.scenes = scenes

    def render(self, **kwargs: object) -> str:
        """Nothing, as with `SiteLayer`."""
        return ""


def site_data(
    sites: pd.DataFrame,
    areas: pd.DataFrame,
    outlines: Mapping[str, Collection[str]],
    chosen: Collection[str],
    focus: tuple[float, float] | None = None,
    ways: pd.DataFrame | None = None,
    way_file: WayFile | None = None,
    layers: Collection[str] = ("sites",),
    playback: MapPlayback | None = None,
    groups: Collection[str] = tuple(GROUPS),
) -> dict[str, list[object]]:
    """What the layer of a selection is told (`sites.js`).

    `sites`: site_id · latitude · longitude · incidents · weight_kg · group · name · soft_km (0: a dot; else the radius
    within which the place lies). `areas`: code · incidents · weight_kg · group · name, with the ISO 3166 numbers of
    the countries of each code in `outlines`. `focus`: a latitude and longitude that the map brings into view. `ways`:
    number (in `way_file`) · incidents · weight_kg · group · whole (1: of all groups), drawn below the sites. `layers`:
    those of `LAYERS` that are shown. `playback`: what is played, where something is. `groups`: those of the map.
    """
    number = {code: at for at, code in enumerate(groups)}
    return dict(
        chosen=list(chosen),
        focus=list(focus or ()),
        sites=_rows(
            sites["site_id"],
            sites["latitude"].round(4),
            sites["longitude"].round(4),
            sites["incidents"],
            sites["weight_kg"].round(3),
            _numbers(sites["group"], number),
            sites["name"],
            sites["soft_km"],
        ),
        areas=_rows(
            areas["code"],
            areas["code"].map(lambda code: list(outlines.get(code, ()))),
            areas["incidents"],
            areas["weight_kg"].round(3),
            _numbers(areas["group"], number),
            areas["name"],
        ),
        ways=_ways(ways, way_file, number),
        layers=list(layers),
        playback=_playback(playback, sites["site_id"], areas["code"]) if playback else [],
    )


def _playback(playback: MapPlayback, sites: Iterable[str], areas: Iterable[str]) -> list[object]:
    return [
        playback.step,
        list(playback.until),
        list(playback.incidents),
        [playback.sites.get(code, ()) for code in sites],
        [playback.areas.get(code, ()) for code in areas],
        list(playback.ways),
    ]


def _ways(ways: pd.DataFrame | None, file: WayFile | None, number: Mapping[str, int]) -> list[object]:
    if ways is None or file is None:
        return []
    weights, whole = ways["weight_kg"].round(1), ways["whole"].astype("int64")
    rows = _rows(ways["number"], ways["incidents"], weights, _numbers(ways["group"], number), whole)
    return [file.coarse or orjson.loads(file.content), file.fine, rows]


def _numbers(groups: pd.Series, number: Mapping[str, int]) -> list[int]:
    return [number.get(group, -1) for group in groups]


def _rows(*columns: pd.Series | list[int]) -> list[object]:
    values = (column if isinstance(column, list) else column.tolist() for column in columns)
    return [list(row) for row in zip(*values, strict=True)]

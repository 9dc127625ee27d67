"""What changes with the selection: its sites and areas as one layer, a few bytes a site."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import folium
import numpy as np
import pandas as pd
from folium.template import Template

from marsad.maps import markup
from marsad.vocabulary import GROUPS

STEPS = 100  # to a degree: about a kilometre, as fine as lanes and roads are known
_NUMBER = {code: number for number, code in enumerate(GROUPS)}


@dataclass(frozen=True)
class MapWay:
    """A leg on the map: its lines (latitude, longitude) and which of them is known, what went there, and its words."""

    stretches: Sequence[tuple[Iterable[tuple[float, float]], bool]]
    group: str
    incidents: int
    weight_kg: float
    intended: bool
    label: str


class SiteLayer(folium.FeatureGroup):
    """A feature group that holds one canvas layer: a circle per site, a soft area where the place is known roughly."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        var {{ this.get_name() }} = L.featureGroup([marsad.siteLayer({
            chosen: {{ this.chosen }}[0], focus: {{ this.focus }}, sites: {{ this.sites }}, areas: {{ this.areas }},
            ways: {{ this.ways }}
        })]);
        {% endmacro %}
        """
    )

    def __init__(
        self,
        chosen: list[object],
        focus: list[object],
        sites: list[object],
        areas: list[object],
        ways: Sequence[object] = (),
    ) -> None:
        super().__init__(control=False)
        self.chosen = markup.script_values([chosen])
        self.focus = markup.script_values(focus)
        self.sites = markup.script_values(sites)
        self.areas = markup.script_values(areas)
        self.ways = markup.script_values(list(ways))

    def render(self, **kwargs: object) -> str:
        """Nothing: streamlit-folium takes the script from the template, and folium would parse it as one again."""
        return ""


def site_layer(
    sites: pd.DataFrame,
    areas: pd.DataFrame,
    outlines: Mapping[str, Collection[str]],
    chosen: Collection[str],
    focus: tuple[float, float] | None = None,
    ways: Sequence[MapWay] = (),
) -> SiteLayer:
    """The layer of a selection.

    `sites`: site_id · latitude · longitude · incidents · weight_kg · group · name · soft_km (0: a dot; else the radius
    within which the place lies). `areas`: code · incidents · weight_kg · group · name, with the ISO 3166 numbers of
    the countries of each code in `outlines`. `focus`: a latitude and longitude that the map brings into view. `ways`
    are drawn below the sites.
    """
    return SiteLayer(
        chosen=list(chosen),
        focus=list(focus or ()),
        sites=_rows(
            sites["site_id"],
            sites["latitude"].round(4),
            sites["longitude"].round(4),
            sites["incidents"],
            sites["weight_kg"].round(3),
            _numbers(sites["group"]),
            sites["name"],
            sites["soft_km"],
        ),
        areas=_rows(
            areas["code"],
            areas["code"].map(lambda code: list(outlines.get(code, ()))),
            areas["incidents"],
            areas["weight_kg"].round(3),
            _numbers(areas["group"]),
            areas["name"],
        ),
        ways=[_way(way) for way in ways],
    )


def _way(way: MapWay) -> list[object]:
    lines: list[object] = [[known, _steps(line)] for line, known in way.stretches]
    return [lines, _NUMBER[way.group], way.incidents, round(way.weight_kg, 3), int(way.intended), way.label]


def _steps(line: Iterable[tuple[float, float]]) -> list[int]:
    """A line in whole hundredths of a degree, each point as the step from the one before: a few letters a point."""
    points = np.round(np.array(list(line)) * STEPS).astype("int64")
    steps = np.diff(points, axis=0, prepend=0)
    return [int(step) for step in steps[np.append(True, (steps[1:] != 0).any(axis=1))].ravel()]


def _numbers(groups: pd.Series) -> list[int]:
    return [_NUMBER.get(group, -1) for group in groups]


def _rows(*columns: pd.Series | list[int]) -> list[object]:
    values = (column if isinstance(column, list) else column.tolist() for column in columns)
    return [list(row) for row in zip(*values, strict=True)]

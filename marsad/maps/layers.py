"""What changes with the selection: its sites and areas as one layer, a few bytes a site."""

from collections.abc import Collection, Mapping

import folium
import pandas as pd
from folium.template import Template

from marsad.maps import markup
from marsad.vocabulary import GROUPS

_NUMBER = {code: number for number, code in enumerate(GROUPS)}


class SiteLayer(folium.FeatureGroup):
    """A feature group that holds one canvas layer: a circle per site, a soft area where the place is known roughly."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        var {{ this.get_name() }} = L.featureGroup([marsad.siteLayer({
            chosen: {{ this.chosen }}[0], focus: {{ this.focus }}, sites: {{ this.sites }}, areas: {{ this.areas }}
        })]);
        {% endmacro %}
        """
    )

    def __init__(self, chosen: list[object], focus: list[object], sites: list[object], areas: list[object]) -> None:
        super().__init__(control=False)
        self.chosen = markup.script_values([chosen])
        self.focus = markup.script_values(focus)
        self.sites = markup.script_values(sites)
        self.areas = markup.script_values(areas)

    def render(self, **kwargs: object) -> str:
        """Nothing: streamlit-folium takes the script from the template, and folium would parse it as one again."""
        return ""


def site_layer(
    sites: pd.DataFrame,
    areas: pd.DataFrame,
    outlines: Mapping[str, Collection[str]],
    chosen: Collection[str],
    focus: tuple[float, float] | None = None,
) -> SiteLayer:
    """The layer of a selection.

    `sites`: site_id · latitude · longitude · incidents · weight_kg · group · name · soft_km (0: a dot; else the radius
    within which the place lies). `areas`: code · incidents · weight_kg · group · name, with the ISO 3166 numbers of
    the countries of each code in `outlines`. `focus`: a latitude and longitude that the map brings into view.
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
    )


def _numbers(groups: pd.Series) -> list[int]:
    return [_NUMBER[group] for group in groups]


def _rows(*columns: pd.Series | list[int]) -> list[object]:
    values = (column if isinstance(column, list) else column.tolist() for column in columns)
    return [list(row) for row in zip(*values, strict=True)]

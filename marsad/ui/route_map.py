"""The routes of a selection on the map: their legs as lines, and the countries and regions at their ends shaded."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import pandas as pd

from marsad.incidents import flows
from marsad.incidents.flows import Leg
from marsad.maps.layers import MapWay
from marsad.ui import place_names

if TYPE_CHECKING:
    from marsad.ui.frame import View

QUIET = ""
MOST = 2000
"""Legs that are drawn, those of most incidents first."""


def legs(view: "View") -> pd.DataFrame:
    """The legs of the selection that the map shows, as `flows.by_leg` gives them."""
    return flows.by_leg(view.once(flows.by_flow))


def ways(view: "View", legs: pd.DataFrame) -> tuple[pd.DataFrame, list[MapWay]]:
    """Those legs of `flows.by_leg` that are drawn, and how; the others are in the table beside the map alone."""
    drawing = view.desk.ways(view.holdings)
    found, at = [], []
    columns = ("start", "end", "mode", "intended", "incidents", "weight_kg", "group")
    shown = (legs[column].head(MOST).tolist() for column in columns)
    for number, (start, end, mode, intended, incidents, weight, group) in enumerate(zip(*shown, strict=True)):
        drawn = drawing.drawn(Leg(start, end, mode, intended))
        if drawn is not None:
            stretches = [(stretch.line, stretch.known) for stretch in drawn.stretches]
            km = round(drawn.km) if drawn.km and not drawn.reason else 0
            note = view.say(drawn.reason or "leg-likely")
            found.append(MapWay(stretches, start, end, mode, intended, group, incidents, weight, km, note))
            at.append(number)
    return legs.iloc[at], found


def ends(view: "View", legs: pd.DataFrame) -> pd.DataFrame:
    """The countries and regions that legs begin or end in: country (the code) · incidents · weight_kg · group.

    All of one quiet colour, for many lie in one another.
    """
    every = pd.concat([legs.assign(country=legs["start"]), legs.assign(country=legs["end"])])
    wide = every[~every["country"].isin(list(view.holdings.sites))]
    wide = wide.drop_duplicates(["country", "flows"])
    table = wide.groupby("country", sort=False, as_index=False).agg(
        incidents=("incidents", "sum"), weight_kg=("weight_kg", "sum")
    )
    return table.assign(group=QUIET).sort_values("incidents", ascending=False)


def names(view: "View", ways: Iterable[MapWay]) -> dict[str, str]:
    """The names of the places that ways begin or end in, by code."""
    return {code: place_names.name(view, code) for way in ways for code in (way.start, way.end)}

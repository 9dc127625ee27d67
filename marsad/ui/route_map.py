"""The flows of a selection on the map: their legs as lines, and the countries and regions at their ends shaded."""

from typing import TYPE_CHECKING

import pandas as pd

from marsad.incidents.flows import Leg
from marsad.maps.layers import MapWay
from marsad.ui import place_names

if TYPE_CHECKING:
    from marsad.ui.frame import View

QUIET = ""
MOST = 2000
"""Legs that are drawn, those of most incidents first."""


def ways(view: "View", legs: pd.DataFrame) -> list[MapWay]:
    """The legs of `flows.by_leg` as they are drawn; those that cannot be are in the table beside the map alone."""
    drawing = view.desk.ways(view.holdings)
    found = []
    columns = ("start", "end", "mode", "intended", "incidents", "weight_kg", "group")
    shown = (legs[column].head(MOST).tolist() for column in columns)
    for start, end, mode, intended, incidents, weight, group in zip(*shown, strict=True):
        leg = Leg(start, end, mode, intended)
        drawn = drawing.drawn(leg)
        if drawn is not None:
            words = _words(view, leg, incidents, drawn.km, drawn.reason)
            stretches = [(stretch.line, stretch.known) for stretch in drawn.stretches]
            found.append(MapWay(stretches, group, incidents, weight, intended, words))
    return found


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


def _words(view: "View", leg: Leg, incidents: int, km: float | None, reason: str) -> str:
    say = view.say
    start, end = (place_names.name(view, code) for code in (leg.start, leg.end))
    parts = [
        say("leg-between", start=start, end=end),
        say("count-incidents", count=incidents),
        say("leg-intended" if leg.intended else "leg-stated"),
        say("leg-km", distance=say.number(round(km))) if km and not reason else "",
        say(reason) if reason else say("leg-likely"),
    ]
    return " · ".join(part for part in parts if part)

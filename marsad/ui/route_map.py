"""The routes of a selection on the map: their legs as lines, and the countries and regions at their ends shaded."""

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from marsad.incidents import flows
from marsad.incidents.flows import Leg
from marsad.incidents.selection import Selection
from marsad.maps import way_file
from marsad.maps.way_file import MapWay, WayFile
from marsad.ui import place_names

if TYPE_CHECKING:
    from marsad.ui.frame import View

QUIET = ""
MOST = 3000
"""Legs that can be drawn, those of most incidents in the whole table first."""
STATIC_FOLDER = Path("static")  # what the server shows under /app/static, beside app.py
_LEG = ["start", "end", "mode", "intended"]


class Drawable:
    """The legs of the whole table that can be drawn, and their file: made once for a table and a language."""

    def __init__(self, view: "View") -> None:
        drawing = view.desk.ways(view.holdings)
        found: dict[Leg, MapWay] = {}
        for leg in flows.legs(view.once(flows.by_flow, Selection()), MOST):
            drawn = drawing.drawn(leg)
            if drawn is not None:
                stretches = [(stretch.line, stretch.known) for stretch in drawn.stretches]
                km = round(drawn.km) if drawn.km and not drawn.reason else 0
                note = view.say(drawn.reason or "leg-likely")
                found[leg] = MapWay(stretches, leg.start, leg.end, leg.mode, leg.intended, km, note)
        self.number = {leg: number for number, leg in enumerate(found)}
        names = {code: place_names.name(view, code) for leg in found for code in (leg.start, leg.end)}
        self.file: WayFile = way_file.write(list(found.values()), names, STATIC_FOLDER)


def drawable(view: "View") -> Drawable:
    """The legs that can be drawn of the table that is held now."""
    return view.desk.kept(view.holdings, ("ways", view.say.language), lambda: Drawable(view))


def ways(view: "View", number: dict[Leg, int]) -> pd.DataFrame:
    """The legs of the selection that the map shows and that can be drawn, as `flows.by_leg` gives them, and `number`.

    Those that cannot be are in the table beside the map alone.
    """
    legs = flows.by_leg(view.once(flows.by_flow))
    known = [number.get(Leg(*leg), -1) for leg in zip(*(legs[part].tolist() for part in _LEG), strict=True)]
    legs = legs.assign(number=known)
    return legs[legs["number"] >= 0]


def ends(view: "View", legs: pd.DataFrame) -> pd.DataFrame:
    """The countries and regions that legs begin or end in: country (the code) · incidents · weight_kg · group.

    All of one quiet colour, for many lie in one another.
    """
    sites = view.holdings.sites
    every = pd.concat([legs.assign(country=legs[end]) for end in ("start", "end")])
    wide = every[np.array([code not in sites for code in every["country"]], dtype=bool)]
    wide = wide.drop_duplicates(["country", "flows"])
    table = wide.groupby("country", sort=False, as_index=False).agg(
        incidents=("incidents", "sum"), weight_kg=("weight_kg", "sum")
    )
    return table.assign(group=QUIET).sort_values("incidents", ascending=False)

"""The routes of a selection on the map: their legs as lines, and the countries and regions at their ends shaded."""

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from marsad.incidents import flows
from marsad.incidents.flows import Leg
from marsad.incidents.selection import Selection
from marsad.incidents.spread import Spread, sums
from marsad.maps import way_file
from marsad.maps.way_file import MapWay, WayFile
from marsad.ui import place_names
from marsad.vocabulary import GROUPS

if TYPE_CHECKING:
    from marsad.ui.frame import View

QUIET = ""
MOST = 2000
"""Legs that can be drawn, those of most incidents in the whole table first."""
MOST_APART = 2000
"""Lines of one group each that are drawn side by side at most."""
STATIC_FOLDER = Path("static")  # what the server shows under /app/static, beside app.py
_GROUPS = list(GROUPS)


class Drawable:
    """The legs of the whole table that can be drawn, and their file: made once for a table and a language."""

    def __init__(self, view: "View", with_words: bool) -> None:
        drawing = view.desk.ways(view.holdings)
        said = flows.words(view.holdings.incidents, view.holdings.sites) if with_words else {}
        found: dict[Leg, MapWay] = {}
        for leg in flows.by_leg(view.once(flows.by_flow, Selection()))["leg"].head(MOST):
            drawn = drawing.drawn(leg)
            if drawn is not None:
                stretches = [(stretch.line, stretch.known) for stretch in drawn.stretches]
                km = round(drawn.km) if drawn.km and not drawn.reason else 0
                note = view.say(drawn.reason or "leg-likely")
                words = said.get(leg, "")
                found[leg] = MapWay(stretches, leg.start, leg.end, leg.mode, leg.intended, km, note, words)
        names = {code: place_names.name(view, code) for leg in found for code in (leg.start, leg.end)}
        self.file: WayFile = way_file.write(list(found.values()), names, STATIC_FOLDER)
        number = {leg: at for at, leg in enumerate(found)}
        legs = [flows.legs_of(route) for route in view.holdings.incidents["route"].cat.categories]
        drawn_legs = [[leg for leg in each if leg in number] for each in legs]
        sites = view.holdings.sites
        wide = [dict.fromkeys(code for leg in each for code in (leg.start, leg.end)) for each in drawn_legs]
        self.areas = list(dict.fromkeys(code for codes in wide for code in codes if code not in sites))
        area = {code: at for at, code in enumerate(self.areas)}
        self.on_legs = Spread([[number[leg] for leg in each] for each in drawn_legs])
        self.in_areas = Spread([[area[code] for code in codes if code in area] for codes in wide])


def drawable(view: "View", with_words: bool = True) -> Drawable:
    """The legs that can be drawn of the table that is held now, with or without the words of sources for their ends."""
    return view.desk.kept(view.holdings, ("ways", view.say.language, with_words), lambda: Drawable(view, with_words))


def ways(view: "View", drawable: Drawable, cells: pd.DataFrame | None = None) -> pd.DataFrame:
    """The legs of the selection that the map draws: number (in the file) · group · whole · incidents · weight_kg.

    `cells`: those of `flows.by_cell` of other lines than those that are shown.

    Each once for every group that went on it; where these are too many to be told apart, once (`whole`) and of the
    group with most weight. Those that cannot be drawn are in the table beside the map alone.
    """
    table = view.once(flows.by_cell) if cells is None else cells
    line, leg = drawable.on_legs.over(table["route"].to_numpy())
    found = sums(table, line, leg * len(_GROUPS) + table["group"].to_numpy()[line])
    found["number"], group = np.divmod(found["key"].to_numpy(), len(_GROUPS))
    found["group"] = np.array(_GROUPS, dtype=object)[group]
    found["whole"] = len(found) > MOST_APART
    if found["whole"].any():
        found = found.sort_values(["weight_kg", "incidents"], ascending=False, kind="stable")
        each = found.groupby("number", sort=False)
        found = each.agg(group=("group", "first"), incidents=("incidents", "sum"), weight_kg=("weight_kg", "sum"))
        found = found.reset_index().assign(whole=True)
    return found[["number", "group", "whole", "incidents", "weight_kg"]]


def ends(view: "View", drawable: Drawable, cells: pd.DataFrame | None = None) -> pd.DataFrame:
    """The countries and regions that these legs begin or end in: country (the code) · incidents · weight_kg · group.

    All of one quiet colour, for many lie in one another. `cells` as with `ways`.
    """
    table = view.once(flows.by_cell) if cells is None else cells
    found = sums(table, *drawable.in_areas.over(table["route"].to_numpy()))
    found["country"] = np.array(drawable.areas, dtype=object)[found["key"]]
    return found.assign(group=QUIET).sort_values("incidents", ascending=False)

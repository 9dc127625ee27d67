"""What a page shows of cooperation: all that the data hold, what belongs to the selection, and what lies at a place."""

from typing import TYPE_CHECKING

import pandas as pd

from marsad.desk import cooperation
from marsad.desk.cooperation import Cooperation
from marsad.incidents.selection import Selection
from marsad.ui import place_names

if TYPE_CHECKING:
    from marsad.ui.frame import View


def everything(view: "View") -> Cooperation:
    """All events, and all incidents that had a partner: made once for all sessions."""
    return view.desk.kept(view.holdings, "cooperation", lambda: cooperation.of(view.holdings))


def of(view: "View", selection: Selection | None = None) -> Cooperation:
    """What belongs to a selection (the one shown)."""
    chosen = selection or view.shown

    def made() -> Cooperation:
        every, ids = everything(view), view.lines(chosen)["incident_id"]
        return every.chosen(chosen, ids[ids.isin(every.incidents["incident_id"].unique())].astype("str").unique())

    return view.desk.kept(view.holdings, ("cooperation", chosen), made)


def place_name(view: "View", place: str) -> str:
    """What a place is called: a site or a country by its name, a point as the source of its first event calls it."""
    if cooperation.point(place) is None:
        return place_names.name(view, place)
    events = everything(view).events
    words = events.loc[events["place"] == place, "place_text"]
    return next((str(word) for word in words if word), place.removeprefix(cooperation.POINT))


def where(view: "View", event: pd.Series) -> str:
    """Where an event took place: the place by its name or as the source has it, and the country; empty: not stated."""
    name = place_name(view, event["place"]) if event["place"] else event["place_text"]
    country = view.say.country(event["country"]) if event["country"] else ""
    return " · ".join(dict.fromkeys(part for part in (name, country) if part))

"""Cooperation: with whom the incidents of the period were, and its latest events."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pandas as pd

from marsad.cooperation import tellings, ties
from marsad.desk.cooperation import Cooperation
from marsad.incidents import partners, trends
from marsad.incidents.periods import Window
from marsad.incidents.room_safe import CONFIRMED
from marsad.maps.markup import lines, tag, text
from marsad.ui import cooperation_shown, wall_change
from marsad.ui.wall_scene import Scene, Wall, figure, said
from marsad.ui.wall_situation import subtitle
from marsad.vocabulary import KINDS, ORGANISATIONS
from marsad.vocabulary.lists import listed

MOST, LATEST = 4, 2


def scenes(wall: Wall) -> list[Scene]:
    """One scene: the incidents that had a partner on the map, and who these were, most often first.

    An event that several sources tell is one, and an incident that an event tells of is one with it.
    """
    say, now, then = wall.view.say, wall.against.now, wall.against.then
    every = cooperation_shown.everything(wall.view)
    events = _events(wall, every.events, now)
    incidents = _lines(wall, every, now)
    count = incidents["incident_id"].nunique()
    notes = [wall_change.count(say, count, _lines(wall, every, then)["incident_id"].nunique())] if then else []
    notes.append(text(say("wall-events", count=tellings.count(events).events)))
    told = [figure(say.number(count), say("wall-with-partner", count=count), notes)]
    often = _often(wall, every, events, incidents).head(MOST)
    if len(often):
        told.append(tag("ol", lines(_line(wall, str(code), int(many)) for code, many in often.items()), classes="list"))
    else:
        told.append(said(say("wall-no-partners")))
    if len(events):
        latest = events.drop_duplicates("event").head(LATEST)
        rows = lines(_event(wall, event) for event in latest.to_dict("records"))
        told += [tag("h2", text(say("wall-latest-events"))), tag("ol", rows, classes="list")]
    layer = wall.layer(wall.view.holdings.incidents.loc[incidents.index])
    bounds = wall.around(incidents["site_id"])
    return [Scene("cooperation", say("wall-cooperation-title"), subtitle(wall), lines(told), layer, bounds)]


def _lines(wall: Wall, every: Cooperation, window: Window) -> pd.DataFrame:
    """The lines known to lie in a window of incidents that had a partner: incident_id · site_id · date · date_end."""
    chosen = replace(wall.chosen, since=window.first, until=window.last)
    columns = ("incident_id", "site_id", "date", "date_end")
    found = trends.known_within(wall.view.desk.lines(wall.view.holdings, chosen, columns), window)
    return found[found["incident_id"].isin(every.incidents["incident_id"].unique())]


def _events(wall: Wall, events: pd.DataFrame, window: Window) -> pd.DataFrame:
    """The tellings known to lie in a window, newest first; with visitors in the room those that are confirmed."""
    found = trends.known_within(events, window)
    return found[found["evidence"].isin(CONFIRMED)] if wall.address.safe else found


def _often(wall: Wall, every: Cooperation, events: pd.DataFrame, incidents: pd.DataFrame) -> pd.Series:
    """How many events and incidents were with each partner, or with its country where only that may be shown."""
    found = every.of(events["event_id"], incidents["incident_id"].astype("str"))
    both = pd.concat([found.pairs, ties.identified(found.incidents, events)])[["event", "partner"]]
    both["partner"] = both["partner"].map(lambda code: _shown(wall, code))
    counts = both[both["partner"] != ""].drop_duplicates()["partner"].value_counts()
    return counts.sort_index().sort_values(ascending=False, kind="stable")


def _shown(wall: Wall, code: str) -> str:
    """What may be shown of a partner: itself, or its country alone; empty for nothing."""
    return partners.country(code) if wall.address.safe else code


def _name(wall: Wall, code: str) -> str:
    say = wall.view.say
    return say.label(ORGANISATIONS, code) if code in ORGANISATIONS else say.country(code)


def _line(wall: Wall, code: object, number: int) -> str:
    name = tag("bdi", text(_name(wall, str(code))), classes="clip")
    return tag("li", name + tag("b", text(wall.view.say.number(number))))


def _event(wall: Wall, event: Mapping[Any, Any]) -> str:
    """An event on one line: when, what kind, and what it was called, or its countries alone."""
    say = wall.view.say
    first, last = (pd.Timestamp(str(event[name])).date() for name in ("date", "date_end"))
    parts = [say.when(first, last, str(event["date_precision"])), say.label(KINDS, str(event["kind"]))]
    if wall.address.safe:
        parts.append(", ".join(map(say.country, listed(event["partner_countries"]))))
    else:
        parts.append(str(event["title"]))
    return tag("li", tag("bdi", text(" · ".join(filter(None, parts))), classes="clip"))

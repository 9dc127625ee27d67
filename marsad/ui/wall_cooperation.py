"""Cooperation: with whom the incidents of the period were, and its latest events."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pandas as pd

from marsad.incidents import partners, trends
from marsad.incidents.periods import Window
from marsad.incidents.room_safe import CONFIRMED
from marsad.maps.markup import lines, tag, text
from marsad.ui import wall_change
from marsad.ui.wall_scene import Scene, Wall, figure, said
from marsad.ui.wall_situation import subtitle
from marsad.vocabulary import KINDS, ORGANISATIONS

MOST, LATEST = 5, 2


def scenes(wall: Wall) -> list[Scene]:
    """One scene: the incidents that state a partner on the map, and who they were with, most often first."""
    say, now, then = wall.view.say, wall.against.now, wall.against.then
    incidents, events = _with_partners(wall, now), _events(wall, now)
    pairs = partners.of_incidents(incidents)
    count = pairs["incident_id"].nunique()
    notes = []
    if then:
        before = partners.of_incidents(_with_partners(wall, then))["incident_id"].nunique()
        notes = [wall_change.count(say, count, before)]
    notes.append(text(say("wall-events", count=len(events))))
    told = [figure(say.number(count), say("wall-with-partner", count=count), notes)]
    both = [pairs, partners.of_events(events).rename(columns={"event_id": "incident_id"})]
    often = pd.concat(both)["partner"].map(lambda code: _shown(wall, code)).value_counts()
    often = often[often.index != ""].sort_index().sort_values(ascending=False, kind="stable").head(MOST)
    if len(often):
        rows = (_line(wall, code, int(number)) for code, number in often.items())
        told.append(tag("ol", lines(rows), classes="list"))
    else:
        told.append(said(say("wall-no-partners")))
    if len(events):
        rows = (_event(wall, event) for event in events.head(LATEST).to_dict("records"))
        told += [tag("h2", text(say("wall-latest-events"))), tag("ol", lines(rows), classes="list")]
    layer = wall.layer(wall.view.holdings.incidents.loc[incidents.index])
    bounds = wall.around(incidents["site_id"])
    return [Scene("cooperation", say("wall-cooperation-title"), subtitle(wall), lines(told), layer, bounds)]


def _with_partners(wall: Wall, window: Window) -> pd.DataFrame:
    """The lines known to lie in a window, as they may be shown, that state a partner or its country."""
    found = wall.full(replace(wall.chosen, since=window.first, until=window.last))
    found = trends.known_within(found, window)
    return found[found["partners"].notna() | found["partner_countries"].notna()]


def _events(wall: Wall, window: Window) -> pd.DataFrame:
    """The events known to lie in a window, newest first; with visitors in the room those that are confirmed."""
    events = trends.known_within(wall.view.holdings.cooperation, window)
    return events[events["evidence"].isin(CONFIRMED)] if wall.address.safe else events


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
        listed = event["partner_countries"]
        codes = [code.strip() for code in listed.split(";") if code.strip()] if isinstance(listed, str) else []
        parts.append(", ".join(map(say.country, codes)))
    else:
        parts.append(str(event["title"]))
    return tag("li", tag("bdi", text(" · ".join(filter(None, parts))), classes="clip"))

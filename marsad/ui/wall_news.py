"""What is new since the last briefing: each new incident in close-up, a few of them each time round."""

import datetime

import pandas as pd

from marsad.ui import wall_incident
from marsad.ui.incident_card import Item, of
from marsad.ui.wall_scene import NEAR, Scene, Wall, said

AT_ONCE = 6
"""Close-ups each time round; where more is new, the next follow the next time."""
MOST = 60
"""Close-ups in all, the latest incidents first; of the rest the number is said."""


def scenes(wall: Wall) -> list[Scene]:
    """A scene per new incident; where nothing is new, one that says so and shows the last that is known."""
    since = wall.moment - datetime.timedelta(days=wall.address.news)
    new = wall.view.desk.new_since(wall.view.holdings, since.replace(tzinfo=None))
    ids = wall.view.lines(wall.chosen.always())["incident_id"]
    fresh = of(wall.full_of(ids[ids.isin(new)])) if new else []
    day = wall.view.say.day(since.date())
    if fresh:
        return [_close_up(wall, items, wall.view.say("wall-new", number=number, count=len(fresh), since=day),
                          len(fresh) - MOST if number == 1 else 0)
                for number, items in enumerate(fresh[:MOST], start=1)]  # fmt: skip
    title = wall.view.say("wall-nothing-new", since=day)
    # The newest of a few: with visitors in the room one of several items may not be shown, and then none of it is.
    latest = of(wall.full_of(ids[ids.isin(ids.drop_duplicates().head(AT_ONCE))]))
    if not latest:
        return [Scene("new", title, "", said(wall.view.say("wall-nothing")))]
    return [_close_up(wall, latest[0], wall.view.say("wall-latest"), title=title)]


def _close_up(wall: Wall, items: list[Item], kicker: str, rest: int = 0, title: str = "") -> Scene:
    say, first = wall.view.say, items[0]
    country = str(first["country"]) if isinstance(first["country"], str) else ""
    place = wall_incident.place(wall, first)
    where = [wall_incident.when(wall, first), say.country(country) if country and say.country(country) != place else ""]
    lines = wall.view.holdings.incidents
    lines = lines[lines["incident_id"] == first["incident_id"]]
    sub = " · ".join(filter(None, (place if title else "", *where)))
    panel = said(kicker, "kicker") + wall_incident.panel(wall, items)
    if rest > 0:
        panel += said(say("wall-more-new", count=rest))
    bounds = wall.around(pd.Series([first["site_id"]]))
    return Scene("new", title or place, sub, panel, wall.layer(lines), bounds, NEAR if bounds else 4)

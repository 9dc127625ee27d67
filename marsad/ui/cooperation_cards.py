"""Events and incidents as cards, one below the other or side by side; and how many they are, in one line."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import pandas as pd

from marsad.cooperation import tellings
from marsad.incidents import summary
from marsad.maps.markup import lines, tag, text
from marsad.ui import event_card, incident_card

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST = 30


def show(view: "View", events: pd.DataFrame, incidents: Iterable[str], beside: bool = False) -> str:
    """The markup of events and, below them, of incidents (their codes), the newest of each; cards may be `beside`."""
    say, table = view.say, view.holdings.incidents
    rest = len(events) - MOST
    parts = [
        event_card.cards(view, events.head(MOST)),
        tag("p", text(say("events-more", count=rest)), classes="note") if rest > 0 else "",
    ]
    of_them = table[table["incident_id"].isin(list(incidents))]
    count = summary.count(of_them)
    if count:
        items = incident_card.of(view.full(summary.newest(of_them, MOST)))
        more = tag("p", text(say("more-incidents", count=count - MOST)), classes="note") if count > MOST else ""
        parts.append(tag("h3", text(say("count-incidents", count=count))))
        parts.append(lines(incident_card.card(view, one, with_site=True) for one in items) + more)
    return tag("div", lines(parts) or nothing(view), classes="cards side-by-side" if beside else "cards")


def nothing(view: "View") -> str:
    """That nothing of the selection is there."""
    return tag("p", text(view.say("events-none")), classes="note")


def counted(view: "View", events: pd.DataFrame, incidents: pd.DataFrame) -> str:
    """How many events and incidents there are, how many events are told twice, and between which days they lie."""
    say, count = view.say, tellings.count(events)
    parts = [
        say("count-events", count=count.events) if count.events or incidents.empty else "",
        say("events-disputed", count=count.disputed) if count.disputed else "",
        say("count-incidents", count=incidents["incident_id"].nunique()) if len(incidents) else "",
        _between(view, events) if len(events) else "",
    ]
    return " · ".join(part for part in parts if part)


def _between(view: "View", events: pd.DataFrame) -> str:
    """When the first and the last event were, each as exactly as it is known."""
    first, last = events.iloc[int(events["date"].argmin())], events.iloc[int(events["date_end"].argmax())]
    if {first["date_precision"], last["date_precision"]} == {"day"}:
        return view.say.when(first["date"].date(), last["date_end"].date(), "day")
    return " – ".join(dict.fromkeys((event_card.when(view, first), event_card.when(view, last))))

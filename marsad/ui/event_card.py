"""One event of cooperation as a card: when, of which kind, what, where, with whom, from which sources."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlencode

import pandas as pd

from marsad.cooperation import tellings
from marsad.maps.markup import lines, tag, text
from marsad.ui import cooperation_shown, incident_card, partner_names, session
from marsad.vocabulary import EVIDENCE, KINDS
from marsad.vocabulary.lists import listed

if TYPE_CHECKING:
    from marsad.ui.frame import View


def cards(view: "View", events: pd.DataFrame, full: bool = False) -> str:
    """The markup of some tellings, in their order. `full`: with what the source adds."""
    pairs = cooperation_shown.everything(view).pairs
    named = pairs[pairs["event_id"].isin(events["event_id"])].groupby("event_id", sort=False)["partner"].agg(list)
    return lines(_card(view, event, named.get(event["event_id"], []), full) for _, event in events.iterrows())


def when(view: "View", event: pd.Series) -> str:
    """When it took place, as exactly as it is known."""
    return view.say.when(event["date"].date(), event["date_end"].date(), event["date_precision"])


def address(event_id: str) -> str:
    """The address at which an event is open."""
    return "cooperation?" + urlencode(session.address(event=event_id))


def _card(view: "View", event: pd.Series, partners: Iterable[str], full: bool) -> str:
    say = view.say
    time = tag("a", tag("time", text(when(view, event))), href=address(event["event_id"]), target="_self")
    kind = tag("span", text(say.label(KINDS, event["kind"])))
    words, taking_part = event["partners_text"], event["countries_taking_part"]
    parts = [
        tag("p", time + kind, classes="when"),
        tag("p", tag("bdi", tag("b", text(event["title"]))), classes="what"),
        tag("p", tag("bdi", text(cooperation_shown.where(view, event) or say("event-nowhere")))),
        tag("p", partner_names.links(view, partners), classes="partners"),
        tag("p", tag("small", text(say("event-words", words=words)))) if full and words else "",
        tag("p", text(say("event-countries", count=int(float(taking_part))))) if taking_part else "",
        _told_otherwise(view, event),
        _incidents(view, event),
        tag("p", tag("bdi", text(event["notes"])), classes="note") if full and event["notes"] else "",
        _evidence(view, event),
    ]
    return tag("article", lines(parts), classes="card event")


def _told_otherwise(view: "View", event: pd.Series) -> str:
    """What other sources say of the same event, beside what this one says."""
    say, found = view.say, []
    for _, other in tellings.others(cooperation_shown.everything(view).events, event["event_id"]).iterrows():
        told = [when(view, other), cooperation_shown.where(view, other)]
        if other["countries_taking_part"]:
            told.append(say("event-countries", count=int(float(other["countries_taking_part"]))))
        said = text(" · ".join(part for part in told if part))
        found.append(tag("a", tag("bdi", said), href=address(other["event_id"]), target="_self"))
    if not found:
        return ""
    return tag("p", tag("b", text(say("event-told-otherwise"))) + " " + "; ".join(found), classes="otherwise")


def _incidents(view: "View", event: pd.Series) -> str:
    """The incidents that the event belongs to, each a link to its record; one that is not in the data is its code."""
    known = set(view.holdings.incidents["incident_id"].cat.categories)
    found = [
        tag("a", text(code), href="incidents?" + urlencode(session.address(incident=code)), target="_self")
        if code in known
        else text(code)
        for code in listed(event["incidents"])
    ]
    return tag("p", text(view.say("event-incidents")) + " " + ", ".join(found)) if found else ""


def _evidence(view: "View", event: pd.Series) -> str:
    grade = event["evidence"]
    label = tag("span", text(view.say.label(EVIDENCE, grade)), classes=f"evidence {grade}") if grade in EVIDENCE else ""
    return tag("p", label + incident_card.source_links(cast(dict[str, Any], event.to_dict())), classes="sources")

"""One partner in full: of what sort it is, what was done with it, when, where and at which level, and its incidents."""

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from marsad.cooperation import partners
from marsad.cooperation.partners import of as of_partner
from marsad.desk.cooperation import Cooperation
from marsad.incidents.partners import country as country_of
from marsad.maps.markup import lines, tag, text
from marsad.ui import cooperation_cards, cooperation_shown, event_card, partner_names
from marsad.vocabulary import KINDS, ORGANISATIONS

if TYPE_CHECKING:
    from marsad.ui.frame import View


def show(view: "View", found: Cooperation, code: str) -> None:
    """Draw the record of a partner in the selection; of a code that no event and no incident has, that it has none."""
    say, every = view.say, cooperation_shown.everything(view)
    if not any(of_partner(pairs, code).any() for pairs in (every.pairs, every.incidents)) and not _held(every, code):
        st.html(tag("header", tag("h2", text(say("partner-missing", partner=code)))))
        return
    theirs = found.with_partner(code)
    parts = [
        tag("h2", tag("bdi", text(partner_names.name(view, code)))),
        _sort(view, code),
        tag("p", text(cooperation_cards.counted(view, theirs.events, theirs.incidents))),
        _levels(view, theirs.events),
    ]
    st.html(tag("header", lines(parts)))
    cards = cooperation_cards.show(view, theirs.events, theirs.incidents["incident_id"])
    st.html(tag("div", _organisations(view, found, code) + cards + _elsewhere(view, found, code), classes="cards"))


def _sort(view: "View", code: str) -> str:
    """Whether it is an international organisation, one of a country, or a country."""
    say = view.say
    if code not in ORGANISATIONS:
        return tag("p", text(say("partner-country")))
    country = country_of(code)
    return tag("p", partner_names.link(view, country) if country else text(say("partner-international")))


def _organisations(view: "View", found: Cooperation, country: str) -> str:
    """The organisations of a country that worked with somebody."""
    named = partners.organisations([found.pairs, found.incidents], country)
    if not named:
        return ""
    said = text(view.say("partner-organisations")) + " " + partner_names.links(view, named)
    return tag("p", said, classes="note")


def _levels(view: "View", events: pd.DataFrame) -> str:
    """How many events there were at each level, in the order of the vocabulary."""
    counts = events.groupby(events["kind"])["event"].nunique()
    levels = [f"{view.say.label(KINDS, kind)} {view.say.number(counts[kind])}" for kind in KINDS if kind in counts]
    return tag("p", text(" · ".join(levels)), classes="levels")


def _held(every: Cooperation, country: str) -> bool:
    return bool((every.events["country"] == country).any())


def _elsewhere(view: "View", found: Cooperation, country: str) -> str:
    """What took place in a country with others, where no nearer place of it is known: nothing else shows it."""
    theirs = set(found.with_partner(country).events["event_id"])
    within = (found.events["country"] == country) & (found.events["place"] == "")
    events = found.events[within & ~found.events["event_id"].isin(theirs)]
    if events.empty:
        return ""
    title = tag("h3", text(view.say("partner-held", country=view.say.country(country))))
    return tag("div", title + event_card.cards(view, events), classes="cards")

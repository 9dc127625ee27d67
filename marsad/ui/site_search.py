"""The search for a site by any way to write its name, beside the map: what answers to it, and the site that is open."""

from typing import TYPE_CHECKING

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from marsad.maps.markup import tag, text
from marsad.places.outcomes import Ambiguous, Found, NotFound
from marsad.places.sites import Site
from marsad.ui import online_search, session, site_button, site_edits, site_record
from marsad.vocabulary import PRECISIONS

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST = 8


def show(view: "View", place: DeltaGenerator) -> None:
    """The panel of the sites page: the search box, its answers, and the site that is chosen."""
    with place, st.container(key="site-panel"):
        _box(view)
        site_edits.say_what_became_of_it(view)
        written = session.looked_for()
        chosen = _chosen(view)
        if written:
            _answers(view, written, chosen)
        if chosen:
            site_record.show(view, chosen)
        elif not written:
            st.html(tag("p", text(view.say("sites-hint", count=len(view.holdings.sites))), classes="hint"))


def _chosen(view: "View") -> Site | None:
    return next((site for code in view.selection.site if (site := view.holdings.sites.get(code))), None)


def _box(view: "View") -> None:
    key = "widget-site-name"
    st.session_state[key] = session.looked_for()

    def look() -> None:
        written = str(st.session_state[key]).strip()
        session.look_for(written)
        outcome = view.desk.geocoder().find(written)
        if isinstance(outcome, Found) and outcome.site.code in view.holdings.sites:
            site_button.open_site(outcome.site.code)

    st.text_input(
        view.say("find-site"),
        placeholder=view.say("find-site-example"),
        max_chars=session.LONGEST_NAME,
        icon=":material/search:",
        key=key,
        on_change=look,
    )


def _answers(view: "View", written: str, chosen: Site | None) -> None:
    """What the name means, in a sentence, and the sites to choose from."""
    say, geocoder = view.say, view.desk.geocoder()
    outcome = geocoder.find(written)
    meant: list[Site] = []
    if isinstance(outcome, Found):
        if outcome.site.code in view.holdings.sites:
            meant = [outcome.site]
            alike = say("written-alike", alias=outcome.alias, share=say.percent(outcome.score))
            sentence = say("site-found", name=outcome.site.name(say.language))
            sentence += " " + alike if outcome.score < 1 else ""
        else:
            kind = say.label(PRECISIONS, outcome.precision)
            sentence = say("site-is-area", name=outcome.site.name(say.language), kind=kind)
    elif isinstance(outcome, Ambiguous):
        meant = [found.site for found in outcome.candidates if found.site.code in view.holdings.sites]
        sentence = say("site-ambiguous", count=len(outcome.candidates))
    else:
        sentence = say("site-not-found")
    st.html(tag("p", text(sentence), classes=f"outcome {type(outcome).__name__.lower()}", role="status"))
    others = [site for site in geocoder.beginning(written, MOST) if site.code not in {one.code for one in meant}]
    listed = [site for site in (*meant, *others)[:MOST] if chosen is None or site.code != chosen.code]
    if listed:
        with st.container(key="found", gap=None):
            for site in listed:
                site_button.show(view, site, "found")
    if isinstance(outcome, NotFound | Ambiguous):
        online_search.show(view, written)

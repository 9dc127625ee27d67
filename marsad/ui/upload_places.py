"""Written places that may be several sites, or are no known one: each is settled once, for all its lines."""

from collections import Counter
from typing import TYPE_CHECKING

import streamlit as st

from marsad.desk.uploads import Opened
from marsad.incidents.intake.upload import Looked
from marsad.maps.markup import tag, text
from marsad.places.outcomes import Ambiguous, Found
from marsad.places.sites import Site
from marsad.ui import site_button, upload_state

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST = 30
MOST_SITES = 12
LONGEST = 200
_REASONS = {"refused-site-ambiguous", "refused-site-unknown"}


def show(view: "View", opened: Opened, looked: Looked) -> None:
    """A line per written place: its candidates to choose from, and another way to write it."""
    column = opened.mapping.field(opened.mapping.table.place)
    written = Counter(
        one.value.strip()
        for one in looked.refused
        if one.reason in _REASONS and column is not None and one.column == column.header
    )
    if not written:
        return
    say = view.say
    with st.container(key="places", border=True):
        st.html(tag("h3", text(say("places-to-settle"))) + tag("p", text(say("places-hint")), classes="hint"))
        chosen = {}
        for number, (place, count) in enumerate(written.most_common(MOST)):
            if code := _place(view, number, place, count):
                chosen[place] = code
        if len(written) > MOST:
            st.caption(say("places-left", count=len(written) - MOST))
        if st.button(say("check-again"), key="check-again", disabled=not chosen):
            upload_state.keep(sites=dict(upload_state.current().sites) | chosen, looked=None)
            st.rerun()


def _place(view: "View", number: int, place: str, count: int) -> str:
    """One written place; the code of the site that is chosen for it, empty for none."""
    say = view.say
    with st.container(key=f"place-{number}", horizontal=True, vertical_alignment="bottom"):
        st.html(tag("p", text(say("place-on-lines", place=place, count=count)), classes="place"))
        other = st.text_input(
            say("written-otherwise"), key=f"place-{place}", max_chars=LONGEST, placeholder=say("written-otherwise"),
            label_visibility="collapsed", icon=":material/search:", width=220,
        )  # fmt: skip
        sites = {site.code: site for site in _candidates(view, other.strip() or place)}
        chosen = st.selectbox(
            say("choose-site"), list(sites), index=None, placeholder=say("choose-site"),
            format_func=lambda code: _told(view, sites[code]), key=f"site-{place}-{other}",
            label_visibility="collapsed", width=320,
        )  # fmt: skip
    return chosen or ""


def _told(view: "View", site: Site) -> str:
    parts = (site.name(view.say.language), *site_button.kind(view, site), site.code)
    return " · ".join(part for part in parts if part)


def _candidates(view: "View", written: str) -> list[Site]:
    geocoder, known = view.desk.geocoder(), view.holdings.sites
    outcome = geocoder.find(written)
    meant: list[Site] = []
    if isinstance(outcome, Found):
        meant = [outcome.site]
    elif isinstance(outcome, Ambiguous):
        meant = [found.site for found in outcome.candidates]
    found = {site.code: site for site in (*meant, *geocoder.beginning(written, MOST_SITES)) if site.code in known}
    return list(found.values())[:MOST_SITES]

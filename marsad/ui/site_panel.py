"""Beside the map: the incidents of the site that is chosen, newest first; of the whole selection when none is."""

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from marsad.incidents import summary
from marsad.maps.markup import lines, tag, text
from marsad.places.sites import EXACT
from marsad.ui import leg_panel, site_button
from marsad.ui.incident_card import card, of
from marsad.vocabulary import SITE_TYPES

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST = 30


def show(view: "View", place: DeltaGenerator) -> None:
    """The panel: a heading that names the site, and a card per incident."""
    with place, st.container(key="panel"):
        if not leg_panel.show(view):
            _show(view)


def _show(view: "View") -> None:
    say, chosen = view.say, view.selection
    total = view.once(summary.count, chosen)
    items = view.full(summary.newest(view.lines(chosen), MOST))
    heading = _heading(view, items, total) if view.selection.site else tag("h2", text(say("newest")))
    st.html(tag("header", heading))
    if view.selection.site:
        st.button("✕", key="close-site", help=say("close-site"), type="tertiary", on_click=site_button.close_site)
    cards = [card(view, one, with_site=len(view.selection.site) != 1) for one in of(items)]
    rest = tag("p", text(say("more-incidents", count=total - MOST)), classes="note") if total > MOST else ""
    st.html(tag("div", lines(cards) + rest or tag("p", text(say("nothing-here"))), classes="cards"))


def _heading(view: "View", items: pd.DataFrame, total: int) -> str:
    say, gazetteer = view.say, view.holdings.sites
    names = [site.name(say.language) if (site := gazetteer.get(code)) else code for code in view.selection.site]
    title = tag("h2", text(" · ".join(names)))
    about = ""
    if len(view.selection.site) == 1 and (site := gazetteer.get(view.selection.site[0])):
        kind = [say.label(SITE_TYPES, site.site_type), say.country(site.country) if site.country else "", site.code]
        about = tag("p", text(" · ".join(part for part in kind if part)))
        if site.precision not in EXACT:
            about += tag("p", text(say("known-within", distance=say.number(site.radius_km))))
    if items.empty:
        return title + about
    newest = items.iloc[0]
    seen = say.when(newest["date"].date(), newest["date_end"].date(), str(newest["date_precision"]))
    return title + about + tag("p", text(say("site-incidents", count=total, last=seen)))

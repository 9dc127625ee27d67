"""Beside the map: the leg of routes that is chosen there, what went on it, and the incidents behind it."""

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from marsad.incidents import flows, summary
from marsad.incidents.flows import Leg
from marsad.maps.markup import lines, tag, text
from marsad.ui import incident_card, place_names, session
from marsad.vocabulary import GROUPS, MODES

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST = 30


def show(view: "View") -> bool:
    """Draw the leg that the address asks for; False where it asks for none that this selection has."""
    chosen = flows.leg_of(session.leg())
    if chosen is None:
        return False
    leg, group = chosen
    routes = [route for route in view.holdings.incidents["route"].cat.categories if leg in flows.legs_of(route)]
    found = view.desk.lines(view.holdings, view.shown, ("incident_id", "route", "group"))
    found = found[found["route"].isin(routes)]
    if group:
        found = found[found["group"] == group]
    if found.empty:
        return False
    say = view.say
    items = view.full(summary.newest(found, MOST))
    rest = summary.count(found) - items["incident_id"].nunique()
    st.html(tag("header", _heading(view, leg, group, view.full(found))))
    st.button("✕", key="close-site", help=say("close-leg"), type="tertiary", on_click=session.open_leg, args=("",))
    cards = lines(incident_card.card(view, one, with_site=True) for one in incident_card.of(items))
    more = tag("p", text(say("more-incidents", count=rest)), classes="note") if rest > 0 else ""
    st.html(tag("div", cards + more, classes="cards"))
    return True


def _heading(view: "View", leg: Leg, group: str, items: pd.DataFrame) -> str:
    say = view.say
    ends = [place_names.name(view, code) for code in (leg.start, leg.end)]
    drawn = view.desk.ways(view.holdings).drawn(leg)
    about = [
        say.label(MODES, leg.mode) if leg.mode else "",
        say.label(GROUPS, group) if group else "",
        say("leg-intended") if leg.intended else say("leg-stated"),
        say("leg-km", distance=say.number(round(drawn.km))) if drawn and drawn.km and not drawn.reason else "",
    ]
    weight = float(items["quantity_kg"].sum())
    figures = [
        say("count-incidents", count=summary.count(items)),
        say.weight(weight, 1) if weight else say("amount-not-stated"),
        say.when(items["date"].min().date(), items["date_end"].max().date(), "day"),
    ]
    worth = say((drawn and drawn.reason) or "leg-likely")
    parts = [" · ".join(filter(None, part)) for part in (about, figures)]
    title = tag("h2", text(say("leg-between", start=ends[0], end=ends[1])))
    return title + lines(tag("p", text(part)) for part in (*parts, worth))

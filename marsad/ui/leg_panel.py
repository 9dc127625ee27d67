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
    table = flows.on_leg(view.once(flows.by_flow), *chosen)
    if table.empty:
        return False
    leg, group = chosen
    say = view.say
    on_it = view.desk.lines(view.holdings, view.shown, ("incident_id", "route"))
    on_it = on_it[on_it["route"].isin(table["route"])]
    items = view.full(summary.newest(on_it, MOST))
    rest = int(table["incidents"].sum()) - items["incident_id"].nunique()
    st.html(tag("header", _heading(view, leg, group, table)))
    st.button("✕", key="close-site", help=say("close-leg"), type="tertiary", on_click=session.open_leg, args=("",))
    cards = lines(incident_card.card(view, one, with_site=True) for one in incident_card.of(items))
    more = tag("p", text(say("more-incidents", count=rest)), classes="note") if rest > 0 else ""
    st.html(tag("div", cards + more, classes="cards"))
    return True


def _heading(view: "View", leg: Leg, group: str, table: pd.DataFrame) -> str:
    say = view.say
    ends = [place_names.name(view, code) for code in (leg.start, leg.end)]
    drawn = view.desk.ways(view.holdings).drawn(leg)
    about = [
        say.label(MODES, leg.mode) if leg.mode else "",
        say.label(GROUPS, group),
        say("leg-intended") if leg.intended else say("leg-stated"),
        say("leg-km", distance=say.number(round(drawn.km))) if drawn and drawn.km and not drawn.reason else "",
    ]
    weight = float(table["weight_kg"].sum())
    figures = [
        say("count-incidents", count=int(table["incidents"].sum())),
        say.weight(weight, 1) if weight else say("amount-not-stated"),
        say.when(table["first"].min().date(), table["last"].max().date(), "day"),
    ]
    worth = say((drawn and drawn.reason) or "leg-likely")
    parts = [" · ".join(filter(None, part)) for part in (about, figures)]
    title = tag("h2", text(say("leg-between", start=ends[0], end=ends[1])))
    return title + lines(tag("p", text(part)) for part in (*parts, worth))

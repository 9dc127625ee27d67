"""Beside the map of cooperation: all partners, or what is opened: one of them, an event, a place, a line of the map."""

from typing import TYPE_CHECKING, Any

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from marsad.cooperation import ties
from marsad.desk.cooperation import Cooperation
from marsad.maps.markup import tag, text
from marsad.ui import (
    cooperation_cards,
    cooperation_map,
    cooperation_shown,
    event_card,
    flow_columns,
    partner_names,
    partner_record,
    session,
    site_button,
)

if TYPE_CHECKING:
    from marsad.ui.frame import View


def show(view: "View", place: DeltaGenerator, found: Cooperation) -> None:
    """Draw the panel of what the address opens; of what is not in the data, that it is not."""
    what, code = session.opened()
    with place, st.container(key="panel"):
        if what == "event":
            _event(view, code)
        elif what == "partner":
            partner_record.show(view, found, code)
        elif what == "tie":
            _tie(view, found, code)
        elif what == "place" or view.selection.site:
            _places(view, found, [code] if what else list(view.selection.site))
        else:
            _partners(view, found)
            return
        shut = session.open_one if what else site_button.close_site
        st.button("✕", key="close-site", help=view.say("close-beside"), type="tertiary", on_click=shut)


def _event(view: "View", code: str) -> None:
    """One event in full, whether or not it is in the selection."""
    events = cooperation_shown.everything(view).events
    found = events[events["event_id"] == code]
    if found.empty:
        st.html(tag("header", tag("h2", text(view.say("event-missing", event=code)))))
        return
    st.html(tag("header", tag("h2", text(view.say("event-of", event=code)))))
    st.html(tag("div", event_card.cards(view, found, full=True), classes="cards"))


def _tie(view: "View", found: Cooperation, code: str) -> None:
    say, tie = view.say, cooperation_map.tie_of(code)
    behind = pd.DataFrame(columns=["event_id", "incident_id"])
    title = say("event-missing", event=code)
    if tie:
        country, place, group = tie
        every = ties.tied(found.events, found.pairs, found.incidents)
        behind = every[(every["country"] == country) & (every["place"] == place) & (every["group"] == group)]
        title = f"{say.country(country)} – {cooperation_shown.place_name(view, place)}"
    st.html(tag("header", tag("h2", text(title)) + tag("p", text(say("ties-note")))))
    events = found.events[found.events["event_id"].isin(behind["event_id"].dropna())]
    st.html(cooperation_cards.show(view, events, behind["incident_id"].dropna()))


def _places(view: "View", found: Cooperation, places: list[str]) -> None:
    events = found.events[found.events["place"].isin(places)]
    incidents = found.incidents[found.incidents["place"].isin(places)]
    title = " · ".join(cooperation_shown.place_name(view, place) for place in places)
    st.html(tag("header", tag("h2", text(title)) + tag("p", text(cooperation_cards.counted(view, events, incidents)))))
    st.html(cooperation_cards.show(view, events, incidents["incident_id"]))


def _partners(view: "View", found: Cooperation) -> None:
    """Every partner with its events and incidents; one that is chosen opens."""
    say = view.say
    st.html(tag("header", tag("h2", text(say("partners-title"))) + tag("p", text(say("partners-hint")))))
    table = found.partners
    if table.empty:
        st.html(cooperation_cards.nothing(view))
        return
    number = st.column_config.NumberColumn
    columns: dict[str, Any] = {
        "partner": flow_columns.words(view, say("column-partner"), 116),
        "events": number(say("column-events"), format="localized", width=52),
        "incidents": number(say("column-incidents"), format="localized", width=58),
    }
    rows = {"partner": [partner_names.compact(view, code) for code in table["partner"]],
            "events": table["events"], "incidents": table["incidents"]}  # fmt: skip
    codes = table["partner"].tolist()
    key = f"partners-{say.language}-{abs(hash((view.selection, view.holdings.version)))}"

    def opened() -> None:
        chosen = st.session_state[key]["selection"]["rows"]
        session.open_one("partner", codes[chosen[0]] if chosen else "")

    few = flow_columns.HEAD + flow_columns.LINE * len(table)
    height: Any = few if few <= 400 else "stretch"
    st.dataframe(
        pd.DataFrame(rows), key=key, height=height, hide_index=True, column_config=columns,
        column_order=list(columns) if say.direction == "ltr" else list(reversed(columns)),
        on_select=opened, selection_mode="single-row", alt=say("partners-title"), placeholder="–",
    )  # fmt: skip

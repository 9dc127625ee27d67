"""Beside the map of flows: every route that sources state, and what the chosen site or country stopped or saw pass."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from marsad.incidents import flows
from marsad.incidents.flows import Route
from marsad.maps.markup import lines, tag, text
from marsad.ui import flow_incidents, leg_panel, place_names

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST = 1000
HEIGHT, HEIGHT_ABOVE_INCIDENTS = 400, 220


def figures(view: "View", place: DeltaGenerator, table: pd.DataFrame) -> None:
    """How many incidents state where they came from or were going, and what passed the place that is chosen."""
    say = view.say
    read = [flows.read(route) for route in table["route"]]
    counts = table["incidents"].tolist()
    of_all = sum(counts)

    def count(states: Iterable[bool]) -> int:
        return sum(incidents for incidents, stated in zip(counts, states, strict=True) if stated)

    cards = [
        _card(view, count(bool(route.origins) for route in read), "routes-origin", "routes-origin.note", of_all),
        _card(
            view,
            count(bool(route.destinations) for route in read),
            "routes-destination",
            "routes-destination.note",
            of_all,
        ),
        _card(view, len({leg for route in read for leg in route.legs()}), "routes-legs", "routes-legs.note", of_all),
    ]
    chosen = view.selection.site or view.selection.country
    if len(chosen) == 1:
        everything = view.once(flows.by_flow, view.selection.anywhere())
        passage = flows.passage(everything, lambda code: code == chosen[0] or _country(view, code) == chosen[0])
        told = say(
            "passage", place=place_names.name(view, chosen[0]), stopped=passage.stopped, passed=passage.passed,
            before=passage.not_reached,
        )  # fmt: skip
        place.html(tag("p", text(told), classes="hint passage"))
    place.html(tag("div", lines(cards), classes="figures", role="list"))


def show(view: "View", place: DeltaGenerator, table: pd.DataFrame) -> None:
    """The table of flows; the incidents of the one that is chosen below it."""
    say = view.say
    stated = table[table["route"].map(lambda route: bool(flows.read(route).legs())).astype("bool")].head(MOST)
    with place, st.container(key="panel"):
        if leg_panel.show(view):
            return
        st.html(tag("header", tag("h2", text(say("routes-stated"))) + tag("p", text(say("routes-hint")))))
        if stated.empty:
            st.html(tag("p", text(say("routes-none"))))
            return
        key = f"flows-{say.language}-{abs(hash(view.selection))}"
        chosen = (st.session_state.get(key) or {}).get("selection", {}).get("rows", [])
        few, columns = 38 + 35 * len(stated), _columns(view)
        # All the room that the panel has, where the lines need it; less above the incidents of one.
        height: Any = min(HEIGHT_ABOVE_INCIDENTS, few) if chosen else few if few <= HEIGHT else "stretch"
        order = list(columns) if say.direction == "ltr" else list(reversed(columns))
        event: Any = st.dataframe(
            _rows(view, stated), key=key, height=height,
            hide_index=True, column_config=columns, column_order=order,
            on_select="rerun", selection_mode="single-row", alt=say("routes-stated"), placeholder="–",
        )  # fmt: skip
        for row in event["selection"]["rows"]:
            st.html(flow_incidents.show(view, stated, [row], _way(view, flows.read(stated["route"].iloc[row]))))


def _rows(view: "View", table: pd.DataFrame) -> pd.DataFrame:
    read = [flows.read(route) for route in table["route"]]
    return pd.DataFrame({"way": [_way(view, route) for route in read], "incidents": table["incidents"].to_numpy()})


def _way(view: "View", route: Route) -> str:
    """Origin, where it was seized, destination; a question mark where nothing is stated."""
    ends = (route.origins, (route.place,) if route.place else (), route.destinations)
    arrow = " ← " if view.say.direction == "rtl" else " → "
    return arrow.join(" + ".join(place_names.name(view, code) for code in codes) or "?" for codes in ends)


def _columns(view: "View") -> dict[str, Any]:
    say = view.say
    side: Any = "right" if say.direction == "rtl" else None
    return {
        "way": st.column_config.TextColumn(say("column-way"), width=152, alignment=side),
        "incidents": st.column_config.NumberColumn(say("column-incidents"), format="localized", width=58),
    }


def _country(view: "View", code: str) -> str:
    site = view.holdings.sites.get(code)
    return site.country if site else ""


def _card(view: "View", count: int, key: str, note: str, of_all: int) -> str:
    say = view.say
    head = tag("b", text(say.number(count))) + " " + tag("span", text(say(key, count=count)))
    under = tag("p", text(say(note, count=of_all)), classes="note")
    return tag("div", tag("p", head) + under, role="listitem")

"""Below the map of flows: the table of all flows that sources state, with every column, and as a file."""

import math
from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from marsad.incidents import flows
from marsad.incidents.flows import Route
from marsad.maps.markup import tag, text
from marsad.reports import safe_csv
from marsad.ui import flow_columns, flow_incidents, place_names
from marsad.vocabulary import GROUPS, MODES

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST = 1000
HEIGHT = 388


@st.fragment
def show(view: "View", table: pd.DataFrame) -> None:
    """Draw the table of those flows of `flows.by_flow` that state where they came from or were going."""
    say = view.say
    routes = [flows.read(route) for route in table["route"]]
    stated = [number for number, route in enumerate(routes) if route.origins or route.transits or route.destinations]
    shares = _shares(table, routes)
    with st.container(key="flow-table"):
        with st.container(key="flow-table-head", horizontal=True, vertical_alignment="center"):
            head = tag("h2", text(say("flow-table"))) + tag("p", text(_told(view, table, routes, stated)))
            st.html(tag("header", head))
            if stated:
                st.download_button(
                    say("download-csv"), data=lambda: _file(view, table, routes, stated, shares),
                    file_name="marsad-flows.csv", mime="text/csv", icon=":material/download:", on_click="ignore",
                    key="download-flows",
                )  # fmt: skip
        if not stated:
            return
        shown = stated[:MOST]
        common = flow_columns.values(view, table.iloc[shown], [routes[number].mode for number in shown])
        rows = {"way": [flow_incidents.way(view, routes[number]) for number in shown], **common,
                "origin": [round(100 * shares[routes[number].place]) for number in shown]}  # fmt: skip
        columns = {
            "way": flow_columns.words(view, say("column-way"), 382),
            **flow_columns.settings(view),
            "origin": st.column_config.NumberColumn(
                say("column-origin"), help=say("column-origin.help"), format="%d %%", width=100
            ),
        }
        row = flow_columns.chosen_row(view, "flow-table", rows, columns, HEIGHT)
        if row is not None:
            number = shown[row]
            st.html(flow_incidents.show(view, table, [number], flow_incidents.way(view, routes[number])))


def _shares(table: pd.DataFrame, routes: list[Route]) -> dict[str, float]:
    """For each place of seizure, the share of its incidents that states an origin."""
    seized: dict[str, int] = {}
    stated: dict[str, int] = {}
    for route, incidents in zip(routes, table["incidents"].tolist(), strict=True):
        seized[route.place] = seized.get(route.place, 0) + incidents
        stated[route.place] = stated.get(route.place, 0) + incidents * bool(route.origins)
    return {place: stated[place] / seized[place] for place in seized}


def _told(view: "View", table: pd.DataFrame, routes: list[Route], stated: list[int]) -> str:
    """How much the table cannot say: the share that states an origin, and what states nothing."""
    say, counts = view.say, table["incidents"].tolist()
    every = sum(counts)
    if not every or not stated:
        return say("routes-none")
    origin = sum(count for count, route in zip(counts, routes, strict=True) if route.origins)
    neither = every - sum(counts[number] for number in stated)
    parts = [
        say("flows-origin", origin=say.number(origin), all=say.number(every), share=say.percent(origin / every)),
        say("flows-neither", count=neither) if neither else "",
        say("flows-cut", shown=MOST, count=len(stated)) if len(stated) > MOST else "",
        say("choose-for-incidents"),
    ]
    return " ".join(part for part in parts if part)


def _file(view: "View", table: pd.DataFrame, routes: list[Route], stated: list[int], shares: dict[str, float]) -> bytes:
    """The same lines, all of them, with the ends of the ways in columns of their own."""
    say = view.say

    def names(codes: tuple[str, ...]) -> str:
        return "; ".join(place_names.name(view, code) for code in codes)

    rows = [[
        say("field-origin"), say("field-transit"), say("column-place"), say("field-destination"), say("column-mode"),
        say("column-incidents"), say("column-weight"), say("column-first"), say("column-last"),
        say("column-substances"), say("column-origin"),
    ]]  # fmt: skip
    for number in stated:
        route, line = routes[number], table.iloc[number]
        weight = float(line["weight_kg"])
        rows.append([
            names(route.origins), names(route.transits), flow_incidents.place(view, route.place),
            names(route.destinations), say.label(MODES, route.mode), str(line["incidents"]),
            f"{weight:.{max(3, 1 - math.floor(math.log10(weight)))}f}".rstrip("0").rstrip(".") if weight else "",
            str(line["first_seen"]), str(line["last_seen"]),
            "; ".join(say.label(GROUPS, group) for group in line["groups"]), f"{shares[route.place]:.3f}",
        ])  # fmt: skip
    return safe_csv.cells(rows)

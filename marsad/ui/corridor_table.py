"""Below the map of flows: the corridors that several flows share, ranked; a click lists what is behind one."""

from typing import TYPE_CHECKING, Any

import pandas as pd
import streamlit as st

from marsad.incidents import corridors, flows
from marsad.maps.markup import tag, text
from marsad.ui import flow_columns, flow_incidents, place_names
from marsad.ui.route_map import MOST

if TYPE_CHECKING:
    from marsad.desk.waypoints import Waypoints
    from marsad.ui.frame import View

HEIGHT = 388


@st.fragment
def show(view: "View", table: pd.DataFrame) -> None:
    """Draw the table of `corridors.shared` of the flows of `flows.by_flow`."""
    say = view.say
    waypoints = view.desk.waypoints(view.holdings)
    found = corridors.shared(table, _between(table, waypoints))
    with st.container(key="corridors"):
        notes = [say("corridors-hint"), say("corridors-schematic")] if len(found) else [say("corridors-none")]
        st.html(tag("header", tag("h2", text(say("corridors"))) + tag("p", text(" ".join(notes)))))
        if found.empty:
            return
        stops = [[_name(view, waypoints, code) for code in codes] for codes in found["stops"]]
        rows: dict[str, list[Any]] = {
            "corridor": [_said(view, names) for names in stops],
            "through": [" · ".join(names[1:-1]) for names in stops],
            "flows": [len(numbers) for numbers in found["flows"]],
            **flow_columns.values(view, found, found["mode"].tolist()),
            "ahead": found["ahead"].tolist(),
        }
        columns = {
            "corridor": flow_columns.words(view, say("column-corridor"), 214),
            "through": flow_columns.words(view, say("column-through"), 132),
            "flows": st.column_config.NumberColumn(say("column-flows"), format="localized", width=72),
            **flow_columns.settings(view),
            "ahead": st.column_config.NumberColumn(
                say("column-ahead"), help=say("column-ahead.help"), format="localized", width=76
            ),
        }
        row = flow_columns.chosen_row(view, "corridors", rows, columns, HEIGHT)
        if row is not None:
            st.html(flow_incidents.show(view, table, found["flows"].iloc[row], str(rows["corridor"][row])))


def _between(table: pd.DataFrame, waypoints: "Waypoints") -> corridors.Between:
    """What lies between the ends of a leg, of those legs that the map draws."""
    drawn = set(flows.by_leg(table)["leg"].head(MOST))
    return lambda leg: waypoints.between(leg) if leg in drawn else ()


def _name(view: "View", waypoints: "Waypoints", code: str) -> str:
    return waypoints.name(code, view.say.language) or place_names.name(view, code)


def _said(view: "View", names: list[str]) -> str:
    """A corridor in words: what it is, or from where to where."""
    first = names[0][:1].upper() + names[0][1:]
    return first if len(names) == 1 else view.say("leg-between", start=first, end=names[-1])

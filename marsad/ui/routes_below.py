"""Below the map of flows, one under the other: their Sankey diagram, their corridors, and all of them as a table."""

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from marsad.ui import corridor_table, flow_table, route_sankey

if TYPE_CHECKING:
    from marsad.ui.frame import View


def show(view: "View", table: pd.DataFrame) -> None:
    """Draw what the table of `flows.by_flow` tells beside its map; nothing where it has no flow."""
    if table.empty:
        return
    with st.container(key="more"):
        route_sankey.show(view, table)
        corridor_table.show(view, table)
        flow_table.show(view, table)

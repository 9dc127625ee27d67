"""Below the map of cooperation, one under the other: its events in time, and its partners beside its kinds."""

from typing import TYPE_CHECKING

import streamlit as st

from marsad.desk.cooperation import Cooperation
from marsad.ui import event_timeline, partner_matrix

if TYPE_CHECKING:
    from marsad.ui.frame import View


def show(view: "View", found: Cooperation) -> None:
    """Draw what the map does not tell."""
    with st.container(key="more"):
        event_timeline.show(view, found)
        partner_matrix.show(view, found)

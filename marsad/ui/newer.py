"""Shows what another session or another process has changed in the store, within a few seconds."""

import itertools
from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    from marsad.ui.frame import View

EVERY = 4  # seconds


def watch(view: "View") -> None:
    """Ask the store's version from time to time. The page runs again when it is another one; else nothing is sent."""

    times = itertools.count()

    @st.fragment(run_every=EVERY)
    def look() -> None:
        # The first time is this very run, which has just asked.
        if next(times) and view.desk.outdated(view.holdings):
            st.rerun()

    look()

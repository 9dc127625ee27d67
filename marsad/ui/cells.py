"""A table whose figures can be chosen: it is drawn as markup, and tells which figure was."""

from pathlib import Path
from typing import Any

import streamlit as st

from marsad.maps.markup import tag

_CELLS = st.components.v2.component(
    "marsad_cells",
    html='<div class="cells"></div>',
    js=(Path(__file__).parent / "cells.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def figure(key: str, content: str) -> str:
    """What stands in a cell (markup), as a button of that key."""
    return tag("button", content, classes="figure-button", type="button", data_cell=key)


def show(key: str, markup: str) -> str:
    """Draw the markup; the key of the figure that was chosen last in it, empty for none."""
    result: Any = _CELLS(key=key, data={"markup": markup}, on_cell_change=_taken)
    return str(result.cell or "")


def _taken() -> None:
    """The choice is what the component gives; there is nothing else to do."""

"""The columns that tables of flows and of corridors have in common: how often, how much, when, of what."""

from typing import TYPE_CHECKING, Any

import pandas as pd
import streamlit as st

from marsad.vocabulary import GROUPS, MODES

if TYPE_CHECKING:
    from marsad.ui.frame import View

LINE, HEAD = 35, 38  # pixels of a table's line, and of its head


def values(view: "View", table: pd.DataFrame, modes: list[str]) -> dict[str, list[Any]]:
    """What the common columns show for the lines of a table: they are sorted as numbers, and days as ISO 8601."""
    say = view.say
    return {
        "mode": [say.label(MODES, mode) for mode in modes],
        "incidents": table["incidents"].tolist(),
        "weight": [_rounded(weight) for weight in table["weight_kg"].tolist()],
        "first": table["first_seen"].tolist(),
        "last": table["last_seen"].tolist(),
        "substances": [" · ".join(say.label(GROUPS, group) for group in groups) for groups in table["groups"]],
    }


def _rounded(weight: float) -> float | None:
    """Kilograms as a column shows them: a sum of many to a tenth, what is small as it is; None where none is stated."""
    return round(weight, 1 if weight >= 10 else 6) or None


def settings(view: "View") -> dict[str, Any]:
    """How the common columns look, in reading order."""
    say, number = view.say, st.column_config.NumberColumn
    return {
        "mode": words(view, say("column-mode"), 112),
        "incidents": number(say("column-incidents"), format="localized", width=72),
        "weight": number(say("column-weight"), format="localized", width=80),
        "first": st.column_config.TextColumn(say("column-first"), width=88, help=say("column-first.help")),
        "last": st.column_config.TextColumn(say("column-last"), width=88, help=say("column-first.help")),
        "substances": words(view, say("column-substances"), 132),
    }


def words(view: "View", name: str, width: int) -> Any:
    """A column of text: read from its own side."""
    side: Any = "right" if view.say.direction == "rtl" else None
    return st.column_config.TextColumn(name, width=width, alignment=side)


def chosen_row(view: "View", key: str, rows: dict[str, list[Any]], columns: dict[str, Any], most: int) -> int | None:
    """Draw the table; the number of the line that is chosen in it."""
    order = list(columns) if view.say.direction == "ltr" else list(reversed(columns))
    count = len(next(iter(rows.values())))
    named = f"{key}-{view.say.language}-{abs(hash((view.selection, view.holdings.version)))}"
    event: Any = st.dataframe(
        pd.DataFrame(rows), key=named, height=min(most, HEAD + LINE * count), hide_index=True, column_config=columns,
        column_order=order, on_select="rerun", selection_mode="single-row", alt=view.say(key), placeholder="–",
    )  # fmt: skip
    chosen = event["selection"]["rows"]
    return chosen[0] if chosen and chosen[0] < count else None

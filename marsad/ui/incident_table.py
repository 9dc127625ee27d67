"""The selection as a table that can be sorted and searched, and downloaded."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

import pandas as pd
import streamlit as st

from marsad.reports import incident_csv
from marsad.ui import pack_button, session
from marsad.ui.incident_card import bounds
from marsad.vocabulary import EVIDENCE, SUBSTANCES, CodeList

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST = 5000
_HEADING = {"origin": "field-origin", "destination": "field-destination"}
HEIGHT, HEIGHT_ABOVE_RECORD = 600, 300


def show(view: "View", incidents: pd.DataFrame) -> None:
    """Draw the table of the lines given; choosing one opens its record."""
    say = view.say
    shown = view.full(incidents.head(MOST))
    with st.container(key="table-head", horizontal=True, vertical_alignment="center"):
        note = say("choose-a-line")
        if len(incidents) > MOST:
            note = say("table-cut", shown=MOST, count=len(incidents))
        st.caption(say("table-lines", count=len(incidents)) + " · " + note)
        _download(view, incidents)
        pack_button.show(view)
    table, columns = _table(view, shown), _columns(view)
    most = HEIGHT_ABOVE_RECORD if session.incident() else HEIGHT
    order = list(columns) if say.direction == "ltr" else list(reversed(columns))
    key = f"table-{say.language}-{abs(hash(view.selection))}"
    st.dataframe(
        table,
        key=key,
        height=min(most, 38 + 35 * max(len(table), 1)),
        hide_index=True,
        column_order=order,
        column_config=columns,
        on_select=_opener(key, shown["incident_id"].tolist()),
        selection_mode="single-row",
        alt=say("table-lines", count=len(incidents)),
        placeholder="–",
    )


def _opener(key: str, ids: list[str]) -> Callable[[], None]:
    def opened() -> None:
        rows = st.session_state[key]["selection"]["rows"]
        session.open_incident(str(ids[rows[0]]) if rows else "")

    return opened


def _download(view: "View", incidents: pd.DataFrame) -> None:
    st.download_button(
        view.say("download-csv"),
        data=lambda: incident_csv.write(view.full(incidents)),
        file_name="marsad-incidents.csv",
        mime="text/csv",
        icon=":material/download:",
        on_click="ignore",
        key="download",
    )


def _table(view: "View", incidents: pd.DataFrame) -> pd.DataFrame:
    say = view.say
    names = view.holdings.sites.points(say.language)["name"]

    def label(codes: CodeList, column: str) -> pd.Series:
        return incidents[column].astype("str").map({code: say.label(codes, code) for code in codes})

    when = [
        say.when(first.date(), last.date(), precision)
        for first, last, precision in zip(
            incidents["date"], incidents["date_end"], incidents["date_precision"].astype("str"), strict=True
        )
    ]
    place = incidents["site_id"].astype("str").map(names).fillna(incidents["site_text"])
    return pd.DataFrame(
        {
            "date": incidents["date_end"],
            "when": when,
            "place": place,
            "substance": label(SUBSTANCES, "substance"),
            "quantity": incidents["quantity_text"],
            "weight": incidents["quantity_kg"],
            "bounds": [
                bounds(view, low, high)
                for low, high in zip(incidents["quantity_low_kg"], incidents["quantity_high_kg"], strict=True)
            ],
            "origin": incidents["origin_text"],
            "destination": incidents["destination_text"],
            "evidence": label(EVIDENCE, "evidence"),
        }
    )


def _columns(view: "View") -> dict[str, Any]:
    """The columns in reading order, as many as fit a laptop; the record has the rest. `date` is there to sort by."""
    say = view.say
    # With no side given, each cell follows the direction of its own text.
    side: Literal["right"] | None = "right" if say.direction == "rtl" else None

    def words(key: str, width: int) -> Any:
        return st.column_config.TextColumn(say(_HEADING.get(key, f"column-{key}")), width=width, alignment=side)

    number = st.column_config.NumberColumn
    return {
        "date": st.column_config.DateColumn(say("column-year"), format="YYYY", width=50),
        "when": words("when", 128),
        "place": words("place", 140),
        "substance": words("substance", 140),
        "quantity": words("quantity", 156),
        "weight": number(say("column-weight"), format="localized", width=84),
        "bounds": words("bounds", 112),
        "origin": words("origin", 84),
        "destination": words("destination", 84),
        "evidence": words("evidence", 120),
    }

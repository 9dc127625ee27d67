"""Incidents over time as bars; dragging over months sets the dates."""

import datetime
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from marsad.incidents.summary import Months
from marsad.ui import session

if TYPE_CHECKING:
    from marsad.ui.frame import View

FOLDER = Path(__file__).parent
_STRIP = st.components.v2.component(
    "marsad_months",
    css=(FOLDER / "month_strip.css").read_text(encoding="utf-8"),
    js=(FOLDER / "month_strip.js").read_text(encoding="utf-8"),
)
_KEY = "months"


def show(view: "View", place: DeltaGenerator, months: Months) -> None:
    """Draw the strip: every month of the other filters, with the chosen dates marked."""
    say, table = view.say, months.table
    words = {key: say(key) for key in ("incidents-per-month", "drag-to-choose", "per-month", "per-quarter", "per-year")}
    words["wider"] = say("months-wider", count=months.wider) if months.wider else ""
    words["summary"] = say("months-none")
    if len(table):
        peak = table.iloc[int(table["incidents"].argmax())]
        words["summary"] = say(
            "months-summary",
            first=say.month(table["month"].iloc[0]),
            last=say.month(table["month"].iloc[-1]),
            peak=say.month(peak["month"]),
            count=int(peak["incidents"]),
        )
    with place:
        _draw(view, words, months)


def _draw(view: "View", words: dict[str, str], months: Months) -> None:
    table, chosen = months.table, view.selection
    _STRIP(
        key=_KEY,
        data={
            "first": table["month"].iloc[0].strftime("%Y-%m") if len(table) else None,
            "counts": table["incidents"].tolist(),
            "since": chosen.since.isoformat() if chosen.since else None,
            "until": chosen.until.isoformat() if chosen.until else None,
            "direction": view.say.direction,
            "locale": view.say.browser_locale,
            "words": words,
        },
        on_range_change=_choose,
    )


def _choose() -> None:
    """Take the days that were dragged over; none means all dates."""
    days = (st.session_state.get(_KEY) or {}).get("range")
    if days is None:
        return
    try:
        since, until = (datetime.date.fromisoformat(day) if day else None for day in days)
    except (TypeError, ValueError):
        return
    session.choose(replace(session.selection(), since=since, until=until))

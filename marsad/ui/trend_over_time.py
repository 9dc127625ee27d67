"""Incidents and weight over time, by substance, kind of site, country or mode; a bar leads to its incidents."""

from typing import TYPE_CHECKING

import streamlit as st

from marsad.incidents.periods import whole
from marsad.incidents.trends import MOST, ByPeriod, OverTime
from marsad.ui import trend_part, trend_rows
from marsad.ui.trend_choices import Choices
from marsad.ui.trend_rows import Row

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST_ROWS = 9


@st.fragment
def show(view: "View", choices: Choices) -> None:
    """Draw the part. A bar that is chosen draws only it anew."""
    say, by = view.say, choices.by
    found = view.once(ByPeriod(choices.period, by))
    with st.container(key="trend-part-over-time"):
        if not found.codes:
            said = trend_part.wider(view, found.wider, found.period) or say("nothing-selected")
            trend_part.head(view, "over-time", [said])
            return
        periods = [trend_part.period(view, first, found.period) for first in found.starts]
        fact = _fact(view, found, periods)
        told = [fact, trend_part.wider(view, found.wider, found.period)]
        if found.period != choices.period:
            told.append(say("over-time-larger", most=MOST, period=say(f"period-{found.period}")))
        if len(found.codes) > MOST_ROWS:
            told.append(say("over-time-more", count=len(found.codes) - MOST_ROWS))
        trend_part.head(view, "over-time", [*told, say("over-time-hint")], lambda: _file(view, found, by))
        rows = [_every(view, found), *(_row(view, found, by, at) for at in range(min(MOST_ROWS, len(found.codes))))]
        drawing = trend_rows.draw(view, rows, periods, lambda row, at: f"{row}|{at}")
        chosen = drawing.show(trend_part.key(view, "over-time", choices), fact).split("|")
        if len(chosen) != 2 or int(chosen[0]) >= len(rows) or int(chosen[1]) >= len(periods):
            return
        row, at = int(chosen[0]), int(chosen[1])
        window = whole(found.period, found.starts[at])
        title = f"{rows[row].name} · {periods[at]}"
        code = found.codes[row - 1] if row else ""
        trend_part.incidents(view, title, view.shown, window, by if row else "", code)


def _fact(view: "View", found: OverTime, periods: list[str]) -> str:
    """The main fact: where the peak is, and how much the last period has."""
    say = view.say
    if len(periods) == 1:
        return say("over-time-one", period=periods[0], count=int(found.every[0]))
    peak = int(found.every.argmax())
    heaviest = int(found.weight_kg.sum(axis=0).argmax())
    weight = float(found.weight_kg.sum(axis=0)[heaviest])
    parts = [say("over-time-peak", peak=periods[peak], count=int(found.every[peak]))]
    if weight:
        parts.append(say("over-time-heaviest", period=periods[heaviest], weight=say.weight(weight, 1)))
    parts.append(say("over-time-last", period=periods[-1], count=int(found.every[-1])))
    return " ".join(parts)


def _every(view: "View", found: OverTime) -> Row:
    weights = found.weight_kg.sum(axis=0)
    return Row(view.say("all-incidents"), _note(view, int(found.every.sum()), float(weights.sum())),
               found.every.tolist(), weights.tolist(), "accent")  # fmt: skip


def _row(view: "View", found: OverTime, by: str, at: int) -> Row:
    code, counts, weights = found.codes[at], found.incidents[at], found.weight_kg[at]
    fill = f"group-{code}" if by == "substance" else "accent"
    note = _note(view, int(counts.sum()), float(weights.sum()))
    return Row(trend_part.name(view, by, code), note, counts.tolist(), weights.tolist(), fill)


def _note(view: "View", count: int, weight: float) -> str:
    return f"{view.say.number(count)} · {view.say.weight(weight, 1)}" if weight else view.say.number(count)


def _file(view: "View", found: OverTime, by: str) -> trend_part.Rows:
    say = view.say
    rows = [[say(f"period-{found.period}"), say(by), say("column-incidents"), say("column-weight")]]
    for at, first in enumerate(found.starts):
        rows += [[str(first), trend_part.name(view, by, code), str(found.incidents[row, at]),
                  trend_part.kilograms(float(found.weight_kg[row, at]))]
                 for row, code in enumerate(found.codes) if found.incidents[row, at]]  # fmt: skip
    return rows

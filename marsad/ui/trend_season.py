"""The months of the year: incidents and weight of each, and on how many years they rest."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import streamlit as st

from marsad.incidents import seasons
from marsad.incidents.seasons import Season
from marsad.ui import trend_part, trend_rows
from marsad.ui.trend_rows import Row

if TYPE_CHECKING:
    from marsad.ui.frame import View

LEAST_YEARS = 3


@st.fragment
def show(view: "View") -> None:
    """Draw the part. A bar that is chosen draws only it anew."""
    say, found = view.say, view.once(seasons.season)
    with st.container(key="trend-part-season"):
        rough = trend_part.wider(view, found.wider, "month")
        if not sum(found.incidents):
            trend_part.head(view, "season", [rough or say("nothing-selected")])
            return
        years = min(found.years)
        if max(found.years) < 2:
            trend_part.head(view, "season", [say("season-one-year"), rough])
            return
        names = [say.month_name(month) for month in range(1, 13)]
        peak = max(range(12), key=lambda month: found.incidents[month] / max(1, found.years[month]))
        fact = say(
            "season-peak", month=names[peak], count=found.incidents[peak], years=say.number(found.years[peak]),
            busy=say.number(found.busy[peak]),
        )  # fmt: skip
        few = say("season-few", years=say.number(max(found.years))) if years < LEAST_YEARS else ""
        told = [fact, say("season-mean"), few, rough]
        trend_part.head(view, "season", told, lambda: _file(view, found, names))
        # As many per year as there were: a month that lies in one year more than another has no advantage.
        counts = [round(count / max(1, every), 2) for count, every in zip(found.incidents, found.years, strict=True)]
        weights = [weight / max(1, every) for weight, every in zip(found.weight_kg, found.years, strict=True)]
        rests = say("season-years", first=say.number(years), last=say.number(max(found.years)))
        row = Row(say("season-row"), rests, counts, weights, "accent")
        drawing = trend_rows.draw(view, [row], names, lambda row, at: f"{row}|{at}", _tell(view, found, names))
        chosen = drawing.show(trend_part.key(view, "season"), fact).split("|")
        if len(chosen) == 2 and int(chosen[1]) < 12:
            month = int(chosen[1])
            lines = view.desk.lines(view.holdings, view.shown, ("incident_id", "date", "date_end"))
            trend_part.cards(view, names[month], seasons.of_month(lines, month + 1))


def _tell(view: "View", found: Season, names: list[str]) -> Callable[[int, int], str]:
    say = view.say

    def tell(_: int, month: int) -> str:
        weight = found.weight_kg[month]
        return " · ".join((
            names[month], say("count-incidents", count=found.incidents[month]),
            say.weight(weight, 1) if weight else say("amount-not-stated"),
            say("season-in-years", count=found.years[month]),
        ))  # fmt: skip

    return tell


def _file(view: "View", found: Season, names: list[str]) -> trend_part.Rows:
    say = view.say
    rows = [[say("period-month"), say("column-incidents"), say("column-weight"), say("season-column-years"),
             say("season-column-busy")]]  # fmt: skip
    for month, name in enumerate(names):
        figures = (found.incidents[month], found.years[month], found.busy[month])
        count, years, busy = (str(figure) for figure in figures)
        rows.append([name, count, trend_part.kilograms(found.weight_kg[month]), years, busy])
    return rows

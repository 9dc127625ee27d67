"""What a briefing of a selection contains, as data: figures beside the period before, trend, incidents, their grounds.

Pure: it takes the lines of a selection and gives numbers and tables, no word of any language.
"""

import datetime
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pandas as pd

from marsad.incidents import summary, trends
from marsad.incidents.change import Against, Change
from marsad.incidents.periods import number, start
from marsad.incidents.selection import Selection
from marsad.incidents.sources import publishers
from marsad.incidents.summary import KeyFigures
from marsad.incidents.trends import ByPeriod
from marsad.vocabulary import EVIDENCE

MOST = 500
"""Incidents that a briefing lists at most: the newest. How many are not listed is always said."""
_DAYS = (("week", 100), ("month", 1130), ("quarter", 4400))
"""The longest stretch, in days, that is drawn by weeks, months or quarters; a longer one is drawn by years."""


@dataclass(frozen=True)
class Bar:
    """A week, month, quarter or year of the trend; `before`: it is over before the window begins."""

    first: datetime.date
    incidents: int
    weight_kg: float
    before: bool


@dataclass(frozen=True)
class Trend:
    """The periods of the window, and of that before it, without gaps. `wider` incidents are known to none of them."""

    period: str
    bars: tuple[Bar, ...]
    wider: int


@dataclass(frozen=True)
class Rests:
    """On what the figures rest: the publishers that were read, and the incidents of each grade of evidence."""

    publishers: int
    evidence: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Contents:
    """A briefing as data.

    `change`, `figures` and `trend` are of the incidents that are known to lie in the window of `against`. `selected`
    counts all that may: one known only to a month or a year that reaches beyond the window is in the selection and in
    no figure. `listed` are the lines of the newest of them, all columns; `newest` is the last day of the whole table.
    """

    selection: Selection
    against: Against
    change: Change
    figures: KeyFigures
    trend: Trend
    selected: int
    listed: pd.DataFrame
    rests: Rests
    newest: datetime.date | None

    @property
    def unlisted(self) -> int:
        """How many incidents of the selection are not listed."""
        return self.selected - summary.count(self.listed)


def contents(
    selection: Selection, against: Against, lines: pd.DataFrame, both: pd.DataFrame, newest: datetime.date | None
) -> Contents:
    """The briefing of a selection, of tables newest first: `lines` are its own with all columns, `both` those of both
    periods.
    """
    return Contents(
        selection=selection,
        against=against,
        change=against(both),
        figures=summary.key_figures(trends.known_within(lines, against.now)),
        trend=_trend(against, both),
        selected=summary.count(lines),
        listed=summary.newest(lines, MOST),
        rests=_rests(lines),
        newest=newest,
    )


def _trend(against: Against, both: pd.DataFrame) -> Trend:
    now, then = against.now, against.then
    first = (then or now).first
    days = (now.last - first).days + 1
    asked = next((period for period, longest in _DAYS if days <= longest), "year")
    lines = pd.concat([trends.known_within(both, window) for window in (now, then) if window])
    found = ByPeriod(asked, "substance")(lines.loc[both.index.intersection(lines.index)])
    ends = number(np.array([first, now.last], "datetime64[D]"), found.period).tolist()
    counted = dict(zip(range(found.first, found.first + len(found.every)), found.every.tolist(), strict=True))
    weighed = dict(zip(counted, found.weight_kg.sum(axis=0).tolist(), strict=True)) if len(found.every) else {}
    # A table of ages is drawn by years, without those beyond the first and the last that have one.
    numbers = range(ends[0], ends[1] + 1) if ends[1] - ends[0] < trends.MOST else range(*_some(counted))
    starts = [start(at, found.period) for at in (*numbers, numbers.stop)]
    bars = [
        Bar(day, counted.get(at, 0), weighed.get(at, 0.0), bool(then) and after <= now.first)
        for at, (day, after) in zip(numbers, pairwise(starts), strict=True)
    ]
    return Trend(found.period, tuple(bars), found.wider)


def _some(counted: dict[int, int]) -> tuple[int, int]:
    return (min(counted), max(counted) + 1) if counted else (0, 0)


def _rests(lines: pd.DataFrame) -> Rests:
    single = lines.drop_duplicates("incident_id")
    grades = single["evidence"].astype("str").value_counts()
    counted = tuple((code, int(grades[code])) for code in EVIDENCE if code in grades)
    return Rests(len(publishers(lines)), counted)

"""Events on a line of time: as wide as their dates are known to, and in lanes in which no two lie on one another."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pandas as pd

MOST = 300
"""Tellings that are drawn at most, the newest."""


@dataclass(frozen=True)
class Axis:
    """Whole years; both days belong to it."""

    first: datetime.date
    last: datetime.date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    def place(self, day: datetime.date) -> float:
        """Where a day begins, from 0 to 1."""
        return (day - self.first).days / self.days

    @property
    def ticks(self) -> tuple[datetime.date, ...]:
        """The first day of each year of it; of each month where it is one year."""
        first, last = self.first.year, self.last.year
        if first == last:
            return tuple(datetime.date(first, month, 1) for month in range(1, 13))
        return tuple(datetime.date(year, 1, 1) for year in range(first, last + 1))


@dataclass(frozen=True)
class Mark:
    """One telling: the days between which it lies, as shares of the axis, and its lane in the row of its kind.

    `exact`: its days are known; else it took place at some time within them.
    """

    event_id: str
    first: float
    last: float
    exact: bool
    lane: int


@dataclass(frozen=True)
class Row:
    """The tellings of one kind, and how many lanes they take."""

    kind: str
    marks: tuple[Mark, ...]
    lanes: int


@dataclass(frozen=True)
class Timeline:
    """The rows in the order of the kinds; `left_out` are older tellings that are not drawn."""

    axis: Axis
    rows: tuple[Row, ...]
    left_out: int


Room = Callable[[str, float], tuple[float, float]]
"""From where to where, in shares of the axis, a telling takes its lane: by its code and where it begins."""


def of(events: pd.DataFrame, kinds: Sequence[str], room: Room) -> Timeline | None:
    """The tellings given (event_id · kind · date · date_end · date_precision); None where there is none."""
    shown = events.sort_values(["date_end", "date", "event_id"], kind="stable").tail(MOST)
    if shown.empty:
        return None
    axis = Axis(
        datetime.date(shown["date"].min().year, 1, 1), datetime.date(shown["date_end"].max().year, 12, 31)
    )  # fmt: skip
    rows = []
    for kind in kinds:
        of_kind = shown[shown["kind"].astype("str") == kind].sort_values(
            ["date", "date_end", "event_id"], kind="stable"
        )
        if of_kind.empty:
            continue
        ends = [
            (axis.place(first.date()), axis.place(last.date()) + 1 / axis.days)
            for first, last in zip(of_kind["date"], of_kind["date_end"], strict=True)
        ]
        codes = of_kind["event_id"].astype("str").tolist()
        taken = [room(code, first) for code, (first, _) in zip(codes, ends, strict=True)]
        spans = [(min(a, c), max(b, d)) for (a, b), (c, d) in zip(ends, taken, strict=True)]
        lanes = packed(spans)
        exact = of_kind["date_precision"].astype("str").isin(["day", "week"])
        marks = [
            Mark(code, first, last, known, lane)
            for code, (first, last), known, lane in zip(codes, ends, exact, lanes, strict=True)
        ]
        rows.append(Row(kind, tuple(marks), max(lanes) + 1))
    return Timeline(axis, tuple(rows), len(events) - len(shown))


def packed(spans: Sequence[tuple[float, float]]) -> list[int]:
    """The lane of each span: the first in which it begins no earlier than all before it in that lane have ended."""
    ends: list[float] = []
    lanes = []
    for first, last in spans:
        lane = next((number for number, end in enumerate(ends) if end <= first), len(ends))
        ends[lane : lane + 1] = [last]
        lanes.append(lane)
    return lanes

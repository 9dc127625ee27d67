"""Events on a line of time: as wide as their dates are known to, and in lanes in which no two lie on one another."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pandas as pd

EXACT = ("day", "week")
"""Precisions of a date that are drawn as a mark: a week is no wider."""
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
    columns = ("event_id", "kind", "date_precision")
    days = (events[name].dt.date.tolist() for name in ("date", "date_end"))
    told = zip(*days, *(events[name].astype("str").tolist() for name in columns), strict=True)
    # The last MOST by their end; in each row they then stand by their beginning.
    shown = sorted(told, key=lambda one: (one[1], one[0], one[2]))[-MOST:]
    if not shown:
        return None
    first, last = min(one[0] for one in shown), max(one[1] for one in shown)
    axis = Axis(datetime.date(first.year, 1, 1), datetime.date(last.year, 12, 31))
    rows = []
    for kind in kinds:
        of_kind = sorted(one for one in shown if one[3] == kind)
        ends = [(axis.place(begins), axis.place(over) + 1 / axis.days) for begins, over, *_ in of_kind]
        taken = [room(one[2], begins) for one, (begins, _) in zip(of_kind, ends, strict=True)]
        lanes = packed([(min(a, c), max(b, d)) for (a, b), (c, d) in zip(ends, taken, strict=True)])
        marks = [
            Mark(code, *between, precision in EXACT, lane)
            for (_, _, code, _, precision), between, lane in zip(of_kind, ends, lanes, strict=True)
        ]
        if marks:
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

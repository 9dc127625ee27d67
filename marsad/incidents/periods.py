"""Weeks, months, quarters and years: how days fall into them, and which stretches of days are compared.

The period before has the same length: as many whole months where the stretch is whole months, else as many days, and
it ends on the day before. The same period of the year before has the same days of the calendar, so that a year to date
stands beside the same days of the year before; 29 February there is the 28th where that year has none.
"""

import calendar
import datetime
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

PERIODS = ("week", "month", "quarter", "year")
"""Weeks are those of ISO 8601, from Monday to Sunday."""
_MONDAY = 3  # days from the Monday before it to 1 January 1970
_EPOCH = datetime.date(1970, 1, 1)
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


@dataclass(frozen=True, order=True)
class Window:
    """A stretch of days, both ends belonging to it."""

    first: datetime.date
    last: datetime.date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    @property
    def months(self) -> int:
        """How many months it is where it is whole months, else 0."""
        whole = self.first.day == 1 and self.last.day == calendar.monthrange(self.last.year, self.last.month)[1]
        return _month(self.last) - _month(self.first) + 1 if whole else 0

    def before(self) -> "Window | None":
        """The period before, of the same length; None where the calendar ends before it."""
        try:
            last = self.first - datetime.timedelta(days=1)
            if self.months:
                return Window(_first_of(_month(self.first) - self.months), last)
            return Window(self.first - datetime.timedelta(days=self.days), last)
        except (OverflowError, ValueError):
            return None

    def year_before(self) -> "Window | None":
        """The same days of the year before; None where the calendar ends before it."""
        if self.first.year <= 1:
            return None
        last = _a_year_before(self.last)
        if self.months:
            last = last.replace(day=calendar.monthrange(last.year, last.month)[1])
        return Window(_a_year_before(self.first), last)


def running(period: str, last: datetime.date) -> Window:
    """The week, month, quarter or year that a day belongs to, from its first day up to that day."""
    return Window(start(number_of(last, period), period), last)


def whole(period: str, day: datetime.date) -> Window:
    """The week, month, quarter or year that a day belongs to, the whole of it."""
    which = number_of(day, period)
    try:
        return Window(start(which, period), start(which + 1, period) - datetime.timedelta(days=1))
    except (OverflowError, ValueError):
        return Window(start(which, period), datetime.date.max)


def number(days: NDArray[np.datetime64], period: str) -> NDArray[np.int64]:
    """The number of the period of each day, counted from that of 1 January 1970."""
    if period == "week":
        return (days.astype("datetime64[D]").astype("int64") + _MONDAY) // 7
    return days.astype("datetime64[M]").astype("int64") // _MONTHS[period]


def start(number: int, period: str) -> datetime.date:
    """The first day of the period of a number."""
    if period == "week":
        return _EPOCH + datetime.timedelta(days=number * 7 - _MONDAY)
    return _first_of(_month(_EPOCH) + number * _MONTHS[period])


def number_of(day: datetime.date, period: str) -> int:
    """The number of the period that a day belongs to."""
    return int(number(np.array([day], "datetime64[D]"), period)[0])


def _month(day: datetime.date) -> int:
    return day.year * 12 + day.month - 1


def _first_of(month: int) -> datetime.date:
    return datetime.date(month // 12, month % 12 + 1, 1)


def _a_year_before(day: datetime.date) -> datetime.date:
    longest = calendar.monthrange(day.year - 1, day.month)[1]
    return day.replace(year=day.year - 1, day=min(day.day, longest))

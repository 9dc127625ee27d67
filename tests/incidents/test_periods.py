"""Which stretches of days are compared: the period before has the same length, a year to date the same days."""

import datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as any_

from marsad.incidents.periods import PERIODS, Window, number, running, start, whole

DAYS = any_.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31))


def window(text: str) -> Window:
    first, last = text.split("/")
    return Window(datetime.date.fromisoformat(first), datetime.date.fromisoformat(last))


@pytest.mark.parametrize(
    ("now", "before", "year_before"),
    [
        ("2024-01-01/2024-12-31", "2023-01-01/2023-12-31", "2023-01-01/2023-12-31"),  # 366 days beside 365
        ("2025-01-01/2025-05-12", "2024-08-22/2024-12-31", "2024-01-01/2024-05-12"),  # a year to date: 132 days
        ("2024-03-01/2024-03-31", "2024-02-01/2024-02-29", "2023-03-01/2023-03-31"),  # whole months
        ("2024-02-01/2024-02-29", "2024-01-01/2024-01-31", "2023-02-01/2023-02-28"),  # the whole of February
        ("2025-02-01/2025-02-28", "2025-01-01/2025-01-31", "2024-02-01/2024-02-29"),
        ("2024-04-01/2024-06-30", "2024-01-01/2024-03-31", "2023-04-01/2023-06-30"),
        ("2024-02-20/2024-02-29", "2024-02-10/2024-02-19", "2023-02-20/2023-02-28"),  # no 29th the year before
        ("2024-01-02/2024-01-02", "2024-01-01/2024-01-01", "2023-01-02/2023-01-02"),  # one day
    ],
)
def test_a_period_is_compared_with_the_one_before_and_that_of_the_year_before(
    now: str, before: str, year_before: str
) -> None:
    assert (window(now).before(), window(now).year_before()) == (window(before), window(year_before))


def test_before_the_calendar_there_is_nothing_to_compare_with() -> None:
    first = Window(datetime.date(1, 1, 1), datetime.date(1, 12, 31))
    assert (first.before(), first.year_before()) == (None, None)
    assert whole("year", datetime.date(9999, 5, 1)).last == datetime.date.max


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("week", "2024-12-30", "2025-01-05"),  # a week of two years, from Monday to Sunday
        ("month", "2025-01-01", "2025-01-31"),
        ("quarter", "2025-01-01", "2025-03-31"),
        ("year", "2025-01-01", "2025-12-31"),
    ],
)
def test_the_period_of_a_day_is_whole_or_runs_up_to_it(period: str, first: str, last: str) -> None:
    day = datetime.date(2025, 1, 2)
    assert whole(period, day) == window(f"{first}/{last}")
    assert running(period, day) == window(f"{first}/2025-01-02")


@given(DAYS, any_.sampled_from(PERIODS))
def test_every_day_lies_in_the_period_of_its_number(day: datetime.date, period: str) -> None:
    at = int(number(np.array([day], "datetime64[D]"), period)[0])
    assert start(at, period) <= day < start(at + 1, period)


@given(DAYS, any_.integers(1, 800))
def test_the_period_before_ends_the_day_before_and_is_as_long(first: datetime.date, days: int) -> None:
    now = Window(first, first + datetime.timedelta(days=days - 1))
    before = now.before()
    assert before and before.last + datetime.timedelta(days=1) == now.first
    assert before.months == now.months if now.months else before.days == now.days

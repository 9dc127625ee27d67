"""The line of time: as wide as dates are known to, no two marks on one another."""

import datetime

import pytest

from marsad.cooperation import timeline
from marsad.cooperation.timeline import Axis, packed
from tests.cooperation.events import events

KINDS = ("meeting", "conference")


def point(_: str, first: float) -> tuple[float, float]:
    return first, first + 0.01


@pytest.mark.parametrize(
    ("spans", "lanes"),
    [
        ([], []),
        ([(0, 1)], [0]),
        ([(0, 1), (1, 2)], [0, 0]),  # one begins where the other ends
        ([(0, 2), (1, 3), (2, 4), (3, 5)], [0, 1, 0, 1]),
        ([(0, 5), (0, 5), (0, 5)], [0, 1, 2]),
        ([(4, 5), (0, 1)], [0, 1]),  # one that begins before what stands already: a lane of its own
    ],
)
def test_a_span_takes_the_first_lane_in_which_it_touches_nothing(
    spans: list[tuple[float, float]], lanes: list[int]
) -> None:
    assert packed(spans) == lanes


def test_a_day_is_exact_and_a_year_is_as_wide_as_the_year() -> None:
    table = events(
        {"event_id": "day", "date": "2024-01-02"},
        {"event_id": "year", "date": "2023-01-01", "date_end": "2023-12-31", "date_precision": "year"},
    )
    found = timeline.of(table, KINDS, point)
    assert found is not None and [row.kind for row in found.rows] == ["meeting"]
    year, day = found.rows[0].marks
    assert (year.event_id, year.exact, day.exact) == ("year", False, True)
    assert year.last - year.first == pytest.approx(365 / 731)
    assert day.first == pytest.approx(366 / 731)
    assert (year.lane, day.lane, found.rows[0].lanes) == (0, 0, 1)


def test_thirteen_meetings_of_one_year_lie_in_thirteen_lanes() -> None:
    year = {"date": "2022-01-01", "date_end": "2022-12-31", "date_precision": "year"}
    found = timeline.of(events(*(year | {"event_id": f"E-{at:02}"} for at in range(13))), KINDS, point)
    assert found is not None and found.rows[0].lanes == 13


def test_kinds_stand_in_their_order_and_what_nobody_declared_is_not_drawn() -> None:
    table = events({"event_id": "A", "kind": "conference"}, {"event_id": "B"}, {"event_id": "C", "kind": "unheard_of"})
    found = timeline.of(table, KINDS, point)
    assert found is not None and [row.kind for row in found.rows] == ["meeting", "conference"]


def test_of_nothing_there_is_no_line() -> None:
    assert timeline.of(events().head(0), KINDS, point) is None


def test_of_very_many_the_newest_are_drawn_and_the_rest_counted() -> None:
    table = events(*({"event_id": f"E-{at:04}", "date": f"{1900 + at % 100}-01-01"} for at in range(timeline.MOST + 7)))
    found = timeline.of(table, KINDS, point)
    assert found is not None and found.left_out == 7
    assert sum(len(row.marks) for row in found.rows) == timeline.MOST


@pytest.mark.parametrize(
    ("first", "last", "ticks"), [(2024, 2024, 12), (2024, 2025, 2), (1925, 2025, 101), (9999, 9999, 12)]
)
def test_the_axis_has_a_tick_for_each_year_or_for_each_month_of_one(first: int, last: int, ticks: int) -> None:
    axis = Axis(datetime.date(first, 1, 1), datetime.date(last, 12, 31))
    assert len(axis.ticks) == ticks


def test_the_last_day_of_the_calendar_is_no_error() -> None:
    table = events({"event_id": "A", "date": "9999-12-31"}, {"event_id": "B", "date": "0001-01-01"})
    assert timeline.of(table, KINDS, point) is not None

"""A period beside the one before: what is more and what is less, of how many cases, and where nothing is said."""

import datetime

import pandas as pd
import pytest

from marsad.incidents.change import Against, Beside, against
from marsad.incidents.periods import Window
from marsad.incidents.reading import newest_first
from marsad.incidents.selection import Selection
from marsad.incidents.trends import Figures
from tests.samples import incidents

MARCH = Window(datetime.date(2024, 3, 1), datetime.date(2024, 3, 31))
FEBRUARY = Window(datetime.date(2024, 2, 1), datetime.date(2024, 2, 29))
FIRST, LAST = datetime.date(2019, 1, 2), datetime.date(2024, 6, 20)


def table(*lines: dict[str, str]) -> pd.DataFrame:
    return newest_first(incidents(*({"incident_id": f"I-{number}"} | line for number, line in enumerate(lines))))


def of(now: tuple[int, float], then: tuple[int, float], weighed: bool = True) -> Beside:
    both = (Figures(count, count if weighed else 0, weight) for count, weight in (now, then))
    return Beside(*both)


def test_count_and_weight_stand_beside_those_of_the_month_before() -> None:
    lines = table(
        {"date": "2024-03-02", "quantity_kg": "10"},
        {"date": "2024-03-31", "quantity_kg": "20"},
        {"date": "2024-02-29", "quantity_kg": "900"},
        {"date": "2024-01-31", "quantity_kg": "5"},
    )
    found = Against(MARCH)(lines)
    assert (found.now.window, found.then and found.then.window) == (MARCH, FEBRUARY)
    assert (found.every.now.incidents, found.every.then.incidents) == (2, 1)
    assert (found.every.now.weight_kg, found.every.then.weight_kg) == (30, 900)
    assert (found.every.incidents, found.every.weight) == ("more", "less")


def test_what_is_known_only_to_the_year_is_counted_beside_both_and_in_neither() -> None:
    lines = table(
        {"date": "2024-03-02"},
        {"date": "2024-01-01", "date_end": "2024-12-31", "date_precision": "year"},
    )
    found = Against(MARCH)(lines)
    assert (found.every.now.incidents, found.now.wider, found.then and found.then.wider) == (1, 1, 1)


@pytest.mark.parametrize(("march", "february", "few"), [(5, 4, True), (5, 5, False), (0, 9, True), (10, 0, False)])
def test_fewer_than_ten_in_both_periods_together_are_few_cases(march: int, february: int, few: bool) -> None:
    lines = table(*[{"date": "2024-03-02"}] * march, *[{"date": "2024-02-02"}] * february)
    found = Against(MARCH)(lines)
    assert found.every.few is few
    assert found.verdict is not None and (found.verdict.code == "few") is few


def test_each_group_has_its_own_change_and_those_that_are_gone_stay_in_sight() -> None:
    lines = table(
        {"date": "2024-03-02", "quantity_kg": "1"},
        {"date": "2024-03-03", "substance": "cannabis_resin", "quantity_kg": "9"},
        {"date": "2024-02-02", "substance": "heroin", "quantity_kg": "2"},
    )
    groups = Against(MARCH)(lines).groups
    assert list(groups) == ["cannabis_resin", "cocaine", "opioids"]
    assert [one.incidents for one in groups.values()] == ["more", "more", "less"]


@pytest.mark.parametrize(
    ("beside", "count", "weight"),
    [
        (of((3, 5.0), (3, 5.0)), "same", "same"),
        (of((0, 0.0), (0, 0.0)), "none", "none"),
        (of((0, 0.0), (2, 7.0)), "less", "less"),  # nothing was seized: that weighs nothing
        (of((2, 0.0), (1, 0.0), weighed=False), "more", "none"),  # it weighs nobody knows what
        (of((1, 0.1 + 0.2), (1, 0.3)), "same", "same"),  # sums of binary fractions
    ],
)
def test_a_direction_is_said_of_what_is_known(beside: Beside, count: str, weight: str) -> None:
    assert (beside.incidents, beside.weight) == (count, weight)


def test_incidents_without_a_weight_are_no_fall_in_weight() -> None:
    beside = Beside(Figures(incidents=4), Figures(3, 3, 100.0))
    assert (beside.incidents, beside.weight) == ("more", "none")


@pytest.mark.parametrize(
    ("since", "until", "now", "compared"),
    [
        ("2024-03-01", "2024-03-31", MARCH, True),
        ("2024-06-01", "2024-06-30", Window(datetime.date(2024, 6, 1), LAST), True),  # ends with the data
        ("2024-06-01", "", Window(datetime.date(2024, 6, 1), LAST), True),
        (
            "2024-07-01",
            "2024-07-31",
            Window(datetime.date(2024, 7, 1), datetime.date(2024, 7, 31)),
            True,
        ),  # nothing yet
        ("2024-07-01", "", Window(datetime.date(2024, 7, 1), datetime.date(2024, 7, 1)), True),
        ("", "2024-03-31", Window(FIRST, datetime.date(2024, 3, 31)), False),
        ("", "2018-03-31", Window(datetime.date(2018, 3, 31), datetime.date(2018, 3, 31)), False),
        ("", "", Window(FIRST, LAST), False),
    ],
)
def test_what_has_a_first_day_has_a_period_before(since: str, until: str, now: Window, compared: bool) -> None:
    day = datetime.date.fromisoformat
    chosen = Selection(since=day(since) if since else None, until=day(until) if until else None)
    found = against(chosen, FIRST, LAST)
    assert (found.now, found.compared) == (now, compared)


def test_without_a_period_before_nothing_is_compared() -> None:
    found = Against(MARCH, compared=False)(table({"date": "2024-03-02"}, {"date": "2024-02-02"}))
    assert (found.then, found.verdict, found.every.now.incidents) == (None, None, 1)


def test_the_lines_that_are_asked_for_are_those_of_both_periods() -> None:
    asked = Against(MARCH).asked(Selection(country=("MA",), since=MARCH.first, until=MARCH.last))
    assert (asked.since, asked.until, asked.country) == (FEBRUARY.first, MARCH.last, ("MA",))
    assert Against(MARCH, compared=False).asked(Selection()).since == MARCH.first


def test_no_incidents_have_no_change() -> None:
    found = Against(MARCH)(table({"date": "2024-03-02"}).iloc[:0])
    assert (found.every.incidents, found.every.weight, found.every.few, found.groups) == ("none", "none", True, {})

"""What a briefing contains: figures, trend and list agree, and what is in none of them is counted."""

import datetime

import pandas as pd
import pytest

from marsad.incidents import briefing
from marsad.incidents.briefing import Contents, contents
from marsad.incidents.change import Against, against
from marsad.incidents.periods import Window
from marsad.incidents.reading import newest_first
from marsad.incidents.selection import Selection
from tests.samples import incidents

MARCH = Window(datetime.date(2024, 3, 1), datetime.date(2024, 3, 31))
YEAR = {"date": "2024-01-01", "date_end": "2024-12-31", "date_precision": "year"}


def table(*lines: dict[str, str]) -> pd.DataFrame:
    return newest_first(incidents(*({"incident_id": f"I-{number}"} | line for number, line in enumerate(lines))))


def of(lines: pd.DataFrame, window: Window = MARCH, compared: bool = True) -> Contents:
    selection, beside = Selection(since=window.first, until=window.last), Against(window, compared)
    return contents(selection, beside, selection.apply(lines), beside.asked(selection).apply(lines), None)


def test_what_may_lie_beyond_the_dates_is_listed_and_in_no_figure() -> None:
    found = of(table({"date": "2024-03-02", "quantity_kg": "5"}, YEAR | {"quantity_kg": "900"}))
    assert found.selected == 2 and found.listed["incident_id"].nunique() == 2
    assert (found.change.every.now.incidents, found.change.every.now.weight_kg, found.change.now.wider) == (1, 5, 1)
    assert found.figures.incidents == 1
    assert sum(bar.incidents for bar in found.trend.bars) == 1


def test_the_bars_are_those_of_both_periods_without_gaps_and_add_up_to_the_figures() -> None:
    lines = [{"date": f"2024-0{month}-{day:02}", "quantity_kg": "1"} for month in (2, 3) for day in (1, 9, 28)]
    found = of(table(*lines))
    assert found.trend.period == "week"
    firsts = [bar.first for bar in found.trend.bars]
    assert firsts == [firsts[0] + datetime.timedelta(days=7 * at) for at in range(len(firsts))]
    assert (firsts[0], firsts[-1]) == (datetime.date(2024, 1, 29), datetime.date(2024, 3, 25))
    every = found.change.every
    assert sum(bar.incidents for bar in found.trend.bars) == every.now.incidents + every.then.incidents == 6
    assert sum(bar.weight_kg for bar in found.trend.bars) == every.now.weight_kg + every.then.weight_kg == 6
    assert [bar.first for bar in found.trend.bars if bar.before][-1] == datetime.date(2024, 2, 19)


@pytest.mark.parametrize(
    ("days", "period"), [(1, "week"), (40, "week"), (60, "month"), (500, "month"), (900, "quarter"), (9000, "year")]
)
def test_a_longer_stretch_is_drawn_by_larger_periods(days: int, period: str) -> None:
    window = Window(MARCH.first, MARCH.first + datetime.timedelta(days=days - 1))
    assert of(table({"date": "2024-03-01"}), window).trend.period == period


def test_a_table_of_ages_has_no_endless_row_of_empty_years() -> None:
    window = Window(datetime.date(1, 1, 1), datetime.date(2024, 12, 31))
    trend = of(table({"date": "2022-03-01"}, {"date": "2024-03-01"}), window, compared=False).trend
    assert [(bar.first.year, bar.incidents) for bar in trend.bars] == [(2022, 1), (2023, 0), (2024, 1)]


def test_more_than_can_be_listed_are_counted() -> None:
    found = of(table(*[{"date": "2024-03-02"}] * (briefing.MOST + 3)))
    assert found.listed["incident_id"].nunique() == briefing.MOST
    assert (found.selected, found.unlisted) == (briefing.MOST + 3, 3)


def test_it_says_how_many_publishers_were_read_and_how_good_the_reports_are() -> None:
    found = of(
        table(
            {"date": "2024-03-02", "source_publisher": "Reuters\nLe360", "evidence": "corroborated"},
            {"date": "2024-03-03", "source_publisher": "Reuters", "evidence": "official"},
            {"date": "2024-03-04", "source_publisher": "Reuters", "evidence": "official"},
        )
    )
    assert found.rests == briefing.Rests(2, (("official", 2), ("corroborated", 1)))


def test_nothing_is_a_briefing_too() -> None:
    found = of(table({"date": "2020-01-01"}))
    assert (found.selected, found.unlisted, found.rests.publishers) == (0, 0, 0)
    assert {bar.incidents for bar in found.trend.bars} == {0}
    everything = against(Selection(), MARCH.first, MARCH.last)
    none = table({}).iloc[:0]
    assert contents(Selection(), everything, none, none, None).selected == 0

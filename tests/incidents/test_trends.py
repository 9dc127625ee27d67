"""Incidents over time, periods side by side, seasons, sites that changed: what counts where, and what nowhere."""

import datetime
import math

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as any_

from marsad.incidents import review, seasons, summary, trends
from marsad.incidents.moved import Moved, moved
from marsad.incidents.periods import PERIODS, Window
from marsad.incidents.reading import newest_first
from marsad.incidents.review import Reviewed
from marsad.incidents.trends import BY, ByPeriod, Changed, SiteChanges, Within
from tests.samples import incidents

MONTH = {"date_precision": "month"}
YEAR_2024 = Window(datetime.date(2024, 1, 1), datetime.date(2024, 12, 31))
YEAR_2023 = Window(datetime.date(2023, 1, 1), datetime.date(2023, 12, 31))


def table(*lines: dict[str, str]) -> pd.DataFrame:
    """The lines as the desk keeps them, newest first; each that names no incident is one of its own."""
    named = [{"incident_id": f"I-{number}"} | line for number, line in enumerate(lines)]
    return newest_first(incidents(*named))


def counts(lines: pd.DataFrame, period: str) -> list[tuple[str, int]]:
    found = ByPeriod(period, "substance")(lines)
    return [(str(day), int(count)) for day, count in zip(found.starts, found.every, strict=True)]


def test_every_period_from_the_first_to_the_last_is_there() -> None:
    lines = table({"date": "2024-01-02"}, {"date": "2024-03-31"}, {"date": "2024-03-01"})
    assert counts(lines, "month") == [("2024-01-01", 1), ("2024-02-01", 0), ("2024-03-01", 2)]
    assert counts(lines, "quarter") == [("2024-01-01", 3)]
    assert counts(lines, "week")[0] == ("2024-01-01", 1)


def test_what_is_known_only_to_the_month_is_in_no_week_but_in_its_quarter() -> None:
    lines = table({"date": "2024-02-01", "date_end": "2024-02-29"} | MONTH, {"date": "2024-02-02"})
    week, month = (ByPeriod(period, "mode")(lines) for period in ("week", "month"))
    assert (week.every.tolist(), week.wider) == ([1], 1)
    assert (month.every.tolist(), month.wider) == ([2], 0)


def test_dates_only_to_the_year_are_in_no_month_and_say_so() -> None:
    lines = table({"date": "2023-01-01", "date_end": "2023-12-31", "date_precision": "year"})
    month, year = (ByPeriod(period, "country")(lines) for period in ("month", "year"))
    assert (month.every.tolist(), month.codes, month.wider) == ([], (), 1)
    assert (year.every.tolist(), year.wider) == ([1], 0)
    assert seasons.season(lines).wider == 1
    assert seasons.by_site_and_month(lines).wider == 1


def test_an_incident_of_two_substances_is_in_both_rows_but_once_in_all() -> None:
    both = {"incident_id": "A", "date": "2024-01-02"}
    lines = table(
        both | {"quantity_kg": "10"},
        both | {"substance": "cannabis_resin", "quantity_kg": "30"},
        {"date": "2024-01-03"},
    )
    found = ByPeriod("year", "substance")(lines)
    assert dict(zip(found.codes, found.incidents[:, 0].tolist(), strict=True)) == {"cocaine": 2, "cannabis_resin": 1}
    assert dict(zip(found.codes, found.weight_kg[:, 0].tolist(), strict=True)) == {"cocaine": 10, "cannabis_resin": 30}
    assert dict(zip(found.codes, found.unweighed.tolist(), strict=True)) == {"cocaine": 1, "cannabis_resin": 0}
    assert found.every.tolist() == [2]


def test_a_century_is_drawn_in_larger_periods() -> None:
    lines = table({"date": "1924-01-02"}, {"date": "2024-01-02"})
    found = ByPeriod("week", "substance")(lines)
    assert (found.period, len(found.every)) == ("year", 101)


def test_what_is_rough_at_the_ends_makes_no_range_longer() -> None:
    lines = table(
        {"date": "1900-01-01", "date_end": "1900-12-31", "date_precision": "year"}, {"date": "2024-01-02"},
    )  # fmt: skip
    found = ByPeriod("month", "substance")(lines)
    assert (found.period, found.every.tolist(), found.wider) == ("month", [1], 1)


@pytest.mark.parametrize("by", BY)
@pytest.mark.parametrize("period", PERIODS)
def test_no_incidents_are_no_periods(period: str, by: str) -> None:
    nothing = table({}).iloc[:0]
    found = ByPeriod(period, by)(nothing)
    assert (found.codes, found.every.tolist(), found.wider) == ((), [], 0)
    assert Within(YEAR_2024)(nothing).every.incidents == 0
    assert SiteChanges(YEAR_2024, YEAR_2023)(nothing).empty
    assert sum(seasons.season(nothing).incidents) == 0
    assert seasons.by_site_and_month(nothing).sites == ()
    assert Reviewed(YEAR_2024)(nothing).largest == ()
    assert trends.last_day(nothing) is None


LINES = any_.lists(
    any_.fixed_dictionaries({
        "incident_id": any_.sampled_from(["A", "B", "C", "D", "E"]),
        "substance": any_.sampled_from(["cocaine", "cannabis_resin", "heroin"]),
        "quantity_kg": any_.sampled_from(["", "1", "2.5", "900"]),
    }), min_size=1, max_size=12,
)  # fmt: skip
DATES = any_.fixed_dictionaries({
    code: any_.tuples(any_.dates(datetime.date(2019, 1, 1), datetime.date(2025, 1, 1)), any_.sampled_from([0, 6, 365]))
    for code in "ABCDE"
})  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(LINES, DATES, any_.sampled_from(PERIODS))
def test_all_periods_together_and_what_is_in_none_are_the_whole(
    lines: list[dict[str, str]], dates: dict[str, tuple[datetime.date, int]], period: str
) -> None:
    spans = {
        code: {
            "date": str(first), "date_end": str(first + datetime.timedelta(days=days)) if days else "",
            "date_precision": "week" if days else "day",
        }
        for code, (first, days) in dates.items()
    }  # fmt: skip
    whole = table(*(line | spans[line["incident_id"]] for line in lines))
    found = ByPeriod(period, "substance")(whole)
    assert int(found.every.sum()) + found.wider == summary.count(whole)
    groups = summary.by_group(whole).set_index("group")
    if not found.wider:
        sums = dict(zip(found.codes, found.incidents.sum(axis=1).tolist(), strict=True))
        assert sums == groups["incidents"].to_dict()
        assert found.weight_kg.sum() == pytest.approx(groups["weight_kg"].sum())
    years = [
        Within(Window(datetime.date(year, 1, 1), datetime.date(year, 12, 31)))(whole) for year in range(2019, 2027)
    ]
    assert sum(year.every.incidents for year in years) == int(ByPeriod("year", "substance")(whole).every.sum())


def test_beside_a_sum_stand_its_median_and_the_share_of_the_largest() -> None:
    lines = table(
        {"date": "2024-01-02", "quantity_kg": "1"}, {"date": "2024-02-02", "quantity_kg": "3"},
        {"date": "2024-03-02", "quantity_kg": "96"}, {"date": "2024-04-02"},
        {"date": "2023-12-01", "date_end": "2024-01-31"} | MONTH,
    )  # fmt: skip
    found = Within(YEAR_2024)(lines)
    every = found.every
    assert (every.incidents, every.weighed, every.weight_kg, every.median_kg) == (4, 3, 100, 3)
    assert (every.largest_share, found.wider) == (0.96, 1)
    assert found.groups["cocaine"] == every


def test_an_incident_weighs_what_its_items_of_a_substance_weigh_together() -> None:
    both = {"incident_id": "A", "date": "2024-01-02", "quantity_kg": "10"}
    found = Within(YEAR_2024)(table(both, both | {"quantity_kg": "5"}, both | {"substance": "heroin"}))
    assert (found.groups["cocaine"].median_kg, found.every.median_kg, found.every.weighed) == (15, 25, 1)


def test_only_tablets_have_no_weight_and_no_median() -> None:
    lines = table({"substance": "captagon", "unit": "tablets", "quantity": "500"})
    every = Within(YEAR_2024)(lines).every
    assert (every.incidents, every.weighed, every.weight_kg, every.largest_share) == (1, 0, 0, 0)


def at(site: str, *days: str) -> list[dict[str, str]]:
    return [{"site_id": site, "country": "MA", "date": day} for day in days]


def test_sites_of_two_periods_stand_side_by_side_those_that_changed_most_first() -> None:
    rose = at("MAPTM", *(f"2024-{month:02}-15" for month in range(1, 13)), *(f"2024-{m:02}-02" for m in range(1, 13)))
    found = SiteChanges(YEAR_2024, YEAR_2023)(
        table(*rose, *at("MAPTM", "2023-06-01", "2023-01-01"), *at("guerguerat", "2023-05-05"))
    )
    rows = found[["site_id", "incidents_now", "incidents_then", "verdict"]].to_numpy().tolist()
    assert rows == [["MAPTM", 24, 2, "unusual"], ["guerguerat", 0, 1, "few"]]
    assert math.isnan(found["p"].iloc[1])


def test_all_incidents_together_are_tested_by_the_same_rule() -> None:
    steady = [{"date": f"2024-{month:02}-{day}"} for month in range(1, 13) for day in (10, 20)]
    before = {"date": "2023-06-01"}
    assert Changed(YEAR_2024, YEAR_2023)(table(*steady, before)).code == "unusual"
    assert Changed(YEAR_2024, YEAR_2023)(table(*steady[:4], before)).code == "few"


def test_a_burst_at_a_site_is_not_unusual() -> None:
    burst = at("MAPTM", *["2024-06-15"] * 12)
    found = SiteChanges(YEAR_2024, YEAR_2023)(table(*burst, *at("MAPTM", "2023-06-01", "2023-01-01")))
    assert found["verdict"].tolist() == ["usual"]


def test_the_season_says_on_how_many_years_each_month_rests() -> None:
    lines = table({"date": "2022-11-02"}, {"date": "2023-01-02", "quantity_kg": "7"}, {"date": "2024-01-09"})
    found = seasons.season(lines)
    assert found.incidents == (2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0)
    assert found.years == (2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2)
    assert (found.busy[0], found.weight_kg[0]) == (2, 7)


def test_the_last_months_of_each_site() -> None:
    lines = table(*at("MAPTM", "2024-01-02", "2024-03-03", "2024-03-04", "2019-01-01"), *at("guerguerat", "2024-02-02"))
    found = seasons.by_site_and_month(lines)
    assert (found.sites, str(found.months[0]), len(found.months)) == (("MAPTM", "guerguerat"), "2022-04-01", 24)
    assert found.incidents[:, -3:].tolist() == [[1, 0, 2], [0, 1, 0]]


def test_a_pair_is_on_one_way_or_near_and_both_changed() -> None:
    sites = pd.DataFrame({"site_id": ["A", "B", "C", "D"], "change": [-9.0, 8.0, 5.0, -2.0]})
    ends = {"A": {("BR", "sea")}, "B": {("BR", "road")}, "C": {("BR", "sea"), ("ES", "sea")}}
    far = moved(sites, ends, lambda one, other: 900.0, 5)
    assert far == [Moved("A", "C", None, ("BR",))]  # B is reached by another means
    near = moved(sites, ends, lambda one, other: 20.0, 5)
    assert near == [Moved("A", "B", 20.0, ())]  # what changed more; each site is in one pair, and D changed too little


def test_a_year_is_reviewed_with_what_it_rests_on() -> None:
    lines = table(
        {"date": "2024-01-02", "quantity_kg": "7", "incident_id": "A", "origin": "BR", "country": "MA",
         "partner_countries": "ES; FR"},
        {"date": "2024-03-01", "date_end": "2024-03-31", "incident_id": "B", "quantity_kg": "9",
         "partner_countries": "ES", "source_publisher": "MAP"} | MONTH,
        {"date": "2023-03-01", "incident_id": "C"},
    )  # fmt: skip
    found = Reviewed(YEAR_2024)(lines)
    assert found.period.every.incidents == 2
    assert found.largest == ("B", "A")
    assert found.partners == (("ES", 2), ("FR", 1))
    assert [route.split("|")[0] for route, _ in found.routes] == ["BR"]
    assert (found.publishers, found.coarse) == (2, 1)


CHOICES = [ByPeriod("month", by) for by in BY] + [
    Within(YEAR_2024),
    SiteChanges(YEAR_2024, YEAR_2023),
    Changed(YEAR_2024, YEAR_2023),
    Reviewed(YEAR_2024),
]


@pytest.mark.parametrize("summarise", CHOICES, ids=str)
def test_a_summary_with_choices_reads_only_the_columns_that_it_names(summarise: summary.WithChoices) -> None:
    lines = table(*at("MAPTM", "2024-01-02", "2023-01-02"), {"date": "2024-05-05", "quantity_kg": "5"})
    assert callable(summarise)
    assert str(summarise(lines[list(summary.columns(summarise))])) == str(summarise(lines))
    assert summarise == type(summarise)(**{name: getattr(summarise, name) for name in summarise.__dataclass_fields__})  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("kind", "code", "found"),
    [
        ("partner", "ES", {"both", "one"}),
        ("partner", "E", set()),
        ("site", "MAPTM", {"one"}),
        ("substance", "cocaine", {"both", "one", "none"}),
        ("substance", "", {"both", "one", "none"}),
        ("way", "nowhere", set()),
    ],
)
def test_what_a_review_counts_under_a_code_can_be_listed(kind: str, code: str, found: set[str]) -> None:
    lines = table(
        {"incident_id": "both", "partner_countries": "FR; ES"},
        {"incident_id": "one", "partner_countries": "ES", "site_id": "MAPTM"},
        {"incident_id": "none"},
    )
    assert set(review.listed_in(lines, kind, code)["incident_id"]) == found

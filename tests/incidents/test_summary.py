from collections.abc import Callable

import pandas as pd
import pyarrow
import pytest

from marsad.incidents import summary
from marsad.incidents.summary import COLUMNS, GroupWeight, KeyFigures
from tests.samples import incidents

Frame = Callable[..., object]
TON, HALF = {"quantity_kg": "1000"}, {"quantity_kg": "500"}


def on_arrow(*lines: dict[str, str]) -> object:
    return pyarrow.Table.from_pandas(incidents(*lines), preserve_index=False)


@pytest.fixture(params=[incidents, on_arrow], ids=["pandas", "pyarrow"])
def frame(request: pytest.FixtureRequest) -> Frame:
    """Makes the table that a summary reads: the same functions run on pandas and on other frames."""
    made: Frame = request.param
    return made


def test_a_count_counts_incidents_and_a_weight_sums_items(frame: Frame) -> None:
    table = frame({"incident_id": "A"} | TON, {"incident_id": "A"} | HALF, {"incident_id": "B"} | HALF)
    figures = summary.key_figures(table)
    assert figures.incidents == 2
    assert figures.groups == (GroupWeight("cocaine", 2000, 2000, 2000, incidents=2, unweighed=0, largest_kg=1000),)


def test_an_incident_of_two_substances_counts_once_and_in_both_groups(frame: Frame) -> None:
    herb = {"incident_id": "A", "substance": "cannabis_herb"}
    figures = summary.key_figures(frame({"incident_id": "A"} | TON, herb | HALF, herb | HALF))
    assert figures.incidents == 1
    assert [(group.group, group.weight_kg, group.incidents) for group in figures.groups] == [
        ("cocaine", 1000, 1),
        ("cannabis_herb", 1000, 1),
    ]


def test_the_group_with_most_weight_comes_first_and_one_without_weight_last(frame: Frame) -> None:
    table = frame({"incident_id": "A", "substance": "heroin"}, {"incident_id": "B", "substance": "mdma"} | HALF, TON)
    assert summary.by_group(table)["group"].astype("str").tolist() == ["cocaine", "synthetics", "opioids"]


def test_an_arrest_number_on_two_items_of_one_incident_counts_once(frame: Frame) -> None:
    two = {"incident_id": "A", "arrests": "2"}
    second_line_only = [{"incident_id": "D"}, {"incident_id": "D", "substance": "heroin", "arrests": "3"}]
    assert summary.key_figures(frame(*second_line_only)).arrests == 3
    figures = summary.key_figures(
        frame(two, two | {"substance": "heroin"}, {"incident_id": "B", "arrests": "0"}, {"incident_id": "C"})
    )
    assert (figures.arrests, figures.arrests_stated) == (2, 2)  # C does not say, B says none


def test_items_without_a_weight_are_counted_and_add_nothing(frame: Frame) -> None:
    (group,) = summary.key_figures(frame({"incident_id": "A"} | TON, {"incident_id": "A"}, {"incident_id": "B"})).groups
    assert (group.weight_kg, group.incidents, group.unweighed) == (1000, 2, 2)


def test_a_group_of_which_nothing_was_weighed_weighs_nothing(frame: Frame) -> None:
    (group,) = summary.key_figures(frame({})).groups
    assert group == GroupWeight("cocaine", 0, 0, 0, incidents=1, unweighed=1, largest_kg=0)


def test_the_bounds_of_a_sum_take_each_items_own_bound_where_it_has_one(frame: Frame) -> None:
    (group,) = summary.key_figures(
        frame(
            {"incident_id": "A", "quantity_kg": "2500", "quantity_low_kg": "2400", "quantity_high_kg": "2600"},
            {"incident_id": "B", "quantity_kg": "1000", "quantity_low_kg": "1000"},  # at least
            {"incident_id": "C", "quantity_kg": "500", "quantity_high_kg": "600"},  # at most
            {"incident_id": "D", "quantity_kg": "10"},  # as stated
        )
    ).groups
    assert (group.low_kg, group.weight_kg, group.high_kg, group.largest_kg) == (3910, 4010, 4210, 2500)


def test_incidents_known_to_no_site_are_counted_apart(frame: Frame) -> None:
    table = frame(
        {"incident_id": "A", "site_id": "MAPTM"}, {"incident_id": "B", "site_id": "MAPTM"},
        {"incident_id": "C", "site_id": "ESALG"}, {"incident_id": "D"}, {"incident_id": "D", "substance": "heroin"},
    )  # fmt: skip
    figures = summary.key_figures(table)
    assert (figures.incidents, figures.sites, figures.unplaced) == (4, 2, 1)


def test_a_site_has_its_incidents_its_weight_and_its_heaviest_group(frame: Frame) -> None:
    port, resin = {"site_id": "MAPTM"}, {"substance": "cannabis_resin"}
    table = summary.by_site(
        frame(
            {"incident_id": "A", "site_id": "ESALG"} | TON,
            {"incident_id": "B"} | port | HALF, {"incident_id": "B"} | port | HALF,
            {"incident_id": "C"} | port | TON | resin, {"incident_id": "D"} | port | resin | TON,
            {"incident_id": "E", "site_id": "guerguerat"}, {"incident_id": "F"} | TON,
        )
    )  # fmt: skip
    assert list(table[["site_id", "incidents", "weight_kg"]].astype({"site_id": "str"}).itertuples(index=False)) == [
        ("MAPTM", 3, 3000),
        ("ESALG", 1, 1000),
        ("guerguerat", 1, 0),  # not weighed, yet on the map
    ]
    assert table["group"].astype("str").tolist() == ["cannabis_resin", "cocaine", "cocaine"]


def test_the_group_of_a_site_is_the_heaviest_or_where_nothing_was_weighed_the_one_with_most_items(frame: Frame) -> None:
    resin, heavy = {"substance": "cannabis_resin"}, {"site_id": "MAPTM"}
    light = {"site_id": "ESALG"}
    table = summary.by_site(
        frame(
            heavy | TON, {"incident_id": "B"} | heavy | resin, {"incident_id": "C"} | heavy | resin,
            {"incident_id": "D"} | light, {"incident_id": "E"} | light | resin, {"incident_id": "F"} | light | resin,
        )
    )  # fmt: skip
    assert dict(zip(table["site_id"].astype("str"), table["group"].astype("str"), strict=True)) == {
        "MAPTM": "cocaine",
        "ESALG": "cannabis_resin",
    }


def test_incidents_known_only_to_a_country_are_summed_by_country(frame: Frame) -> None:
    table = summary.by_area(
        frame(
            {"incident_id": "A", "country": "BF"} | TON, {"incident_id": "B", "country": "BF"} | HALF,
            {"incident_id": "C", "country": "NE"}, {"incident_id": "D", "country": "MA", "site_id": "MAPTM"} | TON,
            {"incident_id": "E"} | TON,  # at sea: of no country
        )
    )  # fmt: skip
    assert list(table[["country", "incidents", "weight_kg"]].astype({"country": "str"}).itertuples(index=False)) == [
        ("BF", 2, 1500),
        ("NE", 1, 0),
    ]


def test_months_follow_one_another_without_gaps(frame: Frame) -> None:
    dates = ["2023-11-30", "2024-02-01", "2024-02-29"]
    months = summary.by_month(frame(*({"incident_id": f"A-{n}", "date": date} for n, date in enumerate(dates))))
    assert [str(day)[:10] for day in months.table["month"]] == ["2023-11-01", "2023-12-01", "2024-01-01", "2024-02-01"]
    assert months.table["incidents"].tolist() == [1, 0, 0, 2]


def test_no_bar_claims_an_incident_that_is_known_to_more_than_a_month(frame: Frame) -> None:
    months = summary.by_month(
        frame(
            {"incident_id": "A", "date": "2024-01", "date_precision": "month"},
            {"incident_id": "B", "date": "2024-W03", "date_precision": "week"},  # inside January
            {"incident_id": "C", "date": "2024-W05", "date_precision": "week"},  # Monday in January, Sunday in February
            {"incident_id": "D", "date": "2024-01-31", "date_end": "2024-02-01"},
            {"incident_id": "E", "date": "2024", "date_precision": "year"},
            {"incident_id": "F", "date": "2024-Q1", "date_precision": "quarter"},
        )
    )
    assert (months.table["incidents"].tolist(), months.wider) == ([2], 4)


def test_an_incident_of_several_items_is_in_its_month_once(frame: Frame) -> None:
    assert summary.by_month(frame({}, {"substance": "heroin"})).table["incidents"].tolist() == [1]


def test_of_nothing_there_is_nothing() -> None:
    table = incidents({}).head(0)
    for nothing in (table, pyarrow.Table.from_pandas(table)):
        assert summary.key_figures(nothing) == KeyFigures(0, 0, 0, groups=(), arrests=0, arrests_stated=0)
        months = summary.by_month(nothing)
        assert (months.table["incidents"].tolist(), months.wider) == ([], 0)
        assert [len(made(nothing)) for made in (summary.by_group, summary.by_site, summary.by_area)] == [0, 0, 0]


@pytest.mark.parametrize("compute", COLUMNS, ids=lambda compute: compute.__name__)
def test_a_summary_needs_only_the_columns_that_it_says_it_needs(compute: Callable[[object], object]) -> None:
    table = incidents({"site_id": "MAPTM"} | TON, {"incident_id": "B", "country": "BF"} | HALF)
    assert str(compute(table[list(COLUMNS[compute])])) == str(compute(table))


@pytest.mark.parametrize(("most", "ids"), [(0, []), (1, ["C"]), (2, ["C", "A", "A"]), (9, ["C", "A", "A", "B"])])
def test_the_newest_incidents_come_with_all_their_items(most: int, ids: list[str]) -> None:
    dated = {"A": "2024-02-01", "B": "2024-01-01", "C": "2024-03-01"}
    table = incidents(*({"incident_id": code, "date": dated[code]} for code in ("A", "A", "B", "C")))
    assert summary.newest(table, most)["incident_id"].tolist() == ids


def test_summaries_leave_the_table_as_it_was() -> None:
    table = incidents({} | TON, {"incident_id": "B", "site_id": "MAPTM"})
    before = table.copy(deep=True)
    for compute in (summary.key_figures, summary.by_group, summary.by_site, summary.by_area, summary.by_month):
        compute(table)
    pd.testing.assert_frame_equal(table, before)

"""Playback: what each step adds, and that all steps together are the whole selection."""

import pandas as pd
import pytest

from marsad.incidents import flows, playback, summary
from marsad.incidents.playback import by_step
from marsad.vocabulary import GROUPS
from tests.samples import incidents

TANGER = {"site_id": "MAPTM", "country": "MA", "mode": "sea"}


def steps(table: pd.DataFrame, step: str) -> list[tuple[str, int]]:
    played = by_step(table, step)
    return [(str(day), count) for day, count in zip(played.until, played.incidents, strict=True)]


def test_every_period_from_the_first_to_the_last_is_there_with_its_last_day() -> None:
    table = incidents(
        TANGER | {"incident_id": "A", "date": "2024-01-02"}, TANGER | {"incident_id": "B", "date": "2024-03-31"}
    )
    assert steps(table, "month") == [("2024-01-31", 1), ("2024-02-29", 0), ("2024-03-31", 1)]
    assert steps(table, "quarter") == [("2024-03-31", 2)]
    weeks = steps(table, "week")
    assert (weeks[0], weeks[-1], len(weeks)) == (("2024-01-07", 1), ("2024-03-31", 1), 13)


def test_what_is_known_only_to_the_year_counts_when_the_year_is_over() -> None:
    table = incidents(TANGER | {"date": "2023-01-01", "date_end": "2023-12-31", "date_precision": "year"})
    assert steps(table, "month") == [("2023-12-31", 1)]


def test_an_incident_of_several_items_counts_once_and_weighs_all_of_them() -> None:
    table = incidents(
        TANGER | {"incident_id": "A", "quantity_kg": "10", "origin": "BR"},
        TANGER | {"incident_id": "A", "quantity_kg": "5", "origin": "BR", "substance": "heroin"},
    )
    played = by_step(table, "month")
    assert played.sites.table[["incidents", "weight_kg"]].to_numpy().tolist() == [[1, 15.0]]
    assert sorted(played.routes.table["weight_kg"]) == [5.0, 10.0]  # by substance
    assert played.incidents == (1,)


def test_no_incidents_are_no_periods() -> None:
    played = by_step(incidents(TANGER).iloc[:0], "week")
    assert (played.until, played.incidents, len(played.sites.table)) == ((), (), 0)


def test_a_century_of_weeks_is_played_in_larger_steps() -> None:
    table = incidents(
        TANGER | {"incident_id": "A", "date": "1924-01-02"}, TANGER | {"incident_id": "B", "date": "2024-03-31"}
    )
    played = by_step(table, "week")
    assert (played.step, len(played.until)) == ("month", 1203)


@pytest.mark.parametrize("step", playback.STEPS)
def test_at_the_end_every_site_and_route_has_what_the_map_shows_without_playback(
    step: str, everything: pd.DataFrame
) -> None:
    played = by_step(everything, step)
    for added, whole, name in (
        (played.sites, summary.by_site(everything), "site_id"),
        (played.routes, flows.by_cell(everything), "cell"),
    ):
        sums = added.table.groupby("key")[["incidents", "weight_kg"]].sum()
        found = {added.keys[key] if added.keys else key: (n, round(kg, 6)) for key, n, kg in sums.itertuples()}
        whole = whole.assign(cell=whole.get("route", 0) * len(list(GROUPS)) + whole["group"] if name == "cell" else 0)
        rows = whole[[name, "incidents", "weight_kg"]].itertuples(index=False)
        assert found == {key: (count, round(kg, 6)) for key, count, kg in rows}
    assert sum(played.incidents) == summary.count(everything)


@pytest.fixture(scope="module")
def everything() -> pd.DataFrame:
    """The incidents that come with the app."""
    from marsad.desk import Desk
    from tests.browser.server import DATA

    return Desk(DATA).holdings().incidents

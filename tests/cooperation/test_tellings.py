"""One event that two sources date otherwise is told twice and counted once."""

import pytest

from marsad.cooperation import tellings
from marsad.cooperation.tellings import Counted
from tests.cooperation.events import events

ARAB_CONFERENCE = [
    {"event_id": "COOP-28", "date": "2022-12-06", "kind": "conference", "conflicts_with": "COOP-36"},
    {"event_id": "COOP-36", "date": "2023-12-06", "kind": "conference", "conflicts_with": "COOP-28"},
]


def test_a_conference_that_one_source_dates_to_2022_and_another_to_2023_is_one_event() -> None:
    table = events(*ARAB_CONFERENCE, {"event_id": "COOP-29", "date": "2023-01-09"})
    assert tellings.count(table) == Counted(events=2, tellings=3, disputed=1)
    assert tellings.others(table, "COOP-28")["event_id"].tolist() == ["COOP-36"]
    assert tellings.others(table, "COOP-29").empty


@pytest.mark.parametrize(
    ("conflicts", "disputed"),
    [
        ({}, 0),  # nothing contradicts anything
        ({"A": "B"}, 1),  # only one side says so
        ({"A": "B", "B": "C"}, 1),  # three tellings of one event
        ({"A": "B; C"}, 1),
        ({"A": "B", "C": "D"}, 2),
        ({"A": "A"}, 0),  # itself
        ({"A": "nowhere"}, 0),  # a telling that is not in the table
    ],
)
def test_tellings_that_contradict_one_another_are_one_event_however_they_say_so(
    conflicts: dict[str, str], disputed: int
) -> None:
    table = events(*({"event_id": code, "conflicts_with": conflicts.get(code, "")} for code in "ABCD"))
    assert tellings.count(table).disputed == disputed


def test_of_a_part_of_the_tellings_each_event_is_still_counted_once() -> None:
    table = events(*ARAB_CONFERENCE)
    assert tellings.count(table[table["event_id"] == "COOP-28"]) == Counted(events=1, tellings=1, disputed=0)
    assert tellings.count(table.head(0)) == Counted()

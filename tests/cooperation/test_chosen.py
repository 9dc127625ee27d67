"""A choice applies to events as far as it means something for them."""

import datetime

import pytest

from marsad.cooperation.chosen import Chosen
from tests.cooperation.events import events

TABLE = events(
    {"event_id": "rabat", "date": "2023-02-21", "country": "MA", "site_id": "rabat-town", "search": "fbi received"},
    {"event_id": "year", "date": "2022-01-01", "date_end": "2022-12-31", "evidence": "retrospective"},
    {"event_id": "vienna", "date": "2023-11-28", "date_end": "2023-12-01", "country": "AT", "search": "interpol"},
)


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        (Chosen(), ["rabat", "year", "vienna"]),
        (Chosen(since=datetime.date(2023, 1, 1)), ["rabat", "vienna"]),
        (Chosen(since=datetime.date(2022, 6, 1), until=datetime.date(2022, 6, 2)), ["year"]),  # may have been then
        (Chosen(since=datetime.date(2023, 12, 1)), ["vienna"]),  # it ends on that day
        (Chosen(until=datetime.date(2023, 11, 27)), ["rabat", "year"]),
        (Chosen(country=("MA",)), ["rabat"]),  # where it took place; what states no country is in no country
        (Chosen(site=("rabat-town", "MAPTM")), ["rabat"]),
        (Chosen(evidence=("retrospective",)), ["year"]),
        (Chosen(words=("fbi", "received")), ["rabat"]),
        (Chosen(words=(".*",)), []),  # words are no pattern
    ],
)
def test_what_is_chosen_of_events(chosen: Chosen, found: list[str]) -> None:
    assert chosen.apply(TABLE)["event_id"].tolist() == found

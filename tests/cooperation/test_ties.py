"""What the map of cooperation draws: places, and the ties of partners' countries to them."""

from marsad.cooperation import ties
from tests.cooperation.events import events, paired, seized

TABLE = events(
    {"event_id": "talks", "partners": "policia", "country": "MA", "place": "rabat-town"},
    {"event_id": "again", "partners": "policia", "country": "MA", "place": "rabat-town"},
    {"event_id": "home", "partners": "policia; interpol", "country": "ES", "place": "madrid-town"},
    {"event_id": "nowhere", "partners": "fbi"},
    {"event_id": "together", "kind": "joint_operation", "partners": "dea", "country": "MA", "place": "MAPTM",
     "incidents": "INC-151"},
    {"event_id": "elsewhere", "kind": "joint_operation", "partners": "policia", "country": "ES",
     "incidents": "INC-023"},
)  # fmt: skip
PAIRS = paired(TABLE)
SEIZED = seized(
    ("INC-151", "dea", "US", "MAPTM", "MA"),  # which "together" tells of
    ("INC-023", "policia", "ES", "atlantic", ""),  # which "elsewhere" tells of, without a place of its own
    ("INC-040", "US", "US", "GRPIR", "GR"),
    ("INC-999", "maoc_n", "", "GRPIR", "GR"),
)


def lines(table: object) -> list[tuple[object, ...]]:
    return list(table.itertuples(index=False, name=None))  # type: ignore[attr-defined]


def test_a_partner_is_tied_to_where_it_took_part_but_not_to_its_own_country() -> None:
    assert lines(ties.of(TABLE, PAIRS, SEIZED)) == [
        ("ES", "rabat-town", "met", 2),
        ("ES", "atlantic", "done", 1),
        ("US", "GRPIR", "done", 1),
        ("US", "MAPTM", "done", 1),  # the event and the incident that it tells of are one
    ]


def test_places_count_events_and_incidents_once_and_what_names_no_place_not_at_all() -> None:
    assert lines(ties.by_place(TABLE, SEIZED)) == [
        ("GRPIR", 2, "done"),
        ("rabat-town", 2, "met"),
        ("MAPTM", 1, "done"),
        ("atlantic", 1, "done"),
        ("madrid-town", 1, "met"),
    ]


def test_a_country_is_shaded_for_what_it_took_part_in_and_for_what_took_place_somewhere_in_it() -> None:
    assert lines(ties.by_country(TABLE, PAIRS, SEIZED)) == [
        ("ES", 4, "done"),  # three talks, and the operation of which only the country is known
        ("US", 3, ""),  # only a partner: nowhere, together, and the incident at Piraeus
    ]


def test_what_took_place_in_a_country_is_tied_to_that_country() -> None:
    table = events({"event_id": "A", "partners": "fbi", "country": "MA"}, {"event_id": "B", "partners": "fbi"})
    assert lines(ties.of(table, paired(table), seized())) == [("US", "MA", "met", 1)]


def test_an_event_that_two_sources_tell_is_one_circle_and_one_tie() -> None:
    twice = {"kind": "conference", "partners": "fbi", "country": "MA", "place": "MATNG"}
    table = events(twice | {"event_id": "A", "conflicts_with": "B"}, twice | {"event_id": "B", "date": "2022-12-06"})
    pairs = paired(table)
    assert lines(ties.of(table, pairs, seized())) == [("US", "MATNG", "met", 1)]
    assert lines(ties.by_place(table, seized())) == [("MATNG", 1, "met")]


def test_of_nothing_nothing_is_drawn() -> None:
    nothing = TABLE.head(0)
    pairs = paired(nothing)
    assert ties.of(nothing, pairs, seized()).empty and ties.by_country(nothing, pairs, seized()).empty
    assert ties.by_place(nothing, seized()).empty

"""Partners: organisations and countries, counted by event and by incident."""

from marsad.cooperation import matrix, partners
from tests.cooperation.events import events, paired, seized

TABLE = events(
    {"event_id": "A", "date": "2022-06-13", "kind": "visit", "partners": "fbi; dea"},
    {"event_id": "B", "date": "2023-02-21", "partners": "fbi", "conflicts_with": "C"},
    {
        "event_id": "C",
        "date": "2022-01-01",
        "date_end": "2022-12-31",
        "date_precision": "year",
        "partners": "fbi",
        "conflicts_with": "B",
    },
    {"event_id": "D", "date": "2025-11-24", "kind": "conference", "partners": "interpol"},
)
PAIRS = paired(TABLE)
SEIZED = seized(("INC-1", "dea", "US", "GRPIR", "GR"), ("INC-1", "US", "US", "GRPIR", "GR"),
                ("INC-2", "ES", "ES", "MAPTM", "MA"))  # fmt: skip


def test_the_events_of_all_organisations_of_a_country_are_its_own_each_once() -> None:
    found = partners.counted(TABLE, PAIRS, SEIZED, "country").set_index("partner")
    assert found["events"].to_dict() == {"US": 2, "interpol": 1, "ES": 0}
    assert found["incidents"].to_dict() == {"US": 1, "interpol": 0, "ES": 1}
    each = partners.counted(TABLE, PAIRS, SEIZED, "partner").set_index("partner")
    assert each["events"].to_dict() == {"fbi": 2, "dea": 1, "interpol": 1, "US": 0, "ES": 0}


def test_a_partner_was_first_and_last_met_as_far_as_the_dates_are_known() -> None:
    found = partners.counted(TABLE, PAIRS, SEIZED, "partner").set_index("partner")
    assert tuple(found.loc["fbi", ["first", "last"]]) == ("2022", "2023-02-21")
    assert tuple(found.loc["dea", ["first", "last"]]) == ("2022-06-13", "2022-06-13")
    assert tuple(found.loc["ES", ["first", "last"]]) == ("", "")


def test_a_country_stands_for_its_organisations_and_an_organisation_for_itself() -> None:
    assert PAIRS[partners.of(PAIRS, "US")]["event_id"].tolist() == ["A", "A", "B", "C"]
    assert PAIRS[partners.of(PAIRS, "dea")]["event_id"].tolist() == ["A"]
    assert partners.organisations([PAIRS, SEIZED], "US") == ["fbi", "dea"]


def test_the_matrix_counts_an_event_that_is_told_twice_once() -> None:
    kinds = ("meeting", "conference", "visit", "agreement")
    found = matrix.of(TABLE, PAIRS, SEIZED, kinds, "partner")
    assert found.kinds == ("meeting", "conference", "visit")  # nobody agreed on anything
    assert found.partners == ("fbi", "dea", "interpol", "ES", "US")
    assert found.counts.tolist() == [[1, 0, 1], [0, 0, 1], [0, 1, 0], [0, 0, 0], [0, 0, 0]]
    assert found.events == (2, 1, 1, 0, 0)


def test_of_no_events_there_is_an_empty_matrix() -> None:
    found = matrix.of(TABLE.head(0), PAIRS.head(0), SEIZED.head(0), ("meeting",), "country")
    assert (found.partners, found.kinds, found.counts.shape) == ((), (), (0, 0))


def test_the_cells_lead_to_the_tellings_behind_them() -> None:
    cells = matrix.of_cells(TABLE, PAIRS, "country")
    of_cell = cells[(cells["row"] == "US") & (cells["kind"] == "meeting")]
    assert sorted(of_cell["event_id"]) == ["B", "C"]

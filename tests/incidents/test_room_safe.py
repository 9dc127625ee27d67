"""With visitors in the room: what is confirmed, without the names of agencies and vessels, without free texts."""

import pytest

from marsad.incidents.room_safe import HIDDEN, blanked, confirmed
from marsad.incidents.selection import Selection
from marsad.vocabulary import FIELD
from tests.samples import incidents

SECRET = "MV Secret"
TEXTS = {name: SECRET for name in HIDDEN if name not in ("flag", "source_url", "detection")}


@pytest.mark.parametrize(
    ("evidence", "left"), [("official", 1), ("corroborated", 1), ("single_report", 0), ("retrospective", 0)]
)
def test_only_what_is_confirmed_is_left(evidence: str, left: int) -> None:
    lines = incidents({"evidence": evidence})
    assert len(blanked(lines)) == left
    assert len(confirmed(Selection()).apply(lines)) == left


def test_an_incident_of_which_one_item_is_not_confirmed_is_left_out_whole() -> None:
    lines = incidents(
        {"evidence": "official"}, {"evidence": "single_report", "substance": "heroin"}, {"incident_id": "B"}
    )
    assert blanked(lines)["incident_id"].tolist() == ["B"]


def test_no_cell_that_is_shown_holds_the_name_of_a_vessel_or_an_agency() -> None:
    left = blanked(incidents(TEXTS | {"flag": "PA"}))
    shown = left.drop(columns=["search"])  # what the search looks in is never shown
    assert not shown.astype("str").apply(lambda column: column.str.contains("secret", case=False)).any(axis=None)
    assert left["flag"].isna().all()


def test_every_field_that_is_hidden_is_one_of_the_vocabulary() -> None:
    assert [name for name in HIDDEN if name not in FIELD] == []


def test_a_choice_of_unconfirmed_incidents_alone_shows_none_of_them() -> None:
    lines = incidents({"evidence": "official"}, {"evidence": "single_report", "incident_id": "B"})
    chosen = confirmed(Selection(evidence=("single_report",)))
    assert chosen.apply(lines).empty
    assert confirmed(Selection(evidence=("single_report", "official"))).evidence == ("official",)


def test_a_search_in_texts_is_left_out_for_what_it_finds_it_tells() -> None:
    assert confirmed(Selection(text="MV Secret")).text == ""

"""Cooperation events are cleaned by their fields as incidents are by theirs."""

from pathlib import Path

import pandas as pd
import pytest

from marsad.errors import RefusedFile
from marsad.incidents import cooperation
from marsad.incidents.checking import clean
from marsad.vocabulary import COOPERATION, Field
from tests.samples import events, write_events

WITH_BAD = [field for field in COOPERATION.fields if field.bad_example]


def test_the_example_of_every_field_is_accepted() -> None:
    table = events({field.code: field.example for field in COOPERATION.fields})
    assert [field.code for field in COOPERATION.fields if pd.isna(table.loc[0, field.code])] == []


@pytest.mark.parametrize("field", WITH_BAD, ids=lambda one: one.code)
def test_the_bad_example_of_every_field_is_refused(field: Field, tmp_path: Path) -> None:
    code, bad = field.code, field.bad_example
    line = {"date_precision": "day"} | {code: bad}
    _, refused = cooperation.read_csv(write_events(tmp_path / "cooperation.csv", line))
    assert [(one.line, one.column, one.value) for one in refused] == [(2, code, bad)]


@pytest.mark.parametrize(
    ("partners", "reason"),
    [
        ("interpol", ""),
        ("interpol; ES; us_dea", ""),
        ("MA", ""),
        ("es", "refused-partner"),  # a country is written in capitals, so that it is no code of an organisation
        ("interpol, us_dea", "refused-partner"),
        ("INTERPOL", "refused-partner"),  # a name; an upload may have names, a file of Marsad has codes
        ("", "refused-required"),
    ],
)
def test_partners_are_codes_of_organisations_and_of_countries(partners: str, reason: str) -> None:
    blank = {code: "" for code in COOPERATION.codes}
    line = blank | {"event_id": "E", "date": "2024", "date_precision": "year", "kind": "meeting", "title": "Talks",
                    "partners": partners, "evidence": "official"}  # fmt: skip
    _, refused = clean(pd.DataFrame([line], dtype="str"), COOPERATION.fields)
    assert refused["reason"].tolist() == ([reason] if reason else [])


def test_an_event_is_found_by_the_name_of_its_partner_in_any_language() -> None:
    table = events({"partners": "interpol"}, {"event_id": "F", "partners": "de_bka"})
    assert table.loc[table["search"].str.contains("الانتربول"), "event_id"].tolist() == ["E-1"]
    assert table.loc[table["search"].str.contains("bundeskriminalamt"), "event_id"].tolist() == ["F"]


def test_the_newest_event_is_first() -> None:
    table = events({"event_id": "A", "date": "2022"}, {"event_id": "B", "date": "2023-05-01"}, {"event_id": "C"})
    assert table["event_id"].tolist() == ["C", "B", "A"]


def test_a_file_of_incidents_is_no_file_of_events(tmp_path: Path) -> None:
    path = tmp_path / "cooperation.csv"
    path.write_text("incident_id,date\nA,2024\n", encoding="utf-8")
    with pytest.raises(RefusedFile) as caught:
        cooperation.read_csv(path)
    assert caught.value.reason == "file-no-header"

"""What a foreign table says in the words of the vocabulary: what is taken, what is refused, what is doubted."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from marsad.incidents.intake import columns, files, upload
from marsad.incidents.intake.written import Written, as_fields
from tests.incidents.intake.places import FewPlaces


def written(header: str, *rows: str) -> Written:
    """A table as it is read whose lines are at Tanger Med, with these columns and cells besides ("|" between them)."""
    lines = [f"place|source|{header}", *(f"Tanger Med|DGSN|{row}" for row in rows)]
    raw = files.read("\n".join(lines).encode(), "file.csv")
    mapping, _ = upload.questions(raw, columns.propose(raw))
    return as_fields(raw, mapping, FewPlaces())


def told(found: pd.DataFrame) -> list[tuple[str, str, str]]:
    return list(found[["column", "value", "reason"]].itertuples(index=False, name=None))


def one(header: str, row: str, *codes: str) -> tuple[str, ...]:
    """What a line says of these fields."""
    return tuple(written(header, row).texts[code].iloc[0] for code in codes)


MEASURES = ("quantity", "unit", "quantity_kg", "quantity_low_kg", "quantity_high_kg", "quantity_text")


@pytest.mark.parametrize(
    ("header", "row", "measures"),
    [
        ("quantity|unit", "20|kg", ("20", "kg", "20", "", "", "")),
        ("quantity|unit", "20 kg|kg", ("20", "kg", "20", "", "", "20 kg")),
        ("quantity|unit", "5|lbs", ("2.26796185", "kg", "2.26796185", "", "", "5 lbs")),
        ("quantity|unit", "9|mg", ("0.009", "g", "0.000009", "", "", "9 mg")),
        ("quantity|unit", "8|ml", ("0.008", "litres", "", "", "", "8 ml")),
        ("quantity|unit", "500 tablets (2 kg)|tablets", ("500", "tablets", "2", "", "", "500 tablets (2 kg)")),
        ("quantity", "2-3 kg", ("2", "kg", "2", "2", "3", "2-3 kg")),
        ("quantity", "من 2 إلى 3 كغ", ("2", "kg", "2", "2", "3", "من 2 إلى 3 كغ")),
        ("weight (kg)", "12", ("12", "kg", "12", "", "", "")),
        ("weight (kg)", "450 tablets", ("450", "tablets", "", "", "", "450 tablets")),  # no weight is made of them
        ("weight (kg)|unit", "12|tablets", ("", "tablets", "12", "", "", "")),  # tablets of 12 kg, nobody says how many
        ("quantity|unit|weight (kg)", "|tablets|12", ("", "tablets", "12", "", "", "")),
        ("quantity|unit|weight (kg)", "300|tablets|12", ("300", "tablets", "12", "", "", "")),
    ],
)  # fmt: skip
def test_a_quantity_is_in_the_unit_of_its_cell_its_line_or_its_header(
    header: str, row: str, measures: tuple[str, ...]
) -> None:
    found = written(f"date|{header}", f"2024-01-02|{row}")
    assert (told(found.refused), told(found.doubts)) == ([], [])
    assert tuple(found.texts[code].iloc[0] for code in MEASURES) == measures


@pytest.mark.parametrize(
    ("header", "row", "refused"),
    [
        ("quantity|unit", "450 kg|tablets", ("quantity", "450 kg", "refused-unit-differs")),
        ("quantity|unit", "2 t|kg", ("quantity", "2 t", "refused-unit-differs")),
        ("weight (kg)|unit", "12|g", ("weight (kg)", "12", "refused-unit-differs")),
        ("quantity|weight (kg)", "300 tablets|450 tablets", ("weight (kg)", "450 tablets", "refused-no-weight")),
        ("quantity", "2 to 3", ("quantity", "2 to 3", "refused-quantity")),  # of nobody knows what
        ("quantity|unit", "5|furlongs", ("unit", "furlongs", "refused-code")),
    ],
)
def test_a_quantity_that_says_two_things_is_refused(header: str, row: str, refused: tuple[str, str, str]) -> None:
    assert told(written(f"date|{header}", f"2024-01-02|{row}").refused) == [refused]


def test_a_quantity_without_a_unit_is_taken_but_doubted() -> None:
    found = written("date|quantity", "2024-01-02|45", "2024-01-03|45 kg", "2024-01-04|")
    assert told(found.doubts) == [("quantity", "45", "doubt-no-unit")]
    assert found.texts["unit"].tolist() == ["not_stated", "kg", "not_stated"]


def test_of_a_range_of_tablets_the_words_are_kept_and_no_number_is_made() -> None:
    found = written("date|quantity", "2024-01-02|between 200 and 300 tablets")
    assert found.texts[["quantity", "unit", "quantity_text"]].iloc[0].tolist() == [
        "", "tablets", "between 200 and 300 tablets",
    ]  # fmt: skip
    assert told(found.doubts) == [("quantity", "between 200 and 300 tablets", "doubt-range")]


@pytest.mark.parametrize("date", ["1445", "01/02/1445", "12/03/1850", "2567-01-02"])
def test_a_year_of_another_calendar_is_refused(date: str) -> None:
    assert told(written("date|kg", f"{date}|1").refused) == [("date", date, "refused-date-year")]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("cocaine and heroin", "refused-several-substances"),
        ("cocaïne + chira", "refused-several-substances"),
        ("cocaine, heroin", "refused-several-substances"),
        ("الكوكايين والهيروين", "refused-several-substances"),
        ("cocaine substitute", "refused-code"),
        ("simulated cocaine", "refused-code"),
        ("pseudo-cocaine", "refused-code"),
        ("precursor of cocaine", "refused-code"),
        ("sans cocaïne", "refused-code"),
        ("cocaine: negative", "refused-code"),
        ("cocaine test kit", "refused-code"),
        ("بديل الكوكايين", "refused-code"),
    ],
)
def test_what_is_two_substances_or_none_is_not_taken_for_one(text: str, reason: str) -> None:
    assert told(written("date|drug|kg", f"2024-01-02|{text}|1").refused) == [("drug", text, reason)]


@pytest.mark.parametrize(
    ("cell", "arrests"),
    [
        ("2", "2"),
        ("2 arrestations", "2"),
        ("2 detenidos", "2"),
        ("deux personnes interpellées", "2"),
        ("3 أشخاص", "3"),
        *((blank, "") for blank in ("-", "–", "n/a", "N/A", "N/D", "s/d", "غير متوفر", "")),
    ],
)
def test_a_number_of_arrests_may_have_its_word_and_nothing_is_written_in_many_ways(cell: str, arrests: str) -> None:
    found = written("date|kg|arrests", f"2024-01-02|1|{cell}", "2024-01-03|1|0")
    assert (told(found.refused), found.texts["arrests"].tolist()) == ([], [arrests, "0"])


@pytest.mark.parametrize("cell", ["2 kg", "2.5 arrests", "none or two", "2 detenidos y 1 huido"])
def test_what_is_no_number_of_arrests_is_refused(cell: str) -> None:
    found = written("date|kg|arrests", f"2024-01-02|1|{cell}", "2024-01-03|1|0")
    assert told(found.refused) == [("arrests", cell, "refused-count")]


def test_a_number_of_the_file_itself_has_no_decimal_comma_whatever_the_texts_beside_it_have() -> None:
    raw = files.read(b"place|source|date|kg\nTanger Med|DGSN|2024-01-02|12.345\nTanger Med|DGSN|2024-01-03|12.345", "f")
    mapping = replace(columns.propose(raw), decimal=",")
    number = replace(raw, typed={3: np.array([True, False])})
    assert as_fields(number, mapping, FewPlaces()).texts["quantity_kg"].tolist() == ["12.345", "12345"]


def test_a_weight_that_is_merged_over_lines_is_refused_on_each() -> None:
    raw = files.read(
        b"place|source|date|kg|arrests\nTanger Med|DGSN|2024-01-02|12|2\nTanger Med|DGSN|2024-01-02|12|2", "f"
    )
    both = np.array([True, True])
    merged = replace(raw, spread={2: both, 3: both, 4: both})
    found = as_fields(merged, columns.propose(raw), FewPlaces())
    assert told(found.refused) == 2 * [("kg", "12", "refused-merged")] + 2 * [("arrests", "2", "refused-merged")]


def test_a_date_of_the_spreadsheet_among_texts_of_dates_is_doubted_where_its_day_could_be_a_month() -> None:
    rows = "".join(f"\nTanger Med|DGSN|{date}|12" for date in ("2024-01-02", "13/02/2024", "2024-03-25"))
    raw = replace(files.read(f"place|source|date|kg{rows}".encode(), "f"), mixed_dates=(2,))
    found = as_fields(raw, columns.propose(raw), FewPlaces())
    assert told(found.doubts) == [("date", "2024-01-02", "doubt-date-mixed")]


def test_a_line_cut_short_is_doubted() -> None:
    full = [f"2024-01-{day:02}|{day}|note" for day in range(1, 20)]
    found = written("date|kg|notes", *full, "2024-01-20|20")
    assert (told(found.doubts), found.doubts["row"].tolist()) == ([("", "", "doubt-line-short")], [19])


def test_a_number_of_a_person_in_the_notes_is_doubted() -> None:
    found = written("date|kg|notes", "2024-01-02|1|appeler le 0661 23 45 67", "2024-01-03|1|rien de plus")
    assert told(found.doubts) == [("notes", "appeler le 0661 23 45 67", "doubt-personal")]


@pytest.mark.parametrize(
    ("goods", "amount", "unit", "found"),
    [
        ("Papierosy", "200", "szt.", ("cigarettes", "units")),
        ("Narkotyki", "2", "kg", ("drug_unspecified", "kg")),
        ("Alkohol", "5", "litr", ("goods", "litres")),
        ("Broń", "1", "szt.", ("weapons", "units")),
    ],
)
def test_what_the_border_guard_of_poland_writes_is_understood(
    goods: str, amount: str, unit: str, found: tuple[str, str]
) -> None:
    assert one("date|drug|quantity|unit", f"2024-01-02|{goods}|{amount}|{unit}", "substance", "unit") == found

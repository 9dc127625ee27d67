import csv
import datetime
import io
import tempfile
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from marsad.incidents.checking import clean
from marsad.incidents.reading import read_csv, with_derived
from marsad.reports.incident_csv import write
from marsad.vocabulary import DETECTIONS, EVIDENCE, FIELDS, MODES, SITE_TYPES, SUBSTANCES, UNITS
from tests.samples import incidents, texts


def written(*lines: dict[str, str]) -> list[dict[str, str]]:
    """The cells of the file, line by line, as a spreadsheet reads them."""
    return list(csv.DictReader(io.StringIO(write(incidents(*lines)).decode("utf-8-sig"), newline="")))


def test_the_file_is_marked_as_utf8_and_names_every_field() -> None:
    raw = write(incidents({"site_text": "ميناء طنجة المتوسط"}))
    assert raw.startswith(b"\xef\xbb\xbf") and raw.endswith(b"\r\n")
    assert raw.decode("utf-8-sig").split("\r\n")[0].split(",") == [field.code for field in FIELDS]
    assert "ميناء طنجة المتوسط" in raw.decode("utf-8-sig")


def test_the_file_of_nothing_has_a_header_alone() -> None:
    assert write(incidents({}).head(0)).count(b"\r\n") == 1


@pytest.mark.parametrize("first", ["=", "+", "-", "@"])
def test_a_text_that_a_spreadsheet_would_run_is_defused(first: str) -> None:
    formula = first + 'HYPERLINK("https://a.example")'
    (line,) = written({"notes": formula, "source_title": f"{formula}\nTitle", "conveyance": f"a {formula}"})
    assert (line["notes"], line["source_title"]) == (f"'{formula}", f"'{formula}\nTitle")
    assert line["conveyance"] == f"a {formula}"  # only at the beginning of a cell it would run


@pytest.mark.parametrize("first", ["\t", "\r"])
def test_a_text_that_begins_with_a_tab_or_a_return_is_defused(first: str) -> None:
    table = incidents({}).assign(notes=f"{first}=1+1")
    assert f"'{first}=1+1".encode() in write(table)


def test_numbers_stay_numbers() -> None:
    numbers = {"latitude": "-35.5", "longitude": "-0.00001", "quantity": "0.00005", "quantity_kg": "1488.08"}
    (line,) = written(numbers | {"arrests": "2", "quantity_high_kg": "1000000000"})
    assert {name: line[name] for name in numbers} == numbers
    assert (line["arrests"], float(line["quantity_high_kg"]), line["quantity_low_kg"]) == ("2", 1e9, "")


@pytest.mark.parametrize(
    ("precision", "date", "date_end", "first", "last"),
    [
        ("day", "2024-01-02", "", "2024-01-02", "2024-01-02"),
        ("week", "2020-W53", "", "2020-W53", "2020-W53"),  # its last day lies in 2021
        ("month", "2023-12", "", "2023-12", "2023-12"),
        ("month", "2023-12-24", "2024-01", "2023-12", "2024-01"),
        ("quarter", "2024-Q3", "", "2024-Q3", "2024-Q3"),
        ("year", "2022", "", "2022", "2022"),
    ],
)
def test_a_date_is_written_only_as_exactly_as_it_is_known(
    precision: str, date: str, date_end: str, first: str, last: str
) -> None:
    (line,) = written({"date_precision": precision, "date": date, "date_end": date_end})
    assert (line["date"], line["date_end"]) == (first, last)


def codes(values: object) -> st.SearchStrategy[str]:
    return st.sampled_from(list(values))  # type: ignore[call-overload]


def number(low: float, high: float) -> st.SearchStrategy[str]:
    return st.just("") | st.floats(low, high).map(lambda value: f"{value:.12f}")


DATES = ("day", "week", "month", "quarter", "year")
PLAIN = st.text(st.characters(codec="utf-8", exclude_characters="\r\x00"), max_size=20).filter(
    lambda text: not text.strip().startswith(("=", "+", "-", "@", "\t"))
)
ITEMS = st.fixed_dictionaries(
    {"incident_id": st.from_regex("[A-Za-z0-9][A-Za-z0-9._-]{0,8}", fullmatch=True), "substance": codes(SUBSTANCES),
     "date": st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31)).map(str), "date_precision": codes(DATES),
     "latitude": number(-90, 90), "longitude": number(-180, 180), "quantity_kg": number(0, 1e6),
     "arrests": st.just("") | st.integers(0, 999_999_999).map(str), "site_type": codes(SITE_TYPES),
     "mode": codes(MODES),
     "unit": codes(UNITS), "evidence": codes(EVIDENCE), "detection": st.just("") | codes(DETECTIONS),
     "notes": PLAIN, "source_publisher": PLAIN.map(lambda text: f"Reuters {text}"), "source_title": PLAIN,
     "source_url": st.sampled_from(["", "\n", "\nhttps://a.example", "https://a.example\n"])}
)  # fmt: skip


@settings(max_examples=10)
@given(st.lists(ITEMS, min_size=1, max_size=20))
def test_what_was_written_reads_back_as_the_same_table(lines: list[dict[str, str]]) -> None:
    table = with_derived(clean(texts(*lines))[0], lambda site_id: ())
    assume(len(table))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "incidents.csv"
        path.write_bytes(write(table))
        reading = read_csv(path)
    assert reading.refused == ()
    pd.testing.assert_frame_equal(reading.incidents, table, check_exact=False, rtol=1e-12, check_categorical=False)

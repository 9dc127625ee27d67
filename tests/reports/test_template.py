import csv
import io
from pathlib import Path

import pandas as pd
import pytest

from marsad.i18n.translator import LANGUAGES, translator
from marsad.incidents import checking
from marsad.incidents.intake import columns, files
from marsad.reports import template
from marsad.vocabulary import FIELDS, Kind


def test_the_csv_has_every_field_and_one_example() -> None:
    raw = template.csv()
    assert raw.startswith(b"\xef\xbb\xbf")
    header, example = csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""))
    assert header == [field.code for field in FIELDS]
    assert dict(zip(header, example, strict=True))["longitude"] == "-5.51"  # a number is no formula


def as_read(raw: bytes, name: str) -> files.RawTable:
    return files.read(raw, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workbook_is_read_as_it_leaves_and_says_the_same_in_every_language(language: str) -> None:
    table = as_read(template.xlsx(translator(language)), "template.xlsx")
    assert table.sheet == translator(language)("template-incidents")
    assert {column.header: column.field for column in columns.propose(table).columns} == {
        field.code: field.code for field in FIELDS
    }
    by_csv = as_read(template.csv(), "template.csv")
    for number, field in enumerate(FIELDS):
        here, there = table.texts[number][0], by_csv.texts[number][0]
        assert here == there or float(here) == float(there), field.code


def test_the_example_is_one_that_the_checks_accept() -> None:
    raw = as_read(template.csv(), "template.csv")
    _, refused = checking.clean(raw.texts.set_axis([field.code for field in FIELDS], axis="columns"))
    assert refused.empty, refused


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_second_sheet_explains_every_field_and_every_code(language: str, tmp_path: Path) -> None:
    say, path = translator(language), tmp_path / "template.xlsx"
    path.write_bytes(template.xlsx(say))
    sheet = pd.read_excel(path, sheet_name=1, header=None, dtype="str", engine="calamine").fillna("")
    rows = {row[0]: row for row in sheet.itertuples(index=False, name=None)}
    for field in FIELDS:
        assert rows[field.code][1:3] == (say(f"field-{field.code}"), say(f"field-{field.code}.help")), field.code
        for code in field.codes or ():
            assert field.codes and f"{code} – {say.label(field.codes, code)}" in rows[field.code][6]


def test_every_field_of_one_code_has_a_list_of_its_codes(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    path.write_bytes(template.xlsx(translator("en")))
    lists = pd.read_excel(path, sheet_name="codes", header=None, dtype="str", engine="calamine")
    for number, field in enumerate(FIELDS):
        if field.kind is Kind.CODE:
            assert field.codes and lists[number].dropna().tolist() == list(field.codes), field.code


def test_the_same_vocabulary_gives_the_same_bytes() -> None:
    assert template.xlsx(translator("ar")) == template.xlsx(translator("ar"))

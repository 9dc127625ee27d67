import pandas as pd
import pytest

from marsad.incidents.checking import clean
from marsad.vocabulary import FIELD, FIELDS, Kind
from tests.samples import texts

Refusals = list[tuple[str, str, str]]


def check(lines: list[dict[str, str]]) -> tuple[pd.DataFrame, list[Refusals]]:
    """The lines that were accepted under their old numbers, and for each line column, value and reason of its refusals.

    All cases of a test go through one table: cleaning works on columns, and a line must not depend on the others.
    """
    table, refused = clean(texts(*lines))
    by_line: list[Refusals] = [[] for _ in lines]
    for row, column, value, reason in refused.itertuples(index=False):
        by_line[row].append((column, value, reason))
    assert [row in table.index for row in range(len(lines))] == [not found for found in by_line]
    return table, by_line


def test_the_example_of_every_field_is_accepted() -> None:
    table, refused = check([{field.code: field.example} for field in FIELDS])
    assert not any(refused), refused
    assert [field.code for row, field in enumerate(FIELDS) if pd.isna(table.loc[row, field.code])] == []


def test_the_bad_example_of_every_field_is_refused() -> None:
    fields = [field for field in FIELDS if field.bad_example]
    _, refused = check([{field.code: field.bad_example} for field in fields])
    assert [[part[:2] for part in found] for found in refused] == [
        [(field.code, field.bad_example)] for field in fields
    ]


@pytest.mark.parametrize("blank", ["", "  ", "\n"], ids=["empty", "spaces", "a blank line"])
def test_a_required_field_must_not_be_blank(blank: str) -> None:
    fields = [field.code for field in FIELDS if field.required]
    _, refused = check([{code: blank} for code in fields])
    assert refused == [[(code, blank, "refused-required")] for code in fields]


def test_a_blank_that_is_not_required_is_no_value() -> None:
    line = check([{field.code: " " for field in FIELDS if not field.required}])[0].loc[0]
    valued = {field.code for field in FIELDS if pd.notna(line[field.code])}
    assert valued == {field.code for field in FIELDS if field.required} | {"date_end"}


CLEANED = [
    ("incident_id", " INC-157 ", "INC-157"),  # spaces around a value are none of it
    ("incident_id", "x" * 64, "x" * 64),  # the longest
    ("site_text", "ميناء طنجة المتوسط", "ميناء طنجة المتوسط"),
    ("latitude", "90", 90.0),  # the pole
    ("longitude", "-180", -180.0),  # the antimeridian
    ("quantity", "0", 0.0),  # none is an amount, not a blank
    ("quantity_kg", "1488.08", 1488.08),
    ("arrests", "0", 0.0),  # the source says none
    ("arrests", "999999999", 999999999.0),  # the largest count
    ("origin", "005; MAPTM; GMMN; cabo-roche; MA", "005; MAPTM; GMMN; cabo-roche; MA"),  # every kind of place
    ("partner_countries", "ES;FR", "ES;FR"),  # the space may be left out
    ("detection", "scanner; dogs", "scanner; dogs"),
    ("source_url", "\nhttps://a.example\n", "\nhttps://a.example\n"),  # of three sources the second has one
    ("source_date", "2024\n2024-01\n2024-01-03", "2024\n2024-01\n2024-01-03"),  # as exactly as each is known
    ("source_language", "ar\n\nes", "ar\n\nes"),
]


def test_a_value_is_cleaned() -> None:
    table, refused = check([{code: text} for code, text, _ in CLEANED])
    assert not any(refused), refused
    assert [(code, text, table.loc[row, code]) for row, (code, text, _) in enumerate(CLEANED)] == CLEANED


REFUSED = [
    ("incident_id", "x" * 65, "refused-id"),  # one too long
    ("incident_id", "-A", "refused-id"),  # a spreadsheet would reckon with it
    ("site_id", "../sites", "refused-id"),
    ("site_id", "طنجة", "refused-id"),
    ("latitude", "90.0001", "refused-latitude"),
    ("latitude", "nan", "refused-latitude"),
    ("longitude", "180.1", "refused-longitude"),
    ("quantity", "-1", "refused-number"),
    ("quantity", "1e3", "refused-number"),
    ("quantity", "1,488.08", "refused-number"),  # which of the signs is the decimal one is not guessed
    ("quantity_kg", "٣٦٢", "refused-number"),  # pandas would make it nothing in silence
    ("quantity_kg", "inf", "refused-number"),
    ("quantity_kg", "9" * 400, "refused-number"),  # more than a float holds
    ("arrests", "2.5", "refused-count"),
    ("arrests", "-1", "refused-count"),
    ("arrests", "1234567890", "refused-count"),  # one digit too many
    ("substance", "Cocaine", "refused-code"),  # a code has one spelling
    ("substance", "cocaine; heroin", "refused-code"),  # one line per substance
    ("detection", "scanner; luck", "refused-code"),  # one of two
    ("country", "ma", "refused-country"),
    ("country", "MAR", "refused-country"),  # three letters
    ("arrest_countries", "MA; Moroccan", "refused-country"),
    ("origin", "MA;", "refused-place"),  # a list with nothing at its end
    ("origin", "5", "refused-place"),  # a spreadsheet ate the zeros of 005
    ("source_url", "https://a.example\njavascript:alert(1)", "refused-address"),  # the second of two
    ("source_url", "ftp://a.example", "refused-address"),
    ("source_url", "https://a.example/x y", "refused-address"),
    ("source_date", "2024-13", "refused-date"),  # no such month
    ("source_language", "ar\nArabic", "refused-code"),
]


def test_a_value_that_cannot_be_cleaned_is_refused_with_its_reason() -> None:
    _, refused = check([{code: text} for code, text, _ in REFUSED])
    assert refused == [[case] for case in REFUSED]


SPANS = [
    ("day", "2024-01-02", "", "2024-01-02", "2024-01-02"),
    ("day", "2024-02-29", "", "2024-02-29", "2024-02-29"),  # leap day
    ("day", "2024-01-31", "2024-02-01", "2024-01-31", "2024-02-01"),  # a night at the end of a month
    ("week", "2024-W01", "", "2024-01-01", "2024-01-07"),
    ("week", "2020-W53", "", "2020-12-28", "2021-01-03"),  # a 53rd week runs into the next year
    ("week", "2024-05-17", "", "2024-05-13", "2024-05-19"),  # a day stands for its week, Monday first
    ("month", "2023-12", "", "2023-12-01", "2023-12-31"),
    ("month", "2024-02-10", "", "2024-02-01", "2024-02-29"),  # a day stands for its month, here a leap one
    ("month", "2023-02", "2023-03", "2023-02-01", "2023-03-31"),
    ("month", "2024-05-20", "2024-05-01", "2024-05-01", "2024-05-31"),  # within one month nothing is reversed
    ("quarter", "2024-Q1", "", "2024-01-01", "2024-03-31"),
    ("quarter", "2024-Q4", "", "2024-10-01", "2024-12-31"),
    ("quarter", "2024-05-17", "", "2024-04-01", "2024-06-30"),
    ("year", "2022", "", "2022-01-01", "2022-12-31"),
    ("year", "2022-06-15", "", "2022-01-01", "2022-12-31"),
    ("year", "1600", "9999", "1600-01-01", "9999-12-31"),  # beyond what pandas' nanoseconds hold
]


def test_an_incident_lasts_from_the_first_to_the_last_day_of_what_is_known() -> None:
    table, refused = check([{"date_precision": code, "date": date, "date_end": end} for code, date, end, *_ in SPANS])
    assert not any(refused), refused
    days = [(str(first)[:10], str(last)[:10]) for first, last in zip(table["date"], table["date_end"], strict=True)]
    assert [(*case[:3], *found) for case, found in zip(SPANS, days, strict=True)] == SPANS


NO_DATES = [
    ("day", "02/01/24"),
    ("day", "2023-02-29"),  # no leap year
    ("day", "2024-04-31"),  # April has 30
    ("day", "2024-1-2"),
    ("day", "٢٠٢٤-٠١-٠٢"),
    ("day", "2024-01-02T00:00"),
    ("day", "2024-01"),  # says less than its precision claims
    ("month", "2024"),
    ("quarter", "2024-W03"),
    ("week", "2024-W53"),  # that year has 52
    ("week", "2024-W00"),
    ("month", "2024-13"),
    ("month", "2024-00"),
    ("quarter", "2024-Q5"),
    ("year", "24"),
    ("year", "0000"),  # no such year
]


@pytest.mark.parametrize("column", ["date", "date_end"])
def test_a_text_that_is_no_date_is_refused_in_its_own_column(column: str) -> None:
    _, refused = check([{"date_precision": code, "date": "2024-01-02", column: text} for code, text in NO_DATES])
    assert refused == [[(column, text, "refused-date")] for _, text in NO_DATES]


def test_an_incident_that_ends_before_it_begins_is_refused() -> None:
    cases = [("day", "2024-05-02", "2024-05-01"), ("month", "2024-05", "2024-04"), ("year", "2024", "2023-12-31")]
    _, refused = check([{"date_precision": code, "date": date, "date_end": end} for code, date, end in cases])
    assert refused == [[("date_end", end, "refused-date-order")] for *_, end in cases]


def test_a_wrong_precision_is_not_held_against_the_date() -> None:
    _, refused = check([{"date_precision": "about"}])
    assert refused == [[("date_precision", "about", "refused-code")]]


WEIGHTS = [
    ("1335", "1335", "1355"),  # a bound may be the figure itself
    ("1", "1", "1"),
    ("2500", "2500", ""),  # at least
    ("", "1000", "2000"),  # at most
    ("1", "", "2"),  # only bounds are known
    ("0", "0", "0"),
]
NO_WEIGHTS = [("2", "1", ""), ("", "2", "1"), ("2", "", "1"), ("1", "3", "2")]


def weighed(low: str, kg: str, high: str) -> dict[str, str]:
    return {"quantity_low_kg": low, "quantity_kg": kg, "quantity_high_kg": high}


def test_a_weight_lies_between_its_bounds() -> None:
    _, refused = check([weighed(*case) for case in WEIGHTS])
    assert not any(refused), refused


def test_a_weight_outside_its_bounds_is_refused() -> None:
    _, refused = check([weighed(*case) for case in NO_WEIGHTS])
    assert refused == [[("quantity_kg", kg, "refused-weight-order")] for _, kg, _ in NO_WEIGHTS]


def test_every_wrong_value_of_a_line_is_named_and_the_other_lines_stay() -> None:
    wrong = {"country": "Morroco", "arrests": "two"}
    table, refused = clean(texts({}, wrong, {"incident_id": "A-2"}))
    assert table["incident_id"].tolist() == ["A-1", "A-2"]
    assert list(refused[["row", "column", "value"]].itertuples(index=False, name=None)) == [
        (1, "country", "Morroco"),
        (1, "arrests", "two"),
    ]


def test_blanks_and_refused_values_are_not_among_the_countries_and_sites_to_choose_from() -> None:
    table, _ = clean(texts({"country": "MA", "site_id": "MAPTM"}, {}, {"country": "xx", "site_id": "ESALG"}))
    assert list(table["country"].cat.categories) == ["MA"]
    assert list(table["site_id"].cat.categories) == ["MAPTM"]


def test_every_kind_gives_the_type_that_it_is_stored_as() -> None:
    table, _ = clean(texts({}))
    types = {kind: {str(table[field.code].dtype) for field in FIELDS if field.kind is kind} for kind in Kind}
    assert types[Kind.DATE] == {"datetime64[s]"}
    assert types[Kind.ID] == types[Kind.CODE] == types[Kind.COUNTRY] == {"category"}
    assert types[Kind.NUMBER] | types[Kind.WEIGHT] | types[Kind.COUNT] | types[Kind.LATITUDE] == {"float64"}
    assert types[Kind.TEXT] | types[Kind.TEXTS] | types[Kind.LINES] | types[Kind.PLACES] | types[Kind.CODES] == {"str"}
    assert list(table["substance"].cat.categories) == list(FIELD["substance"].codes or ())

"""How dates are read, at the precision that they state, in the languages and orders of the reports."""

import datetime

import pandas as pd
import pytest
from babel.dates import get_month_names
from hypothesis import given
from hypothesis import strategies as st

import marsad.i18n.translator  # noqa: F401  (its tables must be made before those of bare languages are read)
from marsad.incidents.intake import dates

DAYS = st.dates(datetime.date(1970, 1, 1), datetime.date(2069, 12, 31))
MAGHREBI = [
    "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر",
]  # fmt: skip
ALGERIAN = [
    "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
]  # fmt: skip
LEVANTINE = [
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني",
    "كانون الأول",
]  # fmt: skip
NAMES = {
    "maghrebi": MAGHREBI, "algerian": ALGERIAN, "levantine": LEVANTINE,
    **{language: [*get_month_names("wide", locale=language).values()] for language in ("ar", "en", "es", "fr", "pt")},
}  # fmt: skip
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def column(*texts: str) -> pd.Series:
    return pd.Series(texts, dtype="str")


def reading(text: str, day_first: bool = True) -> tuple[str, str, str]:
    return tuple(dates.read(column(text, "x"), day_first).iloc[0])


@pytest.mark.parametrize(
    "text",
    [
        "2024-01-02", "2024/01/02", "2024-01-02T10:00", "2024-01-02 10:00:00.000Z", "20240102", "02/01/2024",
        "2.1.24", "02-01-2024", "02/01/2024 10h30", "2 janvier 2024", "mardi 2 janvier 2024 à 10h30", "2 janv. 2024",
        "mar. 2 janvier 2024", "January 2, 2024", "Tuesday, January 2nd, 2024 10:00 PM", "2nd of January 2024",
        "2 de enero de 2024", "martes, 2 de enero de 2024", "segunda-feira, 2 de janeiro de 2024", "2-ene-24",
        "٢ يناير ٢٠٢٤", "٠٢/٠١/٢٠٢٤", "2‏/1‏/2024", "الثلاثاء 2 يناير 2024", "2 كانون الثاني 2024", "2 جانفي 2024م",
        "2024 January 2", "2\u00a0janvier\u00a02024", "2024-W01-2",
    ],
)  # fmt: skip
def test_a_day_is_read_however_it_is_written(text: str) -> None:
    assert reading(text) == ("2024-01-02", "", "day")


@pytest.mark.parametrize(
    ("text", "date", "precision"),
    [
        ("ene-24", "2024-01", "month"),
        ("Jan 2024", "2024-01", "month"),
        ("mar 2024", "2024-03", "month"),
        ("يناير 2024", "2024-01", "month"),
        ("01/2024", "2024-01", "month"),
        ("2024-01", "2024-01", "month"),
        ("début janvier 2024", "2024-01", "month"),
        ("منتصف يناير 2024", "2024-01", "month"),
        ("2024", "2024", "year"),
        ("سنة ٢٠٢٤", "2024", "year"),
        ("2024-Q1", "2024-Q1", "quarter"),
        ("T1 2024", "2024-Q1", "quarter"),
        ("1T2024", "2024-Q1", "quarter"),
        ("1er trimestre 2024", "2024-Q1", "quarter"),
        ("fourth quarter of 2024", "2024-Q4", "quarter"),
        ("الربع الأول من سنة 2024", "2024-Q1", "quarter"),
        ("2024-W03", "2024-W03", "week"),
        ("semaine 3 2024", "2024-W03", "week"),
        ("semana 3 de 2024", "2024-W03", "week"),
        ("فاتح يناير 2024", "2024-01-01", "day"),
        ("1º de enero de 2024", "2024-01-01", "day"),
        ("15 غشت 2025", "2025-08-15", "day"),
        ("1/1/69", "2069-01-01", "day"),
        ("1/1/70", "1970-01-01", "day"),
    ],
)
def test_a_date_keeps_the_precision_that_it_states(text: str, date: str, precision: str) -> None:
    assert reading(text) == (date, "", precision)


@pytest.mark.parametrize(
    ("text", "date", "end", "precision"),
    [
        ("2-4 January 2024", "2024-01-02", "2024-01-04", "day"),
        ("January 2–4, 2024", "2024-01-02", "2024-01-04", "day"),
        ("du 2 au 4 janvier 2024", "2024-01-02", "2024-01-04", "day"),
        ("del 2 al 4 de enero de 2024", "2024-01-02", "2024-01-04", "day"),
        ("من 2 إلى 4 يناير 2024", "2024-01-02", "2024-01-04", "day"),
        ("ما بين 2 و4 يناير 2024", "2024-01-02", "2024-01-04", "day"),
        ("between 2 and 4 January 2024", "2024-01-02", "2024-01-04", "day"),
        ("2024-01-02/2024-01-04", "2024-01-02", "2024-01-04", "day"),
        ("02/01/2024 - 04/01/2024", "2024-01-02", "2024-01-04", "day"),
        ("02/01/2024–04/01/2024", "2024-01-02", "2024-01-04", "day"),
        ("31 décembre 2023 au 2 janvier 2024", "2023-12-31", "2024-01-02", "day"),
        ("30 January - 2 February 2024", "2024-01-30", "2024-02-02", "day"),
        ("mars-avril 2024", "2024-03", "2024-04", "month"),
        ("2019-2020", "2019", "2020", "year"),
        ("2024-01-02/2024-03", "2024-01-02", "2024-03", "month"),  # the wider of the two is what is known
    ],
)
def test_a_span_has_its_last_day_too(text: str, date: str, end: str, precision: str) -> None:
    assert reading(text) == (date, end, precision)


@pytest.mark.parametrize(
    "text",
    [
        "31/02/2024", "2024-02-30T10:00", "30 février 2024", "29 February 2023", "2024-13-01", "0000-01-01",
        "00/00/0000", "2024-W54", "2021-W53", "2024-Q5", "20241301", "2024-W03/2024-02", "2 de julio", "24-ene", "soon",
        "10:30", "12345", "1.2.3", "summer 2024", "2 January 3 2024", "يوم", "-", "2024-01-02 and later",
    ],
)  # fmt: skip
def test_what_is_no_date_is_unreadable_and_never_rolled_over(text: str) -> None:
    assert reading(text) == reading(text, day_first=False) == ("", "", "")


@pytest.mark.parametrize(
    ("texts", "settled", "asked"),
    [
        (["13/05/2024", "03/04/2024"], True, True),
        (["05/13/2024", "03/04/2024"], False, True),
        (["03/04/2024", "01/02/2024"], None, True),
        (["13/05/2024", "05/13/2024"], None, True),  # they contradict one another
        (["05/05/2024", "2024-01-02", "2 mars 2024", ""], True, False),
        (["03/04/2024 - 05/04/2024"], None, True),
        ([], True, False),
    ],
)
def test_a_column_settles_its_order_where_one_text_reads_only_so(
    texts: list[str], settled: bool | None, asked: bool
) -> None:
    assert dates.settle(column(*texts)) is settled
    assert dates.in_question(column(*texts)) is asked


def test_a_text_of_the_other_order_is_unreadable() -> None:
    read = dates.read(column("13/05/2024", "05/13/2024"), day_first=True)
    assert [*read["date"]] == ["2024-05-13", ""]


def test_whole_numbers_are_days_of_excel_where_the_column_has_nothing_else() -> None:
    assert [*dates.read(column("45293", "", "20000"), True)["date"]] == ["2024-01-02", "", "1954-10-03"]
    assert [*dates.read(column("45293", "2 mai 2024"), True)["date"]] == ["", "2024-05-02"]
    assert [*dates.read(column("45293", "60001"), True)["date"]] == ["", ""]


def test_readings_stand_under_the_index_of_their_texts() -> None:
    texts = pd.Series(["2024", "x", "2024"], index=[7, 3, 7], dtype="str")
    read = dates.read(texts, True)
    assert [*read.index] == [7, 3, 7] and [*read["date_precision"]] == ["year", "", "year"]


@pytest.mark.parametrize("language", NAMES)
def test_every_name_of_a_month_is_known(language: str) -> None:
    read = dates.read(column(*(f"5 {name} 2024" for name in NAMES[language])), True)
    assert [*read["date"]] == [f"2024-{month:02}-05" for month in range(1, 13)]


@given(DAYS, st.sampled_from("/.-"), st.booleans(), st.booleans(), st.sampled_from([None, ARABIC, PERSIAN]))
def test_a_date_in_numbers_reads_back_in_its_own_order(
    day: datetime.date, sign: str, day_first: bool, short: bool, digits: dict[int, str] | None
) -> None:
    parts = ["%d", "%m"] if day_first else ["%m", "%d"]
    text = day.strftime(sign.join([*parts, "%y" if short else "%Y"])).translate(digits or {})
    assert reading(text, day_first) == (day.isoformat(), "", "day")


@given(
    DAYS,
    st.sampled_from([*NAMES]),
    st.sampled_from(["{d} {m} {y}", "{d} de {m} de {y}", "{d}-{m}-{y}", "{m} {d}, {y}"]),
)
def test_a_date_in_words_reads_back_whatever_the_order(day: datetime.date, language: str, form: str) -> None:
    text = form.format(d=day.day, m=NAMES[language][day.month - 1], y=day.year)
    assert reading(text) == reading(text, day_first=False) == (day.isoformat(), "", "day")


@given(DAYS, st.integers(0, 400))
def test_a_span_in_iso_reads_back(day: datetime.date, length: int) -> None:
    end = day + datetime.timedelta(length)
    assert reading(f"{day}/{end}") == (day.isoformat(), end.isoformat(), "day")


PIECES = st.sampled_from([*"0123456789/-. ,:", "2024", "janvier", "mar", "T1", "W03", "au", "entre", "et", "الثاني"])


@given(st.lists(st.text(max_size=30) | st.lists(PIECES, max_size=9).map("".join), max_size=6), st.booleans())
def test_any_texts_have_a_reading_that_is_a_date_or_nothing(texts: list[str], day_first: bool) -> None:
    series = column(*texts)
    read = dates.read(series, day_first)
    assert dates.settle(series) in {True, False, None} and len(read) == len(texts)
    known = r"\d{4}(?:-\d\d(?:-\d\d)?|-Q[1-4]|-W\d\d)?"
    assert ((read["date"] == "") == (read["date_precision"] == "")).all()
    assert read.loc[read["date"] != "", "date"].str.fullmatch(known).all()
    assert read.loc[read["date_end"] != "", "date_end"].str.fullmatch(known).all()

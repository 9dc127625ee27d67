"""How one number is read as people write it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.incidents.intake import numbers

SPACES = [" ", "\u00a0", "\u2009", "\u202f", "'", "’"]


@pytest.mark.parametrize(
    ("text", "comma", "point"),
    [
        ("1488", 1488, 1488),
        ("1 488,080", 1488.08, None),
        ("1\u00a0488,080", 1488.08, None),
        ("1\u202f488.080", None, 1488.08),
        ("1.488.080", 1488080, None),
        ("1,488,080", None, 1488080),
        ("1’488.08", None, 1488.08),
        ("1.488,08", 1488.08, None),
        ("362.950", 362950, 362.95),  # a matter of where it was written
        ("362,950", 362.95, 362950),
        ("0.362", None, 0.362),  # no thousands begin with a nought
        ("1488.080", None, 1488.08),  # a thousand stands in groups of three
        ("٣٦٢٫٩٥٠", 362.95, 362.95),
        ("١٬٤٨٨٫٠٨", 1488.08, 1488.08),
        ("۱۴۸۸", 1488, 1488),  # Persian digits
        ("\u200f12\u200e", 12, 12),
        ("-3", -3, -3),
        ("−3", -3, -3),  # the sign of arithmetic, not a hyphen
        ("2½", 2.5, 2.5),
        ("1,5E+03", 1500, None),
        ("1.3 million", None, 1_300_000),
        ("30 ألفًا و59", 30_059, 30_059),
        ("12 %", None, None),
        ("10²", None, None),
        ("12 345 67", None, None),
        ("1.23.456", None, None),
        ("2-3", None, None),
        ("NaN", None, None),
        ("inf", None, None),
        ("", None, None),
        ("9" * 41, None, None),
    ],
)
def test_a_number_reads_as_its_decimal_sign_says(text: str, comma: float | None, point: float | None) -> None:
    assert numbers.number(text, ",") == comma
    assert numbers.number(text, ".") == point


@pytest.mark.parametrize("text", ["362.950", "362,950", "100,000"])
def test_what_reads_both_ways_is_no_number_until_the_sign_is_known(text: str) -> None:
    assert numbers.number(text, "") is None


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        (2, ["two", "deux", "dos", "dois", "duas", "اثنان"]),
        (17, ["seventeen", "dix-sept", "diecisiete", "dezessete"]),
        (15, ["fifteen", "quinze", "quince", "خمسة عشر"]),
        (21, ["twenty-one", "vingt et un", "veintiuno", "vinte e um", "واحد وعشرون"]),
        (75, ["seventy-five", "soixante-quinze", "setenta y cinco", "setenta e cinco", "خمسة وسبعون"]),
        (97, ["ninety-seven", "quatre-vingt-dix-sept", "noventa y siete", "noventa e sete"]),
        (
            120,
            ["a hundred and twenty".removeprefix("a "), "cent vingt", "ciento veinte", "cento e vinte", "مئة وعشرون"],
        ),
        (300, ["three hundred", "trois cents", "trescientos", "trezentos", "ثلاثمائة", "ثلاث مئة"]),
        (2000, ["two thousand", "deux mille", "dos mil", "dois mil", "ألفان", "ألفين"]),
        (2300, ["two thousand three hundred", "deux mille trois cents", "dos mil trescientos", "ألفان وثلاثمئة"]),
        (200_000, ["two hundred thousand", "deux cent mille", "doscientos mil", "duzentos mil", "مئتا ألف"]),
        (1_500_000, ["un million et demi", "un millón y medio", "um milhão e meio", "مليون ونصف"]),
    ],
)
def test_a_number_in_words_is_read_in_five_languages(value: int, texts: list[str]) -> None:
    assert {text: numbers.number(text, ".") for text in texts} == dict.fromkeys(texts, value)


@pytest.mark.parametrize(
    "text", ["deux trois", "twenty thirty", "mille millions de", "et deux", "deux et", "cent cent"]
)
def test_words_that_are_no_number_together_are_none(text: str) -> None:
    assert numbers.number(text, ".") is None


@given(st.integers(0, 10**12), st.integers(0, 6), st.sampled_from([",", "."]), st.sampled_from(["", *SPACES, ",", "."]))
def test_a_number_written_with_thousands_and_a_decimal_sign_reads_back(
    scaled: int, places: int, decimal: str, thousands: str
) -> None:
    value = scaled / 10**places
    text = f"{value:,.{places}f}"
    separator = "" if thousands == decimal else thousands
    written = text.replace(".", "\0").replace(",", separator).replace("\0", decimal)
    assert numbers.number(written, decimal) == float(f"{value:.{places}f}")


@given(st.floats(0, 1e15))
def test_the_canonical_text_of_a_float_is_that_float(value: float) -> None:
    text = numbers.canonical(value)
    assert float(text) == value and "e" not in text and not text.endswith(".0")


@given(st.text(max_size=60), st.sampled_from([",", ".", ""]))
def test_any_text_is_a_finite_number_or_none(text: str, decimal: str) -> None:
    value = numbers.number(text, decimal)
    assert value is None or math.isfinite(value)

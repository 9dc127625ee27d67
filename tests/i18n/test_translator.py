import datetime

import pytest

from marsad.i18n.translator import LANGUAGES, NAME_OF_LANGUAGE, guess, number_of_country, translator
from marsad.vocabulary import GROUPS

DAY = datetime.date
ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")


def spaced(text: str) -> str:
    """A text without the marks that keep directions apart, and with plain spaces."""
    return " ".join(text.translate(ISOLATES).split())


@pytest.mark.parametrize(
    ("language", "number", "weight", "percent"),
    [
        ("ar", "1.488,08", "1,488 طن", "50%"),  # Western digits, as Moroccans write
        ("fr", "1 488,08", "1,488 t", "50 %"),
        ("en", "1,488.08", "1.488 t", "50%"),
        ("es", "1.488,08", "1,488 t", "50 %"),
    ],
)
def test_numbers_are_written_as_each_language_writes_them(
    language: str, number: str, weight: str, percent: str
) -> None:
    say = translator(language)
    assert (spaced(say.number(1488.08, 2)), spaced(say.weight(1488.08))) == (number, weight)
    assert spaced(say.percent(0.5)).replace("\u061c", "").replace("\u200e", "") == percent


@pytest.mark.parametrize(
    ("kilograms", "digits", "said"),
    [
        (0, 3, "0 kg"),
        (0.00005, 3, "0.00005 kg"),  # what was weighed never reads as nothing
        (0.04, 1, "0.04 kg"),
        (362.95, 3, "362.95 kg"),
        (362.94, 1, "362.9 kg"),
        (999.9, 1, "999.9 kg"),
        (1000, 1, "1 t"),  # from here on in tonnes
        (30_000, 1, "30 t"),
    ],
)
def test_a_weight_is_said_in_kilograms_or_tonnes(kilograms: float, digits: int, said: str) -> None:
    assert translator("en").weight(kilograms, digits) == said


@pytest.mark.parametrize(
    ("language", "day", "month"),
    [
        ("ar", "2 دجنبر 2022", "دجنبر 2022"),  # not ديسمبر
        ("fr", "2 déc. 2022", "déc. 2022"),
        ("en", "2 Dec 2022", "Dec 2022"),
        ("es", "2 dic 2022", "dic 2022"),
    ],
)
def test_a_day_and_a_month_have_the_names_of_the_language(language: str, day: str, month: str) -> None:
    say = translator(language)
    assert (say.day(DAY(2022, 12, 2)), say.month(DAY(2022, 12, 2))) == (day, month)


@pytest.mark.parametrize(
    ("precision", "first", "last", "said"),
    [
        ("day", DAY(2024, 1, 2), DAY(2024, 1, 2), "2 Jan 2024"),
        ("day", DAY(2024, 1, 31), DAY(2024, 2, 1), "31 Jan – 1 Feb 2024"),
        ("week", DAY(2024, 1, 1), DAY(2024, 1, 7), "1–7 Jan 2024"),
        ("month", DAY(2023, 12, 1), DAY(2023, 12, 31), "Dec 2023"),  # never the 1st
        ("month", DAY(2023, 12, 1), DAY(2024, 1, 31), "Dec 2023 – Jan 2024"),
        ("month", DAY(2023, 1, 1), DAY(2024, 1, 31), "Jan 2023 – Jan 2024"),  # the same month of another year
        ("quarter", DAY(2024, 1, 1), DAY(2024, 3, 31), "Q1 2024"),
        ("quarter", DAY(2024, 1, 1), DAY(2024, 6, 30), "Q1 2024 – Q2 2024"),
        ("year", DAY(2022, 1, 1), DAY(2022, 12, 31), "2022"),
        ("year", DAY(2022, 1, 1), DAY(2023, 12, 31), "2022–2023"),
    ],
)
def test_an_incident_is_dated_as_exactly_as_it_is_known_and_no_more(
    precision: str, first: DAY, last: DAY, said: str
) -> None:
    assert spaced(translator("en").when(first, last, precision)) == said


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (DAY(2024, 1, 1), DAY(2024, 12, 31), "2024"),
        (DAY(2023, 1, 1), DAY(2024, 12, 31), "2023 – 2024"),
        (DAY(2024, 1, 1), DAY(2024, 12, 30), "1 Jan 2024 – 30 Dec 2024"),  # a day short of a year
        (DAY(2024, 2, 29), None, "from 29 Feb 2024"),
        (None, DAY(2024, 2, 29), "until 29 Feb 2024"),
        (None, None, "all dates"),
    ],
)
def test_a_range_of_days_is_said_in_short(first: DAY | None, last: DAY | None, said: str) -> None:
    assert translator("en").span(first, last) == said


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "حادث واحد"), (2, "حادثان"), (3, "3 حوادث"), (11, "11 حادثا"), (100, "100 حادث"), (252, "252 حادثا")],
)
def test_arabic_counts_in_six_ways(count: int, said: str) -> None:
    assert spaced(translator("ar")("count-incidents", count=count)) == said


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("MA", ("المغرب", "Maroc", "Morocco", "Marruecos")),
        ("005", ("أمريكا الجنوبية", "Amérique du Sud", "South America", "Sudamérica")),  # a UN M49 region
        ("ZZZ", ("ZZZ", "ZZZ", "ZZZ", "ZZZ")),
    ],
)
def test_countries_and_regions_have_names_and_what_is_none_is_said_as_it_is(code: str, names: tuple[str, ...]) -> None:
    assert tuple(translator(language).country(code) for language in LANGUAGES) == names


@pytest.mark.parametrize(
    ("code", "number"),
    [
        ("MA", "504"), ("ES", "724"), ("MR", "478"), ("SN", "686"), ("TR", "792"), ("BF", "854"), ("EH", "732"),
        ("FR", "250"),  # and not 249, metropolitan France, withdrawn
        ("DE", "276"), ("YE", "887"), ("ET", "231"), ("SD", "729"), ("RS", "688"), ("RU", "643"), ("CZ", "203"),
        ("", None), ("Morocco", None), ("005", None),
    ],
)  # fmt: skip
def test_a_country_has_the_number_under_which_the_base_map_draws_it(code: str, number: str | None) -> None:
    assert number_of_country(code) == number


def test_the_numbers_of_the_base_map_have_names_in_every_language() -> None:
    for language in LANGUAGES:
        named = translator(language).countries_by_number
        assert named["250"] == translator(language).country("FR") and len(named) > 240


def test_several_things_are_joined_by_or() -> None:
    said = [translator(language).among(["X", "Y", "Z"]) for language in LANGUAGES]
    assert [spaced(text) for text in said] == ["X أو Y أو Z", "X, Y ou Z", "X, Y or Z", "X, Y o Z"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_direction_and_its_own_name(language: str) -> None:
    say = translator(language)
    assert say.direction == ("rtl" if language == "ar" else "ltr")
    assert NAME_OF_LANGUAGE[language] and say.browser_locale.startswith(language)
    assert translator(language) is say


@pytest.mark.parametrize(
    ("preferred", "language"),
    [("fr-FR", "fr"), ("AR", "ar"), ("es-419", "es"), ("de-DE", "en"), ("", "en"), (None, "en"), ("x" * 999, "en")],
)
def test_the_first_language_is_the_browsers_if_marsad_speaks_it(preferred: str | None, language: str) -> None:
    assert guess(preferred) == language


def test_a_code_that_is_none_is_said_as_it_is() -> None:
    assert translator("en").label(GROUPS, "gold") == "gold"


@pytest.mark.parametrize("key", ["nothing-like-it", "dates.help", "field-date.nothing"])
def test_a_key_that_is_in_no_catalogue_is_an_error(key: str) -> None:
    with pytest.raises(KeyError):
        translator("en")(key)


def test_a_value_that_is_missing_is_an_error() -> None:
    with pytest.raises(ValueError, match="with-text"):
        translator("en")("with-text")


def test_text_from_data_keeps_its_own_direction_in_an_arabic_sentence() -> None:
    assert "\u2068Tanger Med\u2069" in translator("ar")("with-text", text="Tanger Med")

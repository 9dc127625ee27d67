"""Says messages, numbers, weights, dates and names in one of the four languages.

Sentences are Fluent catalogues (`*.ftl`), whose plurals know Arabic's six forms; numbers, dates and the names of
countries come from the Unicode CLDR by way of Babel. Arabic is that of Morocco: Western digits, دجنبر for December.
"""

import datetime
import math
from collections.abc import Collection, Mapping
from functools import cache, cached_property
from pathlib import Path

from babel import Locale, localedata
from babel.core import get_global
from babel.dates import format_date, format_interval, format_skeleton, get_timezone_location
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent
from fluent.runtime import FluentBundle, FluentResource

from marsad.vocabulary import CodeList

LOCALES = {"ar": "ar_MA", "fr": "fr_FR", "en": "en_GB", "es": "es_ES"}
LANGUAGES = tuple(LOCALES)
# Babel's tables of a language change as they are read, and those of a country made of them later are then wrong: دجنبر
# would become ديسمبر. So the tables of the countries are made before anybody reads.
for _tag in LOCALES.values():
    localedata.load(_tag)
NAME_OF_LANGUAGE = {"ar": "العربية", "fr": "Français", "en": "English", "es": "Español"}
LONGEST_VALUE = 900
FOLDER = Path(__file__).parent
# Numbers of states as they were; CLDR gives them to their successors, whose own number is another one.
_WITHDRAWN = frozenset({"230", "249", "278", "280", "536", "720", "736", "886", "891"})


@cache
def translator(language: str) -> "Translator":
    """The one translator of a language, given by its ISO 639-1 code."""
    return Translator(language)


def guess(preferred: str | None) -> str:
    """The language to begin with, for what a browser prefers (`fr-FR`); English when Marsad does not speak it."""
    language = (preferred or "").split("-")[0].lower()
    return language if language in LOCALES else "en"


class Translator:
    """One language. Called with a message key and its values, it gives the sentence."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.direction = "rtl" if language == "ar" else "ltr"
        self.locale = Locale.parse(LOCALES[language])
        # The browser's own formatting must use the same digits as ours.
        self.browser_locale = str(self.locale).replace("_", "-") + ("-u-nu-latn" if language == "ar" else "")
        self._bundle = FluentBundle([LOCALES[language].replace("_", "-")], use_isolating=self.direction == "rtl")
        self._bundle.add_resource(FluentResource((FOLDER / f"{language}.ftl").read_text(encoding="utf-8")))

    def __call__(self, key: str, **values: object) -> str:
        """The sentence of a key; KeyError for a key that is in no catalogue, ValueError for a missing value."""
        name, _, attribute = key.partition(".")
        message = self._bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise KeyError(key)
        text, errors = self._bundle.format_pattern(pattern, {name: _short(value) for name, value in values.items()})
        if errors:
            raise ValueError(f"{key}: {errors[0]}")
        return str(text)

    def label(self, codes: CodeList, code: str) -> str:
        """What people call a code of the vocabulary; the code itself when it is none."""
        return codes[code].label.of(self.language) if code in codes else code

    def country(self, code: str) -> str:
        """The name of a country (ISO 3166-1 alpha-2) or of a region (UN M49); the code itself when CLDR has none."""
        return str(self.locale.territories.get(code, code))

    def number(self, value: float, digits: int = 0) -> str:
        """A number with at most that many digits after the decimal sign."""
        return str(format_decimal(round(value, digits), format=f"#,##0.{'#' * digits}", locale=self.locale))

    def percent(self, share: float) -> str:
        """A share of one as per cent."""
        return str(format_percent(share, locale=self.locale))

    def weight(self, kilograms: float, digits: int = 3) -> str:
        """Kilograms below a tonne, tonnes from there on, with at most that many digits after the decimal sign."""
        if kilograms >= 1000:
            return self("weight-t", value=self.number(kilograms / 1000, digits))
        if 0 < kilograms < 1:  # no weight that was stated reads as none
            digits = max(digits, 1 - math.floor(math.log10(kilograms)))
        return self("weight-kg", value=self.number(kilograms, digits))

    def day(self, day: datetime.date) -> str:
        """A day with its month in short: 2 Jan 2024."""
        return str(format_date(day, "d MMM y", locale=self.locale))

    def when(self, first: datetime.date, last: datetime.date, precision: str) -> str:
        """When an incident happened, as precisely as it is known and no more."""
        if precision == "year":
            return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
        if precision == "quarter":
            start, end = (str(format_date(day, "QQQ y", locale=self.locale)) for day in (first, last))
            return start if start == end else f"{start} – {end}"
        if precision == "month":
            return str(format_interval(first, last, "yMMM", locale=self.locale))
        return self.day(first) if first == last else str(format_interval(first, last, "yMMMd", locale=self.locale))

    def month(self, day: datetime.date) -> str:
        """A month and its year."""
        return str(format_skeleton("yMMM", day, locale=self.locale))

    def month_name(self, month: int) -> str:
        """A month of the year in short, from 1 for January."""
        return str(format_date(datetime.date(2000, month, 1), "LLL", locale=self.locale))

    def span(self, first: datetime.date | None, last: datetime.date | None) -> str:
        """A range of days, open or closed at either end."""
        if first and last:
            if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
                return str(first.year) if first.year == last.year else f"{first.year} – {last.year}"
            return self("span-both", first=self.day(first), last=self.day(last))
        if first:
            return self("span-from", first=self.day(first))
        return self("span-until", last=self.day(last)) if last else self("span-all")

    def city(self, zone: str) -> str:
        """The city that a time zone (IANA) is named after: Casablanca for Africa/Casablanca; UTC has none."""
        return str(get_timezone_location(zone, locale=self.locale, return_city=True)) if "/" in zone else zone

    def among(self, words: Collection[str]) -> str:
        """Several things of which any will do: cocaine or cannabis resin."""
        return str(format_list(list(words), style="or", locale=self.locale))

    @cached_property
    def countries_by_number(self) -> Mapping[str, str]:
        """The names of the countries by ISO 3166 number, as the base map knows them."""
        aliases = get_global("territory_aliases")
        numbers = {number: codes[0] for number, codes in aliases.items() if number.isdigit() and len(number) == 3}
        return {number: self.country(code) for number, code in numbers.items() if code in self.locale.territories}


def _short(value: object) -> object:
    """A value that Fluent takes: it refuses texts of more than a thousand letters, which no sentence needs."""
    return value[:LONGEST_VALUE] + "…" if isinstance(value, str) and len(value) > LONGEST_VALUE else value


def number_of_country(code: str) -> str | None:
    """The ISO 3166 number of an alpha-2 code, None when CLDR has none."""
    return _numbers().get(code)


@cache
def _numbers() -> dict[str, str]:
    aliases = get_global("territory_aliases")
    numbers = {number: codes[0] for number, codes in aliases.items() if number.isdigit() and len(codes) == 1}
    return {code: number for number, code in numbers.items() if number not in _WITHDRAWN}

"""Units as people write them, and what each of them is in the vocabulary's: a pound is 0.45 of its kilograms."""

import re
from decimal import Decimal
from typing import NamedTuple

from marsad.incidents.intake import synonyms
from marsad.incidents.intake.numbers import tokens
from marsad.incidents.intake.words import listed, plain
from marsad.vocabulary import UNITS

KILOGRAMS = {"g": Decimal("0.001"), "kg": Decimal(1), "t": Decimal(1000)}
"""What one of each unit of weight is in kilograms."""


class Measure(NamedTuple):
    """A unit as it is written: the vocabulary's unit that it becomes, and how many of that one it is."""

    unit: str
    times: Decimal = Decimal(1)


# Units that the vocabulary has no code for, but one that they are a known number of.
_OTHER_MEASURES = {
    Measure("kg", Decimal("0.45359237")): "lb, lbs, pound, pounds, libra avoirdupois",
    Measure("kg", Decimal("0.028349523125")): "oz, ounce, ounces, onza, onzas, once, onces",
    Measure("g", Decimal("0.001")): """
        mg, milligram, milligrams, milligramme, milligrammes, miligramo, miligramos, miligrama, miligramas, ملغ, ملغرام
    """,
    Measure("litres", Decimal("0.001")): """
        ml, millilitre, millilitres, milliliter, milliliters, mililitro, mililitros, مل, مليلتر
    """,
    Measure("litres", Decimal("0.01")): "cl, centilitre, centilitres, centilitro, centilitros",
    Measure("litres", Decimal("100")): "hl, hectolitre, hectolitres, hectolitro, hectolitros",
}
# An Arabic unit without a number is one of it, and the dual two; folded.
ALONE = ("طن", "طنا", "كيلوغرام", "كيلوغراما", "كيلوجرام", "كيلوجراما", "كيلو", "غرام", "لتر", "قرص", "حبه", "علبه")
_TWO = {
    "t": "طنان طنين", "kg": "كيلوغرامان كيلوغرامين كيلوجرامان كيلوجرامين", "g": "غرامان غرامين جرامان جرامين",
    "litres": "لتران لترين", "tablets": "قرصان قرصين حبتان حبتين", "packages": "رزمتان رزمتين علبتان علبتين",
    "units": "وحدتان وحدتين قطعتان قطعتين", "cigarettes": "سيجارتان سيجارتين",
}  # fmt: skip
_POINT = re.compile(r"(?<=[^\W\d_])[.]|[.]+$")


def without_points(text: str) -> str:
    """A text without the points of its abbreviations and at its end."""
    return _POINT.sub(" ", text)


def _tokens(phrase: str) -> tuple[str, ...]:
    return tuple(tokens(without_points(plain(phrase))))


def _measures() -> dict[tuple[str, ...], Measure]:
    """Every way to write a unit, as the tokens of it, and what it measures."""
    found: dict[tuple[str, ...], Measure] = {}
    for measure, written in _OTHER_MEASURES.items():
        found |= {_tokens(phrase): measure for phrase in listed(written)}
    for code in UNITS:
        if code == "not_stated":
            continue
        label = UNITS[code].label
        for phrase in (code, label.ar, label.fr, label.en, label.es, *listed(synonyms.UNITS[code])):
            found[_tokens(phrase)] = Measure(code)
    return found


_MEASURES = _measures()
_LONGEST = max(map(len, _MEASURES))
TWO = {word: Measure(code) for code, words in _TWO.items() for word in words.split()}
"""The words that are a unit and two of it."""


def named(phrase: str) -> Measure | None:
    """The unit that a whole phrase names."""
    return _MEASURES.get(_tokens(phrase))


def at(parts: list[str], place: int) -> tuple[Measure | None, int]:
    """The unit that is written from a token on, and of how many tokens."""
    for length in range(min(_LONGEST, len(parts) - place), 0, -1):
        measure = _MEASURES.get(tuple(parts[place : place + length]))
        if measure:
            return measure, length
    return None, 0

"""What a source says of a place before it is a site, how its names are folded, and how it is found by name."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from marsad.places.distance import distance_km

LANGUAGES = ("ar", "fr", "en", "es")
ATTRIBUTED = "Listed under EH; the country is the one that the sources of the incidents name for the territory."
Thing = TypeVar("Thing")
LETTERS = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"})


@dataclass(frozen=True)
class Point:
    """Where one source puts a place, in degrees, and how the source is named in the file of sites."""

    latitude: float
    longitude: float
    source: str
    licence: str
    precision: str = "site"
    radius_km: float = 2


@dataclass
class Candidate:
    """A place that may become a site: its points stand best source first, and checking keeps one of them.

    `spoken` has the language of those aliases of which a source says it.
    """

    code: str
    site_type: str
    country: str
    names: dict[str, str]
    points: list[Point]
    aliases: list[str] = field(default_factory=list)
    spoken: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    other_side: str = ""

    @property
    def point(self) -> Point:
        """The point that is taken: the first."""
        return self.points[0]

    def called(self) -> list[str]:
        """Every name and alias that it goes by."""
        return [*self.names.values(), *self.aliases]

    def also_called(self, names: Iterable[str], language: str = "") -> None:
        """Take names that it does not have yet as aliases; those of one or two letters say too little."""
        known = {name.casefold() for name in self.called()} | {self.code.casefold()}
        for name in (" ".join(name.replace("|", " ").split()) for name in names):
            if len(name) > 2 and name.casefold() not in known:
                known.add(name.casefold())
                self.aliases.append(name)
            if language and name in self.aliases:
                self.spoken.setdefault(name, language)

    def take_names(self, other: "Candidate") -> None:
        """Take every name of another source for the same place."""
        for language, name in other.names.items():
            self.also_called([name], language)
        for alias in other.aliases:
            self.also_called([alias], other.spoken.get(alias, ""))


@dataclass(frozen=True)
class LeftOut:
    """A place that did not become a site, and why."""

    code: str
    name: str
    country: str
    latitude: float | None
    longitude: float | None
    reason: str


def fold(name: str) -> str:
    """A name without accents, case and signs, so that two spellings of it are equal."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[^\W_]+", re.sub("['’ʼʻ`]", "", plain).casefold().translate(LETTERS)))


def slug(name: str) -> str:
    """A lower-case code of a name: Latin letters, digits and hyphens."""
    return "-".join(re.findall(r"[a-z0-9]+", fold(name)))


def attributed(country: str) -> tuple[str, list[str]]:
    """The country that the project gives, as the sources of the incidents do, and the note that this needs."""
    return ("MA", [ATTRIBUTED]) if country == "EH" else (country, [])


class ByName(Generic[Thing]):
    """Things that can be found by country, folded name and nearness."""

    def __init__(self) -> None:
        self._things: dict[tuple[str, str], list[tuple[float, float, Thing]]] = {}

    def add(self, country: str, names: Iterable[str], latitude: float, longitude: float, thing: Thing) -> None:
        """Put a thing under each of its names."""
        for name in {fold(name) for name in names} - {""}:
            self._things.setdefault((country, name), []).append((latitude, longitude, thing))

    def near(self, country: str, names: Iterable[str], point: Point, within_km: float) -> Thing | None:
        """The nearest thing of that country which bears one of the names and lies within so many kilometres."""
        found = [
            (distance_km(point.latitude, point.longitude, latitude, longitude), number, thing)
            for name in dict.fromkeys(fold(name) for name in names)  # in order: of two as near, the first name's
            for number, (latitude, longitude, thing) in enumerate(self._things.get((country, name), ()))
        ]
        nearest = min(found, key=lambda each: each[:2], default=None)
        return nearest[2] if nearest and nearest[0] <= within_km else None

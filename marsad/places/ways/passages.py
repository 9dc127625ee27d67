"""Straits, canals and rivers that a way at sea goes through, by name."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from marsad.places import tables
from marsad.places.sites import LANGUAGES

KINDS = ("strait", "canal", "river")
Point = tuple[float, float]  # latitude, longitude in degrees


@dataclass(frozen=True)
class Passage:
    """One strait, canal or river.

    Who crosses one of its `gates`, or follows its `line` (from the sea inwards), passes it. The land of the map covers
    a line, for it is narrower than the map can show.
    """

    code: str
    kind: str
    gates: tuple[tuple[Point, ...], ...]
    line: tuple[Point, ...]
    names: Mapping[str, str]

    def name(self, language: str) -> str:
        """The passage's name in a language, in English where it has none."""
        return self.names.get(language) or self.names["en"]


def read_csv(path: Path) -> tuple[Passage, ...]:
    """Read the file of passages; RefusedFile when it cannot be read."""
    with tables.lines(path) as found:
        known = tuple(_passage(line) for line in found)
        if not known:
            raise ValueError(path)
        return known


def _passage(line: Mapping[str, str]) -> Passage:
    if line["kind"] not in KINDS:
        raise ValueError(line["kind"])
    return Passage(
        code=line["code"],
        kind=line["kind"],
        gates=tuple(points(gate) for gate in line["gates"].split("|") if gate),
        line=points(line["line"]),
        names={language: line[f"name_{language}"] for language in LANGUAGES if line[f"name_{language}"]},
    )


def points(text: str) -> tuple[Point, ...]:
    """The points of a line that is written `latitude longitude; latitude longitude`."""
    corners = (corner.split() for corner in text.split(";") if corner.strip())
    return tuple((float(latitude), float(longitude)) for latitude, longitude in corners)

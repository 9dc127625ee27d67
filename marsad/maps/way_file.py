"""The ways that a table can draw, as files that the browser fetches once: a change sends their numbers alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import orjson

from marsad.maps import served
from marsad.maps.strands import STEPS, Line, cut, thinned

FOLDER = "ways"
COARSE = 0.1
"""Degrees that the lines of a map from afar may be off: one pixel of it at zoom 4, two at zoom 5."""


@dataclass(frozen=True)
class MapWay:
    """A leg on the map: its lines (latitude, longitude) and which of them is known.

    `start` and `end` are codes; `km` is 0 where an end is no exact point; `note` says in words what the line is worth.
    `words` are those of the source for the end that is wider than a site, empty where sources use several.
    """

    stretches: Sequence[tuple[Line, bool]]
    start: str
    end: str
    mode: str
    intended: bool
    km: int = 0
    note: str = ""
    words: str = ""


@dataclass(frozen=True)
class WayFile:
    """Where the files lie below the server's static folder: lines for a map from afar, and finer ones for nearer by.

    Where they could not be written, `coarse` is empty and `content` is what it would hold.
    """

    coarse: str
    fine: str
    content: bytes = b""


def write(ways: Sequence[MapWay], names: Mapping[str, str], static: Path, off: float = COARSE) -> WayFile:
    """Write the files of ways; arguments as of `contents`."""
    content, strands = contents(ways, names, off)
    written = served.write(content, FOLDER, static)
    fine = served.write(strands, FOLDER, static) if written else ""
    return WayFile(written, fine, b"" if written else content)


def contents(ways: Sequence[MapWay], names: Mapping[str, str], off: float = COARSE) -> tuple[bytes, bytes]:
    """What the files of ways hold, in their order: for a map from afar, and the finer lines for nearer by.

    `names`: of the places that they begin or end in, by code. `off`: by how many degrees the lines of the map from afar
    may be off.
    """
    strands, followed = cut([line for way in ways for line, _ in way.stretches])
    numbered = iter(followed)
    places, modes, notes, words = _Table(), _Table(), _Table(), _Table()
    rows = [
        [
            [[int(known), next(numbered)] for _, known in way.stretches],
            places[way.start],
            places[way.end],
            modes[way.mode],
            int(way.intended),
            way.km,
            notes[way.note],
            words[way.words],
        ]
        for way in ways
    ]
    named = [[code, names.get(code, code)] for code in places]
    coarse = [thinned(strand, off * STEPS) for strand in strands]
    content = orjson.dumps([coarse, named, list(modes), list(notes), list(words), rows])
    return content, orjson.dumps(strands)


class _Table(dict[str, int]):
    """Numbers values as they are met."""

    def __missing__(self, value: str) -> int:
        self[value] = len(self)
        return self[value]

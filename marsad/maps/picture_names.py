"""Names in a picture of the map: sites beside their marks, then seas and countries where there is room for them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np

from marsad.maps import letters
from marsad.maps.atlas import WORLD, Atlas, Points, atlas, clipped, project
from marsad.maps.markup import shortened
from marsad.maps.sight import Sight

LETTERS = 30
GAP = 4.0
LINE = 1.25
"""The height of a line of letters, of their size."""
MOROCCO, SAHARA = "504", "732"
PARALLEL = 27.67
"""Where the points of view part: the place of Morocco's own name is north of it in each of them."""
COARSE = 3.0
"""The zoom of the outlines that names are placed in: there is room for one in the coarse ones where there is any."""
MOST_POINTS = 200
SMALLEST_COUNTRY = 500.0
"""Square pixels: a smaller country has no room for its name."""
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
Seas = Sequence[tuple[str, float, float, int]]
"""Name, latitude, longitude, and the zoom from which it is written."""


@dataclass(frozen=True)
class Written:
    """A name in the picture: its lines, the middle of the first one's letters, size, style and on what it stands."""

    lines: tuple[str, ...]
    x: float
    y: float
    size: float
    style: str
    ground: str


@dataclass
class Names:
    """Places names so that none lies on another, nor on a mark that is not its own."""

    sight: Sight
    static: Path
    written: list[Written] = field(default_factory=list)
    taken: list[Box] = field(default_factory=list)
    circles: list[tuple[float, float, float]] = field(default_factory=list)

    def beside(self, name: str, x: float, y: float, gap: float, style: str = letters.BOLD, size: float = 11.0) -> bool:
        """Write a name beside a mark; False where there is no room for it."""
        text = shortened(name, LETTERS)
        wide, high = letters.width(text, size, style, self.static), size * LINE
        slant = gap * 0.72
        spots = [
            (x + gap + wide / 2, y), (x - gap - wide / 2, y), (x, y - gap - high / 2), (x, y + gap + high / 2),
            (x + slant + wide / 2, y - slant - high / 3), (x + slant + wide / 2, y + slant + high / 3),
            (x - slant - wide / 2, y - slant - high / 3), (x - slant - wide / 2, y + slant + high / 3),
        ]  # fmt: skip
        own = self._under((x, y, x, y))
        for middle, height in spots:
            box = (middle - wide / 2 - 2, height - high / 2, middle + wide / 2 + 2, height + high / 2)
            if self._free(box) and self._under(box) <= own:
                return self._write((text,), box, size, style, "land")
        return False

    def within(
        self, name: str, spots: Iterable[tuple[float, float]], size: float, style: str, limit: float, ground: str
    ) -> bool:
        """Write a name, in lines no wider than the limit where its words allow it, at the first spot with room."""
        lines = self._wrapped(name, size, style, limit)
        wide = max(letters.width(line, size, style, self.static) for line in lines)
        high = len(lines) * size * LINE
        for x, y in spots:
            box = (x - wide / 2 - GAP, y - high / 2 - GAP / 2, x + wide / 2 + GAP, y + high / 2 + GAP / 2)
            if self._free(box) and not self._under(box):
                return self._write(lines, box, size, style, ground)
        return False

    def _write(self, lines: tuple[str, ...], box: Box, size: float, style: str, ground: str) -> bool:
        self.taken.append(box)
        left, top, right, bottom = box
        first = (top + bottom) / 2 - (len(lines) - 1) * size * LINE / 2
        self.written.append(Written(lines, (left + right) / 2, first + size * 0.35, size, style, ground))
        return True

    def _free(self, box: Box) -> bool:
        left, top, right, bottom = box
        inside = left >= 3 and top >= 3 and right <= self.sight.width - 3 and bottom <= self.sight.height - 3
        return inside and not any(
            left < other[2] and other[0] < right and top < other[3] and other[1] < bottom for other in self.taken
        )

    def _under(self, box: Box) -> int:
        """How many circles a box touches."""
        left, top, right, bottom = box
        found = 0
        for x, y, radius in self.circles:
            aside, down = x - min(max(x, left), right), y - min(max(y, top), bottom)
            found += aside * aside + down * down < (radius + 1) ** 2
        return found

    def _wrapped(self, name: str, size: float, style: str, limit: float) -> tuple[str, ...]:
        lines: list[str] = []
        # A dash between two words ends the line of the first.
        for word in shortened(name, 2 * LETTERS).replace(" - ", "\u00a0- ").split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and letters.width(longer, size, style, self.static) <= limit:
                lines[-1] = longer
            else:
                lines.append(word)
        return tuple(lines) or ("",)


def base(names: Names, seas: Seas, countries: Mapping[str, str], view: str) -> None:
    """Write the names of seas and countries, the largest first. `countries`: names by ISO 3166 number."""
    sight = names.sight
    wanted: list[tuple[float, bool, str, float, float, float]] = []
    for name, latitude, longitude, zoom in seas:
        if sight.zoom >= zoom - 0.5:
            x, y = project(np.array([(longitude, latitude)]))[0]
            wanted.append((0.02 * WORLD**2 / 4 ** (zoom - 2), True, name, x, y, 0.0))
    for code, name in countries.items():
        size = _bigness(names.static, code)
        if size * sight.scale**2 > SMALLEST_COUNTRY and (view == "UN" or code != SAHARA):
            wanted.append((size, False, name, *_place(names.static, code)))
    for size, sea, name, x, y, radius in sorted(wanted, key=lambda one: -one[0]):
        ((across, down),) = sight.nearest(np.array([(x, y)]))
        if not (0 < across < sight.width and 0 < down < sight.height):
            continue
        if sea:
            names.within(name, [(across, down)], 10.5, letters.SLANTED, 84, "sea")
        elif (room := radius * sight.scale) > 9:
            limit = max(50.0, min(room * 2.6, 140.0))
            letter = 9.5 + min(3.0, max(0.0, np.log2(room / 11)))
            spots = [(across, down + shift * room) for shift in (0, -0.5, 0.5, -0.9, 0.9)]
            wide = np.sqrt(size) * sight.scale
            if letters.width(name, letter, letters.REGULAR, names.static) <= max(room * 4, wide) * 1.25 * (
                1 + name.count(" ")
            ):
                names.within(name, spots, letter, letters.REGULAR, limit, "land")


@lru_cache(maxsize=512)
def _bigness(static: Path, code: str) -> float:
    return _size(_home(atlas(static, COARSE), code))


@lru_cache(maxsize=512)
def _place(static: Path, code: str) -> tuple[float, float, float]:
    """Where the name of a country has most room: x · y · room, in units of the map."""
    return _roomiest(_home(atlas(static, COARSE), code))


def _home(known: Atlas, code: str) -> Points:
    """The outline that a country's name may stand in."""
    parallel = float(project(np.array([(0.0, PARALLEL)]))[0, 1])
    ring = _largest(known, MOROCCO if code == SAHARA else code)
    if code == SAHARA:
        return clipped(ring, -WORLD, parallel, 2 * WORLD, WORLD)
    return clipped(ring, -WORLD, 0, 2 * WORLD, parallel) if code == MOROCCO else ring


def _largest(known: Atlas, code: str) -> Points:
    rings = [ring.points for ring in known.countries.get(code, [])]
    largest = max(rings, key=_size, default=np.empty((0, 2)))
    return largest[:: 1 + len(largest) // MOST_POINTS]


def _size(ring: Points) -> float:
    if len(ring) < 3:
        return 0.0
    x, y = ring.T
    return float(abs(np.dot(np.roll(x, 1), y) - np.dot(x, np.roll(y, 1))) / 2)


def _roomiest(ring: Points) -> tuple[float, float, float]:
    """The place farthest from the outline, sideways counted half, for a line of letters is wider than high."""
    low, high = ring.min(axis=0), ring.max(axis=0)
    middle, half = (low + high) / 2, (high - low) / 2
    best = (float(middle[0]), float(middle[1]), -np.inf)
    for steps in (5, 2, 2, 2):
        grid = np.linspace(-1, 1, 2 * steps + 1)
        tried = np.array([(best[0] + east * half[0], best[1] + south * half[1]) for east in grid for south in grid])
        room = _room(tried, ring)
        at = int(room.argmax())
        if room[at] > best[2]:
            best = (float(tried[at, 0]), float(tried[at, 1]), float(room[at]))
        half = half / steps
    return best


def _room(places: Points, ring: Points) -> Points:
    """How far each place is from the outline; negative outside."""
    start = np.roll(ring, 1, axis=0)[np.newaxis] - places[:, np.newaxis]
    end = ring[np.newaxis] - places[:, np.newaxis]
    start, end = start / (2, 1), end / (2, 1)
    step = end - start
    length = np.maximum((step**2).sum(axis=2), 1e-12)
    along = np.clip(-(start * step).sum(axis=2) / length, 0, 1)
    away = np.sqrt(((start + step * along[..., np.newaxis]) ** 2).sum(axis=2).min(axis=1))
    crosses = (start[..., 1] > 0) != (end[..., 1] > 0)
    flat = np.where(step[..., 1] == 0, 1, step[..., 1])
    right = start[..., 0] - start[..., 1] * step[..., 0] / flat > 0
    inside = (crosses & right).sum(axis=1) % 2 == 1
    room: Points = np.where(inside, away, -away)
    return room

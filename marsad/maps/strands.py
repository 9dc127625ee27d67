"""Lines that share stretches, as strands that are sent once: little to send, and known to run side by side."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

STEPS = 100
"""To a degree: about a kilometre, as fine as lanes and roads are known."""
Line = Sequence[tuple[float, float]]
_Point = tuple[int, int]


def cut(lines: Sequence[Line]) -> tuple[list[list[int]], list[list[int]]]:
    """The strands of lines of (latitude, longitude) in degrees, and the strands of each line in its order.

    A strand is [latitude, longitude, step, step, …] in hundredths of a degree, each point as the step from the one
    before. It ends where lines begin, end, meet or part, so that a line has a strand whole or not at all. Strand n
    followed backwards is ~n. A line of no length has no strand.
    """
    drawn = [_rounded(line) for line in lines]
    ends = _ends(drawn)
    known: dict[tuple[_Point, ...], int] = {}
    followed = [[_number(known, part) for part in _parts(points, ends)] for points in drawn]
    return [_steps(points) for points in known], followed


def thinned(strand: list[int], off: float) -> list[int]:
    """A strand without the points that a straight line passes within `off` hundredths of a degree.

    Douglas and Peucker (1973): a part is a straight line where none of its points lies farther from it.
    """
    points = np.array(strand, dtype="int64").reshape(-1, 2).cumsum(axis=0)
    kept, parts = {0, len(points) - 1}, [(0, len(points) - 1)]
    while parts:
        first, last = parts.pop()
        if last - first < 2:
            continue
        (north, east), between = points[last] - points[first], points[first + 1 : last] - points[first]
        length = np.hypot(north, east)
        away = np.abs(between[:, 0] * east - between[:, 1] * north) / length if length else np.hypot(*between.T)
        farthest = int(away.argmax())
        if away[farthest] > off:
            middle = first + 1 + farthest
            kept.add(middle)
            parts += [(first, middle), (middle, last)]
    return _steps(points[sorted(kept)])


def _rounded(line: Line) -> list[_Point]:
    points = np.round(np.asarray(line, dtype="float64").reshape(-1, 2) * STEPS).astype("int64")
    moved = np.append(True, (np.diff(points, axis=0) != 0).any(axis=1))[: len(points)]
    return [(latitude, longitude) for latitude, longitude in points[moved].tolist()]


def _ends(lines: Iterable[list[_Point]]) -> set[_Point]:
    """The points at which strands end: all that have not just two neighbours, and the ends of lines."""
    beside: dict[_Point, set[_Point]] = defaultdict(set)
    ends: set[_Point] = set()
    for points in lines:
        ends.update(points[:1], points[-1:])
        for one, other in pairwise(points):
            beside[one].add(other)
            beside[other].add(one)
    return ends | {point for point, near in beside.items() if len(near) != 2}


def _parts(points: list[_Point], ends: set[_Point]) -> Iterable[tuple[_Point, ...]]:
    start = 0
    for at in range(1, len(points)):
        # A line that turns back on itself would follow a strand and leave it halfway.
        if points[at] in ends or (at + 1 < len(points) and points[at - 1] == points[at + 1]):
            yield tuple(points[start : at + 1])
            start = at


def _number(known: dict[tuple[_Point, ...], int], part: tuple[_Point, ...]) -> int:
    if part in known:
        return known[part]
    if part[::-1] in known:
        return ~known[part[::-1]]
    return known.setdefault(part, len(known))


def _steps(points: Sequence[_Point] | NDArray[np.int64]) -> list[int]:
    steps: list[int] = np.diff(np.asarray(points), axis=0, prepend=0).ravel().tolist()
    return steps

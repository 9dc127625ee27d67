"""How far a line goes over land, told by the very outlines of Natural Earth at 1:10m."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from marsad.places.distance import distance_km

Point = tuple[float, float]  # latitude, longitude in degrees
Numbers = NDArray[np.float64]


class Coast:
    """The outlines of all land."""

    def __init__(self, rings: list[Numbers]) -> None:
        """From the closed lines of all land, as longitude · latitude."""
        rings = rings + [ring - (360, 0) for ring in rings if ring[:, 0].max() > 180.001]
        self._start = np.concatenate([ring[:-1] for ring in rings])
        self._end = np.concatenate([ring[1:] for ring in rings])
        bands: dict[int, list[int]] = defaultdict(list)
        low = np.floor(np.minimum(self._start[:, 1], self._end[:, 1])).astype(int)
        high = np.floor(np.maximum(self._start[:, 1], self._end[:, 1])).astype(int)
        for number, (first, last) in enumerate(zip(low.tolist(), high.tolist(), strict=True)):
            for band in range(first, last + 1):
                bands[band].append(number)
        self._bands = {band: np.array(numbers) for band, numbers in bands.items()}

    def is_land(self, point: Point) -> bool:
        """Whether a point lies on land: a line to the west of it crosses outlines an odd number of times."""
        numbers = self._bands.get(int(np.floor(point[0])))
        if numbers is None:
            return point[0] < -80
        (x, y), (x2, y2) = self._start[numbers].T, self._end[numbers].T
        spans = (y > point[0]) != (y2 > point[0])
        at = x[spans] + (point[0] - y[spans]) * (x2[spans] - x[spans]) / (y2[spans] - y[spans])
        return bool((at < point[1]).sum() % 2)

    def stretches(self, line: Sequence[Point]) -> list[tuple[float, list[Point]]]:
        """Every stretch of a line on land: its kilometres and points along it."""
        found: list[tuple[float, list[Point]]] = []
        running: list[Point] = []
        for start, end in pairwise(line):
            cuts = [0.0, *self._crossings(start, end), 1.0]
            on_land = self.is_land(start)
            for first, last in pairwise(cuts):
                if on_land:
                    if not running:
                        running = [_between(start, end, first)]
                    parts = max(1, round(distance_km(*start, *end) * (last - first)))
                    running += [_between(start, end, first + (last - first) * n / parts) for n in range(1, parts + 1)]
                if running and (not on_land or last < 1):
                    found.append(_measured(running))
                    running = []
                on_land = not on_land
        return [*found, _measured(running)] if running else found

    def _crossings(self, start: Point, end: Point) -> list[float]:
        """Where a straight line of degrees crosses outlines, as parts of its length."""
        first, last = sorted((int(np.floor(start[0])), int(np.floor(end[0]))))
        numbers = np.unique(np.concatenate([self._bands.get(band, _NONE) for band in range(first, last + 1)]))
        (x, y), (x2, y2) = self._start[numbers].T, self._end[numbers].T
        west, east = sorted((start[1], end[1]))
        near = (np.minimum(x, x2) <= east) & (np.maximum(x, x2) >= west)
        x, y, dx, dy = x[near], y[near], (x2 - x)[near], (y2 - y)[near]
        sx, sy = end[1] - start[1], end[0] - start[0]
        cross = sx * dy - sy * dx
        with np.errstate(divide="ignore", invalid="ignore"):
            along = ((x - start[1]) * dy - (y - start[0]) * dx) / cross
            other = ((x - start[1]) * sy - (y - start[0]) * sx) / cross
        return sorted(along[(along > 0) & (along < 1) & (other >= 0) & (other < 1)].tolist())


_NONE = np.empty(0, dtype=int)


def _between(start: Point, end: Point, part: float) -> Point:
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part


def _measured(points: list[Point]) -> tuple[float, list[Point]]:
    return sum(distance_km(*start, *end) for start, end in pairwise(points)), points

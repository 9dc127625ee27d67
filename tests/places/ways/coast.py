"""How far a line goes over land, told by the very outlines of Natural Earth's 1:10m, and the ports to ask ways of."""

import random
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np

from marsad.places.distance import distance_km
from marsad.places.sites import Site, Sites
from marsad.places.ways.building import land
from marsad.places.ways.passages import Passage
from marsad.places.ways.way import Way
from tests.samples import ROOT

ATLAS = ROOT / "static/node_modules/world-atlas/land-10m.json"
BESIDE = 6.0  # kilometres from the line of a named canal or river that still lie on it
AXIS = frozenset(
    "MA EH MR SN GM GW GN SL LR CI GH TG BJ NG CV DZ TN LY TR ES PT FR IT BE NL DE BR CO EC".split(" ")  # noqa: SIM905
)
Point = tuple[float, float]


class Coast:
    """The outlines of all land."""

    def __init__(self, path: Path = ATLAS) -> None:
        rings = land.rings(path)
        rings += [ring - (360, 0) for ring in rings if ring[:, 0].max() > 180.001]
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


def worst(coast: Coast, way: Way, passages: Sequence[Passage]) -> float:
    """Kilometres of the longest stretch on land of what a way claims a ship to sail, named canals and rivers aside."""
    lines = {passage.code: passage.line for passage in passages}
    most = 0.0
    for leg in way.legs:
        if leg.drawn not in ("lane", "ferry"):
            continue
        named = [lines[code] for code in leg.passages if lines[code]]
        for part in leg.parts:
            for km, points in coast.stretches(part):
                if km > most and not all(any(_beside(point, line) for line in named) for point in points):
                    most = km
    return most


def pairs(sites: Sites, count: int, seed: int = 5) -> list[tuple[Site, Site]]:
    """Pairs of seaports, chosen by chance but always the same; in two of three the first is of the axis."""
    chance = random.Random(seed)
    ports = [site for site in sites.values() if site.site_type == "seaport"]
    axis = [site for site in ports if site.country in AXIS]
    return [
        (chance.choice(ports if n % 3 == 0 else axis), chance.choice(axis if n % 3 == 1 else ports))
        for n in range(count)
    ]


def _between(start: Point, end: Point, part: float) -> Point:
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part


def _measured(points: list[Point]) -> tuple[float, list[Point]]:
    return sum(distance_km(*start, *end) for start, end in pairwise(points)), points


def _beside(point: Point, line: Sequence[Point]) -> bool:
    narrow = np.cos(np.radians(point[0]))
    flat = (np.array(line) - point) * (111.195, 111.195 * narrow)
    step = np.diff(flat, axis=0)
    along = np.clip(-(flat[:-1] * step).sum(axis=1) / np.maximum((step**2).sum(axis=1), 1e-9), 0, 1)
    return bool(np.hypot(*(flat[:-1] + step * along[:, None]).T).min() <= BESIDE)

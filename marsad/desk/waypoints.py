"""What a leg's likely way goes through by name: straits and canals, sea areas, and along a road the sites beside it."""

import math
from collections.abc import Collection, Iterable
from functools import lru_cache

import numpy as np

from marsad.desk.drawn_ways import DrawnWays
from marsad.incidents.flows import Leg
from marsad.places.areas import Area
from marsad.places.distance import EARTH_KM, apart_km
from marsad.places.sites import EXACT, Site
from marsad.places.ways.globe import Line
from marsad.places.ways.passages import Passage

STEP_KM = 10.0
"""A way is looked at in points no farther apart."""
BESIDE_KM = 10.0
"""So near a road lies a site that it goes through."""
APART_KM = 60.0
"""Stops nearer to each other, or to an end of the way, are one."""
AT_PASSAGE_KM = 120.0
"""A passage that a way goes through lies no farther from the part of it that is known."""
PASSAGE = "passage:"
KNOWN = 4
_TOWNS = ("border_post", "inland", "checkpoint", "seaport")


class Waypoints:
    """Knows what lies between the ends of legs, of the ways as they are drawn: where one is a guess, nothing does.

    `stops` are the sites that a road may be said to go through, the most important first.
    """

    def __init__(
        self, drawing: DrawnWays, passages: Iterable[Passage], areas: Iterable[Area], stops: Iterable[Site]
    ) -> None:
        self._drawing = drawing
        # A river is the last of the way to the port that it leads to: nothing else goes through it.
        self._passages = {passage.code: passage for passage in passages if passage.kind != "river"}
        self._gates = {code: np.array(_middles(passage)) for code, passage in self._passages.items()}
        named = {passage.name("en") for passage in self._passages.values()}
        self._seas = [area for area in areas if area.outline and area.name("en") not in named]
        self._sites = _apart(stops)
        self._points = np.array([(site.latitude, site.longitude) for site in self._sites]).reshape(-1, 2)
        self._names = {area.code: area for area in self._seas}
        self._known = lru_cache(None)(self._found)

    def between(self, leg: Leg) -> tuple[str, ...]:
        """The codes of what a leg goes through, in order; those of passages begin with `PASSAGE`."""
        return self._known(Leg(leg.start, leg.end, leg.mode, False))

    def name(self, code: str, language: str) -> str:
        """What a passage or a sea area is called; empty for any other code."""
        known = self._passages.get(code.removeprefix(PASSAGE)) if code.startswith(PASSAGE) else self._names.get(code)
        return known.name(language) if known else ""

    def _found(self, leg: Leg) -> tuple[str, ...]:
        drawn = self._drawing.drawn(leg)
        if drawn is None or drawn.reason:
            return ()
        points = _points([stretch.line for stretch in drawn.stretches if stretch.known])
        if not len(points):
            return ()
        found = list(self._on_passages(points, drawn.passages))
        if leg.mode in ("sea", "ferry"):
            found += self._in_seas(points)
        if leg.mode == "road":
            found += self._beside(points, {leg.start, leg.end})
        return tuple(dict.fromkeys(code for _, code in sorted(found)))

    def _on_passages(self, points: np.ndarray, codes: Collection[str]) -> Iterable[tuple[float, str]]:
        for code in codes:
            if code in self._passages:
                apart = _km(points, self._gates[code])
                if apart.min() <= AT_PASSAGE_KM:
                    yield float(apart.argmin(axis=0).mean()), PASSAGE + code

    def _in_seas(self, points: np.ndarray) -> Iterable[tuple[float, str]]:
        for area in self._seas:
            inside = np.flatnonzero(_inside(points, np.array(area.outline)))
            if len(inside):
                yield int(inside[0]), area.code

    def _beside(self, points: np.ndarray, ends: Collection[str]) -> Iterable[tuple[float, str]]:
        low, high = points.min(axis=0) - 0.2, points.max(axis=0) + 0.2
        near = np.flatnonzero(((self._points > low) & (self._points < high)).all(axis=1))
        if not len(near):
            return
        apart = _km(self._points[near], points)
        to_ends = _km(self._points[near], points[[0, -1]]).min(axis=1)
        for at, number in enumerate(near):
            site = self._sites[number]
            if apart[at].min() <= BESIDE_KM and to_ends[at] > APART_KM and site.code not in ends:
                yield int(apart[at].argmin()), site.code


def _middles(passage: Passage) -> list[tuple[float, float]]:
    """The middles of a passage's gates; of one without gates, its line."""
    gates = [tuple(np.mean(gate, axis=0).tolist()) for gate in passage.gates]
    return gates or list(passage.line)


def road_stops(sites: Iterable[Site], named: Collection[str]) -> list[Site]:
    """The sites that may be stops on a road: those that routes name (`named`, the most named first), then known towns.

    A town is known that has a name in all four languages; airports are no stops.
    """
    order = {code: number for number, code in enumerate(named)}
    fit = (
        site
        for site in sites
        if site.site_type in _TOWNS and site.precision in EXACT and (site.code in order or len(site.names) == KNOWN)
    )
    return sorted(
        fit,
        key=lambda site: (
            order.get(site.code, len(order)),
            _TOWNS.index(site.site_type),
            -len(site.aliases),
            site.code,
        ),
    )


def _apart(sites: Iterable[Site]) -> list[Site]:
    """The sites without those that lie beside one before them: a town, its port and its suburbs are one stop."""
    kept: list[Site] = []
    near: dict[tuple[int, int], list[Site]] = {}  # by degrees: no need to measure to all
    for site in sites:
        north, east = round(site.latitude), round(site.longitude)
        wide = math.ceil(APART_KM / 111 / max(0.1, math.cos(math.radians(site.latitude)))) + 1
        around = (near.get((north + up, east + right), ()) for up in (-1, 0, 1) for right in range(-wide, wide + 1))
        if all(apart_km(site, other) > APART_KM for cell in around for other in cell):
            kept.append(site)
            near.setdefault((north, east), []).append(site)
    return kept


def _points(lines: Iterable[Line]) -> np.ndarray:
    """The points of lines, and more between them."""
    found = [np.empty((0, 2))]
    for line in lines:
        corners = np.array(line)
        apart = EARTH_KM * np.hypot(*np.radians(np.diff(corners, axis=0)).T)  # no shorter than they are
        steps = np.maximum(1, np.ceil(apart / STEP_KM)).astype("int64")
        piece = np.repeat(np.arange(len(steps)), steps)
        within = np.arange(len(piece)) - np.repeat(np.cumsum(steps) - steps, steps)
        share = (within / steps[piece])[:, None]
        found += [corners[piece] + (corners[piece + 1] - corners[piece]) * share, corners[-1:]]
    return np.vstack(found)


def _km(some: np.ndarray, others: np.ndarray) -> np.ndarray:
    """How far every point is from every other, in kilometres: a line for each of the first."""
    one, other = np.radians(some)[:, None, :], np.radians(others)[None, :, :]
    half = np.sin((other[..., 0] - one[..., 0]) / 2) ** 2
    half += np.cos(one[..., 0]) * np.cos(other[..., 0]) * np.sin((other[..., 1] - one[..., 1]) / 2) ** 2
    apart: np.ndarray = 2 * EARTH_KM * np.arcsin(np.sqrt(np.minimum(1, half)))
    return apart


def _inside(points: np.ndarray, outline: np.ndarray) -> np.ndarray:
    """Which points lie within an outline: those from which a line to the east crosses it an odd number of times."""
    north, east = points[:, 0][:, None], points[:, 1][:, None]
    start, end = outline, np.roll(outline, -1, axis=0)
    spans = (start[:, 0] > north) != (end[:, 0] > north)
    rise = np.where(end[:, 0] == start[:, 0], 1, end[:, 0] - start[:, 0])
    crossing = start[:, 1] + (north - start[:, 0]) * (end[:, 1] - start[:, 1]) / rise
    odd: np.ndarray = (spans & (crossing > east)).sum(axis=1) % 2 == 1
    return odd

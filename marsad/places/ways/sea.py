"""The way of a ship: from the sea side of one place to that of another, along the lanes, never over land.

Lanes and straits: searoute (Apache-2.0), led round land. Between a place and its lanes, and on short ways, a ship goes
straight where it sees nothing but sea.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from marsad.places.distance import distance_km
from marsad.places.ways import globe
from marsad.places.ways.network import Network
from marsad.places.ways.passages import Passage
from marsad.places.ways.water import ROOM, Water
from marsad.places.ways.way import Leg, leg, sketch

Point = tuple[float, float]  # latitude, longitude in degrees
Numbers = NDArray[np.float64]
SEA_SIDE = 30.0  # kilometres from a place to the sea at most
HARBOUR = 1.5  # kilometres from a place to the sea that are its harbour, and part of the lane
BESIDE = 12.0  # kilometres from a place to the line of a river or canal that it lies on
IN_SIGHT = 300.0  # kilometres to the lanes that a ship makes for
ROOMS = (ROOM, ROOM / 2)  # degrees that a ship keeps off the shore on its way there, the best first
MADE_FOR = 24  # lanes that it looks at
SHORT = 1500.0  # kilometres below which a ship that sees its goal goes straight
PULLED = 700.0  # kilometres from either end within which bends of lanes are cut


@dataclass(frozen=True)
class _Port:
    """Where a ship leaves a place: the point at sea or on a river, and the lanes from there, with kilometres."""

    point: Point
    off_km: float
    on_river: str
    lanes: dict[int, float]
    by: dict[int, list[Point]]  # the way to a lane that is not in sight


class Sea:
    """Finds the ways of ships."""

    def __init__(self, lanes: Network, water: Water, passages: Sequence[Passage]) -> None:
        self._lanes = lanes
        self._water = water
        gates = [(passage.code, gate) for passage in passages for gate in passage.gates]
        self._codes = [code for code, _ in gates]
        self._gates = np.array([(*gate[0], *gate[-1]) for _, gate in gates])
        self._on_line = np.zeros(len(lanes), dtype=bool)
        self._on_line[list(lanes.tagged)] = True

    def legs(self, start: Point, end: Point) -> tuple[Leg, ...] | None:
        """The legs from one point to another; None where no ship goes."""
        leaving, arriving = self._port(start), self._port(end)
        if leaving is None or arriving is None:
            return None
        found = self._straight(leaving, arriving) or self._along(leaving, arriving)
        if found is None:
            return None
        points, rivers = found
        before, after = leaving.point != start, arriving.point != end
        legs: list[Leg] = []
        if before and self._is_harbour(leaving):
            points = [start, *points]
        elif before:
            legs.append(sketch(start, leaving.point))
        if after and self._is_harbour(arriving):
            points = [*points, end]
        named = self._named(points, rivers)
        legs.append(leg("lane", tuple(points), passages=named))
        if after and not self._is_harbour(arriving):
            legs.append(sketch(arriving.point, end))
        return tuple(legs)

    @staticmethod
    def _is_harbour(port: _Port) -> bool:
        return port.off_km <= HARBOUR

    def _port(self, point: Point) -> _Port | None:
        at_sea = self._water.nearest(point, SEA_SIDE)
        if at_sea is None or at_sea[1] > HARBOUR:
            nodes, away = self._lanes.near(point, BESIDE)
            on_line = self._on_line[nodes]
            if on_line.any() and (at_sea is None or away[on_line][0] < at_sea[1] + HARBOUR):
                node, off_km = int(nodes[on_line][0]), float(away[on_line][0])
                return _Port(self._lanes.point(node), off_km, self._lanes.tagged[node], {node: 0.0}, {})
        if at_sea is None:
            return None
        start, off_km = at_sea
        nodes, away = self._lanes.near(start, IN_SIGHT)
        nodes, away = nodes[:MADE_FOR], away[:MADE_FOR]
        if not len(nodes):
            nodes, away = self._lanes.near(start, 5 * IN_SIGHT)
            nodes, away = nodes[:MADE_FOR], away[:MADE_FOR]
        longitudes = start[1] + (self._lanes.longitudes[nodes] - start[1] + 180) % 360 - 180
        for room in ROOMS:  # out of a narrow bay, as far off the shore as can be
            seen = self._water.clear(start, self._lanes.latitudes[nodes], longitudes, room)
            if seen.any():
                break
        if seen.any():
            lanes = dict(zip(nodes[seen].tolist(), away[seen].tolist(), strict=True))
            return _Port(start, off_km, "", lanes, {})
        by_point = {self._lanes.point(node): node for node in nodes.tolist()}
        way = self._water.path(start, list(by_point))
        if way is None:
            return None
        way = [(latitude, globe.turned(longitude)) for latitude, longitude in way]
        node = by_point[way[-1]]
        return _Port(start, off_km, "", {node: globe.length_km(way)}, {node: way})

    def _straight(self, leaving: _Port, arriving: _Port) -> tuple[list[Point], dict[int, str]] | None:
        if leaving.on_river or arriving.on_river or distance_km(*leaving.point, *arriving.point) > SHORT:
            return None
        points = list(globe.great_circle(leaving.point, arriving.point))
        return (points, {}) if all(map(self._sees, points, points[1:])) else None

    def _sees(self, start: Point, end: Point) -> bool:
        east = start[1] + (end[1] - start[1] + 180) % 360 - 180
        return bool(self._water.clear(start, np.array([end[0]]), np.array([east]))[0])

    def _along(self, leaving: _Port, arriving: _Port) -> tuple[list[Point], dict[int, str]] | None:
        """Points along the lanes, and the river or canal that begins at some of them, by their number."""
        found = self._lanes.shortest(leaving.lanes, arriving.lanes)
        if found is None:
            return None
        nodes = found[1]
        first, last = leaving.by.get(nodes[0], [leaving.point])[:-1], arriving.by.get(nodes[-1], [arriving.point])[:-1]
        first, last = first or [leaving.point], last or [arriving.point]
        points = [*first, *(self._lanes.point(node) for node in nodes), *last[::-1]]
        tags = ["" for _ in first]
        tags += [self._lanes.tag(one, other) for one, other in pairwise(nodes)]
        tags += ["" for _ in last]
        points, tags = self._pulled(points, tags)
        points, tags = self._pulled(points[::-1], tags[::-1])
        points, tags = points[::-1], tags[::-1]
        if globe.length_km(points) < SHORT:  # a coaster goes from cape to cape
            at = 1
            while at < len(points) - 2:
                pulled = self._pulled(points[at:], tags[at:])
                points, tags = points[:at] + pulled[0], tags[:at] + pulled[1]
                at += 1
        rivers = {number: tag for number, tag in enumerate(tags) if tag}
        return points, rivers

    def _pulled(self, points: list[Point], tags: list[str]) -> tuple[list[Point], list[str]]:
        """The same way, straight from its first point to the farthest that it sees."""
        start, km, last = points[0], 0.0, 0
        while last < len(tags) and not tags[last] and km < PULLED:
            km += distance_km(*points[last], *points[last + 1])
            last += 1
        if last < 2:
            return points, tags
        ahead = np.array(points[2 : last + 1])
        longitudes = start[1] + (ahead[:, 1] - start[1] + 180) % 360 - 180
        seen = np.flatnonzero(self._water.clear(start, ahead[:, 0], longitudes))
        if not len(seen):
            return points, tags
        farthest = int(seen[-1]) + 2
        return [start, *points[farthest:]], ["", *tags[farthest:]]

    def _named(self, points: list[Point], rivers: dict[int, str]) -> tuple[str, ...]:
        """The passages on a way, in order, each once."""
        line = np.array(points)
        line[:, 1] = np.rad2deg(np.unwrap(np.deg2rad(line[:, 1]))) if len(line) > 1 else line[:, 1]
        start, end = line[:-1, None], line[1:, None]
        first, last = self._gates[None, :, :2], self._gates[None, :, 2:]
        crosses = (_side(first, last, start) != _side(first, last, end)) & (
            _side(start, end, first) != _side(start, end, last)
        )
        found = [(int(number), self._codes[gate]) for number, gate in zip(*np.nonzero(crosses), strict=True)]
        found += list(rivers.items())
        return tuple(dict.fromkeys(code for _, code in sorted(found, key=lambda pair: pair[0])))


def _side(start: Numbers, end: Numbers, point: Numbers) -> NDArray[np.bool_]:
    """Whether points lie to the left of lines of degrees."""
    run, rise = end[..., 1] - start[..., 1], end[..., 0] - start[..., 0]
    left: NDArray[np.bool_] = run * (point[..., 0] - start[..., 0]) > rise * (point[..., 1] - start[..., 1])
    return left

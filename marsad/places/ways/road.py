"""The way of a truck: along main roads, on board a ferry where there is no road, never across the sea by itself."""

import math
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby, pairwise

import numpy as np

from marsad.places.distance import distance_km
from marsad.places.ways import globe
from marsad.places.ways.network import Network
from marsad.places.ways.sea import Sea
from marsad.places.ways.water import Water
from marsad.places.ways.way import Leg, leg

Point = tuple[float, float]  # latitude, longitude in degrees
TO_A_ROAD = 40.0  # kilometres from a place to a road at most
ROADS = 12  # crossings around a place that are looked at
NEARER = 15.0  # kilometres farther than the nearest of them that others may be
OFF_ROAD = 1.5  # how much longer a way off the main roads is taken to be, when roads are compared
AT_THE_ROAD = 10.0  # kilometres off a main road that need no leg of their own
OVER_WATER = 4.0  # kilometres of water on the way to a road: a lagoon, a harbour, no strait
BOARDING = 100.0  # kilometres that a truck would rather drive than board a ferry
FERRIES = 256  # ways of ferries that are kept, more than there are
ON_BOARD = 1.5  # kilometres that it would rather drive than be a kilometre on board


def ferry_cost(km: float) -> float:
    """What a ferry counts for when ways are compared, in kilometres driven: trucks take the short crossings."""
    return BOARDING + ON_BOARD * km if km > OVER_WATER else km


class Road:
    """Finds the ways of trucks."""

    def __init__(self, roads: Network, water: Water, sea: Sea) -> None:
        self._roads = roads
        self._water = water
        self._aboard = lru_cache(FERRIES)(sea.legs)

    def legs(self, start: Point, end: Point) -> tuple[Leg, ...] | None:
        """The legs from one point to another; None where no road and no ferry leads."""
        leaving, arriving = self._near(start), self._near(end)
        found = self._roads.shortest(leaving, arriving) if leaving and arriving else None
        if found is None:
            return None
        nodes = found[1]
        first, last = (self._off_road(start, nodes[0]), self._off_road(nodes[-1], end))
        stretches = [first, *self._stretches(nodes), last]
        # A short way to the road is part of the road; where there is nothing to join, it stays.
        legs: list[Leg] = []
        for drawn, group in groupby((each for each in stretches if each[2] > 0), key=lambda each: each[0]):
            joined = list(group)
            points = [joined[0][1][0], *(point for _, line, _ in joined for point in line[1:])]
            if drawn == "ferry":
                legs += self._ferries(joined)
            else:
                legs.append(leg(drawn, tuple(points), sum(km for _, _, km in joined)))
        return tuple(legs)

    def _near(self, point: Point) -> dict[int, float]:
        nodes, away = self._roads.near(point, TO_A_ROAD)
        found: dict[int, float] = {}
        for node, km in zip(nodes.tolist(), away.tolist(), strict=True):
            if len(found) == ROADS or (found and km > away[0] + NEARER):
                break
            if self._over_water(point, self._roads.point(node)) <= OVER_WATER:
                found[node] = OFF_ROAD * km
        return found

    def _over_water(self, start: Point, end: Point) -> float:
        """Kilometres of sea on the straight line between two points."""
        km = distance_km(*start, *end)
        along = np.linspace(0, 1, max(2, math.ceil(2 * km) + 1))
        sea = self._water.at(start[0] + (end[0] - start[0]) * along, start[1] + (end[1] - start[1]) * along)
        return float(sea.sum()) * km / len(along)

    def _off_road(self, one: Point | int, other: Point | int) -> tuple[str, tuple[Point, ...], float]:
        start = self._roads.point(one) if isinstance(one, int) else one
        end = self._roads.point(other) if isinstance(other, int) else other
        km = globe.length_km((start, end))
        return "road" if km <= AT_THE_ROAD else "schematic", (start, end), km

    def _stretches(self, nodes: list[int]) -> Iterator[tuple[str, tuple[Point, ...], float]]:
        for start, end in pairwise(nodes):
            line = self._roads.point(start), self._roads.point(end)
            yield self._roads.tag(start, end) or "road", line, self._roads.km(start, end)

    def _ferries(self, stretches: list[tuple[str, tuple[Point, ...], float]]) -> Iterator[Leg]:
        for _, line, _ in stretches:
            at_sea = self._aboard(line[0], line[-1]) or (leg("ferry", line),)
            parts = tuple(part for each in at_sea for part in each.parts)
            passed = tuple(code for each in at_sea for code in each.passages)
            yield Leg("ferry", parts, sum(each.km for each in at_sea), passed)

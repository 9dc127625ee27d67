"""Ways along coasts: nodes off every cape, joined where one sees another, as few edges as do.

searoute's lanes lie far out; a short hop between two ports of one coast would sail out to them and back.
"""

import math
from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from marsad.places.distance import EARTH_KM, distance_km
from marsad.places.ways.building import detour
from marsad.places.ways.water import Water

Point = tuple[float, float]  # latitude, longitude in degrees
Numbers = NDArray[np.float64]
KM = 111.195  # a degree of latitude on a sphere of 6,371 km
AXIS = (-8.0, -26.0, 47.0, 37.0)  # south, west, north, east of where short hops matter: Atlantic, Mediterranean, Sahel
BEND, BEND_ELSEWHERE = 1.5, 8.0  # kilometres that a cape stands out at least
SOUTH, NORTH = -60.0, 75.0  # degrees within which ships sail along coasts
SMALL, SMALL_ELSEWHERE = 12.0, 50.0  # kilometres across: islands smaller than this have no capes
OFF = (4.0, 6.5)  # kilometres off a cape at which a node is tried
IN_SIGHT = 150.0  # kilometres to the farthest node that one is joined to
MOST = 40  # nodes that each looks at
WORTH = 1.12  # an edge is kept where the way round it would be so much longer
COAST = 1.05  # what a kilometre along the coast counts for: on long ways, ships keep to the lanes


def capes(shapes: list[Numbers], water: Water) -> list[Point]:
    """A point at sea off every cape of the land's outlines (longitude · latitude)."""
    found: list[Point] = []
    for ring in shapes:
        corners = _corners(ring)
        for before, (x, y), after in zip(corners[-1:] + corners[:-1], corners, corners[1:] + corners[:1], strict=True):
            narrow = max(math.cos(math.radians(y)), 0.05)
            one = _unit((x - before[0]) * narrow, y - before[1])
            other = _unit((x - after[0]) * narrow, y - after[1])
            out = _unit(one[0] + other[0], one[1] + other[1])
            for km in OFF:
                point = (y + out[1] * km / KM, (x + out[0] * km / KM / narrow + 180) % 360 - 180)
                if SOUTH < point[0] < NORTH and water.at(np.array([point[0]]), np.array([point[1]]))[0]:
                    found.append((round(point[0], 4), round(point[1], 4)))
                    break
    return list(dict.fromkeys(found))


def _corners(ring: Numbers) -> list[tuple[float, float]]:
    """The points of a closed line at which it bends, as far as they stand out."""
    narrow = max(math.cos(math.radians(float(ring[:, 1].mean()))), 0.05)
    flat = ring * (narrow * KM, KM)
    on_axis = _on_axis(ring)
    if np.ptp(flat, axis=0).max() < (SMALL if on_axis.any() else SMALL_ELSEWHERE):
        return []
    half = int(np.argmax(np.hypot(*(flat - flat[0]).T)))
    bends = np.where(on_axis, BEND, BEND_ELSEWHERE)
    kept = [*_bends(flat, bends, 0, half), *_bends(flat, bends, half, len(flat) - 1)]
    return [(float(ring[number, 0]), float(ring[number, 1])) for number in kept]


def _bends(flat: Numbers, bends: Numbers, first: int, last: int) -> list[int]:
    """Douglas and Peucker's choice of points, without the last."""
    kept = []
    waiting = [(first, last)]
    while waiting:
        start, end = waiting.pop()
        if end - start > 1:
            line = flat[end] - flat[start]
            span = flat[start + 1 : end] - flat[start]
            size = float(np.hypot(*line))
            off = np.abs(line[0] * span[:, 1] - line[1] * span[:, 0]) / size if size else np.hypot(*span.T)
            off = off / bends[start + 1 : end]
            farthest = int(np.argmax(off))
            if off[farthest] > 1:
                middle = start + 1 + farthest
                waiting += [(start, middle), (middle, end)]
                continue
        kept.append(start)
    return sorted(kept)


def _on_axis(ring: Numbers) -> NDArray[np.bool_]:
    south, west, north, east = AXIS
    inside: NDArray[np.bool_] = (ring[:, 1] > south) & (ring[:, 1] < north) & (ring[:, 0] > west) & (ring[:, 0] < east)
    return inside


def _unit(x: float, y: float) -> tuple[float, float]:
    size = math.hypot(x, y)
    return (x / size, y / size) if size else (0.0, 0.0)


def links(
    points: list[Point], edges: dict[tuple[int, int], float], new: int, water: Water
) -> dict[tuple[int, int], float]:
    """Edges from the nodes from number `new` on to what they see, where the way by the edges there are is longer."""
    latitudes, longitudes = (np.array(column) for column in zip(*points, strict=True))
    order = np.argsort(latitudes)
    ascending = latitudes[order]
    wanted: list[tuple[float, int, int]] = []
    for node in range(new, len(points)):
        start = points[node]
        reach = math.degrees(IN_SIGHT / EARTH_KM)
        first, last = np.searchsorted(ascending, [start[0] - reach, start[0] + reach])
        beside = order[first:last]
        east = (longitudes[beside] - start[1] + 180) % 360 - 180
        away = np.hypot(latitudes[beside] - start[0], east * math.cos(math.radians(start[0]))) * KM
        near = np.argsort(away)[: MOST + 1]
        near = near[(away[near] <= IN_SIGHT) & (beside[near] != node)]
        seen = water.sees(start, latitudes[beside[near]], start[1] + east[near])
        for other in beside[near[seen]].tolist():
            wanted.append((distance_km(*start, *points[other]), min(node, other), max(node, other)))
    around: dict[int, dict[int, float]] = defaultdict(dict)
    for (one, other), km in edges.items():
        around[one][other] = around[other][one] = km
    added = {}
    for km, one, other in sorted(set(wanted)):
        if detour.km_within(around, one, other, WORTH * km) is None:
            added[one, other] = COAST * km
            around[one][other] = around[other][one] = COAST * km
    return added

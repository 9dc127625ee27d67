"""Lines on the globe: great circles, plain curves, and cutting a line where the map ends."""

import math
from collections.abc import Sequence
from itertools import pairwise

from marsad.places.distance import distance_km

Point = tuple[float, float]  # latitude, longitude in degrees
Line = tuple[Point, ...]
STEP_KM = 100.0  # between the points of a great circle
CURVE_POINTS = 24  # of a plain curve
BULGE = 0.12  # of its length, how far a plain curve stands off the straight line in its middle


def length_km(points: Sequence[Point]) -> float:
    """Kilometres along a line."""
    return sum(distance_km(*start, *end) for start, end in pairwise(points))


def great_circle(start: Point, end: Point, step_km: float = STEP_KM) -> Line:
    """The shortest line on the globe, a point at least every `step_km`; towards an antipode, over the North Pole."""
    parts = max(1, math.ceil(distance_km(*start, *end) / step_km))
    if parts == 1:
        return start, end
    one, other = _vector(start), _vector(end)
    angle = math.acos(max(-1.0, min(1.0, sum(a * b for a, b in zip(one, other, strict=True)))))
    if math.sin(angle) < 1e-6:  # antipodes: every direction is as short
        pole = (90.0, start[1]) if abs(start[0]) < 89 else (0.0, start[1])
        return great_circle(start, pole, step_km)[:-1] + great_circle(pole, end, step_km)
    between = []
    for part in range(1, parts):
        left, right = math.sin(angle * (1 - part / parts)), math.sin(angle * part / parts)
        between.append(_point([left * a + right * b for a, b in zip(one, other, strict=True)]))
    return start, *between, end


def curve(start: Point, end: Point) -> Line:
    """A plain curve on the map between two points, to the left of the straight line: a sketch, no way."""
    east = (end[1] - start[1] + 180) % 360 - 180
    north = end[0] - start[0]
    points = []
    for part in range(CURVE_POINTS + 1):
        along = part / CURVE_POINTS
        off = 4 * BULGE * along * (1 - along)
        latitude = start[0] + along * north + off * east
        points.append((max(-85.0, min(85.0, latitude)), turned(start[1] + along * east - off * north)))
    return start, *points[1:-1], end


def cut(points: Sequence[Point]) -> tuple[Line, ...]:
    """A line in parts, none of which crosses the antimeridian: each ends at ±180° and the next begins at ∓180°."""
    parts: list[list[Point]] = [[points[0]]]
    for start, end in pairwise(points):
        if abs(end[1] - start[1]) > 180:
            edge = math.copysign(180.0, start[1])
            east = (end[1] - start[1] + 180) % 360 - 180
            latitude = start[0] + (end[0] - start[0]) * ((edge - start[1]) / east if east else 0.5)
            _extend(parts[-1], (latitude, edge))
            parts.append([(latitude, -edge)])
        _extend(parts[-1], end)
    return tuple(tuple(part) for part in parts if len(part) > 1) or (tuple(points[:1]),)


def turned(longitude: float) -> float:
    """A longitude above -180° and up to 180°."""
    return longitude if -180 < longitude <= 180 else 180 - (180 - longitude) % 360


def _extend(part: list[Point], point: Point) -> None:
    if part[-1] != point:
        part.append(point)


def _vector(point: Point) -> tuple[float, float, float]:
    north, east = math.radians(point[0]), math.radians(point[1])
    return math.cos(north) * math.cos(east), math.cos(north) * math.sin(east), math.sin(north)


def _point(vector: Sequence[float]) -> Point:
    x, y, z = vector
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))

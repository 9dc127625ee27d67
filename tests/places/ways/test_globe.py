"""Lines on the globe: great circles go the short way, curves stay on the map, and no line crosses the antimeridian."""

import math
from itertools import pairwise

import pytest

from marsad.places.distance import distance_km
from marsad.places.ways import globe

CALLAO, BUSAN = (-12.05, -77.15), (35.1, 129.04)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (CALLAO, BUSAN),
        ((33.6, -7.6), (35.9, -5.5)),
        ((0.0, 0.0), (0.0, 180.0)),  # antipodes: every direction is as short
        ((33.6, -7.6), (-33.6, 172.4)),
        ((90.0, 0.0), (-90.0, 0.0)),
        ((90.0, 77.0), (33.6, -7.6)),
        ((80.0, 0.0), (80.0, 180.0)),  # over the pole
    ],
)
def test_a_great_circle_is_as_long_as_the_distance(start: globe.Point, end: globe.Point) -> None:
    line = globe.great_circle(start, end)
    assert (line[0], line[-1]) == (start, end)
    assert globe.length_km(line) == pytest.approx(distance_km(*start, *end), rel=1e-3)
    assert all(distance_km(*one, *other) <= globe.STEP_KM * 1.01 for one, other in pairwise(line))
    assert all(math.isfinite(value) for point in line for value in point)


@pytest.mark.parametrize(
    ("start", "end"), [(CALLAO, BUSAN), ((-17.0, 179.5), (-17.0, -179.5)), ((89, 100), (89, -100))]
)
@pytest.mark.parametrize("drawn", [globe.great_circle, globe.curve])
def test_a_line_over_the_antimeridian_is_cut_there_and_goes_on_at_the_same_latitude(start, end, drawn) -> None:  # type: ignore[no-untyped-def]
    parts = globe.cut(drawn(start, end))
    assert len(parts) == 2
    assert (abs(parts[0][-1][1]), parts[0][-1][1]) == (180, -parts[1][0][1])
    assert parts[0][-1][0] == parts[1][0][0]
    for part in parts:
        assert all(abs(other[1] - one[1]) <= 180 for one, other in pairwise(part))


@pytest.mark.parametrize(
    ("points", "parts"),
    [
        ([(0, 170), (0, 180)], [((0, 170), (0, 180))]),  # ends at the antimeridian and does not cross it
        ([(0, 170), (0, 180), (0, -170)], [((0, 170), (0, 180)), ((0, -180), (0, -170))]),
        ([(5, 5)], [((5, 5),)]),
    ],
)
def test_what_only_touches_the_antimeridian_has_no_part_without_length(points, parts) -> None:  # type: ignore[no-untyped-def]
    assert list(globe.cut(points)) == parts


def test_a_plain_curve_is_no_straight_line_and_stays_on_the_map() -> None:
    line = globe.curve((84.0, 0.0), (84.0, 60.0))
    assert all(-90 <= latitude <= 90 and -180 <= longitude <= 180 for latitude, longitude in line)
    assert max(abs(latitude - 33.6) for latitude, _ in globe.curve((33.6, -7.6), (33.6, -17.6))) > 0.5

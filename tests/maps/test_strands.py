import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.maps.strands import STEPS, Line, cut, thinned


def drawn(strands: list[list[int]], followed: list[int]) -> list[tuple[float, float]]:
    """The line that a browser reads out of strands."""
    points: list[tuple[float, float]] = []
    for number in followed:
        steps = np.array(strands[number if number >= 0 else ~number]).reshape(-1, 2).cumsum(axis=0) / STEPS
        part = [(float(latitude), float(longitude)) for latitude, longitude in steps]
        points += (part if number >= 0 else part[::-1])[1 if points else 0 :]
    return [(round(latitude, 2), round(longitude, 2)) for latitude, longitude in points]


A, B, C, D, E = (0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (3.0, 1.0), (3.0, -1.0)


@pytest.mark.parametrize(
    ("lines", "strands", "followed"),
    [
        ([[A, B, C]], 1, [[0]]),
        ([[A, B, C], [A, B, C]], 1, [[0], [0]]),
        ([[A, B, C], [C, B, A]], 1, [[0], [~0]]),  # there and back is one strand
        ([[A, B, C, D], [A, B, C, E]], 3, [[0, 1], [0, 2]]),  # they part at C
        ([[A, B, C], [B, C, D]], 3, [[0, 1], [1, 2]]),  # one joins at B
        ([[A, A], [B]], 0, [[], []]),
        ([], 0, []),
    ],
)
def test_lines_share_the_strands_on_which_they_run_together(
    lines: list[Line], strands: int, followed: list[list[int]]
) -> None:
    found = cut(lines)
    assert (len(found[0]), found[1]) == (strands, followed)


points = st.tuples(st.integers(-3, 3), st.integers(-3, 3)).map(lambda point: (point[0] / STEPS, point[1] / STEPS))


@given(st.lists(st.lists(points, min_size=2, max_size=9), max_size=6))
def test_every_line_is_read_out_of_its_strands_as_it_was(lines: list[Line]) -> None:
    strands, followed = cut(lines)
    for line, numbers in zip(lines, followed, strict=True):
        moved = [point for at, point in enumerate(line) if at == 0 or point != line[at - 1]]
        assert drawn(strands, numbers) == (moved if len(moved) > 1 else [])


@pytest.mark.parametrize(
    ("strand", "off", "kept"),
    [
        ([0, 0, 1, 50, -1, 50], 2, [0, 0, 0, 100]),
        ([0, 0, 3, 50, -3, 50], 2, [0, 0, 3, 50, -3, 50]),
        ([0, 0, 10, 50, -10, -50], 2, [0, 0, 10, 50, -10, -50]),  # there and back: as far as it goes
        ([5, 5, 1, 1], 2, [5, 5, 1, 1]),
    ],
)
def test_a_strand_is_thinned_to_what_a_straight_line_would_miss(strand: list[int], off: float, kept: list[int]) -> None:
    assert thinned(strand, off) == kept

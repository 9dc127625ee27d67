"""The shortest way through a network is the shortest, whatever shortcuts were laid over it."""

import heapq
import math
import random
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from marsad.errors import RefusedFile
from marsad.places.distance import distance_km
from marsad.places.ways import network
from marsad.places.ways.building import hierarchy

NODES = 120


def drawn(path: Path, seed: int) -> tuple[network.Network, list[dict[int, float]]]:
    """A network of chance in two parts that no edge joins, and the kilometres between its neighbours."""
    chance = random.Random(seed)
    points = [(chance.uniform(-60, 60), chance.uniform(-180, 180)) for _ in range(NODES)]
    points.sort()  # as the file has them, so that numbers are the same
    edges = {}
    for _ in range(3 * NODES):
        one, other = sorted(chance.sample(range(NODES), 2))
        if (one < NODES // 4) == (other < NODES // 4):
            edges[one, other] = chance.uniform(1, 2) * distance_km(*points[one], *points[other])
    tags = {edge: "ferry" for edge in list(edges)[::7]}
    hierarchy.write(path, points, edges, tags)
    around: list[dict[int, float]] = [{} for _ in points]
    for (one, other), km in edges.items():
        around[one][other] = around[other][one] = km
    return network.read(path), around


def dijkstra(around: list[dict[int, float]], start: int, end: int) -> float:
    kilometres = {start: 0.0}
    heap = [(0.0, start)]
    while heap:
        km, here = heapq.heappop(heap)
        if here == end:
            return km
        for there, length in around[here].items():
            if km + length < kilometres.get(there, math.inf):
                kilometres[there] = km + length
                heapq.heappush(heap, (km + length, there))
    return math.inf


@pytest.mark.parametrize("seed", range(4))
def test_a_way_is_as_short_as_a_plain_search_finds_it_and_goes_along_edges(tmp_path: Path, seed: int) -> None:
    known, around = drawn(tmp_path / "a.npz", seed)
    for start in range(0, NODES, 5):
        for end in range(0, NODES, 7):
            found, wanted = known.shortest({start: 0.0}, {end: 0.0}), dijkstra(around, start, end)
            if found is None:
                assert wanted == math.inf
                continue
            assert found[0] == pytest.approx(wanted, rel=1e-4, abs=0.1)
            assert (found[1][0], found[1][-1]) == (start, end)
            assert all(other in around[one] for one, other in pairwise(found[1]))
            length = sum(known.km(one, other) for one, other in pairwise(found[1]))
            assert length == pytest.approx(found[0], abs=0.1)


def test_of_several_starts_and_ends_the_best_are_chosen(tmp_path: Path) -> None:
    known, around = drawn(tmp_path / "a.npz", 1)
    starts, ends = {40: 500.0, 50: 0.0, 60: 9e9}, {90: 0.0, 100: 4000.0}
    found = known.shortest(starts, ends)
    assert found is not None
    best = min(far + dijkstra(around, a, b) + off for a, far in starts.items() for b, off in ends.items())
    assert found[0] == pytest.approx(best, rel=1e-4)


def test_what_an_edge_is_is_known_from_both_sides(tmp_path: Path) -> None:
    known, around = drawn(tmp_path / "a.npz", 2)
    tagged = [(one, other) for one in range(NODES) for other in around[one] if known.tag(one, other)]
    assert tagged and all(known.tag(other, one) == "ferry" for one, other in tagged)


def test_the_nodes_around_a_point_come_nearest_first(tmp_path: Path) -> None:
    known, _ = drawn(tmp_path / "a.npz", 3)
    nodes, away = known.near((10.0, 179.0), 3000)
    every = [distance_km(10.0, 179.0, *known.point(node)) for node in range(NODES)]
    assert away.tolist() == pytest.approx(sorted(km for km in every if km <= 3000), abs=0.01)
    assert [every[node] for node in nodes.tolist()] == pytest.approx(away.tolist(), abs=0.01)


@pytest.mark.parametrize(
    ("content", "reason"), [(None, "file-missing"), (b"", "file-unreadable"), (b"PK\x03\x04 torn", "file-unreadable")]
)
def test_a_file_that_is_none_is_refused_in_words(tmp_path: Path, content: bytes | None, reason: str) -> None:
    path = tmp_path / "lanes.npz"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(RefusedFile) as refused:
        network.read(path)
    assert refused.value.reason == reason


def test_a_file_that_holds_objects_of_a_program_is_refused(tmp_path: Path) -> None:
    np.savez(tmp_path / "lanes.npz", latitude=np.array([object()], dtype=object))
    with pytest.raises(RefusedFile):
        network.read(tmp_path / "lanes.npz")

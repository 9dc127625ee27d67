"""Puts the nodes of a network in an order of importance and lays shortcuts over the less important ones."""

import heapq
import math
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from marsad.places.ways.network import SCALE, STRAIGHT

Point = tuple[float, float]  # latitude, longitude in degrees
Neighbours = list[dict[int, float]]
LOOKED_AT = 60  # nodes that a search for a way round one node looks at before it gives up


def write(
    path: Path, points: list[Point], edges: Mapping[tuple[int, int], float], tags: Mapping[tuple[int, int], str]
) -> None:
    """Write a network: its points in degrees, kilometres of each edge (undirected), and what some edges are."""
    order = sorted(range(len(points)), key=lambda node: points[node])
    new = {node: number for number, node in enumerate(order)}
    around: Neighbours = [{} for _ in points]
    for (one, other), km in edges.items():
        if one != other:
            first, second = new[one], new[other]
            shorter = min(km, around[first].get(second, math.inf))
            around[first][second] = around[second][first] = shorter
    arcs = contract(around)
    low, high, km_of, middle = (np.array(column) for column in zip(*arcs, strict=True))
    names = ["", *sorted(set(tags.values()))]
    tagged = sorted((new[one], new[other], names.index(tag)) for (one, other), tag in tags.items())
    np.savez_compressed(
        path,
        latitude=np.array([round(points[node][0] * SCALE) for node in order], dtype=np.int32),
        longitude=np.array([round(points[node][1] * SCALE) for node in order], dtype=np.int32),
        low=low.astype(np.int32),
        high=high.astype(np.int32),
        km=np.round(km_of, 2).astype(np.float32),
        middle=middle.astype(np.int32),
        names=np.array(names),
        tagged_a=np.array([one for one, _, _ in tagged], dtype=np.int32),
        tagged_b=np.array([other for _, other, _ in tagged], dtype=np.int32),
        tag=np.array([tag for _, _, tag in tagged], dtype=np.uint8),
    )


def contract(around: Neighbours) -> list[tuple[int, int, float, int]]:
    """The arcs that climb: low node, high node, kilometres, the node that a shortcut skips or STRAIGHT; by low node."""
    middle: dict[tuple[int, int], int] = {}
    deleted = [0] * len(around)
    arcs: list[tuple[int, int, float, int]] = []
    heap = [(_importance(around, node, deleted), node) for node in range(len(around))]
    heapq.heapify(heap)
    while heap:
        _, node = heapq.heappop(heap)
        now = _importance(around, node, deleted)
        if heap and now > heap[0][0]:  # it has become more important since it was looked at
            heapq.heappush(heap, (now, node))
            continue
        shortcuts = _shortcuts(around, node)
        for there, km in around[node].items():
            arcs.append((node, there, km, middle.get((min(node, there), max(node, there)), STRAIGHT)))
            del around[there][node]
            deleted[there] += 1
        around[node] = {}
        for one, other, km in shortcuts:
            around[one][other] = around[other][one] = km
            middle[min(one, other), max(one, other)] = node
    return sorted(arcs)


def _importance(around: Neighbours, node: int, deleted: list[int]) -> int:
    return 2 * (len(_shortcuts(around, node)) - len(around[node])) + deleted[node]


def _shortcuts(around: Neighbours, node: int) -> list[tuple[int, int, float]]:
    """The edges that are needed when a node goes: between two neighbours to whom every other way is longer."""
    found = []
    neighbours = list(around[node].items())
    for number, (one, km) in enumerate(neighbours):
        others = neighbours[number + 1 :]
        if not others:
            break
        farthest = km + max(length for _, length in others)
        round_it = _distances(around, one, node, farthest, {other for other, _ in others})
        for other, length in others:
            if round_it.get(other, math.inf) > km + length:
                found.append((one, other, km + length))
    return found


def _distances(around: Neighbours, start: int, without: int, within: float, wanted: set[int]) -> dict[int, float]:
    """Kilometres from a node to others, as far as a short search shows, on ways that avoid one node."""
    kilometres = {start: 0.0}
    heap = [(0.0, start)]
    looked_at = 0
    left = set(wanted)
    while heap and looked_at < LOOKED_AT and left:
        km, here = heapq.heappop(heap)
        if km > kilometres[here]:
            continue
        if km > within:
            break
        looked_at += 1
        left.discard(here)
        for there, length in around[here].items():
            if there != without and km + length < kilometres.get(there, math.inf):
                kilometres[there] = km + length
                heapq.heappush(heap, (km + length, there))
    return kilometres

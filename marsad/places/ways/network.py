"""A network of lanes or roads, and the shortest way through it, found within milliseconds.

The nodes are put in an order of importance when the network is built (`building.hierarchy`), with shortcuts over the
less important: a search from either end then only climbs, and meets near the top (a contraction hierarchy).
"""

import heapq
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from marsad.places.distance import EARTH_KM
from marsad.places.uncollected import uncollected
from marsad.places.ways import arrays

Point = tuple[float, float]  # latitude, longitude in degrees
Numbers = NDArray[np.float64]
SCALE = 10_000  # degrees are kept as whole ten-thousandths, eleven metres
STRAIGHT = -1  # the middle of an arc that is no shortcut


class Network:
    """Nodes in degrees, and the arcs that climb from each. `tags` names what an edge is, where it is special."""

    def __init__(self, kept: Mapping[str, NDArray[Any]]) -> None:
        self.latitudes: Numbers = kept["latitude"].astype(np.float64) / SCALE  # ascending
        self.longitudes: Numbers = kept["longitude"].astype(np.float64) / SCALE
        self.names = [str(name) for name in kept["names"]]
        with uncollected():
            low, high = kept["low"].tolist(), kept["high"].tolist()
            self._high: list[int] = high
            self._km: list[float] = kept["km"].tolist()
            self._first: list[int] = np.searchsorted(kept["low"], np.arange(len(self.latitudes) + 1)).tolist()
            self._middle: list[int] = kept["middle"].tolist()
            self._arcs = {pair: number for number, pair in enumerate(zip(low, high, strict=True))}
            self._tags = {
                (one, other): self.names[tag]
                for one, other, tag in zip(
                    kept["tagged_a"].tolist(), kept["tagged_b"].tolist(), kept["tag"].tolist(), strict=True
                )
            }

        # The nodes at which something special begins or ends, with what it is.
        self.tagged = {node: tag for edge, tag in self._tags.items() for node in edge}

    def __len__(self) -> int:
        return len(self.latitudes)

    def point(self, node: int) -> Point:
        """Where a node is, in degrees."""
        return float(self.latitudes[node]), float(self.longitudes[node])

    def tag(self, start: int, end: int) -> str:
        """What the edge between two nodes is; empty for an ordinary one."""
        return self._tags.get((start, end)) or self._tags.get((end, start)) or ""

    def km(self, start: int, end: int) -> float:
        """Kilometres of the edge between two nodes that are neighbours on a way."""
        return self._km[self._arc(start, end)]

    def near(self, point: Point, within_km: float) -> tuple[NDArray[np.int64], Numbers]:
        """The nodes around a point and how far each is, in kilometres, nearest first."""
        reach = math.degrees(within_km / EARTH_KM)
        first, last = np.searchsorted(self.latitudes, [point[0] - reach, point[0] + reach])
        away = _apart(point, self.latitudes[first:last], self.longitudes[first:last])
        order = np.argsort(away, kind="stable")
        order = order[: int(np.searchsorted(away[order], within_km, side="right"))]
        return order + int(first), away[order]

    def shortest(self, starts: Mapping[int, float], ends: Mapping[int, float]) -> tuple[float, list[int]] | None:
        """The shortest way from one of the starts to one of the ends, each with the kilometres to get to it.

        Kilometres in all, and the nodes in order; None when no way leads there.
        """
        found = self._climb(starts, ends)
        if found is None:
            return None
        whole, met, ahead, back = found
        up, down = _trail(ahead, met)[::-1], _trail(back, met)
        nodes = [up[0]]
        for start, end in zip((*up[:-1], *down[:-1]), (*up[1:], *down[1:]), strict=True):
            self._unfold(start, end, nodes)
        return whole, nodes

    def _climb(
        self, starts: Mapping[int, float], ends: Mapping[int, float]
    ) -> tuple[float, int, dict[int, int], dict[int, int]] | None:
        """Climbs from both sides by turns until nothing shorter can be met.

        Kilometres of the shortest way, the node where its sides meet, and for each side where every node of it was
        reached from; None where they never meet.
        """
        first, high, lengths = self._first, self._high, self._km
        kilometres = dict(starts), dict(ends)
        came = dict.fromkeys(starts, -1), dict.fromkeys(ends, -1)
        heaps = [[(km, node) for node, km in side.items()] for side in kilometres]
        for heap in heaps:
            heapq.heapify(heap)
        best, met = math.inf, -1
        side = 0
        while heaps[0] or heaps[1]:
            side = 1 - side if heaps[1 - side] else side
            heap, known, before, beyond = heaps[side], kilometres[side], came[side], kilometres[1 - side]
            km, here = heapq.heappop(heap)
            if km >= best:
                heap.clear()
                continue
            if km > known[here]:
                continue
            if here in beyond and km + beyond[here] < best:
                best, met = km + beyond[here], here
            for arc in range(first[here], first[here + 1]):
                there, further = high[arc], km + lengths[arc]
                if further < known.get(there, math.inf):
                    known[there] = further
                    before[there] = here
                    heapq.heappush(heap, (further, there))
        return None if met < 0 else (best, met, *came)

    def _arc(self, one: int, other: int) -> int:
        number = self._arcs.get((one, other))
        return self._arcs[other, one] if number is None else number

    def _unfold(self, start: int, end: int, nodes: list[int]) -> None:
        """Append what an arc stands for, after its start: the nodes that its shortcuts skip, and its end."""
        waiting = [(start, end)]
        while waiting:
            one, other = waiting.pop()
            middle = self._middle[self._arc(one, other)]
            if middle == STRAIGHT:
                nodes.append(other)
            else:
                waiting += [(middle, other), (one, middle)]


def _trail(came: Mapping[int, int], end: int) -> Sequence[int]:
    trail = [end]
    while came[trail[-1]] >= 0:
        trail.append(came[trail[-1]])
    return trail


def _apart(point: Point, latitudes: Numbers, longitudes: Numbers) -> Numbers:
    north, norths = math.radians(point[0]), np.radians(latitudes)
    half = np.sin((norths - north) / 2) ** 2
    half += math.cos(north) * np.cos(norths) * np.sin(np.radians(longitudes - point[1]) / 2) ** 2
    away: Numbers = 2 * EARTH_KM * np.arcsin(np.sqrt(np.minimum(half, 1)))
    return away


def read(path: Path) -> Network:
    """Read a network that `building` wrote; RefusedFile when it cannot be read."""
    return Network(arrays.read(path))

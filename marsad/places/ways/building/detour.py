"""How far it is between two nodes of a network, looked for no farther than it matters."""

import heapq
import math
from collections.abc import Mapping


def km_within(around: Mapping[int, Mapping[int, float]], start: int, end: int, most: float) -> float | None:
    """Kilometres of the shortest way, by Dijkstra's algorithm; None when it is longer than `most`.

    `around` has, by node, the kilometres to each of its neighbours.
    """
    kilometres = {start: 0.0}
    heap = [(0.0, start)]
    while heap:
        km, here = heapq.heappop(heap)
        if here == end:
            return km
        if km > kilometres[here]:
            continue
        for there, length in around[here].items():
            further = km + length
            if further <= most and further < kilometres.get(there, math.inf):
                kilometres[there] = further
                heapq.heappush(heap, (further, there))
    return None

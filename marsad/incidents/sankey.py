"""Where the nodes and bands of a Sankey diagram stand: columns of nodes in an order in which few bands cross."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np

from marsad.incidents.bands import NOT_STATED, REST, Band, Bands, Node

ROUNDS = 6
"""How often the columns are put in order by their neighbours; more change nothing."""


@dataclass(frozen=True)
class PlacedNode:
    """A node of a column, from `top` to `bottom`; its label has its room around the middle of the two."""

    column: int
    node: Node
    top: float
    bottom: float

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


@dataclass(frozen=True)
class PlacedBand:
    """A band between two nodes: from where to where it leaves the one and reaches the other, each (top, bottom)."""

    band: Band
    nodes: tuple[Node, Node]
    start: tuple[float, float]
    end: tuple[float, float]


@dataclass(frozen=True)
class Layout:
    """What is drawn, in units that grow downwards from 0 to `height`."""

    nodes: tuple[PlacedNode, ...]
    bands: tuple[PlacedBand, ...]
    height: float


def layout(bands: Bands, height: float, room: float, gap: float) -> Layout:
    """Nodes and bands within a height. Each node has at least `room` for its label, and a gap to the next.

    A size has one thickness in all columns. Columns that need less than the height stand in the middle of it. The
    height must hold the labels of the fullest column.
    """
    orders = _orders(bands)
    scale = _scale(bands, height, room, gap)
    placed: list[dict[int, PlacedNode]] = []
    for column, (nodes, order) in enumerate(zip(bands.columns, orders, strict=True)):
        rooms = [max(nodes[number].size * scale, room) for number in order]
        edge = (height - sum(rooms) - gap * max(0, len(rooms) - 1)) / 2
        tops = [edge + above + gap * at for at, above in enumerate(accumulate([0.0, *rooms[:-1]]))]
        placed.append({})
        for number, top, given in zip(order, tops, rooms, strict=False):
            thick = nodes[number].size * scale
            start = top + (given - thick) / 2
            placed[column][number] = PlacedNode(column, nodes[number], start, start + thick)
    rank = [{number: at for at, number in enumerate(order)} for order in orders]
    spans: dict[tuple[int, int], tuple[float, float]] = {}
    numbered = list(enumerate(bands.bands))
    for side in (0, 1):  # where bands leave their node, and where they reach the next
        filled: dict[tuple[int, int], float] = {}
        for number, band in sorted(numbered, key=lambda pair: _beside(pair[1], side, rank)):
            at = (band.column + side, band.end if side else band.start)
            top = filled.get(at, placed[at[0]][at[1]].top)
            filled[at] = top + band.size * scale
            spans[number, side] = (top, filled[at])
    drawn = tuple(
        PlacedBand(
            band,
            (bands.columns[band.column][band.start], bands.columns[band.column + 1][band.end]),
            start=spans[number, 0],
            end=spans[number, 1],
        )
        for number, band in numbered
    )
    return Layout(tuple(node for column in placed for node in column.values()), drawn, height)


def crossings(bands: Bands, orders: Sequence[Sequence[int]]) -> float:
    """How much crosses: for every two bands that do, the product of their sizes."""
    total = 0.0
    for column in (0, 1):
        sizes = _sizes(bands, column)[np.ix_(orders[column], orders[column + 1])]
        # Of what leaves a node farther down, all that goes to a node farther up crosses it.
        below = sizes[::-1].cumsum(axis=0)[::-1] - sizes
        left = below.cumsum(axis=1) - below
        total += float((sizes * left).sum())
    return total


def _beside(band: Band, side: int, rank: list[dict[int, int]]) -> tuple[int, int]:
    """The order of bands along the edge of one node: by the node at their other end, then as they come."""
    start, end = rank[band.column][band.start], rank[band.column + 1][band.end]
    return (end, start) if side else (start, end)


def _orders(bands: Bands) -> list[list[int]]:
    """For each column the numbers of its nodes from top to bottom: of some orders the one in which least crosses."""
    orders = [list(range(len(nodes))) for nodes in bands.columns]
    best, least = [order[:] for order in orders], crossings(bands, orders)
    for _ in range(ROUNDS if least else 0):
        for column in (1, 0, 1, 2):
            orders[column] = _by_neighbours(bands, orders, column)
            crossing = crossings(bands, orders)
            if crossing < least:
                best, least = [order[:] for order in orders], crossing
    return best


def _by_neighbours(bands: Bands, orders: list[list[int]], column: int) -> list[int]:
    """The nodes of a column by where, on average, their bands go; what is joined or not stated stays last."""
    nodes = bands.columns[column]
    pulls, sizes = np.zeros(len(nodes)), np.zeros(len(nodes))
    for gap in (0, 1):
        if column not in (gap, gap + 1):
            continue
        matrix = _sizes(bands, gap) if column == gap else _sizes(bands, gap).T
        other = orders[gap + 1 if column == gap else gap]
        at = np.empty(len(other))
        at[other] = (np.arange(len(other)) + 0.5) / max(1, len(other))
        pulls += matrix @ at
        sizes += matrix.sum(axis=1)
    mean = pulls / np.where(sizes, sizes, 1)
    before = {number: at for at, number in enumerate(orders[column])}
    return sorted(
        before, key=lambda one: (nodes[one].codes == NOT_STATED, nodes[one].codes == REST, mean[one], before[one])
    )


def _sizes(bands: Bands, column: int) -> np.ndarray:
    """How much goes from each node of a column to each of the next."""
    sizes = np.zeros((len(bands.columns[column]), len(bands.columns[column + 1])))
    for band in bands.bands:
        if band.column == column:
            sizes[band.start, band.end] += band.size
    return sizes


def _scale(bands: Bands, height: float, room: float, gap: float) -> float:
    """The thickness of a size of one: as much as lets the fullest column fit."""
    if not bands.size:
        return 0.0

    def fits(scale: float) -> bool:
        return all(
            sum(max(node.size * scale, room) for node in nodes) + gap * (len(nodes) - 1) <= height
            for nodes in bands.columns
        )

    low, high = 0.0, height / bands.size
    for _ in range(50):
        middle = (low + high) / 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low

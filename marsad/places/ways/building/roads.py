"""Builds the network of roads from OpenStreetMap's main roads and the file of roads kept by hand.

The roads of OpenStreetMap are thinned: a road that saves less than `WORTH` of the way is left out, and so are blind
ends and bends too small for a map of the continent. An edge that crosses the sea is a ferry, and those are in
`roads_kept.csv`, with the desert roads that OpenStreetMap's network draws as one straight line.
"""

import csv
import gzip
import math
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import numpy as np

from marsad.places import tables
from marsad.places.distance import distance_km
from marsad.places.ways import globe, passages, water
from marsad.places.ways.building import detour, hierarchy
from marsad.places.ways.building.lanes import Drawing
from marsad.places.ways.road import ferry_cost
from marsad.places.ways.water import Water

Point = tuple[float, float]  # latitude, longitude in degrees
Edges = dict[tuple[int, int], float]
Around = dict[int, dict[int, float]]

BRIDGE = 4.0  # kilometres of sea that a bridge may span
STRAIGHT_KM = 45.0  # an edge longer than this is one straight line where the road is not
UNKNOWN = 20.0  # kilometres that a road may lie off the line that it is drawn with, before it is a sketch
LONGEST_ASHORE = 300.0  # kilometres of a road that is led along a shore
BESIDE = 40.0  # kilometres from a kept road within which it replaces straight edges
WORTH = 1.2  # a road that is kept saves a sixth of the way at least
TINY = 1.2  # kilometres: crossings nearer to one another are one
BLIND = 6.0  # kilometres of a blind end that is left out
BEND = 0.4  # kilometres off the straight line that a bend has to stand to be kept
JOINED = 12.0  # kilometres from a point of a kept road to a road that it is joined to
CROOKED = 1.1  # how much longer a road is than the straight lines between its kept points, where nobody says


def build(source: Path, folder: Path) -> str:
    """Write roads.npz into a folder that has sea.npz and roads_kept.csv, from a folder with nodes and edges."""
    sea = water.read(folder / "sea.npz")
    kept = _kept(folder / "roads_kept.csv")
    points = [(float(line["latitude"]), float(line["longitude"])) for line in _lines(source / "nodes.csv.gz")]
    edges = {
        (min(one, other), max(one, other)): float(line["km"])
        for line in _lines(source / "edges.csv.gz")
        if (one := int(line["a"])) != (other := int(line["b"]))
    }
    desert = [line for what, line, _ in kept if what == "road"]
    straight = {edge for edge in edges if _length(points, edge) > STRAIGHT_KM}
    ashore = sea.inverted()
    for edge, km in list(edges.items()):
        ends = [points[node] for node in edge]
        if edge in straight and _replaced(ends, desert):
            del edges[edge]
        elif _over_sea(sea, ends) > BRIDGE:
            del edges[edge]
            _led_ashore(ashore, points, edges, edge, km)
    ports = [end for what, line, _ in kept if what == "ferry" for end in (line[0], line[-1])]
    around = thinned(points, edges, {node for edge in straight for node in edge} | _nearest(points, edges, ports))
    drawing = Drawing()
    for one, others in around.items():
        for other, km in others.items():
            pair = drawing.node(points[one]), drawing.node(points[other])
            key = min(pair), max(pair)
            drawing.edges[key] = km
            if _wide(points[one], points[other], km) > UNKNOWN:
                drawing.tags[key] = "schematic"
    mapped = len(drawing.points)
    for what, line, km in kept:
        _add(drawing, mapped, what, line, km)
    hierarchy.write(folder / "roads.npz", drawing.points, drawing.edges, drawing.tags)
    return f"{len(drawing.points)} nodes, {len(drawing.edges)} edges of {len(points)} and {len(edges)}"


def _led_ashore(ashore: Water, points: list[Point], edges: Edges, edge: tuple[int, int], km: float) -> None:
    """Draw a road that cuts across a bay along its shore, where it is long enough to lead there; else it is a ferry."""
    ends = [ashore.nearest(points[node], BRIDGE) for node in edge]
    if km > LONGEST_ASHORE or ends[0] is None or ends[1] is None:
        return
    way = ashore.path(ends[0][0], [ends[1][0]], 20_000)
    if way is None or globe.length_km(way) > CROOKED * km:
        return
    first = len(points)
    points += way
    nodes = [edge[0], *range(first, len(points)), edge[1]]
    length = globe.length_km([points[node] for node in nodes])
    for one, other in pairwise(nodes):
        edges[min(one, other), max(one, other)] = _length(points, (one, other)) * max(km / length, 1.0)


def _wide(start: Point, end: Point, km: float) -> float:
    """How far a road of that length may lie off the straight line between its ends at most, in kilometres."""
    return math.sqrt(max(km**2 - distance_km(*start, *end) ** 2, 0)) / 2


def _nearest(points: list[Point], edges: Edges, places: list[Point]) -> set[int]:
    """The crossing nearest to each place."""
    nodes = np.array(sorted({node for edge in edges for node in edge}))
    latitudes, longitudes = np.array(points)[nodes].T
    return {
        int(nodes[np.argmin(np.hypot(latitudes - north, (longitudes - east) * math.cos(math.radians(north))))])
        for north, east in places
    }


def thinned(points: list[Point], edges: Edges, untouched: set[int]) -> Around:
    """The same network with fewer roads: kilometres from each node to its neighbours. Some nodes are not left out."""
    joined, now = _joined_crossings(points, edges)
    around = _worth_having(joined)
    kept = {now[node] for node in untouched}
    _without_blind_ends(around, kept)
    _without_bends(points, around, kept)
    return around


def _joined_crossings(points: list[Point], edges: Edges) -> tuple[Edges, list[int]]:
    """Crossings within a kilometre made one, and which one each has become."""
    now = list(range(len(points)))

    def at(node: int) -> int:
        while now[node] != node:
            node = now[node]
        return node

    for (one, other), km in sorted(edges.items(), key=lambda item: item[1]):
        if km > TINY:
            break
        first, second = at(one), at(other)
        # A chain of short edges must not pull a whole town into one node.
        if first != second and distance_km(*points[first], *points[second]) <= TINY:
            now[second] = first
    joined: Edges = {}
    for (one, other), km in edges.items():
        first, second = at(one), at(other)
        if first != second:
            key = min(first, second), max(first, second)
            joined[key] = min(max(km, distance_km(*points[first], *points[second])), joined.get(key, math.inf))
    return joined, [at(node) for node in range(len(points))]


def _worth_having(edges: Edges) -> Around:
    """Shortest first, the roads without which the way between their ends would be longer by `WORTH`."""
    around: Around = defaultdict(dict)
    for (one, other), km in sorted(edges.items(), key=lambda item: item[1]):
        if detour.km_within(around, one, other, WORTH * km) is None:
            around[one][other] = around[other][one] = km
    return around


def _without_blind_ends(around: Around, kept: set[int]) -> None:
    """Leave out short roads that lead nowhere, from their ends on."""
    blind = {node: 0.0 for node, others in around.items() if len(others) == 1}
    waiting = list(blind)
    while waiting:
        node = waiting.pop()
        if len(around[node]) != 1 or node in kept:
            continue
        ((other, km),) = around[node].items()
        if blind[node] + km <= BLIND:
            del around[node], around[other][node]
            if len(around[other]) == 1:
                blind[other] = blind[node] + km
                waiting.append(other)


def _without_bends(points: list[Point], around: Around, kept: set[int]) -> None:
    """Leave out the nodes between two roads at which the map would show no bend."""
    for node in list(around):
        others = around[node]
        if len(others) != 2 or node in kept:
            continue
        (one, km), (other, further) = others.items()
        if other in around[one] or distance_km(*points[one], *points[other]) > STRAIGHT_KM / 2:
            continue
        if _off(points[node], points[one], points[other]) <= BEND:
            del around[node], around[one][node], around[other][node]
            around[one][other] = around[other][one] = km + further


def _off(point: Point, start: Point, end: Point) -> float:
    """Kilometres from a point to the straight line between two others, on a flat map around it."""
    narrow = math.cos(math.radians(point[0]))
    x, y = (end[1] - start[1]) * narrow, end[0] - start[0]
    px, py = (point[1] - start[1]) * narrow, point[0] - start[0]
    along = max(0.0, min(1.0, (px * x + py * y) / (x * x + y * y or 1)))
    return math.hypot(px - along * x, py - along * y) * 111.195


def _replaced(ends: list[Point], desert: list[list[Point]]) -> bool:
    """Whether both ends of an edge lie beside one kept road."""
    return any(all(min(_off(end, *pair) for pair in pairwise(line)) < BESIDE for end in ends) for line in desert)


def _over_sea(sea: Water, ends: list[Point]) -> float:
    """Kilometres of the longest stretch of sea on the straight line between two points."""
    (north, east), (north2, east2) = ends
    km = distance_km(north, east, north2, east2)
    if km <= BRIDGE:
        return 0.0
    along = np.linspace(0, 1, math.ceil(km) + 1)
    on_land = ~sea.at(north + (north2 - north) * along, east + (east2 - east) * along)
    bounds = np.flatnonzero(np.diff(np.concatenate([[True], on_land, [True]])))
    return float((bounds[1::2] - bounds[::2]).max(initial=0)) * km / (len(along) - 1)


def _add(drawing: Drawing, mapped: int, what: str, line: list[Point], km: float) -> None:
    """A kept road or ferry, joined to the mapped roads beside each of its points (a ferry: beside its two ports)."""
    straight = [distance_km(*one, *other) for one, other in pairwise(line)]
    longer = km / sum(straight) if km else CROOKED if what == "road" else 1.0
    for one, other, length in zip(line[:-1], line[1:], straight, strict=True):
        pair = drawing.node(one), drawing.node(other)
        key = min(pair), max(pair)
        drawing.edges[key] = ferry_cost(max(length, km)) if what == "ferry" else length * longer
        if what == "ferry":
            drawing.tags[key] = "ferry"
    for point in line if what == "road" else (line[0], line[-1]):
        node = drawing.node(point)
        beside = [
            (distance_km(*point, *drawing.points[other]), other)
            for other in range(mapped)
            if abs(drawing.points[other][0] - point[0]) < 0.2
        ]
        away, road = min(beside, default=(math.inf, -1))
        if away > JOINED and what == "ferry":
            raise ValueError(f"no road leads to the ferry at {point}")
        if away <= JOINED and road != node:
            drawing.edges[min(node, road), max(node, road)] = away * CROOKED


def _kept(path: Path) -> list[tuple[str, list[Point], float]]:
    with tables.lines(path) as found:
        return [(line["what"], list(passages.points(line["line"])), float(line["km"] or 0)) for line in found]


def _length(points: list[Point], edge: tuple[int, int]) -> float:
    return distance_km(*points[edge[0]], *points[edge[1]])


def _lines(path: Path) -> Iterable[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)

"""Builds the sea lanes and the grid of the sea from searoute's network, Natural Earth's land and the files of passages.

An edge that crosses land is led round it; where nothing leads round, it is left out: only the canals and rivers of
`passages.csv` go over the land of the map. What else is wrong with the network is in `lane_mends.csv`, with why.
"""

import math
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from marsad.places import sites, tables
from marsad.places.distance import distance_km
from marsad.places.ways import passages
from marsad.places.ways.building import coast, hierarchy, land, runs
from marsad.places.ways.building.outlines import Coast
from marsad.places.ways.sea import IN_SIGHT, MADE_FOR, ROOMS, SEA_SIDE
from marsad.places.ways.water import COLUMNS, PER_DEGREE, ROWS, Water

Point = tuple[float, float]  # latitude, longitude in degrees
LEFT_OUT = ("segment", "segment2", "northwest", "bering")  # the seam of the map, and ways through ice
SOUTHERNMOST = 85.2  # degrees south of which Natural Earth draws no more of Antarctica
LONGEST_ON_LAND = 1.5  # kilometres of an edge at one stretch, as far as the grid shows
DENSE = 5.0  # kilometres between the nodes of a passage's line, so that a port finds one beside it
SEEN_FROM = 250.0  # kilometres within which the end of a passage's line is joined to lanes
LANDED_AT = ("seaport", "coast")  # types of sites that ships come to
OVER_LAND = 2.2  # kilometres that an edge, or a way out of a bay, may go over land at one stretch
CRUMB = 8  # nodes of the smallest part that hangs together and is kept: the Caspian Sea has more
NEAR_SEA = 12.0  # kilometres from the end of a passage's line to the sea of the grid
JOINED = 8  # lanes that such an end is joined to at most


class Drawing:
    """A network while it is drawn: nodes by their point, kilometres and tags of edges."""

    def __init__(self) -> None:
        self.points: list[Point] = []
        self.edges: dict[tuple[int, int], float] = {}
        self.tags: dict[tuple[int, int], str] = {}
        self._numbers: dict[Point, int] = {}

    def node(self, point: Point) -> int:
        """The node at a point, a new one where there is none."""
        at = round(point[0], 4), round((point[1] + 180) % 360 - 180, 4)
        if at not in self._numbers:
            self._numbers[at] = len(self.points)
            self.points.append(at)
        return self._numbers[at]

    def line(self, points: list[Point], tag: str = "") -> None:
        """An edge between each two points that follow one another."""
        for start, end in pairwise(points):
            one, other = self.node(start), self.node(end)
            if one != other:
                key = min(one, other), max(one, other)
                self.edges[key] = distance_km(*self.points[one], *self.points[other])
                if tag:
                    self.tags[key] = tag


def build(atlas: Path, folder: Path) -> str:
    """Write sea.npz and lanes.npz into a folder that has passages.csv and lane_mends.csv; what was done, in words."""
    known = passages.read_csv(folder / "passages.csv")
    cut, added = _mends(folder / "lane_mends.csv")
    shapes = land.rings(atlas)
    is_land = land.raster(shapes)
    is_land[round((90 + SOUTHERNMOST) * PER_DEGREE) :] = True
    water = Water(np.packbits(~is_land, axis=1))
    drawing = Drawing()
    lines = [(one.code, _dense(one.line)) for one in known if one.line]
    led = left = 0
    for start, end in _edges():
        if _is_cut(start, end, cut):
            continue
        way: list[Point] | None = [start, end]
        if on_land(water, start, end) > LONGEST_ON_LAND:
            way = _led_round(water, start, end)
            led, left = led + (way is not None), left + (way is None)
        if way:
            drawing.line(way)
    for line in added:
        drawing.line(line)
    for code, line in lines:
        drawing.line(line, code)
    reached = joined_to(water, drawing.points)
    water = Water(np.packbits(reached, axis=1))
    corners = [corner for one in known for corner in set(one.line)]
    for one in known:
        for end in one.line[:1] if one.kind == "river" else one.line[:1] + one.line[-1:]:
            if corners.count(end) == 1 and (end == one.line[0] or water.nearest(end, NEAR_SEA)):
                _join(water, drawing, end)
    lanes = len(drawing.points)
    for point in coast.capes(shapes, water):
        drawing.node(point)
    drawing.edges |= coast.links(drawing.points, drawing.edges, lanes, water)
    outlines = Coast(shapes)
    for edge in [edge for edge in drawing.edges if edge not in drawing.tags]:
        if _is_over_land(outlines, [drawing.points[node] for node in edge]):  # the grid let it, for it is coarse
            del drawing.edges[edge]
    drawing = _joined_up(drawing)
    harbours = _harbours(water, drawing, folder, outlines)
    np.savez_compressed(folder / "sea.npz", sea=np.packbits(reached, axis=1))
    hierarchy.write(folder / "lanes.npz", drawing.points, drawing.edges, drawing.tags)
    return (
        f"{len(drawing.points)} nodes, {len(drawing.edges)} edges, {lanes} nodes of lanes; {led} edges led round land, "
        f"{left} left out; ways out of {harbours} bays"
    )


def _joined_up(drawing: Drawing) -> Drawing:
    """The same network without the crumbs of it from which nothing leads on."""
    part = list(range(len(drawing.points)))

    def top(node: int) -> int:
        while part[node] != node:
            part[node] = part[part[node]]
            node = part[node]
        return node

    for one, other in drawing.edges:
        part[top(one)] = top(other)
    size = Counter(map(top, part))
    kept = Drawing()
    for (one, other), km in drawing.edges.items():
        if size[top(one)] >= CRUMB:
            key = kept.node(drawing.points[one]), kept.node(drawing.points[other])
            kept.edges[min(key), max(key)] = km
            if (one, other) in drawing.tags:
                kept.tags[min(key), max(key)] = drawing.tags[one, other]
    return kept


def _harbours(water: Water, drawing: Drawing, folder: Path, outlines: Coast) -> int:
    """Lay ways out of the bays and fjords from which a ship of some seaport sees no lane; how many they are."""
    laid = 0
    north, east = _columns(drawing.points)
    for site in sites.read_csv(folder / "sites.csv").values():
        at_sea = water.nearest((site.latitude, site.longitude), SEA_SIDE) if site.site_type in LANDED_AT else None
        if at_sea is None:
            continue
        start = at_sea[0]
        right = (east - start[1] + 180) % 360 - 180
        away = np.hypot(north - start[0], right * math.cos(math.radians(start[0]))) * 111.195
        near = np.argsort(away)
        near = near[: np.searchsorted(away[near], IN_SIGHT)]
        first = near[:MADE_FOR]
        if water.clear(start, north[first], start[1] + right[first], ROOMS[-1]).any():
            continue
        way = water.path(start, [drawing.points[node] for node in near.tolist()])
        if way and not _is_over_land(outlines, way):
            drawing.line(way)
            north, east = _columns(drawing.points)
            laid += 1
    return laid


def _columns(points: list[Point]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    latitudes, longitudes = np.array(points).T
    return latitudes, longitudes


def _is_over_land(outlines: Coast, line: list[Point]) -> bool:
    """Whether a line goes over land for long, as far as the outlines show, which show more than the grid."""
    turns = 360 * round(line[0][1] / 360)
    points = [(north, east - turns) for north, east in line]
    for at in range(1, len(points)):
        west = points[at - 1][1]
        points[at] = points[at][0], west + _turned(points[at][1] - west)
    return max((km for km, _ in outlines.stretches(points)), default=0) > OVER_LAND


def _edges() -> Iterator[tuple[Point, Point]]:
    """The edges of searoute's network, each once, that a ship could take."""
    from searoute.data.marnet_dict import edge_list  # type: ignore[import-untyped]

    seen = set()
    for start, others in edge_list.items():
        for end, about in others.items():
            if (end, start) not in seen and about.get("passage") not in LEFT_OUT:
                seen.add((start, end))
                one, other = (float(start[1]), _turned(start[0])), (float(end[1]), _turned(end[0]))
                if one != other:
                    yield one, other


def _turned(longitude: float) -> float:
    return (longitude + 180) % 360 - 180


def _mends(path: Path) -> tuple[list[tuple[Point, Point]], list[list[Point]]]:
    """The edges that are wrong, and the lines that are missing."""
    with tables.lines(path) as found:
        lines = [(line["what"], list(passages.points(line["line"]))) for line in found]
    cut = [(line[0], line[-1]) for what, line in lines if what == "cut"]
    return cut, [line for what, line in lines if what == "add"]


def _is_cut(start: Point, end: Point, cut: list[tuple[Point, Point]]) -> bool:
    return any({_rounded(start), _rounded(end)} == {_rounded(one), _rounded(other)} for one, other in cut)


def _rounded(point: Point) -> Point:
    return round(point[0], 2), round(point[1], 2)


def on_land(water: Water, start: Point, end: Point) -> float:
    """Kilometres of the longest stretch on land of the straight line between two points."""
    east = (end[1] - start[1] + 180) % 360 - 180
    km = distance_km(*start, *end)
    along = np.linspace(0, 1, max(2, math.ceil(km) + 1))
    at_sea = water.at(start[0] + (end[0] - start[0]) * along, start[1] + east * along)
    edges = np.flatnonzero(np.diff(np.concatenate([[True], at_sea, [True]])))
    return float((edges[1::2] - edges[::2]).max(initial=0)) * km / (len(along) - 1)


def _led_round(water: Water, start: Point, end: Point) -> list[Point] | None:
    """A way by sea between the ends of an edge; None when there is none that is not far longer."""
    from_sea, to_sea = water.nearest(start, 5), water.nearest(end, 5)
    if from_sea is None or to_sea is None:
        return None
    way = water.path(from_sea[0], [to_sea[0]])
    if way is None:
        return None
    length = sum(distance_km(*one, *other) for one, other in pairwise(way))
    return [start, *way, end] if length < 2 * distance_km(*start, *end) + 30 else None


def _dense(line: tuple[Point, ...]) -> list[Point]:
    """A line with more points on it."""
    points = [line[0]]
    for start, end in pairwise(line):
        parts = math.ceil(distance_km(*start, *end) / DENSE)
        points += [
            (start[0] + (end[0] - start[0]) * part / parts, start[1] + (end[1] - start[1]) * part / parts)
            for part in range(1, parts + 1)
        ]
    return points


def joined_to(water: Water, points: list[Point]) -> NDArray[np.bool_]:
    """Which cells are sea and hang together with one of the points: rows of runs, joined where they touch."""
    sea = np.empty((ROWS, COLUMNS), dtype=bool)
    longitudes = (np.arange(COLUMNS) + 0.5) / PER_DEGREE - 180
    for row in range(ROWS):
        sea[row] = water.at(np.full(COLUMNS, 90 - (row + 0.5) / PER_DEGREE), longitudes)
    return runs.joined(sea, points)


def _join(water: Water, drawing: Drawing, end: Point) -> None:
    """Join the end of a line to lanes that it sees, or that a way by sea leads to."""
    at_sea = water.nearest(end, NEAR_SEA)
    if at_sea is None:
        raise ValueError(f"{end} is not near the sea")
    start = at_sea[0]
    drawing.line([end, start])
    own = {drawing.node(end), drawing.node(start)}
    near = sorted(
        (distance_km(*start, *point), node)
        for node, point in enumerate(drawing.points)
        if node not in own and abs(point[0] - start[0]) < 3
    )
    near = [(km, node) for km, node in near if km < SEEN_FROM and water.at(*_arrays(drawing.points[node]))[0]]
    joined = 0
    for _, node in near[:60]:
        point = drawing.points[node]
        east = start[1] + _turned(point[1] - start[1])
        if joined < JOINED and water.sees(start, np.array([point[0]]), np.array([east]))[0]:
            drawing.line([start, point])
            joined += 1
    if not joined:
        way = water.path(start, [drawing.points[node] for _, node in near])
        if way is None:
            raise ValueError(f"{end} leads to no lane")
        drawing.line(way)


def _arrays(point: Point) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    return np.array([point[0]]), np.array([point[1]])

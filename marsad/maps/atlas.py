"""Natural Earth's land and countries, and our boundary lines, from the files that the browser draws them from.

All lines are in the units of the map: the world is `WORLD` wide and high in the projection of web maps, x to the east,
y to the south.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import orjson
from numpy.typing import NDArray

WORLD = 256.0
NORTHERNMOST = 85.0511287798  # degrees, where the projection of web maps ends
LAND = ((2.0, "110"), (5.0, "50"), (math.inf, "10"))
"""The last zoom that a resolution of the land is meant for."""
LINES = ((5.0, "50"), (math.inf, "10"))
SAHARA = {"neutral": ("sahara_berm", "sahara_claim"), "MA": (), "UN": ("sahara_claim",)}
"""The lines in the Sahara that a point of view draws."""
Points = NDArray[np.float64]
"""x · y of each point."""


@dataclass(frozen=True)
class Ring:
    """A closed line; `coast` is false where it is closed along the edge of the map, which is no coast."""

    points: Points
    coast: bool = True


class Atlas:
    """The land and the countries of one resolution."""

    def __init__(self, topology: Mapping[str, Any]) -> None:
        scale, moved = (np.array(topology["transform"][name]) for name in ("scale", "translate"))
        self._arcs = [np.cumsum(np.array(arc), axis=0) * scale + moved for arc in topology["arcs"]]
        self._objects = topology["objects"]

    @cached_property
    def land(self) -> list[Ring]:
        """The outlines of all land, holes included: what lies within an odd number of them is land."""
        polygons = (polygon for part in self._objects["land"]["geometries"] for polygon in _polygons(part))
        return [_flat(self._ring(arcs)) for polygon in polygons for arcs in polygon]

    @cached_property
    def countries(self) -> Mapping[str, list[Ring]]:
        """The outlines of each country by its ISO 3166 number."""
        found: dict[str, list[Ring]] = {}
        for part in self._objects["countries"]["geometries"]:
            if "id" in part:
                rings = [_flat(self._ring(arcs)) for polygon in _polygons(part) for arcs in polygon]
                found.setdefault(part["id"], []).extend(rings)
        return found

    def _ring(self, arcs: Sequence[int]) -> Points:
        parts = [self._arcs[~arc][::-1] if arc < 0 else self._arcs[arc] for arc in arcs]
        return np.concatenate([part if at == 0 else part[1:] for at, part in enumerate(parts)])


def atlas(static: Path, zoom: float) -> Atlas:
    """The atlas that suits a zoom, from the folder of the browser's files; OSError where it is not there."""
    return _atlas(static / "node_modules" / "world-atlas" / f"countries-{_at(LAND, zoom)}m.json")


def boundaries(static: Path, zoom: float, view: str) -> Mapping[str, list[Points]]:
    """The boundary lines by kind that a point of view draws; OSError where the file is not there."""
    lines = _lines(static / "boundaries" / f"lines-{_at(LINES, zoom)}m.json")
    return {kind: lines[kind] for kind in ("international", "disputed", "claim", *SAHARA[view]) if kind in lines}


def project(degrees: Points) -> Points:
    """Longitude · latitude in degrees as x · y of the map."""
    north = np.radians(np.clip(degrees[:, 1], -NORTHERNMOST, NORTHERNMOST))
    y = WORLD / 2 - np.arctanh(np.sin(north)) * WORLD / (2 * np.pi)
    return np.column_stack(((degrees[:, 0] + 180) / 360 * WORLD, y))


def latitude(y: float) -> float:
    """The latitude, in degrees, of a y of the map."""
    return math.degrees(math.asin(math.tanh((WORLD / 2 - y) * 2 * math.pi / WORLD)))


def clipped(points: Points, left: float, top: float, right: float, bottom: float) -> Points:
    """The part of a closed line that lies in a rectangle, closed along its sides (Sutherland and Hodgman, 1974)."""
    for axis, limit, sign in ((0, left, 1), (0, right, -1), (1, top, 1), (1, bottom, -1)):
        if not len(points):
            break
        inside = (points[:, axis] - limit) * sign >= 0
        if inside.all():
            continue
        before = np.roll(points, 1, axis=0)
        crosses = inside != np.roll(inside, 1)
        step = points[:, axis] - before[:, axis]
        share = np.divide(limit - before[:, axis], step, out=np.zeros(len(points)), where=step != 0)
        crossing = before + (points - before) * share[:, np.newaxis]
        both = np.stack((crossing, points), axis=1).reshape(-1, 2)
        points = both[np.stack((crosses, inside), axis=1).ravel()]
    return points


@lru_cache(maxsize=3)
def _atlas(path: Path) -> Atlas:
    return Atlas(orjson.loads(path.read_bytes()))


@lru_cache(maxsize=2)
def _lines(path: Path) -> Mapping[str, list[Points]]:
    features = orjson.loads(path.read_bytes())["features"]
    return {
        one["properties"]["kind"]: [project(np.array(line)) for line in one["geometry"]["coordinates"]]
        for one in features
    }


def _at(steps: Iterable[tuple[float, str]], zoom: float) -> str:
    return next(name for last, name in steps if zoom <= last)


def _polygons(geometry: Mapping[str, Any]) -> list[list[list[int]]]:
    found: list[list[list[int]]] = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry.get("arcs", [])
    return found


def _flat(degrees: Points) -> Ring:
    """A ring on the map. Its longitudes run on over the antimeridian, so that no side crosses the whole map.

    A ring round the pole does not close on a flat map: it is closed below the map's edge.
    """
    turns = np.cumsum(np.round(np.diff(degrees[:, 0], prepend=degrees[0, 0]) / 360))
    unrolled = np.column_stack((degrees[:, 0] - 360 * turns, degrees[:, 1]))
    round_pole = abs(unrolled[-1, 0] - unrolled[0, 0]) > 180
    points = project(unrolled)
    if round_pole:
        edge = [[points[-1, 0], WORLD], [points[0, 0], WORLD]]
        points = np.concatenate((points, edge))
    return Ring(points, coast=not round_pole)

"""Which cells of a grid of one minute of arc are land, from Natural Earth's land at 1:10m (world-atlas, TopoJSON)."""

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from marsad.places.ways.water import COLUMNS, PER_DEGREE, ROWS

Numbers = NDArray[np.float64]
HALF_AGAIN = COLUMNS * 3 // 2  # a ring that goes over 180° is drawn on, and what lies beyond is folded back


def rings(path: Path) -> list[Numbers]:
    """The closed lines of all land, holes included, as longitude · latitude; past ±180° where one crosses it."""
    atlas = json.loads(path.read_text(encoding="utf-8"))
    (width, height), (west, south) = atlas["transform"]["scale"], atlas["transform"]["translate"]
    arcs = [np.cumsum(np.array(arc, dtype=float), axis=0) * (width, height) + (west, south) for arc in atlas["arcs"]]
    return [
        _unwrapped(_joined(ring, arcs))
        for geometry in atlas["objects"]["land"]["geometries"]
        for polygon in _polygons(geometry)
        for ring in polygon
    ]


def _polygons(geometry: dict[str, Any]) -> list[list[list[int]]]:
    return [geometry["arcs"]] if geometry["type"] == "Polygon" else list(geometry["arcs"])


def _joined(ring: list[int], arcs: list[Numbers]) -> Numbers:
    parts = [arcs[number] if number >= 0 else arcs[~number][::-1] for number in ring]
    return np.concatenate([parts[0], *(part[1:] for part in parts[1:])])


def _unwrapped(ring: Numbers) -> Numbers:
    """A ring without the jump from 180° to -180°; Antarctica's edge along the pole is meant."""
    if ring[:, 1].min() < -80:
        return ring
    turns = np.round(np.diff(ring[:, 0], prepend=ring[0, 0]) / 360)
    shifted = ring[:, 0] - 360 * np.cumsum(turns)
    return np.column_stack([shifted + (360 if shifted.min() < -180 else 0), ring[:, 1]])


def raster(shapes: list[Numbers]) -> NDArray[np.bool_]:
    """Whether the middle of each cell is land, north first: a ray from the west crosses an odd number of lines."""
    odd = np.zeros((ROWS, HALF_AGAIN), dtype=bool)
    for ring in shapes:
        x, y = (ring[:, 0] + 180) * PER_DEGREE - 0.5, (90 - ring[:, 1]) * PER_DEGREE - 0.5
        top, bottom = np.minimum(y[:-1], y[1:]), np.maximum(y[:-1], y[1:])
        first, last = np.ceil(top).astype(int), np.ceil(bottom).astype(int)  # rows with top <= row < bottom
        count = last - first
        edge = np.repeat(np.arange(len(count)), count)
        if not len(edge):
            continue
        row = first[edge] + np.arange(len(edge)) - np.repeat(np.cumsum(count) - count, count)
        slope = (x[1:] - x[:-1])[edge] / (y[1:] - y[:-1])[edge]
        column = np.ceil(x[:-1][edge] + (row - y[:-1][edge]) * slope).astype(int)
        within = (row >= 0) & (row < ROWS) & (column < HALF_AGAIN)
        np.logical_xor.at(odd, (row[within], np.maximum(column[within], 0)), True)
    land = np.empty((ROWS, COLUMNS), dtype=bool)
    for row in range(ROWS):
        filled = np.logical_xor.accumulate(odd[row])
        land[row] = filled[:COLUMNS]
        land[row, : HALF_AGAIN - COLUMNS] |= filled[COLUMNS:]
    return land

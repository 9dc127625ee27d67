"""Where the sea is: a grid of one minute of arc, and what a ship sees over it."""

import heapq
import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from marsad.places.ways import arrays

PER_DEGREE = 60
ROWS, COLUMNS = 180 * PER_DEGREE, 360 * PER_DEGREE
KM_PER_CELL = 111.195 / PER_DEGREE  # northwards, on a sphere of 6,371 km
ROOM = 0.5 / PER_DEGREE  # degrees that a line keeps off the shore
NEAR_END = 0.016  # degrees from either end of a line within which it need not
STEP = 0.5 / PER_DEGREE  # degrees between the points at which a line is looked at

Point = tuple[float, float]  # latitude, longitude in degrees
Degrees = NDArray[np.float64]


class Water:
    """Which cells of the grid a ship can reach: open sea and what is joined to it, no lakes."""

    def __init__(self, packed: NDArray[np.uint8]) -> None:
        self._packed = packed

    @property
    def size(self) -> int:
        """Bytes of memory that the grid takes."""
        return self._packed.nbytes

    def inverted(self) -> "Water":
        """The land instead: for ways that must not lead across the sea."""
        return Water(~self._packed)

    def at(self, latitudes: Degrees, longitudes: Degrees) -> NDArray[np.bool_]:
        """Whether there is sea at each point, in degrees."""
        rows = np.clip(((90 - latitudes) * PER_DEGREE).astype(np.int64), 0, ROWS - 1)
        columns = ((longitudes + 180) * PER_DEGREE).astype(np.int64) % COLUMNS
        sea: NDArray[np.bool_] = (self._packed[rows, columns >> 3] >> (7 - (columns & 7))) & 1 == 1
        return sea

    def sees(self, start: Point, latitudes: Degrees, longitudes: Degrees) -> NDArray[np.bool_]:
        """Which points lie in sight of a start: nothing but sea on the straight line of degrees between.

        Longitudes must be within 180° of the start's own, past ±180° where the line crosses it.
        """
        north, east = latitudes - start[0], longitudes - start[1]
        most = float(np.maximum(np.abs(north), np.abs(east)).max(initial=0.0))
        along = np.linspace(0, 1, max(2, math.ceil(most / STEP) + 1))
        line = self.at(start[0] + np.outer(north, along), start[1] + np.outer(east, along))
        seen: NDArray[np.bool_] = np.logical_and.reduce(line, axis=1)
        return seen

    def clear(self, start: Point, latitudes: Degrees, longitudes: Degrees, room: float = ROOM) -> NDArray[np.bool_]:
        """Which points lie in sight with room to spare (in degrees): no shore so near, but near either end.

        The grid knows only the middle of a cell; a line along a shore could lie on it all the way.
        """
        clear = self.sees(start, latitudes, longitudes)
        north, east = latitudes[clear] - start[0], longitudes[clear] - start[1]
        length = np.maximum(np.abs(north), np.abs(east))
        along = np.linspace(0, 1, max(2, math.ceil(float(length.max(initial=0.0)) / STEP) + 1))
        near_end = np.outer(length, np.minimum(along, 1 - along)) < NEAR_END
        norths, easts = start[0] + np.outer(north, along), start[1] + np.outer(east, along)
        wide = np.ones(len(north), dtype=bool)
        for up, right in ((room, 0), (-room, 0), (0, room), (0, -room)):
            wide &= (self.at(norths + up, easts + right) | near_end).all(axis=1)
        clear[clear] = wide
        return clear

    def nearest(self, point: Point, within_km: float) -> tuple[Point, float] | None:
        """The sea nearest to a point, and how many kilometres off; the point itself where it lies in the sea."""
        if self.at(np.array([point[0]]), np.array([point[1]]))[0]:
            return point, 0.0
        narrow = max(math.cos(math.radians(point[0])), 0.05)
        tall = math.ceil(within_km / KM_PER_CELL) + 1
        wide = math.ceil(within_km / KM_PER_CELL / narrow) + 1
        row, column = math.floor((90 - point[0]) * PER_DEGREE), math.floor((point[1] + 180) * PER_DEGREE)
        rows = np.arange(max(row - tall, 0), min(row + tall + 1, ROWS))
        columns = np.arange(column - wide, column + wide + 1)
        latitudes, longitudes = 90 - (rows + 0.5) / PER_DEGREE, (columns + 0.5) / PER_DEGREE - 180
        north, east = np.meshgrid(latitudes, longitudes, indexing="ij")
        away = np.hypot(north - point[0], (east - point[1]) * narrow) * 111.195
        away[~self.at(north, east)] = np.inf
        best = int(np.argmin(away))
        if away.flat[best] > within_km:
            return None
        return (float(north.flat[best]), float(east.flat[best])), float(away.flat[best])

    def path(self, start: Point, goals: Sequence[Point], most: int = 60_000) -> list[Point] | None:
        """A way over the grid from a point in the sea to the nearest of others, bends only.

        None when `most` cells did not show one. Longitudes run on past ±180° where the way crosses it.
        """
        first = _cell(start)
        wanted: dict[tuple[int, int], Point] = {}
        for goal in goals:
            row, column = _cell(goal)
            turns = round((first[1] - column) / COLUMNS)
            wanted[row, column + COLUMNS * turns] = goal[0], goal[1] + 360 * turns
        only = next(iter(wanted)) if len(wanted) == 1 else None
        came: dict[tuple[int, int], tuple[int, int]] = {first: first}
        cost = {first: 0.0}
        heap = [(0.0, first)]
        done: set[tuple[int, int]] = set()
        while heap and len(done) < most:
            _, here = heapq.heappop(heap)
            if here in done:
                continue
            done.add(here)
            if here in wanted:
                return self._bends(_back(came, here), start, wanted[here])
            for down, right in _AROUND:
                row, column = here[0] + down, here[1] + right
                if not 0 <= row < ROWS or not self._sea(row, column):
                    continue
                if down and right and not (self._sea(here[0], column) or self._sea(row, here[1])):
                    continue  # between two cells of land that touch, there is no way
                narrow = math.cos(math.radians(90 - (row + 0.5) / PER_DEGREE))
                further = cost[here] + math.hypot(down, right * narrow)
                if further < cost.get((row, column), math.inf):
                    cost[row, column] = further
                    came[row, column] = here
                    left = math.hypot(row - only[0], (column - only[1]) * narrow) if only else 0.0
                    heapq.heappush(heap, (further + 0.95 * left, (row, column)))
        return None

    def _sea(self, row: int, column: int) -> bool:
        column %= COLUMNS
        return bool((self._packed[row, column >> 3] >> (7 - (column & 7))) & 1)

    def _bends(self, cells: list[tuple[int, int]], start: Point, goal: Point) -> list[Point]:
        """The points of a way over cells that are needed: each sees the next."""
        points = [(90 - (row + 0.5) / PER_DEGREE, (column + 0.5) / PER_DEGREE - 180) for row, column in cells]
        points[0], points[-1] = start, goal
        return self.pulled(points)

    def pulled(self, points: list[Point]) -> list[Point]:
        """A line through the sea pulled tight: from each point on to the last of its run that it sees."""
        kept = [points[0]]
        at = 0
        while at < len(points) - 1:
            step = 1
            while at + step < len(points) and (step == 1 or self._one(points[at], points[at + step])):
                step *= 2
            low, high = at + step // 2, min(at + step, len(points) - 1)
            while low < high:  # the farthest in sight, as if sight ended once: close enough, and quick
                middle = (low + high + 1) // 2
                low, high = (middle, high) if self._one(points[at], points[middle]) else (low, middle - 1)
            at = max(low, at + 1)
            kept.append(points[at])
        return kept

    def _one(self, start: Point, end: Point) -> bool:
        return bool(self.clear(start, np.array([end[0]]), np.array([end[1]]))[0])


_AROUND = [(down, right) for down in (-1, 0, 1) for right in (-1, 0, 1) if down or right]


def _cell(point: Point) -> tuple[int, int]:
    return math.floor((90 - point[0]) * PER_DEGREE), math.floor((point[1] + 180) * PER_DEGREE)


def _back(came: dict[tuple[int, int], tuple[int, int]], end: tuple[int, int]) -> list[tuple[int, int]]:
    way = [end]
    while came[way[-1]] != way[-1]:
        way.append(came[way[-1]])
    return way[::-1]


def read(path: Path) -> Water:
    """Read the grid of the sea that `building` wrote; RefusedFile when it cannot be read."""
    return Water(arrays.read(path)["sea"])

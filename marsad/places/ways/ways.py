"""The way between two places by a mode, as far as it is known: cached, offline, the same for all who ask."""

import threading
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from marsad.errors import RefusedFile
from marsad.places.distance import Placed
from marsad.places.ways import globe, network, passages, water
from marsad.places.ways.globe import Point
from marsad.places.ways.passages import Passage
from marsad.places.ways.road import Road
from marsad.places.ways.sea import Sea
from marsad.places.ways.way import SKETCHED, Leg, Way, leg, sketch

KEPT = 10_000  # ways in memory, some kilobytes each
DECIMALS = 4  # of a degree: places eleven metres apart have one way
WITHOUT_WAYS = "way-schematic"


class Ways:
    """Finds ways, from the files of a data folder, which are read when the first way needs them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._passages: tuple[Passage, ...] | None = None
        self._water: water.Water | None = None
        self._sea: Sea | None = None
        self._road: Road | None = None
        self._known = lru_cache(KEPT)(self._found)

    def between(self, start: Placed, end: Placed, mode: str, via: Sequence[Placed] = ()) -> Way:
        """The way from a place to another through others, by a mode of the vocabulary. Never raises.

        By `sea` along lanes, by `ferry` too; by `road`; by `air` as the crow flies. Of every other mode nothing is
        known but the ends: a sketch. The same place at both ends is a way of no length with one point.
        """
        points = [_point(place) for place in (start, *via, end)]
        pairs = [pair for pair in pairwise(points) if pair[0] != pair[1]]
        if not pairs:
            return Way(mode, (leg(_drawn(mode), (points[0],)),), 0.0, True)
        try:
            ways = [self._known(one, other, mode) for one, other in pairs]
        except RefusedFile:
            ways = [_unknown(mode, one, other, "ways-unreadable") for one, other in pairs]
        if len(ways) == 1:
            return ways[0]
        legs = tuple(each for way in ways for each in way.legs)
        reason = next((way.reason for way in ways if way.reason), "")
        return Way(mode, legs, sum(way.km for way in ways), all(way.found for way in ways), reason)

    def passages(self) -> tuple[Passage, ...]:
        """The straits, canals and rivers that legs name; none when their file cannot be read."""
        try:
            return self._all_passages()
        except RefusedFile:
            return ()

    def _found(self, start: Point, end: Point, mode: str) -> Way:
        if mode in ("sea", "ferry"):
            legs, reason = self._at_sea().legs(start, end), "no-way-by-sea"
            if legs and mode == "ferry":
                legs = tuple(Leg(_ferry(each.drawn), each.parts, each.km, each.passages) for each in legs)
        elif mode == "road":
            legs, reason = self._by_road().legs(start, end), "no-way-by-road"
        elif mode == "air":
            legs, reason = (leg("great_circle", globe.great_circle(start, end)),), ""
        else:
            return Way(mode, (sketch(start, end),), globe.length_km((start, end)), True, WITHOUT_WAYS)
        if legs is None:
            return _unknown(mode, start, end, reason)
        return Way(mode, legs, sum(each.km for each in legs), True)

    def _all_passages(self) -> tuple[Passage, ...]:
        if self._passages is None:
            self._passages = passages.read_csv(self._folder / "passages.csv")
        return self._passages

    def _at_sea(self) -> Sea:
        with self._lock:
            if self._sea is None:
                lanes, known = network.read(self._folder / "lanes.npz"), self._all_passages()
                self._sea = Sea(lanes, self._grid(), known)
            return self._sea

    def _by_road(self) -> Road:
        sea = self._at_sea()
        with self._lock:
            if self._road is None:
                self._road = Road(network.read(self._folder / "roads.npz"), self._grid(), sea)
            return self._road

    def _grid(self) -> water.Water:
        if self._water is None:
            self._water = water.read(self._folder / "sea.npz")
        return self._water


def _point(place: Placed) -> Point:
    latitude = round(place.latitude, DECIMALS)
    return latitude, 0.0 if abs(latitude) == 90 else round(globe.turned(place.longitude), DECIMALS)


def _drawn(mode: str) -> str:
    return {"sea": "lane", "ferry": "ferry", "road": "road", "air": "great_circle"}.get(mode, SKETCHED)


def _ferry(drawn: str) -> str:
    return "ferry" if drawn == "lane" else drawn


def _unknown(mode: str, start: Point, end: Point, reason: str) -> Way:
    return Way(mode, (sketch(start, end),), globe.length_km((start, end)), False, reason)

"""The legs of flows as lines to draw: as far as they are known, and out of an area on the side of the next place."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from marsad.incidents.flows import Leg
from marsad.places.areas import Area
from marsad.places.distance import EARTH_KM, Placed, apart_km, distance_km
from marsad.places.sites import EXACT, Site, Sites
from marsad.places.ways.globe import Line, cut, great_circle, length_km
from marsad.places.ways.way import SKETCHED
from marsad.places.ways.ways import Ways

UNSURE_KM = 400.0
"""So far from an area, at most, a line is drawn as unknown: nobody says where in it the way began or would end."""
INSIDE_KM = 250.0
"""So far into an area its line begins or ends where it reaches so far: at its very edge it would not be seen."""
ABOUT = 1.25
"""Times as far from the middle of a country as half of its sites are: what lies farther may be an island far off."""
ASKED = 4
"""So many sites, and border posts, are asked from which of them a road leaves an area."""
SHORT_KM = 5.0
"""A sketch shorter than this, from a quay to the water before it, is drawn as the way that it belongs to."""
_SIDE = {"sea": "seaport", "ferry": "seaport", "air": "airport"}


class Point(NamedTuple):
    """A place that is no site, in degrees."""

    latitude: float
    longitude: float


@dataclass(frozen=True)
class Stretch:
    """A line of one look. `known`: a likely way; else only the direction in which the next place lies. Degrees."""

    line: Line
    known: bool


@dataclass(frozen=True)
class DrawnLeg:
    """A leg as it is drawn; `km` of the way between its ends, and None where an end is no exact point.

    `passages` are the codes of the straits, canals and rivers on the way, in order.
    """

    leg: Leg
    stretches: tuple[Stretch, ...]
    km: float | None
    reason: str
    passages: tuple[str, ...] = ()


class DrawnWays:
    """Draws legs between the sites and areas of a moment."""

    def __init__(self, sites: Sites, areas: Iterable[Area], ways: Ways) -> None:
        self._sites, self._ways = sites, ways
        self._areas = {area.code: area for area in areas}
        self._near = lru_cache(None)(self._points_of)

    def drawn(self, leg: Leg) -> DrawnLeg | None:
        """The leg between its codes; None when one of them is neither a site nor an area, or the other lies in it."""
        start, end = self._sites.get(leg.start), self._sites.get(leg.end)
        from_area, to_area = self._areas.get(leg.start), self._areas.get(leg.end)
        if (start is None and from_area is None) or (end is None and to_area is None):
            return None
        if (start and _lies_in(start, to_area)) or (end and _lies_in(end, from_area)):
            return None
        if start is None and from_area is not None:
            start = self._facing(from_area, leg.mode, end or to_area)
        if end is None and to_area is not None:
            end = self._facing(to_area, leg.mode, start or from_area)
        if start is None or end is None or start.code == end.code:
            return None
        way = self._ways.between(start, end, leg.mode)
        stretches = [
            Stretch(line, part.drawn != SKETCHED or (way.found and part.km < SHORT_KM))
            for part in way.legs
            for line in part.parts
            if len(line) > 1
        ]
        if leg.start != start.code:
            stretches = _unsure_at_start(stretches, way.km)
        if leg.end != end.code:
            stretches = _backwards(_unsure_at_start(_backwards(stretches), way.km))
        exact = leg.start == start.code and leg.end == end.code and {start.precision, end.precision} <= EXACT
        return DrawnLeg(leg, tuple(stretches), way.km if exact else None, way.reason, way.passages)

    def tied(self, country: str, place: str, point: tuple[float, float] | None = None) -> tuple[Stretch, ...]:
        """The shortest line that ties a country to the place of what it took part in: no way that anybody went.

        The place is a site, a country, or a point (latitude, longitude) without a site.

        Out of the side of the country, where it is unknown in its first part; so too where the place is a country.
        Empty when either is nothing known, or one lies in the other.
        """
        area, site, to_area = self._areas.get(country), self._sites.get(place), self._areas.get(place)
        towards = Point(*point) if point else site or to_area
        if area is None or towards is None or country == place or (site and _lies_in(site, area)):
            return ()
        start, end = self._side(area, towards), self._side(to_area, area) if to_area else towards
        if start is None or end is None:
            return ()
        line = great_circle((start.latitude, start.longitude), (end.latitude, end.longitude))
        stretches = [Stretch(part, True) for part in cut(line) if len(part) > 1]
        stretches = _unsure_at_start(stretches, length_km(line))
        if to_area is not None:
            stretches = _backwards(_unsure_at_start(_backwards(stretches), length_km(line)))
        return tuple(stretches)

    def _side(self, area: Area, towards: Placed) -> Placed | None:
        """The site of an area that is nearest to a place, of those that lie about its middle, not on far islands."""
        sites, _ = self._near(area.code, "")
        if not sites:
            return None
        off = np.array([apart_km(site, area) for site in sites])
        away = np.array([apart_km(site, towards) for site in sites])
        outside = (off > np.median(off) * ABOUT) | (away < INSIDE_KM)
        return sites[int(np.where(outside, np.inf, away).argmin() if not outside.all() else away.argmax())]

    def _facing(self, area: Area, mode: str, towards: Site | Area | None) -> Site | None:
        """The site of an area on the side of the next place: where a line may leave it, and no more than that."""
        sites, points = self._near(area.code, _SIDE.get(mode, ""))
        if towards is None or not sites:
            return None
        north, east = np.radians(points).T
        latitude, longitude = np.radians((towards.latitude, towards.longitude))
        half = np.sin((north - latitude) / 2) ** 2
        half += np.cos(north) * np.cos(latitude) * np.sin((east - longitude) / 2) ** 2
        inside = np.where(half < np.sin(INSIDE_KM / EARTH_KM / 2) ** 2, np.inf, half)
        nearest = np.argsort(half if np.isinf(inside).all() else inside)
        if mode == "road" and isinstance(towards, Site):
            return self._by_shortest_road([sites[int(at)] for at in nearest], towards)
        return sites[int(nearest[0])]

    def _by_shortest_road(self, nearest: list[Site], towards: Site) -> Site:
        """Of the nearest sites and border posts, that of the shortest road: what is nearest may lie in a desert."""
        posts = [site for site in nearest if site.site_type == "border_post"]
        asked = [*nearest[:ASKED], *posts[:ASKED]]
        ways = [self._ways.between(site, towards, "road") for site in asked]
        return asked[min(range(len(asked)), key=lambda at: (not ways[at].found, ways[at].km))]

    def _points_of(self, area: str, site_type: str) -> tuple[list[Site], np.ndarray]:
        known = self._areas[area]
        countries = set(known.countries) or {area}
        sites = [
            site
            for site in self._sites.values()
            if site.country in countries and (not site_type or site.site_type == site_type)
        ]
        return sites, np.array([(site.latitude, site.longitude) for site in sites]).reshape(-1, 2)


def _lies_in(site: Site, area: Area | None) -> bool:
    return area is not None and site.country in {area.code, *area.countries}


def _backwards(stretches: list[Stretch]) -> list[Stretch]:
    return [Stretch(stretch.line[::-1], stretch.known) for stretch in reversed(stretches)]


def _unsure_at_start(stretches: list[Stretch], km: float) -> list[Stretch]:
    """The same with the first part of the way drawn as unknown: a quarter of it, or so far as is said above."""
    unsure: list[Stretch] = []
    left = min(UNSURE_KM, km / 4)
    for number, stretch in enumerate(stretches):
        for at, (one, other) in enumerate(pairwise(stretch.line), start=1):
            left -= distance_km(*one, *other)
            if left <= 0:
                rest = [Stretch(stretch.line[at:], stretch.known)] if at + 1 < len(stretch.line) else []
                return [*unsure, Stretch(stretch.line[: at + 1], False), *rest, *stretches[number + 1 :]]
        unsure.append(Stretch(stretch.line, False))
    return unsure

"""Whether a point can be right: in its country or near it, and a port near land; and which of several to take."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from marsad.places.building.candidates import Candidate, LeftOut, Point
from marsad.places.distance import EARTH_KM, apart_km

Numbers = NDArray[np.float64]
NEAR_KM = 25.0  # how far the outlines of the 1:50m map, and a list's whole minutes, may be off
SHORE_KM = 8.0  # farther from any coast a port that no list of harbours has is an inland port
HARBOURS = {"BRSPB"}  # Itaguaí: the list's point is the town's, behind its bay
BORDER_KM = 40.0  # farther from every other country a place is no border post, or another place of the name
UNSURE_KM = 50.0  # how far off a place may be of which two lists disagree
STEP_KM = 4.0  # how densely an outline is sampled to measure the distance to it
# Which outline holds a territory that has none of its own on the map.
HELD_BY = {"GF": "FR", "GP": "FR", "MQ": "FR", "RE": "FR", "YT": "FR", "SJ": "NO", "BQ": "NL", "EH": "MA"}
OUTLINES = {"ATC": "AU", "CYN": "CY", "IOA": "AU", "SOL": "SO"}  # shapes without a code of two letters
# Outlines that belong to one country of the lists, where the map divides otherwise.
TOGETHER = {
    "MA": ("MA", "EH"), "RS": ("RS", "XK"), "FI": ("FI", "AX"), "GB": ("GB", "GG", "JE", "IM"),
    "UA": ("UA", "RU"), "US": ("US", "PR", "VI", "GU", "MP", "AS"),
}  # fmt: skip
EXCLAVES = {"ES": ((35.89, -5.31), (35.29, -2.94))}  # Ceuta and Melilla fall to Morocco at 1:50m


@dataclass(frozen=True)
class Judged:
    """A point with what the map says: kilometres outside its country (None: not on the map) and from the coast.

    `from_border_km`, to the nearest other country, is only reckoned where it matters: for border posts.
    """

    point: Point
    outside_km: float | None
    from_coast_km: float
    on_land: bool
    from_border_km: float = 0.0


def fault(judged: Judged, site_type: str) -> str:
    """Why a point cannot be right; empty if it can."""
    if judged.outside_km is not None and judged.outside_km > NEAR_KM:
        return "outside its country"
    if site_type == "border_post" and judged.from_border_km > BORDER_KM:
        return "far from any border"
    at_sea = not judged.on_land and judged.from_coast_km > NEAR_KM
    if site_type == "seaport" and at_sea and judged.outside_km is not None:
        return "a port far from land"
    return ""


def may_be_an_islet(judged: Judged) -> bool:
    """Whether a trusted list puts the point where the map of 1:50m shows only sea: islets are missing from it."""
    if _origin(judged) == "airportsdata":
        return not judged.on_land
    return _origin(judged) == "NGA" and not judged.on_land and judged.from_coast_km > NEAR_KM


def choose(points: Sequence[Judged], site_type: str) -> tuple[Judged | None, list[str], str]:
    """The first point that can be right, notes on it, and if there is none the reason.

    Sources that disagree by more than 25 km are told in a note, and the point is then only good to a district unless
    the World Port Index gives it. Where the map of 1:50m contradicts all of them, an islet may be missing from it:
    a trusted list is believed at sea, any other when a second source lies within 25 km of it.
    """
    faults = [fault(each, site_type) for each in points]
    good = [each for each, wrong in zip(points, faults, strict=True) if not wrong]
    good = good or [each for each in points if may_be_an_islet(each)]
    if not good:
        for each in points:
            for other in points:
                if _origin(each) != _origin(other) and apart_km(each.point, other.point) <= NEAR_KM:
                    return each, ["Not on land of the 1:50m map; two sources agree."], ""
        return None, [], faults[0] if faults else "no point"
    best, notes = good[0], []
    if fault(best, site_type):
        notes.append("On an islet that is not on the 1:50m map.")
    elif best.outside_km is None:
        notes.append("Its territory is not on the 1:50m map.")
    away = [each.point for each in points if apart_km(best.point, each.point) > NEAR_KM and _list(each) != _list(best)]
    if away and site_type != "airport":
        notes.append(f"{away[0].source} is {apart_km(best.point, away[0]):.0f} km off and not used.")
        if _origin(best) != "NGA":
            best = replace(best, point=replace(best.point, precision="district", radius_km=UNSURE_KM))
    return best, notes, ""


def is_seaport(best: Judged) -> str:
    """Why a port that only UN/LOCODE calls one is no seaport; empty if it is.

    The list calls a port what has a quay on any river, and towns whose port is another place's. Those farther from the
    coast than the map and a list's whole minutes can be wrong together are left out; the World Port Index has the
    harbours up the rivers.
    """
    return "an inland port" if best.from_coast_km > SHORE_KM else ""


def settle(candidates: Sequence[Candidate], outlines: "Outlines") -> tuple[list[Candidate], list[LeftOut]]:
    """The candidates with the one point that is taken, and those that have none that can be right."""
    owners = [(number, point) for number, each in enumerate(candidates) for point in each.points]
    judged = outlines.judge([(candidates[number].country, point) for number, point in owners])
    posts = [at for at, (number, _) in enumerate(owners) if candidates[number].site_type == "border_post"]
    away = outlines.from_border([(candidates[owners[at][0]].country, owners[at][1]) for at in posts])
    for at, kilometres in zip(posts, away, strict=True):
        judged[at] = replace(judged[at], from_border_km=kilometres)
    points: list[list[Judged]] = [[] for _ in candidates]
    for (number, _), each in zip(owners, judged, strict=True):
        points[number].append(each)
    passed, left_out = [], []
    for candidate, seen in zip(candidates, points, strict=True):
        best, notes, reason = choose(seen, candidate.site_type)
        listed_only = best and candidate.site_type == "seaport" and not candidate.points[0].source.startswith("NGA")
        if best and listed_only and candidate.code not in HARBOURS:
            reason = is_seaport(best)
        if best is None or reason:
            first = candidate.points[0] if candidate.points else None
            latitude, longitude = (first.latitude, first.longitude) if first else (None, None)
            name = candidate.names.get("en", "")
            left_out.append(LeftOut(candidate.code, name, candidate.country, latitude, longitude, reason))
            continue
        candidate.points = [best.point]
        candidate.notes += notes
        passed.append(candidate)
    return passed, left_out


class Outlines:
    """The outlines of countries and of land, to ask of many points at once."""

    def __init__(self, countries: Path, land: Path) -> None:
        self._countries: dict[str, list[Numbers]] = {}
        self.names: dict[str, str] = {}  # the code of each country by its name
        for feature in json.loads(countries.read_text(encoding="utf-8"))["features"]:
            code = feature["properties"]["iso2"] or OUTLINES.get(feature["properties"]["iso3"], "")
            self._countries.setdefault(code, []).extend(rings(feature["geometry"]))
            self.names[feature["properties"]["name"]] = code
        shapes = json.loads(land.read_text(encoding="utf-8"))["features"]
        self._land = [ring for feature in shapes for ring in rings(feature["geometry"])]
        self._coast = sampled(self._land)

    def judge(self, asked: Sequence[tuple[str, Point]]) -> list[Judged]:
        """Each point with what the map says of it as a point of that country."""
        places = np.array([(point.longitude, point.latitude) for _, point in asked], dtype=float).reshape(-1, 2)
        from_coast, on_land = nearest_km(places, self._coast), inside(places, self._land)
        outside: list[float | None] = [None] * len(asked)
        by_country: dict[str, list[int]] = {}
        for number, (country, _) in enumerate(asked):
            by_country.setdefault(country, []).append(number)
        for country, numbers in by_country.items():
            held = HELD_BY.get(country, country)
            shapes = [ring for code in TOGETHER.get(held, (held,)) for ring in self._countries.get(code, [])]
            if shapes:
                these = places[numbers]
                exclaves = np.array([(lon, lat) for lat, lon in EXCLAVES.get(country, ())], dtype=float).reshape(-1, 2)
                off = np.minimum(nearest_km(these, sampled(shapes)), nearest_km(these, exclaves))
                for number, kilometres in zip(numbers, np.where(inside(these, shapes), 0, off), strict=True):
                    outside[number] = float(kilometres)
        return [
            Judged(point, outside[number], float(from_coast[number]), bool(on_land[number]))
            for number, (_, point) in enumerate(asked)
        ]

    def from_border(self, asked: Sequence[tuple[str, Point]]) -> list[float]:
        """Kilometres from each point to the nearest country that is not its own."""
        found = [0.0] * len(asked)
        for country in {country for country, _ in asked}:
            numbers = [number for number, (each, _) in enumerate(asked) if each == country]
            own = HELD_BY.get(country, country)
            others = [ring for code, shapes in self._countries.items() if code != own for ring in shapes]
            places = np.array([(asked[number][1].longitude, asked[number][1].latitude) for number in numbers])
            within, off = inside(places, others), nearest_km(places, sampled(others))
            for number, is_within, kilometres in zip(numbers, within, off, strict=True):
                found[number] = 0.0 if is_within else float(kilometres)
        return found


def rings(geometry: dict[str, Any]) -> list[Numbers]:
    """The closed lines of a GeoJSON shape, holes included, as longitude · latitude."""
    polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    return [np.array(ring, dtype=float)[:, :2] for polygon in polygons for ring in polygon]


def inside(places: Numbers, shapes: Sequence[Numbers]) -> NDArray[np.bool_]:
    """Which places lie within the shapes: a ray to the east crosses their lines an odd number of times."""
    odd = np.zeros(len(places), dtype=bool)
    for ring in shapes:
        (west, south), (east, north) = ring.min(axis=0), ring.max(axis=0)
        x, y = places[:, 0], places[:, 1]
        within = np.flatnonzero((x >= west) & (x <= east) & (y >= south) & (y <= north))
        start, end = ring[:-1], ring[1:]
        rise = np.where(end[:, 1] == start[:, 1], 1.0, end[:, 1] - start[:, 1])
        for part in np.array_split(within, len(within) * len(ring) // 5_000_000 + 1):
            x, y = places[part, 0][:, None], places[part, 1][:, None]
            crosses = (start[:, 1] > y) != (end[:, 1] > y)
            at = start[:, 0] + (y - start[:, 1]) * (end[:, 0] - start[:, 0]) / rise
            odd[part] ^= (crosses & (at > x)).sum(axis=1) % 2 == 1
    return odd


def sampled(shapes: Sequence[Numbers]) -> Numbers:
    """Points along the lines of shapes, at most a few kilometres apart; the seam at 180° is no outline."""
    parts = [np.empty((0, 2))]
    for ring in shapes:
        start, step = ring[:-1], np.diff(ring, axis=0)
        seam = (np.abs(start[:, 0]) > 179.99) & (np.abs(ring[1:, 0]) > 179.99)
        start, step = start[~seam], step[~seam]
        length = np.hypot(step[:, 0] * np.cos(np.radians(start[:, 1])), step[:, 1]) * 111.2
        count = np.maximum(1, np.ceil(length / STEP_KM)).astype(int)
        edge = np.repeat(np.arange(len(start)), count)
        along = (np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)) / count[edge]
        parts.append(start[edge] + step[edge] * along[:, None])
    return np.concatenate(parts)


def nearest_km(places: Numbers, targets: Numbers) -> Numbers:
    """Kilometres from each place to the nearest target; infinite where none lies within a degree of latitude or two."""
    result = np.full(len(places), np.inf)
    order = np.argsort(targets[:, 1], kind="stable")
    targets = targets[order]
    vectors = unit(targets)
    bands = np.floor(places[:, 1])
    for band in np.unique(bands):
        first, last = np.searchsorted(targets[:, 1], [band - 1, band + 2])
        numbers = np.flatnonzero(bands == band)
        if first == last:
            continue
        for part in np.array_split(numbers, len(numbers) * (last - first) // 10_000_000 + 1):
            cosine = (unit(places[part]) @ vectors[first:last].T).max(axis=1, initial=-1.0)
            result[part] = EARTH_KM * np.arccos(np.clip(cosine, -1, 1))
    return result


def unit(places: Numbers) -> Numbers:
    """Longitude and latitude as points on a ball of radius one."""
    longitude, latitude = np.radians(places[:, 0]), np.radians(places[:, 1])
    return np.column_stack(
        [np.cos(latitude) * np.cos(longitude), np.cos(latitude) * np.sin(longitude), np.sin(latitude)]
    )


def _list(judged: Judged) -> str:
    """The list that a point is from, without its number."""
    for name in ("OpenStreetMap", "UN/LOCODE", "NGA", "airportsdata", "GeoNames"):
        if judged.point.source.startswith(name):
            return name
    return judged.point.source


def _origin(judged: Judged) -> str:
    """Who measured a point: UN/LOCODE has some of OpenStreetMap's, and these confirm nothing of that."""
    return "OpenStreetMap" if judged.point.source.endswith("by OpenStreetMap") else _list(judged)

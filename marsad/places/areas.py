"""Places wider than a site: sea areas with an outline, countries, and regions with the countries that they hold."""

import itertools
import json
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from marsad.places import tables
from marsad.places.sites import LANGUAGES

KINDS = ("at_sea", "country", "region")
_KM_PER_DEGREE = 111.195  # of a great circle on a sphere of 6,371 km


@dataclass(frozen=True)
class Area:
    """One place that is no point. `kind` is its precision: `at_sea`, `country` or `region`.

    The point, in degrees, is only its middle; `radius_km` reaches to its far end. A region has `countries`, a sea area
    an `outline` (latitude, longitude).
    `also` are further names, and the adjectives that reports use instead of one: a Turkish port.
    """

    code: str
    kind: str
    latitude: float
    longitude: float
    radius_km: float
    countries: tuple[str, ...]
    outline: tuple[tuple[float, float], ...]
    names: Mapping[str, str]
    also: tuple[str, ...]

    def name(self, language: str) -> str:
        """The area's name in a language, in English where it has none there, its code where it has neither."""
        return self.names.get(language) or self.names.get("en") or self.code


def read_csv(path: Path) -> tuple[Area, ...]:
    """Read the file of areas; RefusedFile when it cannot be read."""
    with tables.lines(path) as found:
        return tuple(_area(line) for line in found)


def _area(line: Mapping[str, str]) -> Area:
    if line["kind"] not in KINDS:
        raise ValueError(line["kind"])
    corners = (corner.split() for corner in line["outline"].split(";") if corner.strip())
    return Area(
        code=line["code"],
        kind=line["kind"],
        latitude=float(line["latitude"]),
        longitude=float(line["longitude"]),
        radius_km=float(line["radius_km"]),
        countries=tuple(line["countries"].split()),
        outline=tuple((float(latitude), float(longitude)) for latitude, longitude in corners),
        names={language: line[f"name_{language}"] for language in LANGUAGES if line[f"name_{language}"]},
        also=tuple(name for name in line["also"].split("|") if name),
    )


def middles(countries: Path) -> dict[str, tuple[float, float, float]]:
    """Latitude, longitude and reach in kilometres of each country's largest part, from Natural Earth's countries.

    The middle is that of the area of the ring (the shoelace formula on degrees, good enough for a middle).
    """
    found: dict[str, tuple[float, float, float]] = {}
    for feature in json.loads(countries.read_text(encoding="utf-8"))["features"]:
        shape, about = feature["geometry"], feature["properties"]
        code = str(about.get("iso2") or "")
        parts = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
        if re.fullmatch("[A-Z]{2}", code):
            found[code] = _middle(max((part[0] for part in parts), key=lambda ring: abs(_shoelace(ring))))
    return found


def _shoelace(ring: list[list[float]]) -> float:
    return sum(x * y2 - x2 * y for (x, y), (x2, y2) in _sides(ring)) / 2


def _sides(ring: list[list[float]]) -> Iterable[tuple[tuple[float, float], tuple[float, float]]]:
    return (((a[0], a[1]), (b[0], b[1])) for a, b in itertools.pairwise(ring))


def _middle(ring: list[list[float]]) -> tuple[float, float, float]:
    area = _shoelace(ring)
    longitude = sum((x + x2) * (x * y2 - x2 * y) for (x, y), (x2, y2) in _sides(ring)) / (6 * area)
    latitude = sum((y + y2) * (x * y2 - x2 * y) for (x, y), (x2, y2) in _sides(ring)) / (6 * area)
    reach = max(
        math.hypot(y - latitude, (x - longitude) * math.cos(math.radians(latitude))) * _KM_PER_DEGREE for x, y in ring
    )
    return round(latitude, 3), round(longitude, 3), math.ceil(reach)

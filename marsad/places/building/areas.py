"""The build of the file of areas: what lists say of countries is read anew, what was written by hand stays."""

import csv
import itertools
import json
import math
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from marsad.places.sites import LANGUAGES

ORIGIN, LICENCE = "Natural Earth; names of the Unicode CLDR", "public domain; Unicode-3.0"
_KM_PER_DEGREE = 111.195  # of a great circle on a sphere of 6,371 km


def build(countries: Path, target: Path, named: Callable[[str, str], str]) -> int:
    """Write the file of areas anew; how many it has. `countries` are Natural Earth's.

    The middle and the reach of a country come from there, its names from `named` (code, language: the Unicode CLDR's).
    Other names for it, and regions and seas, are kept by hand in the file itself. A country that is not there yet is
    added; none is taken away.
    """
    with target.open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    found = middles(countries)
    there = {line["code"] for line in lines}
    new = sorted({*found} - there)
    lines += [dict.fromkeys(lines[0], "") | {"code": code, "kind": "country"} for code in new]
    for line in lines:
        if line["kind"] == "country" and line["code"] in found:
            line |= _facts(line["code"], found[line["code"]])
            line |= {f"name_{language}": named(line["code"], language) for language in LANGUAGES}
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, lines[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)
    return len(lines)


def _facts(code: str, middle: tuple[float, float, float]) -> Mapping[str, str]:
    latitude, longitude, radius_km = (str(number) for number in middle)
    return {
        "latitude": latitude, "longitude": longitude, "radius_km": radius_km, "countries": code, "origin": ORIGIN,
        "licence": LICENCE,
    }  # fmt: skip


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

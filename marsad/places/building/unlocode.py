"""UN/LOCODE: its lines read and mended, with the points that OpenStreetMap gives for the same codes."""

import csv
import gzip
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from marsad.places.building.candidates import Point
from marsad.places.building.sources import TWICE_LISTED

FUNCTION = re.compile(r"[0-7B-]{8}")
BROKEN = "\ufffd"
# The list's own point of Tanger Med lies in the city of Tangier, 27 km off, that of the new port of Safi in Agadir;
# those of a quay of Incheon and two of Xiamen lie hundreds of kilometres off.
MISPLACED = {"MAPTM", "MANPS", "KRBUK", "CNHHT", "CNXXY"}
PLACES = {"boundary", "place", "landuse", "aeroway", "railway", "waterway", "natural"}  # what may bear a town's name


@dataclass(frozen=True)
class Location:
    """One place of UN/LOCODE: its names as mended, what it is for, and its points, best first."""

    code: str
    country: str
    names: tuple[str, ...]
    function: str
    iata: str
    points: tuple[Point, ...]


def mended_line(line: Mapping[str, str]) -> dict[str, str]:
    """The line with its cells back in their columns, where an unquoted comma in the name has shifted them."""
    if FUNCTION.fullmatch(line["function"]) or not FUNCTION.fullmatch(line["iata"]):
        return dict(line)
    name = f"{line['name']}, {line['name_ascii']}".replace('"', "")
    plain = f"{line['subdivision']}, {line['status']}".replace('"', "")
    moved = {"subdivision": line["function"], "status": "", "function": line["iata"], "iata": ""}
    return {**line, "name": " ".join(name.split()), "name_ascii": " ".join(plain.split()), **moved}


def mended_name(name: str, plain: str, others: Iterable[str] = ()) -> str:
    """A name whose accented letters were lost: as another source writes it, else without accents."""
    if BROKEN not in name:
        return name
    fits = re.compile("".join("[^ -~]{1,2}" if letter == BROKEN else re.escape(letter) for letter in name))
    written = next((other for other in others if fits.fullmatch(other)), None)
    return written or (plain if BROKEN not in plain else plain.replace(BROKEN, ""))


def names(name: str) -> tuple[str, ...]:
    """The names that one cell holds, the main one first: "Tangier (Tanger)" and "Biel/Bienne" hold two."""
    name = re.sub(r"^BGN/PCGN\d*\s*-\s*", "", name)  # the body that spelt it
    main = re.sub(r"\s*\([^)]*\)", "", name).strip() or name
    within = re.findall(r"\(([^)]*)\)", name)
    parts = [main, *main.split("/"), main.split(",")[0], *within] if "=" not in name else re.split(r"\s*=\s*", name)
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def read(list_file: Path, osm_file: Path) -> dict[str, Location]:
    """Every location by code. A point that OpenStreetMap gives comes before the list's own."""
    found = _osm(osm_file)
    locations = {}
    for raw in _lines(list_file):
        line = mended_line(raw)
        code = line["country"] + line["location"]
        if not line["location"] or line["name"].startswith(".") or code in TWICE_LISTED:
            continue
        osm = found.get(code, [])
        points = [point for _, point in osm]
        own = _own_point(line)
        if own and code not in MISPLACED:
            points = _ordered(points, own)
        locations[code] = Location(
            code=code,
            country=line["country"],
            names=names(mended_name(line["name"], line["name_ascii"], [name for name, _ in osm])),
            function=line["function"],
            iata=line["iata"] or line["location"],
            points=tuple(points),
        )
    return locations


def _own_point(line: Mapping[str, str]) -> Point | None:
    latitude, longitude = _rounded(line["latitude"] or "nan"), _rounded(line["longitude"] or "nan")
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):  # some lines have 95.1 and "nan"
        return None
    source, licence = ("UN/LOCODE", "UNECE, free use")
    if line["geocoded_by_osm"] == "true":
        source, licence = "UN/LOCODE, by OpenStreetMap", "ODbL 1.0"
    return Point(latitude, longitude, source, licence, "locality", 5)


def _ordered(osm: Sequence[Point], own: Point) -> list[Point]:
    """OpenStreetMap's points, those beside the list's own point first, then that."""
    beside = [abs(each.latitude - own.latitude) + abs(each.longitude - own.longitude) < 0.3 for each in osm]
    first = [point for point, near in zip(osm, beside, strict=True) if near]
    return [*first, *(point for point, near in zip(osm, beside, strict=True) if not near), own]


def _osm(path: Path) -> dict[str, list[tuple[str, Point]]]:
    found: dict[str, list[tuple[str, Point]]] = {}
    for line in _lines(path):
        if line["category"] in PLACES:
            source = f"OpenStreetMap {line['osm_type']} {line['osm_id']}"
            point = Point(_rounded(line["lat"]), _rounded(line["lon"]), source, "ODbL 1.0", "locality", 5)
            found.setdefault(line["locode"], []).append((line["name"], point))
    return found


def _lines(path: Path) -> Iterator[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _rounded(degrees: str) -> float:
    return round(float(degrees), 5)

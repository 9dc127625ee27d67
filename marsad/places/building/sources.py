"""The other raw files, each read into plain records: ports, towns, airports, curated and kept sites, crossings."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from marsad.errors import MarsadError
from marsad.places.axis import AXIS
from marsad.places.building.candidates import LANGUAGES, Candidate, Point, attributed

SITE_TYPES = {"port": "seaport", "airport": "airport", "border_post": "border_post", "city": "inland"}
ARABIC_NAMED = frozenset(["MA", "DZ", "TN", "LY", "MR", "ML", "NE"])  # where a small town with an Arabic name counts
MISNAMED = {"8542188"}  # GeoNames gives this suburb of Agadir the names of the city of Dakhla
PROVINCE = "ولاية "  # the name of a province is not its capital's
# OpenStreetMap's point for the code is another place of the name.
MISPLACED = {"IRBAH", "EGPIB", "LYBOU", "NGBAD", "NGANA", "MGNOS", "ILADM", "IDSGO", "JPHTM", "NLNSB", "INGTG"}
NO_POSTS = {"LVBMT", "USCJZ", "USAYK"}  # a quay, and towns far inland, that UN/LOCODE calls border crossings
MISREAD = {"EBAW", "EBBR", "EBCI", "EBKT", "EBLG", "EBOS", "ELLX"}  # 50.5405 is 50°54'05" there
MISSPELT = {"وبيتو": "لوبيتو"}
TWICE_LISTED = {"EHVIC": "MAVIL"}  # Dakhla stands in UN/LOCODE under two codes
# What the Index names without any code of a port there.
UNCODED = {
    "Western Sahara": "EH", "Norfolk Island": "NF", "Johnson Atoll": "UM", "Midway Islands": "UM", "Wake Island": "UM",
    "Gibraltar": "GI", "Palau": "PW",
}  # fmt: skip
NO_COUNTRY = {45164: "EG"}  # Abu Qir stands in the Index without a country
_ARABIC = re.compile("[\u0621-\u064a]")
LARGE = 15_000  # inhabitants
GREAT = 100_000  # and of a town elsewhere in the world that is named in every language


@dataclass(frozen=True)
class WorldPort:
    """A port of the World Port Index; `locode` and `country` are empty where the Index has none."""

    number: int
    names: tuple[str, ...]
    locode: str
    country: str
    point: Point


@dataclass(frozen=True)
class Town:
    """A town of GeoNames with its names; the first of each language is the usual one."""

    number: str
    country: str
    names: dict[str, list[str]]
    latin: tuple[str, ...]
    population: int
    point: Point
    notes: tuple[str, ...]

    @property
    def of_the_axis(self) -> bool:
        """Whether it becomes a site of its own, for it lies where the project looks."""
        arabic = self.country in ARABIC_NAMED and bool(self.names["ar"])
        return self.country in AXIS and (self.population >= LARGE or arabic)

    @property
    def of_the_world(self) -> bool:
        """Whether it becomes a site although it lies elsewhere, so that no small namesake answers for it."""
        return self.population >= GREAT and all(self.names.values())


def world_ports(path: Path) -> list[WorldPort]:
    """The World Port Index. A country that is written as a name gets what most of its ports' codes begin with."""
    lines = list(_lines(path))
    begins = Counter((line["Country Code"].strip(), line["locode"][:2]) for line in lines if _locode(line["locode"]))
    usual = {name: prefix for (name, prefix), _ in reversed(begins.most_common()) if name}
    usual |= UNCODED
    ports = []
    for line in lines:
        number = int(float(line["World Port Index Number"]))
        locode = _locode(line["locode"])
        names = [name.strip() for name in (line["Main Port Name"], line["Alternate Port Name"]) if name.strip()]
        point = Point(
            round(float(line["Latitude"]), 5),
            round(float(line["Longitude"]), 5),
            f"NGA World Port Index no. {number}",
            "public domain",
        )
        country = usual.get(line["Country Code"].strip()) or locode[:2] or NO_COUNTRY.get(number, "")
        ports.append(WorldPort(number, tuple(names), locode, country, point))
    return ports


def towns(path: Path) -> list[Town]:
    """The towns of GeoNames, the largest first."""
    found = []
    for line in _lines(path):
        if line["geonameid"] in MISNAMED:
            continue
        country, notes = attributed(line["country"])
        latin = [
            name for name in line["alt_latin"].split("|") if len(name) > 2 and not name.islower() and not name.isupper()
        ]
        found.append(
            Town(
                number=line["geonameid"],
                country=country,
                names={
                    "ar": [MISSPELT.get(name, name) for name in line["names_ar"].split("|") if _is_arabic_name(name)],
                    "fr": [line["name_fr"]] if line["name_fr"] else [],
                    "en": [line["name"]],
                    "es": [line["name_es"]] if line["name_es"] else [],
                },
                latin=tuple(latin),
                population=int(float(line["population"] or 0)),
                point=Point(
                    float(line["lat"]), float(line["lon"]), f"GeoNames {line['geonameid']}", "CC BY 4.0", "locality", 5
                ),
                notes=tuple(notes),
            )
        )
    return sorted(found, key=lambda town: (-town.population, town.number))


def _is_arabic_name(name: str) -> bool:
    return bool(_ARABIC.search(name)) and not name.startswith(PROVINCE)


def airports() -> list[Candidate]:
    """The airports that have an IATA code, under their ICAO code where they have one."""
    try:
        import airportsdata
    except ImportError as error:
        raise MarsadError("The package airportsdata is missing; requirements-dev.in names it.") from error
    found = []
    for iata, line in sorted(airportsdata.load("IATA").items()):
        country, notes = attributed(line["country"])
        code = line["icao"] or iata
        latitude, longitude, noted = _as_meant(code, line["lat"], line["lon"])
        airport = Candidate(
            code=code,
            site_type="airport",
            country=country,
            names={"en": line["name"] or f"{line['city']} airport"},
            points=[Point(latitude, longitude, f"airportsdata {code}", "MIT")],
            notes=[*notes, *noted],
        )
        airport.also_called([iata, *([f"{line['city']} airport"] if line["city"] else [])])
        found.append(airport)
    return found


def _as_meant(code: str, latitude: float, longitude: float) -> tuple[float, float, list[str]]:
    """The point of an airport in degrees, with what there is to note: the list writes some in minutes and seconds."""
    if code not in MISREAD:
        return round(latitude, 5), round(longitude, 5), []
    note = "The list gives degrees, minutes and seconds as if they were decimals."
    return round(from_sexagesimal(latitude), 5), round(from_sexagesimal(longitude), 5), [note]


def from_sexagesimal(written: float) -> float:
    """Degrees of an angle whose minutes and seconds stand as four decimals."""
    degrees, rest = divmod(round(written * 10_000), 10_000)
    return degrees + rest // 100 / 60 + rest % 100 / 3600


def curated(path: Path) -> list[Candidate]:
    """The curated sites. Their code is what the origin of their point says, if it says one, else empty."""
    found = []
    for line in _lines(path):
        country, notes = attributed(line["country"])
        spellings = {language: _split(line[f"names_{language}"]) for language in LANGUAGES}
        origin = line["coordinates_from"]
        numbered = re.search(r"no\.(\d+)", origin)
        source, licence = origin.split(":")[0], "own"
        if numbered:
            source, licence = f"NGA World Port Index no. {numbered[1]}", "public domain"
        elif geonames := re.match(r"GeoNames \d+", origin):
            source, licence = geonames[0], "CC BY 4.0"
        elif airport := re.match(r"airportsdata \w+", origin):
            source, licence = airport[0], "MIT"
        elif "Natural Earth 10m pop" in origin:
            source, licence = "Natural Earth 10m populated places", "public domain"
        elif origin.startswith("derived"):
            source, licence = "OpenStreetMap roads crossed with the boundary line", "ODbL 1.0"
        elif "OSM" in origin or "ODbL" in origin:
            source, licence = "OpenStreetMap", "ODbL 1.0"
        elif origin.startswith("searoute"):
            source, licence = "searoute ports", "Apache 2.0"
        elif origin.startswith("approx"):
            source = "reckoned: approximate, in no gazetteer searched"
            notes = [*notes, "The point is approximate."]
        coarse = line["coordinate_precision"].startswith(("coarse", "approx"))
        fair = line["coordinate_precision"].startswith("fair")
        radius = 15 if coarse else 10 if fair else 5 if line["type"] == "city" else 2
        precision = "district" if coarse else "locality" if fair or line["type"] == "city" else "site"
        code = re.search(r"(?:airportsdata|improved-un-locodes|ports\.geojson) ([A-Z]{2}[A-Z0-9]{2,3})\b", origin)
        latitude, longitude = float(line["latitude"]), float(line["longitude"])
        if code and source.startswith("airportsdata"):  # whose fault was copied with its point
            latitude, longitude, noted = _as_meant(code[1], latitude, longitude)
            notes = [*notes, *noted]
        point = Point(latitude, longitude, source, licence, precision, radius)
        names = {language: words[0] for language, words in spellings.items() if words}
        names["en"] = names.get("en", line["name"])
        site = Candidate(code[1] if code else "", SITE_TYPES[line["type"]], country, names, [point], notes=notes)
        site.also_called([line["name"]])
        for language, words in spellings.items():
            site.also_called(words, language)
        found.append(site)
    return found


def kept(path: Path) -> tuple[list[dict[str, str]], list[Candidate]]:
    """The lines kept by hand, as they stand and as sites."""
    lines = list(_lines(path))
    sites = []
    for line in lines:
        point = Point(
            float(line["latitude"]),
            float(line["longitude"]),
            line["point_source"],
            line["licence"],
            line["precision"],
            float(line["radius_km"]),
        )
        names = {
            language: line[f"name_{language}"] for language in ("ar", "fr", "en", "es") if line[f"name_{language}"]
        }
        aliases = _split(line["aliases"])
        sites.append(Candidate(line["site_id"], line["site_type"], line["country"], names, [point], aliases))
    return lines, sites


def kept_names(path: Path) -> list[tuple[str, str, str]]:
    """The names kept by hand: code of the site, language (empty where it is of none), name."""
    return [(line["site_id"], line["language"], line["name"]) for line in _lines(path)] if path.exists() else []


def codes(path: Path) -> dict[tuple[str, str], str]:
    """The codes that an earlier build gave, by kind and the source of the point, where that is of one place alone."""
    lines = list(_lines(path))
    times = Counter((line["site_type"], line["point_source"]) for line in lines)
    found = {(line["site_type"], line["point_source"]): line["site_id"] for line in lines}
    return {key: code for key, code in found.items() if times[key] == 1 and re.search(r"\d", key[1])}


def crossings(path: Path) -> list[Point]:
    """Where a mapped road meets a boundary line, those that are sure to about a kilometre."""
    return [
        Point(float(line["lat"]), float(line["lon"]), "OpenStreetMap roads crossed with the boundary line", "ODbL 1.0")
        for line in _lines(path)
        if float(line["edge_km"]) < 10
    ]


def _lines(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def _split(cell: str) -> list[str]:
    return [name.strip() for name in cell.split("|") if name.strip()]


def _locode(cell: str) -> str:
    """A code of the Index without its blank, which some lists write as "MA PTM"; empty where it is none."""
    code = "".join(cell.split()).upper()
    return TWICE_LISTED.get(code, code) if re.fullmatch(r"[A-Z]{2}[A-Z2-9]{3}", code) else ""

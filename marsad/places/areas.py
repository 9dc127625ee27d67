"""Places wider than a site: sea areas with an outline, countries, and regions with the countries that they hold."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from marsad.places import tables
from marsad.places.sites import LANGUAGES

KINDS = ("at_sea", "country", "region")


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

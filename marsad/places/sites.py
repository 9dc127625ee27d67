"""The sites: their codes, points and names in four languages, read from `sites.csv`."""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import zip_longest
from operator import itemgetter
from pathlib import Path

import pandas as pd

from marsad.errors import RefusedFile
from marsad.places.uncollected import uncollected

LANGUAGES = ("ar", "fr", "en", "es")
EXACT = frozenset({"site", "locality"})  # precisions that may be drawn as a dot
COLUMNS = (
    "site_id", "site_type", "country", "latitude", "longitude", "precision", "radius_km", "point_source", "licence",
    *(f"name_{language}" for language in LANGUAGES), "aliases", "note",
)  # fmt: skip
NO_COLUMN = 1_000_000  # where no line has a cell
HALF_ROUND = 20_040  # kilometres: no place is known so roughly that it may lie farther off than the antipodes


@dataclass(frozen=True)
class Site:
    """One place that has a code: a point in degrees (WGS 84) and how far it may be off, in kilometres.

    `precision` is a code of the vocabulary's location precisions; only those in `EXACT` may be drawn as a dot.
    """

    code: str
    site_type: str
    country: str
    latitude: float
    longitude: float
    precision: str
    radius_km: float
    point_source: str
    licence: str
    names: Mapping[str, str]
    aliases: tuple[str, ...]
    note: str
    other_side: str = ""  # the code of the site that faces this one across the border
    spoken: tuple[str, ...] = ()  # the language of each alias, in their order, as far as it is known

    @property
    def known_as(self) -> tuple[str, ...]:
        """Its code, then every name and alias in all languages."""
        return (self.code, *self.names.values(), *self.aliases)

    def aliases_in(self, language: str) -> tuple[str, ...]:
        """The aliases of a language; of an empty one, those that are of none in particular."""
        pairs = zip_longest(self.aliases, self.spoken, fillvalue="")
        return tuple(alias for alias, spoken in pairs if alias and spoken == language)

    def name(self, language: str) -> str:
        """The site's name in a language; else in English, else any other that it has, else its code."""
        return self.names.get(language) or self.names.get("en") or next(iter(self.known_as[1:]), self.code)


_FIELDS = tuple(field.name for field in fields(Site))


class Sites:
    """All sites by code, and what in their file was of no use (line, what is wrong)."""

    def __init__(self, sites: Mapping[str, Site], refused: tuple[tuple[int, str], ...] = ()) -> None:
        self._sites = dict(sites)
        self.refused = refused
        self._points: dict[str, pd.DataFrame] = {}

    def __contains__(self, code: object) -> bool:
        return code in self._sites

    def __iter__(self) -> Iterator[str]:
        return iter(self._sites)

    def __len__(self) -> int:
        return len(self._sites)

    def get(self, code: str) -> Site | None:
        """The site of a code, None when there is none."""
        return self._sites.get(code)

    def values(self) -> Iterable[Site]:
        """Every site, in the order of the file."""
        return self._sites.values()

    def points(self, language: str) -> pd.DataFrame:
        """Every site by code: name (in one language) · latitude · longitude · site_type · soft_km (0: a dot)."""
        if language not in self._points:
            sites = self._sites.values()
            self._points[language] = pd.DataFrame(
                {
                    "name": pd.array([site.name(language) for site in sites], dtype=object),
                    "latitude": [site.latitude for site in sites],
                    "longitude": [site.longitude for site in sites],
                    "site_type": pd.array([site.site_type for site in sites], dtype=object),
                    "soft_km": [0.0 if site.precision in EXACT else site.radius_km for site in sites],
                },
                index=pd.Index(list(self._sites), name="site_id", dtype=object),
            )
        return self._points[language]

    def also_known_as(self, code: str) -> tuple[str, ...]:
        """Every name and alias of a site, in all languages; none for an unknown code."""
        site = self._sites.get(code)
        return site.known_as if site else ()

    def with_sites(self, changed: Mapping[str, Site]) -> "Sites":
        """The same sites but for those given, by code: in the place of the site of that code, or after all others."""
        return Sites(self._sites | dict(changed), self.refused)


def read_csv(path: Path) -> Sites:
    """Read the file of sites; RefusedFile when it cannot be read at all. A line that is no site is left out."""
    sites: dict[str, Site] = {}
    refused: list[tuple[int, str]] = []
    try:
        with path.open(encoding="utf-8-sig", newline="") as file, uncollected():
            reader = csv.reader(file)
            header = next((cells for cells in reader if cells), None)
            if not header:
                raise RefusedFile(path, "file-empty")
            if missing := {"site_id", "latitude", "longitude"} - set(header):
                raise RefusedFile(path, "file-no-header", 1, ", ".join(sorted(missing)))
            cells_of = _Columns(header)
            for cells in reader:
                if not cells:
                    continue
                try:
                    site = cells_of.site(cells)
                    if site.code in sites:
                        raise ValueError(site.code)
                    sites[site.code] = site
                except (KeyError, IndexError, ValueError):  # a short line lacks its last cells
                    refused.append((reader.line_num, cells_of.code(cells)[:80]))
    except FileNotFoundError as error:
        raise RefusedFile(path, "file-missing") from error
    except UnicodeDecodeError as error:
        raise RefusedFile(path, "file-encoding") from error
    except csv.Error as error:
        raise RefusedFile(path, "file-not-a-table") from error
    except OSError as error:
        raise RefusedFile(path, "file-unreadable") from error
    return Sites(sites, tuple(refused))


class _Columns:
    """Where each column stands in a line: the file is long, and a dictionary per line would take most of the time."""

    def __init__(self, header: Sequence[str]) -> None:
        at = {name: number for number, name in enumerate(header)}
        self._code = at["site_id"]
        self._other_side, self._spoken = at.get("other_side", NO_COLUMN), at.get("alias_languages", NO_COLUMN)
        self._missing = [name for name in COLUMNS if name not in at]
        self._cells = itemgetter(*(at.get(name, 0) for name in COLUMNS))

    def code(self, cells: Sequence[str]) -> str:
        """What a line has for a code, empty when it is too short to have one."""
        return cells[self._code] if self._code < len(cells) else ""

    def site(self, cells: Sequence[str]) -> Site:
        """The site of one line; an error when it is none."""
        if self._missing:
            raise KeyError(*self._missing)
        code, site_type, country, north, east, precision, off, source, licence, *names, also, note = self._cells(cells)
        latitude, longitude, radius = float(north), float(east), float(off or 0)
        if not (code and -90 <= latitude <= 90 and -180 <= longitude <= 180 and 0 <= radius <= HALF_ROUND):
            raise ValueError(code)
        named = {language: name for language, name in zip(LANGUAGES, names, strict=True) if name}
        aliases = tuple(filter(None, also.split("|"))) if also else ()
        facing = cells[self._other_side] if self._other_side < len(cells) else ""
        spoken = cells[self._spoken] if self._spoken < len(cells) else ""
        languages = tuple(spoken.split("|")) if spoken else ()
        point = (latitude, longitude, precision, radius, source, licence)
        values = (code, site_type, country, *point, named, aliases, note, facing, languages)
        site = object.__new__(Site)  # what is frozen is made field by field, which takes twice as long
        site.__dict__.update(zip(_FIELDS, values, strict=True))
        return site

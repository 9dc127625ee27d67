"""The sites: their codes, points and names in four languages, read from `sites.csv`."""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
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
SPARE = ("other_side", "alias_languages")  # that a file may do without
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
            ordered, at = _ordered(header), header.index("site_id")
            for cells in reader:
                if not cells:
                    continue
                try:
                    site = _site(*ordered(cells))
                    if site.code in sites:
                        raise ValueError(site.code)
                    sites[site.code] = site
                except (IndexError, ValueError):  # a short line lacks its last cells
                    refused.append((reader.line_num, cells[at][:80] if at < len(cells) else ""))
    except FileNotFoundError as error:
        raise RefusedFile(path, "file-missing") from error
    except UnicodeDecodeError as error:
        raise RefusedFile(path, "file-encoding") from error
    except csv.Error as error:
        raise RefusedFile(path, "file-not-a-table") from error
    except OSError as error:
        raise RefusedFile(path, "file-unreadable") from error
    return Sites(sites, tuple(refused))


def _ordered(header: Sequence[str]) -> Callable[[list[str]], Sequence[str]]:
    """What puts the cells of a line into the order of `COLUMNS` and `SPARE`; IndexError where a line lacks one."""
    at = {name: number for number, name in enumerate(header)}
    cells_of = itemgetter(*(at.get(name, NO_COLUMN) for name in COLUMNS), *(at.get(name, -1) for name in SPARE))
    if all(name in at for name in SPARE):
        return cells_of
    return lambda cells: cells_of([*cells, ""])


def _site(
    code: str, site_type: str, country: str, latitude: str, longitude: str, precision: str, radius_km: str,
    point_source: str, licence: str, ar: str, fr: str, en: str, es: str, aliases: str, note: str,
    other_side: str, spoken: str,
) -> Site:  # fmt: skip
    """The site of one line; ValueError when it is none."""
    north, east, radius = float(latitude), float(longitude), float(radius_km or 0)
    if not (code and -90 <= north <= 90 and -180 <= east <= 180 and 0 <= radius <= HALF_ROUND):
        raise ValueError(code)
    names = {"en": en}
    if ar or fr or es or not en:  # most places of the world have an English name alone
        names = {language: name for language, name in zip(LANGUAGES, (ar, fr, en, es), strict=True) if name}
    site = object.__new__(Site)  # what is frozen is made field by field, which takes thrice as long
    site.__dict__.update(
        code=code, site_type=site_type, country=country, latitude=north, longitude=east, precision=precision,
        radius_km=radius, point_source=point_source, licence=licence, names=names,
        aliases=tuple(filter(None, aliases.split("|"))) if aliases else (), note=note, other_side=other_side,
        spoken=tuple(spoken.split("|")) if spoken else (),
    )  # fmt: skip
    return site

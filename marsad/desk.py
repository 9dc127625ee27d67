"""The one seam between pages and data: incidents and sites behind a few verbs. Knows no Streamlit."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar, cast

import pandas as pd

from marsad.errors import RefusedFile
from marsad.incidents import checking, reading, summary
from marsad.incidents.checking import Refused
from marsad.incidents.selection import Selection
from marsad.places import areas, geocoding, seas, sites
from marsad.places.areas import Area
from marsad.places.seas import Sea
from marsad.places.sites import Sites
from marsad.vocabulary import FIELDS

T = TypeVar("T")
FILES = ("incidents.csv", "sites.csv", "seas.csv", "areas.csv")
KEPT = 512  # summaries in memory: small tables, a few kilobytes each


@dataclass(frozen=True)
class Holdings:
    """All that is known at one version of the data files, and what in them was of no use."""

    incidents: pd.DataFrame
    placeless: pd.DataFrame
    sites: Sites
    seas: tuple[Sea, ...] = ()
    areas: tuple[Area, ...] = ()
    refused: tuple[Refused, ...] = ()
    unreadable: tuple[RefusedFile, ...] = ()
    used_sites: tuple[str, ...] = ()
    without_site: tuple[str, ...] = ()
    known_sites: frozenset[str] = frozenset()
    version: tuple[object, ...] = ()


@dataclass
class Desk:
    """Keeps the tables of a data folder in memory, shared by all sessions, and reads them again when they change."""

    folder: Path
    _held: Holdings | None = field(default=None, init=False, repr=False)
    _computed: OrderedDict[object, object] = field(default_factory=OrderedDict, init=False, repr=False)
    _geocoder: tuple[object, geocoding.Gazetteer] | None = field(default=None, init=False, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)

    def holdings(self) -> Holdings:
        """What the folder holds now. A file that cannot be read leaves its part empty and is in `unreadable`."""
        version = tuple(_stamp(self.folder / name) for name in FILES)
        with self._lock:
            if self._held is None or self._held.version != version:
                self._held = self._read(version)
            return self._held

    def lines(self, held: Holdings, selection: Selection, columns: Iterable[str] = ("incident_id",)) -> pd.DataFrame:
        """The lines of a selection, newest first, with the columns asked for, under the table's own index."""
        return selection.lines(held.incidents, columns)

    def once(self, held: Holdings, summarise: Callable[[pd.DataFrame], T], selection: Selection) -> T:
        """What one of the functions of `summary` gives for a selection: computed once, shared by all sessions."""
        key = (held.version, summarise, selection)
        with self._lock:
            if key in self._computed:
                self._computed.move_to_end(key)
                return cast(T, self._computed[key])
        # Few incidents have no site, and only they are in areas: no need to look through all for them.
        table = held.placeless if summarise is summary.by_area else held.incidents
        result = summarise(table if table.empty else selection.lines(table, summary.COLUMNS[summarise]))
        with self._lock:
            self._computed[key] = result
            while len(self._computed) > KEPT:
                self._computed.popitem(last=False)
        return result

    def geocoder(self) -> geocoding.Gazetteer:
        """Finds the site that a written name means: one index per version of the files, shared by all who ask."""
        held = self.holdings()
        with self._lock:
            if self._geocoder is None or self._geocoder[0] != held.version:
                self._geocoder = held.version, geocoding.Gazetteer(held.sites.values(), held.areas)
            return self._geocoder[1]

    def _read(self, version: tuple[object, ...]) -> Holdings:
        unreadable: list[RefusedFile] = []
        known = Sites({})
        named_seas: tuple[Sea, ...] = ()
        wide: tuple[Area, ...] = ()
        table = reading.Reading(_no_incidents(), ())
        try:
            known = sites.read_csv(self.folder / "sites.csv")
        except RefusedFile as error:
            unreadable.append(error)
        try:
            table = reading.read_csv(self.folder / "incidents.csv", known.also_known_as)
        except RefusedFile as error:
            unreadable.append(error)
        try:
            named_seas = seas.read_csv(self.folder / "seas.csv")
        except RefusedFile as error:
            unreadable.append(error)
        try:
            wide = areas.read_csv(self.folder / "areas.csv")
        except RefusedFile as error:
            unreadable.append(error)
        used = tuple(map(str, table.incidents["site_id"].cat.categories))
        return Holdings(
            incidents=table.incidents,
            placeless=table.incidents[table.incidents["site_id"].isna()],
            sites=known,
            seas=named_seas,
            areas=wide,
            refused=table.refused,
            unreadable=tuple(unreadable),
            used_sites=used,
            without_site=tuple(sorted(code for code in used if code not in known)) if len(known) else (),
            known_sites=frozenset((*known, *used)),
            version=version,
        )


def _no_incidents() -> pd.DataFrame:
    blank = pd.DataFrame({field.code: pd.Series(dtype="str") for field in FIELDS})
    cleaned, _ = checking.clean(blank)
    return reading.with_derived(cleaned, lambda code: ())


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size

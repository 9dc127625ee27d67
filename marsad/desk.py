"""The one seam between pages and data: incidents and sites behind a few verbs. Knows no Streamlit."""

import threading
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from marsad.errors import RefusedFile
from marsad.incidents import reading
from marsad.incidents.checking import Refused
from marsad.places import gazetteer, seas
from marsad.places.gazetteer import Gazetteer
from marsad.places.seas import Sea
from marsad.vocabulary import FIELDS


@dataclass(frozen=True)
class Holdings:
    """All that is known at one version of the data files, and what in them was of no use."""

    incidents: pd.DataFrame
    sites: Gazetteer
    seas: tuple[Sea, ...] = ()
    refused: tuple[Refused, ...] = ()
    unreadable: tuple[RefusedFile, ...] = ()
    without_site: tuple[str, ...] = ()
    version: tuple[object, ...] = ()


@dataclass
class Desk:
    """Keeps the tables of a data folder in memory, shared by all sessions, and reads them again when they change."""

    folder: Path
    _held: Holdings | None = field(default=None, init=False, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)

    def holdings(self) -> Holdings:
        """What the folder holds now. A file that cannot be read leaves its part empty and is in `unreadable`."""
        version = tuple(_stamp(self.folder / name) for name in ("incidents.csv", "sites.csv", "seas.csv"))
        with self._lock:
            if self._held is None or self._held.version != version:
                self._held = self._read(version)
            return self._held

    def _read(self, version: tuple[object, ...]) -> Holdings:
        unreadable: list[RefusedFile] = []
        sites = Gazetteer({})
        named_seas: tuple[Sea, ...] = ()
        table = reading.Reading(_no_incidents(), ())
        try:
            sites = gazetteer.read_csv(self.folder / "sites.csv")
        except RefusedFile as error:
            unreadable.append(error)
        try:
            table = reading.read_csv(self.folder / "incidents.csv", sites.also_known_as)
        except RefusedFile as error:
            unreadable.append(error)
        try:
            named_seas = seas.read_csv(self.folder / "seas.csv")
        except RefusedFile as error:
            unreadable.append(error)
        used = [str(code) for code in table.incidents["site_id"].dropna().unique()]
        return Holdings(
            incidents=table.incidents,
            sites=sites,
            seas=named_seas,
            refused=table.refused,
            unreadable=tuple(unreadable),
            without_site=tuple(sorted(code for code in used if code not in sites)) if len(sites) else (),
            version=version,
        )


def _no_incidents() -> pd.DataFrame:
    blank = pd.DataFrame({field.code: pd.Series(dtype="str") for field in FIELDS})
    cleaned, _ = reading.clean(blank)
    return reading.with_derived(cleaned, lambda code: ())


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size

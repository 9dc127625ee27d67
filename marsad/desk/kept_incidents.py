"""The incident table out of the store: read once, then only what is new; and the table that Marsad comes with."""

import hashlib
from pathlib import Path

import pandas as pd

from marsad.errors import RefusedFile
from marsad.incidents import reading
from marsad.incidents.checking import Refused
from marsad.incidents.reading import Names
from marsad.store.batches import NewBatch
from marsad.store.store import Store
from marsad.store.visible import visible
from marsad.vocabulary import FIELDS

SHIPPED_BY = "Marsad"
"""Who records what comes with the app."""


class KeptIncidents:
    """The rows of a store in memory, hidden ones too, so that a withdrawal or an undo reads nothing again."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._rows: pd.DataFrame | None = None
        self._version = -1
        self._table: pd.DataFrame | None = None

    def table(self, names: Names, before: Names | None = None) -> pd.DataFrame:
        """The incident table as it stands, with its derived columns, newest first."""
        state = self._store.state()
        if self._rows is None:
            self._rows = reading.derived(self._store.rows(), names)
        else:
            if before is None and state.version == self._version and self._table is not None:
                return self._table
            if before is not None:
                self._rows = reading.with_names(self._rows, before, names)
            new = self._store.rows(since=self._version)
            if len(new):
                self._rows = reading.together(self._rows, reading.derived(new, names))
        self._version = state.version
        self._table = reading.newest_first(self._rows[visible(self._rows, state)])
        return self._table

    def ship(self, path: Path) -> tuple[Refused, ...]:
        """Take the file that comes with the app into the store: all of it at first, later what is new or another.

        Gives what was refused of it; RefusedFile when it cannot be read. A file that was taken in is not read again.
        """
        digest = _digest(path)
        if self._store.batch_of(digest) is not None:
            return ()
        read = reading.read_csv(path)
        incidents = read.incidents[[each.code for each in FIELDS]]
        fresh = incidents if self._store.version() == 0 else _not_there(incidents, self._store.incidents())
        if len(fresh):
            self._store.take_in(fresh, NewBatch(path.name, digest, SHIPPED_BY, refused=len(read.refused)))
        return read.refused


def _not_there(incidents: pd.DataFrame, known: pd.DataFrame) -> pd.DataFrame:
    """The lines of incidents that the store has not, or has otherwise."""
    columns = [each.code for each in FIELDS]
    mine, theirs = (_by_incident(table[columns]) for table in (incidents, known))
    same = {code for code, lines in mine.items() if theirs.get(code) == lines}
    return incidents[~incidents["incident_id"].astype("str").isin(same)]


def _by_incident(table: pd.DataFrame) -> dict[str, list[tuple[str, ...]]]:
    texts = table.astype("object").where(table.notna(), "").astype("str")
    found: dict[str, list[tuple[str, ...]]] = {}
    for line in texts.itertuples(index=False, name=None):
        found.setdefault(line[0], []).append(line)
    return {code: sorted(lines) for code, lines in found.items()}


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError as error:
        raise RefusedFile(path, "file-missing") from error
    except OSError as error:
        raise RefusedFile(path, "file-unreadable") from error

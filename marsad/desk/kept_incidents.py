"""The incident table out of the store: read once, then only what is new; and the table that Marsad comes with."""

import datetime
import hashlib
from pathlib import Path

import pandas as pd

from marsad.errors import RefusedFile, WrongChange
from marsad.incidents import news, reading
from marsad.incidents.checking import Refused
from marsad.incidents.reading import Names
from marsad.store.batches import NewBatch, State
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
        """The incident table as it stands, with its derived columns, newest first.

        `before`: by which names the sites were called when the table was asked for last, where these have changed.
        """
        if self._rows is not None and before is not None:
            self._rows = reading.with_names(self._rows, before, names)
        state, new = self._news()
        if self._rows is None:
            self._rows = reading.derived(new, names)
        elif len(new):
            self._rows = reading.together(self._rows, reading.derived(new, names))
        elif before is None and state.version == self._version and self._table is not None:
            return self._table
        self._version = state.version
        self._table = reading.newest_first(self._rows[visible(self._rows, state)])
        return self._table

    def new_since(self, moment: datetime.datetime) -> frozenset[str]:
        """The codes of the incidents that the rows in memory came to know at a moment (UTC) or later."""
        return frozenset() if self._rows is None else news.first_recorded_since(self._rows, moment)

    def _news(self) -> tuple[State, pd.DataFrame]:
        """What is hidden, and the rows recorded since the last time, both of one moment: another process may write."""
        while True:
            state = self._store.state()
            new = self._store.rows(since=max(self._version, 0))
            if self._store.version() == state.version:
                return state, new

    def ship(self, path: Path) -> tuple[Refused, ...]:
        """Take the file that comes with the app into the store: all of it at first, later what is new or another in it.

        What a person corrected stays as it was corrected, and what was withdrawn stays withdrawn. Gives what was
        refused of the file; RefusedFile when it cannot be read. A file is taken in again where another one was
        shipped since, as when an upgrade is undone.
        """
        digest, version = _digest(path), self._store.version()
        last = next((batch for batch in self._store.batches() if batch.recorded_by == SHIPPED_BY), None)
        if last and last.digest == digest and not last.refused:
            return ()
        read = reading.read_csv(path)
        if last and last.digest == digest:
            return read.refused
        incidents = read.incidents[[each.code for each in FIELDS]]
        fresh = _overtaking(incidents, self._store.rows()) if version else incidents
        if len(fresh):
            new = NewBatch(path.name, digest, SHIPPED_BY, refused=len({one.line for one in read.refused}))
            try:
                self._store.take_in(fresh, new, after=version)
            except WrongChange as error:
                if error.reason != "change-overtaken":
                    raise
                return self.ship(path)  # another process wrote meanwhile, perhaps the same file
        return read.refused


def _overtaking(incidents: pd.DataFrame, rows: pd.DataFrame) -> pd.DataFrame:
    """The lines of incidents that are in no row yet, or whose last revision came with the app and was another."""
    latest = rows[visible(rows, State(0, frozenset(), frozenset()))]
    shipped = latest["recorded_by"] == SHIPPED_BY
    known = reading.by_code(latest[shipped])
    corrected = set(latest.loc[~shipped, "incident_id"].astype("str"))
    same = {code for code, lines in reading.by_code(incidents).items() if known.get(code) == lines}
    return incidents[~incidents["incident_id"].astype("str").isin(same | corrected)]


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError as error:
        raise RefusedFile(path, "file-missing") from error
    except OSError as error:
        raise RefusedFile(path, "file-unreadable") from error

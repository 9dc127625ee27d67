"""A table out of the store: read once, then only what is new; and the lines of it that Marsad comes with."""

import datetime
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from marsad.errors import RefusedFile, WrongChange
from marsad.incidents import cooperation, news, reading
from marsad.incidents.checking import Refused
from marsad.incidents.reading import Names
from marsad.store.batches import Batch, NewBatch, State
from marsad.store.store import Store
from marsad.store.visible import visible
from marsad.vocabulary import COOPERATION, INCIDENTS, Table

SHIPPED_BY = "Marsad"
"""Who records what comes with the app."""


@dataclass(frozen=True)
class Held:
    """How the lines of a table become what the desk holds: with the columns that each line gives, and in order."""

    table: Table
    derived: Callable[[pd.DataFrame, Names], pd.DataFrame]
    newest_first: Callable[[pd.DataFrame], pd.DataFrame]


OF_INCIDENTS = Held(INCIDENTS, reading.derived, reading.newest_first)
OF_EVENTS = Held(COOPERATION, cooperation.derived, cooperation.newest_first)


class KeptLines:
    """The rows of a store in memory, hidden ones too, so that a withdrawal or an undo reads nothing again."""

    def __init__(self, store: Store, held: Held) -> None:
        self._store = store
        self._held, self._of = held, held.table
        self._state: State | None = None
        self._rows: pd.DataFrame | None = None
        self._version = -1
        self._table: pd.DataFrame | None = None

    def table(self, names: Names, before: Names | None = None) -> pd.DataFrame:
        """The table as it stands, with its derived columns, newest first.

        `before`: by which names the sites were called when the table was asked for last, where these have changed.
        """
        if self._rows is not None and before is not None:
            self._rows = reading.with_names(self._rows, before, names)
        state, new = self._news()
        if self._rows is None:
            self._rows = self._held.derived(new, names)
        elif len(new):
            self._rows = reading.together(self._rows, self._held.derived(new, names))
        elif before is None and self._table is not None and self._hides_the_same(state):
            self._version, self._state = state.version, state
            return self._table
        self._version, self._state = state.version, state
        self._table = self._held.newest_first(self._rows[visible(self._rows, state, self._of)])
        return self._table

    def new_since(self, moment: datetime.datetime) -> frozenset[str]:
        """The codes of the incidents that the rows in memory came to know at a moment (UTC) or later."""
        return frozenset() if self._rows is None else news.first_recorded_since(self._rows, moment)

    def _hides_the_same(self, state: State) -> bool:
        """Whether a state hides what the last one did, of this table: the other one may have changed."""
        last = self._state
        return last is not None and (state.hidden_batches, state.hidden(self._of)) == (
            last.hidden_batches, last.hidden(self._of),
        )  # fmt: skip

    def _news(self) -> tuple[State, pd.DataFrame]:
        """What is hidden, and the rows recorded since the last time, both of one moment: another process may write."""
        while True:
            state = self._store.state()
            new = self._store.rows(since=max(self._version, 0), table=self._of)
            if self._store.version() == state.version:
                return state, new

    def ship(self, path: Path) -> tuple[Refused, ...]:
        """Take the file that comes with the app into the store: all of it at first, later what is new or another in it.

        What a person corrected stays as it was corrected, and what was withdrawn stays withdrawn. Gives what was
        refused of the file; RefusedFile when it cannot be read. A file is taken in again where another one was
        shipped since, as when an upgrade is undone.
        """
        digest, version = _digest(path), self._store.version()
        last = next((batch for batch in self._store.batches() if self._is_shipped(batch)), None)
        if last and last.digest == digest and not last.refused:
            return ()
        lines, refused = reading.lines_of(path, self._of)
        if last and last.digest == digest:
            return refused
        fresh = _overtaking(lines, self._store.rows(table=self._of), self._of) if version else lines
        if len(fresh):
            refused_lines = len({one.line for one in refused})
            new = NewBatch(path.name, digest, SHIPPED_BY, refused=refused_lines, table=self._of)
            try:
                self._store.take_in(fresh, new, after=version)
            except WrongChange as error:
                if error.reason != "change-overtaken":
                    raise
                return self.ship(path)  # another process wrote meanwhile, perhaps the same file
        return refused

    def _is_shipped(self, batch: Batch) -> bool:
        return batch.recorded_by == SHIPPED_BY and batch.contents == self._of.name


def _overtaking(shipped: pd.DataFrame, rows: pd.DataFrame, table: Table) -> pd.DataFrame:
    """The lines of codes that are in no row yet, or whose last revision came with the app and was another."""
    latest = rows[visible(rows, State(0, frozenset(), frozenset()), table)]
    ours = latest["recorded_by"] == SHIPPED_BY
    known = reading.by_code(latest[ours], table)
    corrected = set(latest.loc[~ours, table.code].astype("str"))
    same = {code for code, lines in reading.by_code(shipped, table).items() if known.get(code) == lines}
    return shipped[~shipped[table.code].astype("str").isin(same | corrected)]


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError as error:
        raise RefusedFile(path, "file-missing") from error
    except OSError as error:
        raise RefusedFile(path, "file-unreadable") from error

"""One small SQLite file that the app itself keeps: written whole or not at all, and set aside when it is damaged."""

import logging
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
Stamp = tuple[int, int, int]
# What SQLite says of a file that is none of ours, or no longer; the statements themselves are known to be right.
DAMAGED = frozenset({sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_ERROR})

_LOG = logging.getLogger("marsad")


def now() -> datetime:
    """The time of the machine's clock, in UTC."""
    return datetime.now(UTC)


class Kept:
    """A file that several threads and processes read and write; made, with its folder, when first written to.

    `schema` is run before every write and changes nothing where it was run before. `patience` is for how many seconds
    to wait for another writer. Whatever cannot be done is a sqlite3.Error, an OSError or a UnicodeError.
    """

    def __init__(self, path: Path, schema: Sequence[str], patience: float, clock: Callable[[], datetime] = now) -> None:
        self.path = path
        self._schema = schema
        self._patience = patience
        self._clock = clock
        self._mending = threading.Lock()

    def stamp(self) -> Stamp | None:
        """What differs after every write, by whichever process; None when there is no file.

        The file is not opened for it: on POSIX, closing it would end the lock of a write that another thread is in.
        """
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_ino, status.st_mtime_ns, status.st_size

    def read(self, statement: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """The rows that a statement gives; none when there is no file yet."""

        def work() -> list[tuple[Any, ...]]:
            if not self.path.exists() or not self.path.stat().st_size:
                return []
            with self._open() as connection:
                return connection.execute(statement, values).fetchall()

        return self._mended(work)

    def write(self, change: Callable[[sqlite3.Connection], T]) -> T:
        """What a change gives, made as one transaction that no other writer's stands between; undone if it raises."""

        def work() -> T:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self._open() as connection:
                # A rollback journal changes the file with each write, which `stamp` depends on.
                connection.execute("PRAGMA journal_mode = DELETE")
                connection.execute("BEGIN IMMEDIATE")
                before = self.path.stat()
                try:
                    for statement in self._schema:
                        connection.execute(statement)
                    result = change(connection)
                    connection.execute("COMMIT")
                except BaseException:
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
                    raise
                self._make_later_than(before.st_mtime_ns)
                return result

        return self._mended(work)

    def _make_later_than(self, before: int) -> None:
        """Tell apart two writes in one tick of the file system's clock, which is some milliseconds."""
        with suppress(OSError):  # a file of another user; then the tick is all there is
            status = self.path.stat()
            if status.st_mtime_ns <= before:
                os.utime(self.path, ns=(status.st_atime_ns, before + 1))

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self.path, timeout=self._patience, isolation_level=None)) as connection:
            connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
            yield connection

    def _mended(self, work: Callable[[], T]) -> T:
        """What the work gives; when the file is damaged, with a new one in its place."""
        try:
            return work()
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if not _is_damage(error):
                raise
        before = self._identity()
        try:
            return work()  # damage is still there, what another process was just ending is not
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if not _is_damage(error):
                raise
            with self._mending:
                if self._identity() == before:  # else another has just set it aside
                    self._set_aside()
        return work()

    def _identity(self) -> int | None:
        """Which file stands there; one that was set aside keeps its number, so that the new one has another."""
        try:
            return self.path.stat().st_ino
        except OSError:
            return None

    def _set_aside(self) -> None:
        stem = aside = f"{self.path}.damaged-{self._clock():%Y%m%dT%H%M%SZ}"
        number = 1
        while Path(aside).exists():
            number += 1
            aside = f"{stem}-{number}"
        journal = Path(f"{self.path}-journal")
        if journal.exists():  # SQLite would play it into the new file
            journal.rename(f"{aside}-journal")
        self.path.rename(aside)
        _LOG.error("%s is damaged; it was set aside as %s and a new one begun.", self.path, aside)


def _is_damage(error: Exception) -> bool:
    """Whether an error says that the file is damaged; also one whose own words the damage makes unreadable."""
    return not isinstance(error, sqlite3.Error) or getattr(error, "sqlite_errorcode", 0) & 0xFF in DAMAGED

"""Backups: all that is kept, in one SQLite file, whichever database it is kept in."""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, select

from marsad.errors import WrongChange
from marsad.store import bulk, cells
from marsad.store.database import Database
from marsad.store.schema import CHANGES, KEPT, MAPPINGS


def write(kept: Database, path: Path) -> None:
    """Write a backup to a file, in place of one that is there; the old one is left when that fails."""
    beside = path.with_name(f".{path.name}.part")
    _remove(beside)
    try:
        copy = Database(f"sqlite:///{beside}")
        with kept.reading() as source, copy.writing() as target:
            _copy(source, target)
        copy.close()
        with closing(sqlite3.connect(beside)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")  # one file, which may lie where nothing is written
        beside.replace(path)
    finally:
        _remove(beside)


def restore(kept: Database, path: Path) -> None:
    """Take in a backup whole or not at all; WrongChange when the store is not empty or the file is no backup."""
    with tempfile.TemporaryDirectory() as folder:
        copied = Path(folder) / "backup.db"  # an old backup is brought up to date, and not where it lies
        try:
            if not path.is_file() or not _has_changes(path):
                raise WrongChange("backup-unreadable")
            shutil.copyfile(path, copied)
        except (OSError, sqlite3.Error):
            raise WrongChange("backup-unreadable") from None
        copy = Database(f"sqlite:///{copied}")
        with copy.reading() as source, kept.writing() as target:
            if any(target.execute(select(table.c.number).limit(1)).first() for table in (CHANGES, MAPPINGS)):
                raise WrongChange("store-not-empty")
            _copy(source, target)
        copy.close()


def _has_changes(path: Path) -> bool:
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        return connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'changes'").fetchone() is not None


def _copy(source: Connection, target: Connection) -> None:
    for table in KEPT:
        bulk.add(target, table, list(table.columns), _read(source, table))


def _read(connection: Connection, table: Table) -> Iterator[list[tuple[Any, ...]]]:
    found = connection.execution_options(yield_per=cells.CHUNK).execute(select(table).order_by(table.c.number))
    for rows in found.partitions():
        yield [tuple(row) for row in rows]


def _remove(file: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)

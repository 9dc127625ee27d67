"""Backups: all that is kept, in one SQLite file, whichever database it is kept in."""

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, select

from marsad.errors import WrongChange
from marsad.store import bulk, cells
from marsad.store.database import Database, files_in_our_words
from marsad.store.schema import CHANGES, KEPT, MAPPINGS


def write(kept: Database, path: Path) -> None:
    """Write a backup to a file, in place of one that is there; the old one is left when that fails.

    WrongChange for the file of the store itself, or one that SQLite keeps beside it.
    """
    if kept.file is not None and any(_same(path, file) for file in _with_others(kept.file)):
        raise WrongChange("backup-onto-store")
    beside = path.with_name(f".{path.name}.part")
    with files_in_our_words():
        try:
            _remove(beside)
            copy = Database(f"sqlite:///{beside}")
            with kept.reading() as source, copy.writing() as target:
                _copy(source, target)
            copy.make_one_file()
            beside.replace(path)
        finally:
            with contextlib.suppress(OSError):
                _remove(beside)


def restore(kept: Database, path: Path) -> None:
    """Take in a backup whole or not at all; WrongChange when the store is not empty or the file is no backup."""
    with files_in_our_words(), tempfile.TemporaryDirectory() as folder:
        copied = Path(folder) / "backup.db"  # an old backup is brought up to date, and not where it lies
        if not path.is_file():
            raise WrongChange("backup-unreadable")
        shutil.copyfile(path, copied)
        if not _is_backup(copied):
            raise WrongChange("backup-unreadable")
        copy = Database(f"sqlite:///{copied}")
        try:
            with copy.reading() as source, kept.writing() as target:
                if any(target.execute(select(table.c.number).limit(1)).first() for table in (CHANGES, MAPPINGS)):
                    raise WrongChange("store-not-empty")
                _copy(source, target)
        finally:
            copy.close()


def _is_backup(file: Path) -> bool:
    """Whether a file is a store of Marsad, and undamaged."""
    tables = "SELECT count(*) FROM sqlite_schema WHERE name IN ('schema_version', 'batches', 'changes', 'items')"
    try:
        with contextlib.closing(sqlite3.connect(file)) as connection:
            complete, whole = connection.execute(tables), connection.execute("PRAGMA quick_check")
            return bool(complete.fetchone() == (4,) and whole.fetchone() == ("ok",))
    except sqlite3.Error:
        return False


def _copy(source: Connection, target: Connection) -> None:
    for table in KEPT:
        bulk.add(target, table, list(table.columns), _read(source, table))


def _read(connection: Connection, table: Table) -> Iterator[list[tuple[Any, ...]]]:
    found = connection.execution_options(yield_per=cells.CHUNK).execute(select(table).order_by(table.c.number))
    for rows in found.partitions():
        yield [tuple(row) for row in rows]


def _remove(file: Path) -> None:
    for each in _with_others(file):
        each.unlink(missing_ok=True)


def _with_others(file: Path) -> list[Path]:
    """A SQLite file and those that SQLite may keep beside it."""
    return [file.with_name(file.name + suffix) for suffix in ("", "-wal", "-shm", "-journal")]


def _same(path: Path, file: Path) -> bool:
    """Whether two paths lead to one file, by whatever name, or would."""
    with files_in_our_words():
        there = path.exists() and file.exists()
        return os.path.realpath(path) == os.path.realpath(file) or (there and path.samefile(file))

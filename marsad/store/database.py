"""Opens the database of the store: a transaction for reading or for writing, and its failures in Marsad's words."""

import contextlib
import errno
import os
import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event, exc, make_url, text

from marsad.errors import StoreUnavailable
from marsad.store import migrations

PATIENCE = 30.0  # seconds to wait for another writer
REACHING = 10  # seconds to wait for a server
ROOM = 1_000_000  # bytes; a disk with less is full
WRITERS = 7_106_723  # the lock that writers to PostgreSQL hold, so that changes are numbered in the order they are kept

_SQLITE = {
    sqlite3.SQLITE_FULL: "store-full",
    sqlite3.SQLITE_READONLY: "store-read-only",
    sqlite3.SQLITE_PERM: "store-read-only",
    sqlite3.SQLITE_BUSY: "store-busy",
    sqlite3.SQLITE_LOCKED: "store-busy",
}
# By the beginning of the SQLSTATE of PostgreSQL, the longest first.
_POSTGRESQL = {
    "53100": "store-full",
    "53300": "store-busy",
    "25006": "store-read-only",
    "42501": "store-read-only",
    "55P03": "store-busy",
    "57014": "store-busy",
    "40": "store-busy",
    "08": "store-unreachable",
    "28": "store-unreachable",
    "3D": "store-unreachable",
    "53": "store-unreachable",
    "57": "store-unreachable",
}


class Database:
    """A database by its URL, brought up to date when it is first used. StoreUnavailable for whatever goes wrong."""

    def __init__(self, url: str) -> None:
        self._url = _checked(url)
        self.file = Path(str(self._url.database)) if self._url.get_backend_name() == "sqlite" else None
        self._starting, self._started = threading.Lock(), False
        with self._in_our_words():
            self._engine = self._make_engine()

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees the store as it is now until it ends, whatever others write meanwhile."""
        try:
            self._start()
        except StoreUnavailable as error:
            if error.reason == "store-read-only" and self.file is not None and self.file.is_file():
                raise StoreUnavailable("store-read-needs-folder", error.detail) from None
            raise
        with self._transaction(writes=False) as connection:
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction with no other writer beside it; what it did is kept at its end, or nothing of it is."""
        self._start()
        with self._writing() as connection:
            yield connection

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Connection]:
        try:
            with self._transaction(writes=True) as connection:
                yield connection
        finally:
            if self.file is not None:
                self._empty_log()

    def close(self) -> None:
        """Let go of the connections that are not in use."""
        self._engine.dispose()

    def make_one_file(self) -> None:
        """Leave a SQLite database that is no longer used in one file, which may lie where nothing can be written."""
        assert self.file is not None
        self.close()
        with self._in_our_words(), contextlib.closing(sqlite3.connect(self.file)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")

    def _start(self) -> None:
        if self._started:
            return
        with self._starting:
            if self._started:
                return
            newest = len(migrations.STEPS)
            if self.file is not None:
                self._make_file(self.file)
            with self._transaction(writes=False) as connection:
                version = migrations.version_of(connection)
            if version < newest:
                with self._writing() as connection:
                    migrations.migrate(connection)
                    version = migrations.version_of(connection)  # another process may have been first
            if version > newest:
                raise StoreUnavailable("store-newer", f"schema {version}, this Marsad knows {newest}")
            self._started = True

    @contextlib.contextmanager
    def _transaction(self, writes: bool) -> Iterator[Connection]:
        options: dict[str, Any] = {"marsad_writes": writes}
        if self.file is None and not writes:
            options["isolation_level"] = "REPEATABLE READ"
        with self._in_our_words(), self._engine.execution_options(**options).begin() as connection:
            if self.file is None and writes:
                wait = f"{int(PATIENCE * 1000)}ms"
                connection.execute(text("SELECT set_config('lock_timeout', :wait, true)"), {"wait": wait})
                connection.execute(text("SELECT pg_advisory_xact_lock(:writers)"), {"writers": WRITERS})
            yield connection

    def _empty_log(self) -> None:
        """Move what is kept from SQLite's log into its file: a batch that failed may have filled the disk with it."""
        with contextlib.suppress(exc.SQLAlchemyError, sqlite3.Error):
            connection = self._engine.raw_connection()
            cursor = connection.cursor()
            try:
                cursor.execute("PRAGMA busy_timeout = 0")  # while others read or write it is left to them
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                cursor.execute(f"PRAGMA busy_timeout = {int(PATIENCE * 1000)}")
                connection.close()

    def _make_engine(self) -> Engine:
        if self.file is None:
            arguments: dict[str, Any] = {"application_name": "marsad", "client_encoding": "utf8"}
            if "connect_timeout" not in self._url.query:
                arguments["connect_timeout"] = REACHING
        else:
            arguments = {"timeout": PATIENCE}
        engine = create_engine(
            self._url,
            connect_args=arguments,
            poolclass=QueuePool,
            pool_size=4,
            max_overflow=-1,
            pool_pre_ping=self.file is None,
            hide_parameters=True,
        )
        if self.file is not None:
            event.listen(engine, "connect", _set_up_sqlite)
            event.listen(engine, "begin", _begin_sqlite)
        event.listen(engine, "connect", _note_process)
        event.listen(engine, "checkout", _refuse_other_process)
        return engine

    def _make_file(self, file: Path) -> None:
        """Make the folder of a SQLite file, and the file one that is read while it is written to."""
        with files_in_our_words():
            file.parent.mkdir(parents=True, exist_ok=True)
        until = time.monotonic() + PATIENCE
        with self._in_our_words(), contextlib.closing(sqlite3.connect(file, timeout=PATIENCE)) as connection:
            while connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
                # Of two that make the file at once one is told so without waiting, whatever its timeout.
                try:
                    connection.execute("PRAGMA journal_mode = WAL")
                except sqlite3.OperationalError as error:
                    if _primary(error) != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                        raise
                    time.sleep(0.02)

    @contextlib.contextmanager
    def _in_our_words(self) -> Iterator[None]:
        try:
            yield
        except (exc.SQLAlchemyError, sqlite3.Error, psycopg.Error) as error:
            # Not chained: a traceback would show the driver's words, and with them perhaps the URL.
            raise StoreUnavailable(self._reason(error), self._said(error)) from None

    def _reason(self, error: Exception) -> str:
        cause = getattr(error, "orig", None) or error
        if isinstance(cause, exc.TimeoutError):
            return "store-busy"
        if isinstance(cause, sqlite3.Error) and self.file is not None:
            return _SQLITE.get(_primary(cause)) or self._look_at_file(self.file, cause)
        if isinstance(cause, psycopg.Error):
            state = cause.sqlstate or ""
            found = next((reason for begin, reason in _POSTGRESQL.items() if begin and state.startswith(begin)), None)
            if found is None and not state:
                found = "store-url-wrong" if isinstance(cause, psycopg.ProgrammingError) else "store-unreachable"
            return found or "store-damaged"
        return "store-unreachable" if isinstance(cause, exc.DisconnectionError) else "store-damaged"

    def _look_at_file(self, file: Path, error: sqlite3.Error) -> str:
        """Why a SQLite file cannot be used, when SQLite only says that it cannot."""
        with contextlib.suppress(OSError):
            if shutil.disk_usage(file.parent).free < ROOM:
                return "store-full"
        if _primary(error) in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR}:
            if file.is_dir():
                return "store-url-wrong"
            effective = os.access in os.supports_effective_ids
            places = [place for place in (file.parent, file) if place.exists()]
            if not all(os.access(place, os.W_OK, effective_ids=effective) for place in places):
                return "store-read-only"
            return "store-unreachable"
        return "store-damaged"

    def _said(self, error: Exception) -> str:
        said = " ".join(str(getattr(error, "orig", None) or error).split())
        secrets = {self._url.password, *(str(value) for key, value in self._url.query.items() if "pass" in key)}
        for secret in filter(None, secrets):
            said = said.replace(secret, "***")
        return said


@contextlib.contextmanager
def files_in_our_words() -> Iterator[None]:
    """StoreUnavailable for a file or a folder that cannot be made, written or read."""
    try:
        yield
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        raise StoreUnavailable("store-full" if full else "store-read-only", str(error)) from None


def _checked(url: str) -> URL:
    """The URL given, if it names a SQLite file or a PostgreSQL database."""
    try:
        parsed = make_url(url)
        backend, driver = parsed.get_backend_name(), parsed.get_driver_name()
    except (exc.SQLAlchemyError, ValueError, TypeError, AttributeError):
        # What is wrong is not quoted: it may be the password.
        raise StoreUnavailable("store-url-wrong", "not a URL of a database") from None
    in_a_file = parsed.database not in {None, "", ":memory:"} and not parsed.query
    if (backend, driver) == ("postgresql", "psycopg") or ((backend, driver) == ("sqlite", "pysqlite") and in_a_file):
        return parsed
    raise StoreUnavailable("store-url-wrong", "neither sqlite:///… nor postgresql+psycopg://…")


def _primary(error: sqlite3.Error) -> int:
    """The first half of SQLite's code of an error, which says enough."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _set_up_sqlite(connection: sqlite3.Connection, record: object) -> None:
    connection.isolation_level = None  # transactions begin where `_begin_sqlite` says
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")  # a batch that was said to be kept outlives a power cut too


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options()["marsad_writes"]
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _note_process(connection: object, record: Any) -> None:
    record.info["process"] = os.getpid()


def _refuse_other_process(connection: object, record: Any, proxy: Any) -> None:
    """A connection is not carried over into a forked process: two would speak on it at once."""
    if record.info["process"] != os.getpid():
        record.dbapi_connection = proxy.dbapi_connection = None
        raise exc.DisconnectionError("made in another process")

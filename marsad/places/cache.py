"""Answers of an online service that outlive a restart, in a small file, until they are old."""

import json
import logging
import sqlite3
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from marsad.places.kept import Kept

T = TypeVar("T")
Key = tuple[str, str, str, str]  # service, address, language, folded query

LONGEST_KEPT = timedelta(days=90)  # maps are mended: what was not found then may be found now
PATIENCE = 0.5  # seconds to wait for another who writes to the answers kept

_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS answers (service TEXT, address TEXT, language TEXT, query TEXT, answer TEXT NOT NULL,"
    " at TEXT NOT NULL, PRIMARY KEY (service, address, language, query))",
)
_GET = "SELECT answer FROM answers WHERE (service, address, language, query) = (?, ?, ?, ?) AND at > ? AND at <= ?"

_LOG = logging.getLogger("marsad")


class Cache:
    """Answers that outlive a restart, until they are old; without it when the file cannot be used."""

    def __init__(self, path: Path, clock: Callable[[], datetime]) -> None:
        self._kept = Kept(path, _SCHEMA, PATIENCE, clock)
        self._clock = clock
        self._said = False

    def get(self, key: Key) -> Any:
        """The answer kept under a key, None when there is none that is young enough."""
        today = self._clock()
        values = (*key, _instant(today - LONGEST_KEPT), _instant(today))
        rows = self._or_nothing(lambda: self._kept.read(_GET, values))
        try:
            return json.loads(rows[0][0]) if rows else None
        except (TypeError, ValueError, RecursionError):
            return None

    def put(self, key: Key, answer: list[Any]) -> None:
        """Keep an answer under a key, and forget those that are old."""
        today = self._clock()
        values = (*key, json.dumps(answer), _instant(today))

        def change(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM answers WHERE at <= ?", (_instant(today - LONGEST_KEPT),))
            connection.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?, ?)", values)

        self._or_nothing(lambda: self._kept.write(change))

    def _or_nothing(self, work: Callable[[], T]) -> T | None:
        try:
            return work()
        except (sqlite3.Error, OSError, UnicodeError) as error:
            if not self._said:
                _LOG.warning("Answers are not kept in %s: %s", self._kept.path, error)
            self._said = True
            return None


def _instant(time: datetime) -> str:
    return time.isoformat(timespec="seconds")

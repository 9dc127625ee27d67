"""The store: takes in batches, hides and shows them again, and gives the incidents as they stand or once stood."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pandas as pd
from sqlalchemy import Connection, insert, or_, select

from marsad.errors import WrongChange
from marsad.store import backups, bulk, cells, queries
from marsad.store.batches import Batch, Change, NewBatch, State
from marsad.store.database import Database
from marsad.store.schema import BATCHES, CHANGES, ITEMS, JOINS, MAPPINGS
from marsad.store.visible import visible
from marsad.vocabulary import FIELDS, Field, Kind

TEXTS = frozenset({Kind.TEXT, Kind.TEXTS, Kind.LINES})


def now() -> datetime:
    """The time of the machine, in UTC."""
    return datetime.now(UTC)


class Store:
    """What is kept, in a SQLite file (`sqlite:///var/marsad.db`) or in PostgreSQL (`postgresql+psycopg://…`).

    Made, and brought up to date, on first use. Any number of threads and processes may use it at once: they write one
    after the other. Every method raises StoreUnavailable when the database fails, and the store is as it was; a
    changing one raises WrongChange when the change cannot be made.
    """

    def __init__(self, url: str, clock: Callable[[], datetime] = now) -> None:
        self._database = Database(url)
        self._clock = clock

    def close(self) -> None:
        """Let go of the database; the store may be used again."""
        self._database.close()

    def version(self) -> int:
        """The number of the last change; 0 when there was none."""
        with self._database.reading() as connection:
            return queries.last(connection, CHANGES)

    def take_in(
        self,
        items: pd.DataFrame,
        batch: NewBatch,
        progress: Callable[[float], None] | None = None,
        after: int | None = None,
    ) -> Batch:
        """Keep the lines of an upload as one batch: all of them or none.

        A file is taken in once while its batch is not withdrawn, whoever else takes it in at the same time: else
        WrongChange. `after` asks for another thing instead: that the last change is still the one with that number.

        `items` has a column for each field that any line fills, typed as `checking.clean` types them (texts may be
        categories), under any index. Each incident gets the revision after the highest that the store has of it.
        `progress` is told the share that is written, 0 to 1.
        """
        if not batch.recorded_by.strip():
            raise WrongChange("change-who-missing")
        _check_texts(batch.file_name, batch.digest, batch.recorded_by, batch.why, batch.mapping)
        fields = cells.fields_of(items)
        _check_columns(items, fields)
        ids = items["incident_id"].astype("str")
        with self._database.writing() as connection:
            if after is not None and after != queries.last(connection, CHANGES):
                raise WrongChange("change-overtaken")
            if after is None and queries.standing(connection, batch.digest) is not None:
                raise WrongChange("change-same-file")
            number = queries.last(connection, BATCHES) + 1
            row = {
                "number": number, "file_name": batch.file_name, "digest": batch.digest, "mapping": batch.mapping,
                "lines": len(items), "incidents": ids.nunique(), "refused": batch.refused,
            }  # fmt: skip
            connection.execute(insert(BATCHES), row)
            revisions = queries.highest_revisions(connection, ids.array) + 1
            rows = cells.to_rows(items, fields, queries.last(connection, ITEMS) + 1, number, revisions)
            columns = [ITEMS.c[name] for name in ("number", "batch", "revision", *(field.code for field in fields))]
            bulk.add(connection, ITEMS, columns, _told(rows, len(items), progress))
            joins = queries.last(connection, JOINS)
            for at, (line_id, incident_id) in enumerate(batch.joined.items(), start=joins + 1):
                row = {"number": at, "batch": number, "line_id": line_id, "incident_id": incident_id}
                connection.execute(insert(JOINS), row)
            self._record(connection, "batch", batch.recorded_by, batch.why, batch=number)
            return queries.batches(connection, number)[0]

    def rows(self, since: int = 0) -> pd.DataFrame:
        """Every row that was recorded after the change with that number, hidden or not, in the order of recording.

        Columns: those of FIELDS as `checking.clean` types them · batch · revision (int64) · recorded_at
        (datetime64[s], UTC) · recorded_by (str).
        """
        with self._database.reading() as connection:
            return queries.rows(connection, since)

    def state(self, as_of: datetime | None = None) -> State:
        """What is hidden now, or was at an earlier moment (in UTC when it names no time zone)."""
        with self._database.reading() as connection:
            return queries.state(connection, as_of)

    def incidents(self, as_of: datetime | None = None) -> pd.DataFrame:
        """The rows that are seen now, or were at an earlier moment. Columns as `rows`; see `visible`."""
        with self._database.reading() as connection:
            state = queries.state(connection, as_of)
            rows = queries.rows(connection, until=state.version)
        seen = rows[visible(rows, state)].reset_index(drop=True)
        for field in FIELDS:
            if field.kind in cells.NAMED:
                seen[field.code] = seen[field.code].cat.remove_unused_categories()
        return seen

    def batches(self) -> list[Batch]:
        """Every batch, newest first."""
        with self._database.reading() as connection:
            return queries.batches(connection)

    def batch_of(self, digest: str) -> Batch | None:
        """The newest batch, not withdrawn, that took in a file of these bytes."""
        with self._database.reading() as connection:
            number = queries.standing(connection, digest)
            return None if number is None else queries.batches(connection, number)[0]

    def joined(self) -> dict[str, str]:
        """The incident that each line was joined to, by the code that the line had; of batches not withdrawn."""
        with self._database.reading() as connection:
            hidden = queries.state(connection).hidden_batches
            rows = connection.execute(select(JOINS.c.batch, JOINS.c.line_id, JOINS.c.incident_id))
            return {row.line_id: row.incident_id for row in rows if row.batch not in hidden}

    def changes(self, incident_id: str | None = None) -> list[Change]:
        """Every change, oldest first; or those of an incident and of the batches that hold it."""
        query = select(CHANGES).order_by(CHANGES.c.number)
        if incident_id is not None:
            holding = select(ITEMS.c.batch).where(ITEMS.c.incident_id == incident_id)
            query = query.where(or_(CHANGES.c.incident_id == incident_id, CHANGES.c.batch.in_(holding)))
        with self._database.reading() as connection:
            return [queries.change(row) for row in connection.execute(query)]

    def withdraw_batch(self, number: int, who: str, why: str) -> Change:
        """Hide a batch; what its incidents were before it is seen again."""
        return self._hide(who, why, "withdraw_batch", batch=number)

    def restore_batch(self, number: int, who: str, why: str) -> Change:
        """Show a withdrawn batch again."""
        return self._hide(who, why, "restore_batch", batch=number)

    def withdraw_incident(self, incident_id: str, who: str, why: str) -> Change:
        """Hide an incident, in every batch that has it or will have it."""
        return self._hide(who, why, "withdraw_incident", incident_id=incident_id)

    def restore_incident(self, incident_id: str, who: str, why: str) -> Change:
        """Show a withdrawn incident again."""
        return self._hide(who, why, "restore_incident", incident_id=incident_id)

    def keep_mapping(self, shape: str, toml: str, who: str) -> None:
        """Keep how files of a shape are read, in place of what was kept before."""
        if not who.strip():
            raise WrongChange("change-who-missing")
        _check_texts(shape, toml, who)
        with self._database.writing() as connection:
            row = {"number": queries.last(connection, MAPPINGS) + 1, "shape": shape, "toml": toml}
            connection.execute(insert(MAPPINGS), row | {"recorded_at": self._now(), "recorded_by": who.strip()})

    def mapping_of(self, shape: str) -> str | None:
        """How files of a shape were last read."""
        query = select(MAPPINGS.c.toml).where(MAPPINGS.c.shape == shape).order_by(MAPPINGS.c.number.desc()).limit(1)
        with self._database.reading() as connection:
            found = connection.execute(query).scalar()
        return None if found is None else str(found)

    def backup(self, path: Path) -> None:
        """Write all that is kept into one file that `restore_backup` reads, in place of one that is there."""
        backups.write(self._database, path)

    def restore_backup(self, path: Path) -> None:
        """Take in a backup whole, into a store in which nothing is; of an earlier version of Marsad too."""
        backups.restore(self._database, path)

    def _hide(self, who: str, why: str, kind: str, batch: int | None = None, incident_id: str | None = None) -> Change:
        """Record that a batch or an incident is hidden or seen again."""
        if not who.strip():
            raise WrongChange("change-who-missing")
        if not why.strip():
            raise WrongChange("change-why-missing")
        _check_texts(who, why, incident_id or "")
        with self._database.writing() as connection:
            state = queries.state(connection)
            if incident_id is not None:
                known = select(ITEMS.c.number).where(ITEMS.c.incident_id == incident_id).limit(1)
                hidden, unknown = incident_id in state.hidden_incidents, "change-unknown-incident"
            else:
                known = select(BATCHES.c.number).where(BATCHES.c.number == batch)
                hidden, unknown = batch in state.hidden_batches, "change-unknown-batch"
            if connection.execute(known).scalar() is None:
                raise WrongChange(unknown)
            if hidden and kind.startswith("withdraw"):
                raise WrongChange("change-withdrawn-already")
            if not hidden and kind.startswith("restore"):
                raise WrongChange("change-not-withdrawn")
            return self._record(connection, kind, who, why, batch, incident_id)

    def _record(
        self,
        connection: Connection,
        kind: str,
        who: str,
        why: str,
        batch: int | None = None,
        incident_id: str | None = None,
    ) -> Change:
        """Number a change and keep it; the writers' lock is held, so numbers are in the order of keeping."""
        number = queries.last(connection, CHANGES) + 1
        row = {
            "number": number, "kind": kind, "batch": batch, "incident_id": incident_id,
            "recorded_at": self._now(), "recorded_by": who.strip(), "why": why.strip(),
        }  # fmt: skip
        connection.execute(insert(CHANGES), row)
        return queries.change(connection.execute(select(CHANGES).where(CHANGES.c.number == number)).one())

    def _now(self) -> datetime:
        return queries.in_utc(self._clock())


def _told(
    chunks: Iterable[list[tuple[Any, ...]]], lines: int, progress: Callable[[float], None] | None
) -> Iterator[list[tuple[Any, ...]]]:
    written = 0
    for rows in chunks:
        yield rows
        written += len(rows)
        if progress is not None:
            progress(written / lines)


def _check_texts(*texts: str) -> None:
    """Refuse what PostgreSQL cannot keep, in SQLite too: a NUL, or half a character."""
    if any("\0" in text or (not text.isascii() and text != text.encode(errors="ignore").decode()) for text in texts):
        raise WrongChange("change-wrong-text")


def _check_columns(items: pd.DataFrame, fields: list[Field]) -> None:
    for field in fields:
        if field.kind in TEXTS and items[field.code].str.contains("\0", regex=False).any():
            raise WrongChange("change-wrong-text")

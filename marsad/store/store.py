"""The store: takes in batches, hides and shows them again, and gives incidents and events as they stand or stood."""

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
from marsad.store.schema import BATCHES, CHANGES, JOINS, LINES, MAPPINGS
from marsad.store.visible import visible
from marsad.vocabulary import COOPERATION, INCIDENTS, Field, Kind, Table

UNKNOWN = {INCIDENTS: "change-unknown-incident", COOPERATION: "change-unknown-event"}
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
        table, lines = batch.table, LINES[batch.table]
        fields = cells.fields_of(items, table)
        _check_columns(items, fields)
        ids = items[table.code].astype("str")
        with self._database.writing() as connection:
            if after is not None and after != queries.last(connection, CHANGES):
                raise WrongChange("change-overtaken")
            if after is None and queries.standing(connection, batch.digest, table) is not None:
                raise WrongChange("change-same-file")
            number = queries.last(connection, BATCHES) + 1
            row = {
                "number": number, "file_name": batch.file_name, "digest": batch.digest, "mapping": batch.mapping,
                "lines": len(items), "incidents": ids.nunique(), "refused": batch.refused,
                "contents": table.name,
            }  # fmt: skip
            connection.execute(insert(BATCHES), row)
            revisions = queries.highest_revisions(connection, ids.array, table) + 1
            rows = cells.to_rows(items, fields, queries.last(connection, lines) + 1, number, revisions)
            columns = [lines.c[name] for name in ("number", "batch", "revision", *(field.code for field in fields))]
            bulk.add(connection, lines, columns, _told(rows, len(items), progress))
            joins = queries.last(connection, JOINS)
            for at, (line_id, incident_id) in enumerate(batch.joined.items(), start=joins + 1):
                row = {"number": at, "batch": number, "line_id": line_id, "incident_id": incident_id}
                connection.execute(insert(JOINS), row)
            self._record(connection, "batch", batch.recorded_by, batch.why, batch=number)
            return queries.batches(connection, number)[0]

    def rows(self, since: int = 0, table: Table = INCIDENTS) -> pd.DataFrame:
        """Every row of a table, hidden ones too, that was recorded after the change with that number, in that order.

        Columns: its fields as `checking.clean` types them · batch · revision (int64) · recorded_at
        (datetime64[s], UTC) · recorded_by (str).
        """
        with self._database.reading() as connection:
            return queries.rows(connection, table, since)

    def state(self, as_of: datetime | None = None) -> State:
        """What is hidden now, or was at an earlier moment (in UTC when it names no time zone)."""
        with self._database.reading() as connection:
            return queries.state(connection, as_of)

    def seen(self, as_of: datetime | None = None, table: Table = INCIDENTS) -> pd.DataFrame:
        """The rows of a table that are seen now, or were at an earlier moment. Columns as `rows`; see `visible`."""
        with self._database.reading() as connection:
            state = queries.state(connection, as_of)
            rows = queries.rows(connection, table, until=state.version)
        seen = rows[visible(rows, state, table)].reset_index(drop=True)
        for field in table.fields:
            if field.kind in cells.NAMED:
                seen[field.code] = seen[field.code].cat.remove_unused_categories()
        return seen

    def batches(self) -> list[Batch]:
        """Every batch, newest first."""
        with self._database.reading() as connection:
            return queries.batches(connection)

    def batch_of(self, digest: str, table: Table = INCIDENTS) -> Batch | None:
        """The newest batch, not withdrawn, that took in a file of these bytes as lines of this table."""
        with self._database.reading() as connection:
            number = queries.standing(connection, digest, table)
            return None if number is None else queries.batches(connection, number)[0]

    def joined(self) -> dict[str, str]:
        """The incident that each line was joined to, by the code that the line had; of batches not withdrawn."""
        with self._database.reading() as connection:
            hidden = queries.state(connection).hidden_batches
            rows = connection.execute(select(JOINS.c.batch, JOINS.c.line_id, JOINS.c.incident_id))
            return {row.line_id: row.incident_id for row in rows if row.batch not in hidden}

    def changes(self, code: str | None = None, table: Table = INCIDENTS) -> list[Change]:
        """Every change, oldest first; or those of an incident, or event, and of the batches that hold it."""
        query = select(CHANGES).order_by(CHANGES.c.number)
        if code is not None:
            holding = select(LINES[table].c.batch).where(LINES[table].c[table.code] == code)
            query = query.where(or_(CHANGES.c[table.code] == code, CHANGES.c.batch.in_(holding)))
        with self._database.reading() as connection:
            return [queries.change(row) for row in connection.execute(query)]

    def withdraw_batch(self, number: int, who: str, why: str) -> Change:
        """Hide a batch; what its incidents were before it is seen again."""
        return self._hide(who, why, "withdraw", batch=number)

    def restore_batch(self, number: int, who: str, why: str) -> Change:
        """Show a withdrawn batch again."""
        return self._hide(who, why, "restore", batch=number)

    def withdraw_incident(self, incident_id: str, who: str, why: str) -> Change:
        """Hide an incident, in every batch that has it or will have it."""
        return self._hide(who, why, "withdraw", code=incident_id)

    def restore_incident(self, incident_id: str, who: str, why: str) -> Change:
        """Show a withdrawn incident again."""
        return self._hide(who, why, "restore", code=incident_id)

    def withdraw_event(self, event_id: str, who: str, why: str) -> Change:
        """Hide a cooperation event, in every batch that has it or will have it."""
        return self._hide(who, why, "withdraw", code=event_id, table=COOPERATION)

    def restore_event(self, event_id: str, who: str, why: str) -> Change:
        """Show a withdrawn event again."""
        return self._hide(who, why, "restore", code=event_id, table=COOPERATION)

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

    def _hide(
        self, who: str, why: str, verb: str, batch: int | None = None, code: str | None = None, table: Table = INCIDENTS
    ) -> Change:
        """Record that a batch, or an incident or event by its code, is hidden or seen again."""
        if not who.strip():
            raise WrongChange("change-who-missing")
        if not why.strip():
            raise WrongChange("change-why-missing")
        _check_texts(who, why, code or "")
        with self._database.writing() as connection:
            state = queries.state(connection)
            if code is not None:
                known = select(LINES[table].c.number).where(LINES[table].c[table.code] == code).limit(1)
                hidden, unknown = code in state.hidden(table), UNKNOWN[table]
            else:
                known = select(BATCHES.c.number).where(BATCHES.c.number == batch)
                hidden, unknown = batch in state.hidden_batches, "change-unknown-batch"
            if connection.execute(known).scalar() is None:
                raise WrongChange(unknown)
            if hidden and verb == "withdraw":
                raise WrongChange("change-withdrawn-already")
            if not hidden and verb == "restore":
                raise WrongChange("change-not-withdrawn")
            if code is None:
                return self._record(connection, f"{verb}_batch", who, why, batch=batch)
            return self._record(connection, f"{verb}_{table.line}", who, why, **{table.code: code})

    def _record(self, connection: Connection, kind: str, who: str, why: str, **what: object) -> Change:
        """Number a change and keep it; the writers' lock is held, so numbers are in the order of keeping."""
        number = queries.last(connection, CHANGES) + 1
        row = {
            "number": number, "kind": kind, **what,
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

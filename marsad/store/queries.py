"""What the tables of the store say, asked within a transaction that is open."""

from datetime import UTC, datetime
from typing import Any

import numpy as np
import pandas as pd
from pandas.api.extensions import ExtensionArray
from sqlalchemy import Connection, Row, Table, func, select

from marsad import vocabulary
from marsad.store import cells
from marsad.store.batches import Batch, Change, State
from marsad.store.schema import BATCHES, CHANGES, LINES
from marsad.vocabulary import COOPERATION, INCIDENTS

ASKED_AT_ONCE = 10_000  # incidents whose revisions are asked for in one statement
MANY = 10  # a batch with more than one incident per so many lines of the store asks for those of all


def in_utc(moment: datetime) -> datetime:
    """A moment as the database keeps it: in UTC, without saying so."""
    return moment.astimezone(UTC).replace(tzinfo=None) if moment.tzinfo else moment


def last(connection: Connection, table: Table) -> int:
    """The highest number in a table; 0 when it has no rows."""
    return int(connection.execute(select(func.max(table.c.number))).scalar() or 0)


def change(row: Row[Any]) -> Change:
    """A row of the table of changes."""
    return Change(**{**row._mapping, "recorded_at": row.recorded_at.replace(tzinfo=UTC)})


def state(connection: Connection, as_of: datetime | None = None) -> State:
    """What the changes led to, up to the last one of an earlier moment: always a state that once was."""
    latest = select(func.max(CHANGES.c.number))
    if as_of is not None:
        latest = latest.where(CHANGES.c.recorded_at <= in_utc(as_of))
    version = int(connection.execute(latest).scalar() or 0)
    columns = (CHANGES.c.kind, CHANGES.c.batch, CHANGES.c.incident_id, CHANGES.c.event_id)
    hiding = select(*columns).where(CHANGES.c.kind != "batch", CHANGES.c.number <= version).order_by(CHANGES.c.number)
    hidden: dict[tuple[str, Any], bool] = {}
    for kind, batch, incident_id, event_id in connection.execute(hiding):
        verb, _, what = kind.partition("_")
        one = {"batch": batch, INCIDENTS.line: incident_id, COOPERATION.line: event_id}[what]
        hidden[what, one] = verb == "withdraw"

    def now_hidden(what: str) -> frozenset[Any]:
        return frozenset(one for (of, one), is_hidden in hidden.items() if of == what and is_hidden)

    return State(version, *(now_hidden(what) for what in ("batch", INCIDENTS.line, COOPERATION.line)))


def batches(connection: Connection, number: int | None = None) -> list[Batch]:
    """Every batch, newest first, or the one with that number."""
    hidden = state(connection).hidden_batches
    columns = [column for column in BATCHES.c if column.name != "mapping"]
    signed = (CHANGES.c.recorded_at, CHANGES.c.recorded_by, CHANGES.c.why)
    query = select(*columns, *signed).join(CHANGES, CHANGES.c.batch == BATCHES.c.number)
    query = query.where(CHANGES.c.kind == "batch").order_by(BATCHES.c.number.desc())
    found = connection.execute(query if number is None else query.where(BATCHES.c.number == number))
    return [
        Batch(**{**row._mapping, "recorded_at": row.recorded_at.replace(tzinfo=UTC)}, withdrawn=row.number in hidden)
        for row in found
    ]


def standing(connection: Connection, digest: str, table: vocabulary.Table) -> int | None:
    """The newest batch, not withdrawn, that took in a file of these bytes as lines of this table."""
    query = select(BATCHES.c.number).where(BATCHES.c.digest == digest, BATCHES.c.contents == table.name)
    query = query.order_by(BATCHES.c.number.desc())
    hidden = state(connection).hidden_batches
    return next((number for number in connection.execute(query).scalars() if number not in hidden), None)


def rows(connection: Connection, table: vocabulary.Table, since: int = 0, until: int | None = None) -> pd.DataFrame:
    """The rows of a table, of the batches that were recorded after one change and no later than another one."""
    taken = select(CHANGES.c.batch, CHANGES.c.recorded_at, CHANGES.c.recorded_by).where(CHANGES.c.kind == "batch")
    taken = taken.join(BATCHES, CHANGES.c.batch == BATCHES.c.number)
    taken = taken.where(BATCHES.c.contents == table.name, CHANGES.c.number > since)
    if until is not None:
        taken = taken.where(CHANGES.c.number <= until)
    signed = connection.execute(taken.order_by(CHANGES.c.number)).all()
    numbers = [row.batch for row in signed]
    lines = LINES[table]
    fields = [lines.c[code] for code in table.codes]
    query = select(lines.c.batch, lines.c.revision, *fields).order_by(lines.c.number)
    # Batches are numbered in the order of their changes, and items in that of their batches.
    of_batches = lines.c.batch.between(min(numbers, default=0), max(numbers, default=0))
    ends = select(func.min(lines.c.number), func.max(lines.c.number)).where(of_batches)
    first, final = connection.execute(ends).one()
    query = query.where(lines.c.number.between(first or 0, final or 0))
    found = connection.execution_options(yield_per=cells.CHUNK).execute(query)
    found_rows = cells.to_frame(found.partitions(), table)
    at = np.array([row.recorded_at for row in signed], dtype="datetime64[s]")
    by = pd.array([row.recorded_by for row in signed], dtype="str")
    which = np.searchsorted(numbers, found_rows["batch"].to_numpy())
    return found_rows.assign(recorded_at=at[which], recorded_by=by.take(which))


def highest_revisions(connection: Connection, incidents: ExtensionArray, table: vocabulary.Table) -> np.ndarray:
    """The highest revision that the store has of the incident, or event, of each line; 0 for one that it has not."""
    lines, code_of = LINES[table], LINES[table].c[table.code]
    every = select(code_of, func.max(lines.c.revision)).group_by(code_of)
    if len(incidents) * MANY > last(connection, lines):
        queries = [every]
    else:
        starts = range(0, len(incidents), ASKED_AT_ONCE)
        queries = [every.where(code_of.in_(set(incidents[at : at + ASKED_AT_ONCE]))) for at in starts]
    known: dict[str, int] = {}
    for query in queries:
        known.update((code, revision) for code, revision in connection.execute(query))
    if not known:
        return np.zeros(len(incidents), "int64")
    return np.fromiter((known.get(code, 0) for code in incidents), "int64", len(incidents))

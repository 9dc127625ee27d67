"""The numbered steps from an empty database to the tables of today. A step that was released is never edited.

Each lists its own tables and columns, for the vocabulary grows and what was once done does not; a test compares what
all of them lead to with `schema`.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    DateTime,
    Double,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    func,
    insert,
    inspect,
    select,
)

from marsad.store.schema import SCHEMA_VERSION


def version_of(connection: Connection) -> int:
    """The number of the last step that the database has seen; 0 for one without tables."""
    if not inspect(connection).has_table(SCHEMA_VERSION.name):
        return 0
    return int(connection.execute(select(func.max(SCHEMA_VERSION.c.number))).scalar() or 0)


def migrate(connection: Connection) -> None:
    """Take the steps that the database has not seen, within the writing transaction given."""
    for number, step in enumerate(STEPS, start=1):
        if number > version_of(connection):
            step(connection)
            connection.execute(insert(SCHEMA_VERSION), {"number": number})


def _tables_of_changes(connection: Connection) -> None:
    """1: batches, changes, and the items with the fields of the first store."""
    metadata = MetaData()
    Table("schema_version", metadata, Column("number", Integer, primary_key=True, autoincrement=False))
    Table(
        "batches",
        metadata,
        Column("number", Integer, primary_key=True, autoincrement=False),
        *_columns(Text, "file_name digest mapping", nullable=False),
        *_columns(Integer, "lines incidents refused", nullable=False),
    )
    Table(
        "changes",
        metadata,
        Column("number", Integer, primary_key=True, autoincrement=False),
        Column("kind", Text, nullable=False),
        Column("batch", Integer, ForeignKey("batches.number")),
        Column("incident_id", Text),
        Column("recorded_at", DateTime, nullable=False),
        *_columns(Text, "recorded_by why", nullable=False),
    )
    Table(
        "items",
        metadata,
        Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
        Column("batch", Integer, ForeignKey("batches.number"), nullable=False),
        Column("revision", Integer, nullable=False),
        Column("incident_id", Text, nullable=False),
        *_columns(Text, "date date_end date_precision site_id site_text"),
        *_columns(Double, "latitude longitude"),
        *_columns(Text, "location_precision country site_type operation operation_text agencies partners"),
        *_columns(Text, "partner_countries substance substance_text"),
        *_columns(Double, "quantity"),
        *_columns(Text, "unit"),
        *_columns(Double, "quantity_kg quantity_low_kg quantity_high_kg"),
        *_columns(Text, "quantity_text mode conveyance flag concealment packaging detection"),
        *_columns(Text, "origin origin_text origin_precision transit transit_text"),
        *_columns(Text, "destination destination_text destination_precision"),
        *_columns(Double, "arrests"),
        *_columns(Text, "arrest_countries evidence"),
        *_columns(Text, "source_title source_publisher source_url source_date source_language notes"),
        Index("items_by_incident", "incident_id", "revision"),
        Index("items_by_batch", "batch", "number"),
    )
    metadata.create_all(connection, checkfirst=False)


def _mappings_and_guards(connection: Connection) -> None:
    """2: how the columns of a shape of file were read; and the database itself lets nothing be changed or erased."""
    metadata = MetaData()
    Table(
        "mappings",
        metadata,
        Column("number", Integer, primary_key=True, autoincrement=False),
        *_columns(Text, "shape toml", nullable=False),
        Column("recorded_at", DateTime, nullable=False),
        Column("recorded_by", Text, nullable=False),
        Index("mappings_by_shape", "shape"),
    )
    metadata.create_all(connection, checkfirst=False)
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(
            "CREATE FUNCTION marsad_only_adds() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION 'the store is added to, never changed'; END $$"
        )
    _guard(connection, "batches", "changes", "items", "mappings")


def _joins(connection: Connection) -> None:
    """3: which line was joined to which incident, so that it is known when its file comes again."""
    metadata = MetaData()
    batches = Table("batches", metadata, Column("number", Integer, primary_key=True))
    joins = Table(
        "joins",
        metadata,
        Column("number", Integer, primary_key=True, autoincrement=False),
        Column("batch", Integer, ForeignKey(batches.c.number), nullable=False),
        *_columns(Text, "line_id incident_id", nullable=False),
        Index("joins_by_line", "line_id"),
    )
    joins.create(connection)
    _guard(connection, "joins")


def _cooperation(connection: Connection) -> None:
    """4: cooperation events beside the items, which of the two a batch has, and changes to single events."""
    connection.exec_driver_sql("ALTER TABLE batches ADD COLUMN contents TEXT DEFAULT 'incidents' NOT NULL")
    connection.exec_driver_sql("ALTER TABLE changes ADD COLUMN event_id TEXT")
    metadata = MetaData()
    batches = Table("batches", metadata, Column("number", Integer, primary_key=True))
    events = Table(
        "events",
        metadata,
        Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
        Column("batch", Integer, ForeignKey(batches.c.number), nullable=False),
        Column("revision", Integer, nullable=False),
        Column("event_id", Text, nullable=False),
        *_columns(Text, "date date_end date_precision kind title site_id place_text"),
        *_columns(Double, "latitude longitude"),
        *_columns(Text, "location_precision country partners partner_countries partners_text"),
        *_columns(Double, "countries_taking_part"),
        *_columns(Text, "incidents conflicts_with evidence"),
        *_columns(Text, "source_title source_publisher source_url source_date source_language notes"),
        Index("events_by_event", "event_id", "revision"),
        Index("events_by_batch", "batch", "number"),
    )
    events.create(connection)
    _guard(connection, "events")


def _guard(connection: Connection, *tables: str) -> None:
    """Let the database itself refuse to change or to erase what is in these tables."""
    for table in tables:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql(
                f"CREATE TRIGGER {table}_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
                " FOR EACH STATEMENT EXECUTE FUNCTION marsad_only_adds()"
            )
        else:
            for verb in ("UPDATE", "DELETE"):
                connection.exec_driver_sql(
                    f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table}"
                    " BEGIN SELECT RAISE(ABORT, 'the store is added to, never changed'); END"
                )


def _columns(kind: Any, names: str, nullable: bool = True) -> list[Column[Any]]:
    return [Column(name, kind, nullable=nullable) for name in names.split()]


STEPS: tuple[Callable[[Connection], None], ...] = (
    _tables_of_changes,
    _mappings_and_guards,
    _joins,
    _cooperation,
)

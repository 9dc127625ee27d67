"""The tables of the store as this version of Marsad uses them; items and events have the columns of the vocabulary."""

from typing import Any

from sqlalchemy import BigInteger, Column, DateTime, Double, ForeignKey, Index, Integer, MetaData, Table, Text, text

from marsad import vocabulary
from marsad.vocabulary import COOPERATION, INCIDENTS, Kind

NUMBERS = frozenset({Kind.NUMBER, Kind.WEIGHT, Kind.COUNT, Kind.LATITUDE, Kind.LONGITUDE})
METADATA = MetaData()


def _number(name: str = "number") -> Column[Any]:
    """A number that the store itself gives, in the order of the changes."""
    return Column(name, Integer, primary_key=True, autoincrement=False)


def _text(name: str) -> Column[Any]:
    return Column(name, Text, nullable=False)


def _lines(name: str, of: vocabulary.Table) -> Table:
    """The lines of a table of the vocabulary, each with its batch and its revision."""
    return Table(
        name,
        METADATA,
        Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
        Column("batch", Integer, ForeignKey("batches.number"), nullable=False),
        Column("revision", Integer, nullable=False),
        *(
            Column(field.code, Double if field.kind in NUMBERS else Text, nullable=field.code != of.code)
            for field in of.fields
        ),
        Index(f"{name}_by_{of.line}", of.code, "revision"),
        Index(f"{name}_by_batch", "batch", "number"),
    )


SCHEMA_VERSION = Table("schema_version", METADATA, _number())
BATCHES = Table(
    "batches",
    METADATA,
    _number(),
    _text("file_name"),
    _text("digest"),
    _text("mapping"),
    Column("lines", Integer, nullable=False),
    Column("incidents", Integer, nullable=False),
    Column("refused", Integer, nullable=False),
    Column("contents", Text, nullable=False, server_default=text(f"'{INCIDENTS.name}'")),
)
"""`contents` is the name of the table that the lines of a batch belong to, and `incidents` counts their codes."""
CHANGES = Table(
    "changes",
    METADATA,
    _number(),
    _text("kind"),
    Column("batch", Integer, ForeignKey("batches.number")),
    Column("incident_id", Text),
    Column("recorded_at", DateTime, nullable=False),
    _text("recorded_by"),
    _text("why"),
    Column("event_id", Text),
)
ITEMS = _lines("items", INCIDENTS)
EVENTS = _lines("events", COOPERATION)
LINES = {INCIDENTS: ITEMS, COOPERATION: EVENTS}
MAPPINGS = Table(
    "mappings",
    METADATA,
    _number(),
    _text("shape"),
    _text("toml"),
    Column("recorded_at", DateTime, nullable=False),
    _text("recorded_by"),
    Index("mappings_by_shape", "shape"),
)
JOINS = Table(
    "joins",
    METADATA,
    _number(),
    Column("batch", Integer, ForeignKey("batches.number"), nullable=False),
    _text("line_id"),
    _text("incident_id"),
    Index("joins_by_line", "line_id"),
)
"""Lines that a batch took as one more source of a known incident: the code that a line had, and the incident's."""
KEPT = (BATCHES, CHANGES, ITEMS, EVENTS, MAPPINGS, JOINS)

"""Which column of a foreign table is which field, proposed from its header and from what its cells look like."""

import hashlib
import json
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from rapidfuzz import fuzz, process

from marsad.errors import WrongMapping
from marsad.incidents.intake import dialects, headers, personal, samples
from marsad.incidents.intake.raw_table import RawTable
from marsad.vocabulary import COOPERATION, INCIDENTS, TABLES, UNITS, Kind, Table

PERSONAL = "personal"
"""What a column about persons is mapped to: it is dropped with a notice and never stored."""
IGNORED = ""
"""What a column that is no field is mapped to."""
POUND = "lb"
"""A unit that headers name and the vocabulary has not: `measures` turns it into kilograms."""
MEASURED = ("quantity", "quantity_kg", "quantity_low_kg", "quantity_high_kg")
"""The fields whose header may say a unit."""
_WORDS = {
    field.code for table in TABLES.values() for field in table.fields if field.kind in (Kind.TEXT, Kind.TEXTS)
} - {"conveyance"}
"""Fields of words, where numbers alone are somebody's; a vehicle has a plate."""
_NEAR = 88
_DIALECT_CODES = {dialect.code for dialect in dialects.DIALECTS} | {""}


@dataclass(frozen=True)
class Column:
    """One column of a file: its place from 0, its header, and the field that it is.

    `field` is a field code, `IGNORED` or `PERSONAL`. `unit` is the one that the header says, a code of `UNITS` or
    `POUND`, "" where it says none.
    """

    number: int
    header: str
    field: str
    unit: str = ""


@dataclass(frozen=True)
class Mapping:
    """What the columns of a file are, and how its dates and numbers are to be read.

    `dialect` is the code of a known table, or "". `day_first` and `decimal` ("," or ".") are None and "" while the file
    settles them or they must be asked. `constants` has values for all lines, by field code. `table` is the table whose
    fields the columns are.
    """

    columns: tuple[Column, ...]
    dialect: str = ""
    day_first: bool | None = None
    decimal: str = ""
    constants: tuple[tuple[str, str], ...] = ()
    table: Table = INCIDENTS

    def field(self, code: str) -> Column | None:
        """The column that is this field."""
        return next((column for column in self.columns if column.field == code), None)

    def to_toml(self) -> str:
        """The mapping as people may read and change it; `from_toml` gives it back."""
        said = {"table": self.table.name, "dialect": self.dialect, "decimal": self.decimal}
        lines = [f"{name} = {_quoted(value)}" for name, value in said.items()]
        if self.day_first is not None:
            lines.append(f"day_first = {'true' if self.day_first else 'false'}")
        lines += ["", "[constants]", *(f"{_quoted(code)} = {_quoted(value)}" for code, value in self.constants)]
        for column in self.columns:
            lines += ["", "[[columns]]", f"number = {column.number}", f"header = {_quoted(column.header)}"]
            lines += [f"field = {_quoted(column.field)}", f"unit = {_quoted(column.unit)}"]
        return "\n".join(lines) + "\n"

    @classmethod
    def from_toml(cls, text: str) -> "Mapping":
        """The mapping that `to_toml` wrote; WrongMapping on anything else."""
        try:
            said = tomllib.loads(text)
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            raise WrongMapping("mapping-not-toml", str(error)) from error
        table = TABLES.get(_part(said, "table", str, INCIDENTS.name))
        if table is None:
            raise WrongMapping("mapping-wrong-shape", "table")
        columns = tuple(_column(number, each, table) for number, each in enumerate(_part(said, "columns", list, [])))
        constants = tuple(_part(said, "constants", dict, {}).items())
        for code, value in constants:
            _check_known(code, table)
            if not isinstance(value, str):
                raise WrongMapping("mapping-wrong-shape", code)
        _check_once(columns, table)
        if len({column.number for column in columns}) < len(columns):
            raise WrongMapping("mapping-wrong-shape", "number")
        dialect, decimal = _part(said, "dialect", str, ""), _part(said, "decimal", str, "")
        if dialect not in _DIALECT_CODES:
            raise WrongMapping("mapping-wrong-shape", "dialect")
        if decimal not in ("", ",", "."):
            raise WrongMapping("mapping-wrong-shape", "decimal")
        return cls(columns, dialect, _part(said, "day_first", bool, None), decimal, constants, table)


def from_toml(text: str, header: Sequence[str]) -> Mapping:
    """A mapping for a file with this header: its columns found by their own headers, the others ignored.

    WrongMapping, also when a column that it maps is not in the file (`mapping-missing-column`).
    """
    said = Mapping.from_toml(text)
    by_header = {column.header: column for column in said.columns}
    by_key = {headers.key(column.header): column for column in said.columns}
    columns = []
    for number, written in enumerate(header):
        known = by_header.get(written) or by_key.get(headers.key(written) or written)
        columns.append(Column(number, written, known.field if known else IGNORED, known.unit if known else ""))
    missing = {column.field for column in said.columns if column.field in said.table.field}
    missing -= {column.field for column in columns}
    if missing:
        raise WrongMapping("mapping-missing-column", ", ".join(sorted(missing)))
    _check_once(columns, said.table)
    return Mapping(tuple(columns), said.dialect, said.day_first, said.decimal, said.constants, said.table)


def propose(table: RawTable, of: Table = INCIDENTS) -> Mapping:
    """What the columns of a table seem to be; a field is given to one column at most, a column to one field.

    `of` says whose fields they are. A known dialect decides for its own headers. Elsewhere the surest name wins, if the
    cells may be what it says: a column "lieu" of numbers is no place.
    """
    dialect = dialects.of(table.header, of)
    cells = [samples.filled(table.texts[number]) for number in range(len(table.header))]
    wanted: list[tuple[float, int, str, str]] = []
    fields = {}
    for number, header in enumerate(table.header):
        key = headers.key(header)
        if dialect is not None and key in dialect.fields:
            field = dialect.fields[key]
            if field:
                unit = dialect.units.get(key) or (headers.unit(header)[1] if field in MEASURED else "")
                wanted.append((2.0, number, field, unit))
            continue
        if dialects.is_put_together(header):
            wanted.append((2.0, number, "date", ""))
            continue
        if personal.by_header(header):
            fields[number] = (PERSONAL, "")
            continue
        found = [
            (sure, number, field, unit)
            for sure, field, unit in _candidates(header, of)
            if samples.may_be(of.field[field], cells[number], sure)
        ]
        if not any(sure >= 0.9 for sure, *_ in found) and personal.by_cells(header, cells[number]):
            fields[number] = (PERSONAL, "")
            continue
        if any(field in _WORDS for _, _, field, _ in found) and personal.are_numbers(cells[number]):
            fields[number] = (PERSONAL, "")
            continue
        wanted += found
    if not any(field == "date" for _, _, field, _ in wanted):
        # Dates that nobody can read are told line by line; the table is one of incidents for all that.
        wanted += [
            (sure, number, field, unit)
            for number, header in enumerate(table.header)
            if number not in fields
            for sure, field, unit in _candidates(header, of)
            if field == "date" and sure == 1.0
        ]
    taken: set[str] = set()
    # The surest first; among equals the column that holds more (of the few cells looked at), then the first.
    for _, number, field, unit in sorted(wanted, key=lambda one: (-one[0], -len(cells[one[1]]), one[1])):
        if number not in fields and field not in taken:
            fields[number] = (field, unit)
            taken.add(field)
    columns = tuple(
        Column(number, header, *fields.get(number, (IGNORED, ""))) for number, header in enumerate(table.header)
    )
    if dialect is None:
        return Mapping(columns, table=of)
    constants = tuple((code, value) for code, value in dialect.constants if code not in taken)
    return Mapping(columns, dialect.code, dialect.day_first, dialect.decimal, constants, of)


def is_of_its_table(mapping: Mapping) -> bool:
    """Whether a table may be one of seizures: it has a date, and a place, a substance or a quantity.

    One of cooperation has a date, and what was done or the partners.
    """
    said = {column.field for column in mapping.columns}
    if mapping.table == COOPERATION:
        return "date" in said and bool(said & {"title", "kind", "partners", "partners_text"})
    where_or_what = {"site_text", "site_id", "latitude", "country", "substance", "substance_text", *MEASURED}
    return "date" in said and bool(said & (where_or_what | {"quantity_text"}))


def shape(header: Sequence[str], table: Table = INCIDENTS) -> str:
    """A short key that files with the same columns share, in whatever case or accents they are written."""
    folded = "\x1f".join(headers.key(written) or written for written in header)
    if table != INCIDENTS:
        folded = f"{table.name}\x1e{folded}"
    return hashlib.sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@lru_cache
def _long_names(table: Table) -> list[str]:
    return [name for name in headers.names(table) if len(name) >= 5]


def _candidates(header: str, table: Table) -> list[tuple[float, str, str]]:
    """The fields that a header may name: how surely, which, and the unit that it says."""
    names = headers.names(table)
    rest, unit = headers.unit(header)
    found: dict[str, tuple[float, str]] = {}

    def add(field: str, sure: float, said: str = "") -> None:
        if sure > found.get(field, (0.0, ""))[0]:
            found[field] = (sure, said if field in MEASURED else "")

    exact = names.get(headers.key(header))
    if exact:
        add(*exact, said=unit)
    if unit and "quantity" in table.field:
        named = names.get(headers.key(rest)) or names.get(headers.bare(rest))
        if named and named[0] in MEASURED:
            add("quantity", 0.9 if unit == "kg" else 0.96, unit)
            if unit == "kg":
                add("quantity_kg", 0.96, unit)
        elif not headers.key(rest) and not exact:
            add("quantity_kg" if unit == "kg" else "quantity", 0.7, unit)
    bare = headers.bare(header)
    if not found and bare and (named := names.get(bare)):
        add(named[0], 0.9 * named[1])
    if not found and len(key := headers.key(rest)) >= 5:
        near = process.extractOne(key, _long_names(table), scorer=fuzz.ratio, score_cutoff=_NEAR)
        if near:
            field, sure = names[near[0]]
            add(field, sure * near[1] / 100 * 0.85, unit)
    return [(sure, field, said) for field, (sure, said) in found.items()]


def _quoted(text: str) -> str:
    # JSON's strings are TOML's, but that TOML forbids a bare delete sign; lone halves of letters cannot be written.
    written = json.dumps(text.encode("utf-8", "replace").decode("utf-8"), ensure_ascii=False)
    return written.replace("\x7f", "\\u007f")


def _part(said: dict[str, Any], name: str, kind: type, default: Any) -> Any:
    value = said.get(name, default)
    if value is not default and not (isinstance(value, kind) and (kind is bool or not isinstance(value, bool))):
        raise WrongMapping("mapping-wrong-shape", name)
    return value


def _column(place: int, said: object, table: Table) -> Column:
    if not isinstance(said, dict):
        raise WrongMapping("mapping-wrong-shape", "columns")
    number, header = _part(said, "number", int, place), _part(said, "header", str, "")
    field, unit = _part(said, "field", str, ""), _part(said, "unit", str, "")
    if number < 0:
        raise WrongMapping("mapping-wrong-shape", "number")
    if field not in (IGNORED, PERSONAL):
        _check_known(field, table)
    if unit and unit not in UNITS and unit != POUND:
        raise WrongMapping("mapping-unknown-unit", unit)
    return Column(number, header, field, unit)


def _check_known(code: str, table: Table) -> None:
    if code not in table.field:
        raise WrongMapping("mapping-unknown-field", code)


def _check_once(columns: Sequence[Column], table: Table) -> None:
    fields = [column.field for column in columns if column.field in table.field]
    if len(set(fields)) < len(fields):
        raise WrongMapping("mapping-twice")

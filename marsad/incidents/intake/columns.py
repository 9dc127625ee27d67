"""Which column of a foreign table is which field, proposed from its header and from what its cells look like."""

import hashlib
import json
import re
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
from rapidfuzz import fuzz, process

from marsad.errors import WrongMapping
from marsad.incidents.intake import dialects, headers, personal
from marsad.incidents.intake.files import RawTable
from marsad.vocabulary import FIELD, UNITS, Kind

PERSONAL = "personal"
"""What a column about persons is mapped to: it is dropped with a notice and never stored."""
IGNORED = ""
"""What a column that is no field is mapped to."""
POUND = "lb"
"""A unit that headers name and the vocabulary has not: `quantities` turns it into kilograms."""
_SAMPLE = 300
_NEAR = 88
_MEASURES = ("quantity", "quantity_kg", "quantity_low_kg", "quantity_high_kg")
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
    settles them or they must be asked. `constants` has values for all lines, by field code.
    """

    columns: tuple[Column, ...]
    dialect: str = ""
    day_first: bool | None = None
    decimal: str = ""
    constants: tuple[tuple[str, str], ...] = ()

    def field(self, code: str) -> Column | None:
        """The column that is this field."""
        return next((column for column in self.columns if column.field == code), None)

    def to_toml(self) -> str:
        """The mapping as people may read and change it; `from_toml` gives it back."""
        lines = [f"dialect = {_quoted(self.dialect)}", f"decimal = {_quoted(self.decimal)}"]
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
        columns = tuple(_column(number, each) for number, each in enumerate(_part(said, "columns", list, [])))
        constants = tuple(_part(said, "constants", dict, {}).items())
        for code, value in constants:
            _known(code, isinstance(value, str))
        twice = {column.field for column in columns if column.field in FIELD}
        if len(twice) < sum(column.field in FIELD for column in columns):
            raise WrongMapping("mapping-twice")
        if len({column.number for column in columns}) < len(columns):
            raise WrongMapping("mapping-wrong-shape", "number")
        dialect, decimal = _part(said, "dialect", str, ""), _part(said, "decimal", str, "")
        if decimal not in ("", ",", ".") or dialect not in _DIALECT_CODES:
            raise WrongMapping("mapping-wrong-shape", "decimal" if dialect in _DIALECT_CODES else "dialect")
        return cls(columns, dialect, _part(said, "day_first", bool, None), decimal, constants)


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
    missing = {column.field for column in said.columns if column.field in FIELD} - {column.field for column in columns}
    if missing:
        raise WrongMapping("mapping-missing-column", ", ".join(sorted(missing)))
    fields = [column.field for column in columns if column.field in FIELD]
    if len(set(fields)) < len(fields):
        raise WrongMapping("mapping-twice")
    return Mapping(tuple(columns), said.dialect, said.day_first, said.decimal, said.constants)


def propose(table: RawTable) -> Mapping:
    """What the columns of a table seem to be; a field is given to one column at most, a column to one field.

    A known dialect decides for its own headers. Elsewhere the surest name wins, if the cells may be what it says: a
    column "lieu" of numbers is no place.
    """
    dialect = dialects.of(table.header)
    samples = [_filled(table.texts[number]) for number in range(len(table.header))]
    wanted: list[tuple[float, int, str, str]] = []
    fields = {}
    for number, header in enumerate(table.header):
        key = headers.key(header)
        if dialect is not None and key in dialect.fields:
            field = dialect.fields[key]
            if field:
                unit = dialect.units.get(key) or (headers.unit(header)[1] if field in _MEASURES else "")
                wanted.append((2.0, number, field, unit))
            continue
        if personal.by_header(header):
            fields[number] = (PERSONAL, "")
            continue
        names = _candidates(header)
        found = [(sure, number, field, unit) for sure, field, unit in names if _may_be(field, samples[number], sure)]
        if not any(sure >= 0.9 for sure, *_ in found) and personal.by_cells(header, samples[number]):
            fields[number] = (PERSONAL, "")
            continue
        wanted += found
    if not any(field == "date" for _, _, field, _ in wanted):
        # Dates that nobody can read are told line by line; the table is one of incidents for all that.
        wanted += [
            (sure, number, field, unit)
            for number, header in enumerate(table.header)
            if number not in fields
            for sure, field, unit in _candidates(header)
            if field == "date" and sure == 1.0
        ]
    taken: set[str] = set()
    # The surest first; among equals the column that holds more (of the few cells looked at), then the first.
    for _, number, field, unit in sorted(wanted, key=lambda one: (-one[0], -len(samples[one[1]]), one[1])):
        if number not in fields and field not in taken:
            fields[number] = (field, unit)
            taken.add(field)
    columns = tuple(
        Column(number, header, *fields.get(number, (IGNORED, ""))) for number, header in enumerate(table.header)
    )
    if dialect is None:
        return Mapping(columns)
    constants = tuple((code, value) for code, value in dialect.constants if code not in taken)
    return Mapping(columns, dialect.code, dialect.day_first, dialect.decimal, constants)


def is_of_incidents(mapping: Mapping) -> bool:
    """Whether a table may be one of seizures: it has a date, and a place, a substance or a quantity."""
    said = {column.field for column in mapping.columns}
    where_or_what = {"site_text", "site_id", "latitude", "country", "substance", "substance_text", *_MEASURES}
    return "date" in said and bool(said & (where_or_what | {"quantity_text"}))


def shape(header: Sequence[str]) -> str:
    """A short key that files with the same columns share, in whatever case or accents they are written."""
    folded = "\x1f".join(headers.key(written) or written for written in header)
    return hashlib.sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _candidates(header: str) -> list[tuple[float, str, str]]:
    """The fields that a header may name: how surely, which, and the unit that it says."""
    names = headers.names()
    rest, unit = headers.unit(header)
    found: dict[str, tuple[float, str]] = {}

    def add(field: str, sure: float, said: str = "") -> None:
        if sure > found.get(field, (0.0, ""))[0]:
            found[field] = (sure, said if field in _MEASURES else "")

    exact = names.get(headers.key(header))
    if exact:
        add(*exact, said=unit)
    if unit:
        named = names.get(headers.key(rest)) or names.get(headers.bare(rest))
        if named and named[0] in _MEASURES:
            add("quantity", 0.9 if unit == "kg" else 0.96, unit)
            if unit == "kg":
                add("quantity_kg", 0.96, unit)
        elif not headers.key(rest) and not exact:
            add("quantity_kg" if unit == "kg" else "quantity", 0.7, unit)
    bare = headers.bare(header)
    if not found and bare and (named := names.get(bare)):
        add(named[0], 0.9 * named[1])
    if not found and len(key := headers.key(rest)) >= 5:
        near = process.extractOne(key, _LONG_NAMES, scorer=fuzz.ratio, score_cutoff=_NEAR)
        if near:
            field, sure = names[near[0]]
            add(field, sure * near[1] / 100 * 0.85, unit)
    return [(sure, field, said) for field, (sure, said) in found.items()]


_LONG_NAMES = [name for name in headers.names() if len(name) >= 5]
_DATED = re.compile(r"\d{4}|\d{1,2}\D+\d{1,2}|\d{1,2}\W+[^\W\d_]{3,}|[^\W\d_]{3,}\W+\d{1,4}", re.DOTALL)
_NUMBER = re.compile(r"[-+−]?[\d\s.,'٬٫]*\d[\d\s.,'٬٫]*")
_DEGREES = re.compile(r"[-+−]?\d{1,3}(?:[.,٫]\d+)?|.*\d.*[°'′\"″NSEWO].*", re.IGNORECASE | re.DOTALL)
_MONTH_ONLY = re.compile(r"0?[1-9]|1[0-2]|[^\W\d_]{3,}\.?")
_DIGITS_OF_A_DATE = re.compile(r"(?:19|20)\d\d(?:\d{2}|\d{4})?|\d{1,2}[. ]\d{1,2}[. ]\d{2,4}|(?:19|20)\d\d[. ]\d.*")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)


def _filled(cells: pd.Series) -> pd.Series:
    """The first filled cells of a column."""
    head = cells.head(5_000).str.strip()
    if not (head != "").any() and len(cells) > 5_000:
        head = cells[cells != ""].head(5_000).str.strip()
    return head[(head != "") & ~head.str.upper().isin(["NA", "N/A", "NULL", "-", "NONE"])].head(_SAMPLE)


def _may_be(field: str, sample: pd.Series, sure: float) -> bool:
    """Whether the cells may be what a header says; a blank column may be anything."""
    if sample.empty:
        return True
    kind, share = FIELD[field].kind, _share(sample)
    if field in ("date", "date_end"):
        dated = share(lambda text: bool(_DATED.search(text)) and not _is_amount(text))
        months = share(lambda text: bool(_MONTH_ONLY.fullmatch(text)))
        return dated >= 0.5 and (months < 0.5 or sure >= 0.99)
    if kind in (Kind.WEIGHT, Kind.NUMBER):
        return share(lambda text: any(letter.isdecimal() for letter in text)) >= 0.5
    if kind is Kind.COUNT:
        # "deux" is a count that the reader will refuse in words; a column of sentences is none.
        return share(lambda text: len(text) <= 12) >= 0.5 and share(lambda text: text[0].isdecimal()) >= 0.3
    if kind in (Kind.LATITUDE, Kind.LONGITUDE):
        most = 90 if kind is Kind.LATITUDE else 180
        return share(lambda text: bool(_DEGREES.fullmatch(text)) and _within(text, most)) >= 0.5
    if field == "source_url":
        return share(lambda text: bool(_ADDRESS.match(text))) >= 0.3
    if field == "incident_id":
        return sure >= 0.99 or (sample.nunique() >= 0.5 * len(sample) and share(lambda text: len(text) <= 40) >= 0.9)
    if field == "unit" and share(lambda text: bool(_NUMBER.fullmatch(text))) >= 0.5:
        return False
    if kind is Kind.ID or field in ("notes", "source_date", "flag", "origin", "destination", "transit"):
        return True
    return share(lambda text: bool(_NUMBER.fullmatch(text))) < 0.5


def _is_amount(text: str) -> bool:
    """Whether a text is a number that cannot be a date: 12345.5, 1 250 000."""
    return bool(_NUMBER.fullmatch(text)) and not _DIGITS_OF_A_DATE.fullmatch(text)


def _within(text: str, most: int) -> bool:
    plain = text.replace(",", ".").replace("٫", ".").replace("−", "-")
    try:
        return abs(float(plain)) <= most
    except ValueError:
        return True


def _share(sample: pd.Series) -> Callable[[Callable[[str], bool]], float]:
    texts = [str(text) for text in sample]
    return lambda test: sum(map(test, texts)) / len(texts)


def _quoted(text: str) -> str:
    # JSON's strings are TOML's, but that TOML forbids a bare delete sign; lone halves of letters cannot be written.
    written = json.dumps(text.encode("utf-8", "replace").decode("utf-8"), ensure_ascii=False)
    return written.replace("\x7f", "\\u007f")


def _part(said: dict[str, Any], name: str, kind: type, default: Any) -> Any:
    value = said.get(name, default)
    if value is not default and not (isinstance(value, kind) and (kind is bool or not isinstance(value, bool))):
        raise WrongMapping("mapping-wrong-shape", name)
    return value


def _column(place: int, said: object) -> Column:
    if not isinstance(said, dict):
        raise WrongMapping("mapping-wrong-shape", "columns")
    number, header = _part(said, "number", int, place), _part(said, "header", str, "")
    field, unit = _part(said, "field", str, ""), _part(said, "unit", str, "")
    if number < 0:
        raise WrongMapping("mapping-wrong-shape", "number")
    if field not in (IGNORED, PERSONAL):
        _known(field, True)
    if unit and unit not in UNITS and unit != POUND:
        raise WrongMapping("mapping-unknown-unit", unit)
    return Column(number, header, field, unit)


def _known(code: str, is_text: bool) -> None:
    if code not in FIELD:
        raise WrongMapping("mapping-unknown-field", code)
    if not is_text:
        raise WrongMapping("mapping-wrong-shape", code)

"""A text in UTF-8 as a grid of cells: which delimiter cuts it best, and which of its lines is the header."""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
import pyarrow as pa

from marsad.incidents.intake import delimited_cells
from marsad.incidents.intake.delimited_cells import NoTable
from marsad.incidents.intake.unpacking import MOST_COLUMNS

DELIMITERS = (",", ";", "\t", "|")
_HEAD_BYTES = 1 << 18
_HEAD_RECORDS = 200
_TITLES = 40
_END = re.compile(rb"\r\n|\n|\r")
_SAID = re.compile(r'\s*"?sep=([,;\t|])"?\s*')
"""The line by which a spreadsheet is told its delimiter."""


@dataclass(frozen=True)
class Grid:
    """Cells as written: the header's, those below it (all as wide as the header), and the lines that each starts on."""

    header: list[str]
    header_line: int
    table: pa.Table
    lines: np.ndarray
    delimiter: str
    ragged: tuple[int, ...]
    short: tuple[int, ...]


@dataclass(frozen=True)
class _Record:
    line: int
    next_line: int
    cells: list[str]

    @property
    def filled(self) -> int:
        return sum(1 for cell in self.cells if cell.strip())


def read(text: bytes, progress: Callable[[float], None]) -> Grid:
    """The table that a UTF-8 text holds; NoTable when it has no header of two cells, or a quote is never closed."""
    head = _head(text)
    said = _SAID.fullmatch(head.split("\n", 1)[0].rstrip("\r"))
    first_line = 2 if said else 1
    delimiters = (said.group(1),) if said else DELIMITERS
    scored = [(*_score(records := _records(head, delimiter)), records, delimiter) for delimiter in delimiters]
    score, at, records, delimiter = max(scored, key=lambda one: one[0])
    records = [record for record in records if record.line >= first_line]
    if said:
        at = _header_at(records)
    if score <= 0 or at is None:
        raise NoTable()
    header = records[at]
    if _width(header) > MOST_COLUMNS:
        raise NoTable(header.line, wide=True)
    # A line that ends with a delimiter has a cell more than it holds; the table is as wide as the most of them.
    widths = Counter(len(record.cells) for record in records[at + 1 :] if record.filled)
    usual = widths.most_common(1)[0][0] if widths else len(header.cells)
    start, line, width = _offset(text, header.next_line - 1), header.next_line, len(header.cells)
    cells = delimited_cells.read(text, start, delimiter, width, usual, line, progress)
    return Grid(header.cells, header.line, cells.table, cells.lines, delimiter, cells.ragged, cells.short)


def header_row(rows: Sequence[Sequence[str]]) -> int | None:
    """Which row of a sheet is the header: titles above it fill fewer cells. None when no row has two cells."""
    return _header_at([_Record(line, line + 1, list(cells)) for line, cells in enumerate(rows, 1)])


def _head(text: bytes) -> str:
    head = text[:_HEAD_BYTES]
    if len(text) > _HEAD_BYTES:
        # The last line of the head may be cut; a first line longer than the head is taken as far as it ends.
        end = max(head.rfind(b"\n"), head.rfind(b"\r"))
        if end <= 0:
            match = _END.search(text, _HEAD_BYTES)
            head = text[: match.end()] if match else text
        else:
            head = head[: end + 1]
    return head.decode("utf-8", errors="ignore")


def _records(head: str, delimiter: str) -> list[_Record]:
    """The first records of a text that are not blank."""
    records: list[_Record] = []
    reader = csv.reader(io.StringIO(head, newline=""), delimiter=delimiter)
    line = 1
    try:
        for cells in islice(reader, _HEAD_RECORDS):
            if any(cell.strip() for cell in cells):
                records.append(_Record(line, reader.line_num + 1, cells))
            line = reader.line_num + 1
    except csv.Error:  # a quote that is never closed: the records before it tell the delimiter
        pass
    return records


def _score(records: list[_Record]) -> tuple[float, int | None]:
    """How well a delimiter cuts these records, 0 when not at all; and which of them is the header."""
    at = _header_at(records)
    if at is None:
        return 0.0, None
    width = _width(records[at])
    body = records[at + 1 :]
    alike = sum(1 for record in body if width <= len(record.cells) <= len(records[at].cells) + 1)
    share = alike / len(body) if body else 0.5
    # A delimiter that leaves titles above the header has cut fewer lines: the one that needs none is likelier.
    return share + 0.02 * min(width, 25) + 0.01 - 0.002 * at, at


def _header_at(records: list[_Record]) -> int | None:
    head = records[:_TITLES]
    filled = sorted(record.filled for record in head)
    if not filled or filled[-1] < 2:
        return None
    usual = filled[len(filled) // 2]
    # A header may leave some columns without a name; a title fills one cell or two.
    for at, record in enumerate(head):
        if record.filled >= max(2, 0.6 * usual):
            below = records[at + 1 : at + 11]
            wide = len(record.cells)
            alike = sum(1 for other in below if wide <= len(other.cells) <= wide + 1)
            if not below or alike * 2 >= len(below):
                return at
    return next((at for at, record in enumerate(head) if record.filled >= 2), None)


def _width(record: _Record) -> int:
    """Cells of a record without the blank ones at its end."""
    cells = record.cells
    return max((number for number, cell in enumerate(cells, 1) if cell.strip()), default=0)


def _offset(text: bytes, lines: int) -> int:
    """Where the line after so many lines starts."""
    at = 0
    for _ in range(lines):
        match = _END.search(text, at)
        if match is None:
            return len(text)
        at = match.end()
    return at

"""A text in UTF-8 as a grid of cells: which delimiter, where the header is, what each line holds.

A regular table is read by Arrow, whose cells never become Python objects. Only a table with lines of other widths, or
with blank lines among quoted ones, is walked record by record. Both give the same cells.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv as arrow_csv

DELIMITERS = (",", ";", "\t", "|")
MOST_COLUMNS = 1_000
_HEAD_BYTES = 1 << 18
_HEAD_RECORDS = 200
_TITLES = 40
_BATCH = 20_000
_BLOCK = 1 << 23
_MOST_IRREGULAR = 200_000
_END = re.compile(rb"\r\n|\n|\r")
_SAID = re.compile(r'\s*"?sep=([,;\t|])"?\s*')
"""The line by which a spreadsheet is told its delimiter."""


class NoTable(ValueError):
    """A text that is no table; `line` is where that shows, from 1, or None; `wide` if it has too many columns."""

    def __init__(self, line: int | None = None, wide: bool = False) -> None:
        super().__init__(f"no table from line {line}")
        self.line, self.wide = line, wide


@dataclass(frozen=True)
class Grid:
    """Cells as written: the header's, those below it (all as wide as the header), and the lines that each starts on."""

    header: list[str]
    header_line: int
    table: pa.Table
    lines: np.ndarray
    delimiter: str
    ragged: tuple[int, ...]


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
    starts = _offset(text, header.next_line - 1)
    table, lines, ragged = _body(text, starts, delimiter, len(header.cells), usual, header.next_line, progress)
    return Grid(header.cells, header.line, table, lines, delimiter, ragged)


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


def _body(
    text: bytes, start: int, delimiter: str, width: int, usual: int, first_line: int, progress: Callable[[float], None]
) -> tuple[pa.Table, np.ndarray, tuple[int, ...]]:
    """Cells, the line that each row starts on, and the lines with more filled cells than the header has."""
    end = len(text)
    while end > start and text[end - 1] in b"\r\n":
        end -= 1
    if end > start:
        regular = _regular(text, start, end, delimiter, width, width + (usual == width + 1), first_line)
        if regular is not None:
            return regular
    return _walked(text, start, delimiter, width, first_line, progress)


def _regular(
    text: bytes, start: int, end: int, delimiter: str, width: int, usual: int, first_line: int
) -> tuple[pa.Table, np.ndarray, tuple[int, ...]] | None:
    """The cells, read by Arrow when nearly every line has as many as usual; None when that is not so."""
    quoted = text.find(b'"', start, end) >= 0
    columns, irregular = _by_arrow(text, start, end, delimiter, usual, quoted) or ([], {})
    if not columns:
        return None
    rows = len(columns[0])
    lines = _lines(text, start, end, columns, quoted, first_line)
    if lines is None or (quoted and _is_left_open(text, start, end, first_line, lines, delimiter)):
        return None
    wide = [place for place, cells in irregular.items() if any(map(str.strip, cells[width:]))]
    if usual > width:
        filled = pc.not_equal(pc.utf8_trim_whitespace(columns[width]), "")
        wide += np.flatnonzero(np.asarray(filled)).tolist()
    ragged = tuple(int(lines[place]) for place in sorted(set(wide)))
    # Columns without a single cell share one, for each would take eight bytes a line.
    blank = pa.array([""], pa.large_string()).take(pa.array(np.zeros(rows, np.int32)))
    for number in range(width):
        column = columns[number]
        is_blank = not pc.max(pc.binary_length(column)).as_py()
        columns[number] = pa.chunked_array([blank]) if is_blank else column.cast(pa.large_string())
    return pa.table(columns[:width], names=[str(number) for number in range(width)]), lines, ragged


def _by_arrow(
    text: bytes, start: int, end: int, delimiter: str, usual: int, quoted: bool
) -> tuple[list[pa.ChunkedArray], dict[int, list[str]]] | None:
    """The columns, and by their place the lines that have not as many cells as usual; None when these are too many."""
    skipped: list[tuple[int, str]] = []

    def skip(row: arrow_csv.InvalidRow) -> str:
        skipped.append((row.number, row.text))
        return "skip" if len(skipped) <= _MOST_IRREGULAR else "error"

    names = [str(number) for number in range(usual)]
    # First as if all were regular, by all processors; only one at a time knows where a line was that is not.
    for handler in (None, skip):
        try:
            table = arrow_csv.read_csv(
                pa.BufferReader(pa.py_buffer(text).slice(start, end - start)),
                read_options=arrow_csv.ReadOptions(column_names=names, block_size=_BLOCK, use_threads=handler is None),
                parse_options=arrow_csv.ParseOptions(
                    delimiter=delimiter,
                    quote_char='"' if quoted else False,
                    newlines_in_values=quoted,
                    invalid_row_handler=handler,
                ),
                convert_options=arrow_csv.ConvertOptions(
                    column_types={name: pa.string() for name in names}, strings_can_be_null=False
                ),
            )
        except pa.ArrowException:
            continue
        columns = list(table.columns)
        del table
        return _with_irregular(columns, skipped, delimiter) if skipped else (columns, {})
    return None


def _with_irregular(
    columns: list[pa.ChunkedArray], skipped: list[tuple[int, str]], delimiter: str
) -> tuple[list[pa.ChunkedArray], dict[int, list[str]]] | None:
    """The columns with the lines that were skipped put back in their places."""
    usual, rows = len(columns), len(columns[0]) + len(skipped)
    irregular: dict[int, list[str]] = {}
    for number, written in skipped:
        records = list(csv.reader(io.StringIO(written, newline=""), delimiter=delimiter))
        if len(records) != 1:
            return None
        irregular[number - 1] = records[0]
    if len(irregular) < len(skipped) or max(irregular) >= rows:
        return None
    fitting = [(cells + [""] * usual)[:usual] for cells in irregular.values()]
    order = np.empty(rows, np.int64)
    is_regular = np.ones(rows, dtype=bool)
    is_regular[list(irregular)] = False
    order[is_regular] = np.arange(rows - len(irregular))
    order[list(irregular)] = np.arange(rows - len(irregular), rows)
    places = pa.array(order)
    for number, cells in enumerate(zip(*fitting, strict=True)):
        put_back = pa.chunked_array([*columns[number].chunks, pa.array(cells, pa.string())])
        columns[number] = put_back.take(places)
    return columns, irregular


def _lines(
    text: bytes, start: int, end: int, columns: list[pa.ChunkedArray], quoted: bool, first_line: int
) -> np.ndarray | None:
    """The line that each row starts on; None when only a walk can tell."""
    rows = len(columns[0])
    returns = text.count(b"\r", start, end)
    pairs = text.count(b"\r\n", start, end) if returns else 0
    spans = text.count(b"\n", start, end) + returns - pairs + 1
    if spans == rows:
        return first_line + np.arange(rows)
    if quoted:
        within = sum((_ends_within(column) for column in columns), np.zeros(rows, np.int64))
        if rows + int(within.sum()) == spans:
            return first_line + np.concatenate(([0], np.cumsum(within[:-1] + 1)))
        if within.any():
            return None
    if returns != pairs:
        return None
    data = np.frombuffer(text, np.uint8, end - start, start)
    ends = np.append(np.flatnonzero(data == 0x0A), end - start)
    begins = np.concatenate(([0], ends[:-1] + 1))
    lengths = ends - begins
    if pairs:
        lengths -= data[np.maximum(ends - 1, 0)] == 0x0D
    filled = np.flatnonzero(lengths > 0)
    return first_line + filled if len(filled) == rows else None


def _ends_within(column: pa.ChunkedArray) -> np.ndarray:
    """How many ends of lines each cell holds."""
    ends = pc.count_substring(column, "\n")
    returns = pc.count_substring(column, "\r")
    if pc.sum(returns).as_py():
        ends = pc.subtract(pc.add(ends, returns), pc.count_substring(column, "\r\n"))
    return np.asarray(ends, dtype=np.int64)


def _is_left_open(text: bytes, start: int, end: int, first_line: int, lines: np.ndarray, delimiter: str) -> bool:
    """Whether the last row ends in the middle of a quoted cell."""
    at = start
    if len(lines) and int(lines[-1]) - first_line > 0:
        spans = _count_ends(text, start, end) + first_line - int(lines[-1]) + 1
        at = _back(text, start, end, spans)
    return _breaks_off([text[at:end].decode("utf-8")], delimiter)


def _back(text: bytes, start: int, end: int, ends: int) -> int:
    """Where the last lines start: behind so many ends of lines, counted from the end."""
    at = end
    for _ in range(ends):
        at = max(text.rfind(b"\n", start, at), text.rfind(b"\r", start, at))
        if at < 0:
            return start
        if at > start and text[at - 1 : at + 1] == b"\r\n":
            at -= 1
    return at


def _count_ends(text: bytes, start: int, end: int) -> int:
    return text.count(b"\n", start, end) + text.count(b"\r", start, end) - text.count(b"\r\n", start, end)


def _breaks_off(record: list[str], delimiter: str) -> bool:
    try:
        for _ in csv.reader(io.StringIO("".join(record), newline=""), delimiter=delimiter, strict=True):
            pass
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False


def _walked(
    text: bytes, start: int, delimiter: str, width: int, first_line: int, progress: Callable[[float], None]
) -> tuple[pa.Table, np.ndarray, tuple[int, ...]]:
    """The same record by record: short lines filled with blanks, of long ones the cells that fit."""
    raw = io.BytesIO(text)
    raw.seek(start)
    record: list[str] = []

    def kept() -> Iterator[str]:
        for line in io.TextIOWrapper(raw, encoding="utf-8", newline=""):
            record.append(line)
            yield line

    schema = pa.schema([(str(number), pa.large_string()) for number in range(width)])
    batches: list[pa.RecordBatch] = []
    rows: list[list[str]] = []
    lines: list[int] = []
    ragged: list[int] = []
    blanks = [""] * width
    reader = csv.reader(kept(), delimiter=delimiter)
    line = first_line
    last: list[str] = []
    try:
        for cells in reader:
            if len(cells) > width and any(map(str.strip, cells[width:])):
                ragged.append(line)
            if cells:
                rows.append((cells + blanks)[:width] if len(cells) != width else cells)
                lines.append(line)
                last, opened = record[:], line
            record.clear()
            line = first_line + reader.line_num
            if len(rows) == _BATCH:
                batches.append(_batch(rows, schema))
                rows.clear()
                progress(raw.tell() / max(1, len(text)))
    except csv.Error as error:
        raise NoTable(line) from error
    if last and _breaks_off(last, delimiter):
        raise NoTable(opened)
    if rows:
        batches.append(_batch(rows, schema))
    return pa.Table.from_batches(batches, schema), np.array(lines, dtype=np.int64), tuple(ragged)


def _batch(rows: list[list[str]], schema: pa.Schema) -> pa.RecordBatch:
    return pa.record_batch([pa.array(column, pa.large_string()) for column in zip(*rows, strict=True)], schema)

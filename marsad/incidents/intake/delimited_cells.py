"""The cells of a delimited text below its header, and the line that each row starts on.

A regular table is read by Arrow, whose cells never become Python objects. Only a table with lines of other widths, or
with blank lines among quoted ones, is walked record by record. Both give the same cells.
"""

import csv
import io
from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv as arrow_csv

_BATCH = 20_000
_BLOCK = 1 << 23
_MOST_IRREGULAR = 200_000
MOST_SHORT = 0.1
"""The share of lines with fewer cells than the header, up to which they are the exception."""


class Cells(NamedTuple):
    """The cells, the line that each row starts on, the lines with more filled cells than the header, those with fewer.

    A line that only lacks what most lines lack, as a spreadsheet leaves off what is blank, is not among the fewer.
    """

    table: pa.Table
    lines: np.ndarray
    ragged: tuple[int, ...]
    short: tuple[int, ...]


class NoTable(ValueError):
    """A text that is no table; `line` is where that shows, from 1, or None; `wide` if it has too many columns."""

    def __init__(self, line: int | None = None, wide: bool = False) -> None:
        super().__init__(f"no table from line {line}")
        self.line, self.wide = line, wide


def read(
    text: bytes, start: int, delimiter: str, width: int, usual: int, first_line: int, progress: Callable[[float], None]
) -> Cells:
    """What stands below the header, which has so many cells; `usual` is how many its lines mostly have."""
    end = len(text)
    while end > start and text[end - 1] in b"\r\n":
        end -= 1
    if end > start:
        at_once = regular(text, start, end, delimiter, width, width + (usual == width + 1), first_line)
        if at_once is not None:
            return at_once
    return walked(text, start, delimiter, width, first_line, progress)


def regular(text: bytes, start: int, end: int, delimiter: str, width: int, usual: int, first_line: int) -> Cells | None:
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
    # Columns without a single cell share one, for each would take bytes for every line.
    blank = pa.array([""], pa.string()).take(pa.array(np.zeros(rows, np.int32)))
    for number in range(width):
        column = columns[number]
        is_blank = not pc.max(pc.binary_length(column)).as_py()
        columns[number] = pa.chunked_array([blank]) if is_blank else column
    fewer = [place for place, cells in irregular.items() if len(cells) < width and any(map(str.strip, cells))]
    short = _cut_short([int(lines[place]) for place in fewer], rows)
    return Cells(pa.table(columns[:width], names=[str(number) for number in range(width)]), lines, ragged, short)


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
        spans = ends_of_lines(text, start, end) + first_line - int(lines[-1]) + 1
        at = _back(text, start, end, spans)
    return _breaks_off([text[at:end].decode("utf-8")], delimiter)


def ends_of_lines(text: bytes, start: int, end: int) -> int:
    """How many ends of lines are in a piece of a text, in any of their three forms."""
    return text.count(b"\n", start, end) + text.count(b"\r", start, end) - text.count(b"\r\n", start, end)


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


def _breaks_off(record: list[str], delimiter: str) -> bool:
    try:
        for _ in csv.reader(io.StringIO("".join(record), newline=""), delimiter=delimiter, strict=True):
            pass
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False


def walked(
    text: bytes, start: int, delimiter: str, width: int, first_line: int, progress: Callable[[float], None]
) -> Cells:
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
    short: list[int] = []
    blanks = [""] * width
    reader = csv.reader(kept(), delimiter=delimiter)
    line = first_line
    last: list[str] = []
    try:
        for cells in reader:
            if len(cells) > width and any(map(str.strip, cells[width:])):
                ragged.append(line)
            if cells:
                if len(cells) < width and any(map(str.strip, cells)):
                    short.append(line)
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
    table = pa.Table.from_batches(batches, schema)
    return Cells(table, np.array(lines, dtype=np.int64), tuple(ragged), _cut_short(short, len(lines)))


def _cut_short(short: list[int], rows: int) -> tuple[int, ...]:
    """The short lines where they are few: a file in which many are so leaves off what is blank."""
    return tuple(sorted(short)) if len(short) <= max(1, MOST_SHORT * rows) else ()


def _batch(rows: list[list[str]], schema: pa.Schema) -> pa.RecordBatch:
    return pa.record_batch([pa.array(column, pa.large_string()) for column in zip(*rows, strict=True)], schema)

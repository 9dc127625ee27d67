"""Unpacks a workbook or a Parquet file in a process of its own, whose memory and time are bounded.

Run as a script: bytes come by standard input, a table of texts goes by standard output. A file made to harm (a few
kilobytes that unpack to terabytes, two cells at opposite corners of a sheet) may at worst end this process, and the
reader refuses it. Imports nothing of Marsad, so that it starts quickly wherever it is run.
"""

import datetime
import io
import json
import sys
import zipfile
from collections.abc import Iterator
from itertools import islice
from typing import Any, NoReturn

import pyarrow as pa

MEMORY = 4 << 30
SECONDS = 180
MOST_UNPACKED = 2 << 30
MOST_TIMES = 200
MOST_TEXT = 1 << 30
MOST_LINES = 2_000_000
MOST_COLUMNS = 1_000
_DIRECTORY = 8 << 20
MOST_SPREAD = 2_000_000
"""Cells that take the value of a merged one."""
TYPED, DATED, SPREAD = 1, 2, 3
"""What a cell is beside its text: a number with decimals, a date, one that is merged with those above or below it."""
_BATCH = 20_000
_HEAD = 60


class _Refused(Exception):
    """What is wrong with the file: the reason, and what stands in it."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason)
        self.reason, self.detail = reason, detail


def main() -> None:
    """Unpack standard input to standard output: an Arrow stream, or JSON with a reason and exit code 3."""
    _bound()
    raw = sys.stdin.buffer.read()
    try:
        batches = _parquet(raw) if raw.startswith(b"PAR1") else _workbook(raw)
        first = next(batches, None)
        if first is None:
            raise _Refused("file-empty")
        with pa.ipc.new_stream(sys.stdout.buffer, first.schema) as out:
            out.write_batch(first)
            taken = first.nbytes
            for batch in batches:
                if (taken := taken + batch.nbytes) > MOST_TEXT:
                    raise _Refused("file-unpacks-too-large")
                out.write_batch(batch)
    except _Refused as error:
        _end(error.reason, error.detail)
    except MemoryError:
        _end("file-unpacks-too-large", "")


def _end(reason: str, detail: str) -> NoReturn:
    sys.stderr.write(json.dumps({"reason": reason, "detail": detail}))
    sys.stderr.flush()
    sys.exit(3)


def _bound() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such bounds; the reader's own time limit still holds there
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _workbook(raw: bytes) -> Iterator[pa.RecordBatch]:
    """Batches of the first sheet that has a table and of those that share a line of words with its head.

    Columns: sheet (number among those read) · line (row of it, from 1) · kinds (`TYPED`, `DATED`, `SPREAD` or 0 for
    each cell, a byte each) · a column of texts per column of the widest. Metadata: the names of the sheets `read`, and
    of those that have a table too and are `left`.
    """
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    if raw.startswith(b"PK"):
        _check_zip(raw)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(raw))
        names = [sheet.name for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
        hidden = {sheet.name for sheet in book.sheets_metadata if sheet.visible != SheetVisibleEnum.Visible}
        read: list[_Sheet] = []
        left: list[str] = []
        for name in names:
            if read and name in hidden:
                continue
            sheet = _Sheet(book.get_sheet_by_name(name))
            if not sheet.has_table:
                continue
            if not read or read[0].head & sheet.head:
                read.append(sheet)
            else:
                left.append(name)
    except PasswordError as error:
        raise _Refused("file-unknown-kind", "password") from error
    except (CalamineError, OSError, ValueError) as error:
        raise _Refused("file-not-a-table") from error
    if not read:
        raise _Refused("file-empty")
    width = max(sheet.width for sheet in read)
    schema = pa.schema(
        [
            ("sheet", pa.int16()), ("line", pa.int64()), ("kinds", pa.binary(width)),
            *((str(number), pa.large_string()) for number in range(width)),
        ],
        metadata={"read": json.dumps([sheet.name for sheet in read]), "left": json.dumps(left)},
    )  # fmt: skip
    for number, sheet in enumerate(read):
        yield from sheet.batches(number, width, schema)


class _Sheet:
    """One sheet of a workbook; a value that is merged over several rows stands in each of them."""

    def __init__(self, sheet: Any) -> None:
        self.sheet, self.name, self.width = sheet, str(sheet.name), int(sheet.width)
        self.has_table = sheet.height >= 2 and sheet.width >= 2 and sheet.start is not None
        if self.has_table and self.width > MOST_COLUMNS:
            raise _Refused("file-too-wide")
        self.head = self._head() if self.has_table else set()
        self.spread = self._spread() if self.has_table else {}

    def _head(self) -> set[tuple[str, ...]]:
        """The first lines that have two words or more and nothing but words: one of them is the header."""
        rows = ([cell for cell in row if cell not in ("", None)] for row in islice(self.sheet.iter_rows(), _HEAD))
        return {
            tuple(" ".join(cell.split()).casefold() for cell in row)
            for row in rows
            if len(row) > 1 and all(isinstance(cell, str) for cell in row)
        }

    def _spread(self) -> dict[int, dict[int, int]]:
        """By row and by column (from 0, of what is read) the row whose value stands in a merged cell."""
        last, first = self.sheet.end[0], self.sheet.start[1]
        found: dict[int, dict[int, int]] = {}
        budget = MOST_SPREAD
        for (top, column), (bottom, _) in self.sheet.merged_cell_ranges or ():
            bottom = min(bottom, last)
            if bottom <= top or not 0 <= column - first < self.width:
                continue
            if (budget := budget - (bottom - top)) < 0:
                raise _Refused("file-unpacks-too-large")
            for row in range(top, bottom + 1):
                found.setdefault(row, {})[column - first] = top
        return found

    def batches(self, number: int, width: int, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
        rows: list[list[str]] = []
        kinds: list[bytes] = []
        values: dict[tuple[int, int], object] = {}  # those that are spread over the rows below
        # The rows come from the first of the sheet on, though its cells may begin further down.
        for line, row in enumerate(self.sheet.iter_rows(), 1):
            cells = [*row, *[""] * (width - len(row))]
            of = bytearray(map(_kind, cells))
            for column, top in self.spread.get(line - 1, {}).items():
                if top == line - 1:
                    values[top, column] = cells[column]
                cells[column] = values.get((top, column), "")
                of[column] = SPREAD
            rows.append([text(cell) for cell in cells])
            kinds.append(bytes(of))
            if len(rows) == _BATCH:
                yield _batch(number, line, kinds, rows, schema)
                rows, kinds = [], []
        if rows:
            yield _batch(number, line, kinds, rows, schema)


def _batch(sheet: int, last: int, kinds: list[bytes], rows: list[list[str]], schema: pa.Schema) -> pa.RecordBatch:
    lines = pa.array(range(last - len(rows) + 1, last + 1), pa.int64())
    sheets = pa.array([sheet] * len(rows), pa.int16())
    texts = [pa.array(column, pa.large_string()) for column in zip(*rows, strict=True)]
    return pa.record_batch([sheets, lines, pa.array(kinds, schema.field("kinds").type), *texts], schema)


def _kind(cell: object) -> int:
    """What a cell is in the file itself: a number with decimals, a date, or what its text says (0)."""
    if isinstance(cell, float) and not cell.is_integer():
        return TYPED
    return DATED if isinstance(cell, datetime.date) else 0


def text(cell: object) -> str:
    """A cell as people would write it in a CSV file: ISO dates, no ".0" behind a whole number, nothing for nothing."""
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime.datetime):
        whole = cell.hour == cell.minute == cell.second == cell.microsecond == 0
        return cell.date().isoformat() if whole else cell.isoformat()
    if isinstance(cell, (datetime.date, datetime.time)):
        return cell.isoformat()
    if isinstance(cell, bytes):
        return cell.decode("utf-8", errors="replace")
    if isinstance(cell, list):
        return "; ".join(text(value) for value in cell)
    return json.dumps(cell, ensure_ascii=False, default=str) if isinstance(cell, dict) else str(cell)


def _check_zip(raw: bytes) -> None:
    """Refuse what is no workbook, and what says itself that it unpacks to far more than it is."""
    end = raw.rfind(b"PK\x05\x06")
    if end >= 0 and int.from_bytes(raw[end + 12 : end + 16], "little") > _DIRECTORY:
        raise _Refused("file-unpacks-too-large")
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, UnicodeError) as error:
        raise _Refused("file-not-a-table") from error
    names = {entry.filename for entry in entries}
    is_ods = "content.xml" in names and "mimetype" in names
    if not is_ods and not any(name.lower().startswith("xl/") for name in names):
        raise _Refused("file-unknown-kind", "zip")
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > MOST_UNPACKED or (unpacked > 64 << 20 and unpacked > MOST_TIMES * len(raw)):
        raise _Refused("file-unpacks-too-large")


def _parquet(raw: bytes) -> Iterator[pa.RecordBatch]:
    """Batches of texts of a Parquet file; the column names are those of the file."""
    import pyarrow.parquet as pq

    try:
        file = pq.ParquetFile(io.BytesIO(raw))
        metadata = file.metadata
        if metadata.num_columns > MOST_COLUMNS:
            raise _Refused("file-too-wide")
        if metadata.num_rows > MOST_LINES:
            raise _Refused("file-too-many-lines")
        groups = range(metadata.num_row_groups)
        if sum(metadata.row_group(group).total_byte_size for group in groups) > MOST_UNPACKED:
            raise _Refused("file-unpacks-too-large")
        start = 0
        names = [str(name) for name in file.schema_arrow.names]
        for batch in file.iter_batches(batch_size=_BATCH):
            rows = batch.num_rows
            lines = pa.array(range(start + 1, start + 1 + rows), pa.int64())
            sheets = pa.array([0] * rows, pa.int16())
            kinds = pa.array([bytes(map(_kind_of_column, batch.schema.types))] * rows, pa.binary(len(names)))
            columns = [sheets, lines, kinds, *(_texts(column) for column in batch.columns)]
            schema = pa.schema(
                [
                    ("sheet", pa.int16()), ("line", pa.int64()), ("kinds", pa.binary(len(names))),
                    *((str(number), pa.large_string()) for number in range(len(names))),
                ],
                metadata={"header": json.dumps(names)},
            )  # fmt: skip
            yield pa.record_batch(columns, schema)
            start += batch.num_rows
    except pa.ArrowMemoryError as error:
        raise _Refused("file-unpacks-too-large") from error
    except (pa.ArrowException, OSError, ValueError, OverflowError, NotImplementedError) as error:
        raise _Refused("file-not-a-table") from error


def _kind_of_column(kind: pa.DataType) -> int:
    if pa.types.is_floating(kind) or pa.types.is_decimal(kind):
        return TYPED
    return DATED if pa.types.is_date(kind) or pa.types.is_timestamp(kind) else 0


def _texts(column: Any) -> Any:
    kind = column.type
    if pa.types.is_dictionary(kind):
        column = column.dictionary_decode()
        kind = column.type
    if (
        pa.types.is_string(kind)
        or pa.types.is_large_string(kind)
        or pa.types.is_integer(kind)
        or pa.types.is_date(kind)
    ):
        return column.cast(pa.large_string()).fill_null("")
    if pa.types.is_floating(kind) and not pa.types.is_float64(kind):
        # A single precision number is written as it was typed, not as the nearest double precision one.
        return pa.array([_short(value) for value in column.cast(pa.string()).to_pylist()], pa.large_string())
    return pa.array([text(value) if value == value else "" for value in column.to_pylist()], pa.large_string())


def _short(written: str | None) -> str:
    return "" if written in (None, "nan") else str(written).removesuffix(".0")


if __name__ == "__main__":
    main()

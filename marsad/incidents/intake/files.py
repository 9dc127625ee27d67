"""Reads a file of other people as a table of texts: CSV in any usual encoding, Excel and OpenDocument sheets, Parquet.

What the file is, its content says and not its name. Whatever the bytes, the answer is a table or `RefusedFile`, within
seconds and bounded memory: what must be unpacked first is unpacked by `unpacking` in a process of its own.
"""

import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from marsad.errors import RefusedFile
from marsad.incidents.intake import compact, delimited, unpacking
from marsad.incidents.intake.delimited_cells import NoTable, ends_of_lines
from marsad.incidents.intake.encodings import UnreadableText, to_utf8
from marsad.incidents.intake.raw_table import RawTable

LARGEST = 200 * 1024 * 1024
"""Bytes of the largest file that is read."""
LONGEST_LINE = 1 << 20
MOST_COLUMNS = unpacking.MOST_COLUMNS
MOST_LINES = unpacking.MOST_LINES
# What else is uploaded by mistake, by how it begins.
_OTHER_KINDS = (
    (b"%PDF", "PDF"), (b"\x89PNG", "PNG"), (b"\xff\xd8\xff", "JPEG"), (b"GIF8", "GIF"), (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"), (b"\xfd7zXZ\0", "xz"), (b"7z\xbc\xaf", "7z"), (b"Rar!", "RAR"),
    (b"\x28\xb5\x2f\xfd", "Zstandard"),
    (b"SQLite format 3\0", "SQLite"), (b"{\\rtf", "RTF"), (b"\x7fELF", "ELF"), (b"ARROW1", "Arrow"), (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"), (b"RIFF", "RIFF"),
)  # fmt: skip
_OTHER_TEXTS = (
    (re.compile(r'\{\s*(["}]|$)|\[\s*([\[{"\]]|-?\d|$)'), "JSON"),
    (re.compile(r"<(!doctype\s+html|html|head|body|table|meta)\b", re.IGNORECASE), "HTML"),
    (re.compile(r"<(\?xml|\w+[\s>:])"), "XML"),
)
_DAY_MONTH_YEAR = r"\s*\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}.*"
_PACKED = {b"PK\x03\x04": "xlsx", b"PK\x05\x06": "xlsx", b"\xd0\xcf\x11\xe0": "xlsx", b"PAR1": "parquet"}


def read(file: Path | bytes, name: str, progress: Callable[[float], None] | None = None) -> RawTable:
    """The table in a file (or in its bytes); `name` is what messages call it. `progress` hears fractions from 0 to 1.

    RefusedFile when there is none: `file-missing`, `file-unreadable`, `file-too-large`, `file-empty`, `file-encoding`,
    `file-unknown-kind` (detail: what it is), `file-not-a-table`, `file-too-wide`, `file-line-too-long`,
    `file-too-many-lines`, `file-unpacks-too-large`.
    """
    return _Reader(Path(name), progress or (lambda fraction: None)).read(file)


class _Reader:
    """Reads one file; every way to refuse it says its name."""

    def __init__(self, path: Path, progress: Callable[[float], None]) -> None:
        self.path, self.progress = path, progress

    def refuse(self, reason: str, line: int | None = None, detail: str = "") -> NoReturn:
        raise RefusedFile(self.path, reason, line, detail)

    def read(self, file: Path | bytes) -> RawTable:
        self.progress(0.0)
        # The bytes are held in one list alone, so that they can go as soon as they have been recoded.
        held = [self.bytes_of(file)]
        if len(held[0]) > LARGEST:
            self.refuse("file-too-large")
        digest = hashlib.sha256(held[0]).hexdigest()
        self.progress(0.1)
        kind = next((kind for magic, kind in _PACKED.items() if held[0].startswith(magic)), "csv")
        table = self.text(held, digest) if kind == "csv" else self.unpacked(held.pop(), kind, digest)
        # What was freed is given back: the lines are looked at next, and that takes memory of other kinds.
        compact.release()
        self.progress(1.0)
        return table

    def bytes_of(self, file: Path | bytes) -> bytes:
        if isinstance(file, bytes):
            return file
        try:
            with file.open("rb") as opened:
                return opened.read(LARGEST + 1)
        except FileNotFoundError as error:
            raise RefusedFile(self.path, "file-missing") from error
        except OSError as error:
            raise RefusedFile(self.path, "file-unreadable") from error

    def text(self, held: list[bytes], digest: str) -> RawTable:
        raw = held.pop()
        if other := next((kind for magic, kind in _OTHER_KINDS if raw.startswith(magic)), ""):
            self.refuse("file-unknown-kind", detail=other)
        try:
            text, encoding = to_utf8(raw)
        except UnreadableText as error:
            line = ends_of_lines(raw, 0, error.offset) + 1
            raise RefusedFile(self.path, "file-not-a-table" if error.nul else "file-encoding", line) from error
        del raw
        begin = text[:512].decode("utf-8", errors="ignore").lstrip("\ufeff \t\r\n")
        if not begin and not text.strip():
            self.refuse("file-empty")
        if other := next((kind for pattern, kind in _OTHER_TEXTS if pattern.match(begin)), ""):
            self.refuse("file-unknown-kind", detail=other)
        self.check_lines(text)
        self.progress(0.3)
        try:
            grid = delimited.read(text, lambda fraction: self.progress(0.3 + 0.6 * fraction))
        except NoTable as error:
            raise RefusedFile(self.path, "file-too-wide" if error.wide else "file-not-a-table", error.line) from error
        del text
        return self.table(
            grid.header, grid.table, grid.lines, "csv", digest, encoding, grid.delimiter, ragged=grid.ragged,
            header_line=grid.header_line, short=grid.short,
        )  # fmt: skip

    def check_lines(self, text: bytes) -> None:
        """Refuse a line that is too long, and too many of them, before anything is taken apart."""
        if ends_of_lines(text, 0, len(text)) > MOST_LINES:
            self.refuse("file-too-many-lines")
        at = 0
        while len(text) - at > LONGEST_LINE:
            end = max(text.rfind(b"\n", at, at + LONGEST_LINE), text.rfind(b"\r", at, at + LONGEST_LINE))
            if end < at:
                self.refuse("file-line-too-long", ends_of_lines(text, 0, at) + 1)
            at = end + 1

    def unpacked(self, raw: bytes, kind: str, digest: str) -> RawTable:
        # Isolated (-I), so that no module beside the script is taken for one of Python's own.
        command = [sys.executable, "-I", str(Path(unpacking.__file__))]
        try:
            done = subprocess.run(  # noqa: S603
                command, input=raw, capture_output=True, timeout=unpacking.SECONDS, check=False
            )
        except subprocess.TimeoutExpired as error:
            raise RefusedFile(self.path, "file-unpacks-too-large") from error
        except OSError as error:
            raise RefusedFile(self.path, "file-unreadable") from error
        self.progress(0.7)
        if done.returncode == 3:
            refusal = json.loads(done.stderr)
            self.refuse(refusal["reason"], detail=refusal["detail"])
        if done.returncode != 0:
            # It was ended by its bounds, or the file broke the reader: no table either way.
            out_of_bounds = done.returncode < 0 or b"MemoryError" in done.stderr or b"memory" in done.stderr
            self.refuse("file-unpacks-too-large" if out_of_bounds else "file-not-a-table")
        with pa.ipc.open_stream(pa.BufferReader(done.stdout)) as stream:
            table = stream.read_all()
        try:
            table.validate(full=True)
        except pa.ArrowInvalid:  # a Parquet file may call bytes a text that are none
            self.refuse("file-encoding")
        said = {key.decode(): value.decode() for key, value in (table.schema.metadata or {}).items()}
        sheet, lines = (np.asarray(table.column(name), dtype=np.int64) for name in ("sheet", "line"))
        kinds, table = _bytes_of(table.column("kinds")), table.select(range(3, table.num_columns))
        if table.num_rows > MOST_LINES:
            self.refuse("file-too-many-lines")
        if kind == "parquet":
            return _marked(self.table(json.loads(said["header"]), table, lines + 1, kind, digest), lines + 1, kinds)
        head = [[str(cell) for cell in row.values()] for row in table.slice(0, 60).to_pylist()]
        at = delimited.header_row(head)
        if at is None:
            self.refuse("file-not-a-table")
        names, left = json.loads(said["read"]), json.loads(said["left"])
        starts, kept = [0], np.arange(table.num_rows) > at
        for number in range(1, len(names)):
            rows = np.flatnonzero(sheet == number)
            starts.append(starts[-1] + int(lines[sheet == number - 1][-1]))
            below = _below_header(table.slice(rows[0], min(60, len(rows))).to_pylist(), head[at])
            if below is None:
                left.append(names[number])
            kept[rows if below is None else rows[:below]] = False
        lines = lines + np.array(starts)[sheet]
        read = [number for number in range(len(names)) if names[number] not in left]
        table, lines, kinds = table.filter(pa.array(kept)), lines[kept], kinds[kept]
        found = _marked(self.table(head[at], table, lines, kind, digest, sheet=names[0]), lines, kinds)
        sheets, before = tuple(names[number] for number in read), tuple(starts[number] for number in read)
        return replace(found, sheets=sheets, sheet_starts=before, sheets_left=tuple(left))

    def table(
        self, header: Iterable[str], cells: pa.Table, lines: np.ndarray, kind: str, digest: str, encoding: str = "",
        delimiter: str = "", sheet: str = "", ragged: tuple[int, ...] = (), header_line: int | None = None,
        short: tuple[int, ...] = (),
    ) -> RawTable:  # fmt: skip
        """The table without blank lines and without blank columns at its end that have no header."""
        written = [" ".join(text.split()) for text in header]
        while len(written) > 1 and not written[-1] and _is_blank(cells.column(len(written) - 1)):
            written.pop()
        if len(written) > MOST_COLUMNS:
            self.refuse("file-too-wide", header_line)
        if len(written) < 2:
            self.refuse("file-not-a-table")
        cells = cells.select(range(len(written)))
        blank = _blank_rows(cells)
        if len(blank):
            kept = np.ones(cells.num_rows, dtype=bool)
            kept[blank] = False
            cells, lines = cells.filter(pa.array(kept)), lines[kept]
        if not cells.num_rows:
            self.refuse("file-empty")
        texts = pd.DataFrame({at: compact.texts(cells.column(at)) for at in range(len(written))}, copy=False)
        return RawTable(
            _unique(written), texts, lines.astype(np.int64), kind, encoding, delimiter, sheet, digest, ragged, short
        )


def _bytes_of(column: pa.ChunkedArray) -> np.ndarray:
    """A column of so many bytes each as a table of them."""
    width = column.type.byte_width
    chunks = [
        np.frombuffer(chunk.buffers()[1], np.uint8, len(chunk) * width, chunk.offset * width) for chunk in column.chunks
    ]
    return np.concatenate(chunks).reshape(-1, width)


def _below_header(rows: list[dict[str, str]], header: list[str]) -> int | None:
    """How many rows of a sheet end with this header; None when they do not have it."""
    wanted = [text.strip().casefold() for text in header]
    heads = ([text.strip().casefold() for text in row.values()] for row in rows)
    return next((number for number, head in enumerate(heads, 1) if head == wanted), None)


def _marked(table: RawTable, lines: np.ndarray, kinds: np.ndarray) -> RawTable:
    """A table with what its cells are in the file beside their texts; `kinds` are those of `lines`."""
    width = len(table.header)
    kinds = kinds[np.isin(lines, table.lines), :width]
    typed, spread = (
        {number: kinds[:, number] == kind for number in range(width) if (kinds[:, number] == kind).any()}
        for kind in (unpacking.TYPED, unpacking.SPREAD)
    )
    mixed = []
    for number in np.flatnonzero((kinds == unpacking.DATED).any(axis=0)):
        texts = table.texts[number].astype("str")[kinds[:, number] == 0]
        if texts.str.fullmatch(_DAY_MONTH_YEAR).any():
            mixed.append(int(number))
    return replace(table, typed=typed, spread=spread, mixed_dates=tuple(mixed))


def _is_blank(column: pa.ChunkedArray) -> bool:
    return bool(pc.all(_blanks(column), min_count=0).as_py())


def _blanks(column: pa.ChunkedArray) -> pa.ChunkedArray:
    return pc.equal(pc.utf8_trim_whitespace(column), "")


def _blank_rows(cells: pa.Table) -> np.ndarray:
    """The rows that have nothing in any cell; only those that are blank so far are looked at again."""
    rows = np.arange(cells.num_rows)
    for column in cells.columns:
        blank = np.asarray(_blanks(column if len(rows) == cells.num_rows else column.take(pa.array(rows))))
        rows = rows[blank]
        if not len(rows):
            break
    return rows


def _unique(written: list[str]) -> tuple[str, ...]:
    """The header with "column 3" for a blank and " (2)" behind what was there before."""
    header: list[str] = []
    taken: set[str] = set()
    for number, text in enumerate(written, 1):
        name = base = text or f"column {number}"
        times = 1
        while name in taken:
            times += 1
            name = f"{base} ({times})"
        taken.add(name)
        header.append(name)
    return tuple(header)

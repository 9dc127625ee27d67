"""Rows of texts as a CSV file that a spreadsheet can open without running anything in it."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = re.compile(r"[-+]?\d[\d.,\s]*")


def cells(rows: Iterable[Sequence[str]]) -> bytes:
    """UTF-8 with a byte order mark. A text that would run as a formula gets an apostrophe before it, a number none."""
    return b"\xef\xbb\xbf" + plain([_defused(text) for text in row] for row in rows)


def plain(rows: Iterable[Sequence[str]]) -> bytes:
    """The same for a program to read: UTF-8 and every text as it is."""
    file = io.StringIO(newline="")
    csv.writer(file, lineterminator="\r\n").writerows(rows)
    return file.getvalue().encode("utf-8", "replace")


def _defused(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) and not _NUMBER.fullmatch(text) else text

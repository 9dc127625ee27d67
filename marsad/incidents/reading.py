"""Reads a file of incidents into a table, keeping the line of everything that it refuses."""

import csv
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from marsad.errors import RefusedFile
from marsad.incidents.checking import Refused, clean
from marsad.vocabulary import FIELD, FIELDS, SUBSTANCES

SEARCHED = (
    "incident_id", "site_text", "agencies", "partners", "substance_text", "quantity_text", "conveyance", "concealment",
    "packaging", "origin_text", "transit_text", "destination_text", "operation_text", "source_title",
    "source_publisher", "notes",
)  # fmt: skip


@dataclass(frozen=True)
class Reading:
    """A file as it was read: the incident table and the values that were refused, line by line."""

    incidents: pd.DataFrame
    refused: tuple[Refused, ...]


def read_csv(path: Path, also_known_as: Callable[[str], Iterable[str]] = lambda site_id: ()) -> Reading:
    """Read a UTF-8 CSV file whose header names the fields; RefusedFile when it is not such a table.

    The table has a column per field and two more: `group` (of its substance) and `search` (what free text is looked
    for in, folded). `also_known_as` gives the other names of a site, so that a search in one language finds it.
    """
    texts = _texts(path)
    incidents, refused = clean(texts)
    return Reading(with_derived(incidents, also_known_as), _with_lines(path, refused))


def with_derived(incidents: pd.DataFrame, also_known_as: Callable[[str], Iterable[str]]) -> pd.DataFrame:
    """The incident table given with its two derived columns, newest incident first."""
    groups = {code: SUBSTANCES[code].group for code in SUBSTANCES}
    group = incidents["substance"].cat.rename_categories(lambda code: code).map(groups).astype("category")
    search = incidents["site_id"].cat.rename_categories(str).map(lambda code: " ".join(also_known_as(code)))
    search = search.astype("str").fillna("")
    for column in SEARCHED:
        search = search.str.cat(incidents[column].astype("str").fillna(""), sep=" ")
    table = incidents.assign(group=group, search=search.map(fold))
    return table.sort_values(["date_end", "date", "incident_id"], ascending=False, kind="stable").reset_index(drop=True)


def fold(text: str) -> str:
    """A text as it is searched: lower case, without accents or Arabic vowel signs, one form per letter."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter) and letter != "ـ")


def _texts(path: Path) -> pd.DataFrame:
    try:
        texts = pd.read_csv(path, dtype="str", keep_default_na=False, encoding="utf-8-sig", on_bad_lines="error")
    except FileNotFoundError as error:
        raise RefusedFile(path, "file-missing") from error
    except OSError as error:
        raise RefusedFile(path, "file-unreadable") from error
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1 if error.start < path.stat().st_size else None
        raise RefusedFile(path, "file-encoding", line) from error
    except pd.errors.EmptyDataError as error:
        raise RefusedFile(path, "file-empty") from error
    except pd.errors.ParserError as error:
        raise RefusedFile(path, "file-not-a-table", _first_ragged_line(path)) from error
    names = {header: field.code for field in FIELDS for header in (field.code, *field.headers)}
    texts = texts.rename(columns=lambda header: names.get(header.strip(), header))
    if not {field.code for field in FIELDS if field.required} <= set(texts.columns):
        missing = sorted(field.code for field in FIELDS if field.required and field.code not in texts.columns)
        raise RefusedFile(path, "file-no-header", 1, ", ".join(missing))
    if texts.empty:
        raise RefusedFile(path, "file-empty")
    return texts[[column for column in texts.columns if column in FIELD]]


def _lines_of(path: Path) -> Iterable[tuple[int, list[str]]]:
    """Each row of a CSV file with the file's line that it starts on; a quoted cell may run over several lines."""
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
        reader = csv.reader(file)
        line = 1
        for row in reader:
            if row:
                yield line, row
            line = reader.line_num + 1


def _first_ragged_line(path: Path) -> int | None:
    width = None
    try:
        for line, row in _lines_of(path):
            width = width or len(row)
            if len(row) != width:
                return line
    except csv.Error:
        return None
    return None


def _with_lines(path: Path, refused: pd.DataFrame) -> tuple[Refused, ...]:
    if refused.empty:
        return ()
    starts = [line for line, _ in _lines_of(path)][1:]
    return tuple(
        Refused(starts[row], column, value, reason)
        for row, column, value, reason in refused.sort_values("row", kind="stable").itertuples(index=False)
    )

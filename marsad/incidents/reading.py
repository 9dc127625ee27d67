"""Reads a file of incidents, or of another table, keeping the line of everything that it refuses."""

import csv
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pandas as pd
from pandas.api.types import union_categoricals

from marsad.errors import RefusedFile
from marsad.incidents import flows
from marsad.incidents.checking import Refused, clean
from marsad.incidents.summary import cells
from marsad.vocabulary import INCIDENTS, SUBSTANCES, Table

Names = Callable[[str], Iterable[str]]
SEARCHED = (
    "incident_id",
    "site_text",
    "agencies",
    "partners",
    "substance_text",
    "quantity_text",
    "conveyance",
    "concealment",
    "packaging",
    "origin_text",
    "transit_text",
    "destination_text",
    "operation_text",
    "source_title",
    "source_publisher",
    "notes",
)


@dataclass(frozen=True)
class Reading:
    """A file as it was read: the incident table and the values that were refused, line by line."""

    incidents: pd.DataFrame
    refused: tuple[Refused, ...]


def read_csv(path: Path, also_known_as: Names = lambda site_id: ()) -> Reading:
    """Read a UTF-8 CSV file whose header names the fields; RefusedFile when it is not such a table.

    The table has a column per field and five more: `group` (of its substance), `cell` (see `summary.cells`), `several`
    (whether its incident has more items), `route` (see `flows.route`) and `search` (what free text is looked for in,
    folded). `also_known_as` gives the other names of a site, so that a search in one language finds it.
    """
    incidents, refused = lines_of(path)
    return Reading(with_derived(incidents, also_known_as), refused)


def lines_of(path: Path, table: Table = INCIDENTS) -> tuple[pd.DataFrame, tuple[Refused, ...]]:
    """The lines of a UTF-8 CSV file as `checking.clean` gives them, and what was refused; RefusedFile as `read_csv`."""
    texts, starts = _texts(path, table)
    lines, refused = clean(texts, table.fields)
    return lines, _with_lines(starts, refused)


def with_derived(incidents: pd.DataFrame, also_known_as: Names) -> pd.DataFrame:
    """The incident table given with its derived columns, newest incident first."""
    return newest_first(derived(incidents, also_known_as))


def newest_first(table: pd.DataFrame) -> pd.DataFrame:
    """Lines that `derived` gave as the incident table: in order, with what depends on which lines are in it."""
    for column in ("incident_id", "site_id", "country"):
        table = table.assign(**{column: table[column].cat.remove_unused_categories()})
    routes = table["route"].cat.remove_unused_categories()
    table = table.assign(route=routes.cat.set_categories(sorted(routes.cat.categories)))  # whichever line came first
    table = table.assign(
        cell=cells(table["site_id"], table["group"]),
        route_cell=flows.cells(table["route"], table["group"]),
        several=table["incident_id"].duplicated(keep=False),
    )
    return table.sort_values(["date_end", "date", "incident_id"], ascending=False, kind="stable").reset_index(drop=True)


def together(before: pd.DataFrame, after: pd.DataFrame) -> pd.DataFrame:
    """The lines of two tables that `derived` gave, one below the other; what is a category stays one."""
    categories = {}
    for column in before.columns:
        if isinstance(before[column].dtype, pd.CategoricalDtype):
            categories[column] = union_categoricals([before[column], after[column]])
    rest = [column for column in before.columns if column not in categories]
    table = pd.concat([before[rest], after[rest]], ignore_index=True).assign(**categories)
    return table[list(before.columns)]


def derived(incidents: pd.DataFrame, also_known_as: Names) -> pd.DataFrame:
    """The lines given with the columns that depend on each line alone: `group`, `search` and `route`."""
    groups = {code: SUBSTANCES[code].group for code in SUBSTANCES}
    group = incidents["substance"].cat.rename_categories(lambda code: code).map(groups).astype("category")
    # The names of a site are long and many lines share them: they are folded once.
    called = {code: fold(" ".join(also_known_as(str(code)))) for code in incidents["site_id"].cat.categories}
    names = incidents["site_id"].astype("str").map(called).astype("str").fillna("")
    columns = [incidents[column].astype("str").fillna("") for column in SEARCHED]
    rest = columns[0].str.cat(pd.concat(columns[1:], axis=1), sep=" ").map(fold).astype("str")
    return incidents.assign(group=group, search=names.str.cat(rest, sep=" "), route=flows.route(incidents))


def by_code(lines: pd.DataFrame, table: Table = INCIDENTS) -> dict[str, list[tuple[str, ...]]]:
    """The lines of each incident as texts of the fields, in an order that does not depend on the table's."""
    lines = lines[table.codes]
    texts = lines.astype("object").where(lines.notna(), "").astype("str")
    found: dict[str, list[tuple[str, ...]]] = {}
    for line in texts.itertuples(index=False, name=None):
        found.setdefault(line[0], []).append(line)
    return {code: sorted(lines) for code, lines in found.items()}


def with_names(table: pd.DataFrame, before: Names, after: Names) -> pd.DataFrame:
    """An incident table that was derived with other names of sites, found by those that they have now.

    Only the lines of sites whose names differ are looked at, and nothing but their names is derived again.
    """
    codes = table["site_id"].cat.categories
    old, new = ({code: fold(" ".join(names(str(code)))) for code in codes} for names in (before, after))
    renamed = [code for code in codes if old[code] != new[code]]
    rows = table["site_id"].isin(renamed).to_numpy().nonzero()[0]
    if not len(rows):
        return table
    search = table["search"].copy()
    pairs = zip(table["site_id"].iloc[rows], search.iloc[rows], strict=True)
    search.iloc[rows] = [new[code] + text[len(old[code]) :] for code, text in pairs]
    return table.assign(search=search)


def fold(text: str) -> str:
    """A text as it is searched: lower case, without accents or Arabic vowel signs, one form per letter."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKD", text).casefold().translate(_unheard())


@lru_cache
def _unheard() -> dict[int, None]:
    """Every accent and vowel sign, and the stroke that only lengthens an Arabic word: no letter of their own."""
    return dict.fromkeys([number for number in range(0x20000) if unicodedata.combining(chr(number))] + [ord("ـ")])


def _texts(path: Path, table: Table) -> tuple[pd.DataFrame, list[int]]:
    """The cells of the known fields as texts, and the file's line that each line of the table starts on."""
    try:
        header, starts = _walk(path)
        texts = pd.read_csv(path, dtype="str", keep_default_na=False, encoding="utf-8-sig", on_bad_lines="error")
    except FileNotFoundError as error:
        raise RefusedFile(path, "file-missing") from error
    except OSError as error:
        raise RefusedFile(path, "file-unreadable") from error
    except UnicodeDecodeError as error:
        raise RefusedFile(path, "file-encoding", _line_of_wrong_byte(path)) from error
    except pd.errors.EmptyDataError as error:
        raise RefusedFile(path, "file-empty") from error
    except pd.errors.ParserError as error:  # a quote that is never closed: the last line runs to the end of the file
        raise RefusedFile(path, "file-not-a-table", starts[-1]) from error
    if len(texts) != len(starts) - 1:
        raise RefusedFile(path, "file-not-a-table")
    names = {name: field.code for field in table.fields for name in (field.code, *field.headers)}
    codes = [names.get(name.strip(), name) for name in header]
    if twice := sorted({code for code in codes if code in table.field and codes.count(code) > 1}):
        raise RefusedFile(path, "file-not-a-table", starts[0], ", ".join(twice))
    if missing := sorted(field.code for field in table.fields if field.required and field.code not in codes):
        raise RefusedFile(path, "file-no-header", starts[0], ", ".join(missing))
    if texts.empty:
        raise RefusedFile(path, "file-empty")
    texts.columns = pd.Index(codes)
    return texts[[code for code in codes if code in table.field]], starts[1:]


def _walk(path: Path) -> tuple[list[str], list[int]]:
    """The header of a CSV file and the file's line that each of its rows starts on, the header's first.

    A quoted cell may run over several lines. RefusedFile at the first row that has not as many cells as the header:
    pandas would fill it with blanks, or take a first column too many for an index.
    """
    header: list[str] = []
    starts: list[int] = []
    line = 1
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file)
        try:
            for row in reader:
                if not _blank(row):
                    header = header or row
                    if len(row) != len(header):
                        raise RefusedFile(path, "file-not-a-table", line)
                    starts.append(line)
                line = reader.line_num + 1
        except csv.Error as error:
            raise RefusedFile(path, "file-not-a-table", line) from error
    return header, starts


def _blank(row: list[str]) -> bool:
    """Whether pandas passes over a row: nothing or only spaces on its line."""
    return not row or (len(row) == 1 and row[0] != "" and not row[0].strip(" \t"))


def _line_of_wrong_byte(path: Path) -> int | None:
    raw = path.read_bytes()
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return len(raw[: error.start + 1].splitlines())
    return None


def _with_lines(starts: list[int], refused: pd.DataFrame) -> tuple[Refused, ...]:
    return tuple(
        Refused(starts[row], column, value, reason)
        for row, column, value, reason in refused.sort_values("row", kind="stable").itertuples(index=False)
    )

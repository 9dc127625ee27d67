"""Frames of incidents and events as the rows of a database, and back: the same values and the same types."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from marsad.store.schema import NUMBERS
from marsad.vocabulary import Field, Kind, Table

CHUNK = 5_000  # rows that are Python objects at one time

NAMED = frozenset({Kind.ID, Kind.COUNTRY})  # categories that are the values that occur


def fields_of(items: pd.DataFrame, table: Table) -> list[Field]:
    """The fields that any line of a frame says something of: writing the others would take as long."""
    return [field for field in table.fields if field.code in items and items[field.code].notna().any()]


def to_rows(
    items: pd.DataFrame, fields: Sequence[Field], first: int, batch: int, revisions: np.ndarray
) -> Iterator[list[tuple[Any, ...]]]:
    """The lines of a frame as rows of number (from `first`), batch, revision and the fields given, in chunks."""
    for start in range(0, len(items), CHUNK):
        chunk, revision = items.iloc[start : start + CHUNK], revisions[start : start + CHUNK]
        columns = [_to_cells(chunk[field.code], field) for field in fields]
        numbers = range(first + start, first + start + len(chunk))
        yield list(zip(numbers, repeat(batch, len(chunk)), revision.tolist(), *columns, strict=True))


def _to_cells(values: pd.Series, field: Field) -> Iterable[Any]:
    blank = values.isna().to_numpy()
    if blank.all():
        return repeat(None, len(values))
    cells: np.ndarray
    if field.kind is Kind.DATE:
        cells = np.datetime_as_string(values.to_numpy(dtype="datetime64[D]")).astype(object)
    elif field.kind in NUMBERS:
        cells = values.to_numpy(dtype="float64").astype(object)
    elif isinstance(values.dtype, pd.CategoricalDtype):
        cells = values.cat.categories.to_numpy(dtype=object)[values.cat.codes.to_numpy()]
    else:
        cells = values.to_numpy(dtype=object)
    if blank.any():
        cells = cells.copy()
        cells[blank] = None
    return list(cells.tolist())


def to_frame(chunks: Iterable[Sequence[Sequence[Any]]], table: Table) -> pd.DataFrame:
    """Rows of batch, revision and every field, given in chunks, as one frame typed as `checking.clean` types it.

    Columns: the fields of the table · batch · revision. Identifiers and countries are categories of the values that
    occur, codes of all that there are, dates datetime64[s], numbers float64, texts "str".
    """
    fields = table.fields
    parts: list[list[Any]] = [[] for _ in range(2 + len(fields))]
    for rows in chunks:
        batch, revision, *columns = zip(*rows, strict=True)
        parts[0].append(np.array(batch, dtype="int64"))
        parts[1].append(np.array(revision, dtype="int64"))
        for part, cells, field in zip(parts[2:], columns, fields, strict=True):
            part.append(_from_cells(cells, field))
    if not parts[0]:
        parts = [[np.array([], dtype="int64")] for _ in range(2)] + [[_from_cells((), field)] for field in fields]
    whole: dict[str, Any] = {}
    for number, field in enumerate(fields, start=2):
        column = _joined(parts[number])
        whole[field.code] = column.astype("category") if field.kind in NAMED else column
    return pd.DataFrame(whole | {"batch": _joined(parts[0]), "revision": _joined(parts[1])})


def _from_cells(cells: Sequence[Any], field: Field) -> Any:
    if field.kind is Kind.DATE:
        return np.array(cells, dtype="datetime64[s]")
    if field.kind in NUMBERS:
        return np.array(cells, dtype="float64")
    if field.kind is Kind.CODE:
        assert field.codes is not None
        return pd.Categorical(cells, dtype=pd.CategoricalDtype(list(field.codes)))
    # By way of Arrow, ten times quicker than from a list.
    return pd.array(pa.array(cells, pa.large_string()), dtype="str")


def _joined(parts: list[Any]) -> pd.Series:
    joined: pd.Series = pd.concat([pd.Series(part) for part in parts], ignore_index=True)
    parts.clear()
    return joined

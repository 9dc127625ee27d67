"""Tables of many lines in little memory: a text that repeats is kept once, a column without a value not at all."""

from collections.abc import Collection, Sequence

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from marsad.vocabulary import INCIDENTS, Field, Kind, Table

# Arrow would keep what is freed for itself: as much again, while a file of a million lines is taken in.
pa.set_memory_pool(pa.system_memory_pool())

REPEATS = 8
"""With so many lines for each different text, a column keeps its texts once, as categories."""
_HEAD = 20_000  # cells that show whether a column's texts repeat
NUMBERS = frozenset({Kind.NUMBER, Kind.WEIGHT, Kind.COUNT, Kind.LATITUDE, Kind.LONGITUDE})


def texts(cells: pa.ChunkedArray) -> pd.Series:
    """A column of Arrow's texts, plain or encoded: dtype "str", or categories that are texts where they repeat."""
    if not pa.types.is_dictionary(cells.type):
        head = cells.slice(0, _HEAD)
        if len(pc.unique(head)) * REPEATS > len(head):
            return pd.Series(pd.array(cells, dtype="str"))
        cells = cells.dictionary_encode()
    encoded = cells.unify_dictionaries().combine_chunks()
    if len(encoded.dictionary) * REPEATS > len(encoded):
        return pd.Series(pd.array(encoded.dictionary.take(encoded.indices), dtype="str"))
    codes = np.asarray(encoded.indices.fill_null(-1))
    return pd.Series(pd.Categorical.from_codes(codes, pd.Index(pd.array(encoded.dictionary, dtype="str"))))


def plain(table: pd.DataFrame) -> pd.DataFrame:
    """The same table with every column a plain "str"."""
    return pd.DataFrame({name: column.astype("str") for name, column in table.items()}, index=table.index)


def filled(incidents: pd.DataFrame, always: Collection[str], table: Table = INCIDENTS) -> pd.DataFrame:
    """Typed lines without the fields of which no line says anything, but for those in `always`; see `texts`."""
    kept = [code for code in incidents.columns if code in always or incidents[code].notna().any()]
    columns = {code: _column(table.field[code], [incidents[code]]).set_axis(incidents.index) for code in kept}
    return pd.DataFrame(columns, index=incidents.index, copy=False)


def together(parts: Sequence[pd.DataFrame], table: Table = INCIDENTS) -> pd.DataFrame:
    """Typed lines of several tables as one, one below the other, under their own indices; see `filled`.

    The parts are emptied column by column, so that nothing is in memory twice.
    """
    present = [field for field in table.fields if any(field.code in part for part in parts)]
    index = parts[0].index.append([part.index for part in parts[1:]])
    columns = {}
    for field in present:
        code = field.code
        taken = [part.pop(code) if code in part else _blank(field, part.index) for part in parts]
        columns[code] = _column(field, taken).set_axis(index)
    return pd.DataFrame(columns, index=index, copy=False)


def completed(incidents: pd.DataFrame, table: Table = INCIDENTS) -> pd.DataFrame:
    """Typed lines with every field again, those of which nothing is said blank; texts that repeat are plain again."""
    columns = {}
    for code, field in table.field.items():
        if code not in incidents:
            columns[code] = _blank(field, incidents.index)
        elif field.kind in {Kind.CODE, Kind.DATE} | NUMBERS:
            columns[code] = incidents[code]
        else:
            values = incidents[code].astype("str")
            columns[code] = values.astype("category") if field.kind in {Kind.ID, Kind.COUNTRY} else values
    return pd.DataFrame(columns, index=incidents.index)


def release() -> None:
    """Give the memory that was freed back to the machine."""
    pa.system_memory_pool().release_unused()


def _column(field: Field, columns: Sequence[pd.Series]) -> pd.Series:
    if field.kind in {Kind.CODE, Kind.DATE} | NUMBERS:
        return pd.concat(columns, ignore_index=True)
    chunks = [_in_arrow(column) for column in columns]
    encoded = [pa.types.is_dictionary(chunk.type) for chunk in chunks]
    if any(encoded) and not all(encoded):
        chunks = [chunk if done else chunk.dictionary_encode() for chunk, done in zip(chunks, encoded, strict=True)]
    return texts(pa.chunked_array(chunks))


def _in_arrow(column: pd.Series) -> pa.Array:
    if not isinstance(column.dtype, pd.CategoricalDtype):
        cells = pa.array(column, pa.large_string())
        return cells.combine_chunks() if isinstance(cells, pa.ChunkedArray) else cells
    codes = column.cat.codes.to_numpy(dtype="int32")
    return pa.DictionaryArray.from_arrays(
        pa.array(codes, mask=codes < 0), pa.array(column.cat.categories.to_numpy(dtype=object), pa.large_string())
    )


def _blank(field: Field, index: pd.Index) -> pd.Series:
    if field.kind is Kind.DATE:
        return pd.Series(pd.NaT, index=index, dtype="datetime64[s]")
    if field.kind in NUMBERS:
        return pd.Series(np.nan, index=index, dtype="float64")
    if field.kind is Kind.CODE:
        assert field.codes is not None
        kind = pd.CategoricalDtype(list(field.codes))
        return pd.Series(pd.Categorical.from_codes(np.full(len(index), -1), dtype=kind), index=index)
    return pd.Series(None, index=index, dtype="str")

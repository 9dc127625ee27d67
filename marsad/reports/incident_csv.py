"""Incidents, or cooperation events, as a CSV file that a spreadsheet can open without running anything in it."""

import numpy as np
import pandas as pd

from marsad.vocabulary import INCIDENTS, Kind, Table

_DAY = {"day": "%Y-%m-%d", "week": "%G-W%V", "month": "%Y-%m", "year": "%Y"}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(incidents: pd.DataFrame, table: Table = INCIDENTS) -> bytes:
    """The lines as UTF-8 with a byte order mark, one column per field, dates only as exact as they are known.

    A text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage return) gets an
    apostrophe before it; numbers stay numbers.
    """
    texts = pd.DataFrame({field.code: _column(incidents, field.code, field.kind) for field in table.fields})
    return b"\xef\xbb\xbf" + texts.to_csv(index=False, lineterminator="\r\n").encode("utf-8")


def texts(incidents: pd.DataFrame, table: Table = INCIDENTS) -> pd.DataFrame:
    """The lines with a column of text per field, as a file of incidents has them; blank where nothing is known."""
    columns = {}
    for field in table.fields:
        column = _column(incidents, field.code, field.kind, guarded=False)
        exact = column.map(_exact, na_action="ignore") if pd.api.types.is_float_dtype(column) else column
        columns[field.code] = exact.astype("str").where(column.notna(), "").astype("str")
    return pd.DataFrame(columns)


def _exact(number: float) -> str:
    return str(np.format_float_positional(number, trim="-"))


def _column(incidents: pd.DataFrame, code: str, kind: Kind, guarded: bool = True) -> pd.Series:
    values = incidents[code]
    if kind is Kind.DATE:
        return _days(values, incidents["date_precision"])
    if kind is Kind.COUNT:
        return values.astype("Int64")
    if kind in {Kind.NUMBER, Kind.WEIGHT, Kind.LATITUDE, Kind.LONGITUDE}:
        return _plain(values)
    texts = values.astype("str")
    return texts.where(~texts.str.startswith(_FORMULA), "'" + texts) if guarded else texts


def _plain(numbers: pd.Series) -> pd.Series:
    """The numbers, the tiny ones as the text 0.00005: written as 5e-05, they would not be read again."""
    tiny = numbers.abs().between(0, 1e-4, inclusive="neither")
    if not tiny.any():
        return numbers
    return numbers.astype("object").where(~tiny, numbers[tiny].map(np.format_float_positional))


def _days(days: pd.Series, precision: pd.Series) -> pd.Series:
    written = pd.Series("", index=days.index, dtype="str")
    for code in precision.dropna().unique():
        rows = precision == code
        if code == "quarter":
            written[rows] = days[rows].dt.to_period("Q").dt.strftime("%Y-Q%q")
        else:
            written[rows] = days[rows].dt.strftime(_DAY[code])
    return written

"""Reads columns of dates as people write them, at their precision, and tells whether day or month comes first."""

import datetime

import numpy as np
import pandas as pd

from marsad.incidents.intake import date_text
from marsad.incidents.intake.date_text import Reading

COLUMNS = ["date", "date_end", "date_precision"]

_ISO = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_CLOCK = (
    r"[T ,]+[0-2]?[0-9]:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: ?[AaPp][Mm])?"
    r"(?: ?(?:Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2}))?$"
)
_SERIAL = r"[2-6][0-9]{4}"
_FIRST_SERIAL, _LAST_SERIAL = 20_000, 60_000
_SERIAL_ZERO = datetime.date(1899, 12, 30)


def settle(texts: pd.Series) -> bool | None:
    """Whether the day comes first: True or False where a text reads only so, or where none is in question (True).

    None where it must be asked: every text in question reads both ways, or some only the one and some only the other.
    """
    readings = _both(texts)
    only_day_first = any(day.date and not month.date for day, month in readings)
    only_month_first = any(month.date and not day.date for day, month in readings)
    if only_day_first or only_month_first:
        return None if only_day_first and only_month_first else only_day_first
    return None if any(day != month for day, month in readings) else True


def in_question(texts: pd.Series) -> bool:
    """Whether any text reads differently day-first and month-first, or only one of the two ways."""
    return any(day != month for day, month in _both(texts))


def read(texts: pd.Series, day_first: bool) -> pd.DataFrame:
    """The date of each text: date · date_end · date_precision, texts under the same index.

    `date` is the ISO text of what is known, 2024-01-02, 2024-W03, 2024-01, 2024-Q1 or 2024; `date_end` only for a span;
    all are blank where a text is no date, or an impossible one. Times of the day are left out. Whole numbers from 20000
    to 60000 are Excel's days where the whole column is made of them.
    """
    written = _without_times(texts)
    if _are_serials(written):
        return _days(written.map({text: _of_serial(text) for text in written.unique()}), written != "")
    iso = written.str.fullmatch(_ISO).astype("bool")
    days = written.where(iso, "")
    frame = _days(days, _are_days(days))
    if not iso.all():
        numbers, distinct = pd.factorize(written[~iso])
        others = pd.DataFrame(
            [date_text.readings(text)[not day_first] for text in distinct], columns=COLUMNS, dtype="str"
        )
        frame.loc[~iso] = others.take(numbers).to_numpy()
    return frame


def _days(dates: pd.Series, known: pd.Series) -> pd.DataFrame:
    """The frame of readings that are all days: those that are known, and blank elsewhere."""
    found = {"date": dates.where(known, ""), "date_end": "", "date_precision": np.where(known, "day", "")}
    return pd.DataFrame(found, index=dates.index).astype("str")


def _without_times(texts: pd.Series) -> pd.Series:
    """The texts without spaces around them and without the times of the day that stand behind most days."""
    texts = texts.astype("str").fillna("").str.strip()
    if texts.str.contains(":", regex=False).any():
        texts = texts.str.replace(_CLOCK, "", regex=True)
    return texts


def _of_serial(text: str) -> str:
    return (_SERIAL_ZERO + datetime.timedelta(int(text))).isoformat() if text else ""


def _both(texts: pd.Series) -> list[tuple[Reading, Reading]]:
    """Both readings of every different text that is not an ISO day."""
    written = _without_times(texts)
    if _are_serials(written):
        return []
    return [date_text.readings(text) for text in written[~written.str.fullmatch(_ISO).astype("bool")].unique()]


def _are_serials(written: pd.Series) -> bool:
    """Whether a column is nothing but Excel's numbers of days, from 1954 to 2064."""
    filled = written[written != ""]
    if filled.empty or not filled.head(100).str.fullmatch(_SERIAL).all() or not filled.str.fullmatch(_SERIAL).all():
        return False
    return bool(filled.astype("int64").between(_FIRST_SERIAL, _LAST_SERIAL).all())


def _are_days(texts: pd.Series) -> pd.Series:
    """Whether texts of the form 2024-01-02 are days of the calendar, which has no year 0; blank ones are not."""
    days = pd.to_datetime(texts, format="%Y-%m-%d", errors="coerce")
    return days.notna() & ~texts.str.startswith("0000")

"""Cleans the columns of a table by its fields: a value is valid if and only if it can be cleaned here."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pandas as pd

from marsad.vocabulary import FIELDS, Field, Kind

PERIOD = r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?|-Q(?P<quarter>[1-4])|-W(?P<week>\d{2}))?"
_DAY, _WEEK, _MONTH, _QUARTER = r"\d{4}-\d\d-\d\d", r"\d{4}-W\d\d", r"\d{4}-\d\d", r"\d{4}-Q\d"
AT_LEAST = {
    "day": _DAY,
    "week": f"{_DAY}|{_WEEK}",
    "month": f"{_DAY}|{_MONTH}",
    "quarter": f"{_DAY}|{_MONTH}|{_QUARTER}",
    "year": f"{_DAY}|{_WEEK}|{_MONTH}|{_QUARTER}|\\d{{4}}",
}
WEIGHTS = ("quantity_low_kg", "quantity_kg", "quantity_high_kg")
FREQUENCY = {"day": "D", "week": "W-SUN", "month": "M", "quarter": "Q-DEC", "year": "Y-DEC"}
# Lines of several sources run parallel: a first line that is blank is a value, not space around one.
_AROUND = {True: " ", False: None}
COUNTRY = r"[A-Z]{2}"
# What each line of a field may be, blank apart, and the reason for refusing another one.
_EACH_LINE = {
    "source_url": (r"https?://[^\s]*", "refused-address"),
    "source_date": (r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?", "refused-date"),
    "source_language": (r"[a-z]{2}", "refused-code"),
}
ID = r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}"
PLACE = r"[A-Z]{2}|\d{3}|[A-Z]{4}|[A-Z]{2}[A-Z0-9]{3}|[a-z][a-z0-9-]+"


@dataclass(frozen=True)
class Refused:
    """One value that was refused: where it stands in the file, what it was, and the key of the reason.

    `line` counts from 1 and the header is line 1; `reason` is a message key `refused-…` of the catalogues.
    """

    line: int
    column: str
    value: str
    reason: str


def clean(table: pd.DataFrame, fields: Sequence[Field] = FIELDS) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The table of texts with its columns cleaned by these fields, and what was refused.

    Takes one column of text per field (blank: empty text). Returns the lines without a refused value, typed (dates as
    the first and the last day of what is known, codes as categories, numbers as floats) under their old index; and a
    frame of the refused values: row (index of the table given) · column · value · reason.
    """
    cleaned: dict[str, pd.Series] = {}
    refusals: list[pd.DataFrame] = []

    def refuse(column: str, wrong: pd.Series, reason: str) -> None:
        if wrong.any():
            rows = table.index[wrong]
            values = table.loc[rows, column] if column in table else ""
            refusals.append(pd.DataFrame({"row": rows, "column": column, "value": values, "reason": reason}))

    for field in fields:
        text = table[field.code] if field.code in table else pd.Series("", index=table.index, dtype="str")
        text = text.str.strip(_AROUND[field.kind is Kind.LINES])
        blank = text.str.strip() == ""
        if field.required:
            refuse(field.code, blank, "refused-required")
        if field.kind is Kind.DATE:
            continue
        values, valid = _CLEANERS[field.kind](text, field)
        _, reason = _EACH_LINE.get(field.code, ("", _REASON[field.kind]))
        refuse(field.code, ~valid & ~blank, reason)
        cleaned[field.code] = values.mask(blank)

    first, last = _days(table, cleaned["date_precision"])
    # Without a precision no date can be read: only the precision is refused.
    given = (table["date"].str.strip() != "") & cleaned["date_precision"].notna()
    refuse("date", given & first.isna(), "refused-date")
    refuse("date_end", given & first.notna() & last.isna(), "refused-date")
    refuse("date_end", last < first, "refused-date-order")
    cleaned["date"], cleaned["date_end"] = first, last
    if all(name in cleaned for name in WEIGHTS):
        low, kg, high = (cleaned[name] for name in WEIGHTS)
        refuse("quantity_kg", (low > kg) | (kg > high) | (low > high), "refused-weight-order")

    refused = pd.concat(refusals) if refusals else pd.DataFrame(columns=["row", "column", "value", "reason"])
    frame = pd.DataFrame({field.code: cleaned[field.code] for field in fields})
    frame = frame.drop(index=refused["row"].unique().tolist())
    for field in fields:
        if field.kind in {Kind.ID, Kind.COUNTRY}:  # the blank one and the refused ones are no values
            frame[field.code] = frame[field.code].cat.remove_unused_categories()
    return frame, refused


def _days(table: pd.DataFrame, precision: pd.Series) -> tuple[pd.Series, pd.Series]:
    """First and last day of each line, at its own precision; not a time where they could not be read."""
    start = table["date"].str.strip()
    end = table["date_end"].str.strip() if "date_end" in table else pd.Series("", index=table.index)
    end = end.where(end != "", start)
    first = pd.Series(pd.NaT, index=table.index, dtype="datetime64[s]")
    last = first.copy()
    for code in FREQUENCY:
        rows = precision == code
        if rows.any():
            first[rows] = _period(start[rows], code).dt.start_time.astype("datetime64[s]")
            last[rows] = _period(end[rows], code).dt.end_time.dt.floor("D").astype("datetime64[s]")
    return first, last


def _period(text: pd.Series, precision: str) -> pd.Series:
    """The period of that precision that an ISO text lies in; none for a text that says less than the precision."""
    exact = text.where(text.str.fullmatch(AT_LEAST[precision]))
    periods: pd.Series = _day(exact).dt.to_period(FREQUENCY[precision])
    return periods


def _day(text: pd.Series) -> pd.Series:
    """The first day of what an ISO text says: 2024-01-02, 2024-01, 2024-Q1, 2024-W03, 2024."""
    part = text.mask(text.str.startswith("0000")).str.extract(f"^{PERIOD}$")  # pandas knows a year 0, the calendar none
    week = part["week"].notna()
    quarter = part["quarter"].astype("Float64").fillna(0)
    month = part["month"].fillna(((quarter - 1) * 3 + 1).clip(lower=1).astype("Int64").astype("str").str.zfill(2))
    day = part["year"] + "-" + month + "-" + part["day"].fillna("01")
    days = pd.to_datetime(day.where(~week), format="%Y-%m-%d", errors="coerce")
    if week.any():
        monday = part["year"].str.cat(part["week"], "-") + "-1"
        days = days.mask(week, pd.to_datetime(monday.where(week), format="%G-%V-%u", errors="coerce"))
    return days


Cleaner = Callable[[pd.Series, Field], tuple[pd.Series, pd.Series]]


def _text(text: pd.Series, field: Field) -> tuple[pd.Series, pd.Series]:
    return text, pd.Series(True, index=text.index)


def _number(low: float, high: float) -> Cleaner:
    def number(text: pd.Series, field: Field) -> tuple[pd.Series, pd.Series]:
        values = pd.to_numeric(text.where(text.str.fullmatch(r"-?\d+(?:\.\d+)?", flags=re.ASCII)), errors="coerce")
        values = values.astype("float64")
        return values, values.between(low, high)

    return number


def _count(text: pd.Series, field: Field) -> tuple[pd.Series, pd.Series]:
    values = pd.to_numeric(text.where(text.str.fullmatch(r"\d{1,9}", flags=re.ASCII)), errors="coerce")
    return values.astype("float64"), values.notna()


def _one_code(text: pd.Series, field: Field) -> tuple[pd.Series, pd.Series]:
    assert field.codes is not None
    codes = list(field.codes)
    values = text.where(text.isin(codes)).astype(pd.CategoricalDtype(codes))
    return values, values.notna()


def _country(text: pd.Series, field: Field) -> tuple[pd.Series, pd.Series]:
    return text.astype("category"), text.str.fullmatch(COUNTRY)


def _list_of(pattern: str) -> Cleaner:
    def several(text: pd.Series, field: Field) -> tuple[pd.Series, pd.Series]:
        return text, text.str.fullmatch(f"(?:{pattern})(?:; ?(?:{pattern}))*")

    return several


def _codes(text: pd.Series, field: Field) -> tuple[pd.Series, pd.Series]:
    assert field.codes is not None
    return _list_of("|".join(map(re.escape, field.codes)))(text, field)


def _partners(text: pd.Series, field: Field) -> tuple[pd.Series, pd.Series]:
    """Organisations by their codes, and countries by theirs where a source names no service of them."""
    assert field.codes is not None
    return _list_of(f"{COUNTRY}|{'|'.join(map(re.escape, field.codes))}")(text, field)


def _lines(text: pd.Series, field: Field) -> tuple[pd.Series, pd.Series]:
    if field.code not in _EACH_LINE:
        return _text(text, field)
    pattern, _ = _EACH_LINE[field.code]
    return text, text.str.fullmatch(f"(?:{pattern})?(?:\n(?:{pattern})?)*")


def _id(text: pd.Series, field: Field) -> tuple[pd.Series, pd.Series]:
    return text.astype("category"), text.str.fullmatch(ID)


_CLEANERS: dict[Kind, Cleaner] = {
    Kind.ID: _id,
    Kind.TEXT: _text,
    Kind.TEXTS: _text,
    Kind.LINES: _lines,
    Kind.NUMBER: _number(0, 1e15),
    Kind.WEIGHT: _number(0, 1e9),
    Kind.COUNT: _count,
    Kind.LATITUDE: _number(-90, 90),
    Kind.LONGITUDE: _number(-180, 180),
    Kind.CODE: _one_code,
    Kind.CODES: _codes,
    Kind.COUNTRY: _country,
    Kind.COUNTRIES: _list_of(COUNTRY),
    Kind.PLACES: _list_of(PLACE),
    Kind.PARTNERS: _partners,
    Kind.IDS: _list_of(ID),
}
_REASON: dict[Kind, str] = {
    Kind.ID: "refused-id",
    Kind.TEXT: "refused-text",
    Kind.TEXTS: "refused-text",
    Kind.LINES: "refused-address",
    Kind.NUMBER: "refused-number",
    Kind.WEIGHT: "refused-number",
    Kind.COUNT: "refused-count",
    Kind.LATITUDE: "refused-latitude",
    Kind.LONGITUDE: "refused-longitude",
    Kind.CODE: "refused-code",
    Kind.CODES: "refused-code",
    Kind.COUNTRY: "refused-country",
    Kind.COUNTRIES: "refused-country",
    Kind.PLACES: "refused-place",
    Kind.PARTNERS: "refused-partner",
    Kind.IDS: "refused-ids",
}

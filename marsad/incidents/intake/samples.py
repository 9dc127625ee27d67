"""What the first cells of a column look like: whether they may be what the column's header says."""

import re
from collections.abc import Callable

import pandas as pd

from marsad.incidents.intake.synonyms import NOTHING
from marsad.vocabulary import Field, Kind

_SAMPLE = 300
_CODES = ("incident_id", "event_id")
_DATED = re.compile(r"\d{4}|\d{1,2}\D+\d{1,2}|\d{1,2}\W+[^\W\d_]{3,}|[^\W\d_]{3,}\W+\d{1,4}", re.DOTALL)
_NUMBER = re.compile(r"[-+−]?[\d\s.,'٬٫]*\d[\d\s.,'٬٫]*")
_DEGREES = re.compile(r"[-+−]?\d{1,3}(?:[.,٫]\d+)?|.*\d.*[°'′\"″NSEWO].*", re.IGNORECASE | re.DOTALL)
_MONTH_ONLY = re.compile(r"0?[1-9]|1[0-2]|[^\W\d_]{3,}\.?")
_DIGITS_OF_A_DATE = re.compile(r"(?:19|20)\d\d(?:\d{2}|\d{4})?|\d{1,2}[. ]\d{1,2}[. ]\d{2,4}|(?:19|20)\d\d[. ]\d.*")
_SMALL = re.compile(r"\d{1,6}(?:\.0)?\.?")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)


def filled(cells: pd.Series) -> pd.Series:
    """The first filled cells of a column, stripped, without the words that others write for nothing."""
    head = cells.head(5_000).str.strip()
    if not (head != "").any() and len(cells) > 5_000:
        head = cells[cells != ""].head(5_000).str.strip()
    return head[(head != "") & ~head.str.upper().isin([*NOTHING, "NA", "NONE"])].head(_SAMPLE)


def may_be(field: Field, sample: pd.Series, sure: float) -> bool:
    """Whether the cells may be what a header says; a blank column may be anything."""
    if sample.empty:
        return True
    code, kind, share = field.code, field.kind, _share(sample)
    if code in ("date", "date_end"):
        dated = share(lambda text: bool(_DATED.search(text)) and not _is_amount(text))
        months = share(lambda text: bool(_MONTH_ONLY.fullmatch(text)))
        return dated >= 0.5 and (months < 0.5 or sure >= 0.99)
    if kind in (Kind.WEIGHT, Kind.NUMBER):
        return share(lambda text: any(letter.isdecimal() for letter in text)) >= 0.5
    if kind is Kind.COUNT:
        # Some may be in words, "deux"; a column of sentences has none.
        return share(lambda text: len(text) <= 24) >= 0.5 and share(lambda text: text[0].isdecimal()) >= 0.3
    if kind in (Kind.LATITUDE, Kind.LONGITUDE):
        most = 90 if kind is Kind.LATITUDE else 180
        return share(lambda text: bool(_DEGREES.fullmatch(text)) and _within(text, most)) >= 0.5
    if code == "source_url":
        return share(lambda text: bool(_ADDRESS.match(text))) >= 0.3
    if code in _CODES and sure < 0.99 and _counts_lines(sample, sure):
        return False
    if code in _CODES:
        return sure >= 0.99 or (sample.nunique() >= 0.5 * len(sample) and share(lambda text: len(text) <= 40) >= 0.9)
    if code == "unit" and share(lambda text: bool(_NUMBER.fullmatch(text))) >= 0.5:
        return False
    if kind in (Kind.ID, Kind.IDS) or code in ("notes", "source_date", "flag", "origin", "destination", "transit"):
        return True
    return share(lambda text: bool(_NUMBER.fullmatch(text))) < 0.5


def _counts_lines(sample: pd.Series, sure: float) -> bool:
    """Whether a column only counts the lines of its file: the next file's line 1 is another incident.

    Under a header that says a code ("case number") that is a run from 1 on; under one that may say anything ("no.",
    "index") any small whole numbers.
    """
    if not all(_SMALL.fullmatch(text) for text in sample):
        return False
    numbers = [int(text.split(".")[0]) for text in sample]
    counted = numbers[0] <= 1 and numbers == sorted(set(numbers)) and numbers[-1] <= 3 * len(numbers)
    return sure < 0.9 or counted


def _is_amount(text: str) -> bool:
    """Whether a text is a number that cannot be a date: 12345.5, 1 250 000."""
    return bool(_NUMBER.fullmatch(text)) and not _DIGITS_OF_A_DATE.fullmatch(text)


def _within(text: str, most: int) -> bool:
    plain = text.replace(",", ".").replace("٫", ".").replace("−", "-")
    try:
        return abs(float(plain)) <= most
    except ValueError:
        return True


def _share(sample: pd.Series) -> Callable[[Callable[[str], bool]], float]:
    texts = [str(text) for text in sample]
    return lambda test: sum(map(test, texts)) / len(texts)

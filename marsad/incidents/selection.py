"""What the user chose: a selection applies itself to a table, travels in an address, and says itself in words."""

import bisect
import calendar
import datetime
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Protocol, cast

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd
from narwhals.stable.v2.typing import IntoFrameT

from marsad.incidents.reading import fold
from marsad.vocabulary import EVIDENCE, GROUPS, MODES, SITE_TYPES, CodeList

LONGEST_TEXT = 200
COLUMN = {
    "substance": "group",
    "site_type": "site_type",
    "country": "country",
    "mode": "mode",
    "evidence": "evidence",
    "site": "site_id",
}
_BATCH = re.compile(r"B\d{4,9}", flags=re.ASCII)
CODES: dict[str, CodeList] = {"substance": GROUPS, "site_type": SITE_TYPES, "mode": MODES, "evidence": EVIDENCE}


class Speaker(Protocol):
    """What a selection needs of a translator to say itself in words."""

    def __call__(self, key: str, **values: object) -> str: ...
    def span(self, first: datetime.date | None, last: datetime.date | None) -> str: ...
    def label(self, codes: CodeList, code: str) -> str: ...
    def country(self, code: str) -> str: ...
    def among(self, words: Collection[str]) -> str: ...


@dataclass(frozen=True)
class Selection:
    """Dates (both ends belong to it; None: open) and codes per filter (none: all), a text, the sites, the batches."""

    since: datetime.date | None = None
    until: datetime.date | None = None
    substance: tuple[str, ...] = ()
    site_type: tuple[str, ...] = ()
    country: tuple[str, ...] = ()
    mode: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    text: str = ""
    site: tuple[str, ...] = ()
    batch: tuple[str, ...] = ()

    def apply(self, incidents: IntoFrameT) -> IntoFrameT:
        """The lines that belong to the selection, with the columns given.

        An incident known to the month or year belongs to a range that overlaps it. Runs on pandas or, unchanged, on
        any frame that Narwhals knows.
        """
        frame: Any = nw.from_native(cast(Any, incidents))
        conditions = self._conditions()
        chosen: IntoFrameT = (frame.filter(*conditions) if conditions else frame).to_native()
        return chosen

    def lines(self, newest_first: pd.DataFrame, columns: Iterable[str]) -> pd.DataFrame:
        """What `apply` gives, with fewer columns, of a pandas table that is newest first.

        Its dates are then one stretch of the table, which is neither searched nor copied.
        """
        stretch, rest = self._stretch(newest_first)
        near = newest_first.iloc[stretch]
        conditions = rest._conditions()
        if not conditions:
            return near[list(columns)]
        belongs = nw.from_native(near, eager_only=True).select(nw.all_horizontal(*conditions, ignore_nulls=False))
        return near[list(columns)][belongs.to_native().iloc[:, 0]]

    def _stretch(self, newest_first: pd.DataFrame) -> tuple[slice, "Selection"]:
        """The stretch of a table outside which no line belongs, and what is left to ask of the lines in it."""
        ends, rest = newest_first["date_end"].to_numpy(), replace(self, since=None)
        since, until = (np.datetime64(day) if day else None for day in (self.since, self.until))
        last = bisect.bisect_left(ends, True, key=lambda end: end < since) if since else len(ends)
        if not until:
            return slice(0, last), rest
        first = bisect.bisect_left(ends, True, key=lambda end: end <= until)
        # Of the lines that end later, those known to a month or a year may have begun in time.
        begun = np.flatnonzero(newest_first["date"].to_numpy()[:first] <= until)
        return (slice(int(begun[0]), last), rest) if len(begun) else (slice(first, last), replace(rest, until=None))

    def _conditions(self) -> list[nw.Expr]:
        conditions = []
        if self.since:
            conditions.append(nw.col("date_end") >= _midnight(self.since))
        if self.until:
            conditions.append(nw.col("date") <= _midnight(self.until))
        for name, column in COLUMN.items():
            if codes := getattr(self, name):
                conditions.append(nw.col(column).is_in(codes))
        if self.batch:
            conditions.append(nw.col("batch").is_in([int(code[1:]) for code in self.batch]))
        if self.text:
            words = fold(self.text).split()
            conditions.extend(nw.col("search").str.contains(word, literal=True) for word in words)
        return conditions

    def everywhere(self) -> "Selection":
        """The same selection without its sites: what the map draws around the site that is open beside it."""
        return replace(self, site=())

    def anywhere(self) -> "Selection":
        """The same selection without its sites and countries: what a place may have seen pass lies elsewhere."""
        return replace(self, site=(), country=())

    def always(self) -> "Selection":
        """The same selection without its dates: what the strip of months draws."""
        return replace(self, since=None, until=None)

    def to_query(self) -> dict[str, str]:
        """The selection as the parameters of an address; what is not chosen is not in it."""
        query = {
            "from": self.since.isoformat() if self.since else "",
            "to": self.until.isoformat() if self.until else "",
            "text": self.text,
        }
        query |= {name: ",".join(getattr(self, name)) for name in (*COLUMN, "batch")}
        return {name: value for name, value in query.items() if value}

    def words(self, say: Speaker, site_name: Mapping[str, str]) -> str:
        """What was chosen, in one sentence of the reader's language, without the count of incidents."""
        parts = [say.span(self.since, self.until)]
        for name, codes in CODES.items():
            chosen = getattr(self, name)
            if chosen:
                parts.append(say.among([say.label(codes, code) for code in chosen]))
            elif name == "substance":
                parts.append(say("all-substances"))
        parts.append(say.among([say.country(code) for code in self.country]) if self.country else say("all-countries"))
        if self.text:
            parts.append(say("with-text", text=self.text))
        if self.site:
            parts.append(say("at-sites", sites=say.among([site_name.get(code, code) for code in self.site])))
        if self.batch:
            parts.append(say("of-batch", batches=", ".join(self.batch)))
        return " · ".join(parts)


@dataclass(frozen=True)
class Ignored:
    """A part of an address that could not be used, and the message key of the reason."""

    name: str
    value: str
    reason: str


def from_query(query: Mapping[str, str], known: Mapping[str, Collection[str]]) -> tuple[Selection, tuple[Ignored, ...]]:
    """The selection that an address asks for, and what in it was no use.

    `known` holds the codes that exist for `country` and `site`; the other filters have theirs in the vocabulary.
    """
    ignored: list[Ignored] = []
    since, until = _day(query, "from", ignored), _day(query, "to", ignored)
    if since and until and since > until:
        ignored.append(Ignored("from", query["from"], "ignored-date-order"))
        turned = {"from": query["to"], "to": query["from"]}  # not the days: 2024-06 to 2024-03 means all of both months
        since, until = _day(turned, "from", ignored), _day(turned, "to", ignored)
    chosen: dict[str, tuple[str, ...]] = {}
    for name in (*COLUMN, "batch"):
        asked = dict.fromkeys(code.strip() for code in query.get(name, "").split(",") if code.strip())
        allowed: Collection[str] = CODES.get(name) or known.get(name, ())  # type: ignore[assignment]
        if name == "batch":
            allowed = {code for code in asked if _BATCH.fullmatch(code)}
        ignored.extend(Ignored(name, code[:80], "ignored-code") for code in asked if code not in allowed)
        chosen[name] = tuple(code for code in asked if code in allowed)
    text = query.get("text", "").strip()
    if len(text) > LONGEST_TEXT:
        ignored.append(Ignored("text", text[:40] + "…", "ignored-long-text"))
        text = text[:LONGEST_TEXT].rstrip()
    return Selection(since=since, until=until, text=text, **chosen), tuple(ignored)


def presets(today: datetime.date) -> dict[str, tuple[datetime.date | None, datetime.date | None]]:
    """The ready-made ranges by message key. The last 30 days are today and the 29 days before it."""
    year = today.year
    return {
        "preset-30-days": (today - datetime.timedelta(days=29), today),
        "preset-90-days": (today - datetime.timedelta(days=89), today),
        "preset-this-year": (datetime.date(year, 1, 1), datetime.date(year, 12, 31)),
        "preset-last-year": (datetime.date(year - 1, 1, 1), datetime.date(year - 1, 12, 31)),
        "preset-all": (None, None),
    }


def _midnight(day: datetime.date) -> datetime.datetime:
    return datetime.datetime(day.year, day.month, day.day)


def _day(query: Mapping[str, str], name: str, ignored: list[Ignored]) -> datetime.date | None:
    """The day that `from` or `to` asks for; 2024 and 2024-03 mean their first or their last day."""
    text = query.get(name, "").strip()
    if not text:
        return None
    match = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", text, flags=re.ASCII)
    try:
        if not match:
            raise ValueError(text)
        year, month, day = (int(part) if part else None for part in match.groups())
        assert year is not None
        if name == "from":
            return datetime.date(year, 1 if month is None else month, 1 if day is None else day)
        month = 12 if month is None else month
        return datetime.date(year, month, calendar.monthrange(year, month)[1] if day is None else day)
    except ValueError:  # also what monthrange raises for month 13
        ignored.append(Ignored(name, text[:80], "ignored-date"))
        return None


FILTERS = tuple(field.name for field in fields(Selection))

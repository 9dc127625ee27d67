"""A foreign table in the words of the vocabulary: every mapped cell as the incident table writes it, or why not."""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np
import pandas as pd

from marsad.incidents.intake import (
    dates,
    measures,
    numbers,
    partnering,
    personal,
    placing,
    quantities,
    synonyms,
    words,
)
from marsad.incidents.intake.columns import MEASURED, PERSONAL
from marsad.incidents.intake.columns import Mapping as ColumnMapping
from marsad.incidents.intake.raw_table import RawTable
from marsad.incidents.intake.work import Places, Work, distinct, several
from marsad.vocabulary import COOPERATION, INCIDENTS, UNITS, Kind, Table
from marsad.vocabulary.codes import DATE_PRECISIONS

LONGEST = 4_000
"""Letters of the longest text that one cell may hold."""
EARLIEST, LATEST = 1900, 2100
"""The years in which an incident may lie; whether it lies in the future is for others to doubt, who know the day."""
REFUSALS = ["row", "column", "value", "reason"]
DEFAULTS = {"mode": "not_stated", "unit": "not_stated", "evidence": "single_report"}
"""What a table means that says nothing of it: the least that can be claimed."""
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_GUARDED = re.compile("'[=+\\-@]")
_EITHER_WAY = r"\d{4}-\d\d-(?:0[1-9]|1[0-2])(?:T.*)?"  # its day may be a month
_IDENTITY = {
    INCIDENTS: (
        "date", "date_end", "site_id", "site_text", "latitude", "longitude", "country", "substance", "quantity", "unit",
        "quantity_kg", "origin_text", "destination_text", "conveyance", "source_url", "source_title",
        "source_publisher",
    ),
    COOPERATION: (
        "date", "date_end", "kind", "title", "site_id", "place_text", "country", "partners", "partners_text",
        "source_url", "source_title", "source_publisher",
    ),
}  # fmt: skip
"""What makes a line without a code of its own the one that it is."""


@dataclass(frozen=True)
class Written:
    """A table with a column of text per field, under the rows of the raw one.

    `refused` and `doubts` are frames row · column (header as written) · value (as written) · reason (message key);
    `dropped` are the headers of personal columns, of which nothing was read on; `made` are the rows that have no code
    of their own and were given one.
    """

    texts: pd.DataFrame
    refused: pd.DataFrame
    doubts: pd.DataFrame
    dropped: tuple[str, ...]
    made: pd.Index


def as_fields(
    raw: RawTable, mapping: ColumnMapping, places: Places, settled: Mapping[str, str] | None = None
) -> Written:
    """Write a foreign table in the fields of the vocabulary.

    `settled` has the site codes that a person chose for written places that may be several, or are not known. A value
    that cannot be read is refused, never guessed; what a file does not say at all is blank, or the least claim.
    """
    texts = pd.DataFrame(dict.fromkeys(mapping.table.codes, ""), index=raw.texts.index, dtype="str")
    work = Work(raw, mapping, places, settled or {}, texts)
    for kind in _KINDS[mapping.table]:
        kind(work)
    _cut_short(work)
    made = _identify(work)
    dropped = tuple(column.header for column in mapping.columns if column.field == PERSONAL)
    return Written(work.texts, _together(work.refusals), _together(work.doubts), dropped, made)


def _together(parts: list[pd.DataFrame]) -> pd.DataFrame:
    return pd.concat(parts) if parts else pd.DataFrame(columns=REFUSALS)


def _cut_short(work: Work) -> None:
    """A line with fewer cells than its neighbours may be cut off, or have a cell too few in the middle."""
    rows = work.texts.index[np.isin(work.raw.lines, work.raw.short)]
    if len(rows):
        cut = {"row": rows, "column": "", "value": "", "reason": "doubt-line-short"}
        work.doubts.append(pd.DataFrame(cut))


_AS_WRITTEN = {Kind.TEXT, Kind.TEXTS, Kind.LINES, Kind.LATITUDE, Kind.LONGITUDE, Kind.ID, Kind.IDS}


def _texts(work: Work) -> None:
    for each in work.table.fields:
        if each.kind in _AS_WRITTEN:
            cells = distinct(work.cells(each.code), _plain)
            if each.kind is not Kind.LINES:
                cells = cells.str.strip()
            work.refuse(each.code, cells.str.len() > LONGEST, "refused-too-long")
            if each.kind in {Kind.LATITUDE, Kind.LONGITUDE}:
                cells = distinct(cells, _degrees)
            if each.kind is Kind.IDS:
                cells = distinct(cells, partial(several, read=str))
            work.texts[each.code] = cells
            if each.kind in {Kind.TEXT, Kind.TEXTS} and each.code != "conveyance" and work.column(each.code):
                work.doubt(each.code, personal.in_text(cells), "doubt-personal")


def _plain(text: str) -> str:
    """A text without control characters, and without the apostrophe that guards it from being run as a formula."""
    return _CONTROL.sub(" ", text[1:] if _GUARDED.match(text) else text)


def _codes(work: Work) -> None:
    for each in work.table.fields:
        if each.kind not in {Kind.CODE, Kind.CODES} or each.code in {"unit", "date_precision"}:
            continue
        assert each.codes is not None
        cells, codes = work.cells(each.code), each.codes
        if each.kind is Kind.CODES:
            found = distinct(cells, partial(several, read=partial(words.code_of, codes)))
        else:
            found = words.codes_of(codes, cells)
        unread = (cells != "") & (found == "")
        if each.code == "operation":  # what was done is told in the words of the source where no code fits
            work.texts["operation_text"] = work.texts["operation_text"].mask(
                unread & (work.texts["operation_text"] == ""), cells
            )
            unread &= False
        if each.code == "substance":
            named = {text for text in cells[unread].unique() if words.are_several(codes, text)}
            work.refuse(each.code, cells.isin(named), "refused-several-substances")
            unread &= ~cells.isin(named)
        work.refuse(each.code, unread, "refused-code")
        work.texts[each.code] = found.mask(found == "", DEFAULTS.get(each.code, ""))


def _substances(work: Work) -> None:
    """The word of the source for a substance, where it is more than the code."""
    said = work.cells("substance")
    blank = work.texts["substance_text"] == ""
    work.texts["substance_text"] = work.texts["substance_text"].mask(blank & (said != work.texts["substance"]), said)


def _countries(work: Work) -> None:
    readers: dict[Kind, Callable[[str], str]] = {
        Kind.COUNTRY: work.places.country,
        Kind.COUNTRIES: partial(placing.countries, work.places),
    }
    for each in work.table.fields:
        if each.kind in readers:
            cells = work.cells(each.code)
            found = distinct(cells, readers[each.kind])
            work.refuse(each.code, (cells != "") & (found == ""), "refused-country")
            work.texts[each.code] = found


def _dates(work: Work) -> None:
    day_first = work.mapping.day_first is not False
    cells = work.cells("date")
    read = dates.read(cells, day_first)
    work.refuse("date", (cells != "") & (read["date"] == ""), "refused-date-unreadable")
    if work.mapping.dialect != "marsad":
        work.refuse("date", _is_of_another_age(read["date"]), "refused-date-year")
    if (column := work.column("date")) is not None and column.number in work.raw.mixed_dates:
        # A spreadsheet took for dates what it could read its own way: 01/02 became January, 13/02 stayed a text.
        work.doubt("date", (cells.str.fullmatch(_EITHER_WAY)).astype("bool"), "doubt-date-mixed")
    work.texts["date"], work.texts["date_end"] = read["date"], read["date_end"]
    ends = work.cells("date_end")
    end = dates.read(ends, day_first)
    work.refuse("date_end", (ends != "") & (end["date"] == ""), "refused-date-unreadable")
    until = end["date_end"].mask(end["date_end"] == "", end["date"])
    work.texts["date_end"] = until.mask(until == "", work.texts["date_end"])
    said = work.cells("date_precision")
    precision = words.codes_of(DATE_PRECISIONS, said)
    work.refuse("date_precision", (said != "") & (precision == ""), "refused-code")
    work.texts["date_precision"] = precision.mask(precision == "", read["date_precision"])
    stated = work.cells("source_date")
    known = dates.read(stated.str.split("\n").str[0], day_first)["date"]
    work.texts["source_date"] = stated.where(
        stated.str.contains("\n"), known.where(known.str.match(r"\d{4}(-\d\d){0,2}$"), "")
    )


def _is_of_another_age(dates_read: pd.Series) -> pd.Series:
    """Whether a year is none of a seizure: of another calendar (1445, 2567), or with a digit too few or wrong."""
    year = pd.to_numeric(dates_read.str[:4], errors="coerce")
    return (year < EARLIEST) | (year > LATEST)


def _measures(work: Work) -> None:
    """Quantities and weights, each in the unit of its cell, of its line or of its header; never in two of them."""
    units = work.cells("unit")
    unit = words.codes_of(UNITS, units)
    foreign = units.where(unit == "", "")  # pounds and ounces, which become kilograms
    known = {text: one.unit for text in foreign.unique() if text and (one := measures.named(text))}
    foreign = foreign.where(foreign.isin(list(known)), "")
    work.refuse("unit", (units != "") & (unit == "") & (foreign == ""), "refused-code")
    stated = unit.mask(foreign != "", foreign)
    unit = unit.mask(foreign != "", foreign.map(known))
    texts, is_counted = work.texts, work.column("quantity") is not None
    for code in MEASURED:
        if work.column(code) is None:
            continue
        cells = work.cells(code)
        read = _quantities(work, code, cells, stated if code == "quantity" else pd.Series("", index=cells.index))
        said, of = cells != "", read["unit"]
        unread = said & (of == "") & (read["quantity"] == "")
        work.refuse(code, unread, "refused-quantity")
        work.refuse(code, said & work.marked(work.raw.spread, code), "refused-merged")
        if code == "quantity":
            work.refuse(code, _differ(of, unit), "refused-unit-differs")
            _take_quantity(work, read, cells.mask(said & (foreign != ""), cells + " " + foreign))
            unit = unit.mask(unit == "", of)
            work.doubt(code, (read["quantity"] != "") & (unit == ""), "doubt-no-unit")
            work.doubt(code, said & (of != "") & (of != "not_stated") & (read["quantity"] == ""), "doubt-range")
        else:
            texts[code] = read["quantity_kg"].mask(read["quantity_kg"] == "", texts[code])
            uncounted = said & ~unread & (of != "not_stated") & (read["quantity_kg"] == "")
            if code == "quantity_kg":  # tablets in a column of weights are a quantity, where nothing else is one
                counted = uncounted & (texts["quantity"] == "") & ~_differ(of, unit)
                _take_quantity(work, read.where(counted, ""), cells.where(counted, ""))
                unit = unit.mask(counted, of)
                uncounted &= ~counted
                other_weight = said & ~unread & _differ(of, unit) & unit.isin(list(measures.KILOGRAMS))
                work.refuse(code, other_weight & ~is_counted, "refused-unit-differs")
            work.refuse(code, uncounted, "refused-no-weight")
        if code in {"quantity", "quantity_kg"}:
            for bound in ("quantity_kg", "quantity_low_kg", "quantity_high_kg"):
                texts[bound] = texts[bound].mask(texts[bound] == "", read[bound])
    only_kg = (texts["quantity"] == "") & (texts["quantity_kg"] != "") & unit.isin(["", "kg"])
    texts["quantity"] = texts["quantity"].mask(only_kg, texts["quantity_kg"])
    unit = unit.mask((unit == "") & only_kg, "kg")
    texts["unit"] = unit.mask(unit == "", DEFAULTS["unit"])


def _quantities(work: Work, code: str, cells: pd.Series, stated: pd.Series) -> pd.DataFrame:
    """What the cells of a measured column say, each in the unit that its line states, else in that of the header."""
    column = work.column(code)
    assert column is not None
    header = column.unit or ("kg" if code.endswith("_kg") else "")
    decimal = work.mapping.decimal or "."
    typed = pd.Series(work.marked(work.raw.typed, code), index=cells.index)
    parts = [
        quantities.read(cells[rows.index], "." if is_typed else decimal, str(of) or header)
        for (of, is_typed), rows in cells.groupby([stated, typed], sort=False)
    ]
    return pd.concat(parts).reindex(cells.index) if parts else quantities.read(cells, decimal, header)


def _take_quantity(work: Work, read: pd.DataFrame, wording: pd.Series) -> None:
    """Keep what was read as the quantity, and its words where they are more than a number."""
    texts = work.texts
    texts["quantity"] = read["quantity"].mask(read["quantity"] == "", texts["quantity"])
    plain = wording.str.fullmatch(r"[\d.,\s]*")
    texts["quantity_text"] = texts["quantity_text"].mask(~plain & (texts["quantity_text"] == ""), wording)


def _differ(one: pd.Series, other: pd.Series) -> pd.Series:
    """Whether two units are known and are not the same."""
    unknown = ["", "not_stated"]
    return (one != other) & ~one.isin(unknown) & ~other.isin(unknown)


def _counts(work: Work) -> None:
    for each in work.table.fields:
        if each.kind is Kind.COUNT:
            cells = work.cells(each.code)
            found = distinct(cells, _count)
            work.refuse(each.code, (cells != "") & (found == ""), "refused-count")
            alone = work.texts[work.table.code] == ""  # the lines of one incident share their number of arrests
            work.refuse(each.code, (found != "") & alone & work.marked(work.raw.spread, each.code), "refused-merged")
            work.texts[each.code] = found


def _sources(work: Work) -> None:
    publisher = work.texts["source_publisher"]
    work.texts["source_publisher"] = publisher.mask(
        publisher == "", dict(work.mapping.constants).get("source_publisher", "")
    )
    language = work.texts["source_language"].str.lower()
    work.texts["source_language"] = language


def _identify(work: Work) -> pd.Index:
    """A code for lines that have none, the same whenever the same line is read, so that no upload doubles it."""
    texts, code, identity = work.texts, work.table.code, _IDENTITY[work.table]
    rows = texts.index[texts[code] == ""]
    if len(rows):
        lines = texts.loc[rows, list(identity)]
        joined = lines[identity[0]].str.cat(lines[list(identity[1:])], sep="\x1f")
        made = joined.map(lambda line: "U-" + hashlib.sha256(line.encode("utf-8", "replace")).hexdigest()[:12])
        texts.loc[rows, code] = made.astype("str")
    return rows


def _count(text: str) -> str:
    """A number of persons or countries, with or without the word for them."""
    value = numbers.number(text, ".")
    if value is None:
        apart = words.fold(text).split()
        persons = next((at for at, word in enumerate(apart) if word in synonyms.COUNTED), len(apart))
        if set(apart[persons:]) <= synonyms.COUNTED:
            value = numbers.number(" ".join(apart[:persons]), ".")
    return str(int(value)) if value is not None and value >= 0 and value == int(value) else ""


def _degrees(text: str) -> str:
    """Degrees with a decimal comma, which cannot be a thousand, as with a point."""
    return re.sub(r"^(-?\d{1,3}),(\d+)$", r"\1.\2", text.removesuffix("°"))


_KINDS: dict[Table, tuple[Callable[[Work], None], ...]] = {
    INCIDENTS: (
        _texts, _codes, _substances, _countries, _dates, _measures, _counts, placing.sites, placing.ends, _sources,
    ),
    COOPERATION: (_texts, _codes, _countries, partnering.partners, _dates, _counts, placing.sites, _sources),
}  # fmt: skip
"""What is written of a table, one kind of field after the other."""

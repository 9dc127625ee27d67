"""A foreign table in the words of the vocabulary: every mapped cell as the incident table writes it, or why not."""

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

import pandas as pd

from marsad.incidents.checking import PLACE
from marsad.incidents.intake import dates, numbers, quantities, words
from marsad.incidents.intake.columns import PERSONAL, Column
from marsad.incidents.intake.columns import Mapping as ColumnMapping
from marsad.incidents.intake.files import RawTable
from marsad.vocabulary import FIELD, FIELDS, PRECISIONS, SITE_TYPES, UNITS, Kind
from marsad.vocabulary.codes import DATE_PRECISIONS

LONGEST = 4_000
"""Letters of the longest text that one cell may hold."""
REFUSALS = ["row", "column", "value", "reason"]
DEFAULTS = {"mode": "not_stated", "unit": "not_stated", "evidence": "single_report"}
"""What a table means that says nothing of it: the least that can be claimed."""
_LIST = re.compile(r"\s*[;,/|\n،]\s*|\s+(?:et|and|y|e|و)\s+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_GUARDED = re.compile("'[=+\\-@]")
MEASURED = ("quantity", "quantity_kg", "quantity_low_kg", "quantity_high_kg")
_IDENTITY = (
    "date", "date_end", "site_id", "site_text", "latitude", "longitude", "country", "substance", "quantity", "unit",
    "quantity_kg", "origin_text", "destination_text", "conveyance", "source_url", "source_title", "source_publisher",
)  # fmt: skip
"""What makes a line without a code of its own the one that it is."""


@dataclass(frozen=True)
class Placed:
    """What a written place came to: a site, an area, or neither.

    `code` is empty where it was not found or is ambiguous; `candidates` are the codes that it may be. Degrees, WGS 84.
    """

    code: str = ""
    site_type: str = ""
    country: str = ""
    latitude: float | None = None
    longitude: float | None = None
    precision: str = ""
    candidates: tuple[str, ...] = ()


class Places(Protocol):
    """What intake needs to know of places."""

    def of(self, text: str, country: str, site_type: str) -> Placed:
        """What a written place means; country and type narrow it, empty where they are not known."""
        ...

    def site(self, code: str) -> Placed:
        """The site of a code; nothing where there is none."""
        ...

    def country(self, text: str) -> str:
        """The country (ISO 3166-1 alpha-2) that a code or a name in any language means; empty where none."""
        ...


@dataclass(frozen=True)
class Written:
    """A table with a column of text per field, under the rows of the raw one.

    `refused` and `doubts` are frames row · column (header as written) · value (as written) · reason (message key);
    `dropped` are the headers of personal columns, of which nothing was read on.
    """

    texts: pd.DataFrame
    refused: pd.DataFrame
    doubts: pd.DataFrame
    dropped: tuple[str, ...]


@dataclass
class _Work:
    """The table as it grows."""

    raw: RawTable
    mapping: ColumnMapping
    places: Places
    settled: Mapping[str, str]
    texts: pd.DataFrame
    refusals: list[pd.DataFrame] = field(default_factory=list)
    doubts: list[pd.DataFrame] = field(default_factory=list)

    def column(self, code: str) -> Column | None:
        return self.mapping.field(code)

    def cells(self, code: str) -> pd.Series:
        """What the file has for a field, spaces around it gone; blank where no column is it."""
        column = self.column(code)
        if column is None:
            constant = dict(self.mapping.constants).get(code, "")
            return pd.Series(constant, index=self.texts.index, dtype="str")
        # Lines of several sources run parallel: a first line that is blank is a value, not space around one.
        around = " " if FIELD[code].kind is Kind.LINES else None
        cells: pd.Series = self.raw.texts[column.number].str.strip(around)
        return cells

    def refuse(self, code: str, wrong: pd.Series, reason: str) -> None:
        self.refusals += self._marked(code, wrong, reason)

    def doubt(self, code: str, wrong: pd.Series, reason: str) -> None:
        self.doubts += self._marked(code, wrong, reason)

    def _marked(self, code: str, wrong: pd.Series, reason: str) -> list[pd.DataFrame]:
        if not wrong.any():
            return []
        column = self.column(code)
        rows = self.texts.index[wrong]
        values = self.raw.texts.loc[rows, column.number] if column else ""
        header = column.header if column else code
        return [pd.DataFrame({"row": rows, "column": header, "value": values, "reason": reason})]


def as_fields(
    raw: RawTable, mapping: ColumnMapping, places: Places, settled: Mapping[str, str] | None = None
) -> Written:
    """Write a foreign table in the fields of the vocabulary.

    `settled` has the site codes that a person chose for written places that may be several, or are not known. A value
    that cannot be read is refused, never guessed; what a file does not say at all is blank, or the least claim.
    """
    texts = pd.DataFrame({each.code: "" for each in FIELDS}, index=raw.texts.index, dtype="str")
    work = _Work(raw, mapping, places, settled or {}, texts)
    for kind in (_texts, _codes, _countries, _dates, _measures, _counts, _sites, _ends, _sources):
        kind(work)
    _identify(work)
    dropped = tuple(column.header for column in mapping.columns if column.field == PERSONAL)
    return Written(work.texts, _together(work.refusals), _together(work.doubts), dropped)


def _together(parts: list[pd.DataFrame]) -> pd.DataFrame:
    return pd.concat(parts) if parts else pd.DataFrame(columns=REFUSALS)


def _texts(work: _Work) -> None:
    for each in FIELDS:
        if each.kind in {Kind.TEXT, Kind.TEXTS, Kind.LINES, Kind.LATITUDE, Kind.LONGITUDE, Kind.ID}:
            cells = _distinct(work.cells(each.code), _plain)
            if each.kind is not Kind.LINES:
                cells = cells.str.strip()
            work.refuse(each.code, cells.str.len() > LONGEST, "refused-too-long")
            if each.kind in {Kind.LATITUDE, Kind.LONGITUDE}:
                cells = _distinct(cells, _degrees)
            work.texts[each.code] = cells


def _plain(text: str) -> str:
    """A text without control characters, and without the apostrophe that guards it from being run as a formula."""
    return _CONTROL.sub(" ", text[1:] if _GUARDED.match(text) else text)


def _codes(work: _Work) -> None:
    for each in FIELDS:
        if each.kind not in {Kind.CODE, Kind.CODES} or each.code in {"unit", "date_precision"}:
            continue
        assert each.codes is not None
        cells, codes = work.cells(each.code), each.codes
        if each.kind is Kind.CODES:
            found = _distinct(cells, partial(_several, read=partial(words.code_of, codes)))
        else:
            found = words.codes_of(codes, cells)
        unread = (cells != "") & (found == "")
        if each.code == "operation":  # what was done is told in the words of the source where no code fits
            work.texts["operation_text"] = work.texts["operation_text"].mask(
                unread & (work.texts["operation_text"] == ""), cells
            )
            unread &= False
        work.refuse(each.code, unread, "refused-code")
        work.texts[each.code] = found.mask(found == "", DEFAULTS.get(each.code, ""))
    said = work.cells("substance")
    blank = work.texts["substance_text"] == ""
    work.texts["substance_text"] = work.texts["substance_text"].mask(blank & (said != work.texts["substance"]), said)


def _countries(work: _Work) -> None:
    country = work.places.country
    for each in FIELDS:
        if each.kind in {Kind.COUNTRY, Kind.COUNTRIES}:
            cells = work.cells(each.code)
            one = each.kind is Kind.COUNTRY
            found = _distinct(cells, country if one else partial(_several, read=country))
            work.refuse(each.code, (cells != "") & (found == ""), "refused-country")
            work.texts[each.code] = found


def _dates(work: _Work) -> None:
    day_first = work.mapping.day_first is not False
    cells = work.cells("date")
    read = dates.read(cells, day_first)
    work.refuse("date", (cells != "") & (read["date"] == ""), "refused-date-unreadable")
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


def _measures(work: _Work) -> None:
    decimal = work.mapping.decimal or "."
    units = work.cells("unit")
    unit = words.codes_of(UNITS, units)
    work.refuse("unit", (units != "") & (unit == ""), "refused-code")
    for code in MEASURED:
        column = work.column(code)
        if column is None:
            continue
        cells = work.cells(code)
        header = column.unit or ("kg" if code.endswith("_kg") else "")
        parts = [
            quantities.read(cells[rows.index], decimal, str(of) or header)
            for of, rows in cells.groupby(unit if code == "quantity" else pd.Series("", index=cells.index), sort=False)
        ]
        read = pd.concat(parts).reindex(cells.index) if parts else quantities.read(cells, decimal, header)
        value = read["quantity"] if code == "quantity" else read["quantity_kg"]
        unread = (
            (cells != "")
            & (read["unit"] != "not_stated")
            & (read["quantity"] == "")
            & (read["quantity_low_kg"] == "")
            & (read["quantity_high_kg"] == "")
        )
        work.refuse(code, unread, "refused-quantity")
        work.texts[code] = value.mask(value == "", work.texts[code])
        if code == "quantity":
            unit = unit.mask(unit == "", read["unit"])
            plain = cells.str.fullmatch(r"[\d.,\s]*")
            work.texts["quantity_text"] = work.texts["quantity_text"].mask(
                ~plain & (work.texts["quantity_text"] == ""), cells
            )
        if code in {"quantity", "quantity_kg"}:
            for bound in ("quantity_kg", "quantity_low_kg", "quantity_high_kg"):
                work.texts[bound] = work.texts[bound].mask(work.texts[bound] == "", read[bound])
    only_kg = (work.texts["quantity"] == "") & (work.texts["quantity_kg"] != "")
    work.texts["quantity"] = work.texts["quantity"].mask(only_kg, work.texts["quantity_kg"])
    unit = unit.mask((unit == "") & only_kg, "kg")
    work.texts["unit"] = unit.mask(unit == "", DEFAULTS["unit"])


def _counts(work: _Work) -> None:
    for each in FIELDS:
        if each.kind is Kind.COUNT:
            cells = work.cells(each.code)
            found = _distinct(cells, _count)
            work.refuse(each.code, (cells != "") & (found == ""), "refused-count")
            work.texts[each.code] = found


def _sites(work: _Work) -> None:
    """The site of each line: its code, else what its words mean; a place that is unknown is refused with its words."""
    texts, places = work.texts, work.places
    keys = texts[["site_id", "site_text", "country", "site_type"]]
    distinct = keys.drop_duplicates()
    found = [_place(places, work.settled, *key) for key in distinct.itertuples(index=False)]
    table = distinct.assign(
        _code=[each.code for each in found],
        _type=[each.site_type for each in found],
        _country=[each.country for each in found],
        _latitude=["" if each.latitude is None else repr(each.latitude) for each in found],
        _longitude=["" if each.longitude is None else repr(each.longitude) for each in found],
        _precision=[each.precision for each in found],
        _several=[len(each.candidates) > 0 for each in found],
    )
    placed = keys.merge(table, how="left", on=list(keys.columns)).set_axis(keys.index)
    said = (texts["site_text"] != "") | (texts["site_id"] != "")
    has_point = (texts["latitude"] != "") & (texts["longitude"] != "")
    is_site = placed["_precision"].isin(set(PRECISIONS) - {"country", "region"}) & (placed["_code"] != "")
    stated = has_point | (texts["location_precision"] != "")  # the file itself says how far the place is known
    unknown = said & ~is_site & ~(stated & (texts["site_type"] != ""))
    where = "site_text" if work.column("site_text") else "site_id"
    work.refuse(where, unknown & placed["_several"], "refused-site-ambiguous")
    work.refuse(where, unknown & ~placed["_several"], "refused-site-unknown")
    work.refuse("site_text", ~said & ~stated, "refused-site-missing")
    own = ~is_site & (texts["site_id"] != "") & has_point  # a code that another gazetteer has
    texts["site_id"] = texts["site_id"].where(own, placed["_code"].where(is_site, ""))
    for code, column in (("site_type", "_type"), ("country", "_country"), ("location_precision", "_precision")):
        texts[code] = texts[code].mask((texts[code] == "") & is_site, placed[column])
    for code in ("latitude", "longitude"):
        texts[code] = texts[code].mask(~has_point & is_site, placed[f"_{code}"])
    texts["location_precision"] = texts["location_precision"].mask(
        (texts["location_precision"] == "") & has_point, "locality"
    )
    texts["site_type"] = texts["site_type"].mask(~texts["site_type"].isin(list(SITE_TYPES)), "")


def _place(places: Places, settled: Mapping[str, str], site_id: str, text: str, country: str, site_type: str) -> Placed:
    if site_id:
        known = places.site(site_id)
        return known if known.code or not text else places.of(text, country, site_type)
    if chosen := settled.get(text, ""):
        return places.site(chosen)
    return places.of(text, country, site_type) if text else Placed()


def _ends(work: _Work) -> None:
    """Origins and destinations as sites, countries or regions; what they cannot be read as stays in its own words."""
    own = work.mapping.dialect == "marsad"
    for code in ("origin", "transit", "destination"):
        cells, words_of_source = work.cells(code), work.texts[f"{code}_text"]
        said = cells if own else cells.mask(cells == "", words_of_source)
        known = {text: [_end(work.places, own, part) for part in _parts(text)] for text in said.unique()}
        joined = {text: _joined([end.code for end in ends]) for text, ends in known.items()}
        found = said.map(joined).astype("str")
        if code != "transit":
            widest = {text: _widest([end.precision for end in ends]) for text, ends in known.items()}
            given = work.texts[f"{code}_precision"]
            blank = (given == "") & (found != "")
            work.texts[f"{code}_precision"] = given.mask(blank, said.map(widest).astype("str"))
        work.texts[code] = found
        work.texts[f"{code}_text"] = words_of_source.mask((words_of_source == "") & (cells != found), cells)
    flags = work.cells("flag")
    found = _distinct(flags, lambda text: text if text.isdigit() else _several(text, work.places.country))
    work.doubt("flag", (flags != "") & (found == ""), "doubt-flag")
    work.texts["flag"] = found


def _end(places: Places, own: bool, text: str) -> Placed:
    """What an end means; `own`: the table is one of Marsad's, whose codes stand as they are."""
    if re.fullmatch(r"\d{3}|[A-Z]{2}", text):
        return Placed(code=text, precision="country" if text.isalpha() else "region")
    known = places.site(text)
    if known.code or (own and re.fullmatch(PLACE, text)):
        return known if known.code else Placed(text, precision="site")
    return places.of(text, "", "")


def _joined(codes: Sequence[str]) -> str:
    return "; ".join(dict.fromkeys(codes)) if codes and all(codes) else ""


def _widest(precisions: Sequence[str]) -> str:
    return next((code for code in ("region", "country") if code in precisions), "site" if precisions else "")


def _sources(work: _Work) -> None:
    publisher = work.texts["source_publisher"]
    work.texts["source_publisher"] = publisher.mask(
        publisher == "", dict(work.mapping.constants).get("source_publisher", "")
    )
    language = work.texts["source_language"].str.lower()
    work.texts["source_language"] = language


def _identify(work: _Work) -> None:
    """A code for lines that have none, the same whenever the same line is read, so that no upload doubles it."""
    texts = work.texts
    blank = texts["incident_id"] == ""
    if not blank.any():
        return
    lines = texts.loc[blank, list(_IDENTITY)]
    joined = lines[_IDENTITY[0]].str.cat(lines[list(_IDENTITY[1:])], sep="\x1f")
    made = joined.map(lambda line: "U-" + hashlib.sha256(line.encode("utf-8", "replace")).hexdigest()[:12])
    texts.loc[blank, "incident_id"] = made.astype("str")
    twice = pd.Series(False, index=texts.index)
    twice[made.index[made.duplicated()]] = True
    work.refuse("incident_id", twice, "refused-line-twice")


def _distinct(cells: pd.Series, read: Callable[[str], str]) -> pd.Series:
    """What each text is read as, every different text once."""
    known = {text: read(text) if text else "" for text in cells.unique()}
    return cells.map(known).astype("str")


def _parts(text: str) -> list[str]:
    return [part for part in _LIST.split(text) if part] if text else []


def _several(text: str, read: Callable[[str], str]) -> str:
    return _joined([read(part) for part in _parts(text)])


def _count(text: str) -> str:
    value = numbers.number(text, ".")
    return str(int(value)) if value is not None and value >= 0 and value == int(value) else ""


def _degrees(text: str) -> str:
    """Degrees with a decimal comma, which cannot be a thousand, as with a point."""
    return re.sub(r"^(-?\d{1,3}),(\d+)$", r"\1.\2", text.removesuffix("°"))

"""One upload, looked at whole before anything is kept: what would be taken, what is refused, what is in doubt."""

import datetime
import itertools
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pandas as pd

from marsad.errors import RefusedFile
from marsad.incidents import checking, reading
from marsad.incidents.checking import Refused
from marsad.incidents.intake import columns, compact, dates, doubts, likeness, quantities, repeated
from marsad.incidents.intake.columns import MEASURED
from marsad.incidents.intake.columns import Mapping as ColumnMapping
from marsad.incidents.intake.raw_table import RawTable
from marsad.incidents.intake.work import Places
from marsad.incidents.intake.written import Written, as_fields
from marsad.vocabulary import INCIDENTS, Table

EXAMPLES = 5
"""Values in question that are shown."""
STRETCH = 20_000
"""Lines that are looked at together."""
ALWAYS = frozenset({
    "incident_id", "event_id", "date", "date_end", "site_id", "country", "latitude", "longitude", "substance",
    "quantity_kg",
})  # fmt: skip
"""The fields that `Looked.accepted` has even when no line fills them."""


@dataclass(frozen=True)
class Questions:
    """What a file does not settle by itself and somebody must say: how its dates and its decimals are to be read."""

    day_first: tuple[str, ...] = ()
    decimal: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.day_first or self.decimal)


@dataclass(frozen=True)
class Alike:
    """A new line that may be a known incident from another source: the file's line, the two codes."""

    line: int
    row: int
    incident_id: str
    known: str


@dataclass(frozen=True)
class Looked:
    """What an upload comes to. Nothing of it is kept yet.

    `accepted` is typed as `checking.clean` gives it, under the rows of the raw table, but compact: it has the fields
    that some line fills and those of `ALWAYS`, and a text that repeats is a category. `table` says whether they are
    incidents or events. `lines` has the file's line of
    every row. `refused` and `doubts` have the column as the file heads it. `again` are the codes of incidents that are
    there already just so, or as one more source of another; `changed` of those that are there otherwise. Neither is in
    `accepted`'s `fresh` part.
    """

    accepted: pd.DataFrame
    lines: pd.Series
    refused: tuple[Refused, ...]
    refused_rows: tuple[int, ...]
    doubts: tuple[Refused, ...]
    dropped: tuple[str, ...]
    again: tuple[str, ...]
    changed: tuple[str, ...]
    alike: tuple[Alike, ...]
    table: Table = INCIDENTS

    @property
    def fresh(self) -> pd.DataFrame:
        """The accepted lines of incidents that are not there yet, as compact as they."""
        there = [*self.again, *self.changed]
        return self.accepted[~self.accepted[self.table.code].isin(there)] if there else self.accepted

    def line(self, row: int) -> pd.Series:
        """One accepted line, with every field."""
        return compact.completed(self.accepted.loc[[row]], self.table).iloc[0]

    def lines_of(self, codes: Collection[str]) -> pd.DataFrame:
        """The accepted lines of incidents, or events, by their codes, with every field."""
        return compact.completed(self.accepted[self.accepted[self.table.code].isin(list(codes))], self.table)


def questions(raw: RawTable, mapping: ColumnMapping) -> tuple[ColumnMapping, Questions]:
    """The mapping with what the file itself settles, and what remains to be asked, with example values."""
    day_first, decimal = mapping.day_first, mapping.decimal
    if mapping.dialect == "marsad":
        return replace(mapping, day_first=True, decimal="."), Questions()
    asked_dates: tuple[str, ...] = ()
    asked_decimals: tuple[str, ...] = ()
    dated = _different(raw, mapping, ("date", "date_end"))
    if len(dated) and day_first is None:
        day_first = dates.settle(dated)
        if day_first is None:
            asked_dates = _examples(dated, dates.in_question)
    measured = _different(raw, mapping, MEASURED)
    if len(measured) and not decimal:
        decimal = quantities.settle(measured)
        if not decimal:
            asked_decimals = _examples(measured, quantities.in_question)
    settled = replace(mapping, day_first=day_first, decimal=decimal)
    return settled, Questions(asked_dates, asked_decimals)


def look(
    raw: RawTable,
    mapping: ColumnMapping,
    places: Places,
    known: pd.DataFrame,
    today: datetime.date,
    settled: Mapping[str, str] | None = None,
    name: str = "",
    progress: Callable[[float], None] | None = None,
    joined: Mapping[str, str] | None = None,
) -> Looked:
    """Look at an upload; `known` is its table as it stands, `settled` site codes chosen for written places.

    `joined` has the incidents that lines of earlier uploads were joined to, by the codes that these lines have.

    The lines are looked at in stretches, so that only one of them is in memory in all its columns. `progress` hears
    fractions from 0 to 1. RefusedFile when the table is none of incidents at all.
    """
    table = mapping.table
    if not columns.is_of_its_table(mapping):
        reason = "file-no-incidents" if table == INCIDENTS else "file-no-events"
        raise RefusedFile(Path(name), reason, detail=", ".join(raw.header[:8]))
    parts = []
    for stretch in raw.stretches(STRETCH):
        parts.append(_checked(stretch, mapping, places, settled, today))
        compact.release()
        if progress:
            progress(min(1.0, len(parts) * STRETCH / len(raw.texts)))
    accepted = compact.together([part.accepted for part in parts], table)
    compact.release()
    header = {column.field: column.header for column in mapping.columns if column.field}
    made = pd.Index(np.concatenate([part.made for part in parts]))
    twice = repeated.refused(accepted, made, table)
    if len(twice):
        accepted = accepted[~accepted.index.isin(twice["row"])]
    refused = pd.concat([*(part.refused for part in parts), _headed(twice, header)]).sort_values("row", kind="stable")
    again, changed = _known_before(accepted, known, table)
    if table == INCIDENTS:
        again += _joined_before(accepted, known, joined or {})
    new = accepted[~accepted[table.code].isin([*again, *changed])] if again or changed else accepted
    heavy = [_headed(doubts.heavy(accepted, known), header)] if table == INCIDENTS else []
    doubted = pd.concat([*(part.doubts for part in parts), *heavy])
    doubted = doubted[doubted["row"].isin(accepted.index)].sort_values("row", kind="stable")
    lines = pd.Series(raw.lines, index=raw.texts.index)
    pairs = likeness.alike(new, known) if table == INCIDENTS else pd.DataFrame({"row": [], "known": []}, dtype="int64")
    codes = new.loc[pairs["row"], table.code].astype("str")
    compact.release()
    return Looked(
        accepted=accepted,
        lines=lines,
        refused=_listed(refused, lines),
        refused_rows=tuple(sorted(refused["row"].unique().tolist())),
        doubts=_listed(doubted, lines),
        dropped=parts[0].dropped,
        again=again,
        changed=changed,
        alike=tuple(
            Alike(int(lines[row]), row, code, known_id)
            for (row, known_id), code in zip(pairs.itertuples(index=False), codes, strict=True)
        ),
        table=table,
    )


@dataclass(frozen=True)
class _Checked:
    """What a stretch of a table comes to by itself; frames as `Written` has them."""

    accepted: pd.DataFrame
    refused: pd.DataFrame
    doubts: pd.DataFrame
    dropped: tuple[str, ...]
    made: pd.Index


def _checked(
    raw: RawTable, mapping: ColumnMapping, places: Places, settled: Mapping[str, str] | None, today: datetime.date
) -> _Checked:
    written = as_fields(raw, mapping, places, settled)
    accepted, refused = checking.clean(written.texts, mapping.table.fields)
    refused = _all_refused(raw, mapping, written, refused)
    accepted = accepted[~accepted.index.isin(refused["row"])]
    header = {column.field: column.header for column in mapping.columns if column.field}
    doubted = pd.concat([written.doubts, _headed(doubts.of_lines(accepted, places, today), header)])
    return _Checked(compact.filled(accepted, ALWAYS, mapping.table), refused, doubted, written.dropped, written.made)


def _all_refused(raw: RawTable, mapping: ColumnMapping, written: Written, cleaned: pd.DataFrame) -> pd.DataFrame:
    """Every refusal once, under the header that the file has; of one cell the first reason that was found."""
    header = {column.field: column.header for column in mapping.columns if column.field}
    first = written.refused
    told = set(zip(first["row"], first["column"], strict=True))
    # What could not be read was left blank: that a needed value is missing then says nothing new.
    silent = {(row, header.get(code, code)) for row, code in zip(cleaned["row"], cleaned["column"], strict=True)} & told
    unread = set(first["row"])
    keep = [
        (row, header.get(code, code)) not in silent and not (reason == "refused-required" and row in unread)
        for row, code, reason in zip(cleaned["row"], cleaned["column"], cleaned["reason"], strict=True)
    ]
    rest = _headed(cleaned[np.array(keep, dtype=bool)], header)
    wide = raw.texts.index[np.isin(raw.lines, raw.ragged)]
    more = pd.DataFrame({"row": wide, "column": "", "value": "", "reason": "refused-too-many-cells"})
    return pd.concat([more, first, rest])


def _headed(found: pd.DataFrame, header: Mapping[str, str]) -> pd.DataFrame:
    """What was found, its columns named as the file heads them."""
    return found.assign(column=found["column"].map(lambda code: header.get(code, code)))


def _listed(found: pd.DataFrame, lines: pd.Series) -> tuple[Refused, ...]:
    return tuple(
        Refused(int(lines[row]), column, value, reason)
        for row, column, value, reason in found[["row", "column", "value", "reason"]].itertuples(index=False)
    )


def _known_before(accepted: pd.DataFrame, known: pd.DataFrame, table: Table) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Codes that the store has already: just so, and otherwise."""
    ids = accepted[table.code]
    there = ids[ids.isin(known[table.code].astype("str").unique())].astype("str").unique()
    if not len(there):
        return (), ()
    mine = compact.completed(accepted[ids.isin(there)], table)
    before, after = (reading.by_code(lines, table) for lines in (known[known[table.code].isin(there)], mine))
    again = tuple(code for code in there if before.get(code) == after.get(code))
    return again, tuple(code for code in there if code not in set(again))


def _joined_before(accepted: pd.DataFrame, known: pd.DataFrame, joined: Mapping[str, str]) -> tuple[str, ...]:
    """Codes of lines that are a source of an incident which is still there."""
    ids = set(accepted.loc[accepted["incident_id"].isin(list(joined)), "incident_id"].astype("str"))
    there = set(known.loc[known["incident_id"].isin([joined[code] for code in ids]), "incident_id"].astype("str"))
    return tuple(code for code in joined if code in ids and joined[code] in there)


def _different(raw: RawTable, mapping: ColumnMapping, fields: Collection[str]) -> pd.Series:
    """The different texts of the columns that are these fields."""
    found = [
        pd.Series(raw.written(column.number).unique(), dtype="str")
        for column in mapping.columns
        if column.field in fields
    ]
    return pd.concat(found, ignore_index=True) if found else pd.Series([], dtype="str")


def _examples(texts: pd.Series, in_question: Callable[[pd.Series], bool]) -> tuple[str, ...]:
    """The first few different texts that may be read in two ways."""
    doubtful = (text for text in texts if text and in_question(pd.Series([text], dtype="str")))
    return tuple(itertools.islice(doubtful, EXAMPLES))

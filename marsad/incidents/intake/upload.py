"""One upload, looked at whole before anything is kept: what would be taken, what is refused, what is in doubt."""

import datetime
import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pandas as pd

from marsad.errors import RefusedFile
from marsad.incidents import checking, reading
from marsad.incidents.checking import Refused
from marsad.incidents.intake import columns, dates, doubts, likeness, quantities
from marsad.incidents.intake.columns import MEASURED
from marsad.incidents.intake.columns import Mapping as ColumnMapping
from marsad.incidents.intake.files import RawTable
from marsad.incidents.intake.work import Places
from marsad.incidents.intake.written import Written, as_fields

EXAMPLES = 5
"""Values in question that are shown."""


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

    `accepted` is typed as `checking.clean` gives it, under the rows of the raw table; `lines` has the file's line of
    every row. `refused` and `doubts` have the column as the file heads it. `again` are the codes of incidents that are
    there already just so, `changed` of those that are there otherwise; neither is in `accepted`'s `fresh` part.
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

    @property
    def fresh(self) -> pd.DataFrame:
        """The accepted lines of incidents that are not there yet."""
        return self.accepted[~self.accepted["incident_id"].isin([*self.again, *self.changed])]

    def lines_of(self, incident_ids: tuple[str, ...]) -> pd.DataFrame:
        """The accepted lines of incidents by their codes."""
        return self.accepted[self.accepted["incident_id"].isin(incident_ids)]


def questions(raw: RawTable, mapping: ColumnMapping) -> tuple[ColumnMapping, Questions]:
    """The mapping with what the file itself settles, and what remains to be asked, with example values."""
    day_first, decimal = mapping.day_first, mapping.decimal
    if mapping.dialect == "marsad":
        return replace(mapping, day_first=True, decimal="."), Questions()
    asked_dates: tuple[str, ...] = ()
    asked_decimals: tuple[str, ...] = ()
    dated = [raw.texts[column.number] for column in mapping.columns if column.field in {"date", "date_end"}]
    if dated and day_first is None:
        texts = pd.concat(dated)
        day_first = dates.settle(texts)
        if day_first is None:
            asked_dates = _examples(texts, dates.in_question)
    measured = [raw.texts[column.number] for column in mapping.columns if column.field in MEASURED]
    measured = [texts for texts in measured if len(texts)]
    if measured and not decimal:
        texts = pd.concat(measured)
        decimal = quantities.settle(texts)
        if not decimal:
            asked_decimals = _examples(texts, quantities.in_question)
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
) -> Looked:
    """Look at an upload; `known` is the incident table as it stands, `settled` site codes chosen for written places.

    RefusedFile when the table is none of incidents at all.
    """
    if not columns.is_of_incidents(mapping):
        raise RefusedFile(Path(name), "file-no-incidents", detail=", ".join(raw.header[:8]))
    written = as_fields(raw, mapping, places, settled)
    accepted, refused = checking.clean(written.texts)
    refused = _all_refused(raw, mapping, written, refused)
    accepted = accepted[~accepted.index.isin(refused["row"])]
    lines = pd.Series(raw.lines, index=raw.texts.index)
    again, changed = _known_before(accepted, known)
    rest = accepted[~accepted["incident_id"].isin([*again, *changed])]
    header = {column.field: column.header for column in mapping.columns if column.field}
    marked = doubts.doubtful(accepted, known, places, today)
    told = written.doubts[written.doubts["row"].isin(accepted.index)]
    marked = pd.concat([told, marked.assign(column=marked["column"].map(lambda code: header.get(code, code)))])
    pairs = likeness.alike(rest, known)
    return Looked(
        accepted=accepted,
        lines=lines,
        refused=_listed(refused, lines),
        refused_rows=tuple(sorted(refused["row"].unique().tolist())),
        doubts=_listed(marked.sort_values("row", kind="stable"), lines),
        dropped=written.dropped,
        again=again,
        changed=changed,
        alike=tuple(
            Alike(int(lines[row]), row, str(accepted.loc[row, "incident_id"]), known_id)
            for row, known_id in pairs.itertuples(index=False)
        ),
    )


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
    rest = cleaned[np.array(keep, dtype=bool)]
    rest = rest.assign(column=rest["column"].map(lambda code: header.get(code, code)))
    ragged = pd.Series(raw.lines, index=raw.texts.index)
    wide = ragged.index[ragged.isin(raw.ragged)]
    more = pd.DataFrame({"row": wide, "column": "", "value": "", "reason": "refused-too-many-cells"})
    return pd.concat([more, first, rest]).sort_values("row", kind="stable")


def _listed(found: pd.DataFrame, lines: pd.Series) -> tuple[Refused, ...]:
    return tuple(
        Refused(int(lines[row]), column, value, reason)
        for row, column, value, reason in found[["row", "column", "value", "reason"]].itertuples(index=False)
    )


def _known_before(accepted: pd.DataFrame, known: pd.DataFrame) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Codes that the store has already: just so, and otherwise."""
    ids = accepted["incident_id"].astype("str")
    there = ids[ids.isin(known["incident_id"].astype("str"))].unique()
    if not len(there):
        return (), ()
    before, after = (reading.by_incident(table[table["incident_id"].isin(there)]) for table in (known, accepted))
    again = tuple(code for code in there if before.get(code) == after.get(code))
    return again, tuple(code for code in there if code not in set(again))


def _examples(texts: pd.Series, in_question: Callable[[pd.Series], bool]) -> tuple[str, ...]:
    """The first few different texts that may be read in two ways."""
    doubtful = (text for text in texts.unique() if text and in_question(pd.Series([text], dtype="str")))
    return tuple(itertools.islice(doubtful, EXAMPLES))

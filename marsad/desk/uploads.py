"""Uploads: a file is opened, looked at as often as one likes, and then taken in as one batch or not at all."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd

from marsad.desk.desk import Desk
from marsad.desk.holdings import Holdings
from marsad.desk.kept_lines import SHIPPED_BY
from marsad.desk.known_places import KnownPlaces
from marsad.errors import WrongChange, WrongMapping
from marsad.incidents.intake import columns, compact, dialects, files, likeness, upload
from marsad.incidents.intake.columns import Mapping as ColumnMapping
from marsad.incidents.intake.raw_table import RawTable
from marsad.incidents.intake.upload import Looked, Questions
from marsad.store.batches import Batch, Change, NewBatch
from marsad.store.store import Store
from marsad.vocabulary import INCIDENTS, Table


@dataclass(frozen=True)
class Opened:
    """A file as it was read, how its columns are understood so far, and what must still be asked.

    `remembered` says that a person mapped a file of this shape before; `before` is the batch that took in the same
    bytes already.
    """

    name: str
    raw: RawTable
    mapping: ColumnMapping
    questions: Questions
    remembered: bool
    before: Batch | None


@dataclass(frozen=True)
class Choices:
    """What a person decides about an upload before it is taken in.

    `revise`: incidents that are there otherwise get a new revision, else they stay as they are. `join`: rows that are
    known incidents from another source. `leave_out`: rows that are not taken. `whole`: nothing is taken while
    anything is refused.
    """

    revise: bool = False
    join: frozenset[int] = frozenset()
    leave_out: frozenset[int] = frozenset()
    whole: bool = False


class Uploads:
    """What may be done with files of incidents and of cooperation, and with the batches that they became."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def open(
        self,
        file: Path | bytes,
        name: str,
        progress: Callable[[float], None] | None = None,
        table: Table = INCIDENTS,
    ) -> Opened:
        """Read a file and understand its columns as fields of a table; RefusedFile when it is no table."""
        raw = dialects.completed(files.read(file, name, progress), table)
        kept = self._store.mapping_of(columns.shape(raw.header, table))
        mapping, remembered = columns.propose(raw, table), False
        if kept is not None:
            try:
                # Columns are remembered; what was said of one file's source and evidence is not said of another's.
                known = columns.from_toml(kept, raw.header)
                mapping, remembered = replace(known, constants=mapping.constants), True
            except WrongMapping:
                remembered = False  # of an earlier edition; what it said is proposed anew
        # What the file itself settles stands above what is usual for its kind, or was answered for another file.
        alone, _ = upload.questions(raw, replace(mapping, day_first=None, decimal=""))
        day_first = mapping.day_first if alone.day_first is None else alone.day_first
        mapping, asked = upload.questions(
            raw, replace(mapping, day_first=day_first, decimal=alone.decimal or mapping.decimal)
        )
        return Opened(name, raw, mapping, asked, remembered, self._store.batch_of(raw.digest, table))

    def understood(self, opened: Opened, mapping: ColumnMapping) -> Opened:
        """The same file with its columns understood as a person says."""
        settled, asked = upload.questions(opened.raw, mapping)
        return replace(opened, mapping=settled, questions=asked)

    def look(
        self,
        opened: Opened,
        today: datetime.date,
        settled: Mapping[str, str] | None = None,
        progress: Callable[[float], None] | None = None,
    ) -> Looked:
        """What the file comes to as it is understood; nothing is kept. `settled`: site codes for written places."""
        held = self._desk.holdings()
        places = KnownPlaces(held.sites, self._desk.geocoder())
        mapping = _with_publisher(opened)
        joined = self._store.joined()
        known = _of(held, mapping.table)
        return upload.look(opened.raw, mapping, places, known, today, settled, opened.name, progress, joined)

    def take_in(
        self,
        opened: Opened,
        looked: Looked,
        choices: Choices,
        who: str,
        why: str = "",
        progress: Callable[[float], None] | None = None,
    ) -> Batch:
        """Keep what was looked at as one batch; WrongChange, and nothing is kept, when there is nothing to keep."""
        if who.strip().casefold() == SHIPPED_BY.casefold():
            raise WrongChange("change-who-reserved")
        if choices.whole and looked.refused_rows:
            raise WrongChange("change-refused-lines")
        joining = {pair.incident_id: pair.known for pair in looked.alike if pair.row in choices.join}
        fresh = looked.fresh
        if joining or choices.leave_out:
            fresh = fresh[~fresh["incident_id"].isin(list(joining)) & ~fresh.index.isin(list(choices.leave_out))]
        parts = [fresh]
        if choices.revise:
            parts.append(self._revised(looked))
        parts = [part for part in (*parts, *self._joined(looked, choices, joining)) if len(part)]
        if not parts:
            raise WrongChange("change-nothing-new")
        table = looked.table
        self._store.keep_mapping(columns.shape(opened.raw.header, table), opened.mapping.to_toml(), who)
        refused, toml = len(looked.refused_rows), opened.mapping.to_toml()
        new = NewBatch(opened.name, opened.raw.digest, who, why, refused, toml, joining, table)
        return self._store.take_in(parts[0] if len(parts) == 1 else compact.together(parts, table), new, progress)

    def batches(self) -> list[Batch]:
        """Every batch, newest first."""
        return self._store.batches()

    def withdraw(self, number: int, who: str, why: str) -> Change:
        """Hide a batch; it can be shown again."""
        return self._store.withdraw_batch(number, who, why)

    def restore(self, number: int, who: str, why: str) -> Change:
        """Show a withdrawn batch again."""
        return self._store.restore_batch(number, who, why)

    @property
    def _store(self) -> Store:
        if self._desk.store is None:
            raise WrongChange("change-no-store")
        return self._desk.store

    def _revised(self, looked: Looked) -> pd.DataFrame:
        """The incidents that are there otherwise, as the file has them, with the items of which it does not tell.

        A file that tells of fewer items, all of substances that are known, corrects these; else it tells all anew. An
        event is one line, and told anew.
        """
        lines = looked.lines_of(looked.changed)
        if not looked.table.part:
            return lines
        known = self._desk.holdings().incidents[INCIDENTS.codes]
        known = known[known["incident_id"].isin(looked.changed)]
        mine, theirs = (set(zip(*_items(table), strict=True)) for table in (lines, known))
        anew = {incident_id for incident_id, _ in mine - theirs}
        ids, substances = _items(known)
        untold = [
            incident_id not in anew and (incident_id, substance) not in mine
            for incident_id, substance in zip(ids, substances, strict=True)
        ]
        return compact.together([lines, known[untold]]) if any(untold) else lines

    def _joined(self, looked: Looked, choices: Choices, joining: Mapping[str, str]) -> list[pd.DataFrame]:
        """Known incidents with what another source says of them: of the same substance, or of one more."""
        table = self._desk.holdings().incidents[INCIDENTS.codes]
        alike = {pair.row for pair in looked.alike if pair.row in choices.join}
        joined: dict[str, pd.DataFrame] = {}
        for incident_id, known in joining.items():
            lines = joined.get(known, table[table["incident_id"] == known])
            told = looked.lines_of((incident_id,)).drop(index=[*choices.leave_out], errors="ignore")
            for row in told.index:
                lines = likeness.joined(lines, told.loc[[row]], alike=row in alike)
            joined[known] = lines
        return list(joined.values())


def _of(held: Holdings, table: Table) -> pd.DataFrame:
    """The table as it stands."""
    return held.incidents if table == INCIDENTS else held.cooperation


def _items(lines: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """The incident and the substance of each line, as texts."""
    return lines["incident_id"].astype("str"), lines["substance"].astype("str")


def _with_publisher(opened: Opened) -> ColumnMapping:
    """The mapping, and where no column nor person names a source, the file itself as the source of its lines."""
    said = {column.field for column in opened.mapping.columns} | {code for code, _ in opened.mapping.constants}
    if "source_publisher" in said:
        return opened.mapping
    return replace(opened.mapping, constants=(*opened.mapping.constants, ("source_publisher", opened.name)))

"""A foreign table on its way into the fields of the vocabulary, and how the parts of a cell are read."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import pandas as pd

from marsad.incidents.intake.columns import Column
from marsad.incidents.intake.columns import Mapping as ColumnMapping
from marsad.incidents.intake.raw_table import RawTable
from marsad.incidents.intake.synonyms import NOTHING
from marsad.vocabulary import Kind, Table

_SIGNS = re.compile(r"\s*[;,/|\n،]\s*")
_AND = re.compile(r"\s+(?:et|and|y|e|و)\s+")


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


@dataclass
class Work:
    """A table as it is written: its raw cells, the texts of the fields so far, what is refused and what is in doubt.

    `settled` has the site codes that a person chose for written places.
    """

    raw: RawTable
    mapping: ColumnMapping
    places: Places
    settled: Mapping[str, str]
    texts: pd.DataFrame
    refusals: list[pd.DataFrame] = field(default_factory=list)
    doubts: list[pd.DataFrame] = field(default_factory=list)

    @property
    def table(self) -> Table:
        """Whose fields are written."""
        return self.mapping.table

    def column(self, code: str) -> Column | None:
        return self.mapping.field(code)

    def cells(self, code: str) -> pd.Series:
        """What the file has for a field, spaces around it gone; blank where no column is it, or it says "n/a"."""
        column = self.column(code)
        if column is None:
            constant = dict(self.mapping.constants).get(code, "")
            return pd.Series(constant, index=self.texts.index, dtype="str")
        # Lines of several sources run parallel: a first line that is blank is a value, not space around one.
        around = " " if self.table.field[code].kind is Kind.LINES else None
        cells: pd.Series = self.raw.texts[column.number].str.strip(around)
        return cells if self.mapping.dialect == "marsad" else cells.mask(cells.isin(NOTHING), "")

    def marked(self, marks: Mapping[int, np.ndarray], code: str) -> np.ndarray:
        """Which cells of a field are marked in the raw table, as `RawTable.typed` and `spread` mark them."""
        column = self.column(code)
        none = np.zeros(len(self.texts), dtype=bool)
        return none if column is None else marks.get(column.number, none)

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


def distinct(cells: pd.Series, read: Callable[[str], str]) -> pd.Series:
    """What each text is read as, every different text once."""
    known = {text: read(text) if text else "" for text in cells.unique()}
    return cells.map(known).astype("str")


def several(text: str, read: Callable[[str], str]) -> str:
    """The codes of what a cell holds, joined; nothing where one of its parts cannot be read."""
    return joined([read(part) for listed in _SIGNS.split(text) if listed for part in _AND.split(listed)])


def names(text: str, is_known: Callable[[str], bool]) -> list[str]:
    """The names that a cell holds, apart; Trinidad and Tobago is one, for not both of its parts are known."""
    found: list[str] = []
    for listed in filter(None, _SIGNS.split(text)):
        apart = _AND.split(listed)
        whole = len(apart) > 1 and not all(map(is_known, apart)) and is_known(listed)
        found += [listed] if whole else apart
    return found


def joined(codes: Sequence[str]) -> str:
    """Codes as the incident table lists them; nothing where one of them is not known."""
    return "; ".join(dict.fromkeys(codes)) if codes and all(codes) else ""

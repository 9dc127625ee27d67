"""A table as a file gives it: its texts, the lines that they stand on, and what the file itself says of its cells."""

import bisect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from marsad.incidents.intake import compact


@dataclass(frozen=True)
class RawTable:
    """A table as a file gives it, nothing of it understood yet.

    `header`: as written, stripped and made unique; a column without one is "column 3" (from 1). `texts`: columns
    0 … n-1, dtype "str" or categories that are texts, a line per line that is not blank, blanks as "". `lines`: where
    each starts in the file, from 1 (the row of the sheet in a workbook; in a Parquet file the header counts as line 1).
    `kind`: "csv", "xlsx" (any workbook) or "parquet". `encoding`: one of `encodings.ENCODINGS`, "" when packed.
    `delimiter`: of `delimited.DELIMITERS`, or "". `sheet`: its name, or "". `digest`: SHA-256 of the bytes. `ragged`:
    those of `lines` that have more filled cells than the header; `texts` has the cells that fit, and whoever takes the
    table in must refuse these lines. `short`: those that have fewer cells than the header, in a file whose lines
    usually have them all.

    Of a workbook, the sheets with the header of the first are read as one: `sheets` has their names, and `sheet_starts`
    how many lines stand before each, for `lines` count on through them; `where` tells the sheet and its row.
    `sheets_left` are the names of those that have another table, of which nothing was read. `typed`: by column, which
    cells the file has as numbers with decimals, whose texts have a point and no other reading; `spread`: which are
    merged with others above or below, and repeat their value. `mixed_dates`: the columns in which some cells are dates
    to the file and others are texts of days, months and years.
    """

    header: tuple[str, ...]
    texts: pd.DataFrame
    lines: np.ndarray
    kind: str
    encoding: str
    delimiter: str
    sheet: str
    digest: str
    ragged: tuple[int, ...] = ()
    short: tuple[int, ...] = ()
    sheets: tuple[str, ...] = ()
    sheet_starts: tuple[int, ...] = ()
    sheets_left: tuple[str, ...] = ()
    typed: Mapping[int, np.ndarray] = field(default_factory=dict)
    spread: Mapping[int, np.ndarray] = field(default_factory=dict)
    mixed_dates: tuple[int, ...] = ()

    def where(self, line: int) -> tuple[str, int]:
        """The sheet that one of `lines` stands in and its row there; ("", line) in a file without sheets."""
        if not self.sheets:
            return "", line
        number = bisect.bisect_left(self.sheet_starts, line) - 1
        return self.sheets[number], line - self.sheet_starts[number]

    def written(self, column: int) -> pd.Series:
        """The texts of a column that people wrote; what the file has as numbers is in no question."""
        texts = self.texts[column]
        return texts[~self.typed[column]] if column in self.typed else texts

    def stretches(self, lines: int) -> Iterator["RawTable"]:
        """The same table in pieces of so many lines, every column of them a plain "str"."""
        for start in range(0, len(self.texts), lines):
            rows = slice(start, start + lines)
            typed, spread = ({at: cells[rows] for at, cells in of.items()} for of in (self.typed, self.spread))
            texts = compact.plain(self.texts.iloc[rows])
            yield replace(self, texts=texts, lines=self.lines[rows], typed=typed, spread=spread)

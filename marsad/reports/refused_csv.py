"""The refused lines of an upload as a CSV file to mend and upload again, each with the reasons."""

from collections.abc import Iterable, Sequence
from typing import Protocol

import numpy as np
import pandas as pd

from marsad.reports.safe_csv import cells


class Speaker(Protocol):
    """What the file needs of a translator."""

    def __call__(self, key: str, **values: object) -> str: ...


class Refusal(Protocol):
    """A value that was refused: the file's line, the column as the file heads it, and the message key of the reason."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> str: ...
    @property
    def reason(self) -> str: ...


def write(
    header: Sequence[str], texts: pd.DataFrame, lines: np.ndarray, refused: Iterable[Refusal], say: Speaker
) -> bytes:
    """The refused lines with the file's own columns between the number of the line and the reasons.

    `texts`: a column 0 … n-1 per header, `lines` the file's line of each row. UTF-8 with a byte order mark; a text that
    a spreadsheet would take for a formula gets an apostrophe before it, a number does not.
    """
    reasons: dict[int, list[str]] = {}
    for one in refused:
        told = f"{one.column}: {say(one.reason)}" if one.column else say(one.reason)
        reasons.setdefault(one.line, []).append(told)
    wanted = np.isin(lines, list(reasons))
    rows = texts[wanted].itertuples(index=False, name=None)
    body = ([str(line), *row, "; ".join(reasons[line])] for line, row in zip(lines[wanted].tolist(), rows, strict=True))
    return cells([[say("column-line"), *header, say("column-reason")], *body])

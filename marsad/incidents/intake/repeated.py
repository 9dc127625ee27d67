"""Lines of one file that cannot all be kept: one that stands twice, and one code on what cannot be one incident."""

import numpy as np
import pandas as pd

from marsad.incidents.intake import compact
from marsad.vocabulary import INCIDENTS, Table

ONE_PLACE_AND_TIME = ["date", "date_end", "date_precision", "site_id", "site_text", "country"]
"""What the lines of one incident share: they are its items, and tell of substances and quantities."""
_AT_ONCE = 20_000
FOUND = ["row", "column", "value", "reason"]


def refused(accepted: pd.DataFrame, made: pd.Index, table: Table = INCIDENTS) -> pd.DataFrame:
    """The accepted lines that are refused for others: row · column (field code) · value · reason (message key).

    `made` are the rows whose code was made from what they say: two of one code are one line. Of a line that stands
    twice the first is kept; of lines with one code but several dates or places none, for nobody knows which is right.
    An event is one line: of lines with one code that say different things none is kept.
    """
    ids = accepted[table.code]
    if _all_differ(ids):
        return pd.DataFrame(columns=FOUND)
    lines = compact.completed(accepted[ids.duplicated(keep=False)], table)
    codes = lines[table.code].astype("str")
    twice = lines.duplicated() | (codes.duplicated() & lines.index.isin(made))
    rest = lines[~twice]
    shared_by_all = [table.code, *ONE_PLACE_AND_TIME] if table.part else table.codes
    of_each = rest[shared_by_all].astype({table.code: "str"}).drop_duplicates()
    several = set(of_each.loc[of_each[table.code].duplicated(), table.code])
    shared = codes.isin(several) & ~twice
    reason = "refused-code-shared" if table.part else "refused-event-shared"
    written = codes.mask(lines.index.isin(made), "")
    found = [
        _refused(table.code, written, twice, "refused-line-twice"),
        _refused(table.code, written, shared, reason),
    ]
    return pd.concat(found).sort_values("row", kind="stable")


def _all_differ(ids: pd.Series) -> bool:
    """Whether no code stands twice, told by their hashes, which take little memory; rarely False without cause."""
    starts = range(0, len(ids), _AT_ONCE)
    hashes = [pd.util.hash_pandas_object(ids.iloc[at : at + _AT_ONCE], index=False).to_numpy() for at in starts]
    ordered = np.sort(np.concatenate(hashes)) if hashes else np.array([])
    return not (ordered[1:] == ordered[:-1]).any()


def _refused(code: str, written: pd.Series, wrong: pd.Series, reason: str) -> pd.DataFrame:
    rows = written.index[wrong]
    return pd.DataFrame({"row": rows, "column": code, "value": written[rows], "reason": reason}, columns=FOUND)

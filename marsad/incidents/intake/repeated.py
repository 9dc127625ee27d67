"""Lines of one file that cannot all be kept: one that stands twice, and one code on what cannot be one incident."""

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from marsad.incidents.intake import compact

ONE_PLACE_AND_TIME = ["date", "date_end", "date_precision", "site_id", "site_text", "country"]
"""What the lines of one incident share: they are its items, and tell of substances and quantities."""
FOUND = ["row", "column", "value", "reason"]


def refused(accepted: pd.DataFrame, made: pd.Index) -> pd.DataFrame:
    """The accepted lines that are refused for others: row · column (field code) · value · reason (message key).

    `made` are the rows whose code was made from what they say: two of one code are one line. Of a line that stands
    twice the first is kept; of lines with one code but several dates or places none, for nobody knows which is right.
    """
    ids = accepted["incident_id"]
    if pc.count_distinct(pa.array(ids.astype("str"), pa.large_string())).as_py() == len(ids):
        return pd.DataFrame(columns=FOUND)
    lines = compact.completed(accepted[ids.duplicated(keep=False)])
    codes = lines["incident_id"].astype("str")
    twice = lines.duplicated() | (codes.duplicated() & lines.index.isin(made))
    rest = lines[~twice]
    where_and_when = rest[["incident_id", *ONE_PLACE_AND_TIME]].astype({"incident_id": "str"}).drop_duplicates()
    several = set(where_and_when.loc[where_and_when["incident_id"].duplicated(), "incident_id"])
    shared = codes.isin(several) & ~twice
    written = codes.mask(lines.index.isin(made), "")
    found = [_refused(written, twice, "refused-line-twice"), _refused(written, shared, "refused-code-shared")]
    return pd.concat(found).sort_values("row", kind="stable")


def _refused(written: pd.Series, wrong: pd.Series, reason: str) -> pd.DataFrame:
    rows = written.index[wrong]
    return pd.DataFrame({"row": rows, "column": "incident_id", "value": written[rows], "reason": reason}, columns=FOUND)

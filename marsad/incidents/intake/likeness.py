"""Which new incidents may be ones that are known already from another source, and how two become one."""

import numpy as np
import pandas as pd

DAYS_APART = 3
"""Days between which two reports of one seizure may put it."""
ALIKE = 0.1
"""How far apart two quantities of one seizure may be, as a part of the larger."""
COLUMNS = ["row", "incident_id"]
_COMPARED = ["site_id", "substance", "date", "date_end", "quantity_kg", "incident_id"]
_AT_ONCE = 20_000  # new lines whose pairs are in memory together
SOURCES = ("source_title", "source_publisher", "source_url", "source_date", "source_language")


def alike(new: pd.DataFrame, known: pd.DataFrame) -> pd.DataFrame:
    """Pairs of a new line and a known incident of another code that may be the same: row · incident_id.

    Both are typed as `checking.clean` gives them. The same site and substance, dates that lie within three days of
    each other, and quantities within a tenth (or one of them not stated). The nearest in quantity for each line.
    """
    theirs = _comparable(known[known["site_id"].isin(new["site_id"].unique()) & known["site_id"].notna()])
    if theirs.empty:
        return pd.DataFrame({"row": [], "incident_id": []}).astype({"row": "int64", "incident_id": "str"})
    theirs = _by_week(theirs, theirs["date"], theirs["date_end"])
    placed = new.loc[new["site_id"].notna(), _COMPARED]
    found = [
        _nearest(placed.iloc[start : start + _AT_ONCE], theirs) for start in range(0, max(1, len(placed)), _AT_ONCE)
    ]
    return pd.concat(found, ignore_index=True)


def _nearest(new: pd.DataFrame, theirs: pd.DataFrame) -> pd.DataFrame:
    """The pairs of a few new lines, as `alike` gives them; `theirs` by the weeks that they lie in."""
    mine, near = _comparable(new).rename_axis("row").reset_index(), pd.Timedelta(days=DAYS_APART)
    mine = _by_week(mine, mine["date"] - near, mine["date_end"] + near)
    pairs = mine.merge(theirs, on=["site_id", "substance", "week"], suffixes=("", "_known"))
    pairs = pairs[pairs["incident_id"] != pairs["incident_id_known"]]
    pairs = pairs[(pairs["date"] - near <= pairs["date_end_known"]) & (pairs["date_end"] + near >= pairs["date_known"])]
    larger = pairs[["quantity_kg", "quantity_kg_known"]].max(axis=1)
    off = (pairs["quantity_kg"] - pairs["quantity_kg_known"]).abs() / larger.where(larger > 0, 1)
    pairs = pairs.assign(off=off.fillna(ALIKE))
    pairs = pairs[pairs["off"] <= ALIKE].sort_values(["row", "off"], kind="stable").drop_duplicates("row")
    return pairs[["row", "incident_id_known"]].set_axis(COLUMNS, axis=1)


def _comparable(lines: pd.DataFrame) -> pd.DataFrame:
    return lines[_COMPARED].astype({"site_id": "str", "substance": "str", "incident_id": "str"})


def _by_week(lines: pd.DataFrame, first: pd.Series, last: pd.Series) -> pd.DataFrame:
    """Each line once for every week that its days lie in: two that are near each other share one."""
    begin, end = (days.to_numpy(dtype="datetime64[D]").astype("int64") // 7 for days in (first, last))
    times = end - begin + 1
    weeks = np.repeat(begin, times) + np.arange(times.sum()) - np.repeat(np.cumsum(times) - times, times)
    return lines.iloc[np.repeat(np.arange(len(lines)), times)].assign(week=weeks)


def joined(known: pd.DataFrame, new: pd.DataFrame, alike: bool = True) -> pd.DataFrame:
    """The lines of a known incident with another source's line: its sources added, the lowest and highest weight kept.

    `known` are all lines of one incident, `new` one line. The weight that is stated stays that of the first source. A
    line that is not `alike`, of a substance that the first source does not tell, is one more item of the incident.
    """
    result, line = known.copy(), new.iloc[0]
    same = result["substance"].astype("str") == str(line["substance"])
    if not alike and not same.any():
        more = new.assign(incident_id=str(known["incident_id"].iloc[0]))
        return pd.concat([known.astype({"incident_id": "str"}), more], ignore_index=True)
    for row in result.index[same]:
        weights = [
            result.loc[row, "quantity_kg"], result.loc[row, "quantity_low_kg"], result.loc[row, "quantity_high_kg"],
            line["quantity_kg"], line["quantity_low_kg"], line["quantity_high_kg"],
        ]  # fmt: skip
        stated = [float(weight) for weight in weights if pd.notna(weight)]
        if stated and min(stated) < max(stated):
            result.loc[row, ["quantity_low_kg", "quantity_high_kg"]] = min(stated), max(stated)
        if pd.isna(result.loc[row, "quantity_kg"]):
            result.loc[row, "quantity_kg"] = line["quantity_kg"]
    for row in result.index:
        parts = [_lines(result.loc[row, column]) for column in SOURCES]
        longest = max(map(len, parts))
        for column, lines in zip(SOURCES, parts, strict=True):
            text = "" if pd.isna(line[column]) else str(line[column])
            result.loc[row, column] = "\n".join([*lines, *[""] * (longest - len(lines)), text])
    return result


def _lines(cell: object) -> list[str]:
    return [] if pd.isna(cell) or cell == "" else str(cell).split("\n")  # type: ignore[call-overload]

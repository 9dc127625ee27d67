"""Partners of events and of incidents: organisations, and countries of which none is named; counted, and looked for."""

from collections.abc import Sequence

import pandas as pd

LETTERS = {"day": 10, "week": 7, "month": 7, "quarter": 4, "year": 4}
"""Of a day in ISO 8601, so many letters are known."""
ROWS = ("country", "partner")
"""By what partners are counted: all of a country as that country, or each for itself."""


def row_of(pairs: pd.DataFrame, rows: str) -> pd.Series:
    """By what each line of pairs is counted: its partner, or its country where it has one and `rows` asks for it."""
    if rows == "partner":
        return pairs["partner"]
    return pairs["country"].where(pairs["country"] != "", pairs["partner"])


def counted(events: pd.DataFrame, pairs: pd.DataFrame, incident_pairs: pd.DataFrame, rows: str) -> pd.DataFrame:
    """One line per partner, those of most events first: partner · events · incidents · first · last.

    `events`: event_id · date · date_end · date_precision. `pairs`: event_id · event · partner · country (empty: an
    organisation of none); `incident_pairs`: incident_id · partner · country. `first` and `last` are the day, month or
    year of its first and its last event, as far as it is known; empty for one of incidents alone.
    """
    lines = pairs.assign(row=row_of(pairs, rows)).join(_known(events), on="event_id", how="inner")
    by_row = pd.DataFrame({
        "events": lines.groupby("row")["event"].nunique(),
        "first": lines.sort_values(["date", "date_end"], kind="stable").groupby("row")["begins"].first(),
        "last": lines.sort_values(["date_end", "date"], kind="stable").groupby("row")["ends"].last(),
    })  # fmt: skip
    incidents = incident_pairs["incident_id"].groupby(row_of(incident_pairs, rows).rename("row")).nunique()
    table = by_row.join(incidents.rename("incidents"), how="outer").rename_axis("partner").reset_index()
    table[["events", "incidents"]] = table[["events", "incidents"]].fillna(0).astype("int64")
    table[["first", "last"]] = table[["first", "last"]].astype("str").fillna("")
    order = ["events", "incidents", "partner"]
    return table.sort_values(order, ascending=[False, False, True], ignore_index=True)


def _known(events: pd.DataFrame) -> pd.DataFrame:
    """The days of each telling, and as `begins` and `ends` what of them is known, in ISO 8601."""
    letters = events["date_precision"].astype("str").map(LETTERS).fillna(4).astype("int64")
    known = {
        name: pd.Series([f"{day:%Y-%m-%d}"[:most] for day, most in zip(events[column], letters, strict=True)],
                        index=events.index, dtype="str")
        for name, column in (("begins", "date"), ("ends", "date_end"))
    }  # fmt: skip
    return events[["event_id", "date", "date_end"]].assign(**known).set_index("event_id")


def of(pairs: pd.DataFrame, partner: str) -> pd.Series:
    """Which lines of pairs are of a partner: an organisation, or a country with all its organisations."""
    return (pairs["partner"] == partner) | (pairs["country"] == partner)


def organisations(pairs: Sequence[pd.DataFrame], country: str) -> list[str]:
    """The organisations of a country that any of these pairs name, in their order."""
    found = (one.loc[(one["country"] == country) & (one["partner"] != country), "partner"] for one in pairs)
    return list(dict.fromkeys(code for codes in found for code in codes))

"""Partners of events and of incidents: organisations, and countries of which none is named; counted, and looked for."""

from collections.abc import Sequence

import pandas as pd

ROWS = ("country", "partner")
"""By what partners are counted: all of a country as that country, or each for itself."""


def row_of(pairs: pd.DataFrame, rows: str) -> pd.Series:
    """By what each line of pairs is counted: its partner, or its country where it has one and `rows` asks for it."""
    if rows == "partner":
        return pairs["partner"]
    return pairs["country"].where(pairs["country"] != "", pairs["partner"])


def counted(events: pd.DataFrame, pairs: pd.DataFrame, incident_pairs: pd.DataFrame, rows: str) -> pd.DataFrame:
    """One line per partner, those of most events first: partner · events · incidents · first · last.

    `events`: event_id · date · date_end. `pairs`: event_id · event · partner · country (empty: an organisation of
    none); `incident_pairs`: incident_id · partner · country. `first` and `last` are the days between which its events
    lie, as far as their dates are known, and missing for one of incidents alone.
    """
    days = events.set_index("event_id")[["date", "date_end"]]
    lines = pairs.assign(row=row_of(pairs, rows)).join(days, on="event_id", how="inner")
    by_row = lines.groupby("row").agg(
        events=("event", "nunique"), first=("date", "min"), last=("date_end", "max")
    )  # fmt: skip
    incidents = incident_pairs["incident_id"].groupby(row_of(incident_pairs, rows).rename("row")).nunique()
    table = by_row.join(incidents.rename("incidents"), how="outer").rename_axis("partner").reset_index()
    table[["events", "incidents"]] = table[["events", "incidents"]].fillna(0).astype("int64")
    order = ["events", "incidents", "partner"]
    return table.sort_values(order, ascending=[False, False, True], ignore_index=True)


def of(pairs: pd.DataFrame, partner: str) -> pd.Series:
    """Which lines of pairs are of a partner: an organisation, or a country with all its organisations."""
    return (pairs["partner"] == partner) | (pairs["country"] == partner)


def organisations(pairs: Sequence[pd.DataFrame], country: str) -> list[str]:
    """The organisations of a country that any of these pairs name, in their order."""
    found = (one.loc[(one["country"] == country) & (one["partner"] != country), "partner"] for one in pairs)
    return list(dict.fromkeys(code for codes in found for code in codes))

"""What the map shows: how much took place where, and which country worked with whom came together where."""

import pandas as pd

from marsad.cooperation.cells import listed

MET, DONE = "met", "done"
GROUPS = (MET, DONE)
"""Talks, agreements and training; and what was done in the field: operations, and information that was given."""
FIELD = ("joint_operation", "information_given")


def group(kinds: pd.Series) -> pd.Series:
    """The group of each kind of cooperation."""
    return kinds.astype("str").isin(FIELD).map({True: DONE, False: MET}).astype("str")


def identified(incident_pairs: pd.DataFrame, events: pd.DataFrame) -> pd.DataFrame:
    """The pairs with `event`: the event that tells of the incident, so that both are counted once; else its own."""
    told = {
        incident: event
        for cell, event in zip(events["incidents"], events["event"], strict=True)
        for incident in listed(cell)
    }
    own = "incident " + incident_pairs["incident_id"].astype("str")
    return incident_pairs.assign(event=incident_pairs["incident_id"].astype("str").map(told).fillna(own))


def by_place(events: pd.DataFrame, incident_pairs: pd.DataFrame) -> pd.DataFrame:
    """One line per place, the most first: place · count (events, and incidents that no event tells of) · group.

    `events`: event · kind · place · incidents; `incident_pairs`: incident_id · place. A place is the code of a site,
    or of a country; what names none is in no line. `group` is that of most of them, incidents being done in the field.
    """
    seized = identified(incident_pairs, events).assign(group=DONE)
    talks = events.assign(group=group(events["kind"]))
    columns = ["event", "place", "group"]
    lines = pd.concat([talks[columns], seized[columns]])
    lines = lines[lines["place"] != ""].drop_duplicates()
    table = lines.groupby("place").agg(
        count=("event", "nunique"), done=("group", lambda groups: int((groups == DONE).sum())), all=("group", "size")
    )  # fmt: skip
    mostly = table["done"].astype("int64") * 2 > table["all"].astype("int64")
    table["group"] = mostly.map({True: DONE, False: MET}).astype("str")
    table = table[["count", "group"]].reset_index()
    return table.sort_values(["count", "place"], ascending=[False, True], ignore_index=True)


def of(events: pd.DataFrame, pairs: pd.DataFrame, incident_pairs: pd.DataFrame) -> pd.DataFrame:
    """One line per partner's country, place and group, the most first: country · place · group · count.

    `events`: event_id · event · kind · place · country (where it took place) · incidents; `pairs` as
    `partners.of_events`; `incident_pairs`: incident_id · country · place · place_country. What a country did at home is
    in no line, nor is a partner without a country or an event without a place.
    """
    where = events.assign(group=group(events["kind"])).set_index("event_id")[["group", "place", "country"]]
    talks = pairs.join(where.rename(columns={"country": "place_country"}), on="event_id", how="inner")
    seized = identified(incident_pairs, events).assign(group=DONE)
    columns = ["event", "country", "place", "place_country", "group"]
    lines = pd.concat([talks[columns], seized[columns]]).drop_duplicates()
    apart = (lines["country"] != "") & (lines["place"] != "") & (lines["country"] != lines["place_country"])
    table = lines[apart].groupby(["country", "place", "group"])["event"].nunique().rename("count").reset_index()
    order = ["count", "country", "place", "group"]
    return table.sort_values(order, ascending=[False, True, True, True], ignore_index=True)


def behind(pairs: pd.DataFrame, country: str, place: str, group: str) -> pd.Series:
    """Which lines of pairs (country · place · group) are behind a line of `of`."""
    return (pairs["country"] == country) & (pairs["place"] == place) & (pairs["group"] == group)

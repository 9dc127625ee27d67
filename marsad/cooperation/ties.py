"""What the map shows: how much took place where, and which country worked with whom came together where.

An incident that an event tells of is counted with that event and not again.
"""

import numpy as np
import pandas as pd

from marsad.vocabulary.lists import listed

MET, DONE, QUIET = "met", "done", ""
GROUPS = (MET, DONE)
"""Talks, agreements and training; and what was done in the field: operations, and information that was given."""
FIELD = ("joint_operation", "information_given")


def group(kinds: pd.Series) -> pd.Series:
    """The group of each kind of cooperation."""
    return pd.Series(np.where(kinds.astype("str").isin(FIELD), DONE, MET), index=kinds.index, dtype="str")


def identified(incident_pairs: pd.DataFrame, events: pd.DataFrame) -> pd.DataFrame:
    """The pairs with `event`: that of `events` which tells of the incident, so that both are one; else its own."""
    told = {
        incident: event
        for cell, event in zip(events["incidents"], events["event"], strict=True)
        for incident in listed(cell)
    }
    codes = incident_pairs["incident_id"].astype("str")
    return incident_pairs.assign(event=codes.map(told).astype("str").fillna("incident " + codes), group=DONE)


def by_place(events: pd.DataFrame, incident_pairs: pd.DataFrame) -> pd.DataFrame:
    """One line per place, the most first: place · count (events and incidents) · group.

    `events`: event · kind · place · incidents; `incident_pairs`: incident_id · place. What has no place but a country
    is in no line: `by_country` has it. `group` is that of most of them, incidents being done in the field.
    """
    columns = ["event", "place", "group"]
    talks = events.assign(group=group(events["kind"]))
    lines = pd.concat([talks[columns], identified(incident_pairs, events)[columns]])
    lines = lines[lines["place"] != ""].drop_duplicates()
    done = (lines["group"] == DONE).astype("int64")
    table = lines.assign(done=done).groupby("place").agg(count=("event", "nunique"), done=("done", "mean"))
    table["group"] = np.where(table["done"] > 0.5, DONE, MET)
    table = table[["count", "group"]].reset_index()
    return table.sort_values(["count", "place"], ascending=[False, True], ignore_index=True)


def by_country(events: pd.DataFrame, pairs: pd.DataFrame, incident_pairs: pd.DataFrame) -> pd.DataFrame:
    """One line per country that is a partner, or in which something took place without a nearer place: the most first.

    country · count (events and incidents of either sort) · group: `QUIET` of one that is only a partner.
    """
    seized = identified(incident_pairs, events)
    talks = events.assign(group=group(events["kind"]))
    columns = ["event", "country", "group"]
    placed = [one.assign(country=one[where]) for one, where in ((talks, "country"), (seized, "place_country"))]
    within = [one.loc[one["place"] == "", columns] for one in placed]
    theirs = [one.assign(group=QUIET)[columns] for one in (pairs, seized)]
    lines = pd.concat([*within, *theirs])
    lines = lines[lines["country"] != ""].drop_duplicates()
    table = lines.groupby("country").agg(count=("event", "nunique"), group=("group", "max")).reset_index()
    return table.sort_values(["count", "country"], ascending=[False, True], ignore_index=True)


def of(events: pd.DataFrame, pairs: pd.DataFrame, incident_pairs: pd.DataFrame) -> pd.DataFrame:
    """One line per partner's country, place and group, the most first: country · place · group · count.

    `place` is the country where no nearer place is known. `events`: event_id · event · kind · place · country (where it
    took place) · incidents; `pairs`: event_id · event · country; `incident_pairs`: incident_id · country · place ·
    place_country. What a country did at home is in no line, nor is a partner without a country or an event without a
    place.
    """
    lines = tied(events, pairs, incident_pairs)[["event", "country", "place", "group"]].drop_duplicates()
    table = lines.groupby(["country", "place", "group"])["event"].nunique().rename("count").reset_index()
    order = ["count", "country", "place", "group"]
    return table.sort_values(order, ascending=[False, True, True, True], ignore_index=True)


def tied(events: pd.DataFrame, pairs: pd.DataFrame, incident_pairs: pd.DataFrame) -> pd.DataFrame:
    """What is behind the lines of `of`: event · event_id or incident_id (one is missing) · country · place · group."""
    where = events.assign(group=group(events["kind"])).set_index("event_id")[["group", "place", "country"]]
    talks = pairs.join(where.rename(columns={"country": "place_country"}), on="event_id", how="inner")
    lines = pd.concat([talks, identified(incident_pairs, events)], ignore_index=True)
    apart = (lines["country"] != "") & (lines["country"] != lines["place_country"])
    near = lines["place"].where(lines["place"] != "", lines["place_country"])
    return lines.assign(place=near)[apart & (near != "")]

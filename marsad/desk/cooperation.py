"""Events of cooperation and incidents that had a partner, of one version of the data: with partners and places."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import cached_property

import pandas as pd

from marsad.cooperation import tellings, ties
from marsad.cooperation.chosen import Chosen
from marsad.cooperation.partners import counted
from marsad.cooperation.partners import of as of_partner
from marsad.desk.holdings import Holdings
from marsad.incidents import partners
from marsad.incidents.reading import fold
from marsad.incidents.selection import Selection
from marsad.places.sites import EXACT
from marsad.vocabulary.lists import listed

POINT = "@"
"""Begins the code of a place that has a point, but no site of the gazetteer."""
NOT_OF_EVENTS = ("substance", "site_type", "mode", "batch")
"""What of a selection means nothing for an event: it chooses incidents alone."""


@dataclass(frozen=True)
class Cooperation:
    """What was done with whom.

    `events` has the columns of `Holdings.cooperation` as texts without blanks (its days as they are) and two more:
    `event`, that it tells (see `tellings`), and `place`, the code of its site or point, empty where neither is known.
    `pairs` has a line per telling and partner: event_id · event · partner · country; `incidents` one per incident and
    partner, that its own words name or an event that tells of it: incident_id · partner · country · place ·
    place_country.
    """

    events: pd.DataFrame
    pairs: pd.DataFrame
    incidents: pd.DataFrame

    @cached_property
    def places(self) -> pd.DataFrame:
        """How much took place where: see `ties.by_place`."""
        return ties.by_place(self.events, self.incidents)

    @cached_property
    def countries(self) -> pd.DataFrame:
        """How much was done with or somewhere in each country: see `ties.by_country`."""
        return ties.by_country(self.events, self.pairs, self.incidents)

    @cached_property
    def ties(self) -> pd.DataFrame:
        """Which country came together with others where: see `ties.of`."""
        return ties.of(self.events, self.pairs, self.incidents)

    @cached_property
    def partners(self) -> pd.DataFrame:
        """Every partner with its events and incidents: see `partners.counted`."""
        return counted(self.events, self.pairs, self.incidents, "partner")

    def chosen(self, selection: Selection, incidents: Collection[str]) -> "Cooperation":
        """What belongs to a selection, of which these are the incidents."""
        return self.of(_chosen(selection).apply(self.events)["event_id"], incidents)

    def of(self, events: Collection[str], incidents: Collection[str]) -> "Cooperation":
        """These tellings and incidents alone."""
        kept = self.events["event_id"].isin(list(events))
        return replace(
            self,
            events=self.events[kept],
            pairs=self.pairs[self.pairs["event_id"].isin(list(events))],
            incidents=self.incidents[self.incidents["incident_id"].isin(list(incidents))],
        )

    def with_partner(self, partner: str) -> "Cooperation":
        """What was done with a partner: an organisation, or a country with all its organisations."""
        events, incidents = (pairs[of_partner(pairs, partner)] for pairs in (self.pairs, self.incidents))
        return self.of(events["event_id"], incidents["incident_id"])


def of(held: Holdings) -> Cooperation:
    """All that the data hold."""
    events = _events(held.cooperation)
    event = events.set_index("event_id")["event"]
    pairs = partners.of_events(held.cooperation)
    pairs = pairs.assign(event=pairs["event_id"].map(event), country=_countries(pairs))
    return Cooperation(events, pairs, _incidents(held.incidents, events, pairs))


def _events(table: pd.DataFrame) -> pd.DataFrame:
    days = ("date", "date_end")
    texts = table.astype({name: "str" for name in table.columns if name not in days})
    texts = texts.fillna({name: "" for name in texts.columns if name not in days})
    pointed = (texts["latitude"] != "") & texts["location_precision"].isin(EXACT)
    point = POINT + texts["latitude"] + "," + texts["longitude"]
    place = texts["site_id"].where((texts["site_id"] != "") | ~pointed, point)
    return texts.assign(event=tellings.told(texts), place=place)


def _incidents(table: pd.DataFrame, events: pd.DataFrame, pairs: pd.DataFrame) -> pd.DataFrame:
    """The incidents that name a partner in their own words, and those that an event tells of, with its partners."""
    told = events.set_index("event_id")["incidents"].map(listed).rename("incident_id")
    by_events = pairs[["event_id", "partner"]].join(told, on="event_id").explode("incident_id").dropna()
    own = partners.of_incidents(table)
    found = pd.concat([own, by_events[["incident_id", "partner"]].astype("str")]).drop_duplicates(ignore_index=True)
    single = table[table["incident_id"].isin(found["incident_id"])].drop_duplicates("incident_id")
    where = pd.DataFrame({
        "place": single["site_id"].astype("str").fillna("").to_numpy(),
        "place_country": single["country"].astype("str").fillna("").to_numpy(),
    }, index=pd.Index(single["incident_id"].astype("str")))  # fmt: skip
    return found.assign(country=_countries(found)).join(where, on="incident_id", how="inner")


def _countries(pairs: pd.DataFrame) -> pd.Series:
    return pairs["partner"].map(partners.country).astype("str").fillna("")


def point(place: str) -> tuple[float, float] | None:
    """Latitude and longitude, in degrees, of the code of a place that is a point; None for any other."""
    parts = place.removeprefix(POINT).split(",") if place.startswith(POINT) else []
    try:
        latitude, longitude = map(float, parts)
    except ValueError:
        return None
    return latitude, longitude


def _chosen(selection: Selection) -> Chosen:
    return Chosen(
        since=selection.since, until=selection.until, country=selection.country, site=selection.site,
        evidence=selection.evidence, words=tuple(fold(selection.text).split()),
    )  # fmt: skip

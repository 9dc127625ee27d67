"""Which events belong to what the user chose: as far as a choice means something for an event."""

import datetime
from dataclasses import dataclass

import pandas as pd


@dataclass(frozen=True)
class Chosen:
    """Dates (both ends belong to it; None: open), countries, sites and grades (none: all), and words (folded).

    The country and the site are those where the event took place, not those of its partners.
    """

    since: datetime.date | None = None
    until: datetime.date | None = None
    country: tuple[str, ...] = ()
    site: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    def apply(self, events: pd.DataFrame) -> pd.DataFrame:
        """The tellings that belong to it; one known to the month or year belongs to a range that overlaps it.

        Reads date · date_end · country · site_id · evidence · search (folded).
        """
        belongs = pd.Series(True, index=events.index)
        if self.since:
            belongs &= events["date_end"] >= pd.Timestamp(self.since)
        if self.until:
            belongs &= events["date"] <= pd.Timestamp(self.until)
        for column, codes in (("country", self.country), ("site_id", self.site), ("evidence", self.evidence)):
            if codes:
                belongs &= events[column].astype("str").isin(codes)
        for word in self.words:
            belongs &= events["search"].str.contains(word, regex=False)
        return events[belongs]

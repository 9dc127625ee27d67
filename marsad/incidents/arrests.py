"""How many arrests the incidents of a window of days state, and how many of them state any."""

from dataclasses import dataclass

import pandas as pd

from marsad.incidents.periods import Window
from marsad.incidents.trends import known_within


@dataclass(frozen=True)
class Arrests:
    """The sum of the arrests stated, the incidents that state a number, and all incidents of the window."""

    arrests: int
    stated: int
    incidents: int


@dataclass(frozen=True)
class ArrestsWithin:
    """A summary: the arrests of a window. Call it with the lines of a selection of its dates."""

    window: Window
    columns = ("incident_id", "date", "date_end", "arrests")

    def __call__(self, incidents: pd.DataFrame) -> Arrests:
        """The arrests of those of the lines that are known to lie in the window; several lines say the same number."""
        lines = known_within(incidents, self.window)
        stated = lines[["incident_id", "arrests"]].dropna().drop_duplicates("incident_id")
        return Arrests(int(stated["arrests"].sum()), len(stated), lines["incident_id"].nunique())

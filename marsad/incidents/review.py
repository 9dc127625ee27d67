"""One year, or a part of it, as its results: incidents, weights, sites, ways, partners, and what it rests on."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
import pandas as pd

from marsad.incidents import flows, trends
from marsad.incidents.counting import again
from marsad.incidents.periods import Window
from marsad.incidents.sources import publishers
from marsad.incidents.trends import Period, Within
from marsad.vocabulary.lists import listed

COARSE_DAYS = 7
"""An incident known only to more days than a week is coarse: it may have been told as a month's or a year's sum."""
LARGEST = 5
LISTED = {"substance": "group", "site": "site_id", "way": "route", "partner": "partner_countries"}
"""What a review lists, and the column that says it."""


@dataclass(frozen=True)
class Review:
    """The results of a window of days.

    `sites`, `routes` and `partners` hold (code, incidents), those of most incidents first; a route is a category of
    `flows.route` that states an origin, a transit or a destination, partners are countries. `largest` are the incidents
    of most kilograms. `publishers` counts the publishers that were read, `coarse` the incidents known only to more than
    a week: two years are compared with care where these differ.
    """

    period: Period
    sites: tuple[tuple[str, int], ...]
    routes: tuple[tuple[str, int], ...]
    partners: tuple[tuple[str, int], ...]
    largest: tuple[str, ...]
    publishers: int
    coarse: int


@dataclass(frozen=True)
class Reviewed:
    """The review of a window of days, of those of the lines given that are known to lie in it."""

    window: Window
    columns = (*Within.columns, "site_id", "route", "partner_countries", "source_publisher")

    def __call__(self, incidents: pd.DataFrame) -> Review:
        """The review of the lines given."""
        lines = trends.known_within(incidents, self.window)
        ids = lines["incident_id"].array.codes
        codes, first, incident = np.unique(ids, return_index=True, return_inverse=True)
        single = lines.iloc[first]
        weights = np.bincount(incident, lines["quantity_kg"].fillna(0), len(codes))
        largest = np.argsort(-weights, kind="stable")[:LARGEST]
        names = lines["incident_id"].array.categories
        long = (single["date_end"].to_numpy() - single["date"].to_numpy()) >= np.timedelta64(COARSE_DAYS, "D")
        routes = (each for each in _counted(lines, "route") if _stated(each[0]))
        return Review(
            Within(self.window)(incidents),
            tuple(_counted(lines, "site_id")),
            tuple(routes),
            tuple(_listed(single["partner_countries"]).most_common()),
            tuple(str(names[codes[at]]) for at in largest if weights[at] > 0),
            len(publishers(lines)),
            int(long.sum()),
        )


def listed_in(lines: pd.DataFrame, kind: str, code: str) -> pd.DataFrame:
    """Those of the lines that a review counts under a code of one of `LISTED`; all of them under an empty one."""
    if not code:
        return lines
    if kind == "partner":
        return lines[[code in listed(named) for named in lines["partner_countries"]]]
    return lines[lines[LISTED[kind]] == code]


def _counted(lines: pd.DataFrame, name: str) -> list[tuple[str, int]]:
    """How many incidents each value of a category has, the most first."""
    column, several = lines[name].array, lines["several"].to_numpy()
    names = column.categories.to_numpy(dtype=object)
    code, size = column.codes.astype("int64") + 1, len(names) + 1
    counts = np.bincount(code, minlength=size) - again(lines["incident_id"].array.codes[several], code[several], size)
    order = np.argsort(-counts[1:], kind="stable")
    return [(str(names[at]), int(counts[at + 1])) for at in order[: np.count_nonzero(counts[1:])]]


def _listed(texts: pd.Series) -> Counter[str]:
    """How many of the texts, each of them a list, name each thing."""
    counted: Counter[str] = Counter()
    for text, times in texts.value_counts().items():
        for part in listed(text):
            counted[part] += int(times)
    return counted


def _stated(route: str) -> bool:
    origin, transit, _, destination, _ = route.split(flows.APART)
    return bool(origin or transit or destination)

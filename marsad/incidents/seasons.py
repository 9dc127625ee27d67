"""The months of the year, and the last months of each site."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from marsad.incidents.counting import BASE, Counts, Weights, again, distinct, ends, ids, numbered, summed
from marsad.incidents.periods import start

RECENT = 24
"""Months of the table of sites and months: the last so many."""


@dataclass(frozen=True)
class Season:
    """Incidents and weight by month of the year, from January, out of whole calendar months.

    `years` says for each month how many years of it lie between the first and the last month that has an incident,
    `busy` in how many of them there was one. `wider` counts incidents known only to more than a month.
    """

    incidents: tuple[int, ...]
    weight_kg: tuple[float, ...]
    years: tuple[int, ...]
    busy: tuple[int, ...]
    wider: int


def season(incidents: pd.DataFrame) -> Season:
    """The months of the year of the lines given."""
    at, within = numbered(incidents, "month")
    lowest, highest = ends(at, within)
    size = highest - lowest + 1
    cell = np.where(within, at - lowest, size)
    lines, weighed, _ = summed(incidents, cell, (1, size))
    several = np.flatnonzero(incidents["several"].to_numpy() & within)
    counts, weights = lines[0] - again(ids(incidents)[several], cell[several], size), weighed[0]
    month = np.arange(lowest, highest + 1) % 12
    return Season(
        tuple(np.bincount(month, counts, 12).astype(int).tolist()),
        tuple(np.bincount(month, weights, 12).tolist()),
        tuple(np.bincount(month, minlength=12).tolist()),
        tuple(np.bincount(month[counts > 0], minlength=12).tolist()),
        distinct(incidents, ~within),
    )


@dataclass(frozen=True, eq=False)
class SiteMonths:
    """The incidents of each site in each of the last months, sites of most incidents in them first."""

    first: int
    sites: tuple[str, ...]
    incidents: Counts
    weight_kg: Weights
    wider: int

    @property
    def months(self) -> tuple[datetime.date, ...]:
        """The first day of each month."""
        return tuple(start(self.first + at, "month") for at in range(self.incidents.shape[1]))


def by_site_and_month(incidents: pd.DataFrame) -> SiteMonths:
    """The sites and the last `RECENT` months of the lines given that have an incident known to a month."""
    at, within = numbered(incidents, "month")
    lowest, highest = ends(at, within)
    lowest = max(highest - RECENT + 1, lowest)
    sites = incidents["site_id"].array
    kept = np.flatnonzero(within & (at >= lowest) & (sites.codes >= 0))
    shape = (len(sites.categories), highest - lowest + 1)
    cell = sites.codes[kept].astype("int64") * shape[1] + at[kept] - lowest
    near = incidents[["incident_id", "several", "quantity_kg"]].iloc[kept]
    lines, weights, _ = summed(near, cell, shape)
    shared = near["several"].to_numpy()
    counts = lines - again(ids(near)[shared], cell[shared], shape[0] * shape[1]).reshape(shape)
    # Whatever may have happened in these months, but is known to none of them.
    wider = distinct(incidents, ~within & (at >= lowest))
    order = np.argsort(-counts.sum(axis=1), kind="stable")
    order = order[counts.sum(axis=1)[order] > 0]
    return SiteMonths(lowest, tuple(sites.categories[order]), counts[order], weights[order], wider)


def of_month(lines: pd.DataFrame, month: int) -> pd.DataFrame:
    """Those of the lines that are known to have happened in a month of the year, from 1 for January, of any year."""
    at, within = numbered(lines, "month")
    chosen: NDArray[np.bool_] = within & (at % 12 == month - 1)
    return lines[chosen]


COLUMNS: dict[Callable[..., object], tuple[str, ...]] = {season: BASE, by_site_and_month: (*BASE, "site_id")}
"""The columns of these summaries."""

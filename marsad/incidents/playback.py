"""What each week, month or quarter added: incidents and weight per site, country and route, for playback.

An incident counts from the last day on which it may have happened: one known only to its year is not shown before the
year is over.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

STEPS = ("week", "month", "quarter")
MOST = 1300
"""Periods that are played at most, 25 years of weeks: a longer table is played in larger steps."""
_MONDAY = 3  # days from the Monday before it to 1 January 1970


@dataclass(frozen=True)
class Added:
    """What was added at places: `key` (its number among `keys`) · period · incidents · weight_kg.

    Of routes the key is the number of route and group that `flows.cells` gives.
    """

    keys: tuple[str, ...]
    table: pd.DataFrame


@dataclass(frozen=True)
class Playback:
    """The periods of a selection without gaps, the last day of each, the incidents of each, and what they added."""

    step: str
    until: tuple[np.datetime64, ...]
    incidents: tuple[int, ...]
    sites: Added
    areas: Added
    routes: Added


def by_step(incidents: pd.DataFrame, step: str) -> Playback:
    """The playback of a table in steps of `STEPS`, or in the next larger that gives no more than `MOST` periods."""
    ends = incidents["date_end"].to_numpy("datetime64[D]")
    for taken in STEPS[STEPS.index(step) :]:
        number, until = _numbered(ends, taken)
        if len(until) <= MOST:
            break
    # Oldest first, so that an incident of several items counts when the first of them does.
    order = np.argsort(number, kind="stable")
    lines, period = incidents.iloc[order], number[order]
    several = lines["several"].to_numpy()
    ids = lines["incident_id"].to_numpy()
    kilograms = lines["quantity_kg"].fillna(0).to_numpy("float64")

    def added(codes: NDArray[np.int64], where: NDArray[np.bool_], keys: Iterable[str] = ()) -> Added:
        fresh = np.ones(len(codes), dtype=bool)
        shared = np.flatnonzero(several & where)
        fresh[shared[pd.DataFrame({"id": ids[shared], "key": codes[shared]}).duplicated()]] = False
        cell = codes[where].astype("int64") * len(until) + period[where]
        found, at = np.unique(cell, return_inverse=True)
        counts = np.bincount(at, fresh[where], len(found)).astype("int64")
        table = {"key": found // max(1, len(until)), "period": found % max(1, len(until)), "incidents": counts}
        weights = np.bincount(at, kilograms[where], len(found))
        return Added(tuple(keys), pd.DataFrame(table | {"weight_kg": weights}))

    site, country = lines["site_id"].cat, lines["country"].cat
    sites, countries = (each.codes.to_numpy().astype("int64") for each in (site, country))
    first = ~(several & pd.Series(ids).duplicated().to_numpy())
    return Playback(
        taken,
        tuple(until),
        tuple(np.bincount(period[first], minlength=len(until)).tolist()),
        added(sites, sites >= 0, site.categories),
        added(countries, (sites < 0) & (countries >= 0), country.categories),
        added(lines["route_cell"].to_numpy("int64"), np.ones(len(lines), dtype=bool)),
    )


def by_week(incidents: pd.DataFrame) -> Playback:
    """The playback of a table in weeks, from Monday to Sunday."""
    return by_step(incidents, "week")


def by_month(incidents: pd.DataFrame) -> Playback:
    """The playback of a table in months."""
    return by_step(incidents, "month")


def by_quarter(incidents: pd.DataFrame) -> Playback:
    """The playback of a table in quarters of a year."""
    return by_step(incidents, "quarter")


BY_STEP: dict[str, Callable[[pd.DataFrame], Playback]] = {"week": by_week, "month": by_month, "quarter": by_quarter}


def _numbered(ends: NDArray[np.datetime64], step: str) -> tuple[NDArray[np.int64], NDArray[np.datetime64]]:
    """The number of the period of each day, from nought, and the last day of each period from first to last."""
    if not len(ends):
        return np.zeros(0, "int64"), np.zeros(0, "datetime64[D]")
    if step == "week":  # from Monday to Sunday, as ISO 8601 counts
        numbers = (ends.astype("int64") + _MONDAY) // 7
        periods = np.arange(numbers.min(), numbers.max() + 1)
        return numbers - periods[0], (periods * 7 + 6 - _MONDAY).astype("datetime64[D]")
    months = 3 if step == "quarter" else 1
    numbers = ends.astype("datetime64[M]").astype("int64") // months
    periods = np.arange(numbers.min(), numbers.max() + 1)
    after = ((periods + 1) * months).astype("datetime64[M]").astype("datetime64[D]")
    return numbers - periods[0], (after.astype("int64") - 1).astype("datetime64[D]")

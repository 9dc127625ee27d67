"""More or less than before: incidents and weight per period, two periods side by side, sites that changed.

Rules of all of them: a count counts incidents (distinct ids), a weight sums items. An incident counts in a period when
it is known to have happened in it: one known only to its month is in no week, but in its quarter; `wider` counts those
that are in none. A weight never stands alone: beside a sum stand the median of the incidents that state one, and the
share of the largest of them, for one container can outweigh a year.

What is compared with what is in `periods`, when a change is unusual in `unusual`. Each class here is a summary with its
choices: call it with the lines of a selection. `columns` are those that it reads.
"""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from marsad.incidents import unusual
from marsad.incidents.counting import (
    BASE,
    Counts,
    Weights,
    again,
    distinct,
    ends,
    ids,
    numbered,
    summed,
    surely_apart,
)
from marsad.incidents.periods import PERIODS, Window, start

BY = {
    "substance": "group", "site_type": "site_type", "country": "country", "mode": "mode", "site": "site_id"
}  # fmt: skip
"""By what incidents are split over time, and the column that says it."""
MOST = 160
"""Periods that are drawn at most: more are drawn in larger ones."""


@dataclass(frozen=True, eq=False)
class OverTime:
    """Incidents and weight of each code in each period, periods without gaps, codes of most incidents first.

    `every` counts the incidents of each period: one of several substances is in the row of each, but once in this.
    The code of what states none is empty. `unweighed` counts the items of a code that state no weight.
    """

    period: str
    first: int
    codes: tuple[str, ...]
    incidents: Counts
    weight_kg: Weights
    every: Counts
    unweighed: Counts
    wider: int

    @property
    def starts(self) -> tuple[datetime.date, ...]:
        """The first day of each period."""
        return tuple(start(self.first + at, self.period) for at in range(len(self.every)))


@dataclass(frozen=True)
class ByPeriod:
    """Incidents and weight per period, one of `PERIODS` or, where these are more than `MOST`, a larger one; by `BY`."""

    period: str
    by: str

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that it reads."""
        return (*BASE, BY[self.by])

    def __call__(self, incidents: pd.DataFrame) -> OverTime:
        """The table of the lines given."""
        for taken in PERIODS[PERIODS.index(self.period) :]:
            if taken != PERIODS[-1] and surely_apart(incidents, taken) >= MOST:
                continue
            at, within = numbered(incidents, taken)
            lowest, highest = ends(at, within)
            if highest - lowest < MOST:
                break
        column = incidents[BY[self.by]].array
        names = ("", *column.categories)
        shape = (len(names), highest - lowest + 1)
        # What is in no period is counted in a cell behind the last.
        cell = column.codes.astype("int64")
        cell += 1
        cell *= shape[1]
        cell += at
        cell -= lowest
        cell[np.flatnonzero(~within)] = shape[0] * shape[1]
        lines, weights, unweighed = summed(incidents, cell, shape)
        several = np.flatnonzero(incidents["several"].to_numpy() & within)
        # Items of one incident have one date, so that they lie in one period, whatever their cells.
        behind = shape[0] * shape[1] + 1
        both = np.sort(ids(incidents)[several].astype("int64") * behind + cell[several])
        further = both[1:][both[1:] // behind == both[:-1] // behind] % behind % max(1, shape[1])
        twice = both[1:][both[1:] == both[:-1]] % behind
        counts = lines - np.bincount(twice, minlength=behind - 1).reshape(shape)
        every = lines.sum(axis=0) - np.bincount(further, minlength=shape[1])
        wider = distinct(incidents, ~within)
        order = np.lexsort((-weights.sum(axis=1), -counts.sum(axis=1)))
        order = order[counts.sum(axis=1)[order] > 0]
        return OverTime(
            taken, lowest, tuple(names[row] for row in order), counts[order], weights[order], every,
            unweighed.sum(axis=1)[order], wider,
        )  # fmt: skip


@dataclass(frozen=True)
class Figures:
    """What a period holds: incidents, those that state a weight, their sum, median and largest, in kilograms."""

    incidents: int = 0
    weighed: int = 0
    weight_kg: float = 0.0
    median_kg: float = 0.0
    largest_kg: float = 0.0

    @property
    def largest_share(self) -> float:
        """The share of the largest incident in the sum."""
        return self.largest_kg / self.weight_kg if self.weight_kg else 0.0


@dataclass(frozen=True)
class Period:
    """The figures of a window by substance group, all together under an empty one.

    `wider` counts the incidents that may or may not have happened in it and are in no figure.
    """

    window: Window
    groups: Mapping[str, Figures]
    wider: int

    @property
    def every(self) -> Figures:
        """The figures of all groups together."""
        return self.groups.get("", Figures())


@dataclass(frozen=True)
class Within:
    """The figures of a window of days."""

    window: Window
    columns = (*BASE, "group")

    def __call__(self, incidents: pd.DataFrame) -> Period:
        """The figures of those of the lines given that are known to lie in the window."""
        inside, astride = _placed(incidents, self.window)
        lines = incidents[["incident_id", "several", "quantity_kg", "group"]].iloc[np.flatnonzero(inside)]
        groups = {"": _figures(lines, np.zeros(len(lines), "int64"), 1)[0]} if len(lines) else {}
        column = lines["group"]
        found = _figures(lines, column.cat.codes.to_numpy().astype("int64"), len(column.cat.categories))
        groups |= {code: one for code, one in zip(column.cat.categories, found, strict=True) if one.incidents}
        return Period(self.window, groups, distinct(incidents, astride))


@dataclass(frozen=True)
class SiteChanges:
    """The sites of two windows, side by side."""

    now: Window
    then: Window
    columns = (*BASE, "site_id")

    def __call__(self, incidents: pd.DataFrame) -> pd.DataFrame:
        """One line per site that has an incident in either window, those that changed most first.

        Columns: site_id · incidents_now · incidents_then · weight_now · weight_then (kg) · change (incidents more per
        day, times the days of `now`) · verdict (`few`, `usual`, `unusual`) · p · dispersion.
        """
        sites = incidents["site_id"].array
        codes, size = sites.codes.astype("int64"), len(sites.categories)
        found = [_parted(incidents, codes, size, window) for window in (self.now, self.then)]
        parts, weights = [one for one, _ in found], [one for _, one in found]
        counts = [part.sum(axis=1) for part in parts]
        some = np.flatnonzero(counts[0] + counts[1])
        told = unusual.verdicts(parts[0][some], parts[1][some], self.now.days, self.then.days)
        change = counts[0][some] - counts[1][some] * (self.now.days / self.then.days)
        table = pd.DataFrame({
            "site_id": sites.categories.to_numpy(dtype=object)[some],
            "incidents_now": counts[0][some], "incidents_then": counts[1][some],
            "weight_now": weights[0][some], "weight_then": weights[1][some], "change": change,
            "verdict": [one.code for one in told], "p": [one.p for one in told],
            "dispersion": [one.dispersion for one in told],
        })  # fmt: skip
        order = np.lexsort((-weights[0][some] - weights[1][some], -np.abs(change)))
        return table.iloc[order].reset_index(drop=True)


@dataclass(frozen=True)
class Changed:
    """Whether all incidents together of a window are unusual beside those of another."""

    now: Window
    then: Window
    columns = BASE

    def __call__(self, incidents: pd.DataFrame) -> unusual.Verdict:
        """The verdict on the lines given."""
        codes = np.zeros(len(incidents), "int64")
        now, then = (_parted(incidents, codes, 1, window)[0][0] for window in (self.now, self.then))
        return unusual.verdict(now, then, self.now.days, self.then.days)


def known_within(lines: pd.DataFrame, window: Window) -> pd.DataFrame:
    """Those of the lines that are known to have happened in a window."""
    return lines[_placed(lines, window)[0]]


def last_day(incidents: pd.DataFrame) -> datetime.date | None:
    """The last day on which an incident of the lines may have happened; None where there is none."""
    ends = incidents["date_end"].to_numpy("datetime64[D]")
    return ends.max().astype(datetime.date) if len(ends) else None


def _placed(incidents: pd.DataFrame, window: Window) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Which lines are known to lie in a window, and which may or may not."""
    first, last = (np.datetime64(day, "s") for day in (window.first, window.last))
    begins, ends = (incidents[name].to_numpy("datetime64[s]") for name in ("date", "date_end"))
    inside = (begins >= first) & (ends <= last)
    return inside, (ends >= first) & (begins <= last) & ~inside


def _parted(incidents: pd.DataFrame, codes: Counts, size: int, window: Window) -> tuple[Counts, Weights]:
    """The incidents of each code in each part of a window, and the kilograms of each code in all of it."""
    inside = np.flatnonzero(_placed(incidents, window)[0] & (codes >= 0))
    many = min(unusual.PARTS, window.days)
    cell = codes[inside] * many + _part(incidents, inside, window, many)
    kilograms = np.nan_to_num(incidents["quantity_kg"].to_numpy()[inside])
    several = incidents["several"].to_numpy()[inside]
    twice = again(ids(incidents)[inside][several], cell[several], size * many)
    counts = np.bincount(cell, minlength=size * many).astype("int64") - twice
    weights = np.bincount(cell, kilograms, size * many).astype("float64")
    return counts.reshape(size, many), weights.reshape(size, many).sum(axis=1)


def _part(incidents: pd.DataFrame, chosen: Counts, window: Window, many: int) -> Counts:
    """Of so many parts of a window, that in which the middle of the days lies on which a line may have happened."""
    begins, ends = (incidents[name].to_numpy()[chosen].view("int64") // 86400 for name in ("date", "date_end"))
    passed = (begins + ends) // 2 - np.datetime64(window.first, "D").astype("int64")
    return np.asarray(passed * many // window.days, "int64")


def _figures(lines: pd.DataFrame, code: Counts, size: int) -> list[Figures]:
    """The figures of each code: an incident weighs what its items of that code weigh together."""
    stated, several = lines["quantity_kg"].to_numpy(), lines["several"].to_numpy()
    counts = np.bincount(code, minlength=size) - again(ids(lines)[several], code[several], size)
    alone = ~several & ~np.isnan(stated)
    shared = pd.DataFrame({"id": ids(lines)[several], "code": code[several], "kg": stated[several]}).dropna()
    together = shared.groupby(["code", "id"], sort=True)["kg"].sum()
    codes = np.concatenate((code[alone], together.index.get_level_values("code").to_numpy("int64")))
    weights = np.concatenate((stated[alone], together.to_numpy("float64")))
    order = np.argsort(codes, kind="stable")
    ends = np.searchsorted(codes[order], np.arange(size + 1))
    return [_of(int(counts[at]), weights[order[ends[at] : ends[at + 1]]]) for at in range(size)]


def _of(incidents: int, weights: Weights) -> Figures:
    if not len(weights):
        return Figures(incidents)
    return Figures(
        incidents, len(weights), float(weights.sum()), float(np.median(weights)), float(weights.max())
    )  # fmt: skip


COLUMNS: dict[Callable[..., object], tuple[str, ...]] = {last_day: ("date_end",)}
"""The columns of the summary without choices."""

"""More or less than before: incidents and weight per period, two periods side by side, seasons, sites that changed.

Rules of all of them: a count counts incidents (distinct ids), a weight sums items. An incident counts in a period when
it is known to have happened in it: one known only to its month is in no week, but in its quarter; `wider` counts those
that are in none. A weight never stands alone: beside a sum stand the median of the incidents that state one, and the
share of the largest of them, for one container can outweigh a year.

What is compared with what is in `periods`, when a change is unusual in `unusual`. Each class here is a summary with its
choices: call it with the lines of a selection. `columns` are those that it reads.
"""

import datetime
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from marsad.incidents import unusual
from marsad.incidents.periods import PERIODS, Window, number, start

BY = {
    "substance": "group", "site_type": "site_type", "country": "country", "mode": "mode", "site": "site_id"
}  # fmt: skip
"""By what incidents are split over time, and the column that says it."""
MOST = 160
"""Periods that are drawn at most: more are drawn in larger ones."""
RECENT = 24
"""Months of the table of sites and months: the last so many."""
_BASE = ("incident_id", "several", "date", "date_end", "quantity_kg")
Counts = NDArray[np.int64]
Weights = NDArray[np.float64]


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
        return (*_BASE, BY[self.by])

    def __call__(self, incidents: pd.DataFrame) -> OverTime:
        """The table of the lines given."""
        for taken in PERIODS[PERIODS.index(self.period) :]:
            at, within = _numbered(incidents, taken)
            lowest, highest = _ends(at, within)
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
        lines, weights, unweighed = _summed(incidents, cell, shape)
        several = np.flatnonzero(incidents["several"].to_numpy() & within)
        # Items of one incident have one date, so that they lie in one period, whatever their cells.
        behind = shape[0] * shape[1] + 1
        both = np.sort(_ids(incidents)[several].astype("int64") * behind + cell[several])
        further = both[1:][both[1:] // behind == both[:-1] // behind] % behind % max(1, shape[1])
        twice = both[1:][both[1:] == both[:-1]] % behind
        counts = lines - np.bincount(twice, minlength=behind - 1).reshape(shape)
        every = lines.sum(axis=0) - np.bincount(further, minlength=shape[1])
        wider = _distinct(incidents, ~within)
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
    columns = (*_BASE, "group")

    def __call__(self, incidents: pd.DataFrame) -> Period:
        """The figures of those of the lines given that are known to lie in the window."""
        inside, astride = _placed(incidents, self.window)
        lines = incidents[["incident_id", "several", "quantity_kg", "group"]].iloc[np.flatnonzero(inside)]
        groups = {"": _figures(lines, np.zeros(len(lines), "int64"), 1)[0]} if len(lines) else {}
        column = lines["group"]
        found = _figures(lines, column.cat.codes.to_numpy().astype("int64"), len(column.cat.categories))
        groups |= {code: one for code, one in zip(column.cat.categories, found, strict=True) if one.incidents}
        return Period(self.window, groups, _distinct(incidents, astride))


@dataclass(frozen=True)
class SiteChanges:
    """The sites of two windows, side by side."""

    now: Window
    then: Window
    columns = (*_BASE, "site_id")

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
    columns = _BASE

    def __call__(self, incidents: pd.DataFrame) -> unusual.Verdict:
        """The verdict on the lines given."""
        codes = np.zeros(len(incidents), "int64")
        now, then = (_parted(incidents, codes, 1, window)[0][0] for window in (self.now, self.then))
        return unusual.verdict(now, then, self.now.days, self.then.days)


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
    at, within = _numbered(incidents, "month")
    lowest, highest = _ends(at, within)
    size = highest - lowest + 1
    cell = np.where(within, at - lowest, size)
    lines, weighed, _ = _summed(incidents, cell, (1, size))
    several = np.flatnonzero(incidents["several"].to_numpy() & within)
    counts, weights = lines[0] - again(_ids(incidents)[several], cell[several], size), weighed[0]
    month = np.arange(lowest, highest + 1) % 12
    return Season(
        tuple(np.bincount(month, counts, 12).astype(int).tolist()),
        tuple(np.bincount(month, weights, 12).tolist()),
        tuple(np.bincount(month, minlength=12).tolist()),
        tuple(np.bincount(month[counts > 0], minlength=12).tolist()),
        _distinct(incidents, ~within),
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
    at, within = _numbered(incidents, "month")
    lowest, highest = _ends(at, within)
    lowest = max(highest - RECENT + 1, lowest)
    sites = incidents["site_id"].array
    kept = np.flatnonzero(within & (at >= lowest) & (sites.codes >= 0))
    shape = (len(sites.categories), highest - lowest + 1)
    cell = sites.codes[kept].astype("int64") * shape[1] + at[kept] - lowest
    near = incidents[["incident_id", "several", "quantity_kg"]].iloc[kept]
    lines, weights, _ = _summed(near, cell, shape)
    shared = near["several"].to_numpy()
    counts = lines - again(_ids(near)[shared], cell[shared], shape[0] * shape[1]).reshape(shape)
    # Whatever may have happened in these months, but is known to none of them.
    wider = _distinct(incidents, ~within & (at >= lowest))
    order = np.argsort(-counts.sum(axis=1), kind="stable")
    order = order[counts.sum(axis=1)[order] > 0]
    return SiteMonths(lowest, tuple(sites.categories[order]), counts[order], weights[order], wider)


@dataclass(frozen=True)
class Moved:
    """Two sites on one way or near one another, of which one fell while the other rose. No cause is claimed.

    `km` is how far apart they are where that is near, `ends` the places of which both state the same: from there, or
    to there, by the same means.
    """

    fell: str
    rose: str
    km: float | None
    ends: tuple[str, ...]


NEAR_KM = 150.0
LEAST = 3
"""Incidents by which both of a pair must have changed."""


def moved(
    sites: pd.DataFrame, ends: Mapping[str, Collection[tuple[str, str]]], apart: Callable[[str, str], float], most: int
) -> list[Moved]:
    """The pairs among the sites of `SiteChanges`, those that changed most first, each site in one pair only.

    `ends` holds for each site the other ends of the legs that begin or end at it, each with its mode; `apart` the
    kilometres between two sites.
    """
    changes = dict(zip(sites["site_id"], sites["change"], strict=True))
    fell = [code for code, change in changes.items() if change <= -LEAST][:40]
    rose = [code for code, change in changes.items() if change >= LEAST][:40]
    pairs = []
    for one in fell:
        for other in rose:
            km = apart(one, other)
            shared = sorted({end for end, _ in set(ends.get(one, ())) & set(ends.get(other, ()))})
            if km <= NEAR_KM or shared:
                pairs.append(Moved(one, other, km if km <= NEAR_KM else None, tuple(shared)))
    pairs.sort(key=lambda pair: -min(-changes[pair.fell], changes[pair.rose]))
    taken: set[str] = set()
    kept = []
    for pair in pairs:
        if not {pair.fell, pair.rose} & taken:
            kept.append(pair)
            taken |= {pair.fell, pair.rose}
    return kept[:most]


def known_within(lines: pd.DataFrame, window: Window) -> pd.DataFrame:
    """Those of the lines that are known to have happened in a window."""
    return lines[_placed(lines, window)[0]]


def of_month(lines: pd.DataFrame, month: int) -> pd.DataFrame:
    """Those of the lines that are known to have happened in a month of the year, from 1 for January, of any year."""
    at, within = _numbered(lines, "month")
    chosen: NDArray[np.bool_] = within & (at % 12 == month - 1)
    return lines[chosen]


def last_day(incidents: pd.DataFrame) -> datetime.date | None:
    """The last day on which an incident of the lines may have happened; None where there is none."""
    ends = incidents["date_end"].to_numpy("datetime64[D]")
    return ends.max().astype(datetime.date) if len(ends) else None


def _numbered(incidents: pd.DataFrame, period: str) -> tuple[Counts, NDArray[np.bool_]]:
    """The number of the period in which each line ends, and whether it is known to lie in it."""
    ends = incidents["date_end"].to_numpy()
    # Lines are newest first, so that whatever ends on one day stands together and is reckoned once.
    first = np.concatenate(([0], 1 + np.flatnonzero(ends[1:] != ends[:-1])))[: len(ends)]
    at = np.repeat(number(ends[first], period), np.diff(first, append=len(ends)))
    begins, within = incidents["date"].to_numpy(), np.ones(len(ends), dtype=bool)
    long = np.flatnonzero(begins != ends)
    within[long] = number(begins[long], period) == at[long]
    return at, within


def _ends(at: Counts, within: NDArray[np.bool_]) -> tuple[int, int]:
    """The lowest and the highest number of those that lie in a period; (0, -1) where none does."""
    if not len(at):
        return 0, -1
    lowest, highest = at.min(), at.max()
    if not (within[at == lowest].any() and within[at == highest].any()):  # rare: to look for them takes longer
        if not within.any():
            return 0, -1
        lowest, highest = at[within].min(), at[within].max()
    return int(lowest), int(highest)


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
    twice = again(_ids(incidents)[inside][several], cell[several], size * many)
    counts = np.bincount(cell, minlength=size * many).astype("int64") - twice
    weights = np.bincount(cell, kilograms, size * many).astype("float64")
    return counts.reshape(size, many), weights.reshape(size, many).sum(axis=1)


def _part(incidents: pd.DataFrame, chosen: Counts, window: Window, many: int) -> Counts:
    """Of so many parts of a window, that in which the middle of the days lies on which a line may have happened."""
    begins, ends = (incidents[name].to_numpy()[chosen].view("int64") // 86400 for name in ("date", "date_end"))
    passed = (begins + ends) // 2 - np.datetime64(window.first, "D").astype("int64")
    return np.asarray(passed * many // window.days, "int64")


def _summed(lines: pd.DataFrame, cell: Counts, shape: tuple[int, int]) -> tuple[Counts, Weights, Counts]:
    """Lines, kilograms, and lines without a weight, of each cell of a table; what lies behind its last is left out."""
    size = shape[0] * shape[1]
    stated = lines["quantity_kg"].to_numpy()
    unknown = np.flatnonzero(np.isnan(stated))
    if len(unknown):
        stated = stated.copy()
        stated[unknown] = 0
    every, unweighed = (np.bincount(some, minlength=size)[:size].astype("int64") for some in (cell, cell[unknown]))
    weights = np.bincount(cell, stated, size)[:size].astype("float64")
    return every.reshape(shape), weights.reshape(shape), unweighed.reshape(shape)


def again(ids: Counts, cell: Counts, size: int) -> Counts:
    """How many lines of each cell are a further item of an incident that is in it already."""
    if not len(ids):
        return np.zeros(size, "int64")
    both = np.sort(ids.astype("int64") * (size + 1) + cell, kind="stable")
    twice = both[1:][both[1:] == both[:-1]] % (size + 1)
    return np.asarray(np.bincount(twice, minlength=size)[:size], "int64")


def _distinct(incidents: pd.DataFrame, chosen: NDArray[np.bool_]) -> int:
    return len(np.unique(_ids(incidents)[np.flatnonzero(chosen)]))


def _ids(lines: pd.DataFrame) -> NDArray[np.int64]:
    return np.asarray(lines["incident_id"].array.codes)


def _figures(lines: pd.DataFrame, code: Counts, size: int) -> list[Figures]:
    """The figures of each code: an incident weighs what its items of that code weigh together."""
    stated, several = lines["quantity_kg"].to_numpy(), lines["several"].to_numpy()
    counts = np.bincount(code, minlength=size) - again(_ids(lines)[several], code[several], size)
    alone = ~several & ~np.isnan(stated)
    shared = pd.DataFrame({"id": _ids(lines)[several], "code": code[several], "kg": stated[several]}).dropna()
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


COLUMNS: dict[Callable[..., object], tuple[str, ...]] = {
    season: _BASE,
    last_day: ("date_end",),
    by_site_and_month: (*_BASE, "site_id"),
}
"""The columns of the summaries without choices."""

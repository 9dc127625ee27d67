"""Counts incidents and sums weights of lines in cells: an incident of several items counts once in a cell."""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from marsad.incidents.periods import number

BASE = ("incident_id", "several", "date", "date_end", "quantity_kg")
"""The columns that all counting over time needs."""
Counts = NDArray[np.int64]
Weights = NDArray[np.float64]


def numbered(incidents: pd.DataFrame, period: str) -> tuple[Counts, NDArray[np.bool_]]:
    """The number of the period in which each line ends, and whether it is known to lie in it."""
    ends = incidents["date_end"].to_numpy()
    # Lines are newest first, so that whatever ends on one day stands together and is reckoned once.
    first = np.concatenate(([0], 1 + np.flatnonzero(ends[1:] != ends[:-1])))[: len(ends)]
    at = np.repeat(number(ends[first], period), np.diff(first, append=len(ends)))
    begins, within = incidents["date"].to_numpy(), np.ones(len(ends), dtype=bool)
    long = np.flatnonzero(begins != ends)
    within[long] = number(begins[long], period) == at[long]
    return at, within


def surely_apart(incidents: pd.DataFrame, period: str) -> int:
    """How many periods the newest line lies after the oldest; 0 where either is not known to the day."""
    edges = incidents[["date", "date_end"]].iloc[[0, -1]] if len(incidents) else incidents
    if not len(edges) or (edges["date"] != edges["date_end"]).any():
        return 0
    newest, oldest = number(edges["date_end"].to_numpy(), period)
    return int(newest - oldest)


def ends(at: Counts, within: NDArray[np.bool_]) -> tuple[int, int]:
    """The lowest and the highest number of those that lie in a period; (0, -1) where none does."""
    if not len(at):
        return 0, -1
    lowest, highest = at.min(), at.max()
    if not (within[at == lowest].any() and within[at == highest].any()):  # rare: to look for them takes longer
        if not within.any():
            return 0, -1
        lowest, highest = at[within].min(), at[within].max()
    return int(lowest), int(highest)


def summed(lines: pd.DataFrame, cell: Counts, shape: tuple[int, int]) -> tuple[Counts, Weights, Counts]:
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


def distinct(incidents: pd.DataFrame, chosen: NDArray[np.bool_]) -> int:
    """How many incidents have one of the lines that are chosen."""
    return len(np.unique(ids(incidents)[np.flatnonzero(chosen)]))


def ids(lines: pd.DataFrame) -> NDArray[np.int64]:
    """The number of the incident of each line."""
    return np.asarray(lines["incident_id"].array.codes)

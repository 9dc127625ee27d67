"""Spreads a table by route over what each route has several of, such as its legs, and sums it there."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Numbers = NDArray[np.int64]


class Spread:
    """What each route has, by number: `of` holds for each route, in the order of the categories, what it has."""

    def __init__(self, of: Sequence[Sequence[int]]) -> None:
        self._count = np.array([len(each) for each in of], dtype="int64")
        self._start = np.cumsum(self._count) - self._count
        self._all = np.array([number for each in of for number in each], dtype="int64")

    def over(self, routes: Numbers) -> tuple[Numbers, Numbers]:
        """The number of each line of a table with these routes, once for each that its route has, and that."""
        count = self._count[routes]
        line = np.repeat(np.arange(len(routes)), count)
        within = np.arange(len(line)) - np.repeat(np.cumsum(count) - count, count)
        return line, self._all[self._start[routes][line] + within]


def sums(table: pd.DataFrame, line: Numbers, key: Numbers) -> pd.DataFrame:
    """The sums of incidents and weight_kg of the lines of each key, by key in order."""
    found, at = np.unique(key, return_inverse=True)
    incidents, weight = (table[column].to_numpy()[line] for column in ("incidents", "weight_kg"))
    counts = np.bincount(at, incidents, len(found)).astype("int64")
    return pd.DataFrame({"key": found, "incidents": counts, "weight_kg": np.bincount(at, weight, len(found))})

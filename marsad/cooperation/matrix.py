"""Partners beside kinds of cooperation: how many events of each kind were with each partner."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from marsad.cooperation import partners


@dataclass(frozen=True, eq=False)
class Matrix:
    """Events of each partner and kind, and the incidents that name it; partners of most events first.

    `events` counts the events of each partner: one told as two kinds is in both cells, and once in this.
    """

    partners: tuple[str, ...]
    kinds: tuple[str, ...]
    counts: NDArray[np.int64]
    events: tuple[int, ...]
    incidents: tuple[int, ...]


def of(
    events: pd.DataFrame, pairs: pd.DataFrame, incident_pairs: pd.DataFrame, kinds: Iterable[str], rows: str
) -> Matrix:
    """The matrix of some events (event_id · event · kind · date · date_end), with those of `kinds` that any has.

    `rows`: one of `partners.ROWS`.
    """
    table = partners.counted(events, pairs, incident_pairs, rows)
    had = set(events["kind"].astype("str"))
    shown = tuple(kind for kind in kinds if kind in had)
    lines = of_cells(events, pairs, rows).drop_duplicates(["row", "kind", "event"])
    counts = np.zeros((len(table), len(shown)), dtype="int64")
    at = pd.Index(table["partner"]).get_indexer(pd.Index(lines["row"]))
    kind = pd.Index(shown).get_indexer(pd.Index(lines["kind"]))
    known = (at >= 0) & (kind >= 0)
    np.add.at(counts, (at[known], kind[known]), 1)
    return Matrix(
        tuple(table["partner"]), shown, counts, tuple(table["events"].tolist()), tuple(table["incidents"].tolist())
    )  # fmt: skip


def of_cells(events: pd.DataFrame, pairs: pd.DataFrame, rows: str) -> pd.DataFrame:
    """A line per telling and partner, with the cell that it is counted in: event_id · event · row · kind."""
    kinds = events.set_index("event_id")["kind"].astype("str")
    return pairs.assign(row=partners.row_of(pairs, rows)).join(kinds, on="event_id", how="inner")

"""Moved, not gone: sites of which one fell while a neighbour, or another on the same way, rose."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

import pandas as pd


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

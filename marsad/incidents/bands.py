"""The flows of a selection as bands between three columns: stated origin, place of seizure, stated destination."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pandas as pd

from marsad.incidents import flows
from marsad.vocabulary import GROUPS

Codes = tuple[str, ...]
"""What a node stands for: the codes of one end as stated, several where sources name several."""
NOT_STATED: Codes = ()
REST: Codes = ("…",)
MOST = 12
"""Nodes of a column, at most, beside what is not stated."""
_ORDER = {group: number for number, group in enumerate(GROUPS)}


@dataclass(frozen=True)
class Node:
    """An end, or a place of seizure. `joined`: how many smaller ones it stands for; 0 where it is only itself."""

    codes: Codes
    size: float
    flows: tuple[int, ...]
    joined: int = 0


@dataclass(frozen=True)
class Band:
    """What goes from a node of a column (0: origins, 1: places) to one of the next, of one substance group.

    `start` and `end` are numbers of nodes within their columns.
    """

    column: int
    start: int
    end: int
    group: str
    size: float
    flows: tuple[int, ...]


@dataclass(frozen=True)
class Bands:
    """The three columns, largest nodes first, and the bands between them.

    All flows pass all columns, so that the sizes of each add up to `size`. `left_out` counts the incidents of flows
    that have no size: none of them was weighed. Numbers of flows are those of the table given.
    """

    columns: tuple[tuple[Node, ...], ...]
    bands: tuple[Band, ...]
    size: float
    left_out: int


def of(table: pd.DataFrame, measure: str, wider: Callable[[str], str], most: int = MOST) -> Bands:
    """The bands of the table of `flows.by_flow`, as wide as a column of it says: `incidents` or `weight_kg`.

    `wider` gives the country of a site. Where a column has more than `most` nodes, the largest keep their names; of the
    others the sites are counted to their country, and what is still small is one node, `REST`. What is not stated
    stays a node of its own.
    """
    sizes = table[measure].astype("float64").tolist()
    routes = table["route"].tolist()
    known = [number for number, size in enumerate(sizes) if size > 0]
    ends: list[list[Codes]] = [[], [], []]
    for number in known:
        route = flows.read(routes[number])
        place: Codes = (route.place,) if route.place else NOT_STATED
        for column, codes in zip(ends, (route.origins, place, route.destinations), strict=True):
            column.append(codes)
    weights = [sizes[number] for number in known]
    columns, at = [], []
    for stated in ends:
        nodes, numbers = _nodes(stated, weights, known, wider, most)
        columns.append(nodes)
        at.append(numbers)
    groups = [str(group) for group in table["group"].iloc[known]]
    bands = tuple(
        band for column in (0, 1) for band in _bands(column, at[column], at[column + 1], groups, weights, known)
    )
    left_out = int(table["incidents"].sum() - table["incidents"].iloc[known].sum())
    return Bands(tuple(columns), bands, sum(weights), left_out)


def _nodes(
    stated: list[Codes], weights: list[float], known: list[int], wider: Callable[[str], str], most: int
) -> tuple[tuple[Node, ...], list[int]]:
    """The nodes of a column, and the number of the node of each flow."""
    names = _names(stated, weights, wider, most)
    joined: dict[Codes, set[Codes]] = defaultdict(set)
    sizes: dict[Codes, float] = defaultdict(float)
    members: dict[Codes, list[int]] = defaultdict(list)
    for codes, weight, number in zip(stated, weights, known, strict=True):
        name = names[codes]
        joined[name].add(codes)
        sizes[name] += weight
        members[name].append(number)
    # What is not stated stands last, and what is joined before it: neither is larger than it seems.
    order = sorted(sizes, key=lambda name: (name == NOT_STATED, name == REST, -sizes[name], name))
    nodes = tuple(
        Node(name, sizes[name], tuple(members[name]), 0 if joined[name] == {name} else len(joined[name]))
        for name in order
    )
    place = {name: number for number, name in enumerate(order)}
    return nodes, [place[names[codes]] for codes in stated]


def _names(stated: list[Codes], weights: list[float], wider: Callable[[str], str], most: int) -> Mapping[Codes, Codes]:
    """What each end is called: itself, its country, or the rest."""
    sizes: dict[Codes, float] = defaultdict(float)
    for codes, weight in zip(stated, weights, strict=True):
        sizes[codes] += weight
    named = [codes for codes in sizes if codes != NOT_STATED]
    names = {codes: codes for codes in sizes}
    if len(named) <= most:
        return names
    named.sort(key=lambda codes: (-sizes[codes], codes))
    for codes in named[most // 2 :]:
        names[codes] = tuple(dict.fromkeys(wider(code) for code in codes))
    larger: dict[Codes, float] = defaultdict(float)
    for codes in named:
        larger[names[codes]] += sizes[codes]
    if len(larger) > most:
        kept = set(sorted(larger, key=lambda name: (-larger[name], name))[: most - 1])
        names |= {codes: REST for codes in named if names[codes] not in kept}
    return names


def _bands(
    column: int, starts: list[int], ends: list[int], groups: list[str], weights: list[float], known: list[int]
) -> list[Band]:
    sizes: dict[tuple[int, int, str], float] = defaultdict(float)
    members: dict[tuple[int, int, str], list[int]] = defaultdict(list)
    for start, end, group, weight, number in zip(starts, ends, groups, weights, known, strict=True):
        sizes[start, end, group] += weight
        members[start, end, group].append(number)
    order = sorted(sizes, key=lambda key: (key[0], key[1], _ORDER.get(key[2], len(_ORDER))))
    return [Band(column, *key, sizes[key], tuple(members[key])) for key in order]

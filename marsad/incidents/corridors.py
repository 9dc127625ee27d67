"""What several flows have in common: a stretch of their likely ways, a passage or sea on them, or a whole leg."""

from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd

from marsad.incidents import flows
from marsad.incidents.flows import Leg
from marsad.vocabulary import GROUPS

LEAST = 2
"""Flows that must share a stretch for it to be a corridor."""
ALIKE = 0.7
"""Share of the flows of two corridors that makes the second not worth a line of its own."""
MOST = 200
"""Corridors that are told, at most."""
COLUMNS = ("stops", "mode", "flows", "incidents", "ahead", "weight_kg", "groups", "first", "last", "first_seen",
           "last_seen")  # fmt: skip
Between = Callable[[Leg], Sequence[str]]
_Chain = tuple[str, tuple[str, ...]]
"""A mode, and the names that follow one another on the way."""


def shared(table: pd.DataFrame, between: Between) -> pd.DataFrame:
    """The corridors of the table of `flows.by_flow`, those of most incidents first.

    `between` gives what lies between the ends of a leg on its likely way, in order, by codes. Of one stop a corridor is
    a passage or a sea; of more, a stretch from the first to the last. What is part of a longer corridor of the very
    same flows is not told again, nor what hardly differs from one before it.

    Columns: stops · mode · flows (their numbers in the table given) · incidents · ahead (those of them that had this
    still before them when they were seized) · weight_kg · groups (the heaviest first) · first · last · first_seen ·
    last_seen (as those of the flows).
    """
    ways = _ways(table, between)
    found: dict[_Chain, dict[int, bool]] = {}
    kept: dict[_Chain, dict[int, bool]] = _points(ways)
    length = 2
    while kept or length == 2:
        found |= kept
        kept = _longer(ways, length, kept)
        length += 1
    told = _told_by_longer(found)
    columns = {name: table[name].tolist() for name in ("incidents", "weight_kg", *COLUMNS[6:])}
    lines = [_line(chain, on, columns) for chain, on in found.items() if chain not in told]
    corridors = pd.DataFrame(lines, columns=list(COLUMNS))
    ranked = corridors.sort_values(["incidents", "weight_kg"], ascending=False, kind="stable")
    return _unlike(ranked)


def _ways(table: pd.DataFrame, between: Between) -> dict[_Chain, dict[int, bool]]:
    """The whole way of each leg, with the flows on it: whether each had it still before it."""
    legs: dict[Leg, list[int]] = {}
    for number, route in enumerate(table["route"]):
        for leg in flows.read(route).legs():
            legs.setdefault(leg, []).append(number)
    ways: dict[_Chain, dict[int, bool]] = {}
    for leg, numbers in legs.items():
        stops = [leg.start, *(code for code in between(leg) if code not in (leg.start, leg.end)), leg.end]
        _add(ways, (leg.mode, tuple(stops)), dict.fromkeys(numbers, leg.intended))
    return ways


def _points(ways: dict[_Chain, dict[int, bool]]) -> dict[_Chain, dict[int, bool]]:
    """What lies on several ways, by itself; the ends of legs are no passages."""
    found: dict[_Chain, dict[int, bool]] = {}
    for (mode, stops), on in ways.items():
        for stop in stops[1:-1]:
            _add(found, (mode, (stop,)), on)
    return {chain: on for chain, on in found.items() if len(on) >= LEAST}


def _longer(
    ways: dict[_Chain, dict[int, bool]], length: int, shorter: dict[_Chain, dict[int, bool]]
) -> dict[_Chain, dict[int, bool]]:
    """The chains of a length on enough flows; a chain can only be where both chains that it is longer than are."""
    found: dict[_Chain, dict[int, bool]] = {}
    for (mode, stops), on in ways.items():
        for at in range(len(stops) - length + 1):
            chain = stops[at : at + length]
            if length == 2 or ((mode, chain[1:]) in shorter and (mode, chain[:-1]) in shorter):
                _add(found, (mode, chain), on)
    return {chain: on for chain, on in found.items() if len(on) >= LEAST}


def _told_by_longer(found: dict[_Chain, dict[int, bool]]) -> set[_Chain]:
    told = set()
    for (mode, stops), on in found.items():
        if len(stops) > 1:
            parts = ((mode, stops[1:]), (mode, stops[:-1]))
            told |= {part for part in parts if part in found and len(found[part]) == len(on)}
    return told


def _unlike(ranked: pd.DataFrame) -> pd.DataFrame:
    """The corridors without those that lie within one before them, or hold it, and share most of their flows."""
    kept: list[tuple[str, tuple[str, ...], set[int]]] = []
    rows = []
    for row, (mode, stops, numbers) in enumerate(zip(ranked["mode"], ranked["stops"], ranked["flows"], strict=True)):
        on = set(numbers)
        alike = (
            mode == mode_before
            and len(on & before) > ALIKE * len(on | before)
            and (_within(stops, told) or _within(told, stops))
            for mode_before, told, before in kept
        )
        if not any(alike):
            kept.append((mode, stops, on))
            rows.append(row)
        if len(rows) == MOST:
            break
    return ranked.iloc[rows].reset_index(drop=True)


def _within(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return any(whole[at : at + len(part)] == part for at in range(len(whole) - len(part) + 1))


def _add(chains: dict[_Chain, dict[int, bool]], chain: _Chain, on: dict[int, bool]) -> None:
    """Put flows on a chain. One that has travelled it has it behind it, whatever else it was to do."""
    known = chains.setdefault(chain, {})
    for number, ahead in on.items():
        known[number] = ahead and known.get(number, True)


def _line(chain: _Chain, on: dict[int, bool], columns: dict[str, list[Any]]) -> tuple[object, ...]:
    mode, stops = chain
    numbers = sorted(on)

    def of(name: str) -> list[Any]:
        return [columns[name][number] for number in numbers]

    incidents = dict(zip(numbers, of("incidents"), strict=True))
    weights: dict[str, float] = {}
    for groups, weight in zip(of("groups"), of("weight_kg"), strict=True):
        for group in groups:
            weights[group] = weights.get(group, 0.0) + (weight if group == groups[0] else 0.0)
    heaviest = sorted(weights, key=lambda group: (-weights[group], list(GROUPS).index(group)))
    ahead = sum(count for number, count in incidents.items() if on[number])
    return (
        stops, mode, tuple(numbers), sum(incidents.values()), ahead, sum(of("weight_kg")), tuple(heaviest),
        min(of("first")), max(of("last")), min(of("first_seen")), max(of("last_seen")),
    )  # fmt: skip

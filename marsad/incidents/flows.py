"""What moved where: the routes that sources state, counted as flows; and what a place stopped, or saw pass."""

import itertools
from collections import Counter
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from marsad.incidents.counting import again, ids
from marsad.vocabulary import GROUPS
from marsad.vocabulary.lists import listed

PARTS = ("origin", "transit", "place", "destination", "mode")
"""What makes the route of an item. `place` is the site where it was seized, else the country."""
_GROUPS = list(GROUPS)
APART = "|"
EVERY_GROUP = "all"
_SPANS, _NEVER = 1 << 16, np.int64(1) << 62


@dataclass(frozen=True)
class Route:
    """One way as sources state it, in codes of sites, countries and regions; empty where nothing is stated."""

    origins: tuple[str, ...]
    transits: tuple[str, ...]
    place: str
    destinations: tuple[str, ...]
    mode: str

    def legs(self) -> tuple["Leg", ...]:
        """The stretches that sources state, in order; what is not stated is no leg.

        What was seized where it set out had its whole way before it. Of several origins or destinations each has its
        own leg.
        """
        on_the_way = [self.place, *self.transits] if self.place in self.origins else [*self.transits, self.place]
        intended = self.place in self.origins
        origins = () if intended else self.origins
        legs = [Leg(origin, on_the_way[0], self.mode, False) for origin in origins]
        legs += [Leg(start, end, self.mode, intended) for start, end in itertools.pairwise(on_the_way)]
        legs += [Leg(on_the_way[-1], end, self.mode, True) for end in self.destinations]
        return tuple(leg for leg in legs if leg.start and leg.end and leg.start != leg.end)


@dataclass(frozen=True)
class Leg:
    """One stretch of a route between two codes; `intended`: it lay still ahead when the goods were seized."""

    start: str
    end: str
    mode: str
    intended: bool

    def key(self, group: str) -> str:
        """The leg and a substance group (empty: all) as one text of an address; `leg_of` reads it."""
        where = "ahead" if self.intended else "behind"
        return APART.join((self.start, self.end, self.mode, where, group or EVERY_GROUP))


@dataclass(frozen=True)
class Passage:
    """How many incidents name a place on their way: stopped there, stopped after it, stopped before they reached it."""

    stopped: int
    passed: int
    not_reached: int


def route(lines: pd.DataFrame) -> pd.Series:
    """The route of each line as a category "origin|transit|place|destination|mode", for `by_flow` and `at`."""
    place = lines["site_id"].astype("str").where(lines["site_id"].notna(), lines["country"].astype("str"))
    parts = [place if part == "place" else lines[part].astype("str") for part in PARTS]
    number, texts = np.zeros(len(lines), "int64"), [np.array([""], dtype=object)]
    for part in parts:
        codes, values = pd.factorize(part.fillna(""))
        number, seen = pd.factorize(number * max(1, len(values)) + codes)
        before, after = np.divmod(seen, max(1, len(values)))
        texts = [np.array([f"{texts[0][old]}{values[new]}{APART}" for old, new in zip(before, after, strict=True)])]
    names = pd.Index([text[:-1] for text in texts[0]], dtype="str")
    return pd.Series(pd.Categorical.from_codes(number, names), index=lines.index)


def read(route: str) -> Route:
    """The route that a category of `route` says."""
    origin, transit, place, destination, mode = route.split(APART)
    return Route(listed(origin), listed(transit), place, listed(destination), mode)


def named(routes: Iterable[str]) -> list[str]:
    """The codes of all places that routes name, those that most of them name first."""
    counted: Counter[str] = Counter()
    for text in routes:
        one = read(text)
        counted.update({*one.origins, *one.transits, one.place, *one.destinations})
    return sorted(filter(None, counted), key=lambda code: (-counted[code], code))


def by_flow(incidents: pd.DataFrame) -> pd.DataFrame:
    """One line per route that has an incident, heaviest first.

    Columns: route (see `read`) · incidents (distinct ids) · weight_kg (items that state a weight) · group (the one with
    most weight; with most items where none is weighed) · groups (all that it has, the heaviest first) · first · last
    (days between which they were) · first_seen · last_seen (the day, month or year of the first and the last, as far as
    it is known: 2024-01-02, 2024-01, 2024).
    """
    routes, groups = incidents["route"].cat, incidents["group"].cat.set_categories(_GROUPS).cat.codes.to_numpy()
    names, number = routes.categories, routes.codes.to_numpy().astype("int64")
    shape, cell = (len(names), len(_GROUPS)), number * len(_GROUPS) + groups
    size = shape[0] * shape[1]
    kilograms = np.bincount(cell, incidents["quantity_kg"].fillna(0), size).reshape(shape)
    lines = np.bincount(cell, minlength=size).reshape(shape)
    several = incidents["several"].to_numpy()
    further = again(ids(incidents)[several], number[several], shape[0])
    begins, ends = (incidents[name].to_numpy("datetime64[D]").astype("int64") for name in ("date", "date_end"))
    first, earliest = _edge(number, begins, ends - begins, shape[0])
    last, latest = _edge(number, -ends, ends - begins, shape[0])
    heaviest = np.where(kilograms == kilograms.max(axis=1, keepdims=True), lines, -1).argmax(axis=1)
    table = pd.DataFrame({
        "route": names, "incidents": lines.sum(axis=1) - further, "weight_kg": kilograms.sum(axis=1),
        "group": np.array(_GROUPS, dtype=object)[heaviest],
        "first": first.astype("datetime64[D]").astype("datetime64[s]"),
        "last": (-last).astype("datetime64[D]").astype("datetime64[s]"),
        "first_seen": _seen(first, first + earliest), "last_seen": _seen(-last - latest, -last),
    })  # fmt: skip
    some = np.flatnonzero(table["incidents"] > 0)
    order = np.lexsort((-lines[some], -kilograms[some]))
    every = [tuple(_GROUPS[at] for at in best if lines[row, at]) for row, best in zip(some, order, strict=True)]
    table = table.iloc[some].assign(groups=pd.Series(every, index=some, dtype="object"))
    return table.sort_values("weight_kg", ascending=False, kind="stable", ignore_index=True)


def _edge(
    routes: NDArray[np.int64], days: NDArray[np.int64], spans: NDArray[np.int64], size: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The least of the days of each route, and of its lines on that day the least span in days."""
    least = np.full(size, _NEVER)
    np.minimum.at(least, routes, days * _SPANS + np.minimum(spans, _SPANS - 1))
    day, span = np.divmod(least, _SPANS)
    return np.where(least == _NEVER, 0, day), np.where(least == _NEVER, 0, span)


def _seen(begins: NDArray[np.int64], ends: NDArray[np.int64]) -> list[str]:
    pairs = zip(begins.astype("datetime64[D]").astype(str), ends.astype("datetime64[D]").astype(str), strict=True)
    return [day if day == end else day[:7] if day[:7] == end[:7] else day[:4] for day, end in pairs]


def passage(flows: pd.DataFrame, names: Callable[[str], bool]) -> Passage:
    """Of the flows of `by_flow`, what a place stopped, what passed it, and what never reached it.

    `names` says whether a code is the place, or lies in it. Where a route names it more than once, where it was seized
    says most, and where it had been more than where it was going. What is never seized is in none of these.
    """
    stopped = passed = not_reached = 0
    for text, incidents in zip(flows["route"], flows["incidents"], strict=True):
        legs = read(text)
        if names(legs.place):
            stopped += incidents
        elif any(names(leg.start) for leg in legs.legs() if not leg.intended):
            passed += incidents
        elif any(names(leg.end) for leg in legs.legs() if leg.intended):
            not_reached += incidents
    return Passage(int(stopped), int(passed), int(not_reached))


def cells(routes: pd.Series, groups: pd.Series) -> pd.Series:
    """The numbers by which sums per route and group are made: of the route among its categories, and of the group."""
    numbers = routes.cat.codes.astype("int32") * len(_GROUPS) + groups.cat.set_categories(_GROUPS).cat.codes
    return numbers.astype("int32")


def by_cell(incidents: pd.DataFrame) -> pd.DataFrame:
    """One line per route and substance group that has an incident.

    Columns: route (its number among the categories) · group (its number among `GROUPS`) · incidents (distinct ids) ·
    weight_kg (items that state a weight).
    """
    cell = incidents["route_cell"].to_numpy()
    stated = incidents["quantity_kg"].to_numpy()
    lines, kilograms = np.bincount(cell), np.bincount(cell, np.where(np.isnan(stated), 0, stated))
    several = incidents["several"].to_numpy()
    lines -= again(ids(incidents)[several], cell[several], len(lines))
    found = np.flatnonzero(lines)
    route, group = np.divmod(found, len(_GROUPS))
    return pd.DataFrame({
        "route": route, "group": group, "incidents": lines[found], "weight_kg": kilograms[found]
    })  # fmt: skip


def by_leg(flows: pd.DataFrame) -> pd.DataFrame:
    """The legs of the flows of `by_flow`, those that most incidents share first.

    Columns: leg (a `Leg`) · start · end · incidents · weight_kg · flows (their numbers in the table given).
    """
    found: dict[Leg, list[int]] = {}
    for number, text in enumerate(flows["route"]):
        for leg in legs_of(text):
            found.setdefault(leg, []).append(number)
    counts, weights = (flows[column].to_numpy() for column in ("incidents", "weight_kg"))
    table = pd.DataFrame(
        [(leg, leg.start, leg.end, counts[on].sum(), weights[on].sum(), tuple(on)) for leg, on in found.items()],
        columns=["leg", "start", "end", "incidents", "weight_kg", "flows"],
    )
    return table.sort_values(["incidents", "weight_kg"], ascending=False, kind="stable", ignore_index=True)


def words(incidents: pd.DataFrame, sites: Container[str]) -> dict[Leg, str]:
    """What sources call the country or region in which a leg begins or ends, where they all call it so."""
    found: dict[Leg, set[str]] = {}
    for column, ahead in (("origin_text", False), ("destination_text", True)):
        stated = incidents[["route", column]].dropna().drop_duplicates()
        for route, text in stated.itertuples(index=False, name=None):
            for leg in legs_of(route):
                wide = leg.end if ahead else leg.start
                of_it = read(route).destinations if ahead else read(route).origins
                if text and leg.intended == ahead and wide in of_it and wide not in sites:
                    found.setdefault(leg, set()).add(str(text))
    return {leg: texts.pop() for leg, texts in found.items() if len(texts) == 1}


def leg_of(key: str) -> tuple[Leg, str] | None:
    """The leg and the substance group (empty: all) that a key says; None where it says none."""
    parts = key.split(APART)
    if len(parts) != 5 or parts[3] not in ("ahead", "behind") or parts[4] not in (*GROUPS, EVERY_GROUP):
        return None
    start, end, mode, where, group = parts
    return Leg(start, end, mode, where == "ahead"), "" if group == EVERY_GROUP else group


@lru_cache(maxsize=65536)
def legs_of(route: str) -> tuple[Leg, ...]:
    """The legs of the route that a category of `route` says."""
    return read(route).legs()

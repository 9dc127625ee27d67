"""Small tables out of the incidents of a selection. A count counts incidents (distinct ids), a weight sums items.

Those over time and of two periods side by side are in `trends`, those of one year in `review`.

Every function is written with Narwhals and runs, unchanged, on tables in memory (tested on pandas and PyArrow); it
gives a pandas table or plain values. Weights are `quantity_kg` as stated; `low_kg` and `high_kg` take an item's stated
bound instead where it has one, so that they say how far the sum may be off where sources are approximate or disagree.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, cast

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd
from narwhals.stable.v2.typing import IntoDataFrame

from marsad.incidents import flows, playback, seasons, trends
from marsad.vocabulary import GROUPS

_GROUPS = list(GROUPS)


@dataclass(frozen=True)
class GroupWeight:
    """What was seized of one substance group: kilograms, their bounds, incidents, and its largest item's kilograms."""

    group: str
    weight_kg: float
    low_kg: float
    high_kg: float
    incidents: int
    unweighed: int
    largest_kg: float


@dataclass(frozen=True)
class KeyFigures:
    """The few figures of a selection. `arrests` sums the incidents that state a number: `arrests_stated` of them."""

    incidents: int
    sites: int
    unplaced: int
    groups: tuple[GroupWeight, ...]
    arrests: int
    arrests_stated: int


@dataclass(frozen=True)
class Months:
    """Incidents per month: a frame month (its first day) · incidents, without gaps, and how many are not in it.

    `wider` counts incidents known only to more than one month: no bar may claim them.
    """

    table: pd.DataFrame
    wider: int


def count(incidents: IntoDataFrame) -> int:
    """How many incidents a table holds."""
    return len(one_line_each(_frame(incidents).select("incident_id").to_native()))


def one_line_each(incidents: IntoDataFrame) -> nw.DataFrame[IntoDataFrame]:
    """One line per incident of a table that has one per item."""
    return _frame(incidents).unique("incident_id", keep="first", maintain_order=False)


def key_figures(incidents: IntoDataFrame) -> KeyFigures:
    """The figures above the map; groups with most weight first."""
    frame = _frame(incidents)
    single = one_line_each(incidents)
    # Any of an incident's lines may state its arrests; where several do, they state the same.
    stated = frame.filter(~nw.col("arrests").is_null()).unique("incident_id", keep="any")
    placed = single.filter(~nw.col("site_id").is_null())
    groups = by_group(frame.to_native())
    return KeyFigures(
        incidents=len(single),
        sites=placed["site_id"].n_unique() if len(placed) else 0,
        unplaced=len(single) - len(placed),
        groups=tuple(GroupWeight(*line) for line in groups.itertuples(index=False)),
        arrests=int(stated["arrests"].sum() or 0),
        arrests_stated=len(stated),
    )


def by_group(incidents: IntoDataFrame) -> pd.DataFrame:
    """One line per substance group, heaviest first.

    Columns: group · weight_kg · low_kg · high_kg · incidents (distinct ids) · unweighed (items that state no weight) ·
    largest_kg (of one item).
    """
    items = _frame(incidents).select(
        "incident_id",
        "group",
        "several",
        "quantity_kg",
        low=nw.coalesce("quantity_low_kg", "quantity_kg"),
        high=nw.coalesce("quantity_high_kg", "quantity_kg"),
    )
    weights = items.group_by("group").agg(
        nw.col("quantity_kg").sum().alias("weight_kg"),
        nw.col("low").sum().alias("low_kg"),
        nw.col("high").sum().alias("high_kg"),
        nw.len().alias("lines"),
        nw.col("quantity_kg").count().alias("weighed"),
        nw.col("quantity_kg").max().alias("largest_kg"),
    )
    # Only an incident of several items can name one group twice.
    twice = items.filter(nw.col("several")).unique(["group", "incident_id"], keep="any")
    pairs = nw.concat([items.filter(~nw.col("several")).select("group"), twice.select("group")])
    counts = pairs.group_by("group").agg(nw.len().alias("incidents"))
    table = weights.join(counts, on="group").select(
        "group",
        "weight_kg",
        "low_kg",
        "high_kg",
        "incidents",
        (nw.col("lines") - nw.col("weighed")).alias("unweighed"),
        nw.col("largest_kg").fill_null(0),
    )
    return table.sort("weight_kg", "incidents", descending=True).to_pandas()


def by_site(incidents: IntoDataFrame) -> pd.DataFrame:
    """One line per site, heaviest first.

    Columns: site_id · incidents (distinct ids) · weight_kg (items that state a weight) · group (the one with most
    weight; with most items where none is weighed). Incidents without a site are not in it: `by_area` has those.
    """
    frame = _frame(incidents)
    sites = frame["site_id"].cat.get_categories().to_list()
    return _by_place("site_id", sites, frame.select("incident_id", "cell", "several", "quantity_kg"))


def by_area(incidents: IntoDataFrame) -> pd.DataFrame:
    """One line per country of the incidents that are known to no site. Columns as `by_site`, with `country`."""
    frame = _frame(incidents)
    if frame.is_empty():
        return pd.DataFrame({"country": [], "incidents": [], "weight_kg": [], "group": []})
    nowhere = frame.filter(nw.col("cell") < 0)
    keys = nowhere.select("country", "group").to_pandas()
    items = nowhere.select("incident_id", "several", "quantity_kg").to_pandas()
    items["cell"] = cells(keys["country"], keys["group"])
    return _by_place("country", list(keys["country"].cat.categories), nw.from_native(items, eager_only=True))


def by_month(incidents: IntoDataFrame) -> Months:
    """Incidents per month, from the first to the last month that has one."""
    single = one_line_each(incidents).select(
        first=nw.col("date").dt.truncate("1mo"), last=nw.col("date_end").dt.truncate("1mo")
    )
    within = single.filter(nw.col("first") == nw.col("last"))
    counts = within.group_by("first").agg(nw.len().alias("incidents")).sort("first").to_pandas()
    table = counts.rename(columns={"first": "month"})
    if len(table):
        months = pd.date_range(table["month"].iloc[0], table["month"].iloc[-1], freq="MS", unit="s")
        table = table.set_index("month").reindex(months, fill_value=0).rename_axis("month").reset_index()
    return Months(table, wider=len(single) - len(within))


def newest(incidents: pd.DataFrame, most: int) -> pd.DataFrame:
    """All lines of the newest incidents of a table that is ordered newest first: at most that many incidents."""
    ids = incidents["incident_id"].drop_duplicates().head(most)
    return incidents[incidents["incident_id"].isin(ids)]


def _frame(incidents: IntoDataFrame) -> nw.DataFrame[IntoDataFrame]:
    return nw.from_native(incidents, eager_only=True)


def cells(sites: pd.Series, groups: pd.Series) -> pd.Series:
    """The numbers by which sums per site and group are made, quicker than by both names; -1 where there is no site.

    A number of the site among the categories of `sites`, times the number of groups, plus that of the group.
    """
    numbers = sites.cat.codes.astype("int32") * len(_GROUPS) + groups.cat.set_categories(_GROUPS).cat.codes
    return numbers.where(sites.notna(), -1).astype("int32")


def _by_place(name: str, places: list[str], items: nw.DataFrame[IntoDataFrame]) -> pd.DataFrame:
    """One line per place that has an incident, out of items with incident_id · cell · several · quantity_kg."""
    cell = items["cell"].to_numpy() + 1  # those without a place are counted under 0
    size = len(places) * len(_GROUPS) + 1
    stated = items["quantity_kg"].to_numpy()
    kilograms = np.bincount(cell, np.where(np.isnan(stated), 0, stated), size)[1:].reshape(-1, len(_GROUPS))
    lines = np.bincount(cell, minlength=size)[1:].reshape(-1, len(_GROUPS))
    # Only an incident of several items can be counted twice at one place.
    several = np.flatnonzero(items["several"].to_numpy() & (cell > 0))
    shared = items.select("incident_id", "cell")[several.tolist()].to_pandas()
    shared["cell"] //= len(_GROUPS)
    again = np.bincount(shared["cell"][shared.duplicated()], minlength=len(places))
    heaviest = np.where(kilograms == kilograms.max(axis=1, keepdims=True), lines, -1).argmax(axis=1)
    incidents, weight = lines.sum(axis=1) - again, kilograms.sum(axis=1)
    order = np.argsort(-weight, kind="stable")
    order = order[incidents[order] > 0]
    return pd.DataFrame(
        {
            name: np.array(places, dtype=object)[order],
            "incidents": incidents[order],
            "weight_kg": weight[order],
            "group": np.array(_GROUPS, dtype=object)[heaviest[order]],
        }
    )


COLUMNS: dict[Callable[..., object], tuple[str, ...]] = {
    key_figures: (
        "incident_id",
        "site_id",
        "group",
        "several",
        "quantity_kg",
        "quantity_low_kg",
        "quantity_high_kg",
        "arrests",
    ),
    by_site: ("incident_id", "site_id", "cell", "several", "quantity_kg"),
    by_area: ("incident_id", "cell", "several", "country", "group", "quantity_kg"),
    by_month: ("incident_id", "date", "date_end"),
    count: ("incident_id",),
    **dict.fromkeys(
        playback.BY_STEP.values(),
        ("incident_id", "several", "site_id", "country", "route_cell", "quantity_kg", "date_end"),
    ),
    flows.by_cell: ("incident_id", "several", "route_cell", "quantity_kg"),
    flows.by_flow: ("incident_id", "several", "route", "group", "quantity_kg", "date", "date_end"),
    **trends.COLUMNS,
    **seasons.COLUMNS,
}
"""The columns that each summary needs of the incident table: the fewer, the quicker a selection is applied."""


class WithChoices(Protocol):
    """A summary that has choices of its own: equal where they are, and it says which columns it needs."""

    @property
    def columns(self) -> tuple[str, ...]: ...


def columns(summarise: Callable[..., object] | WithChoices) -> tuple[str, ...]:
    """The columns that a summary needs."""
    return COLUMNS[summarise] if summarise in COLUMNS else cast(WithChoices, summarise).columns

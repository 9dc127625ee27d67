"""Small tables out of the incidents of a selection. A count counts incidents (distinct ids), a weight sums items.

Every function is written with Narwhals and runs, unchanged, on tables in memory (tested on pandas and PyArrow); it
gives a pandas table or plain values. Weights are `quantity_kg` as stated; `low_kg` and `high_kg` take an item's stated
bound instead where it has one, so that they say how far the sum may be off where sources are approximate or disagree.
"""

from collections.abc import Callable
from dataclasses import dataclass

import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd
from narwhals.stable.v2.typing import IntoDataFrame

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
    cell = frame["cell"].to_numpy()
    lines = np.bincount(cell + 1)
    kilograms = np.bincount(cell + 1, weights=np.nan_to_num(frame["quantity_kg"].to_numpy()))
    each = pd.DataFrame({"cell": np.arange(-1, len(lines) - 1), "kg": kilograms, "lines": lines})
    shared = frame.select("incident_id", "cell", "several").filter(nw.col("several")).to_pandas()
    each, shared = each[(each["cell"] >= 0) & (each["lines"] > 0)], shared[shared["cell"] >= 0]
    places = _by_place(
        each.assign(place=each["cell"] // len(_GROUPS), group=each["cell"] % len(_GROUPS)),
        shared.assign(place=shared["cell"] // len(_GROUPS)),
    )
    codes = np.array(frame["site_id"].cat.get_categories().to_list(), dtype=object)
    places.insert(0, "site_id", codes[places.pop("place")])
    return places


def by_area(incidents: IntoDataFrame) -> pd.DataFrame:
    """One line per country of the incidents that are known to no site. Columns as `by_site`, with `country`."""
    items = _frame(incidents).select("incident_id", "cell", "several", "country", "group", "quantity_kg")
    nowhere = items.filter(nw.col("cell") < 0).filter(~nw.col("country").is_null())
    if nowhere.is_empty():
        return pd.DataFrame(columns=["country", "incidents", "weight_kg", "group"])
    each, shared = _places(nowhere, "country", "group")
    countries = pd.Index(each["country"].astype("str").unique())
    places = _by_place(
        each.assign(
            place=countries.get_indexer(pd.Index(each["country"])),
            group=pd.Index(_GROUPS).get_indexer(pd.Index(each["group"])),
        ),
        shared.assign(place=countries.get_indexer(pd.Index(shared["country"]))),
    )
    places.insert(0, "country", countries[places.pop("place")])
    return places


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


def _places(items: nw.DataFrame[IntoDataFrame], *keys: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Kilograms and lines per key; and the lines of incidents that have several items, with their keys."""
    each = items.group_by(*keys).agg(nw.col("quantity_kg").sum().alias("kg"), nw.len().alias("lines"))
    shared = items.filter(nw.col("several")).select("incident_id", *keys)
    return each.to_pandas(), shared.to_pandas()


def _by_place(each: pd.DataFrame, shared: pd.DataFrame) -> pd.DataFrame:
    """One line per place (a number) out of what `_places` gives: some thousand lines, so plain arrays.

    `each` holds place · group (its number) · kg · lines, `shared` incident_id · place.
    """
    at, kilograms = each["place"].to_numpy(), each["kg"].to_numpy()
    weight, lines = np.bincount(at, kilograms), np.bincount(at, each["lines"])
    heaviest = np.zeros(len(weight), dtype=int)
    order = np.lexsort((each["lines"], kilograms))
    heaviest[at[order]] = each["group"].to_numpy()[order]  # the last one written stays: the heaviest
    several = shared["place"].to_numpy()
    once = shared.drop_duplicates("incident_id")["place"].to_numpy()
    repeated = np.bincount(several, minlength=len(weight)) - np.bincount(once, minlength=len(weight))
    table = pd.DataFrame(
        {
            "place": np.arange(len(weight)),
            "incidents": lines.astype("int64") - repeated,
            "weight_kg": weight,
            "group": np.array(_GROUPS, dtype=object)[heaviest],
        }
    )
    return table[table["incidents"] > 0].sort_values("weight_kg", ascending=False, kind="stable", ignore_index=True)


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
}
"""The columns that each summary needs of the incident table: the fewer, the quicker a selection is applied."""

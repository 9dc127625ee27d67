"""Prints how fast the tables of the page of trends are made at a million incidents, and how right "unusual" is."""

import datetime
import statistics
import time
from collections.abc import Callable

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from marsad.incidents import seasons, summary, unusual
from marsad.incidents.periods import Window
from marsad.incidents.review import Reviewed
from marsad.incidents.selection import Selection
from marsad.incidents.trends import ByPeriod, Changed, SiteChanges, Within
from marsad.vocabulary import GROUPS, MODES, SITE_TYPES

INCIDENTS, SITES, ROUNDS, WANTED_MS = 1_000_000, 2_000, 7, 50
SERIES, DAYS = 10_000, 365
NOW = Window(datetime.date(2025, 1, 1), datetime.date(2025, 12, 31))
THEN = Window(datetime.date(2024, 1, 1), datetime.date(2024, 12, 31))


def main() -> None:
    table = incidents(INCIDENTS)
    print(f"{INCIDENTS:,} made-up incidents over {SITES:,} sites and 20 years; medians of {ROUNDS}, dates applied")
    every = Selection()
    for by in ("substance", "site_type", "country", "mode"):
        _timed(f"per month by {by}", table, ByPeriod("month", by), every)
    _timed("per month, of a pair of sites", table, ByPeriod("month", "site"), Selection(site=("site-8", "site-9")))
    _timed("per year by substance", table, ByPeriod("year", "substance"), every)
    _timed("months of the year", table, seasons.season, every)
    _timed("sites and months", table, seasons.by_site_and_month, every)
    year, both = _dates(NOW.first, NOW.last), _dates(THEN.first, NOW.last)
    _timed("figures of one year", table, Within(NOW), year)
    _timed("sites of two years, tested", table, SiteChanges(NOW, THEN), both)
    _timed("all incidents of two years, tested", table, Changed(NOW, THEN), both)
    _timed("review of one year", table, Reviewed(NOW), year)
    print(f"\n{SERIES:,} made-up series each, {unusual.PARTS} parts a period, level {unusual.LEVEL:.0%}")
    print("  mean of a part · index of dispersion: called unusual without a change   wanted ≤ the level")
    for index in (1.0, 1.5, 2.0, 3.0, 4.0):
        said = " · ".join(f"{mean:g}: {false_alarms(mean, index):.1%}" for mean in (0.5, 1, 2, 5, 20))
        print(f"    index {index:g}   {said}")
    print("  the same: called unusual where it doubled, where it trebled")
    for index in (1.0, 2.0, 3.0):
        told = (f"{mean:g}: {seen(mean, 2, index):.0%}, {seen(mean, 3, index):.0%}" for mean in (0.5, 1, 2, 5, 20))
        print(f"    index {index:g}   {' · '.join(told)}")


def false_alarms(mean: float, index: float, seed: int = 1) -> float:
    """The share of series without a change that are called unusual; `mean` and dispersion are those of a part."""
    return seen(mean, 1, index, seed)


def seen(mean: float, factor: float, index: float, seed: int = 1) -> float:
    """The share of series that are called unusual where the second period has `factor` times as many."""
    random = np.random.default_rng(seed)
    now, then = _parts(random, mean * factor, index), _parts(random, mean, index)
    return sum(one.code == unusual.UNUSUAL for one in unusual.verdicts(now, then, DAYS, DAYS)) / SERIES


def _parts(random: np.random.Generator, mean: float, index: float) -> NDArray[np.int64]:
    """Counts of the parts of a period, a line each: Poisson, or negative binomial of `index` times their variance."""
    shape = (SERIES, unusual.PARTS)
    return random.poisson(mean, shape) if index == 1 else random.negative_binomial(mean / (index - 1), 1 / index, shape)


def incidents(many: int, seed: int = 1) -> pd.DataFrame:
    """The incident table, newest first, with the columns that trends read; one in fifty is known to its month only."""
    random = np.random.default_rng(seed)
    days = np.sort(np.datetime64("2006-01-01") + random.integers(0, 20 * 365, many))[::-1]
    coarse = random.random(many) < 0.02
    months = days.astype("datetime64[M]")
    ends = np.where(coarse, (months + 1).astype("datetime64[D]") - 1, days).astype("datetime64[s]")
    order = np.argsort(ends, kind="stable")[::-1]
    sites = np.minimum((random.pareto(0.7, many) * 20).astype("int64"), SITES - 1)
    codes = [f"site-{number}" for number in range(SITES)]
    countries = ["MA", "ES", "FR", "SN", "MR", "ML", "DZ", "TN", "IT", "BE"]
    number = np.arange(many)
    several = random.random(many) < 0.05
    number[1:][several[1:]] -= 1  # an item of the incident before
    several[:-1] |= several[1:]
    ids = pd.Categorical.from_codes(number, pd.Index([f"SYN-{at:07d}" for at in range(many)]))
    routes = [f"{code}||{code}|ES|sea" if at % 3 else f"||{code}||sea" for at, code in enumerate(codes)]

    def of(names: list[str], at: NDArray[np.int64]) -> pd.Categorical:
        return pd.Categorical.from_codes(at, names)

    table = pd.DataFrame({
        "incident_id": ids, "several": several,
        "date": np.where(coarse, months.astype("datetime64[s]"), ends), "date_end": ends,
        "quantity_kg": np.where(random.random(many) < 0.9, np.exp(random.normal(4, 2, many)), np.nan),
        "group": of(list(GROUPS), random.integers(0, len(list(GROUPS)), many)),
        "site_type": of(list(SITE_TYPES), sites % len(list(SITE_TYPES))),
        "mode": of(list(MODES), sites % len(list(MODES))),
        "country": of(countries, sites % len(countries)), "site_id": of(codes, sites), "route": of(routes, sites),
        "partner_countries": pd.Series(np.array(["", "ES", "FR; US"])[random.integers(0, 3, many)], dtype="str"),
        "source_publisher": pd.Series(np.array(["A", "B", "C\nA"])[random.integers(0, 3, many)], dtype="str"),
    })  # fmt: skip
    return table.iloc[order].reset_index(drop=True)


def _dates(first: datetime.date, last: datetime.date) -> Selection:
    return Selection(since=first, until=last)


def _timed(what: str, table: pd.DataFrame, summarise: Callable[[pd.DataFrame], object], chosen: Selection) -> None:
    taken = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        summarise(chosen.lines(table, summary.columns(summarise)))
        taken.append(1000 * (time.perf_counter() - began))
    print(f"  {what}: {statistics.median(taken):.0f} ms   wanted ≤ {WANTED_MS} ms")


if __name__ == "__main__":
    main()

"""What lets a line in but marks it: a day to come, a weight far above the usual, a point far from its site."""

import datetime

import numpy as np
import pandas as pd

from marsad.incidents.intake.work import Places

TIMES_THE_USUAL = 100
"""How many times the median weight of its substance makes an item one to look at."""
ENOUGH = 8
"""Items of a substance from which there is a usual weight."""
FAR_KM = 50.0
"""Farther than this from its site a stated point is one to look at."""
DOUBTS = ["row", "column", "value", "reason"]
_EARTH_KM = 6371.0088


def of_lines(accepted: pd.DataFrame, places: Places, today: datetime.date) -> pd.DataFrame:
    """What each accepted line raises by itself: row (index) · column (field code) · value · reason (message key)."""
    return pd.concat([
        _marked(accepted, "date", accepted["date"] > pd.Timestamp(today), "doubt-future-date"),
        _marked(accepted, "latitude", _far(accepted, places), "doubt-point"),
    ])  # fmt: skip


def heavy(accepted: pd.DataFrame, known: pd.DataFrame) -> pd.DataFrame:
    """The accepted lines that weigh far more than is usual, as `of_lines` gives its doubts.

    `known` are the incidents that are there already: what is usual, is of both.
    """
    columns = ["substance", "quantity_kg"]
    # Both have the substances of the vocabulary as categories, and so has what is put together of them.
    weighed = pd.concat([known[columns], accepted[columns]], ignore_index=True)
    groups = weighed[weighed["quantity_kg"] > 0].groupby("substance", observed=True)["quantity_kg"]
    usual = groups.median()[groups.count() >= ENOUGH]
    limit = accepted["substance"].map(usual).astype("float64") * TIMES_THE_USUAL
    return _marked(accepted, "quantity_kg", accepted["quantity_kg"] > limit, "doubt-weight")


def _marked(table: pd.DataFrame, column: str, wrong: pd.Series, reason: str) -> pd.DataFrame:
    rows = table.index[wrong.to_numpy(dtype=bool)]
    values = table.loc[rows, column]
    texts = values.dt.strftime("%Y-%m-%d") if column == "date" else values.astype("str")
    return pd.DataFrame({"row": rows, "column": column, "value": texts, "reason": reason}, columns=DOUBTS)


def _far(accepted: pd.DataFrame, places: Places) -> pd.Series:
    ids = accepted["site_id"].astype("str")
    points = {code: places.site(code) for code in ids[accepted["site_id"].notna()].unique()}
    north = ids.map({code: site.latitude for code, site in points.items()}).astype("float64")
    east = ids.map({code: site.longitude for code, site in points.items()}).astype("float64")
    return _km(accepted["latitude"], accepted["longitude"], north, east) > FAR_KM


def _km(latitude: pd.Series, longitude: pd.Series, north: pd.Series, east: pd.Series) -> pd.Series:
    """Kilometres between points in degrees on a sphere (haversine formula)."""
    a, b = np.radians(latitude), np.radians(north)
    half = np.sin((b - a) / 2) ** 2 + np.cos(a) * np.cos(b) * np.sin(np.radians(east - longitude) / 2) ** 2
    kilometres: pd.Series = 2 * _EARTH_KM * np.arcsin(np.sqrt(half.clip(0, 1)))
    return kilometres

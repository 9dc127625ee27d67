"""What playback adds to the map with every step, for the sites, areas and ways that the map draws."""

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from marsad.incidents import flows
from marsad.incidents.playback import BY_STEP, Added
from marsad.maps.layers import MapPlayback

if TYPE_CHECKING:
    from marsad.ui.frame import View

Steps = dict[str, list[float]]


def of(view: "View", step: str, legs: pd.DataFrame | None) -> MapPlayback:
    """The playback of the selection that the map shows; `legs`: those that are drawn, in their order."""
    played = view.once(BY_STEP[step])
    ways: list[list[float]] = []
    if legs is not None:
        by_route, routes = _steps(played.routes), view.once(flows.by_flow)["route"].tolist()
        ways = [_together([by_route[routes[number]] for number in on]) for on in legs["flows"]]
    return MapPlayback(
        played.step,
        [str(day) for day in played.until],
        played.incidents,
        _steps(played.sites),
        _steps(played.areas),
        ways,
    )


def _steps(added: Added) -> Steps:
    """[period, incidents, kilograms, period, …] of each key."""
    table = added.table.sort_values(["key", "period"])
    values = table[["period", "incidents", "weight_kg"]].to_numpy("float64").round(1)
    starts = np.flatnonzero(np.diff(table["key"], prepend=-1))
    keys = table["key"].to_numpy()[starts]
    return {
        added.keys[key]: _plain(part)
        for key, part in zip(keys, np.split(values, starts[1:]) if len(values) else [], strict=True)
    }


def _together(parts: list[list[float]]) -> list[float]:
    """The steps of several routes as those of the leg that they share."""
    if len(parts) == 1:
        return parts[0]
    rows = np.array([value for part in parts for value in part]).reshape(-1, 3)
    periods, at = np.unique(rows[:, 0], return_inverse=True)
    sums = (np.bincount(at, rows[:, column]) for column in (1, 2))
    return _plain(np.column_stack([periods, *sums]).round(1))


def _plain(rows: np.ndarray) -> list[float]:
    """Numbers without a fraction that says nothing: it would be sent."""
    return [int(value) if value == int(value) else value for value in rows.ravel().tolist()]

"""What playback adds to the map with every step, for the sites, areas and ways that the map draws."""

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from marsad.incidents.playback import BY_STEP, Added, Playback
from marsad.incidents.spread import sums
from marsad.maps.layers import MapPlayback
from marsad.ui.route_map import Drawable
from marsad.vocabulary import GROUPS

if TYPE_CHECKING:
    from marsad.ui.frame import View

_GROUPS = list(GROUPS)


def of(
    view: "View", step: str, ways: pd.DataFrame | None, drawable: Drawable | None, played: Playback | None = None
) -> MapPlayback:
    """The playback of the selection that the map shows; `ways`: those that `route_map.ways` gives, in their order.

    `played`: that of other lines than those that are shown.
    """
    played = played or view.once(BY_STEP[step])
    on_ways: list[list[float]] = []
    if ways is not None and drawable is not None:
        whole = bool(ways["whole"].any())
        steps = _steps(*_on_legs(played.routes.table, drawable, max(1, len(played.until)), whole))
        groups = 0 if whole else np.array([_GROUPS.index(group) for group in ways["group"]], dtype="int64")
        on_ways = [steps.get(key, []) for key in (ways["number"].to_numpy() * len(_GROUPS) + groups).tolist()]
    return MapPlayback(
        played.step,
        [str(day) for day in played.until],
        played.incidents,
        _named(played.sites),
        _named(played.areas),
        on_ways,
    )


def _on_legs(
    table: pd.DataFrame, drawable: Drawable, periods: int, whole: bool
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """What routes added, as what each leg and group (whole: leg) did: keys; and period, incidents, kilograms."""
    route, group = np.divmod(table["key"].to_numpy("int64"), len(_GROUPS))
    line, leg = drawable.on_legs.over(route)
    cell = (leg * len(_GROUPS) + (0 if whole else group[line])) * periods + table["period"].to_numpy()[line]
    found = sums(table, line, cell)
    key, period = np.divmod(found["key"].to_numpy(), periods)
    return key, found.assign(key=period).to_numpy("float64")


def _named(added: Added) -> dict[str, list[float]]:
    table = added.table.sort_values(["key", "period"])
    steps = _steps(table["key"].to_numpy(), table[["period", "incidents", "weight_kg"]].to_numpy("float64"))
    return {added.keys[key]: values for key, values in steps.items()}


def _steps(keys: NDArray[np.int64], rows: NDArray[np.float64]) -> dict[int, list[float]]:
    """[period, incidents, kilograms, period, …] of each key, of keys in order."""
    if not len(keys):
        return {}
    starts = np.flatnonzero(np.diff(keys, prepend=-1))
    # Whole numbers but for kilograms of few: a fraction that says nothing would be sent.
    rows[:, 2] = np.where(rows[:, 2] < 100, rows[:, 2].round(1), rows[:, 2].round())
    parts = np.split(rows, starts[1:])
    return {int(key): _plain(part) for key, part in zip(keys[starts], parts, strict=True)}


def _plain(rows: NDArray[np.float64]) -> list[float]:
    return [int(value) if value.is_integer() else value for value in rows.ravel().tolist()]

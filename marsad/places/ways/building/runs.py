"""Which cells of a grid hang together with given points: rows cut into runs, and runs joined where they touch."""

import numpy as np
from numpy.typing import NDArray

from marsad.places.ways.water import COLUMNS, PER_DEGREE, ROWS


def joined(sea: NDArray[np.bool_], points: list[tuple[float, float]]) -> NDArray[np.bool_]:
    """The cells of the sea that hang together, side by side, with the cell of one of the points (degrees)."""
    starts, ends, first = [], [], [0]
    for row in range(ROWS):
        bounds = np.flatnonzero(np.diff(np.concatenate([[0], sea[row].astype(np.int8), [0]])))
        starts.append(bounds[::2])
        ends.append(bounds[1::2])
        first.append(first[-1] + len(bounds) // 2)
    parent = np.arange(first[-1])

    def top(run: int) -> int:
        while parent[run] != run:
            parent[run] = parent[parent[run]]
            run = int(parent[run])
        return run

    for row in range(ROWS):
        here, there = starts[row], ends[row]
        if len(here) and here[0] == 0 and there[-1] == COLUMNS:  # round the world
            parent[top(first[row])] = top(first[row + 1] - 1)
        if row:
            # Runs of the row above that end after a run begins, and begin before it ends.
            low = np.searchsorted(ends[row - 1], here, side="right")
            high = np.searchsorted(starts[row - 1], there, side="left")
            for number in range(len(here)):
                for above in range(low[number], high[number]):
                    parent[top(first[row] + number)] = top(first[row - 1] + above)
    wanted = set()
    for latitude, longitude in points:
        row = min(int((90 - latitude) * PER_DEGREE), ROWS - 1)
        column = int((longitude + 180) * PER_DEGREE) % COLUMNS
        number = int(np.searchsorted(starts[row], column, side="right")) - 1
        if number >= 0 and column < ends[row][number]:
            wanted.add(top(first[row] + number))
    kept = np.zeros_like(sea)
    for row in range(ROWS):
        for number, (start, end) in enumerate(zip(starts[row], ends[row], strict=True)):
            if top(first[row] + number) in wanted:
                kept[row, start:end] = True
    return kept

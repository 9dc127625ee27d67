"""What of the world a picture shows: how large, around which middle, so that what it is about has room."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from marsad.maps.atlas import WORLD, Points, project

CENTRE, ZOOM = (26.5, -6.0), 4.0
"""Where a picture of nothing looks, as the map on screen does."""
NEAREST, FARTHEST = 7.0, 1.0
MARGIN = 0.12
"""The part of the picture's width or height that is left free on each side."""
TRIMMED = 0.02
"""The part of the incidents on each side that a picture may leave out, where it is then a good deal nearer."""
WORTH = 0.7
"""A good deal nearer: so many zooms."""
Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Sight:
    """A picture's size in pixels, the x and y of the map at its left upper corner, and pixels to a unit of the map."""

    width: float
    height: float
    left: float
    top: float
    scale: float

    @property
    def zoom(self) -> float:
        """The zoom at which a web map has this scale."""
        return math.log2(self.scale)

    def pixels(self, points: Points) -> Points:
        """x · y of the map as pixels of the picture."""
        return (points - (self.left, self.top)) * self.scale

    def nearest(self, points: Points) -> Points:
        """The same, each point on that copy of the world that is nearest to the picture's middle."""
        found, world = self.pixels(points), WORLD * self.scale
        found[:, 0] -= world * np.round((found[:, 0] - self.width / 2) / world)
        return found

    def holds(self, pixels: Points) -> NDArray[np.bool_]:
        """Which pixels lie in the picture."""
        inside = (pixels >= 0) & (pixels <= np.array((self.width, self.height)))
        return np.asarray(inside.all(axis=1))


def of(width: float, height: float, degrees: Points, weights: Numbers | None = None) -> Sight:
    """The sight that holds places (latitude · longitude in degrees), with a margin.

    With `weights`, as of incidents, it may leave out the outermost where it is then much nearer.
    """
    if not len(degrees):
        middle = project(np.array([CENTRE[::-1]]))[0]
        return _around(width, height, middle[0], middle[1], 2**ZOOM * width / 1366)
    points = _unrolled(project(np.column_stack((degrees[:, 1], degrees[:, 0]))))
    whole = _holding(width, height, points.min(axis=0), points.max(axis=0))
    if weights is None or not weights.sum():
        return whole
    low, high = np.transpose([_within(points[:, axis], weights) for axis in (0, 1)])
    near = _holding(width, height, low, high)
    return near if near.zoom > whole.zoom + WORTH else whole


def _within(values: Numbers, weights: Numbers) -> tuple[float, float]:
    order = np.argsort(values)
    share = np.cumsum(weights[order]) / weights.sum()
    first, last = np.searchsorted(share, (TRIMMED, 1 - TRIMMED))
    return float(values[order][first]), float(values[order][min(last, len(values) - 1)])


def _holding(width: float, height: float, low: Points, high: Points) -> Sight:
    across, down = np.maximum(high - low, 1e-9)
    room = 1 - 2 * MARGIN
    scale = min(width * room / across, height * room / down)
    scale = min(max(scale, 2**FARTHEST, height / WORLD), 2**NEAREST)
    x, y = ((low + high) / 2).tolist()
    return _around(width, height, x, y, scale)


def _around(width: float, height: float, x: float, y: float, scale: float) -> Sight:
    half = height / 2 / scale
    y = min(max(y, half), WORLD - half) if 2 * half <= WORLD else WORLD / 2
    return Sight(width, height, x - width / 2 / scale, y - half, scale)


def _unrolled(points: Points) -> Points:
    """The points on those copies of the world on which they lie nearest together: the widest gap is left out."""
    x = np.sort(points[:, 0] % WORLD)
    gaps = np.diff(np.append(x, x[0] + WORLD))
    start = x[(int(gaps.argmax()) + 1) % len(x)]
    return np.column_stack(((points[:, 0] - start) % WORLD + start, points[:, 1]))

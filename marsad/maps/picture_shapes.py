"""The shapes that a picture of the map is made of: SVG elements, and the parts of lines that lie in the picture."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from marsad.maps.atlas import WORLD, Points, Ring, clipped
from marsad.maps.markup import tag
from marsad.maps.sight import Sight
from marsad.maps.style import GROUP_COLOURS, PALETTE

EDGE = 12.0
"""Pixels beyond the picture up to which lines are drawn, so that no end of one shows."""
Chosen = NDArray[np.bool_]
LOOK = PALETTE["light"]
COLOURS = GROUP_COLOURS["light"]


@dataclass
class Drawing:
    """A picture that is being drawn: its elements in their order."""

    sight: Sight
    static: Path
    parts: list[str] = field(default_factory=list)

    def path(self, shape: str, **attributes: object) -> None:
        """Draw a path; nothing where it is empty."""
        if shape:
            self.parts.append(element("path", d=shape, **attributes))


def in_sight(sight: Sight, ring: Ring) -> Iterable[Ring]:
    """The parts of a ring, on each copy of the world, that lie in the picture; in pixels."""
    for points in _copies(sight, ring.points):
        part = _thinned(clipped(points, -EDGE, -EDGE, sight.width + EDGE, sight.height + EDGE))
        if len(part) > 2:
            yield Ring(part, ring.coast)


def _copies(sight: Sight, points: Points) -> Iterable[Points]:
    pixels, world = sight.pixels(points), WORLD * sight.scale
    (left, top), (right, bottom) = pixels.min(axis=0), pixels.max(axis=0)
    if bottom < -EDGE or top > sight.height + EDGE:
        return
    first, last = math.ceil((-EDGE - right) / world), math.floor((sight.width + EDGE - left) / world)
    for copy in range(first, last + 1):
        yield pixels + np.array((copy * world, 0))


def pieces(sight: Sight, line: Points) -> Iterable[Points]:
    """The pieces of a line that lie in the picture or near it."""
    for points in _copies(sight, line):
        far = np.array((sight.width + EDGE, sight.height + EDGE))
        near: Chosen = np.asarray(((points >= -EDGE) & (points <= far)).all(axis=1))
        near = near | np.append(near[1:], False) | np.append(False, near[:-1])
        for piece in np.split(np.arange(len(points)), np.flatnonzero(np.diff(near)) + 1):
            if near[piece[0]] and len(piece) > 1:
                yield _thinned(points[piece])


def _thinned(points: Points) -> Points:
    """The points without those that lie on the same quarter of a pixel as the one before."""
    if not len(points):
        return points
    fine = np.round(points * 4) / 4
    moved = np.append(True, (np.diff(fine, axis=0) != 0).any(axis=1))
    kept: Points = fine[moved]
    return kept


def element(name: str, **attributes: object) -> str:
    """An element without content."""
    return tag(name, **{key: str(value) for key, value in attributes.items()})


def closed(rings: Iterable[Points]) -> str:
    """The shape of closed lines."""
    return "".join(_line(ring) + "Z" for ring in rings)


def opened(found: Iterable[Points]) -> str:
    """The shape of lines."""
    return "".join(_line(line) for line in found)


def _line(points: Points) -> str:
    pairs = (f"{x:.2f} {y:.2f}" for x, y in points.tolist())
    return "M" + "L".join(pairs)

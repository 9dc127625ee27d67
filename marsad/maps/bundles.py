"""Ways in a picture: those that share a stretch run side by side on it, as on the map on screen (`ways.js`)."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from marsad.maps.atlas import WORLD, Points, project
from marsad.maps.sight import Sight
from marsad.maps.strands import STEPS, Line, cut

THINNEST, WIDEST = 1.2, 4.4
APART = 0.8
"""Pixels between ways that run side by side."""
WIDEST_BUNDLE = 18.0
"""Pixels: more ways on one stretch draw closer, or they would leave their road."""
STATED, INTENDED, UNKNOWN = "stated", "intended", "unknown"


@dataclass(frozen=True)
class PictureWay:
    """One way of one substance group: its lines (latitude, longitude) and which of them is known.

    `words` are those of the source for the end that is wider than a site, empty where there are none or several.
    """

    stretches: Sequence[tuple[Line, bool]]
    group: str
    incidents: int
    weight_kg: float
    intended: bool
    words: str = ""


@dataclass(frozen=True)
class Laid:
    """A way in the picture: `share` of the heaviest (by the root), width in pixels, its lines and the look of each.

    `middle`: two points between which its arrow stands; `unsure`: where it leaves or enters a country or a region.
    """

    way: PictureWay
    share: float
    width: float
    lines: Sequence[tuple[Points, str]]
    middle: tuple[Points, Points] | None
    unsure: Points | None


def laid(ways: Sequence[PictureWay], sight: Sight) -> list[Laid]:
    """The ways in a picture, the heaviest first, so that thin ones lie on top."""
    ordered = sorted(ways, key=lambda way: (-way.weight_kg, -way.incidents))
    heaviest = max((way.weight_kg for way in ordered), default=0.0)
    shares = [(way.weight_kg / heaviest) ** 0.5 if heaviest else 0.0 for way in ordered]
    widths = [THINNEST + (WIDEST - THINNEST) * share for share in shares]
    strands, followed = cut([line for way in ordered for line, _ in way.stretches])
    shapes = [_pixels(strand, sight) for strand in strands]
    numbered, refs = iter(followed), []
    for way in ordered:
        refs.append([next(numbered) for _ in way.stretches])
    across = _spread(refs, widths)
    found = []
    for at, way in enumerate(ordered):
        runs = [
            (_moved(run, shapes, across[at], first=number == 0, last=number == len(refs[at]) - 1), _look(way, known))
            for number, (run, (_, known)) in enumerate(zip(refs[at], way.stretches, strict=True))
            if run
        ]
        if runs:
            found.append(Laid(way, shares[at], widths[at], runs, _middle(runs), _unsure(way, runs)))
    return found


def _look(way: PictureWay, known: bool) -> str:
    return UNKNOWN if not known else INTENDED if way.intended else STATED


def _pixels(strand: Sequence[int], sight: Sight) -> Points:
    degrees = np.array(strand, dtype="float64").reshape(-1, 2).cumsum(axis=0) / STEPS
    points = sight.pixels(project(degrees[:, ::-1]))
    world = WORLD * sight.scale
    points[:, 0] -= world * np.round((points[:, 0].mean() - sight.width / 2) / world)
    kept = np.append(True, (np.abs(np.diff(np.round(points), axis=0)).sum(axis=1) > 0))
    kept[-1] = True
    shown: Points = points[kept]
    return shown


def _spread(refs: Sequence[Sequence[Sequence[int]]], widths: Sequence[float]) -> list[dict[int, float]]:
    """The place of each way across each of its strands: pixels to the left of the strand as it is stored."""
    users: dict[int, list[int]] = {}
    for at, runs in enumerate(refs):
        for strand in dict.fromkeys(max(ref, ~ref) for run in runs for ref in run):
            users.setdefault(strand, []).append(at)
    across: list[dict[int, float]] = [{} for _ in refs]
    for strand, ways in users.items():
        whole = sum(widths[at] + APART for at in ways) - APART
        closer, reached = min(1.0, WIDEST_BUNDLE / whole), -whole / 2
        for at in ways:
            across[at][strand] = (reached + widths[at] / 2) * closer
            reached += widths[at] + APART
    return across


def _moved(run: Sequence[int], shapes: Sequence[Points], across: dict[int, float], first: bool, last: bool) -> Points:
    """The points of a run, moved sideways; the first and the last of a way stay where they are."""
    parts: list[Points] = []
    shifts: list[float] = []
    for ref in run:
        strand, backwards = max(ref, ~ref), ref < 0
        points = shapes[strand][::-1] if backwards else shapes[strand]
        shift = across[strand] * (-1 if backwards else 1)
        if shifts:
            shifts[-1] = (shifts[-1] + shift) / 2
            points = points[1:]
        parts.append(points)
        shifts += [shift] * len(points)
    line = np.concatenate(parts)
    aside = np.array(shifts)
    if first:
        aside[0] = 0
    if last:
        aside[-1] = 0
    ahead = np.concatenate((line[1:], line[-1:])) - np.concatenate((line[:1], line[:-1]))
    length = np.maximum(np.hypot(ahead[:, 0], ahead[:, 1]), 1e-9)
    moved: Points = line + np.column_stack((ahead[:, 1], -ahead[:, 0])) / length[:, np.newaxis] * aside[:, np.newaxis]
    return moved


def _middle(runs: Sequence[tuple[Points, str]]) -> tuple[Points, Points] | None:
    """A little beyond the middle of a way, by its length: the two points between which it lies."""
    points = np.concatenate([line for line, _ in runs])
    if len(points) < 2:
        return None
    steps = np.hypot(*np.diff(points, axis=0).T)
    at = min(int(np.searchsorted(np.cumsum(steps), steps.sum() * 0.55)), len(steps) - 1)
    return points[at], points[at + 1]


def _unsure(way: PictureWay, runs: Sequence[tuple[Points, str]]) -> Points | None:
    line, look = runs[-1] if way.intended else runs[0]
    if look != UNKNOWN:
        return None
    end: Points = line[-1] if way.intended else line[0]
    return end

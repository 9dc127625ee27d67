"""Compact boundary lines for the map, made from Natural Earth's boundary files.

Origin: Natural Earth 4.x, boundary lines and disputed boundary lines at 1:50m and 1:10m, public domain.
The map draws or leaves out lines by their `kind`, according to the view of the world that is chosen:

    international   an agreed boundary
    disputed        disputed, indefinite, line of control, breakaway
    claim           claimed by one side, not held by it
    sahara_berm     the line that is held across Western Sahara
    sahara_claim    the parallel 27°40' N, northern limit of Western Sahara for the United Nations

Left out: overlay limits (edges of buffer zones) and reference lines (former districts), which are no boundaries.
"""

import json
import math
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

Point = tuple[float, float]
Line = list[Point]
Lines = dict[str, list[Line]]

KINDS = ("international", "disputed", "claim", "sahara_berm", "sahara_claim")
CLASSES = {
    "International boundary": "international",
    "Disputed": "disputed",
    "Line of control": "disputed",
    "Indefinite": "disputed",
    "Breakaway": "disputed",
    "Claim": "claim",
    "Claim boundary": "claim",
    "Elusive frontier": "claim",
}
SAHARA = (-17.2, 21.0, -8.6, 27.7)
# The line that is held leaves the parallel here; east of it the two lines are one.
PARALLEL, PARTING = 27.65, -8.83
# A boundary of the coarse file is taken to be in the fine file when half of it runs this near to a fine line.
CELL = 0.15


def build(source: Path, target: Path) -> None:
    """Write lines-50m.json and lines-10m.json into `target` from the Natural Earth files in `source`."""
    target.mkdir(parents=True, exist_ok=True)
    coarse = _read(source / "ne50_boundary_lines_land.geojson")
    fine = _read(source / "ne10_boundary_lines_land_africa_europe.geojson")
    covered = _cells(line for _, lines in fine for line in lines)
    rest = [(kind, lines) for kind, lines in coarse if not _runs_along(lines, covered)]

    coarse_claims = _read(source / "ne50_boundary_lines_disputed.geojson")
    fine_claims = _read(source / "ne10_boundary_lines_disputed.geojson")
    _write(target / "lines-50m.json", _by_kind([*coarse, *coarse_claims]), decimals=3, tolerance=0.006)
    _write(target / "lines-10m.json", _by_kind([*fine, *rest, *fine_claims]), decimals=4, tolerance=0.002)


def _read(path: Path) -> list[tuple[str, list[Line]]]:
    """The features of a file as (kind, lines), without those that are no boundaries."""
    features: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["features"]
    read = []
    for feature in features:
        kind = CLASSES.get(feature["properties"]["class"].partition(" (")[0])
        if kind is not None:
            geometry = feature["geometry"]
            parts = geometry["coordinates"] if geometry["type"] == "MultiLineString" else [geometry["coordinates"]]
            read.append((kind, [[(x, y) for x, y, *_ in part] for part in parts]))
    return read


def _by_kind(features: Iterable[tuple[str, list[Line]]]) -> Lines:
    found: Lines = {kind: [] for kind in KINDS}
    for kind, lines in features:
        points = [point for line in lines for point in line]
        if kind == "international" or not _in_sahara(points):
            found[kind].extend(lines)
        elif kind == "claim":
            found["sahara_claim"].extend(lines)
        else:
            for line in lines:
                for on_parallel, part in _split(line):
                    found["sahara_claim" if on_parallel else "sahara_berm"].append(part)
    return found


def _in_sahara(points: Line) -> bool:
    west, south, east, north = SAHARA
    inside = all(west <= x <= east and south <= y <= north for x, y in points)
    # The short stretch against Algeria lies wholly on the eastern edge and is another boundary.
    return inside and min(x for x, _ in points) < -8.75


def _split(line: Line) -> Iterator[tuple[bool, Line]]:
    """The line in pieces, each with whether it lies on the parallel shared by the two Saharan lines."""
    part: Line = [line[0]]
    before: bool | None = None
    for start, end in pairwise(line):
        on_parallel = all(y >= PARALLEL and x >= PARTING for x, y in (start, end))
        if before is not None and on_parallel != before:
            yield before, part
            part = [start]
        part.append(end)
        before = on_parallel
    if before is not None:
        yield before, part


def _cells(lines: Iterable[Line]) -> set[tuple[int, int]]:
    """The grid cells that the lines pass through, and those beside them."""
    cells = {(round(x / CELL), round(y / CELL)) for line in lines for x, y in _dense(line)}
    return {(column + i, row + j) for column, row in cells for i in (-1, 0, 1) for j in (-1, 0, 1)}


def _runs_along(lines: list[Line], cells: set[tuple[int, int]]) -> bool:
    near = [(round(x / CELL), round(y / CELL)) in cells for line in lines for x, y in _dense(line)]
    return sum(near) * 2 > len(near)


def _dense(line: Line) -> Iterator[Point]:
    for (x, y), (next_x, next_y) in pairwise(line):
        steps = max(1, math.ceil(max(abs(next_x - x), abs(next_y - y)) / (CELL / 2)))
        for step in range(steps + 1):
            yield x + (next_x - x) * step / steps, y + (next_y - y) * step / steps


def _write(path: Path, lines: Lines, decimals: int, tolerance: float) -> None:
    features = []
    for kind in KINDS:
        drawn = [_rounded(_simple(line, tolerance), decimals) for line in _joined(lines[kind])]
        geometry = {"type": "MultiLineString", "coordinates": drawn}
        features.append({"type": "Feature", "properties": {"kind": kind}, "geometry": geometry})
    text = json.dumps({"type": "FeatureCollection", "features": features}, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8")


def _joined(lines: list[Line]) -> list[Line]:
    """The same lines with fragments put together wherever exactly two of them meet end to end."""
    ends: dict[Point, list[int]] = {}
    for number, line in enumerate(lines):
        for end in (line[0], line[-1]):
            ends.setdefault(end, []).append(number)
    left = dict(enumerate(lines))
    for end, numbers in ends.items():
        # A fragment that was already joined answers to the number of the line it became part of.
        if len(numbers) == 2 and numbers[0] != numbers[1]:
            first, second = (left[number] for number in numbers)
            if first is second:
                continue
            head = first if first[-1] == end else first[::-1]
            tail = second if second[0] == end else second[::-1]
            whole = [*head, *tail[1:]]
            for number, line in left.items():
                if line is first or line is second:
                    left[number] = whole
    unique = {id(line): line for line in left.values()}
    return list(unique.values())


def _simple(line: Line, tolerance: float) -> Line:
    """Douglas and Peucker: the points without which the line would move by more than the tolerance."""
    kept = {0, len(line) - 1}
    stretches = [(0, len(line) - 1)]
    while stretches:
        start, end = stretches.pop()
        distances = [_distance(line[i], line[start], line[end]) for i in range(start + 1, end)]
        if distances and max(distances) > tolerance:
            farthest = start + 1 + distances.index(max(distances))
            kept.add(farthest)
            stretches += [(start, farthest), (farthest, end)]
    return [line[i] for i in sorted(kept)]


def _distance(point: Point, start: Point, end: Point) -> float:
    (x, y), (left, bottom), (right, top) = point, start, end
    width, height = right - left, top - bottom
    length = width * width + height * height
    along = ((x - left) * width + (y - bottom) * height) / length if length else 0.0
    along = min(1.0, max(0.0, along))
    return math.hypot(x - left - along * width, y - bottom - along * height)


def _rounded(line: Line, decimals: int) -> Line:
    rounded: Line = [(round(x, decimals), round(y, decimals)) for x, y in line]
    return [rounded[0], *(point for before, point in pairwise(rounded) if point != before)]

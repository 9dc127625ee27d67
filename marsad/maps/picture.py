"""The map as a picture for print: SVG in the colours of the screen, sharp at any size.

It draws what the map on screen draws, by the same rules (`sites_drawing.js`, `ways.js`): shaded areas, ways, soft
discs, circles by weight, names that keep clear of one another, boundaries by point of view with their disclaimer.
"""

import math
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from marsad.maps import letters, picture_names
from marsad.maps.atlas import WORLD, Points, Ring, atlas, boundaries, clipped, latitude, project
from marsad.maps.bundles import INTENDED, STATED, UNKNOWN, Laid, PictureWay, laid
from marsad.maps.markup import lines, plain, tag, text
from marsad.maps.picture_names import Names, Seas, Written
from marsad.maps.sight import Sight
from marsad.maps.style import GROUP_COLOURS, PALETTE, mixed

EARTH_KM = 6371.0
SMALLEST, WIDEST, HOLLOW = 2.6, 22.0, 3.0
"""Radii of circles in pixels."""
MOST_ARROWS, MOST_WORDS, LEADING = 60, 12, 6
FAINTEST = 0.4
EDGE = 12.0
"""Pixels beyond the picture up to which lines are drawn, so that no end of one shows."""
Chosen = NDArray[np.bool_]
_LOOK = PALETTE["light"]
_COLOURS = GROUP_COLOURS["light"]


@dataclass(frozen=True)
class Shown:
    """What a picture is of.

    `sites`: latitude · longitude · incidents · weight_kg · group · name · soft_km (0: a dot; else the radius within
    which the place lies). `areas`: code · group, with the ISO 3166 numbers of the countries of each code in `outlines`;
    a group that is empty is of a quiet colour.
    """

    sites: pd.DataFrame
    areas: pd.DataFrame
    outlines: Mapping[str, Collection[str]]
    ways: Sequence[PictureWay] = ()


@dataclass(frozen=True)
class Words:
    """What is written in a picture: names of seas and countries (by ISO 3166 number), notes, and weights in words."""

    seas: Seas
    countries: Mapping[str, str]
    disclaimer: str
    credit: str
    weight: Callable[[float], str]
    direction: str = "ltr"


@dataclass
class _Drawing:
    sight: Sight
    static: Path
    parts: list[str] = field(default_factory=list)

    def path(self, shape: str, **attributes: object) -> None:
        if shape:
            self.parts.append(_element("path", d=shape, **attributes))


def draw(sight: Sight, static: Path, view: str, shown: Shown, words: Words) -> str:
    """The picture as SVG; OSError where the files of the base map are not installed."""
    drawing, names = _Drawing(sight, static), Names(sight, static)
    _ground(drawing, view)
    for code, group in zip(shown.areas["code"], shown.areas["group"], strict=True):
        _area(drawing, shown.outlines.get(code, ()), group)
    ways = laid(shown.ways, sight)
    for at, way in enumerate(ways):
        _way(drawing, way, arrow=at < MOST_ARROWS)
    sites = shown.sites.sort_values(["weight_kg", "incidents"], ascending=False, kind="stable")
    places = sight.nearest(project(sites[["longitude", "latitude"]].to_numpy("float64")))
    dots: Chosen = sites["soft_km"].to_numpy() == 0
    rough = np.flatnonzero(~dots).tolist()
    exact = np.flatnonzero(dots).tolist()
    factor = _factor(sites["weight_kg"].to_numpy()[dots])
    for at in rough:
        _soft(drawing, places[at], sites.iloc[at])
    for at in exact:
        _circle(drawing, places[at], _radius(sites["weight_kg"].iloc[at], factor), sites["group"].iloc[at])
        x, y = places[at].tolist()
        names.circles.append((x, y, _radius(sites["weight_kg"].iloc[at], factor)))
    _sizes(drawing, names, words, factor, float(sites["weight_kg"][dots].max() or 0) if dots.any() else 0.0)
    _note(drawing, names, words)
    _site_names(names, sites, places, dots, factor)
    _way_words(names, ways)
    picture_names.base(names, words.seas, words.countries, view)
    drawing.parts += [_name(name) for name in names.written]
    return _svg(sight, drawing.parts)


def _svg(sight: Sight, parts: Sequence[str]) -> str:
    box = {
        "viewBox": f"0 0 {sight.width:g} {sight.height:g}",
        "width": f"{sight.width:g}",
        "height": f"{sight.height:g}",
    }
    sea = _element("rect", width="100%", height="100%", fill=_LOOK["sea"])
    frame = _element("rect", width="100%", height="100%")
    clip = tag("defs", tag("clipPath", frame, id="frame"))
    inside = tag("g", lines([sea, *parts]), clip_path="url(#frame)")
    return tag("svg", clip + inside, xmlns="http://www.w3.org/2000/svg", **box)


# ---- the ground ----------------------------------------------------------------------------------------------------


def _ground(drawing: _Drawing, view: str) -> None:
    sight, far = drawing.sight, drawing.sight.zoom < 4
    rings = [part for ring in atlas(drawing.static, sight.zoom).land for part in _in_sight(sight, ring)]
    drawing.path(_closed(part.points for part in rings), fill=_LOOK["land"], fill_rule="evenodd")
    coast = _closed(part.points for part in rings if part.coast)
    drawing.path(coast, fill="none", stroke=_LOOK["coast"], stroke_width=0.6 if far else 0.8, stroke_linejoin="round")
    for kind, found in boundaries(drawing.static, sight.zoom, view).items():
        solid = kind == "international"
        drawing.path(
            _open(piece for line in found for piece in _pieces(sight, line)),
            fill="none",
            stroke=mixed(_LOOK["boundary"], _LOOK["muted"], 0.08 if solid else 0.4),
            stroke_width=0.7 if far else 0.9,
            stroke_linejoin="round",
            **({} if solid else {"stroke_dasharray": "3 2.4"}),
        )


def _in_sight(sight: Sight, ring: Ring) -> Iterable[Ring]:
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


def _pieces(sight: Sight, line: Points) -> Iterable[Points]:
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


# ---- what the selection holds --------------------------------------------------------------------------------------


def _area(drawing: _Drawing, numbers: Collection[str], group: str) -> None:
    known = atlas(drawing.static, min(drawing.sight.zoom, 5.0)).countries
    rings = [
        part.points for number in numbers for ring in known.get(number, []) for part in _in_sight(drawing.sight, ring)
    ]
    colour, quiet = _COLOURS.get(group, _LOOK["muted"]), 1.0 if group else 0.5
    drawing.path(
        _closed(rings), fill=colour, fill_rule="evenodd", fill_opacity=0.12 * quiet, stroke=colour,
        stroke_opacity=0.6 * quiet, stroke_width=1, stroke_dasharray="0.2 3.4", stroke_linecap="round",
    )  # fmt: skip


def _way(drawing: _Drawing, way: Laid, arrow: bool) -> None:
    colour = _COLOURS.get(way.way.group, _LOOK["muted"])
    dashes = {STATED: {}, INTENDED: {"stroke_dasharray": f"{way.width * 2.4:.1f} {way.width * 1.8:.1f}"},
              UNKNOWN: {"stroke_dasharray": f"0.1 {way.width + 2.4:.1f}"}}  # fmt: skip
    for look, dash in dashes.items():
        drawing.path(
            _open(points for points, found in way.lines if found == look),
            fill="none",
            stroke=colour,
            stroke_opacity=round(FAINTEST + (1 - FAINTEST) * way.share, 2),
            stroke_width=round(way.width, 2),
            stroke_linejoin="round",
            stroke_linecap="round",
            **dash,
        )
    if arrow and way.middle:
        (x, y), (right, down) = (way.middle[0] + way.middle[1]) / 2, way.middle[1] - way.middle[0]
        turned = math.degrees(math.atan2(down, right))
        size = (6 + way.width) / 12
        drawing.path(
            "M-4-5L6 0L-4 5Z", fill=colour, stroke=_LOOK["land"], stroke_width=1.2,
            transform=f"translate({x:.1f} {y:.1f}) rotate({turned:.0f}) scale({size:.2f})",
        )  # fmt: skip


def _soft(drawing: _Drawing, place: Points, site: pd.Series) -> None:
    """A place known only roughly: a disc of its true radius with a soft edge."""
    sight, colour = drawing.sight, _COLOURS.get(site["group"], _LOOK["muted"])
    angle = site["soft_km"] / EARTH_KM * 180 / math.pi
    top, bottom = project(np.array([(0.0, site["latitude"] + angle), (0.0, site["latitude"] - angle)]))[:, 1]
    up = (bottom - top) / 2 * sight.scale
    middle = math.radians(latitude((top + bottom) / 2))
    across = min(WORLD / 2, site["soft_km"] / (2 * math.pi * EARTH_KM * math.cos(middle)) * WORLD) * sight.scale
    y = place[1] + ((top + bottom) / 2 - project(np.array([(0.0, site["latitude"])]))[0, 1]) * sight.scale
    small = across < 5
    across, up = (7.0, 7.0) if small else (across, up)
    weight = 0.85 if small else min(0.4, max(0.07, 0.2 - 0.05 * math.log2(across / 40)))
    name = f"soft-{len(drawing.parts)}"
    steps = ((0, 1), (0.6, 0.85), (0.85, 0.5), (1, 0.12)) if not small else ((0, 1), (0.25, 0.7), (0.6, 0.2), (1, 0))
    stops = lines(
        _element("stop", offset=at, stop_color=colour, stop_opacity=round(weight * share, 3)) for at, share in steps
    )
    drawing.parts.append(tag("radialGradient", stops, id=name))
    shape = {"cx": f"{place[0]:.1f}", "cy": f"{y:.1f}", "rx": f"{across:.1f}", "ry": f"{up:.1f}"}
    edge = {} if small else {"stroke": colour, "stroke_opacity": 0.55, "stroke_width": 0.8, "stroke_dasharray": "2.4 3"}
    drawing.parts.append(_element("ellipse", **shape, fill=f"url(#{name})", **edge))


def _factor(weights: Points) -> float:
    heaviest = float(np.nan_to_num(weights).max(initial=0))
    return (WIDEST - SMALLEST) / math.sqrt(heaviest) if heaviest else 0.0


def _radius(weight: float, factor: float) -> float:
    return SMALLEST + factor * math.sqrt(weight) if weight > 0 else HOLLOW


def _circle(drawing: _Drawing, place: Points, radius: float, group: str) -> None:
    shape = {"cx": f"{place[0]:.1f}", "cy": f"{place[1]:.1f}", "r": f"{radius:.1f}"}
    colour = _COLOURS.get(group, _LOOK["muted"])
    if radius == HOLLOW:
        drawing.parts.append(_element("circle", **shape, fill="none", stroke=_LOOK["page"], stroke_width=3.4))
        drawing.parts.append(_element("circle", **shape, fill="none", stroke=colour, stroke_width=1.5))
        return
    drawing.parts.append(
        _element("circle", **shape, fill=colour, fill_opacity=0.62, stroke=_LOOK["page"], stroke_width=1)
    )


# ---- what is written -----------------------------------------------------------------------------------------------


def _site_names(names: Names, sites: pd.DataFrame, places: Points, dots: Chosen, factor: float) -> None:
    room = int(names.sight.width * names.sight.height / 16000)
    seen = names.sight.holds(places)
    order, softs = np.flatnonzero(dots & seen).tolist(), np.flatnonzero(~dots & seen).tolist()
    softs.sort(key=lambda at: -sites["incidents"].iloc[at])
    for at in [*order[:LEADING], *softs[: room // 2], *order[LEADING:]][: room * 4]:
        gap = _radius(sites["weight_kg"].iloc[at], factor) + 3 if dots[at] else 8.0
        name = plain(sites["name"].iloc[at])
        x, y = places[at].tolist()
        if room and names.beside(name, x, y, gap, letters.BOLD if dots[at] else letters.SLANTED):
            room -= 1


def _way_words(names: Names, ways: Sequence[Laid]) -> None:
    """What sources call the ends that are wider than a site: of few ways, for among many nobody could tell whose."""
    said = {way.way.words: way.unsure for way in ways if way.way.words and way.unsure is not None}
    if len(said) <= MOST_WORDS:
        for word, (x, y) in said.items():
            names.beside(f"“{plain(word)}”", x, y, 8, letters.SLANTED)


def _sizes(drawing: _Drawing, names: Names, words: Words, factor: float, heaviest: float) -> None:
    """Circles of round weights, so that sizes can be read."""
    sight = drawing.sight
    samples = _samples(heaviest, factor)
    if not samples:
        return
    largest = samples[0][1]
    told = [plain(words.weight(kilograms)) for kilograms, _ in samples]
    wide = 2 * largest + 14 + max(letters.width(one, 9.5, letters.REGULAR, drawing.static) for one in told)
    high = 2 * largest + 10
    left = sight.width - wide - 16 if words.direction == "ltr" else 8.0
    top = sight.height - high - 8
    names.taken.append((left - 4, top - 4, left + wide + 12, sight.height))
    drawing.parts.append(
        _element(
            "rect",
            x=f"{left:.1f}",
            y=f"{top:.1f}",
            width=f"{wide + 8:.1f}",
            height=f"{high:.1f}",
            rx=5,
            fill=_LOOK["surface"],
            fill_opacity=0.86,
        )
    )
    for (_, radius), said in zip(samples, told, strict=True):
        x, bottom = left + 5 + largest, top + high - 5
        drawing.parts.append(
            _element(
                "circle",
                cx=f"{x:.1f}",
                cy=f"{bottom - radius:.1f}",
                r=f"{radius:.1f}",
                fill="none",
                stroke=_LOOK["muted"],
                stroke_width=0.8,
            )
        )
        height = bottom - 2 * radius
        drawing.path(f"M{x:.1f} {height:.1f}H{x + largest + 5:.1f}", stroke=_LOOK["muted"], stroke_width=0.5)
        middle = x + largest + 8 + letters.width(said, 9.5, letters.REGULAR, drawing.static) / 2
        drawing.parts.append(_name(Written((said,), middle, height + 3.4, 9.5, letters.REGULAR, "surface")))


def _samples(heaviest: float, factor: float) -> list[tuple[float, float]]:
    """Round weights near the largest circle, near half of it and near a quarter, and their radii."""
    found: list[tuple[float, float]] = []
    for share in (1, 0.6, 0.3):
        wanted = ((_radius(heaviest, factor) * share - SMALLEST) / factor) ** 2 if factor else 0.0
        if wanted <= 0 or _radius(heaviest, factor) * share <= SMALLEST:
            continue
        power = 10 ** math.floor(math.log10(wanted))
        value = next(digit for digit in (5, 2, 1) if digit * power <= wanted * 1.0001) * power
        radius = _radius(value, factor)
        if not found or found[-1][1] - radius > 5.5:
            found.append((value, radius))
    return found


def _note(drawing: _Drawing, names: Names, words: Words) -> None:
    """The disclaimer and whose the lines are, in the corner that the sizes leave free."""
    sight, said = drawing.sight, plain(f"{words.disclaimer} {words.credit}")
    wide = letters.width(said, 8, letters.REGULAR, drawing.static) + 12
    left = 0.0 if words.direction == "ltr" else sight.width - wide
    names.taken.append((left, sight.height - 16, left + wide, sight.height))
    drawing.parts.append(
        _element(
            "rect",
            x=f"{left:.1f}",
            y=f"{sight.height - 14:.1f}",
            width=f"{wide:.1f}",
            height=14,
            fill=_LOOK["surface"],
            fill_opacity=0.8,
        )
    )
    drawing.parts.append(_name(Written((said,), left + wide / 2, sight.height - 4.2, 8, letters.REGULAR, "surface")))


def _name(name: Written) -> str:
    weight, slant = name.style.split("-")
    colour = _LOOK["ink"] if name.style == letters.BOLD else _LOOK["muted"]
    if name.ground == "sea":
        colour = mixed(_LOOK["muted"], _LOOK["accent"], 0.35)
    said = ""
    for at, line in enumerate(name.lines):
        place = {"x": f"{name.x:.1f}", "y": f"{name.y + at * name.size * picture_names.LINE:.1f}"}
        look = {
            "font_family": letters.FAMILY,
            "font_size": f"{name.size:.1f}",
            "font_weight": weight,
            "font_style": slant,
        }
        if name.ground != "surface":
            halo = {"stroke": _LOOK[name.ground], "stroke_width": "2.4", "stroke_linejoin": "round"}
            said += tag("text", text(line), text_anchor="middle", fill=_LOOK[name.ground], **halo, **place, **look)
        said += tag("text", text(line), text_anchor="middle", fill=colour, **place, **look)
    return said


# ---- shapes --------------------------------------------------------------------------------------------------------


def _element(name: str, **attributes: object) -> str:
    return tag(name, **{key: str(value) for key, value in attributes.items()})


def _closed(rings: Iterable[Points]) -> str:
    return "".join(_line(ring) + "Z" for ring in rings)


def _open(found: Iterable[Points]) -> str:
    return "".join(_line(line) for line in found)


def _line(points: Points) -> str:
    pairs = (f"{x:.2f} {y:.2f}" for x, y in points.tolist())
    return "M" + "L".join(pairs)

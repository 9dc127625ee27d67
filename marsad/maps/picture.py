"""The map as a picture for print: SVG in the colours of the screen, sharp at any size.

It draws what the map on screen draws, by the same rules (`sites_drawing.js`, `ways.js`): shaded areas, ways, soft
discs, circles by weight, names that keep clear of one another, boundaries by point of view with their disclaimer.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from marsad.maps import letters, picture_names
from marsad.maps.atlas import Points, atlas, boundaries, project
from marsad.maps.bundles import Laid, PictureWay, laid
from marsad.maps.markup import lines, plain, tag
from marsad.maps.picture_marks import area, circle, factor_of, radius_of, soft, way_line
from marsad.maps.picture_names import Names
from marsad.maps.picture_notes import Words, name_text, note, sizes
from marsad.maps.picture_shapes import LOOK, Chosen, Drawing, closed, element, in_sight, opened, pieces
from marsad.maps.sight import Sight
from marsad.maps.style import mixed

MOST_ARROWS, MOST_WORDS, LEADING = 60, 12, 6


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


def draw(sight: Sight, static: Path, view: str, shown: Shown, words: Words) -> str:
    """The picture as SVG; OSError where the files of the base map are not installed."""
    drawing, names = Drawing(sight, static), Names(sight, static)
    _ground(drawing, view)
    for code, group in zip(shown.areas["code"], shown.areas["group"], strict=True):
        area(drawing, shown.outlines.get(code, ()), group)
    ways = laid(shown.ways, sight)
    for at, way in enumerate(ways):
        way_line(drawing, way, arrow=at < MOST_ARROWS)
    sites = shown.sites.sort_values(["weight_kg", "incidents"], ascending=False, kind="stable")
    places = sight.nearest(project(sites[["longitude", "latitude"]].to_numpy("float64")))
    dots: Chosen = sites["soft_km"].to_numpy() == 0
    rough = np.flatnonzero(~dots).tolist()
    exact = np.flatnonzero(dots).tolist()
    factor = factor_of(sites["weight_kg"].to_numpy()[dots])
    for at in rough:
        soft(drawing, places[at], sites.iloc[at])
    for at in exact:
        circle(drawing, places[at], radius_of(sites["weight_kg"].iloc[at], factor), sites["group"].iloc[at])
        x, y = places[at].tolist()
        names.circles.append((x, y, radius_of(sites["weight_kg"].iloc[at], factor)))
    sizes(drawing, names, words, factor, float(sites["weight_kg"][dots].max() or 0) if dots.any() else 0.0)
    note(drawing, names, words)
    _site_names(names, sites, places, dots, factor)
    _way_words(names, ways)
    picture_names.base(names, words.seas, words.countries, view)
    drawing.parts += [name_text(name) for name in names.written]
    return _svg(sight, drawing.parts)


def _svg(sight: Sight, parts: Sequence[str]) -> str:
    box = {
        "viewBox": f"0 0 {sight.width:g} {sight.height:g}",
        "width": f"{sight.width:g}",
        "height": f"{sight.height:g}",
    }
    sea = element("rect", width="100%", height="100%", fill=LOOK["sea"])
    frame = element("rect", width="100%", height="100%")
    clip = tag("defs", tag("clipPath", frame, id="frame"))
    inside = tag("g", lines([sea, *parts]), clip_path="url(#frame)")
    return tag("svg", clip + inside, xmlns="http://www.w3.org/2000/svg", **box)


def _ground(drawing: Drawing, view: str) -> None:
    sight, far = drawing.sight, drawing.sight.zoom < 4
    rings = [part for ring in atlas(drawing.static, sight.zoom).land for part in in_sight(sight, ring)]
    drawing.path(closed(part.points for part in rings), fill=LOOK["land"], fill_rule="evenodd")
    coast = closed(part.points for part in rings if part.coast)
    drawing.path(coast, fill="none", stroke=LOOK["coast"], stroke_width=0.6 if far else 0.8, stroke_linejoin="round")
    for kind, found in boundaries(drawing.static, sight.zoom, view).items():
        solid = kind == "international"
        drawing.path(
            opened(piece for line in found for piece in pieces(sight, line)),
            fill="none",
            stroke=mixed(LOOK["boundary"], LOOK["muted"], 0.08 if solid else 0.4),
            stroke_width=0.7 if far else 0.9,
            stroke_linejoin="round",
            **({} if solid else {"stroke_dasharray": "3 2.4"}),
        )


def _site_names(names: Names, sites: pd.DataFrame, places: Points, dots: Chosen, factor: float) -> None:
    room = int(names.sight.width * names.sight.height / 16000)
    seen = names.sight.holds(places)
    order, softs = np.flatnonzero(dots & seen).tolist(), np.flatnonzero(~dots & seen).tolist()
    softs.sort(key=lambda at: -sites["incidents"].iloc[at])
    for at in [*order[:LEADING], *softs[: room // 2], *order[LEADING:]][: room * 4]:
        gap = radius_of(sites["weight_kg"].iloc[at], factor) + 3 if dots[at] else 8.0
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

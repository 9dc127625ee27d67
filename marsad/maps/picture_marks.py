"""What a picture of the map shows of a selection, drawn as on screen: shaded areas, ways, soft discs, circles."""

import math
from collections.abc import Collection

import numpy as np
import pandas as pd

from marsad.maps.atlas import WORLD, Points, atlas, latitude, project
from marsad.maps.bundles import INTENDED, STATED, UNKNOWN, Laid
from marsad.maps.markup import lines, tag
from marsad.maps.picture_shapes import COLOURS, LOOK, Drawing, closed, element, in_sight, opened

EARTH_KM = 6371.0
SMALLEST, WIDEST, HOLLOW = 2.6, 22.0, 3.0
"""Radii of circles in pixels."""
FAINTEST = 0.4


def area(drawing: Drawing, numbers: Collection[str], group: str) -> None:
    """Shade the countries of an area, given by their ISO 3166 numbers."""
    known = atlas(drawing.static, min(drawing.sight.zoom, 5.0)).countries
    rings = [
        part.points for number in numbers for ring in known.get(number, []) for part in in_sight(drawing.sight, ring)
    ]
    colour, quiet = COLOURS.get(group, LOOK["muted"]), 1.0 if group else 0.5
    drawing.path(
        closed(rings), fill=colour, fill_rule="evenodd", fill_opacity=0.12 * quiet, stroke=colour,
        stroke_opacity=0.6 * quiet, stroke_width=1, stroke_dasharray="0.2 3.4", stroke_linecap="round",
    )  # fmt: skip


def way_line(drawing: Drawing, way: Laid, arrow: bool) -> None:
    """Draw a way: solid as stated, dashed as intended, dotted where only the direction is known."""
    colour = COLOURS.get(way.way.group, LOOK["muted"])
    dashes = {STATED: {}, INTENDED: {"stroke_dasharray": f"{way.width * 2.4:.1f} {way.width * 1.8:.1f}"},
              UNKNOWN: {"stroke_dasharray": f"0.1 {way.width + 2.4:.1f}"}}  # fmt: skip
    for look, dash in dashes.items():
        drawing.path(
            opened(points for points, found in way.lines if found == look),
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
            "M-4-5L6 0L-4 5Z", fill=colour, stroke=LOOK["land"], stroke_width=1.2,
            transform=f"translate({x:.1f} {y:.1f}) rotate({turned:.0f}) scale({size:.2f})",
        )  # fmt: skip


def soft(drawing: Drawing, place: Points, site: pd.Series) -> None:
    """A place known only roughly: a disc of its true radius with a soft edge."""
    sight, colour = drawing.sight, COLOURS.get(site["group"], LOOK["muted"])
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
        element("stop", offset=at, stop_color=colour, stop_opacity=round(weight * share, 3)) for at, share in steps
    )
    drawing.parts.append(tag("radialGradient", stops, id=name))
    shape = {"cx": f"{place[0]:.1f}", "cy": f"{y:.1f}", "rx": f"{across:.1f}", "ry": f"{up:.1f}"}
    edge = {} if small else {"stroke": colour, "stroke_opacity": 0.55, "stroke_width": 0.8, "stroke_dasharray": "2.4 3"}
    drawing.parts.append(element("ellipse", **shape, fill=f"url(#{name})", **edge))


def factor_of(weights: Points) -> float:
    """Pixels of radius to the root of a kilogram, so that the heaviest circle is as wide as it may be."""
    heaviest = float(np.nan_to_num(weights).max(initial=0))
    return (WIDEST - SMALLEST) / math.sqrt(heaviest) if heaviest else 0.0


def radius_of(weight: float, factor: float) -> float:
    """The radius of a circle of so many kilograms; of a ring where none are stated."""
    return SMALLEST + factor * math.sqrt(weight) if weight > 0 else HOLLOW


def circle(drawing: Drawing, place: Points, radius: float, group: str) -> None:
    """Draw a place as a circle, or as a ring where no weight is stated."""
    shape = {"cx": f"{place[0]:.1f}", "cy": f"{place[1]:.1f}", "r": f"{radius:.1f}"}
    colour = COLOURS.get(group, LOOK["muted"])
    if radius == HOLLOW:
        drawing.parts.append(element("circle", **shape, fill="none", stroke=LOOK["page"], stroke_width=3.4))
        drawing.parts.append(element("circle", **shape, fill="none", stroke=colour, stroke_width=1.5))
        return
    drawing.parts.append(
        element("circle", **shape, fill=colour, fill_opacity=0.62, stroke=LOOK["page"], stroke_width=1)
    )

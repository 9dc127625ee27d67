"""What is written in a picture of the map beside names: what sizes mean, the disclaimer; and how a name is written."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from marsad.maps import letters, picture_names
from marsad.maps.markup import plain, tag, text
from marsad.maps.picture_marks import SMALLEST, radius_of
from marsad.maps.picture_names import Names, Seas, Written
from marsad.maps.picture_shapes import LOOK, Drawing, element
from marsad.maps.style import mixed


@dataclass(frozen=True)
class Words:
    """What is written in a picture: names of seas and countries (by ISO 3166 number), notes, and weights in words."""

    seas: Seas
    countries: Mapping[str, str]
    disclaimer: str
    credit: str
    weight: Callable[[float], str]
    direction: str = "ltr"


def sizes(drawing: Drawing, names: Names, words: Words, factor: float, heaviest: float) -> None:
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
        element(
            "rect",
            x=f"{left:.1f}",
            y=f"{top:.1f}",
            width=f"{wide + 8:.1f}",
            height=f"{high:.1f}",
            rx=5,
            fill=LOOK["surface"],
            fill_opacity=0.86,
        )
    )
    for (_, radius), said in zip(samples, told, strict=True):
        x, bottom = left + 5 + largest, top + high - 5
        drawing.parts.append(
            element(
                "circle",
                cx=f"{x:.1f}",
                cy=f"{bottom - radius:.1f}",
                r=f"{radius:.1f}",
                fill="none",
                stroke=LOOK["muted"],
                stroke_width=0.8,
            )
        )
        height = bottom - 2 * radius
        drawing.path(f"M{x:.1f} {height:.1f}H{x + largest + 5:.1f}", stroke=LOOK["muted"], stroke_width=0.5)
        middle = x + largest + 8 + letters.width(said, 9.5, letters.REGULAR, drawing.static) / 2
        drawing.parts.append(name_text(Written((said,), middle, height + 3.4, 9.5, letters.REGULAR, "surface")))


def _samples(heaviest: float, factor: float) -> list[tuple[float, float]]:
    """Round weights near the largest circle, near half of it and near a quarter, and their radii."""
    found: list[tuple[float, float]] = []
    for share in (1, 0.6, 0.3):
        wanted = ((radius_of(heaviest, factor) * share - SMALLEST) / factor) ** 2 if factor else 0.0
        if wanted <= 0 or radius_of(heaviest, factor) * share <= SMALLEST:
            continue
        power = 10 ** math.floor(math.log10(wanted))
        value = next(digit for digit in (5, 2, 1) if digit * power <= wanted * 1.0001) * power
        radius = radius_of(value, factor)
        if not found or found[-1][1] - radius > 5.5:
            found.append((value, radius))
    return found


def note(drawing: Drawing, names: Names, words: Words) -> None:
    """The disclaimer and whose the lines are, in the corner that the sizes leave free."""
    sight, said = drawing.sight, plain(f"{words.disclaimer} {words.credit}")
    wide = letters.width(said, 8, letters.REGULAR, drawing.static) + 12
    left = 0.0 if words.direction == "ltr" else sight.width - wide
    names.taken.append((left, sight.height - 16, left + wide, sight.height))
    drawing.parts.append(
        element(
            "rect",
            x=f"{left:.1f}",
            y=f"{sight.height - 14:.1f}",
            width=f"{wide:.1f}",
            height=14,
            fill=LOOK["surface"],
            fill_opacity=0.8,
        )
    )
    drawing.parts.append(
        name_text(Written((said,), left + wide / 2, sight.height - 4.2, 8, letters.REGULAR, "surface"))
    )


def name_text(name: Written) -> str:
    """A name as SVG, with a halo of the colour of its ground."""
    weight, slant = name.style.split("-")
    colour = LOOK["ink"] if name.style == letters.BOLD else LOOK["muted"]
    if name.ground == "sea":
        colour = mixed(LOOK["muted"], LOOK["accent"], 0.35)
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
            halo = {"stroke": LOOK[name.ground], "stroke_width": "2.4", "stroke_linejoin": "round"}
            said += tag("text", text(line), text_anchor="middle", fill=LOOK[name.ground], **halo, **place, **look)
        said += tag("text", text(line), text_anchor="middle", fill=colour, **place, **look)
    return said

"""The pictures of a pack: where incidents happened, and the ways that sources state, each with what it leaves out."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from marsad.maps import picture, sight
from marsad.maps.atlas import project
from marsad.maps.bundles import PictureWay
from marsad.maps.picture import Shown, Words
from marsad.maps.sight import Sight
from marsad.reports.pack.content import Map
from marsad.reports.pack.placed import Placed
from marsad.reports.pack.speaker import Speaker
from marsad.vocabulary import GROUPS

SAHARA = "732"
Size = tuple[float, float]
"""Width and height in pixels."""


@dataclass(frozen=True)
class Ground:
    """On what maps are drawn: the browser's files, the point of view, and the ISO 3166 numbers of countries by code."""

    static: Path
    view: str
    numbers: Mapping[str, str]

    def outlines(self, placed: Placed) -> dict[str, list[str]]:
        """The numbers of the countries of each area."""
        return {
            code: [self.numbers[country] for country in countries if country in self.numbers]
            for code, countries in placed.countries.items()
        }


def pictures(placed: Placed, say: Speaker, ground: Ground, size: Size | None) -> list[Map]:
    """The maps: of sites, and of ways where any is drawn. Without the base map, a sentence in their place.

    Without a size only what is said of them: where the map is a live one, nothing lies outside its picture.
    """
    try:
        return [_sites(placed, say, ground, size), *([_ways(placed, say, ground, size)] if placed.ways else [])]
    except OSError:
        return [Map(say("pack-map"), [say("pack-no-map")])]


def _sites(placed: Placed, say: Speaker, ground: Ground, size: Size | None) -> Map:
    sites, areas = placed.sites, placed.areas[placed.areas["group"] != ""]
    told, svg = [say("pack-map-told")], ""
    if len(areas) or (sites["soft_km"] > 0).any():
        told.append(say("pack-map-rough"))
    if size:
        near = sight.of(*size, _points(sites), sites["incidents"].to_numpy("float64"))
        svg = _drawn(near, placed, say, ground, Shown(sites, areas, ground.outlines(placed)))
        if outside := _outside(near, sites):
            told.append(say("pack-outside", count=outside))
    if placed.unknown_sites:
        told.append(say("pack-unknown-sites", count=placed.unknown_sites))
    return Map(say("pack-map"), told, svg, _legend(say, (*sites["group"], *areas["group"])))


def _ways(placed: Placed, say: Speaker, ground: Ground, size: Size | None) -> Map:
    ways = [
        PictureWay(
            [(stretch.line, stretch.known) for stretch in way.drawn.stretches],
            way.group, way.incidents, way.weight_kg, way.drawn.leg.intended, way.words,
        )
        for way in placed.ways
    ]  # fmt: skip
    told, svg = [say("pack-ways-told")], ""
    if size:
        along = [np.asarray(line, dtype="float64")[::5] for way in ways for line, _ in way.stretches]
        whole = sight.of(*size, np.concatenate([_points(placed.sites), *along]))
        shown = Shown(placed.sites, placed.areas, ground.outlines(placed), ways)
        svg = _drawn(whole, placed, say, ground, shown)
    if placed.drawn < placed.stated:
        told.append(say("pack-ways-cut", drawn=say.number(placed.drawn), count=placed.stated))
    groups = (*placed.sites["group"], *placed.areas["group"], *(way.group for way in ways))
    return Map(say("pack-ways"), told, svg, _legend(say, groups))


def countries(say: Speaker, view: str) -> dict[str, str]:
    """The names of countries that a map writes by number; that of a disputed territory only where the view has one."""
    return {number: name for number, name in say.countries_by_number.items() if view == "UN" or number != SAHARA}


def _drawn(sight: Sight, placed: Placed, say: Speaker, ground: Ground, shown: Shown) -> str:
    words = Words(
        seas=placed.seas,
        countries=countries(say, ground.view),
        disclaimer=say(f"boundaries-{ground.view}"),
        credit="Natural Earth",
        weight=lambda kilograms: say.weight(kilograms, 1),
        direction=say.direction,
    )
    return picture.draw(sight, ground.static, ground.view, shown, words)


def _points(sites: pd.DataFrame) -> np.ndarray:
    return sites[["latitude", "longitude"]].to_numpy("float64")


def _outside(near: Sight, sites: pd.DataFrame) -> int:
    if not len(sites):
        return 0
    pixels = near.nearest(project(_points(sites)[:, ::-1]))
    return int(sites["incidents"].to_numpy()[~near.holds(pixels)].sum())


def _legend(say: Speaker, groups: Iterable[str]) -> Sequence[tuple[str, str]]:
    shown: Collection[str] = set(groups)
    return [(code, say.label(GROUPS, code)) for code in GROUPS if code in shown]

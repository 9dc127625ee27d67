"""How far a line goes over land, told by the very outlines of Natural Earth's 1:10m, and the ports to ask ways of."""

import random
from collections.abc import Sequence

import numpy as np

from marsad.places.sites import Site, Sites
from marsad.places.ways.building import land
from marsad.places.ways.building.outlines import Coast
from marsad.places.ways.passages import Passage
from marsad.places.ways.way import Way
from tests.samples import ROOT

ATLAS = ROOT / "static/node_modules/world-atlas/land-10m.json"
BESIDE = 6.0  # kilometres from the line of a named canal or river that still lie on it
AXIS = frozenset(
    "MA EH MR SN GM GW GN SL LR CI GH TG BJ NG CV DZ TN LY TR ES PT FR IT BE NL DE BR CO EC".split(" ")  # noqa: SIM905
)
Point = tuple[float, float]


def outlines() -> Coast:
    """The outlines of all land, as world-atlas has them."""
    return Coast(land.rings(ATLAS))


def worst(coast: Coast, way: Way, passages: Sequence[Passage]) -> float:
    """Kilometres of the longest stretch on land of what a way claims a ship to sail, named canals and rivers aside."""
    lines = {passage.code: passage.line for passage in passages}
    most = 0.0
    for leg in way.legs:
        if leg.drawn not in ("lane", "ferry"):
            continue
        named = [lines[code] for code in leg.passages if lines[code]]
        for part in leg.parts:
            for km, points in coast.stretches(part):
                if km > most and not all(any(_beside(point, line) for line in named) for point in points):
                    most = km
    return most


def pairs(sites: Sites, count: int, seed: int = 5) -> list[tuple[Site, Site]]:
    """Pairs of seaports, chosen by chance but always the same; in two of three the first is of the axis."""
    chance = random.Random(seed)
    ports = [site for site in sites.values() if site.site_type == "seaport"]
    axis = [site for site in ports if site.country in AXIS]
    return [
        (chance.choice(ports if n % 3 == 0 else axis), chance.choice(axis if n % 3 == 1 else ports))
        for n in range(count)
    ]


def _beside(point: Point, line: Sequence[Point]) -> bool:
    narrow = np.cos(np.radians(point[0]))
    flat = (np.array(line) - point) * (111.195, 111.195 * narrow)
    step = np.diff(flat, axis=0)
    along = np.clip(-(flat[:-1] * step).sum(axis=1) / np.maximum((step**2).sum(axis=1), 1e-9), 0, 1)
    return bool(np.hypot(*(flat[:-1] + step * along[:, None]).T).min() <= BESIDE)

"""What a way between two places is: legs that are drawn as far as they are known, and no further."""

from dataclasses import dataclass

from marsad.places.ways import globe
from marsad.places.ways.globe import Line, Point

SKETCHED = "schematic"
DRAWN = ("lane", "road", "ferry", "great_circle", SKETCHED)


@dataclass(frozen=True)
class Leg:
    """One stretch of a way, of one kind.

    `parts` are its lines, points as (latitude, longitude) in degrees; more than one where it crosses the antimeridian.
    `drawn` says what the line is: `lane` (where ships go), `road`, `ferry` (with a truck on board), `great_circle`, or
    `schematic`: a sketch that claims no way. `km` is its length; of a sketch, the distance as the crow flies or, where
    a road is known but not its bends, that of the road.
    `passages` are the codes of the straits, canals and rivers on it, in order.
    """

    drawn: str
    parts: tuple[Line, ...]
    km: float
    passages: tuple[str, ...] = ()


@dataclass(frozen=True)
class Way:
    """A likely way, never a track. Where none is known, `found` is false, `reason` says why, and a leg is a sketch.

    `reason` is a message key: `no-way-by-sea`, `no-way-by-road`, `way-schematic` (nothing is known of ways of this
    mode; `found` is then true), `ways-unreadable` (the files of lanes or roads cannot be read), or empty.
    """

    mode: str
    legs: tuple[Leg, ...]
    km: float
    found: bool
    reason: str = ""

    @property
    def passages(self) -> tuple[str, ...]:
        """The codes of all passages on the way, in order."""
        return tuple(code for leg in self.legs for code in leg.passages)


def leg(drawn: str, points: Line, km: float | None = None, passages: tuple[str, ...] = ()) -> Leg:
    """A leg along a line; as long as the line, unless it is known to be longer."""
    return Leg(drawn, globe.cut(points), globe.length_km(points) if km is None else km, passages)


def sketch(start: Point, end: Point) -> Leg:
    """A leg of which nothing is known but its ends."""
    return leg(SKETCHED, globe.curve(start, end), globe.length_km((start, end)))

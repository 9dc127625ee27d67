"""How far two points of the earth are apart."""

import math
from typing import Protocol

EARTH_KM = 6371.0


class Placed(Protocol):
    """Whatever has a point in degrees."""

    @property
    def latitude(self) -> float: ...
    @property
    def longitude(self) -> float: ...


def distance_km(latitude: float, longitude: float, latitude2: float, longitude2: float) -> float:
    """The great-circle distance of two points in degrees, by the haversine formula on a sphere of 6,371 km."""
    north, north2 = math.radians(latitude), math.radians(latitude2)
    half = math.sin((north2 - north) / 2) ** 2
    half += math.cos(north) * math.cos(north2) * math.sin(math.radians(longitude2 - longitude) / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(min(1.0, half)))


def apart_km(one: Placed, other: Placed) -> float:
    """The distance of two things that have a point."""
    return distance_km(one.latitude, one.longitude, other.latitude, other.longitude)

"""A way as GeoJSON (RFC 7946): a feature per leg, longitude first, cut at the antimeridian."""

from typing import Any

from marsad.places.ways.globe import Line
from marsad.places.ways.way import Leg, Way

DECIMALS = 5  # of a degree, about a metre


def collection(way: Way) -> dict[str, Any]:
    """A way as a feature collection; mode, drawn, km, passages and whether a way was found are properties."""
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "geometry": geometry(leg),
                "properties": {
                    "mode": way.mode,
                    "drawn": leg.drawn,
                    "km": round(leg.km, 1),
                    "passages": list(leg.passages),
                    "found": way.found,
                    "reason": way.reason or None,
                },
            }
            for leg in way.legs
        ],
    }


def geometry(leg: Leg) -> dict[str, Any]:
    """The line of a leg; lines where it crosses the antimeridian; a point where it has but one."""
    lines = [_coordinates(part) for part in leg.parts]
    if len(lines) > 1:
        return {"type": "MultiLineString", "coordinates": lines}
    if len(lines[0]) == 1:
        return {"type": "Point", "coordinates": lines[0][0]}
    return {"type": "LineString", "coordinates": lines[0]}


def _coordinates(part: Line) -> list[list[float]]:
    return [[round(longitude, DECIMALS), round(latitude, DECIMALS)] for latitude, longitude in part]

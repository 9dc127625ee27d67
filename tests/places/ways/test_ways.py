"""Ways as callers ask for them: typed, cached, the same for all threads, and never an exception."""

import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest

from marsad.places.ways import geojson
from marsad.places.ways.way import DRAWN, Way
from marsad.places.ways.ways import Ways
from marsad.vocabulary import MODES
from tests.places.ways.conftest import At
from tests.samples import ROOT

TANGER_MED, CASABLANCA, BAMAKO = At(35.9, -5.517), At(33.6, -7.617), At(12.65, -8.0)
CALLAO, BUSAN, SANTOS = At(-12.05, -77.15), At(35.1, 129.04), At(-23.95, -46.3)
POLE, OTHER_POLE, NULL = At(90.0, 0.0), At(-90.0, 0.0), At(0.0, 0.0)
PLACES = [TANGER_MED, BAMAKO, CALLAO, BUSAN, POLE, OTHER_POLE, NULL, At(0.0, 180.0), At(0.0, -180.0), At(45.0, 540.0)]


@pytest.mark.parametrize("mode", [*MODES, "", "teleport"])
@pytest.mark.parametrize("place", PLACES)
def test_the_same_place_at_both_ends_is_a_way_of_no_length_with_one_point(ways: Ways, mode: str, place: At) -> None:
    way = ways.between(place, place, mode)
    assert way.found and way.km == 0 and [len(part) for leg in way.legs for part in leg.parts] == [1]
    assert geojson.collection(way)["features"][0]["geometry"]["type"] == "Point"


@pytest.mark.parametrize("mode", [*MODES, "", "teleport"])
def test_between_any_two_points_of_the_earth_there_is_a_way_or_a_sketch(ways: Ways, mode: str) -> None:
    for start in PLACES:
        for end in PLACES:
            way = ways.between(start, end, mode)
            assert way.mode == mode and way.legs
            assert way.found or (way.reason.startswith("no-way-") and [leg.drawn for leg in way.legs] == ["schematic"])
            check(way)


def check(way: Way) -> None:
    """What holds of every way: lines within the map, none across the antimeridian, and GeoJSON that says the same."""
    for leg in way.legs:
        assert leg.drawn in DRAWN and leg.km >= 0
        for part in leg.parts:
            assert all(-90 <= latitude <= 90 and -180 <= longitude <= 180 for latitude, longitude in part)
            assert all(abs(other[1] - one[1]) <= 180 for one, other in pairwise(part))
    told = json.loads(json.dumps(geojson.collection(way), allow_nan=False))
    for feature, leg in zip(told["features"], way.legs, strict=True):
        lines = feature["geometry"]["coordinates"]
        lines = {"Point": [[lines]], "LineString": [lines], "MultiLineString": lines}[feature["geometry"]["type"]]
        assert [len(line) for line in lines] == [len(part) for part in leg.parts]
        assert lines[0][0] == pytest.approx(leg.parts[0][0][::-1], abs=1e-5)  # longitude first


@pytest.mark.parametrize(
    ("mode", "drawn", "reason"),
    [
        ("air", ["great_circle"], ""),
        ("rail", ["schematic"], "way-schematic"),
        ("not_stated", ["schematic"], "way-schematic"),
        ("post", ["schematic"], "way-schematic"),
        ("ferry", ["ferry"], ""),
        ("sea", ["lane"], ""),
    ],
)
def test_what_is_not_known_of_a_mode_is_a_sketch_that_says_so(ways, mode, drawn, reason) -> None:  # type: ignore[no-untyped-def]
    way = ways.between(At(33.62, -7.62), TANGER_MED, mode)
    assert ([leg.drawn for leg in way.legs], way.reason, way.found) == (drawn, reason, True)


def test_a_way_by_others_is_the_ways_between_them(ways: Ways) -> None:
    whole = ways.between(SANTOS, At(39.5, -0.3), "sea", [TANGER_MED, TANGER_MED])
    parts = [ways.between(SANTOS, TANGER_MED, "sea"), ways.between(TANGER_MED, At(39.5, -0.3), "sea")]
    assert whole.km == sum(part.km for part in parts)
    assert whole.legs == parts[0].legs + parts[1].legs


def test_where_one_part_of_a_way_is_not_known_the_whole_is_not(ways: Ways) -> None:
    way = ways.between(SANTOS, BAMAKO, "sea", [TANGER_MED])
    assert (way.found, way.reason) == (False, "no-way-by-sea")
    assert [leg.drawn for leg in way.legs] == ["lane", "schematic"]


def test_what_was_asked_once_is_not_sought_again(ways: Ways) -> None:
    once = ways.between(SANTOS, TANGER_MED, "sea")
    assert ways.between(At(-23.950001, -46.3), TANGER_MED, "sea") is once


def test_many_threads_get_the_same_ways() -> None:
    fresh = Ways(ROOT / "data")
    asked = [
        (SANTOS, TANGER_MED, "sea"),
        (CASABLANCA, TANGER_MED, "road"),
        (CALLAO, BUSAN, "sea"),
        (SANTOS, BUSAN, "air"),
    ]
    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(lambda each: fresh.between(*each), asked * 8))
    assert all(told[n] == told[n % len(asked)] for n in range(len(told)))


@pytest.mark.parametrize("spoiled", ["lanes.npz", "roads.npz", "sea.npz", "passages.csv"])
@pytest.mark.parametrize("content", [None, b"", b"code,kind\nx"])
def test_a_spoiled_file_is_said_and_mended_without_a_restart(
    tmp_path: Path, spoiled: str, content: bytes | None
) -> None:
    for name in ("lanes.npz", "roads.npz", "sea.npz", "passages.csv"):
        shutil.copy(ROOT / "data" / name, tmp_path)
    path = tmp_path / spoiled
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
    known = Ways(tmp_path)
    way = known.between(CASABLANCA, TANGER_MED, "road")
    assert (way.found, way.reason, [leg.drawn for leg in way.legs]) == (False, "ways-unreadable", ["schematic"])
    assert known.between(CASABLANCA, TANGER_MED, "air").found
    shutil.copy(ROOT / "data" / spoiled, tmp_path)
    assert known.between(CASABLANCA, TANGER_MED, "road").found

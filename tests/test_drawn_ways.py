"""Legs as they are drawn: as far as they are known, and out of an area without saying where in it."""

import pytest

from marsad.desk import Desk
from marsad.desk.drawn_ways import DrawnLeg, DrawnWays, Stretch, _unsure_at_start
from marsad.incidents.flows import Leg
from marsad.places.distance import distance_km
from tests.samples import ROOT


@pytest.fixture(scope="module")
def ways() -> DrawnWays:
    desk = Desk(ROOT / "data")
    return desk.ways(desk.holdings())


def drawn(ways: DrawnWays, start: str, end: str, mode: str) -> DrawnLeg:
    found = ways.drawn(Leg(start, end, mode, False))
    assert found is not None
    return found


def test_a_way_between_two_ports_is_known_from_end_to_end(ways: DrawnWays) -> None:
    leg = drawn(ways, "BRSSZ", "MAPTM", "sea")
    assert all(stretch.known for stretch in leg.stretches)
    assert leg.km is not None and 7_500 < leg.km < 9_000


def test_a_way_out_of_a_continent_begins_unknown_and_has_no_length(ways: DrawnWays) -> None:
    leg = drawn(ways, "005", "MAPTM", "sea")
    assert not leg.stretches[0].known
    assert leg.stretches[-1].known and leg.km is None


def test_a_way_to_a_country_ends_unknown(ways: DrawnWays) -> None:
    leg = drawn(ways, "MAPTM", "TR", "sea")
    assert leg.stretches[0].known and not leg.stretches[-1].known


def test_guerguerat_is_reached_by_road_from_the_side_of_sub_saharan_africa(ways: DrawnWays) -> None:
    leg = drawn(ways, "202", "guerguerat", "road")
    latitude, longitude = leg.stretches[0].line[0]
    assert latitude < 21 and -18 < longitude < -10
    assert not leg.stretches[0].known


def test_a_road_out_of_a_continent_leaves_it_where_the_road_is_shortest_not_over_a_closed_border(
    ways: DrawnWays,
) -> None:
    leg = drawn(ways, "202", "MAPTM", "road")
    farthest_north = max(latitude for stretch in leg.stretches for latitude, _ in stretch.line)
    assert farthest_north < 36  # not by Algeria and a ferry to Spain


@pytest.mark.parametrize(
    ("start", "end"),
    [("MAPTM", "MA"), ("MAPTM", "002"), ("MA", "MAPTM"), ("nowhere", "MAPTM"), ("MAPTM", "ZZ"), ("MAPTM", "MAPTM")],
)
def test_what_lies_within_its_end_or_is_no_place_is_not_drawn(ways: DrawnWays, start: str, end: str) -> None:
    assert ways.drawn(Leg(start, end, "sea", False)) is None


def test_a_sketch_is_never_drawn_as_a_known_way(ways: DrawnWays) -> None:
    leg = drawn(ways, "BRSSZ", "MAPTM", "not_stated")
    assert not any(stretch.known for stretch in leg.stretches)


def test_a_way_from_a_place_that_is_known_roughly_has_no_length(ways: DrawnWays) -> None:
    assert drawn(ways, "off-canaries-50mi", "ESALG", "sea").km is None


def test_a_road_of_which_only_the_ends_are_known_is_drawn_as_unknown(ways: DrawnWays) -> None:
    leg = drawn(ways, "CIABJ", "ESALG", "road")
    assert {stretch.known for stretch in leg.stretches} == {True, False}


def test_the_unknown_part_is_a_quarter_of_a_short_way() -> None:
    line = tuple((0.0, east / 10) for east in range(11))  # 111 km
    unsure, known = _unsure_at_start([Stretch(line, True)], 111.2)
    assert 25 < distance_km(*unsure.line[0], *unsure.line[-1]) < 40
    assert unsure.line[-1] == known.line[0] and (unsure.known, known.known) == (False, True)


def tied(ways: DrawnWays, country: str, place: str, point: tuple[float, float] | None = None) -> list[Stretch]:
    found = list(ways.tied(country, place, point))
    assert found
    return found


def test_a_tie_leaves_the_country_from_somewhere_in_it_and_reaches_the_place(ways: DrawnWays) -> None:
    stretches = tied(ways, "US", "MAPTM")
    assert not stretches[0].known and all(stretch.known for stretch in stretches[1:])
    assert stretches[-1].line[-1] == (35.9, -5.51667)


def test_a_tie_leaves_no_island_far_off_its_country(ways: DrawnWays) -> None:
    assert tied(ways, "BR", "MAPTM")[0].line[0][1] < -34.5  # the coast, not Fernando de Noronha
    assert tied(ways, "PT", "MAPTM")[0].line[0][1] > -10  # not the Azores


def test_a_tie_to_a_country_ends_somewhere_in_it(ways: DrawnWays) -> None:
    stretches = tied(ways, "DE", "MA")
    assert not stretches[0].known and not stretches[-1].known


def test_a_tie_reaches_a_point_that_is_no_site(ways: DrawnWays) -> None:
    assert tied(ways, "NO", "@48.2,16.4", (48.2, 16.4))[-1].line[-1] == (48.2, 16.4)


@pytest.mark.parametrize(("country", "place"), [("MA", "MAPTM"), ("MA", "MA"), ("ZZ", "MAPTM"), ("ES", "nowhere")])
def test_nothing_is_tied_to_its_own_country_or_to_what_is_no_place(ways: DrawnWays, country: str, place: str) -> None:
    assert ways.tied(country, place) == ()

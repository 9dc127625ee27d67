"""The way of a truck: the coast road of the Sahara, the ferries that trucks take, and no road across the sea."""

import pytest

from marsad.places.distance import distance_km
from marsad.places.sites import Sites
from marsad.places.ways.way import Way
from marsad.places.ways.ways import Ways
from tests.places.ways.conftest import At

TOWNS = {
    "Nouakchott": At(18.08, -15.97), "Guerguerat": At(21.366, -16.958), "Dakhla": At(23.70, -15.93),
    "Casablanca": At(33.59, -7.61), "Dakar": At(14.70, -17.44), "Bamako": At(12.64, -8.0),
    "Algeciras": At(36.13, -5.45),
    "Almería": At(36.84, -2.46), "Nador": At(35.17, -2.93), "Rotterdam": At(51.92, 4.48), "Tunis": At(36.8, 10.18),
    "Genoa": At(44.41, 8.93), "Marseille": At(43.3, 5.37), "Abidjan": At(5.35, -4.02), "Lagos": At(6.46, 3.38),
    "Praia": At(14.93, -23.51), "Niamey": At(13.51, 2.11), "Agadez": At(16.97, 7.99), "Tamanrasset": At(22.79, 5.52),
    "Sabha": At(27.04, 14.43), "Gao": At(16.27, -0.05), "Ponta Delgada": At(37.74, -25.67), "Tangier": At(35.77, -5.8),
    "Conakry": At(9.55, -13.67), "Las Palmas": At(28.13, -15.43), "Melilla": At(35.29, -2.94), "Paris": At(48.86, 2.35),
}  # fmt: skip


def driven(ways: Ways, *towns: str) -> Way:
    return ways.between(TOWNS[towns[0]], TOWNS[towns[-1]], "road", [TOWNS[town] for town in towns[1:-1]])


@pytest.mark.parametrize(
    ("start", "end", "km", "through"),
    [
        ("Nouakchott", "Guerguerat", 386, [(20.04, -15.97), (21.27, -16.51)]),  # Chami, Bou Lanouar
        ("Guerguerat", "Dakhla", 371, [(21.60, -16.45), (23.52, -15.86)]),  # Bir Gandouz, El Argoub
        # Boujdour, Laayoune, Tarfaya, Tan-Tan, Guelmim, Agadir
        (
            "Dakhla",
            "Casablanca",
            1525,
            [(26.13, -14.49), (27.15, -13.2), (27.93, -12.9), (28.44, -11.1), (28.99, -10.06)],
        ),
    ],
)
def test_the_coast_road_of_the_sahara_goes_through_its_towns(ways, start, end, km, through) -> None:  # type: ignore[no-untyped-def]
    way = driven(ways, start, end)
    assert way.km == pytest.approx(km, rel=0.04)
    line = [point for leg in way.legs if leg.drawn == "road" for part in leg.parts for point in part]
    for town in through:
        assert min(distance_km(*town, *point) for point in line) < 12, town
    assert sum(leg.km for leg in way.legs if leg.drawn == "schematic") < 15


def test_the_whole_way_from_nouakchott_to_casablanca_is_the_sum_of_its_stretches(ways: Ways) -> None:
    whole = driven(ways, "Nouakchott", "Guerguerat", "Dakhla", "Casablanca")
    assert whole.found and whole.km == pytest.approx(386 + 371 + 1525, rel=0.04)
    assert driven(ways, "Nouakchott", "Casablanca").km == pytest.approx(whole.km, rel=0.05)


@pytest.mark.parametrize(
    ("start", "end", "ferries"),
    [
        ("Casablanca", "Algeciras", 1),
        ("Casablanca", "Rotterdam", 1),
        ("Nador", "Almería", 1),
        ("Melilla", "Almería", 1),
        ("Genoa", "Tunis", 1),
        ("Marseille", "Tunis", 1),
        ("Dakar", "Nouakchott", 1),  # Rosso
        ("Casablanca", "Tunis", 2),  # the border of Algeria is closed
        ("Las Palmas", "Paris", 1),
        ("Paris", "Rotterdam", 0),
        ("Dakar", "Bamako", 0),
        ("Abidjan", "Lagos", 0),
    ],
)
def test_a_truck_boards_the_ferries_that_it_must(ways: Ways, start: str, end: str, ferries: int) -> None:
    way = driven(ways, start, end)
    assert way.found and sum(leg.drawn == "ferry" for leg in way.legs) == ferries
    for leg in way.legs:  # nothing but ferries goes far without a road
        assert leg.drawn in ("road", "ferry", "schematic")
    for one, other in zip(way.legs, way.legs[1:], strict=False):
        assert distance_km(*one.parts[-1][-1], *other.parts[0][0]) < 6  # one leg begins where another ends


def test_the_crossing_from_tanger_med_is_as_short_as_it_is(ways: Ways) -> None:
    (ferry,) = (leg for leg in driven(ways, "Casablanca", "Algeciras").legs if leg.drawn == "ferry")
    assert 25 < ferry.km < 36


@pytest.mark.parametrize(
    ("start", "end", "most"),
    [
        ("Gao", "Tamanrasset", 1400),  # OpenStreetMap's network goes round: 2,034
        ("Niamey", "Sabha", 2900),
        ("Agadez", "Tamanrasset", 950),
        ("Conakry", "Bamako", 1000),
        ("Abidjan", "Casablanca", 5100),
        ("Lagos", "Algeciras", 5600),
    ],
)
def test_the_sahel_and_the_sahara_are_crossed_by_known_roads(ways: Ways, start: str, end: str, most: float) -> None:
    way = driven(ways, start, end)
    assert way.found
    assert distance_km(*_ends(start), *_ends(end)) < way.km < most


@pytest.mark.parametrize("island", ["Praia", "Ponta Delgada"])
def test_an_island_without_a_ferry_has_no_way_by_road(ways: Ways, island: str) -> None:
    for towns in (("Dakar", island), (island, "Dakar")):
        way = driven(ways, *towns)
        assert (way.found, way.reason) == (False, "no-way-by-road")
        assert [leg.drawn for leg in way.legs] == ["schematic"]
        assert way.km == pytest.approx(distance_km(*_ends(towns[0]), *_ends(towns[1])))


def test_between_two_places_by_one_road_no_leg_is_lost(ways: Ways, all_sites: Sites) -> None:
    near = ways.between(At(33.59, -7.61), At(33.595, -7.615), "road")
    assert near.found and near.legs and near.km < 5


def _ends(town: str) -> tuple[float, float]:
    return TOWNS[town].latitude, TOWNS[town].longitude

"""The way of a ship: along lanes, through named straits, never across land; and an honest no where none goes."""

import pytest

from marsad.places.sites import Sites
from marsad.places.ways.sea import SEA_SIDE
from marsad.places.ways.way import Way
from marsad.places.ways.ways import Ways
from tests.places.ways import coast
from tests.places.ways.conftest import At

PAIRS = 360


def sailed(ways: Ways, sites: Sites, start: str, end: str) -> Way:
    one, other = sites.get(start), sites.get(end)
    assert one and other
    return ways.between(one, other, "sea")


@pytest.mark.parametrize(
    ("start", "end", "km", "passages"),
    [
        ("BRSSZ", "MAPTM", 8290, ["gibraltar"]),  # Santos
        ("MAPTM", "TRMER", 3660, ["gibraltar", "sicily"]),
        ("ECGYE", "BEANR", 10530, ["guayas", "panama", "dover", "scheldt"]),  # Guayaquil, Antwerp
        ("COCTG", "ESSVQ", 7780, ["guadalquivir"]),  # Cartagena, Seville
        ("BRSSZ", "DEHAM", 10650, ["dover", "elbe"]),
        ("INNSA", "ESALG", 9270, ["bab_el_mandeb", "suez", "sicily", "gibraltar"]),
        ("UAODS", "EGALY", 2000, ["bosporus", "dardanelles"]),
        ("SNDKR", "MACAS", 2580, []),
    ],
)
def test_a_known_way_is_as_long_as_it_is_and_passes_what_it_passes(  # type: ignore[no-untyped-def]
    ways, all_sites, start, end, km, passages
) -> None:
    way = sailed(ways, all_sites, start, end)
    assert way.found and not way.reason
    assert way.km == pytest.approx(km, rel=0.03)
    assert list(way.passages) == passages
    back = sailed(ways, all_sites, end, start)
    assert back.km == pytest.approx(way.km, rel=0.02) and list(back.passages) == passages[::-1]


@pytest.mark.parametrize(
    ("start", "end", "most"),
    [
        ("MAVIL", "ESLPA", 600),  # Dakhla, Las Palmas: 494 as the crow flies; the lanes alone make it 982
        ("MRNDB", "MAVIL", 400),  # round Cap Blanc
        ("MAEUN", "ESLPA", 260),
        ("ESALG", "MAPTM", 45),
        ("MANDR", "ESLEI", 200),
    ],
)
def test_a_short_hop_along_a_coast_does_not_sail_out_to_the_lanes(ways, all_sites, start, end, most) -> None:  # type: ignore[no-untyped-def]
    assert sailed(ways, all_sites, start, end).km < most


def test_no_way_goes_over_land_but_through_a_named_canal_or_up_a_named_river(ways: Ways, all_sites: Sites) -> None:
    outlines = coast.outlines()
    across, unknown = {}, []
    for start, end in coast.pairs(all_sites, PAIRS):
        way = ways.between(start, end, "sea")
        if way.found:
            across[start.code, end.code] = coast.worst(outlines, way, ways.passages())
            sketched = [leg.km for leg in way.legs if leg.drawn == "schematic"]
            assert max(sketched, default=0) <= SEA_SIDE * 1.01
        else:
            unknown.append((start.code, end.code))
    assert {pair: km for pair, km in across.items() if km > 3} == {}
    assert len(across) >= 300 and len(unknown) <= PAIRS // 10


def test_from_turkey_to_greece_no_ship_of_a_certain_size_goes_through_the_canal_of_corinth(  # type: ignore[no-untyped-def]
    ways, all_sites
) -> None:
    way = sailed(ways, all_sites, "TRIST", "ITBRI")
    assert "corinth" not in way.passages and way.km > 1400


def test_a_way_over_the_antimeridian_is_in_two_parts(ways: Ways, all_sites: Sites) -> None:
    way = sailed(ways, all_sites, "PECLL", "KRPUS")
    (leg,) = way.legs
    assert way.km == pytest.approx(16470, rel=0.03)
    assert [part[-1][1] for part in leg.parts[:1]] == [-180.0] and leg.parts[1][0][1] == 180.0


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("MAPTM", "figuig-post"),  # a border post in the desert
        ("BRSSZ", "niger-desert"),
        ("MAPTM", "bamako"),
    ],
)
def test_where_no_ship_goes_there_is_a_sketch_that_says_so(ways, all_sites, start, end) -> None:  # type: ignore[no-untyped-def]
    inland = {"niger-desert": (18.5, 12.0), "bamako": (12.65, -8.0)}
    one = all_sites.get(start)
    other = At(*inland[end]) if end in inland else all_sites.get(end)
    way = ways.between(one, other, "sea")
    assert (way.found, way.reason) == (False, "no-way-by-sea")
    assert [leg.drawn for leg in way.legs] == ["schematic"]


def test_the_caspian_sea_leads_to_no_other(ways: Ways) -> None:
    assert not ways.between(At(40.3, 50.0), At(35.9, -5.5), "sea").found

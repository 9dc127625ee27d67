"""What likely ways go through by name: in order, and only where the way is known."""

import pytest

from marsad.desk import Desk
from marsad.desk.waypoints import PASSAGE, Waypoints, road_stops
from marsad.incidents.flows import Leg
from tests.samples import ROOT


@pytest.fixture(scope="module")
def desk() -> Desk:
    return Desk(ROOT / "data")


@pytest.fixture(scope="module")
def waypoints(desk: Desk) -> Waypoints:
    return desk.waypoints(desk.holdings())


@pytest.mark.parametrize(
    ("start", "end", "mode", "through"),
    [
        ("ECGYE", "ESALG", "sea", ("passage:panama", "gulf-of-cadiz", "passage:gibraltar")),  # not the river Guayas
        ("BRSSZ", "BEANR", "sea", ("cabo-verde-waters", "canary-waters", "passage:dover")),
        ("NGLOS", "ESALG", "sea", ("gulf-of-guinea", "canary-waters", "passage:gibraltar")),
        ("guerguerat", "MACAS", "road", ("MABUJ", "MAEUN", "MATFY", "guelmim", "agadir")),
        ("BRSAO", "GMMN", "air", ()),  # above a sea is not through it
        ("BRSSZ", "MAPTM", "not_stated", ()),  # a sketch goes through nothing
        ("005", "nowhere", "sea", ()),
    ],
)
def test_a_way_goes_through_what_lies_on_it_in_order(
    waypoints: Waypoints, start: str, end: str, mode: str, through: tuple[str, ...]
) -> None:
    assert waypoints.between(Leg(start, end, mode, False)) == through


def test_the_way_back_goes_through_the_same_the_other_way_round(waypoints: Waypoints) -> None:
    there = waypoints.between(Leg("ECGYE", "ESALG", "sea", False))
    assert waypoints.between(Leg("ESALG", "ECGYE", "sea", True)) == there[::-1]


def test_passages_and_seas_have_names_and_other_codes_have_none(waypoints: Waypoints) -> None:
    assert waypoints.name(PASSAGE + "panama", "es") == "canal de Panamá"
    assert waypoints.name("gulf-of-guinea", "en") == "Gulf of Guinea"
    assert waypoints.name("MAPTM", "en") == waypoints.name(PASSAGE + "nowhere", "en") == ""


def test_stops_on_a_road_are_sites_that_routes_name_and_known_towns(desk: Desk) -> None:
    sites = desk.holdings().sites
    chosen = [site for code in ("MATNT", "agadir", "MAAGA", "GMMX") if (site := sites.get(code))]
    assert [site.code for site in road_stops(chosen, ["MATNT"])] == ["MATNT", "agadir", "MAAGA"]


def test_what_is_known_is_kept_until_the_data_change(desk: Desk, waypoints: Waypoints) -> None:
    assert desk.waypoints(desk.holdings()) is waypoints

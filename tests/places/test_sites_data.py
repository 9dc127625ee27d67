"""The sites that come with Marsad."""

from dataclasses import replace

import pytest

from marsad.i18n.translator import LANGUAGES
from marsad.places import seas, sites
from marsad.places.distance import distance_km
from marsad.places.sites import Site
from marsad.vocabulary import PRECISIONS, SITE_TYPES
from tests.samples import ROOT

SITES = sites.read_csv(ROOT / "data" / "sites.csv")
ALL = [site for code in SITES if (site := SITES.get(code))]
KEPT = sites.read_csv(ROOT / "data" / "sites_kept.csv")
CHECKED = [site for code in KEPT if (site := SITES.get(code))]
# South, north, west, east: what holds each country's coast, islands included.
BOXES = {
    "AO": (-18, -4, 11, 14), "BE": (51, 51.6, 2.5, 4.6), "BJ": (6, 7, 1.5, 3), "BR": (-34, 5, -55, -34),
    "CI": (4, 6, -8, -2), "CO": (1, 13, -80, -71), "CV": (14, 18, -26, -22), "DE": (47, 55, 7, 15),
    "DZ": (34, 38, -3, 9), "EC": (-4, 2, -82, -79), "EG": (21, 32, 24, 37), "ES": (27, 44, -19, 5),
    "FR": (41, 51.2, -5.5, 10), "GA": (-4, 3, 8, 15), "GB": (49, 61, -9, 2), "GE": (41, 43.6, 41, 47),
    "GH": (4, 6.5, -3.5, 1.5), "GM": (13, 14, -17, -13.5), "GN": (9, 11, -16, -13), "GR": (34, 42, 19, 30),
    "GT": (13, 18, -93, -88), "GW": (10.5, 13, -17, -13), "IT": (35, 47, 6, 19), "LB": (33, 35, 35, 37),
    "LY": (30, 34, 9, 26), "MA": (20, 36.2, -18, -1), "ML": (10, 25, -13, 5), "MR": (14.5, 27.5, -17.5, -4.5),
    "MT": (35.7, 36.2, 14, 14.7), "NE": (11, 24, 0, 16), "NG": (4, 7, 2, 9), "NL": (51, 54, 3, 8),
    "PA": (7, 10, -83, -77), "PE": (-19, -3, -82, -70), "PT": (30, 43, -32, -6), "RU": (41, 70, 19, 60),
    "SA": (16, 30, 34, 51), "SI": (45, 46, 13, 15), "SN": (12, 17, -18, -12), "SY": (34, 37, 35, 37),
    "TG": (6, 7, 0, 2), "TN": (32, 38, 8, 12), "TR": (35.5, 42.5, 25, 45), "ZA": (-35, -22, 16, 33),
}  # fmt: skip


def test_every_line_of_the_file_is_a_site() -> None:
    assert SITES.refused == ()
    assert len(SITES) > 20_000


def test_the_lines_kept_by_hand_come_first_and_as_they_are() -> None:
    assert (KEPT.refused, len(KEPT)) == ((), 191)
    assert list(SITES)[:191] == list(KEPT)
    for site in CHECKED:
        kept = KEPT.get(site.code)
        assert kept is not None
        assert site.aliases[: len(kept.aliases)] == kept.aliases
        assert {language: site.names[language] for language in kept.names} == kept.names
        assert replace(site, names=kept.names, aliases=kept.aliases, spoken=(), other_side="") == kept


def test_every_site_has_a_kind_a_country_a_point_and_its_licence() -> None:
    for site in ALL:
        assert site.site_type in SITE_TYPES and site.precision in PRECISIONS, site.code
        assert -90 <= site.latitude <= 90 and -180 <= site.longitude <= 180, site.code
        assert site.point_source and site.licence and site.names.get("en"), site.code
        assert len(site.country) == 2 or site.site_type == "at_sea", site.code


def test_no_site_has_an_alias_twice_or_one_too_short_to_mean_it() -> None:
    for site in ALL:
        assert len(set(site.aliases)) == len(site.aliases), site.code
        assert all(len(alias) > 2 and "\ufffd" not in alias for alias in site.aliases), site.code


def test_a_post_and_the_one_that_faces_it_name_each_other() -> None:
    facing = {site.code: site.other_side for site in ALL if site.other_side}
    assert {(facing[other], other) for other in facing.values()} == set(facing.items())
    assert {"guerguerat": "pk55", "bab-sebta": "tarajal", "kidira": "diboli"}.items() <= facing.items()
    assert facing["beni-ensar-post"] == "melilla-post"


@pytest.mark.parametrize(
    ("code", "site_type", "country"),
    [
        ("MAAGA", "seaport", "MA"),
        ("agadir", "inland", "MA"),  # the town, so that its name is not taken for the port's alone
        ("MAEUN", "seaport", "MA"),  # as the sources of the incidents attribute it
        ("NKC", "airport", "MR"),
        ("SGSIN", "seaport", "SG"),
        ("LFPG", "airport", "FR"),
    ],
)
def test_the_places_of_the_world_are_there(code: str, site_type: str, country: str) -> None:
    site = SITES.get(code)
    assert site is not None and (site.site_type, site.country) == (site_type, country)


@pytest.mark.parametrize("site", CHECKED, ids=lambda site: site.code)
def test_every_site_has_its_names_its_kind_and_where_its_point_is_from(site: Site) -> None:
    assert set(site.names) == set(LANGUAGES)
    assert any("\u0600" <= letter <= "\u06ff" for letter in site.names["ar"])
    assert site.point_source and site.licence
    assert site.site_type in SITE_TYPES and site.precision in PRECISIONS
    assert site.country or site.site_type == "at_sea"


@pytest.mark.parametrize(
    "site", [site for site in CHECKED if site.site_type in {"seaport", "airport"}], ids=lambda site: site.code
)
def test_every_port_and_airport_lies_in_its_country(site: Site) -> None:
    south, north, west, east = BOXES[site.country]
    assert south <= site.latitude <= north and west <= site.longitude <= east


def test_a_place_known_roughly_says_how_roughly() -> None:
    assert [site.code for site in ALL if site.precision not in {"site", "locality"} and site.radius_km <= 0] == []


@pytest.mark.parametrize(
    ("code", "latitude", "longitude"),
    [
        ("guerguerat", 21.37, -16.96),  # in no public gazetteer that was searched
        ("MAPTM", 35.9, -5.52),  # UN/LOCODE's own point is 27 km off, in the city of Tangier
        ("BRSSZ", -23.95, -46.3),
    ],
)
def test_places_that_were_once_wrong_are_right(code: str, latitude: float, longitude: float) -> None:
    site = SITES.get(code)
    assert site is not None
    assert abs(site.latitude - latitude) < 0.05 and abs(site.longitude - longitude) < 0.05


def test_every_sea_has_a_point_and_a_name_in_every_language() -> None:
    named = seas.read_csv(ROOT / "data" / "seas.csv")
    assert len(named) == 48
    assert all(-90 <= sea.latitude <= 90 and -180 <= sea.longitude <= 180 and 2 <= sea.min_zoom <= 12 for sea in named)
    assert all(sea.names[language] for sea in named for language in LANGUAGES)


@pytest.mark.parametrize(
    ("code", "latitude", "longitude"),
    [
        ("EBBR", 50.901, 4.484),  # which the curated list took over with its fault
        ("EBLG", 50.637, 5.443),
        ("ELLX", 49.626, 6.211),
    ],
)
def test_an_airport_whose_list_writes_minutes_as_decimals_stands_where_it_is(
    code: str, latitude: float, longitude: float
) -> None:
    site = SITES.get(code)
    assert site and distance_km(latitude, longitude, site.latitude, site.longitude) < 2


def test_gijon_and_its_port_of_el_musel_are_one_site() -> None:
    gijon = SITES.get("ESGIJ")
    assert gijon and "ESMUS" not in SITES
    assert {"El Musel", "ESMUS"} <= set(gijon.aliases)

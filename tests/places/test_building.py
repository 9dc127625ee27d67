"""How the file of sites is built from the public lists."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from marsad.places.building import areas, give, posts, twins
from marsad.places.building.candidates import ByName, Candidate, Point, fold, slug
from marsad.places.building.merging import bears_city, lend_names, merged, name_alone, port_alone
from marsad.places.building.points import Judged, choose, inside, is_seaport, nearest_km
from marsad.places.building.sources import Town, codes, from_sexagesimal, kept_names
from marsad.places.building.unlocode import mended_line, mended_name, names
from marsad.places.sites import LANGUAGES

WPI = Point(35.9, -5.517, "NGA World Port Index no. 45753", "public domain")
OSM = Point(35.862, -5.537, "OpenStreetMap way 1", "ODbL 1.0", "locality", 5)
LIST = Point(35.771, -5.809, "UN/LOCODE", "UNECE, free use", "locality", 5)  # 27 km off
CROSSING = Point(-29.75, -57.09, "GeoNames 3440714", "CC BY 4.0", "locality", 5)
ABROAD = Point(51.5, -0.1, "OpenStreetMap way 2", "ODbL 1.0", "locality", 5)


LISBON = Town(
    "2267057", "PT", {"ar": ["لشبونة"], "fr": ["Lisbonne"], "en": ["Lisbon"], "es": ["Lisboa"]}, ("Lissabon",), 500_000,
    Point(38.725, -9.15, "GeoNames 2267057", "CC BY 4.0"), (),
)  # fmt: skip


def around_lisbon(name: str, *aliases: str, site_type: str = "airport") -> Candidate:
    return Candidate("X", site_type, "PT", {"en": name}, [Point(38.78, -9.13, "", "")], aliases=list(aliases))


def lisbon() -> ByName[Town]:
    towns: ByName[Town] = ByName()
    towns.add("PT", ["Lisbon", "Lisbonne", "Lisboa"], 38.725, -9.15, LISBON)
    return towns


def judged(point: Point, outside_km: float | None = 0, from_coast_km: float = 1, on_land: bool = True) -> Judged:
    return Judged(point, outside_km, from_coast_km, on_land)


def site(
    code: str, name: str, latitude: float = 30, site_type: str = "seaport", source: str = "UN/LOCODE"
) -> Candidate:
    return Candidate(code, site_type, "MA", {"en": name}, [Point(latitude, -9, source, "own")])


def test_both_sides_of_a_border_may_stand_at_one_point_and_are_two_sites() -> None:
    one = Candidate("uruguaiana", "border_post", "BR", {"en": "Uruguaiana"}, [CROSSING])
    other = Candidate("paso-de-los-libres", "border_post", "AR", {"en": "Paso de los Libres"}, [CROSSING])
    assert [each.code for each in merged([one, other], 0)] == ["uruguaiana", "paso-de-los-libres"]


def test_a_border_post_far_from_any_other_country_is_another_place_of_the_name() -> None:
    assert choose([replace(judged(CROSSING), from_border_km=300)], "border_post")[2] == "far from any border"
    assert choose([replace(judged(CROSSING), from_border_km=3)], "border_post")[2] == ""
    assert choose([replace(judged(WPI), from_border_km=300)], "seaport")[2] == ""


def test_degrees_minutes_and_seconds_that_stand_as_decimals_are_read_as_what_they_are() -> None:
    assert from_sexagesimal(50.5405) == pytest.approx(50 + 54 / 60 + 5 / 3600)  # Brussels
    assert from_sexagesimal(4.2904) == pytest.approx(4 + 29 / 60 + 4 / 3600)


def test_a_line_that_a_comma_has_shifted_gets_its_cells_back() -> None:
    line = {
        "name": '"Bau', "name_ascii": ' Sarawak"', "subdivision": '"Bau', "status": ' Sarawak"', "function": "13",
        "iata": "1-------", "latitude": "1.06",
    }  # fmt: skip
    mended = mended_line(line)
    assert (mended["name"], mended["name_ascii"]) == ("Bau, Sarawak", "Bau, Sarawak")
    assert (mended["subdivision"], mended["function"], mended["iata"]) == ("13", "1-------", "")
    assert mended["latitude"] == "1.06"


def test_a_line_in_order_is_left_as_it_is() -> None:
    line = {
        "name": "Agadir",
        "name_ascii": "Agadir",
        "subdivision": "",
        "status": "AI",
        "function": "1--4----",
        "iata": "",
    }
    assert mended_line(line) == line


@pytest.mark.parametrize(
    ("broken", "plain", "others", "mended"),
    [
        ("Durr\ufffds", "Durres", ["Tirana", "Durrës"], "Durrës"),
        ("Durr\ufffds", "Durres", ["Durazzo"], "Durres"),  # no source writes that name
        ("Bulqiz\ufffd", "Bulqiz\ufffd", [], "Bulqiz"),
        ("Agadir", "Agadir", ["Agadír"], "Agadir"),  # nothing is broken
    ],
)
def test_a_name_that_lost_its_accents_is_written_as_another_source_does(
    broken: str, plain: str, others: list[str], mended: str
) -> None:
    assert mended_name(broken, plain, others) == mended


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("Laayoune (El Aaiun)", ("Laayoune", "El Aaiun")),
        ("Biel/Bienne", ("Biel/Bienne", "Biel", "Bienne")),
        ("Bau, Sarawak", ("Bau, Sarawak", "Bau")),
    ],
)
def test_one_cell_may_hold_several_names(cell: str, found: tuple[str, ...]) -> None:
    assert names(cell) == found


@pytest.mark.parametrize(
    ("points", "taken", "note"),
    [
        ([judged(WPI), judged(OSM)], WPI.source, ""),
        ([judged(WPI), judged(OSM), judged(LIST)], WPI.source, "UN/LOCODE is 30 km off and not used."),
        ([judged(ABROAD, 1800), judged(LIST)], LIST.source, "OpenStreetMap way 2 is 1807 km off and not used."),
        ([judged(WPI, 60, 60, on_land=False)], WPI.source, "On an islet that is not on the 1:50m map."),
        ([judged(OSM, None)], OSM.source, "Its territory is not on the 1:50m map."),
    ],
)
def test_the_best_source_that_can_be_right_gives_the_point(points: list[Judged], taken: str, note: str) -> None:
    best, notes, reason = choose(points, "seaport")
    assert best is not None and (best.point.source, reason) == (taken, "")
    assert notes == ([note] if note else [])


def test_a_point_of_which_two_lists_disagree_is_drawn_softly() -> None:
    best, _, _ = choose([judged(OSM), judged(ABROAD), judged(LIST)], "seaport")
    assert best is not None and (best.point.precision, best.point.radius_km) == ("district", 50)


@pytest.mark.parametrize(
    ("points", "reason"),
    [
        ([], "no point"),
        ([judged(ABROAD, 1800)], "outside its country"),
        ([judged(OSM, 10, 40, on_land=False)], "a port far from land"),
        ([judged(WPI, 60, 5)], "outside its country"),  # on another country's land, whoever says so
    ],
)
def test_a_place_without_a_point_that_can_be_right_is_left_out_with_the_reason(
    points: list[Judged], reason: str
) -> None:
    assert choose(points, "seaport") == (None, [], reason)


@pytest.mark.parametrize(("from_coast_km", "reason"), [(8, ""), (9, "an inland port")])
def test_a_port_of_the_trade_list_alone_that_lies_off_the_coast_is_no_seaport(
    from_coast_km: float, reason: str
) -> None:
    assert is_seaport(judged(LIST, from_coast_km=from_coast_km)) == reason


def test_a_point_is_in_a_country_with_a_hole_only_outside_the_hole() -> None:
    square = np.array([(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)], dtype=float)
    hole = np.array([(4, 4), (6, 4), (6, 6), (4, 6), (4, 4)], dtype=float)
    places = np.array([(1, 1), (5, 5), (11, 5)], dtype=float)
    assert inside(places, [square, hole]).tolist() == [True, False, False]


def test_kilometres_are_counted_across_the_line_of_the_date() -> None:
    fiji = nearest_km(np.array([(179.9, -17.0)]), np.array([(-179.9, -17.0)]))
    assert fiji[0] == pytest.approx(21.3, abs=0.1)


@pytest.mark.parametrize(
    ("other", "codes"),
    [
        (site("MAAG2", "Agádir", 30.02), ["MAAGA"]),  # 2 km off and the same name
        (site("MAAG2", "Agadir", 30.1), ["MAAGA", "MAAG2"]),  # 11 km off
        (site("MAAG2", "Anza", 30.02), ["MAAGA", "MAAG2"]),
        (site("MAAGA", "Agadir", 30, "inland"), ["MAAGA", "agadir"]),  # the town is no port and finds the code taken
        (site("MAAGA", "Port of Agadir", 30.2), ["MAAGA"]),  # the same code
    ],
)
def test_two_candidates_become_one_site_when_they_are_one_place(other: Candidate, codes: list[str]) -> None:
    assert [each.code for each in merged([site("MAAGA", "Agadir"), other], checked=0)] == codes


def test_a_site_kept_by_hand_wins_and_takes_the_other_names_as_aliases() -> None:
    kept, found = site("guerguerat", "Guerguerat"), site("", "Guerguerat", 30.05)
    found.names["fr"] = "Poste de Guerguerat"
    (only,) = merged([kept, found], checked=1)
    assert (only.code, only.names, only.aliases) == ("guerguerat", {"en": "Guerguerat"}, ["Poste de Guerguerat"])


def test_an_alias_keeps_the_language_in_which_its_source_has_it() -> None:
    port = site("MAPTM", "Tanger Med")
    port.also_called(["طنجة المتوسط"], "ar")
    other = Candidate("", "seaport", "MA", {"fr": "Tanger Méditerranée"}, [OSM], ["TMPA"], spoken={"TMPA": "fr"})
    port.take_names(other)
    assert port.spoken == {"طنجة المتوسط": "ar", "Tanger Méditerranée": "fr", "TMPA": "fr"}


def test_a_name_kept_by_hand_is_a_sites_own_where_it_has_none_in_that_language_else_an_alias(tmp_path: Path) -> None:
    path = tmp_path / "names_kept.csv"
    path.write_text("site_id,language,name\nX,ar,الميناء\nX,en,The Quay\nX,pt,O Cais\n", encoding="utf-8")
    port = site("X", "Port")
    give([port], kept_names(path))
    assert (port.names, port.aliases) == ({"en": "Port", "ar": "الميناء"}, ["The Quay", "O Cais"])
    assert port.spoken == {"The Quay": "en", "O Cais": "pt"}


def test_a_name_kept_by_hand_for_a_site_that_is_none_stops_the_build() -> None:
    with pytest.raises(ValueError, match="XX"):
        give([site("X", "Port")], [("XX", "ar", "الميناء")])


def test_a_town_is_never_given_the_name_of_a_country_as_its_code() -> None:
    assert [each.code for each in merged([site("", "Mali", site_type="inland")], 0, ["mali"])] == ["mali-town"]


def test_names_are_compared_without_accents_case_and_signs() -> None:
    assert fold("Béni-Ansar") == fold("BENI ANSAR") == "beni ansar"
    assert (slug("Aït Melloul"), slug("M'hamid")) == ("ait-melloul", "mhamid")


def test_a_place_is_found_by_name_only_near_and_in_its_country() -> None:
    towns: ByName[str] = ByName()
    towns.add("MA", ["Dakhla"], 23.68, -15.96, "the city")
    towns.add("MA", ["Dakhla"], 30.41, -9.55, "a suburb of Agadir")
    assert towns.near("MA", ["Dakhla"], Point(23.7, -15.92, "", ""), 25) == "the city"
    assert towns.near("MA", ["Dakhla"], Point(27, -13, "", ""), 25) is None
    assert towns.near("EG", ["Dakhla"], Point(23.7, -15.92, "", ""), 25) is None


def test_only_a_crossing_of_which_both_sides_are_there_is_paired() -> None:
    sites = [site("kidira", "Kidira"), site("diboli", "Diboli"), site("wazin", "Wazin")]
    posts.face(sites)
    assert [each.other_side for each in sites] == ["diboli", "kidira", ""]


@pytest.mark.parametrize(
    ("name", "names", "aliases"),
    [
        ("Lisbon", {"ar": "لشبونة", "fr": "Lisbonne", "en": "Lisbon", "es": "Lisboa"}, ["Lissabon"]),
        ("Doca dos Olivais/Lisbon", {"en": "Doca dos Olivais/Lisbon"}, ["Lisbon", "لشبونة", "Lisbonne", "Lisboa"]),
    ],
)
def test_a_port_has_the_names_of_its_town_but_a_quay_with_another_name_only_goes_by_them(
    name: str, names: dict[str, str], aliases: list[str]
) -> None:
    port = around_lisbon(name, "Lisbon", site_type="seaport")
    lend_names(port, lisbon())
    assert port.names == names
    assert set(aliases) <= set(port.aliases)


def test_of_two_airports_of_a_city_the_one_named_for_it_has_its_arabic_name() -> None:
    main, other = around_lisbon("Lisbon Airport"), around_lisbon("Cascais Airport", "Lisbon airport")
    bearing = {bears_city(each, lisbon()) for each in (main, other)} - {""}
    for each in (main, other):
        lend_names(each, lisbon(), bearing)
    assert (main.names.get("ar"), other.names.get("ar")) == ("مطار لشبونة", None)
    assert "مطار لشبونة" in other.aliases


def test_an_airport_is_also_known_by_what_follows_the_city_in_its_name() -> None:
    airport = around_lisbon(
        "Lisbon Airport", "Lisboa Humberto Delgado", "Lisbon International Airport", "Portela - Sul"
    )
    name_alone(airport, lisbon())
    assert airport.aliases[3:] == ["Humberto Delgado", "Portela"]


def test_a_port_that_is_written_with_pt_is_known_without_it() -> None:
    port = around_lisbon("Pecem Pt / Sao Goncalo", site_type="seaport")
    port_alone(port)
    assert port.aliases == ["Pecem"]


def test_a_code_that_was_given_is_known_again_by_the_number_of_its_source(tmp_path: Path) -> None:
    file = tmp_path / "sites.csv"
    file.write_text(
        "site_id,site_type,point_source\n"
        "ESLLE,inland,GeoNames 3118514\n"
        "off-dakar,at_sea,reckoned from the words of the source\n"  # no number, no place of its own
        "one,seaport,OpenStreetMap way 1\ntwo,seaport,OpenStreetMap way 1\n"  # two places of one number
    )
    assert codes(file) == {("inland", "GeoNames 3118514"): "ESLLE"}


def test_a_port_under_two_codes_is_one_site_with_both_names_and_the_surer_point() -> None:
    sites = [site(code, code) for code in {*twins.TWINS, *twins.TWINS.values()}]
    by_code = {each.code: each for each in sites}
    by_code["OMOPQ"].names = {"en": "Port Qaboos"}
    by_code["OMOPQ"].points = by_code["OMSUL"].points = [OSM]  # roughly known
    by_code["wpi-48250"].names, by_code["wpi-48250"].points = {"en": "Mina Qabus", "ar": "السلطان قابوس"}, [WPI]
    joined = {each.code: each for each in twins.join(sites)}
    kept = joined["OMOPQ"]
    assert set(joined) == set(twins.TWINS.values())
    assert (kept.names, kept.point) == ({"en": "Port Qaboos", "ar": "السلطان قابوس"}, WPI)
    assert {"Mina Qabus", "wpi-48250"} <= set(kept.aliases)


def test_a_twin_of_a_port_that_is_no_site_any_more_stops_the_build() -> None:
    with pytest.raises(ValueError, match="no site"):
        twins.join([site("DJPOD", "Djibouti")])


@pytest.mark.parametrize(
    ("country", "inhabitants", "names", "axis", "world"),
    [
        ("MA", 20_000, {"ar": [], "fr": [], "en": ["Ahfir"], "es": []}, True, False),
        ("AR", 2_000_000, {"ar": ["كوردوبا"], "fr": ["Córdoba"], "en": ["Córdoba"], "es": ["Córdoba"]}, False, True),
        ("AR", 2_000_000, {"ar": [], "fr": ["Córdoba"], "en": ["Córdoba"], "es": ["Córdoba"]}, False, False),
        ("US", 20_000, {"ar": ["قرطبة"], "fr": ["Cordova"], "en": ["Cordova"], "es": ["Córdova"]}, False, False),
    ],
)
def test_a_town_elsewhere_is_a_site_only_when_it_is_great_and_named_in_every_language(
    country: str, inhabitants: int, names: dict[str, list[str]], axis: bool, world: bool
) -> None:
    town = replace(LISBON, country=country, population=inhabitants, names=names)
    assert (town.of_the_axis, town.of_the_world) == (axis, world)


def test_countries_are_written_anew_and_what_was_written_by_hand_stays(tmp_path: Path) -> None:
    square = [[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]
    outlines = tmp_path / "countries.geojson"
    features = [
        {"geometry": {"type": "Polygon", "coordinates": [square]}, "properties": {"iso2": code}}
        for code in ("ML", "MA")
    ]
    outlines.write_text(json.dumps({"features": features}), encoding="utf-8")
    file = tmp_path / "areas.csv"
    head = (
        "code,kind,latitude,longitude,radius_km,countries,outline,name_ar,name_fr,name_en,name_es,also,origin,licence"
    )
    sea = "a-sea,at_sea,1,2,30,,0 0;1 1;0 1,بحر,Mer,Sea,Mar,the Sea,outline drawn by hand,own"
    file.write_text(f"{head}\n{sea}\nMA,country,9,9,9,MA,,,,Morroco,,marocain,,\n", encoding="utf-8")
    called = {"MA": ("المغرب", "Maroc", "Morocco", "Marruecos"), "ML": ("مالي", "Mali", "Mali", "Mali")}
    assert areas.build(outlines, file, lambda code, language: dict(zip(LANGUAGES, called[code], strict=True))[language])
    facts = "Natural Earth; names of the Unicode CLDR,public domain; Unicode-3.0"
    assert file.read_text(encoding="utf-8").splitlines() == [
        head,
        sea,
        f"MA,country,1.0,1.0,158,MA,,المغرب,Maroc,Morocco,Marruecos,marocain,{facts}",
        f"ML,country,1.0,1.0,158,ML,,مالي,Mali,Mali,Mali,,{facts}",
    ]

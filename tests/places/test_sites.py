from dataclasses import replace
from pathlib import Path

import pytest

from marsad.errors import RefusedFile
from marsad.places.sites import Sites, read_csv

HEADER = (
    "site_id,site_type,country,latitude,longitude,precision,radius_km,point_source,licence,"
    "name_ar,name_fr,name_en,name_es,aliases,note"
)
GOOD = "MAPTM,seaport,MA,35.9,-5.51667,site,3,WPI,public domain,طنجة المتوسط,Tanger Med,Tangier Med,,TMPA|Tánger,kept"


def read(folder: Path, *lines: str) -> Sites:
    path = folder / "sites.csv"
    path.write_text("\n".join([HEADER, *lines]), encoding="utf-8")
    return read_csv(path)


def test_a_site_is_read_with_its_point_its_origin_and_its_names(tmp_path: Path) -> None:
    sites = read(tmp_path, GOOD)
    site = sites.get("MAPTM")
    assert site is not None
    assert (site.latitude, site.longitude, site.radius_km, site.precision) == (35.9, -5.51667, 3, "site")
    assert (site.point_source, site.licence, site.note) == ("WPI", "public domain", "kept")
    assert sites.also_known_as("MAPTM") == ("MAPTM", "طنجة المتوسط", "Tanger Med", "Tangier Med", "TMPA", "Tánger")
    assert (list(sites), len(sites), "MAPTM" in sites, sites.refused) == (["MAPTM"], 1, True, ())


@pytest.mark.parametrize(("language", "name"), [("ar", "طنجة المتوسط"), ("fr", "Tanger Med"), ("es", "Tangier Med")])
def test_a_name_that_is_missing_in_one_language_is_said_in_english(tmp_path: Path, language: str, name: str) -> None:
    assert [site.name(language) for site in read(tmp_path, GOOD).values()] == [name]


def test_a_site_without_any_name_is_called_by_its_code(tmp_path: Path) -> None:
    (site,) = read(tmp_path, "X,inland,MA,1,2,site,,,,,,,,,").values()
    assert site.name("ar") == "X"


def test_of_a_code_that_is_none_nothing_is_known(tmp_path: Path) -> None:
    sites = read(tmp_path, GOOD)
    assert (sites.get("XX"), sites.also_known_as("XX"), "XX" in sites) == (None, (), False)


def test_a_site_without_a_name_in_english_either_is_called_by_any_that_it_has(tmp_path: Path) -> None:
    line = "X,inland,MA,1,2,site,,,,{},,,,{},"
    assert [read(tmp_path, line.format(*names)).also_known_as("X") for names in (("س", "Y"), ("", "Y|Z"))] == [
        ("X", "س", "Y"),
        ("X", "Y", "Z"),
    ]
    for names, expected in ((("س", "Y"), "س"), (("", "Y|Z"), "Y")):
        (site,) = read(tmp_path, line.format(*names)).values()
        assert site.name("fr") == expected


def test_sites_can_be_changed_and_added_without_changing_those_that_were_read(tmp_path: Path) -> None:
    before = read(tmp_path, GOOD, "bad")
    (site,) = before.values()
    after = before.with_sites({"X": replace(site, code="X"), "MAPTM": replace(site, latitude=1.0)})
    assert [(one.code, one.latitude) for one in after.values()] == [("MAPTM", 1.0), ("X", 35.9)]
    assert after.refused == before.refused != ()
    assert [one.latitude for one in before.values()] == [35.9]


@pytest.mark.parametrize(
    "line",
    [
        GOOD.replace("MAPTM", ""),
        GOOD.replace("35.9", "135.9"),
        GOOD.replace("35.9", "nan"),
        GOOD.replace("-5.51667", "5°31 W"),
        GOOD.replace("-5.51667", "-180.1"),
        GOOD.replace(",3,", ",inf,"),  # the map cannot draw it
        GOOD.replace(",3,", ",-1,"),
        "ESALG,seaport,ES,36.1",  # cut short
        GOOD.replace("35.9", "34"),  # a second site of the same code
    ],
)
def test_a_line_that_is_no_site_is_left_out_and_named_by_its_line(tmp_path: Path, line: str) -> None:
    sites = read(tmp_path, GOOD, line)
    assert [number for number, _ in sites.refused] == [3]
    site = sites.get("MAPTM")
    assert len(sites) == 1 and site is not None and site.latitude == 35.9


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "file-empty"),
        (b"name,latitude,longitude\nx,1,2", "file-no-header"),
        (f"{HEADER}\n".encode() + b"\xd8\x00\xff", "file-encoding"),
        (f'{HEADER}\n"{"x" * 200_000}"'.encode(), "file-not-a-table"),
    ],
)
def test_a_file_that_is_no_table_of_sites_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "sites.csv"
    path.write_bytes(content)
    with pytest.raises(RefusedFile) as caught:
        read_csv(path)
    assert caught.value.reason == reason


def test_a_file_that_is_not_there_or_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    for path, reason in ((tmp_path / "sites.csv", "file-missing"), (tmp_path, "file-unreadable")):
        with pytest.raises(RefusedFile) as caught:
            read_csv(path)
        assert caught.value.reason == reason


def test_an_alias_has_its_language_where_the_file_says_it(tmp_path: Path) -> None:
    path = tmp_path / "sites.csv"
    path.write_text(
        "site_id,site_type,country,latitude,longitude,precision,radius_km,point_source,licence,"
        "name_ar,name_fr,name_en,name_es,aliases,alias_languages,note\n"
        "MAPTM,seaport,MA,35.9,-5.5,site,2,WPI,own,,,Tanger Med,,TMPA|طنجة ميد|Port,|ar,\n",
        encoding="utf-8",
    )
    (site,) = read_csv(path).values()
    assert site.aliases == ("TMPA", "طنجة ميد", "Port")
    assert (site.aliases_in("ar"), site.aliases_in("fr"), site.aliases_in("")) == (("طنجة ميد",), (), ("TMPA", "Port"))

"""The incidents that come with Marsad are those that were collected, with nothing lost on the way."""

import re

import pandas as pd
import pytest

from marsad.i18n.translator import LANGUAGES, translator
from marsad.incidents import summary
from marsad.incidents.reading import read_csv
from marsad.places import sites
from tests.samples import ROOT

SITES = sites.read_csv(ROOT / "data" / "sites.csv")
READING = read_csv(ROOT / "data" / "incidents.csv", SITES.also_known_as)
TABLE = READING.incidents
SOURCES = ["source_title", "source_publisher", "source_url", "source_date", "source_language"]


def one(incident_id: str) -> pd.Series:
    lines = TABLE[TABLE["incident_id"] == incident_id]
    assert len(lines) == 1
    return lines.iloc[0]


def test_the_file_reads_with_nothing_refused() -> None:
    assert READING.refused == ()
    assert (len(TABLE), summary.key_figures(TABLE).incidents) == (264, 252)


def test_the_truck_at_guerguerat_is_as_its_source_tells_it() -> None:
    line = one("INC-156")
    found = {name: line[name] for name in (
        "date", "date_end", "site_id", "country", "mode", "substance", "quantity_kg", "origin", "destination",
        "arrests", "arrest_countries", "flag",
    )}  # fmt: skip
    day = pd.Timestamp(2024, 1, 1)
    assert found == {
        "date": day, "date_end": day, "site_id": "guerguerat", "country": "MA", "mode": "road", "substance": "cocaine",
        "quantity_kg": 362.95, "origin": "202", "destination": "MA", "arrests": 2, "arrest_countries": "MA",
        "flag": "MA",
    }  # fmt: skip
    assert "truck" in line["conveyance"] and "Morocco" in line["conveyance"]
    assert "cab" in line["concealment"] and "chassis" in line["concealment"]


def test_the_container_at_tanger_med_is_as_its_source_tells_it() -> None:
    line = one("INC-157")
    found = {name: line[name] for name in (
        "date", "date_end", "site_id", "country", "mode", "substance", "quantity_kg", "origin", "destination",
        "partner_countries", "flag",
    )}  # fmt: skip
    day = pd.Timestamp(2024, 1, 2)
    assert found == {
        "date": day, "date_end": day, "site_id": "MAPTM", "country": "MA", "mode": "sea", "substance": "cocaine",
        "quantity_kg": 1488.08, "origin": "005", "destination": "TR", "partner_countries": "ES", "flag": "150",
    }  # fmt: skip
    assert "طن واحد و488 كيلوغراما و80 غراما" in line["quantity_text"]
    assert "1488,80g" in line["notes"] and "misprint" in line["notes"]


@pytest.mark.parametrize(
    ("site", "date", "low", "high"),
    [
        ("MAPTM", "2021-10-18", 1335, 1355),
        ("casablanca-town", "2023-10-19", 1037, 1370),
        ("off-dakhla", "2016-11-13", 1700, 2575),
        ("off-mehdia", "2021-03-05", 6000, 9000),
        ("MAPTM", "2019-12-30", 16200, 21000),
    ],
)
def test_weights_on_which_sources_disagree_are_kept_as_bounds(site: str, date: str, low: float, high: float) -> None:
    (line,) = (row for _, row in TABLE[(TABLE["site_id"] == site) & (TABLE["date"] == date)].iterrows())
    assert (line["quantity_low_kg"], line["quantity_high_kg"]) == (low, high)
    assert low <= line["quantity_kg"] <= high


def test_every_incident_has_a_source_and_its_evidence() -> None:
    named = TABLE["source_publisher"].fillna("").str.strip() + TABLE["source_title"].fillna("").str.strip()
    assert TABLE.loc[named == "", "incident_id"].tolist() == []
    assert TABLE["evidence"].notna().all()


def test_the_fields_of_several_sources_run_parallel() -> None:
    counts = TABLE[SOURCES].fillna("").apply(lambda column: column.str.count("\n"))
    stated = TABLE[SOURCES].fillna("") != ""
    differing = [len(set(counts.loc[row, stated.loc[row]])) > 1 for row in TABLE.index]
    assert TABLE.loc[differing, "incident_id"].tolist() == []


def test_the_lines_of_one_incident_agree_on_all_but_the_item() -> None:
    of_the_item = {
        "substance",
        "group",
        "cell",
        "route_cell",
        "search",
        *(name for name in TABLE if re.match("substance|quantity|unit", name)),
    }
    shared = [name for name in TABLE if name not in of_the_item]
    counted = TABLE[shared].astype("str").groupby("incident_id").nunique(dropna=False)
    assert counted[(counted > 1).any(axis=1)].index.tolist() == []


def test_every_site_of_an_incident_is_among_the_sites() -> None:
    assert sorted({code for code in TABLE["site_id"].dropna() if code not in SITES}) == []


def test_an_incident_lies_in_the_country_and_at_the_point_of_its_site() -> None:
    placed = TABLE[TABLE["site_id"].notna()]
    sites = [SITES.get(code) for code in placed["site_id"]]
    points = [(site.latitude, site.longitude) for site in sites if site]
    stated = list(zip(placed["latitude"], placed["longitude"], strict=True))
    off = [
        code for code, point, found in zip(placed["incident_id"], points, stated, strict=True)
        if not pd.isna(found[0]) and max(abs(found[0] - point[0]), abs(found[1] - point[1])) > 0.01
    ]  # fmt: skip
    assert off == []


@pytest.mark.parametrize("field", ["origin", "transit", "destination", "flag", "country", "partner_countries"])
def test_every_place_of_a_way_is_a_site_a_country_or_a_region_with_a_name(field: str) -> None:
    codes = {code for cell in TABLE[field].dropna().astype("str") for code in cell.split("; ")} - set(SITES)
    unnamed = {code for code in codes for language in LANGUAGES if translator(language).country(code) == code}
    assert codes and unnamed == set()


def test_an_incident_known_to_a_month_or_longer_is_not_dated_to_one_day() -> None:
    rough = TABLE[TABLE["date_precision"] != "day"]
    assert len(rough) and ((rough["date_end"] - rough["date"]).dt.days >= 6).all()


def test_no_tablet_has_kilograms_that_nobody_weighed() -> None:
    tablets = TABLE[(TABLE["unit"] == "tablets") & TABLE["quantity_kg"].notna()]
    assert tablets["quantity_text"].str.contains(r"kg|kilo|ton|كيلو|طن", case=False).all()

"""The cooperation events that come with Marsad are those that were collected, with nothing lost on the way."""

import re

import pandas as pd

from marsad.incidents import cooperation, partners, reading
from marsad.incidents.partners import country
from marsad.places import sites
from tests.samples import ROOT

SITES = sites.read_csv(ROOT / "data" / "sites.csv")
EVENTS, REFUSED = cooperation.read_csv(ROOT / "data" / "cooperation.csv", SITES.also_known_as)
BY_CODE = EVENTS.set_index(EVENTS["event_id"].astype("str"))
INCIDENTS = reading.read_csv(ROOT / "data" / "incidents.csv").incidents


def listed(code: str, column: str) -> list[str]:
    value = BY_CODE.loc[code, column]
    return [] if pd.isna(value) else value.split("; ")


def days(code: str) -> tuple[str, str]:
    return tuple(f"{BY_CODE.loc[code, column]:%Y-%m-%d}" for column in ("date", "date_end"))  # type: ignore[return-value]


def test_the_file_reads_with_nothing_refused() -> None:
    assert (REFUSED, len(EVENTS), EVENTS["event_id"].nunique()) == ((), 51, 51)


def test_both_dates_of_the_47th_arab_conference_are_kept_and_point_to_each_other() -> None:
    assert (days("COOP-28"), days("COOP-36")) == (("2022-12-06", "2022-12-07"), ("2023-12-06", "2023-12-07"))
    assert (listed("COOP-28", "conflicts_with"), listed("COOP-36", "conflicts_with")) == (["COOP-36"], ["COOP-28"])
    assert BY_CODE.loc["COOP-28", "site_id"] == BY_CODE.loc["COOP-36", "site_id"] == "tangier"


def test_the_93rd_interpol_general_assembly_is_told_as_both_sources_tell_it() -> None:
    assert BY_CODE.loc["COOP-47", ["countries_taking_part", "date_precision", "country"]].tolist() == [
        196,
        "year",
        "MA",
    ]
    assert (BY_CODE.loc["COOP-50", "countries_taking_part"], days("COOP-50")) == (179, ("2025-11-24", "2025-11-27"))
    assert (BY_CODE.loc["COOP-50", "site_id"], listed("COOP-50", "conflicts_with")) == ("MARAK", ["COOP-47"])


def test_an_event_points_to_events_and_incidents_that_are_there() -> None:
    for code in BY_CODE.index:
        assert [BY_CODE.loc[other, "conflicts_with"] for other in listed(code, "conflicts_with")] == (
            [code] if listed(code, "conflicts_with") else []
        )
        assert set(listed(code, "incidents")) <= set(INCIDENTS["incident_id"])
    of_incidents = {code: listed(code, "incidents") for code in BY_CODE.index if listed(code, "incidents")}
    assert of_incidents == {
        "COOP-04": ["INC-023"], "COOP-08": ["INC-080"], "COOP-37": ["INC-151"], "COOP-39": ["INC-157"],
    }  # fmt: skip


def test_an_incident_and_its_event_name_a_partner_of_the_same_country() -> None:
    of_incidents = partners.of_incidents(INCIDENTS)
    for code, incident in (("COOP-04", "INC-023"), ("COOP-37", "INC-151"), ("COOP-39", "INC-157")):
        mine = {country(partner) for partner in listed(code, "partners")}
        theirs = {country(one) for one in of_incidents.loc[of_incidents["incident_id"] == incident, "partner"]}
        assert mine & theirs, code


def test_every_site_is_known_and_what_has_no_place_has_no_point() -> None:
    assert [code for code in EVENTS["site_id"].cat.categories if code not in SITES] == []
    pointless = EVENTS[EVENTS["latitude"].isna()]
    assert set(pointless["location_precision"].dropna()) <= {"country", "region"}


def test_the_country_of_a_national_service_is_among_the_partners_countries() -> None:
    lacking = {
        code: missing
        for code in BY_CODE.index
        if (missing := {country(one) for one in listed(code, "partners")} - {""} - {*listed(code, "partner_countries")})
    }
    assert lacking == {}


def test_every_event_has_a_source_and_none_names_a_person() -> None:
    named = EVENTS["source_publisher"].fillna("").str.strip() + EVENTS["source_title"].fillna("").str.strip()
    assert EVENTS.loc[named == "", "event_id"].tolist() == []
    text = (ROOT / "data" / "cooperation.csv").read_text(encoding="utf-8")
    assert not re.search("hammouchi|abdellatif|حموشي", text, flags=re.IGNORECASE)

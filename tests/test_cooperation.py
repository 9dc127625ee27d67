"""What the desk knows of cooperation: events and incidents with their partners, of a selection and of the whole."""

import datetime
import threading

import pandas as pd
import pytest

from marsad.cooperation import partners, tellings, ties
from marsad.cooperation.tellings import Counted
from marsad.desk import Desk, Holdings, cooperation
from marsad.desk.cooperation import Cooperation
from marsad.incidents.selection import Selection
from marsad.places.sites import Sites
from tests import samples
from tests.samples import ROOT


@pytest.fixture(scope="module")
def shipped() -> Cooperation:
    return cooperation.of(Desk(ROOT / "data").holdings())


def held(events: pd.DataFrame, *incidents: dict[str, str]) -> Holdings:
    table = samples.incidents(*(incidents or ({},)))
    return Holdings(incidents=table, placeless=table.head(0), sites=Sites({}), cooperation=events)


def test_51_reports_tell_of_49_events_and_two_are_told_in_two_ways(shipped: Cooperation) -> None:
    assert tellings.count(shipped.events) == Counted(events=49, tellings=51, disputed=2)
    assert set(tellings.others(shipped.events, "COOP-28")["event_id"]) == {"COOP-36"}


def test_with_spain_there_are_seven_events_and_the_incidents_that_name_its_services(shipped: Cooperation) -> None:
    spain = shipped.with_partner("ES")
    assert tellings.count(spain.events).events == 7
    assert {"INC-023", "INC-053", "INC-157"} <= set(spain.incidents["incident_id"])
    table = partners.counted(shipped.events, shipped.pairs, shipped.incidents, "country").set_index("partner")
    assert table.loc["ES", "events"] == 7


def test_of_a_day_only_its_events_are_there_and_those_that_may_have_been_then(shipped: Cooperation) -> None:
    day = datetime.date(2022, 6, 13)
    found = shipped.chosen(Selection(since=day, until=day, substance=("cocaine",)), [])
    assert "COOP-24" in set(found.events["event_id"])  # the visit of that day
    assert set(found.events["date_precision"]) == {"day", "year"}  # and what is known only to 2022
    assert found.incidents.empty and set(found.pairs["event_id"]) == set(found.events["event_id"])


def test_an_event_without_site_lies_at_its_point_else_only_in_its_country(shipped: Cooperation) -> None:
    place = shipped.events.set_index("event_id")["place"]
    assert place["COOP-37"] == "MAPTM"
    assert cooperation.point(place["COOP-34"]) == (48.20849, 16.37208)  # Vienna
    assert place["COOP-24"] == ""


@pytest.mark.parametrize("code", ["MAPTM", "", "@", "@1", "@1,2,3", "@north,west"])
def test_what_is_no_point_is_none(code: str) -> None:
    assert cooperation.point(code) is None


def test_an_incident_has_the_partners_that_it_names_and_those_of_the_event_that_tells_of_it() -> None:
    events = samples.events({"event_id": "E-1", "partners": "interpol; ES", "incidents": "A-1; nowhere"})
    found = cooperation.of(held(events, {"partners": "US DEA", "partner_countries": "US", "country": "MA"}, {
        "incident_id": "A-2", "date": "2024-02-02"}))  # fmt: skip
    assert set(found.incidents["incident_id"]) == {"A-1"}
    assert set(found.incidents["partner"]) == {"us_dea", "interpol", "ES"}
    assert set(found.incidents["place_country"]) == {"MA"}


def test_where_nobody_worked_with_anybody_everything_is_empty() -> None:
    found = cooperation.of(held(samples.events().head(0)))
    assert found.events.empty and found.pairs.empty and found.incidents.empty
    assert tellings.count(found.events) == Counted()
    assert ties.of(found.events, found.pairs, found.incidents).empty
    assert ties.by_place(found.events, found.incidents).empty
    assert partners.counted(found.events, found.pairs, found.incidents, "partner").empty
    assert found.with_partner("ES").events.empty


def test_what_is_kept_may_be_made_of_what_is_kept() -> None:
    desk, nothing, made = Desk(ROOT / "data"), held(samples.events().head(0)), []

    def ask() -> None:
        made.append(desk.kept(nothing, "outer", lambda: desk.kept(nothing, "inner", lambda: 1) + 1))

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(10)
    assert made == [2]

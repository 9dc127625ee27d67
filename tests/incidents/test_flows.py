"""Routes as sources state them: legs that are stated and no others, counted once an incident."""

import pandas as pd
import pytest

from marsad.incidents import flows
from marsad.incidents.flows import Leg, Passage, Route
from marsad.vocabulary import GROUPS
from tests.samples import incidents

TANGER = {"site_id": "MAPTM", "country": "MA", "mode": "sea"}


@pytest.mark.parametrize(
    ("route", "legs"),
    [
        (Route(("005",), (), "MAPTM", ("TR",), "sea"),
         [Leg("005", "MAPTM", "sea", False), Leg("MAPTM", "TR", "sea", True)]),
        (Route(("202",), (), "guerguerat", (), "road"), [Leg("202", "guerguerat", "road", False)]),
        (Route(("BR",), ("SNDKR", "ESALG"), "NLRTM", (), "sea"),
         [Leg("BR", "SNDKR", "sea", False), Leg("SNDKR", "ESALG", "sea", False), Leg("ESALG", "NLRTM", "sea", False)]),
        (Route(("BRSSZ",), ("ESALG",), "BRSSZ", ("NLRTM",), "sea"),  # seized where it set out: all lay ahead
         [Leg("BRSSZ", "ESALG", "sea", True), Leg("ESALG", "NLRTM", "sea", True)]),
        (Route(("ZADUR", "CA"), (), "AUSYD", (), "sea"),
         [Leg("ZADUR", "AUSYD", "sea", False), Leg("CA", "AUSYD", "sea", False)]),
        (Route((), (), "MAPTM", (), "sea"), []),
        (Route(("MAPTM",), (), "MAPTM", ("MAPTM",), "sea"), []),
        (Route(("BR",), (), "", ("ES",), "sea"), []),  # nobody says where it was stopped
    ],
)  # fmt: skip
def test_only_the_legs_that_a_source_states_are_legs(route: Route, legs: list[Leg]) -> None:
    assert list(route.legs()) == legs


def test_a_flow_counts_its_incidents_once_and_sums_the_weights_that_are_stated() -> None:
    table = flows.by_flow(incidents(
        TANGER | {"incident_id": "A", "origin": "005", "quantity_kg": "10", "date": "2024-01-02"},
        TANGER | {"incident_id": "A", "origin": "005", "quantity_kg": "5", "date": "2024-01-02", "substance": "heroin"},
        TANGER | {"incident_id": "B", "origin": "005", "quantity_kg": "", "date": "2024-03-02"},
        TANGER | {"incident_id": "C", "quantity_kg": "1"},
    ))  # fmt: skip
    lines = table[["route", "incidents", "weight_kg", "group"]].itertuples(index=False, name=None)
    assert list(lines) == [("005||MAPTM||sea", 2, 15.0, "cocaine"), ("||MAPTM||sea", 1, 1.0, "cocaine")]
    assert table["first"].dt.strftime("%Y-%m-%d").tolist() == ["2024-01-02", "2024-01-02"]
    assert table["last"].dt.strftime("%Y-%m-%d").tolist()[0] == "2024-03-02"


@pytest.mark.parametrize(
    ("code", "passage"),
    [
        ("MAPTM", Passage(2, 0, 0)),
        ("005", Passage(0, 2, 0)),
        ("TR", Passage(0, 0, 1)),
        ("NLRTM", Passage(0, 0, 0)),
    ],
)
def test_a_place_stopped_what_was_seized_there_and_saw_pass_what_had_been_there(code: str, passage: Passage) -> None:
    table = flows.by_flow(incidents(
        TANGER | {"incident_id": "A", "origin": "005", "destination": "TR"},
        TANGER | {"incident_id": "B", "origin": "005"},
    ))  # fmt: skip
    assert flows.passage(table, lambda named: named == code) == passage


def test_a_flow_names_all_groups_that_it_has_the_heaviest_first() -> None:
    table = flows.by_flow(incidents(
        TANGER | {"incident_id": "A", "quantity_kg": "10"},
        TANGER | {"incident_id": "A", "quantity_kg": "50", "substance": "cannabis_resin"},
        TANGER | {"incident_id": "B", "quantity_kg": "", "substance": "heroin"},
    ))  # fmt: skip
    assert table["groups"].tolist() == [("cannabis_resin", "cocaine", "opioids")]


def test_places_that_routes_name_are_listed_those_of_most_routes_first() -> None:
    assert flows.named(["BR; 005||MAPTM||sea", "BR|SNDKR|MAPTM|BR|sea", "||||sea"]) == ["BR", "MAPTM", "005", "SNDKR"]


def test_no_incidents_are_no_flows_and_no_legs() -> None:
    table = flows.by_flow(incidents(TANGER).iloc[:0])
    assert (len(table), len(flows.by_leg(table))) == (0, 0)


def test_legs_that_flows_share_are_ranked_by_their_incidents() -> None:
    table = flows.by_flow(incidents(
        TANGER | {"incident_id": "A", "origin": "005", "destination": "TR"},
        TANGER | {"incident_id": "B", "origin": "005", "destination": "ES"},
    ))  # fmt: skip
    first = flows.by_leg(table).iloc[0]
    assert (first["start"], first["end"], first["incidents"], len(first["flows"])) == ("005", "MAPTM", 2, 2)


def test_the_route_of_a_line_says_every_place_that_it_names() -> None:
    table = incidents({"origin": "BR; 005", "transit": "SNDKR", "destination": "150"} | TANGER)
    assert isinstance(table["route"].dtype, pd.CategoricalDtype)
    read = flows.read(table["route"].iloc[0])
    assert read == Route(("BR", "005"), ("SNDKR",), "MAPTM", ("150",), "sea")


def test_a_route_counts_each_of_its_substance_groups_apart() -> None:
    table = incidents(
        TANGER | {"incident_id": "A", "origin": "005", "quantity_kg": "10"},
        TANGER | {"incident_id": "A", "origin": "005", "quantity_kg": "5"},
        TANGER | {"incident_id": "A", "origin": "005", "quantity_kg": "2", "substance": "heroin"},
        TANGER | {"incident_id": "B", "origin": "005", "quantity_kg": ""},
    )
    found = flows.by_cell(table)
    groups = [list(GROUPS)[number] for number in found["group"]]
    assert list(zip(groups, found["incidents"], found["weight_kg"], strict=True)) == [
        ("cocaine", 2, 15.0), ("opioids", 1, 2.0)
    ]  # fmt: skip
    assert len(flows.by_cell(table.iloc[:0])) == 0


@pytest.mark.parametrize("key", ["MAPTM|TR|sea|ahead|cocaine", "005|MAPTM||behind|all"])
def test_the_key_of_a_leg_is_read_as_the_leg(key: str) -> None:
    found = flows.leg_of(key)
    assert found and found[0].key(found[1]) == key


@pytest.mark.parametrize("key", ["", "||||", "A|B|sea|ahead|gold", "A|B|sea|sideways|cocaine", "A|B", "|" * 9])
def test_what_is_no_key_of_a_leg_is_none(key: str) -> None:
    assert flows.leg_of(key) is None


def test_a_flow_is_first_and_last_seen_as_exactly_as_its_incidents_are_dated() -> None:
    table = flows.by_flow(incidents(
        TANGER | {"incident_id": "A", "date": "2023-12-01", "date_end": "2023-12-31", "date_precision": "month"},
        TANGER | {"incident_id": "B", "date": "2024-03-02"},
        TANGER | {"incident_id": "C", "origin": "BR", "date": "2022-01-01", "date_end": "2022-12-31",
                  "date_precision": "year"},
        TANGER | {"incident_id": "D", "origin": "EC", "date": "2023-12-01"},
        TANGER | {"incident_id": "E", "origin": "EC", "date": "2023-12-01", "date_end": "2023-12-31",
                  "date_precision": "month"},
    ))  # fmt: skip
    seen = table.sort_values("route")[["first_seen", "last_seen"]].itertuples(index=False, name=None)
    assert list(seen) == [("2022", "2022"), ("2023-12-01", "2023-12"), ("2023-12", "2024-03-02")]

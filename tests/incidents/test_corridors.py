"""Corridors: what several flows share of their ways, told once and ranked."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.incidents import corridors, flows
from marsad.incidents.flows import Leg

DAYS = pd.to_datetime(["2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01", "2024-05-01"])
BETWEEN = {
    ("EC", "ESALG"): ("panama", "gibraltar"), ("CO", "ESALG"): ("panama", "gibraltar"),
    ("EC", "BEANR"): ("panama", "dover"), ("guerguerat", "MACAS"): ("dakhla", "agadir"),
    ("dakhla", "MARAK"): ("agadir",),
}  # fmt: skip


def table(*routes: str, incidents: list[int] | None = None) -> pd.DataFrame:
    """Flows as `flows.by_flow` has them, a month apart and of ten kilograms."""
    count = len(routes)
    return pd.DataFrame({
        "route": list(routes), "incidents": incidents or [1] * count, "weight_kg": [10.0] * count,
        "group": ["cocaine"] * count, "groups": [("cocaine",)] * count,
        "first": DAYS[:count], "last": DAYS[:count],
        "first_seen": DAYS[:count].astype(str), "last_seen": DAYS[:count].astype(str),
    })  # fmt: skip


def between(leg: Leg) -> tuple[str, ...]:
    return BETWEEN.get((leg.start, leg.end), ())


def shared(flows: pd.DataFrame) -> dict[tuple[str, ...], tuple[int, ...]]:
    found = corridors.shared(flows, between)
    return dict(zip(found["stops"], found["flows"], strict=True))


def test_a_leg_that_two_flows_share_is_a_corridor() -> None:
    assert shared(table("CO||NLRTM||sea", "CO||NLRTM|DE|sea")) == {("CO", "NLRTM"): (0, 1)}


def test_one_flow_shares_nothing_with_itself() -> None:
    assert shared(table("EC||ESALG||sea")) == {}
    assert corridors.shared(table(), between).empty


def test_a_stretch_of_two_ways_is_told_whole_and_a_passage_of_three_by_itself() -> None:
    found = shared(table("EC||ESALG||sea", "CO||ESALG||sea", "EC||BEANR||sea"))
    assert found == {
        ("panama",): (0, 1, 2),
        ("panama", "gibraltar", "ESALG"): (0, 1),  # and not panama → gibraltar, gibraltar or gibraltar → ESALG too
        ("EC", "panama"): (0, 2),
    }


def test_a_road_shared_in_its_middle_is_a_corridor_between_the_places_on_it() -> None:
    found = shared(table("guerguerat||MACAS||road", "dakhla||MARAK||road"))
    assert found == {("dakhla", "agadir"): (0, 1)}


def test_other_modes_go_other_ways() -> None:
    assert shared(table("CO||NLRTM||sea", "CO||NLRTM||air")) == {}


def test_what_hardly_differs_from_a_corridor_is_not_told_again() -> None:
    routes = [f"EC||ESALG|{code}|sea" for code in ("A", "B", "C", "D")]
    found = shared(table(*routes, "EC||BEANR||sea"))
    assert found == {("EC", "panama"): (0, 1, 2, 3, 4)}


def test_a_corridor_says_how_often_how_much_when_and_what_was_still_ahead() -> None:
    flows = table("CO||NLRTM||sea", "CO||CO|NLRTM|sea", incidents=[2, 3])
    flows["groups"] = [("cocaine", "goods"), ("cannabis_resin",)]
    flows["weight_kg"] = [10.0, 90.0]
    line = corridors.shared(flows, between).iloc[0]
    assert (line["incidents"], line["ahead"], line["weight_kg"]) == (5, 3, 100.0)
    assert line["groups"] == ("cannabis_resin", "cocaine", "goods")
    assert (line["first"], line["last"]) == (DAYS[0], DAYS[1])


def test_those_of_most_incidents_come_first() -> None:
    routes = ("CO||NLRTM||sea", "CO||NLRTM|DE|sea", "BR||FRLEH||sea", "BR||FRLEH|CH|sea")
    assert list(shared(table(*routes, incidents=[1, 1, 2, 2]))) == [("BR", "FRLEH"), ("CO", "NLRTM")]


codes = st.sampled_from(["A", "B", "C", "D", ""])


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(codes, codes, codes), max_size=5, unique=True),
    st.dictionaries(
        st.tuples(codes, codes), st.lists(st.sampled_from(["x", "y", "z", "A"]), max_size=4, unique=True), max_size=9
    ),
)
def test_every_corridor_lies_on_every_way_that_it_names(
    ends: list[tuple[str, str, str]], lies: dict[tuple[str, str], list[str]]
) -> None:
    made = table(*(f"{a}||{b}|{c}|sea" for a, b, c in ends))
    found = corridors.shared(made, lambda leg: lies.get((leg.start, leg.end), []))
    assert found["stops"].is_unique
    for stops, numbers in zip(found["stops"], found["flows"], strict=True):
        assert len(numbers) >= corridors.LEAST
        for number in numbers:
            ways = [
                [leg.start, *(c for c in lies.get((leg.start, leg.end), []) if c not in (leg.start, leg.end)), leg.end]
                for leg in flows.read(made["route"].iat[number]).legs()
            ]
            assert any(list(stops) == way[at : at + len(stops)] for way in ways for at in range(len(way)))


@pytest.mark.parametrize("count", [2000])
def test_thousands_of_flows_are_ranked_at_once(count: int) -> None:
    routes = [f"O{number % 97}||P{number % 89}|D{number % 83}|sea" for number in range(count)]
    made = table(*routes[:5]).iloc[[0] * count].assign(route=routes)
    found = corridors.shared(made, lambda leg: ("panama", "gulf", "gibraltar", "sicily"))
    assert 0 < len(found) <= corridors.MOST

"""Flows as bands between three columns: nothing is lost, what is unknown stays unknown, what is small is joined."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.incidents import bands
from marsad.incidents.bands import NOT_STATED, REST, Bands
from marsad.vocabulary import GROUPS

COUNTRY = {"BRSSZ": "BR", "BRSAO": "BR", "ESALG": "ES", "ESVLC": "ES", "MAPTM": "MA"}


def table(*flows: tuple[str, int, float], group: str = "cocaine") -> pd.DataFrame:
    """Flows as `flows.by_flow` has them: the route, incidents, kilograms."""
    columns = ["route", "incidents", "weight_kg"]
    return pd.DataFrame(list(flows), columns=columns).assign(group=group)


def of(flows: pd.DataFrame, measure: str = "incidents", most: int = 9) -> Bands:
    return bands.of(flows, measure, lambda code: COUNTRY.get(code, code), most)


def test_one_flow_is_three_nodes_and_two_bands() -> None:
    found = of(table(("005||MAPTM|TR|sea", 2, 10.0)))
    assert [[node.codes for node in nodes] for nodes in found.columns] == [[("005",)], [("MAPTM",)], [("TR",)]]
    assert [(band.column, band.size, band.flows) for band in found.bands] == [(0, 2, (0,)), (1, 2, (0,))]


def test_what_is_not_stated_is_a_node_of_its_own_and_the_last() -> None:
    found = of(table(("||MAPTM||sea", 9, 0.0), ("005||MAPTM||sea", 1, 0.0)))
    assert [node.codes for node in found.columns[0]] == [("005",), NOT_STATED]
    assert [node.codes for node in found.columns[2]] == [NOT_STATED]


def test_no_flows_are_no_bands() -> None:
    assert of(table()) == Bands(((), (), ()), (), 0, 0)


def test_what_was_not_weighed_has_no_width_and_is_counted() -> None:
    found = of(table(("005||MAPTM||sea", 2, 10.0), ("BR||MAPTM||sea", 3, 0.0)), "weight_kg")
    assert (found.size, found.left_out, len(found.columns[0])) == (10.0, 3, 1)


def test_two_groups_between_the_same_nodes_are_two_bands() -> None:
    flows = table(("005||MAPTM||sea", 2, 0.0), ("005||MAPTM||ferry", 3, 0.0)).assign(group=["cocaine", "goods"])
    assert [(band.group, band.size) for band in of(flows).bands if band.column == 0] == [("cocaine", 2), ("goods", 3)]


@pytest.mark.parametrize(
    ("most", "origins"),
    [
        (5, [(("BRSSZ",), 0), (("ESALG",), 0), (("BRSAO",), 0), (("ESVLC",), 0), (("TR",), 0)]),  # there is room
        (4, [(("BRSSZ",), 0), (("ESALG",), 0), (("BR",), 1), (REST, 2)]),  # small sites to their country, then joined
        (3, [(("ES",), 2), (("BRSSZ",), 0), (REST, 2)]),
    ],
)
def test_small_ends_are_counted_to_their_country_and_then_joined(
    most: int, origins: list[tuple[tuple[str, ...], int]]
) -> None:
    codes = {"BRSSZ": 9, "ESALG": 8, "BRSAO": 3, "ESVLC": 2, "TR": 1}
    flows = table(*((f"{code}||MAPTM||sea", count, 0.0) for code, count in codes.items()))
    assert [(node.codes, node.joined) for node in of(flows, most=most).columns[0]] == origins


ends = st.sampled_from(["", "BR", "BRSSZ", "BRSAO", "ES", "ESALG", "TR", "005", "BR; 005", "x", "y", "z"])
routes = st.tuples(ends, st.sampled_from(["", "MAPTM", "ESALG", "ESVLC", "MA", "q"]), ends)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(routes, st.integers(1, 50), st.floats(0, 1e4), st.sampled_from(list(GROUPS))),
        max_size=40,
        unique_by=lambda flow: flow[0],
    ),
    st.sampled_from(["incidents", "weight_kg"]),
    st.integers(2, 6),
)
def test_nothing_is_lost(flows: list[tuple[tuple[str, str, str], int, float, str]], measure: str, most: int) -> None:
    made = pd.DataFrame(
        [(f"{a}||{b}|{c}|sea", count, weight, group) for (a, b, c), count, weight, group in flows],
        columns=["route", "incidents", "weight_kg", "group"],
    )
    found = of(made, measure, most)
    sized = {number for number in range(len(made)) if made[measure].iat[number] > 0}
    assert found.size == pytest.approx(made[measure].sum())
    assert found.left_out == made["incidents"].sum() - made["incidents"].iloc[list(sized)].sum()
    for column, nodes in enumerate(found.columns):
        assert sum(node.size for node in nodes) == pytest.approx(found.size)
        assert sorted(number for node in nodes for number in node.flows) == sorted(sized)
        assert len([node for node in nodes if node.codes != NOT_STATED]) <= most
        for number, node in enumerate(nodes):
            leaving = [band for band in found.bands if band.column == column and band.start == number]
            arriving = [band for band in found.bands if band.column == column - 1 and band.end == number]
            for side in filter(None, (leaving, arriving)):
                assert sum(band.size for band in side) == pytest.approx(node.size)
                assert sorted(n for band in side for n in band.flows) == sorted(node.flows)

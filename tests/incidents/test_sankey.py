"""Where nodes and bands stand: within the height, none over another, bands as thick as they are, few that cross."""

from itertools import pairwise

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.incidents import bands, sankey
from marsad.incidents.bands import NOT_STATED, REST, Bands
from tests.incidents.test_bands import table

HEIGHT, ROOM, GAP = 400.0, 16.0, 4.0


def made(flows: pd.DataFrame, most: int = 9) -> Bands:
    return bands.of(flows, "incidents", lambda code: code, most)


def test_straight_bands_are_laid_without_a_crossing() -> None:
    # By size alone every band would cross another: the largest origin goes to the smallest destination.
    found = made(table(("A||P||sea", 5, 0.0), ("B||Q||sea", 4, 0.0), ("C||P||sea", 3, 0.0), ("D||Q||sea", 2, 0.0)))
    by_size = [list(range(len(nodes))) for nodes in found.columns]
    layout = sankey.layout(found, HEIGHT, ROOM, GAP)
    laid = [[found.columns[at].index(node.node) for node in layout.nodes if node.column == at] for at in range(3)]
    assert sankey.crossings(found, by_size) > 0
    assert sankey.crossings(found, laid) == 0


def test_a_crossing_is_the_product_of_what_crosses() -> None:
    found = made(table(("A||Q||sea", 3, 0.0), ("B||P||sea", 2, 0.0)))
    names = [[node.codes[0] if node.codes else "" for node in nodes] for nodes in found.columns]
    straight = [[names[0].index("A"), names[0].index("B")], [names[1].index("Q"), names[1].index("P")], [0]]
    assert sankey.crossings(found, straight) == 0
    assert sankey.crossings(found, [straight[0], straight[1][::-1], [0]]) == 6


def test_no_flows_have_a_layout_of_nothing() -> None:
    layout = sankey.layout(made(table()), HEIGHT, ROOM, GAP)
    assert (layout.nodes, layout.bands) == ((), ())


ends = st.sampled_from(["", *"ABCDEFGHIJKLMNOP"])


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.tuples(ends, ends, ends), st.integers(1, 10_000)),
        min_size=1,
        max_size=60,
        unique_by=lambda flow: flow[0],
    )
)
def test_a_layout_fits_its_height_and_bands_fill_their_nodes(flows: list[tuple[tuple[str, str, str], int]]) -> None:
    found = made(table(*((f"{a}||{b}|{c}|sea", count, 0.0) for (a, b, c), count in flows)))
    layout = sankey.layout(found, HEIGHT, ROOM, GAP)
    scale = (layout.nodes[0].bottom - layout.nodes[0].top) / layout.nodes[0].node.size
    for column in range(3):
        nodes = [node for node in layout.nodes if node.column == column]
        assert {id(node.node) for node in nodes} == {id(node) for node in found.columns[column]}
        assert nodes[0].middle - ROOM / 2 >= -1e-6 and nodes[-1].middle + ROOM / 2 <= HEIGHT + 1e-6
        for upper, lower in pairwise(nodes):
            assert upper.bottom <= lower.top and lower.middle - upper.middle >= ROOM
            assert upper.node.codes != NOT_STATED and (upper.node.codes != REST or lower.node.codes == NOT_STATED)
        for node in nodes:
            for side in (0, 1):
                spans = sorted(
                    (band.end if side else band.start)
                    for band in layout.bands
                    if band.band.column == column - side and band.nodes[side] is node.node
                )
                if spans:
                    assert spans[0][0] == pytest.approx(node.top) and spans[-1][1] == pytest.approx(node.bottom)
                for upper_span, lower_span in pairwise(spans):
                    assert upper_span[1] == pytest.approx(lower_span[0])
    for band in layout.bands:
        for top, bottom in (band.start, band.end):
            assert bottom - top == pytest.approx(band.band.size * scale)

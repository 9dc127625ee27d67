"""Draws the layout of a Sankey diagram with Altair: bands as areas, nodes as bars with their names beside them."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import altair as alt
import pandas as pd

from marsad.incidents.bands import NOT_STATED, REST
from marsad.incidents.sankey import Layout, PlacedBand, PlacedNode

HEAD = 26
"""Pixels above the diagram for the names of its columns."""
ROOM, GAP = 17, 5
CHOSEN = "chosen"
_FONT = "'IBM Plex Sans', 'IBM Plex Sans Arabic', sans-serif"
# Where, of the width, names end and bands begin; the places in the middle have their names between two edges.
_EDGES = (0.19, 0.4, 0.6, 0.81)
_BAR = 0.004
_STEPS = 10
_DIGIT = 7.2  # pixels of a figure in the size of the numbers


@dataclass(frozen=True)
class Words:
    """What the diagram says, in the reader's language: columns, a node's name, how much, and a mark in full."""

    columns: tuple[str, str, str]
    name: Callable[[PlacedNode], str]
    amount: Callable[[float], str]
    of_node: Callable[[PlacedNode], str]
    of_band: Callable[[PlacedBand], str]
    right_to_left: bool


def draw(layout: Layout, words: Words) -> Any:
    """The chart. A click sets the parameter `CHOSEN` to the field `key`: `n3` is the fourth node, `b0` the first band.

    Text from data is only ever a value in the table of a mark, which Vega draws as it is.
    """
    x = alt.X("x:Q", axis=None, scale=alt.Scale(domain=[0, 1], nice=False, zero=False))
    y_scale = alt.Scale(domain=[layout.height, -HEAD], nice=False, zero=False)
    y, y2 = alt.Y("top:Q", axis=None, scale=y_scale), alt.Y2("bottom:Q")
    chosen = alt.selection_point(name=CHOSEN, fields=["key"], empty=False, toggle=False)
    common = {"detail": "key:N", "tooltip": alt.Tooltip("said:N"), "description": "said:N"}
    bands = (
        alt.Chart(_band_table(layout, words), name="bands")
        .mark_area(interpolate="monotone", cursor="pointer")
        .encode(
            x=x,
            y=y,
            y2=y2,
            fill=alt.Fill("fill:N", scale=None),
            **common,
            fillOpacity=alt.condition(chosen, alt.value(0.9), alt.FillOpacity("opacity:Q", scale=None)),
        )
    )
    bars = (
        alt.Chart(_bar_table(layout, words), name="bars")
        .mark_rect(cursor="pointer", fill="var(--ink)", aria=True)
        .encode(
            x=x,
            x2="x2:Q",
            y=y,
            y2=y2,
            **common,
            fillOpacity=alt.condition(chosen, alt.value(1), alt.FillOpacity("opacity:Q", scale=None)),
        )
    )
    layers = [bands, bars, *_labels(layout, words, x, y_scale)]
    return (
        alt.layer(*layers)
        .add_params(chosen)
        .properties(height=layout.height + HEAD, usermeta={"embedOptions": {"renderer": "svg", "actions": False}})
        .configure(background="transparent", font=_FONT, aria=True, padding=0)
        .configure_view(stroke=None)
        .configure_text(fontSize=13, fill="var(--ink)", baseline="middle")
    )


def _labels(layout: Layout, words: Words, x: Any, y_scale: Any) -> list[Any]:
    """The names of nodes and how large they are, and above them those of the columns; one layer per side and kind."""
    layers = []
    amounts = {number: words.amount(node.node.size) for number, node in enumerate(layout.nodes)}
    wide = _DIGIT * max((len(amount) for amount in amounts.values()), default=0) + 8
    y = alt.Y("y:Q", axis=None, scale=y_scale)
    for column in range(3):
        # The first column's names end at its bars; the others' begin at theirs. All of it is turned round in Arabic.
        ends = (column == 0) != words.right_to_left
        side: Any = "right" if ends else "left"
        sign = -1 if ends else 1
        at = _mirrored((_EDGES[0] - _BAR, _EDGES[1] + _BAR, _EDGES[3] + _BAR)[column], words)
        share = (_EDGES[2] - _EDGES[1], _EDGES[0])[column != 1]
        nodes = [
            {"x": at, "y": node.middle, "key": f"n{number}", "name": _isolated(words.name(node)),
             "amount": _isolated(amounts[number]), "said": words.of_node(node),
             "opacity": 0.65 if node.node.codes in (NOT_STATED, REST) else 1.0}
            for number, node in enumerate(layout.nodes) if node.column == column
        ]  # fmt: skip
        table = pd.DataFrame(nodes)
        if table.empty:
            continue
        base = alt.Chart(table, name=f"names{column}").encode(
            x=x, y=y, tooltip=alt.Tooltip("said:N"), opacity=alt.Opacity("opacity:Q", scale=None)
        )
        limit = {"expr": f"{share} * width - {wide + 18}"}
        names = base.mark_text(align=side, dx=sign * (wide + 6), limit=limit, cursor="pointer", aria=False)
        numbers = (
            alt.Chart(table, name=f"amounts{column}")
            .encode(x=x, y=y)
            .mark_text(align=side, dx=sign * 6, fill="var(--muted)", aria=False)
        )
        title = pd.DataFrame([{"x": at, "y": -HEAD / 2, "title": _isolated(words.columns[column])}])
        head = alt.Chart(title, name=f"title{column}").encode(x=x, y=y, text="title:N").mark_text(
            align=side, dx=sign * 6, fontWeight=600, fill="var(--muted)", aria=False,
            limit={"expr": f"{share + 0.1 * (column != 1)} * width"},
        )  # fmt: skip
        layers += [names.encode(text="name:N"), numbers.encode(text="amount:N"), head]
    return layers


def _band_table(layout: Layout, words: Words) -> pd.DataFrame:
    """The points of the bands' edges: along each a smooth step from where it leaves to where it arrives."""
    rows = []
    first = _STEPS if words.right_to_left else 0  # of an area Vega asks its leftmost point what it says
    for number, placed in enumerate(layout.bands):
        left, right = (_EDGES[0], _EDGES[1]) if placed.band.column == 0 else (_EDGES[2], _EDGES[3])
        unknown = NOT_STATED in {node.codes for node in placed.nodes}
        for step in range(_STEPS + 1):
            share = step / _STEPS
            eased = (1 - math.cos(math.pi * share)) / 2
            rows.append({
                "key": f"b{number}", "x": _mirrored(left + (right - left) * share, words),
                "top": placed.start[0] + (placed.end[0] - placed.start[0]) * eased,
                "bottom": placed.start[1] + (placed.end[1] - placed.start[1]) * eased,
                "fill": f"var(--group-{placed.band.group})", "opacity": 0.22 if unknown else 0.55,
                "said": words.of_band(placed) if step == first else "",
            })  # fmt: skip
    return pd.DataFrame(rows, columns=["key", "x", "top", "bottom", "fill", "opacity", "said"])


def _bar_table(layout: Layout, words: Words) -> pd.DataFrame:
    """The nodes: a bar at the edge of the bands; of the places in the middle one at each side of their names."""
    rows = []
    for number, placed in enumerate(layout.nodes):
        for edge in ((_EDGES[0],), (_EDGES[1], _EDGES[2]), (_EDGES[3],))[placed.column]:
            rows.append({
                "key": f"n{number}", "x": _mirrored(edge - _BAR / 2, words), "x2": _mirrored(edge + _BAR / 2, words),
                "top": placed.top, "bottom": max(placed.bottom, placed.top + 1), "said": words.of_node(placed),
                "opacity": 0.35 if placed.node.codes in (NOT_STATED, REST) else 0.8,
            })  # fmt: skip
    return pd.DataFrame(rows, columns=["key", "x", "x2", "top", "bottom", "said", "opacity"])


def _mirrored(x: float, words: Words) -> float:
    return 1 - x if words.right_to_left else x


def _isolated(text: str) -> str:
    """A text in the direction of its own first letter, whatever stands beside it and whatever it leaves open."""
    return f"\u2068{text}\u2069"

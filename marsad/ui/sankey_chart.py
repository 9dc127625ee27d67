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
    x = alt.X("x", type="quantitative", axis=None, scale=alt.Scale(domain=[0, 1], nice=False, zero=False))
    scale = alt.Scale(domain=[layout.height, -HEAD], nice=False, zero=False)
    y = alt.Y("top", type="quantitative", axis=None, scale=scale)
    said = {"tooltip": _nominal(alt.Tooltip, "said"), "description": _nominal(alt.Description, "said")}
    ends = {"x": x, "y": y, "y2": alt.Y2("bottom"), "detail": _nominal(alt.Detail, "key"), **said}
    chosen = alt.selection_point(name=CHOSEN, fields=["key"], empty=False, toggle=False)
    opacity = alt.FillOpacity("opacity", type="quantitative", scale=None)
    fill = alt.Fill("fill", type="nominal", scale=None)
    shown = alt.condition(chosen, alt.value(0.95), opacity)
    bands = alt.Chart(_band_table(layout, words), name="bands").mark_area(interpolate="monotone", cursor="pointer")
    bars = alt.Chart(_bar_table(layout, words), name="bars").mark_rect(cursor="pointer", fill="var(--ink)")
    # Of a text only what we say ourselves is read as an expression: numbers, and words of the table made here.
    texts = alt.Chart(_text_table(layout, words), name="texts").mark_text(
        align=alt.expr("datum.align"), dx=alt.expr("datum.dx"), limit=alt.expr("datum.share * width - datum.taken"),
        fontWeight=alt.expr("datum.weight"), fontSize=13, baseline="middle", cursor="pointer", aria=False,
    )  # fmt: skip
    return (
        alt.layer(
            bands.encode(fill=fill, fillOpacity=shown, **ends),
            bars.encode(x2=alt.X2("x2"), fillOpacity=shown, **ends),
            texts.encode(
                x=x, y=y, text=_nominal(alt.Text, "text"), fill=fill, fillOpacity=opacity, tooltip=said["tooltip"]
            ),
        )
        .add_params(chosen)
        .properties(height=layout.height + HEAD, usermeta={"embedOptions": {"renderer": "svg"}})
        .configure(background="transparent", font=_FONT, aria=True, padding=0)
        .configure_view(stroke=None)
    )


def _nominal(channel: Any, field: str) -> Any:
    return channel(field, type="nominal")


def _text_table(layout: Layout, words: Words) -> pd.DataFrame:
    """The names of nodes and how large they are, and above them those of the columns; all of it turned round in Arabic.

    The first column's texts end at its bars, the others' begin at theirs. A name may be as wide as `share` of the
    diagram less `taken` pixels.
    """
    amounts = [words.amount(placed.node.size) for placed in layout.nodes]
    wide = _DIGIT * max((len(amount) for amount in amounts), default=0) + 14
    rows: list[dict[str, Any]] = []

    def write(column: int, top: float, text: str, off: float, fill: str, **more: Any) -> None:
        ends = (column == 0) != words.right_to_left
        share = (_EDGES[0], _EDGES[2] - _EDGES[1], 1 - _EDGES[3])[column]
        edge = (_EDGES[0] - _BAR, _EDGES[1] + _BAR, _EDGES[3] + _BAR)[column]
        plain = {"key": "", "said": "", "opacity": 1.0, "weight": "normal", "share": share}
        rows.append(plain | {
            "x": _mirrored(edge, words), "top": top, "text": f"\u2068{text}\u2069", "fill": f"var(--{fill})",
            "align": "right" if ends else "left", "dx": -off if ends else off, "taken": off + 12,
        } | more)  # fmt: skip

    for column, name in enumerate(words.columns):
        # The first and the last name have as much room again over the bands.
        write(column, -HEAD / 2, name, 6, "muted", weight="600", share=0.25)
    for number, (placed, amount) in enumerate(zip(layout.nodes, amounts, strict=True)):
        faint = 0.7 if placed.node.codes in (NOT_STATED, REST) else 1.0
        more = {"key": f"n{number}", "said": words.of_node(placed)}
        write(placed.column, placed.middle, amount, 6, "muted", **more)
        write(placed.column, placed.middle, words.name(placed), wide, "ink", opacity=faint, **more)
    return pd.DataFrame(rows)


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

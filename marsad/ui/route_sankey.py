"""Below the map of flows: a Sankey diagram of origin, place of seizure and destination; a click lists its incidents."""

from typing import TYPE_CHECKING, Any

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from marsad.incidents import bands, flows, sankey
from marsad.incidents.bands import NOT_STATED, REST, Band, Bands, Node
from marsad.incidents.sankey import Layout
from marsad.maps.markup import lines, tag, text
from marsad.ui import choice, flow_incidents, place_names, sankey_chart
from marsad.ui.sankey_chart import GAP, ROOM, Words
from marsad.vocabulary import GROUPS

if TYPE_CHECKING:
    from marsad.ui.frame import View

HIGHEST, THICKEST = 420, 48
"""Pixels: of the whole diagram, and of all flows together where they are few."""
LONGEST_NAME = 60
_COLUMN = {"incidents": "incidents", "weight": "weight_kg"}


@st.fragment
def show(view: "View", table: pd.DataFrame) -> None:
    """Draw the diagram of the table of `flows.by_flow`. What is chosen in it draws only this part of the page anew."""
    say = view.say
    with st.container(key="sankey"):
        with st.container(key="sankey-head", horizontal=True, vertical_alignment="center"):
            head = st.empty()
            measure = _measure(view)
        if not any(flows.read(route).legs() for route in table["route"]):
            _say(view, head, say("routes-none"))
            return
        found = bands.of(table, _COLUMN[measure], lambda code: _country(view, code))
        if not found.size:
            _say(view, head, say("sankey-no-weight"))
            return
        names = _Names(view, found, measure)
        notes = [names.summary(), say("sankey-hint")]
        if any(node.joined for nodes in found.columns for node in nodes):
            notes.append(say("sankey-joined"))
        if found.left_out:
            notes.append(say("sankey-unweighed", count=found.left_out))
        _say(view, head, " ".join(notes))
        _draw(view, table, names)


def _say(view: "View", head: DeltaGenerator, told: str) -> None:
    head.html(tag("header", tag("h2", text(view.say("sankey-title"))) + tag("p", text(told))))


def _draw(view: "View", table: pd.DataFrame, names: "_Names") -> None:
    fullest = max(len(nodes) for nodes in names.found.columns)
    layout = sankey.layout(names.found, min(HIGHEST, THICKEST + fullest * (ROOM + 3 * GAP)), ROOM, GAP)
    key = f"sankey-{view.say.language}-{names.measure}-{abs(hash((view.selection, view.holdings.version)))}"
    event: Any = st.altair_chart(
        sankey_chart.draw(layout, names.words()), key=key, theme=None, on_select="rerun",
        selection_mode=sankey_chart.CHOSEN, alt=names.summary(),
    )  # fmt: skip
    st.html(tag("p", _groups(view, names.found), classes="groups"))
    chosen = _chosen(layout, event["selection"].get(sankey_chart.CHOSEN) or [])
    if isinstance(chosen, Band):
        st.html(flow_incidents.show(view, table, chosen.flows, names.of_band(chosen)))
    elif chosen:
        column, node = chosen
        st.html(flow_incidents.show(view, table, node.flows, names.of_node(column, node)))


def _chosen(layout: Layout, marks: list[dict[str, Any]]) -> tuple[int, Node] | Band | None:
    """The node, with its column, or the band that a click names; None for nothing, or for what is not there."""
    key = str(marks[0].get("key", "")) if marks else ""
    if not key[1:].isdecimal():
        return None
    number = int(key[1:])
    if key[0] == "n" and number < len(layout.nodes):
        return layout.nodes[number].column, layout.nodes[number].node
    return layout.bands[number].band if key[0] == "b" and number < len(layout.bands) else None


def _groups(view: "View", found: Bands) -> str:
    """What the colours mean, of those that are there."""
    seen = {band.group for band in found.bands}
    return lines(
        tag("span", tag("i", style=f"background:var(--group-{group})") + text(view.say.label(GROUPS, group)))
        for group in GROUPS
        if group in seen
    )


def _measure(view: "View") -> str:
    """What the width of a band says; the address keeps it."""
    names = {"incidents": view.say("map-incidents"), "weight": view.say("map-weight")}
    return choice.one(
        "sankey-measure", "width", view.say("sankey-width"), list(names), "incidents", lambda code: names[code],
        labelled=False,
    )  # fmt: skip


def _country(view: "View", code: str) -> str:
    site = view.holdings.sites.get(code)
    return (site.country if site else "") or code


class _Names:
    """What the marks of a diagram are called."""

    def __init__(self, view: "View", found: Bands, measure: str) -> None:
        self._view, self.found, self.measure = view, found, measure
        # A country stands for what is left of it where some of its sites have a name of their own.
        self._split = [{_country(view, code) for node in nodes for code in node.codes if _country(view, code) != code}
                       for nodes in found.columns]  # fmt: skip

    def words(self) -> Words:
        say = self._view.say
        return Words(
            columns=(say("sankey-origin"), say("sankey-place"), say("sankey-destination")),
            name=lambda placed: self._name(placed.column, placed.node),
            amount=self._figure,
            of_node=lambda placed: self.of_node(placed.column, placed.node),
            of_band=lambda placed: self.of_band(placed.band),
            right_to_left=say.direction == "rtl",
        )

    def of_node(self, column: int, node: Node) -> str:
        heads = self.words().columns
        return " · ".join((heads[column], self._name(column, node), self._amount(node.size)))

    def of_band(self, band: Band) -> str:
        say = self._view.say
        start = self._name(band.column, self.found.columns[band.column][band.start])
        end = self._name(band.column + 1, self.found.columns[band.column + 1][band.end])
        way = say("leg-between", start=start, end=end)
        return " · ".join((way, say.label(GROUPS, band.group), self._amount(band.size)))

    def summary(self) -> str:
        """The main fact: the widest band of two ends that have a name, and how much is not stated."""
        say, found = self._view.say, self.found

        def named(band: Band) -> bool:
            ends = found.columns[band.column][band.start], found.columns[band.column + 1][band.end]
            return not {node.codes for node in ends} & {NOT_STATED, REST}

        widest = max(found.bands, key=lambda band: (named(band), band.size))
        unknown = [sum(node.size for node in nodes if node.codes == NOT_STATED) for nodes in found.columns]
        return say(
            "sankey-summary", band=self.of_band(widest), all=self._amount(found.size),
            origin=say.percent(unknown[0] / found.size), destination=say.percent(unknown[2] / found.size),
        )  # fmt: skip

    def _name(self, column: int, node: Node) -> str:
        say = self._view.say
        if node.codes == NOT_STATED:
            return say("not-stated")
        if node.codes == REST:
            return say("sankey-rest", count=node.joined)
        name = " + ".join(place_names.name(self._view, code) for code in node.codes)
        name = name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"
        return say("sankey-elsewhere", country=name) if node.codes[0] in self._split[column] else name

    def _figure(self, size: float) -> str:
        say = self._view.say
        return say.number(size) if self.measure == "incidents" else say.weight(size, 1)

    def _amount(self, size: float) -> str:
        say = self._view.say
        return say("count-incidents", count=int(size)) if self.measure == "incidents" else say.weight(size, 1)

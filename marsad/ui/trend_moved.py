"""Moved, not gone: pairs of sites, near or on one way, of which one fell while the other rose. No cause is claimed."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from marsad.incidents import flows, moved
from marsad.incidents.moved import Moved
from marsad.incidents.periods import Window, whole
from marsad.incidents.trends import ByPeriod
from marsad.places.distance import apart_km
from marsad.ui import place_names, trend_choices, trend_part, trend_rows, trend_sites
from marsad.ui.trend_choices import Choices
from marsad.ui.trend_rows import Row

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST = 3
_WEEKS_UP_TO = 200  # days of both periods together whose series are drawn by the week; longer ones by the month


@st.fragment
def show(view: "View", choices: Choices) -> None:
    """Draw the part. A bar that is chosen draws only it anew."""
    say, now, then = view.say, choices.now, choices.then
    with st.container(key="trend-part-moved"):
        pairs: list[Moved] = []
        if now and then:
            both = Window(min(now.first, then.first), max(now.last, then.last))
            table = trend_sites.changes(view, now, then)
            ends = _ends(view.once(flows.by_flow, trend_choices.of(view.shown, both)))
            pairs = moved.moved(table, ends, lambda one, other: _apart(view, one, other), MOST)
        if not now or not then or not pairs:
            trend_part.head(view, "moved", [say("moved-none", least=moved.LEAST)])
            return
        names = [[place_names.name(view, code) for code in (pair.fell, pair.rose)] for pair in pairs]
        told = [say("moved-told"), say("moved-caution")]
        trend_part.head(view, "moved", told, lambda: _file(view, table, pairs))
        for pair, (fell, rose) in zip(pairs, names, strict=True):
            _draw(view, choices, table.set_index("site_id"), pair, fell, rose, both)


def _draw(
    view: "View", choices: Choices, table: pd.DataFrame, pair: Moved, fell: str, rose: str, both: Window
) -> None:  # fmt: skip
    say = view.say
    counts = table[["incidents_now", "incidents_then"]].loc[[pair.fell, pair.rose]].to_numpy().tolist()
    (fell_now, fell_then), (rose_now, rose_then) = ([say.number(count) for count in row] for row in counts)
    fact = say(
        "moved-pair", fell=fell, rose=rose, fell_now=fell_now, fell_then=fell_then, rose_now=rose_now,
        rose_then=rose_then,
    )  # fmt: skip
    why = [say("moved-near", distance=say.number(pair.km))] if pair.km is not None else []
    if pair.ends:
        why.append(say("moved-way", places=" · ".join(place_names.name(view, code) for code in pair.ends[:4])))
    selection = replace(trend_choices.of(view.shown, both), site=(pair.fell, pair.rose))
    found = view.once(ByPeriod("week" if both.days <= _WEEKS_UP_TO else "month", "site"), selection)
    st.text(" ".join([fact, *why, trend_part.wider(view, found.wider, found.period)]))
    periods = [trend_part.period(view, first, found.period) for first in found.starts]
    rows, codes = [], []
    for code, name in ((pair.fell, fell), (pair.rose, rose)):
        if code in found.codes:
            at = found.codes.index(code)
            counts, weights = found.incidents[at].tolist(), found.weight_kg[at].tolist()
            rows.append(Row(name, say.number(sum(counts)), counts, weights, "accent"))
            codes.append(code)
    drawing = trend_rows.draw(view, rows, periods, lambda row, at: f"{row}|{at}")
    part = f"moved-{pair.fell}-{pair.rose}"
    chosen = drawing.show(trend_part.key(view, part, choices), fact).split("|")
    if len(chosen) == 2 and int(chosen[0]) < len(rows) and int(chosen[1]) < len(periods):
        row, at = int(chosen[0]), int(chosen[1])
        title = f"{rows[row].name} · {periods[at]}"
        window = whole(found.period, found.starts[at])
        trend_part.incidents(view, title, selection, window, "site", codes[row])


def _ends(table: pd.DataFrame) -> dict[str, set[tuple[str, str]]]:
    """For each place the other ends of the legs that begin or end at it, with their mode.

    A region of several countries is no end: half of all seaports have the same one.
    """
    found: dict[str, set[tuple[str, str]]] = {}
    for route in table["route"]:
        place = flows.read(route).place
        for leg in flows.legs_of(route):
            other = leg.start if leg.end == place else leg.end if leg.start == place else ""
            if other and not other.isdigit():
                found.setdefault(place, set()).add((other, leg.mode))
    return found


def _apart(view: "View", one: str, other: str) -> float:
    sites = view.holdings.sites
    first, second = sites.get(one), sites.get(other)
    return apart_km(first, second) if first and second else float("inf")


def _file(view: "View", table: pd.DataFrame, pairs: list[Moved]) -> trend_part.Rows:
    say, at = view.say, table.set_index("site_id")
    rows = [[say("moved-fell"), say("column-now"), say("column-then"), say("moved-rose"), say("column-now"),
             say("column-then"), say("kilometres", distance="")]]  # fmt: skip
    for pair in pairs:
        cells = []
        for code in (pair.fell, pair.rose):
            cells += [
                place_names.name(view, code),
                str(at.loc[code, "incidents_now"]),
                str(at.loc[code, "incidents_then"]),
            ]
        rows.append([*cells, "" if pair.km is None else f"{pair.km:.0f}"])
    return rows

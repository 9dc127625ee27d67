"""Partners beside kinds of cooperation: how many events of each kind were with whom; a cell leads to them."""

from typing import TYPE_CHECKING

import streamlit as st

from marsad.cooperation import matrix, partners
from marsad.cooperation.matrix import Matrix
from marsad.desk.cooperation import Cooperation
from marsad.maps.markup import tag, text
from marsad.ui import choice, cooperation_cards, partner_names, trend_part
from marsad.ui.trend_marks import Drawing
from marsad.vocabulary import KINDS

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST, ROW, HEAD = 20, 24, 38
EVERY, SEIZED = "events", "incidents"
_NAMES = 0.27


@st.fragment
def show(view: "View", found: Cooperation) -> None:
    """Draw the part. A cell that is chosen draws only it anew."""
    say = view.say
    with st.container(key="trend-part-matrix"):
        head = st.container()
        by = choice.one(
            "matrix-rows", "rows", say("matrix-rows"), partners.ROWS, partners.ROWS[0],
            lambda code: say(f"rows-{code}"), labelled=False,
        )  # fmt: skip
        table = view.desk.kept(
            view.holdings, ("matrix", view.shown, by),
            lambda: matrix.of(found.events, found.pairs, found.incidents, KINDS, by),
        )  # fmt: skip
        if not table.partners:
            with head:
                trend_part.head(view, "matrix", [say("events-none")])
            return
        fact = _fact(view, table)
        told = [fact, say("matrix-rule")]
        if len(table.partners) > MOST:
            told.append(say("matrix-more", count=len(table.partners) - MOST))
        with head:
            trend_part.head(view, "matrix", told, lambda: _file(view, found, table, by))
        chosen = _draw(view, table).show(trend_part.key(view, "matrix", by), fact).split("|")
        if len(chosen) == 2:
            _cell(view, found, by, *chosen)


def _cell(view: "View", found: Cooperation, by: str, partner: str, column: str) -> None:
    """The events, or the incidents, of a cell."""
    say = view.say
    cells = matrix.of_cells(found.events, found.pairs, by)
    behind = cells[(cells["row"] == partner) & (cells["kind"].eq(column) | (column == EVERY))]
    events = found.events[found.events["event_id"].isin(behind["event_id"])] if column != SEIZED else found.events[:0]
    of_it = found.incidents[partners.row_of(found.incidents, by) == partner]
    incidents = of_it if column == SEIZED else of_it[:0]
    names = {EVERY: say("column-events"), SEIZED: say("column-incidents")}
    title = partner_names.link(view, partner) + text(f" · {names.get(column) or say.label(KINDS, column)}")
    counted = cooperation_cards.counted(view, events, incidents)
    st.html(tag("h3", title) + tag("p", text(counted), classes="note"))
    st.html(cooperation_cards.show(view, events, incidents["incident_id"], beside=True))


def _fact(view: "View", table: Matrix) -> str:
    """The main fact: with whom most was done, and what most often."""
    say, first = view.say, table.partners[0]
    said = say("matrix-most", partner=partner_names.name(view, first), count=table.events[0])
    if not table.kinds:
        return said
    row, kind = divmod(int(table.counts.argmax()), len(table.kinds))
    return said + " " + say(
        "matrix-peak", partner=partner_names.name(view, table.partners[row]), kind=say.label(KINDS, table.kinds[kind]),
        count=int(table.counts[row, kind]),
    )  # fmt: skip


def _draw(view: "View", table: Matrix) -> Drawing:
    """The cells: darker for more, and with their number, which says the same in grey."""
    say = view.say
    names = [partner_names.name(view, code) for code in table.partners[:MOST]]
    columns = [*((kind, say.label(KINDS, kind)) for kind in table.kinds), (EVERY, say("column-events")),
               (SEIZED, say("column-incidents"))]  # fmt: skip
    drawing = Drawing(say.direction == "rtl", HEAD + ROW * len(names) + 2)
    step, peak = (1 - _NAMES) / len(columns), max(1, int(table.counts.max(initial=0)))
    for at, (key, label) in enumerate(columns):
        for line, words in enumerate(_two_lines(label)):
            drawing.text(
                _NAMES + step * (at + 0.5), HEAD / 2 + (line - 0.5) * 14 + 2, words, at="middle", fill="muted", size=12,
                share=step, bold=key in (EVERY, SEIZED),
            )  # fmt: skip
    for row, name in enumerate(names):
        top = HEAD + ROW * row
        drawing.text(0, top + ROW / 2, name, size=13, share=_NAMES - 0.01)
        drawing.bar("", (0, 1), (top + ROW - 1, top + ROW), "", fill="line", opacity=1, named=False)
        counts = [*table.counts[row].tolist(), table.events[row], table.incidents[row]]
        for at, ((key, label), count) in enumerate(zip(columns, counts, strict=True)):
            if not count:
                continue
            ends = _NAMES + step * (at + 0.06), _NAMES + step * (at + 0.94)
            said = " · ".join((name, label, say.number(count)))
            # Sums are framed by nothing: only cells of kinds are compared with one another.
            opacity = 0.0 if key in (EVERY, SEIZED) else 0.16 + 0.4 * count / peak
            mark = f"{table.partners[row]}|{key}"
            drawing.bar(mark, ends, (top + 2, top + ROW - 2), said, fill="accent", opacity=opacity)
            drawing.text(
                sum(ends) / 2, top + ROW / 2, say.number(count), at="middle", size=12.5, share=step,
                bold=key in (EVERY, SEIZED),
            )  # fmt: skip
    return drawing


def _two_lines(label: str) -> list[str]:
    """A head in two lines, the first of which is the longer only where it has to be."""
    words = label.split()
    if len(words) < 2:
        return ["", label]
    cuts = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return list(min(cuts, key=lambda cut: max(map(len, cut))))


def _file(view: "View", found: Cooperation, table: Matrix, by: str) -> trend_part.Rows:
    say = view.say
    counted = partners.counted(found.events, found.pairs, found.incidents, by).set_index("partner").astype("str")
    rows = [[say("column-partner"), *(say.label(KINDS, kind) for kind in table.kinds), say("column-events"),
             say("column-incidents"), say("column-first"), say("column-last")]]  # fmt: skip
    for at, code in enumerate(table.partners):
        counts = [*table.counts[at].tolist(), table.events[at], table.incidents[at]]
        ends = (str(counted[name].loc[code]) for name in ("first", "last"))
        rows.append([partner_names.name(view, code), *map(str, counts), *ends])
    return rows

"""New lines that may be incidents which another source has told already, side by side, for a person to decide."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast
from urllib.parse import urlencode

import streamlit as st

from marsad.incidents.intake.upload import Alike, Looked
from marsad.maps.markup import lines, tag, text
from marsad.ui import incident_card, session
from marsad.ui.incident_card import Item
from marsad.vocabulary import SUBSTANCES

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST = 30
ANSWERS = ("same-incident", "another-incident", "leave-out")


@dataclass(frozen=True)
class Decided:
    """The rows that are known incidents, those that are not taken, and how many nobody has decided."""

    join: frozenset[int] = frozenset()
    leave_out: frozenset[int] = frozenset()
    undecided: int = 0


def show(view: "View", looked: Looked) -> Decided:
    """Draw the pairs and give what is decided of them."""
    pairs = looked.alike
    if not pairs:
        return Decided()
    say = view.say
    with st.container(key="alike", border=True):
        st.html(tag("h3", text(say("perhaps-known"))) + tag("p", text(say("perhaps-known-hint")), classes="hint"))
        for_all = None
        if len(pairs) > 1:
            for_all = st.radio(
                say("for-all-undecided"), ANSWERS, index=None, format_func=say, horizontal=True, key="alike-all"
            )
        decided = {pair.row: for_all for pair in pairs}
        for pair in pairs[:MOST]:
            decided[pair.row] = _pair(view, looked, pair) or for_all
        if len(pairs) > MOST:
            st.caption(say("pairs-left", count=len(pairs) - MOST))

    def rows(answer: str | None) -> frozenset[int]:
        return frozenset(row for row, given in decided.items() if given == answer)

    return Decided(rows("same-incident"), rows("leave-out"), len(rows(None)))


def _pair(view: "View", looked: Looked, pair: Alike) -> str | None:
    """One pair side by side, and what is decided of it."""
    say = view.say
    known = view.holdings.incidents
    there = incident_card.of(known[known["incident_id"] == pair.known])
    address = "incidents?" + urlencode(session.address(incident=pair.known))
    link = tag("a", text(say("known-already", incident=pair.known)), href=address, target="_blank")
    new = _side(view, text(say("line-of-file", line=pair.line)), [_item(looked, pair.row)])
    with st.container(key=f"pair-{pair.row}"):
        st.html(tag("div", new + (_side(view, link, there[0]) if there else ""), classes="pair"))
        chosen: str | None = st.radio(
            say("line-of-file", line=pair.line), ANSWERS, index=None, format_func=say, horizontal=True,
            key=f"alike-{pair.row}", label_visibility="collapsed",
        )  # fmt: skip
    return chosen


def _item(looked: Looked, row: int) -> Item:
    line = cast(Item, looked.line(row).to_dict())
    return line | {"group": SUBSTANCES[str(line["substance"])].group}


def _side(view: "View", head: str, items: Sequence[Item]) -> str:
    first = items[0]
    when = view.say.when(first["date"].date(), first["date_end"].date(), str(first["date_precision"]))
    parts = [
        tag("p", tag("b", head), classes="when"),
        tag("p", text(when)),
        tag("p", tag("bdi", text(incident_card.place(view, first))), classes="where"),
        *(incident_card.substance(view, item) for item in items),
        tag("p", incident_card.source_links(first), classes="sources"),
    ]
    return tag("article", lines(parts), classes="card")

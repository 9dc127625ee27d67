"""Says what is wrong with the data or the address, and what to do about it, above the page."""

from typing import TYPE_CHECKING

import streamlit as st

from marsad.incidents import summary
from marsad.maps.markup import in_markdown, lines, tag, text
from marsad.ui import session
from marsad.ui.filters import clear

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST = 20


def show(view: "View") -> None:
    """Every notice that holds now; nothing when all is well and something is selected."""
    say, held = view.say, view.holdings
    if held.unavailable:
        st.error(in_markdown(say(held.unavailable)))
    for error in held.unreadable:
        where = say("file-line", line=error.line) if error.line else ""
        st.error(in_markdown(" ".join((say(error.reason, file=str(error.path), detail=error.detail or "-"), where))))
    for file, refused in (("incidents.csv", held.refused), ("cooperation.csv", held.refused_events)):
        if refused:
            _list(
                say("lines-left-out", count=len({part.line for part in refused}), file=file),
                [
                    say(
                        "refused-value", line=part.line, column=part.column, value=part.value[:80],
                        reason=say(part.reason),
                    )
                    for part in refused
                ],
            )  # fmt: skip
    if held.sites.refused:
        _list(
            say("lines-left-out", count=len(held.sites.refused), file="sites.csv"),
            [say("refused-site", line=line, value=value) for line, value in held.sites.refused],
        )
    if held.second_look and view.page == "sites":
        _list(
            say("second-look", count=len(held.second_look)),
            [
                say("second-look-line", site=edit.site_id, number=edit.number, reason=say(edit.reason))
                for edit in held.second_look
            ],
        )
    if held.without_site:
        _list(say("unknown-sites", count=len(held.without_site)), list(held.without_site))
    if ignored := session.ignored():
        _list(say("address-ignored"), [say(part.reason, name=part.name, value=part.value) for part in ignored])
    if view.selects and not held.unreadable and not held.unavailable and not view.once(summary.count):
        _empty(view)


def _empty(view: "View") -> None:
    """Says that nothing is selected, and offers to widen the selection."""
    with st.container(key="empty", horizontal=True, vertical_alignment="center"):
        st.html(tag("p", text(view.say("nothing-selected")), classes="empty"))
        st.button(view.say("widen"), key="widen", on_click=clear)


def _list(title: str, entries: list[str]) -> None:
    shown = entries[:MOST] + (["…"] if len(entries) > MOST else [])
    items = lines(tag("li", text(entry)) for entry in shown)
    st.html(tag("div", tag("b", text(title)) + tag("ul", items), classes="notice", role="status"))

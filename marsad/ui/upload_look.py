"""The third step of an upload: what it comes to, before anything of it is kept, and who takes it in."""

from typing import TYPE_CHECKING

import streamlit as st

from marsad.desk.uploads import Choices, Opened
from marsad.incidents import flows, reading, summary
from marsad.incidents.intake import compact
from marsad.incidents.intake.upload import Looked
from marsad.maps.markup import lines, tag, text
from marsad.ui import map_panel, session, site_edits, upload_alike, upload_places, upload_refused, upload_state
from marsad.ui.upload_columns import about
from marsad.vocabulary import INCIDENTS, SUBSTANCES

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST_ON_MAP = 200_000
"""Lines of which the map is drawn; looking them all through for more would keep the page waiting."""
MOST_NAMED = 20
_KEY = "take-in"


def show(view: "View") -> None:
    """Counts, what is refused, unsettled, doubtful or known; the new points; and the form that takes it in."""
    upload = upload_state.current()
    opened = upload.opened
    if opened is None:
        return
    looked = upload.looked
    if looked is None or upload.version != view.holdings.version:
        bar = st.progress(0.0, text=view.say("looking-at-lines"))

        def told(share: float) -> None:
            bar.progress(share, view.say("looking-at-lines"))

        try:
            looked = view.uploads.look(opened, session.today(), upload.sites, told)
        finally:
            bar.empty()
        upload_state.keep(looked=looked, version=view.holdings.version)
    about(view, opened)
    _figures(view, looked)
    upload_places.show(view, opened, looked)
    upload_refused.show(view, opened, looked)
    choices = upload_alike.show(view, looked)
    revise = _changed(view, looked)
    _map(view, looked)
    _take(view, opened, looked, choices, revise)


def _figures(view: "View", looked: Looked) -> None:
    say = view.say
    seized = looked.table == INCIDENTS
    counts = {
        "fresh": len(looked.fresh), "refused": len(looked.refused_rows),
        "again" if seized else "events-again": len(looked.again),
        "changed" if seized else "events-changed": len(looked.changed), "doubts": len(looked.doubts),
    }  # fmt: skip
    cards = [
        tag("div", tag("p", tag("b", text(say.number(count))) + " " + text(say(f"figure-{name}", count=count))),
            role="listitem", classes=name)
        for name, count in counts.items()
        if count or name in {"fresh", "refused"}
    ]  # fmt: skip
    st.html(tag("div", lines(cards), classes="figures upload-figures", role="list"))


def _changed(view: "View", looked: Looked) -> bool:
    """Whether the incidents that are there with other values get the new ones."""
    if not looked.changed:
        return False
    say = view.say
    with st.container(key="changed", border=True):
        named = [*looked.changed[:MOST_NAMED], *(["…"] if len(looked.changed) > MOST_NAMED else [])]
        st.html(tag("h3", text(say("there-otherwise"))) + tag("p", text(" · ".join(named)), classes="hint"))
        answers = ("leave-as-they-are", "take-new-values")
        chosen = st.radio(say("there-otherwise"), answers, format_func=say, key="revise", label_visibility="collapsed")
    return chosen == "take-new-values"


def _map(view: "View", looked: Looked) -> None:
    if looked.table != INCIDENTS or not 0 < len(looked.fresh) <= MOST_ON_MAP:
        return
    if not looked.fresh["site_id"].notna().any():
        return
    fresh = compact.completed(looked.fresh)
    groups = fresh["substance"].astype("str").map({code: SUBSTANCES[code].group for code in SUBSTANCES})
    table = reading.newest_first(fresh.assign(group=groups.astype("category"), route=flows.route(fresh)))
    with st.container(key="new-points", border=True):
        st.html(tag("h3", text(view.say("new-points"))))
        map_panel.small(view, summary.by_site(table), summary.by_area(table))


def _take(view: "View", opened: Opened, looked: Looked, decided: upload_alike.Decided, revise: bool) -> None:
    say, key = view.say, _KEY
    with st.container(key="take", border=True):
        whole = False
        if looked.refused_rows:
            answers = ("take-good", "take-whole")
            whole = st.radio(say("how-to-take"), answers, format_func=say, key="how-to-take") == "take-whole"
        with st.container(key="sign", horizontal=True):
            site_edits.signature(view, key, "batch")
        if decided.undecided:
            st.caption(say("undecided", count=decided.undecided))
        choices = Choices(revise=revise, join=decided.join, leave_out=decided.leave_out, whole=whole)
        if st.button(say("take-in"), key="take-in", type="primary", disabled=bool(decided.undecided)):
            who, why = (str(st.session_state[f"{key}-{name}"]).strip() for name in ("who", "why"))
            site_edits.signed(who)
            bar = st.progress(0.0, text=say("keeping-lines"))

            def told(share: float) -> None:
                bar.progress(min(share, 1.0), say("keeping-lines"))

            try:
                batch = view.uploads.take_in(opened, looked, choices, who, why, told)
            finally:
                bar.empty()
            upload_state.keep(step="done", batch=batch, opened=None, looked=None, sites={})
            st.rerun()

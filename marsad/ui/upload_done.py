"""The last step of an upload: what was taken in, where to see it, and the way to undo it at once."""

from typing import TYPE_CHECKING

import streamlit as st

from marsad.errors import StoreUnavailable, WrongChange
from marsad.incidents.selection import Selection
from marsad.maps.markup import in_markdown, tag
from marsad.store.batches import Batch
from marsad.ui import batch_history, session, upload_state
from marsad.vocabulary import INCIDENTS

if TYPE_CHECKING:
    from marsad.ui.frame import View


def show(view: "View") -> None:
    """Say what the batch holds as it stands now, and offer what may be done with it."""
    batch = upload_state.current().batch
    if batch is None:
        return
    say = view.say
    hidden = any(one.withdrawn for one in view.uploads.batches() if one.number == batch.number)
    with st.container(key="done", border=True):
        kept = say("batch-hidden" if hidden else "batch-kept", batch=batch.code)
        (st.info if hidden else st.success)(in_markdown(kept))
        st.html(tag("ol", batch_history.entry(view, batch), classes="edits batches"))
        with st.container(key="done-ways", horizontal=True, vertical_alignment="center"):
            if not hidden and batch.contents == INCIDENTS.name:
                query = {"language": session.language(), **Selection(batch=(batch.code,)).to_query()}
                st.page_link("app.py", label=say("show-on-map"), icon=":material/map:", query_params=query)
                st.page_link(
                    "pages/incidents.py", label=say("show-as-table"), icon=":material/table:", query_params=query
                )
            elif not hidden:
                st.page_link(
                    "pages/cooperation.py", label=say("page-cooperation"), icon=":material/handshake:",
                    query_params={"language": session.language()},
                )  # fmt: skip
            if not hidden:
                st.button(say("undo-batch"), key="undo", icon=":material/undo:", on_click=_undo, args=(view, batch))
            st.button(say("add-more"), key="add-more", type="primary", on_click=upload_state.begin)


def _undo(view: "View", batch: Batch) -> None:
    try:
        view.uploads.withdraw(batch.number, batch.recorded_by, view.say("undone-at-once"))
    except (WrongChange, StoreUnavailable) as error:
        upload_state.trouble(error.reason)

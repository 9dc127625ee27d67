"""The batches that were taken in, newest first, and how one is withdrawn or shown again."""

from typing import TYPE_CHECKING

import streamlit as st

from marsad.maps.markup import lines, tag, text
from marsad.store.batches import Batch
from marsad.ui import site_edits
from marsad.vocabulary import INCIDENTS

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST = 20


def show(view: "View") -> None:
    """The history of batches and the two forms that change it."""
    say, batches = view.say, view.uploads.batches()
    with st.container(key="batches", border=True):
        site_edits.say_what_became_of_it(view)
        st.html(tag("h2", text(say("batches-title"))))
        if not batches:
            st.html(tag("p", text(say("no-batches")), classes="hint"))
            return
        st.html(_list(view, batches[:MOST]))
        if len(batches) > MOST:
            with st.expander(say("batches-left", count=len(batches) - MOST)):
                st.html(_list(view, batches[MOST:]))
        with st.container(key="batch-forms", horizontal=True):
            _form(view, "withdraw-batch", [batch for batch in batches if not batch.withdrawn])
            _form(view, "restore-batch", [batch for batch in batches if batch.withdrawn])


def entry(view: "View", batch: Batch) -> str:
    """The markup of one batch: code, file, what it held, who took it in, when and why, and whether it is withdrawn."""
    say = view.say
    key = "batch-sizes" if batch.contents == INCIDENTS.name else "batch-sizes-events"
    sizes = say(
        key, incidents=say.number(batch.incidents), lines=say.number(batch.lines), refused=say.number(batch.refused)
    )
    standing = tag("span", text(say("batch-withdrawn")), classes="standing") if batch.withdrawn else ""
    head = tag("b", text(batch.code)) + " " + tag("bdi", text(batch.file_name)) + " " + standing
    when = f"{batch.recorded_at:%Y-%m-%d %H:%M}"
    signed = text(say("batch-signed", who=batch.recorded_by, when=when))
    why = " · " + tag("bdi", text(batch.why)) if batch.why else ""
    return tag(
        "li", tag("div", head) + tag("p", text(sizes)) + tag("p", signed + why),
        classes="withdrawn" if batch.withdrawn else "",
    )  # fmt: skip


def _list(view: "View", batches: list[Batch]) -> str:
    return tag("ol", lines(entry(view, batch) for batch in batches), classes="edits batches")


def _form(view: "View", key: str, batches: list[Batch]) -> None:
    """One form: which batch, who and why."""
    if not batches:
        return
    say = view.say
    change = view.uploads.withdraw if key == "withdraw-batch" else view.uploads.restore
    names = {batch.number: f"{batch.code} · {batch.file_name}" for batch in batches}
    with st.popover(say(key), key=f"open-{key}"), st.form(key, border=False):
        st.selectbox(say("batch"), list(names), format_func=names.__getitem__, key=f"{key}-number")
        site_edits.signature(view, key, "batch")
        st.form_submit_button(say(key), on_click=site_edits.made(key, change, "number"))

"""The frame of an upload: which step it is at, the way back, and what went wrong last."""

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

import streamlit as st

from marsad.errors import MarsadError, RefusedFile
from marsad.maps.markup import in_markdown, lines, tag, text
from marsad.ui import upload_state
from marsad.ui.upload_state import STEPS

if TYPE_CHECKING:
    from marsad.ui.frame import View


@contextlib.contextmanager
def open(view: "View") -> Iterator[str]:
    """Draw the steps and give the one that the upload is at. An error of Marsad's in it becomes a sentence."""
    step = upload_state.current().step
    with st.container(key="upload"):
        _steps(view, step)
        if kept := upload_state.said():
            key, values = kept
            st.error(in_markdown(view.say(key, **values)))
        try:
            yield step
        except MarsadError as error:
            st.error(in_words(view, error))


def in_words(view: "View", error: MarsadError) -> str:
    """What an error says to its reader, as Markdown."""
    return in_markdown(_sentence(view, error))


def _sentence(view: "View", error: MarsadError) -> str:
    if isinstance(error, RefusedFile):
        where = " " + view.say("file-line", line=error.line) if error.line else ""
        return view.say(error.reason, file=error.path.name, detail=error.detail or "-") + where
    return view.say(str(getattr(error, "reason", error)))


def _steps(view: "View", step: str) -> None:
    say, at = view.say, STEPS.index(step)
    with st.container(key="steps", horizontal=True, vertical_alignment="center"):
        marks = lines(_mark(view, number, name, at) for number, name in enumerate(STEPS))
        st.html(tag("ol", marks, classes="steps", aria_label=say("step-of", step=at + 1, steps=len(STEPS))))
        if 0 < at < len(STEPS) - 1:
            st.button(
                say("step-back"), key="step-back", type="tertiary", icon=_arrow(view),
                on_click=_go, args=(STEPS[at - 1],),
            )  # fmt: skip


def _mark(view: "View", number: int, name: str, at: int) -> str:
    label = tag("b", text(str(number + 1))) + tag("span", text(view.say(f"step-{name}")))
    now = {"aria_current": "step"} if number == at else {}
    return tag("li", label, classes="past" if number < at else "now" if number == at else "", **now)


def _arrow(view: "View") -> str:
    return ":material/arrow_forward:" if view.say.direction == "rtl" else ":material/arrow_back:"


def _go(step: str) -> None:
    upload_state.keep(step=step, looked=None)

"""The button that makes a selection a briefing to hand out, in three formats; none is made before it is chosen."""

import datetime
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

import streamlit as st

from marsad import packs
from marsad.ui import route_map

if TYPE_CHECKING:
    from marsad.ui.frame import View

_LOG = logging.getLogger("marsad")
_ICON = {"pdf": ":material/picture_as_pdf:", "pptx": ":material/slideshow:", "html": ":material/public:"}


def show(view: "View") -> None:
    """Draw the button for what is selected."""
    say = view.say
    with st.popover(say("pack-button"), key="pack", icon=":material/summarize:"):
        st.caption(say("pack-hint"))
        for form, mime in packs.FORMATS.items():
            st.download_button(
                say(f"pack-{form}"), data=_making(view, form), file_name=f"marsad-{say.language}.{form}", mime=mime,
                icon=_ICON[form], on_click="ignore", key=f"pack-{form}", width="stretch",
            )  # fmt: skip


def _making(view: "View", form: str) -> Callable[[], bytes]:
    """What makes the pack when its button is pressed, outside of any run of the page."""
    say, boundaries = view.say, view.settings.boundaries

    def make() -> bytes:
        try:
            now = datetime.datetime.now(datetime.UTC)
            return packs.make(form, view.desk, view.holdings, view.shown, say, boundaries, route_map.STATIC_FOLDER, now)
        except Exception:
            _LOG.exception("the briefing of %s could not be made as %s", view.shown, form)
            raise  # Streamlit says at the button that there is no file

    return make

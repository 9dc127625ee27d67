"""Makes the address of a wall: of what is selected now, the scenes and how they are shown."""

from typing import TYPE_CHECKING
from urllib.parse import urlencode

import streamlit as st

from marsad.maps.markup import lines, tag, text
from marsad.settings import VIEWS
from marsad.ui.wall_address import NUMBERS, SCENES, THEMES, WallAddress

if TYPE_CHECKING:
    from marsad.ui.frame import View

PATH = "briefing"


def show(view: "View") -> None:
    """The choices, and below them the address with a link that opens it apart."""
    say = view.say
    with st.container(key="wall-builder"):
        intro = (tag("h1", text(say("wall-builder-title"))), tag("p", text(say("wall-builder-intro")), classes="lead"))
        st.html(lines(intro))
        scenes = st.multiselect(
            say("wall-scenes"), SCENES, default=SCENES, format_func=lambda code: say(f"scene-{code}")
        )
        with st.container(key="wall-numbers", horizontal=True):
            labels = {name: say(f"wall-{name}") for name in NUMBERS}
            numbers = {
                name: int(st.number_input(labels[name], one.least, one.most, one.usual, step=1, key=f"wall-{name}"))
                for name, one in NUMBERS.items()
            }
        with st.container(key="wall-looks", horizontal=True):
            theme = st.selectbox(say("wall-theme"), THEMES, format_func=lambda code: say(f"theme-{code}"))
            boundaries = st.selectbox(
                say("wall-view"), VIEWS, VIEWS.index(view.settings.boundaries),
                format_func=lambda code: say(f"view-{code}"),
            )  # fmt: skip
        with st.container(key="wall-switches", horizontal=True):
            safe, step = st.toggle(say("wall-safe-switch")), st.toggle(say("wall-step-switch"))
        address = WallAddress(
            scenes=tuple(scenes) or SCENES, selection=view.selection, language=say.language, theme=theme,
            view="" if boundaries == view.settings.boundaries else boundaries, safe=safe, step=step,
            zone=str(st.context.timezone or ""), **numbers,
        )  # fmt: skip
        _address(view, address)


def _address(view: "View", address: WallAddress) -> None:
    say = view.say
    link = f"{PATH}?{urlencode(address.to_query(), safe=',')}"
    st.html(tag("h2", text(say("wall-address"))))
    st.code(f"{_server()}/{link}", language=None, wrap_lines=True)
    st.html(tag("p", tag("a", text(say("wall-open")), href=link, target="_blank", rel="noopener"), classes="open")
            + tag("p", text(say("wall-keys")), classes="note"))  # fmt: skip


def _server() -> str:
    """The address that this browser reached the app by, without the page."""
    return str(st.context.url).split("?")[0].rstrip("/").removesuffix("/" + PATH)

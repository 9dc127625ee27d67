"""Asks an online service for a name, only when a person presses the button, and takes over what a person accepts."""

from typing import TYPE_CHECKING, Any

import streamlit as st

from marsad.maps.markup import in_markdown, tag, text
from marsad.places.edits import LONGEST_NAME
from marsad.places.outcomes import Candidate, Failed, NotFound
from marsad.ui import site_button, site_edits
from marsad.vocabulary import SITE_TYPES

if TYPE_CHECKING:
    from marsad.ui.frame import View

_ASKED = "marsad.asked"


def show(view: "View", written: str) -> None:
    """The button that asks, and the answer to what was asked last; nothing where no service is set."""
    say, address = view.say, view.desk.online_address
    if not address:
        return

    def ask() -> None:
        st.session_state[_ASKED] = written, view.desk.ask_online(written, say.language)

    st.button(
        say("ask-online", service=in_markdown(address)), key="ask-online", icon=":material/public:", on_click=ask,
        help=in_markdown(say("ask-online-help", service=address, name=written)),
    )  # fmt: skip
    asked, answer = st.session_state.get(_ASKED, ("", None))
    if asked != written or answer is None:
        return
    if isinstance(answer, Failed):
        st.html(tag("p", text(say(answer.reason)), classes="outcome failed", role="status"))
    elif isinstance(answer, NotFound):
        st.html(tag("p", text(say("online-nothing")), classes="outcome notfound", role="status"))
    else:
        st.html(tag("p", text(say("online-candidates")), classes="outcome", role="status"))
        for number, candidate in enumerate(answer):
            _candidate(view, candidate, number)


def _candidate(view: "View", candidate: Candidate, number: int) -> None:
    say, key = view.say, f"accept-{number}"
    about: tuple[Any, ...] = (
        say.country(candidate.country) if candidate.country else "",
        f"{candidate.latitude:.4f}, {candidate.longitude:.4f}",
        candidate.origin,
    )
    st.html(
        tag(
            "div",
            tag("b", tag("bdi", text(candidate.name)))
            + tag("p", tag("bdi", text(" · ".join(part for part in about if part)))),
            classes="candidate",
        )
    )

    def accept(name: str, site_type: str, who: str, why: str) -> None:
        site_button.open_site(view.desk.accept(candidate, name, site_type, who, why, view.say.language))

    with st.popover(say("accept-candidate")), st.form(key, border=False):
        st.text_input(say("site-name"), candidate.name.split(",")[0], key=f"{key}-name", max_chars=LONGEST_NAME)
        st.selectbox(
            say("site_type"), list(SITE_TYPES), format_func=lambda code: say.label(SITE_TYPES, code), key=f"{key}-type"
        )
        site_edits.signature(view, key)
        st.form_submit_button(say("keep-edit"), on_click=site_edits.made(key, accept, "name", "type"))

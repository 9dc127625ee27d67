"""The menu of pages and languages at the side."""

import streamlit as st

from marsad.i18n.translator import LANGUAGES, NAME_OF_LANGUAGE, Translator
from marsad.maps.markup import tag, text
from marsad.ui import session

PAGES = {
    "map": "app.py",
    "incidents": "pages/incidents.py",
    "routes": "pages/routes.py",
    "sites": "pages/sites.py",
    "trends": "pages/trends.py",
    "cooperation": "pages/cooperation.py",
    "briefing": "pages/briefing.py",
    "add-events": "pages/add_events.py",
    "reference": "pages/reference.py",
}


def show(say: Translator, page: str) -> None:
    """Draw the menu with the page that is open marked; links carry the selection."""
    with st.sidebar:
        st.html(tag("p", text(say("marsad")), classes="brand") + tag("p", text(say("subtitle")), classes="subtitle"))
        with st.container(key="menu", gap=None):
            for key, path in PAGES.items():
                st.page_link(path, label=say(f"page-{key}"), width="stretch", query_params=session.address())
        with st.container(key="languages"):
            st.session_state["language-choice"] = session.language()
            st.segmented_control(
                say("language"),
                LANGUAGES,
                format_func=NAME_OF_LANGUAGE.__getitem__,
                key="language-choice",
                on_change=_speak,
                label_visibility="collapsed",
                required=True,
            )


def _speak() -> None:
    session.speak(str(st.session_state["language-choice"]))

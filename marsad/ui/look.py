"""The look of every page: our style sheet, the colours of both themes, and the direction of the language."""

from pathlib import Path

import streamlit as st

from marsad.i18n.translator import Translator
from marsad.maps.style import GROUP_IN_TEXT, css_variables
from marsad.vocabulary import GROUPS

FOLDER = Path(__file__).parent
ICON = str(FOLDER / "icon.svg")
_SHEET = (FOLDER / "look.css").read_text(encoding="utf-8")
_RTL = (FOLDER / "look_rtl.css").read_text(encoding="utf-8")
# A group's colour as text: mixed with the ink until it reads at 4.5:1 (a test holds it).
_GROUPS = "".join(
    f".group-{code}{{color:color-mix(in srgb, var(--group-{code}) {GROUP_IN_TEXT}%, var(--ink))}}" for code in GROUPS
)
_COLOURS = f":root{{{css_variables('light')}}}@media (prefers-color-scheme: dark){{:root{{{css_variables('dark')}}}}}"
_PAGE = st.components.v2.component("marsad_page", js=(FOLDER / "page.js").read_text(encoding="utf-8"))


def apply(say: Translator) -> None:
    """Put the style sheet of the language's direction on the page."""
    right_to_left = _RTL if say.direction == "rtl" else ""
    st.html(f"<style>{_COLOURS}{_GROUPS}{_SHEET}{right_to_left}</style>")


def tell_the_browser(say: Translator) -> None:
    """Give the document its language and direction: screen readers and hyphenation go by them."""
    _PAGE(key="page", data={"language": say.language, "direction": say.direction}, height=0)

"""Our words on Streamlit's uploader, which has only English ones of its own."""

import streamlit as st

from marsad.i18n.translator import Translator
from marsad.maps.markup import style_text


def put(say: Translator) -> None:
    """Hand the words to the style sheet, which shows them in place of the uploader's own."""
    words = {"drop": say("drop-file"), "browse": say("browse-file"), "too-large": say("file-not-taken")}
    declared = "".join(f"--uploader-{name}:{style_text(word)};" for name, word in words.items())
    st.html(f"<style>:root{{{declared}}}</style>")

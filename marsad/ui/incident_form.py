"""One incident typed into a form; it comes out as a table of one line and is read like any other."""

from typing import TYPE_CHECKING

import streamlit as st

from marsad.maps.markup import in_markdown, tag, text
from marsad.reports.safe_csv import plain
from marsad.vocabulary import FIELD, Field, Kind

if TYPE_CHECKING:
    from marsad.ui.frame import View

NAME = "typed.csv"
LONGEST = 1_000
FIRST = ("date", "site_text", "substance", "quantity", "mode", "evidence", "source_publisher", "source_url")
MORE = (
    "incident_id", "country", "operation", "agencies", "partners", "conveyance", "flag", "concealment", "detection",
    "origin_text", "transit_text", "destination_text", "arrests", "source_title", "source_date", "source_language",
    "notes",
)  # fmt: skip
_HINTS = {"date": "form-date-hint", "site_text": "form-place-hint", "quantity": "form-quantity-hint"}


def show(view: "View") -> bytes:
    """Draw the form; the typed table once it is sent, nothing until then."""
    say = view.say
    with st.form("event", border=False):
        st.html(tag("p", text(say("form-hint")), classes="hint"))
        typed = _fields(view, FIRST)
        with st.expander(say("more-fields")):
            typed |= _fields(view, MORE)
        if not st.form_submit_button(say("check-lines"), type="primary"):
            return b""
    said = {code: value for code, value in typed.items() if value}
    if "source_publisher" not in said:  # a file stands for its source; a form is none
        st.error(in_markdown(f"{say('field-source_publisher')}: {say('refused-required')}"))
        return b""
    return plain([list(said), list(said.values())])


def _fields(view: "View", codes: tuple[str, ...]) -> dict[str, str]:
    typed = {}
    for first in range(0, len(codes), 2):  # row by row, so that a phone keeps their order
        for column, code in zip(st.columns(2), codes[first : first + 2], strict=False):
            with column:
                typed[code] = _field(view, FIELD[code])
    return typed


def _field(view: "View", field: Field) -> str:
    say, key = view.say, f"event-{field.code}"
    label, about = say(f"field-{field.code}"), say(f"field-{field.code}.help")
    if field.kind is Kind.CODE and field.codes is not None:
        codes = field.codes
        chosen = st.selectbox(
            label, list(codes), index=None, format_func=lambda code: say.label(codes, code), key=key, help=about,
            placeholder=say("not-stated"),
        )  # fmt: skip
        return chosen or ""
    hint = say(_HINTS[field.code]) if field.code in _HINTS else ""
    return st.text_input(label, key=key, help=about, max_chars=LONGEST, placeholder=hint).strip()

"""Corrections of a site: one more way to write it, another point, who made them when and why, and taking them back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import streamlit as st

from marsad.errors import StoreUnavailable, WrongChange, WrongEdit
from marsad.i18n.translator import LANGUAGES, NAME_OF_LANGUAGE
from marsad.maps.markup import lines, tag, text
from marsad.places.edited import Edit
from marsad.places.edits import LONGEST_NAME, LONGEST_WHO, LONGEST_WHY
from marsad.places.sites import Site

if TYPE_CHECKING:
    from marsad.ui.frame import View

_SAID, _WHO = "marsad.said", "marsad.who"
_SIGNED = {
    "edit": ("edit-who", "edit-who-help", "edit-why"),
    "batch": ("batch-who", "batch-who-help", "batch-why"),
}


def show(view: "View", site: Site) -> None:
    """The forms that correct a site, closed at first, and the history of its corrections."""
    say, history = view.say, view.desk.edits(site.code)
    with st.expander(say("correct-site"), icon=":material/edit:"):
        alias, point = st.tabs([say("add-name"), say("correct-point")])
        with alias:
            _add_name(view, site)
        with point:
            _correct_point(view, site)
    if history:
        with st.expander(say("count-edits", count=len(history)), icon=":material/history:"):
            st.html(tag("ol", lines(_told(view, edit) for edit in history), classes="edits"))
            _take_back(view, history)


def made(key: str, change: Callable[..., object], *values: str) -> Callable[[], None]:
    """The callback of a form: makes a change with the values of its widgets, and keeps what to say of it.

    `values` are the names of the form's widgets, each under `key-name`; those that sign it come last.
    """

    def submit() -> None:
        given = [st.session_state[f"{key}-{name}"] for name in (*values, "who", "why")]
        signed(given[-2])
        try:
            change(*given)
        except (WrongEdit, WrongChange, StoreUnavailable) as error:
            st.session_state[_SAID] = (False, error.reason)
        else:
            st.session_state[_SAID] = (True, "edit-kept")
            for name in (*values, "why"):
                st.session_state.pop(f"{key}-{name}", None)

    return submit


def signature(view: "View", key: str, of: str = "edit") -> None:
    """Who makes a change (`of` an `edit` or a `batch`) and why: the two fields that every form of changes ends with."""
    say, (who, about, why) = view.say, _SIGNED[of]
    st.session_state.setdefault(f"{key}-who", st.session_state.get(_WHO, ""))
    st.text_input(say(who), key=f"{key}-who", max_chars=LONGEST_WHO, help=say(about))
    st.text_input(say(why), key=f"{key}-why", max_chars=LONGEST_WHY)


def signed(who: str) -> None:
    """Remember who makes changes in this session, for the next form."""
    st.session_state[_WHO] = who


def say_what_became_of_it(view: "View") -> None:
    """Whether the change that was asked for last is kept, once; also where no site is open, as after a refusal."""
    well, key = st.session_state.pop(_SAID, (True, ""))
    if key:
        (st.success if well else st.error)(view.say(key))


def _add_name(view: "View", site: Site) -> None:
    say, key = view.say, f"name-{site.code}"

    def change(alias: str, language: str, who: str, why: str) -> None:
        view.desk.add_alias(site.code, alias, language, who, why)

    with st.form(key, border=False):
        st.text_input(say("another-name"), key=f"{key}-alias", max_chars=LONGEST_NAME)
        st.selectbox(
            say("language"),
            ("", *LANGUAGES),
            format_func=lambda code: NAME_OF_LANGUAGE.get(code, say("no-language")),
            key=f"{key}-language",
        )
        signature(view, key)
        st.form_submit_button(say("keep-edit"), on_click=made(key, change, "alias", "language"))


def _correct_point(view: "View", site: Site) -> None:
    say, key = view.say, f"point-{site.code}"

    def change(latitude: float, longitude: float, who: str, why: str) -> None:
        view.desk.correct_point(site.code, latitude, longitude, who, why)

    def degrees(name: str, label: str, value: float, most: float) -> None:
        st.number_input(label, -most, most, value, step=0.001, format="%.4f", key=f"{key}-{name}")

    with st.form(key, border=False):
        degrees("latitude", say("field-latitude"), site.latitude, 90.0)
        degrees("longitude", say("field-longitude"), site.longitude, 180.0)
        signature(view, key)
        st.form_submit_button(say("keep-edit"), on_click=made(key, change, "latitude", "longitude"))


def _told(view: "View", edit: Edit) -> str:
    """One entry of the history: what was changed, who, when, why, and whether it still counts."""
    say = view.say
    what = {
        "alias": lambda: say("edited-alias", alias=edit.alias),
        "point": lambda: say("edited-point", point=_degrees(edit.latitude, edit.longitude)),
        "site": lambda: say("edited-site", origin=edit.origin),
        "withdrawn": lambda: say("edited-withdrawn", number=edit.withdraws or 0),
    }[edit.kind]()
    standing = say(f"standing-{edit.standing}") if edit.standing not in ("", "in-force") else ""
    doubt = say(edit.reason) if edit.reason else ""
    head = tag("b", text(f"{edit.number}. {what}"))
    signed = tag("p", text(say("edit-signed", who=edit.who, when=edit.at[:16].replace("T", " "), why=edit.why)))
    notes = lines(tag("p", text(note), classes="doubt") for note in (standing, doubt) if note)
    return tag("li", head + signed + notes, classes=edit.standing)


def _degrees(latitude: float | None, longitude: float | None) -> str:
    return f"{latitude:.4f}, {longitude:.4f}"


def _take_back(view: "View", history: list[Edit]) -> None:
    say, standing = view.say, [edit.number for edit in history if edit.standing != "withdrawn"]
    if not standing:
        return
    key = "take-back"

    def change(number: int, who: str, why: str) -> None:
        view.desk.withdraw_edit(number, who, why)

    with st.popover(say("take-back")), st.form(key, border=False):
        st.selectbox(say("edit-number"), standing, key=f"{key}-number")
        signature(view, key)
        st.form_submit_button(say("take-back"), on_click=made(key, change, "number"))

"""The selection and the language of a session: kept across pages under their own keys, and in the address."""

import datetime
from collections.abc import Collection, Mapping

import streamlit as st

from marsad.i18n.translator import LANGUAGES, guess
from marsad.incidents.selection import FILTERS, Ignored, Selection, from_query

_SELECTION, _LANGUAGE, _QUERY, _IGNORED = "marsad.selection", "marsad.language", "marsad.query", "marsad.ignored"
LONGEST_NAME = 200  # letters of a site's name in the address
PARAMETERS = frozenset(FILTERS) - {"since", "until"} | {"from", "to", "language"}


def restore(known: Mapping[str, Collection[str]]) -> None:
    """Take language and selection from the address when it is a new one, else keep the session's.

    A change of page arrives with an empty address and keeps them; a link, the browser's back button or an address
    edited by hand arrives with another one than this session wrote last.
    """
    query = {name: value for name, value in st.query_params.to_dict().items() if name in PARAMETERS}
    if _SELECTION not in st.session_state or (query and query != st.session_state[_QUERY]):
        selection, ignored = from_query(query, known)
        asked = query.get("language", "")
        if asked and asked not in LANGUAGES:
            ignored += (Ignored("language", asked[:80], "ignored-code"),)
        if asked in LANGUAGES:
            st.session_state[_LANGUAGE] = asked
        st.session_state.setdefault(_LANGUAGE, guess(st.context.locale))
        st.session_state[_SELECTION], st.session_state[_IGNORED] = selection, ignored
    _write()


def selection() -> Selection:
    """What this session has chosen."""
    chosen: Selection = st.session_state[_SELECTION]
    return chosen


def choose(chosen: Selection) -> None:
    """Choose something else; the address follows."""
    st.session_state[_SELECTION], st.session_state[_IGNORED] = chosen, ()
    _write()


def language() -> str:
    """The language of this session."""
    return str(st.session_state[_LANGUAGE])


def speak(code: str) -> None:
    """Change the language; the address follows."""
    st.session_state[_LANGUAGE] = code
    _write()


def ignored() -> tuple[Ignored, ...]:
    """What in the address was of no use, until something else is chosen."""
    parts: tuple[Ignored, ...] = st.session_state[_IGNORED]
    return parts


def address(**more: str) -> dict[str, str]:
    """The parameters of an address that shows what this session shows, and more of the caller's."""
    return {"language": language(), **selection().to_query(), **more}


def incident() -> str:
    """The incident that the address asks for, empty for none."""
    return str(st.query_params.get("incident", ""))[:64]


def open_incident(incident_id: str) -> None:
    """Put an incident into the address, or none."""
    if incident_id:
        st.query_params["incident"] = incident_id
    else:
        st.query_params.pop("incident", None)


def looked_for() -> str:
    """The name of a site that the address asks for, empty for none."""
    return str(st.query_params.get("name", ""))[:LONGEST_NAME]


def look_for(name: str) -> None:
    """Put the name of a site into the address, or none."""
    if name:
        st.query_params["name"] = name[:LONGEST_NAME]
    else:
        st.query_params.pop("name", None)


def width() -> str:
    """What the width of a band of flows says, as the address asks: `incidents`, else `weight`."""
    return "weight" if st.query_params.get("width") == "weight" else "incidents"


def widen_by(measure: str) -> None:
    """Put what the width of a band says into the address; incidents need no saying."""
    if measure == "weight":
        st.query_params["width"] = measure
    else:
        st.query_params.pop("width", None)


def today() -> datetime.date:
    """The reader's day, by the browser's time zone."""
    try:
        offset = datetime.timedelta(minutes=-(st.context.timezone_offset or 0))
        return (datetime.datetime.now(datetime.UTC) + offset).date()
    except (OverflowError, TypeError):
        return datetime.datetime.now(datetime.UTC).date()


def _write() -> None:
    query = address()
    st.session_state[_QUERY] = query
    kept = {name: value for name, value in st.query_params.to_dict().items() if name not in PARAMETERS}
    if st.query_params.to_dict() != kept | query:
        st.query_params.from_dict(kept | query)

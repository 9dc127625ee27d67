"""The selection and the language of a session: kept across pages under their own keys, and in the address."""

import datetime
from collections.abc import Collection, Mapping

import streamlit as st

from marsad.i18n.translator import LANGUAGES, guess
from marsad.incidents.playback import STEPS
from marsad.incidents.selection import FILTERS, Ignored, Selection, from_query
from marsad.maps.layers import LAYERS

_SELECTION, _LANGUAGE, _QUERY, _IGNORED = "marsad.selection", "marsad.language", "marsad.query", "marsad.ignored"
_PAGE, _LAYERS = "marsad.page", "marsad.layers"
SHOWN = {
    "map": ("sites", "boundaries"),
    "routes": ("sites", "routes", "boundaries"),
    "sites": ("sites", "boundaries"),
}
"""The layers of the map of each page until somebody switches them."""
LONGEST_NAME = 200  # letters of a site's name in the address
LONGEST_LEG = 400
OPENED = ("event", "partner", "tie", "place")
"""What the page of cooperation opens beside its map, one at a time."""
NO_LAYER = "none"
PARAMETERS = frozenset(FILTERS) - {"since", "until"} | {"from", "to", "language", "layers"}


def restore(page: str, known: Mapping[str, Collection[str]]) -> None:
    """Take language and selection from the address when it is a new one, else keep the session's.

    A change of page arrives with an empty address and keeps them; a link, the browser's back button or an address
    edited by hand arrives with another one than this session wrote last.
    """
    st.session_state[_PAGE] = page
    query = {name: value for name, value in st.query_params.to_dict().items() if name in PARAMETERS}
    if _SELECTION not in st.session_state or (query and query != st.session_state[_QUERY]):
        selection, ignored = from_query(query, known)
        asked = query.get("language", "")
        if asked and asked not in LANGUAGES:
            ignored += (Ignored("language", asked[:80], "ignored-code"),)
        if asked in LANGUAGES:
            st.session_state[_LANGUAGE] = asked
        if page in SHOWN:
            codes = [code for code in query.get("layers", "").split(",") if code]
            unknown = [code[:80] for code in codes if code not in (*LAYERS, NO_LAYER)]
            ignored += tuple(Ignored("layers", code, "ignored-code") for code in unknown)
            _layers()[page] = _in_order(codes) if codes else SHOWN[page]
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


def layers() -> tuple[str, ...]:
    """What the map of this page shows, of `LAYERS`."""
    page = st.session_state[_PAGE]
    return _layers().get(page, SHOWN.get(page, ()))


def show_layers(codes: Collection[str]) -> None:
    """Show these layers on the map of this page; the address follows."""
    _layers()[st.session_state[_PAGE]] = _in_order(codes)
    _write()


def ignored() -> tuple[Ignored, ...]:
    """What in the address was of no use, until something else is chosen."""
    parts: tuple[Ignored, ...] = st.session_state[_IGNORED]
    return parts


def address(**more: str) -> dict[str, str]:
    """The parameters of an address that shows what this session shows, and more of the caller's."""
    shown = {} if layers() == SHOWN.get(st.session_state[_PAGE], ()) else {"layers": ",".join(layers()) or NO_LAYER}
    return {"language": language(), **selection().to_query(), **shown, **more}


def incident() -> str:
    """The incident that the address asks for, empty for none."""
    return str(st.query_params.get("incident", ""))[:64]


def open_incident(incident_id: str) -> None:
    """Put an incident into the address, or none."""
    _put("incident", incident_id)


def leg() -> str:
    """The leg that the address asks for, as `flows.leg_of` reads it; empty for none."""
    return str(st.query_params.get("leg", ""))[:LONGEST_LEG]


def open_leg(key: str) -> None:
    """Put a leg into the address, or none."""
    _put("leg", key[:LONGEST_LEG])


def opened() -> tuple[str, str]:
    """What the address opens on the page of cooperation: what it is, of `OPENED`, and its code; empty for nothing."""
    asked = ((name, str(st.query_params.get(name, ""))[:LONGEST_LEG]) for name in OPENED)
    return next((each for each in asked if each[1]), ("", ""))


def open_one(what: str = "", code: str = "") -> None:
    """Put what is opened into the address in place of what was, or nothing."""
    for name in OPENED:
        _put(name, code[:LONGEST_LEG] if name == what else "")


def playback() -> str:
    """The step in which the map of this page is played, of `STEPS`; empty when it stands."""
    return choice("play", STEPS, "")


def play(step: str) -> None:
    """Play the map in a step, or let it stand."""
    _put("play", step if step in STEPS else "")


def looked_for() -> str:
    """The name of a site that the address asks for, empty for none."""
    return str(st.query_params.get("name", ""))[:LONGEST_NAME]


def look_for(name: str) -> None:
    """Put the name of a site into the address, or none."""
    _put("name", name[:LONGEST_NAME])


def choice(name: str, allowed: Collection[str], usual: str) -> str:
    """What the address chooses of a page's own choices, else what is usual."""
    asked = str(st.query_params.get(name, ""))
    return asked if asked in allowed else usual


def take_choice(name: str, value: str, usual: str) -> None:
    """Put a choice into the address; what is usual needs no saying."""
    _put(name, "" if value == usual else value)


def today() -> datetime.date:
    """The reader's day, by the browser's time zone."""
    try:
        offset = datetime.timedelta(minutes=-(st.context.timezone_offset or 0))
        return (datetime.datetime.now(datetime.UTC) + offset).date()
    except (OverflowError, TypeError):
        return datetime.datetime.now(datetime.UTC).date()


def _put(name: str, value: str) -> None:
    if value:
        st.query_params[name] = value
    else:
        st.query_params.pop(name, None)


def _layers() -> dict[str, tuple[str, ...]]:
    kept: dict[str, tuple[str, ...]] = st.session_state.setdefault(_LAYERS, {})
    return kept


def _in_order(codes: Collection[str]) -> tuple[str, ...]:
    return tuple(code for code in LAYERS if code in codes)


def _write() -> None:
    query = address()
    st.session_state[_QUERY] = query
    kept = {name: value for name, value in st.query_params.to_dict().items() if name not in PARAMETERS}
    if st.query_params.to_dict() != kept | query:
        st.query_params.from_dict(kept | query)

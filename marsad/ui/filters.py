"""The bar above every page: the selection in one sentence, and the filters that change it."""

import datetime
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import streamlit as st

from marsad.incidents import summary
from marsad.incidents.selection import CODES, LONGEST_TEXT, Selection, presets
from marsad.maps.markup import tag, text
from marsad.ui import pack_button, session

if TYPE_CHECKING:
    from marsad.ui.frame import View

_FIRST_DAY, _LAST_DAY = datetime.date(1900, 1, 1), datetime.date(2100, 12, 31)
_FORMAT = "DD/MM/YYYY"


def show(view: "View") -> None:
    """Draw the bar. Only pages that show a selection have one."""
    if not view.selects:
        return
    chosen = view.selection
    with st.container(key="bar", horizontal=True, vertical_alignment="center", gap="small"):
        _sentence(view)
        with st.container(key="filters", horizontal=True, gap="small", width="content"):
            with st.popover(view.say.span(chosen.since, chosen.until), key="filter-dates"):
                _dates(view)
            with st.popover(_said(view, "substance"), key="filter-substances"):
                _codes(view, "substance")
            more = sum(bool(getattr(chosen, name)) for name in ("site_type", "country", "mode", "evidence"))
            with st.popover(view.say("filter-more", count=more), key="filter-more"):
                for name in ("mode", "site_type", "evidence"):
                    _codes(view, name)
                _countries(view)
            _text(view)
            if chosen != Selection():
                st.button(view.say("clear-filters"), key="clear", type="tertiary", on_click=clear)
            if view.page == "map":
                pack_button.show(view)


def clear() -> None:
    """Choose everything again."""
    session.choose(Selection())


def _sentence(view: "View") -> None:
    count = view.once(summary.count)
    known = (view.holdings.sites.get(code) for code in view.shown.site)
    names = {site.code: site.name(view.say.language) for site in known if site}
    said = text(view.shown.words(view.say, names))
    st.html(tag("p", tag("b", text(view.say("count-incidents", count=count))) + " · " + said, classes="said"))


def _said(view: "View", name: str) -> str:
    codes = getattr(view.selection, name)
    if not codes:
        return view.say(f"all-{name}s")
    first = view.say.label(CODES[name], codes[0])
    return first if len(codes) == 1 else view.say("and-more", first=first, count=len(codes) - 1)


def _widget(name: str, value: object, change: Callable[[Selection, Any], Selection]) -> dict[str, Any]:
    """Key and callback of a widget whose value is the selection's: set before it is drawn, taken when it changes."""
    key = f"widget-{name}"
    st.session_state[key] = value

    def changed() -> None:
        session.choose(change(session.selection(), st.session_state[key]))

    return {"key": key, "on_change": changed}


def _dates(view: "View") -> None:
    ranges = presets(session.today())
    chosen = (view.selection.since, view.selection.until)
    current = next((key for key, dates in ranges.items() if dates == chosen), None)

    def by_preset(selection: Selection, key: object) -> Selection:
        since, until = ranges.get(str(key), (selection.since, selection.until))
        return replace(selection, since=since, until=until)

    def by_days(selection: Selection, days: object) -> Selection:
        dates = list(days) if isinstance(days, Iterable) else []
        return replace(selection, since=dates[0], until=dates[1]) if len(dates) == 2 else selection

    st.pills(
        view.say("dates"),
        list(ranges),
        format_func=view.say,
        **_widget("preset", current, by_preset),
    )
    known = view.holdings.incidents
    first = view.selection.since or (known["date"].min().date() if len(known) else session.today())
    last = view.selection.until or (known["date_end"].max().date() if len(known) else session.today())
    days = tuple(min(max(day, _FIRST_DAY), _LAST_DAY) for day in (first, max(first, last)))
    st.date_input(
        view.say("any-dates"),
        min_value=_FIRST_DAY,
        max_value=_LAST_DAY,
        format=_FORMAT,
        **_widget("days", days, by_days),
    )


def _codes(view: "View", name: str) -> None:
    codes = CODES[name]
    st.pills(
        view.say(name),
        list(codes),
        selection_mode="multi",
        format_func=lambda code: view.say.label(codes, code),
        **_widget(name, list(getattr(view.selection, name)), _in_order(name)),
    )


def _in_order(name: str) -> Callable[[Selection, object], Selection]:
    def change(selection: Selection, codes: object) -> Selection:
        assert isinstance(codes, list)
        chosen: dict[str, Any] = {name: tuple(code for code in CODES[name] if code in codes)}
        return replace(selection, **chosen)

    return change


def _countries(view: "View") -> None:
    table = view.holdings.cooperation if view.page == "cooperation" else view.holdings.incidents
    known = {
        *view.holdings.incidents["country"].cat.categories,
        *table["country"].cat.categories,
        *view.selection.country,
    }
    st.multiselect(
        view.say("country"),
        sorted(known, key=view.say.country),
        format_func=view.say.country,
        placeholder=view.say("all-countries"),
        **_widget("country", list(view.selection.country), lambda chosen, codes: replace(chosen, country=tuple(codes))),
    )


def _text(view: "View") -> None:
    st.text_input(
        view.say("free-text"),
        placeholder=view.say("free-text"),
        label_visibility="collapsed",
        max_chars=LONGEST_TEXT,
        icon=":material/search:",
        **_widget("text", view.selection.text, lambda chosen, typed: replace(chosen, text=str(typed).strip())),
    )

"""One incident in full: every field that its sources fill, the sources themselves, and its place on a small map."""

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from marsad.incidents import summary
from marsad.incidents.sources import Source, sources
from marsad.maps.markup import lines, link, tag, text
from marsad.ui import cooperation_shown, event_card, map_panel, partner_names, session
from marsad.ui.incident_card import Item, of, place, weight
from marsad.vocabulary import FIELDS, Field, Kind
from marsad.vocabulary.lists import listed

if TYPE_CHECKING:
    from marsad.ui.frame import View

WRITTEN_APART = {
    "incident_id",
    "date_end",
    "date_precision",
    "latitude",
    "longitude",
    "quantity",
    "unit",
    "quantity_low_kg",
    "quantity_high_kg",
    *(f"source_{part}" for part in Source._fields),
}
ITEM_FIELDS = ("substance", "substance_text", "quantity_text", "quantity_kg")


def show(view: "View") -> None:
    """Draw the record of the incident that the address asks for, whether or not it is in the selection."""
    incident_id = session.incident()
    if not incident_id:
        return
    say, table = view.say, view.holdings.incidents
    lines_of_it = table[table["incident_id"] == incident_id]
    if lines_of_it.empty:
        st.html(tag("div", text(say("record-missing", incident=incident_id)), classes="notice"))
        return
    items = of(lines_of_it)[0]
    first = items[0]
    with st.container(key="record", border=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            title = say("record-of", incident=incident_id) + " · " + place(view, first)
            st.html(tag("h2", text(title)))
            st.button(
                say("close-record"), key="close-record", type="tertiary", on_click=session.open_incident, args=("",)
            )
        with st.container(key="record-body", horizontal=True):
            with st.container(key="record-fields"):
                st.html(tag("dl", _fields(view, first, items), classes="record") + _sources(view, first))
            with st.container(key="record-place"):
                _small_map(view, lines_of_it)


def _fields(view: "View", first: Item, items: list[Item]) -> str:
    say = view.say
    entries = []
    for field in FIELDS:
        if field.code in WRITTEN_APART:
            continue
        if field.code == "date":
            value = say.when(first["date"].date(), first["date_end"].date(), str(first["date_precision"]))
            entries.append(_entry(view, field, [value]))
        elif field.code in ITEM_FIELDS:
            values = [
                weight(view, item) if field.code == "quantity_kg" else _said(view, field, item[field.code])
                for item in items
            ]
            entries.append(_entry(view, field, values))
        else:
            entries.append(_entry(view, field, [_said(view, field, first[field.code])]))
        if field.code == "partner_countries":
            entries.append(_cooperation(view, str(first["incident_id"])))
    return lines(entries)


def _cooperation(view: "View", incident_id: str) -> str:
    """The partners of an incident, each a link to its record, and the events that tell of it."""
    say, every = view.say, cooperation_shown.everything(view)
    partners = every.incidents.loc[every.incidents["incident_id"] == incident_id, "partner"]
    events = every.events[[incident_id in listed(cell) for cell in every.events["incidents"]]]
    told = [
        tag("a", tag("bdi", text(event["title"])), href=event_card.address(event["event_id"]), target="_self")
        for _, event in events.iterrows()
    ]
    named = [partner_names.link(view, code) for code in partners]
    return _linked(say("record-partners"), named) + _linked(say("record-events"), told)


def _linked(title: str, links: list[str]) -> str:
    if not links:
        return ""
    return tag("div", tag("dt", text(title)) + tag("dd", lines(tag("span", one) for one in links)))


def _entry(view: "View", field: Field, values: list[str]) -> str:
    if not any(values):
        return ""
    shown = lines(tag("span", tag("bdi", text(value or view.say("not-stated")))) for value in values)
    return tag("div", tag("dt", text(view.say(f"field-{field.code}"))) + tag("dd", shown))


def _said(view: "View", field: Field, value: object) -> str:
    """A cleaned value in the reader's words; codes as labels, countries and sites by name."""
    if value is None or pd.isna(value):  # type: ignore[call-overload]
        return ""
    say = view.say
    if field.kind is Kind.CODE and field.codes:
        return say.label(field.codes, str(value))
    if field.kind is Kind.CODES and field.codes:
        return ", ".join(say.label(field.codes, code) for code in listed(value))
    if field.kind in {Kind.COUNTRY, Kind.COUNTRIES, Kind.PLACES}:
        return ", ".join(_place(view, code) for code in listed(value))
    if isinstance(value, float):
        return say.number(value, 5)
    return str(value)


def _place(view: "View", code: str) -> str:
    site = view.holdings.sites.get(code)
    return site.name(view.say.language) if site else view.say.country(code)


def _sources(view: "View", incident: Item) -> str:
    entries = []
    for source in sources(incident):
        name = tag("b", tag("bdi", text(source.title or source.publisher or source.url)))
        about = [source.publisher if source.title else "", source.date, _language(view, source.language)]
        said = tag("span", text(" · ".join(part for part in about if part)))
        entries.append(tag("li", link(source.url, name) + " " + said))
    return tag("h3", text(view.say("sources"))) + tag("ul", lines(entries), classes="sources")


def _language(view: "View", code: str) -> str:
    return str(view.say.locale.languages.get(code, code)) if code else ""


def _small_map(view: "View", items: pd.DataFrame) -> None:
    sites, areas = summary.by_site(items), summary.by_area(items)
    if len(sites) or len(areas):
        map_panel.small(view, sites, areas)
    else:
        st.caption(view.say("no-point"))

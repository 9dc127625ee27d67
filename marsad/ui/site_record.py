"""One site in full: names in every language, point and its origin, the other side, what happened there, neighbours."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import streamlit as st

from marsad.i18n.translator import LANGUAGES, NAME_OF_LANGUAGE
from marsad.incidents import summary
from marsad.maps.markup import lines, tag, text
from marsad.places.sites import EXACT, Site
from marsad.ui import session, site_button, site_edits
from marsad.ui.incident_card import card, of
from marsad.vocabulary import GROUPS, PRECISIONS

if TYPE_CHECKING:
    from marsad.ui.frame import View

NEAREST = 5
ALIASES = 24  # that are listed; a large port has more spellings than anyone wants to read


def show(view: "View", site: Site) -> None:
    """Draw the record of a site."""
    say = view.say
    kind = (*site_button.kind(view, site), site.code)
    with st.container(key="site-record"):
        title = tag("h2", text(site.name(say.language)))
        st.html(tag("header", title + tag("p", text(" · ".join(part for part in kind if part)))))
        st.button("✕", key="close-site", help=say("close-site"), type="tertiary", on_click=site_button.close_site)
        _happened(view, site)
        st.html(tag("h3", text(say("site-names"))) + tag("dl", _names(view, site), classes="record"))
        st.html(tag("h3", text(say("site-point"))) + tag("dl", _point(view, site), classes="record point"))
        _others(view, site)
        site_edits.show(view, site)


def _happened(view: "View", site: Site) -> None:
    """The incidents of the selection at the site: how many, how much, and the newest of them."""
    say, here = view.say, replace(view.selection, site=(site.code,))
    figures = view.once(summary.key_figures, here)
    if not figures.incidents:
        st.html(tag("p", text(say("nothing-here")), classes="note"))
        return
    told = [say("count-incidents", count=figures.incidents)]
    weighed = (group for group in figures.groups if group.weight_kg)
    told += [f"{say.label(GROUPS, group.group)} {say.weight(group.weight_kg, 1)}" for group in weighed]
    st.html(tag("p", text(" · ".join(told)), classes="told"))
    st.html(tag("h3", text(say("last-seized"))))
    newest = view.full(summary.newest(view.lines(here), 1))
    st.html(tag("div", lines(card(view, items) for items in of(newest))))
    st.page_link("pages/incidents.py", label=say("all-incidents-here"), query_params=session.address())


def _entry(term: str, value: str) -> str:
    return tag("div", tag("dt", text(term)) + tag("dd", value))


def _names(view: "View", site: Site) -> str:
    """Its name in every language, said to be unknown where it is, and the other ways to write it."""
    say = view.say
    unknown = tag("span", text(say("name-unknown")), classes="unknown")
    entries = []
    for language in LANGUAGES:
        name = site.names.get(language)
        shown = tag("bdi", text(name), lang=language) if name else unknown
        others = _listed(view, site.aliases_in(language), language)
        entries.append(_entry(NAME_OF_LANGUAGE[language], shown + (tag("small", others) if others else "")))
    rest = [alias for code in ("", *sorted({*site.spoken} - {"", *LANGUAGES})) for alias in site.aliases_in(code)]
    if rest:
        written = tag("dt", text(say("also-written"))) + tag("dd", _listed(view, rest))
        entries.append(tag("div", written, classes="aliases"))
    return lines(entries)


def _listed(view: "View", aliases: Sequence[str], language: str = "") -> str:
    spoken = {"lang": language} if language else {}
    listed = [tag("bdi", text(alias), **spoken) for alias in aliases[:ALIASES]]
    if len(aliases) > ALIASES:
        listed.append(text(view.say("more-names", count=len(aliases) - ALIASES)))
    return " · ".join(listed)


def _point(view: "View", site: Site) -> str:
    say = view.say
    place = tag("bdi", text(f"{site.latitude:.4f}, {site.longitude:.4f}"), dir="ltr")
    exact = say.label(PRECISIONS, site.precision)
    if site.precision not in EXACT:
        exact += " · " + say("known-within", distance=say.number(site.radius_km))
    origin = " · ".join(part for part in (site.point_source, site.licence) if part)
    entries = [
        _entry(say("latitude-longitude"), place),
        _entry(say("how-exact"), text(exact)),
        _entry(say("point-origin"), tag("bdi", text(origin or say("not-stated")))),
    ]
    if site.note:
        entries.append(_entry(say("field-notes"), tag("bdi", text(site.note))))
    return lines(entries)


def _others(view: "View", site: Site) -> None:
    """The site across the border, and the nearest ones."""
    say, sites = view.say, view.holdings.sites
    other = sites.get(site.other_side) if site.other_side else None
    if other:
        st.html(tag("h3", text(say("other-side"))))
        with st.container(key="other-side"):
            site_button.show(view, other, "other")
    st.html(tag("h3", text(say("nearest-sites"))))
    near = view.desk.geocoder().nearest(site.latitude, site.longitude, NEAREST + 1)
    with st.container(key="nearest", gap=None):
        for neighbour, distance in near:
            if neighbour.code != site.code:
                away = say("kilometres", distance=say.number(distance, 0 if distance >= 10 else 1))
                site_button.show(view, neighbour, "near", away)

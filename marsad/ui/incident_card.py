"""One incident as a card: when, what, how much in the source's words, which way, with whom, from which sources."""

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlencode

import pandas as pd

from marsad.incidents import partners
from marsad.incidents.sources import sources
from marsad.maps.markup import lines, link, tag, text
from marsad.reports.pack import incident_words
from marsad.ui import partner_names, session
from marsad.vocabulary import EVIDENCE, MODES, SUBSTANCES

if TYPE_CHECKING:
    from marsad.ui.frame import View

Item = dict[str, Any]
"""One line of the incident table by field."""


def of(lines: pd.DataFrame) -> list[list[Item]]:
    """The lines of a table as items, those of each incident together, in the table's order."""
    records = cast(list[Item], lines.to_dict("records"))
    return [list(items) for _, items in itertools.groupby(records, key=lambda item: item["incident_id"])]


def card(view: "View", items: Sequence[Item], with_site: bool = False) -> str:
    """The markup of a card; `items` are the lines of one incident."""
    say, first = view.say, items[0]
    partners = _blank(first["partners"])
    parts = [
        _head(view, first),
        _line(place(view, first), "where") if with_site else "",
        *(substance(view, item) for item in items),
        _line(_blank(first["conveyance"]) or say.label(MODES, str(first["mode"]))),
        way(view, first),
        _line(say("with-partners", partners=partners), "partners") if partners else "",
        _partners(view, partners, _blank(first["partner_countries"])),
        _evidence(view, first),
    ]
    return tag("article", lines(parts), classes="card")


def _head(view: "View", incident: Item) -> str:
    """When it happened, as a link to its record, and how many sources it has."""
    say = view.say
    when = say.when(incident["date"].date(), incident["date_end"].date(), str(incident["date_precision"]))
    address = "incidents?" + urlencode(session.address(incident=str(incident["incident_id"])))
    counted = say("count-sources", count=len(sources(incident)))
    record = tag("a", tag("time", text(when)), href=address, target="_self")
    return tag("p", record + tag("span", text(counted)), classes="when")


def _evidence(view: "View", incident: Item) -> str:
    grade = str(incident["evidence"])
    label = tag("span", text(view.say.label(EVIDENCE, grade)), classes=f"evidence {grade}")
    return tag("p", label + source_links(incident), classes="sources")


def _partners(view: "View", words: str, countries: str) -> str:
    """The partners that these words name, each a link to its record."""
    codes = partners.of_words(words, countries)
    return tag("p", partner_names.links(view, codes), classes="partner-links") if codes else ""


def _line(content: str, classes: str = "") -> str:
    """A paragraph whose text keeps its own direction."""
    return tag("p", tag("bdi", text(content)), classes=classes)


def substance(view: "View", item: Item) -> str:
    """The substance in its colour, the quantity as the source wrote it, and its kilograms with how sure they are."""
    say = view.say
    name = tag("b", text(say.label(SUBSTANCES, str(item["substance"]))), classes=f"group-{item['group']}")
    written = _blank(item["quantity_text"]) or say("amount-not-stated")
    kilograms = tag("small", text(weight(view, item)))
    return tag("p", f"{name} {tag('bdi', tag('b', text(written)))} {kilograms}", classes="what")


def weight(view: "View", item: Item) -> str:
    """An item's kilograms in words, with its bounds where it has them; empty when it was not weighed."""
    return incident_words.weight(view.say, item["quantity_kg"], item["quantity_low_kg"], item["quantity_high_kg"])


def bounds(view: "View", low: float, high: float) -> str:
    """How exact a weight is: at least, at most, between two bounds (kilograms, NaN: none); empty when as stated."""
    return incident_words.bounds(view.say, low, high)


def way(view: "View", incident: Item) -> str:
    """Origin → transit → destination, in the source's words; unknown ends are left out."""
    ends = [_blank(incident[name]) for name in ("origin_text", "transit_text", "destination_text")]
    if not any(ends):
        return ""
    start, middle, end = (tag("bdi", text(part)) if part else "" for part in ends)
    arrow = tag("span", " → " if view.say.direction == "ltr" else " ← ", classes="arrow")
    unknown = tag("span", "?", title=view.say("not-stated"), classes="unknown")
    return tag("p", arrow.join(part for part in (start or unknown, middle, end or unknown) if part), classes="way")


def source_links(incident: Item) -> str:
    """The publishers of the incident's sources, each a link where it has a web address."""
    named = (
        (source.url, tag("bdi", text(source.publisher or source.title or source.url)))
        for source in sources(incident)
        if any(source)
    )
    return ", ".join(link(url, name) for url, name in named)


def place(view: "View", incident: Item) -> str:
    """Where it happened: the site's name in the reader's language, else the source's words, else the country."""
    if site := view.holdings.sites.get(_blank(incident["site_id"])):
        return site.name(view.say.language)
    country = _blank(incident["country"])
    return _blank(incident["site_text"]) or (view.say.country(country) if country else view.say("no-country"))


def _blank(value: object) -> str:
    """A value of the table as text, empty where there is none."""
    return value if isinstance(value, str) else ""

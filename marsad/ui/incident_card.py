"""One incident as a card: when, what, how much in the source's words, which way, with whom, from which sources."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pandas as pd

from marsad.maps.markup import lines, link, tag, text
from marsad.ui import session
from marsad.vocabulary import EVIDENCE, MODES, SUBSTANCES

if TYPE_CHECKING:
    from marsad.ui.frame import View


def card(view: "View", items: Sequence[pd.Series], with_site: bool = False) -> str:
    """The markup of a card; `items` are the lines of one incident."""
    say, first = view.say, items[0]
    when = say.when(first["date"].date(), first["date_end"].date(), str(first["date_precision"]))
    address = "incidents?" + urlencode(session.address(incident=str(first["incident_id"])))
    head = tag("a", tag("time", text(when)), href=address, target="_self") + tag(
        "span", text(sources_count(view, first))
    )
    carried = [value for value in (_blank(first["conveyance"]) or say.label(MODES, str(first["mode"])),) if value]
    return tag(
        "article",
        lines(
            [
                tag("p", head, classes="when"),
                tag("p", tag("bdi", text(place(view, first))), classes="where") if with_site else "",
                *(substance(view, item) for item in items),
                *(tag("p", tag("bdi", text(value))) for value in carried),
                way(view, first),
                tag("p", text(say("with-partners", partners=first["partners"])), classes="partners")
                if _blank(first["partners"])
                else "",
                tag(
                    "p",
                    lines(
                        [
                            tag(
                                "span",
                                text(say.label(EVIDENCE, str(first["evidence"]))),
                                classes=f"evidence {first['evidence']}",
                            ),
                            source_links(first),
                        ]
                    ),
                    classes="sources",
                ),
            ]
        ),
        classes="card",
        id=f"card-{first['incident_id']}",
    )


def substance(view: "View", item: pd.Series) -> str:
    """The substance in its colour, the quantity as the source wrote it, and its kilograms with how sure they are."""
    say = view.say
    name = tag("b", text(say.label(SUBSTANCES, str(item["substance"]))), classes=f"group-{item['group']}")
    written = _blank(item["quantity_text"]) or say("amount-not-stated")
    kilograms = tag("small", text(weight(view, item))) if pd.notna(item["quantity_kg"]) else ""
    return tag("p", name + " " + tag("bdi", tag("b", text(written))) + " " + kilograms, classes="what")


def weight(view: "View", item: pd.Series) -> str:
    """An item's kilograms in words, with its bounds where it has them; empty when it was not weighed."""
    said = bounds(view, item["quantity_low_kg"], item["quantity_high_kg"])
    return said or (view.say.weight(item["quantity_kg"]) if pd.notna(item["quantity_kg"]) else "")


def bounds(view: "View", low: float, high: float) -> str:
    """How exact a weight is: at least, at most, between two bounds (kilograms, NaN: none); empty when as stated."""
    say = view.say
    if pd.notna(low) and pd.notna(high):
        return say("between", low=say.weight(low), high=say.weight(high))
    if pd.notna(low):
        return say("at-least", weight=say.weight(low))
    return say("at-most", weight=say.weight(high)) if pd.notna(high) else ""


def way(view: "View", incident: pd.Series) -> str:
    """Origin → transit → destination, in the source's words; unknown ends are left out."""
    ends = [_blank(incident[name]) for name in ("origin_text", "transit_text", "destination_text")]
    if not any(ends):
        return ""
    start, middle, end = (tag("bdi", text(part)) if part else "" for part in ends)
    arrow = tag("span", " → " if view.say.direction == "ltr" else " ← ", classes="arrow")
    unknown = tag("span", "?", title=view.say("not-stated"), classes="unknown")
    return tag("p", arrow.join(part for part in (start or unknown, middle, end or unknown) if part), classes="way")


def source_links(incident: pd.Series) -> str:
    """The publishers of the incident's sources, each a link where it has a web address."""
    titles, publishers, urls = (
        str(incident[name] or "").split("\n") for name in ("source_title", "source_publisher", "source_url")
    )
    named = [
        link(url, tag("bdi", text(publisher or title or url))) if url else tag("bdi", text(publisher or title))
        for title, publisher, url in zip(titles, publishers, urls, strict=False)
    ]
    return ", ".join(name for name in named if name)


def sources_count(view: "View", incident: pd.Series) -> str:
    """How many sources the incident has, in words."""
    return view.say("count-sources", count=len(str(incident["source_publisher"]).split("\n")))


def place(view: "View", incident: pd.Series) -> str:
    """Where it happened: the site's name in the reader's language, else the source's words, else the country."""
    site = view.holdings.sites.get(str(incident["site_id"])) if pd.notna(incident["site_id"]) else None
    if site:
        return site.name(view.say.language)
    country = view.say.country(str(incident["country"])) if pd.notna(incident["country"]) else view.say("no-country")
    return _blank(incident["site_text"]) or country


def _blank(value: object) -> str:
    return "" if value is None or pd.isna(value) else str(value)  # type: ignore[call-overload]

"""Incidents in words: each as its source tells it, as exact as it is known, and nothing where nothing is stated."""

import itertools
from collections.abc import Mapping, Sequence
from typing import Any, cast

import pandas as pd

from marsad.incidents.sources import sources
from marsad.maps.markup import opens, plain, shortened
from marsad.reports.pack.content import Goods, Incident, Source
from marsad.reports.pack.speaker import Speaker
from marsad.vocabulary import EVIDENCE, MODES, SUBSTANCES

LONGEST = 300
"""Letters of a text of the data that a pack shows; more would push everything else off its page."""
Item = Mapping[str, Any]


def of(lines: pd.DataFrame, say: Speaker, names: Mapping[str, str]) -> list[Incident]:
    """The incidents of a table in its order; `names`: of sites by code."""
    records = cast(list[Item], lines.to_dict("records"))
    grouped = itertools.groupby(records, key=lambda item: item["incident_id"])
    return [_incident(list(items), say, names) for _, items in grouped]


def _incident(items: Sequence[Item], say: Speaker, names: Mapping[str, str]) -> Incident:
    first = items[0]
    country, mode = _text(first["country"]), _text(first["mode"])
    country_name = say.country(country) if country else ""
    place = names.get(_text(first["site_id"])) or _text(first["site_text"]) or country_name or say("no-country")
    return Incident(
        code=_said(first["incident_id"]),
        when=say.when(first["date"].date(), first["date_end"].date(), _text(first["date_precision"])),
        place=_isolated(_said(place)),
        country=country_name if country_name != place else "",
        goods=[_goods(item, say) for item in items],
        way=_way(first, say),
        mode=say.label(MODES, mode) if mode and mode != "not_stated" else "",
        partners=say("with-partners", partners=_said(first["partners"])) if _said(first["partners"]) else "",
        evidence=say.label(EVIDENCE, _text(first["evidence"])),
        sources=[
            Source(_isolated(_said(one.publisher or one.title or one.url)), opens(plain(one.url)))
            for one in sources(first)
            if any(one)
        ],
    )


def _goods(item: Item, say: Speaker) -> Goods:
    return Goods(
        substance=say.label(SUBSTANCES, _text(item["substance"])),
        group=_text(item["group"]),
        written=_isolated(_said(item["quantity_text"])) or say("amount-not-stated"),
        weight=weight(say, item["quantity_kg"], item["quantity_low_kg"], item["quantity_high_kg"]),
    )


def weight(say: Speaker, kilograms: float, low: float, high: float) -> str:
    """A weight in kilograms with its bounds where it has them (NaN: none); empty when it was not weighed."""
    return bounds(say, low, high) or (exactly(say, kilograms) if pd.notna(kilograms) else "")


def bounds(say: Speaker, low: float, high: float) -> str:
    """How exact a weight is: at least, at most, between two bounds (kilograms, NaN: none); empty when as stated."""
    if pd.notna(low) and pd.notna(high):
        return say("between", low=exactly(say, low), high=exactly(say, high))
    if pd.notna(low):
        return say("at-least", weight=exactly(say, low))
    return say("at-most", weight=exactly(say, high)) if pd.notna(high) else ""


def exactly(say: Speaker, kilograms: float) -> str:
    """A stated weight to the gram and beyond: in tonnes, 1,488.080 kg would lose its 80 grams."""
    return say("weight-kg", value=say.number(kilograms, 6))


def _way(item: Item, say: Speaker) -> str:
    """Origin, transit, destination in the source's words; a question mark for an end that is not stated."""
    start, through, end = (_said(item[name]) for name in ("origin_text", "transit_text", "destination_text"))
    if not (start or through or end):
        return ""
    arrow = " ← " if say.direction == "rtl" else " → "
    return arrow.join(_isolated(part) for part in (start or "?", through, end or "?") if part)


def _isolated(text: str) -> str:
    """A text that may be of another direction than those beside it, held together (Unicode's isolates)."""
    return f"\u2068{text}\u2069" if text else ""


def _said(value: object) -> str:
    return shortened(plain(value), LONGEST) if isinstance(value, str) else ""


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""

"""One incident in close-up: when, what, how much, which way, with whom, from which sources."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from marsad.incidents.sources import sources
from marsad.maps.markup import lines, tag, text
from marsad.ui import incident_card, place_names
from marsad.ui.incident_card import Item
from marsad.ui.wall_scene import Wall
from marsad.vocabulary import EVIDENCE, MODES, SUBSTANCES, UNITS
from marsad.vocabulary.lists import listed

MOST_ITEMS, MOST_NAMES = 3, 3


def when(wall: Wall, incident: Item) -> str:
    """When it happened, as exactly as it is known."""
    return wall.view.say.when(incident["date"].date(), incident["date_end"].date(), str(incident["date_precision"]))


def place(wall: Wall, incident: Item) -> str:
    """Where it happened."""
    return incident_card.place(wall.view, incident)


def panel(wall: Wall, items: Sequence[Item]) -> str:
    """The markup of the close-up; `items` are the lines of one incident, as they may be shown."""
    say, first = wall.view.say, items[0]
    more = len(items) - MOST_ITEMS
    rest = tag("p", text(say("wall-more-items", count=more)), classes="note") if more > 0 else ""
    return lines([
        *(substance(wall, item) for item in items[:MOST_ITEMS]), rest,
        _fact(say("wall-way"), way(wall, first)),
        _fact(say("mode"), _words(_travelled(wall, first))),
        _fact(say("wall-partners"), _words(partners(wall, first)) or text(say("not-stated"))),
        _fact(say("wall-sources"), _sources(wall, first)),
    ])  # fmt: skip


def substance(wall: Wall, item: Item) -> str:
    """The substance with its colour, and how much of it: in the source's words where they may be shown."""
    say = wall.view.say
    dot = tag("i", classes="dot", style=f"background:var(--group-{item['group']})")
    name = tag("span", text(say.label(SUBSTANCES, str(item["substance"]))))
    written, shown = _text(item, "quantity_text"), amount(wall, item)
    said = tag("p", tag("bdi", text(f"“{written}”")), classes="note words") if written not in ("", shown) else ""
    what = tag("p", dot + name, classes="what")
    return tag("div", what + tag("p", tag("bdi", text(shown)), classes="amount") + said, classes="item")


def amount(wall: Wall, item: Item) -> str:
    """How much: kilograms where they are known, else pieces, else the source's words where they may be shown."""
    say, written, unit = wall.view.say, _text(item, "quantity_text"), str(item["unit"])
    counted = bool(pd.notna(item["quantity"])) and unit != "not_stated"
    pieces = f"{say.number(item['quantity'], 3)} {say.label(UNITS, unit)}" if counted else ""
    return incident_card.weight(wall.view, item) or pieces or written or say("amount-not-stated")


def way(wall: Wall, incident: Item) -> str:
    """Origin, transit and destination in the reader's language, else in the source's words; as markup."""
    say = wall.view.say
    ends = [_end(wall, incident, name) for name in ("origin", "transit", "destination")]
    if not any(ends):
        return text(say("not-stated"))
    start, middle, end = (tag("bdi", text(part)) if part else "" for part in ends)
    unknown = tag("span", "?", classes="unknown")
    arrow = tag("span", " → " if say.direction == "ltr" else " ← ", classes="arrow")
    return arrow.join(part for part in (start or unknown, middle, end or unknown) if part)


def partners(wall: Wall, incident: Item) -> str:
    """With whom: those whom the source names, and their countries."""
    say = wall.view.say
    named, countries = _text(incident, "partners"), listed(_text(incident, "partner_countries"))
    where = ", ".join(say.country(code) for code in countries[:6])
    return " · ".join(filter(None, (named.replace("; ", ", "), where)))


def _travelled(wall: Wall, incident: Item) -> str:
    """By what means, in the reader's language, and what the source calls it where that may be shown."""
    mode = wall.view.say.label(MODES, str(incident["mode"]))
    return " · ".join(filter(None, (mode, _text(incident, "conveyance"))))


def _end(wall: Wall, incident: Item, name: str) -> str:
    codes = listed(_text(incident, name))
    if not codes:
        return _text(incident, f"{name}_text")
    named = [place_names.name(wall.view, code) for code in codes[:MOST_NAMES]]
    return wall.view.say.among(named) if name != "transit" else ", ".join(named)


def _sources(wall: Wall, incident: Item) -> str:
    """How many sources, which publishers, and how good the evidence is."""
    say = wall.view.say
    found = sources(incident)
    publishers = list(dict.fromkeys(source.publisher or source.title for source in found if any(source)))
    grade = tag("span", text(say.label(EVIDENCE, str(incident["evidence"]))), classes="grade")
    named = ", ".join(filter(None, publishers[:MOST_NAMES])) + (" …" if len(publishers) > MOST_NAMES else "")
    return _words(named) + " " + grade if named else grade


def _fact(name: str, content: str) -> str:
    return tag("p", tag("span", text(name), classes="name") + content, classes="fact") if content else ""


def _words(content: str) -> str:
    return tag("bdi", text(content)) if content else ""


def _text(item: Item, name: str) -> str:
    value: Any = item[name]
    return value if isinstance(value, str) else ""

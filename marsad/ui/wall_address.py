"""The address of a wall: all that it shows and how, read and written as the parameters of one address."""

import datetime
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from marsad.i18n.translator import LANGUAGES
from marsad.incidents.selection import Ignored, Selection, from_query
from marsad.settings import VIEWS

SCENES = ("situation", "new", "routes", "site", "trend", "cooperation")
"""What a wall can show, in the order in which it does when its address names no scene that it knows."""
THEMES = ("dark", "light")


class Number(NamedTuple):
    """A whole number of the address: the least and the most that it may be, and what it is unless it is said."""

    least: int
    most: int
    usual: int


NUMBERS = {
    "seconds": Number(5, 600, 20),  # that a scene stands
    "days": Number(1, 3660, 30),  # of the period, where no dates are chosen
    "news": Number(1, 365, 1),  # days since the last briefing
    "oldest": Number(1, 8760, 168),  # hours after which data are called old
}
_SWITCHES = ("safe", "step")


@dataclass(frozen=True)
class WallAddress:
    """What an address asks of a wall.

    `language` and `view` are empty where it says none: the browser's language, the administrator's point of view.
    `selection` has the site in focus as its site; the other scenes show all sites. `seconds` a scene, `days` the period
    where no dates are chosen, `news` days back to the last briefing, `oldest` hours after which data are old. `safe`
    hides what is not for visitors, `step` waits for the presenter's keys. `zone` is an IANA time zone, empty: the
    browser's.
    """

    scenes: tuple[str, ...] = SCENES
    selection: Selection = field(default_factory=Selection)
    language: str = ""
    theme: str = THEMES[0]
    view: str = ""
    seconds: int = NUMBERS["seconds"].usual
    days: int = NUMBERS["days"].usual
    news: int = NUMBERS["news"].usual
    oldest: int = NUMBERS["oldest"].usual
    safe: bool = False
    step: bool = False
    zone: str = ""

    def to_query(self) -> dict[str, str]:
        """The parameters of the address; what is usual is not in it, but the scenes always are."""
        query = {"scenes": ",".join(self.scenes), "language": self.language, **self.selection.to_query()}
        query |= {name: str(getattr(self, name)) for name, one in NUMBERS.items() if getattr(self, name) != one.usual}
        query |= {"theme": self.theme if self.theme != THEMES[0] else "", "view": self.view, "zone": self.zone}
        query |= {name: "1" for name in _SWITCHES if getattr(self, name)}
        return {name: value for name, value in query.items() if value}

    def dated(self, today: datetime.date) -> Selection:
        """The selection of every site with both ends of the period, which ends today unless the address says when."""
        since, until = self.selection.since, self.selection.until
        last = until or max(today, since or today)
        try:
            first = since or last - datetime.timedelta(days=self.days - 1)
        except OverflowError:
            first = datetime.date.min
        return replace(self.selection.everywhere(), since=first, until=last)


def read(
    query: Mapping[str, str], known: Mapping[str, Collection[str]], zones: Collection[str]
) -> tuple[WallAddress, tuple[Ignored, ...]]:
    """What a query asks for, and what in it was of no use. `known` as `from_query` wants it; `zones` that there are."""
    selection, ignored = from_query(query, known)
    said = list(ignored)

    def one_of(name: str, allowed: Collection[str], usual: str) -> str:
        asked = query.get(name, "").strip()
        if asked and asked not in allowed:
            said.append(Ignored(name, asked[:80], "ignored-code"))
        return asked if asked in allowed else usual

    def number(name: str) -> int:
        asked, bounds = query.get(name, "").strip(), NUMBERS[name]
        if not asked:
            return bounds.usual
        if not re.fullmatch(r"\d{1,9}", asked, flags=re.ASCII):
            said.append(Ignored(name, asked[:80], "ignored-number"))
            return bounds.usual
        value = min(max(int(asked), bounds.least), bounds.most)
        if value != int(asked):
            said.append(Ignored(name, asked, "ignored-bounds"))
        return value

    asked = dict.fromkeys(code.strip() for code in query.get("scenes", "").split(",") if code.strip())
    said += [Ignored("scenes", code[:80], "ignored-code") for code in asked if code not in SCENES]
    scenes = tuple(code for code in asked if code in SCENES) or SCENES
    switches = {name: one_of(name, ("0", "1"), "0") == "1" for name in _SWITCHES}
    # What is for visitors' eyes is not to be had by a slip of the pen.
    switches["safe"] = switches["safe"] or query.get("safe", "").strip() not in ("", "0")
    address = WallAddress(
        scenes=scenes,
        selection=selection,
        language=one_of("language", LANGUAGES, ""),
        theme=one_of("theme", THEMES, THEMES[0]),
        view=one_of("view", VIEWS, ""),
        zone=one_of("zone", zones, ""),
        safe=switches["safe"],
        step=switches["step"],
        seconds=number("seconds"),
        days=number("days"),
        news=number("news"),
        oldest=number("oldest"),
    )
    return address, tuple(said)

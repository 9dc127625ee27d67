"""What partners are called: organisations and countries in the reader's language, each a link to its record."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from marsad.maps.markup import tag, text
from marsad.ui import session
from marsad.vocabulary import ORGANISATIONS

if TYPE_CHECKING:
    from marsad.ui.frame import View

_ABBREVIATION = re.compile(r".*\(((?=[^()]*[A-Z][^()]*[A-Z])[\w-]{2,10})\)")
LONGEST_SHORT = 20


def name(view: "View", code: str) -> str:
    """The name of an organisation or a country; the code itself of what is neither."""
    return view.say.label(ORGANISATIONS, code) if code in ORGANISATIONS else view.say.country(code)


def compact(view: "View", code: str) -> str:
    """The whole name with its abbreviation first: what is cut off in a narrow column is then the rest."""
    full = name(view, code)
    known = _ABBREVIATION.fullmatch(full)
    return f"{known.group(1)} · {full[: known.start(1) - 1].strip()}" if known else full


def short(view: "View", code: str) -> str:
    """The same in few letters: by its abbreviation where its name has one."""
    full = name(view, code)
    known = _ABBREVIATION.fullmatch(full)
    shown = known.group(1) if known else full
    return shown if len(shown) <= LONGEST_SHORT else shown[: LONGEST_SHORT - 1] + "…"


def link(view: "View", code: str) -> str:
    """The name as a link to the record of the partner."""
    address = "cooperation?" + urlencode(session.address(partner=code))
    return tag("a", tag("bdi", text(name(view, code))), href=address, target="_self")


def links(view: "View", codes: Iterable[str]) -> str:
    """Several of them, one beside the other."""
    return " · ".join(link(view, code) for code in codes)

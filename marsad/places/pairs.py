"""Several places named side by side, which are none of them alone: Tanger et Nador, Tanger / Algésiras."""

import re
from collections.abc import Iterable, Iterator, Sequence

from marsad.places.areas import KINDS
from marsad.places.outcomes import Ambiguous, Found, NotFound
from marsad.places.settling import MOST, Outcome
from marsad.places.sites import Site
from marsad.places.towns import one_town

_JOINED = re.compile(
    r"\s*[/&+]\s*|\s+[-–—]+\s+|\s+(?:et|and|y|e|und|ve|ou|or)\s+|\s+و\s*(?=\w{3})",
    re.IGNORECASE,
)

_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_COMMA = re.compile("[,،]")
JOINT = re.compile(r"[-‐–—/]")
_WIDE = re.compile(r"\s+[-‐]\s+|\s*[–—/]\s*")  # Cilvegözü - Bab al-Hawa


def sides(text: str) -> Iterator[list[str]]:
    """The names that a form joins as two sides of one border may be: Kidira-Diboli, and what stands so in brackets."""
    whole = _BRACKETS.sub(" ", text)
    for part in dict.fromkeys((whole, *_COMMA.split(whole), *_BRACKETS.findall(text))):
        for joint in (_WIDE, JOINT):
            each = [side for side in joint.split(part) if side.strip()]
            if len(each) > 1:
                yield each


def facing(one: Iterable[Site], other: Iterable[Site]) -> Ambiguous | None:
    """The two sites of one crossing, one of each of two names; None where no two face each other."""
    others = {site.code: site for site in other}
    for site in one:
        if facing_it := others.get(site.other_side):
            both = (site, facing_it)
            return Ambiguous(tuple(Found(each, each.precision, 0.98, each.name("en")) for each in both))
    return None


def apart(text: str) -> list[str]:
    """The parts of a form that joins several names; the form alone where it joins none."""
    parts = [part for part in _JOINED.split(text) if part.strip()]
    within_brackets = any(part.count("(") != part.count(")") for part in parts)
    return [text] if within_brackets else parts


def several(outcomes: Sequence[Outcome]) -> Outcome:
    """All that the names of a form come to, for a person to choose; not found where they are one place, or not all are.

    A country beside a site only tells where that is; and who names both sides of one crossing means the crossing.
    """
    found = [candidates_of(outcome) for outcome in outcomes]
    if len(found) < 2 or not all(found):
        return NotFound()
    if len({each[0].precision in KINDS for each in found}) > 1:
        return NotFound()
    if all(_one_place(found[0][0].site, one.site) for each in found[1:] for one in each):
        return NotFound()
    return Ambiguous(tuple({one.site.code: one for each in found for one in each}.values())[:MOST])


def candidates_of(outcome: Outcome) -> tuple[Found, ...]:
    """All the sites that an outcome comes to: one, several or none."""
    if isinstance(outcome, Found):
        return (outcome,)
    return outcome.candidates if isinstance(outcome, Ambiguous) else ()


def _one_place(one: Site, other: Site) -> bool:
    return one_town(one, other) and (one.country == other.country or one.other_side == other.code)

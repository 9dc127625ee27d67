"""How a name of a place is compared: words that only say what kind of place it is, or whereabouts, set apart from it.

`words` takes a folded text apart; the keys are what is left of it to look a name up by.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from marsad.places.letters import LONGEST, fold, fold_all, without_article
from marsad.places.words import (
    ABBREVIATED,
    ABBREVIATED_BEGIN,
    ADJECTIVE_ENDINGS,
    ARTICLES,
    BETWEEN,
    CONTEXT,
    ELSEWHERE,
    FILLING,
    ISLANDS,
    NOTHING,
    OFF,
    PEOPLE_ENDINGS,
    PORTS_OF_ENTRY,
    PREMISES,
    REGION,
    SAY_NOTHING_TOGETHER,
    SHIPS,
    TOWN_WORDS,
    TYPE_WORDS,
)  # fmt: skip

SHORTEST_ADJECTIVE = 6
"""Letters of the shortest word that is taken for the adjective of a people."""

_ENTRY = re.compile(rf"\b(?:{'|'.join(PORTS_OF_ENTRY)})\b")
_NUMBERED = re.compile(r"[a-z]{0,2}\d+")  # 2, TC1, N6
_SEPARATOR = re.compile(r"[,،;؛()\[\]{}/|\n–—:]+|\s-\s")


def _all_folded(words: str) -> frozenset[str]:
    return frozenset(fold_all(words.split())) - {""}


_TYPES = {word: code for code, words in TYPE_WORDS.items() for word in _all_folded(words)}
_TYPES |= {start + word: code for start in "بولك" for word, code in _TYPES.items() if not word.isascii()}
_TOWN, _FILLING, _ARTICLES = _all_folded(TOWN_WORDS), _all_folded(FILLING), _all_folded(ARTICLES)
_TOWN |= {start + word for start in "بول" for word in _TOWN if not word.isascii()}
_FILLING |= {start + word for start in "بولك" for word in _FILLING if len(word) > 2 and not word.isascii()}
_TOGETHER = frozenset(tuple(fold(pair).split()) for pair in SAY_NOTHING_TOGETHER)
_BEGIN_PAIRS = frozenset(first for first, *_ in _TOGETHER)
_CONTEXT, _SHIPS = _all_folded(CONTEXT), _all_folded(SHIPS)
_ELSEWHERE = _all_folded(ELSEWHERE) | _SHIPS
_CONTEXT |= {start + word for start in "بو" for word in _CONTEXT if len(word) > 2 and not word.isascii()}
_OFF, _PREMISES, _NOTHING, _BETWEEN, _REGION = (_all_folded(each) for each in (OFF, PREMISES, NOTHING, BETWEEN, REGION))
_ISLANDS = _all_folded(ISLANDS)
_REGION |= {start + word for start in "بو" for word in _REGION if not word.isascii()}
_SPECIAL = _FILLING | _ARTICLES | _TOWN | _OFF | _NOTHING | frozenset(_TYPES) | frozenset(ABBREVIATED)
_KINDS_AND_FILLING, _FILLING_AND_ARTICLES = _FILLING | frozenset(_TYPES), _FILLING | _ARTICLES
_ABBREVIATED = frozenset(ABBREVIATED)
_RARE = _ABBREVIATED | _BEGIN_PAIRS


class Word(NamedTuple):
    """One word of a written form: as folded, as a key (no Arabic article), and what it may be besides a name."""

    text: str
    key: str
    site_type: str
    town: bool
    filling: bool
    article: bool
    context: bool
    elsewhere: bool
    ship: bool
    off: bool
    premises: bool
    nothing: bool
    between: bool
    region: bool
    inside: bool  # an Arabic word that says in what the place lies: بالنواصر

    @property
    def says_nothing(self) -> bool:
        """Whether it names nothing: a filling, a direction, a kind of place."""
        return self.filling or self.article or self.context or bool(self.site_type) or self.town or self.premises


@lru_cache(maxsize=65536)
def word(text: str) -> Word:
    """A folded word with what it may mean."""
    key = ABBREVIATED.get(text) or without_article(text)
    return Word(
        text=text,
        key=key,
        site_type=_TYPES.get(key, ""),
        town=key in _TOWN,
        filling=key in _FILLING or text in _FILLING or _NUMBERED.fullmatch(text) is not None,
        article=text in _ARTICLES,
        context=key in _CONTEXT or key in _REGION,
        elsewhere=key in _ELSEWHERE,
        ship=key in _SHIPS,
        off=key in _OFF,
        premises=key in _PREMISES,
        nothing=key in _NOTHING,
        between=key in _BETWEEN,
        region=key in _REGION or key in _ISLANDS,
        inside=text.startswith("بال") and len(text) > 5,
    )


def words(text: str) -> tuple[Word, ...]:
    """The words of a text that is folded already."""
    split = (_ENTRY.sub("poe", text) if "entr" in text else text).split()
    found = tuple(word(part) for part in split)
    if len(found) > 1 and found[-1].article:  # which ends no phrase, but may be a name's: Nador West ed
        found = (*found[:-1], found[-1]._replace(article=False))
    for at, pair in enumerate(pairwise(split) if not _BEGIN_PAIRS.isdisjoint(split) else ()):
        if pair in _TOGETHER:
            spare = (one._replace(filling=True, context=False) for one in found[at : at + 2])
            found = (*found[:at], *spare, *found[at + 2 :])
    return found


def parts(text: str) -> tuple[str, ...]:
    """A written form cut at commas, brackets and dashes, each part folded; empty parts left out."""
    cut = (fold(part) for part in _SEPARATOR.split(text[:LONGEST]))
    return tuple(part for part in cut if part)


def name_key(named: tuple[Word, ...]) -> str:
    """The words that name, without those that only say what kind of place it is, and without articles."""
    kept = [one.key for one in named if not (one.site_type or one.filling or one.article)]
    if not kept and (last := _named_by_kind(named)):
        return last.key
    while len(kept) > 1 and named and word(kept[0]).town:
        kept = kept[1:]
    return " ".join(kept)


def article_key(named: tuple[Word, ...]) -> str:
    """The words that name with the article that stands before them, which may be a name's own: Las Palmas."""
    start = next((at for at, one in enumerate(named) if not (one.site_type or one.filling or one.article)), len(named))
    first = start - 1 if 0 < start < len(named) and named[start - 1].article else start
    return " ".join(one.key for one in named[first:] if not (one.site_type or one.filling))


def said_key(named: tuple[Word, ...]) -> str:
    """The words that name and those that tell whereabouts, which may be a name's own: Fos-sur-Mer, Nador West Med."""
    return " ".join(one.key for one in named if one.context or not (one.site_type or one.filling or one.article))


def whole_key(named: tuple[Word, ...]) -> str:
    """All the words, with nothing taken off but Arabic articles."""
    return " ".join(one.key for one in named)


def endings(spoken: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    """The words, then those without the first that say nothing, one after another: in Foz do Iguaçu."""
    yield spoken
    while len(spoken) > 1 and (spoken[0].filling or spoken[0].article):
        spoken = spoken[1:]
        yield spoken


def cores(spoken: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    """The words that name with some of those before and after that say nothing, the most first; not all of them."""
    size = len(spoken)
    naming = [at for at, one in enumerate(spoken) if one.context or not one.says_nothing]
    if naming:
        for start in range(naming[0] + 1):
            for end in range(size, naming[-1], -1):
                if (start, end) != (0, size):
                    yield spoken[start:end]


def without_whereabouts(spoken: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words without those that say in which direction, or how near: the south-west of Chad."""
    return tuple(one for one in spoken if not one.context)


def ship_in_port(spoken: tuple[Word, ...]) -> bool:
    """Whether a ship is said to be in a port, whose name follows: on board a vessel in the port of Nador."""
    last = max((at for at, one in enumerate(spoken) if one.elsewhere), default=0)
    kinds = [at for at, one in enumerate(spoken) if one.site_type and at > last]
    if not (spoken[last].ship and kinds):
        return False
    port = spoken[kinds[0]]
    return port.text != port.key or any(one.filling for one in spoken[last + 1 : kinds[0]])


def one_with_kind(spoken: tuple[Word, ...]) -> bool:
    """Whether a name is one with the word of kind it begins with: Port Said is not the port of Said."""
    return bool(
        len(spoken) > 1
        and spoken[0].site_type
        and spoken[0].text.isascii()
        and not (spoken[1].filling or spoken[1].article)
    )


def stems(key: str) -> tuple[str, ...]:
    """The names that the last word of a key may be the adjective of: hamburger, of Hamburg."""
    return tuple(
        key.removesuffix(ending) for ending in ADJECTIVE_ENDINGS if key.endswith(ending) and len(key) > len(ending) + 4
    )


def of_a_people(one: Word) -> bool:
    """Whether a word that names nothing may be the adjective of a people: gaditano, angolano, havrais."""
    return one.text.endswith(PEOPLE_ENDINGS) and len(one.text) >= SHORTEST_ADJECTIVE and not (one.site_type or one.town)


def plain_key(folded: str) -> str:
    """The key of a folded name that has only words that name, which most have; empty where it has others."""
    parts = folded.split()
    if not _SPECIAL.isdisjoint(parts):
        return ""
    if folded.isascii():
        return folded
    keys = [without_article(part) for part in parts]
    return " ".join(keys) if _SPECIAL.isdisjoint(keys) else ""


def keys_of(folded: Iterable[str]) -> list[str]:
    """`whole_key` of many folded names; of most in Latin letters that is the name itself."""
    return [
        text
        if text.isascii() and (ABBREVIATED_BEGIN not in text or _ABBREVIATED.isdisjoint(text.split()))
        else " ".join(ABBREVIATED.get(part) or without_article(part) for part in text.split())
        for text in folded
    ]


def keys(folded: str) -> tuple[str, str]:
    """`whole_key` and `name_key` of a folded name, without taking its words apart: thousands are indexed at once."""
    parts = folded.split()
    keyed = parts if folded.isascii() else [without_article(part) for part in parts]
    if not _RARE.isdisjoint(parts) or (parts and parts[-1] in _ARTICLES):
        spoken = words(folded)
        return whole_key(spoken), name_key(spoken)
    kept = [
        key
        for part, key in zip(parts, keyed, strict=True)
        if key not in _KINDS_AND_FILLING and part not in _FILLING_AND_ARTICLES and not part.isdigit()
    ]
    if not kept:
        return " ".join(keyed), name_key(words(folded))
    while len(kept) > 1 and kept[0] in _TOWN:
        kept.pop(0)
    return " ".join(keyed), " ".join(kept)


def off_coast(folded: str) -> bool:
    """Whether a folded name says that a place lies off a coast."""
    return not _OFF.isdisjoint(folded.split())


def begins_with_kind(folded: str) -> bool:
    """`one_with_kind` of a folded name."""
    first, _, rest = folded.partition(" ")
    second = rest.partition(" ")[0]
    return (
        first in _TYPES and first.isascii() and bool(rest) and not (second in _FILLING_AND_ARTICLES or second.isdigit())
    )


def sea_key(named: tuple[Word, ...]) -> str:
    """The coast that a place at sea is said to lie off, one form for off, au large de, frente a; or nothing."""
    last = max((at for at, one in enumerate(named) if one.off), default=-1)
    return name_key(tuple(one for one in named[last + 1 :] if not (one.context or one.region))) if last >= 0 else ""


def types_said(named: tuple[Word, ...]) -> frozenset[str]:
    """The kinds of place that the words say; an airport that is said first is all: the airport of Port Said."""
    said = [one for one in named if one.site_type]
    if len(said) > 1 and (last := _named_by_kind(named)):
        said = [one for one in said if one is not last]
    if said and said[0] is named[0] and said[0].site_type == "airport":
        return frozenset({"airport"})
    return frozenset(one.site_type for one in said)


def _named_by_kind(named: tuple[Word, ...]) -> Word | None:
    """The word that names, where all are words of kind, for a town is called Porto: aeroporto do Porto."""
    if not all(one.site_type or one.filling or one.article for one in named):
        return None
    kinds = [one for one in named if one.site_type]
    if len(kinds) < 2 or (kinds[-1].site_type == kinds[0].site_type and kinds[-1].key != kinds[0].key):
        return None
    return kinds[-1]

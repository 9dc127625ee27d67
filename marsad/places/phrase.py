"""What a written form names: a code, a name word for word or without its words of kind, a name inside a longer phrase.

Each way is tried in turn, the surest first; which of several places of the name is meant is settled in `settling`.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from marsad.places import letters, names, pairs
from marsad.places.distance import apart_km
from marsad.places.index import Index
from marsad.places.inside import Inside
from marsad.places.names import Word
from marsad.places.naming import Naming
from marsad.places.outcomes import Ambiguous, Found, NotFound
from marsad.places.sentences import Sentences
from marsad.places.settling import Outcome, Settling, rougher
from marsad.places.sites import Site
from marsad.places.towns import site_type

NEARBY_KM = 150
"""A place this near may say whereabouts another is, whatever the border between them."""
_WRITTEN_TOGETHER = re.compile(r"(?<=\w\w)(?=ال\w{3})")  # الدارالبيضاء
_IN_PARTS = re.compile("[,(]")
_ARTICLE_LAST = re.compile(
    r"^(\w[^,()]*)[,(]\s*(el|la|los|las|le|les|a|o|os|as|al)\s*\)?$", re.IGNORECASE
)  # Palmas (Las)
_VOWEL = re.compile("[aeiouy]", re.IGNORECASE)


class Phrases:
    """Finds what phrases name, in an index."""

    def __init__(self, index: Index, settling: Settling) -> None:
        self._index = index
        self._settle = settling.settle
        self._naming = Naming(index, settling)
        self._inside = Inside(index, settling)
        self._sentences = Sentences(index, settling, self._naming)

    def find(self, query: str, countries: Collection[str] = (), types: Collection[str] = ()) -> Outcome:
        """Which site or area a written form means; `countries` (ISO 3166-1 alpha-2) and `types` narrow it."""
        asked = frozenset([code.upper() for code in countries if code])
        wanted = frozenset(types)
        text = query[: letters.LONGEST].strip()
        if _IN_PARTS.search(text):
            text = _ARTICLE_LAST.sub(r"\2 \1", text)
        outcome = self._find(text, wanted, asked)
        if isinstance(outcome, Found) and outcome.site.other_side and pairs.JOINT.search(text):
            both = self._crossing(text, asked)  # which the gazetteer may have as a name of one of them
            return outcome if isinstance(both, NotFound) else both
        if isinstance(outcome, NotFound) and (apart := _WRITTEN_TOGETHER.sub(" ", text)) != text:
            return self._find(apart, wanted, asked)
        return outcome

    def _find(self, text: str, wanted: frozenset[str], asked: frozenset[str]) -> Outcome:
        folded = letters.fold(text)
        coded = self._index.code(text)
        if not coded and (plain := names.plain_key(folded)) and not _IN_PARTS.search(text):
            outcome = self._settle(self._index.whole(plain), wanted, asked)  # as most are asked for
            if not isinstance(outcome, NotFound):
                return outcome
        spoken = names.words(folded)
        if not spoken or all(word.nothing or word.article for word in spoken):
            return NotFound()
        if coded and (text.isupper() or not text.isalpha()):
            return self._settle(coded, frozenset(), asked)
        key, said = names.name_key(spoken), names.types_said(spoken)
        if not key and text == text.lower():
            return NotFound()  # the port, not a town called Le Port
        hits = self._naming.bearing(spoken, key, said)
        if hits:
            narrowing = said if any(site_type(hit) in said for hit in hits) else frozenset()
            exact = self._settle(hits, wanted or narrowing, asked)
            if isinstance(exact, NotFound) and not wanted:
                exact = self._settle(hits, frozenset(), asked)
            if (
                isinstance(exact, Found)
                and exact.site.site_type == "airport"
                and not (wanted or said)
                and _IN_PARTS.search(text)
            ):
                town = self._of_parts([names.words(part) for part in names.parts(text)], wanted, asked)
                return exact if isinstance(town, NotFound) else town  # Valencia, Venezuela is the town
            if not isinstance(exact, NotFound):
                return exact
        if coded and (len(text) == 5 or not _VOWEL.search(text)):  # maptm, gmmn, but not lime, which is Bergamo's
            return self._settle(coded, frozenset(), asked)
        if self._sentences.is_agency(folded):
            return NotFound()
        if not isinstance(both := self._crossing(text, asked), NotFound):
            return both
        if (told := self._sentences.find(text, wanted, asked)) is not None:
            return told
        if self._is_elsewhere(text, spoken):
            return NotFound()
        turned = self._index.turned(key)
        if turned and (not said or any(site_type(hit) in said for hit in turned)):
            outcome = self._settle(turned, wanted or said, asked)
            if isinstance(outcome, Found) or (isinstance(outcome, Ambiguous) and not _IN_PARTS.search(text)):
                return outcome
        if _IN_PARTS.search(text):  # port of Portland, Oregon, where that is all a name
            hits = [hit for hit in self._index.named(key, said) if isinstance(hit.place, Site)]
            outcome = self._settle(hits, wanted or said, asked)
            if isinstance(outcome, Found):
                return outcome
        if off := self._index.off(names.sea_key(spoken)):
            return self._settle(off, frozenset(), asked)
        several = self._several(text, wanted, asked)
        if isinstance(several, Ambiguous):
            return several
        return self._of_parts([names.words(part) for part in names.parts(text)], wanted, asked)

    def _is_elsewhere(self, text: str, spoken: tuple[Word, ...]) -> bool:
        """Whether a form names a street, a house or a ship; but Packer Avenue is a quay, and a ship lies in a port."""
        if not any(word.elsewhere for word in spoken):
            return False
        parts = [names.words(part) for part in names.parts(text)]
        return any(
            any(word.elsewhere for word in part)
            and not names.ship_in_port(part)
            and not self._index.named(names.name_key(part))
            for part in parts
        )

    def _of_parts(self, parts: Sequence[tuple[Word, ...]], types: frozenset[str], countries: frozenset[str]) -> Outcome:
        """A form cut at commas and brackets: its first part names the place, the others say whereabouts that is."""
        strange, asked = False, countries
        tails: list[tuple[Word, ...]] = []
        around_it: list[tuple[Word, ...]] = []  # those that do not say which country it borders on
        for part in parts[1:]:
            bordering = any((word.context and not word.region) or word.site_type == "border_post" for word in part)
            bordering = bordering and not self._index.province(names.whole_key(part))  # North Dakota
            said = frozenset() if bordering else self._naming.countries(part)
            if said and not countries:
                countries = said
            elif not (said or self._whereabouts(part)):
                strange = not any(word.site_type for word in part)
            if not said or names.types_said(part) or self._naming.sites(part):  # Niamey is a region too
                tails.append(part)
                around_it += [] if any(word.site_type == "border_post" for word in part) else [part]
        head = parts[0] if parts else ()
        said_types = (
            types or names.types_said(head) or names.types_said(tuple(word for part in parts[1:] for word in part))
        )
        outcome = self._phrase(head, said_types, countries, whole=not strange or bool(said_types) or len(head) > 1)
        if isinstance(outcome, NotFound) and countries != asked and all(self._naming.sites(part) for part in parts[1:]):
            outcome = self._phrase(head, said_types, asked, whole=True)  # Motril (Granada) is in no country Granada
        if isinstance(outcome, Found) and self._lies_elsewhere(parts[1:], outcome.site):
            return NotFound()
        if isinstance(outcome, Ambiguous):  # Cartagena, Murcia
            around = frozenset(site.country for part in tails for site in self._naming.sites(part))
            around = around or self._narrowing(map(names.without_whereabouts, around_it))  # in the south of Chad
            if len(around) == 1 and isinstance(one := self._phrase(head, said_types, around, whole=True), Found):
                return one
        if isinstance(outcome, Found) and outcome.precision == "country" and len(tails) == 1:  # Libya (Tripoli)
            within = self._phrase(tails[0], types, frozenset({outcome.site.country}), whole=True)
            there = within.site.country if isinstance(within, Found) else ""
            if there == outcome.site.country and there in (asked or {there}) and not tails[0][0].context:
                return within
        if not isinstance(outcome, NotFound):
            return outcome
        if any(word.context for word in head):
            return NotFound()
        generic = any(word.premises for word in head) or all(word.says_nothing for word in head)
        for part in tails:  # a warehouse, Niamey; Pier 1, port of Cartagena
            part_types = names.types_said(part)
            if (part_types or generic) and not (part and part[0].context):
                outcome = self._phrase(part, part_types or said_types, countries, whole=True)
                if isinstance(outcome, Found):
                    return outcome if part_types else replace(outcome, precision=rougher(outcome.precision))
        return NotFound()

    def _crossing(self, text: str, asked: frozenset[str]) -> Outcome:
        """The two posts of a form that names both sides of one crossing."""
        for each in pairs.sides(text):
            posts = [self._posts(names.words(letters.fold(side)), asked) for side in each]
            for one, other in pairwise(posts):
                if both := pairs.facing(one, other):
                    return both
        return NotFound()

    def _posts(self, spoken: tuple[Word, ...], asked: frozenset[str]) -> list[Site]:
        """The border posts that a side of a crossing may be, named for itself or for its town."""
        between = next((at for at, word in enumerate(spoken) if word.between), len(spoken))
        named = spoken[:between] or spoken
        keys = dict.fromkeys((names.whole_key(named), names.name_key(named)))
        posts = [post for key in keys for post in self._index.posts(key)]
        outcome = self._naming.surely(named, frozenset({"border_post"}), frozenset())
        posts += [found.site for found in pairs.candidates_of(outcome)]
        if not posts and len(named) > 1 and (said := self._naming.countries(named[-1:])):
            return self._posts(named[:-1], said & asked if asked else said)  # Rosso Mauritanie
        return [post for post in posts if not asked or post.country in asked]

    def _several(self, text: str, types: frozenset[str], asked: frozenset[str]) -> Outcome:
        """All the places of a form that names several side by side, or says that something lies between them."""
        joined = [[names.words(part) for part in names.parts(each)] for each in pairs.apart(text)]
        if len(joined) < 2 or not all(joined):
            return NotFound()
        first = joined[0][0]
        between = max((at for at, word in enumerate(first) if word.between), default=-1)
        if between >= 0 and not all(word.says_nothing for word in first[:between]):
            return NotFound()  # the post of Guerguerat, between Morocco and Mauritania
        joined[0][0] = first[between + 1 :]
        said = types or frozenset().union(*(names.types_said(head) for head, *_ in joined) if between < 0 else ())
        return pairs.several(
            [
                self._naming.surely(head, types or names.types_said(head) or said, asked or self._narrowing(tails))
                for head, *tails in joined
            ]
        )

    def _narrowing(self, parts: Iterable[tuple[Word, ...]]) -> frozenset[str]:
        return frozenset().union(*(self._naming.countries(part) for part in parts))

    def _lies_elsewhere(self, parts: Sequence[tuple[Word, ...]], site: Site) -> bool:
        """Whether a part names places of other countries alone, far from a site: Rotterdam, New York; Safi, Malta."""
        if any(site.country in self._naming.countries(part) for part in parts):
            return False
        for part in parts:
            if not any(word.context or word.site_type for word in part):
                others = self._naming.sites(part)
                near = (other.country == site.country or apart_km(other, site) <= NEARBY_KM for other in others)
                if others and not any(near):
                    return True
        return False

    def _phrase(
        self, spoken: tuple[Word, ...], types: frozenset[str], countries: frozenset[str], whole: bool
    ) -> Outcome:
        if not spoken:
            return NotFound()
        if whole:
            well_written = False
            for keys in (self._naming.exact(spoken, types), self._naming.misspelt(spoken, bool(types))):
                for hits, strict in keys:
                    if strict and well_written:
                        break  # Carthage is no place of Missouri: it is no other name misspelt either
                    outcome = self._settle(hits, types, countries, strict)
                    if not isinstance(outcome, NotFound):
                        return outcome
                    well_written = well_written or any(hit.own for hit in hits)
        return self._inside.find(spoken, types, countries)

    def _whereabouts(self, spoken: tuple[Word, ...]) -> bool:
        """Whether a part only says whereabouts: a known place, a direction, or words that name nothing."""
        if any(word.context for word in spoken) or all(word.says_nothing for word in spoken):
            return True
        return bool(self._index.whole(names.whole_key(spoken)) or self._index.named(names.name_key(spoken)))

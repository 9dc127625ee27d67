"""Every name of every place, folded, in one index in memory; finds by exact key, by spelling, and by sound."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from marsad.places import names
from marsad.places.areas import Area
from marsad.places.sites import Site

SHORTEST_FOR_TYPOS = 5
"""Letters that a name must have before a wrong letter in it is forgiven: Nador and Natar are two towns."""
LONG = 11
"""Letters from which two wrong ones are."""
ALIKE = 0.65
"""How alike (1 - distance / length) two names of the same consonants must be to be one name by ear."""

Place = Site | Area


@dataclass(frozen=True, slots=True)
class Hit:
    """A place whose name a key is: the name as it stands in the gazetteer, and how alike, from 0 to 1."""

    place: Place
    alias: str
    score: float
    own: bool = False  # whether the name is the place's own in some language, not only another one that it goes by


class Index:
    """The names of sites and areas by key. Built once, in a fraction of a second; then only read."""

    def __init__(self, sites: Iterable[Site], areas: Iterable[Area]) -> None:
        owners: list[Place] = []
        aliases: list[str] = []
        self._shorts: dict[str, list[int]] = defaultdict(list)
        self._codes: dict[str, Hit] = {}
        places: list[Place] = [*areas, *sites]
        for place in places:
            known = place.also if isinstance(place, Area) else place.aliases
            for alias in dict.fromkeys((*place.names.values(), *known)):
                if len(alias) == 3 and alias.isascii() and alias.isupper():
                    self._shorts[alias].append(len(owners))  # CMN: letters of an airport, never a word
                owners.append(place)
                aliases.append(alias)
            self._codes.setdefault(place.code.casefold(), Hit(place, place.code, 1.0))
        self._whole: dict[str, list[int]] = defaultdict(list)
        self._named: dict[str, list[int]] = defaultdict(list)
        self._typed: dict[str, list[int]] = defaultdict(list)
        self._sea: dict[str, list[int]] = defaultdict(list)
        letters = {number for numbers in self._shorts.values() for number in numbers}
        self._owners, self._aliases = owners, aliases
        countries = {names.fold(name) for place in places if isinstance(place, Area) for name in place.names.values()}
        for number, alias in enumerate(aliases.copy()):
            bare, bracket, country = alias.partition(" (")
            if bracket and names.fold(country) in countries:  # Rosso (Senegal) is Rosso
                owners.append(owners[number])
                aliases.append(bare)
        for number, folded in enumerate(names.fold_all(aliases)):
            if number not in letters:
                self._add(number, folded)
        self._buckets: dict[tuple[str, int], list[str]] = {}
        self._sounds: dict[str, set[str]] = {}

    def _add(self, number: int, folded: str) -> None:
        if not folded:
            return
        if names.plain(folded):
            self._whole[folded].append(number)
            return
        spoken = names.words(folded)
        whole, named = names.whole_key(spoken), names.name_key(spoken)
        self._whole[whole].append(number)
        if key := names.sea_key(spoken):
            self._sea[key].append(number)
            return
        if named and named != whole:
            # Said is not Port Said, nor Cabello Puerto Cabello: such a name is one with its first word.
            one = spoken[0].site_type and spoken[0].text.isascii() and len(spoken) > 1 and not spoken[1].filling
            (self._typed if one else self._named)[named].append(number)

    def code(self, text: str) -> list[Hit]:
        """The place of a code, also when it is written with a blank (MA PTM), or those of three letters."""
        hit = self._codes.get(text.casefold()) or self._codes.get(re.sub(r"[\s-]", "", text).casefold())
        if hit and (hit.place.code == text or hit.place.code.isupper()):
            return [hit]
        return self._hits(self._shorts.get(text, ()), 1.0)

    def whole(self, key: str) -> list[Hit]:
        """The places with a name that is this key, word for word."""
        return self._hits(self._whole.get(key, ()), 1.0)

    def named(self, key: str, typed: bool = False) -> list[Hit]:
        """The places of a key from which words of kind are gone; `typed`: such a word was said."""
        found = self._whole.get(key) or self._named.get(key) or (self._typed.get(key) if typed else None)
        return self._hits(found or (), 0.98)

    def off(self, key: str) -> list[Hit]:
        """The places at sea off a coast."""
        return self._hits(self._sea.get(key, ()), 1.0)

    def turned(self, key: str) -> list[Hit]:
        """The places whose name has the same words in another order: Palmas (Las), Med Tanger."""
        self._prepare()
        return self._hits(self._turned.get(" ".join(sorted(key.split())), ()), 0.95) if " " in key else []

    def alike(self, key: str) -> list[Hit]:
        """The places whose name is the key but for a typing mistake, or sounds like it; the most alike only."""
        joined = key.replace(" ", "")
        if len(joined) < SHORTEST_FOR_TYPOS:
            return []
        self._prepare()
        furthest = 2 if len(joined) >= LONG else 1
        near = [
            other
            for length in range(len(joined) - furthest, len(joined) + furthest + 1)
            for other in self._buckets.get((joined[0], length), ())
        ]
        found = process.extract(joined, near, scorer=OSA.distance, score_cutoff=furthest, limit=20)
        if found:
            best = min(distance for _, distance, _ in found)
            keys = {name for name, distance, _ in found if distance == best}
            return self._of(keys, 1 - best / len(joined))
        return self._sounding(joined)

    def _sounding(self, joined: str) -> list[Hit]:
        sound = names.skeleton(joined)
        if len(sound) < 4:
            return []
        alike = {other: OSA.normalized_similarity(joined, other) for other in self._sounds.get(sound, ())}
        best = max(alike.values(), default=0.0)
        return self._of({other for other, score in alike.items() if score == best}, best) if best >= ALIKE else []

    def _of(self, joined: Iterable[str], score: float) -> list[Hit]:
        numbers = [number for name in sorted(joined) for number in self._joined[name]]
        return self._hits(numbers, score)

    def _prepare(self) -> None:
        """Names without blanks by first letter and length, and by sound: made when first a name is misspelt."""
        if self._buckets:
            return
        self._joined: dict[str, list[int]] = defaultdict(list)
        self._turned: dict[str, list[int]] = defaultdict(list)
        buckets: dict[tuple[str, int], list[str]] = defaultdict(list)
        sounds: dict[str, set[str]] = defaultdict(set)
        for keys in (self._whole, self._named):
            for key, numbers in keys.items():
                joined = key.replace(" ", "")
                numbers = [number for number in numbers if self._forgives(number)]
                if len(joined) < SHORTEST_FOR_TYPOS - 1 or joined.isdigit() or not numbers:
                    continue
                if " " in key:
                    self._turned[" ".join(sorted(key.split()))].extend(numbers)
                if joined not in self._joined:
                    buckets[joined[0], len(joined)].append(joined)
                    sounds[names.skeleton(joined)].add(joined)
                self._joined[joined].extend(numbers)
        self._sounds, self._buckets = dict(sounds), dict(buckets)

    def _forgives(self, number: int) -> bool:
        """Whether a misspelt form may mean this name: of a place that Arabic names, of a border post, of a sea.

        The world has a port or an airfield within a letter of almost any word; those few are what reports speak of.
        """
        place = self._owners[number]
        if isinstance(place, Area):
            return self._aliases[number] in place.names.values()
        return place.site_type not in {"seaport", "airport", "inland"} or "ar" in place.names

    def _hits(self, numbers: Iterable[int], score: float) -> list[Hit]:
        found: dict[str, Hit] = {}
        for number in numbers:
            place, alias = self._owners[number], self._aliases[number]
            found.setdefault(place.code, Hit(place, alias, score, alias in place.names.values()))
        return list(found.values())

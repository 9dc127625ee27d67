"""Every name of every place, folded, in one index in memory; finds by exact key, by spelling, and by sound."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from marsad.places import letters, names
from marsad.places.areas import Area
from marsad.places.mistakes import SURE
from marsad.places.provinces import Provinces
from marsad.places.sites import Site
from marsad.places.spellings import Spellings
from marsad.places.uncollected import uncollected

LONGEST_CODE = 8
"""Letters of the longest code that is written with a blank or a hyphen."""
OTHER_SIDE = re.compile(r"\((?:.+ side|côté .+|lado .+|الجانب .+)\)")
_ADDED = re.compile(r" \(|، ")  # what follows tells whereabouts: أبابا (لاغوس), زاراتي، بوينس آيرس
_NUMERAL = re.compile(r"\b(?:[ivx]+|\d+)\b")  # Mohammed V is not Mohammed VI

Place = Site | Area
NO_PROVINCES: Provinces = {}
Table = dict[str, int | list[int]]
"""Numbers of names by key; a bare number where there is one."""


class Hit(NamedTuple):
    """A place whose name a key is: the name as it stands in the gazetteer, and how alike, from 0 to 1."""

    place: Place
    alias: str
    score: float
    own: bool = False  # whether the name is the place's own in some language, not only another one that it goes by


class Index:
    """The names of sites and areas by key. Built once, in a fraction of a second; then only read."""

    def __init__(self, sites: Iterable[Site], areas: Iterable[Area], provinces: Provinces = NO_PROVINCES) -> None:
        places: list[Place] = [*areas, *sites]
        self._provinces = provinces
        self._owners: list[Place] = []
        self._aliases: list[str] = []
        self._bare: dict[int, int] = {}  # names without what follows in brackets, or their country, by the whole one
        self._codes = {place.code.casefold(): place for place in reversed(places)}
        for place in places:
            before = len(self._aliases)
            self._aliases += dict.fromkeys(place.names.values()) if len(place.names) > 1 else place.names.values()
            self._aliases += place.also if isinstance(place, Area) else place.aliases
            self._owners += [place] * (len(self._aliases) - before)
        self._bare_of_brackets()
        self._folded = letters.fold_all(self._aliases)
        keys = names.keys_of(self._folded)
        self._bare_of_countries(keys)
        self._shorts: Table = {}
        for number in [number for number, key in enumerate(keys) if len(key) == 3 and key.isascii()]:
            if self._aliases[number].isupper():  # CMN: letters of an airport, never a word
                _put(self._shorts, self._aliases[number], number)
                keys[number] = ""
        self._whole = _by_key(keys)

    @cached_property
    def _parted(self) -> tuple[Table, Table, Table]:
        """Names without their words of kind, those of them that are one with such a word, and coasts of places at sea.

        Made when first a form is no whole name.
        """
        named: Table = {}
        typed: Table = {}
        sea: Table = {}
        for number, folded in enumerate(self._folded):
            if names.plain_key(folded):
                continue
            whole, name = names.keys(folded)
            if names.off_coast(folded) and (key := names.sea_key(names.words(folded))):
                _put(sea, key, number)
            elif name and name != whole:
                _put(typed if names.begins_with_kind(folded) else named, name, number)
        return named, typed, sea

    def _bare_of_brackets(self) -> None:
        """Rosso (Senegal) is also Rosso, and Orly (Paris) Orly; but what is off Dakar (196 nm) is not off Dakar.

        Where Arabic adds a province after a comma, the plain name is first that of another town.
        """
        for number, alias in enumerate(self._aliases.copy()):
            if _ADDED.search(alias) and not _at_sea(self._owners[number]):
                self._also(number, _ADDED.split(alias)[0], own="، " not in alias)

    def _bare_of_countries(self, keys: list[str]) -> None:
        """Tripoli Lebanon is also Tripoli: a name that ends with the name or the adjective of its own country."""
        said: dict[str, set[str]] = {}
        for place, key in zip(self._owners, keys, strict=True):
            if isinstance(place, Site):
                break  # areas come first
            if place.kind == "country" and " " not in key:
                said.setdefault(place.code, set()).add(key)
        adjectives = frozenset().union(*said.values())
        for number in [number for number, key in enumerate(keys) if key[key.rfind(" ") + 1 :] in adjectives]:
            place, (start, _, last) = self._owners[number], keys[number].rpartition(" ")
            if (
                start
                and last in said.get(getattr(place, "country", ""), ())
                and not _at_sea(place)
                and self._is_own(number)
                and "(" not in self._aliases[number]
                and names.keys(start)[1]
            ):
                self._also(number, start)
                self._folded.append(start)
                keys.append(start)

    def _also(self, number: int, alias: str, own: bool = True) -> None:
        if own:
            self._bare[len(self._aliases)] = number
        self._owners.append(self._owners[number])
        self._aliases.append(alias)

    def _is_own(self, number: int) -> bool:
        """Whether a name is the place's own in some language, not only another one that it goes by."""
        return self._aliases[self._bare.get(number, number)] in self._owners[number].names.values()

    def code(self, text: str) -> list[Hit]:
        """The place of a code, also when it is written with a blank (MA PTM), or those of three letters."""
        place = self._codes.get(text.casefold())
        if not place and len(text) <= LONGEST_CODE:
            place = self._codes.get(re.sub(r"[\s-]", "", text).casefold())
        if place and (place.code == text or place.code.isupper()):
            return [Hit(place, place.code, 1.0)]
        return self._hits(self._shorts.get(text), 1.0)

    def whole(self, key: str) -> list[Hit]:
        """The places with a name that is this key, word for word."""
        return self._hits(self._whole.get(key), 1.0)

    def named(self, key: str, types: Collection[str] = ()) -> list[Hit]:
        """The places of a key from which words of kind are gone; `types`: the kinds that were said.

        The airport of Glasgow has that name beside the town, which has the plain one.
        """
        found, others = self._whole.get(key), self._parted[0].get(key)
        if found is not None and others is not None and "airport" in types:
            return self._hits([*_numbers(found), *_numbers(others)], 0.98)
        found = others if found is None else found
        return self._hits(self._parted[1].get(key) if found is None and types else found, 0.98)

    def posts(self, key: str) -> list[Site]:
        """The border posts of a key, with or without their words of kind."""
        found = (table.get(key) for table in (self._whole, *self._parted[:2]))
        places = (self._owners[number] for each in found if each is not None for number in _numbers(each))
        return [place for place in places if isinstance(place, Site) and place.site_type == "border_post"]

    def province(self, key: str) -> frozenset[str]:
        """The countries that have a province of a key; none where it is the name of no province."""
        found = self._countries_of_provinces.get(key)
        if found is None and key.startswith("ب"):  # in Calabria: بكالابريا
            found = self._countries_of_provinces.get(letters.without_article(key[1:] or key))
        return found or frozenset()

    @cached_property
    def _countries_of_provinces(self) -> dict[str, frozenset[str]]:
        found: dict[str, frozenset[str]] = {}
        for folded, countries in zip(letters.fold_all(self._provinces), self._provinces.values(), strict=True):
            whole, name = names.keys(folded)
            key = whole if names.types_said(names.words(folded)) else name  # Port of Spain says nothing of Spain
            found[key] = found.get(key, frozenset()) | countries
        return found

    def off(self, key: str) -> list[Hit]:
        """The places at sea off a coast."""
        return self._hits(self._parted[2].get(key), 1.0)

    def begun(self, key: str) -> Iterator[tuple[Place, bool, int]]:
        """The places with a code, or a name with or without its words of kind, that begins with a key.

        With each whether that is all of the code or name, and a number that is lower the earlier the place came.
        """
        for ordered, table in self._ordered:
            for name in ordered[bisect_left(ordered, key) : bisect_left(ordered, key + chr(0x10FFFF))]:
                for number in _numbers(table[name]):
                    yield self._owners[number], name == key and table is self._whole, number
        first, last = bisect_left(self._ordered_codes, key), bisect_left(self._ordered_codes, key + "~")
        for at, code in enumerate(self._ordered_codes[first:last]):
            yield self._codes[code], code == key, at

    @cached_property
    def _ordered(self) -> list[tuple[list[str], Table]]:
        return [(sorted(table), table) for table in (self._whole, self._parted[0])]

    @cached_property
    def _ordered_codes(self) -> list[str]:
        return sorted(self._codes)

    def turned(self, key: str) -> list[Hit]:
        """The places whose name has the same words in another order: Palmas (Las), Med Tanger."""
        return self._hits(self._spellings.turned(key), 0.95)

    def alike(self, key: str, typed: bool = False, by_ear: bool = True) -> list[Hit]:
        """The places whose name is the key but for a typing mistake, or sounds like it; the most alike only.

        `typed`: the kind of place was said, so that a shorter name is one.
        """
        numbers, score, mistaken = self._spellings.alike(key, typed, by_ear)
        hits = self._hits(numbers, score)
        if not mistaken:
            return hits
        said = _NUMERAL.findall(key)
        hits = [hit for hit in hits if _NUMERAL.findall(letters.fold(hit.alias)) == said]
        return hits if len(key.replace(" ", "")) >= SURE else [hit for hit in hits if isinstance(hit.place, Site)]

    @cached_property
    def _spellings(self) -> Spellings:
        """Made when first a form is no name to the letter."""
        keys = chain(self._whole.items(), self._parted[0].items())
        with uncollected():
            return Spellings((key, [*filter(self._forgives, _numbers(found))]) for key, found in keys)

    def _forgives(self, number: int) -> bool:
        """Whether a misspelt form may mean this name: of a place that Arabic names, of a border post, of a sea.

        The world has a port or an airfield within a letter of almost any word; those few are what reports speak of.
        """
        place = self._owners[number]
        if isinstance(place, Area):
            return self._aliases[number] in place.names.values()
        return place.site_type not in {"seaport", "airport", "inland"} or "ar" in place.names

    def _hits(self, numbers: int | Iterable[int] | None, score: float) -> list[Hit]:
        if numbers is None:
            return []
        if isinstance(numbers, int):
            return [Hit(self._owners[numbers], self._aliases[numbers], score, self._is_own(numbers))]
        found: dict[str, Hit] = {}
        for number in numbers:
            place, own = self._owners[number], self._is_own(number)
            if place.code not in found or (own and not found[place.code].own):
                found[place.code] = Hit(place, self._aliases[number], score, own)
        return list(found.values())


def _by_key(keys: Sequence[str]) -> Table:
    """The numbers of keys by key, in their order; none of the empty one."""
    table: Table = dict(zip(keys, range(len(keys)), strict=True))
    shared: dict[str, list[int]] = {}
    for number in [number for number, key in enumerate(keys) if table[key] != number]:
        shared.setdefault(keys[number], []).append(number)
    for key, numbers in shared.items():
        numbers += _numbers(table[key])
    table |= shared
    table.pop("", None)
    return table


def _put(table: Table, key: str, number: int) -> None:
    """Add a number under a key. Most keys have one: a list of each would cost the collector of garbage its time."""
    others = table.get(key)
    if others is None:
        table[key] = number
    elif isinstance(others, int):
        table[key] = [others, number]
    else:
        others.append(number)


def _numbers(found: int | list[int]) -> Sequence[int]:
    return [found] if isinstance(found, int) else found


def _at_sea(place: Place) -> bool:
    return isinstance(place, Area) or place.site_type == "at_sea"

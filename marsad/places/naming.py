"""The places that words name, to the letter, without their words of kind, or misspelt; and the countries they say."""

from collections.abc import Iterable, Sequence

from marsad.places import names
from marsad.places.areas import Area
from marsad.places.index import Hit, Index
from marsad.places.names import Word
from marsad.places.outcomes import NotFound
from marsad.places.settling import Outcome, Settling
from marsad.places.sites import Site


class Naming:
    """Finds what words name, in an index."""

    def __init__(self, index: Index, settling: Settling) -> None:
        self._index = index
        self._settle = settling.settle

    def surely(self, spoken: tuple[Word, ...], types: frozenset[str], countries: frozenset[str]) -> Outcome:
        """What a form comes to that is a place's name to the letter."""
        outcomes = (self._settle(hits, types, countries, strict) for hits, strict in self.exact(spoken, types))
        found = (outcome for outcome in outcomes if not isinstance(outcome, NotFound))
        return next(found, NotFound()) if spoken else NotFound()

    def bearing(self, spoken: tuple[Word, ...], key: str, said: frozenset[str]) -> list[Hit]:
        """The places with the whole name; and as Tripoli port may be that of either Tripoli, those without the kind."""
        hits = self._index.whole(names.whole_key(spoken))
        if not (hits and said) or names.one_with_kind(spoken):
            return hits
        bare = self._index.whole(key)
        known = {hit.place.code for hit in bare}
        if any(hit.own and hit.place.code not in known for hit in hits):
            return hits  # the kind is part of the name: Puerto del Rosario is not Rosario's
        facing = {hit.place.other_side for hit in hits if isinstance(hit.place, Site)}
        bare = [hit for hit in bare if hit.own or hit.place.code not in facing]  # the post of Salloum bears the kind
        return _merged(hits, bare)

    def exact(self, spoken: tuple[Word, ...], types: frozenset[str]) -> Iterable[tuple[list[Hit], bool]]:
        """The places that bear the whole name, or the name without its words of kind, or the name it is made from."""
        key = names.name_key(spoken)
        yield self.bearing(spoken, key, names.types_said(spoken)), False
        if (full := names.article_key(spoken)) != key:  # the port of Las Palmas, not of Palmas
            yield self._index.whole(full), False
        yield self._index.named(key, types), False
        if key.startswith("ب") and len(spoken) > 1:  # written with the name: ميناء الصيد بإيري
            yield self._index.named(names.word(key[1:] or key).key, types), False
        for core in names.cores(spoken):  # the border post of Paso Canoas, not of Canoas
            if names.whole_key(core) not in (key, full):
                yield self._index.whole(names.whole_key(core)), False
        yield self._index.turned(key), False
        if types:
            yield [hit for stem in names.stems(key) for hit in self._index.whole(stem)], False

    def misspelt(self, spoken: tuple[Word, ...], typed: bool) -> Iterable[tuple[list[Hit], bool]]:
        """The places whose name the words are but for a mistake; `typed`: the kind of place was said."""
        key = names.name_key(spoken)
        if self._names_with_country(spoken):
            return  # Tripoli in Libya is not Tripoli, Liban, misspelt
        whereabouts = any(word.context for word in spoken)
        if key and not whereabouts:
            yield self._index.alike(key, typed), True
        for other in dict.fromkeys((names.said_key(spoken), names.article_key(spoken))):  # Nador West Med, Le Havre
            if other != key or whereabouts:
                yield self._index.alike(other, by_ear=False), True

    def _names_with_country(self, spoken: tuple[Word, ...]) -> bool:
        """Whether a form is the name of a country, written well, and that of a site of it."""
        for at, word in enumerate(spoken):
            for area in self._index.whole(word.key):
                if isinstance(area.place, Area) and area.place.kind == "country":
                    hits = self._index.named(names.name_key(spoken[:at] + spoken[at + 1 :]))
                    if any(isinstance(hit.place, Site) and hit.place.country in area.place.countries for hit in hits):
                        return True
        return False

    def countries(self, spoken: tuple[Word, ...]) -> frozenset[str]:
        """The countries that a part of a form says: by name, adjective, region or province; none where it says none."""
        named = not all(word.says_nothing for word in spoken)  # the port, not the district of Porto
        within = tuple(word for word in spoken if not word.region)  # the region of Valparaíso
        provinces = self._index.province(names.name_key(within)) if named else frozenset()
        for key in (*map(names.whole_key, names.endings(spoken)), names.name_key(within)):
            for hit in self._index.whole(key) if key else ():
                if isinstance(hit.place, Area) and hit.place.countries:
                    return provinces.union(hit.place.countries)
        return provinces

    def sites(self, spoken: tuple[Word, ...]) -> list[Site]:
        """The sites that the words name to the letter, but for those before them that say nothing."""
        hits = (self._index.whole(names.whole_key(ending)) for ending in names.endings(spoken))
        return [hit.place for hit in next(filter(None, hits), []) if isinstance(hit.place, Site)]


def _merged(hits: Sequence[Hit], more: Sequence[Hit]) -> list[Hit]:
    found = {hit.place.code: hit for hit in more}
    return list((found | {hit.place.code: hit for hit in hits if hit.own or hit.place.code not in found}).values())

"""What a longer phrase names somewhere inside: a place, unless it only tells whereabouts another is."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter

from marsad.places import names
from marsad.places.areas import Area
from marsad.places.index import Hit, Index
from marsad.places.names import Word
from marsad.places.outcomes import Ambiguous, Found, NotFound
from marsad.places.settling import Outcome, Settling, chosen, rougher
from marsad.places.sites import Site
from marsad.places.towns import country_of, one_town, site_type

LONGEST_NAME = 6
"""Words of the longest name that is looked for inside a phrase."""
FARTHEST = 6
"""Words between the second of two places and the word that something lies between them."""
STEM = 5
"""Letters that an adjective must have in common with a name to be made from it: algecireño, Algeciras."""


@dataclass(frozen=True)
class _AreasSaid:
    """The countries and seas in a phrase: the first as an outcome, and the numbers of the words that name them.

    `said` are the countries that narrow; `near` those that are only named as a neighbour or a direction.
    """

    outcome: Outcome
    words: frozenset[int]
    said: frozenset[str]
    near: frozenset[str]


class Inside:
    """Finds names inside phrases, in an index."""

    def __init__(self, index: Index, settling: Settling) -> None:
        self._index = index
        self._settle = settling.settle

    def find(self, spoken: tuple[Word, ...], types: frozenset[str], countries: frozenset[str]) -> Outcome:
        """A name inside a longer phrase: the longest that is a place's, and not only tells whereabouts another is."""
        size = len(spoken)
        windows = [
            (start, start + length)
            for length in range(min(size, LONGEST_NAME), 0, -1)
            for start in range(size - length + 1)
            if not (spoken[start + length - 1].filling or spoken[start + length - 1].article)
            or (length > 1 and spoken[start + length - 1].text.isdigit())  # PK 55
        ]
        areas = self._areas(spoken, windows, types)
        known, near = areas.words, areas.near
        countries = countries or areas.said
        for start, end in windows:
            window = spoken[start:end]
            if end - start == size or window[0].filling:
                continue
            if window[0].site_type and not self._is_post(window):
                continue
            of_town = window[0].town and start > 0  # Apapa in the city of Lagos; but Ciudad del Cabo
            if (window[0].article or of_town) and not self._index.whole(names.whole_key(window)):
                continue  # Las Palmas is no Palmas
            if known & set(range(start, end)) or all(word.says_nothing for word in window):
                continue
            hits = [hit for hit in self._window(window, types) if isinstance(hit.place, Site)]
            if not hits or _is_context(spoken, start):
                continue
            beside = _beside(spoken, start, end)
            rest = [at for at in range(size) if not (start <= at < end or at in known)]
            joined = [at for at in rest if at in (start - 1, end)]  # Kestrel Quay is another place than New Quay
            if self._adds_nothing(spoken, joined if beside else rest, hits, (start, end)):
                outcome = self._settle(hits, types or beside, countries, alone=False)
                if isinstance(outcome, Ambiguous) and near:  # Tripoli, in the north of Lebanon
                    nearer = self._settle(hits, types or beside, near, alone=False)
                    outcome = nearer if isinstance(nearer, Found) else outcome
                if isinstance(outcome, Found) and len(near) > 1 and outcome.site.country not in near:
                    continue  # between Chad and Sudan it is not in Libya
                if isinstance(outcome, Found) and any(spoken[at].premises for at in rest) and not beside:
                    return replace(outcome, precision=rougher(outcome.precision))  # a house in the town
                if not isinstance(outcome, NotFound):
                    return outcome
        others = [word for at, word in enumerate(spoken) if at not in known]
        if countries and types and not any(word.context for word in others):  # a name with its country, misspelt
            outcome = self._settle(self._index.alike(names.name_key(tuple(others))), types, countries, strict=True)
            if not isinstance(outcome, NotFound):
                return outcome
        at_sea = isinstance(areas.outcome, Found) and areas.outcome.precision == "at_sea"
        if at_sea or all(word.says_nothing and not (word.context and not word.off) for word in others):
            return areas.outcome
        return NotFound()

    def _areas(self, spoken: tuple[Word, ...], windows: Sequence[tuple[int, int]], types: frozenset[str]) -> _AreasSaid:
        """Countries and seas inside a phrase: they narrow what else it names, or are all that is said."""
        found: dict[tuple[int, int], list[Hit]] = {}
        known: set[int] = set()
        of_sites: set[int] = set()
        for start, end in windows:
            within = set(range(start, end))
            begins = not (spoken[start].filling or (spoken[start].town and start))  # Cape | Town in South Africa
            if begins and not within & known and not within <= of_sites:
                hits = self._window(spoken[start:end], types)
                areas = [hit for hit in hits if isinstance(hit.place, Area)]
                kinds = _beside(spoken, start, end) | names.types_said(spoken[start:end]) if areas else frozenset()
                if areas and not any(site_type(hit) in kinds for hit in hits):  # the port of Salvador is Brazil's
                    found[start, end] = areas
                    known |= within
                elif types and any(site_type(hit) in types for hit in hits):
                    of_sites |= within  # Blaise Diagne is no airport of Belize
        said: set[str] = set()
        near: set[str] = set()
        bordering: set[int] = set()
        for (start, end), hits in sorted(found.items(), key=itemgetter(0)):
            if start and spoken[start - 1].text.endswith("o") and not spoken[start - 1].says_nothing:
                known.add(start - 1)  # frontière sénégalo-malienne
            area = hits[0].place
            countries = area.countries if isinstance(area, Area) else ()
            if self._is_border(spoken, start - (start - 1 in known), bordering):
                bordering |= set(range(start, end))
                near |= set(countries)
            else:
                said |= set(countries)
        outcome = chosen(next(iter(found.values()))) if found else NotFound()
        return _AreasSaid(outcome, frozenset(known), frozenset(said), frozenset(near))

    def _is_post(self, window: tuple[Word, ...]) -> bool:
        """Whether words that begin with one of kind are a border post's name to the letter: that of Adré, no town's."""
        hits = self._index.whole(names.whole_key(window)) if window[0].site_type == "border_post" else []
        return any(site_type(hit) == "border_post" for hit in hits)

    def _window(self, window: tuple[Word, ...], types: frozenset[str]) -> list[Hit]:
        key = names.whole_key(window)
        hits = self._index.whole(key) or self._index.named(names.name_key(window), types)
        if not hits and not window[0].text.isascii() and window[0].text[0] in "بولك" and len(window[0].text) > 3:
            hits = self._index.whole(names.whole_key((names.word(window[0].text[1:]), *window[1:])))
        return hits

    def _adds_nothing(
        self, spoken: tuple[Word, ...], rest: Sequence[int], hits: Sequence[Hit], at: tuple[int, int]
    ) -> bool:
        """Whether the words around a name say nothing else: fillings, whereabouts, the same place once more."""
        window = spoken[at[0] : at[1]]
        left = [number for number in rest if not spoken[number].says_nothing]
        while left:
            run = [left.pop(0)]
            while left and left[0] == run[-1] + 1:
                run.append(left.pop(0))
            words = spoken[run[0] : run[-1] + 1]
            if all(_of_name(word, window) or word.inside for word in words) or _is_context(spoken, run[0]):
                continue
            within = self._index.province(names.name_key(words))
            if any(country_of(hit) in within for hit in hits):
                continue
            others = self._window(words, frozenset()) or (
                self._index.code(words[0].text.upper()) if len(words) == 1 else []
            )
            if not any(one_town(one.place, hit.place) for one in others for hit in hits):
                return False
            if (run[0] == at[1] or run[-1] == at[0] - 1) and _another(others, hits):
                return False  # Istanbul Ambarlı: two ports
        return True

    def _is_border(self, spoken: tuple[Word, ...], start: int, bordering: Collection[int]) -> bool:
        """Whether a country is named as the other side of a border, or as what is near: near the Malian border."""
        before = start - 1
        while before >= 0 and (spoken[before].article or spoken[before].filling):
            before -= 1
        if before < 0:
            return False
        return spoken[before].context or spoken[before].site_type == "border_post" or before in bordering


def _is_context(spoken: tuple[Word, ...], start: int) -> bool:
    """Whether what comes before a name says that it only tells whereabouts: south of Dakhla."""
    before = start - 1
    while before >= 0 and (
        spoken[before].article or (spoken[before].filling and not spoken[before].context) or spoken[before].town
    ):
        before -= 1
    if before >= 0 and spoken[before].context:
        return True
    return any(word.between for word in spoken[max(start - FARTHEST, 0) : start])  # between Nador and Melilla


def _beside(spoken: tuple[Word, ...], start: int, end: int) -> frozenset[str]:
    """The kind of place that is said right before or after a name: port de Dakar, Mersin Port."""
    before = start - 1
    while before >= 0 and (spoken[before].article or spoken[before].filling) and not spoken[before].site_type:
        before -= 1
    if 0 < before < start - 1 and names.of_a_people(spoken[before]):  # puerto gaditano de Algeciras
        before -= 1
    return frozenset(spoken[at].site_type for at in (before, end) if 0 <= at < len(spoken) and spoken[at].site_type)


def _another(others: Sequence[Hit], hits: Sequence[Hit]) -> bool:
    """Whether other hits are of a different site of the same kind."""
    kinds = {(site_type(hit), hit.place.code) for hit in hits}
    both = {(site_type(hit), hit.place.code) for hit in others}
    return not kinds & both and bool({kind for kind, _ in kinds} & {kind for kind, _ in both})


def _of_name(word: Word, window: tuple[Word, ...]) -> bool:
    """Whether a word is made from the name: algecireño, of Algeciras."""
    return any(len(one.key) >= STEM and word.key[:STEM] == one.key[:STEM] for one in window)

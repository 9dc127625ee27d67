"""Where a seizure happened, in a sentence that tells of it: not where the goods came from, or were bound for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from marsad.places import names
from marsad.places.areas import Area
from marsad.places.index import Index
from marsad.places.names import Word
from marsad.places.naming import Naming
from marsad.places.outcomes import Ambiguous, Found, NotFound
from marsad.places.pairs import candidates_of
from marsad.places.reading import (
    AGENCY_NAMES,
    EVENTS,
    GENITIVE,
    GOODS,
    LONGEST_NAME,
    OFFICIAL,
    Reading,
    Token,
    tokens_of,
)
from marsad.places.settling import MOST, Outcome, Settling
from marsad.places.sites import Site
from marsad.places.towns import one_town

FEWEST = 5
"""Words of the shortest sentence."""


@dataclass(frozen=True)
class _Named:
    """What a name in a sentence comes to, and whether it is said to be where something happened."""

    outcome: Outcome
    placed: bool


class Sentences:
    """Finds the site of a seizure in sentences, in an index."""

    def __init__(self, index: Index, settling: Settling, naming: Naming) -> None:
        self._index = index
        self._settle = settling.settle
        self._naming = naming

    def is_agency(self, folded: str) -> bool:
        """Whether a folded text is the name of an agency and nothing else: Police aux frontières."""
        return folded in AGENCY_NAMES

    def find(self, text: str, types: frozenset[str], countries: frozenset[str]) -> Outcome | None:
        """The site where what a sentence tells of happened; None where the text is no such sentence.

        Two sites that are both said to be the one are ambiguous; a name that is none of the gazetteer's is not found,
        whatever else the sentence names.
        """
        tokens = tokens_of(text)
        if len(tokens) < FEWEST or not any(each.word in EVENTS or each.word in GOODS for each in tokens):
            return None
        reading = Reading(tokens)
        said = [*self._of_kind(reading, types, countries)]
        if not said:
            said = [*self._placed(reading, types, countries)]
        if not said:
            return NotFound() if reading.moves else None
        placed = [each.outcome for each in said if each.placed] or [each.outcome for each in said]
        return self._together(placed)

    def _together(self, outcomes: Sequence[Outcome]) -> Outcome:
        if any(isinstance(outcome, NotFound) for outcome in outcomes):
            return NotFound()
        found = [outcome for outcome in outcomes if isinstance(outcome, Found)]
        if not found:
            return outcomes[0]
        first = found[0]
        if all(one_town(first.site, other.site) for other in found):
            others = [other.candidates for other in outcomes if isinstance(other, Ambiguous)]
            if all(any(one_town(first.site, each.site) for each in candidates) for candidates in others):
                return first
        every = [one for outcome in outcomes for one in candidates_of(outcome)]
        return Ambiguous(tuple({one.site.code: one for one in every}.values())[:MOST])

    def _of_kind(self, reading: Reading, types: frozenset[str], countries: frozenset[str]) -> Iterator[_Named]:
        """What is named with a word of kind: au port de Dakar, at Kapıkule border gate."""
        at = 0
        while at < len(reading.tokens):
            if not reading.tokens[at].kind or reading.hidden[at]:
                at += 1
                continue
            end = at + 1
            while end < len(reading.tokens) and reading.tokens[end].kind and not reading.tokens[end].apart:
                end += 1
            outcome, end = self._after(reading, at, end, types, countries)
            if outcome is None:
                outcome = self._before(reading, at, end, types, countries)
            if outcome is not None:
                yield _Named(outcome, reading.is_placed(at))
            at = end

    def _after(
        self, reading: Reading, start: int, first: int, types: frozenset[str], countries: frozenset[str]
    ) -> tuple[Outcome | None, int]:
        """What the name after words of kind comes to, None where none follows; and where it ends."""
        tokens, said = reading.tokens, set[str]()
        if first < len(tokens) and tokens[first].apart:
            return None, first
        last = reading.end_of_name(first)
        skipped = [first] if first + 1 < last and self._adjective(tokens[first]) else []
        for at in skipped:
            said |= self._country(tokens[at].word)
        kept = [at for at in range(start, last) if at not in skipped]
        types = types or frozenset(tokens[at].kind for at in kept if tokens[at].kind)
        for size in range(len(kept), first - start, -1):
            end = kept[size - 1] + 1
            words = tuple(tokens[at].word for at in kept[:size])
            if words[-1].filling and not words[-1].text.isdigit():
                continue
            if end < last and self._goes_on(reading, end, last):
                continue
            outcome = self._sure(words, types, countries, frozenset(said) or self._near(reading, end))
            if not isinstance(outcome, NotFound):
                return outcome, end
        if not reading.names(first, last):
            return None, first
        return self._misspelt(tuple(tokens[at].word for at in kept), types, countries or frozenset(said)), last

    def _before(
        self, reading: Reading, start: int, end: int, types: frozenset[str], countries: frozenset[str]
    ) -> Outcome | None:
        """What the name before words of kind comes to; None where there is none."""
        tokens = reading.tokens
        types = types or frozenset(token.kind for token in tokens[start:end] if token.kind)
        first = start
        while first > 0 and start - first < LONGEST_NAME and not tokens[first].apart and not reading.stops(first - 1):
            first -= 1
        for begin in range(first, start):
            words = tuple(token.word for token in tokens[begin:end])
            if words[0].filling or (words[0].article and begin > first):
                continue
            if reading.cased and tokens[begin].capital is False:
                continue
            outcome = self._sure(words, types, countries, self._near(reading, end))
            if not isinstance(outcome, NotFound) and (begin == first or self._ends_before(reading, begin)):
                return outcome
        if first < start and reading.cased and tokens[start - 1].capital and not tokens[start - 1].word.says_nothing:
            return NotFound()
        return None

    def _ends_before(self, reading: Reading, begin: int) -> bool:
        before = reading.tokens[begin - 1]
        return before.word.filling or before.word.article or not before.capital or bool(self._country(before.word))

    def _placed(self, reading: Reading, types: frozenset[str], countries: frozenset[str]) -> Iterator[_Named]:
        """What is only said to be where it happened: seized in Zeebrugge, découverte à Bab Sebta."""
        tokens, at = reading.tokens, 0
        while at < len(tokens):
            attached = tokens[at].word.text[:1] == "ب" and len(tokens[at].word.text) > 3
            if reading.hidden[at] or not (attached or tokens[at].places):
                at += 1
                continue
            first = at if attached else at + 1
            while first < len(tokens) and tokens[first].word.article and not tokens[first].apart:
                first += 1
            last = reading.end_of_name(first) if first < len(tokens) and not tokens[first].apart else first
            for end in range(last, first, -1):
                words = tuple(token.word for token in tokens[first:end])
                if attached:
                    words = (names.word(words[0].text[1:]), *words[1:])
                if words[-1].filling or (reading.cased and not attached and not tokens[first].capital):
                    continue
                if self._goes_on(reading, end, last) or not self._index.whole(names.whole_key(words)):
                    continue
                outcome = self._sure(words, types, countries, self._near(reading, end))
                if isinstance(outcome, Found | Ambiguous):
                    yield _Named(outcome, placed=True)
                    at = end - 1
                    break
            at += 1

    def _sure(
        self, words: tuple[Word, ...], types: frozenset[str], asked: frozenset[str], likely: frozenset[str]
    ) -> Outcome:
        """The site that words name to the letter, rather in the `likely` countries, in no other than those `asked`."""
        outcome = self._naming.surely(words, types, asked or likely)
        if isinstance(outcome, NotFound) and likely and not asked:
            outcome = self._naming.surely(words, types, frozenset())
        return outcome if not isinstance(outcome, Found) or _is_site(outcome.site) else NotFound()

    def _misspelt(self, words: tuple[Word, ...], types: frozenset[str], countries: frozenset[str]) -> Outcome:
        for hits, strict in self._naming.misspelt(words, typed=True):
            outcome = self._settle(hits, types, countries, strict)
            if not isinstance(outcome, NotFound):
                return outcome
        return NotFound()

    def _goes_on(self, reading: Reading, at: int, last: int) -> bool:
        """Whether a name that has been read up to a word goes on with it: San Pedrito is not San."""
        tokens = reading.tokens
        while at < last and tokens[at].word.text in GENITIVE:
            at += 1
        if at >= last or tokens[at].apart:
            return False
        one = tokens[at]
        linked = one.word.filling or one.ends
        if linked or self._country(one.word):
            return False
        if one.word.text.isascii():
            return one.capital or not reading.cased
        return one.word.text.startswith("ال") or bool(self._index.whole(one.word.key))

    def _adjective(self, token: Token) -> bool:
        """Whether a word between a kind and a name is that of a people: puerto español de Cartagena."""
        latin = token.word.text.isascii() and not token.capital
        return latin and (names.of_a_people(token.word) or bool(self._country(token.word)))

    def _country(self, word: Word) -> frozenset[str]:
        hits = self._index.whole(word.key)
        areas = [hit.place for hit in hits if isinstance(hit.place, Area) and hit.place.kind == "country"]
        return frozenset(code for area in areas for code in area.countries)

    def _near(self, reading: Reading, end: int) -> frozenset[str]:
        """The countries that are said right after a name, or else of those who act: la Aduana uruguaya."""
        tokens = reading.tokens
        last = reading.end_of_name(end) if end < len(tokens) and not reading.hidden[end] else end
        while end < last and (tokens[end].word.text in GENITIVE or tokens[end].word.filling):
            end += 1
        words = tuple(token.word for token in tokens[end:last])
        if words:
            said = self._naming.countries(words) or self._country(words[0])
            said = said or frozenset(site.country for site in self._naming.sites(words))
            if said:
                return said
        acting: set[str] = set()
        for at, token in enumerate(tokens):
            if token.word in OFFICIAL and not reading.hidden[at]:
                for other in (*tokens[max(at - 1, 0) : at], *tokens[at + 1 : at + 3]):
                    acting |= self._country(other.word)
        return frozenset(acting)


def _is_site(site: Site) -> bool:
    return site.site_type not in {"country", "region", "at_sea"}

"""Where a seizure happened, in a sentence that tells of it: not where the goods came from, or were bound for."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from marsad.places import letters, names, report_words
from marsad.places.areas import Area
from marsad.places.index import Index
from marsad.places.names import Word
from marsad.places.naming import Naming
from marsad.places.outcomes import Ambiguous, Found, NotFound
from marsad.places.pairs import candidates_of
from marsad.places.settling import MOST, Outcome, Settling
from marsad.places.sites import Site
from marsad.places.towns import one_town

FEWEST = 5
"""Words of the shortest sentence."""
LONGEST_NAME = 7
"""Words of the longest name with its kind."""
_BREAK = ',;:،؛()[]{}«»"“”!?؟–—/|'
_PIECES = re.compile(r"[\s'’ʼ‘-]+")
_OF = frozenset(["de", "du", "des", "d", "del", "da", "do", "dos", "das", "di", "of"])
_GENITIVE = _OF | {"the", "la", "le", "les", "el", "los", "las", "l", "al"}


class _Stems:
    """Words, some of which stand for every word that they begin."""

    def __init__(self, written: str) -> None:
        each = written.split()
        self._words = frozenset(letters.fold(word) for word in each if not word.endswith("-"))
        self._stems = tuple(letters.fold(word) for word in each if word.endswith("-"))

    def __contains__(self, one: object) -> bool:
        return isinstance(one, Word) and (
            one.text in self._words or one.key in self._words or one.text.startswith(self._stems)
        )


def _sequences(written: Iterable[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Several words each, by the first of them, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for each in written:
        folded = tuple(letters.fold(each).split())
        found.setdefault(folded[0], []).append(folded)
    return {first: tuple(sorted(each, key=len, reverse=True)) for first, each in found.items()}


_EVENTS, _GOODS, _ENDS = map(_Stems, (report_words.EVENTS, report_words.GOODS, report_words.BETWEEN_NAMES))
_PLACED, _OFFICIAL = map(_Stems, (report_words.PLACED, report_words.OFFICIAL))
_AGENCY_NAMES = frozenset(letters.fold_all(report_words.AGENCIES))
_MOVES, _AGENCIES = _sequences(report_words.MOVES), _sequences(report_words.AGENCIES)


class _Token(NamedTuple):
    """A word of a sentence: whether it is written with a capital, follows a comma or bracket, and says where."""

    word: Word
    capital: bool
    apart: bool
    places: bool

    @property
    def kind(self) -> str:
        return self.word.site_type or ("seaport" if self.word.key in {"terminal", "terminales"} else "")

    @property
    def ends(self) -> bool:
        """Whether no name goes on with it."""
        return self.word in _ENDS or self.word in _EVENTS or self.word in _GOODS or self.word.text[:1].isdigit()


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
        return folded in _AGENCY_NAMES

    def find(self, text: str, types: frozenset[str], countries: frozenset[str]) -> Outcome | None:
        """The site where what a sentence tells of happened; None where the text is no such sentence.

        Two sites that are both said to be the one are ambiguous; a name that is none of the gazetteer's is not found,
        whatever else the sentence names.
        """
        tokens = _tokens(text)
        if len(tokens) < FEWEST or not any(each.word in _EVENTS or each.word in _GOODS for each in tokens):
            return None
        reading = _Reading(tokens)
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

    def _of_kind(self, reading: "_Reading", types: frozenset[str], countries: frozenset[str]) -> Iterator[_Named]:
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
        self, reading: "_Reading", start: int, first: int, types: frozenset[str], countries: frozenset[str]
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
        self, reading: "_Reading", start: int, end: int, types: frozenset[str], countries: frozenset[str]
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

    def _ends_before(self, reading: "_Reading", begin: int) -> bool:
        before = reading.tokens[begin - 1]
        return before.word.filling or before.word.article or not before.capital or bool(self._country(before.word))

    def _placed(self, reading: "_Reading", types: frozenset[str], countries: frozenset[str]) -> Iterator[_Named]:
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

    def _goes_on(self, reading: "_Reading", at: int, last: int) -> bool:
        """Whether a name that has been read up to a word goes on with it: San Pedrito is not San."""
        tokens = reading.tokens
        while at < last and tokens[at].word.text in _GENITIVE:
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

    def _adjective(self, token: _Token) -> bool:
        """Whether a word between a kind and a name is that of a people: puerto español de Cartagena."""
        latin = token.word.text.isascii() and not token.capital
        return latin and (names.of_a_people(token.word) or bool(self._country(token.word)))

    def _country(self, word: Word) -> frozenset[str]:
        hits = self._index.whole(word.key)
        areas = [hit.place for hit in hits if isinstance(hit.place, Area) and hit.place.kind == "country"]
        return frozenset(code for area in areas for code in area.countries)

    def _near(self, reading: "_Reading", end: int) -> frozenset[str]:
        """The countries that are said right after a name, or else of those who act: la Aduana uruguaya."""
        tokens = reading.tokens
        last = reading.end_of_name(end) if end < len(tokens) and not reading.hidden[end] else end
        while end < last and (tokens[end].word.text in _GENITIVE or tokens[end].word.filling):
            end += 1
        words = tuple(token.word for token in tokens[end:last])
        if words:
            said = self._naming.countries(words) or self._country(words[0])
            said = said or frozenset(site.country for site in self._naming.sites(words))
            if said:
                return said
        acting: set[str] = set()
        for at, token in enumerate(tokens):
            if token.word in _OFFICIAL and not reading.hidden[at]:
                for other in (*tokens[max(at - 1, 0) : at], *tokens[at + 1 : at + 3]):
                    acting |= self._country(other.word)
        return frozenset(acting)


class _Reading:
    """A sentence with what in it is no candidate: places of coming and going, and names of agencies."""

    def __init__(self, tokens: Sequence[_Token]) -> None:
        self.tokens = tokens
        self.cased = any(token.capital for token in tokens) and not all(token.capital for token in tokens)
        self.hidden = [False] * len(tokens)
        self.moves = False
        at = 0
        while at < len(tokens):
            if length := _matches(tokens, at, _AGENCIES):
                end = at + length
            elif length := _matches(tokens, at, _MOVES):
                self.moves, end = True, self._end_of_clause(at + length)
            else:
                at += 1
                continue
            self.hidden[at:end] = [True] * (end - at)
            at = end

    def _end_of_clause(self, at: int) -> int:
        """Where what is said of coming or going ends: at a comma, where it is said what happened, or where."""
        begun = False
        for end in range(at, len(self.tokens)):
            token = self.tokens[end]
            if end > at and (token.apart or _matches(self.tokens, end, _MOVES)):
                return end
            if token.word in _EVENTS or (begun and self.is_placed(end) and token.kind):
                return max(at, self._before_preposition(end))
            begun = begun or not (token.word.says_nothing or token.kind)
        return len(self.tokens)

    def _before_preposition(self, at: int) -> int:
        while at > 0 and self.tokens[at - 1].places:
            at -= 1
        return at

    def is_placed(self, at: int) -> bool:
        """Whether a word of kind is said to be where it happened: au port, in the port, بميناء."""
        text = self.tokens[at].word.text
        if text[0] == "ب" and names.word(text[1:] or text).site_type:
            return True
        before = at - 1
        while before >= 0 and not self.tokens[before].places:
            one = self.tokens[before].word
            if one.text in _OF or not (one.article or one.filling or one.site_type or self.tokens[before].capital):
                return False
            before -= 1
        return before >= 0

    def stops(self, at: int) -> bool:
        """Whether no name holds the word."""
        token = self.tokens[at]
        return self.hidden[at] or token.ends or token.places or bool(token.kind)

    def end_of_name(self, at: int) -> int:
        """Where a name that begins at a word ends at the latest."""
        end = at
        while (
            end < len(self.tokens)
            and end - at < LONGEST_NAME
            and not (end > at and self.tokens[end].apart)
            and not self.hidden[end]
            and not self.tokens[end].ends
        ):
            end += 1
        return end

    def names(self, first: int, last: int) -> bool:
        """Whether words look like a name: one of them has a capital, or the script has none."""
        after = next((token for token in self.tokens[first:last] if token.word.text not in _GENITIVE), None)
        if after is None or after.word.says_nothing:
            return False
        return after.capital if after.word.text.isascii() else True


def _matches(tokens: Sequence[_Token], at: int, sequences: dict[str, tuple[tuple[str, ...], ...]]) -> int:
    """How many words from one on are one of the sequences; none if it is not."""
    for each in sequences.get(tokens[at].word.text, ()):
        if tuple(token.word.text for token in tokens[at : at + len(each)]) == each:
            return len(each)
    return 0


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    apart = False
    for piece in _PIECES.split(text):
        bare = piece.strip(_BREAK + ".")
        apart = apart or (bool(piece) and piece[0] in _BREAK)
        for number, part in enumerate(letters.fold(bare).split()):
            one = names.word(part)
            places = one in _PLACED or piece in report_words.PLACED_ACCENTED
            found.append(_Token(one, bare[:1].isupper(), apart and not number, places))
            apart = False
        apart = apart or (bool(piece) and piece[-1] in _BREAK)
    return found


def _is_site(site: Site) -> bool:
    return site.site_type not in {"country", "region", "at_sea"}

"""A sentence word by word, with what in it only tells where something came from, is bound for, or who acted."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from marsad.places import letters, names, report_words
from marsad.places.names import Word

LONGEST_NAME = 7
"""Words of the longest name with its kind."""
_BREAK = ',;:،؛()[]{}«»"“”!?؟–—/|'
_PIECES = re.compile(r"[\s'’ʼ‘-]+")
_OF = frozenset(["de", "du", "des", "d", "del", "da", "do", "dos", "das", "di", "of"])
GENITIVE = _OF | {"the", "la", "le", "les", "el", "los", "las", "l", "al"}


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


EVENTS, GOODS, _ENDS = map(_Stems, (report_words.EVENTS, report_words.GOODS, report_words.BETWEEN_NAMES))
_PLACED, OFFICIAL = map(_Stems, (report_words.PLACED, report_words.OFFICIAL))
AGENCY_NAMES = frozenset(letters.fold_all(report_words.AGENCIES))
_MOVES, _AGENCIES = _sequences(report_words.MOVES), _sequences(report_words.AGENCIES)


class Token(NamedTuple):
    """A word of a sentence: whether it is written with a capital, follows a comma or bracket, and says where."""

    word: Word
    capital: bool
    apart: bool
    places: bool

    @property
    def kind(self) -> str:
        """The kind of place that it says, a terminal being a port's; else empty."""
        return self.word.site_type or ("seaport" if self.word.key in {"terminal", "terminales"} else "")

    @property
    def ends(self) -> bool:
        """Whether no name goes on with it."""
        return self.word in _ENDS or self.word in EVENTS or self.word in GOODS or self.word.text[:1].isdigit()


class Reading:
    """A sentence with what in it is no candidate: places of coming and going, and names of agencies."""

    def __init__(self, tokens: Sequence[Token]) -> None:
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
            if token.word in EVENTS or (begun and self.is_placed(end) and token.kind):
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
        after = next((token for token in self.tokens[first:last] if token.word.text not in GENITIVE), None)
        if after is None or after.word.says_nothing:
            return False
        return after.capital if after.word.text.isascii() else True


def _matches(tokens: Sequence[Token], at: int, sequences: dict[str, tuple[tuple[str, ...], ...]]) -> int:
    """How many words from one on are one of the sequences; none if it is not."""
    for each in sequences.get(tokens[at].word.text, ()):
        if tuple(token.word.text for token in tokens[at : at + len(each)]) == each:
            return len(each)
    return 0


def tokens_of(text: str) -> list[Token]:
    """The words of a text, which keep what folding loses: capitals, commas, and the accent of à."""
    found: list[Token] = []
    apart = False
    for piece in _PIECES.split(text):
        bare = piece.strip(_BREAK + ".")
        apart = apart or (bool(piece) and piece[0] in _BREAK)
        for number, part in enumerate(letters.fold(bare).split()):
            one = names.word(part)
            places = one in _PLACED or piece in report_words.PLACED_ACCENTED
            found.append(Token(one, bare[:1].isupper(), apart and not number, places))
            apart = False
        apart = apart or (bool(piece) and piece[-1] in _BREAK)
    return found

"""Names that a form may be but for its spelling: a wrong letter, another order of the words, another ear."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from marsad.places import letters
from marsad.places.mistakes import MOVED, mistyped, slip

SHORTEST_FOR_TYPOS = 5
"""Letters that a name must have before a wrong letter in it is forgiven: Nador and Natar are two towns."""
ALIKE = 0.65
"""How alike (1 - distance / length) two names of the same consonants must be to be one name by ear."""
NONE = ((), 0.0, False)

_SPOKEN = ((re.compile("ll"), "y"), (re.compile("ch|sh"), "x"), (re.compile("ss+|z|c(?=[eiy])"), "s"))
"""Letters that one language says alike: Cabello and Cabeyo, Leixões and Leichões, Pecém and Pessém."""


def _said(joined: str) -> str:
    for written, spoken in _SPOKEN:
        joined = written.sub(spoken, joined)
    return joined


class Spellings:
    """The numbers of names by key, to be found by a key that is only like theirs."""

    def __init__(self, names: Iterable[tuple[str, Sequence[int]]]) -> None:
        self._joined: dict[str, Sequence[int]] = {}
        self._turned: dict[str, Sequence[int]] = {}
        self._buckets: dict[tuple[str, int], list[str]] = defaultdict(list)  # by first letter and length
        self._sounds: dict[str, tuple[str, ...]] = {}
        self._said: dict[str, tuple[str, ...]] = {}
        for key, numbers in names:
            joined = key.replace(" ", "")
            if len(joined) < SHORTEST_FOR_TYPOS - 1 or joined.isdigit() or not numbers:
                continue
            if " " in key:
                turned = " ".join(sorted(key.split()))
                self._turned[turned] = (*self._turned.get(turned, ()), *numbers)
            known = self._joined.get(joined)
            self._joined[joined] = (*known, *numbers) if known else tuple(numbers)
            if not known:
                self._buckets[joined[0], len(joined)].append(joined)
                sound = letters.skeleton(joined)
                self._sounds[sound] = (*self._sounds.get(sound, ()), joined)
                if joined.isascii():
                    said = _said(joined)
                    self._said[said] = (*self._said.get(said, ()), joined)

    def turned(self, key: str) -> Sequence[int]:
        """The names of the same words in another order."""
        return self._turned.get(" ".join(sorted(key.split())), ()) if " " in key else ()

    def alike(self, key: str, typed: bool, by_ear: bool) -> tuple[Sequence[int], float, bool]:
        """The names most alike, how alike from 0 to 1, and whether by a mistake of the hand, not only by ear."""
        joined = key.replace(" ", "")
        if len(joined) < SHORTEST_FOR_TYPOS - typed:
            return NONE
        reach = 2 if len(joined) >= MOVED else 1
        near = [
            other
            for length in range(max(len(joined) - reach, SHORTEST_FOR_TYPOS - 1), len(joined) + reach + 1)
            for other in self._buckets.get((joined[0], length), ())
        ]
        found = process.extract(joined, near, scorer=OSA.distance, score_cutoff=reach, limit=20)
        if likely := {
            other: cost for other, distance, _ in found if (cost := mistyped(joined, other, int(distance), typed))
        }:
            best = min(likely.values())
            return self._numbers(likely, best), 1 - int(best) / len(joined), True
        slips = {other for other, distance, _ in found if distance == 1 and slip(joined, other)} if typed else set()
        if typed and (close := slips.union(self._said.get(_said(joined), ()))):
            return [number for name in sorted(close) for number in self._joined[name]], 1 - 1 / len(joined), True
        return self._sounding(joined) if by_ear else NONE

    def _sounding(self, joined: str) -> tuple[Sequence[int], float, bool]:
        sound = letters.skeleton(joined)
        if len(sound) < 4 + (not sound.isascii()):
            return NONE
        alike = {other: OSA.normalized_similarity(joined, other) for other in self._sounds.get(sound, ())}
        best = max(alike.values(), default=0.0)
        return (self._numbers(alike, best), best, False) if best >= ALIKE else NONE

    def _numbers(self, costs: dict[str, float], best: float) -> list[int]:
        chosen = sorted(other for other, cost in costs.items() if cost == best)
        return [number for name in chosen for number in self._joined[name]]

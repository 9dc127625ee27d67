"""Which wrong letters a hand makes: letters left out, doubled, turned, or taken for one beside it or of one sound."""

from rapidfuzz.distance import Levenshtein

LONG = 11
"""Letters from which two wrong ones are forgiven."""
MOVED = 8
"""Letters from which one is that stands two places from where it should."""
_VOWELS = "aeiouy"
_ONE_SOUND = ("bpvfw", "ckqgsxz", "dt", "mn", "lr", "gjy", "kh")
_KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn")


def mistyped(written: str, name: str, distance: int) -> float:
    """How far a written word is from a name, 0 when it is too far to be meant; a wrong letter is more than a lost one.

    `distance` counts letters left out, added, wrong, or turned with the next.
    """
    if not distance:
        return 0.1
    same_letters = len(written) == len(name) and sorted(written) == sorted(name)
    if distance > (2 if len(written) >= LONG or (same_letters and len(written) >= MOVED) else 1):
        return 0
    if same_letters or not written.isascii():
        return distance
    edits = Levenshtein.editops(written, name)
    wrong = [(written[edit.src_pos], name[edit.dest_pos]) for edit in edits if edit.tag == "replace"]
    if not all(frozenset(pair) in _TAKEN_FOR for pair in wrong):
        return 0
    return distance + 0.5 * bool(wrong)


def _pairs() -> frozenset[frozenset[str]]:
    groups = (_VOWELS, *_ONE_SOUND, *(row[at : at + 2] for row in _KEYBOARD for at in range(len(row) - 1)))
    return frozenset(frozenset((one, other)) for group in groups for one in group for other in group if one != other)


_TAKEN_FOR = _pairs()

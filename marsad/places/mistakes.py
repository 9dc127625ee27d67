"""Which wrong letters a hand makes: letters left out, doubled, turned, or taken for one beside it or of one sound."""

from rapidfuzz.distance import Levenshtein

LONG = 11
"""Letters from which two wrong ones are forgiven."""
MOVED = 8
"""Letters from which one is that stands two places from where it should."""
SURE = 7
"""Letters from which a lost or added consonant is forgiven, or one vowel for another: Azemmour is not Izmir."""
_VOWELS = "aeiouy"
_ONE_SOUND = ("bpvfw", "ckqgsxz", "dt", "mn", "lr", "gjy", "kh")
_KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn")
_ONE_SHAPE = ("بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق")
_ARABIC_SOUND = ("قكغج", "تط", "سصثز", "دضذظ", "هح", "هت")
_TIED = {"ه", "ت"}
"""The two ways to write the last letter of a name like الكركرات."""
_WEAK = frozenset("aeiouyhاويه")
"""Letters that one writes and another leaves out."""


def mistyped(written: str, name: str, distance: int, typed: bool = False) -> float:
    """How far a written word is from a name, 0 when it is too far to be meant; a wrong letter is more than a lost one.

    `distance` counts letters left out, added, wrong, or turned with the next; `typed`: the kind of
    place was said, which makes a lost letter of a name a little surer.
    """
    if not distance:
        return 0.1
    same_letters = len(written) == len(name) and sorted(written) == sorted(name)
    if distance > (2 if len(written) >= LONG or (same_letters and len(written) >= MOVED) else 1):
        return 0
    if same_letters:
        return distance
    sure = min(len(written), len(name)) >= SURE - typed
    wrong = False
    for edit in Levenshtein.editops(written, name):
        if edit.tag == "replace":
            one, other = written[edit.src_pos], name[edit.dest_pos]
            if frozenset((one, other)) not in _TAKEN_FOR or not (sure or one not in _WEAK or other not in _WEAK):
                return 0
            wrong = wrong or {one, other} != _TIED
        else:
            text, at = (written, edit.src_pos) if edit.tag == "delete" else (name, edit.dest_pos)
            if not (sure or _spare(text, at)):
                return 0
    return distance + 0.5 * wrong


def slip(written: str, name: str) -> bool:
    """Whether the one wrong letter of a word is left out or added, or its last: Skida, but not Wexmouth."""
    edits = Levenshtein.editops(written, name)
    return all(edit.tag != "replace" or edit.src_pos == len(written) - 1 for edit in edits)


def _spare(text: str, at: int) -> bool:
    """Whether a letter may be left out of a short name: a vowel inside it, or one of two that are the same."""
    return text[at] in text[max(at - 1, 0) : at] + text[at + 1 : at + 2] or (
        text[at] in _WEAK and 0 < at < len(text) - 1
    )


def _pairs() -> frozenset[frozenset[str]]:
    rows = (row[at : at + 2] for row in _KEYBOARD for at in range(len(row) - 1))
    groups = (_VOWELS, *_ONE_SOUND, *rows, *_ONE_SHAPE, *_ARABIC_SOUND, "اوي")
    return frozenset(frozenset((one, other)) for group in groups for one in group for other in group if one != other)


_TAKEN_FOR = _pairs()

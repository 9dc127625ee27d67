"""How letters are compared: one form of a text for all the ways to write it, whatever it names.

Arabic is written with and without hamza, dots on ه and ي, vowel signs and the article; Latin letters with and without
accents and hyphens. `fold` gives one form to all of them.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

LONGEST = 300
"""Letters of a written form that are read: no name of a place is longer, and a page pasted by mistake costs nothing."""

_WRITTEN = str.maketrans({
    **{"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ء": "", "ة": "ه", "ى": "ي", "ی": "ي", "ې": "ي",
      "ک": "ك", "گ": "ك", "ڭ": "ك", "ݣ": "ك", "ڨ": "ق", "ڤ": "ف", "ڥ": "ف", "پ": "ب", "چ": "ج", "ژ": "ز", "ـ": "",
      "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ø": "o", "ł": "l", "ı": "i", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th",
      "ʻ": " ", "ʼ": " ", "ʿ": "", "ʾ": ""},
    **{chr(zero + digit): str(digit) for zero in (0x660, 0x6F0) for digit in range(10)},
})  # fmt: skip
_BLANKS = re.compile("  +")
_NO_LETTER = re.compile(r"[\W_]")
# Accents and vowel signs of the scripts that names come in, and letters that only turn the direction of others.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20ff\ufe20-\ufe2f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)


class _Folded(dict[int, str]):
    """What each letter folds to, by its code, worked out when it is first met: a table for `str.translate`."""

    def __missing__(self, code: int) -> str:
        letters = _MARKS.sub("", unicodedata.normalize("NFKD", chr(code)).casefold()).translate(_WRITTEN)
        return self.setdefault(code, _NO_LETTER.sub(" ", letters))


_FOLDED = _Folded({ord("\n"): "\n"})  # between the texts of `fold_all`; elsewhere a blank like any other
_BY_EAR = str.maketrans("جقطصضظذث", "غكتسدددت")
"""Arabic letters that stand for one sound of another language: جواياكيل and غواياكيل."""
_NO_CONSONANTS = str.maketrans("", "", "aeiouyhwاوي")
_TWICE = re.compile(r"(.)\1+")
_WITH_ARTICLE = ("وبال", "بال", "وال", "لل", "ال")


def fold(text: str) -> str:
    """One form of a text for all the ways to write it: words of letters and digits, a blank between them."""
    return " ".join(text[:LONGEST].translate(_FOLDED).split())


def fold_all(texts: Iterable[str]) -> list[str]:
    """The same for many texts, much quicker than one by one, above all for those without an accent."""
    lines = [*texts]
    if "\n" in "".join(lines) or max(map(len, lines), default=0) > LONGEST:
        return [fold(line) for line in lines]
    accented = [at for at, line in enumerate(lines) if not line.isascii()]
    others = _lines_folded([lines[at] for at in accented])
    for at in accented:
        lines[at] = ""
    folded = _lines_folded(lines)
    for at, other in zip(accented, others, strict=False):
        folded[at] = other
    return folded


def _lines_folded(lines: list[str]) -> list[str]:
    text = _BLANKS.sub(" ", "\n".join(lines).translate(_FOLDED))
    return text.replace("\n ", "\n").replace(" \n", "\n").strip(" ").split("\n")


@lru_cache(maxsize=65536)
def without_article(word: str) -> str:
    """An Arabic word without its article and what is written together with it; others as they are.

    What a name only begins with goes too, for ألماني folds to what has an article: الألماني loses two.
    """
    while word[0] in "اوبل":
        start = next((start for start in _WITH_ARTICLE if word.startswith(start) and len(word) - len(start) >= 3), "")
        if not start:
            break
        word = word[len(start) :]
    return word


def skeleton(key: str) -> str:
    """The consonants of a key: what is left when one name is written in another alphabet by ear."""
    if key.isascii():
        plain = key.replace(" ", "").replace("ou", "").replace("gu", "g").replace("qu", "k").replace("kh", "k")
        plain = plain.replace("dj", "j").replace("ch", "s").replace("sh", "s").replace("c", "k").replace("q", "k")
        return _TWICE.sub(r"\1", plain[:1] + plain[1:].translate(_NO_CONSONANTS))
    letters = key.replace(" ", "").translate(_BY_EAR)
    return letters[:1] + letters[1:].translate(_NO_CONSONANTS)

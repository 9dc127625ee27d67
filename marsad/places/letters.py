"""How letters are compared: one form of a text for all the ways to write it, whatever it names.

Arabic is written with and without hamza, dots on ه and ي, vowel signs and the article; Latin letters with and without
accents and hyphens. `fold` gives one form to all of them.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import compress

LONGEST = 300
"""Letters of a written form that are read: no name of a place is longer, and a page pasted by mistake costs nothing."""

_LETTERS = str.maketrans({
    **{"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ء": "", "ة": "ه", "ى": "ي", "ی": "ي", "ې": "ي",
      "ک": "ك", "گ": "ك", "ڭ": "ك", "ݣ": "ك", "ڨ": "ق", "ڤ": "ف", "ڥ": "ف", "پ": "ب", "چ": "ج", "ژ": "ز", "ـ": "",
      "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ø": "o", "ł": "l", "ı": "i", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th",
      "ʻ": " ", "ʼ": " ", "ʿ": "", "ʾ": ""},
    **{chr(zero + digit): str(digit) for zero in (0x660, 0x6F0) for digit in range(10)},
})  # fmt: skip
_ASCII = str.maketrans({chr(code): " " for code in range(128) if not chr(code).isalnum() and chr(code) != "\n"})
_BLANKS = re.compile("  +")
_UNLIKE_A_NAME = re.compile(r"[\n\r]")
_NO_LETTER = re.compile(r"[^\w\n]|_")
# Accents and vowel signs of the scripts that names come in, and letters that only turn the direction of others.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20ff\ufe20-\ufe2f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)
_BY_EAR = str.maketrans("جقطصضظذث", "غكتسدددت")
"""Arabic letters that stand for one sound of another language: جواياكيل and غواياكيل."""
_WITH_ARTICLE = ("وبال", "بال", "وال", "لل", "ال")


def fold(text: str) -> str:
    """One form of a text for all the ways to write it: words of letters and digits, a blank between them."""
    return fold_all([text])[0]


def fold_all(texts: Iterable[str]) -> list[str]:
    """The same for many texts, much quicker than one by one."""
    lines = [*texts]
    if any(map(_UNLIKE_A_NAME.search, lines)) or max(map(len, lines), default=0) > LONGEST:
        lines = [_UNLIKE_A_NAME.sub(" ", line[:LONGEST]) for line in lines]
    plain = [line.isascii() for line in lines]
    folded = iter(_folded(list(compress(lines, plain)), _ascii))
    others = iter(_folded([line for line, is_ascii in zip(lines, plain, strict=True) if not is_ascii], _other))
    return [next(folded if is_ascii else others) for is_ascii in plain]


def _folded(lines: list[str], fold_text: Callable[[str], str]) -> list[str]:
    text = _BLANKS.sub(" ", fold_text("\n".join(lines)))
    return text.replace("\n ", "\n").replace(" \n", "\n").strip(" ").split("\n")


def _ascii(text: str) -> str:
    return text.lower().translate(_ASCII)


def _other(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).casefold()
    if not letters.isascii():
        letters = _MARKS.sub("", letters)
        letters = letters.translate(_LETTERS)
    return _NO_LETTER.sub(" ", letters)


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
        plain = re.sub(r"(.)\1+", r"\1", plain[:1] + re.sub("[aeiouyhw]", "", plain[1:]))
        return plain
    letters = key.replace(" ", "").translate(_BY_EAR)
    return letters[:1] + re.sub("[اوي]", "", letters[1:])

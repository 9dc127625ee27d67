"""Which code a written word means: the code itself, its label in any language, or a word that people use for it."""

import re
import unicodedata
from functools import lru_cache

import pandas as pd

from marsad.incidents.intake import synonyms
from marsad.vocabulary.codes import CodeList

LONGEST = 300
"""Letters of a phrase in which a code is looked for: what is longer is a report, not a word."""

_LETTERS = str.maketrans(
    {
        **{"ة": "ه", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "گ": "ك", "ڭ": "ك", "ݣ": "ك", "ڨ": "ق", "ڤ": "ف"},
        **{"ڥ": "ف", "پ": "ب", "چ": "ج", "ژ": "ز", "ٱ": "ا", "ء": "", "ہ": "ه", "ھ": "ه"},
        **{"ـ": "", "−": "-", "€": " eur "},
        **{"ø": "o", "ł": "l", "ı": "i", "đ": "d", "æ": "ae", "œ": "oe"},
        **{chr(zero + digit): str(digit) for zero in (0x660, 0x6F0) for digit in range(10)},
    }
)
# Accents, vowel signs, and characters that are not seen: they turn the direction of the others or do not break a line.
_MARKS = re.compile(
    "[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)
_BLANKS = re.compile(r"\s+")
_NO_LETTER = re.compile(r"[\W_]+")
_FRACTION = re.compile(r"\s?([½¼¾])")
_DECIMALS = {"½": "٫5", "¼": "٫25", "¾": "٫75"}
_RAISED = str.maketrans(dict.fromkeys("⁰¹²³⁴⁵⁶⁷⁸⁹", "^"))
_JOINED = re.compile(r"[+/;&,،]")
_ARTICLES = ("وال", "بال", "فال", "كال", "لل", "ال")


def plain(text: str) -> str:
    """A text in small letters without accents or vowel signs: one form per letter, digits of 0 to 9, single blanks.

    A half is written with the Arabic decimal sign, which stands for nothing else: 2½ is 2٫5. What is raised is
    no digit.
    """
    if not text.isascii():
        letters = unicodedata.normalize("NFKD", _FRACTION.sub(_decimal, text).translate(_RAISED)).casefold()
        text = _MARKS.sub("", letters).translate(_LETTERS)
    return _BLANKS.sub(" ", text.lower()).strip()


def _decimal(fraction: re.Match[str]) -> str:
    return _DECIMALS[fraction[1]]


def fold(text: str) -> str:
    """The words of a text as they are compared: `plain`, nothing but letters and digits between single blanks."""
    return _NO_LETTER.sub(" ", plain(text)).strip()


def code_of(codes: CodeList, text: str) -> str:
    """The code of the list that a text means; empty where it means none, or may mean several.

    A text is a code, a label in any of the four languages, a synonym, or a phrase in which exactly one code is named:
    "résine de cannabis (chira)", "cocaine hydrochloride". What only narrows a general word is no second code.
    """
    return _code_of(codes, text)


def codes_of(codes: CodeList, texts: pd.Series) -> pd.Series:
    """The code of each text as `code_of` tells it, every different text once; same index, blank where there is none."""
    numbers, distinct = pd.factorize(texts.fillna("").astype("str"))
    found = pd.Series([code_of(codes, text) for text in distinct], dtype="str")
    return pd.Series(found.array.take(numbers), index=texts.index, name=texts.name)


@lru_cache(maxsize=1 << 16)
def _code_of(codes: CodeList, text: str) -> str:
    if text in codes:
        return text
    phrases, longest = _phrases(codes)
    words = _words(text[: LONGEST + 1])
    exact = phrases.get(" ".join(words))
    if exact is not None:
        return exact
    found = _named(words, phrases, longest, text) if len(text) <= LONGEST else set()
    return found.pop() if len(found) == 1 else ""


def are_several(codes: CodeList, text: str) -> bool:
    """Whether a phrase names more than one code of the list: cocaine and heroin."""
    return len(text) <= LONGEST and len(_named(_words(text), *_phrases(codes), text)) > 1


def _named(words: list[str], phrases: dict[str, str], longest: int, text: str) -> set[str]:
    """The codes that are named in a phrase; none when it says that it is something else."""
    found: set[str] = set()
    joined = bool(_JOINED.search(text))
    place = 0
    while place < len(words):
        if words[place] in synonyms.NOT:
            return set()
        joined = joined or words[place] in synonyms.AND
        for length in range(min(longest, len(words) - place), 0, -1):
            phrase = " ".join(words[place : place + length])
            code = phrases.get(phrase)
            if code is None and phrase[0] == "و":  # the Arabic “and” is written with the word that follows
                code = phrases.get(" ".join(_words(phrase[1:])))
                joined = joined or (code is not None and bool(found))
            if code is not None:
                found.add(code)
                place += length
                break
        else:
            place += 1
    if not joined:
        found -= {general for general in found for other in found if other in synonyms.NARROWER.get(general, ())}
    return found


@lru_cache
def _phrases(codes: CodeList) -> tuple[dict[str, str], int]:
    """Every phrase that names a code of the list, and of how many words the longest is."""
    phrases: dict[str, str] = {}
    for code, written in synonyms.SYNONYMS.get(codes.name, {}).items():
        phrases |= {" ".join(_words(phrase)): code for phrase in listed(written)}
    for code in codes:
        label = codes[code].label
        phrases |= {" ".join(_words(written)): code for written in (code, label.ar, label.fr, label.en, label.es)}
    phrases.pop("", None)  # a sign alone, such as that of the euro, is no word
    return phrases, max((phrase.count(" ") + 1 for phrase in phrases), default=0)


def listed(written: str) -> list[str]:
    """The phrases of a table of synonyms, which has a comma between two."""
    return [phrase for phrase in map(str.strip, _BLANKS.sub(" ", written).split(",")) if phrase]


def _words(text: str) -> list[str]:
    return [_without_article(word) for word in fold(text).split()]


def _without_article(word: str) -> str:
    if word[0] in "اوبلفك":
        for article in _ARTICLES:
            if word.startswith(article) and len(word) - len(article) >= 2:
                return word[len(article) :]
    return word

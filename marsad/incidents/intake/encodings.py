"""Which encoding a text file is in, told by whether the letters that it gives make words.

UTF-8 is proved by its own bytes and UTF-16 by its byte order mark or its NUL bytes. The one-byte encodings are all
possible for any bytes: there the words decide. Arabic words have no Latin letter beside their own; Polish, French and
Spanish words have a few letters of one alphabet among plain ones.
"""

import codecs
import re
from collections import Counter
from collections.abc import Iterator

from charset_normalizer import from_bytes

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1256", "cp1250", "cp1252", "latin-1")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip
_CHUNK = 1 << 22
_SAMPLE = 1 << 20
# The letters beyond a to z of each language, and the encodings in which people of that language write them.
_ALPHABETS = (
    ("cp1252", "àâæçéèêëîïôœùûüÿ"),  # French
    ("cp1252", "áéíñóúüºª"),  # Spanish
    ("cp1252", "àáâãçéêíóôõúüºª"),  # Portuguese
    ("cp1252", "àèéìíîòóùúº"),  # Italian
    ("cp1252", "äöüßéëïåæø"),  # German, Dutch, Danish
    ("cp1250", "ąćęłńóśźż"),  # Polish
    ("cp1250", "áäčďéěíĺľňóôŕřšťúůýž"),  # Czech, Slovak
    ("cp1250", "áéíóöőúüű"),  # Hungarian
    ("cp1250", "ăâîşţ"),  # Romanian
    ("cp1250", "čćđšž"),  # Croatian
)
_WORD = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_PIECE, _PIECES = 1 << 17, 32
_CENTRAL_EUROPEAN = re.compile(rb"[kwyzjKWYZJ]")
_LATIN = re.compile(rb"[A-Za-z]")
# Typographic marks that stand at the same bytes in all the Windows encodings: they say nothing about letters.
_EDGES = "‚„…†‡‰‹‘’“”•–—™› ¦§©«¬­®°±´µ¶·»€¤¨¸"


class UnreadableText(ValueError):
    """Bytes that are no text; `offset` is the byte where that shows, `nul` whether it is a NUL byte."""

    def __init__(self, offset: int, nul: bool = False) -> None:
        super().__init__(f"no text from byte {offset}")
        self.offset, self.nul = offset, nul


def to_utf8(raw: bytes) -> tuple[bytes, str]:
    """The same text in UTF-8 without a byte order mark, and the encoding of `ENCODINGS` that it was in.

    UnreadableText when no encoding fits: a NUL byte that is not UTF-16's, or UTF-8 with a few wrong bytes, which would
    turn every other accent into two signs if it were read as something else.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            if encoding == "utf-8":
                text = raw[len(mark) :]
                wrong = _first_wrong(text)
                if wrong is not None:
                    raise UnreadableText(wrong + len(mark))
                return _without_nul(text), encoding
            return _recoded(raw[len(mark) :], encoding), encoding
    if 0 in raw:
        return _utf16_without_mark(raw)
    wrong = _first_wrong(raw)
    if wrong is None:
        return raw, "utf-8"
    if _is_broken_utf8(raw, wrong):
        raise UnreadableText(wrong)
    encoding = _of_one_byte(raw)
    return _recoded(raw, encoding), encoding


def _first_wrong(raw: bytes) -> int | None:
    """Offset of the first byte that is not UTF-8, without ever holding the whole text."""
    if raw.isascii():
        return None
    decoder = codecs.getincrementaldecoder("utf-8")()
    for start in range(0, len(raw), _CHUNK):
        held = len(decoder.getstate()[0])
        try:
            decoder.decode(raw[start : start + _CHUNK], final=start + _CHUNK >= len(raw))
        except UnicodeDecodeError as error:
            return start - held + error.start
    return None


def _is_broken_utf8(raw: bytes, wrong: int) -> bool:
    """Whether a text that is not UTF-8 was meant to be: most of what is not plain ASCII in it is valid UTF-8."""
    sample = raw[:_SAMPLE] + raw[max(_SAMPLE, wrong - 1024) : max(_SAMPLE, wrong + 1024)]
    text = sample.decode("utf-8", errors="replace")
    wrongs = text.count("\ufffd")
    others = sum(1 for letter in text if letter > "\x7f") - wrongs
    return others > 4 * wrongs


def _recoded(raw: bytes, encoding: str) -> bytes:
    """The bytes in UTF-8, a piece at a time."""
    decoder = codecs.getincrementaldecoder(encoding)()
    pieces = []
    for start in range(0, len(raw), _CHUNK):
        try:
            text = decoder.decode(raw[start : start + _CHUNK], final=start + _CHUNK >= len(raw))
            pieces.append(text.encode("utf-8"))
        except UnicodeError as error:
            raise UnreadableText(start) from error
    return _without_nul(b"".join(pieces))


def _without_nul(text: bytes) -> bytes:
    if (at := text.find(b"\0")) >= 0:
        raise UnreadableText(at, nul=True)
    return text


def _utf16_without_mark(raw: bytes) -> tuple[bytes, str]:
    """A text with NUL bytes is UTF-16 when one of its two readings has separators and no control signs."""
    at = raw.index(0)
    sample = raw[: _SAMPLE // 4 * 2]
    if len(raw) % 2 == 0:
        # The NULs of UTF-16 stand beside the ASCII signs of the text: nearly all at odd or nearly all at even places.
        odd, even = sample[1::2].count(0), sample[::2].count(0)
        encoding = "utf-16-le" if odd >= even else "utf-16-be"
        try:
            text = sample.decode(encoding, errors="ignore")
            plain = text.isprintable() or all(letter.isprintable() or letter in "\t\r\n\u200f\u200e" for letter in text)
            if min(odd, even) == 0 and plain and re.search(r"[,;\t|]", text):
                return _recoded(raw, encoding), encoding
        except UnicodeError:
            pass
    raise UnreadableText(at, nul=True)


def _of_one_byte(raw: bytes) -> str:
    words = Counter(_words(raw))
    total = sum(words.values())
    arabic = sum(count for word, count in words.items() if _is_arabic(word))
    if arabic and arabic >= 0.2 * total:
        return "cp1256"
    if (encoding := _by_alphabet(words)) == "":
        best = from_bytes(raw[:_SAMPLE], cp_isolation=["cp1256", "cp1250", "cp1252", "latin_1"]).best()
        encoding = best.encoding.replace("_", "-") if best is not None else "cp1252"
    if encoding in ("cp1252", "latin-1"):
        return _western(raw)
    return encoding if _decodes(raw, encoding) else _western(raw)


def _words(raw: bytes) -> Iterator[bytes]:
    """The words with a byte beyond ASCII: all of them in a small text, those of many pieces of a large one."""
    step, at = max(_PIECE, len(raw) // _PIECES), 0
    while found := _BEYOND_ASCII.search(raw, at):
        start = max(0, found.start() - 100)
        for match in _WORD.finditer(raw, start, start + _PIECE):
            yield match.group()
        at = start + step


def _is_arabic(word: bytes) -> bool:
    letters = word.decode("cp1256").strip(_EDGES + "،؛؟ـ\u200c\u200d\u200e\u200f")
    return len(letters) >= 2 and all("\u0621" <= letter <= "\u0652" for letter in letters)


def _by_alphabet(words: Counter[bytes]) -> str:
    """The encoding whose alphabets cover the most words; "" when none covers any.

    One file may well be in French, Spanish and Portuguese; Polish and Hungarian in one file would prove anything.
    """
    covered = {
        (encoding, alphabet): {word for word in words if _is_of(word, encoding, alphabet)}
        for encoding, alphabet in _ALPHABETS
    }
    western = set().union(*(found for (encoding, _), found in covered.items() if encoding == "cp1252"))
    of_western = sum(words[word] for word in western)
    eastern = max(
        sum(words[word] for word in found) for (encoding, _), found in covered.items() if encoding == "cp1250"
    )
    if not eastern and not of_western:
        return ""
    letters = b"".join(words).lower()
    plain = len(_LATIN.findall(letters)) or 1
    # k, w, y, z and j are a tenth and more of the letters of Polish, Czech and Hungarian words, a fiftieth of French.
    looks_eastern = len(_CENTRAL_EUROPEAN.findall(letters)) / plain > 0.06
    return "cp1250" if eastern * (1.2 if looks_eastern else 0.8) > of_western else "cp1252"


def _is_of(word: bytes, encoding: str, alphabet: str) -> bool:
    try:
        letters = word.decode(encoding).strip(_EDGES)
    except UnicodeDecodeError:
        return False
    if letters.isascii() or not any(letter.isalpha() for letter in letters):
        return False
    lower = letters.lower()
    # "maŁy" and "SãO" are no words: a capital after a small letter is the sign of a wrong reading.
    if letters[1:] != lower[1:] and letters != letters.upper():
        return False
    if any(letter > "\x7f" and letter not in alphabet for letter in lower):
        return False
    # ñ stands before a vowel and ń never does; œ stands before u, i, t and s.
    for index, letter in enumerate(lower):
        after = lower[index + 1 : index + 2]
        if letter == "ñ" and after not in tuple("aeiouáéíóú"):
            return False
        if letter == "ń" and after in tuple("aeiouyąęó"):
            return False
        if letter == "œ" and after not in ("u", "i", "t", "s"):
            return False
    return True


def _western(raw: bytes) -> str:
    """CP1252 when a byte of the text is a sign there and a control in Latin-1; else the two are one."""
    if not re.search(rb"[\x80-\x9f]", raw):
        return "latin-1"
    return "cp1252" if _decodes(raw, "cp1252") else "latin-1"


def _decodes(raw: bytes, encoding: str) -> bool:
    undefined = {"cp1252": rb"[\x81\x8d\x8f\x90\x9d]", "cp1250": rb"[\x81\x83\x88\x90\x98]"}.get(encoding)
    return undefined is None or not re.search(undefined, raw)

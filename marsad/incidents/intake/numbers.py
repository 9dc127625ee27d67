"""Reads one number as people write it: digits of any script, either decimal sign, grouped thousands, words."""

import re
from collections.abc import Sequence
from decimal import Decimal

from marsad.incidents.intake.words import plain

LONGEST = 40
"""Characters of a numeral that are read: no number of a seizure is longer."""

_NUMERAL = (
    r"(?:[0-9]{1,3}(?:[ '’‘ʼ´`][0-9]{3})+(?![0-9])|[0-9]+)(?:[.,،٫٬][0-9]+)*(?:e[+-]?[0-9]{1,2}(?![0-9a-z]))?"
    r"|[.,٫][0-9]+"
)
"""A numeral in a text that went through `words.plain`; whether it is one number is for `readings` to say."""

_SIMPLE = re.compile(r"[0-9]+")
_POINTED = re.compile(r"[0-9]+\.[0-9]+")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:([^0-9])[0-9]{3})(?:\1[0-9]{3})*")
_TOKEN = re.compile(rf"(?P<numeral>{_NUMERAL})|(?P<word>[^\W\d_]+)|(?P<sign>[^\s\w]|_)")

_HALF = Decimal("0.5")
AND = frozenset({"et", "and", "y", "e", "و"})

_ONES = {
    0: "zero cero صفر",
    1: "one un une uno una um uma واحد واحده",
    2: "two deux dos dois duas اثنان اثنين اثنتان اثنتين اثنا اثني",
    3: "three trois tres ثلاثه ثلاث",
    4: "four quatre cuatro quatro اربعه اربع",
    5: "five cinq cinco خمسه خمس",
    6: "six seis سته ست",
    7: "seven sept siete sete سبعه سبع",
    8: "eight huit ocho oito ثمانيه ثماني ثمان",
    9: "nine neuf nueve nove تسعه تسع",
    10: "ten dix diez dez عشره عشر",
    11: "eleven onze once",
    12: "twelve douze doce doze",
    13: "thirteen treize trece treze",
    14: "fourteen quatorze catorce catorze",
    15: "fifteen quinze quince",
    16: "sixteen seize dieciseis dezesseis dezasseis",
    17: "seventeen diecisiete dezessete dezassete",
    18: "eighteen dieciocho dezoito",
    19: "nineteen diecinueve dezenove dezanove",
    21: "veintiuno veintiun veintiuna",
    22: "veintidos",
    23: "veintitres",
    24: "veinticuatro",
    25: "veinticinco",
    26: "veintiseis",
    27: "veintisiete",
    28: "veintiocho",
    29: "veintinueve",
}
_TENS = {
    20: "twenty vingt vingts veinte vinte عشرون عشرين",
    30: "thirty trente treinta trinta ثلاثون ثلاثين",
    40: "forty fourty quarante cuarenta quarenta اربعون اربعين",
    50: "fifty cinquante cincuenta cinquenta خمسون خمسين",
    60: "sixty soixante sesenta sessenta ستون ستين",
    70: "seventy septante setenta سبعون سبعين",
    80: "eighty huitante octante ochenta oitenta ثمانون ثمانين",
    90: "ninety nonante noventa تسعون تسعين",
}
_HUNDREDS = {
    100: "cien ciento cem cento",
    200: "doscientos doscientas duzentos duzentas ميتان ميتين ميتا ميتي مايتان مايتين مايتا مايتي",
    300: "trescientos trescientas trezentos trezentas ثلاثمايه ثلاثميه",
    400: "cuatrocientos cuatrocientas quatrocentos quatrocentas اربعمايه اربعميه",
    500: "quinientos quinientas quinhentos quinhentas خمسمايه خمسميه",
    600: "seiscientos seiscientas seiscentos seiscentas ستمايه ستميه",
    700: "setecientos setecientas setecentos setecentas سبعمايه سبعميه",
    800: "ochocientos ochocientas oitocentos oitocentas ثمانمايه ثمانميه ثمانيمايه ثمانيميه",
    900: "novecientos novecientas novecentos novecentas تسعمايه تسعميه",
}
_HUNDRED = frozenset(["hundred", "cent", "cents", "مايه", "ميه"])
_GROUPS = {
    1000: "thousand mille mil الف الفا الاف",
    1_000_000: "million millions millon millones milhao milhoes مليون مليونا ملايين",
    1_000_000_000: "milliard milliards مليار مليارا مليارات",
}
_TWO_GROUPS = {2000: "الفان الفين الفي", 2_000_000: "مليونان مليونين مليوني"}
HALVES = frozenset(["half", "demi", "demie", "medio", "media", "meio", "meia", "نصف", "النصف"])
"""Words that are a half, folded."""
_TEN_MORE = frozenset({"عشر", "عشره"})


def _by_word(table: dict[int, str]) -> dict[str, int]:
    return {word: value for value, words in table.items() for word in words.split()}


_ADDED = _by_word(_ONES) | _by_word(_TENS) | _by_word(_HUNDREDS)
_ARABIC_TENS = {word for word, value in _by_word(_TENS).items() if not word.isascii()}
_TIMES = _by_word(_GROUPS)
_TWICE = _by_word(_TWO_GROUPS)
WORDS = frozenset({*_ADDED, *_HUNDRED, *_TIMES, *_TWICE, *HALVES})
"""Every word that is a number or a part of one, folded."""


def readings(numeral: str) -> tuple[Decimal | None, Decimal | None]:
    """What a numeral says where the decimal sign is the comma, and where it is the point; None where it says nothing.

    362.950 is two numbers, 12.5 and 1,488,080 are one with a point, 1.488,08 and 12,5 are one with a comma. A space, an
    apostrophe and the Arabic ٬ only group thousands; the Arabic ٫ only is a decimal sign.
    """
    if len(numeral) > LONGEST:
        return None, None
    if _SIMPLE.fullmatch(numeral):
        return Decimal(numeral), Decimal(numeral)
    mantissa, _, exponent = numeral.replace("،", ",").partition("e")
    return _reading(mantissa, ",", exponent), _reading(mantissa, ".", exponent)


def _reading(numeral: str, decimal: str, exponent: str) -> Decimal | None:
    sign = "٫" if "٫" in numeral else decimal
    whole, *fractions = numeral.split(sign)
    if len(fractions) > 1 or (fractions and not _SIMPLE.fullmatch(fractions[0])):
        return None
    if whole and not _SIMPLE.fullmatch(whole):
        if not _GROUPED.fullmatch(whole) or (sign in {",", "."} and "٫" in whole):
            return None
        whole = re.sub(r"[^0-9]", "", whole)
    return Decimal(f"{whole or 0}.{fractions[0] if fractions else 0}e{exponent or 0}")


def reading(numeral: str, decimal: str) -> Decimal | None:
    """What a numeral says with that decimal sign; without one, only what it says whichever it is."""
    comma, point = readings(numeral)
    if decimal == ",":
        return comma
    if decimal == ".":
        return point
    if comma is None or point is None:
        return point if comma is None else comma
    return comma if comma == point else None


def tokens(text: str) -> list[str]:
    """The numerals, words and signs of a text that went through `words.plain`; an Arabic و stands alone."""
    found: list[str] = []
    for match in _TOKEN.finditer(text):
        token = match.group()
        if match.lastgroup == "word" and len(token) > 1 and token[0] == "و" and token not in WORDS:
            found += ["و", token[1:]]
        else:
            found.append(token)
    return found


def is_numeral(token: str) -> bool:
    """Whether a token is written in digits."""
    return token[-1].isdecimal() and token[0] in "0123456789.,٫"


def amount(parts: Sequence[str], decimal: str) -> Decimal | None:
    """The number that the tokens say together: 1.3 million, deux cent cinquante, 30 ألفا و59, two and a half."""
    total, group, last = Decimal(0), None, Decimal(0)  # what is closed by a thousand or a million, and its size
    current: Decimal | None = None
    joined = False
    for place, token in enumerate(parts):
        if token in AND:
            if joined or place in {0, len(parts) - 1}:
                return None
            joined = True
            continue
        if token in HALVES:
            if current is not None and joined:
                current += _HALF
            elif group is not None and joined:
                total += group * _HALF
            elif current is None and group is None:
                current = _HALF
            else:
                return None
            last = _HALF
        elif token in _TWICE or token in _TIMES:
            size = Decimal(_TIMES.get(token, _TWICE.get(token, 0) // 2))
            times = Decimal(2) if token in _TWICE else current
            if (group is not None and size >= group) or (token in _TWICE and current is not None):
                return None
            total, group, current, last = total + (Decimal(1) if times is None else times) * size, size, None, size
        elif token in _HUNDRED:
            if current is not None and not 1 <= current < 10:
                return None
            current = last = (Decimal(1) if current is None else current) * 100
        elif token in _ADDED:
            value = Decimal(_ADDED[token])
            if current is None:
                current = value
            elif token in {"vingt", "vingts"} and last == 4:
                current, value = current + 76, Decimal(80)
            elif token in _TEN_MORE and last < 10:
                current += 10
            elif (token in _ARABIC_TENS and 1 <= last < 10 and joined) or _fits(last, value):
                current += value
            else:
                return None
            last = value
        elif is_numeral(token):
            numeral = reading(token, decimal)
            if numeral is None or current is not None or (group is not None and numeral >= group):
                return None
            current = last = numeral
        else:
            return None
        joined = False
    return None if current is None and group is None else total + (current or 0)


def _fits(last: Decimal, value: Decimal) -> bool:
    """Whether a word can be added after the one before it: sixty-five, soixante-quinze, ciento veinte, dix-sept."""
    if last >= 100:
        return value < 100 or (last >= 1000 and value < 1000)
    if last in {60, 80}:
        return value < 20
    return (last >= 20 or last == 10) and last % 10 == 0 and 0 < value < 10


def number(text: str, decimal: str) -> float | None:
    """One number as people write it, in digits or in words; None when the text is not one number.

    `decimal` is "," or "." – or "" where it is not known, and then 362.950 is no number.
    """
    if decimal == "." and len(text) <= LONGEST and text.isascii() and _POINTED.fullmatch(text):
        return float(text)
    parts = tokens(plain(text))
    minus = parts[:1] == ["-"]
    if minus or parts[:1] == ["+"]:
        parts = parts[1:]
    if not parts or len(parts) > LONGEST:
        return None
    value = amount([part for part in parts if part != "-"] if len(parts) > 1 and parts[0] in WORDS else parts, decimal)
    if value is None:
        return None
    return -float(value) if minus else float(value)


def canonical(value: Decimal | float) -> str:
    """A number as Marsad writes it: the shortest text that is the same float, without an exponent: 1488.08, 3000."""
    text = repr(float(value))
    if "e" in text:
        text = format(Decimal(text), "f")
    return "0" if text == "-0.0" else text.removesuffix(".0")

"""What one text says of a quantity: how much of which unit, in digits or words, with its bounds, sums and brackets."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from marsad.incidents.intake import measures
from marsad.incidents.intake.measures import KILOGRAMS, Measure
from marsad.incidents.intake.numbers import AND, HALVES, WORDS, amount, is_numeral, tokens
from marsad.incidents.intake.words import listed, plain

LONGEST = 300
"""Characters of a quantity that are read: what is longer is a report, not a quantity."""

_ONE_AFTER = frozenset({"واحد", "واحده"})
_A = frozenset({"a", "an"})
_ONE = _A | {"un", "une", "una", "um", "uma"}
_FILLING = frozenset(("of", "de", "d", "des", "du", "del", "من"))

_AT_LEAST = """
    more than, over, at least, above, upwards of, no less than, not less than, in excess of, exceeding, minimum, plus
    de, plus d, plus d un, un peu plus de, au moins, au minimum, superieur a, superieure a, depassant, pas moins de,
    mas de, mas de los, al menos, por lo menos, superior a, superiores a, como minimo, no menos de, podria superar
    los, mais de, pelo menos, acima de, no minimo, superando, algo mas de, algo mais de, un peu plus d, a little over,
    اكثر من, ازيد من, ما يزيد عن, ما يزيد علي, يزيد عن, تزيد عن, ما يفوق, يفوق, تفوق, تجاوز, فوق, لا يقل عن, ما لا يقل
    عن, لا تقل عن, علي الاقل, بما يزيد عن
"""
_AT_MOST = """
    less than, under, below, at most, up to, no more than, nearly, almost, maximum, just under, close to, nearing,
    moins de, moins d, au plus, au maximum, jusqu a, pres de, pres d, presque, pas plus de, inferieur a, un peu moins
    de, menos de, como maximo, hasta, casi, inferior a, no mas de, a lo sumo, poco menos de, algo menos de, ate, no
    maximo, quase, nao mais de, pouco menos de, bijna, اقل من, علي الاكثر, ما لا يتجاوز, لا يتجاوز, لا يتعدي, لا
    تتجاوز, ما يقل عن, كحد اقصي
"""
_ABOUT = """
    about, around, approximately, approx, some, roughly, circa, ca, an estimated, estimated at, estimated, or so,
    environ, env, a peu pres, approximativement, quelque, quelques, autour de, aux alentours de, autour d, environ d,
    unos, unas, alrededor de, aproximadamente, aprox, cerca de, en torno a, rondaria los, rondando los, sobre, uns,
    umas, por volta de, em torno de, perto de, حوالي, نحو, زها, قرابه, ما يقارب, تقريبا, ما يناهز, يناهز, تناهز, قراب,
    بحوالي, ما يقرب من, يقارب, تقارب, في حدود
"""
_RANGE_WORDS = "to, a, au, till, until, through, الي, حتي"
_BETWEEN = "between, entre, ما بين, بين, from, de, du, من"
# What is weighed with it or is said around it changes no number.
_REMARKS = """
    gross, net, brut, bruts, brute, bruto, brutos, neto, netos, liquido, gross weight, net weight, poids brut, poids
    net, peso bruto, peso neto, peso liquido, poids total de, poids de, un poids de, a total of, total of, a total
    weight of, un total de, un poids total de, peso total de, total, totalling, in total, au total, en total, no
    total, weighing, الوزن الاجمالي, بما مجموعه, ما مجموعه, مجموعه, اجمالي, وزن, بوزن, وزنها, كميه
"""
_SIGNS = {">": "≥", "≥": "≥", "<": "≤", "≤": "≤", "~": "≈", "≈": "≈", "±": "≈"}
_MARKS = {"≥": _AT_LEAST, "≤": _AT_MOST, "≈": _ABOUT, "∅": _REMARKS}


def _phrase(phrases: str) -> re.Pattern[str]:
    longest_first = sorted(listed(phrases), key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, longest_first))})(?![^\W_])")


_SAID = [(mark, _phrase(phrases)) for mark, phrases in _MARKS.items()]
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])['’ʼ`´](?=[^\W\d_])")
_PLUS = re.compile(r"^\+ ?d(?:e|') ?|(?<=[0-9])\+(?= |$)")
_BRACKETS = re.compile(r"\(([^()]*)\)")


class Term(NamedTuple):
    """So many of a unit; without one where the text has none."""

    amount: Decimal
    measure: Measure | None


class Said(NamedTuple):
    """What a text says: a quantity in a unit of the vocabulary; in kilograms its bounds, and what the counted weigh.

    `quantity` is None for a range of what is not weighed: it has no place for its bounds.
    """

    quantity: Decimal | None
    unit: str
    low: Decimal | None = None
    high: Decimal | None = None
    kilograms: Decimal | None = None


def said(text: str, decimal: str, measure: Measure | None = None) -> Said | None:
    """What a text says; None when it is no quantity, or several things at once.

    `decimal` is "," or ".", or "" for what reads the same with both. `measure` is the unit where the text names none.
    """
    return _said(text, decimal, measure) if len(text) <= LONGEST else None


@lru_cache(maxsize=1 << 16)
def _said(text: str, decimal: str, measure: Measure | None) -> Said | None:
    text = _PLUS.sub("≥ ", plain(text).replace("–", "-").replace("—", "-"))
    main = _one(_BRACKETS.sub(" ", text), decimal, measure)
    if main is None:
        return None
    for remark in _BRACKETS.findall(text):
        aside = _one(remark, decimal, None)
        if aside is None:
            if any(is_numeral(token) for token in tokens(remark)):
                return None
        elif aside.unit in KILOGRAMS and main.unit not in KILOGRAMS and main.kilograms is None and main.unit:
            main = Said(main.quantity, main.unit, aside.low, aside.high, _kilograms(aside))
        elif not _same(main, aside):
            return None
    return main


def _same(one: Said, other: Said) -> bool:
    """Whether two ways to say a quantity say the same."""
    if one.unit in KILOGRAMS and other.unit in KILOGRAMS:
        return _kilograms(one) == _kilograms(other)
    return one.quantity == other.quantity and (one.unit == other.unit or not other.unit)


def _kilograms(weight: Said) -> Decimal | None:
    return None if weight.quantity is None else weight.quantity * KILOGRAMS[weight.unit]


def _one(text: str, decimal: str, measure: Measure | None) -> Said | None:
    """What one part of a text says, without what stands in brackets."""
    text = measures.without_points(_APOSTROPHE.sub(" ", text)).strip(" ;,:")
    for mark, phrases in _SAID:
        text = phrases.sub(f" {mark} ", text)
    parts = tokens(text)
    minus = len(parts) > 1 and parts[0] in {"-", "+"} and is_numeral(parts[1])
    sign = -1 if minus and parts[0] == "-" else 1
    parts = [_SIGNS.get(part, part) for part in (parts[1:] if minus else parts) if part != "∅"]
    marks = [part for part in parts if part in _MARKS]
    parts = [part for part in parts if part not in _MARKS and part != "="]
    if len(set(marks)) > 1 or not parts:
        return None
    if (whole := _sum(parts, decimal)) is not None:
        return _told(sign * whole.amount, whole.measure or measure, marks[0] if marks else "")
    return _range(parts, decimal, measure) if sign > 0 and not {"≥", "≤"} & set(marks) else None


def _told(quantity: Decimal, measure: Measure | None, mark: str) -> Said:
    unit, times = measure or Measure("")
    weight = quantity * times * KILOGRAMS[unit] if unit in KILOGRAMS else None
    return Said(quantity * times, unit, weight if mark == "≥" else None, weight if mark == "≤" else None)


def _range(parts: list[str], decimal: str, measure: Measure | None) -> Said | None:
    """Two quantities with a stretch between them: 2-3 t, de 2 à 3 tonnes, between two and three tonnes."""
    between = _without_between(parts)
    signs = {"-", *listed(_RANGE_WORDS)} | (AND if len(between) < len(parts) else set())
    found: set[Said] = set()
    for place, sign in enumerate(between):
        if sign in signs:
            first, last = _sum(between[:place], decimal), _sum(between[place + 1 :], decimal)
            if first is not None and last is not None and (both := _stretch(first, last, between, decimal, measure)):
                found.add(both)
    return found.pop() if len(found) == 1 else None


def _without_between(parts: list[str]) -> list[str]:
    for opening in listed(_BETWEEN):
        words = opening.split()
        if parts[: len(words)] == words:
            return parts[len(words) :]
    return parts


def _stretch(first: Term, last: Term, parts: list[str], decimal: str, measure: Measure | None) -> Said | None:
    until = last.measure or measure
    since = first.measure or until
    low, high = first.amount, last.amount
    if first.measure is None and high >= 1000 and (size := _shared_group(parts, decimal)) and low * size < high:
        low *= size
    if (since is None) != (until is None):
        return None
    since, until = since or Measure(""), until or Measure("")
    if since.unit in KILOGRAMS and until.unit in KILOGRAMS:
        least, most = (value * of.times * KILOGRAMS[of.unit] for value, of in ((low, since), (high, until)))
        return Said(low * since.times, since.unit, least, most) if least < most else None
    if not since.unit or since.unit != until.unit or low * since.times >= high * until.times:
        return None
    return Said(None, since.unit)


def _shared_group(parts: list[str], decimal: str) -> Decimal | None:
    """The thousand or million that only the second of two numbers has: 1 to 2 million is one million to two."""
    groups = [part for part in parts if part in WORDS and (amount([part], decimal) or 0) >= 1000]
    return amount(groups, decimal) if len(groups) == 1 else None


def _sum(parts: list[str], decimal: str) -> Term | None:
    """What several amounts with their units come to: 2 tonnes et 500 kg, a tonne and a half, طن واحد و488 كيلوغراما."""
    terms: list[Term] = []
    place = 0
    while place < len(parts):
        start = place
        while place < len(parts) and not measures.at(parts, place)[1] and parts[place] not in measures.TWO:
            place += 1
        before = parts[start:place]
        if place == len(parts):  # no unit follows
            if terms and _is_remark(before):
                break
            value = amount(before, decimal)
            return None if terms or value is None else Term(value, None)
        added = not terms or (len(before) > 1 and before[0] in AND | {"+"})
        if terms and before and before[0] in AND | {"+", ","}:
            before = before[1:]
        unit = parts[place]
        if unit in measures.TWO:
            if before:
                return None
            term, place = Term(Decimal(2), measures.TWO[unit]), place + 1
        else:
            measure, length = measures.at(parts, place)
            value = _amount_before(before, decimal, article=added)
            place += length
            if value is None:
                if before or unit not in measures.ALONE:
                    return None
                value = Decimal(1)
                if place < len(parts) and parts[place] in _ONE_AFTER:
                    place += 1
            term = Term(value, measure)
        half = _half_at(parts, place)
        if half:
            term, place = Term(term.amount + (Decimal("0.25") if half[1] else Decimal("0.5")), term.measure), half[0]
        if not added and not _smaller(term, terms[-1]):
            return None
        terms.append(term)
    return _added(terms)


def _smaller(term: Term, before: Term) -> bool:
    """Whether one weight can follow another without a word between them: 72 kg 563 g, but not 72 kg, 70 kg."""
    one, other = term.measure, before.measure
    if one is None or other is None or one.unit not in KILOGRAMS or other.unit not in KILOGRAMS:
        return False
    return one.times * KILOGRAMS[one.unit] < other.times * KILOGRAMS[other.unit]


def _amount_before(before: list[str], decimal: str, article: bool) -> Decimal | None:
    """The number before a unit, which may be an article or a half: a tonne, half a tonne, une demi-tonne.

    `article` is whether an “a” can be the article, which between two quantities means “to” in other languages.
    """
    if before and before[-1] in _FILLING:  # deux millions de comprimés
        before = before[:-1]
    if article and len(before) > 1 and before[0] in _ONE and (before[0] in _A or before[1] in HALVES):
        before = before[1:]
    if before and before[0] in WORDS:
        before = [part for part in before if part != "-"]
    if before and before[0] in HALVES:
        return amount([before[0], *(part for part in before[1:] if part not in _A)], decimal)
    if article and len(before) == 1 and before[0] in _A:
        return Decimal(1)
    return amount(before, decimal)


def _half_at(parts: list[str], place: int) -> tuple[int, bool] | None:
    """Where a half or a quarter that follows a unit ends: et demie, and a half, y media, ونصف, وربع."""
    after = parts[place : place + 3]
    if len(after) > 1 and after[0] in AND:
        skip = 1 if after[1] in _A | {"un", "une", "um"} and len(after) > 2 else 0
        word = after[1 + skip]
        if word in HALVES or word in {"quart", "quarter", "cuarto", "quarto", "ربع"}:
            return place + 2 + skip, word not in HALVES
    return None


def _is_remark(parts: list[str]) -> bool:
    """Whether what follows the last unit holds no number: "of cocaine", "de résine de cannabis"."""
    return not any(is_numeral(part) or part in WORDS - {"un", "une", "a"} or part in "%*/" for part in parts)


def _added(terms: list[Term]) -> Term | None:
    if len(terms) == 1:
        return terms[0]
    measures = {term.measure for term in terms}
    if len(measures) == 1:
        return Term(sum((term.amount for term in terms), Decimal(0)), terms[0].measure)
    if not all(measure and measure.unit in KILOGRAMS for measure in measures):
        return None
    total = sum(
        (term.amount * term.measure.times * KILOGRAMS[term.measure.unit] for term in terms if term.measure), Decimal(0)
    )
    return Term(total, Measure("kg"))

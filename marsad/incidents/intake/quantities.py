"""Reads columns of quantities as people write them, with their units, and tells which sign is the decimal one."""

import numpy as np
import pandas as pd

from marsad.incidents.intake import measures
from marsad.incidents.intake.measures import KILOGRAMS, Measure
from marsad.incidents.intake.numbers import canonical
from marsad.incidents.intake.quantity_text import Said, said
from marsad.incidents.intake.words import code_of
from marsad.vocabulary import UNITS

COLUMNS = ["quantity", "unit", "quantity_kg", "quantity_low_kg", "quantity_high_kg"]

_POINTED, _COMMAED = r"[0-9]+\.[0-9]+", "[0-9]+,[0-9]+"
_CANONICAL = r"(?:0|[1-9][0-9]{0,8})(?:\.[0-9]{0,5}[1-9])?"
_TWO_WAYS = "[1-9][0-9]{0,2}[.,][0-9]{3}"


def settle(texts: pd.Series) -> str:
    """The decimal sign of a column: "," or "." where a text reads only with it, or where none is in question (".").

    "" where it must be asked: the texts in question read both ways, like 362.950, or some only the one way and some
    only the other.
    """
    signed = _signed(texts)
    one_way = signed[~signed.str.fullmatch(_TWO_WAYS).astype("bool")]
    plain_point, plain_comma = (one_way.str.fullmatch(pattern).astype("bool") for pattern in (_POINTED, _COMMAED))
    readings = _readings(one_way[~plain_point & ~plain_comma])
    only_comma = plain_comma.any() or any(comma is not None and point is None for comma, point in readings)
    only_point = plain_point.any() or any(point is not None and comma is None for comma, point in readings)
    if only_comma or only_point:
        return "" if only_comma and only_point else ("," if only_comma else ".")
    return "" if len(one_way) < len(signed) or any(comma != point for comma, point in readings) else "."


def in_question(texts: pd.Series) -> bool:
    """Whether any text reads differently with a decimal comma and a decimal point, or only with one of them."""
    signed = _signed(texts)
    simple = signed.str.fullmatch(f"{_POINTED}|{_COMMAED}").astype("bool")
    return bool(simple.any()) or any(comma != point for comma, point in _readings(signed))


def read(texts: pd.Series, decimal: str, unit: str = "") -> pd.DataFrame:
    """The quantity of each text: quantity · unit · quantity_kg · quantity_low_kg · quantity_high_kg, canonical texts.

    Same index. `decimal` is "," or "."; `unit` is what the header says, for texts that name none. All is blank where a
    text is no quantity, and where nobody knows the header's unit; a text that says that the amount is not known has the
    unit `not_stated` alone. Several weights together are in kilograms: "2 tonnes et 500 kg" is 2500 kg. "More than 500
    kg" has 500 and the least weight, "less than 5 kg" 5 and the most; "about 3 t" has neither. Of "2 to 3 t" both are
    kept, and the quantity is the 2 t that are in any case there; of "200 to 300 tablets" only the unit, and "2 to 3" is
    no quantity. What is not weighed has no kilograms, unless a weight stands beside it in brackets.
    """
    measure = measures.named(unit)
    if measure is None and unit not in {"", "not_stated"}:
        return pd.DataFrame("", index=texts.index, columns=COLUMNS, dtype="str")
    numbers, distinct = pd.factorize(texts.astype("str").fillna("").str.strip())
    different = pd.Series(distinct, dtype="str")
    frame, simple = _simple(different, decimal, measure)
    others = pd.DataFrame([_row(text, decimal, measure) for text in different[~simple]], columns=COLUMNS, dtype="str")
    frame.loc[~simple] = others.to_numpy()
    return frame.take(numbers).set_axis(texts.index)


def _simple(different: pd.Series, decimal: str, measure: Measure | None) -> tuple[pd.DataFrame, np.ndarray]:
    """All texts that are digits with at most a decimal sign and a unit, read at once; and which ones they are.

    They are most of a long column, and this is twenty times quicker than reading one by one.
    """
    sign = f"[{decimal}]" if decimal else "!"
    matched = different.str.fullmatch(rf"[0-9]{{1,15}}(?:{sign}[0-9]{{1,12}})?(?: ?[^0-9.,،٫٬+\-]{{0,30}})?")
    heads = different.where(matched.astype("bool"), "0").str.replace(r"[^0-9.,]+$", "", regex=True)
    tails = different.where(matched.astype("bool"), "0").str.replace(r"^[0-9.,]+", "", regex=True).str.strip()
    found = {tail: measures.named(tail) if tail else measure or Measure("") for tail in tails.unique()}
    digits = heads.str.replace(",", ".", regex=False)
    values = digits.astype("float64")
    units = tails.map({tail: of.unit if of else "?" for tail, of in found.items()}).astype("str")
    whole = tails.map({tail: of is not None and of.times == 1 for tail, of in found.items()}).astype("bool")
    simple = (matched.astype("bool") & whole & ((values == 0) | values.between(1e-3, 1e15))).to_numpy()
    quantity = _texts(values, digits)
    kilograms = quantity.where(units == "kg", "")
    for code, exponent in (("g", "e-3"), ("t", "e3")):
        rows = (units == code) & simple
        if rows.any():
            kilograms[rows] = _texts((digits[rows] + exponent).astype("float64"), digits[rows] + exponent)
    frame = pd.DataFrame({"quantity": quantity, "unit": units, "quantity_kg": kilograms})
    return frame.assign(quantity_low_kg="", quantity_high_kg="").astype("str"), simple


def _texts(values: pd.Series, written: pd.Series) -> pd.Series:
    """Floats as `canonical` writes them, which is how most of them are written."""
    texts = written.copy()
    others = ~written.str.fullmatch(_CANONICAL).astype("bool")
    texts[others] = [*map(canonical, values[others])]
    return texts


def _signed(texts: pd.Series) -> pd.Series:
    """Every different text that has a sign which may be the decimal one."""
    written = texts.astype("str").fillna("").str.strip()
    return pd.Series(written[written.str.contains("[.,،]").astype("bool")].unique(), dtype="str")


def _readings(signed: pd.Series) -> list[tuple[Said | None, Said | None]]:
    """What texts say with a decimal comma and with a decimal point."""
    return [(said(text, ","), said(text, ".")) for text in signed]


def _row(text: str, decimal: str, measure: Measure | None) -> tuple[str, ...]:
    found = said(text, decimal, measure) if text else None
    if found is None:
        return "", "not_stated" if text and code_of(UNITS, text) == "not_stated" else "", "", "", ""
    times = KILOGRAMS.get(found.unit)
    kilograms = found.kilograms if times is None or found.quantity is None else found.quantity * times
    numbers = (found.quantity, kilograms, found.low, found.high)
    quantity, kg, low, high = ("" if value is None else canonical(value) for value in numbers)
    return quantity, found.unit, kg, low, high

"""How quantities are read: numbers, words, units, sums, bounds, and the decimal sign of a column."""

from decimal import Decimal

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.incidents.intake import quantities
from marsad.vocabulary import UNITS
from tests.samples import ROOT


def column(*texts: str) -> pd.Series:
    return pd.Series(texts, dtype="str")


def reading(text: str, decimal: str = ".", unit: str = "") -> tuple[str, ...]:
    return tuple(quantities.read(column(text), decimal, unit).iloc[0])


@pytest.mark.parametrize(
    ("text", "quantity", "unit", "kg"),
    [
        ("514 kg", "514", "kg", "514"),
        ("1.5 t", "1.5", "t", "1500"),
        ("249 grammes", "249", "g", "0.249"),
        ("500 mg", "0.5", "g", "0.0005"),
        ("10 lb", "4.5359237", "kg", "4.5359237"),
        ("16 oz", "0.45359237", "kg", "0.45359237"),
        ("250 ml", "0.25", "litres", ""),
        ("4382 comprimés", "4382", "tablets", ""),
        ("53 ألف قرص", "53000", "tablets", ""),
        ("1.3 million tablets", "1300000", "tablets", ""),
        ("10 paquets de cigarettes", "10", "packages", ""),
        ("4690000 cigarettes", "4690000", "cigarettes", ""),
        ("4 unités", "4", "units", ""),
        ("811200 EUR", "811200", "eur", ""),
        ("two tonnes", "2", "t", "2000"),
        ("طنان", "2", "t", "2000"),
        ("3 أطنان", "3", "t", "3000"),
        ("طن", "1", "t", "1000"),
        ("half a tonne", "0.5", "t", "500"),
        ("une demi-tonne", "0.5", "t", "500"),
        ("une tonne et demie", "1.5", "t", "1500"),
        ("tres toneladas y media", "3.5", "t", "3500"),
        ("طن ونصف", "1.5", "t", "1500"),
        ("طن والنصف", "1.5", "t", "1500"),
        ("550 grammes de cocaïne", "550", "g", "0.55"),
        ("-3 kg", "-3", "kg", "-3"),  # what checks refuse is not hidden from them
    ],
)
def test_a_quantity_has_its_unit_and_kilograms_where_it_is_a_weight(
    text: str, quantity: str, unit: str, kg: str
) -> None:
    assert reading(text) == (quantity, unit, kg, "", "")


@pytest.mark.parametrize(
    ("text", "kg"),
    [
        ("2 tonnes et 500 kg", "2500"),
        ("deux tonnes et 57 kilos", "2057"),
        ("طن واحد و488 كيلوغراما و80 غراما", "1488.08"),
        ("طـن واحد و370 كيلوغرام", "1370"),
        ("كيلوغرام و300 غرام", "1.3"),
        ("2 tons, 952kg and 850grams", "2952.85"),
        ("72 kilo 563 gram", "72.563"),
        ("856.8kg and 537.9kg", "1394.7"),
        ("2 tonnes + 3 kg", "2003"),
    ],
)
def test_several_weights_together_are_kilograms(text: str, kg: str) -> None:
    assert reading(text) == (kg, "kg", kg, "", "")


@pytest.mark.parametrize(
    "text", ["environ 3 tonnes", "about 3 tonnes", "unos 3 t", "حوالي 3 أطنان", "~3 t", "3 t approx."]
)
def test_about_so_much_has_no_bounds(text: str) -> None:
    assert reading(text) == ("3", "t", "3000", "", "")


@pytest.mark.parametrize(
    "text",
    [
        "plus de 500 kg", "+ de 500 kg", "more than 500 kg", "at least 500 kg", "más de 500 kg", "mais de 500 kg",
        "أكثر من 500 كلغ", "أزيد من 500 كيلوغرام", "> 500 kg", "500 kg au moins", "500+ kg",
    ],
)  # fmt: skip
def test_more_than_so_much_is_a_least_weight(text: str) -> None:
    assert reading(text) == ("500", "kg", "500", "500", "")


@pytest.mark.parametrize(
    "text", ["less than 5 kg", "moins de 5 kg", "casi 5 kg", "près de 5 kg", "أقل من 5 كغ", "< 5 kg"]
)
def test_less_than_so_much_is_a_most_weight(text: str) -> None:
    assert reading(text) == ("5", "kg", "5", "", "5")


@pytest.mark.parametrize(
    "text",
    [
        "2-3 t", "2–3 tonnes", "2 à 3 tonnes", "de 2 a 3 toneladas", "entre 2 et 3 tonnes", "between two and three t",
        "ما بين 2 و3 أطنان", "ما بين طنين وثلاثة أطنان", "2 t - 3 t",
    ],
)  # fmt: skip
def test_from_so_much_to_so_much_keeps_both_and_counts_the_lower(text: str) -> None:
    assert reading(text) == ("2", "t", "2000", "2000", "3000")


def test_a_range_may_change_its_unit_or_share_its_million() -> None:
    assert reading("500 kg à 1 tonne") == ("500", "kg", "500", "500", "1000")
    assert reading("1 à 2 millions de comprimés") == ("", "tablets", "", "", "")  # counts have no bounds
    assert reading("2 à 3") == ("", "", "", "", "")  # of nobody knows what


@pytest.mark.parametrize(
    "text",
    [
        "12 %", "5 bags", "50 plants", "kg", "2 x 500 kg", "3-2 t", "500 kg ou 600 kg", "50 plaquettes; 56 kilos",
        "2 tonnes en 50 colis", "10 kg (12 kg)", "72 kg 70 kg", "2 kg et 10 comprimés", "1 23 kg", "some",
        "more than less than 5 kg", "5000 dirhams", "5000 dollars",
    ],
)  # fmt: skip
def test_what_may_be_several_things_or_none_is_unreadable(text: str) -> None:
    assert reading(text) == ("", "", "", "", "")


def test_a_weight_in_brackets_weighs_what_is_counted() -> None:
    assert reading("10 075 comprimés (environ 5 kg)") == ("10075", "tablets", "5", "", "")
    assert reading("trois cents kilogrammes (300 kg)") == ("300", "kg", "300", "", "")
    assert reading("118 kilogramos (peso bruto aproximado)") == ("118", "kg", "118", "", "")


@pytest.mark.parametrize(
    "text", ["quantité non précisée", "unknown", "غير محددة", "not_stated", "cantidad no precisada"]
)
def test_an_amount_that_is_not_stated_is_a_value(text: str) -> None:
    assert reading(text) == ("", "not_stated", "", "", "")


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("kg", ("12.5", "kg", "12.5")),
        ("t", ("12.5", "t", "12500")),
        ("g", ("12.5", "g", "0.0125")),
        ("lb", ("5.669904625", "kg", "5.669904625")),
        ("tablets", ("12.5", "tablets", "")),
        ("", ("12.5", "", "")),
        ("not_stated", ("12.5", "", "")),
        ("bags", ("", "", "")),  # no code for it
    ],
)
def test_the_header_gives_the_unit_of_a_bare_number(unit: str, expected: tuple[str, str, str]) -> None:
    assert reading("12.5", ".", unit) == (*expected, "", "")


def test_the_unit_of_a_text_is_stronger_than_that_of_the_header() -> None:
    assert reading("2 t", ".", "kg") == ("2", "t", "2000", "", "")


@pytest.mark.parametrize(
    ("texts", "sign", "asked"),
    [
        (["1.488,08"], ",", True),
        (["362.950"], "", True),
        (["362.950 kg", "1 tonne"], "", True),
        (["12.5"], ".", True),
        (["12.5678"], ".", True),
        (["1,250.75 kg"], ".", True),
        (["1.488.080"], ",", True),
        (["0,362"], ",", True),
        (["362.950", "12.5"], ".", True),
        (["1.5", "2,5"], "", True),  # they contradict one another
        (["1.5 kg", "2,5 kg"], "", True),
        (["5", "1 488 kg", "٣٦٢٫٩٥٠", "deux tonnes", ""], ".", False),
        ([], ".", False),
    ],
)
def test_a_column_settles_its_decimal_sign_where_one_text_reads_only_so(
    texts: list[str], sign: str, asked: bool
) -> None:
    assert quantities.settle(column(*texts)) == sign
    assert quantities.in_question(column(*texts)) is asked


def test_the_quantities_of_marsads_own_incidents_read_as_they_were_taken_by_hand() -> None:
    """All but those that say several things at once, are in a sixth language, or count what only a person can count."""
    table = pd.read_csv(ROOT / "data" / "incidents.csv", dtype="str", keep_default_na=False)
    table = table[table["quantity_text"] != ""].drop_duplicates("quantity_text")
    stated = ["quantity", "unit", "quantity_kg"]
    right = read = 0
    comma, point = (quantities.read(table["quantity_text"], decimal) for decimal in (",", "."))
    for row in table.index:
        readings = [[*each.loc[row, stated]] for each in (comma, point)]
        right += [*table.loc[row, stated]] in readings
        read += any(quantity for quantity, *_ in readings)
    assert right >= 240 and read - right <= 1


@given(st.decimals(0, 10**9, places=3), st.sampled_from([",", "."]), st.sampled_from(["g", "kg", "t"]))
def test_any_weight_reads_back_with_its_kilograms(value: Decimal, decimal: str, unit: str) -> None:
    text = str(value).replace(".", decimal) + f" {unit}"
    kilograms = float(value * {"g": Decimal("0.001"), "kg": Decimal(1), "t": Decimal(1000)}[unit])
    quantity, read_unit, kg, low, high = reading(text, decimal)
    assert (float(quantity), read_unit, float(kg), low, high) == (float(value), unit, kilograms, "", "")


WORDS = [
    "2",
    "1.5",
    "1,250",
    "kg",
    "t",
    "tonnes",
    "et",
    "و",
    "a",
    "à",
    "-",
    "(",
    ")",
    "plus de",
    "entre",
    "half",
    "deux",
]


@given(
    st.lists(st.text(max_size=30) | st.lists(st.sampled_from(WORDS), max_size=7).map(" ".join), max_size=6),
    st.sampled_from([",", ".", ""]),
    st.sampled_from(["", "kg", "lb", "tablets", "bags"]),
)
def test_any_texts_have_a_reading_in_canonical_numbers(texts: list[str], decimal: str, unit: str) -> None:
    series = column(*texts)
    read = quantities.read(series, decimal, unit)
    assert quantities.settle(series) in {",", ".", ""} and len(read) == len(texts)
    for name in ("quantity", "quantity_kg", "quantity_low_kg", "quantity_high_kg"):
        assert read.loc[read[name] != "", name].str.fullmatch(r"-?\d+(\.\d*[1-9])?").all()
    assert read["unit"].isin(["", *UNITS]).all()
    assert (read.loc[read["quantity"] == "", "quantity_kg"] == "").all()


NUMERALS = st.tuples(
    st.integers(0, 10**12).map(str),
    st.sampled_from(["", ".", ","]),
    st.integers(0, 10**8).map(str),
    st.sampled_from(["", "kg", " t", " lb", "g", " bags"]),
).map("".join)


@given(st.lists(NUMERALS, max_size=20), st.sampled_from([",", "."]))
def test_what_is_read_at_once_is_read_as_one_by_one(texts: list[str], decimal: str) -> None:
    at_once = quantities.read(column(*texts), decimal, "kg")
    one_by_one = quantities.read(column(*(f"\u200f{text}" for text in texts)), decimal, "kg")  # marked, hence so
    pd.testing.assert_frame_equal(at_once, one_by_one)

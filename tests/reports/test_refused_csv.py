import csv
import io

import numpy as np
import pandas as pd
import pytest

from marsad.i18n.translator import LANGUAGES, translator
from marsad.incidents.checking import Refused
from marsad.incidents.intake import columns, files
from marsad.reports import refused_csv

HEADER = ("date", "lieu", "substance", "longitude", "notes")
TEXTS = pd.DataFrame(
    [
        ["2024-01-02", "Tanger Med", "cocaine", "-5.51", "good"],
        ["soon", "ميناء طنجة المتوسط", "white powder", "-5.51", '=HYPERLINK("x")'],
        ["2024-01-04", "Nowhere", "cocaine", "+1+1", "-1+1"],
    ],
    dtype="str",
)
LINES = np.array([2, 4, 5])  # line 3 was blank
REFUSED = (
    Refused(4, "date", "soon", "refused-date-unreadable"),
    Refused(4, "substance", "white powder", "refused-code"),
    Refused(5, "", "", "refused-too-many-cells"),
)


def written(language: str = "en") -> list[list[str]]:
    raw = refused_csv.write(HEADER, TEXTS, LINES, REFUSED, translator(language))
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


def test_only_the_refused_lines_are_in_it_with_all_their_reasons_and_the_number_of_the_line() -> None:
    header, first, second = written()
    assert header == ["Line", *HEADER, "What would be right"]
    assert (first[0], second[0]) == ("4", "5")
    assert first[2] == "ميناء طنجة المتوسط"
    assert first[-1].startswith("date: must be a date that can be read") and "; substance: is none of" in first[-1]
    assert second[-1].startswith("has more cells than the header")


def test_a_formula_is_defused_and_a_number_stays_one() -> None:
    _, first, second = written()
    assert (first[4], first[5]) == ("-5.51", '\'=HYPERLINK("x")')
    assert (second[4], second[5]) == ("'+1+1", "'-1+1")


@pytest.mark.parametrize("language", LANGUAGES)
def test_mended_it_can_be_uploaded_again_its_two_columns_are_taken_for_none(language: str) -> None:
    raw = refused_csv.write(HEADER, TEXTS, LINES, REFUSED, translator(language))
    mapping = columns.propose(files.read(raw, "refused.csv"))
    assert [column.field for column in mapping.columns] == [
        "", "date", "site_text", "substance", "longitude", "notes", ""
    ]  # fmt: skip
    assert all(reason in written(language)[1][-1] for reason in (translator(language)("refused-code"),))

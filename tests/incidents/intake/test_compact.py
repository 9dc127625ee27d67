"""Tables in little memory say what they said before."""

import itertools

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as some

from marsad.incidents.intake import compact
from marsad.vocabulary import FIELDS
from tests.store.lines import shipped

CELLS = some.lists(some.one_of(some.none(), some.text(max_size=3)), max_size=30)


@given(CELLS, CELLS)
def test_a_column_of_texts_says_the_same_whether_its_texts_repeat_or_not(first: list[str], second: list[str]) -> None:
    cells = pa.chunked_array([pa.array(first, pa.string()), pa.array(second * 9, pa.string())])
    told = compact.texts(cells).astype("object")
    assert told.where(told.notna(), None).tolist() == first + second * 9


def test_a_text_that_repeats_is_kept_once() -> None:
    assert isinstance(compact.texts(pa.chunked_array([["Agadir"] * 20])).dtype, pd.CategoricalDtype)
    assert compact.texts(pa.chunked_array([[f"note {number}" for number in range(20)]])).dtype == "str"


@pytest.mark.parametrize("cuts", [(), (1,), (100,), (3, 50, 51)])
def test_incidents_cut_apart_and_put_together_again_are_the_same(cuts: tuple[int, ...]) -> None:
    incidents = shipped()
    edges = [0, *cuts, len(incidents)]
    parts = [incidents.iloc[start:end] for start, end in itertools.pairwise(edges)]
    again = compact.completed(compact.together([compact.filled(part, ()) for part in parts]))
    pd.testing.assert_frame_equal(again, incidents[[field.code for field in FIELDS]], check_categorical=False)


def test_a_column_of_which_no_line_says_anything_takes_no_memory_unless_it_is_asked_for() -> None:
    line = pd.DataFrame({"notes": pd.Series([np.nan], dtype="str"), "quantity_kg": [np.nan]})
    assert list(compact.filled(line, {"quantity_kg"})) == ["quantity_kg"]

"""Which rows are seen, without a database."""

import pandas as pd
import pytest

from marsad.store.batches import State
from marsad.store.visible import visible

ROWS = pd.DataFrame(
    {
        "incident_id": pd.Categorical(["A", "A", "B", "A", "C"]),
        "batch": [1, 1, 1, 2, 3],
        "revision": [1, 1, 1, 2, 1],
    },
    index=[10, 11, 12, 13, 14],
)
CASES = [
    ("nothing is hidden: the latest revision of each", {}, set(), [12, 13, 14]),
    ("the correction is hidden: all lines of what it corrected", {2}, set(), [10, 11, 12, 14]),
    ("what was corrected is hidden: the correction stays", {1}, set(), [13, 14]),
    ("an incident is hidden in all batches", set(), {"A"}, [12, 14]),
    ("both", {3}, {"A"}, [12]),
    ("all", {1, 2, 3}, set(), []),
    ("what is hidden is not there", {9}, {"Z"}, [12, 13, 14]),
]


@pytest.mark.parametrize(("why", "batches", "incidents", "seen"), CASES, ids=[case[0] for case in CASES])
@pytest.mark.parametrize("dtype", ["category", "str", "object"])
def test_of_each_incident_the_latest_revision_that_is_not_hidden_is_seen(
    why: str, batches: set[int], incidents: set[str], seen: list[int], dtype: str
) -> None:
    rows = ROWS.astype({"incident_id": dtype})
    mask = visible(rows, State(9, frozenset(batches), frozenset(incidents)))
    assert mask.dtype == bool and mask.index.equals(rows.index)
    assert rows.index[mask].tolist() == seen


def test_of_no_rows_none_is_seen() -> None:
    assert visible(ROWS.iloc[:0], State(0, frozenset(), frozenset())).tolist() == []

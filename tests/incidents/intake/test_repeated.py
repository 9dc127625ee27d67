"""What of a file cannot all be kept: a line that stands twice, a code that several incidents bear."""

import pandas as pd
import pytest

from marsad.incidents.checking import clean
from marsad.incidents.intake import repeated
from tests.samples import texts


@pytest.mark.parametrize(
    ("others", "reasons"),
    [
        ([{"substance": "heroin"}], {}),  # two items of one incident
        ([{"incident_id": "B-1"}], {}),
        ([{}], {1: "refused-line-twice"}),
        ([{}, {"substance": "heroin"}], {1: "refused-line-twice"}),
        ([{"date": "2024-02-02"}], {0: "refused-code-shared", 1: "refused-code-shared"}),
        ([{"site_id": "MACAS"}, {"incident_id": "B-1"}], {0: "refused-code-shared", 1: "refused-code-shared"}),
    ],
)
def test_a_code_is_of_one_incident_and_each_of_its_lines_stands_once(
    others: list[dict[str, str]], reasons: dict[int, str]
) -> None:
    found = repeated.refused(clean(texts({}, *others))[0], pd.Index([]))
    assert dict(zip(found["row"], found["reason"], strict=True)) == reasons


def test_of_lines_without_codes_that_say_the_same_the_first_is_kept_whatever_their_notes() -> None:
    found = repeated.refused(clean(texts({}, {"notes": "again"}))[0], pd.Index([0, 1]))
    assert found.to_dict("records") == [
        {"row": 1, "column": "incident_id", "value": "", "reason": "refused-line-twice"}
    ]

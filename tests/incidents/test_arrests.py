"""Arrests are summed over the incidents that are known to lie in a window, each once."""

import datetime

from marsad.incidents import summary
from marsad.incidents.arrests import Arrests, ArrestsWithin
from marsad.incidents.periods import Window
from marsad.incidents.reading import newest_first
from marsad.incidents.within import Known
from tests.samples import incidents

MARCH = Window(datetime.date(2024, 3, 1), datetime.date(2024, 3, 31))
TABLE = newest_first(
    incidents(
        {"incident_id": "A", "date": "2024-03-02", "arrests": "2"},
        {"incident_id": "A", "date": "2024-03-02", "arrests": "2", "substance": "heroin"},  # the same two
        {"incident_id": "B", "date": "2024-03-03"},  # states none
        {"incident_id": "C", "date": "2024-01-01", "date_end": "2024-12-31", "date_precision": "year", "arrests": "9"},
    )
)


def test_arrests_count_once_an_incident_and_only_where_they_are_stated() -> None:
    assert ArrestsWithin(MARCH)(TABLE) == Arrests(arrests=2, stated=1, incidents=2)


def test_any_summary_can_be_of_what_is_known_to_lie_in_a_window() -> None:
    counted = Known(MARCH, summary.count)
    assert counted(TABLE[list(counted.columns)]) == 2
    assert counted == Known(MARCH, summary.count), "equal where the choices are, so that it is computed once"

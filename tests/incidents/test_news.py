"""What is new: incidents that the store came to know since a moment; not the first batch, not corrections."""

import datetime

import pandas as pd

from marsad.incidents.news import first_recorded_since

MORNING = datetime.datetime(2026, 11, 22, 8)


def rows(*told: tuple[str, int, str]) -> pd.DataFrame:
    table = pd.DataFrame(told, columns=["incident_id", "batch", "recorded_at"])
    return table.assign(recorded_at=pd.to_datetime(table["recorded_at"], format="ISO8601").astype("datetime64[s]"))


def test_an_incident_is_new_that_was_first_recorded_after_the_moment() -> None:
    table = rows(("OLD", 1, "2026-11-01"), ("A", 2, "2026-11-22 07:59"), ("B", 3, "2026-11-22 08:00"))
    assert first_recorded_since(table, MORNING) == {"B"}


def test_the_first_batch_of_all_is_where_knowledge_began_and_no_news() -> None:
    assert first_recorded_since(rows(("A", 1, "2026-11-22 09:00")), MORNING) == frozenset()


def test_a_correction_of_what_was_known_is_no_news_and_one_of_what_is_new_hides_it_not() -> None:
    table = rows(
        ("OLD", 1, "2026-11-01"), ("OLD", 2, "2026-11-22 09:00"),
        ("NEW", 2, "2026-11-22 09:00"), ("NEW", 3, "2026-11-22 10:00"),
    )  # fmt: skip
    assert first_recorded_since(table, MORNING) == {"NEW"}


def test_a_store_without_rows_has_no_news() -> None:
    assert first_recorded_since(rows(), MORNING) == frozenset()

"""Cooperation events are kept beside the incidents by the same store: one machinery, two tables."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pandas as pd
import pytest
from sqlalchemy import text

from marsad.errors import StoreUnavailable, WrongChange
from marsad.incidents.checking import clean
from marsad.store.batches import NewBatch
from marsad.store.store import Store
from marsad.vocabulary import COOPERATION, INCIDENTS
from tests.samples import ROOT, event_texts
from tests.store.lines import batch, lines, shipped

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def events(*codes: str, **cells: str) -> pd.DataFrame:
    """A line per event given, cleaned; each with the cells given."""
    cleaned, refused = clean(event_texts(*({"event_id": code} | cells for code in codes)), COOPERATION.fields)
    assert refused.empty, refused
    return cleaned


def of_events(name: str = "c.csv", **more: object) -> NewBatch:
    return batch(name, table=COOPERATION, **more)


def seen(store: Store, as_of: datetime | None = None) -> list[str]:
    return store.seen(as_of, COOPERATION)["event_id"].tolist()


def test_the_events_that_come_with_marsad_are_read_back_the_same_to_the_last_type(store: Store) -> None:
    table = pd.read_csv(ROOT / "data" / "cooperation.csv", dtype="str", keep_default_na=False)
    given, refused = clean(table, COOPERATION.fields)
    assert refused.empty
    store.take_in(given, of_events())
    pd.testing.assert_frame_equal(store.seen(table=COOPERATION)[COOPERATION.codes], given, check_exact=True)


def test_neither_table_has_the_lines_of_the_other(store: Store) -> None:
    store.take_in(shipped(), batch())
    store.take_in(events("E-1", "E-2"), of_events())
    store.take_in(lines("A-1"), batch())
    assert (len(store.seen()), seen(store)) == (len(shipped()) + 1, ["E-1", "E-2"])
    assert store.rows(table=COOPERATION)["batch"].tolist() == [2, 2]
    assert [(one.contents, one.incidents) for one in store.batches()] == [
        ("incidents", 1), ("cooperation", 2), ("incidents", shipped()["incident_id"].nunique()),
    ]  # fmt: skip
    assert [len(store.rows(since=number, table=COOPERATION)) for number in range(4)] == [2, 2, 0, 0]


def test_the_same_bytes_may_be_lines_of_both_tables_and_of_each_only_once(store: Store) -> None:
    store.take_in(lines("A-1"), batch(digest="abc"))
    store.take_in(events("E-1"), of_events(digest="abc"))
    with pytest.raises(WrongChange, match="change-same-file"):
        store.take_in(events("E-2"), of_events(digest="abc"))
    known = [store.batch_of("abc", table) for table in (INCIDENTS, COOPERATION)]
    assert [one.number for one in known if one] == [1, 2]


def test_a_correction_of_an_event_is_a_revision_and_its_withdrawal_shows_what_was_before(store: Store) -> None:
    store.take_in(events("E-1", "E-2", title="first"), of_events("a.csv"))
    store.take_in(events("E-1", title="second"), of_events("b.csv"))
    assert store.rows(table=COOPERATION)["revision"].tolist() == [1, 1, 2]
    assert store.seen(table=COOPERATION)[["event_id", "title"]].values.tolist() == [["E-2", "first"], ["E-1", "second"]]
    store.withdraw_batch(2, "Amal", "wrong file")
    assert store.seen(table=COOPERATION)["title"].tolist() == ["first", "first"]
    store.restore_batch(2, "Amal", "right after all")
    assert store.seen(table=COOPERATION)["title"].tolist() == ["first", "second"]


def test_a_withdrawn_event_hides_no_incident_of_the_same_code(store: Store) -> None:
    store.take_in(lines("X-1"), batch())
    store.take_in(events("X-1", "X-2"), of_events())
    made = store.withdraw_event("X-1", "Amal", "denied")
    assert (made.kind, made.event_id, made.incident_id, made.batch) == ("withdraw_event", "X-1", None, None)
    assert (seen(store), store.seen()["incident_id"].tolist()) == (["X-2"], ["X-1"])
    assert (store.state().hidden_events, store.state().hidden_incidents) == (frozenset({"X-1"}), frozenset())
    store.take_in(events("X-1"), of_events("again.csv"))
    assert seen(store) == ["X-2"]
    store.restore_event("X-1", "Amal", "confirmed")
    assert seen(store) == ["X-2", "X-1"]
    assert [one.number for one in store.changes("X-1", COOPERATION)] == [2, 3, 4, 5]
    assert [one.number for one in store.changes("X-1")] == [1]


@pytest.mark.parametrize(
    ("reason", "change"),
    [
        ("change-unknown-event", lambda store: store.withdraw_event("Z-9", "Amal", "why")),
        ("change-unknown-event", lambda store: store.withdraw_event("A-1", "Amal", "why")),  # an incident's code
        ("change-unknown-incident", lambda store: store.withdraw_incident("E-1", "Amal", "why")),
        ("change-not-withdrawn", lambda store: store.restore_event("E-1", "Amal", "why")),
        ("change-why-missing", lambda store: store.withdraw_event("E-1", "Amal", " ")),
        ("change-wrong-text", lambda store: store.take_in(events("E-2", notes="nu\0l"), of_events())),
    ],
)
def test_a_change_of_events_that_cannot_be_made_says_why_and_changes_nothing(store: Store, reason, change) -> None:  # type: ignore[no-untyped-def]
    store.take_in(lines("A-1"), batch())
    store.take_in(events("E-1"), of_events())
    with pytest.raises(WrongChange) as refused:
        change(store)
    assert (refused.value.reason, store.version(), seen(store)) == (reason, 2, ["E-1"])


def test_the_events_of_an_earlier_moment_are_read(url: str) -> None:
    moments = iter([NOON, NOON + timedelta(hours=2), NOON + timedelta(hours=4)])
    store = Store(url, clock=lambda: next(moments))
    store.take_in(events("E-1"), of_events("a.csv"))
    store.take_in(events("E-2"), of_events("b.csv"))
    store.withdraw_event("E-1", "Amal", "denied")
    assert [seen(store, NOON + timedelta(hours=hours)) for hours in (-1, 1, 3, 5)] == [
        [], ["E-1"], ["E-1", "E-2"], ["E-2"],
    ]  # fmt: skip


@pytest.mark.parametrize("statement", ["DELETE FROM events", "UPDATE events SET title = 'another'"])
def test_the_database_itself_lets_no_event_be_changed_or_erased(store: Store, statement: str) -> None:
    store.take_in(events("E-1"), of_events())
    with pytest.raises(StoreUnavailable, match="never changed"), store._database.writing() as connection:
        connection.execute(text(statement))
    assert seen(store) == ["E-1"]


def test_a_backup_has_both_tables(store: Store, url: str, tmp_path: Path) -> None:
    store.take_in(lines("A-1"), batch())
    store.take_in(events("E-1"), of_events())
    store.withdraw_event("E-1", "Amal", "denied")
    store.backup(tmp_path / "copy.db")
    new = Store(f"sqlite:///{tmp_path}/new.db")
    new.restore_backup(tmp_path / "copy.db")
    assert new.rows(table=COOPERATION).equals(store.rows(table=COOPERATION)) and new.rows().equals(store.rows())
    assert (new.state(), new.batches(), seen(new)) == (store.state(), store.batches(), [])

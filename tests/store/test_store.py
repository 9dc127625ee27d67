"""Taking in, hiding, restoring and reading back."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pandas as pd
import pytest
from sqlalchemy import text

from marsad.errors import StoreUnavailable, WrongChange
from marsad.store import cells, queries
from marsad.store.batches import NewBatch, State
from marsad.store.store import Store
from tests.store.lines import CODES, batch, lines, many, shipped

NOON = datetime(2026, 3, 1, 12, 0, 0, 250_000, tzinfo=UTC)


def ids(frame: pd.DataFrame) -> list[str]:
    return frame["incident_id"].tolist()


def same(found: pd.DataFrame, given: pd.DataFrame) -> None:
    pd.testing.assert_frame_equal(found[CODES], given[CODES].reset_index(drop=True), check_exact=True)


def test_an_empty_store_has_a_table_without_lines(store: Store) -> None:
    assert store.version() == 0
    assert store.state() == State(0, frozenset(), frozenset())
    assert store.batches() == [] and store.changes() == []
    same(store.rows(), shipped().iloc[:0].pipe(_without_unused))
    assert list(store.seen().columns) == [*CODES, "batch", "revision", "recorded_at", "recorded_by"]


def _without_unused(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.assign(**{code: frame[code].cat.remove_unused_categories() for code in NAMED})


NAMED = ("incident_id", "site_id", "country")


def test_what_is_taken_in_is_read_back_the_same_to_the_last_type(store: Store) -> None:
    store.take_in(shipped(), batch())
    same(store.rows(), shipped())
    same(store.seen(), shipped())


def test_what_is_taken_in_is_read_back_the_same_over_many_chunks(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "CHUNK", 7)  # some chunks have columns without a value, others none
    told: list[float] = []
    store.take_in(shipped(), batch(), told.append)
    same(store.seen(), shipped())
    assert told == sorted(told) and 0 < told[0] < 0.1 and told[-1] == 1


@pytest.mark.parametrize(
    "notes",
    ["ميناء طنجة", 'a "quoted", cell', "two\nlines\r\nand\ttabs", "\\N", "\\.", "NaN", "NULL", "None", "'); DROP", "🜚"],
)
def test_a_text_is_kept_as_it_was_written(store: Store, notes: str) -> None:
    given = lines("A-1", notes=notes)
    store.take_in(given, batch())
    same(store.seen(), given)


@pytest.mark.parametrize("cell", ["0.1", "1488.08", "123456789012345.67", "0.000001", "0"])
def test_a_number_is_kept_to_its_last_digit(store: Store, cell: str) -> None:
    given = lines("A-1", quantity=cell, latitude="35.123456789012345")
    store.take_in(given, batch())
    same(store.seen(), given)


@pytest.mark.parametrize(("date", "precision"), [("0001-01-01", "day"), ("9999-12-31", "day"), ("9999-W52", "week")])
def test_the_first_and_the_last_days_are_kept(store: Store, date: str, precision: str) -> None:
    given = lines("A-1", date=date, date_precision=precision)
    store.take_in(given, batch())
    same(store.seen(), given)


def test_lines_under_any_index_and_of_looser_types_are_taken_in(store: Store) -> None:
    given = lines("A-1", "A-2", "A-3", notes="seen")
    loose = given.astype(dict.fromkeys(NAMED, "str") | {"notes": "object"}).set_axis([7, 7, 2])
    store.take_in(loose, batch())
    same(store.seen(), given)


def test_a_batch_says_what_it_is_and_who_took_it_in(url: str) -> None:
    store = Store(url, clock=lambda: NOON)
    twice = pd.concat([lines("A-1"), lines("A-1"), lines("A-2")])
    taken = store.take_in(twice, NewBatch("a.csv", "abc", " Amal ", "weekly", refused=4, mapping="x = 1"))
    assert (taken.number, taken.code, taken.file_name, taken.digest) == (1, "B0001", "a.csv", "abc")
    assert (taken.lines, taken.incidents, taken.refused, taken.withdrawn) == (3, 2, 4, False)
    assert (taken.recorded_at, taken.recorded_by, taken.why) == (NOON, "Amal", "weekly")
    assert store.batches() == [taken]


def test_every_row_says_by_whom_and_when_it_was_recorded(url: str) -> None:
    moments = iter([NOON, NOON + timedelta(days=1)])
    store = Store(url, clock=lambda: next(moments))
    store.take_in(lines("A-1"), batch(recorded_by="Amal"))
    store.take_in(lines("A-2"), batch(recorded_by="Badr"))
    rows = store.rows()
    assert rows["recorded_by"].tolist() == ["Amal", "Badr"] and rows["recorded_by"].dtype == "str"
    assert rows["recorded_at"].dtype == "datetime64[s]"
    assert rows["recorded_at"].astype("str").tolist() == ["2026-03-01 12:00:00", "2026-03-02 12:00:00"]
    assert (rows["batch"].tolist(), rows["batch"].dtype, rows["revision"].dtype) == ([1, 2], "int64", "int64")


def test_a_file_is_taken_in_once_and_again_when_its_batch_is_withdrawn(store: Store) -> None:
    store.take_in(lines("A-1"), batch("a.csv", digest="abc"))
    with pytest.raises(WrongChange, match="change-same-file"):
        store.take_in(lines("A-2"), batch("b.csv", digest="abc"))
    assert ids(store.rows()) == ["A-1"]
    store.withdraw_batch(1, "Amal", "wrong")
    assert store.take_in(lines("A-2"), batch("b.csv", digest="abc")).number == 2


def test_what_was_worked_out_from_a_version_is_kept_on_that_version_only(store: Store) -> None:
    store.take_in(lines("A-1"), batch("a.csv", digest="abc"))
    store.withdraw_incident("A-1", "Amal", "not ours")
    with pytest.raises(WrongChange, match="change-overtaken"):
        store.take_in(lines("A-2"), batch("a.csv", digest="abc"), after=1)
    assert ids(store.rows()) == ["A-1"]
    assert store.take_in(lines("A-2"), batch("a.csv", digest="abc"), after=2).number == 2


def test_a_batch_without_a_line_is_a_batch(store: Store) -> None:
    assert store.take_in(lines("A-1").iloc[:0], batch()).lines == 0
    store.take_in(lines("A-1"), batch("b.csv"))
    assert store.rows()["batch"].tolist() == [2]
    assert store.rows(since=2).empty


def test_a_correction_is_a_new_revision_and_the_old_one_stays(store: Store) -> None:
    store.take_in(pd.concat([lines("A-1", "A-1", notes="first"), lines("A-2")]), batch("a.csv"))
    store.take_in(lines("A-1", notes="second"), batch("b.csv"))
    assert store.rows()["revision"].tolist() == [1, 1, 1, 2]
    assert store.seen()[["incident_id", "revision"]].values.tolist() == [["A-2", 1], ["A-1", 2]]
    assert store.take_in(lines("A-1"), batch("c.csv")).number == 3
    assert store.rows(since=2)["revision"].tolist() == [3]


def test_revisions_are_counted_for_few_incidents_of_many(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queries, "ASKED_AT_ONCE", 2)
    store.take_in(many(100), batch("a.csv"))
    store.take_in(lines("M-000007", "NEW", "M-000003", "M-000001"), batch("b.csv"))
    assert store.rows(since=1)["revision"].tolist() == [2, 1, 2, 2]


def test_rows_since_a_change_are_those_recorded_after_it(store: Store) -> None:
    store.take_in(lines("A-1"), batch("a.csv"))
    store.withdraw_incident("A-1", "Amal", "not ours")
    store.take_in(lines("A-2"), batch("b.csv"))
    assert [ids(store.rows(since=number)) for number in range(4)] == [["A-1", "A-2"], ["A-2"], ["A-2"], []]


def test_a_withdrawn_batch_is_hidden_and_what_was_before_it_is_seen_again(store: Store) -> None:
    store.take_in(lines("A-1", "A-2", notes="old"), batch("a.csv"))
    store.take_in(lines("A-2", "A-3", notes="new"), batch("b.csv"))
    store.withdraw_batch(2, "Amal", "wrong file")
    assert ids(store.seen()) == ["A-1", "A-2"]
    assert store.seen()["incident_id"].cat.categories.tolist() == ["A-1", "A-2"]
    assert [one.withdrawn for one in store.batches()] == [True, False]
    assert store.state() == State(3, frozenset({2}), frozenset())
    store.restore_batch(2, "Amal", "right after all")
    assert store.seen()["notes"].tolist() == ["old", "new", "new"]
    assert len(store.rows()) == 4


def test_a_withdrawn_incident_stays_hidden_in_later_batches_until_it_is_restored(store: Store) -> None:
    store.take_in(lines("A-1", "A-2"), batch("a.csv"))
    store.withdraw_incident("A-1", "Amal", "denied")
    store.take_in(lines("A-1"), batch("b.csv"))
    assert ids(store.seen()) == ["A-2"]
    store.restore_incident("A-1", "Amal", "confirmed")
    assert store.seen()[["incident_id", "revision"]].values.tolist() == [["A-2", 1], ["A-1", 2]]


def test_an_incident_whose_name_is_a_number_is_not_taken_for_a_batch(store: Store) -> None:
    store.take_in(lines("1", "2"), batch())
    store.withdraw_incident("1", "Amal", "denied")
    assert store.state() == State(2, frozenset(), frozenset({"1"}))
    assert ids(store.seen()) == ["2"]


WRONG: list[tuple[str, Callable[[Store], object]]] = [
    ("change-unknown-batch", lambda store: store.withdraw_batch(9, "Amal", "why")),
    ("change-unknown-batch", lambda store: store.restore_batch(0, "Amal", "why")),
    ("change-unknown-incident", lambda store: store.withdraw_incident("Z-9", "Amal", "why")),
    ("change-withdrawn-already", lambda store: store.withdraw_batch(2, "Amal", "why")),
    ("change-not-withdrawn", lambda store: store.restore_batch(1, "Amal", "why")),
    ("change-not-withdrawn", lambda store: store.restore_incident("A-1", "Amal", "why")),
    ("change-who-missing", lambda store: store.withdraw_batch(1, " ", "why")),
    ("change-why-missing", lambda store: store.withdraw_incident("A-1", "Amal", "\n")),
    ("change-who-missing", lambda store: store.take_in(lines("A-1"), batch(recorded_by=""))),
    ("change-who-missing", lambda store: store.keep_mapping("shape", "x = 1", "")),
    ("change-wrong-text", lambda store: store.withdraw_batch(1, "Amal", "w\0hy")),
    ("change-wrong-text", lambda store: store.take_in(lines("A-1"), batch("half \ud83d a letter.csv"))),
    ("change-wrong-text", lambda store: store.take_in(lines("A-1", notes="nu\0l"), batch())),
    ("change-wrong-text", lambda store: store.keep_mapping("shape", "x = '\0'", "Amal")),
]


@pytest.mark.parametrize(("reason", "change"), WRONG)
def test_a_change_that_cannot_be_made_says_why_and_changes_nothing(
    store: Store, reason: str, change: Callable[[Store], object]
) -> None:
    store.take_in(lines("A-1"), batch("a.csv"))
    store.take_in(lines("A-2"), batch("b.csv"))
    store.withdraw_batch(2, "Amal", "wrong file")
    with pytest.raises(WrongChange) as refused:
        change(store)
    assert refused.value.reason == reason
    assert (store.version(), ids(store.seen()), store.mapping_of("shape")) == (3, ["A-1"], None)


def test_a_batch_of_which_writing_fails_half_way_is_not_there(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "CHUNK", 10)
    store.take_in(lines("A-1"), batch("a.csv"))

    def fail(share: float) -> None:
        if share >= 0.5:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store.take_in(many(100), batch("b.csv"), fail)
    assert (ids(store.rows()), store.version(), len(store.batches())) == (["A-1"], 1, 1)
    assert store.take_in(many(100), batch("b.csv")).number == 2


def test_the_same_bytes_are_known_until_their_batch_is_withdrawn(store: Store) -> None:
    store.take_in(lines("A-1"), batch(digest="abc"))
    known = store.batch_of("abc")
    assert known is not None and known.number == 1 and store.batch_of("abd") is None
    store.withdraw_batch(1, "Amal", "wrong file")
    assert store.batch_of("abc") is None
    store.restore_batch(1, "Amal", "right file")
    assert store.batch_of("abc") == known


def test_every_change_says_who_when_and_why(url: str) -> None:
    store = Store(url, clock=lambda: NOON.astimezone(timezone(timedelta(hours=1))))
    store.take_in(lines("A-1"), batch(why="weekly"))
    made = store.withdraw_incident("A-1", " Badr ", " denied ")
    assert (made.number, made.kind, made.batch, made.incident_id) == (2, "withdraw_incident", None, "A-1")
    assert (made.recorded_at, made.recorded_by, made.why) == (NOON, "Badr", "denied")
    assert store.changes()[1] == made
    taken = store.changes()[0]
    assert (taken.kind, taken.batch, taken.why) == ("batch", 1, "weekly")


def test_the_changes_of_an_incident_are_its_own_and_those_of_its_batches(store: Store) -> None:
    store.take_in(lines("A-1", "A-2"), batch("a.csv"))
    store.take_in(lines("A-2"), batch("b.csv"))
    store.withdraw_incident("A-1", "Amal", "denied")
    store.withdraw_incident("A-2", "Amal", "denied")
    store.withdraw_batch(2, "Amal", "wrong file")
    assert [change.number for change in store.changes("A-1")] == [1, 3]
    assert [change.number for change in store.changes("A-2")] == [1, 2, 4, 5]
    assert store.changes("Z-9") == []


def test_the_table_of_an_earlier_moment_is_read_whatever_time_zone_it_is_said_in(url: str) -> None:
    moments = iter([NOON, NOON + timedelta(hours=2)])
    store = Store(url, clock=lambda: next(moments))
    store.take_in(lines("A-1"), batch("a.csv"))
    store.withdraw_batch(1, "Amal", "wrong file")
    between = NOON + timedelta(hours=1)
    for moment in (between, between.astimezone(timezone(timedelta(hours=9))), between.replace(tzinfo=None), NOON):
        assert ids(store.seen(as_of=moment)) == ["A-1"]
    assert ids(store.seen(as_of=NOON - timedelta(microseconds=1))) == []
    assert ids(store.seen()) == []


def test_a_clock_that_was_set_back_shows_no_table_that_never_was(url: str) -> None:
    moments = iter([NOON, NOON - timedelta(hours=1), NOON + timedelta(hours=1)])
    store = Store(url, clock=lambda: next(moments))
    store.take_in(lines("A-1"), batch("a.csv"))
    store.take_in(lines("A-1", "A-2"), batch("b.csv"))  # said to be before the first
    store.withdraw_batch(1, "Amal", "wrong file")
    assert store.seen(as_of=NOON - timedelta(minutes=30))["revision"].tolist() == [2, 1]


def test_the_last_mapping_kept_for_a_shape_is_the_one_proposed(store: Store) -> None:
    store.keep_mapping("shape", "x = 1", "Amal")
    store.keep_mapping("other", "x = 2", "Amal")
    store.keep_mapping("shape", "x = 3", "Badr")
    assert (store.mapping_of("shape"), store.mapping_of("other"), store.mapping_of("none")) == ("x = 3", "x = 2", None)


@pytest.mark.parametrize("table", ["batches", "changes", "items", "mappings"])
@pytest.mark.parametrize("statement", ["DELETE FROM {}", "UPDATE {} SET number = number + 100"])
def test_the_database_itself_lets_nothing_be_changed_or_erased(store: Store, table: str, statement: str) -> None:
    store.take_in(lines("A-1"), batch())
    store.keep_mapping("shape", "x = 1", "Amal")
    with pytest.raises(StoreUnavailable, match="never changed"), store._database.writing() as connection:
        connection.execute(text(statement.format(table)))
    assert ids(store.seen()) == ["A-1"]


def test_many_threads_use_one_store_at_once(store: Store) -> None:
    failed: list[BaseException] = []
    seen: list[int] = []

    def work(one: int) -> None:
        try:
            for round_ in range(3):
                store.take_in(lines(f"T-{one}-{round_}", "SHARED"), batch(f"{one}-{round_}.csv"))
                seen.append(len(store.seen()))
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(one,)) for one in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert sorted(one.number for one in store.batches()) == list(range(1, 19))
    assert len(store.seen()) == 19 and max(seen) <= 19
    shared = store.rows().query("incident_id == 'SHARED'")
    assert shared["revision"].tolist() == list(range(1, 19))


def test_a_reader_sees_the_store_as_it_was_when_it_began(store: Store) -> None:
    store.take_in(lines("A-1"), batch("a.csv"))
    with store._database.reading() as connection:
        count = text("SELECT count(*) FROM items")
        before = connection.execute(count).scalar()
        store.take_in(lines("A-2"), batch("b.csv"))  # not kept waiting by the reader
        assert (before, connection.execute(count).scalar()) == (1, 1)
    assert len(store.rows()) == 2


def test_another_store_on_the_same_database_sees_a_change_at_once(store: Store, url: str) -> None:
    other = Store(url)
    assert other.version() == 0
    store.take_in(lines("A-1"), batch())
    assert (other.version(), ids(other.rows(since=0))) == (1, ["A-1"])
    other.close()


def test_a_closed_store_may_be_used_again(store: Store) -> None:
    store.take_in(lines("A-1"), batch())
    store.close()
    assert ids(store.seen()) == ["A-1"]

"""Several processes on one store, and processes killed while they write."""

import os
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from marsad.store.store import Store
from tests.samples import texts
from tests.store import processes
from tests.store.lines import batch, lines


def test_a_killed_process_leaves_its_batch_whole_or_absent(url: str) -> None:
    tally = processes.kill_at_random(url, times=12, lines=3000, random=Random(4), longest=0.8)
    assert tally.torn == 0
    assert tally.whole + tally.absent + tally.kept > 0


def test_two_processes_that_take_in_at_once_both_keep_all(url: str) -> None:
    processes.at_once(processes.take_in_some, [(url, who, 5, 400) for who in ("Amal", "Badr")])
    store = Store(url)
    kept = store.batches()
    assert sorted(one.number for one in kept) == list(range(1, 11))
    assert Counter(one.recorded_by for one in kept) == {"Amal": 5, "Badr": 5}
    rows = store.rows()
    assert rows.groupby("batch").size().tolist() == [400] * 10
    assert (rows.groupby("batch")["notes"].nunique() == 1).all()
    assert (rows["revision"] == rows["batch"]).all()  # each batch saw all before it
    assert [change.number for change in store.changes()] == list(range(1, 11))
    moments = [change.recorded_at for change in store.changes()]
    assert moments == sorted(moments)


def test_the_same_file_taken_in_by_processes_at_once_is_one_batch(url: str) -> None:
    processes.at_once(processes.take_in_the_same, [(url,)] * 4)
    assert [one.file_name for one in Store(url).batches()] == ["same.csv"]


def test_processes_that_start_at_once_ship_the_file_of_the_app_once(url: str, tmp_path: Path) -> None:
    table = tmp_path / "incidents.csv"
    texts({"incident_id": "A"}, {"incident_id": "B"}).to_csv(table, index=False)
    processes.at_once(processes.ship, [(url, table)] * 4)
    assert [one.lines for one in Store(url).batches()] == [2]


def test_processes_that_make_the_store_at_once_make_one(url: str) -> None:
    processes.at_once(processes.open_store, [(url,)] * 4)
    store = Store(url)
    store.take_in(lines("A-1"), batch())
    assert len(store.seen()) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_process_does_not_speak_on_its_parents_connection(store: Store) -> None:
    store.take_in(lines("A-1"), batch())
    child = os.fork()
    if child == 0:
        try:
            os._exit(store.version())
        finally:
            os._exit(99)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 1
    assert store.version() == 1

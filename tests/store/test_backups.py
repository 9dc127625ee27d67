"""A backup is one file, from either database into either."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from marsad.errors import StoreUnavailable, WrongChange
from marsad.store import backups, bulk, migrations
from marsad.store.store import Store
from tests.store.lines import batch, lines, shipped
from tests.store.test_migrations import open_at


@pytest.fixture
def full(store: Store) -> Store:
    store.take_in(shipped(), batch("a.csv", mapping="x = 1", why="first", refused=2))
    store.take_in(lines("INC-001", "A-1"), batch("b.csv"))
    store.withdraw_incident("A-1", "Amal", "denied")
    store.withdraw_batch(1, "Amal", "wrong file")
    store.keep_mapping("shape", "x = 1", "Amal")
    return store


@pytest.mark.parametrize("target", ["sqlite", "postgresql"])
def test_a_backup_is_restored_whole_into_either_database(
    full: Store, target: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    full.backup(tmp_path / "kept.db")
    url = f"sqlite:///{tmp_path / 'new.db'}"
    if target == "postgresql":
        url = request.getfixturevalue("cluster").new_database()
    new = Store(url)
    new.restore_backup(tmp_path / "kept.db")
    assert new.rows().equals(full.rows()) and new.seen().equals(full.seen())
    assert (new.state(), new.batches(), new.changes()) == (full.state(), full.batches(), full.changes())
    assert new.mapping_of("shape") == "x = 1"
    assert new.take_in(lines("A-1"), batch("c.csv")).number == 3
    assert new.rows(since=4)["revision"].tolist() == [2]


def test_a_backup_is_a_single_file_in_place_of_an_older_one(full: Store, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    full.backup(folder / "kept.db")
    full.take_in(lines("A-9"), batch("c.csv"))
    full.backup(folder / "kept.db")
    assert [path.name for path in folder.iterdir()] == ["kept.db"]
    new = Store(f"sqlite:///{tmp_path / 'new.db'}")
    new.restore_backup(folder / "kept.db")
    assert new.version() == 5


def test_a_backup_that_fails_leaves_the_older_one(full: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    (folder / "kept.db").write_bytes(b"the older one")
    monkeypatch.setattr(bulk, "add", lambda *_: (_ for _ in ()).throw(sqlite3.OperationalError("disk I/O error")))
    with pytest.raises(StoreUnavailable):
        full.backup(folder / "kept.db")
    assert [(path.name, path.read_bytes()) for path in folder.iterdir()] == [("kept.db", b"the older one")]


def test_a_backup_where_there_is_no_folder_is_refused(full: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(StoreUnavailable):
        full.backup(tmp_path / "file" / "kept.db")


def test_a_backup_is_restored_into_an_empty_store_only(full: Store, tmp_path: Path) -> None:
    full.backup(tmp_path / "kept.db")
    before = full.rows()
    with pytest.raises(WrongChange) as refused:
        full.restore_backup(tmp_path / "kept.db")
    assert refused.value.reason == "store-not-empty"
    assert full.rows().equals(before)


def _another_database(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE people (name TEXT)")
    connection.close()


NO_BACKUPS: list[tuple[str, Callable[[Path], object]]] = [
    ("nothing", lambda path: None),
    ("a folder", lambda path: path.mkdir()),
    ("an empty file", lambda path: path.write_bytes(b"")),
    ("a text", lambda path: path.write_text("incident_id,date\n" * 900)),
    ("a SQLite file cut short", lambda path: path.write_bytes(b"SQLite format 3\0" + b"\1" * 4096)),
    ("a SQLite file of something else", _another_database),
]


@pytest.mark.parametrize("make", [make for _, make in NO_BACKUPS], ids=[what for what, _ in NO_BACKUPS])
def test_what_is_no_backup_is_refused(store: Store, tmp_path: Path, make: Callable[[Path], object]) -> None:
    make(tmp_path / "kept.db")
    with pytest.raises(WrongChange) as refused:
        store.restore_backup(tmp_path / "kept.db")
    assert refused.value.reason == "backup-unreadable"
    assert store.version() == 0


def test_a_restoring_that_fails_half_way_leaves_the_store_empty(
    full: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, new_url: Callable[[], str]
) -> None:
    full.backup(tmp_path / "kept.db")
    new = Store(new_url())
    with monkeypatch.context() as then:
        then.setattr(backups, "KEPT", (*backups.KEPT[:-1], backups.KEPT[0]))  # the last table's numbers are taken
        with pytest.raises(StoreUnavailable):
            new.restore_backup(tmp_path / "kept.db")
    assert (new.version(), new.batches()) == (0, [])
    new.restore_backup(tmp_path / "kept.db")
    assert new.rows().equals(full.rows())


@pytest.mark.parametrize("version", range(1, len(migrations.STEPS) + 1))
def test_a_backup_of_an_earlier_version_is_restored_and_left_as_it_is(
    store: Store, tmp_path: Path, version: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "old.db"
    open_at(f"sqlite:///{old}", version, monkeypatch)
    with sqlite3.connect(old) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    before = old.read_bytes()
    store.restore_backup(old)
    assert store.seen()["incident_id"].tolist() == ["OLD-1"]
    assert old.read_bytes() == before

"""What goes wrong with a database is said in Marsad's words, and the store is as it was."""

import os
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pandas as pd
import pytest
from sqlalchemy import event, text

from marsad.errors import MarsadError, StoreUnavailable
from marsad.store import cells, database
from marsad.store.store import Store
from tests.store import postgresql
from tests.store.lines import batch, lines, many

SECRET = "s3cr3t/wörd"
WRONG_URLS = [
    "",
    "marsad.db",
    "sqlite://",
    "sqlite:///:memory:",
    "mysql://u:s3cr3t/wörd@h/d",
    "nonsense://u:s3cr3t/wörd@h/d",
    "postgresql+psycopg2://u:s3cr3t/wörd@h/d",
    "postgresql+psycopg://u:s3cr3t/wörd@h:port/d",
    "postgresql+psycopg://u:p@h:s3cr3t/wörd",
]
UNREACHABLE = [
    "postgresql+psycopg://u:s3cr3t%2Fw%C3%B6rd@127.0.0.1:1/d",
    "postgresql+psycopg://u@/d?host=/nowhere&password=s3cr3t%2Fw%C3%B6rd",
    "postgresql+psycopg://u:s3cr3t%2Fw%C3%B6rd@h.invalid/d",
]


@contextmanager
def refused(reason: str) -> Iterator[None]:
    with pytest.raises(StoreUnavailable) as said:
        yield
    assert said.value.reason == reason
    assert SECRET not in str(said.value) and SECRET not in repr(said.value)
    # A log would print a cause; a context that is suppressed it would not.
    assert said.value.__cause__ is None and (said.value.__context__ is None or said.value.__suppress_context__)


def ids(store: Store) -> list[str]:
    frame: pd.DataFrame = store.seen()
    return frame["incident_id"].tolist()


@pytest.mark.parametrize("url", WRONG_URLS)
def test_a_url_of_no_database_is_refused_without_its_password(url: str) -> None:
    with refused("store-url-wrong"):
        Store(url)


@pytest.mark.parametrize("url", UNREACHABLE)
def test_a_server_that_is_not_there_is_said_without_its_password(url: str, caplog: pytest.LogCaptureFixture) -> None:
    with refused("store-unreachable"):
        Store(url).version()
    assert SECRET not in caplog.text


def test_an_option_that_the_driver_does_not_know_makes_a_wrong_url() -> None:
    with refused("store-url-wrong"):
        Store("postgresql+psycopg://u:s3cr3t%2Fw%C3%B6rd@/d?host=/nowhere&colour=s3cr3t%2Fw%C3%B6rd").version()


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with refused("store-url-wrong"):
        Store(f"sqlite:///{tmp_path}").version()


@pytest.mark.parametrize("damage", [b"incident_id,date\n" * 1000, b"SQLite format 3\0" + b"\7" * 5000])
def test_a_file_that_is_no_database_is_damaged_and_left_alone(tmp_path: Path, damage: bytes) -> None:
    file = tmp_path / "marsad.db"
    file.write_bytes(damage)
    with refused("store-damaged"):
        Store(f"sqlite:///{file}").version()
    assert file.read_bytes() == damage


def test_a_store_whose_table_is_gone_is_damaged(store: Store) -> None:
    store.take_in(lines("A-1"), batch())
    with store._database.writing() as connection:
        connection.execute(text("DROP TABLE items"))
    with refused("store-damaged"):
        store.seen()


@pytest.fixture
def ordinary_user(tmp_path: Path) -> Iterator[Path]:
    """A folder while this process is nobody in particular: root may write anywhere."""
    folder = Path(tempfile.mkdtemp(prefix="marsad-"))
    if os.geteuid() != 0:
        yield folder
    else:
        os.chown(folder, 65534, 65534)
        os.seteuid(65534)
        try:
            yield folder
        finally:
            os.seteuid(0)
    folder.chmod(0o700)
    shutil.rmtree(folder)


def test_a_folder_that_may_not_be_written_to_is_said(ordinary_user: Path) -> None:
    ordinary_user.chmod(0o500)
    with refused("store-read-only"):
        Store(f"sqlite:///{ordinary_user}/marsad.db").version()
    with refused("store-read-only"):
        Store(f"sqlite:///{ordinary_user}/new/marsad.db").version()


def test_a_store_whose_folder_may_not_be_written_to_says_that_it_cannot_be_read(ordinary_user: Path) -> None:
    file = ordinary_user / "marsad.db"
    first = Store(f"sqlite:///{file}")
    first.take_in(lines("A-1"), batch())
    first.close()
    file.chmod(0o400)
    ordinary_user.chmod(0o500)
    with refused("store-read-needs-folder"):
        Store(f"sqlite:///{file}").seen()
    with refused("store-read-only"):
        Store(f"sqlite:///{file}").take_in(lines("A-2"), batch())


def test_a_file_that_may_not_be_written_to_is_said_and_kept(ordinary_user: Path) -> None:
    file = ordinary_user / "marsad.db"
    first = Store(f"sqlite:///{file}")
    first.take_in(lines("A-1"), batch())
    first.close()
    file.chmod(0o400)
    second = Store(f"sqlite:///{file}")
    with refused("store-read-only"):
        second.take_in(lines("A-2"), batch())
    second.close()
    file.chmod(0o600)
    assert ids(Store(f"sqlite:///{file}")) == ["A-1"]


def test_a_postgresql_that_may_not_be_written_to_is_said(cluster: postgresql.Cluster) -> None:
    url = cluster.new_database()
    first = Store(url)
    first.take_in(lines("A-1"), batch())
    first.close()
    cluster.run(f"ALTER DATABASE {url.split('/')[3].split('?')[0]} SET default_transaction_read_only = on")
    second = Store(url)
    assert ids(second) == ["A-1"]
    with refused("store-read-only"):
        second.take_in(lines("A-2"), batch())
    assert ids(second) == ["A-1"]


def test_a_file_that_may_not_grow_is_full_and_as_it_was(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/marsad.db")
    store.take_in(lines("A-1"), batch())
    store.close()
    event.listen(
        store._database._engine, "connect", lambda opened, record: opened.execute("PRAGMA max_page_count = 60")
    )
    with refused("store-full"):
        store.take_in(many(20_000, notes="long " * 20), batch("b.csv"))
    assert (ids(store), store.version(), len(store.batches())) == (["A-1"], 1, 1)
    assert store.take_in(lines("A-2"), batch("c.csv")).number == 2


@contextmanager
def small_disk(megabytes: int) -> Iterator[Path]:
    """A file system of its own that is soon full; skips where none can be mounted."""
    folder = Path(tempfile.mkdtemp(prefix="marsad-", dir="/tmp"))
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        folder.rmdir()
        pytest.skip("no file system can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)
        folder.rmdir()


def test_a_full_disk_is_said_and_the_store_is_as_it_was() -> None:
    with small_disk(2) as folder:
        store = Store(f"sqlite:///{folder}/marsad.db")
        store.take_in(lines("A-1"), batch())
        with refused("store-full"):
            store.take_in(many(20_000, notes="long " * 20), batch("b.csv"))
        assert shutil.disk_usage(folder).free > 1_500_000  # the room that the failed batch took is given back
        assert (ids(store), store.version()) == (["A-1"], 1)
        assert store.take_in(lines("A-2"), batch("c.csv")).number == 2
        store.close()
        (folder / "other").write_bytes(b"x" * (shutil.disk_usage(folder).free))
        with refused("store-full"):
            Store(f"sqlite:///{folder}/new.db").version()
        with refused("store-full"):
            Store(f"sqlite:///{folder}/marsad.db").take_in(many(2000), batch("d.csv"))
        (folder / "other").unlink()
        assert sorted(ids(Store(f"sqlite:///{folder}/marsad.db"))) == ["A-1", "A-2"]


def test_a_full_disk_of_postgresql_is_said_and_the_store_is_as_it_was(cluster: postgresql.Cluster) -> None:
    with small_disk(16) as folder:
        (folder / "space").mkdir()
        shutil.chown(folder / "space", (cluster.folder / "data").owner())
        cluster.run(f"CREATE TABLESPACE small LOCATION '{folder}/space'")
        url = cluster.new_database("TABLESPACE small")
        store = Store(url)
        try:
            store.take_in(lines("A-1"), batch())
            with refused("store-full"):
                store.take_in(many(20_000, notes="long " * 150), batch("b.csv"))
            assert (ids(store), store.version(), len(store.batches())) == (["A-1"], 1, 1)
        finally:
            store.close()
            cluster.run(f"DROP DATABASE {url.split('/')[3].split('?')[0]} WITH (FORCE)")
            cluster.run("DROP TABLESPACE small")


def test_a_backup_onto_a_full_disk_is_said_and_leaves_nothing(store: Store) -> None:
    store.take_in(many(20_000, notes="long " * 20), batch())
    with small_disk(1) as folder:
        with refused("store-full"):
            store.backup(folder / "kept.db")
        assert list(folder.iterdir()) == []


def test_a_writer_that_waits_too_long_for_another_is_told(
    url: str, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.take_in(lines("A-1"), batch())
    monkeypatch.setattr(database, "PATIENCE", 0.2)
    impatient = Store(url)
    with store._database.writing():
        assert ids(impatient) == ["A-1"]  # a reader waits for nobody
        with refused("store-busy"):
            impatient.take_in(lines("A-2"), batch("b.csv"))
    assert impatient.take_in(lines("A-2"), batch("b.csv")).number == 2


def test_a_connection_that_the_server_ended_is_replaced_and_a_batch_under_way_is_lost_whole(
    cluster: postgresql.Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cells, "CHUNK", 100)
    url = cluster.new_database()
    store, name = Store(url), url.split("/")[3].split("?")[0]
    store.take_in(lines("A-1"), batch())
    end = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
    cluster.run(end)
    assert ids(store) == ["A-1"]
    with refused("store-unreachable"):
        store.take_in(many(3_000), batch("b.csv"), lambda share: cluster.run(end) if share > 0.5 else None)
    assert (ids(store), store.version()) == (["A-1"], 1)


def test_a_server_that_goes_away_and_comes_back_is_used_again() -> None:
    installed = postgresql.programs()
    if installed is None:
        pytest.skip("PostgreSQL is not installed")
    with postgresql.cluster(installed) as server:
        store = Store(server.new_database())
        store.take_in(lines("A-1"), batch())
        server.stop()
        for use in (store.version, store.seen, lambda: store.take_in(lines("A-2"), batch())):
            with refused("store-unreachable"):
                use()
        server.start()
        assert ids(store) == ["A-1"]


def test_a_database_that_does_not_exist_is_not_reached(cluster: postgresql.Cluster) -> None:
    with refused("store-unreachable"):
        Store(cluster.url("not_there")).version()


def test_an_error_says_nothing_of_what_was_being_written(store: Store) -> None:
    store.take_in(lines("A-1"), batch())
    with store._database.writing() as connection:
        connection.execute(text("DROP TABLE mappings"))
    with pytest.raises(StoreUnavailable) as said:
        store.keep_mapping("shape", "a word in private", "Amal")
    assert "a word in private" not in str(said.value)


USES: list[Callable[[Store], object]] = [
    Store.version, Store.rows, Store.state, Store.seen, Store.batches, Store.changes,
    lambda store: store.batch_of("abc"),
    lambda store: store.mapping_of("shape"),
    lambda store: store.keep_mapping("shape", "x = 1", "Amal"),
    lambda store: store.take_in(lines("A-1"), batch()),
    lambda store: store.withdraw_batch(1, "Amal", "why"),
    lambda store: store.restore_incident("A-1", "Amal", "why"),
]  # fmt: skip


@pytest.mark.parametrize("use", USES)
def test_whatever_the_database_raises_nothing_but_marsads_own_errors_leave_the_store(
    tmp_path: Path, use: Callable[[Store], object]
) -> None:
    file = tmp_path / "marsad.db"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE schema_version (number INTEGER)")
        connection.execute("INSERT INTO schema_version VALUES (2)")  # a store by its version, without a table
    connection.close()
    with pytest.raises(MarsadError):
        use(Store(f"sqlite:///{file}"))

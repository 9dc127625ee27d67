"""From an empty database, and from the tables of every earlier version, to those of today."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Connection, inspect, text

from marsad.errors import StoreUnavailable
from marsad.store import migrations
from marsad.store.database import Database
from marsad.store.schema import METADATA
from marsad.store.store import Store
from tests.store.lines import batch, lines

NEWEST = len(migrations.STEPS)
# What the first version wrote; later ones only add to it.
WRITTEN = (
    "INSERT INTO batches (number, file_name, digest, mapping, lines, incidents, refused)"
    " VALUES (1, 'old.csv', 'abc', '', 1, 1, 0)",
    "INSERT INTO items (number, batch, revision, incident_id, date, date_end, substance, quantity_kg, source_publisher)"
    " VALUES (1, 1, 1, 'OLD-1', '2024-01-02', '2024-01-02', 'cocaine', 2.5, 'Reuters')",
    "INSERT INTO changes (number, kind, batch, incident_id, recorded_at, recorded_by, why)"
    " VALUES (1, 'batch', 1, NULL, '2024-01-03 10:00:00.000000', 'Amal', '')",
)


def tables(connection: Connection) -> dict[str, Any]:
    """What the database says of its tables, without the order of their columns."""
    found = inspect(connection)
    return {
        name: {
            "columns": {
                column["name"]: (str(column["type"]), column["nullable"], str(column["default"]))
                for column in found.get_columns(name)
            },
            "key": found.get_pk_constraint(name)["constrained_columns"],
            "indexes": sorted((one["name"], one["column_names"]) for one in found.get_indexes(name)),
            "foreign": sorted(
                (one["constrained_columns"], one["referred_table"]) for one in found.get_foreign_keys(name)
            ),
        }
        for name in found.get_table_names()
    }


def open_at(url: str, version: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave a database as a Marsad of that version would have, with one batch in it."""
    with monkeypatch.context() as then:
        then.setattr(migrations, "STEPS", migrations.STEPS[:version])
        database = Database(url)
        with database.writing() as connection:
            for statement in WRITTEN:
                connection.execute(text(statement))
        database.close()


def test_all_steps_lead_to_the_tables_that_the_vocabulary_declares(
    new_url: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Database(new_url()).reading() as connection:
        stepped = tables(connection)
    monkeypatch.setattr(migrations, "STEPS", (METADATA.create_all,))
    with Database(new_url()).reading() as connection:
        assert tables(connection) == stepped
    assert set(stepped) == {"schema_version", "batches", "changes", "items", "mappings", "joins", "events"}


@pytest.mark.parametrize("version", range(1, NEWEST + 1))
def test_a_store_of_every_earlier_version_is_brought_up_to_date_and_keeps_all(
    new_url: Callable[[], str], version: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = new_url()
    open_at(url, version, monkeypatch)
    store = Store(url)
    assert store.seen()[["incident_id", "substance", "quantity_kg"]].values.tolist() == [["OLD-1", "cocaine", 2.5]]
    store.take_in(lines("OLD-1"), batch())
    store.keep_mapping("shape", "x = 1", "Amal")
    assert store.rows()["revision"].tolist() == [1, 2]
    with store._database.reading() as connection, Database(new_url()).reading() as new:
        assert migrations.version_of(connection) == NEWEST
        assert tables(connection) == tables(new)


def test_a_step_that_fails_leaves_the_version_before_it(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    open_at(url, 1, monkeypatch)

    def fails(connection: Connection) -> None:
        connection.execute(text("CREATE TABLE half_made (number INTEGER)"))
        connection.execute(text("INSERT INTO not_there VALUES (1)"))

    with monkeypatch.context() as then:
        then.setattr(migrations, "STEPS", (*migrations.STEPS[:1], fails))
        with pytest.raises(StoreUnavailable):
            Store(url).version()
    store = Store(url)
    assert store.version() == 1
    with store._database.reading() as connection:
        assert "half_made" not in tables(connection)


def test_a_store_of_a_later_marsad_is_left_alone(store: Store, url: str) -> None:
    store.take_in(lines("A-1"), batch())
    with store._database.writing() as connection:
        connection.execute(text(f"INSERT INTO schema_version VALUES ({NEWEST + 1})"))
    later = Store(url)
    for use in (later.version, later.rows, later.batches):
        with pytest.raises(StoreUnavailable) as refused:
            use()
        assert refused.value.reason == "store-newer"

"""Stores for tests: each test gets its own, once in a SQLite file and once in a PostgreSQL database."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from marsad.store.store import Store
from tests.store import postgresql


@pytest.fixture(scope="session")
def cluster() -> Iterator[postgresql.Cluster]:
    installed = postgresql.programs()
    if installed is None:
        pytest.skip("PostgreSQL is not installed")
    with postgresql.cluster(installed) as running:
        yield running


@pytest.fixture(params=["sqlite", "postgresql"])
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    """Gives the URL of one more empty database."""
    if request.param == "postgresql":
        running: postgresql.Cluster = request.getfixturevalue("cluster")
        return running.new_database
    numbers = count(1)
    return lambda: f"sqlite:///{tmp_path}/made/{next(numbers)}/marsad.db"


@pytest.fixture
def url(new_url: Callable[[], str]) -> str:
    return new_url()


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    opened = Store(url)
    yield opened
    opened.close()

"""Whatever is done in whatever order, the store shows what a model in memory shows, now and as of every moment."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from marsad.errors import WrongChange
from marsad.store.store import Store
from marsad.store.visible import visible
from tests.store.lines import batch, lines

INCIDENTS = ("A", "B", "C")
Seen = set[tuple[str, int, int]]  # incident, batch, revision
taken = st.tuples(st.just("take_in"), st.lists(st.sampled_from(INCIDENTS), min_size=1, max_size=4))
of_batch = st.tuples(st.sampled_from(["withdraw_batch", "restore_batch"]), st.integers(1, 4))
of_incident = st.tuples(st.sampled_from(["withdraw_incident", "restore_incident"]), st.sampled_from(INCIDENTS))
steps = st.lists(taken | of_batch | of_incident, max_size=7)


class Clock:
    """Goes on by a second whenever it is read."""

    def __init__(self) -> None:
        self.time = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


class Model:
    """The store in a few lines: batches as lists of incidents, and what is hidden."""

    def __init__(self) -> None:
        self.batches: list[list[str]] = []
        self.hidden: set[Any] = set()

    def do(self, verb: str, what: Any) -> bool:
        """Do it if it can be done; whether it could."""
        if verb == "take_in":
            self.batches.append(what)
            return True
        known = what in range(1, len(self.batches) + 1) or any(what in names for names in self.batches)
        withdraws = verb.startswith("withdraw")
        if not known or withdraws == (what in self.hidden):
            return False
        self.hidden ^= {what}
        return True

    def seen(self) -> Seen:
        latest: dict[str, tuple[str, int, int]] = {}
        revisions = dict.fromkeys(INCIDENTS, 0)
        for number, names in enumerate(self.batches, start=1):
            for name in dict.fromkeys(names):
                revisions[name] += 1
                if number not in self.hidden and name not in self.hidden:
                    latest[name] = (name, number, revisions[name])
        return set(latest.values())


def seen(store: Store, as_of: datetime | None = None) -> tuple[Seen, int]:
    found = store.seen(as_of)
    rows = [tuple(row) for row in found[["incident_id", "batch", "revision"]].values.tolist()]
    return set(rows), len(rows)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(history=steps)
def test_every_history_shows_what_a_model_of_it_shows_now_and_as_of_every_moment(
    new_url: Callable[[], str], history: list[tuple[str, Any]]
) -> None:
    clock, model = Clock(), Model()
    store = Store(new_url(), clock)
    moments = [(clock.time, store.state(), seen(store))]
    for number, (verb, what) in enumerate(history):
        done = model.do(verb, what)
        if verb == "take_in":
            store.take_in(lines(*what), batch(f"{number}.csv"))
        elif done:
            getattr(store, verb)(what, "Amal", "why")
        else:
            with pytest.raises(WrongChange):
                getattr(store, verb)(what, "Amal", "why")
        found, size = seen(store)
        assert found == model.seen()
        assert size == sum(model.batches[batch_ - 1].count(name) for name, batch_, _ in found)  # all lines of each
        moments.append((clock.time, store.state(), (found, size)))
    for moment, state, then in moments:
        assert (store.state(moment), seen(store, moment)) == (state, then)
    rows = store.rows()
    assert rows[visible(rows, store.state())].shape[0] == moments[-1][2][1]
    assert store.version() == len(store.changes())
    store.close()

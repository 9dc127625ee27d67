"""Processes that use a store at once, and that are killed while they do."""

import multiprocessing
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import Any

import pandas as pd

from marsad.desk.kept_lines import OF_INCIDENTS, KeptLines
from marsad.errors import WrongChange
from marsad.store.store import Store
from tests.store.lines import CODES, batch, many

# A server that has the libraries loaded and no thread, and forks quickly.
CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.store.processes"])
WAITING = 60.0


@dataclass
class Tally:
    """What became of the batches that a kill interrupted, and how many more were kept before it."""

    whole: int = 0
    absent: int = 0
    torn: int = 0
    kept: int = 0


def started(work: Callable[..., None], *arguments: Any) -> Any:
    process = CONTEXT.Process(target=work, args=arguments, daemon=True)
    process.start()
    return process


def at_once(work: Callable[..., None], each: list[tuple[Any, ...]]) -> None:
    """Run the work in a process per tuple of arguments, all beginning together; all must end well."""
    barrier = CONTEXT.Barrier(len(each))
    processes = [started(work, barrier, *arguments) for arguments in each]
    for process in processes:
        process.join(WAITING)
    assert [process.exitcode for process in processes] == [0] * len(processes)


def open_store(barrier: Any, url: str) -> None:
    barrier.wait(WAITING)
    assert Store(url).version() == 0


def take_in_some(barrier: Any, url: str, who: str, batches: int, size: int) -> None:
    store = Store(url)
    barrier.wait(WAITING)
    for number in range(batches):
        store.take_in(many(size, notes=f"{who} {number}"), batch(f"{who} {number}", recorded_by=who))


def take_in_the_same(barrier: Any, url: str) -> None:
    store = Store(url)
    barrier.wait(WAITING)
    try:
        store.take_in(many(400), batch("same.csv", digest="same"))
    except WrongChange as error:
        assert error.reason == "change-same-file"


def ship(barrier: Any, url: str, table: Path) -> None:
    kept = KeptLines(Store(url), OF_INCIDENTS)
    barrier.wait(WAITING)
    kept.ship(table)


def take_in_for_ever(says: Connection, url: str, lines: int, begin: int) -> None:
    """Take in one batch after the other, saying the name of each before and again after it."""
    number = begin
    many(lines)
    says.send("ready")
    store = Store(url)
    while True:
        name = f"batch {number}"
        says.send(name)
        store.take_in(many(lines, notes=name), batch(name))
        says.send(name)
        number += 1


def kill_at_random(url: str, times: int, lines: int, random: Random, longest: float) -> Tally:
    """Kill a process that takes in batches, that often, each time at a moment within `longest` seconds."""
    tally, number, version = Tally(), 1, 0
    for _ in range(times):
        hears, says = CONTEXT.Pipe(duplex=False)
        process = started(take_in_for_ever, says, url, lines, number)
        says.close()
        assert hears.recv() == "ready"
        time.sleep(random.uniform(0, longest))
        process.kill()
        process.join()
        said = _all(hears)
        number += len(said)  # names are never used twice
        store = Store(url)
        store.keep_mapping("shape", "x = 1", "Amal")  # waits until the killed one's transaction is over
        rows, known = store.rows(since=version), {one.file_name: one for one in store.batches()}
        version = store.version()
        store.close()
        interrupted = said[-1] if said and said.count(said[-1]) == 1 else None
        for name in dict.fromkeys(said):
            there = name in known and _whole(rows[rows["batch"] == known[name].number], name, lines)
            if name != interrupted:
                assert there, f"{name} was said to be kept"
                tally.kept += 1
            elif there:
                tally.whole += 1
            elif name in known:
                tally.torn += 1
            else:
                tally.absent += 1
        tally.torn += int(not rows["batch"].isin([one.number for one in known.values()]).all())
        assert len(rows) == lines * sum(name in known for name in dict.fromkeys(said))
    return tally


def _all(hears: Connection) -> list[str]:
    said = []
    try:
        while True:
            said.append(hears.recv())
    except (EOFError, OSError):
        return said


def _whole(rows: pd.DataFrame, name: str, lines: int) -> bool:
    expected = many(lines, notes=name)
    return rows.reset_index(drop=True)[CODES].equals(expected[CODES])

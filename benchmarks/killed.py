"""Prints what becomes of batches whose process is killed at a random moment: whole or absent, and none in between."""

import sys
import tempfile
import time
from random import Random

from tests.store import postgresql
from tests.store.processes import Tally, kill_at_random

TIMES, LINES, LONGEST = 200, 3000, 0.8


def main() -> int:
    torn = 0
    with tempfile.TemporaryDirectory() as folder:
        torn += _killed("SQLite", f"sqlite:///{folder}/marsad.db")
    installed = postgresql.programs()
    if installed is None:
        print("  PostgreSQL is not installed: not tried")
        return torn
    with postgresql.cluster(installed) as cluster:
        return torn + _killed("PostgreSQL", cluster.new_database())


def _killed(what: str, url: str) -> int:
    began = time.monotonic()
    tally: Tally = kill_at_random(url, TIMES, LINES, Random(time.time_ns()), LONGEST)
    print(f"  {what}: killed {TIMES} times while batches of {LINES:,} lines were taken in")
    print(f"    interrupted: {tally.whole} whole, {tally.absent} absent, {tally.torn} in between   wanted 0 in between")
    print(f"    kept before: {tally.kept}; {time.monotonic() - began:.0f} s", flush=True)
    return tally.torn


if __name__ == "__main__":
    sys.exit(main())

"""How long a briefing takes to make, by format: `python -m benchmarks.pack [INCIDENTS]`, 500 by default.

Incidents are those of the data that come with Marsad, as often as it takes, with their ways, sources and places. Times
are of the whole pack, from the selection to the bytes of the file; the first is made in a new process, as the command
makes it, the others are made again by one that runs, as the app does.
"""

import datetime
import itertools
import sys
import tempfile
import time
from pathlib import Path

import pandas as pd

from marsad import packs
from marsad.desk import Desk
from marsad.i18n.translator import translator
from marsad.incidents.selection import Selection

DATA, STATIC = Path("data"), Path("static")
LIMIT = 10.0
MADE = datetime.datetime(2026, 12, 1, 12, tzinfo=datetime.UTC)


def folder(target: Path, incidents: int) -> Path:
    """A data folder of so many incidents."""
    for path in DATA.iterdir():
        if path.name != "incidents.csv":
            (target / path.name).symlink_to(path.resolve())
    table = pd.read_csv(DATA / "incidents.csv", dtype="str", keep_default_na=False)
    ids = table["incident_id"].drop_duplicates().tolist()
    parts = []
    for number in itertools.count():
        left = incidents - number * len(ids)
        if left <= 0:
            break
        part = table[table["incident_id"].isin(ids[:left])].copy()
        part["incident_id"] += f"-{number}"
        parts.append(part)
    pd.concat(parts).to_csv(target / "incidents.csv", index=False)
    return target


def main() -> None:
    """Print the seconds of each format, the first and again, and whether they keep the limit."""
    incidents = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as name:
        desk = Desk(folder(Path(name), incidents))
        held = desk.holdings()
        print(f"{incidents} incidents, {len(held.incidents)} lines; seconds, the first and again")
        slow = False
        for form, language in itertools.product(packs.FORMATS, ("en", "ar")):
            taken = []
            for _ in range(2):
                began = time.perf_counter()
                file = packs.make(form, desk, held, Selection(), translator(language), "neutral", STATIC, MADE)
                taken.append(time.perf_counter() - began)
            slow |= max(taken) > LIMIT
            print(f"  {form:<5} {language}  {taken[0]:5.1f}  {taken[1]:5.1f}   {len(file) / 1e6:.1f} MB")
    print(f"limit: {LIMIT:.0f} s" + (", missed" if slow else ", kept"))
    sys.exit(int(slow))


if __name__ == "__main__":
    main()

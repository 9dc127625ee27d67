"""How long a million lines take from a file into the store, beside pandas and the database alone; and the memory."""

import csv
import datetime
import multiprocessing
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd

from marsad.desk import Desk
from marsad.desk.uploads import Choices, Uploads
from marsad.store.batches import NewBatch
from marsad.store.store import Store

LINES = 1_000_000
SITES = (
    "Tanger Med", "ميناء طنجة المتوسط", "poste-frontière El Guerguerat", "port of Dakar", "Algeciras",
    "Puerto de Valencia", "Port autonome de Nouakchott", "مطار محمد الخامس",
)  # fmt: skip
SUBSTANCES = ("cocaïne", "chira", "cannabis resin", "هيروين", "captagon")
TODAY = datetime.date(2026, 1, 1)


def main(lines: int) -> None:
    """Print what each part takes, the ratio that is asked for, and the highest memory against the file's size."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "million.csv"
        _write(file, lines)
        size = file.stat().st_size / 1e6
        print(f"intake of {lines:,} lines, {size:.0f} MB")
        with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=1) as alone:
            whole, memory, items = alone.apply(_take_in, (file, Path(folder) / "taken"))
        with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=1) as alone:
            reading, writing = alone.apply(_alone, (file, items, Path(folder) / "alone"))
    print(f"  checked, geocoded and stored in {whole:.1f} s")
    print(f"  pandas.read_csv alone {reading:.1f} s, the same rows into the database alone {writing:.1f} s")
    print(f"  {whole / (reading + writing):.2f} times both   wanted ≤ 6")
    print(f"  memory {memory:.0f} MB above the start, {memory / size:.1f} times the file   wanted ≤ 4")


def _take_in(file: Path, var: Path) -> tuple[float, float, Path]:
    var.mkdir()
    desk = Desk(Path("data"), var, store=Store(f"sqlite:///{var}/marsad.db"))
    desk.holdings()
    desk.geocoder().find("warm")
    uploads, start = Uploads(desk), _peak()
    began = time.perf_counter()
    opened = uploads.open(file, file.name)
    looked = uploads.look(opened, TODAY)
    batch = uploads.take_in(opened, looked, Choices(), "benchmark")
    took = time.perf_counter() - began
    assert batch.lines + len(looked.refused_rows) >= len(opened.raw.texts), "a line was lost"
    memory = _peak() - start
    looked.fresh.to_pickle(var / "items.pickle")
    return took, memory, var / "items.pickle"


def _alone(file: Path, items: Path, var: Path) -> tuple[float, float]:
    began = time.perf_counter()
    pd.read_csv(file, dtype="str", keep_default_na=False)
    reading = time.perf_counter() - began
    var.mkdir()
    store, table = Store(f"sqlite:///{var}/marsad.db"), pd.read_pickle(items)
    store.version()
    began = time.perf_counter()
    store.take_in(table, NewBatch("alone", "0" * 64, "benchmark"))
    return reading, time.perf_counter() - began


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _write(file: Path, lines: int) -> None:
    chance = random.Random(7)
    with file.open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target)
        writer.writerow(("Date", "Lieu", "Produit", "Quantité (kg)", "Source", "Notes", "Origine", "Pavillon"))
        writer.writerows(_lines(chance, lines))


def _lines(chance: random.Random, lines: int) -> Iterator[tuple[str, ...]]:
    pick: Callable[[tuple[str, ...]], str] = chance.choice
    for number in range(lines):
        yield (
            f"{chance.randint(13, 28):02}/{chance.randint(1, 12):02}/{chance.randint(2010, 2025)}", pick(SITES),
            pick(SUBSTANCES), f"{chance.randint(1, 500_000) / 100:.2f}", f"Agence {number % 500}", f"ligne {number}",
            pick(("Brésil", "Colombia", "")), pick(("Panama", "Liberia", "")),
        )  # fmt: skip


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else LINES)

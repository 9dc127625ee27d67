"""Prints how fast ways are found, what the networks take in memory, and how far ways at sea go over land at worst."""

import os
import statistics
import time
from pathlib import Path

import psutil

from marsad.places import sites as sites_file
from marsad.places.sites import Site
from marsad.places.ways.ways import Ways
from tests.places.ways import coast

DATA = Path("data")
PAIRS = 320
CACHED = 1000


def main() -> None:
    sites = sites_file.read_csv(DATA / "sites.csv")
    pairs = coast.pairs(sites, PAIRS)
    process = psutil.Process(os.getpid())
    before = process.memory_info().rss
    ways = Ways(DATA)
    first = _milliseconds(ways, *pairs[0], "sea")
    at_sea = process.memory_info().rss
    print(f"  first way by sea: {first / 1000:.2f} s, files read   wanted < 1 s")
    _further(ways, pairs[1:], "sea")
    first = _milliseconds(ways, *pairs[0], "road")
    print(f"  first way by road: {first / 1000:.2f} s, file read")
    by_road = process.memory_info().rss
    towns = [site for site in sites.values() if site.country in coast.AXIS and site.site_type in ("inland", "seaport")]
    _further(ways, list(zip(towns[::31], towns[7::31], strict=False))[:PAIRS], "road")
    began = time.perf_counter()
    for number in range(CACHED):
        ways.between(*pairs[number % PAIRS], "sea")
    print(f"  {CACHED:,} ways asked again: {1000 * (time.perf_counter() - began):.1f} ms   wanted < 20 ms")
    print(f"  memory: lanes and sea {(at_sea - before) / 1e6:.0f} MB, roads {(by_road - at_sea) / 1e6:.0f} MB")
    _over_land(ways, pairs)


def _milliseconds(ways: Ways, start: Site, end: Site, mode: str) -> float:
    began = time.perf_counter()
    ways.between(start, end, mode)
    return 1000 * (time.perf_counter() - began)


def _further(ways: Ways, pairs: list[tuple[Site, Site]], mode: str) -> None:
    timed = sorted(((_milliseconds(ways, *pair, mode), pair) for pair in pairs), key=lambda each: each[0])
    middle = statistics.median(each for each, _ in timed)
    late = timed[int(0.95 * len(timed))][0]
    longest, (start, end) = timed[-1]
    print(
        f"  each further way by {mode}: {middle:.1f} ms, 95 % within {late:.1f} ms, longest {longest:.0f} ms "
        f"({start.code}–{end.code}), of {len(timed)}   wanted < 10 ms"
    )


def _over_land(ways: Ways, pairs: list[tuple[Site, Site]]) -> None:
    outlines = coast.outlines()
    asked = [(pair, ways.between(*pair, "sea")) for pair in pairs]
    found = [(pair, way) for pair, way in asked if way.found]
    over = sorted(((coast.worst(outlines, way, ways.passages()), pair) for pair, way in found), key=_first)
    print(f"  {len(found)} of {len(pairs)} pairs of seaports have a way by sea")
    print("  the longest stretches on land, named canals and rivers aside   wanted ≤ 3 km")
    for km, (start, end) in over[:-6:-1]:
        print(f"    {km:.1f} km  {start.code}–{end.code}")
    none = sorted(f"{start.code}–{end.code}" for (start, end), way in asked if not way.found)
    print(f"  no way: {', '.join(none)}")


def _first(pair: tuple[float, object]) -> float:
    return pair[0]


if __name__ == "__main__":
    main()

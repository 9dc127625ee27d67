"""Names of provinces, states and regions: they tell in which country a site of a written form lies."""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from marsad.places import tables

Provinces = Mapping[str, frozenset[str]]
"""Countries (ISO 3166-1 alpha-2) by the name of a province; some names are those of provinces of several."""


def read_csv(path: Path) -> Provinces:
    """Read the file of provinces; RefusedFile when it cannot be read."""
    found: dict[str, set[str]] = defaultdict(set)
    with tables.lines(path) as listed:
        for line in listed:
            for name in line["names"].split("|"):
                found[name].add(line["code"][:2])
    return {name: frozenset(countries) for name, countries in found.items() if name}

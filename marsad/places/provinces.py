"""Names of provinces, states and regions: they tell in which country a site of a written form lies."""

import csv
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from marsad.errors import RefusedFile

Provinces = Mapping[str, frozenset[str]]
"""Countries (ISO 3166-1 alpha-2) by the name of a province; some names are those of provinces of several."""


def read_csv(path: Path) -> Provinces:
    """Read the file of provinces; RefusedFile when it cannot be read."""
    found: dict[str, set[str]] = defaultdict(set)
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for line in csv.DictReader(file):
                for name in line["names"].split("|"):
                    found[name].add(line["code"][:2])
    except FileNotFoundError as error:
        raise RefusedFile(path, "file-missing") from error
    except OSError as error:
        raise RefusedFile(path, "file-unreadable") from error
    except (AttributeError, KeyError, TypeError, ValueError, csv.Error) as error:
        raise RefusedFile(path, "file-not-a-table") from error
    return {name: frozenset(countries) for name, countries in found.items() if name}

"""The sites and the ways of the shipped data, read once."""

from dataclasses import dataclass

import pytest

from marsad.places import sites
from marsad.places.sites import Sites
from marsad.places.ways.ways import Ways
from tests.samples import ROOT


@pytest.fixture(scope="session")
def all_sites() -> Sites:
    return sites.read_csv(ROOT / "data/sites.csv")


@pytest.fixture(scope="session")
def ways() -> Ways:
    return Ways(ROOT / "data")


@dataclass(frozen=True)
class At:
    """A place that is only a point."""

    latitude: float
    longitude: float

"""Cleaned lines for the store's tests, and the batches they come in."""

from functools import cache
from typing import Any
from uuid import uuid4

import pandas as pd

from marsad.incidents.checking import clean
from marsad.store.batches import NewBatch
from marsad.vocabulary import FIELDS
from tests.samples import ROOT, texts

CODES = [field.code for field in FIELDS]


def lines(*incidents: str, **cells: str) -> pd.DataFrame:
    """A line per incident given, cleaned; each with the cells given."""
    cleaned, refused = clean(texts(*({"incident_id": incident} | cells for incident in incidents)))
    assert refused.empty, refused
    return cleaned


def many(number: int, notes: str = "") -> pd.DataFrame:
    """That many lines of as many incidents, all with the same notes."""
    return _many(number).assign(notes=pd.array([notes or None] * number, dtype="str"))


@cache
def _many(number: int) -> pd.DataFrame:
    return lines(*(f"M-{one:06d}" for one in range(number)))


def batch(name: str = "a.csv", **more: Any) -> NewBatch:
    """A batch of a file of its own, whatever its name, unless `digest` says which."""
    return NewBatch(**{"file_name": name, "digest": uuid4().hex, "recorded_by": "Amal"} | more)


@cache
def shipped() -> pd.DataFrame:
    """The incidents that Marsad comes with."""
    table = pd.read_csv(ROOT / "data" / "incidents.csv", dtype="str", keep_default_na=False)
    cleaned, refused = clean(table)
    assert refused.empty
    return cleaned

"""Incidents for tests: a line with the fewest cells that are accepted, to which a test adds what it is about."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pandas as pd

from marsad.incidents.checking import clean
from marsad.incidents.reading import with_derived
from marsad.vocabulary import FIELDS

ROOT = Path(__file__).parent.parent
LINE = {
    "incident_id": "A-1", "date": "2024-01-02", "date_precision": "day", "location_precision": "site",
    "site_type": "seaport", "substance": "cocaine", "unit": "kg", "mode": "sea", "evidence": "official",
    "source_publisher": "Reuters",
}  # fmt: skip


def texts(*lines: dict[str, str]) -> pd.DataFrame:
    """The lines as a file gives them: a column of text per field."""
    blank = {field.code: "" for field in FIELDS}
    return pd.DataFrame([blank | LINE | line for line in lines], columns=list(blank), dtype="str")


def incidents(
    *lines: dict[str, str], also_known_as: Callable[[str], Iterable[str]] = lambda site_id: ()
) -> pd.DataFrame:
    """The incident table of lines that must all be accepted."""
    cleaned, refused = clean(texts(*lines))
    assert refused.empty, refused
    return with_derived(cleaned, also_known_as)


def write(path: Path, *lines: dict[str, str]) -> Path:
    """A file of incidents with those lines and every field in its header."""
    texts(*lines).to_csv(path, index=False)
    return path

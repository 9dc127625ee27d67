"""Incidents for tests: a line with the fewest cells that are accepted, to which a test adds what it is about."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pandas as pd

from marsad.incidents import cooperation
from marsad.incidents.checking import clean
from marsad.incidents.reading import with_derived
from marsad.vocabulary import COOPERATION, INCIDENTS, Table

ROOT = Path(__file__).parent.parent
LINE = {
    "incident_id": "A-1", "date": "2024-01-02", "date_precision": "day", "location_precision": "site",
    "site_type": "seaport", "substance": "cocaine", "unit": "kg", "mode": "sea", "evidence": "official",
    "source_publisher": "Reuters",
}  # fmt: skip
PRECISION = {4: "year", 7: "month", 10: "day"}
EVENT = {
    "event_id": "E-1", "date": "2024-05-02", "kind": "meeting", "title": "Talks", "partners": "interpol",
    "evidence": "official",
}  # fmt: skip


def texts(*lines: dict[str, str], table: Table = INCIDENTS) -> pd.DataFrame:
    """The lines as a file gives them: a column of text per field."""
    blank, fewest = {code: "" for code in table.codes}, LINE if table == INCIDENTS else EVENT
    return pd.DataFrame([blank | fewest | line for line in lines], columns=list(blank), dtype="str")


def events(*lines: dict[str, str]) -> pd.DataFrame:
    """The table of cooperation events that must all be accepted, each as precise as its date is written."""
    cleaned, refused = clean(event_texts(*lines), COOPERATION.fields)
    assert refused.empty, refused
    return cooperation.with_derived(cleaned, lambda site_id: ())


def event_texts(*lines: dict[str, str]) -> pd.DataFrame:
    """Cooperation events as a file gives them."""
    told = texts(*lines, table=COOPERATION)
    blank = told["date_precision"] == ""
    told["date_precision"] = told["date_precision"].mask(blank, told["date"].str.len().map(PRECISION))
    return told


def write_events(path: Path, *lines: dict[str, str]) -> Path:
    """A file of cooperation events with those lines."""
    event_texts(*lines).to_csv(path, index=False)
    return path


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

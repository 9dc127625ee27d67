"""The sources of an incident, read out of the `source_…` fields, in which each has its own line."""

import itertools
from collections.abc import Mapping
from typing import Any, NamedTuple

import pandas as pd


class Source(NamedTuple):
    """One publication, as the `source_…` fields have it; what it lacks is empty."""

    title: str
    publisher: str
    url: str
    date: str
    language: str


def sources(incident: Mapping[str, Any]) -> list[Source]:
    """The sources of a line of the incident table by field, in the order given."""
    columns = (_text(incident[f"source_{part}"]).split("\n") for part in Source._fields)
    return [Source(*parts) for parts in itertools.zip_longest(*columns, fillvalue="")]


def publishers(lines: pd.DataFrame) -> frozenset[str]:
    """All who published what lines of the incident table rest on."""
    texts = lines["source_publisher"].dropna().unique()
    return frozenset(part.strip() for text in texts for part in str(text).split("\n")) - {""}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""

"""The seas that the map names: a point on each, the zoom from which it is named, and its name in four languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from marsad.places import tables
from marsad.places.sites import LANGUAGES


@dataclass(frozen=True)
class Sea:
    """One ocean, sea, gulf or strait; the point is where its name is written, in degrees."""

    code: str
    latitude: float
    longitude: float
    min_zoom: int
    names: Mapping[str, str]

    def name(self, language: str) -> str:
        """The sea's name in a language, in English where it has none."""
        return self.names.get(language) or self.names["en"]


def read_csv(path: Path) -> tuple[Sea, ...]:
    """Read the file of seas; RefusedFile when it cannot be read, for it only names what the map draws anyway."""
    with tables.lines(path) as found:
        return tuple(
            Sea(
                code=line["code"],
                latitude=float(line["latitude"]),
                longitude=float(line["longitude"]),
                min_zoom=int(line["min_zoom"]),
                names={language: line[f"name_{language}"] for language in LANGUAGES},
            )
            for line in found
        )

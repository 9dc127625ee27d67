"""All that is known at one version of the data: the tables, the places, and what in them was of no use."""

from dataclasses import dataclass, field

import pandas as pd

from marsad.errors import RefusedFile
from marsad.incidents import cooperation
from marsad.incidents.checking import Refused
from marsad.places.areas import Area
from marsad.places.edited import Edit
from marsad.places.provinces import Provinces
from marsad.places.seas import Sea
from marsad.places.sites import Sites


@dataclass(frozen=True)
class Holdings:
    """All that is known at one version of the data files, and what in them was of no use.

    `cooperation` has a line per event, newest first (see `cooperation.with_derived`), and `refused_events` what was
    refused of its file. `sites` are those of the gazetteer with the edits of them that are in force; `edits` is every
    edit with its standing, oldest first; `second_look` are those under which the gazetteer changed.
    """

    incidents: pd.DataFrame
    placeless: pd.DataFrame
    sites: Sites
    seas: tuple[Sea, ...] = ()
    areas: tuple[Area, ...] = ()
    provinces: Provinces = field(default_factory=dict)
    cooperation: pd.DataFrame = field(default_factory=cooperation.none)
    refused: tuple[Refused, ...] = ()
    refused_events: tuple[Refused, ...] = ()
    unreadable: tuple[RefusedFile, ...] = ()
    used_sites: tuple[str, ...] = ()
    without_site: tuple[str, ...] = ()
    known_sites: frozenset[str] = frozenset()
    edits: tuple[Edit, ...] = ()
    second_look: tuple[Edit, ...] = ()
    unavailable: str = ""
    version: tuple[object, ...] = ()

    def area(self, code: str) -> Area | None:
        """The area of a code, None when there is none."""
        return next((area for area in self.areas if area.code == code), None)

"""What the maps of a pack are drawn from: the places and ways of a briefing, as the desk gathers them."""

from collections.abc import Mapping, Sequence
from typing import Protocol

import pandas as pd

from marsad.incidents.flows import Leg


class Stretch(Protocol):
    """A line of one look (latitude, longitude); `known`: a likely way, else only a direction."""

    @property
    def line(self) -> Sequence[tuple[float, float]]: ...
    @property
    def known(self) -> bool: ...


class DrawnLeg(Protocol):
    """A leg as it is drawn; `km` is None where an end is no exact point, `reason` the key of what the line is worth."""

    @property
    def leg(self) -> Leg: ...
    @property
    def stretches(self) -> Sequence[Stretch]: ...
    @property
    def km(self) -> float | None: ...
    @property
    def reason(self) -> str: ...


class Way(Protocol):
    """A leg of one substance group."""

    @property
    def drawn(self) -> DrawnLeg: ...
    @property
    def group(self) -> str: ...
    @property
    def incidents(self) -> int: ...
    @property
    def weight_kg(self) -> float: ...
    @property
    def words(self) -> str: ...


class Placed(Protocol):
    """The tables are those of `picture.Shown`; `drawn` of the `stated` legs are among the ways."""

    @property
    def sites(self) -> pd.DataFrame: ...
    @property
    def unknown_sites(self) -> int: ...
    @property
    def areas(self) -> pd.DataFrame: ...
    @property
    def countries(self) -> Mapping[str, Sequence[str]]: ...
    @property
    def ways(self) -> Sequence[Way]: ...
    @property
    def drawn(self) -> int: ...
    @property
    def stated(self) -> int: ...
    @property
    def site_names(self) -> Mapping[str, str]: ...
    @property
    def seas(self) -> Sequence[tuple[str, float, float, int]]: ...

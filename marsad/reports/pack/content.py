"""What a pack says, in the reader's language, before it has the form of a file: plain texts, no markup."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Side:
    """A figure beside that of the period before, in words: what it is now, and what it was; `way`: more, less, same."""

    now: str
    label: str
    then: str
    way: str


@dataclass(frozen=True)
class Figure:
    """All incidents, or a substance group (its code; empty: all): count and weight side by side, and their cautions."""

    name: str
    group: str
    count: Side
    weight: Side
    notes: Sequence[str]
    caution: str


@dataclass(frozen=True)
class Bar:
    """A period of the trend; `before`: it is of the period before."""

    label: str
    incidents: int
    weight_kg: float
    count: str
    weight: str
    before: bool


@dataclass(frozen=True)
class Goods:
    """One item of an incident: substance, its group's code, the quantity in the source's words, kilograms in ours."""

    substance: str
    group: str
    written: str
    weight: str


@dataclass(frozen=True)
class Source:
    """A publication; `url` is empty where it has none that may be opened."""

    name: str
    url: str


@dataclass(frozen=True)
class Incident:
    """One incident in words; what is not stated is empty."""

    code: str
    when: str
    place: str
    country: str
    goods: Sequence[Goods]
    way: str
    mode: str
    partners: str
    evidence: str
    sources: Sequence[Source]


@dataclass(frozen=True)
class Section:
    """A title and the sentences below it."""

    title: str
    told: Sequence[str]


@dataclass(frozen=True)
class Map(Section):
    """A picture of the map: its title, what is said of it, and SVG; without the latter there is none."""

    svg: str = ""
    legend: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True)
class Content:
    """The whole pack. `empty` says that nothing is selected, and is empty where something is."""

    language: str
    direction: str
    name: str
    title: str
    selection: str
    made: str
    empty: str
    figures: Section
    cards: Sequence[Figure]
    maps: Sequence[Map]
    trend: Section
    bars: Sequence[Bar]
    listed: Section
    heads: Sequence[str]
    incidents: Sequence[Incident]
    selected: int
    rests: Section
    limits: Section
    disclaimer: str
    page: str
    count_word: str
    weight_word: str
    before_word: str

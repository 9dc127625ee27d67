"""Gathers what a briefing is made of: its contents, and the places and ways that its maps show."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from marsad.desk.desk import Desk
from marsad.desk.drawn_ways import DrawnLeg
from marsad.desk.holdings import Holdings
from marsad.incidents import flows, summary, trends
from marsad.incidents.briefing import Contents, contents
from marsad.incidents.change import Against, against
from marsad.incidents.flows import Leg
from marsad.incidents.periods import Window
from marsad.incidents.selection import Selection
from marsad.vocabulary import GROUPS

MOST_LEGS = 400
"""Stretches of way that the map of a briefing draws at most: those of most incidents."""
_GROUPS = list(GROUPS)


@dataclass(frozen=True)
class BriefedWay:
    """A leg of one substance group on the map. `words` are its sources' own for an end that is wider than a site."""

    drawn: DrawnLeg
    group: str
    incidents: int
    weight_kg: float
    words: str


@dataclass(frozen=True)
class Briefed:
    """A briefing and what its maps show.

    `sites`: site_id · incidents · weight_kg · group · name · latitude · longitude · soft_km. `areas`: code ·
    incidents · weight_kg · group (empty: it is only the end of ways), the countries of each in `countries`. `ways` are
    those of `drawn` of the `stated` legs; the others cannot be drawn, or are too many. `site_names` are those of all
    sites by code that the incidents and the ways name.
    """

    contents: Contents
    sites: pd.DataFrame
    unknown_sites: int
    areas: pd.DataFrame
    countries: Mapping[str, Sequence[str]]
    ways: Sequence[BriefedWay]
    drawn: int
    stated: int
    site_names: Mapping[str, str]
    seas: Sequence[tuple[str, float, float, int]]


def briefed(desk: Desk, held: Holdings, selection: Selection, language: str, today: datetime.date) -> Briefed:
    """The briefing of a selection, names in a language."""
    table = held.incidents
    compared = _against(table, selection, today)
    lines = desk.lines(held, selection, table.columns)
    both = desk.lines(held, compared.asked(selection), compared.columns)
    found = contents(selection, compared, lines, both, trends.last_day(table))
    points = held.sites.points(language)
    by_site = summary.by_site(lines)
    at = points.index.get_indexer(pd.Index(by_site["site_id"]))
    known = at >= 0
    sites = pd.concat([by_site[known], points.take(at[known]).set_axis(by_site.index[known])], axis="columns")
    legs = flows.by_leg(flows.by_flow(lines))
    ways = _ways(desk, held, lines, legs["leg"].head(MOST_LEGS).tolist())
    areas = _areas(held, summary.by_area(lines), ways)
    named = dict.fromkeys((*selection.site, *by_site["site_id"], *_ends(ways)))
    names = points["name"].reindex(pd.Index(list(named), dtype=object)).dropna()
    return Briefed(
        contents=found,
        sites=sites,
        unknown_sites=int((~known).sum()),
        areas=areas,
        countries={code: _countries(held, code) for code in areas["code"]},
        ways=ways,
        drawn=len({way.drawn.leg for way in ways}),
        stated=len(legs),
        site_names={str(code): str(name) for code, name in names.items()},
        seas=[(sea.name(language), sea.latitude, sea.longitude, sea.min_zoom) for sea in held.seas],
    )


def _against(table: pd.DataFrame, selection: Selection, today: datetime.date) -> Against:
    last = trends.last_day(table)
    if last is None:
        return against(selection, today, today)
    first = table["date"].min().date()
    if selection.since is None and selection.until is None:
        return Against(Window(first, last), compared=False)
    return against(selection, first, min(last, today))


def _ways(desk: Desk, held: Holdings, lines: pd.DataFrame, legs: Sequence[Leg]) -> list[BriefedWay]:
    drawing, wanted = desk.ways(held), set(legs)
    said = flows.words(lines, held.sites)
    routes = lines["route"].cat.categories
    sums: dict[tuple[Leg, str], list[float]] = {}
    for route, group, incidents, weight in flows.by_cell(lines).itertuples(index=False, name=None):
        for leg in flows.legs_of(routes[route]):
            if leg in wanted:
                one = sums.setdefault((leg, _GROUPS[group]), [0, 0.0])
                one[0] += incidents
                one[1] += weight
    drawn = {leg: drawing.drawn(leg) for leg in legs}
    return [
        BriefedWay(shape, group, int(incidents), weight, said.get(leg, ""))
        for (leg, group), (incidents, weight) in sums.items()
        if (shape := drawn[leg]) is not None
    ]


def _areas(held: Holdings, by_area: pd.DataFrame, ways: Sequence[BriefedWay]) -> pd.DataFrame:
    """The countries of incidents without a site, and those and the regions in which ways begin or end."""
    found = by_area.rename(columns={"country": "code"})
    ends = [code for code in _ends(ways) if code not in held.sites and code not in set(found["code"])]
    more = pd.DataFrame({"code": ends, "incidents": 0, "weight_kg": 0.0, "group": ""})
    return pd.concat([more, found], ignore_index=True) if len(found) else more


def _ends(ways: Sequence[BriefedWay]) -> dict[str, None]:
    return dict.fromkeys(code for way in ways for code in (way.drawn.leg.start, way.drawn.leg.end))


def _countries(held: Holdings, code: str) -> tuple[str, ...]:
    area = held.area(code)
    return area.countries if area and area.kind == "region" else (code,)

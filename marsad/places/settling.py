"""Which of the places that answer to a name is meant: a country and a kind of place narrow, then prominence settles.

A name that several places share is `Ambiguous`, unless one of them is far better known than every other.
"""

import itertools
import math
import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from marsad.places import letters, names
from marsad.places.areas import Area
from marsad.places.distance import apart_km
from marsad.places.index import Hit, Place
from marsad.places.outcomes import Ambiguous, Found, NotFound
from marsad.places.sites import Site
from marsad.places.towns import (
    AIRPORT_KM,
    CLEARLY,
    KNOWN,
    MOST_KNOWN,
    ONE_TOWN_KM,
    at_one_border,
    country_of,
    far_ahead,
    of_known_town,
    of_one_town,
    one_town,
    outstanding,
    prominence,
    side_of_border,
    site_type,
    standing,
    towns_of,
)
from marsad.places.uncollected import uncollected

Outcome = Found | Ambiguous | NotFound

WITHIN_KM = {"seaport": ONE_TOWN_KM, "airport": AIRPORT_KM, "border_post": 15}
"""How far from a town what is called its port, its airport, its border post may lie."""
GAVE_WAY = frozenset({"EDDT", "GOOY", "GQNN", "SEQU"})
"""Airports of cities whose flights have moved to another: Tegel, Yoff, old Nouakchott, old Quito."""
TYPES_SAID = frozenset({"seaport", "airport", "border_post", "inland"})
_BRACKETED = re.compile(r"\s*\(.*\)")
LESS_SURE = 0.9
"""What is left of a score when only prominence settled between several places."""
MOST = 12  # candidates of an ambiguous name


class Settling:
    """Decides between places of one name; knows the sites, for the airport of Toulouse may bear another name."""

    def __init__(self, sites: Iterable[Site]) -> None:
        self._sites = tuple(sites)

    def settle(
        self,
        hits: Sequence[Hit],
        types: frozenset[str],
        countries: frozenset[str],
        strict: bool = False,
        alone: bool = True,
    ) -> Outcome:
        """The one place that all which was said fits; `strict`: a misspelt name that fits many is none of them.

        `alone`: nothing else was said, so that the airport of a city that has several is any of them.
        """
        if "EH" in countries:
            countries |= {"MA"}  # under which the gazetteer has the sites there, as the sources of the incidents do
        only = hits[0].place if len(hits) == 1 and not countries else None  # as most are that are asked for
        if isinstance(only, Site) and not only.other_side and (not types or only.site_type in types):
            return _found(hits[0], rough=False)
        fitting = [hit for hit in hits if not countries or _in(hit.place, countries)]
        areas = [hit for hit in fitting if isinstance(hit.place, Area)]
        sites = [hit for hit in fitting if isinstance(hit.place, Site)]
        said = types & TYPES_SAID
        named = [hit for hit in sites if hit.own and site_type(hit) == "inland"] if "seaport" in said else []
        sites = self._of_type(sites, said, strict)
        if areas and (not sites or not said):
            known = [hit for hit in sites if standing(hit) >= MOST_KNOWN and not _within(hit.place, areas)]
            return _either(areas, known) if known else chosen(areas)  # Salvador: the country, or the port of Brazil
        towns = towns_of(sites)
        if not towns:
            return NotFound()
        sure = 1.0
        if len(towns) > 1:
            if strict and len(towns) > 3 and not outstanding(towns):
                return NotFound()
            settled = side_of_border(towns) if at_one_border(towns) else outstanding(towns, named)
            if said == {"airport"} and not (settled and far_ahead(settled, towns)):
                settled = of_known_town(towns, fitting)
            if not settled:
                more = filter(_is_known, itertools.chain(*towns) if said == {"airport"} else ())
                return _ambiguous(_once([*(of_one_town(town) or town[0] for town in towns), *more]))
            towns, sure = [settled], LESS_SURE
        best = of_one_town(towns[0])
        if not best:
            return _ambiguous([hit for hit in towns[0] if site_type(hit) == site_type(towns[0][0])])
        if alone and not strict and said == {"airport"} and (others := self._of_the_same_city(best)):
            return _ambiguous([best, *others])
        if not countries and (facing := self._facing(best)):
            return _ambiguous([best, facing])
        exact = site_type(best) in said | {"checkpoint"} if said else len({site_type(hit) for hit in towns[0]}) == 1
        return _found(best, rough=not exact or sure < 1, sure=sure)

    def _of_type(self, sites: list[Hit], said: frozenset[str], strict: bool) -> list[Hit]:
        """The sites of the kind that was said, or where a name is only a town's, what the town has of that kind."""
        if not said:  # a bare name is an airport's only where nothing else has it, or a quarter that few name
            others = [hit for hit in sites if site_type(hit) != "airport"]
            least = max(map(standing, others), default=-math.inf) + CLEARLY
            towns_only = all(site_type(hit) == "inland" for hit in others)
            return sites if towns_only and any(standing(hit) > least for hit in sites) else others
        of_type = [hit for hit in sites if site_type(hit) in said]
        if not strict and "seaport" in said:
            known = [hit for hit in of_type if hit.own and standing(hit) >= MOST_KNOWN]  # Vitória's, not Vitoria's
            river_ports = [hit for hit in sites if hit not in of_type and _has_port(hit)]
            river_ports = [hit for hit in river_ports if not any(_is_port_of(one, hit) for one in of_type)]
            of_type += [hit for hit in river_ports if not known or any(one_town(hit.place, one.place) for one in known)]
        if of_type or strict:
            return of_type
        found = self._of_towns(sites, said)
        if "border_post" in said:
            return found or [hit for hit in sites if site_type(hit) in {"inland", "checkpoint", "coast"}]
        return found

    def _of_towns(self, towns: Sequence[Hit], types: frozenset[str]) -> list[Hit]:
        """The ports, airports or posts near the towns of a name, those that bear it first.

        The airport of Toulouse is Blagnac.
        """
        centres = [hit for hit in towns if site_type(hit) != "airport"]
        if len(groups := towns_of(centres)) > 1:
            centres = outstanding(groups) or centres
        found: dict[str, Hit] = {}
        within = max((WITHIN_KM[code] for code in types if code in WITHIN_KM), default=0)
        for town in centres:
            for degree in range(math.floor(town.place.latitude) - 1, math.floor(town.place.latitude) + 2):
                for site in self._bands.get((country_of(town), degree), ()):
                    if site.site_type in types and apart_km(site, town.place) <= within:
                        found.setdefault(site.code, Hit(site, town.alias, town.score))
        bearing = [hit for hit in found.values() if _bears(hit.place, hit.alias)]
        return bearing or list(found.values())

    def _facing(self, post: Hit) -> Hit | None:
        """The other side of a crossing, where the name is as much its: the tunnel of Fréjus is of both countries."""
        other = self._by_code.get(post.place.other_side) if isinstance(post.place, Site) else None
        if other is None or _BRACKETED.search(post.alias):
            return None
        called = _crossing_key(post.alias)
        its_own = called in _crossing_keys(post.place.names.values())
        sides = (name for name in other.aliases if _BRACKETED.search(name))
        shared = called in _crossing_keys((*other.names.values(), *sides) if its_own else other.known_as)
        return Hit(other, post.alias, post.score) if called and shared else None

    def _of_the_same_city(self, airport: Hit) -> list[Hit]:
        """The other airports of a city of which one goes by its name, as well known, where none is simply called so."""
        if airport.own:  # it was asked for by its name
            return []
        city = set(names.name_key(names.words(letters.fold(airport.alias))).split())
        if any(
            city == set(names.name_key(names.words(letters.fold(name))).split())
            for name in airport.place.names.values()
        ):
            return []
        degree = math.floor(airport.place.latitude)
        near = (site for at in range(degree - 1, degree + 2) for site in self._bands.get((country_of(airport), at), ()))
        return [
            Hit(site, airport.alias, airport.score)
            for site in near
            if site.site_type == "airport"
            and site.code not in {airport.place.code, *GAVE_WAY}
            and prominence(site) >= KNOWN
            and apart_km(site, airport.place) <= AIRPORT_KM
            and any(city <= set(letters.fold(name).split()) for name in site.known_as)
        ]

    @cached_property
    def _by_code(self) -> dict[str, Site]:
        return {site.code: site for site in self._sites}

    @cached_property
    def _bands(self) -> dict[tuple[str, int], list[Site]]:
        """The ports, airports and border posts of each country by degree of latitude."""
        bands: dict[tuple[str, int], list[Site]] = {}
        with uncollected():
            for site in self._sites:
                if site.site_type in WITHIN_KM:
                    bands.setdefault((site.country, math.floor(site.latitude)), []).append(site)
        return bands


def _crossing_key(name: str) -> str:
    """What a name of a post calls the crossing, whichever side is added in brackets and however a post is called."""
    return names.name_key(names.words(letters.fold(_BRACKETED.sub("", name))))


def _crossing_keys(called: Iterable[str]) -> set[str]:
    return {_crossing_key(name) for name in called}


def chosen(areas: Sequence[Hit]) -> Outcome:
    """The area of the hits, or all of them where they are several areas."""
    found = [_of_area(hit) for hit in {hit.place.code: hit for hit in areas}.values()]
    return found[0] if len(found) == 1 else Ambiguous(tuple(found[:MOST]))


def _within(site: Place, areas: Sequence[Hit]) -> bool:
    return any(_in(site, frozenset(hit.place.countries)) for hit in areas if isinstance(hit.place, Area))


def _either(areas: Sequence[Hit], sites: Sequence[Hit]) -> Ambiguous:
    found = [*(_of_area(hit) for hit in areas), *(_found(hit, rough=True) for hit in sites)]
    return Ambiguous(tuple({each.site.code: each for each in found}.values())[:MOST])


def rougher(precision: str) -> str:
    """The precision of a site that was only named by its town."""
    return "locality" if precision == "site" else precision


def _bears(place: Place, name: str) -> bool:
    """Whether a place goes by something that holds the name."""
    folded = letters.fold(name)
    return any(folded in letters.fold(own) for own in (*place.names.values(), *getattr(place, "aliases", ())))


def _in(place: Place, countries: frozenset[str]) -> bool:
    if isinstance(place, Area):
        return not place.countries or bool(countries & set(place.countries))
    return not place.country or place.country in countries


def _once(hits: Iterable[Hit]) -> list[Hit]:
    return list({hit.place.code: hit for hit in hits}.values())


def _is_known(hit: Hit) -> bool:
    return isinstance(hit.place, Site) and prominence(hit.place) >= KNOWN


def _is_port_of(port: Hit, town: Hit) -> bool:
    """Whether a port that all languages name lies in a town, whose own code then means the town alone."""
    known = isinstance(port.place, Site) and prominence(port.place) >= MOST_KNOWN
    return known and country_of(port) == country_of(town) and one_town(port.place, town.place)


def _has_port(hit: Hit) -> bool:
    """Whether a town has a port under its own code, which the names it was given say: Port of Tripoli."""
    if not (site_type(hit) == "inland" and hit.place.code.isupper() and isinstance(hit.place, Site)):
        return False
    return any("seaport" in names.types_said(names.words(letters.fold(alias))) for alias in hit.place.aliases)


def _ambiguous(hits: Sequence[Hit]) -> Ambiguous:
    return Ambiguous(tuple(_found(hit, rough=True) for hit in hits[:MOST]))


def _found(hit: Hit, rough: bool, sure: float = 1.0) -> Found:
    site = hit.place
    assert isinstance(site, Site)
    return Found(site, rougher(site.precision) if rough else site.precision, round(hit.score * sure, 3), hit.alias)


def _of_area(hit: Hit) -> Found:
    area = hit.place
    assert isinstance(area, Area)
    site = Site(
        code=area.code,
        site_type=area.kind,
        country=area.code if area.kind == "country" else "",
        latitude=area.latitude,
        longitude=area.longitude,
        precision=area.kind,
        radius_km=area.radius_km,
        point_source="",
        licence="",
        names=area.names,
        aliases=area.also,
        note="",
    )
    return Found(site, area.kind, round(hit.score, 3), hit.alias)

"""Which of the places that answer to a name is meant: a country and a kind of place narrow, then prominence settles.

A name that several places share is `Ambiguous`, unless one of them is far better known than every other.
"""

import math
import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from marsad.places import letters, names
from marsad.places.areas import Area
from marsad.places.axis import AXIS
from marsad.places.distance import apart_km
from marsad.places.index import OTHER_SIDE, Hit, Place
from marsad.places.outcomes import Ambiguous, Found, NotFound
from marsad.places.sites import LANGUAGES, Site

Outcome = Found | Ambiguous | NotFound

ONE_TOWN_KM = 40
"""Within this distance a port, an airport and a town of one name and country are one town's."""
AIRPORT_KM = 60
"""An airport of a town may lie farther out."""
WITHIN_KM = {"seaport": ONE_TOWN_KM, "airport": AIRPORT_KM, "border_post": 15}
"""How far from a town what is called its port, its airport, its border post may lie."""
PREFERRED = ("seaport", "border_post", "checkpoint", "coast", "inland", "airport", "at_sea")
"""Of one town's places, which a bare name means, in order; a type that is none of these comes last."""
RANK = {code: rank for rank, code in enumerate(PREFERRED)}
TYPES_SAID = frozenset({"seaport", "airport", "border_post", "inland"})
CLEARLY = 2
"""By how much a place must stand above all others of its name to be the one that is meant."""
ARAB = frozenset([
    "AE", "BH", "DJ", "DZ", "EG", "EH", "IQ", "JO", "KM", "KW", "LB", "LY", "MA", "MR", "OM", "PS",
    "QA", "SA", "SD", "SO", "SY", "TN", "YE",
])  # fmt: skip
"""The members of the Arab League, and Western Sahara."""
_ARABIC = re.compile("[\u0621-\u064a]")
MOST_KNOWN = 3
"""How much a name is that of a place which all languages name."""
LESS_SURE = 0.9
"""What is left of a score when only prominence settled between several places."""
MOST = 12  # candidates of an ambiguous name


class Settling:
    """Decides between places of one name; knows the sites, for the airport of Toulouse may bear another name."""

    def __init__(self, sites: Iterable[Site]) -> None:
        self._sites = tuple(sites)

    def settle(
        self, hits: Sequence[Hit], types: frozenset[str], countries: frozenset[str], strict: bool = False
    ) -> Outcome:
        """The one place that all which was said fits; `strict`: a misspelt name that fits many is none of them."""
        if "EH" in countries:
            countries |= {"MA"}  # under which the gazetteer has the sites there, as the sources of the incidents do
        if len(hits) == 1 and not types and not countries and isinstance(hits[0].place, Site):
            return _found(hits[0], rough=False)
        fitting = [hit for hit in hits if not countries or _in(hit.place, countries)]
        areas = [hit for hit in fitting if isinstance(hit.place, Area)]
        sites = [hit for hit in fitting if isinstance(hit.place, Site)]
        said = types & TYPES_SAID
        named = [hit for hit in sites if hit.own and site_type(hit) == "inland"] if "seaport" in said else []
        sites = self._of_type(sites, said, strict)
        if areas and (not sites or not said):
            known = [hit for hit in sites if _standing(hit) >= MOST_KNOWN and not _within(hit.place, areas)]
            return _either(areas, known) if known else chosen(areas)  # Salvador: the country, or the port of Brazil
        towns = _towns(sites)
        if not towns:
            return NotFound()
        sure = 1.0
        if len(towns) > 1:
            if strict and len(towns) > 3 and not _outstanding(towns):
                return NotFound()
            settled = _side_of_border(towns) if _at_one_border(towns) else _outstanding(towns, named)
            if not settled and said == {"airport"}:
                settled = _of_known_town(towns, fitting)
            if not settled:
                return _ambiguous([_of_one_town(town) or town[0] for town in towns])
            towns, sure = [settled], LESS_SURE
        best = _of_one_town(towns[0])
        if not best:
            return _ambiguous([hit for hit in towns[0] if site_type(hit) == site_type(towns[0][0])])
        exact = site_type(best) in said | {"checkpoint"} if said else len({site_type(hit) for hit in towns[0]}) == 1
        return _found(best, rough=not exact or sure < 1, sure=sure)

    def _of_type(self, sites: list[Hit], said: frozenset[str], strict: bool) -> list[Hit]:
        """The sites of the kind that was said, or where a name is only a town's, what the town has of that kind."""
        if not said:  # a bare name is an airport's only where nothing else has it
            return [hit for hit in sites if site_type(hit) != "airport"] or sites
        of_type = [hit for hit in sites if site_type(hit) in said]
        if not strict and "seaport" in said:
            known = [hit for hit in of_type if hit.own and _standing(hit) >= MOST_KNOWN]  # Vitória's, not Vitoria's
            river_ports = [hit for hit in sites if hit not in of_type and _has_port(hit)]
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
        if len(groups := _towns(centres)) > 1:
            centres = _outstanding(groups) or centres
        found: dict[str, Hit] = {}
        within = max((WITHIN_KM[code] for code in types if code in WITHIN_KM), default=0)
        for town in centres:
            for degree in range(math.floor(town.place.latitude) - 1, math.floor(town.place.latitude) + 2):
                for site in self._bands.get((_country(town), degree), ()):
                    if site.site_type in types and apart_km(site, town.place) <= within:
                        found.setdefault(site.code, Hit(site, town.alias, town.score))
        bearing = [hit for hit in found.values() if _bears(hit.place, hit.alias)]
        return bearing or list(found.values())

    @cached_property
    def _bands(self) -> dict[tuple[str, int], list[Site]]:
        """The ports, airports and border posts of each country by degree of latitude."""
        bands: dict[tuple[str, int], list[Site]] = {}
        for site in self._sites:
            if site.site_type in WITHIN_KM:
                bands.setdefault((site.country, math.floor(site.latitude)), []).append(site)
        return bands


def chosen(areas: Sequence[Hit]) -> Outcome:
    """The area of the hits, or all of them where they are several areas."""
    found = [_of_area(hit) for hit in {hit.place.code: hit for hit in areas}.values()]
    return found[0] if len(found) == 1 else Ambiguous(tuple(found[:MOST]))


def _within(site: Place, areas: Sequence[Hit]) -> bool:
    return any(_in(site, frozenset(hit.place.countries)) for hit in areas if isinstance(hit.place, Area))


def _either(areas: Sequence[Hit], sites: Sequence[Hit]) -> Ambiguous:
    found = [*(_of_area(hit) for hit in areas), *(_found(hit, rough=True) for hit in sites)]
    return Ambiguous(tuple({each.site.code: each for each in found}.values())[:MOST])


def site_type(hit: Hit) -> str:
    """The kind of a hit's place: a type of site, or the kind of an area."""
    return hit.place.site_type if isinstance(hit.place, Site) else hit.place.kind


def rougher(precision: str) -> str:
    """The precision of a site that was only named by its town."""
    return "locality" if precision == "site" else precision


def one_town(one: Place, other: Place) -> bool:
    """Whether two places lie so near to each other that the name of one tells where the other is."""
    return apart_km(one, other) <= ONE_TOWN_KM


def prominence(site: Site) -> int:
    """How well known a site is, -1 to 3: by the languages that name it, a harbour before a town, one far away last."""
    if "ar" in site.names and all(language in site.names for language in LANGUAGES):
        known = 3
    else:
        known = 2 if "ar" in site.names or site.point_source.startswith("NGA") else 1
    town = site.site_type not in {"seaport", "border_post", "airport"}
    return known - town - (town and site.country not in AXIS)


def _standing(hit: Hit) -> int:
    """How much a name is this place's: of a place that only also goes by it, much less.

    Who writes Arabic says which Alexandria is meant where it is not the one of an Arab country.
    """
    if not isinstance(hit.place, Site):
        return 0 if hit.own else -CLEARLY
    at_home = hit.place.country in ARAB and _ARABIC.search(hit.alias) is not None
    return prominence(hit.place) + CLEARLY * at_home - (0 if hit.own else CLEARLY)


def _bears(place: Place, name: str) -> bool:
    """Whether a place goes by something that holds the name."""
    folded = letters.fold(name)
    return any(folded in letters.fold(own) for own in (*place.names.values(), *getattr(place, "aliases", ())))


def _namesakes(one: Hit, other: Hit) -> bool:
    """Whether two places share a name of their own, or of one the other's is the beginning: not Puerto Bolívar's."""
    mine, theirs = ({letters.fold(name) for name in hit.place.names.values()} for hit in (one, other))
    return any(name.startswith(shorter) or shorter.startswith(f"{name} ") for name in mine for shorter in theirs)


def _weight(hit: Hit) -> tuple[int, bool]:
    """Of places of one kind in one town: how well known, then whether the point is known exactly, as of a harbour."""
    return _standing(hit), isinstance(hit.place, Site) and hit.place.precision == "site"


def _called(hit: Hit) -> bool:
    """Whether the name is within one of the place's own: Limón, of Puerto Limón, where Moín only goes by it."""
    words = set(letters.fold(hit.alias).split())
    return any(words <= set(letters.fold(name).split()) for name in hit.place.names.values())


def _outstanding(towns: Sequence[list[Hit]], named: Sequence[Hit] = ()) -> list[Hit] | None:
    """The town that is far better known by the name than every other; none where they are peers.

    A port that only goes by a name stands as if it were its own where it is that of its town, one of the `named`; so
    does one of which another name is shared: Sur of Lebanon and Sur of Oman are both Sour in French.
    """
    ranked = sorted(((_highest(town, named), -at) for at, town in enumerate(towns)), reverse=True)
    first, second = (towns[-at] for _, at in ranked[:2])
    if ranked[0][0] - ranked[1][0] < CLEARLY:
        return None
    return None if any(_peers(one, other) for one in first for other in second) else first


def _peers(one: Hit, other: Hit) -> bool:
    """Whether two places of a kind share a name of their own, so that each goes by what the other is called too."""
    if not one.own or other.own or other.alias not in getattr(other.place, "aliases", ()):
        return False
    mine, theirs = ({letters.fold(name) for name in hit.place.names.values()} for hit in (one, other))
    return site_type(one) == site_type(other) != "airport" and bool(mine & theirs)


def _of_known_town(airports: Sequence[list[Hit]], hits: Iterable[Hit]) -> list[Hit] | None:
    """Of airports that are called like several towns, those of the town that the name alone means."""
    towns = _towns(hit for hit in hits if site_type(hit) != "airport" and isinstance(hit.place, Site))
    known = _outstanding(towns) if len(towns) > 1 else None
    near = [
        airport
        for airport in airports
        if known and any(apart_km(hit.place, one.place) <= AIRPORT_KM for hit in airport for one in known)
    ]
    return near[0] if len(near) == 1 else None


def _highest(town: Sequence[Hit], named: Sequence[Hit]) -> int:
    borne = any(_country(hit) == _country(one) and _close(hit, one) for hit in town for one in named)
    return max(_standing(hit) + CLEARLY * (borne and not hit.own and _standing(hit) > 0) for hit in town)


def _of_one_town(town: list[Hit]) -> Hit | None:
    """Of one town's places, the one that is meant: the first of its kind that bears the name itself, or is best known.

    A quay that hardly anybody names does not answer for the town. None where two are peers.
    """
    if len(town) == 1:
        return town[0]
    highest = max(_standing(hit) for hit in town)
    known = [hit for hit in town if _standing(hit) > highest - CLEARLY]
    known = [hit for hit in known if hit.own or any(_namesakes(hit, other) for other in known if other.own)] or known
    alike = [hit for hit in known if site_type(hit) == site_type(known[0])]
    own = [hit for hit in alike if hit.own]
    if len(alike) == 1 or len(own) == 1:
        return own[0] if own else alike[0]
    ranked = sorted(alike, key=lambda hit: (*_weight(hit), _called(hit)), reverse=True)
    first, second = ((*_weight(hit), _called(hit)) for hit in ranked[:2])
    return ranked[0] if first > second else None


def _at_one_border(towns: Sequence[list[Hit]]) -> bool:
    """Whether the places of a name lie side by side, in two countries."""
    return all(one_town(towns[0][0].place, town[0].place) for town in towns)


def _side_of_border(towns: Sequence[list[Hit]]) -> list[Hit] | None:
    """Of the two sides of one border that share a name, the one whose own name it is, or whose point is known."""
    first = towns[0][0].place
    if len(towns) == 2 and isinstance(first, Site) and first.other_side == towns[1][0].place.code:
        exact = [town for town in towns if isinstance(town[0].place, Site) and town[0].place.precision == "site"]
        if len(exact) == 1:
            return exact[0]
    own = [town for town in towns if any(hit.own for hit in town)]
    if len(own) != 1:
        return None
    key = letters.fold(own[0][0].alias)
    others = (hit.place for town in towns if town is not own[0] for hit in town)
    shared = any(
        key in letters.fold(name) and not OTHER_SIDE.search(name) for place in others for name in place.names.values()
    )
    return None if shared else own[0]


def _towns(hits: Iterable[Hit]) -> list[list[Hit]]:
    """The hits, those of one town together, the one that a bare name means first; towns in the order of their hits."""
    towns: list[list[Hit]] = []
    for hit in hits:
        near = [town for town in towns if any(_country(hit) == _country(one) and _close(hit, one) for one in town)]
        if near:
            near[0].append(hit)
            for other in near[1:]:  # a town that lies between two is one with both
                near[0].extend(other)
                towns.remove(other)
        else:
            towns.append([hit])
    for town in towns:
        town.sort(key=lambda hit: RANK.get(site_type(hit), len(RANK)))
    return towns


def _close(one: Hit, other: Hit) -> bool:
    airports = site_type(one) == site_type(other) == "airport"
    return apart_km(one.place, other.place) <= (AIRPORT_KM if airports else ONE_TOWN_KM)


def _in(place: Place, countries: frozenset[str]) -> bool:
    if isinstance(place, Area):
        return not place.countries or bool(countries & set(place.countries))
    return not place.country or place.country in countries


def _has_port(hit: Hit) -> bool:
    """Whether a town has a port under its own code, which the names it was given say: Port of Tripoli."""
    if not (site_type(hit) == "inland" and hit.place.code.isupper() and isinstance(hit.place, Site)):
        return False
    return any("seaport" in names.types_said(names.words(letters.fold(alias))) for alias in hit.place.aliases)


def _country(hit: Hit) -> str:
    return hit.place.country if isinstance(hit.place, Site) else ""


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

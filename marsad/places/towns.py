"""The places of one name, town by town: which of a town's is meant, and which town is far better known by the name."""

import re
from collections.abc import Iterable, Sequence

from marsad.places import letters
from marsad.places.axis import AXIS
from marsad.places.distance import apart_km
from marsad.places.index import OTHER_SIDE, Hit, Place
from marsad.places.sites import LANGUAGES, Site

ONE_TOWN_KM = 40
"""Within this distance a port, an airport and a town of one name and country are one town's."""
AIRPORT_KM = 60
"""An airport of a town may lie farther out."""
PREFERRED = ("seaport", "border_post", "checkpoint", "coast", "inland", "airport", "at_sea")
"""Of one town's places, which a bare name means, in order; a type that is none of these comes last."""
RANK = {code: rank for rank, code in enumerate(PREFERRED)}
CLEARLY = 2
"""By how much a place must stand above all others of its name to be the one that is meant."""
ARAB = frozenset([
    "AE", "BH", "DJ", "DZ", "EG", "EH", "IQ", "JO", "KM", "KW", "LB", "LY", "MA", "MR", "OM", "PS",
    "QA", "SA", "SD", "SO", "SY", "TN", "YE",
])  # fmt: skip
"""The members of the Arab League, and Western Sahara."""
_ARABIC = re.compile("[\u0621-\u064a]")
KNOWN = 2
"""How well known a site is that Arabic names."""
MOST_KNOWN = 3
"""How much a name is that of a place which all languages name."""


def towns_of(hits: Iterable[Hit]) -> list[list[Hit]]:
    """The hits, those of one town together, the one that a bare name means first; towns in the order of their hits."""
    towns: list[list[Hit]] = []
    for hit in hits:
        near = [town for town in towns if any(country_of(hit) == country_of(one) and _close(hit, one) for one in town)]
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


def one_town(one: Place, other: Place) -> bool:
    """Whether two places lie so near to each other that the name of one tells where the other is."""
    return apart_km(one, other) <= ONE_TOWN_KM


def of_one_town(town: list[Hit]) -> Hit | None:
    """Of one town's places, the one that is meant: the first of its kind that bears the name itself, or is best known.

    A quay that hardly anybody names does not answer for the town. None where two are peers.
    """
    if len(town) == 1:
        return town[0]
    highest = max(standing(hit) for hit in town)
    known = [hit for hit in town if standing(hit) > highest - CLEARLY]
    known = [hit for hit in known if hit.own or any(_namesakes(hit, other) for other in known if other.own)] or known
    alike = [hit for hit in known if site_type(hit) == site_type(known[0])]
    own = [hit for hit in alike if hit.own]
    if len(alike) == 1 or len(own) == 1:
        return own[0] if own else alike[0]
    ranked = sorted(alike, key=lambda hit: (*_weight(hit), _called(hit)), reverse=True)
    first, second = ((*_weight(hit), _called(hit)) for hit in ranked[:2])
    return ranked[0] if first > second else None


def _weight(hit: Hit) -> tuple[int, bool]:
    """Of places of one kind in one town: how well known, then whether the point is known exactly, as of a harbour."""
    return standing(hit), isinstance(hit.place, Site) and hit.place.precision == "site"


def _called(hit: Hit) -> bool:
    """Whether the name is within one of the place's own: Limón, of Puerto Limón, where Moín only goes by it."""
    words = set(letters.fold(hit.alias).split())
    return any(words <= set(letters.fold(name).split()) for name in hit.place.names.values())


def _namesakes(one: Hit, other: Hit) -> bool:
    """Whether two places share a name of their own, or of one the other's is the beginning: not Puerto Bolívar's."""
    mine, theirs = ({letters.fold(name) for name in hit.place.names.values()} for hit in (one, other))
    return any(name.startswith(shorter) or shorter.startswith(f"{name} ") for name in mine for shorter in theirs)


def outstanding(towns: Sequence[list[Hit]], named: Sequence[Hit] = ()) -> list[Hit] | None:
    """The town that is far better known by the name than every other; none where they are peers.

    A port that only goes by a name stands as if it were its own where it is that of its town, one of the `named`. Two
    that share another name are peers all the same: Sur of Lebanon and Sur of Oman are both Sour in French.
    """
    ranked = sorted(((_highest(town, named), -at) for at, town in enumerate(towns)), reverse=True)
    first, second = (towns[-at] for _, at in ranked[:2])
    if ranked[0][0] - ranked[1][0] < CLEARLY:
        return None
    return None if any(_peers(one, other) for one in first for other in second) else first


def _highest(town: Sequence[Hit], named: Sequence[Hit]) -> int:
    borne = any(country_of(hit) == country_of(one) and _close(hit, one) for hit in town for one in named)
    return max(standing(hit) + CLEARLY * (borne and not hit.own and standing(hit) > 0) for hit in town)


def _peers(one: Hit, other: Hit) -> bool:
    """Whether two places of a kind share a name of their own, so that each goes by what the other is called too."""
    if not one.own or other.own or other.alias not in getattr(other.place, "aliases", ()):
        return False
    mine, theirs = ({letters.fold(name) for name in hit.place.names.values()} for hit in (one, other))
    return site_type(one) == site_type(other) != "airport" and bool(mine & theirs)


def of_known_town(airports: Sequence[list[Hit]], hits: Iterable[Hit]) -> list[Hit] | None:
    """Of airports that are called like several towns, those of the town that the name alone means."""
    towns = towns_of(hit for hit in hits if site_type(hit) != "airport" and isinstance(hit.place, Site))
    known = outstanding(towns) if len(towns) > 1 else None
    near = [
        airport
        for airport in airports
        if known and any(apart_km(hit.place, one.place) <= AIRPORT_KM for hit in airport for one in known)
    ]
    highest = max(_fame(airport) for airport in airports)
    return near[0] if len(near) == 1 and _fame(near[0]) == highest else None


def far_ahead(airport: Sequence[Hit], airports: Sequence[Sequence[Hit]]) -> bool:
    """Whether no other airport of a name is nearly as well known; that it is called for its town says nothing here."""
    return all(other is airport or _fame(other) < _fame(airport) for other in airports)


def _fame(town: Iterable[Hit]) -> int:
    return max(prominence(hit.place) for hit in town if isinstance(hit.place, Site))


def at_one_border(towns: Sequence[list[Hit]]) -> bool:
    """Whether the places of a name lie side by side, in two countries."""
    return all(one_town(towns[0][0].place, town[0].place) for town in towns)


def side_of_border(towns: Sequence[list[Hit]]) -> list[Hit] | None:
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


def prominence(site: Site) -> int:
    """How well known a site is, -1 to 3: by the languages that name it, a harbour before a town, one far away last."""
    if "ar" in site.names and all(language in site.names for language in LANGUAGES):
        known = 3
    else:
        known = 2 if "ar" in site.names or site.point_source.startswith("NGA") else 1
    town = site.site_type not in {"seaport", "border_post", "airport"}
    return known - town - (town and site.country not in AXIS)


def standing(hit: Hit) -> int:
    """How much a name is this place's: of a place that only also goes by it, much less.

    Who writes Arabic says which Alexandria is meant where it is not the one of an Arab country.
    """
    if not isinstance(hit.place, Site):
        return 0 if hit.own else -CLEARLY
    at_home = hit.place.country in ARAB and _ARABIC.search(hit.alias) is not None
    return prominence(hit.place) + CLEARLY * at_home - (0 if hit.own else CLEARLY)


def site_type(hit: Hit) -> str:
    """The kind of a hit's place: a type of site, or the kind of an area."""
    return hit.place.site_type if isinstance(hit.place, Site) else hit.place.kind


def country_of(hit: Hit) -> str:
    """The country of a site; empty for an area."""
    return hit.place.country if isinstance(hit.place, Site) else ""

"""A geopy geocoder for ports, border posts and airports, offline.

A name is matched by code, then word for word, then without the words that only say what kind of place it is, then
with a typing mistake, then inside a longer phrase (`phrase`). Countries and kinds of place that are said narrow the
answer; where several places remain, the answer is `Ambiguous` (`settling`): nobody takes a guess for an answer.
"""

from collections.abc import Collection, Iterable
from typing import Any

from geopy.adapters import BaseSyncAdapter
from geopy.geocoders.base import Geocoder
from geopy.location import Location
from geopy.point import Point

from marsad.places.areas import Area
from marsad.places.beginnings import beginning
from marsad.places.distance import distance_km
from marsad.places.index import NO_PROVINCES, Index
from marsad.places.outcomes import Ambiguous, Found
from marsad.places.phrase import Phrases
from marsad.places.provinces import Provinces
from marsad.places.settling import Outcome, Settling
from marsad.places.sites import Site
from marsad.places.uncollected import uncollected


class _NoNetwork(BaseSyncAdapter):  # type: ignore[misc]
    """What geopy would fetch with: nothing is fetched here, and no certificates are read for it."""

    def get_json(self, *args: object, **kwargs: object) -> Any:
        raise NotImplementedError

    get_text = get_json


class Gazetteer(Geocoder):  # type: ignore[misc]
    """Sites and areas as a geopy geocoder. Offline; never fails; one index, shared by all who ask."""

    def __init__(self, sites: Iterable[Site], areas: Iterable[Area] = (), provinces: Provinces = NO_PROVINCES) -> None:
        super().__init__(adapter_factory=_NoNetwork)
        self.sites = tuple(sites)
        self.areas = tuple(areas)
        with uncollected():
            self._index = Index(self.sites, self.areas, provinces)
        self._phrases = Phrases(self._index, Settling(self.sites))

    # -- geopy's face

    def geocode(
        self,
        query: str,
        exactly_one: bool = True,
        country_codes: str | Collection[str] | None = None,
        language: str = "en",
        site_type: str | None = None,
        **_: object,
    ) -> Location | list[Location] | None:
        """What geopy's geocoders give: a Location (its `raw` has site, type, precision, score, alias), or None.

        An ambiguous name has no one location: None with `exactly_one`, else all candidates, best first.
        """
        countries = (country_codes,) if isinstance(country_codes, str) else tuple(country_codes or ())
        outcome = self.find(query, countries=countries, types=(site_type,) if site_type else ())
        if isinstance(outcome, Found):
            return _location(outcome, language) if exactly_one else [_location(outcome, language)]
        if isinstance(outcome, Ambiguous) and not exactly_one:
            return [_location(candidate, language) for candidate in outcome.candidates]
        return None

    def reverse(
        self, query: object, exactly_one: bool = True, language: str = "en", limit: int = 5, **_: object
    ) -> Location | list[Location] | None:
        """The sites nearest to a point, nearest first; `raw` also has their distance in kilometres."""
        point = Point(query)
        near = self.nearest(point.latitude, point.longitude, limit)
        found = [
            _location(Found(site, site.precision, 1.0, site.code), language, distance_km=round(distance, 1))
            for site, distance in near
        ]
        return (found[0] if exactly_one else found) if found else None

    def nearest(self, latitude: float, longitude: float, most: int = 5) -> list[tuple[Site, float]]:
        """The sites nearest to a point in degrees, with their distance in kilometres."""
        far = ((site, distance_km(latitude, longitude, site.latitude, site.longitude)) for site in self.sites)
        return sorted(far, key=lambda pair: pair[1])[:most]

    # -- the four outcomes but one: only an online service can fail

    def find(self, query: str, countries: Collection[str] = (), types: Collection[str] = ()) -> Outcome:
        """Which site or area a written form means; `countries` (ISO 3166-1 alpha-2) and `types` narrow it."""
        return self._phrases.find(query, countries, types)

    # -- while one types

    def beginning(self, text: str, most: int = 8) -> list[Site]:
        """The sites of which a name begins with the text, however either is written; the best known first."""
        return beginning(self._index, text, most)


def _location(found: Found, language: str, **more: Any) -> Location:
    site = found.site
    raw = {
        "site": site.code,
        "type": site.site_type,
        "country": site.country,
        "precision": found.precision,
        "radius_km": site.radius_km,
        "score": found.score,
        "alias": found.alias,
    }
    return Location(site.name(language), Point(site.latitude, site.longitude), raw | more)

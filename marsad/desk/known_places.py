"""Places as intake asks for them: by code, by any written form, and countries by any name."""

from functools import lru_cache

from marsad.incidents.intake.work import Placed
from marsad.places.geocoding import Gazetteer
from marsad.places.outcomes import Ambiguous, Found
from marsad.places.sites import Site, Sites

ASKED = 200_000  # different written forms whose answers are kept while an upload is read


class KnownPlaces:
    """The sites and the geocoder of a moment, under the words that intake has for them."""

    def __init__(self, sites: Sites, geocoder: Gazetteer) -> None:
        self._sites = sites
        self._geocoder = geocoder
        self._areas = {area.code: area for area in geocoder.areas}
        self._of = lru_cache(ASKED)(self._found)
        self._country = lru_cache(ASKED)(self._named)

    def of(self, text: str, country: str, site_type: str) -> Placed:
        """What a written place means; country and type narrow it, empty where they are not known."""
        return self._of(text, country, site_type)

    def country(self, text: str) -> str:
        """The country that a code or a name in any language means; empty where none."""
        return self._country(text)

    def site(self, code: str) -> Placed:
        """The site of a code; nothing where there is none."""
        site = self._sites.get(code)
        return _placed(site, site.precision) if site else Placed()

    def _found(self, text: str, country: str, site_type: str) -> Placed:
        outcome = self._geocoder.find(text, (country,) if country else (), (site_type,) if site_type else ())
        if isinstance(outcome, Found):
            if outcome.site.code in self._areas:
                area = self._areas[outcome.site.code]
                return Placed(area.code, "", area.code if area.kind == "country" else "", precision=area.kind)
            return _placed(outcome.site, outcome.precision)
        if isinstance(outcome, Ambiguous):
            return Placed(candidates=tuple(candidate.site.code for candidate in outcome.candidates))
        return Placed()

    def _named(self, text: str) -> str:
        known = self._areas.get(text.upper()) if len(text) == 2 else None
        if known is None:
            outcome = self._geocoder.find(text)
            known = self._areas.get(outcome.site.code) if isinstance(outcome, Found) else None
        return known.code if known and known.kind == "country" else ""


def _placed(site: Site, precision: str) -> Placed:
    return Placed(site.code, site.site_type, site.country, site.latitude, site.longitude, precision)

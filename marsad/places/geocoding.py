"""Finds the site that a written name means, offline: a geopy geocoder for ports, border posts and airports.

A name is matched by code, then word for word, then without the words that only say what kind of place it is, then
inside a longer phrase, then with a typing mistake. Countries and kinds of place that are said narrow the answer. Where
several places remain, the answer is `Ambiguous`: nobody takes a guess for an answer.
"""

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from geopy.geocoders.base import Geocoder
from geopy.location import Location
from geopy.point import Point

from marsad.places import names
from marsad.places.areas import Area
from marsad.places.index import Hit, Index
from marsad.places.names import Word
from marsad.places.outcomes import Ambiguous, Found, NotFound
from marsad.places.sites import Site

Outcome = Found | Ambiguous | NotFound

ONE_TOWN_KM = 40
"""Within this distance a port, an airport and a town of one name and country are one town's."""
PREFERRED = ("seaport", "border_post", "checkpoint", "coast", "inland", "airport", "at_sea")
"""Of one town's places, which a bare name means, in order."""
TYPES_SAID = frozenset({"seaport", "airport", "border_post", "inland"})
MOST = 12  # candidates of an ambiguous name
EARTH_KM = 6371.0


class Gazetteer(Geocoder):  # type: ignore[misc]
    """Sites and areas as a geopy geocoder. Offline; never fails; one index, shared by all who ask."""

    def __init__(self, sites: Iterable[Site], areas: Iterable[Area] = ()) -> None:
        super().__init__()
        self.sites = tuple(sites)
        self.areas = tuple(areas)
        self._index = Index(self.sites, self.areas)

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
        asked = frozenset(code.upper() for code in countries if code)
        wanted = frozenset(types)
        text = query[: names.LONGEST].strip()
        spoken = names.words(names.fold(text))
        if not spoken or all(word.nothing or word.article for word in spoken):
            return NotFound()
        coded = self._index.code(text)
        if coded and (text.isupper() or not text.isalpha()):
            return self._settle(coded, frozenset(), asked)
        if not names.name_key(spoken) and text == text.lower():
            return NotFound()  # the port, not a town called Le Port
        said = names.types_said(spoken)
        hits = self._index.whole(names.whole_key(spoken))
        if hits:
            if said and spoken[0].site_type and len(spoken) > 1 and (spoken[1].filling or not spoken[0].text.isascii()):
                hits = _merged(hits, self._index.whole(names.name_key(spoken)))
            narrowing = said if any(_type(hit) in said for hit in hits) else frozenset()
            exact = self._settle(hits, wanted or narrowing, asked)
            if isinstance(exact, NotFound) and not wanted:
                exact = self._settle(hits, frozenset(), asked)
            if not isinstance(exact, NotFound):
                return exact
        if coded and len(text) == 5:
            return self._settle(coded, frozenset(), asked)
        if any(word.elsewhere for word in spoken):
            return NotFound()
        turned = self._index.turned(names.name_key(spoken))
        if turned and (not said or any(_type(hit) in said for hit in turned)):
            outcome = self._settle(turned, wanted or said, asked)
            if not isinstance(outcome, NotFound):
                return outcome
        if off := self._index.off(names.sea_key(spoken)):
            return self._settle(off, frozenset(), asked)
        return self._of_parts([names.words(part) for part in names.parts(text)], wanted, asked)

    def _of_parts(self, parts: Sequence[tuple[Word, ...]], types: frozenset[str], countries: frozenset[str]) -> Outcome:
        """A form cut at commas and brackets: its first part names the place, the others say whereabouts that is."""
        strange = False
        tails: list[tuple[Word, ...]] = []
        for part in parts[1:]:
            bordering = any(word.context or word.site_type == "border_post" for word in part)
            said = frozenset() if bordering else self._countries(part)
            if said and not countries:
                countries = said
            elif not (said or self._whereabouts(part)):
                strange = not any(word.site_type for word in part)
            if not said:
                tails.append(part)
        head = parts[0] if parts else ()
        said_types = (
            types or names.types_said(head) or names.types_said(tuple(word for part in parts[1:] for word in part))
        )
        outcome = self._phrase(head, said_types, countries, whole=not strange or bool(said_types))
        if not isinstance(outcome, NotFound):
            return outcome
        if any(word.context for word in head):
            return NotFound()
        generic = any(word.site_type or word.premises for word in head)
        for part in tails:  # a warehouse, Niamey; Pier 1, port of Cartagena
            part_types = names.types_said(part)
            if (part_types or generic) and not (part and part[0].context):
                outcome = self._phrase(part, part_types or said_types, countries, whole=True)
                if isinstance(outcome, Found):
                    return outcome if part_types else replace(outcome, precision=_rougher(outcome.precision))
        return NotFound()

    def _phrase(
        self, spoken: tuple[Word, ...], types: frozenset[str], countries: frozenset[str], whole: bool
    ) -> Outcome:
        if not spoken:
            return NotFound()
        if whole:
            outcome = self._exact(spoken, types, countries)
            if not isinstance(outcome, NotFound):
                return outcome
            key = names.name_key(spoken)
            if key and not any(word.context for word in spoken):
                outcome = self._settle(self._index.alike(key), types, countries, strict=True)
                if not isinstance(outcome, NotFound):
                    return outcome
        return self._inside(spoken, types, countries)

    def _exact(self, spoken: tuple[Word, ...], types: frozenset[str], countries: frozenset[str]) -> Outcome:
        for hits in (
            self._index.whole(names.whole_key(spoken)),
            self._index.named(names.name_key(spoken), typed=bool(types)),
        ):
            outcome = self._settle(hits, types, countries)
            if not isinstance(outcome, NotFound):
                return outcome
        return NotFound()

    def _inside(self, spoken: tuple[Word, ...], types: frozenset[str], countries: frozenset[str]) -> Outcome:
        """A name inside a longer phrase: the longest that is a place's, and not only tells whereabouts another is."""
        size = len(spoken)
        windows = [
            (start, start + length)
            for length in range(min(size, 6), 0, -1)
            for start in range(size - length + 1)
            if not (spoken[start + length - 1].filling or spoken[start + length - 1].article)
        ]
        area: Outcome = NotFound()
        known: set[int] = set()
        for start, end in windows:  # countries and seas first: they narrow, or are all that is said
            hits = [hit for hit in self._window(spoken[start:end], types) if isinstance(hit.place, Area)]
            if hits and not known & set(range(start, end)):
                known |= set(range(start, end))
                if isinstance(area, NotFound):
                    area = self._chosen(_of_area(hits[0]), hits)
                place = hits[0].place
                if not countries and isinstance(place, Area) and not self._is_border(spoken, start):
                    countries = frozenset(place.countries)
        for start, end in windows:
            window = spoken[start:end]
            if end - start == size or window[0].filling or window[0].site_type or window[0].article:
                continue
            if known & set(range(start, end)) or all(self._says_nothing(word) for word in window):
                continue
            hits = [hit for hit in self._window(window, types) if isinstance(hit.place, Site)]
            if not hits or self._is_context(spoken, start):
                continue
            beside = self._beside(spoken, start, end)
            rest = [word for at, word in enumerate(spoken) if not (start <= at < end or at in known)]
            if beside or all(self._says_nothing(word) for word in rest):
                outcome = self._settle(hits, types or beside, countries)
                if not isinstance(outcome, NotFound):
                    return outcome
        rest = [word for at, word in enumerate(spoken) if at not in known]
        at_sea = isinstance(area, Found) and area.precision == "at_sea"
        if known and (at_sea or all(self._says_nothing(word) and not (word.context and not word.off) for word in rest)):
            return area
        return NotFound()

    def _window(self, window: tuple[Word, ...], types: frozenset[str]) -> list[Hit]:
        key = names.whole_key(window)
        hits = self._index.whole(key) or self._index.named(names.name_key(window), typed=bool(types))
        if not hits and not window[0].text.isascii() and window[0].text[0] in "بولك" and len(window[0].text) > 3:
            hits = self._index.whole(names.whole_key((names.word(window[0].text[1:]), *window[1:])))
        return hits

    def _is_context(self, spoken: tuple[Word, ...], start: int) -> bool:
        """Whether what comes before a name says that it only tells whereabouts: south of Dakhla."""
        before = [word for word in spoken[:start]]
        while before and (before[-1].article or (before[-1].filling and not before[-1].context) or before[-1].town):
            before.pop()
        return bool(before) and before[-1].context

    def _is_border(self, spoken: tuple[Word, ...], start: int) -> bool:
        """Whether a country is named as the other side of a border, or as what is near: near the Malian border."""
        before = [word for word in spoken[:start] if not (word.article or word.filling)]
        return bool(before) and (before[-1].context or before[-1].site_type == "border_post")

    def _beside(self, spoken: tuple[Word, ...], start: int, end: int) -> frozenset[str]:
        """The kind of place that is said right before or after a name: port de Dakar, Mersin Port."""
        before = start - 1
        while before >= 0 and (spoken[before].article or spoken[before].filling) and not spoken[before].site_type:
            before -= 1
        found = {spoken[at].site_type for at in (before, end) if 0 <= at < len(spoken) and spoken[at].site_type}
        return frozenset(found)

    def _says_nothing(self, word: Word) -> bool:
        return word.filling or word.article or word.context or bool(word.site_type) or word.town

    def _countries(self, spoken: tuple[Word, ...]) -> frozenset[str]:
        """The countries that a part of a form says, as a name, an adjective or a region; none where it says none."""
        for key in (names.whole_key(spoken), names.name_key(spoken)):
            for hit in self._index.whole(key) if key else ():
                if isinstance(hit.place, Area) and hit.place.countries:
                    return frozenset(hit.place.countries)
        return frozenset()

    def _whereabouts(self, spoken: tuple[Word, ...]) -> bool:
        """Whether a part only says whereabouts: a known place, a direction, or words that name nothing."""
        if any(word.context for word in spoken) or all(self._says_nothing(word) for word in spoken):
            return True
        return bool(self._index.whole(names.whole_key(spoken)) or self._index.named(names.name_key(spoken)))

    # -- of the places that answer to a name, the one that is meant

    def _settle(
        self, hits: Sequence[Hit], types: frozenset[str], countries: frozenset[str], strict: bool = False
    ) -> Outcome:
        """The one place that all which was said fits; `strict`: a misspelt name that fits many is none of them."""
        fitting = [hit for hit in hits if not countries or _in(hit.place, countries)]
        areas = [hit for hit in fitting if isinstance(hit.place, Area)]
        sites = [hit for hit in fitting if isinstance(hit.place, Site)]
        said = types & TYPES_SAID
        if not said:  # a bare name is an airport's only where nothing else has it
            sites = [hit for hit in sites if _type(hit) != "airport"] or sites
        if said and sites:
            of_type = [
                hit for hit in sites if _type(hit) in said or (not strict and "seaport" in said and _has_port(hit))
            ]
            beside = [hit for hit in sites if _type(hit) in {"inland", "checkpoint", "coast"}]
            sites = of_type or (beside if "border_post" in said else [] if strict else self._of_town(beside, said))
        if areas and (not sites or not said):
            return self._chosen(_of_area(areas[0]), areas)
        towns = _towns(sites)
        if not towns:
            return NotFound()
        if len(towns) > 1 and (own := _own_of_border(towns)):
            towns = [own]
        if len(towns) > 1:
            return NotFound() if strict and len(towns) > 3 else _ambiguous([town[0] for town in towns])
        town = towns[0]
        alike = [hit for hit in town if _type(hit) == _type(town[0])]
        own_name = [hit for hit in alike if hit.own]
        if len(alike) > 1 and len(own_name) != 1:
            return _ambiguous(alike)
        best = own_name[0] if len(alike) > 1 else alike[0]
        exact = _type(best) in said | {"checkpoint"} if said else len({_type(hit) for hit in town}) == 1
        return _found(best, not exact)

    def _of_town(self, towns: Sequence[Hit], types: frozenset[str]) -> list[Hit]:
        """The ports or airports of a town, by distance, where a name is only the town's: the airport of Toulouse."""
        found: dict[str, Hit] = {}
        for town in towns:
            for site in self.sites:
                if (
                    site.site_type in types
                    and site.country == _country(town)
                    and abs(site.latitude - town.place.latitude) < 0.4
                    and distance_km(site.latitude, site.longitude, town.place.latitude, town.place.longitude)
                    <= ONE_TOWN_KM
                ):
                    found[site.code] = Hit(site, town.alias, town.score)
        return list(found.values())

    def _chosen(self, found: Found, areas: Sequence[Hit]) -> Outcome:
        several = {hit.place.code for hit in areas}
        return found if len(several) == 1 else Ambiguous(tuple(_of_area(hit) for hit in areas[:MOST]))


def distance_km(latitude: float, longitude: float, latitude2: float, longitude2: float) -> float:
    """The great-circle distance of two points in degrees, by the haversine formula on a sphere of 6,371 km."""
    north, north2 = math.radians(latitude), math.radians(latitude2)
    half = math.sin((north2 - north) / 2) ** 2
    half += math.cos(north) * math.cos(north2) * math.sin(math.radians(longitude2 - longitude) / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(min(1.0, half)))


def _in(place: Site | Area, countries: frozenset[str]) -> bool:
    if isinstance(place, Area):
        return not place.countries or bool(countries & set(place.countries))
    return not place.country or place.country in countries


def _towns(hits: Iterable[Hit]) -> list[list[Hit]]:
    """The hits, those of one town together, the one that a bare name means first; towns in the order of their hits."""
    towns: list[list[Hit]] = []
    for hit in hits:
        place = hit.place
        for town in towns:
            first = town[0].place
            if distance_km(place.latitude, place.longitude, first.latitude, first.longitude) <= ONE_TOWN_KM and (
                _country(hit) == _country(town[0])
            ):
                town.append(hit)
                break
        else:
            towns.append([hit])
    for town in towns:
        town.sort(key=lambda hit: PREFERRED.index(_type(hit)))
    return towns


def _own_of_border(towns: Sequence[list[Hit]]) -> list[Hit] | None:
    """Of the two sides of one border that share a name, the one whose own name it is."""
    first = towns[0][0].place
    near = all(
        distance_km(first.latitude, first.longitude, town[0].place.latitude, town[0].place.longitude) <= ONE_TOWN_KM
        for town in towns
    )
    own = [town for town in towns if any(hit.own for hit in town)]
    if not near or len(own) != 1:
        return None
    key = names.fold(own[0][0].alias)
    others = (hit.place for town in towns if town is not own[0] for hit in town)
    shared = any(key in names.fold(name) for place in others for name in place.names.values())
    return None if shared else own[0]


def _type(hit: Hit) -> str:
    return hit.place.site_type if isinstance(hit.place, Site) else hit.place.kind


def _has_port(hit: Hit) -> bool:
    """Whether a town has a UN/LOCODE: it may have a port that the lists have no point of."""
    return _type(hit) == "inland" and hit.place.code.isupper()


def _country(hit: Hit) -> str:
    return hit.place.country if isinstance(hit.place, Site) else ""


def _ambiguous(hits: Sequence[Hit]) -> Ambiguous:
    return Ambiguous(tuple(_found(hit, False) for hit in hits[:MOST]))


def _merged(hits: Sequence[Hit], more: Sequence[Hit]) -> list[Hit]:
    return list({hit.place.code: hit for hit in (*more, *hits)}.values())


def _found(hit: Hit, rough: bool) -> Found:
    site = hit.place
    assert isinstance(site, Site)
    return Found(site, _rougher(site.precision) if rough else site.precision, round(hit.score, 3), hit.alias)


def _rougher(precision: str) -> str:
    return "locality" if precision == "site" else precision


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

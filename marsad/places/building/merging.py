"""Candidates made into sites: names of towns lent, doubles merged, and every site a code of its own."""

import math
import re
from collections.abc import Collection, Iterable, Sequence

from rapidfuzz import fuzz

from marsad.places.building.candidates import ByName, Candidate, fold, slug
from marsad.places.building.sources import Town
from marsad.places.distance import apart_km

SAME_KM = 3.0  # two candidates of one kind and one name are one place when they lie this near
SAME_AS_CHECKED_KM = 10.0  # and this near to one that was checked by hand
SAME_CODE_KM = 60.0  # farther apart one of two equal codes is wrong
TOWN_KM = 25.0  # a port bears the names of the town this near
AIRPORT_KM = 60.0  # airports lie farther out
ASTRAY_KM = 100.0  # an airport this far from the only town of its city is another's
LIKE = 65  # how alike, of 100, two spellings of one name are at least
SUFFIX = {"seaport": "port", "airport": "airport", "border_post": "post", "inland": "town"}
AIRPORT_WORDS = frozenset([
    "airport", "international", "intl", "airfield", "regional", "municipal", "air", "county", "aerodrome", "airstrip",
    "heliport", "city", "executive", "central", "north", "south", "east", "west", "northwest", "northeast", "southwest",
    "southeast", "memorial", "downtown", "army", "field", "metropolitan", "national", "aeroport", "aeropuerto",
    "aeroporto", "nuevo", "new", "the",
])  # fmt: skip
"""Words that cannot begin a name which stands alone."""
NUMBERED = ("NGA World Port Index no.", "GeoNames", "airportsdata", "OpenStreetMap node", "OpenStreetMap relation")


def merged(candidates: Sequence[Candidate], checked: int, reserved: Iterable[str] = ()) -> list[Candidate]:
    """One site per place, in the order given; the first `checked` were checked by hand, keep their codes and win.

    A candidate is a place that is there already if its kind is the same and also its code, the number of its point in
    one list (both sides of a border may share it), or a name within 3 km (10 of a checked site). Its names become
    aliases. A code that is taken, or reserved, or that a country goes by is not given twice: the candidate's name makes
    another.
    """
    sites: list[Candidate] = []
    by_code: dict[str, Candidate] = {}
    by_number: dict[tuple[str, str, str], Candidate] = {}
    by_name: dict[tuple[str, str, str], list[tuple[float, Candidate]]] = {}
    avoided, hand_checked = set(reserved), {each.code for each in candidates[:checked]}
    for number, candidate in enumerate(candidates):
        kind, numbered = candidate.site_type, candidate.point.source
        same = None
        if number >= checked:
            same = (
                by_number.get((kind, candidate.country, numbered))
                or _same_code(candidate, by_code, hand_checked)
                or _same_name(candidate, by_name)
            )
        if same:
            same.take_names(candidate)
            if (same.site_type, kind) == ("inland", "seaport"):
                same.also_called([f"Port of {same.names['en']}"])  # the town is its port too
            if same.code not in hand_checked:
                same.names = {**candidate.names, **same.names}
            site = same
        else:
            site = candidate
            if number >= checked:
                site.code = _code(site, by_code, avoided)
            sites.append(site)
            by_code[site.code] = site
            if number < checked:  # a code that a person wrote among the names is this place's too
                by_code |= {alias: site for alias in site.aliases if re.fullmatch("[A-Z]{2}[A-Z2-9]{3}", alias)}
        if numbered.startswith(NUMBERED) and candidate.point.precision in {"site", "locality"}:
            by_number.setdefault((kind, candidate.country, numbered), site)
        reach = SAME_AS_CHECKED_KM if number < checked else SAME_KM
        for name in {fold(name) for name in candidate.called()} - {""}:
            by_name.setdefault((kind, candidate.country, name), []).append((reach, site))
    for site in sites[checked:]:
        site.aliases = [alias for alias in site.aliases if alias not in by_code or by_code[alias] is site]
    return sites


def lend_names(site: Candidate, towns: ByName[Town], bearing: Collection[str] = ()) -> None:
    """Give a site the names that the town of its name has: Arabic, French and Spanish, and its spellings.

    An airport is named for its city; only its Arabic name, "airport of" the city, is made from it, and of several, only
    goes to the one that bears the city's name in English (`bearing` has the numbers of these cities). A port that
    bears another name, as Douro in Porto or the quay Lachine/Montreal, only goes by the city's name.
    """
    if site.site_type == "airport":
        site.aliases = [alias for alias in site.aliases if not _is_astray(alias, site, towns)]
        town = _city(site, towns)
        if town and town.names["ar"]:
            if town.number not in bearing or bears_city(site, towns):
                site.names.setdefault("ar", f"مطار {town.names['ar'][0]}")
            site.also_called([f"مطار {name}" for name in town.names["ar"]], "ar")
        return
    town = towns.near(site.country, site.called(), site.point, TOWN_KM)
    if town:
        main = fold(re.split("[/,]", site.names.get("en", ""))[0])
        called = {fold(name) for name in (*town.latin, *(name for names in town.names.values() for name in names))}
        own = any(name in main or fuzz.ratio(main, name) >= LIKE for name in called if len(name) > 2)
        for language in ("ar", "fr", "es"):
            if town.names[language] and own:
                site.names.setdefault(language, town.names[language][0])
        for language in ("ar", "fr", "en", "es"):
            site.also_called(town.names[language], language)
        site.also_called(town.latin)


def name_alone(airport: Candidate, towns: ByName[Town]) -> None:
    """Give an airport the names that follow its city's: Lisboa Humberto Delgado is Humberto Delgado too."""
    city = _city(airport, towns)
    if not city:
        return
    begins = [
        re.compile(rf"{re.escape(name)}[ -]+", re.IGNORECASE)
        for name in dict.fromkeys([*city.names["en"], *city.names["fr"], *city.names["es"], *city.latin])
    ]
    parts = [part.strip() for name in airport.called() for part in re.split(r" - |/", name)]
    found = [part[match.end() :] for part in parts for begin in begins if (match := begin.match(part))]
    own = {fold(name) for name in (*city.names["en"], *city.names["fr"], *city.names["es"], *city.latin)}
    for name in (*found, *parts):
        words = fold(name).split()
        if len(name) > 4 and words[0] not in AIRPORT_WORDS and " ".join(words) not in own:
            airport.also_called([name])


def port_alone(port: Candidate) -> None:
    """Give a port the name that UN/LOCODE writes with "Pt": Pecem Pt / Sao Goncalo do Amarante is Pecem too."""
    parts = [part.strip() for name in port.called() for part in name.split("/")]
    port.also_called(part.removesuffix(" Pt") for part in parts if part.endswith(" Pt"))


def bears_city(airport: Candidate, towns: ByName[Town]) -> str:
    """The number of the town whose name an airport's English name begins with, else nothing."""
    city = _city(airport, towns)
    return city.number if city and fold(airport.names["en"]).startswith(fold(city.names["en"][0])) else ""


def _city(airport: Candidate, towns: ByName[Town]) -> Town | None:
    """The town that an airport is named for, as Lisbon airport is."""
    cities = [name[: -len(" airport")] for name in airport.called() if name.casefold().endswith(" airport")]
    return towns.near(airport.country, cities, airport.point, AIRPORT_KM)


def _is_astray(alias: str, airport: Candidate, towns: ByName[Town]) -> bool:
    """Whether "Lyon airport" is said of an airport far from the only Lyon of its country."""
    if not alias.endswith(" airport"):
        return False
    town = towns.near(airport.country, [alias.removesuffix(" airport")], airport.point, math.inf)
    return town is not None and apart_km(town.point, airport.point) > ASTRAY_KM


def _same_code(candidate: Candidate, by_code: dict[str, Candidate], checked: set[str]) -> Candidate | None:
    """The site that has the candidate's code; a town that was checked by hand is its port too: one code, one site."""
    other = by_code.get(candidate.code)
    if not other:
        return None
    town = other.code in checked and (other.site_type, candidate.site_type) == ("inland", "seaport")
    if other.site_type != candidate.site_type and not town:
        return None
    return other if apart_km(other.point, candidate.point) <= SAME_CODE_KM else None


def _same_name(
    candidate: Candidate, by_name: dict[tuple[str, str, str], list[tuple[float, Candidate]]]
) -> Candidate | None:
    for name in dict.fromkeys(fold(name) for name in candidate.names.values()):
        for reach, site in by_name.get((candidate.site_type, candidate.country, name), ()):
            if apart_km(site.point, candidate.point) <= reach:
                return site
    return None


def _code(site: Candidate, taken: dict[str, Candidate], avoided: set[str]) -> str:
    """The candidate's own code if it is free; else one of its name: "atar", "atar-town", "atar-town-2"."""
    if site.code and site.code not in taken:
        return site.code
    source = site.point.source
    if source.startswith("NGA World Port Index no. ") and f"wpi-{source.split()[-1]}" not in taken:
        return f"wpi-{source.split()[-1]}"
    plain = slug(site.names.get("en", "")) or "place"
    kind = f"{plain}-{SUFFIX.get(site.site_type, 'place')}"
    if len(plain) > 2 and plain not in taken and plain not in avoided:
        return plain
    number = 1
    code = kind
    while code in taken:
        number += 1
        code = f"{kind}-{number}"
    return code

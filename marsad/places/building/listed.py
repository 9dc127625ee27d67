"""Candidates from the lists: the world's ports, border posts and towns, with the points that all lists give."""

from collections.abc import Iterable, Mapping, Sequence

from marsad.places.building.candidates import ByName, Candidate, Point, attributed, fold
from marsad.places.building.posts import CODES
from marsad.places.building.sources import NO_POSTS, Town, WorldPort
from marsad.places.building.unlocode import Location
from marsad.places.distance import apart_km, distance_km

PORT_KM = 25.0
TOWN_KM = 15.0
BESIDE_KM = 10.0  # a road's crossing this near to a post vouches for its point


def by_name(locations: Iterable[Location]) -> ByName[Location]:
    """UN/LOCODE's places, to be found by name under each of their points."""
    found: ByName[Location] = ByName()
    for location in locations:
        country, _ = attributed(location.country)
        for point in location.points:
            found.add(country, location.names, point.latitude, point.longitude, location)
    return found


def with_locodes(
    ports: Sequence[WorldPort], locations: Mapping[str, Location], named: ByName[Location]
) -> dict[int, str]:
    """The UN/LOCODE code of each port of the Index by its number. Of several with one code the likeliest keeps it."""
    claims: dict[str, list[tuple[bool, float, int]]] = {}
    for port in ports:
        country, _ = attributed(port.country)
        location = locations.get(port.locode) or named.near(country, port.names, port.point, TOWN_KM)
        code = location.code if location else port.locode
        if not code:
            continue
        other_name = not location or not {fold(name) for name in port.names} & {fold(name) for name in location.names}
        off = min((apart_km(port.point, point) for point in location.points), default=0.0) if location else 0.0
        if location and other_name and off > PORT_KM:
            continue  # another name in another place: the Index has the code wrong
        claims.setdefault(code, []).append((other_name, off, port.number))
    return {min(claim)[2]: code for code, claim in claims.items()}


def ports(world: Sequence[WorldPort], locations: Mapping[str, Location], locodes: Mapping[int, str]) -> list[Candidate]:
    """The ports of the Index, then the other places that UN/LOCODE calls ports, whether at sea or not."""
    found = []
    for port in world:
        country, notes = attributed(port.country)
        code = locodes.get(port.number, "")
        location = locations.get(code)
        site = Candidate(
            code or f"wpi-{port.number}", "seaport", country, {"en": _cased(port.names[0])}, [port.point], notes=notes
        )
        site.also_called(port.names)
        if location:
            site.points += location.points
            site.names["en"] = location.names[0]
            site.also_called([*port.names, *location.names])
        found.append(site)
    taken = set(locodes.values())
    for location in locations.values():
        if "1" in location.function and location.code not in taken:
            found.append(_site(location, "seaport"))
    return found


def posts(locations: Iterable[Location], crossings: Sequence[Point]) -> list[Candidate]:
    """The places that UN/LOCODE calls border crossings; a mapped road's crossing nearby is told in a note."""
    found = []
    for location in locations:
        if "B" in location.function and "1" not in location.function and location.code not in NO_POSTS:
            post = _site(location, "border_post")
            for point in post.points[:1]:
                off = min(
                    (
                        distance_km(point.latitude, point.longitude, each.latitude, each.longitude)
                        for each in crossings
                        if abs(each.latitude - point.latitude) < 0.1
                    ),
                    default=BESIDE_KM + 1,
                )
                if off <= BESIDE_KM:
                    post.notes.append(f"A mapped road crosses the boundary {off:.0f} km from here.")
            found.append(post)
    return found


def towns(found: Iterable[Town], named: ByName[Location]) -> list[Candidate]:
    """The towns of the axis and the great ones elsewhere, largest first, under the UN/LOCODE code of their name."""
    sites = []
    for town in sorted(found, key=lambda town: not town.of_the_axis):  # which keep the codes of their names
        if town.of_the_axis or town.of_the_world:
            words = [word for language in ("en", "fr", "es") for word in town.names[language]]
            location = named.near(town.country, [*words, *town.latin], town.point, TOWN_KM)
            names = {language: spellings[0] for language, spellings in town.names.items() if spellings}
            site = Candidate(location.code if location else "", "inland", town.country, names, [town.point])
            site.notes += town.notes
            site.also_called(town.names["ar"], "ar")
            if town.of_the_axis:
                site.also_called(town.latin)
            if location and "1" in location.function:
                site.also_called([f"Port of {site.names['en']}"])  # on a river, say
            sites.append(site)
    return sites


def give_codes(curated: Sequence[Candidate], locodes: Mapping[int, str], named: ByName[Location]) -> None:
    """Curated sites get the code of their World Port Index number, else of their name in UN/LOCODE, or by hand."""
    for site in curated:
        if site.site_type == "border_post":
            site.code = next((CODES[name] for name in site.called() if name in CODES), "")
        elif site.site_type == "airport" and not site.code:
            site.code = next((alias for alias in site.aliases if alias.isupper() and len(alias) == 3), "")
        elif not site.code:
            number = site.point.source.removeprefix("NGA World Port Index no. ")
            location = named.near(site.country, site.called(), site.point, PORT_KM)
            site.code = (locodes.get(int(number)) if number.isdigit() else None) or (location.code if location else "")


def _site(location: Location, site_type: str) -> Candidate:
    country, notes = attributed(location.country)
    site = Candidate(location.code, site_type, country, {"en": location.names[0]}, list(location.points), notes=notes)
    site.also_called(location.names)
    return site


def _cased(name: str) -> str:
    """The Index's "Port De Salvador" as it is written."""
    small = {"De", "Del", "Du", "Des", "Da", "Do", "Dos", "La", "Le", "Of", "And", "Sur"}
    first, *rest = name.split(" ")
    return " ".join([first, *(word.lower() if word in small - {"La", "Le"} else word for word in rest)])

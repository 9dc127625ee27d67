"""The build of the file of sites: the lines kept by hand first, then what the public lists add, every point checked."""

import csv
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from marsad.places.axis import AXIS
from marsad.places.building import listed, posts, twins, unlocode
from marsad.places.building import sources as files
from marsad.places.building.candidates import LANGUAGES, ByName, Candidate, slug
from marsad.places.building.merging import bears_city, lend_names, merged, name_alone, port_alone
from marsad.places.building.points import Outlines, settle

COLUMNS = (
    "site_id", "site_type", "country", "latitude", "longitude", "precision", "radius_km", "point_source", "licence",
    "name_ar", "name_fr", "name_en", "name_es", "aliases", "alias_languages", "note", "other_side",
)  # fmt: skip


@dataclass(frozen=True)
class Report:
    """What a build wrote: sites per type, places left out per reason, and the size of the file of sites in bytes."""

    sites: dict[str, int]
    left_out: dict[str, int]
    size: int


def build(sources: Path, kept: Path, target: Path) -> Report:
    """Write the file of sites, and beside it `sites_left_out.csv`, from the folder of raw files and the lines kept.

    The countries of `areas.csv` beside it, where that is, are written anew too.

    A code is for ever: a place that the file has already, under the number that its source gives it, keeps its code.
    """
    gazetteer, earth = sources / "gazetteer", sources / "naturalearth"
    kept_lines, kept_sites = files.kept(kept)
    outlines = Outlines(earth / "ne50_countries_defacto.geojson", earth / "ne50_land.geojson")
    locations = unlocode.read(gazetteer / "unlocode.csv.gz", gazetteer / "unlocode_osm.csv.gz")
    named = listed.by_name(locations.values())
    world = files.world_ports(gazetteer / "wpi_ports.csv")
    locodes = listed.with_locodes(world, locations, named)
    curated = files.curated(gazetteer / "sites_curated.csv")
    listed.give_codes(curated, locodes, named)
    geonames = files.towns(gazetteer / "geonames_core.csv")
    crossings = files.crossings(gazetteer / "derived_road_border_crossings.csv")
    candidates = [
        *(site for site in [*curated, *posts.by_hand(kept.with_name("posts_kept.csv"))] if site.site_type != "inland"),
        *listed.ports(world, locations, locodes),
        *files.airports(),
        *listed.posts(locations.values(), crossings),
        *(site for site in curated if site.site_type == "inland"),
        *listed.towns(geonames, named),
    ]
    for site in candidates:
        if site.code in files.MISPLACED:
            site.points = [point for point in site.points if "OpenStreetMap" not in point.source]
    passed, left_out = settle(candidates, outlines)
    given = files.codes(target) if target.exists() else {}
    given = {key: code for key, code in given.items() if code not in twins.TWINS.values()}  # may have another's point
    for site in passed:
        site.code = given.get((site.site_type, site.point.source), site.code)
    passed = _without_towns_of_ports(passed, given)
    towns: ByName[files.Town] = ByName()
    for town in geonames:
        names = [name for words in town.names.values() for name in words]
        towns.add(town.country, [*names, *town.latin], town.point.latitude, town.point.longitude, town)
    bearing = {bears_city(site, towns) for site in passed if site.site_type == "airport"} - {""}
    for site in passed:
        if site.site_type != "inland":
            lend_names(site, towns, bearing)
    avoided = {slug(name) for name in outlines.names} | {code.lower() for code in outlines.names.values()}
    avoided |= set(given.values())
    sites = twins.join(merged([*kept_sites, *passed], len(kept_sites), avoided))
    posts.face(sites)
    for site in sites:
        if site.site_type == "airport":
            name_alone(site, towns)
        elif site.site_type == "seaport":
            port_alone(site)
    give(sites, files.kept_names(kept.with_name("names_kept.csv")))
    _write(target, COLUMNS, _lines(kept_lines, sites))
    codes = {site.code for site in sites}
    missing = sorted({each for each in left_out if each.code not in codes}, key=lambda each: (each.code, each.name))
    _write(
        target.with_name("sites_left_out.csv"),
        ("code", "name", "country", "latitude", "longitude", "reason"),
        ((each.code, each.name, each.country, each.latitude, each.longitude, each.reason) for each in missing),
    )
    return Report(
        sites=dict(Counter(site.site_type for site in sites)),
        left_out=dict(Counter(each.reason for each in missing)),
        size=target.stat().st_size,
    )


def _without_towns_of_ports(sites: Sequence[Candidate], given: Container[tuple[str, str]]) -> list[Candidate]:
    """The sites without the towns far away whose port has their code: it goes by their name too.

    What an earlier build gave a code, by kind and source, stays.
    """
    ports = {site.code for site in sites if site.site_type == "seaport"}
    return [
        site
        for site in sites
        if site.site_type != "inland"
        or site.country in AXIS
        or site.code not in ports
        or ("inland", site.point.source) in given
    ]


def give(sites: Sequence[Candidate], names: Iterable[tuple[str, str, str]]) -> None:
    """Give sites the names kept by hand: a site's own in a language where it has none yet, else one more alias."""
    by_code = {site.code: site for site in sites}
    for code, language, name in names:
        site = by_code.get(code)
        if site is None:
            raise ValueError(f"names_kept.csv names {code}, which is no site")
        if language in LANGUAGES and language not in site.names:
            site.names[language] = name
        else:
            site.also_called([name], language)


def _lines(kept_lines: Sequence[dict[str, str]], sites: Sequence[Candidate]) -> Iterable[Sequence[object]]:
    """The lines kept as they stand, with aliases and other sides added, then the other sites by code."""
    for line, site in zip(kept_lines, sites, strict=False):
        added = {f"name_{language}": site.names.get(language, "") for language in LANGUAGES}
        added |= {"aliases": "|".join(site.aliases), "alias_languages": _languages(site, site.aliases)}
        yield [{**line, **added, "other_side": site.other_side}[column] for column in COLUMNS]
    for site in sorted(sites[len(kept_lines) :], key=lambda each: each.code):
        point = site.point
        names = [site.names.get(language, "") for language in LANGUAGES]
        aliases = [alias for alias in dict.fromkeys(site.aliases) if alias not in names]
        yield [
            site.code, site.site_type, site.country, point.latitude, point.longitude, point.precision, point.radius_km,
            point.source, point.licence, *names, "|".join(aliases), _languages(site, aliases),
            " ".join(dict.fromkeys(site.notes)), site.other_side,
        ]  # fmt: skip


def _languages(site: Candidate, aliases: Sequence[str]) -> str:
    """The language of each alias; nothing at all where it is known of none."""
    return "|".join(site.spoken.get(alias, "") for alias in aliases) if site.spoken else ""


def _write(path: Path, header: Sequence[str], lines: Iterable[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(lines)

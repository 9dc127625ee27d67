"""What people changed in the sites, and what the sites come to with it: pure, sites and edits in, sites out."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from marsad.places.distance import apart_km
from marsad.places.letters import fold
from marsad.places.sites import Site, Sites

Kind = Literal["alias", "point", "site", "withdrawn"]
Standing = Literal["", "in-force", "withdrawn", "superseded", "not-applied"]

ACCEPTED_KM = 10.0  # how far an accepted site may be off: an online answer is a town's more often than a quay's
SAME_KM = 1.0  # within this distance two sites of one name and type are one
SAME_DEGREES = 1e-5  # a metre: the point is the same but for rounding


@dataclass(frozen=True)
class Edit:
    """One change to one site. Points are in degrees (WGS 84), `at` is UTC in ISO 8601.

    `alias`: `alias` and its `language` (empty: of no one language). `point`: the new point, and in `replaced_…` the
    one that was in force before any correction. `site`: a place that a person took over, with who said it in `origin`.
    `withdrawn`: takes back the edit of the number in `withdraws`, which may be a withdrawal itself.

    `standing` and `reason` are not kept: `apply` fills them with what became of the edit in the sites at hand.
    `reason` is a message key: `edit-site-gone` (there is no such site any more) and `edit-in-gazetteer` (the
    gazetteer says the same by now) where it is `not-applied`; `edit-point-moved` (the shipped point is another one
    than was corrected) and `edit-site-twice` (the gazetteer has a site of that name there by now) where it is
    `in-force` all the same.
    """

    number: int
    kind: Kind
    site_id: str
    who: str
    why: str
    at: str
    alias: str = ""
    language: str = ""
    latitude: float | None = None
    longitude: float | None = None
    replaced_latitude: float | None = None
    replaced_longitude: float | None = None
    name: str = ""
    country: str = ""
    site_type: str = ""
    origin: str = ""
    withdraws: int | None = None
    standing: Standing = ""
    reason: str = ""


@dataclass(frozen=True)
class Edited:
    """The sites with the edits that are in force, and every edit, oldest first, with its standing."""

    sites: Sites
    edits: tuple[Edit, ...] = ()

    @property
    def doubtful(self) -> tuple[Edit, ...]:
        """Edits that deserve a second look, because the shipped gazetteer changed under them."""
        return tuple(edit for edit in self.edits if edit.reason)


def apply(edits: Iterable[Edit], sites: Sites) -> Edited:
    """The sites as shipped with the edits that are in force; pure. Edits are given oldest first."""
    edits = tuple(edits)
    standings = _standings(edits)
    taken = [accepted(edit) for edit in edits if edit.kind == "site" and standings[edit.number] == "in-force"]
    doubled = twins(taken, sites)
    changed: dict[str, Site] = {}
    judged: list[Edit] = []
    for edit in edits:
        standing, reason = standings[edit.number], ""
        if standing == "in-force" and edit.kind != "withdrawn":
            site, reason = _with(edit, changed.get(edit.site_id) or sites.get(edit.site_id), doubled)
            if site:
                changed[site.code] = site
            else:
                standing = "not-applied"
        judged.append(replace(edit, standing=standing, reason=reason))
    return Edited(sites.with_sites(changed) if changed else sites, tuple(judged))


def _standings(edits: Sequence[Edit]) -> dict[int, Standing]:
    """Whether each edit is in force, withdrawn or, as a point that was corrected again, superseded."""
    withdrawn: set[int | None] = set()
    for edit in reversed(edits):  # a withdrawal comes after what it takes back
        if edit.kind == "withdrawn" and edit.number not in withdrawn:
            withdrawn.add(edit.withdraws)
    points = {edit.site_id: edit.number for edit in edits if edit.kind == "point" and edit.number not in withdrawn}

    def standing(edit: Edit) -> Standing:
        if edit.number in withdrawn:
            return "withdrawn"
        return "superseded" if edit.kind == "point" and points[edit.site_id] != edit.number else "in-force"

    return {edit.number: standing(edit) for edit in edits}


def _with(edit: Edit, site: Site | None, doubled: Collection[str]) -> tuple[Site | None, str]:
    """A site with an edit, None where the edit changes nothing, and why it deserves a second look."""
    if edit.kind == "site":
        if site:
            return None, "edit-in-gazetteer"
        return accepted(edit), "edit-site-twice" if edit.site_id in doubled else ""
    if site is None:
        return None, "edit-site-gone"
    if edit.kind == "alias":
        if has_name(site, edit.alias):
            return None, "edit-in-gazetteer"
        spoken = (*site.spoken, *[""] * (len(site.aliases) - len(site.spoken)), edit.language)
        return replace(site, aliases=(*site.aliases, edit.alias), spoken=spoken), ""
    if site.precision == "site" and same_point(site, edit.latitude, edit.longitude):
        return None, "edit-in-gazetteer"
    moved = not same_point(site, edit.replaced_latitude, edit.replaced_longitude)
    return _corrected(site, edit), "edit-point-moved" if moved else ""


def accepted(edit: Edit) -> Site:
    """The site that a person took over."""
    assert edit.latitude is not None and edit.longitude is not None
    named = {edit.language: edit.name} if edit.language else {}
    return Site(
        code=edit.site_id,
        site_type=edit.site_type,
        country=edit.country,
        latitude=edit.latitude,
        longitude=edit.longitude,
        precision="locality",
        radius_km=ACCEPTED_KM,
        point_source=edit.origin,
        licence="",
        names=named,
        aliases=() if named else (edit.name,),
        note=edit.why,
    )


def _corrected(site: Site, edit: Edit) -> Site:
    assert edit.latitude is not None and edit.longitude is not None
    source = f"corrected by {edit.who}, {edit.at[:10]}: {edit.why}"
    point = {"latitude": edit.latitude, "longitude": edit.longitude, "precision": "site", "radius_km": 0.0}
    return replace(site, **point, point_source=source)  # type: ignore[arg-type]


def twins(new: Iterable[Site], sites: Sites) -> frozenset[str]:
    """The codes of those new sites that have a site of their name and type within `SAME_KM`."""
    bands: dict[int, list[Site]] = defaultdict(list)  # of 0.02 degrees of latitude, or 2.2 km
    for site in new:
        bands[round(site.latitude * 50)].append(site)
    if not bands:
        return frozenset()
    return frozenset(
        site.code
        for other in sites.values()
        for band in (-1, 0, 1)
        for site in bands.get(round(other.latitude * 50) + band, ())
        if other.site_type == site.site_type
        and apart_km(other, site) <= SAME_KM
        and any(has_name(other, name) for name in site.known_as[1:])
    )


def has_name(site: Site, name: str) -> bool:
    """Whether a site goes by a name, however either is written."""
    return fold(name) in map(fold, site.known_as)


def same_point(site: Site, latitude: float | None, longitude: float | None) -> bool:
    """Whether a site is at a point in degrees, but for rounding."""
    assert latitude is not None and longitude is not None
    return abs(site.latitude - latitude) < SAME_DEGREES and abs(site.longitude - longitude) < SAME_DEGREES

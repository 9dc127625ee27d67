"""What people changed in the gazetteer, with who, when and why: kept beside the shipped file, and never erased."""

import logging
import math
import re
import sqlite3
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from marsad.errors import RefusedFile, WrongEdit
from marsad.places.kept import Kept, Stamp, now
from marsad.places.names import fold
from marsad.places.outcomes import Candidate
from marsad.places.sites import LANGUAGES, Site, Sites
from marsad.vocabulary import SITE_TYPES

Kind = Literal["alias", "point", "site", "withdrawn"]
Standing = Literal["", "in-force", "withdrawn", "superseded", "not-applied"]

LONGEST_NAME = 200  # characters of an alias or a name
LONGEST_WHO = 80
LONGEST_WHY = 500
LONGEST_SLUG = 40
ACCEPTED_KM = 10.0  # how far an accepted site may be off: an online answer is a town's more often than a quay's
SAME_KM = 1.0  # within this distance two sites of one name and type are one
SAME_DEGREES = 1e-5  # a metre: the point is the same but for rounding
DEGREE_KM = 111.2
PATIENCE = 10.0  # seconds to wait for another writer

_COLUMNS = (
    "number", "kind", "site_id", "alias", "language", "latitude", "longitude", "replaced_latitude",
    "replaced_longitude", "name", "country", "site_type", "origin", "who", "why", "at", "withdraws",
)  # fmt: skip
_SCHEMA = (
    """CREATE TABLE IF NOT EXISTS edits (
        number INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, site_id TEXT NOT NULL,
        alias TEXT NOT NULL, language TEXT NOT NULL, latitude REAL, longitude REAL,
        replaced_latitude REAL, replaced_longitude REAL, name TEXT NOT NULL, country TEXT NOT NULL,
        site_type TEXT NOT NULL, origin TEXT NOT NULL, who TEXT NOT NULL, why TEXT NOT NULL, at TEXT NOT NULL,
        withdraws INTEGER REFERENCES edits (number))""",
    """CREATE TRIGGER IF NOT EXISTS edits_are_not_changed BEFORE UPDATE ON edits
        BEGIN SELECT RAISE(ABORT, 'edits are added, never changed'); END""",
    """CREATE TRIGGER IF NOT EXISTS edits_are_not_erased BEFORE DELETE ON edits
        BEGIN SELECT RAISE(ABORT, 'edits are withdrawn, never erased'); END""",
)
_READ = f"SELECT {', '.join(_COLUMNS)} FROM edits ORDER BY number"  # noqa: S608  (nothing here comes from outside)
_ADD = f"INSERT INTO edits ({', '.join(_COLUMNS[1:])}) VALUES ({', '.join('?' * len(_COLUMNS[1:]))})"  # noqa: S608

_LOG = logging.getLogger("marsad")


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
    def unapplied(self) -> tuple[Edit, ...]:
        """Edits that nobody withdrew and that no longer change anything; `reason` says why."""
        return tuple(edit for edit in self.edits if edit.standing == "not-applied")

    @property
    def doubtful(self) -> tuple[Edit, ...]:
        """Edits that deserve a second look, because the shipped gazetteer changed under them."""
        return tuple(edit for edit in self.edits if edit.reason)


class Edits:
    """The file of edits. Reading it raises RefusedFile when it cannot be opened; a damaged one is set aside.

    `sites` is, wherever it is an argument, the gazetteer as shipped. WrongEdit when a change is not made.
    """

    def __init__(self, path: Path, clock: Callable[[], datetime] = now) -> None:
        self.path = path
        self._clock = clock
        self._kept = Kept(path, _SCHEMA, PATIENCE, clock)

    def stamp(self) -> Stamp | None:
        """What differs after every edit, by whichever process."""
        return self._kept.stamp()

    def all(self) -> tuple[Edit, ...]:
        """Every edit ever made, oldest first, without its standing."""
        try:
            return _edits(self._kept.read(_READ))
        except (sqlite3.Error, OSError, UnicodeError) as error:
            raise RefusedFile(self.path, "file-unreadable", detail=str(error)) from error

    def history(self, site_id: str) -> tuple[Edit, ...]:
        """Every edit of one site, withdrawals included, oldest first, without its standing."""
        return tuple(edit for edit in self.all() if edit.site_id == site_id)

    def add_alias(self, sites: Sites, site_id: str, alias: str, language: str, who: str, why: str) -> Edit:
        """Give a site one more name, in one of LANGUAGES or, with an empty language, in no one of them."""
        alias, signed = alias.strip(), _signed(who, why)
        if not fold(alias):
            raise WrongEdit("edit-alias-empty")
        _check_text(alias, LONGEST_NAME, "edit-alias-too-long")
        _check_language(language)

        def decide(edited: Edited) -> dict[str, Any]:
            if _has_name(_site(edited.sites, site_id), alias):
                raise WrongEdit("edit-alias-known")
            return {"kind": "alias", "site_id": site_id, "alias": alias, "language": language}

        return self._add(sites, signed, decide)

    def correct_point(self, sites: Sites, site_id: str, latitude: float, longitude: float, who: str, why: str) -> Edit:
        """Put a site's point where it is: degrees (WGS 84), exact to the site."""
        signed = _signed(who, why)
        _check_point(latitude, longitude)

        def decide(edited: Edited) -> dict[str, Any]:
            site = _site(edited.sites, site_id)
            if site.precision == "site" and _same(site, latitude, longitude):
                raise WrongEdit("edit-point-known")
            # The point of the gazetteer, not of the last correction: only the former may change under this one.
            first = sites.get(site_id) or next(
                edit for edit in edited.edits if edit.kind == "site" and edit.site_id == site_id
            )
            return {
                "kind": "point", "site_id": site_id, "latitude": latitude, "longitude": longitude,
                "replaced_latitude": first.latitude, "replaced_longitude": first.longitude,
            }  # fmt: skip

        return self._add(sites, signed, decide)

    def accept_site(
        self,
        sites: Sites,
        candidate: Candidate,
        name: str,
        site_type: str,
        who: str,
        why: str,
        language: str = "",
        taken: Collection[str] = (),
    ) -> Edit:
        """Take a place that an online service knows into the gazetteer; its code, `local-<name>-<n>`, is for ever.

        `taken` are codes that it may not get although no site has them.
        """
        name, signed = name.strip(), _signed(who, why)
        if not fold(name):
            raise WrongEdit("edit-name-missing")
        _check_text(name, LONGEST_NAME, "edit-name-too-long")
        _check_language(language)
        if site_type not in SITE_TYPES:
            raise WrongEdit("edit-type-unknown")
        _check_text(candidate.origin + candidate.country)
        _check_point(candidate.latitude, candidate.longitude)

        def decide(edited: Edited) -> dict[str, Any]:
            used = {*taken, *edited.sites, *(edit.site_id for edit in edited.edits)}
            place: dict[str, Any] = {
                "kind": "site", "site_id": _new_code(name, used), "latitude": candidate.latitude,
                "longitude": candidate.longitude, "name": name, "country": candidate.country, "site_type": site_type,
                "origin": candidate.origin, "language": language,
            }  # fmt: skip
            if _twins([_accepted(Edit(0, **signed, at="", **place))], edited.sites):
                raise WrongEdit("edit-site-known")
            return place

        return self._add(sites, signed, decide)

    def withdraw(self, sites: Sites, number: int, who: str, why: str) -> Edit:
        """Take an edit back, or, when it is a withdrawal, put back into force what that took back."""
        signed = _signed(who, why)

        def decide(edited: Edited) -> dict[str, Any]:
            edit = next((edit for edit in edited.edits if edit.number == number), None)
            if edit is None:
                raise WrongEdit("edit-not-found")
            if edit.standing == "withdrawn":
                raise WrongEdit("edit-withdrawn-already")
            return {"kind": "withdrawn", "site_id": edit.site_id, "withdraws": number}

        return self._add(sites, signed, decide)

    def _add(self, sites: Sites, signed: dict[str, Any], decide: Callable[[Edited], dict[str, Any]]) -> Edit:
        """Keep what is decided on all edits before it, with no other writer's between."""

        def change(connection: sqlite3.Connection) -> Edit:
            before = _edits(connection.execute(_READ).fetchall())
            at = self._clock().isoformat(timespec="seconds")
            edit = Edit(0, at=at, **signed, **decide(apply(before, sites)))
            cells = [getattr(edit, column) for column in _COLUMNS[1:]]
            number = connection.execute(_ADD, cells).lastrowid
            assert number is not None
            return replace(edit, number=number)

        try:
            return self._kept.write(change)
        except (sqlite3.Error, OSError, UnicodeError) as error:
            _LOG.warning("An edit of %s is not kept in %s: %s", signed["who"], self.path, error)
            raise WrongEdit("edit-not-kept") from error


def apply(edits: Iterable[Edit], sites: Sites) -> Edited:
    """The sites as shipped with the edits that are in force; pure. Edits are given oldest first."""
    edits = tuple(edits)
    standings = _standings(edits)
    accepted = [_accepted(edit) for edit in edits if edit.kind == "site" and standings[edit.number] == "in-force"]
    twins = _twins(accepted, sites)
    changed: dict[str, Site] = {}
    judged: list[Edit] = []
    for edit in edits:
        standing, reason = standings[edit.number], ""
        if standing == "in-force" and edit.kind != "withdrawn":
            site, reason = _with(edit, changed.get(edit.site_id) or sites.get(edit.site_id), twins)
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


def _with(edit: Edit, site: Site | None, twins: Collection[str]) -> tuple[Site | None, str]:
    """A site with an edit, None where the edit changes nothing, and why it deserves a second look."""
    if edit.kind == "site":
        if site:
            return None, "edit-in-gazetteer"
        return _accepted(edit), "edit-site-twice" if edit.site_id in twins else ""
    if site is None:
        return None, "edit-site-gone"
    if edit.kind == "alias":
        if _has_name(site, edit.alias):
            return None, "edit-in-gazetteer"
        spoken = (*site.spoken, *[""] * (len(site.aliases) - len(site.spoken)), edit.language)
        return replace(site, aliases=(*site.aliases, edit.alias), spoken=spoken), ""
    if site.precision == "site" and _same(site, edit.latitude, edit.longitude):
        return None, "edit-in-gazetteer"
    moved = not _same(site, edit.replaced_latitude, edit.replaced_longitude)
    return _corrected(site, edit), "edit-point-moved" if moved else ""


def _accepted(edit: Edit) -> Site:
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


def _twins(new: Iterable[Site], sites: Sites) -> frozenset[str]:
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
        and _near(other, site)
        and any(_has_name(other, name) for name in site.known_as[1:])
    )


def _near(site: Site, other: Site) -> bool:
    """Whether two sites lie within `SAME_KM`, on an earth that is flat for so little."""
    east = (site.longitude - other.longitude + 180) % 360 - 180
    east *= math.cos(math.radians(site.latitude))
    return math.hypot(site.latitude - other.latitude, east) * DEGREE_KM <= SAME_KM


def _site(sites: Sites, code: str) -> Site:
    site = sites.get(code)
    if site is None:
        raise WrongEdit("edit-unknown-site")
    return site


def _has_name(site: Site, name: str) -> bool:
    return fold(name) in map(fold, site.known_as)


def _same(site: Site, latitude: float | None, longitude: float | None) -> bool:
    assert latitude is not None and longitude is not None
    return abs(site.latitude - latitude) < SAME_DEGREES and abs(site.longitude - longitude) < SAME_DEGREES


def _new_code(name: str, taken: Collection[str]) -> str:
    slug = re.sub("[^a-z0-9]+", "-", fold(name)).strip("-")[:LONGEST_SLUG].strip("-") or "site"
    number = 1
    while (code := f"local-{slug}-{number}") in taken:
        number += 1
    return code


def _signed(who: str, why: str) -> dict[str, Any]:
    """Who and why as they are kept; both are required."""
    who, why = who.strip(), " ".join(why.split())
    for text, longest, missing, too_long in (
        (who, LONGEST_WHO, "edit-who-missing", "edit-who-too-long"),
        (why, LONGEST_WHY, "edit-why-missing", "edit-why-too-long"),
    ):
        if not any(map(str.isalnum, text)):
            raise WrongEdit(missing)
        _check_text(text, longest, too_long)
    return {"who": who, "why": why}


def _check_text(text: str, longest: int = LONGEST_WHY, reason: str = "") -> None:
    if reason and len(text) > longest:
        raise WrongEdit(reason)
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in text):
        raise WrongEdit("edit-control-character")


def _check_language(language: str) -> None:
    if language and language not in LANGUAGES:
        raise WrongEdit("edit-language-unknown")


def _check_point(latitude: float, longitude: float) -> None:
    if not _on_earth(latitude, longitude):
        raise WrongEdit("edit-point-off-earth")


def _on_earth(latitude: object, longitude: object) -> bool:
    """Whether two numbers are a point; NaN is not between any two numbers."""
    return (
        isinstance(latitude, (int, float))
        and isinstance(longitude, (int, float))
        and -90 <= latitude <= 90
        and -180 <= longitude <= 180
    )


def _edits(rows: Iterable[Sequence[Any]]) -> tuple[Edit, ...]:
    """The edits of the rows of a file that others may have written to; a row that is none is left out and named."""
    edits = []
    for row in rows:
        edit = Edit(**dict(zip(_COLUMNS, row, strict=True)))
        if _is_edit(edit):
            edits.append(edit)
        else:
            _LOG.warning("Edit %r of the sites is damaged and left out.", edit.number)
    return tuple(edits)


def _is_edit(edit: Edit) -> bool:
    texts = (edit.site_id, edit.who, edit.why, edit.at, edit.alias, edit.name, edit.country, edit.origin)
    if not all(isinstance(text, str) for text in texts) or edit.language not in ("", *LANGUAGES):
        return False
    match edit.kind:
        case "alias":
            return bool(edit.alias)
        case "point":
            replaced = _on_earth(edit.replaced_latitude, edit.replaced_longitude)
            return replaced and _on_earth(edit.latitude, edit.longitude)
        case "site":
            return bool(edit.name) and edit.site_type in SITE_TYPES and _on_earth(edit.latitude, edit.longitude)
        case "withdrawn":
            return isinstance(edit.withdraws, int) and edit.withdraws < edit.number
    return False

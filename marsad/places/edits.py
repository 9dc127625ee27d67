"""The file of edits: what people changed in the sites, with who, when and why; checked, added to, never erased."""

import logging
import re
import sqlite3
import unicodedata
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from marsad.errors import RefusedFile, WrongEdit
from marsad.places.edited import Edit, Edited, accepted, apply, has_name, same_point, twins
from marsad.places.kept import Kept, Stamp, now
from marsad.places.letters import fold
from marsad.places.outcomes import Candidate
from marsad.places.sites import LANGUAGES, Site, Sites
from marsad.vocabulary import SITE_TYPES

LONGEST_NAME = 200  # characters of an alias or a name
LONGEST_WHO = 80
LONGEST_WHY = 500
LONGEST_SLUG = 40
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

    def add_alias(self, sites: Sites, site_id: str, alias: str, language: str, who: str, why: str) -> Edit:
        """Give a site one more name, in one of LANGUAGES or, with an empty language, in no one of them."""
        alias, signed = alias.strip(), _signed(who, why)
        if not fold(alias):
            raise WrongEdit("edit-alias-empty")
        _check_text(alias, LONGEST_NAME, "edit-alias-too-long")
        _check_language(language)

        def decide(edited: Edited) -> dict[str, Any]:
            if has_name(_site(edited.sites, site_id), alias):
                raise WrongEdit("edit-alias-known")
            return {"kind": "alias", "site_id": site_id, "alias": alias, "language": language}

        return self._add(sites, signed, decide)

    def correct_point(self, sites: Sites, site_id: str, latitude: float, longitude: float, who: str, why: str) -> Edit:
        """Put a site's point where it is: degrees (WGS 84), exact to the site."""
        signed = _signed(who, why)
        _check_point(latitude, longitude)

        def decide(edited: Edited) -> dict[str, Any]:
            site = _site(edited.sites, site_id)
            if site.precision == "site" and same_point(site, latitude, longitude):
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
            if twins([accepted(Edit(0, **signed, at="", **place))], edited.sites):
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


def _site(sites: Sites, code: str) -> Site:
    site = sites.get(code)
    if site is None:
        raise WrongEdit("edit-unknown-site")
    return site


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

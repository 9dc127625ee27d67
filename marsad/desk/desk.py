"""Incidents and sites in memory, shared by all sessions, read again when they change; and corrections of sites."""

import datetime
import threading
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar, cast

import pandas as pd

from marsad.desk.computed import Computed
from marsad.desk.drawn_ways import DrawnWays
from marsad.desk.holdings import Holdings
from marsad.desk.kept_lines import OF_EVENTS, OF_INCIDENTS, KeptLines
from marsad.desk.waypoints import Waypoints, road_stops
from marsad.errors import RefusedFile, StoreUnavailable, WrongEdit
from marsad.incidents import checking, cooperation, flows, reading, summary
from marsad.incidents.checking import Refused
from marsad.incidents.reading import Names
from marsad.incidents.selection import Selection
from marsad.places import areas, geocoding, provinces, seas, sites
from marsad.places.areas import Area
from marsad.places.edited import Edit, Edited, apply
from marsad.places.edits import Edits
from marsad.places.online import Online
from marsad.places.outcomes import Candidate, Failed, NotFound
from marsad.places.provinces import Provinces
from marsad.places.seas import Sea
from marsad.places.sites import Sites
from marsad.places.ways.ways import Ways
from marsad.store.batches import Batch
from marsad.store.store import Store
from marsad.vocabulary import FIELDS, INCIDENTS

T = TypeVar("T")
FILES = ("incidents.csv", "cooperation.csv", "sites.csv", "seas.csv", "areas.csv", "provinces.csv")
EDITS = "sites.db"


@dataclass(frozen=True)
class _Part:
    """What a file gave at one stamp of it, and why it could not be read where it could not."""

    stamp: object
    content: Any
    unreadable: RefusedFile | None = None


@dataclass
class Desk:
    """Keeps the tables of a data folder in memory, shared by all sessions, and reads them again when they change.

    `var` is the folder for what people change; without it nothing can be changed. `online` is the service that may be
    asked for places; without it none is. `store` keeps the incidents; without it they are those of the folder.
    """

    folder: Path
    var: Path | None = None
    online: Online | None = None
    store: Store | None = None
    _held: Holdings | None = field(default=None, init=False, repr=False)
    _parts: dict[str, _Part] = field(default_factory=dict, init=False, repr=False)
    _edited: tuple[Sites, tuple[Edit, ...], Edited] | None = field(default=None, init=False, repr=False)
    _names: Sites = field(default_factory=lambda: Sites({}), init=False, repr=False)  # that the incidents are found by
    _computed: Computed = field(default_factory=Computed, init=False, repr=False)
    _geocoder: tuple[tuple[Sites, tuple[Area, ...], Provinces], geocoding.Gazetteer] | None = field(
        default=None, init=False, repr=False
    )
    _drawn: tuple[Sites, tuple[Area, ...], DrawnWays] | None = field(default=None, init=False, repr=False)
    _waypoints: tuple[DrawnWays, tuple[object, ...], Waypoints] | None = field(default=None, init=False, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)

    def __post_init__(self) -> None:
        self._ways = Ways(self.folder)
        self._edits = Edits(self.var / EDITS) if self.var else None
        self._kept = KeptLines(self.store, OF_INCIDENTS) if self.store else None
        self._kept_events = KeptLines(self.store, OF_EVENTS) if self.store else None

    def holdings(self) -> Holdings:
        """What the folder and the store hold now.

        A file that cannot be read leaves its part empty and is in `unreadable`. While the store cannot be asked, what
        it held last, and why in `unavailable`.
        """
        files = tuple(_stamp(self.folder / name) for name in FILES)
        edits = self._edits.stamp() if self._edits else None
        try:
            version = (*files, edits, self.store.version() if self.store else 0)
            with self._lock:
                if self._held is None or self._held.version != version:
                    self._held = self._read(version)
                return self._held
        except StoreUnavailable as error:
            nothing = Holdings(incidents=_no_incidents(), placeless=_no_incidents(), sites=Sites({}))
            return replace(self._held or nothing, unavailable=error.reason)

    def outdated(self, held: Holdings) -> bool:
        """Whether the store has changed since, or answers again, or no longer does. Quick: nothing is read."""
        if self.store is None:
            return False
        try:
            version = self.store.version()
        except StoreUnavailable:
            return not held.unavailable
        return bool(held.unavailable) or held.version[-1:] != (version,)

    def last_batch(self) -> Batch | None:
        """The newest batch of incidents that is not withdrawn; None where there is none. StoreUnavailable."""
        batches = self.store.batches() if self.store else []
        ours = (batch for batch in batches if batch.contents == INCIDENTS.name)
        return next((batch for batch in ours if not batch.withdrawn), None)

    def new_since(self, held: Holdings, moment: datetime.datetime) -> frozenset[str]:
        """The codes of the incidents that the store came to know at a moment (UTC) or later; see `incidents.news`."""
        return self.kept(held, ("new", moment), lambda: self._kept.new_since(moment) if self._kept else frozenset())

    def lines(self, held: Holdings, selection: Selection, columns: Iterable[str] = ("incident_id",)) -> pd.DataFrame:
        """The lines of a selection, newest first, with the columns asked for, under the table's own index."""
        return selection.lines(held.incidents, columns)

    def once(self, held: Holdings, summarise: Callable[[pd.DataFrame], T], selection: Selection) -> T:
        """What one of the functions of `summary` gives for a selection: computed once, shared by all sessions."""
        # Few incidents have no site, and only they are in areas: no need to look through all for them.
        table = held.placeless if summarise is summary.by_area else held.incidents

        def made() -> T:
            return summarise(table if table.empty else selection.lines(table, summary.columns(summarise)))

        return self._computed.quickly((held.version, summarise, selection), made)

    def kept(self, held: Holdings, what: Hashable, make: Callable[[], T]) -> T:
        """What somebody makes of the whole of a table: made once for all sessions, and again for another table."""
        return self._computed.slowly((held.version, what), make)

    def geocoder(self) -> geocoding.Gazetteer:
        """Finds the site that a written name means: one index per version of the sites, shared by all who ask."""
        held = self.holdings()
        with self._lock:
            known = self._geocoder
            parts = (held.sites, held.areas, held.provinces)
            if known is None or any(one is not other for one, other in zip(parts, known[0], strict=True)):
                known = self._geocoder = parts, geocoding.Gazetteer(held.sites.values(), held.areas, held.provinces)
            return known[1]

    def ways(self, held: Holdings) -> DrawnWays:
        """Draws legs between the sites and areas that are known; the lanes and roads are read on first use."""
        with self._lock:
            known = self._drawn
            if known is None or known[0] is not held.sites or known[1] is not held.areas:
                known = self._drawn = held.sites, held.areas, DrawnWays(held.sites, held.areas, self._ways)
            return known[2]

    def waypoints(self, held: Holdings) -> Waypoints:
        """Knows what legs go through. Stops on a road are sites that routes name, those that most name first."""
        drawing = self.ways(held)
        with self._lock:
            known = self._waypoints
            if known is None or known[0] is not drawing or known[1] != held.version:
                named = flows.named(held.incidents["route"].cat.categories)
                stops = road_stops(held.sites.values(), named)
                found = Waypoints(drawing, self._ways.passages(), held.areas, stops)
                known = self._waypoints = drawing, held.version, found
            return known[2]

    def edits(self, site_id: str) -> list[Edit]:
        """Every edit of a site, newest first, with its standing."""
        return [edit for edit in reversed(self.holdings().edits) if edit.site_id == site_id]

    def add_alias(self, site_id: str, alias: str, language: str, who: str, why: str) -> Edit:
        """Give a site one more name; WrongEdit when it is not given."""
        return self._writable().add_alias(self._shipped(), site_id, alias, language, who, why)

    def correct_point(self, site_id: str, latitude: float, longitude: float, who: str, why: str) -> Edit:
        """Put a site's point (degrees, WGS 84) where it is; WrongEdit when it is not put there."""
        return self._writable().correct_point(self._shipped(), site_id, latitude, longitude, who, why)

    def accept(self, candidate: Candidate, name: str, site_type: str, who: str, why: str, language: str = "") -> str:
        """Take a place that the online service answered with into the gazetteer and give its site code; or WrongEdit.

        `language` is that of the name; empty where nobody says.
        """
        taken = self.holdings().known_sites
        edit = self._writable().accept_site(
            self._shipped(), candidate, name, site_type, who, why, language=language, taken=taken
        )
        return edit.site_id

    def withdraw_edit(self, number: int, who: str, why: str) -> Edit:
        """Take an edit back, by its number; WrongEdit when there is none, or it is withdrawn already."""
        return self._writable().withdraw(self._shipped(), number, who, why)

    @property
    def online_address(self) -> str:
        """The address of the service that `ask_online` asks; empty when there is none."""
        return self.online.address if self.online else ""

    def ask_online(self, query: str, language: str) -> tuple[Candidate, ...] | NotFound | Failed:
        """Where a name is, by the online service. Leaves the machine: only for what a person asks for, each time.

        Never raises; `Failed("online-off")` when there is no such service.
        """
        return self.online.ask(query, language) if self.online else Failed("online-off")

    def _writable(self) -> Edits:
        if self._edits is None:
            raise WrongEdit("edit-not-kept")
        return self._edits

    def _shipped(self) -> Sites:
        """The sites of the gazetteer without any edit."""
        self.holdings()
        with self._lock:
            return cast(Sites, self._parts["sites.csv"].content)

    def _read(self, version: tuple[object, ...]) -> Holdings:
        stamps = dict(zip((*FILES, EDITS), version[:-1], strict=True))

        def part(name: str, read: Callable[[Path], T], nothing: T) -> T:
            """What a file holds, read only when it is not the one that was read last."""
            known = self._parts.get(name)
            if known is None or known.stamp != stamps[name]:
                try:
                    known = _Part(stamps[name], read(self.folder / name))
                except RefusedFile as error:
                    known = _Part(stamps[name], nothing, error)
                self._parts[name] = known
            return cast(T, known.content)

        no_edits: tuple[Edit, ...] = ()
        no_seas: tuple[Sea, ...] = ()
        no_areas: tuple[Area, ...] = ()
        shipped = part("sites.csv", sites.read_csv, Sites({}))
        made = part(EDITS, lambda _: self._edits.all() if self._edits else no_edits, no_edits)
        if self._edited is None or self._edited[0] is not shipped or self._edited[1] is not made:
            self._edited = shipped, made, apply(made, shipped)
        edited = self._edited[2]
        names = edited.sites.also_known_as
        renamed = self._names.also_known_as if self._names is not edited.sites else None
        if self._kept:
            kept, nothing_refused = self._kept, cast(tuple[Refused, ...], ())
            refused = part("incidents.csv", kept.ship, nothing_refused)
            table = reading.Reading(kept.table(names, renamed), refused)
        else:
            table = self._from_file(part, names, renamed)
        self._names = edited.sites
        events, refused_events = self._events(part, names, renamed)
        named_seas = part("seas.csv", seas.read_csv, no_seas)
        wide = part("areas.csv", areas.read_csv, no_areas)
        no_provinces: Provinces = {}
        whereabouts = part("provinces.csv", provinces.read_csv, no_provinces)
        used = tuple(map(str, table.incidents["site_id"].cat.categories))
        known = edited.sites
        return Holdings(
            incidents=table.incidents,
            placeless=table.incidents[table.incidents["site_id"].isna()],
            sites=known,
            seas=named_seas,
            areas=wide,
            provinces=whereabouts,
            cooperation=events,
            refused=table.refused,
            refused_events=refused_events,
            unreadable=tuple(kept.unreadable for kept in self._parts.values() if kept.unreadable),
            used_sites=used,
            without_site=tuple(sorted(code for code in used if code not in known)) if len(known) else (),
            known_sites=frozenset((*known, *used)),
            edits=edited.edits,
            second_look=edited.doubtful,
            version=version,
        )

    def _events(
        self, part: Callable[..., Any], names: Names, renamed: Names | None
    ) -> tuple[pd.DataFrame, tuple[Refused, ...]]:
        """The events and what was refused of their file. A folder may be without one: for long none had it."""
        kept, nothing = self._kept_events, cooperation.none()
        no_refusals: tuple[Refused, ...] = ()
        if kept:
            refused = part("cooperation.csv", lambda path: kept.ship(path) if path.exists() else (), no_refusals)
            return kept.table(names, renamed), refused
        if renamed:
            self._parts.pop("cooperation.csv", None)
        found: tuple[pd.DataFrame, tuple[Refused, ...]] = part(
            "cooperation.csv",
            lambda path: cooperation.read_csv(path, names) if path.exists() else (nothing, no_refusals),
            (nothing, no_refusals),
        )
        return found

    def _from_file(self, part: Callable[..., Any], names: Names, renamed: Names | None) -> reading.Reading:
        read_before = self._parts.get("incidents.csv")
        nothing = reading.Reading(_no_incidents(), ())
        table: reading.Reading = part("incidents.csv", lambda path: reading.read_csv(path, names), nothing)
        read_now = self._parts["incidents.csv"]
        if read_now is read_before and renamed:
            # A million lines are not read again for one name: only the lines of its site are looked at.
            table = replace(table, incidents=reading.with_names(table.incidents, renamed, names))
            self._parts["incidents.csv"] = replace(read_now, content=table)
        return table


def _no_incidents() -> pd.DataFrame:
    blank = pd.DataFrame({field.code: pd.Series(dtype="str") for field in FIELDS})
    cleaned, _ = checking.clean(blank)
    return reading.with_derived(cleaned, lambda code: ())


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size

"""What every scene of a wall is made of: the wall that it is for, and the scene as the browser gets it."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar, cast

import pandas as pd

from marsad.incidents import flows, room_safe, summary, trends
from marsad.incidents.change import Against, against
from marsad.incidents.playback import BY_STEP, Playback
from marsad.incidents.selection import Selection
from marsad.incidents.within import Known
from marsad.maps.layers import SiteLayer, site_data
from marsad.maps.markup import lines, tag, text
from marsad.ui import map_panel, map_playback, route_map
from marsad.ui.frame import View
from marsad.ui.wall_address import WallAddress

T = TypeVar("T")
Bounds = tuple[tuple[float, float], tuple[float, float]]
"""South and west, north and east, in degrees."""
FAR, NEAR = 6, 7  # zooms: of many places, and of one


@dataclass(frozen=True)
class Scene:
    """One scene: its code, a title, what is said below it, the panel as markup, and what the map shows and from where.

    Without a layer there is no map. `places` has the room of the whole map; `played` goes through time.
    """

    code: str
    title: str
    subtitle: str
    panel: str
    layer: SiteLayer | None = None
    bounds: Bounds | None = None
    near: int = FAR
    played: bool = False


@dataclass(frozen=True)
class Wall:
    """What the scenes of a wall are made from. `moment`: the hour (UTC) at which news are counted; `today`: the day."""

    view: View
    address: WallAddress
    moment: datetime.datetime
    today: datetime.date

    @cached_property
    def chosen(self) -> Selection:
        """What the wall shows, at every site: with visitors in the room, what is confirmed of it."""
        dated = self.address.dated(self.today)
        return room_safe.confirmed(dated) if self.address.safe else dated

    @cached_property
    def against(self) -> Against:
        """The period of the wall against the one before; it does not go on after the data end."""
        table = self.view.holdings.incidents
        last = trends.last_day(table)
        known = min(last, self.today) if last else self.today
        return against(self.chosen, known, known)

    @cached_property
    def period(self) -> Selection:
        """The selection with the dates of the period that is shown."""
        window = self.against.now
        return replace(self.chosen, since=window.first, until=window.last)

    def full(self, selection: Selection) -> pd.DataFrame:
        """The lines of a selection, newest first, with every column that may be shown."""
        return self.full_of(self.view.lines(selection)["incident_id"])

    def full_of(self, lines: pd.Series) -> pd.DataFrame:
        """The same lines with every column, as far as they may be shown."""
        full = self.view.holdings.incidents.loc[lines.index]
        return room_safe.blanked(full) if self.address.safe else full

    def layer(self, lines: pd.DataFrame) -> SiteLayer:
        """The map of some lines: their sites and areas, and their ways."""
        cells = flows.by_cell(lines[list(summary.columns(flows.by_cell))])
        sites = summary.by_site(lines[list(summary.columns(summary.by_site))])
        return self._layer(sites, summary.by_area(lines), cells)

    def known(self, summarise: Callable[[pd.DataFrame], T]) -> T:
        """A summary of what is known to have happened in the period, made once for all screens."""
        return cast(T, self.view.once(Known(self.against.now, summarise), self.period))

    def layer_of_period(self, *, chosen: str = "", step: str = "") -> SiteLayer:
        """The map of the period; played in a step where one is given."""
        known = self.known
        played = known(BY_STEP[step]) if step else None
        return self._layer(known(summary.by_site), known(summary.by_area), known(flows.by_cell), chosen, played)

    def _layer(
        self, sites: pd.DataFrame, areas: pd.DataFrame, cells: pd.DataFrame, chosen: str = "",
        played: Playback | None = None,
    ) -> SiteLayer:  # fmt: skip
        view = self.view
        drawable = route_map.drawable(view, with_words=not self.address.safe)
        ways, ends = route_map.ways(view, drawable, cells), route_map.ends(view, drawable, cells)
        areas = pd.concat([areas, ends[~ends["country"].isin(areas["country"])]])
        return SiteLayer(
            site_data(
                map_panel.placed(view, sites),
                map_panel.named_areas(view, areas),
                {code: map_panel.outline(view, code) for code in areas["country"]},
                chosen=[chosen] if chosen else (),
                ways=ways,
                way_file=drawable.file,
                layers=("sites", "routes", "boundaries"),
                playback=map_playback.of(view, "", ways, drawable, played) if played else None,
            )
        )

    def around(self, codes: pd.Series) -> Bounds | None:
        """The bounds of some sites; None where none of them has a point."""
        points = self.view.holdings.sites.points(self.view.say.language)
        at = points.index.get_indexer(pd.Index(codes.dropna().astype("str").unique()))
        near = points.iloc[at[at >= 0]][["latitude", "longitude"]]
        if near.empty:
            return None
        low, high = near.min().tolist(), near.max().tolist()
        return (low[0], low[1]), (high[0], high[1])


def figure(number: str, label: str, notes: list[str], group: str = "") -> str:
    """A large figure, what it counts, and what is to be said of it."""
    dot = tag("i", classes="dot", style=f"background:var(--group-{group})") if group else ""
    head = tag("p", tag("b", text(number)) + " " + dot + tag("span", text(label)), classes="big")
    return tag("div", head + lines(tag("p", note, classes="note") for note in notes if note), classes="figure")


def said(sentence: str, classes: str = "note") -> str:
    """A sentence as a paragraph that keeps its own direction."""
    return tag("p", tag("bdi", text(sentence)), classes=classes)

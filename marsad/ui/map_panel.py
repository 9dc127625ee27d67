"""The map of the selection's sites; a click on one chooses it."""

import contextlib
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit_folium import st_folium

from marsad.i18n.translator import number_of_country
from marsad.incidents.playback import STEPS
from marsad.maps import dots
from marsad.maps.canvas import base_map
from marsad.maps.layers import LAYERS, MapPlayback, SiteLayer, site_data
from marsad.maps.way_file import WayFile
from marsad.places.sites import Sites
from marsad.ui import map_playback, place_names, route_map, session

if TYPE_CHECKING:
    from marsad.ui.frame import View

HEIGHT, SMALL_HEIGHT = 520, 340
SENDING = 0.03  # seconds
_KEY = "map"


@dataclass(frozen=True)
class Places:
    """Where the parts of the map page stand, however early each of them is drawn."""

    figures: DeltaGenerator
    map: DeltaGenerator
    panel: DeltaGenerator
    months: DeltaGenerator


@contextlib.contextmanager
def layout() -> Iterator[Places]:
    """The places of the map page: figures above, map, panel beside it, months below. A phone reorders them."""
    with st.container(key="stage"):
        figures = st.container(key="above")
        with st.container(key="middle", horizontal=True):
            left, right = st.container(key="map-side"), st.container(key="panel-side")
        yield Places(figures, left, right, st.container(key="below"))


def show(view: "View", place: DeltaGenerator, sites: pd.DataFrame, areas: pd.DataFrame) -> None:
    """Draw the map once, and on it what the tables `summary.by_site` and `summary.by_area` hold, and the routes.

    The routes only where their layer is shown: nothing is computed for what nobody sees.
    """
    ways, file, drawable = None, None, None
    if "routes" in session.layers():
        drawable = route_map.drawable(view)
        ways, file = route_map.ways(view, drawable), drawable.file
        ends = route_map.ends(view, drawable)
        areas = pd.concat([areas, ends[~ends["country"].isin(areas["country"])]])
    played = map_playback.of(view, session.playback(), ways, drawable) if session.playback() else None
    with place, st.container(key="map-frame"):
        choose = partial(_choose, frozenset(areas["country"]))
        _draw(view, sites, areas, _KEY, HEIGHT, choose, ways=ways, file=file, played=played)
    # The server's own thread sends the map now: it would wait long for it while the rest of the page is computed.
    time.sleep(SENDING)


def small(view: "View", sites: pd.DataFrame, areas: pd.DataFrame) -> None:
    """A small map of the places of one incident or of several, from near enough to see the coast around them."""
    found = placed(view, sites)
    centre, zoom = None, 4
    if len(found):
        points = found[["latitude", "longitude"]]
        low, high = points.min(), points.max()
        centre = tuple((low + high) / 2)
        zoom = 4 if found["soft_km"].max() > 100 else 7
        if spread := float((high - low).max()):
            zoom = max(2, min(zoom, math.floor(math.log2(360 / spread))))
    with st.container(key="small-map"):
        _draw(view, sites, areas, "small", SMALL_HEIGHT, None, centre, zoom)


def _draw(
    view: "View",
    sites: pd.DataFrame,
    areas: pd.DataFrame,
    key: str,
    height: int,
    chosen: Callable[[], None] | None,
    centre: tuple[float, float] | None = None,
    zoom: int | None = None,
    ways: pd.DataFrame | None = None,
    file: WayFile | None = None,
    played: MapPlayback | None = None,
) -> None:
    say, setting, main = view.say, view.settings, key == _KEY
    layer = SiteLayer(
        site_data(
            placed(view, sites),
            named_areas(view, areas),
            {code: outline(view, code) for code in areas["country"]},
            chosen=[*view.selection.site, *filter(None, [session.leg()])] if main else (),
            focus=_focus(view),
            ways=ways,
            way_file=file,
            layers=session.layers() if main else ("sites", "boundaries"),
            playback=played,
        )
    )
    seas = [(sea.name(say.language), sea.latitude, sea.longitude, sea.min_zoom) for sea in view.holdings.seas]
    known = _dots(view.holdings.sites, say.language) if view.page == "sites" else ""
    canvas = base_map(
        say, setting.boundaries, seas, setting.tiles_url, setting.tiles_attribution, known,
        LAYERS if main else (), STEPS if main else (), _sea_areas(view) if main else (),
    )  # fmt: skip
    st_folium(
        canvas,
        key=key,
        height=height,
        use_container_width=True,
        returned_objects=[],
        feature_group_to_add=layer,
        on_change=chosen,
        center=centre,
        zoom=zoom,
        render=False,  # what it would render besides is not sent
    )


def _focus(view: "View") -> tuple[float, float] | None:
    """Where the sites page looks: at the site that is open."""
    site = view.holdings.sites.get(view.selection.site[0]) if view.page == "sites" and view.selection.site else None
    return (site.latitude, site.longitude) if site else None


@lru_cache(maxsize=8)
def _dots(sites: Sites, language: str) -> str:
    return dots.write(sites.points(language), route_map.STATIC_FOLDER)


def _choose(areas: frozenset[str]) -> None:
    """Take a click: on a site, that site is chosen; on a country's area, that country; on a way, its leg."""
    told = st.session_state.get(_KEY) or {}
    clicked, leg = told.get("site"), told.get("leg")
    if isinstance(layers := told.get("layers"), list):
        session.show_layers([str(code) for code in layers])
        return
    if isinstance(step := told.get("play"), str):
        session.play(step)
        return
    session.open_leg(leg if isinstance(leg, str) else "")
    if isinstance(clicked, str) and clicked in areas and clicked.isalpha():
        session.choose(replace(session.selection(), country=(clicked,)))
    elif isinstance(clicked, str) and clicked:
        session.choose(replace(session.selection(), site=(clicked,)))


def placed(view: "View", sites: pd.DataFrame) -> pd.DataFrame:
    """The table of sites with name, point and softness; a site that the gazetteer lacks is not drawn."""
    points = view.holdings.sites.points(view.say.language)
    at = points.index.get_indexer(pd.Index(sites["site_id"]))  # a join would look all sites of the world through
    known = at >= 0
    return pd.concat([sites[known], points.take(at[known]).set_axis(sites.index[known])], axis="columns")


def named_areas(view: "View", areas: pd.DataFrame) -> pd.DataFrame:
    codes = areas["country"].astype("str")
    return areas.assign(code=codes, name=[place_names.name(view, code) for code in codes])


def _sea_areas(view: "View") -> list[tuple[str, tuple[tuple[float, float], ...]]]:
    return [(area.name(view.say.language), area.outline) for area in view.holdings.areas if area.outline]


def outline(view: "View", code: str) -> list[str]:
    """The numbers of the countries of an area: of a country itself, of a region all of its own."""
    area = view.holdings.area(code)
    numbers = map(number_of_country, area.countries if area and area.kind == "region" else (code,))
    return [number for number in numbers if number]

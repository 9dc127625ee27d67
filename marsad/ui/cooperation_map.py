"""The map of cooperation: where it took place, its partners' countries shaded, and lines from these to the places."""

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit_folium import st_folium

from marsad.cooperation import ties
from marsad.desk import cooperation
from marsad.desk.cooperation import Cooperation
from marsad.maps import way_file
from marsad.maps.canvas import Ties, base_map
from marsad.maps.layers import SiteLayer, site_data
from marsad.maps.way_file import MapWay, WayFile
from marsad.ui import cooperation_shown, map_panel, place_names, route_map, session

if TYPE_CHECKING:
    from marsad.ui.frame import View

_KEY = "cooperation-map"
APART = "|"
CURVED = 0.02
"""Degrees that a line may be off: its curve is seen where a coast would hide the corners of a way."""
Tie = tuple[str, str]
"""The codes of a partner's country and of a place."""


class Drawable:
    """The ties of the whole table that can be drawn, and their file: made once for a table and a language."""

    def __init__(self, view: "View") -> None:
        drawing, every = view.desk.ways(view.holdings), cooperation_shown.everything(view)
        found: dict[Tie, MapWay] = {}
        for country, place in every.ties[["country", "place"]].drop_duplicates().to_numpy():
            stretches = drawing.tied(country, place, cooperation.point(place))
            if stretches:
                parts = [(stretch.line, stretch.known) for stretch in stretches]
                found[country, place] = MapWay(parts, country, place, "", False, note=view.say("ties-note"))
        names = {code: cooperation_shown.place_name(view, code) for tie in found for code in tie}
        self.number = {tie: at for at, tie in enumerate(found)}
        self.file: WayFile = way_file.write(list(found.values()), names, route_map.STATIC_FOLDER, CURVED)


def show(view: "View", place: DeltaGenerator, found: Cooperation) -> None:
    """Draw the map. A click opens a place, a partner's country, or what is behind a line."""
    say, setting = view.say, view.settings
    drawable = view.desk.kept(view.holdings, ("ties", say.language), lambda: Drawable(view))
    areas, lines = found.countries, found.ties
    number = [drawable.number.get(tie, -1) for tie in zip(lines["country"], lines["place"], strict=True)]
    ways = lines.assign(number=number, whole=False, incidents=lines["count"], weight_kg=0.0)
    codes = areas["country"].tolist()
    layer = SiteLayer(site_data(
        _placed(view, found.places),
        areas.assign(code=codes, name=[place_names.name(view, code) for code in codes], incidents=areas["count"],
                     weight_kg=0.0),
        {code: map_panel.outline(view, code) for code in codes},
        chosen=_chosen(view, found),
        ways=ways[ways["number"] >= 0],
        way_file=drawable.file,
        layers=("sites", "routes", "boundaries"),
        groups=ties.GROUPS,
    ))  # fmt: skip
    seas = [(sea.name(say.language), sea.latitude, sea.longitude, sea.min_zoom) for sea in view.holdings.seas]
    groups = {ties.MET: say("ties-met"), ties.DONE: say("ties-done")}
    words = {
        "incidents": say("ties-count"), "way_stated": say("ties-line"), "way_unknown": say("ties-unknown"),
        "sites": say("ties-places"),
    }  # fmt: skip
    canvas = base_map(
        say, setting.boundaries, seas, setting.tiles_url, setting.tiles_attribution, ties=Ties(groups, words)
    )  # fmt: skip
    with place, st.container(key="map-frame"):
        st_folium(
            canvas, key=_KEY, height=map_panel.HEIGHT, use_container_width=True, returned_objects=[],
            feature_group_to_add=layer, on_change=_choose, render=False,
        )  # fmt: skip
    time.sleep(map_panel.SENDING)


def tie_of(code: str) -> tuple[str, str, str] | None:
    """The country, the place and the group of the code of a line in the address; None where it is none."""
    parts = code.split(APART)
    return (parts[0], parts[1], parts[2]) if len(parts) == 3 and parts[2] in ties.GROUPS else None


def _placed(view: "View", places: pd.DataFrame) -> pd.DataFrame:
    """The places with name, point and softness; a site that the gazetteer lacks is not drawn."""
    known = view.holdings.sites.points(view.say.language)
    rows = []
    for place, count, group in places[["place", "count", "group"]].itertuples(index=False, name=None):
        if point := cooperation.point(place):
            name, soft = cooperation_shown.place_name(view, place), 0.0
        elif place in view.holdings.sites:
            site = known.loc[place]
            name, point, soft = site["name"], (site["latitude"], site["longitude"]), site["soft_km"]
        else:
            continue
        rows.append((place, *point, count, 0.0, group, name, soft))
    columns = ["site_id", "latitude", "longitude", "incidents", "weight_kg", "group", "name", "soft_km"]
    return pd.DataFrame(rows, columns=columns)


def _chosen(view: "View", found: Cooperation) -> list[str]:
    """What is drawn as chosen: the place that is open, a line, or the partner or the event with all its lines."""
    what, code = session.opened()
    if what == "place":
        return [code]
    if what == "tie" and (tie := tie_of(code)):
        return [_id(*tie)]
    if what == "partner":
        with_it = found.with_partner(code)
        theirs = {*with_it.pairs.loc[with_it.pairs["partner"] == code, "country"],
                  *with_it.incidents.loc[with_it.incidents["partner"] == code, "country"], code}  # fmt: skip
        return [*theirs, *(_id(*line) for line in _lines(with_it) if line[0] in theirs)]
    if what == "event":
        alone = found.of([code], [])
        return [*alone.events["place"], *(_id(*line) for line in _lines(alone))]
    return list(view.selection.site)


def _lines(found: Cooperation) -> list[tuple[str, str, str]]:
    """Country, place and group of each line."""
    return list(found.ties[["country", "place", "group"]].itertuples(index=False, name=None))


def _id(country: str, place: str, group: str) -> str:
    """The code that a line has on the map, where it is drawn as a leg is."""
    return APART.join((country, place, "", "behind", group))


def _choose() -> None:
    """Take a click: on a place, it is opened; on a country, its record; on a line, what is behind it."""
    told = st.session_state.get(_KEY) or {}
    place, line = told.get("site"), told.get("leg")
    if isinstance(line, str) and line:
        parts = line.split(APART)
        session.open_one("tie", APART.join((*parts[:2], parts[-1])))
    elif isinstance(place, str) and place:
        if len(place) == 2 and place.isupper():
            session.open_one("partner", place)
        elif place.startswith(cooperation.POINT):
            session.open_one("place", place)
        else:
            session.open_one()
            session.choose(replace(session.selection(), site=(place,)))

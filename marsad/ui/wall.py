"""The wall: a screen that nobody touches. Its whole state is in its address, its scenes follow the server's clock."""

import datetime
import itertools
import logging
import os
import random
import time
import uuid
import zoneinfo
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit_folium import st_folium

from marsad import settings
from marsad.errors import MarsadError, StoreUnavailable
from marsad.i18n.translator import LANGUAGES, Translator, guess, translator
from marsad.incidents.playback import STEPS
from marsad.maps.canvas import base_map
from marsad.maps.layers import SiteLayer, WallLayer
from marsad.maps.style import wall_variables
from marsad.ui import (
    frame,
    look,
    wall_address,
    wall_cooperation,
    wall_news,
    wall_routes,
    wall_site,
    wall_situation,
    wall_status,
    wall_trend,
)
from marsad.ui.frame import View
from marsad.ui.wall_address import WallAddress
from marsad.ui.wall_scene import Scene, Wall, said

_LOG = logging.getLogger("marsad")
FOLDER = Path(__file__).parent
BEAT = 5
"""Seconds between two looks at the store."""
SPREAD = 60
"""Seconds over which the screens of one server spread the news of an hour."""
KEPT = 24  # addresses whose scenes are kept at once
_OF = {
    "situation": wall_situation.scenes,
    "new": wall_news.scenes,
    "routes": wall_routes.scenes,
    "site": wall_site.scenes,
    "trend": wall_trend.scenes,
    "cooperation": wall_cooperation.scenes,
}
_COLOURS = "".join(f".wall.{theme}{{{wall_variables(theme)}}}" for theme in wall_address.THEMES)
_CSS = _COLOURS + (FOLDER / "wall.css").read_text(encoding="utf-8")
_PAGE_CSS = (FOLDER / "wall_page.css").read_text(encoding="utf-8")
_SCENES = st.components.v2.component("marsad_wall", css=_CSS, js=(FOLDER / "wall.js").read_text(encoding="utf-8"))
_WATCH = st.components.v2.component(
    "marsad_wall_watch", css=_CSS, js=(FOLDER / "wall_watch.js").read_text(encoding="utf-8")
)
_BEAT = st.components.v2.component("marsad_wall_beat", js=(FOLDER / "wall_beat.js").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Shown:
    """The scenes of a wall: in turn, each with those that take its turn from round to round; and the map of each."""

    turns: list[list[dict[str, Any]]]
    layers: tuple[SiteLayer, ...]


def asked() -> bool:
    """Whether the address asks for a wall: it names scenes, known or not."""
    return "scenes" in st.query_params


def show() -> None:
    """Show what the address asks for. Whatever fails is said on the whole screen, which tries again by itself."""
    st.set_page_config(page_title="Marsad", page_icon=look.ICON, layout="wide", initial_sidebar_state="collapsed")
    st.html(f"<style>{_PAGE_CSS}</style>")
    query = {name: str(value) for name, value in st.query_params.to_dict().items()}
    asked_for = query.get("language", "")
    say = translator(asked_for if asked_for in LANGUAGES else guess(st.context.locale))
    try:
        _show(query, say)
    except StoreUnavailable as error:
        _WATCH(key="watch", data=wall_status.broken(say, say(error.reason)), height=0)
    except MarsadError as error:
        _WATCH(key="watch", data=wall_status.broken(say, str(error)), height=0)
    except Exception:
        reference = uuid.uuid4().hex[:8]
        _LOG.exception("the wall failed, reference %s", reference)
        _WATCH(key="watch", data=wall_status.broken(say, say("page-failed", reference=reference)), height=0)


def _show(query: Mapping[str, str], say: Translator) -> None:
    """Make everything before anything is drawn: what fails leaves no half of a screen."""
    setting = settings.read(os.environ)
    desk = frame.the_desk(setting)
    held = desk.holdings()
    known: dict[str, Collection[str]] = {"country": held.incidents["country"].cat.categories, "site": held.known_sites}
    address, ignored = wall_address.read(query, known, _zones())
    zone = _zone(address)
    moment, today = _now(zone)
    wall = Wall(View("briefing", say, setting, desk, held, address.selection), address, moment, today)
    shown = _made(wall, repr((held.version, address, say.language, moment, today)))
    canvas = base_map(
        say, address.view or setting.boundaries,
        [(sea.name(say.language), sea.latitude, sea.longitude, sea.min_zoom) for sea in held.seas],
        setting.tiles_url, setting.tiles_attribution, steps=STEPS, wall=address.theme,
    )  # fmt: skip
    status = wall_status.of(wall, ignored, desk.last_batch(), zone.key, held.unavailable)
    scenes = wall_status.scenes(wall, shown.turns)
    with st.container(key="wall-map"):
        st_folium(canvas, key="wall-map", returned_objects=[], feature_group_to_add=WallLayer(shown.layers),
                  use_container_width=True, render=False)  # fmt: skip
    _SCENES(key="wall", data=scenes, height=0)
    _WATCH(key="watch", data=status, height=0)
    times, later = itertools.count(), random.uniform(0, SPREAD)  # noqa: S311  (no secret)

    @st.fragment(run_every=BEAT)
    def beat() -> None:
        # The first time is this very run, which has just asked.
        if next(times) and (desk.outdated(held) or _now(zone, later) > (moment, today)):
            st.rerun()
        _BEAT(key="beat", data={"now": time.time(), "every": BEAT}, height=0)

    beat()


@st.cache_resource(max_entries=KEPT, show_spinner=False)
def _made(_wall: Wall, key: str) -> Shown:
    """The scenes of a wall, made once for all screens that show it. `key` says everything that they are made from."""
    turns: list[list[Scene]] = []
    for code in _wall.address.scenes:
        found = _scenes(_wall, code)
        many = wall_news.AT_ONCE if code == "new" else len(found)
        turns += [found[at::many] for at in range(min(many, len(found)))]
    layers: list[SiteLayer] = []
    sent: list[list[dict[str, Any]]] = []
    for turn in turns:
        sent.append([])
        for scene in turn:
            sent[-1].append({
                "code": scene.code, "title": scene.title, "subtitle": scene.subtitle, "panel": scene.panel,
                "layer": len(layers) if scene.layer else None, "bounds": scene.bounds, "near": scene.near,
                "played": scene.played,
            })  # fmt: skip
            if scene.layer:
                layers.append(scene.layer)
    return Shown(sent, tuple(layers))


def _scenes(wall: Wall, code: str) -> list[Scene]:
    """The scenes of a code; one that fails says so in its place, and the others are shown."""
    try:
        return _OF[code](wall)
    except Exception:
        reference = uuid.uuid4().hex[:8]
        _LOG.exception("scene %s of a wall failed, reference %s", code, reference)
        say = wall.view.say
        return [Scene(code, say(f"scene-{code}"), "", said(say("page-failed", reference=reference)))]


def _now(zone: zoneinfo.ZoneInfo, later: float = 0) -> tuple[datetime.datetime, datetime.date]:
    """The hour (UTC) and the day in a time zone, by the server's clock; taken for new so many seconds later."""
    now = datetime.datetime.now(datetime.UTC) - datetime.timedelta(seconds=later)
    return now.replace(minute=0, second=0, microsecond=0), now.astimezone(zone).date()


def _zone(address: WallAddress) -> zoneinfo.ZoneInfo:
    """The time zone of the address, else the browser's, else UTC."""
    named = address.zone or str(st.context.timezone or "")
    return zoneinfo.ZoneInfo(named if named in _zones() else "UTC")


@lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())

"""Packs for tests: made by the real desk, of the data that come with Marsad or of lines that a test gives."""

import datetime
import shutil
from functools import cache
from pathlib import Path

from marsad import packs
from marsad.desk import Desk
from marsad.i18n.translator import translator
from marsad.incidents.selection import Selection, from_query
from tests.samples import ROOT, write

STATIC = ROOT / "static"
MADE = datetime.datetime(2026, 12, 1, 15, 30, tzinfo=datetime.UTC)
YEAR = {"from": "2024-01-01", "to": "2024-12-31"}


@cache
def shipped() -> Desk:
    """The desk over the data that come with Marsad."""
    return Desk(ROOT / "data")


def over(folder: Path, *lines: dict[str, str]) -> Desk:
    """A desk over some lines, and the sites that come with Marsad."""
    for name in ("sites.csv", "seas.csv", "areas.csv", "provinces.csv"):
        shutil.copyfile(ROOT / "data" / name, folder / name)
    write(folder / "incidents.csv", *lines)
    return Desk(folder)


def selection(query: dict[str, str]) -> Selection:
    """What an address chooses."""
    chosen, ignored = from_query(query, {"country": {"MA", "ES", "SN"}, "site": {"MAPTM"}})
    assert not ignored
    return chosen


def pack(form: str, language: str, query: dict[str, str], desk: Desk | None = None, static: Path = STATIC) -> bytes:
    """The pack of a selection, made at noon of a known day."""
    desk = desk or shipped()
    say = translator(language)
    return packs.make(form, desk, desk.holdings(), selection(query), say, "neutral", static, MADE)


@cache
def of_a_year(form: str, language: str) -> bytes:
    """The pack of one year of the data that come with Marsad."""
    return pack(form, language, YEAR)

"""The address of a wall: read with bounds, written so that it reads the same, and never an error."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.incidents.selection import Selection
from marsad.ui.wall_address import NUMBERS, SCENES, WallAddress, read

KNOWN = {"country": ("MA", "ES"), "site": ("MAPTM",)}
ZONES = ("Africa/Casablanca",)
TODAY = datetime.date(2026, 11, 22)


def asked(**query: str) -> WallAddress:
    return read(query, KNOWN, ZONES)[0]


def test_an_address_that_says_nothing_shows_all_scenes_as_usual() -> None:
    assert asked(scenes="") == WallAddress()


def test_what_is_written_reads_the_same() -> None:
    address = WallAddress(
        scenes=("trend", "situation"), selection=Selection(country=("MA",), site=("MAPTM",)), language="ar",
        theme="light", view="MA", seconds=45, days=90, news=7, oldest=24, safe=True, step=True, zone=ZONES[0],
    )  # fmt: skip
    assert read(address.to_query(), KNOWN, ZONES) == (address, ())


@pytest.mark.parametrize(
    ("name", "value", "taken", "reason"),
    [
        ("scenes", "situation,nowhere", ("situation",), "ignored-code"),
        ("scenes", "nowhere", SCENES, "ignored-code"),  # nothing that is known: all, for a blank screen says nothing
        ("language", "tlh", "", "ignored-code"),
        ("theme", "pink", "dark", "ignored-code"),
        ("view", "XX", "", "ignored-code"),
        ("zone", "Mars/Olympus", "", "ignored-code"),
        ("seconds", "1", 5, "ignored-bounds"),
        ("seconds", "999999", 600, "ignored-bounds"),
        ("seconds", "٢٠", 20, "ignored-number"),
        ("days", "-3", 30, "ignored-number"),
    ],
)
def test_what_is_no_use_is_said_and_the_rest_is_shown(name: str, value: str, taken: object, reason: str) -> None:
    address, ignored = read({name: value}, KNOWN, ZONES)
    assert getattr(address, name) == taken
    assert [one.reason for one in ignored] == [reason]


@pytest.mark.parametrize(("said", "safe"), [("1", True), ("yes", True), ("true", True), ("0", False), ("", False)])
def test_a_slip_of_the_pen_hides_rather_than_shows(said: str, safe: bool) -> None:
    assert asked(safe=said).safe is safe


@given(st.dictionaries(st.sampled_from(["scenes", "from", "to", "site", "safe", *NUMBERS]), st.text(max_size=40)))
def test_no_address_is_an_error_and_every_number_is_within_its_bounds(query: dict[str, str]) -> None:
    address, _ = read(query, KNOWN, ZONES)
    assert set(address.scenes) <= set(SCENES) and address.scenes
    assert all(one.least <= getattr(address, name) <= one.most for name, one in NUMBERS.items())
    dated = address.dated(TODAY)
    assert dated.since and dated.until and dated.since <= dated.until


@pytest.mark.parametrize(
    ("query", "since", "until"),
    [
        ({}, "2026-10-24", "2026-11-22"),  # the last 30 days, today one of them
        ({"days": "1"}, "2026-11-22", "2026-11-22"),
        ({"from": "2026-01"}, "2026-01-01", "2026-11-22"),
        ({"from": "2027"}, "2027-01-01", "2027-01-01"),
        ({"to": "2024-03"}, "2024-03-02", "2024-03-31"),
        ({"from": "2024-01", "to": "2024-12"}, "2024-01-01", "2024-12-31"),
        ({"to": "0001-01-02"}, "0001-01-01", "0001-01-02"),  # where the calendar begins
    ],
)
def test_the_period_ends_today_unless_the_address_says_when(query: dict[str, str], since: str, until: str) -> None:
    dated = asked(**query).dated(TODAY)
    assert (str(dated.since), str(dated.until)) == (since, until)


def test_the_site_of_the_address_is_in_focus_and_hides_no_other() -> None:
    address = asked(site="MAPTM")
    assert address.selection.site == ("MAPTM",)
    assert address.dated(TODAY).site == ()

"""Playback: the map shows what was known up to a day, and goes on by itself until the last."""

from typing import Any

import pytest
from playwright.sync_api import FrameLocator, expect

from tests.browser.screen import Screen

YEAR = {"from": "2023-12-01", "to": "2024-03-31"}


def state(page: Screen) -> dict[str, Any]:
    found: dict[str, Any] = page.map.evaluate("map_div.marsadSites.playback()")
    return found


def frame(page: Screen) -> FrameLocator:
    return page.page.frame_locator("iframe").first


def drawn(page: Screen) -> int:
    return int(page.map.evaluate("map_div.marsadSites.drawn"))


def test_the_map_is_played_from_the_first_month_to_the_last_and_then_shows_all_again(page: Screen) -> None:
    page.open("routes", **YEAR)
    whole = drawn(page)
    frame(page).get_by_role("button", name="Play through time").click()
    page.has_query(play="month")
    page.until(lambda: state(page)["on"], "playback never came")
    assert (state(page)["at"], state(page)["periods"], drawn(page)) == (3, 4, whole)
    frame(page).get_by_label("Speed").select_option("8")
    frame(page).get_by_role("button", name="Play", exact=True).click()
    page.until(lambda: not state(page)["playing"] and state(page)["at"] == 3, "playback never came to its end")
    assert drawn(page) == whole
    frame(page).get_by_role("button", name="Close playback").click()
    page.has_query(play=None)
    page.until(lambda: not state(page)["on"], "playback never closed")
    assert drawn(page) == whole


@pytest.mark.parametrize(("language", "day"), [("en", "until 31 Jan 2024"), ("ar", "حتى")])
def test_the_map_shows_what_was_known_up_to_the_day_that_is_chosen(page: Screen, language: str, day: str) -> None:
    page.open("", language=language, play="month", **YEAR)
    page.until(lambda: state(page)["on"], "playback never came")
    whole = drawn(page)
    frame(page).locator(".marsad-playback-track input").press("Home")
    page.until(lambda: state(page)["until"] == "2023-12-31", "the first month was never shown")
    assert 0 < drawn(page) < whole
    frame(page).locator(".marsad-playback-track input").press("ArrowLeft" if language == "ar" else "ArrowRight")
    page.until(lambda: state(page)["until"] == "2024-01-31", "the second month was never shown")
    expect(frame(page).locator(".marsad-playback-said b")).to_contain_text(day)


def test_a_step_is_kept_in_the_address_and_a_step_that_is_none_plays_nothing(page: Screen) -> None:
    page.open("", play="month", **YEAR)
    page.until(lambda: state(page)["on"], "playback never came")
    frame(page).get_by_label("Step").select_option("week")
    page.has_query(play="week")
    page.until(lambda: state(page)["periods"] > 10, "the weeks never came")
    page.open("", play="<script>alert(1)</script>", **YEAR)
    assert not state(page)["on"]
    page.open("", play="month", **{"from": "1990-01-01", "to": "1990-01-02"})
    assert not page.failed()

"""The routes page: ways drawn as far as they are known, and the incidents behind each."""

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.screen import Screen

JANUARY = {"from": "2024-01-01", "to": "2024-01-02"}


def drawn(page: Screen) -> list[dict[str, Any]]:
    ways: list[dict[str, Any]] = page.map.evaluate("map_div.marsadSites.ways()")
    return ways


@pytest.mark.parametrize(
    ("language", "guerguerat", "tanger", "onward"),
    [
        ("en", "Sub-Saharan Africa → Guerguerat", "South America → Tanger Med", "Tanger Med → Türkiye"),
        ("ar", "أفريقيا جنوب الصحراء الكبرى ← الكركرات", "أمريكا الجنوبية ← طنجة المتوسط", "طنجة المتوسط ← تركيا"),
    ],
)
def test_the_two_seizures_of_january_2024_are_drawn_as_far_as_sources_know(
    page: Screen, language: str, guerguerat: str, tanger: str, onward: str
) -> None:
    page.open("routes", language=language, **JANUARY)
    ways = {re.sub("[\u2068\u2069]", "", way["label"]).split(" · ")[0]: way for way in drawn(page)}
    assert set(ways) == {guerguerat, tanger, onward}
    assert not any(ways[guerguerat]["known"])  # near the post, and nobody says from where
    assert ways[tanger]["known"][0] is False and ways[tanger]["known"][-1] is True
    assert ways[onward]["intended"] and ways[onward]["known"][-1] is False
    assert not ways[tanger]["intended"] and not ways[guerguerat]["intended"]


def test_what_a_site_stopped_or_saw_pass_is_said_when_it_is_chosen(page: Screen) -> None:
    page.open("routes", site="MAPTM")
    told = page.page.locator(".passage")
    expect(told).to_contain_text("Tanger Med on their way")
    expect(told).to_contain_text("What is never seized is not here")


def test_a_selection_of_which_nobody_says_where_it_came_from_says_so(page: Screen) -> None:
    page.open("routes", **{"from": "1990-01-01", "to": "1990-01-02"})
    expect(page.page.get_by_text("No incident of this selection states")).to_be_visible()
    assert drawn(page) == []


def test_a_route_that_is_chosen_shows_its_incidents(page: Screen) -> None:
    page.open("routes", **JANUARY)
    page.choose_first_line()
    expect(page.cards).to_have_count(1)
    expect(page.panel).to_contain_text("Tanger Med")

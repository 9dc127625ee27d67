"""The routes page: ways drawn as far as they are known, and the incidents behind each."""

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
    ways = {way["name"]: way for way in drawn(page)}
    assert set(ways) == {guerguerat, tanger, onward}
    assert ways[guerguerat]["known"][0] is False and ways[guerguerat]["known"][-1] is True  # the road to the post
    assert ways[tanger]["known"][0] is False and ways[tanger]["known"][-1] is True
    assert ways[onward]["intended"] and ways[onward]["known"][-1] is False
    assert not ways[tanger]["intended"] and not ways[guerguerat]["intended"]
    labels = [label["text"] for label in page.map.evaluate("map_div.marsadSites.labels()")]
    assert any("“" in text for text in labels)  # the ends that are no site, in the words of their source


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


def point_at(page: Screen, name: str) -> tuple[float, float]:
    """The place in the window of the middle of a way."""
    way = next(way for way in drawn(page) if way["name"] == name)
    frame = page.page.locator("iframe").first.bounding_box()
    assert frame
    return frame["x"] + way["x"], frame["y"] + way["y"]


def test_a_click_on_a_way_lists_the_incidents_behind_it_and_its_address_does_so_too(page: Screen) -> None:
    page.open("routes", **JANUARY)
    page.page.mouse.click(*point_at(page, "Tanger Med → Türkiye"))
    page.has_query(leg="MAPTM|TR|sea|ahead|cocaine")
    expect(page.panel.locator("h2").first).to_have_text("Tanger Med → Türkiye")
    expect(page.cards).to_have_count(1)
    page.open("", leg="MAPTM|TR|sea|ahead|cocaine", **JANUARY)
    expect(page.panel.locator("h2").first).to_have_text("Tanger Med → Türkiye")
    page.page.locator(".st-key-close-site button").first.click()
    page.has_query(leg=None)
    expect(page.panel.locator("h2").first).to_have_text("Newest in this selection")


def test_a_leg_that_nobody_travelled_is_no_error(page: Screen) -> None:
    for leg in ("MAPTM|TR|sea|ahead|heroin", "||||", "<script>alert(1)</script>", "A|B|sea|ahead|cocaine"):
        page.open("routes", leg=leg, **JANUARY)
        expect(page.panel.locator("h2").first).to_have_text("Routes that sources state")


def layers(page: Screen) -> list[str]:
    shown: list[str] = page.map.evaluate("map_div.marsadSites.layers()")
    return shown


def test_one_control_switches_the_layers_of_the_map_and_the_address_keeps_them(page: Screen) -> None:
    page.open("", **JANUARY)
    assert layers(page) == ["boundaries", "sites"] and drawn(page) == []
    control = page.page.frame_locator("iframe").first
    control.get_by_role("button", name="Layers").click()
    control.get_by_label("Routes").check()
    page.has_query(layers="sites,routes,boundaries")
    page.until(lambda: len(drawn(page)) == 3, "the routes never came")
    control.get_by_label("Density").check()
    control.get_by_label("Sites", exact=True).uncheck()
    page.has_query(layers="density,routes,boundaries")
    assert page.map.evaluate("map_div.marsadSites.drawn") == 0
    page.open("", layers="density,sea-areas")
    assert layers(page) == ["density", "sea-areas"]
    page.open("", layers="none")
    assert layers(page) == []
    page.open("", layers="sites,weather")
    assert layers(page) == ["sites"]
    expect(page.page.locator(".notice")).to_contain_text("weather")

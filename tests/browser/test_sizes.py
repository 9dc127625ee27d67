"""Laptop, wall and phone, light and dark, left to right and right to left: nothing overflows, the map is the page."""

import itertools

import pytest
from playwright.sync_api import Locator, expect

from marsad.maps.style import PALETTE
from tests.browser.conftest import Visit
from tests.browser.screen import LAPTOP, PHONE, WALL, Screen, rgb

SIZES = {"laptop": LAPTOP, "wall": WALL, "phone": PHONE}
SCREENS = list(itertools.product(SIZES, ("en", "ar")))
# What is wider than the window at its own level, or sticks out of it; a table may scroll in itself.
OVERFLOW = """() => {
    const wide = [document.documentElement, document.body, document.querySelector('[data-testid=stMain]')]
        .filter((part) => part.scrollWidth > part.clientWidth + 1).map((part) => part.tagName);
    const parts = '.st-key-bar *, .figures *, .card, .st-key-panel, .st-key-site-panel *, iframe, .st-key-below';
    const out = [...document.querySelectorAll(parts)]
        .filter((part) => part.checkVisibility()).map((part) => [part, part.getBoundingClientRect()])
        .filter(([, box]) => box.width && (box.left < -1 || box.right > innerWidth + 1))
        .map(([part]) => part.className || part.tagName);
    return [...wide, ...out];
}"""


def box(locator: Locator) -> dict[str, float]:
    found = locator.bounding_box()
    assert found
    return dict(found)


def fits(screen: Screen) -> None:
    assert screen.page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 1
    assert screen.page.evaluate(OVERFLOW) == []


@pytest.mark.parametrize(("size", "language"), SCREENS)
def test_no_page_overflows_to_the_side_in_light_or_in_dark(visit: Visit, size: str, language: str) -> None:
    screen = visit(size=SIZES[size]).open(language=language)
    screen.draws_something()
    for path, part in (("", ".figures"), ("incidents", ".st-key-record dl"),
                       ("sites", ".st-key-site-record dl"), ("routes", ".passage"),
                       ("cooperation", ".st-key-trend-part-timeline svg"),
                       ("reference", ".reference table")):  # fmt: skip
        if path:
            screen.turn_to(path, language=language, incident="INC-157", site="guerguerat")
        expect(screen.page.locator(part).first).to_be_visible()
        for theme in ("light", "dark"):
            screen.page.emulate_media(color_scheme=theme, reduced_motion="reduce")  # type: ignore[arg-type]
            colour = "rgb({}, {}, {})".format(*rgb(PALETTE[theme]["page"]))
            expect(screen.page.locator("[data-testid=stApp]")).to_have_css("background-color", colour)
            fits(screen)


@pytest.mark.parametrize(("size", "language"), [screen for screen in SCREENS if screen[0] != "phone"])
def test_figures_and_first_card_are_seen_at_once_and_the_map_has_two_fifths_of_the_window(
    visit: Visit, size: str, language: str
) -> None:
    width, height = SIZES[size]
    screen = visit(size=(width, height)).open(language=language)
    screen.draws_something()
    figures, card, map_ = box(screen.page.locator(".figures")), box(screen.cards.first), box(screen.iframe)
    for part in (figures, card, map_):
        assert part["x"] >= 0 and part["y"] >= 0
        assert part["x"] + part["width"] <= width + 1
        assert part["y"] + part["height"] <= height + 1
    share = map_["width"] * map_["height"] / (width * height)
    assert share >= 0.4, f"the map has {share:.1%} of a window of {width} × {height}"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_on_a_phone_come_map_then_figures_then_months_then_cards(visit: Visit, language: str) -> None:
    screen = visit(size=PHONE).open(language=language)
    screen.draws_something()
    parts = [screen.iframe, screen.page.locator(".figures"), screen.page.locator(".st-key-below"), screen.cards.first]
    boxes = [box(part) for part in parts]
    for above, below in itertools.pairwise(boxes):
        assert above["y"] + above["height"] <= below["y"]
    for part in boxes:
        assert part["width"] > 0.8 * PHONE[0]
    assert boxes[0]["y"] < PHONE[1] / 3


def test_on_a_phone_the_menu_is_folded_away_and_opens_at_a_touch(visit: Visit) -> None:
    screen = visit(size=PHONE).open()
    screen.draws_something()
    expect(screen.menu).not_to_be_in_viewport()
    screen.page.locator("[data-testid=stExpandSidebarButton]").click()
    expect(screen.menu).to_be_in_viewport()
    screen.follow("Reference")
    expect(screen.page.locator(".reference")).to_be_visible()

"""Four languages: guessed from the browser, kept in the address and across pages; Arabic is the mirror image."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.screen import PHONE, Screen

LATIN = re.compile(r"[A-Za-z]{2,}")
GUESSES = [
    ("fr-FR", "fr", "Incidents", "Carte"),
    ("ar-MA", "ar", "الحوادث", "الخريطة"),
    ("es-ES", "es", "Incidentes", "Mapa"),
    ("de-DE", "en", "Incidents", "Map"),
]


@pytest.mark.parametrize(("locale", "language", "incidents", "home"), GUESSES, ids=[guess[0] for guess in GUESSES])
def test_the_first_language_is_the_browsers_and_stays_across_pages(
    visit: Visit, locale: str, language: str, incidents: str, home: str
) -> None:
    screen = visit(locale=locale).open()
    screen.has_query(language=language)
    expect(screen.page.locator("html")).to_have_attribute("lang", language)
    expect(screen.page.locator("html")).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
    expect(screen.menu.get_by_role("link", name=home, exact=True)).to_be_visible()
    screen.follow(incidents)
    expect(screen.table).to_be_visible()
    screen.has_query(language=language)
    expect(screen.page.locator("html")).to_have_attribute("lang", language)
    expect(screen.menu.get_by_role("link", name=home, exact=True)).to_be_visible()


def test_another_language_is_chosen_in_the_menu_and_the_selection_stays(page: Screen) -> None:
    page.open(substance="cocaine")
    said = page.said.inner_text()
    page.page.locator(".st-key-languages").get_by_text("Français").click()
    page.has_query(language="fr", substance="cocaine")
    expect(page.page.locator("html")).to_have_attribute("lang", "fr")
    expect(page.menu.get_by_role("link", name="Carte", exact=True)).to_be_visible()
    expect(page.said).to_contain_text("Cocaïne")
    assert page.said.inner_text().split()[0] == said.split()[0]
    expect(page.map.locator(".marsad-legend")).to_contain_text("Cocaïne")


def test_the_language_of_a_link_wins_over_the_browsers(visit: Visit) -> None:
    screen = visit(locale="fr-FR").open(language="es")
    expect(screen.page.locator("html")).to_have_attribute("lang", "es")
    expect(screen.menu.get_by_role("link", name="Mapa", exact=True)).to_be_visible()


def test_the_arabic_page_is_the_mirror_image_and_its_map_is_not(page: Screen) -> None:
    page.open(language="ar")
    expect(page.page.locator("html")).to_have_attribute("dir", "rtl")
    menu, map_, panel = (
        locator.bounding_box() for locator in (page.page.locator("[data-testid=stSidebar]"), page.iframe, page.panel)
    )
    assert menu and map_ and panel
    assert panel["x"] + panel["width"] <= map_["x"]
    assert map_["x"] + map_["width"] <= menu["x"]
    assert round(menu["x"] + menu["width"]) == 1366
    assert page.map.evaluate("getComputedStyle(map_div.getContainer()).direction") == "ltr"
    west, east = (
        page.map.evaluate("longitude => map_div.latLngToContainerPoint([30, longitude]).x", degrees)
        for degrees in (-10, 10)
    )
    assert west < east


def test_no_sentence_of_the_arabic_page_is_left_in_latin_letters(page: Screen) -> None:
    page.open(language="ar", site="MAPTM")
    page.draws_something()
    parts = [
        page.menu, page.said, page.page.locator(".figures"), page.panel.locator("h2"),
        page.page.locator(".st-key-months .head"), page.map.locator(".marsad-legend"),
        page.map.locator(".marsad-disclaimer"), *page.page.locator(".st-key-filters p").all(),
    ]  # fmt: skip
    for part in parts:
        assert not LATIN.search(part.inner_text()), part.inner_text()
    expect(page.panel.locator("h2")).to_have_text("طنجة المتوسط")
    assert "طنجة المتوسط" in [label["text"] for label in page.map.evaluate("map_div.marsadSites.labels()")]


def test_arabic_dates_have_moroccan_month_names_and_western_digits(page: Screen) -> None:
    page.open(language="ar", **{"from": "2024-07-01", "to": "2024-12-31"})
    expect(page.said).to_contain_text("يوليوز 2024")
    expect(page.said).to_contain_text("دجنبر 2024")
    shown = page.panel.inner_text() + page.said.inner_text() + page.page.locator(".figures").inner_text()
    for other in ("يوليو ", "ديسمبر", "أغسطس", "نوفمبر", "٢"):
        assert other not in shown
    page.open(language="ar", **{"from": "2024-08-01", "to": "2024-08-31"})
    expect(page.cards.first).to_contain_text("غشت 2024")


def test_the_months_under_the_map_run_from_right_to_left_in_arabic_with_moroccan_names(page: Screen) -> None:
    page.open(language="ar", **{"from": "2024-12-01", "to": "2024-12-31"})
    drawn = page.page.locator(".st-key-months .brush")
    page.until(lambda: drawn.bounding_box() is not None, "no dates are marked on the strip")
    box, brush = page.months.bounding_box(), drawn.bounding_box()
    assert box and brush
    assert brush["x"] + brush["width"] / 2 < box["x"] + box["width"] / 2
    page.page.mouse.move(brush["x"] + brush["width"] / 2, box["y"] + 30)
    expect(page.page.locator(".st-key-months .tip")).to_contain_text("دجنبر 2024")


AT_THE_RIGHT = "part => part.scrollLeft > 0 && part.scrollLeft + part.clientWidth >= part.scrollWidth - 1"


def test_a_table_read_from_the_right_is_shown_from_its_right_end(visit: Visit) -> None:
    screen = visit(size=PHONE).open("incidents", language="ar")
    scroller = screen.table.locator(".dvn-scroller")
    expect(scroller).to_be_visible()
    screen.until(
        lambda: bool(scroller.evaluate(AT_THE_RIGHT)),
        "the table does not begin at its right end",
    )

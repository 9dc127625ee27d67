"""The home page, on a machine that reaches nothing but itself."""

import contextlib

import pandas as pd
from playwright.sync_api import Error, expect

from marsad.maps.style import PALETTE
from tests.browser.conftest import Visit
from tests.browser.screen import Screen, rgb

ALGERIA, ATLANTIC = (28.0, 3.5), (33.0, -25.0)


def test_the_map_draws_every_site_that_has_an_incident_and_asks_no_other_machine(
    page: Screen, incidents: pd.DataFrame
) -> None:
    page.open()
    page.draws(incidents["site_id"].nunique())
    page.shows_count(incidents["incident_id"].nunique())
    expect(page.figures.first).to_contain_text(str(incidents["incident_id"].nunique()))


def test_map_and_page_are_in_the_colours_of_the_theme_from_the_start(visit: Visit) -> None:
    for dark in (False, True):
        screen = visit(dark=dark).open()
        colours = PALETTE["dark" if dark else "light"]
        screen.map.wait_for_load_state("networkidle")
        screen.until(lambda: screen.colour(*ALGERIA) == rgb(colours["land"]), "no land where Algeria is")  # noqa: B023
        assert screen.colour(*ATLANTIC) == rgb(colours["sea"])
        for part, name in (("[data-testid=stApp]", "page"), (".st-key-panel", "surface")):
            css = "rgb({}, {}, {})".format(*rgb(colours[name]))
            expect(screen.page.locator(part)).to_have_css("background-color", css)
        css = "rgb({}, {}, {})".format(*rgb(colours["ink"]))
        expect(screen.page.locator(".figures b").first).to_have_css("color", css)


def test_nothing_of_streamlit_itself_is_on_the_page(page: Screen) -> None:
    page.open()
    for name in ("stMainMenu", "stAppDeployButton", "stToolbarActions", "stDecoration", "stSidebarNav"):
        expect(page.page.locator(f"[data-testid={name}]")).not_to_be_visible()
    shown = page.page.locator("body").inner_text()
    assert "Deploy" not in shown
    assert "Streamlit" not in shown


def test_the_browser_of_these_tests_reaches_no_other_machine_and_notices_what_goes_wrong(page: Screen) -> None:
    page.open()
    for address in ("http://example.com/", "http://1.1.1.1/", "https://tile.openstreetmap.org/0/0/0.png"):
        failed = page.page.evaluate(
            "address => fetch(address, {mode: 'no-cors'}).then(() => 'reached', error => error.message)", address
        )
        assert failed == "Failed to fetch"
    assert len(page.asked_outside) == 3
    page.errors.clear()
    page.page.evaluate("setTimeout(() => { alert(1); throw new Error('seen'); })")
    page.until(lambda: len(page.errors) == 2, "a dialog and a script error were not both noticed")
    with contextlib.suppress(Error):
        page.page.goto("http://example.com/")
    assert len(page.asked_outside) == 4
    page.asked_outside.clear()
    page.errors.clear()

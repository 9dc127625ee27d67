"""The briefing pack in a browser: the one HTML file, opened from a disk without any network, and the button for it."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from marsad.desk import Desk
from tests.browser import folders
from tests.browser.conftest import Visit
from tests.browser.screen import PATIENCE, Screen
from tests.reports.pack.made import YEAR, of_a_year, pack


class Opened:
    """A file that is open in a tab without a network; what it asked for beside itself, and what went wrong in it."""

    def __init__(self, browser: Browser, path: Path, **options: Any) -> None:
        self.context = browser.new_context(offline=True, **options)
        self.page = self.context.new_page()
        self.asked: list[str] = []
        self.wrong: list[str] = []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on(
            "console", lambda said: self.wrong.append(said.text) if said.type in ("error", "warning") else None
        )
        self.page.goto(path.as_uri())

    def close(self) -> None:
        self.context.close()


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl")])
def test_the_file_opens_offline_with_a_live_map_and_asks_nobody_for_anything(
    browser: Browser, tmp_path: Path, language: str, direction: str
) -> None:
    path = tmp_path / "briefing.html"
    path.write_bytes(of_a_year("html", language))
    opened = Opened(browser, path)
    page = opened.page
    page.wait_for_function("document.documentElement.dataset.painted")
    assert [url for url in opened.asked if not url.startswith("data:")] == [path.as_uri()]
    assert page.evaluate("document.documentElement.dir") == direction
    sites = int(page.evaluate("document.documentElement.dataset.sites"))
    assert sites > 20
    expect(page.locator(".marsad-disclaimer")).to_be_visible()
    expect(page.locator(".marsad-legend-groups li")).not_to_have_count(0)
    expect(page.locator("tbody tr")).to_have_count(35)
    page.locator(".leaflet-control-zoom-in").click()
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert opened.wrong == []
    opened.close()


def test_the_file_fits_a_phone(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "briefing.html"
    path.write_bytes(of_a_year("html", "en"))
    opened = Opened(browser, path, viewport={"width": 390, "height": 844})
    opened.page.wait_for_function("document.documentElement.dataset.painted")
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= 390
    opened.close()


def test_no_text_of_the_data_runs_in_the_file(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "briefing.html"
    path.write_bytes(pack("html", "en", YEAR, Desk(folders.hostile(tmp_path))))
    opened = Opened(browser, path)
    opened.page.wait_for_function("document.documentElement.dataset.painted")
    opened.page.mouse.move(600, 700)
    assert opened.page.evaluate("window.pwned") is None
    assert [url for url in opened.asked if not url.startswith("data:")] == [path.as_uri()]
    assert opened.page.locator("td a[href^='javascript']").count() == 0
    assert opened.wrong == []
    opened.close()


@pytest.mark.parametrize("at", ["incidents", ""])
def test_the_button_gives_the_briefing_of_what_is_selected(page: Screen, at: str) -> None:
    page.open(at, **YEAR)
    page.page.locator(".st-key-pack button").first.click()
    with page.page.expect_download(
        timeout=PATIENCE * 1000 * 6
    ) as download:  # the first one waits for fonts and outlines
        page.page.locator(".st-key-pack-pdf button").click()
    assert Path(download.value.path()).read_bytes().startswith(b"%PDF-")
    assert not page.failed()


def test_the_button_is_in_the_language_of_the_page(visit: Visit) -> None:
    page = visit(locale="ar-MA")
    page.open("incidents", language="ar", **YEAR)
    expect(page.page.locator(".st-key-pack button").first).to_contain_text("تقرير موجز")

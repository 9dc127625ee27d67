"""Text of the data that tries to run as a script is shown as text, wherever it is shown."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.folders import HOSTILE, REFUSED
from tests.browser.screen import Screen
from tests.browser.server import Server

SHORT_TEXTS = {name: text for name, text in HOSTILE.items() if name != "long"}
SHORT = "2024-01-31"  # until then come all incidents but the one of very long texts
INVISIBLE = dict.fromkeys(map(ord, "\u202e\u2066"))


@pytest.fixture
def page(visit: Visit, hostile: Server) -> Screen:
    """A tab before the app over hostile data."""
    return visit(at=hostile)


def unharmed(page: Screen) -> None:
    """No text has run as a script, in the page or in a frame of it; the tab's own end sees to errors and dialogs."""
    for frame in page.page.frames:
        assert frame.evaluate("typeof window.pwned") == "undefined", frame.url
    assert page.page.locator("img[src='x'], svg[onload], [onmouseover], a[href^='javascript:']").count() == 0


def seen(text: str) -> str:
    """The beginning of a text as it is found on the screen: spaces once, marks of direction aside."""
    return " ".join(text.translate(INVISIBLE).split())[:60]


def test_the_map_draws_every_site_and_its_tooltip_shows_the_name_as_text(page: Screen) -> None:
    page.open(to=SHORT)
    page.draws(len(SHORT_TEXTS))
    for name, text in SHORT_TEXTS.items():
        shown = page.hover_site(f"site-{name}").splitlines()[0]
        assert seen(shown).startswith(seen(text)[:40].strip()), name
    unharmed(page)


def test_the_cards_beside_the_map_show_every_text_as_it_is(page: Screen) -> None:
    page.open(to=SHORT)
    page.draws(len(SHORT_TEXTS))
    expect(page.cards).to_have_count(len(SHORT_TEXTS) + 1)
    shown = seen_whole(page.panel.inner_text())
    for name, text in SHORT_TEXTS.items():
        assert seen(text) in shown, name
    page.click_site("site-tag")
    expect(page.panel.locator("h2")).to_have_text(HOSTILE["tag"])
    page.has_query(site="site-tag")
    unharmed(page)


def test_a_text_of_ten_thousand_letters_is_shown_and_stays_within_its_place(page: Screen) -> None:
    page.open()
    page.draws(len(HOSTILE))
    assert page.hover_site("site-long").startswith("long long long")
    tooltip, frame = page.map.locator(".marsad-tooltip").bounding_box(), page.iframe.bounding_box()
    assert tooltip and frame
    assert tooltip["width"] < frame["width"] / 2
    expect(page.cards.first).to_contain_text("long long long")
    assert page.page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1")
    assert not page.failed()


def test_the_record_shows_every_field_as_it_is(page: Screen) -> None:
    page.open("incidents")
    record = page.page.locator(".st-key-record")

    def fields_that_say(text: str) -> int:  # the heading is there before the fields below it
        return [seen(value) for value in record.locator("dd").all_inner_texts()].count(seen(text))

    for name, text in HOSTILE.items():
        page.turn_to("incidents", incident=f"H-{name}")
        expect(record.locator("h2")).to_contain_text(f"H-{name} ")
        assert seen(text) in seen_whole(record.locator("h2").inner_text()), name
        page.until(lambda: fields_that_say(text) >= 10, f"{name} is not in ten fields")  # noqa: B023
        assert seen(text) in seen_whole(record.locator("ul.sources").inner_text()), name
        unharmed(page)
    frame = page.page.locator(".st-key-small-map iframe").element_handle().content_frame()
    assert frame
    frame.locator("html[data-sites='1']").wait_for(state="attached")


def test_the_table_shows_every_text_and_runs_none(page: Screen) -> None:
    page.open("incidents")
    grid = page.table.locator("[role=grid]")
    expect(grid).to_have_attribute("aria-rowcount", str(len(HOSTILE) + 2))
    cells = {seen(cell) for cell in grid.locator("[role=gridcell]").all_text_contents()}
    for name, text in HOSTILE.items():
        assert seen(text) in cells, name
    unharmed(page)


def test_a_hostile_text_to_search_for_is_said_and_searched_as_text(page: Screen) -> None:
    page.open("incidents")
    for name, text in SHORT_TEXTS.items():
        page.turn_to("incidents", text=text)
        expect(page.page.locator(".st-key-widget-text input")).to_have_value(text)
        page.until(lambda: seen(text) in seen_whole(page.said.inner_text()), f"{name} is not said")  # noqa: B023
        assert not page.failed(), name
        unharmed(page)


def test_a_script_as_the_address_of_a_source_is_refused_and_as_a_title_it_is_no_link(page: Screen) -> None:
    page.open("incidents", incident="H-title")
    expect(page.notices).to_contain_text(f"source_url: “{REFUSED}” – must begin with https:// or http://")
    sources = page.page.locator(".st-key-record ul.sources")
    expect(sources).to_contain_text(REFUSED)
    assert sources.locator("a").count() == 0
    unharmed(page)


def seen_whole(text: str) -> str:
    return " ".join(text.translate(INVISIBLE).split())

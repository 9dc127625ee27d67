"""What a filter changes: the sentence, the figures, the map and the address, all at once."""

import re
from datetime import date

import pandas as pd
from playwright.sync_api import expect

from tests.browser.screen import Screen

DAY = re.compile(r"\d{4}-\d\d-\d\d")


def between(incidents: pd.DataFrame, first: str, last: str) -> int:
    """How many incidents may have happened from one day to another, both included."""
    within = (incidents["date_end"] >= first) & (incidents["date"] <= last)
    return int(incidents[within]["incident_id"].nunique())


def test_choosing_a_substance_repaints_the_map_and_sentence_figures_and_address_follow(
    page: Screen, incidents: pd.DataFrame
) -> None:
    page.open()
    before = page.painted()
    page.filter("substances").get_by_role("button", name="Cocaine", exact=True).click()
    page.repainted(before)
    cocaine = incidents[incidents["group"] == "cocaine"]
    page.shows_count(cocaine["incident_id"].nunique())
    expect(page.said).to_contain_text("Cocaine")
    expect(page.figures.first).to_contain_text(f"{cocaine['incident_id'].nunique()} incidents")
    expect(page.figures.nth(1)).to_contain_text(f"{cocaine['site_id'].nunique()} sites")
    page.draws(cocaine["site_id"].nunique())
    page.has_query(substance="cocaine")


def test_two_filters_hold_together_and_clear_takes_both_away(page: Screen, incidents: pd.DataFrame) -> None:
    page.open()
    everything = incidents["incident_id"].nunique()
    page.filter("substances").get_by_role("button", name="Cannabis resin", exact=True).click()
    page.shows_count(incidents[incidents["group"] == "cannabis_resin"]["incident_id"].nunique())
    page.page.keyboard.press("Escape")
    page.filter("more").get_by_role("button", name="Official statement", exact=True).click()
    both = incidents[(incidents["group"] == "cannabis_resin") & (incidents["evidence"] == "official")]
    page.shows_count(both["incident_id"].nunique())
    page.has_query(substance="cannabis_resin", evidence="official")
    page.page.keyboard.press("Escape")
    page.page.locator(".st-key-clear button").click()
    page.shows_count(everything)
    page.has_query(substance=None, evidence=None)


def test_a_ready_made_range_of_dates_sets_both_days(page: Screen, incidents: pd.DataFrame) -> None:
    page.open()
    page.filter("dates").get_by_role("radio", name="Last year", exact=True).click()
    year = date.today().year - 1
    page.has_query(**{"from": f"{year}-01-01", "to": f"{year}-12-31"})
    page.shows_count(between(incidents, f"{year}-01-01", f"{year}-12-31"))


def test_text_is_searched_in_any_language_of_the_site(page: Screen, incidents: pd.DataFrame) -> None:
    everything = incidents["incident_id"].nunique()
    page.open()
    search = page.page.locator(".st-key-widget-text input")
    search.fill("طنجة المتوسط")
    search.press("Enter")
    page.has_query(text="طنجة المتوسط")
    expect(page.said).to_contain_text("طنجة المتوسط")
    expect(page.cards.filter(has_text="Tanger Med").first).to_be_visible()
    page.until(
        lambda: incidents[incidents["site_id"] == "MAPTM"]["incident_id"].nunique() <= counted(page) < everything,
        "the search did not find the incidents of Tanger Med",
    )


def test_a_drag_over_months_either_way_chooses_their_first_to_their_last_day(
    page: Screen, incidents: pd.DataFrame
) -> None:
    page.open()
    drag(page, 0.55, 0.8)
    page.until(lambda: {"from", "to"} <= set(page.query), "the drag set no dates")
    first, last = date.fromisoformat(page.query["from"]), date.fromisoformat(page.query["to"])
    assert first.day == 1
    assert (last + pd.Timedelta(days=1)).day == 1
    assert (last - first).days > 365
    expect(page.said).to_contain_text(f"{first.year} – ")
    page.shows_count(between(incidents, page.query["from"], page.query["to"]))
    outside = page.page.locator(".st-key-months .bar.outside")
    expect(outside).not_to_have_count(0)
    forwards = page.query
    drag(page, 0.2, 0.3)
    page.until(lambda: page.query != forwards, "a second drag changed nothing")
    drag(page, 0.8, 0.55)
    page.until(lambda: page.query == forwards, "the same drag backwards chose other months")


def test_a_double_click_on_the_months_takes_the_dates_away(page: Screen, incidents: pd.DataFrame) -> None:
    page.open(**{"from": "2020-01-01", "to": "2021-12-31"})
    page.shows_count(between(incidents, "2020-01-01", "2021-12-31"))
    box = page.months.bounding_box()
    assert box
    page.page.mouse.dblclick(box["x"] + box["width"] / 2, box["y"] + 30)
    page.shows_count(incidents["incident_id"].nunique())
    page.has_query(**{"from": None, "to": None})


def test_months_are_chosen_and_cleared_with_the_keyboard_and_said_aloud(page: Screen, incidents: pd.DataFrame) -> None:
    page.open()
    page.months.focus()
    for key in ("ArrowLeft", "ArrowLeft", "Shift+ArrowLeft", "Shift+ArrowLeft"):
        page.page.keyboard.press(key)
    expect(page.page.locator(".st-key-months [aria-live]")).to_have_text(re.compile(r"\w+ 20\d\d"))
    page.page.keyboard.press("Enter")
    page.until(lambda: {"from", "to"} <= set(page.query), "Enter set no dates")
    first, last = date.fromisoformat(page.query["from"]), date.fromisoformat(page.query["to"])
    assert (last.year - first.year) * 12 + last.month - first.month == 2
    page.shows_count(between(incidents, page.query["from"], page.query["to"]))
    page.months.focus()
    page.page.keyboard.press("Escape")
    page.has_query(**{"from": None, "to": None})
    page.shows_count(incidents["incident_id"].nunique())


def counted(page: Screen) -> int:
    return int(page.said.inner_text().split()[0])


def drag(page: Screen, start: float, end: float) -> None:
    """Drag over the strip of months between two shares of its width."""
    box = page.months.bounding_box()
    assert box
    mouse, height = page.page.mouse, box["y"] + 30
    mouse.move(box["x"] + start * box["width"], height)
    mouse.down()
    mouse.move(box["x"] + end * box["width"], height, steps=4)
    mouse.up()

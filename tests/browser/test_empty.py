"""A selection without incidents says so and offers the way out."""

import pandas as pd
import pytest
from playwright.sync_api import expect

from tests.browser.screen import Screen


@pytest.mark.parametrize("path", ["", "incidents"])
def test_an_empty_selection_says_so_and_one_button_widens_it(path: str, page: Screen, incidents: pd.DataFrame) -> None:
    page.open(path, text="no such word anywhere", substance="cocaine")
    page.shows_count(0)
    empty = page.page.locator(".st-key-empty")
    expect(empty).to_contain_text("No incident matches what you chose.")
    if not path:
        page.draws(0)
    assert not page.failed()
    empty.get_by_role("button", name="Show everything").click()
    page.shows_count(incidents["incident_id"].nunique())
    expect(empty).to_have_count(0)
    page.has_query(text=None, substance=None)
    expect(page.page.locator(".st-key-widget-text input")).to_have_value("")


def test_the_map_is_emptied_by_a_selection_without_incidents_and_filled_again(
    page: Screen, incidents: pd.DataFrame
) -> None:
    page.open()
    page.draws(incidents["site_id"].nunique())
    search = page.page.locator(".st-key-widget-text input")
    search.fill("no such word anywhere")
    search.press("Enter")
    page.draws(0)
    expect(page.panel).to_contain_text("No incident of this selection is here.")
    page.page.get_by_role("button", name="Show everything").click()
    page.draws(incidents["site_id"].nunique())

"""The selection travels: to another page, in a link to another reader, and back again."""

import pandas as pd
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Visit
from tests.browser.screen import Screen


def test_filters_are_kept_when_the_reader_changes_the_page_and_comes_back(page: Screen) -> None:
    page.open(substance="cocaine", **{"from": "2022-01-01"})
    said, figures = page.said.inner_text(), page.figures.all_inner_texts()
    page.follow("Incidents")
    expect(page.table).to_be_visible()
    expect(page.said).to_have_text(said)
    page.has_query(substance="cocaine", **{"from": "2022-01-01"})
    page.follow("Reference")
    expect(page.page.locator(".reference")).to_be_visible()
    page.has_query(substance="cocaine", **{"from": "2022-01-01"})
    page.follow("Map")
    expect(page.figures.first).to_be_visible()
    expect(page.said).to_have_text(said)
    expect(page.figures).to_have_text(figures, use_inner_text=True)
    page.has_query(substance="cocaine", **{"from": "2022-01-01"})


def test_a_link_shows_another_reader_what_its_sender_saw(page: Screen, visit: Visit, browser: Browser) -> None:
    page.open()
    page.filter("substances").get_by_role("button", name="Cocaine", exact=True).click()
    page.has_query(substance="cocaine")
    page.page.keyboard.press("Escape")
    page.click_site("ESALG")
    page.has_query(site="ESALG")
    expect(page.panel.locator("h2")).to_have_text("Algeciras")
    with browser.new_context(locale="fr-FR") as apart:
        other = visit(context=apart)
        other.page.goto(page.page.url)
        expect(other.said).to_have_text(page.said.inner_text())
        expect(other.figures).to_have_text(page.figures.all_inner_texts(), use_inner_text=True)
        expect(other.panel.locator("h2")).to_have_text("Algeciras")
        expect(other.cards).to_have_count(page.cards.count())
        assert other.map.evaluate("map_div.marsadSites.chosen") == ["ESALG"]


def test_two_readers_at_once_do_not_disturb_each_other(visit: Visit, incidents: pd.DataFrame) -> None:
    one, other = visit().open(), visit().open(language="fr", substance="cannabis_resin")
    one.filter("substances").get_by_role("button", name="Cocaine", exact=True).click()
    one.shows_count(incidents[incidents["group"] == "cocaine"]["incident_id"].nunique())
    expect(other.said).to_contain_text("Résine")
    other.has_query(language="fr", substance="cannabis_resin")


def test_back_undoes_the_last_choice_and_forward_makes_it_again(page: Screen, incidents: pd.DataFrame) -> None:
    everything = incidents["incident_id"].nunique()
    cocaine = incidents[incidents["group"] == "cocaine"]["incident_id"].nunique()
    page.open(language="en")
    page.filter("substances").get_by_role("button", name="Cocaine", exact=True).click()
    page.shows_count(cocaine)
    page.has_query(substance="cocaine")
    page.page.go_back()
    page.shows_count(everything)
    page.has_query(substance=None)
    page.page.go_forward()
    page.shows_count(cocaine)
    page.has_query(substance="cocaine")


def test_back_returns_to_the_page_before_and_out_of_the_app(page: Screen) -> None:
    page.open(language="en", substance="cocaine")
    said = page.said.inner_text()
    page.follow("Incidents")
    expect(page.table).to_be_visible()
    page.page.go_back()
    expect(page.figures.first).to_be_visible()
    expect(page.said).to_have_text(said)
    for _ in range(4):
        if page.page.url == "about:blank":
            break
        page.page.go_back()
    assert page.page.url == "about:blank", "the reader cannot leave the app with the back button"


def test_loading_the_page_again_keeps_the_selection(page: Screen) -> None:
    page.open(substance="cocaine", site="MAPTM")
    said = page.said.inner_text()
    page.page.reload()
    expect(page.said).to_have_text(said)
    expect(page.panel.locator("h2")).to_have_text("Tanger Med")

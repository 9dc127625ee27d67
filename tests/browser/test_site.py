"""A click on a site opens its incidents beside the map; the map itself stays where it is."""

import re
from urllib.parse import parse_qsl, urlsplit

import pandas as pd
from playwright.sync_api import expect

from tests.browser.screen import Screen


def test_a_click_on_tanger_med_opens_its_incidents_newest_first(page: Screen, incidents: pd.DataFrame) -> None:
    page.open()
    page.click_site("MAPTM")
    page.has_query(site="MAPTM")
    expect(page.panel.locator("h2")).to_have_text("Tanger Med")
    there = incidents[incidents["site_id"] == "MAPTM"]
    expect(page.cards).to_have_count(there["incident_id"].nunique())
    records = [str(link.get_attribute("href")) for link in page.cards.locator(".when a").all()]
    shown = [dict(parse_qsl(urlsplit(record).query))["incident"] for record in records]
    assert shown == there["incident_id"].drop_duplicates().tolist()
    days = there.drop_duplicates("incident_id")["date_end"].tolist()
    assert days == sorted(days, reverse=True)
    assert page.map.evaluate("map_div.marsadSites.chosen") == ["MAPTM"]


def test_a_card_gives_the_quantity_as_written_the_evidence_and_a_link_to_the_source(
    page: Screen, incidents: pd.DataFrame
) -> None:
    page.open(site="MAPTM")
    card = page.card("INC-157")
    expect(card).to_contain_text("طن واحد و488 كيلوغراما و80 غراما")
    expect(card).to_contain_text("2 Jan 2024")
    expect(card.locator(".evidence")).to_have_text("Official statement")
    links = page.panel.locator(".sources a").all()
    assert len(links) > 10
    for link in links:
        assert re.match(r"https?://", str(link.get_attribute("href")))
        assert link.get_attribute("target") == "_blank"
        assert "noopener" in str(link.get_attribute("rel"))


def test_the_cross_closes_the_site_and_shows_the_whole_selection_again(page: Screen) -> None:
    page.open(site="MAPTM", substance="cocaine")
    expect(page.panel.locator("h2")).to_have_text("Tanger Med")
    page.panel.get_by_role("button").click()
    expect(page.panel.locator("h2")).to_have_text("Newest in this selection")
    page.has_query(site=None, substance="cocaine")


def test_zoom_and_centre_stay_when_a_filter_or_a_click_changes_the_page(page: Screen) -> None:
    page.open()
    page.map.locator(".leaflet-control-zoom-in").click()
    page.map.wait_for_function("map_div.getZoom() === 5 && !map_div._animatingZoom")
    before, frame = page.view(), page.map
    count = page.painted()
    page.filter("substances").get_by_role("button", name="Cannabis resin", exact=True).click()
    page.repainted(count)
    page.has_query(substance="cannabis_resin")
    page.page.keyboard.press("Escape")
    page.click_site("MAPTM")
    page.has_query(site="MAPTM")
    expect(page.panel.locator("h2")).to_have_text("Tanger Med")
    page.settled()
    assert page.map == frame
    assert page.view() == before


def test_a_site_can_be_chosen_with_the_keyboard(page: Screen) -> None:
    page.open()
    page.map.locator(".marsad-sites-keys").focus()
    page.page.keyboard.press("n")
    expect(page.map.locator(".marsad-tooltip")).to_contain_text("Incidents:")
    page.page.keyboard.press("Enter")
    page.until(lambda: "site" in page.query, "Enter chose no site")
    name = page.map.locator(".marsad-tooltip-name").inner_text()
    expect(page.panel.locator("h2")).to_have_text(name.strip())


def test_the_tooltip_says_incidents_and_weight_of_the_site_under_the_pointer(
    page: Screen, incidents: pd.DataFrame
) -> None:
    page.open()
    there = incidents[incidents["site_id"] == "MAPTM"]
    said = page.hover_site("MAPTM")
    assert "Tanger Med" in said
    assert f"Incidents: {there['incident_id'].nunique()}" in said
    assert f"Weight: {there['quantity_kg'].sum() / 1000:.1f} t" in said

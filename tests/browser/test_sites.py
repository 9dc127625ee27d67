"""The sites page: a site found by any of its names, all that is known of it, and corrections that stay."""

import csv
import re
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Locator, expect

from tests.browser import folders, server
from tests.browser.conftest import Serve, Visit
from tests.browser.folders import HOSTILE
from tests.browser.screen import Screen
from tests.browser.server import Server
from tests.browser.test_hostile import seen, seen_whole, unharmed
from tests.places import misbehaving


def panel(page: Screen) -> Locator:
    return page.page.locator(".st-key-site-panel")


def look_for(page: Screen, name: str) -> None:
    """Type a name into the search box and press Enter."""
    box = panel(page).locator(".st-key-widget-site-name input")
    box.fill(name)
    box.press("Enter")


def title(page: Screen) -> Locator:
    return panel(page).locator(".st-key-site-record h2")


@pytest.mark.parametrize("written", ["El Guerguerat", "معبر الكركرات", "poste-frontière El Guerguerat", "guerguerat"])
def test_a_site_is_found_by_any_way_to_write_it(page: Screen, written: str) -> None:
    page.open("sites")
    look_for(page, written)
    expect(title(page)).to_have_text("Guerguerat")
    page.has_query(site="guerguerat", name=written)


def test_a_name_of_several_sites_asks_which_is_meant_and_chooses_none_by_itself(page: Screen) -> None:
    page.open("sites")
    look_for(page, "Cartagena")
    expect(panel(page).locator(".outcome.ambiguous")).to_contain_text("places are written so")
    expect(title(page)).to_have_count(0)
    page.has_query(site=None)
    panel(page).get_by_role("button", name=re.compile("Cartagena.*Colombia")).first.click()
    expect(title(page)).to_contain_text("Cartagena")
    page.has_query(site="COCTG")


def test_a_name_of_no_site_is_said_to_be_none_and_nothing_is_asked_of_a_service_that_is_not_set(page: Screen) -> None:
    page.open("sites")
    look_for(page, "Qwertyzuiop")
    expect(panel(page).locator(".outcome.notfound")).to_contain_text("No known site is written so")
    expect(panel(page).locator(".st-key-ask-online")).to_have_count(0)


def test_a_country_is_said_to_be_no_single_site(page: Screen) -> None:
    page.open("sites", name="Senegal")
    expect(panel(page).locator(".outcome")).to_contain_text("Senegal is no single site")


def test_a_site_shows_its_names_its_point_and_origin_its_other_side_and_its_neighbours(page: Screen) -> None:
    page.open("sites", site="guerguerat")
    shown = panel(page)
    expect(title(page)).to_have_text("Guerguerat")
    for part in ("Border post · Morocco · guerguerat", "الكركرات", "21.3656, -16.9583", "The site itself"):
        expect(shown).to_contain_text(part)
    shown.locator(".st-key-other-side button").click()
    page.has_query(site="pk55")
    shown.locator(".st-key-other-side button").click()
    page.has_query(site="guerguerat")
    expect(shown.locator(".st-key-nearest button")).to_have_count(5)


def test_a_site_shows_what_was_last_seized_there_and_its_incidents_over_time(
    page: Screen, incidents: pd.DataFrame
) -> None:
    page.open("sites", site="MAPTM")
    there = incidents[incidents["site_id"] == "MAPTM"]
    expect(panel(page).locator(".told")).to_contain_text(f"{there['incident_id'].nunique()} incidents")
    newest = there["incident_id"].iloc[0]
    expect(panel(page).locator(f".card a[href$='incident={newest}']")).to_be_visible()
    expect(page.months).to_be_visible()
    panel(page).get_by_role("link", name="All incidents of this site").click()
    page.shows_count(there["incident_id"].nunique())


def test_a_name_that_a_site_has_in_no_language_is_said_to_be_unknown(page: Screen) -> None:
    page.open("sites", site="CALAC")
    expect(panel(page).locator(".record").first).to_contain_text("not known")


def test_every_known_site_is_a_dot_and_a_click_on_one_opens_it(page: Screen) -> None:
    page.open("sites", site="guerguerat")
    page.map.wait_for_function("Number(document.documentElement.dataset.dots) > 20000")
    at = page.map.evaluate(
        "(() => { const at = map_div.latLngToContainerPoint([20.9, -17.05]); return [at.x, at.y]; })()"
    )
    box = page.iframe.bounding_box()
    assert box
    dot = page.map.evaluate(
        "([x, y]) => { const dot = map_div.marsadStage.dots.at({x, y}, map_div.marsadStage.view(), 40);"
        " return {id: dot.id, name: dot.name, ...map_div.marsadStage.at(dot, map_div.marsadStage.view())}; }",
        at,
    )
    page.page.mouse.move(box["x"] + dot["x"], box["y"] + dot["y"])
    expect(page.map.locator(".marsad-tooltip")).to_contain_text(dot["name"])
    page.page.mouse.click(box["x"] + dot["x"], box["y"] + dot["y"])
    page.has_query(site=dot["id"])


def test_the_map_goes_to_the_site_that_is_opened(page: Screen) -> None:
    page.open("sites")
    page.draws_something()
    look_for(page, "Chittagong")
    page.map.wait_for_function("map_div.getZoom() >= 7 && map_div.getBounds().contains([22.3, 91.8])")


# -- corrections


def correct(page: Screen, tab: str, fields: dict[str, str]) -> None:
    """Fill in one of the two forms that correct a site and keep the change."""
    if not panel(page).get_by_role("tab", name=tab).is_visible():
        panel(page).get_by_text("Correct this site").click()
    panel(page).get_by_role("tab", name=tab).click()
    form = panel(page).locator("[data-testid=stForm]:visible")
    for label, value in fields.items():
        form.get_by_label(label, exact=True).fill(value)
    form.get_by_role("button", name="Keep the change").click()


WHO, WHY = "Who (initials or desk)", "Why (source)"


def test_a_name_that_an_analyst_adds_is_found_and_outlives_a_restart_and_a_new_gazetteer(
    visit: Visit, tmp_path: Path
) -> None:
    data, var = folders.copy(_made(tmp_path / "data")), {"MARSAD_VAR": str(tmp_path / "var")}
    one = server.start(tmp_path, data, var)
    try:
        page = visit(at=one).open("sites", site="guerguerat")
        correct(page, "Add a name", {"Another way to write it": "Carrefour Kandahar", WHO: "desk 4", WHY: "MAP 2024"})
        expect(panel(page)).to_contain_text("The change is kept")
        expect(panel(page)).to_contain_text("Carrefour Kandahar")
        look_for(page, "carrefour kandahar")
        expect(title(page)).to_have_text("Guerguerat")
        page.close()
    finally:
        one.stop()
    _ship_anew(data / "sites.csv")
    two = server.start(tmp_path, data, var)
    try:
        page = Screen(page.page.context.new_page(), two).open("sites", name="Carrefour Kandahar")
        panel(page).get_by_role("button", name=re.compile("Guerguerat")).first.click()
        expect(title(page)).to_have_text("Guerguerat")
        panel(page).get_by_text("1 correction").click()
        expect(panel(page).locator(".edits")).to_contain_text("desk 4")
        expect(panel(page).locator(".edits")).to_contain_text("MAP 2024")
        page.close()
    finally:
        two.stop()


def test_a_corrected_point_is_drawn_says_who_corrected_it_and_can_be_taken_back(visit: Visit, tmp_path: Path) -> None:
    one = server.start(tmp_path, folders.copy(_made(tmp_path / "data")), {"MARSAD_VAR": str(tmp_path / "var")})
    try:
        page = visit(at=one).open("sites", site="MAPTM")
        correct(
            page, "Correct the point", {"Latitude": "35.8912", "Longitude": "-5.5034", WHO: "AB", WHY: "chart 1912"}
        )
        expect(panel(page)).to_contain_text("35.8912, -5.5034")
        expect(panel(page)).to_contain_text("corrected by AB")
        panel(page).get_by_text("1 correction").click()
        panel(page).get_by_role("button", name="Take a correction back").click()
        form = page.page.locator("[data-testid=stPopoverBody] [data-testid=stForm]")
        form.get_by_label(WHY, exact=True).fill("wrong chart")
        form.get_by_role("button", name="Take a correction back").click()
        expect(panel(page)).not_to_contain_text("corrected by AB")
        page.close()
    finally:
        one.stop()


def test_a_correction_that_nobody_signs_is_not_kept_and_says_what_is_missing(page: Screen) -> None:
    page.open("sites", site="MAPTM")
    correct(page, "Add a name", {"Another way to write it": "Grand port"})
    expect(page.page.get_by_test_id("stAlert")).to_contain_text("Nothing was kept: say who makes the change")
    expect(panel(page).locator(".aliases")).not_to_contain_text("Grand port")


# -- the network, only when asked


def test_a_service_is_asked_only_at_a_press_of_the_button_and_what_a_person_accepts_is_found_offline(
    visit: Visit, tmp_path: Path
) -> None:
    with misbehaving.running() as service:
        settings = {
            "MARSAD_VAR": str(tmp_path / "var"), "MARSAD_GEOCODER": "nominatim",
            "MARSAD_GEOCODER_URL": service.address("nominatim"), "MARSAD_GEOCODER_USER_AGENT": "marsad-tests",
        }  # fmt: skip
        one = server.start(tmp_path, server.DATA, settings)
        try:
            page = visit(at=one).open("sites")
            look_for(page, "Zzyzx Quay")
            button = panel(page).locator(".st-key-ask-online button").first
            expect(button).to_be_visible()
            assert service.asked == []
            button.click()
            expect(panel(page).locator(".candidate").first).to_contain_text("طنجة, Maroc")
            assert len(service.asked) == 1
            panel(page).get_by_role("button", name="Take over").first.click()
            form = page.page.locator("[data-testid=stPopoverBody] [data-testid=stForm]")
            form.get_by_label("Name", exact=True).fill("Zzyzx Quay")
            form.get_by_label(WHO, exact=True).fill("AB")
            form.get_by_label(WHY, exact=True).fill("asked")
            form.get_by_role("button", name="Keep the change").click()
            expect(title(page)).to_have_text("Zzyzx Quay")
            expect(panel(page)).to_contain_text("nominatim http://127.0.0.1")
            look_for(page, "zzyzx quay")
            expect(title(page)).to_have_text("Zzyzx Quay")
            assert len(service.asked) == 1
            page.close()
        finally:
            one.stop()


def test_a_service_that_fails_says_what_to_do(visit: Visit, serve_here: Serve) -> None:
    with misbehaving.running() as service:
        address = service.address("429")
        at = serve_here(
            MARSAD_GEOCODER="photon", MARSAD_GEOCODER_URL=address, MARSAD_GEOCODER_USER_AGENT="marsad-tests"
        )
        page = visit(at=at).open("sites", name="Zzyzx Quay")
        panel(page).locator(".st-key-ask-online button").first.click()
        expect(panel(page).locator(".outcome.failed")).to_contain_text("asked too often")


def test_a_place_that_cannot_be_taken_over_says_why_though_no_site_is_open(visit: Visit, tmp_path: Path) -> None:
    with misbehaving.running() as service:
        settings = {
            "MARSAD_VAR": str(tmp_path / "var"), "MARSAD_GEOCODER": "nominatim",
            "MARSAD_GEOCODER_URL": service.address("nominatim"), "MARSAD_GEOCODER_USER_AGENT": "marsad-tests",
        }  # fmt: skip
        one = server.start(tmp_path, server.DATA, settings)
        try:
            page = visit(at=one).open("sites", name="Zzyzx ![x](http://tracker.invalid/x.png)")
            panel(page).locator(".st-key-ask-online button").first.click()
            panel(page).get_by_role("button", name="Take over").first.click()
            form = page.page.locator("[data-testid=stPopoverBody] [data-testid=stForm]")
            form.get_by_role("button", name="Keep the change").click()
            expect(page.page.get_by_test_id("stAlert")).to_contain_text("Nothing was kept: say who makes the change")
            panel(page).locator(".st-key-ask-online button").first.hover()
            expect(page.page.get_by_role("tooltip")).to_contain_text("![x](http://tracker.invalid/x.png)")
            assert page.asked_outside == []
            page.close()
        finally:
            one.stop()


# -- hostile text


def test_hostile_names_are_text_in_the_search_in_the_answers_and_in_the_record(visit: Visit, hostile: Server) -> None:
    page = visit(at=hostile)
    for name, text in HOSTILE.items():
        page.open("sites", site=f"site-{name}", name=text[:200])
        page.until(lambda: seen(text) in seen_whole(title(page).inner_text()), f"{name} is no title")  # noqa: B023
        assert not page.failed(), name
        unharmed(page)


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _ship_anew(path: Path) -> None:
    """Another edition of the gazetteer: the lines in another order, one more alias for a site."""
    with path.open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    for line in lines:
        if line["site_id"] == "MAPTM":
            line["aliases"] += "|Port of the Strait"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(lines[0]))
        writer.writeheader()
        writer.writerows(reversed(lines))

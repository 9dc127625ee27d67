"""The incidents page: the table, the full record of one incident, and the download."""

import csv
import io

import pandas as pd
import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.folders import FORMULAS, HOSTILE
from tests.browser.screen import Screen, downloaded
from tests.browser.server import Server


def test_the_table_has_a_line_per_item_of_the_selection(page: Screen, incidents: pd.DataFrame) -> None:
    page.open("incidents", substance="cocaine")
    lines = int((incidents["group"] == "cocaine").sum())
    expect(page.page.get_by_text(f"{lines} lines, one per substance")).to_be_visible()
    expect(page.table.locator("[role=grid]")).to_have_attribute("aria-rowcount", str(lines + 1))


def test_a_click_on_a_line_opens_its_record_and_the_address_names_it(page: Screen, incidents: pd.DataFrame) -> None:
    page.open("incidents")
    newest = incidents["incident_id"].iloc[0]
    page.choose_first_line()
    expect(page.page.locator(".st-key-record h2")).to_contain_text(f"Incident {newest}")
    page.has_query(incident=newest)
    page.page.get_by_role("button", name="Close this record").click()
    expect(page.page.locator(".st-key-record")).to_have_count(0)
    page.has_query(incident=None)


def test_the_record_of_a_link_shows_the_quantity_in_words_its_sources_and_a_small_map(
    page: Screen, incidents: pd.DataFrame
) -> None:
    page.open("incidents", incident="INC-157")
    record = page.page.locator(".st-key-record")
    expect(record).to_contain_text("طن واحد و488 كيلوغراما و80 غراما")
    expect(record).to_contain_text("أحد الموانئ بدولة بأمريكا الجنوبية")
    sources = record.locator("ul.sources li")
    published = incidents.set_index("incident_id").loc["INC-157", "source_publisher"]
    expect(sources).to_have_count(len(str(published).split("\n")))
    for link in sources.locator("a").all():
        assert str(link.get_attribute("href")).startswith(("https://", "http://"))
        assert link.get_attribute("target") == "_blank"
        assert "noopener" in str(link.get_attribute("rel"))
    frame = page.page.locator(".st-key-small-map iframe").element_handle().content_frame()
    assert frame
    frame.locator("html[data-sites='1']").wait_for(state="attached")
    assert frame.evaluate("map_div.marsadSites.sites()[0].id") == "MAPTM"


def test_a_record_is_shown_also_when_its_incident_is_not_in_the_selection(page: Screen) -> None:
    page.open("incidents", incident="INC-157", substance="cannabis_resin")
    expect(page.page.locator(".st-key-record h2")).to_contain_text("INC-157")


def test_a_card_beside_the_map_leads_to_the_record_of_its_incident(page: Screen) -> None:
    page.open(site="MAPTM")
    page.card("INC-157").locator(".when a").click()
    expect(page.page.locator(".st-key-record h2")).to_contain_text("INC-157")
    page.has_query(site="MAPTM", incident="INC-157")


def test_the_download_holds_the_selection_and_nothing_else(page: Screen, incidents: pd.DataFrame) -> None:
    page.open("incidents", substance="cannabis_resin")
    file = downloaded(page, page.page.locator(".st-key-download button"))
    lines = list(csv.DictReader(io.StringIO(file.decode("utf-8-sig"))))
    chosen = incidents[incidents["group"] == "cannabis_resin"]
    assert [line["incident_id"] for line in lines] == chosen["incident_id"].tolist()
    assert [line["quantity_text"] for line in lines] == chosen["quantity_text"].fillna("").tolist()


def test_the_download_can_be_pressed_after_a_line_was_chosen(page: Screen) -> None:
    page.open("incidents")
    page.choose_first_line()
    expect(page.page.locator(".st-key-record")).to_be_visible()
    button = page.page.locator(".st-key-download button")
    box = button.bounding_box()
    assert box
    on_top = page.page.evaluate(
        "([x, y]) => { const on = document.elementFromPoint(x, y);"
        " return on.closest('.st-key-download') ? '' : on.closest('[data-testid]').dataset.testid; }",
        [box["x"] + box["width"] / 2, box["y"] + box["height"] / 2],
    )
    assert not on_top, f"{on_top} lies over the download button"
    assert downloaded(page, button)


@pytest.mark.parametrize("button", ["ours", "the table's own"])
def test_no_download_holds_a_cell_that_a_spreadsheet_would_run(visit: Visit, hostile: Server, button: str) -> None:
    page = visit(at=hostile).open("incidents")
    if button == "ours":
        file = downloaded(page, page.page.locator(".st-key-download button"))
    else:
        page.table.hover()
        own = page.table.get_by_role("button", name="Download as CSV")
        if not own.count():
            return  # a table that offers no download of its own sends nothing
        file = downloaded(page, own)
    rows = list(csv.reader(io.StringIO(file.decode("utf-8-sig"))))
    assert len(rows) == len(HOSTILE) + 2
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    for name in FORMULAS:
        assert any("'" + HOSTILE[name] in row for row in rows)

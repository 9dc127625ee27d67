"""The page of cooperation: who worked with whom, on the map, in time, by kind, and one partner or event at a time."""

import csv
import io
from typing import Any

import pandas as pd
import pytest
from playwright.sync_api import Locator, expect

from tests import samples
from tests.browser import folders
from tests.browser.conftest import Serve, Visit
from tests.browser.screen import PHONE, Screen, downloaded
from tests.browser.server import Server


def part(page: Screen, name: str) -> Locator:
    return page.page.locator(f".st-key-trend-part-{name}")


def marks(page: Screen, name: str, said: str) -> Locator:
    """The marks of a part that say something."""
    return part(page, name).locator(f"svg .mark-rect path[aria-label*='{said}']")


def ties(page: Screen) -> list[dict[str, Any]]:
    drawn: list[dict[str, Any]] = page.map.evaluate("map_div.marsadSites.ways()")
    return drawn


def spot_of(page: Screen, country: str) -> tuple[float, float]:
    """A point of the window where the map shows a shaded country, and nothing over it."""
    at = page.map.evaluate(
        """(country) => {
            const { pointer, map } = map_div.marsadStage;
            const { x: wide, y: high } = map.getSize();
            for (let x = 60; x < wide - 60; x += 7) for (let y = 60; y < high - 60; y += 7) {
                const near = [0, 5, -5].flatMap((a) => [0, 5, -5].map((b) => pointer.hit({ x: x + a, y: y + b }, 4)));
                if (near.every((item) => item && item.kind === "area" && item.id === country)) return [x, y];
            }
            return null;
        }""",
        country,
    )
    frame = page.iframe.bounding_box()
    assert at and frame
    return frame["x"] + at[0], frame["y"] + at[1]


def figures(page: Screen) -> list[str]:
    return page.figures.locator("b").all_inner_texts()


def test_an_event_that_two_sources_date_otherwise_counts_once_and_says_both_dates(page: Screen) -> None:
    page.open("cooperation", event="COOP-28")
    assert figures(page)[0] == "49"
    expect(page.figures.first).to_contain_text("51 reports; 2 events are told in several ways, each counts once")
    expect(page.panel.locator("time")).to_have_text("6–7 Dec 2022")
    other = page.panel.locator(".otherwise a")
    expect(other).to_contain_text("6–7 Dec 2023 · Tangier · Morocco")
    other.click()
    page.has_query(event="COOP-36")
    expect(page.panel.locator(".otherwise")).to_contain_text("6–7 Dec 2022")


def test_a_partner_and_its_incidents_lead_to_one_another(page: Screen) -> None:
    page.open("incidents", incident="INC-151")
    record = page.page.locator(".st-key-record")
    expect(record).to_contain_text("United States authorities (DEA)")  # the words of the source
    expect(record.get_by_role("link", name="Tanger Med cocaine seizure")).to_be_visible()
    record.get_by_role("link", name="Drug Enforcement Administration (DEA)").click()
    page.has_query(partner="us_dea")
    expect(page.panel.locator("h2").first).to_have_text("Drug Enforcement Administration (DEA)")
    expect(page.panel.locator("header")).to_contain_text("Joint operation 1")
    expect(page.card("INC-151").and_(page.page.locator(":not(.event)"))).to_have_count(1)
    page.panel.locator("header").get_by_role("link", name="United States").click()
    page.has_query(partner="US")
    expect(page.panel).to_contain_text("Federal Bureau of Investigation (FBI)")
    page.page.locator(".st-key-close-site button").first.click()
    page.has_query(partner=None)
    expect(page.panel.locator("h2").first).to_have_text("Partners")


def test_a_line_of_the_map_leads_to_what_is_behind_it_and_a_country_to_its_record(page: Screen) -> None:
    page.open("cooperation")
    tie = next(tie for tie in ties(page) if tie["id"] == "US|GRPIR||behind|done")
    assert tie["name"] == "United States – Piraeus" and tie["known"] == [False, True]
    page.open("cooperation", tie="US|GRPIR|done")
    expect(page.panel.locator("h2").first).to_have_text("United States – Piraeus")
    expect(page.card("INC-040")).to_have_count(1)
    assert {"US", "ES", "FR", "NO"} <= {area["id"] for area in page.map.evaluate("map_div.marsadSites.areas()")}
    page.page.mouse.click(*spot_of(page, "MR"))
    page.has_query(partner="MR", tie=None)
    expect(page.panel.locator("h2").first).to_have_text("Mauritania")


def test_a_place_of_the_map_lists_what_was_done_there(page: Screen) -> None:
    page.open("cooperation", site="MAPTM")
    expect(page.panel.locator("h2").first).to_have_text("Tanger Med")
    expect(page.panel.locator(".card.event")).to_have_count(2)
    page.open("cooperation", place="@48.20849,16.37208")
    expect(page.panel.locator("h2").first).to_have_text("Vienna")
    expect(page.panel.locator(".card.event")).to_have_count(4)


@pytest.mark.parametrize(("language", "kind", "rising"), [("en", "Conference", True), ("ar", "مؤتمر", False)])
def test_a_mark_of_the_line_of_time_opens_its_event(page: Screen, language: str, kind: str, rising: bool) -> None:
    page.open("cooperation", language=language)
    timeline = part(page, "timeline")
    years = [
        timeline.locator("svg .mark-text text").filter(has_text=year).first.bounding_box() for year in ("2012", "2024")
    ]
    assert years[0] and years[1] and (years[0]["x"] < years[1]["x"]) is rising
    mark = marks(page, "timeline", "47th Conference").first
    assert kind in str(mark.get_attribute("aria-label"))
    mark.click()
    expect(timeline.locator(".card.event .what")).to_have_text("47th Conference of Arab police and security leaders")
    expect(timeline.locator(".card.event .otherwise")).to_be_visible()


def test_a_cell_of_partners_and_kinds_lists_its_events(page: Screen) -> None:
    page.open("cooperation", rows="partner")
    cell = marks(page, "matrix", "INTERPOL · Joint operation · 3").first
    cell.click()
    expect(part(page, "matrix").locator("h3")).to_have_text("INTERPOL · Joint operation")
    expect(part(page, "matrix").locator(".card.event")).to_have_count(3)
    marks(page, "matrix", "INTERPOL · Conference · 4").first.click()
    expect(part(page, "matrix").locator("h3 + .note")).to_contain_text("4 events · 1 told in two ways, counted once")
    expect(part(page, "matrix").locator(".card.event")).to_have_count(5)
    marks(page, "matrix", "Drug Enforcement Administration (DEA) · Incidents · 7").first.click()
    expect(part(page, "matrix").locator(".card:not(.event)")).to_have_count(7)


def test_both_charts_can_be_downloaded(page: Screen) -> None:
    page.open("cooperation")
    found = {}
    for name in ("timeline", "matrix"):
        sent = downloaded(page, page.page.locator(f".st-key-download-{name} button")).decode("utf-8-sig")
        found[name] = list(csv.DictReader(io.StringIO(sent)))
    assert len(found["timeline"]) == 51
    conference = next(row for row in found["timeline"] if row["Code of the event"] == "COOP-28")
    assert (conference["Told otherwise in"], conference["Place"]) == ("COOP-36", "Tangier")
    spain = next(row for row in found["matrix"] if row["Partner"] == "Spain")
    assert (spain["Events"], spain["Agreement"]) == ("7", "2")


def test_the_filters_choose_events_as_far_as_they_mean_something_for_them(page: Screen) -> None:
    page.open("cooperation", country="AT")
    assert figures(page)[0] == "4"  # those in Vienna
    expect(page.page.locator(".passage")).to_have_count(0)
    page.open("cooperation", substance="cocaine", **{"from": "2023-12-01", "to": "2023-12-31"})
    assert figures(page)[0] == "6"  # one of them known to the week of 1 December
    expect(page.page.locator(".passage")).to_contain_text("choose incidents alone")


@pytest.mark.parametrize(
    "asked",
    [
        {"from": "1990-01-01", "to": "1990-12-31"},  # nothing
        {"from": "2022-03-01", "to": "2022-03-02"},  # only events of which the year is known
        {"text": "Atakora"},  # one
        {"event": "<script>window.pwned=1</script>"},
        {"partner": "nobody"},
        {"tie": "||"},
        {"tie": "US|GRPIR|done|more"},
        {"place": "@north,west"},
        {"site": "ITGIT"},  # a site without any
        {"rows": "nonsense"},
    ],
)
def test_on_bad_days_every_part_says_something_true(page: Screen, asked: dict[str, str]) -> None:
    page.open("cooperation", **asked)
    for name in ("timeline", "matrix"):
        expect(part(page, name).locator("header p")).not_to_be_empty()
    expect(page.panel.locator("h2").first).not_to_be_empty()
    assert not page.failed()
    assert page.page.evaluate("typeof window.pwned") == "undefined"


@pytest.fixture(scope="module")
def hostile_events(serve_here: Serve, tmp_path_factory: pytest.TempPathFactory) -> Server:
    """The app over events in which every text is hostile, and over incidents without partners."""
    folder = folders.copy(tmp_path_factory.mktemp("hostile-events"))
    texts = ("title", "place_text", "partners_text", "source_title", "source_publisher", "notes")
    lines = [
        dict.fromkeys(texts, text) | {"event_id": f"H-{name}", "date": "2024-05", "country": "MA", "partners": "us_dea"}
        for name, text in folders.HOSTILE.items()
    ]
    point = {"latitude": "36.1", "longitude": "-5.4", "location_precision": "locality"}
    samples.write_events(folder / "cooperation.csv", *(line | point for line in lines))
    shipped = pd.read_csv(folder / "incidents.csv", dtype="str", keep_default_na=False)
    shipped.assign(partners="", partner_countries="").to_csv(folder / "incidents.csv", index=False)
    return serve_here(folder)


def test_hostile_texts_of_events_are_text(visit: Visit, hostile_events: Server) -> None:
    page = visit(at=hostile_events).open("cooperation", partner="us_dea")
    assert figures(page)[:2] == [str(len(folders.HOSTILE)), "1"]
    expect(page.panel.locator(".card.event").filter(has_text="<script>").first).to_be_visible()
    page.open("cooperation", place="@36.1,-5.4")
    expect(page.panel.locator(".card.event")).to_have_count(len(folders.HOSTILE))
    sent = downloaded(page, page.page.locator(".st-key-download-timeline button")).decode("utf-8-sig")
    titles = {row["Code of the event"]: row["What it was"] for row in csv.DictReader(io.StringIO(sent))}
    assert all(titles[f"H-{name}"].startswith("'") for name in folders.FORMULAS)
    marks(page, "timeline", "May 2024").first.click()
    expect(part(page, "timeline").locator(".card.event")).to_have_count(1)
    assert page.page.evaluate("typeof window.pwned") == "undefined"
    assert not page.failed()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_on_a_phone_the_charts_scroll_in_themselves(visit: Visit, language: str) -> None:
    screen = visit(size=PHONE).open("cooperation", language=language, partner="ES")
    expect(part(screen, "matrix").locator("svg").first).to_be_visible()
    wide = screen.page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth")
    assert wide <= PHONE[0]

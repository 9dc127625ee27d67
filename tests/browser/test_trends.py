"""The page of trends: charts that say their main fact and lead to incidents, periods side by side, a year in review."""

import csv
import io
import re

import pandas as pd
import pytest
from playwright.sync_api import Locator, expect

from tests.browser import folders
from tests.browser.conftest import Serve, Visit
from tests.browser.screen import PHONE, Screen, downloaded
from tests.browser.server import Server

YEARS = {"from": "2022-01-01", "to": "2025-12-31"}


def part(page: Screen, name: str) -> Locator:
    return page.page.locator(f".st-key-trend-part-{name}")


def bars(page: Screen, name: str) -> Locator:
    """The marks of a part that say themselves."""
    return part(page, name).locator("svg .mark-rect path[aria-label]:not([aria-label=''])")


def left(locator: Locator) -> float:
    box = locator.bounding_box()
    assert box
    return box["x"]


@pytest.mark.parametrize(
    ("language", "incidents", "weight", "to_the_right"),
    [("en", "Incidents", "Weight", True), ("ar", "الحوادث", "الوزن", False)],
)
def test_time_runs_from_the_side_of_the_language(
    page: Screen, language: str, incidents: str, weight: str, to_the_right: bool
) -> None:
    page.open("trends", language=language, **YEARS)
    texts = part(page, "over-time").locator("svg .mark-text text")
    heads = (texts.filter(has_text=re.compile(f"{name}")).first for name in (incidents, weight))
    assert (left(next(heads)) < left(next(heads))) is to_the_right
    ends = (texts.filter(has_text=year).first for year in ("2022", "2025"))
    assert (left(next(ends)) < left(next(ends))) is to_the_right
    expect(part(page, "over-time").locator("header p")).to_contain_text("2025")
    assert not page.failed()


def test_a_bar_that_is_chosen_lists_its_incidents(page: Screen) -> None:
    page.open("trends", **YEARS)
    bar = bars(page, "over-time").and_(page.page.locator("[aria-label^='Cannabis resin · 2025']")).first
    said = str(bar.get_attribute("aria-label"))
    bar.click()
    expect(part(page, "over-time").locator("h3")).to_have_text("Cannabis resin · 2025")
    expect(part(page, "over-time").locator(".note").first).to_have_text(said.split(" · ")[2])
    expect(part(page, "over-time").locator(".card").first).to_contain_text("Cannabis resin")


def test_choices_are_kept_in_the_address_and_what_is_known_roughly_is_counted_beside_the_chart(page: Screen) -> None:
    page.open("trends", **YEARS)
    page.page.locator(".st-key-trend-period").get_by_text("Week").click()
    page.page.locator(".st-key-trend-by").get_by_text("Country").click()
    page.has_query(period="week", by="country")
    expect(part(page, "over-time").locator("header")).to_contain_text("known only to more than a")
    expect(bars(page, "over-time").and_(page.page.locator("[aria-label*='Morocco']")).first).to_be_attached()
    page.page.reload()
    expect(bars(page, "over-time").and_(page.page.locator("[aria-label*='Morocco']")).first).to_be_attached()


def test_each_part_can_be_downloaded(page: Screen) -> None:
    page.open("trends", **YEARS)
    for name, first in (("over-time", "Year"), ("compared", "Period"), ("sites", "Place"), ("season", "Month"),
                        ("heat", "Place"), ("review", "")):  # fmt: skip
        sent = downloaded(page, page.page.locator(f".st-key-download-{name} button")).decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(sent)))
        assert len(rows) > 2, name
        assert rows[0][0].startswith(first), (name, rows[0])


def test_another_year_is_reviewed_and_the_address_keeps_it(page: Screen) -> None:
    page.open("trends", year="2024")
    review = part(page, "review")
    expect(review.locator("table.compared").first).to_contain_text("2023")
    expect(review.locator(".note").first).to_contain_text("Publishers read")
    expect(review.locator(".card")).to_have_count(5)


def test_a_figure_of_a_period_beside_others_lists_its_incidents(page: Screen) -> None:
    page.open("trends", **YEARS)
    compared = part(page, "compared")
    figure = compared.locator("button[data-cell='0|cannabis_resin']")
    count = figure.inner_text()
    figure.click()
    expect(compared.locator("h3")).to_have_text("Cannabis resin · 2022 – 2025")
    expect(compared.locator(".note").first).to_have_text(f"{count} incidents")
    expect(figure).to_have_attribute("aria-pressed", "true")


@pytest.mark.parametrize("kind", ["substance", "site", "way", "partner"])
def test_a_figure_of_the_year_in_review_lists_its_incidents(page: Screen, kind: str) -> None:
    page.open("trends", year="2025")
    review = part(page, "review")
    figure = review.locator(f"button[data-cell^='{kind}|0|']:not([data-cell$='|0|'])").first
    count = figure.inner_text().split()[0]
    figure.click()
    listed = review.locator("h3 + .note").filter(has_text="incident").first
    expect(listed).to_have_text("1 incident" if count == "1" else f"{count} incidents")


def test_the_table_of_sites_and_months_holds_weights_beside_counts(page: Screen) -> None:
    page.open("trends", **YEARS)
    sent = downloaded(page, page.page.locator(".st-key-download-heat button")).decode("utf-8-sig")
    head, *rows = csv.reader(io.StringIO(sent))
    months = (len(head) - 1) // 2
    assert head[1].endswith("Incidents") and head[1 + months] == head[1].replace("Incidents", "Weight (kg)")
    assert any(row[1 + at] != "0" and row[1 + months + at] for row in rows for at in range(months))


def test_a_cell_of_sites_and_months_lists_its_incidents(page: Screen) -> None:
    page.open("trends", **YEARS)
    cell = bars(page, "heat").first
    said = str(cell.get_attribute("aria-label")).split(" · ")
    cell.click()
    expect(part(page, "heat").locator("h3")).to_have_text(f"{said[0]} · {said[1]}")
    expect(part(page, "heat").locator(".card").first).to_contain_text(said[0])


@pytest.mark.parametrize(
    "chosen",
    [
        {"from": "1990-01-01", "to": "1990-12-31"},  # nothing
        {"text": "Had Hrara"},  # few
        {"substance": "medicines"},  # mostly without weight
        {"from": "2024-03-05", "to": "2024-03-05"},  # one day
        {"from": "0001-01-01", "to": "9999-12-31"},  # all that the calendar holds
    ],
)
def test_on_bad_days_every_part_says_something_true(page: Screen, chosen: dict[str, str]) -> None:
    page.open("trends", **chosen)
    for name in ("over-time", "compared", "sites", "moved", "season", "heat", "review"):
        expect(part(page, name).locator("header p")).not_to_be_empty()
    assert not page.failed()


@pytest.fixture(scope="module")
def moving(serve_here: Serve, tmp_path_factory: pytest.TempPathFactory) -> Server:
    """The app over data in which Tanger Med falls and Bab Sebta, some 25 km off, rises; and hostile text."""
    folder = folders.copy(tmp_path_factory.mktemp("moving"))
    shipped = pd.read_csv(folder / "incidents.csv", dtype="str", keep_default_na=False)
    kind = dict(shipped[(shipped["site_id"] == "MAPTM") & (shipped["date_precision"] == "day")].iloc[0])
    days = [(site, year, month) for site, years in (("MAPTM", (2023, 2023, 2024)), ("bab-sebta", (2024, 2024, 2023)))
            for at, year in enumerate(years) for month in range(1, 13) if at < 2 or month % 6 == 0]  # fmt: skip
    lines = [
        kind
        | {"incident_id": f"M-{at}", "date": f"{year}-{month:02}-{1 + at % 28:02}", "date_end": "", "site_id": site}
        for at, (site, year, month) in enumerate(days)
    ]
    pd.DataFrame(lines).assign(quantity_text=folders.HOSTILE["tag"]).to_csv(folder / "incidents.csv", index=False)
    return serve_here(folder)


def test_a_site_that_fell_stands_beside_a_neighbour_that_rose(visit: Visit, moving: Server) -> None:
    page = visit(at=moving).open("trends", **{"from": "2024-01-01", "to": "2024-12-31", "by": "site_type"})
    moved = part(page, "moved")
    expect(moved.locator("[data-testid=stText]")).to_contain_text("Incidents at Tanger Med: from 24 to")
    expect(moved.locator("[data-testid=stText]")).to_contain_text("km apart")
    expect(moved.locator("header")).to_contain_text("no cause is claimed")
    expect(part(page, "sites").locator("header")).to_contain_text("unusual")
    bars(page, "moved").first.click()
    expect(moved.locator(".card").first).to_contain_text("Tanger Med")
    expect(moved.locator(".card").first).to_contain_text("<script>")
    assert page.page.evaluate("typeof window.pwned") == "undefined"
    assert not page.failed()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_on_a_phone_the_charts_scroll_in_themselves(visit: Visit, language: str) -> None:
    screen = visit(size=PHONE).open("trends", language=language, **YEARS)
    expect(part(screen, "review").locator(".card").first).to_be_visible()
    wide = screen.page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth")
    assert wide <= PHONE[0]

"""Below the map of routes: the Sankey diagram, the corridors and the table, and the incidents behind their marks."""

import csv
import io
import re
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.browser import folders
from tests.browser.conftest import Serve, Visit
from tests.browser.screen import LAPTOP, PHONE, Screen, downloaded
from tests.browser.server import Server

JANUARY = {"from": "2024-01-01", "to": "2024-01-02"}
FEW = {"from": "2024-01-18", "to": "2024-01-31"}  # so many hostile incidents that each has a node of its own
MARKS = ".st-key-sankey [data-testid=stVegaLiteChart] svg"


def warm(browser: Browser, server: Server) -> Server:
    """The server once it has shown its first routes: reading the files of lanes and roads is not tested here."""
    page = browser.new_page()
    page.goto(f"{server.address}/routes?from=2024-01-01&to=2024-01-31")
    page.locator(".st-key-menu").wait_for(state="attached", timeout=60_000)
    page.close()
    return server


@pytest.fixture(autouse=True, scope="module")
def _warm_app(browser: Browser, app: Server) -> None:
    warm(browser, app)


def band(page: Screen, *words: str) -> Locator:
    """A band by what it says of itself."""
    found = page.page.locator(f"{MARKS} .mark-area path")
    for word in words:
        found = found.and_(page.page.locator(f"[aria-label*='{word}']"))
    return found


def title(page: Screen, text: str) -> Locator:
    return page.page.locator(f"{MARKS} .mark-text text").filter(has_text=text)


def left(locator: Locator) -> float:
    box = locator.bounding_box()
    assert box
    return box["x"]


def choose_line(page: Screen, part: str) -> None:
    """Tick the box before the first line of a table below the map."""
    lines = page.page.locator(f".st-key-{part} [data-testid=stDataFrame] .dvn-scroller")
    expect(page.page.locator(MARKS)).to_be_visible()
    lines.scroll_into_view_if_needed()
    lines.click(position={"x": 18, "y": 56})  # where it stands still


@pytest.mark.parametrize(
    ("language", "origin", "destination", "to_the_right"),
    [("en", "Stated origin", "Stated destination", True), ("ar", "المصدر المذكور", "الوجهة المذكورة", False)],
)
def test_the_diagram_reads_from_the_side_of_its_language(
    page: Screen, language: str, origin: str, destination: str, to_the_right: bool
) -> None:
    page.open("routes", language=language, **JANUARY)
    expect(title(page, origin)).to_be_visible()
    assert (left(title(page, origin)) < left(title(page, destination))) is to_the_right


def test_a_band_that_is_clicked_lists_its_incidents_and_nothing_else_is_drawn_anew(page: Screen) -> None:
    page.open("routes", **JANUARY)
    painted = page.painted()
    band(page, "South America", "Tanger Med", "Cocaine").click()
    cards = page.page.locator(".st-key-sankey .card")
    expect(cards).to_have_count(1)
    expect(page.page.locator(".st-key-sankey h3")).to_have_text("South America → Tanger Med · Cocaine · 1 incident")
    expect(cards).to_contain_text("Tanger Med")
    assert page.painted() == painted


def test_a_name_that_is_clicked_lists_what_is_behind_its_node(page: Screen) -> None:
    page.open("routes", **JANUARY)
    title(page, "Guerguerat").click()
    expect(page.page.locator(".st-key-sankey h3")).to_have_text("Seized at · Guerguerat · 1 incident")
    expect(page.page.locator(".st-key-sankey .card")).to_contain_text("Guerguerat")


def test_the_width_is_weight_when_it_is_chosen_and_the_address_keeps_it(page: Screen) -> None:
    page.open("routes", **JANUARY)
    expect(band(page, "Türkiye", "1 incident")).to_have_count(1)
    page.page.locator(".st-key-sankey-measure").get_by_text("Weight").click()
    page.has_query(width="weight")
    expect(band(page, "Türkiye", " t")).to_have_count(1)
    page.page.reload()
    expect(band(page, "Türkiye", " t")).to_have_count(1)


def test_a_corridor_that_is_chosen_shows_its_routes_and_incidents(page: Screen) -> None:
    page.open("routes", **{"from": "2022", "to": "2024"})
    choose_line(page, "corridors")
    expect(page.page.locator(".st-key-corridors h3")).to_have_text("Strait of Gibraltar")
    expect(page.page.locator(".st-key-corridors ul.flows li").first).to_be_visible()
    expect(page.page.locator(".st-key-corridors .card").first).to_be_visible()


def test_the_table_can_be_downloaded_and_a_line_of_it_chosen(page: Screen) -> None:
    page.open("routes", **JANUARY)
    choose_line(page, "flow-table")
    expect(page.page.locator(".st-key-flow-table .card")).to_have_count(1)
    sent = downloaded(page, page.page.locator(".st-key-download-flows button")).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(sent)))
    assert rows[0][:4] == ["Origin", "Transit", "Place", "Destination"]
    ends = [(row[0], row[2], row[3]) for row in rows[1:]]
    assert ends == [("South America", "Tanger Med", "Türkiye"), ("Sub-Saharan Africa", "Guerguerat", "Morocco")]


def test_a_selection_without_routes_says_so_and_an_empty_one_shows_nothing(page: Screen) -> None:
    page.open("routes", text="Had Hrara")
    expect(page.page.locator(".st-key-sankey")).to_contain_text("No incident of this selection states where")
    expect(page.page.locator(".st-key-corridors")).to_contain_text("No two routes")
    expect(page.page.locator(".st-key-more canvas")).to_have_count(0)
    page.turn_to("routes", **{"from": "1990-01-01", "to": "1990-01-02"})
    expect(page.page.locator(".st-key-more")).to_have_count(0)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_on_a_phone_the_diagram_scrolls_in_itself(visit: Visit, language: str) -> None:
    screen = visit(size=PHONE).open("routes", language=language, **JANUARY)
    expect(screen.page.locator(MARKS)).to_be_attached()
    wide = screen.page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth")
    assert wide <= PHONE[0]
    box = screen.page.locator(MARKS).bounding_box()
    assert box and box["width"] > PHONE[0]


def test_the_map_is_seen_whole_and_what_is_below_it_begins(visit: Visit) -> None:
    screen = visit(size=LAPTOP).open("routes", **JANUARY)
    months = screen.page.locator(".st-key-below").bounding_box()
    below = screen.page.locator(".st-key-sankey").bounding_box()
    assert months and months["y"] + months["height"] < LAPTOP[1]
    assert below and below["y"] < LAPTOP[1] - 20


@pytest.fixture(scope="module")
def hostile_routes(browser: Browser, serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> Server:
    """The app over hostile data whose incidents state where they came from and were going."""
    folder: Path = folders.hostile(tmp_path_factory.mktemp("hostile-routes"))
    lines = pd.read_csv(folder / "incidents.csv", dtype="str", keep_default_na=False)
    lines.assign(origin="BR", destination="ES").to_csv(folder / "incidents.csv", index=False)
    return warm(browser, serve(folder))


def test_text_of_the_data_is_shown_as_text(visit: Visit, hostile_routes: Server) -> None:
    page = visit(at=hostile_routes).open("routes", **FEW)
    expect(band(page, "Spain").first).to_be_attached()
    said = page.page.locator(f"{MARKS} [aria-label]").evaluate_all("all => all.map(one => one.ariaLabel)")
    for name in ("tag", "literal", "template", "formula", "backtick"):
        assert any(folders.HOSTILE[name][:20] in label for label in said), name
    node = page.page.locator(f"{MARKS} .mark-rect path").and_(page.page.locator("[aria-label*='<script>']")).first
    node.hover(force=True)
    expect(page.page.locator("#vg-tooltip-element")).to_contain_text("<script>")
    node.click(force=True)
    expect(page.page.locator(".st-key-sankey h3")).to_contain_text("<script>")
    assert page.page.evaluate("typeof window.pwned") == "undefined"
    assert page.page.locator("img[src='x'], svg[onload], [onmouseover]").count() == 0
    sent = downloaded(page, page.page.locator(".st-key-download-flows button")).decode("utf-8-sig")
    assert not re.search(r"(?m)(^|,)\"?[=@+-][A-Z(]", sent)

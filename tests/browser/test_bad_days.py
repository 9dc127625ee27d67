"""Spoiled files and addresses edited by hand: the page says what is wrong and what to do, and the rest works."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

from playwright.sync_api import expect

from marsad.desk import Desk
from tests.browser import folders
from tests.browser.conftest import Visit
from tests.browser.screen import Screen
from tests.browser.server import DATA, Server

Mendable = tuple[Server, Path]
_TABLE = Desk(DATA).holdings().incidents
INCIDENTS = _TABLE["incident_id"].nunique()
SITES = set(_TABLE["site_id"].dropna())


def _missing(file: Path) -> None:
    file.unlink()


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _header_only(file: Path) -> None:
    file.write_bytes(file.read_bytes().split(b"\n")[0] + b"\n")


def _not_utf8(file: Path) -> None:
    lines = file.read_bytes().split(b"\n")
    lines[2] = lines[2].replace(b"fishing boat", b"b\xe2teau")
    file.write_bytes(b"\n".join(lines))


def _ragged(file: Path) -> None:
    lines = file.read_bytes().split(b"\n")
    lines[3] = lines[3].rstrip(b"\r") + b",one cell too many"
    file.write_bytes(b"\n".join(lines))


def _renamed_column(file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b"substance,", b"stuff,", 1))


def _binary(file: Path) -> None:
    file.write_bytes(b"PK\x03\x04\x00\x00\x00" + bytes(range(256)) * 8)


SPOILED: list[tuple[Callable[[Path], None], list[str]]] = [
    (_missing, ["is not there", "Put it back"]),
    (_empty, ["holds no lines", "Restore it from a copy"]),
    (_header_only, ["holds no lines", "Restore it from a copy"]),
    (_not_utf8, ["is not UTF-8 text", "Save it as “CSV UTF-8”", "line 3"]),
    (_ragged, ["more or fewer cells than the header", "Mend that line", "line 4"]),
    (_renamed_column, ["does not name these fields: substance", "Put them back"]),
    (_binary, ["incidents.csv"]),
]


def test_a_spoiled_file_of_incidents_is_named_with_what_to_do_and_what_was_taken_in_stays(
    visit: Visit, mendable: Mendable
) -> None:
    server, folder = mendable
    page = visit(at=server).open("incidents")
    for spoil, said in SPOILED:
        spoil(folder / "incidents.csv")
        page.turn_to("incidents")
        page.shows_count(INCIDENTS)
        expect(page.notices).to_have_count(1)
        notice = page.notices.inner_text()
        for part in [str(folder / "incidents.csv"), *said]:
            assert part in notice, spoil.__name__
        assert "\\" not in notice
        assert not page.failed()
        folders.copy(folder)
        page.turn_to("incidents")
        page.shows_count(INCIDENTS)
        expect(page.notices).to_have_count(0)


def test_without_the_file_of_incidents_those_that_were_taken_in_are_shown(visit: Visit, mendable: Mendable) -> None:
    server, folder = mendable
    _missing(folder / "incidents.csv")
    page = visit(at=server).open()
    page.draws(len(SITES))
    page.follow("Incidents")
    expect(page.notices).to_have_count(1)
    assert not page.failed()
    page.follow("Reference")
    expect(page.page.locator(".reference")).to_be_visible()
    assert not page.failed()


def test_a_bad_number_leaves_one_line_out_and_names_line_column_value_and_reason(
    visit: Visit, mendable: Mendable
) -> None:
    server, folder = mendable
    folders.change(folder / "incidents.csv", 4, "quantity_kg", "12,5kg")
    page = visit(at=server).open()
    page.shows_count(INCIDENTS)  # as the store has it from before
    notice = page.notices.inner_text()
    for part in ("1 line of incidents.csv was left out", "line 4", "quantity_kg", "12,5kg", "a number such as 1488.08"):
        assert part in notice
    assert not page.failed()


def test_without_the_file_of_sites_incidents_are_counted_and_listed_and_the_page_says_why_the_map_is_empty(
    visit: Visit, mendable: Mendable
) -> None:
    server, folder = mendable
    (folder / "sites.csv").unlink()
    page = visit(at=server).open()
    page.shows_count(INCIDENTS)
    expect(page.notices.first).to_contain_text("sites.csv is not there")
    page.draws(0)
    assert page.cards.count() > 0
    assert not page.failed()
    page.open("incidents", incident="INC-157")
    expect(page.page.locator(".st-key-record")).to_contain_text("INC-157")
    assert not page.failed()


def test_a_site_that_the_gazetteer_lacks_is_named_and_the_others_are_drawn(visit: Visit, mendable: Mendable) -> None:
    server, folder = mendable
    folders.change(folder / "sites.csv", 2, "site_id", "MAXXX")
    folders.change(folder / "sites.csv", 3, "latitude", "north")
    page = visit(at=server).open()
    page.shows_count(INCIDENTS)
    shown = " ".join(page.notices.all_inner_texts())
    for part in ("MAPTM", "1 line of sites.csv was left out", "MATNG", "a latitude and longitude in degrees"):
        assert part in shown
    page.draws(len(SITES - {"MAPTM", "MATNG"}))
    assert not page.failed()


def test_without_the_names_of_seas_the_map_is_drawn_all_the_same(visit: Visit, mendable: Mendable) -> None:
    server, folder = mendable
    (folder / "seas.csv").unlink()
    page = visit(at=server).open()
    page.draws(len(SITES))
    expect(page.notices).to_contain_text("seas.csv is not there")
    assert not page.failed()


ADDRESSES: list[tuple[dict[str, str], str]] = [
    ({"substance": "white_powder"}, "substance: “white_powder” is not known"),
    ({"site": "<script>alert(1)</script>"}, "site: “<script>alert(1)</script>” is not known"),
    ({"from": "next Tuesday"}, "from: “next Tuesday” is not a date such as 2024-01-31"),
    ({"to": "2024-13-45"}, "to: “2024-13-45” is not a date"),
    ({"country": "x" * 5000}, "country: “xxx"),
    ({"language": "klingon"}, "language: “klingon” is not known"),
]


def test_an_address_edited_by_hand_gives_a_page_and_a_notice(page: Screen) -> None:
    page.open()
    for query, said in ADDRESSES:
        page.turn_to(**query)
        expect(page.notices).to_contain_text(said)
        expect(page.notices).to_contain_text("Part of the address could not be used and was left out")
        page.shows_count(INCIDENTS)
        page.has_query(**{name: None for name in query if name != "language"})
        assert not page.failed()


def test_a_link_of_five_thousand_characters_is_cut_and_said(page: Screen) -> None:
    page.open(text="long " * 1000)
    expect(page.notices).to_contain_text("only the first 200 characters are searched")
    assert not page.failed()


def test_dates_the_wrong_way_round_are_exchanged_and_said(page: Screen) -> None:
    page.open(**{"from": "2024-06-30", "to": "2024-01-01"})
    expect(page.notices).to_contain_text("the dates were the wrong way round and were exchanged")
    expect(page.said).to_contain_text("1 Jan 2024 – 30 Jun 2024")
    page.has_query(**{"from": "2024-01-01", "to": "2024-06-30"})
    page.filter("substances").get_by_role("button", name="Cocaine", exact=True).click()
    expect(page.notices).to_have_count(0)


def test_all_the_garbage_at_once_still_gives_a_page(page: Screen) -> None:
    garbage = {
        "from": "\x00", "to": "9999-99-99", "site": "../../etc/passwd,%s", "mode": "' OR 1=1 --", "country": "ZZ",
        "evidence": "\u202e🦆", "site_type": ",,,", "embed": "no", "unheard-of": "1",
    }  # fmt: skip
    page.open(**garbage)
    expect(page.notices).to_contain_text("' OR 1=1 --")
    page.shows_count(INCIDENTS)
    assert not page.failed()


def test_an_incident_that_there_is_not_is_said_to_be_none(page: Screen) -> None:
    page.open("incidents")
    for incident in ("INC-999", "<script>alert(1)</script>", "x" * 5000):
        page.turn_to("incidents", incident=incident)
        expect(page.notices).to_contain_text(f"There is no incident {incident[:64]}")
        assert not page.failed()


def test_a_page_that_there_is_not_leads_to_one_that_there_is(page: Screen) -> None:
    page.page.goto(f"{page.server.address}/nowhere?{urlencode({'substance': 'cocaine'})}")
    page.page.locator(".st-key-menu").wait_for()
    page.settled()
    assert not page.failed()
    page.page.keyboard.press("Escape")  # closes what Streamlit itself says of it
    assert len(page.errors) == 1 and "does not seem to exist" in page.errors.pop()
    page.follow("Incidents")
    expect(page.table).to_be_visible()
    expect(page.said).to_contain_text("Cocaine")

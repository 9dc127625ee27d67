"""The page that takes incidents in: chosen, matched, looked at, taken in as one batch, undone; never by itself."""

import csv
import datetime
import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from marsad.desk import Desk
from marsad.desk.uploads import Choices, Uploads
from marsad.i18n.translator import LANGUAGES
from marsad.store.store import Store
from tests.browser import folders
from tests.browser.conftest import Serve, Visit
from tests.browser.screen import PATIENCE_AT_FIRST, PHONE, Screen, downloaded
from tests.browser.server import Server
from tests.browser.test_hostile import seen, seen_whole, unharmed
from tests.browser.test_languages import LATIN
from tests.browser.test_sizes import fits

HEADER = "date,place,substance,quantity,publisher\n"


@pytest.fixture(scope="module")
def _app(serve_here: Serve, tmp_path_factory: pytest.TempPathFactory) -> tuple[Server, Path]:
    folder = tmp_path_factory.mktemp("uploads")
    return serve_here(folders.copy(folder), MARSAD_VAR=str(folder / "var")), folder


@pytest.fixture
def page(visit: Visit, _app: tuple[Server, Path]) -> Screen:
    """A tab before an app of its own, which these tests change."""
    return visit(at=_app[0])


# The text of a part without the names of its icons, which are drawn as pictures.
WORDS = """part => {
    const copy = part.cloneNode(true);
    copy.querySelectorAll("[data-testid=stIconMaterial]").forEach((icon) => icon.remove());
    return copy.textContent;
}"""


def good(publisher: str) -> str:
    """A line that nothing is wrong with and that is like no other: each publisher has a month of its own."""
    number = ord(publisher) - ord("A")
    return f"{2010 + number // 12}-{number % 12 + 1:02}-15,Tanger Med,cocaine,77 kg,Agence {publisher}\n"


def upload(page: Screen, text: str, name: str = "seizures.csv", language: str = "en") -> None:
    """Open the page and hand it a file."""
    page.open("add_events", language=language)
    hand_over(page, text, name)


def hand_over(page: Screen, text: str, name: str = "seizures.csv") -> None:
    box = page.page.locator(".st-key-upload-ways input[type=file]")
    box.set_input_files({"name": name, "mimeType": "text/csv", "buffer": text.encode()})


def part(page: Screen, key: str) -> Locator:
    return page.page.locator(f".st-key-{key}")


def now_at(page: Screen, step: int) -> None:
    expect(page.page.locator("ol.steps li.now b")).to_have_text(str(step))
    page.settled()


def check_lines(page: Screen) -> None:
    now_at(page, 2)
    part(page, "check-lines").get_by_role("button").click()
    now_at(page, 3)


def sign(page: Screen, who: str = "Desk 4", why: str = "weekly report") -> None:
    for name, value in (("who", who), ("why", why)):
        box = part(page, f"take-in-{name}").locator("input")
        box.fill(value)
        box.press("Enter")
        page.settled()


def take_in(page: Screen) -> None:
    sign(page)
    part(page, "take-in").get_by_role("button").click()
    now_at(page, 4)


def counted(page: Screen, name: str) -> str:
    return page.page.locator(f".upload-figures .{name} b").inner_text()


def test_a_file_is_matched_looked_at_taken_in_and_then_seen_on_the_map_and_undone(page: Screen) -> None:
    upload(page, HEADER + good("A"))
    now_at(page, 2)
    expect(part(page, "columns")).to_contain_text("Tanger Med")
    check_lines(page)
    assert (counted(page, "fresh"), counted(page, "refused")) == ("1", "0")
    expect(page.page.locator(".st-key-small-map iframe")).to_be_visible()
    take_in(page)
    expect(part(page, "done")).to_contain_text("incidents 1 · lines 1 · refused 0")
    expect(part(page, "done")).to_contain_text("Desk 4")
    part(page, "done").get_by_role("link", name="Show on the map").click()
    page.draws(1)
    page.shows_count(1)
    expect(page.said).to_contain_text("of batch B0")
    page.follow("Add incidents")
    now_at(page, 4)
    part(page, "undo").get_by_role("button").click()
    expect(part(page, "done")).to_contain_text("is withdrawn")
    expect(part(page, "batches").locator("li.withdrawn")).to_have_count(1)


def test_a_refused_line_is_shown_and_downloaded_with_its_reason_and_the_good_ones_go_in(page: Screen) -> None:
    bad = "2011-03-06,Tanger Med,unobtainium,5 kg,Agence B\n"
    upload(page, HEADER + good("B") + bad)
    check_lines(page)
    assert (counted(page, "fresh"), counted(page, "refused")) == ("1", "1")
    cells = part(page, "refused").locator("[role=gridcell]")
    expect(cells.filter(has_text="unobtainium")).to_have_count(1)
    raw = downloaded(page, part(page, "download-refused").get_by_role("button"))
    header, line = csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""))
    assert header == ["Line", *HEADER.strip().split(","), "What would be right"]
    assert line[0] == "3" and line[3] == "unobtainium" and line[-1].startswith("substance: is none of the codes")
    take_in(page)
    expect(part(page, "done")).to_contain_text("incidents 1 · lines 1 · refused 1")


def test_events_of_cooperation_go_in_by_the_same_steps(page: Screen) -> None:
    page.open("add_events")
    part(page, "upload-table").get_by_text("Cooperation events").click()
    expect(page.page.get_by_role("tab", name="One incident")).to_have_count(0)
    text = "date,title,kind,place,partners,publisher\n2026-01-15,Talks on ports,meeting,Rabat,Guardia Civil,Agence\n"
    hand_over(page, text + "2026-01-16,Talks on ports,meeting,Rabat,some friends,Agence\n", "talks.csv")
    now_at(page, 2)
    expect(page.page.get_by_role("combobox", name="Field of partners")).to_have_value("Partners")
    check_lines(page)
    assert (counted(page, "fresh"), counted(page, "refused")) == ("1", "1")
    expect(part(page, "refused").locator("[role=gridcell]").filter(has_text="some friends")).to_have_count(1)
    take_in(page)
    expect(part(page, "done")).to_contain_text("events 1 · lines 1 · refused 1")
    part(page, "undo").get_by_role("button").click()
    expect(part(page, "done")).to_contain_text("is withdrawn")


def test_nothing_goes_in_while_a_line_is_refused_when_that_is_chosen(page: Screen) -> None:
    upload(page, HEADER + good("C") + "2011-03-06,Tanger Med,unobtainium,5 kg,Agence C\n")
    check_lines(page)
    part(page, "how-to-take").get_by_text("nothing unless every line is good").click()
    sign(page)
    batches = part(page, "batches").locator("li").count()
    part(page, "take-in").get_by_role("button").click()
    expect(page.notices).to_contain_text("Nothing was kept, as you chose")
    now_at(page, 3)
    assert part(page, "batches").locator("li").count() == batches


def test_a_change_that_nobody_signs_is_not_made(page: Screen) -> None:
    upload(page, HEADER + good("D"))
    check_lines(page)
    sign(page, who="")
    part(page, "take-in").get_by_role("button").click()
    expect(page.notices).to_contain_text("say which service or role does it")
    now_at(page, 3)


def test_the_same_file_is_recognised_at_once_and_its_incidents_are_not_doubled(page: Screen) -> None:
    text = HEADER + good("E")
    upload(page, text, "first.csv")
    check_lines(page)
    take_in(page)
    part(page, "add-more").get_by_role("button").click()
    now_at(page, 1)
    hand_over(page, text, "again.csv")
    now_at(page, 2)
    expect(page.notices.filter(has_text="taken in already as batch B0")).to_be_visible()
    expect(part(page, "upload")).to_contain_text("first.csv")
    check_lines(page)
    assert (counted(page, "fresh"), counted(page, "again")) == ("0", "1")
    sign(page)
    part(page, "take-in").get_by_role("button").click()
    expect(page.notices.filter(has_text="there is nothing new in it")).to_be_visible()


def test_dates_that_may_be_read_both_ways_are_asked_and_never_guessed(page: Screen) -> None:
    upload(page, HEADER.replace("publisher", "source_publisher") + "02/01/2012,Tanger Med,cocaine,77 kg,Agence F\n")
    now_at(page, 2)
    expect(part(page, "questions")).to_contain_text("02/01/2012")
    button = part(page, "check-lines").get_by_role("button")
    expect(button).to_be_disabled()
    part(page, "questions").get_by_text("the month").click()
    expect(button).to_be_enabled()
    check_lines(page)
    take_in(page)
    part(page, "done").get_by_role("link", name="Show as a table").click()
    expect(page.table.locator("[role=gridcell]").filter(has_text="1 Feb 2012")).to_have_count(1)


def choose(page: Screen, box: Locator, option: str) -> None:
    box.locator("input").fill(option)
    page.page.get_by_role("option", name=option).first.click()
    page.settled()


def test_a_column_that_is_not_known_is_matched_by_hand_and_the_matching_is_remembered(page: Screen) -> None:
    header = "zzz1,zzz2,substance,quantity,publisher\n"
    upload(page, header + good("G"))
    now_at(page, 2)
    choose(page, part(page, "column-0").locator("[data-testid=stSelectbox]"), "Date")
    choose(page, part(page, "column-1").locator("[data-testid=stSelectbox]"), "Place as written")
    check_lines(page)
    assert counted(page, "fresh") == "1"
    take_in(page)
    part(page, "add-more").get_by_role("button").click()
    hand_over(page, header + good("H"))
    now_at(page, 2)
    expect(part(page, "columns")).to_contain_text("matched as they were")


def test_a_place_that_may_be_several_is_settled_once_on_the_screen(page: Screen) -> None:
    lines = "2011-09-05,Cartagena,cocaine,77 kg,Agence I\n2011-09-06,Cartagena,heroin,7 kg,Agence I\n"
    upload(page, HEADER + lines)
    check_lines(page)
    assert counted(page, "refused") == "2"
    expect(part(page, "places")).to_contain_text("“Cartagena”, on 2 lines")
    choose(page, part(page, "place-0").locator("[data-testid=stSelectbox]"), "Colombia")
    part(page, "check-again").get_by_role("button").first.click()
    page.until(lambda: counted(page, "refused") == "0", "the lines are still refused")
    assert counted(page, "fresh") == "2"


def test_what_may_be_known_from_another_source_is_for_a_person_to_decide(page: Screen) -> None:
    upload(page, HEADER + "2024-01-02,Tanger Med,cocaine,1488.08 kg,Agence J\n")
    check_lines(page)
    expect(part(page, "alike")).to_contain_text("Known: INC-157")
    expect(part(page, "take-in").get_by_role("button")).to_be_disabled()
    part(page, "alike").get_by_text("the same incident").click()
    expect(part(page, "take-in").get_by_role("button")).to_be_enabled()
    take_in(page)
    page.turn_to("incidents", incident="INC-157")
    expect(page.page.locator(".st-key-record ul.sources")).to_contain_text("Agence J")


def test_an_incident_that_is_there_with_other_values_gets_them_only_when_that_is_chosen(page: Screen) -> None:
    header = "incident_id," + HEADER
    upload(page, header + "T-1," + good("S"))
    check_lines(page)
    take_in(page)
    part(page, "add-more").get_by_role("button").click()
    hand_over(page, header + "T-1," + good("S").replace("77 kg", "80 kg"))
    check_lines(page)
    assert (counted(page, "fresh"), counted(page, "changed")) == ("0", "1")
    part(page, "changed").get_by_text("take the new values").click()
    page.settled()
    take_in(page)
    page.turn_to("incidents", incident="T-1")
    expect(page.page.locator(".st-key-record dl")).to_contain_text("80 kg")


def test_what_is_in_doubt_is_taken_and_said(page: Screen) -> None:
    upload(page, HEADER + "2099-01-02,Tanger Med,cocaine,3 kg,Agence T\n")
    check_lines(page)
    assert (counted(page, "fresh"), counted(page, "doubts")) == ("1", "1")
    expect(part(page, "doubts").locator("[role=gridcell]").filter(has_text="lies in the future")).to_have_count(1)


def test_columns_about_persons_are_left_out_with_a_notice_and_their_values_are_not_shown(page: Screen) -> None:
    upload(page, HEADER.replace("publisher", "publisher,name of suspect") + good("P").strip() + ",Jane Roe\n")
    now_at(page, 2)
    expect(page.notices.filter(has_text="name of suspect")).to_be_visible()
    expect(page.page.get_by_text("Jane Roe")).to_have_count(0)


def test_a_pasted_table_and_one_typed_incident_go_the_same_way(page: Screen) -> None:
    page.open("add_events")
    page.page.get_by_role("tab", name="A pasted table").click()
    page.page.locator("textarea").fill("date\tplace\tsubstance\tquantity\n2024-03-07\tAlgeciras\thashish\t3 t")
    page.page.get_by_role("button", name="Read the table").click()
    check_lines(page)
    assert counted(page, "fresh") == "1"
    for _ in range(2):
        part(page, "step-back").get_by_role("button").click()
        page.settled()
    now_at(page, 1)
    page.page.get_by_role("tab", name="One incident").click()
    for code, value in (("date", "July 2010"), ("site_text", "Algeciras"), ("quantity", "2 t")):
        part(page, f"event-{code}").locator("input").fill(value)
    choose(page, part(page, "event-substance").locator("[data-testid=stSelectbox]"), "Cannabis resin")
    send = page.page.get_by_role("button", name="Check the lines")
    send.click()
    expect(page.notices).to_contain_text("Source publisher: must not be blank")
    part(page, "event-source_publisher").locator("input").fill("Agence K")
    send.click()
    now_at(page, 3)
    assert counted(page, "fresh") == "1"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("%PDF-1.7\n", "no table that can be read (PDF)"),
        ('{"date": "2024-01-02"}', "no table that can be read (JSON)"),
        ("", "holds no lines"),
    ],
)
def test_what_is_no_table_is_refused_in_words_and_the_page_stays(page: Screen, content: str, said: str) -> None:
    upload(page, content)
    expect(page.notices).to_contain_text(said)
    now_at(page, 1)


def test_a_table_without_incidents_says_what_it_lacks(page: Screen) -> None:
    upload(page, "colour,number\nred,1\n")
    check_lines(page)
    expect(page.notices).to_contain_text("No column of seizures.csv is a date")


def test_the_templates_can_be_downloaded_and_the_one_that_was_is_read(page: Screen) -> None:
    page.open("add_events")
    assert downloaded(page, part(page, "template-xlsx").get_by_role("button")).startswith(b"PK")
    raw = downloaded(page, part(page, "template-csv").get_by_role("button"))
    hand_over(page, raw.decode("utf-8-sig"))
    check_lines(page)
    assert counted(page, "refused") == "0"


def test_a_batch_is_withdrawn_and_restored_with_who_and_why(page: Screen) -> None:
    upload(page, HEADER + good("L"))
    check_lines(page)
    take_in(page)
    for form, standing in (("withdraw-batch", 1), ("restore-batch", 0)):
        newest = part(page, "batches").locator("ol > li").first
        part(page, f"open-{form}").get_by_role("button").first.click()
        for name, value in (("who", "Desk 5"), ("why", "checked")):
            part(page, f"{form}-{name}").locator("input").fill(value)
        page.page.locator("[data-testid=stPopoverBody]").get_by_role("button").last.click()
        expect(newest.locator(".standing")).to_have_count(standing)
        page.page.keyboard.press("Escape")
        page.settled()


def test_hostile_text_stays_text_at_every_step(page: Screen) -> None:
    rows = [
        ["2024-03-05", f"{text} {name}", "cocaine", "1 kg", text[:200]]
        for name, text in folders.HOSTILE.items()
        if name != "long"
    ]
    file = io.StringIO()
    csv.writer(file).writerows([["date", "place", "substance", "quantity", "publisher"], *rows])
    name = f"<img src=x onerror={folders.SCRIPT}>.csv"
    upload(page, file.getvalue(), name)
    now_at(page, 2)
    unharmed(page)
    shown = seen_whole(part(page, "upload").inner_text())
    assert seen(folders.HOSTILE["tag"]) in shown and name in shown
    check_lines(page)
    unharmed(page)
    shown = seen_whole(part(page, "places").inner_text())
    for text in (folders.HOSTILE["tag"], folders.HOSTILE["literal"], folders.HOSTILE["markdown"]):
        assert seen(text) in shown


def test_no_word_of_the_arabic_page_is_left_in_latin_letters(page: Screen) -> None:
    ours = re.compile(r"CSV|Excel|OpenDocument|Parquet|UTF-8|MAPTM|Desk 4|Marsad|UTC|B\d{4}|\w+\.csv|U-\w+|INC-\d+")

    def is_arabic(part: Locator) -> None:
        shown = ours.sub("", str(part.evaluate(WORDS)))
        assert not LATIN.search(ours.sub("", shown)), shown

    page.open("add_events", language="ar")
    uploader = part(page, "upload-ways")
    expect(uploader.locator("[data-testid=stFileUploaderDropzone] button")).to_be_visible()
    # What the uploader says by itself is hidden, and ours is drawn by the style sheet.
    sizes = uploader.locator("[data-testid=stFileUploaderDropzone] button p, "
                             "[data-testid=stFileUploaderDropzoneInstructions] span")  # fmt: skip
    assert {size.evaluate("part => getComputedStyle(part).fontSize") for size in sizes.all()} == {"0px"}
    drawn = sizes.first.evaluate("part => getComputedStyle(part, '::after').content")
    assert "اختر" in drawn and not LATIN.search(drawn)
    is_arabic(page.page.locator("ol.steps"))
    is_arabic(part(page, "templates"))
    page.page.get_by_role("tab").nth(2).click()
    is_arabic(part(page, "event-date"))
    is_arabic(part(page, "event-substance"))
    page.page.get_by_role("tab").first.click()
    hand_over(page, "تاريخ الحجز,المكان,المادة,الكمية\n02/01/2024,قرطاجنة,مادة,5\n02/01/2024,طنجة المتوسط,حشيش,8 كغ\n")
    now_at(page, 2)
    for key in ("columns", "constants", "check-lines"):
        is_arabic(part(page, key))
    if part(page, "questions").count():
        part(page, "questions").get_by_text("اليوم").click()
        page.settled()
    check_lines(page)
    for key in ("refused", "take"):
        is_arabic(part(page, key))
    is_arabic(page.page.locator(".upload-figures"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_step_overflows_a_phone(visit: Visit, _app: tuple[Server, Path], language: str) -> None:
    page = visit(at=_app[0], size=PHONE)
    upload(page, HEADER + good("M") + "soon,Cartagena,gold,x,Agence M\n", language=language)
    now_at(page, 2)
    fits(page)
    check_lines(page)
    fits(page)


def test_what_another_process_takes_in_shows_within_five_seconds_without_a_touch(
    page: Screen, _app: tuple[Server, Path]
) -> None:
    page.open("incidents")
    _, folder = _app
    known = page.said.inner_text()
    uploads = Uploads(Desk(folder, None, None, Store(f"sqlite:///{folder / 'var' / 'marsad.db'}")))
    opened = uploads.open((HEADER + good("N")).encode(), "elsewhere.csv")
    looked = uploads.look(opened, datetime.date(2026, 1, 1))
    uploads.take_in(opened, looked, Choices(join=frozenset(), leave_out=frozenset()), "Desk 9", "a test")
    page.page.wait_for_timeout(5000)
    assert page.said.inner_text() != known


def test_a_page_on_which_nothing_changes_is_not_run_again(page: Screen) -> None:
    page.open("incidents")
    seen_at: Callable[[], object] = lambda: page.page.evaluate("window.marsadSeen")  # noqa: E731
    page.page.wait_for_timeout(3000)  # the table draws itself
    page.page.evaluate(
        "window.marsadSeen = 0; new MutationObserver((changes) => { window.marsadSeen += changes.length; })"
        ".observe(document.querySelector('[data-testid=stMain]'), {childList: true, subtree: true});"
    )
    page.page.wait_for_timeout(9000)
    assert seen_at() == 0


def test_a_store_that_cannot_be_reached_is_said_in_words_on_every_page(visit: Visit, serve_here: Serve) -> None:
    away = serve_here(MARSAD_STORE_URL="postgresql+psycopg://nobody@127.0.0.1:9/none")
    for path in ("", "add_events"):
        page = visit(at=away).open(path)
        expect(page.notices.first).to_contain_text("The store of incidents cannot be reached")
        assert not page.failed()


def test_an_address_that_is_no_store_is_said_in_words(visit: Visit, serve_here: Serve) -> None:
    page = visit(at=serve_here(MARSAD_STORE_URL="mysql://somewhere/else"))
    page.page.goto(page.server.address)
    expect(page.notices).to_contain_text("MARSAD_STORE_URL is no address of a store", timeout=PATIENCE_AT_FIRST * 1000)

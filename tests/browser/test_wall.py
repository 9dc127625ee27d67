"""The wall: fits its screen, follows the clock, obeys the keys, and says within seconds when it may be wrong."""

import datetime
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from marsad.desk import Desk
from marsad.desk.uploads import Choices, Uploads
from marsad.i18n.translator import translator
from marsad.store.store import Store
from tests.browser import server
from tests.browser.conftest import Serve
from tests.browser.server import DATA, Server

YEAR = "from=2025-01-01&to=2025-12-31"
SCENES = "scenes=situation,new,routes,site,trend,cooperation"
SIZES = [(1280, 720), (1920, 1080), (3840, 2160), (1080, 1920)]
# What of the wall sticks out of the window or is cut where no three dots say so, and words below 2.2 % of its height.
AMISS = """() => {
    const roots = [...document.querySelectorAll("*")].map((part) => part.shadowRoot).filter(Boolean);
    const inside = roots.flatMap((root) => [...root.querySelectorAll(".wall *")]);
    const parts = inside.filter((part) => part.checkVisibility());
    const clamped = (part) => part.parentElement?.closest("h1, .sub, .fact, .words, .clip, .list b, .marks bdi, .data");
    const out = parts.filter((part) => !part.closest(".bars, .axis") && !clamped(part)).filter((part) => {
        const box = part.getBoundingClientRect();
        return box.width && box.height && (box.left < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1);
    });
    const cut = parts.filter((part) => part.matches(".fit") && part.scrollHeight > part.clientHeight + 1);
    const words = parts.filter((part) => [...part.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
    const small = words.filter((part) => parseFloat(getComputedStyle(part).fontSize) < 0.022 * innerHeight - 0.05);
    const bars = [document.documentElement, document.body, document.querySelector("[data-testid=stMain]")]
        .filter((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1)
        .filter((part) => getComputedStyle(part).overflowY !== "hidden");
    return [...out, ...cut, ...small, ...bars].map((part) => `${part.className} ${part.textContent.slice(0, 40)}`);
}"""


class Wall:
    """A tab with a wall in it."""

    def __init__(self, page: Page, at: Server) -> None:
        self.page, self.at = page, at
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("dialog", lambda dialog: (self.errors.append(dialog.message), dialog.dismiss()))

    def open(self, query: str, size: tuple[int, int] = (1280, 720)) -> "Wall":
        self.page.set_viewport_size({"width": size[0], "height": size[1]})
        self.page.goto(f"{self.at.address}/briefing?{query}")
        self.shown.wait_for(state="attached", timeout=60_000)
        return self

    @property
    def shown(self) -> Locator:
        return self.page.locator(".wall[data-turn]")

    @property
    def scene(self) -> str:
        return str(self.shown.get_attribute("data-scene"))

    @property
    def alarm(self) -> Locator:
        return self.page.locator(".watch .alarm")

    def says(self) -> str:
        """All that the wall says now, the map apart."""
        return " ".join(self.page.locator(".wall").all_inner_texts())

    def every_scene(self) -> Iterator[str]:
        """Go through all scenes by key; the code of each."""
        for _ in range(self.page.locator(".dots i").count()):
            yield self.scene
            turn = self.shown.get_attribute("data-turn")
            self.page.keyboard.press("PageDown")
            expect(self.shown).not_to_have_attribute("data-turn", str(turn))


@pytest.fixture
def wall(browser: Browser, serve: Serve) -> Iterator[Wall]:
    yield from walls(browser, serve())


def walls(browser: Browser, at: Server) -> Iterator[Wall]:
    context = browser.new_context(timezone_id="Africa/Casablanca", locale="en-GB")
    one = Wall(context.new_page(), at)
    yield one
    context.close()
    assert one.errors == []


@pytest.fixture
def yesterday(serve_here: Serve, tmp_path_factory: pytest.TempPathFactory) -> tuple[Server, Path]:
    """A server over a store of its own, whose only import was yesterday, and the folder of that store."""
    var = tmp_path_factory.mktemp("wall") / "var"
    store = Store(f"sqlite:///{var / 'marsad.db'}", lambda: datetime.datetime.now(datetime.UTC) - datetime.timedelta(1))
    Desk(DATA, var, store=store).holdings()
    store.close()
    return serve_here(MARSAD_VAR=str(var)), var


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_scene_fits_every_screen_without_scroll_bars(wall: Wall, language: str) -> None:
    wall.open(f"{SCENES}&{YEAR}&language={language}&step=1")
    for size in SIZES:
        wall.page.set_viewport_size({"width": size[0], "height": size[1]})
        wall.page.wait_for_timeout(400)
        for scene in wall.every_scene():
            assert wall.page.evaluate(AMISS) == [], f"{scene} at {size}"
    expect(wall.shown).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
    for name in ("stSidebar", "stHeader", "stMainMenu", "stToolbar"):
        expect(wall.page.locator(f"[data-testid={name}]")).not_to_be_visible()


def test_two_walls_of_one_address_show_the_same_scene_whenever_they_began(browser: Browser, wall: Wall) -> None:
    query = f"{SCENES}&{YEAR}&seconds=5"
    wall.open(query)
    for other in walls(browser, wall.at):
        other.open(query)
        seen = set()
        for _ in range(12):
            wall.page.wait_for_timeout(1000)
            if wall.scene != other.scene:  # a change between the two looks: within two seconds they agree
                wall.page.wait_for_timeout(2000)
            assert wall.scene == other.scene
            seen.add(wall.scene)
        assert len(seen) > 1


def test_the_time_shown_is_the_servers_and_a_wrong_clock_of_the_screen_is_said(browser: Browser, wall: Wall) -> None:
    wall.page.add_init_script("const now = Date.now; Date.now = () => now() + 86_400_000 + 3_600_000;")
    wall.open(f"scenes=situation&{YEAR}&zone=UTC")
    now = datetime.datetime.now(datetime.UTC)
    expect(wall.page.locator(".watch .clock")).to_contain_text(f"{now:%-d %B %Y}")
    expect(wall.page.locator(".watch .marks")).to_contain_text("wrong by 1 day")


def test_space_holds_arrows_turn_and_the_address_keeps_what_is_held(wall: Wall) -> None:
    wall.open(f"{SCENES}&{YEAR}&seconds=600")
    wall.page.keyboard.press(" ")
    held = wall.scene
    expect(wall.page.locator(".held")).to_contain_text("space goes on")
    wall.page.keyboard.press("ArrowRight")
    expect(wall.shown).not_to_have_attribute("data-scene", held)
    after = wall.scene
    wall.page.reload()
    wall.shown.wait_for(state="attached", timeout=60_000)
    expect(wall.shown).to_have_attribute("data-scene", after)
    wall.page.keyboard.press("ArrowLeft")
    expect(wall.shown).to_have_attribute("data-scene", held)
    wall.page.keyboard.press(" ")
    expect(wall.page.locator(".held")).to_have_text("")
    assert "at=" not in wall.page.url


def test_nobody_sees_the_pointer_after_a_while(wall: Wall) -> None:
    wall.open(f"scenes=trend&{YEAR}")
    wall.page.mouse.move(300, 300)
    expect(wall.page.locator("html")).to_have_attribute("data-wall-idle", "", timeout=8000)
    wall.page.mouse.move(310, 300)
    expect(wall.page.locator("html")).not_to_have_attribute("data-wall-idle", "")


def test_visitors_see_no_unconfirmed_incident_no_agency_and_no_vessel(wall: Wall) -> None:
    table = Desk(DATA).holdings().incidents
    named = {part.strip() for column in ("agencies", "partners") for text in table[column].dropna()
             for part in str(text).split(";") if len(part.strip()) > 3}  # fmt: skip
    vessels = {name for text in table["conveyance"].dropna() for name in re.findall(r"'([^']{3,})'", str(text))}
    named -= {translator("en").country(code) for code in table["country"].cat.categories}  # a country is no agency
    assert named and vessels
    wall.open(f"{SCENES}&from=2014-01-01&to=2026-03-01&step=1")
    open_words = " ".join(wall.says() for _ in wall.every_scene())
    wall.open(f"{SCENES}&from=2014-01-01&to=2026-03-01&step=1&safe=1")
    expect(wall.page.locator(".watch .marks")).to_contain_text("Room-safe")
    words = " ".join(wall.says() for _ in wall.every_scene())
    assert words != open_words
    assert [name for name in named | vessels if re.search(rf"\b{re.escape(name)}\b", words)] == []
    assert "Single source" not in words and "second-hand" not in words
    assert wall.page.frame_locator(".st-key-wall-map iframe").locator("html").evaluate(
        "() => map_div.marsadStage.ways.ways.filter(({ words }) => words).length"
    ) == 0  # fmt: skip


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("scenes=nowhere,trend&language=tlh", "scenes=nowhere"),
        ("scenes=%3Cscript%3Ealert(1)%3C/script%3E&seconds=soon&from=never", "seconds=soon"),
    ],
)
def test_an_address_that_is_not_understood_still_shows_a_true_screen_and_says_so(
    wall: Wall, query: str, said: str
) -> None:
    wall.open(query)
    expect(wall.page.locator(".watch .marks")).to_contain_text(said)
    expect(wall.page.locator(".wall h1").first).not_to_be_empty()
    expect(wall.alarm).to_be_hidden()


def test_names_of_any_length_and_kind_stay_words_and_stay_on_the_screen(browser: Browser, hostile: Server) -> None:
    for wall in walls(browser, hostile):
        wall.open(f"{SCENES}&from=2024-01-01&to=2024-02-29&site=site-long&step=1", (1920, 1080))
        for scene in wall.every_scene():
            assert wall.page.evaluate(AMISS) == [], scene
        assert wall.page.evaluate("window.pwned") is None
        assert hostile.tracebacks() == 0


def test_a_period_without_incidents_says_that_none_is_known_and_when_the_last_was(wall: Wall) -> None:
    wall.open(f"{SCENES}&from=1995-01-01&to=1995-12-31&step=1")
    words = {scene: wall.says() for scene in wall.every_scene()}
    assert set(words) == {"situation", "new", "routes", "site", "trend", "cooperation"}
    for scene in ("situation", "routes", "site", "trend"):
        assert "No incident of this period is known" in words[scene], scene
    assert "not proof that nothing happened" in words["situation"]


def take_in(var: Path, publisher: str) -> None:
    desk = Desk(DATA, var, store=Store(f"sqlite:///{var / 'marsad.db'}"))
    uploads = Uploads(desk)
    text = f"date,place,substance,quantity,publisher\n2025-06-15,Tanger Med,cocaine,77 kg,{publisher}\n"
    opened = uploads.open(text.encode(), "night.csv")
    looked = uploads.look(opened, datetime.date(2026, 1, 1))
    uploads.take_in(opened, looked, Choices(), "the night shift")


def test_old_data_are_called_old_and_an_upload_is_on_the_wall_within_thirty_seconds(
    browser: Browser, yesterday: tuple[Server, Path]
) -> None:
    at, var = yesterday
    for wall in walls(browser, at):
        wall.open(f"scenes=situation,new&{YEAR}&step=1&oldest=2")
        expect(wall.alarm).to_contain_text("Old data")
        expect(wall.alarm).to_contain_text("1 day ago")
        expect(wall.page.locator(".watch .data")).to_contain_text("Marsad")
        counted = wall.page.locator(".figure b").first.inner_text()
        take_in(var, "Agence de la nuit")
        expect(wall.page.locator(".watch .data")).to_contain_text("the night shift", timeout=30_000)
        expect(wall.alarm).to_be_hidden()
        assert int(wall.page.locator(".figure b").first.inner_text()) == int(counted) + 1
        wall.page.keyboard.press("ArrowRight")
        expect(wall.page.locator(".wall h1").first).to_contain_text("Tanger Med")
        assert "Agence de la nuit" in wall.says()
        assert at.tracebacks() == 0


def test_a_lost_server_is_said_within_fifteen_seconds_and_the_wall_comes_back_in_the_same_scene(
    browser: Browser, tmp_path: Path
) -> None:
    port = server.free_port()
    first = server.start(tmp_path, DATA, {}, port)
    for wall in walls(browser, first):
        wall.open(f"{SCENES}&{YEAR}&step=1&at=3")
        expect(wall.shown).to_have_attribute("data-scene", "routes")
        wall.page.wait_for_timeout(6000)
        os.kill(first.process.pid, 9)
        first.process.wait()
        expect(wall.alarm).to_contain_text("Connection lost", timeout=15_000)
        expect(wall.page.locator("html")).to_have_attribute("data-wall-alarm", "")
        again = server.start(tmp_path, DATA, {}, port)
        expect(wall.alarm).to_be_hidden(timeout=60_000)
        wall.shown.wait_for(state="attached", timeout=60_000)
        expect(wall.shown).to_have_attribute("data-scene", "routes")
        expect(wall.alarm).to_be_hidden(timeout=60_000)  # a server that has just started may be silent for a while
        again.stop()


def test_the_page_without_scenes_makes_the_address_of_a_wall(browser: Browser, serve: Serve) -> None:
    for wall in walls(browser, serve()):
        wall.page.goto(f"{wall.at.address}/briefing?language=en&substance=cocaine")
        link = wall.page.get_by_role("link", name="Open the wall")
        link.wait_for(timeout=60_000)
        wall.page.get_by_text("Room-safe, for days with visitors").click()
        expect(link).to_have_attribute("href", re.compile("safe=1"))
        href = str(link.get_attribute("href"))
        assert "substance=cocaine" in href and "scenes=situation,new" in href
        wall.open(href.partition("?")[2])
        expect(wall.page.locator(".watch .marks")).to_contain_text("Room-safe")

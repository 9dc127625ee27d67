"""What a reader sees and does in one tab of the app, in the words of the tests."""

import io
import math
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

from PIL import Image
from playwright.sync_api import ConsoleMessage, Dialog, Frame, Locator, Page, expect

from tests.browser.server import Server

LAPTOP, WALL, PHONE = (1366, 768), (1920, 1080), (390, 844)
READY = "[data-testid=stApp][data-test-script-state=notRunning]"
PATIENCE = 10  # seconds
PATIENCE_AT_FIRST = 60  # seconds in which a server that has just started reads its data
# On a page below the root Streamlit first asks there for what is only at the root, and is told so.
HABIT = re.compile(r"/\w+/_stcore/(health|host-config)$")


class Screen:
    """One tab. It notes every request that leaves the app's server, and every script error, dialog and message."""

    def __init__(self, page: Page, server: Server) -> None:
        self.page, self.server = page, server
        self.asked_outside: list[str] = []
        self.expected_outside = ""
        self.errors: list[str] = []
        page.set_default_timeout(PATIENCE * 1000)
        page.on("request", lambda request: self._asked(request.url))
        page.on("websocket", lambda socket: self._asked(socket.url))
        page.on("pageerror", lambda error: self.errors.append(f"script: {error}"))
        page.on("console", self._told)
        page.on("dialog", self._dialog)

    def _asked(self, address: str) -> None:
        here = self.server.address
        if address.startswith(("http:", "https:", "ws:", "wss:")) and not address.startswith(
            (here + "/", here.replace("http", "ws", 1) + "/")
        ):
            self.asked_outside.append(address)

    def _told(self, message: ConsoleMessage) -> None:
        address = message.location["url"]
        expected = bool(self.expected_outside) and address.startswith(self.expected_outside)
        if message.type == "error" and not HABIT.search(address) and not expected:
            self.errors.append(f"console: {message.text} {address}")

    def _dialog(self, dialog: Dialog) -> None:
        self.errors.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def close(self) -> None:
        """Close the tab; it must have been quiet: nothing asked outside, no error of any script."""
        self.page.close()
        unexpected = [address for address in self.asked_outside
                      if not self.expected_outside or not address.startswith(self.expected_outside)]  # fmt: skip
        assert not unexpected, f"asked of another server: {unexpected}"
        assert not self.errors, "\n".join(self.errors)

    # -- going about

    def open(self, path: str = "", **query: str) -> "Screen":
        """Load a page of the app anew and wait until it stands."""
        self.page.goto(f"{self.server.address}/{path}" + ("?" + urlencode(query) if query else ""))
        self.page.locator(".st-key-menu").wait_for(state="attached", timeout=PATIENCE_AT_FIRST * 1000)
        self.settled()
        return self

    def turn_to(self, path: str = "", **query: str) -> "Screen":
        """Change the address without loading the app anew, as the browser's own buttons do, and wait for the page."""
        self.page.evaluate(
            "address => { history.pushState(null, '', address); dispatchEvent(new PopStateEvent('popstate')); }",
            f"/{path}?{urlencode(query)}",
        )
        self.settled()
        return self

    def settled(self) -> None:
        """Wait until the app has nothing more to send."""
        self.page.locator(READY).wait_for()

    def follow(self, link: str) -> None:
        """Go to another page by the menu."""
        self.menu.get_by_role("link", name=link, exact=True).click()

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait for something that only Python can tell."""
        for _ in range(PATIENCE * 10):
            if condition():
                return
            self.page.wait_for_timeout(100)
        raise AssertionError(what)

    @property
    def query(self) -> dict[str, str]:
        """The parameters of the address."""
        return dict(parse_qsl(urlsplit(self.page.url).query))

    def has_query(self, **wanted: str | None) -> None:
        """Wait until the address holds these parameters (None: does not hold it)."""
        self.until(
            lambda: all(self.query.get(name) == value for name, value in wanted.items()),
            f"the address never came to hold {wanted}: {self.page.url}",
        )

    # -- what there is

    @property
    def menu(self) -> Locator:
        return self.page.locator(".st-key-menu")

    @property
    def said(self) -> Locator:
        return self.page.locator(".st-key-bar .said")

    @property
    def figures(self) -> Locator:
        return self.page.locator(".figures > div")

    @property
    def panel(self) -> Locator:
        return self.page.locator(".st-key-panel")

    @property
    def cards(self) -> Locator:
        return self.page.locator(".st-key-panel .card")

    @property
    def notices(self) -> Locator:
        return self.page.locator(".notice, [data-testid=stAlert]")

    def card(self, incident_id: str) -> Locator:
        """The card of an incident beside the map."""
        return self.cards.filter(has=self.page.locator(f"a[href$='incident={incident_id}']"))

    @property
    def table(self) -> Locator:
        return self.page.locator("[data-testid=stDataFrame]")

    @property
    def months(self) -> Locator:
        return self.page.locator(".st-key-months svg")

    def shows_count(self, count: int) -> None:
        """Wait until the sentence, which the reader is told in English, says so many incidents."""
        words = "1 incident" if count == 1 else f"{count} incidents"
        expect(self.said.locator("b")).to_have_text(words)

    def filter(self, name: str) -> Locator:
        """Open one of the bar's popovers and give what is in it."""
        self.page.locator(f".st-key-filter-{name} button").first.click()
        return self.page.locator("[data-testid=stPopoverBody]")

    def failed(self) -> bool:
        """Whether the reader sees a traceback, an exception or the sentence that stands for one."""
        shown = self.page.locator("body").inner_text()
        broken = ("Traceback", "could not be shown", 'File "/', "Error:")
        return self.page.locator("[data-testid=stException]").count() > 0 or any(word in shown for word in broken)

    def choose_first_line(self) -> None:
        """Tick the box before the first line of the table."""
        canvas = self.table.locator("canvas").first
        box, before = canvas.bounding_box(), None
        while box != before:  # what is drawn above it may still move it
            self.page.wait_for_timeout(300)
            box, before = canvas.bounding_box(), box
        assert box is not None
        self.page.mouse.click(box["x"] + 18, box["y"] + 47)

    # -- the map

    @property
    def iframe(self) -> Locator:
        return self.page.locator(".st-key-map-frame iframe")

    @property
    def map(self) -> Frame:
        """The map's frame, once the map in it is painted."""
        expect(self.iframe).to_have_count(1)
        frame = self.iframe.element_handle().content_frame()
        assert frame is not None
        frame.locator("html[data-painted]").wait_for(state="attached")
        return frame

    def painted(self) -> int:
        return int(self.map.evaluate("document.documentElement.dataset.painted"))

    def repainted(self, since: int) -> None:
        self.map.wait_for_function("since => Number(document.documentElement.dataset.painted) > since", arg=since)

    def draws(self, sites: int) -> None:
        """Wait until the map draws so many sites."""
        self.map.wait_for_function("sites => document.documentElement.dataset.sites === String(sites)", arg=sites)

    def draws_something(self) -> None:
        """Wait until the map draws any site."""
        self.map.wait_for_function("Number(document.documentElement.dataset.sites) > 0")

    def view(self) -> list[float]:
        """Zoom and centre of the map."""
        view: list[float] = self.map.evaluate(
            "[map_div.getZoom(), map_div.getCenter().lat, map_div.getCenter().lng].map((value) => +value.toFixed(5))"
        )
        return view

    def spot(self, site_id: str) -> tuple[float, float]:
        """A point of the window that lies in the circle of a site and as far as may be from all others."""
        sites = self.map.evaluate("map_div.marsadSites.sites()")
        wanted = next(site for site in sites if site["id"] == site_id)
        others = [site for site in sites if site["id"] != site_id and not site["soft"]]
        reach = wanted["radius"] * 0.85
        places = [(wanted["x"], wanted["y"])] + [
            (wanted["x"] + reach * math.cos(turn * math.pi / 18), wanted["y"] + reach * math.sin(turn * math.pi / 18))
            for turn in range(36)
        ]

        def room(place: tuple[float, float]) -> float:
            return min((math.dist(place, (o["x"], o["y"])) - o["radius"] for o in others), default=99)

        x, y = places[0] if room(places[0]) > 8 else max(places, key=room)
        box = self.iframe.bounding_box()
        assert box is not None
        return box["x"] + x, box["y"] + y

    def hover_site(self, site_id: str) -> str:
        """Point at a site and give what the map's tooltip then says."""
        self.page.mouse.move(*self.spot(site_id))
        tooltip = self.map.locator(".marsad-tooltip")
        tooltip.wait_for()
        return tooltip.inner_text()

    def click_site(self, site_id: str) -> None:
        self.page.mouse.click(*self.spot(site_id))

    def colour(self, latitude: float, longitude: float) -> tuple[int, ...]:
        """The colour on the screen at a place of the map: red, green, blue."""
        point = self.map.evaluate(
            "([latitude, longitude]) => { const at = map_div.latLngToContainerPoint([latitude, longitude]);"
            " return [at.x, at.y]; }",
            [latitude, longitude],
        )
        picture = Image.open(io.BytesIO(self.iframe.screenshot())).convert("RGB")
        pixel = picture.getpixel((round(point[0]), round(point[1])))
        assert isinstance(pixel, tuple)
        return pixel


def rgb(colour: str) -> tuple[int, ...]:
    """Red, green and blue of `#RRGGBB`."""
    return tuple(bytes.fromhex(colour.removeprefix("#")))


def downloaded(screen: Screen, button: Locator) -> bytes:
    """Press a button and give the file that it sends."""
    with screen.page.expect_download() as download:
        button.click()
    return Path(download.value.path()).read_bytes()

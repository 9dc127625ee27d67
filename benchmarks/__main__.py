"""Prints how fast Marsad draws a million incidents, beside a blank Streamlit app and a tutorial's folium map."""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from playwright.sync_api import Browser, Frame, Page, sync_playwright

from benchmarks import synthetic
from benchmarks.server import running
from tests.browser.chromium import QUIET, find

INCIDENTS, SITES, ROUNDS = 1_000_000, 2_000, 12
HALF_OF_THE_MONTHS = 120
MODULES = Path("static/node_modules")
# What the tutorial's map asks of public servers is given from the files of this machine, which favours it.
FROM_HERE = {
    "leaflet.markercluster.js": MODULES / "leaflet.markercluster/dist/leaflet.markercluster.js",
    "MarkerCluster.css": MODULES / "leaflet.markercluster/dist/MarkerCluster.css",
    "MarkerCluster.Default.css": MODULES / "leaflet.markercluster/dist/MarkerCluster.Default.css",
    "leaflet.js": MODULES / "leaflet/dist/leaflet.js",
    "leaflet.css": MODULES / "leaflet/dist/leaflet.css",
}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        synthetic.write(Path(folder), INCIDENTS, SITES)
        browser = playwright.chromium.launch(executable_path=find(), args=list(QUIET))
        print(f"{INCIDENTS:,} synthetic incidents over {SITES:,} sites; medians of {ROUNDS} changes, one browser")
        with running("benchmarks/peers/blank.py") as server:
            blank_first = _first_paint(browser, server.url, _slider_shown)
            blank = _blank_changes(browser, server.url)
        with running("app.py", MARSAD_DATA=folder, MARSAD_VAR=str(Path(folder) / "var")) as server:
            before = server.memory_mb()
            began = time.monotonic()
            _first_paint(browser, server.url, _map_painted, rounds=1, patience=600)
            print(f"  reading the file at the first start: {time.monotonic() - began:.0f} s")
            ours_first = _first_paint(browser, server.url, _map_painted)
            ours = _our_changes(browser, server.url)
            memory = server.memory_mb() - before
            sent = _sent_for_a_change(browser, server.url)
            routes = server.url + "routes" if server.url.endswith("/") else server.url + "/routes"
            began = time.monotonic()
            _first_paint(browser, routes, _map_painted, rounds=1, patience=600)
            print(f"  finding the ways at the first look: {time.monotonic() - began:.0f} s")
            ways, page_ways = _ways_drawn(browser, routes)
            with_routes = _our_changes(browser, routes)
            sent_with_routes = _sent_for_a_change(browser, routes)
            trends = _trends_changes(browser, routes.removesuffix("routes") + "trends")
        with running("benchmarks/peers/marker_cluster.py") as server:
            cluster = _cluster_changes(browser, server.url)
        browser.close()
    _say("(a) blank app, slider → text", blank)
    _say("(b) Marsad, dates → map repainted", ours)
    _say("(c) folium MarkerCluster, 10,000 markers, slider → map", cluster)
    print(f"  (b) / (a): {ours / blank:.2f}   wanted ≤ 2")
    print(f"  (c) / (b): {cluster / ours:.0f}   wanted ≥ 30")
    _say("first paint, blank app", blank_first)
    _say("first map, Marsad on a warm server", ours_first)
    print(f"  first map / first paint: {ours_first / blank_first:.2f}   wanted ≤ 2.5")
    print(f"  sent to the browser for a change: {sent / 1000:.0f} kB at most   wanted ≤ 300 kB")
    _say(f"(d) Marsad, dates → map repainted with {ways:,} of its ways", with_routes)
    print(f"  (d) / (a): {with_routes / blank:.2f}   wanted ≤ 2")
    print(f"  the page with its ways: {page_ways / 1000:.0f} kB   wanted ≤ 600 kB")
    print(f"  sent for a change with ways: {sent_with_routes / 1000:.0f} kB at most")
    _say("(e) Marsad, substance → whole page of trends", trends)
    print(f"  (e) / (a): {trends / blank:.2f}   wanted ≤ 2.5")
    print(f"  server memory for the incidents and one session: {memory:.0f} MB per million")


def _say(what: str, seconds: float) -> None:
    print(f"  {what}: {seconds * 1000:.0f} ms")


def _page(browser: Browser) -> Page:
    page = browser.new_page(viewport={"width": 1440, "height": 900}, locale="en-GB")

    def answer(route) -> None:  # type: ignore[no-untyped-def]
        url = route.request.url
        if "//127.0.0.1" in url:
            return route.fallback()
        path = FROM_HERE.get(url.rsplit("/", 1)[-1])
        return route.fulfill(path=path) if path else route.fulfill(status=200, body="")

    page.route("**/*", answer)
    return page


def _first_paint(
    browser: Browser, url: str, shown: Callable[[Page, float], None], rounds: int = 5, patience: float = 60
) -> float:
    times = []
    for _ in range(rounds):
        page = _page(browser)
        began = time.perf_counter()
        page.goto(url)
        shown(page, patience * 1000)
        times.append(time.perf_counter() - began)
        page.close()
    return statistics.median(times)


def _slider_shown(page: Page, patience: float) -> None:
    page.get_by_test_id("stText").wait_for(timeout=patience)


def _map_painted(page: Page, patience: float) -> None:
    _map_frame(page, patience).wait_for_function("document.documentElement.dataset.painted > 0", timeout=patience)


def _map_frame(page: Page, patience: float = 60_000) -> Frame:
    handle = page.locator(".st-key-map-frame iframe").element_handle(timeout=patience)
    frame = handle.content_frame() if handle else None
    assert frame is not None
    return frame


def _blank_changes(browser: Browser, url: str) -> float:
    """Median seconds from a key on the slider to its new value as text."""
    page = _page(browser)
    page.goto(url)
    text = page.get_by_test_id("stText")
    text.wait_for()
    page.get_by_role("slider").focus()
    times = []
    for value in range(51, 51 + ROUNDS):
        page.wait_for_timeout(600)
        began = time.perf_counter()
        page.keyboard.press("ArrowRight")
        page.wait_for_function("text => document.body.innerText.includes(text)", arg=f"value {value}")
        times.append(time.perf_counter() - began)
    page.close()
    return statistics.median(times)


def _cluster_changes(browser: Browser, url: str, rounds: int = 3) -> float:
    """Median seconds from a key on the slider until the map that it replaces is gone and the new one shows clusters."""
    page = _page(browser)
    page.goto(url)
    _clusters_shown(page)
    times = []
    for _ in range(rounds):
        page.wait_for_timeout(1000)
        old = page.locator("iframe").last.element_handle()
        assert old is not None
        page.get_by_role("slider").focus()
        began = time.perf_counter()
        page.keyboard.press("ArrowRight")
        old.wait_for_element_state("hidden", timeout=120_000)
        _clusters_shown(page)
        times.append(time.perf_counter() - began)
    page.close()
    return statistics.median(times)


def _clusters_shown(page: Page) -> None:
    """Wait for clusters on the newest map: one that it replaces may still stand beside it."""
    page.locator("iframe").last.content_frame.locator(".marker-cluster").first.wait_for(timeout=120_000)


def _our_changes(browser: Browser, url: str) -> float:
    """Median seconds from a key on the strip of months to the repainted map."""
    page = _page(browser)
    times = [_change(page, frame) for frame in _dates_chosen(page, url)]
    page.close()
    return statistics.median(times)


def _trends_changes(browser: Browser, url: str) -> float:
    """Median seconds from a click on one more substance until the page has said it and its last chart is sent."""
    page = _page(browser)
    page.goto(url)
    idle = "document.querySelector('[data-testid=stApp]')?.dataset.testScriptState === 'notRunning'"
    page.wait_for_function(f"{idle} && document.querySelector('.said')", timeout=600_000)
    page.locator(".st-key-filter-substances button").first.click()
    substances = page.locator("[data-testid=stPopoverBody] button")
    times = []
    for number in range(min(ROUNDS, substances.count())):
        page.wait_for_timeout(2500)
        said = page.locator(".said").first.inner_text()
        began = time.perf_counter()
        substances.nth(number).click()
        changed = f"said => {idle} && document.querySelector('.said').innerText !== said"
        page.wait_for_function(changed, arg=said, timeout=600_000)
        times.append(time.perf_counter() - began)
    page.close()
    return statistics.median(times)


def _sent_for_a_change(browser: Browser, url: str) -> int:
    """The most bytes that such a change takes; apart from the times, for listening to the socket slows the browser."""
    page = _page(browser)
    received = [0]

    def count(payload: str | bytes) -> None:
        received[0] += len(payload)

    page.on("websocket", lambda socket: socket.on("framereceived", count))
    sent = []
    for frame in _dates_chosen(page, url):
        before = received[0]
        _change(page, frame)
        page.wait_for_timeout(500)
        sent.append(received[0] - before)
    page.close()
    return max(sent)


def _ways_drawn(browser: Browser, url: str) -> tuple[int, int]:
    """How many ways the map of a page draws, and the bytes of what is sent to draw it, files of the app apart."""
    page = _page(browser)
    received = [0]

    def count(payload: str | bytes) -> None:
        received[0] += len(payload)

    page.on("websocket", lambda socket: socket.on("framereceived", count))
    page.goto(url)
    frame = _map_frame(page)
    frame.wait_for_function("document.documentElement.dataset.painted > 0")
    page.wait_for_timeout(1000)
    ways = frame.evaluate("map_div.marsadSites.ways().length")
    page.close()
    return int(ways), received[0]


def _dates_chosen(page: Page, url: str) -> Iterator[Frame]:
    """Another ten years each round, about half of the incidents, marked on the strip but not yet asked for."""
    page.goto(url)
    frame = _map_frame(page)
    frame.wait_for_function("document.documentElement.dataset.painted > 0")
    strip = page.locator(".st-key-months svg")
    for number in range(ROUNDS):
        page.wait_for_timeout(1500)
        strip.blur()
        strip.focus()
        for _ in range(number + 1):
            page.keyboard.press("ArrowLeft")
        for _ in range(HALF_OF_THE_MONTHS):
            page.keyboard.press("Shift+ArrowLeft")
        page.wait_for_timeout(300)
        yield frame


def _change(page: Page, frame: Frame) -> float:
    """Seconds from the key that asks for the marked dates to the repainted map."""
    painted = frame.evaluate("document.documentElement.dataset.painted")
    began = time.perf_counter()
    page.keyboard.press("Enter")
    frame.wait_for_function(
        "painted => Number(document.documentElement.dataset.painted) > Number(painted)", arg=painted
    )
    return time.perf_counter() - began


if __name__ == "__main__":
    main()

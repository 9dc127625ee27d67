"""Prints what a wall costs over 2,000 changes of its scene, and what many walls cost their server.

    python -m benchmarks.wall [--changes 2000] [--walls 20]

Scenes are turned by key as a presenter would, as fast as the browser draws them: the clock turns them by the same
function. Memory is read at the start, in the middle and at the end, after the browser has thrown away what it can; it
must stay level. A change is timed from the key to the second frame after it, with the map moved.
"""

import argparse
import statistics
import tempfile

import psutil
from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from benchmarks.server import Server, running
from tests.browser.chromium import QUIET, find

ADDRESS = "/briefing?scenes=situation,new,routes,site,trend,cooperation&from=2025-01-01&to=2025-12-31&step=1"
WANTED_MS, WANTED_MB = 1000, 8
SIZE = (1920, 1080)
# A key, and the milliseconds until two frames later: what it changed is on the screen.
CHANGE = """() => new Promise((done) => {
    const began = performance.now();
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown" }));
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began)));
})"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--changes", type=int, default=2000)
    parser.add_argument("--walls", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as var, running("app.py", MARSAD_VAR=var) as server, sync_playwright() as tool:
        browser = tool.chromium.launch(executable_path=find(), args=list(QUIET))
        changes(browser, server, options.changes)
        walls(browser, server, options.walls)
        browser.close()


def changes(browser: Browser, server: Server, many: int) -> None:
    """One wall through so many changes."""
    page = opened(browser, server)
    tools = page.context.new_cdp_session(page)
    taken = [_change(page) for _ in range(30)]  # every scene a few times: what is kept of them is kept by now
    print(f"{many:,} scene changes at {SIZE[0]}×{SIZE[1]}")
    print(f"  start    {_memory(tools, server)}")
    taken = [_change(page) for _ in range(many // 2)]
    print(f"  middle   {_memory(tools, server)}")
    taken += [_change(page) for _ in range(many - many // 2)]
    print(f"  end      {_memory(tools, server)}")
    print(f"  a change takes {_times(taken)}   wanted p95 ≤ {WANTED_MS} ms")
    page.context.close()


def walls(browser: Browser, server: Server, many: int) -> None:
    """So many walls on one server, each turned while the others stand and ask for news."""
    first = opened(browser, server)
    before = server.memory_mb()
    pages = [opened(browser, server) for _ in range(many)]
    each = (server.memory_mb() - before) / max(1, many)
    taken = [_change(page) for _ in range(5) for page in pages]
    busy = server.process.cpu_percent(interval=10)
    print(f"{many} walls more on one server")
    print(f"  {each:.1f} MB of the server's memory each   wanted ≤ {WANTED_MB} MB")
    print(f"  a change takes {_times(taken)}   wanted p95 ≤ {WANTED_MS} ms")
    print(f"  the server is busy {busy:.0f} % of one core while they stand")
    for page in (first, *pages):
        page.context.close()


def opened(browser: Browser, server: Server) -> Page:
    """A new screen with a wall that has drawn its map."""
    page = browser.new_context(viewport={"width": SIZE[0], "height": SIZE[1]}).new_page()
    page.goto(server.url + ADDRESS)
    page.locator(".wall[data-turn]").wait_for(state="attached", timeout=120_000)
    page.wait_for_function(
        "() => document.querySelector('.st-key-wall-map iframe')?.contentWindow.marsad?.wallScene", timeout=120_000
    )
    return page


def _change(page: Page) -> float:
    return float(page.evaluate(CHANGE))


def _memory(tools: CDPSession, server: Server) -> str:
    tools.send("HeapProfiler.collectGarbage")
    tools.send("Performance.enable")
    metrics = {one["name"]: one["value"] for one in tools.send("Performance.getMetrics")["metrics"]}
    return (f"server {server.memory_mb():.0f} MB · browser {_browser_mb():.0f} MB, of which its scripts hold "
            f"{metrics['JSHeapUsedSize'] / 1e6:.1f} MB in {metrics['Nodes']:.0f} nodes")  # fmt: skip


def _browser_mb() -> float:
    """The memory that the browser's processes have for themselves, shared pages apart."""
    own = [child for child in psutil.Process().children(recursive=True) if "chrom" in child.name().lower()]
    return sum(child.memory_full_info().uss for child in own) / 1e6


def _times(taken: list[float]) -> str:
    return f"{statistics.median(taken):.0f} ms, p95 {statistics.quantiles(taken, n=20)[-1]:.0f} ms"


if __name__ == "__main__":
    main()

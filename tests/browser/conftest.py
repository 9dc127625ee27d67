"""The real app in a real Chromium: one browser for the session, one server per data folder, and no way out."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from marsad.desk import Desk
from tests.browser import chromium, folders, server
from tests.browser.screen import LAPTOP, PATIENCE, Screen
from tests.browser.server import DATA, Server

# Every name and every address but this machine's own is unknown to the browser: nothing can leave, not even a socket.
FENCE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"

Serve = Callable[..., Server]
Visit = Callable[..., Screen]

expect.set_options(timeout=PATIENCE * 1000)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The one Chromium of the session, which reaches only this machine."""
    path = chromium.find()
    assert path, "no Chromium: run `make chromium`"
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=[*chromium.QUIET, FENCE])
        yield started
        started.close()


@pytest.fixture(scope="session")
def serve(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serve]:
    """Starts a server over a data folder, or gives the one that runs already; it runs as long as the tests do."""
    yield from _servers(tmp_path_factory)


@pytest.fixture(scope="module")
def serve_here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serve]:
    """The same for a file of tests that wants settings of its own: each server takes half a gigabyte."""
    yield from _servers(tmp_path_factory)


def _servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serve]:
    running: dict[object, Server] = {}

    def served(data: Path = DATA, **settings: str) -> Server:
        key = (data, tuple(sorted(settings.items())))
        if key not in running:
            running[key] = server.start(tmp_path_factory.mktemp("server"), data, settings)
        return running[key]

    yield served
    for one in running.values():
        one.stop()


@pytest.fixture(scope="session")
def app(serve: Serve) -> Server:
    """The app over the data that come with it."""
    return serve()


@pytest.fixture(scope="session")
def contexts(browser: Browser) -> Callable[[str], BrowserContext]:
    """One browser profile per language of the reader, kept: its scripts are fetched once."""
    opened: dict[str, BrowserContext] = {}

    def context(locale: str) -> BrowserContext:
        if locale not in opened:
            opened[locale] = browser.new_context(locale=locale)
            # Without it a table's own download asks for a file dialog, which no one is there to answer.
            opened[locale].add_init_script("delete window.showSaveFilePicker")
        return opened[locale]

    return context


@pytest.fixture
def visit(app: Server, contexts: Callable[[str], BrowserContext]) -> Iterator[Visit]:
    """Opens tabs; at the end each of them must have been quiet, and no server may have logged a traceback."""
    opened: list[Screen] = []
    logged: dict[Server, int] = {}

    def tab(
        *, at: Server = app, locale: str = "en-GB", size: tuple[int, int] = LAPTOP, dark: bool = False,
        context: BrowserContext | None = None,
    ) -> Screen:  # fmt: skip
        page = (context or contexts(locale)).new_page()
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.emulate_media(color_scheme="dark" if dark else "light", reduced_motion="reduce")
        logged.setdefault(at, at.tracebacks())
        opened.append(Screen(page, at))
        return opened[-1]

    yield tab
    for screen in opened:
        screen.close()
    for one, before in logged.items():
        assert one.tracebacks() == before, one.log.read_text(encoding="utf-8")[-3000:]


@pytest.fixture
def page(visit: Visit) -> Screen:
    """A tab of a reader of English on a laptop, before the app."""
    return visit()


@pytest.fixture(scope="session")
def incidents() -> pd.DataFrame:
    """The incident table that comes with the app, one line per item: what the screens must agree with."""
    return Desk(DATA).holdings().incidents


@pytest.fixture(scope="session")
def hostile(serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> Server:
    """The app over data whose every text tries to run a script or to spoil the page."""
    return serve(folders.hostile(tmp_path_factory.mktemp("hostile")))


@pytest.fixture(scope="session")
def _mendable(serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> tuple[Server, Path]:
    folder = tmp_path_factory.mktemp("mendable")
    return serve(folders.copy(folder)), folder


@pytest.fixture
def mendable(_mendable: tuple[Server, Path]) -> tuple[Server, Path]:
    """The app over a copy of the data, whole again before each test, and the folder to spoil."""
    folders.copy(_mendable[1])
    return _mendable

"""Photographs the running app for the README: `make picture` writes docs/pictures/."""

from pathlib import Path

from playwright.sync_api import sync_playwright

from benchmarks.server import running
from tests.browser.chromium import QUIET, find

FOLDER = Path("docs/pictures")
PICTURES = {
    "map-english": ("/?language=en&site=MAPTM&from=2019-01-01", (1440, 900), "light"),
    "map-arabic": ("/?language=ar&site=guerguerat", (1440, 900), "dark"),
    "map-phone": ("/?language=fr", (390, 844), "light"),
}


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with running("app.py") as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=list(QUIET))
        for name, (address, (width, height), scheme) in PICTURES.items():
            page = browser.new_page(
                viewport={"width": width, "height": height},
                color_scheme="dark" if scheme == "dark" else "light",
            )
            page.goto(server.url + address)
            frame = page.locator(".st-key-map-frame iframe").element_handle().content_frame()
            assert frame is not None
            frame.wait_for_function("document.documentElement.dataset.painted > 0")
            page.wait_for_timeout(3000)  # fonts and the finer coast
            page.screenshot(path=FOLDER / f"{name}.png")
            print(FOLDER / f"{name}.png")
            page.close()
        browser.close()


if __name__ == "__main__":
    main()

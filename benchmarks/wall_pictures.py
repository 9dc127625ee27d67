"""Photographs every scene of the wall in the four languages for the documents: `make picture` runs it."""

import io
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.server import running
from marsad.i18n.translator import LANGUAGES
from marsad.ui.wall_address import SCENES
from tests.browser.chromium import QUIET, find

FOLDER = Path("docs/pictures")
QUERY = "from=2025-01-01&to=2025-12-31&site=MAPTM&zone=Africa/Casablanca"
SCREEN, UPRIGHT = (1920, 1080), (1080, 1920)
SMALL = (900, 506)


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as var, running("app.py", MARSAD_VAR=var) as server, sync_playwright() as tool:
        browser = tool.chromium.launch(executable_path=find(), args=list(QUIET))
        for language in LANGUAGES:
            _sheet(_scenes(browser, server.url, language), FOLDER / f"wall-{language}.webp")
        one = _opened(browser, f"{server.url}/briefing?scenes=situation&{QUERY}&language=en&oldest=8760", SCREEN)
        _keep(_photograph(one), FOLDER / "wall.webp")
        upright = f"{server.url}/briefing?scenes=site&{QUERY}&language=ar&theme=light&safe=1"
        _keep(_photograph(_opened(browser, upright, UPRIGHT)), FOLDER / "wall-upright.webp")
        server.process.kill()
        one.locator(".watch .alarm").wait_for(timeout=30_000)
        one.wait_for_timeout(1000)
        _keep(_photograph(one), FOLDER / "wall-lost.webp")
        browser.close()


def _scenes(browser: Browser, url: str, language: str) -> list[Image.Image]:
    found = []
    for scene in SCENES:  # each by itself, as it stands when nobody holds it
        page = _opened(browser, f"{url}/briefing?scenes={scene}&{QUERY}&language={language}&seconds=600", SCREEN)
        found.append(_photograph(page).resize(SMALL, Image.Resampling.LANCZOS))
        page.close()
    return found


def _opened(browser: Browser, address: str, size: tuple[int, int]) -> Page:
    page = browser.new_page(viewport={"width": size[0], "height": size[1]})
    page.goto(address)
    page.locator(".wall[data-turn]").wait_for(state="attached", timeout=120_000)
    page.wait_for_timeout(6000)  # fonts and the finer coast
    return page


def _photograph(page: Page) -> Image.Image:
    return Image.open(io.BytesIO(page.screenshot())).convert("RGB")


def _sheet(pictures: list[Image.Image], path: Path) -> None:
    """All scenes on one picture, two in a row."""
    width, height = SMALL
    sheet = Image.new("RGB", (2 * width + 8, (height + 8) * ((len(pictures) + 1) // 2) - 8), "white")
    for at, picture in enumerate(pictures):
        sheet.paste(picture, ((at % 2) * (width + 8), (at // 2) * (height + 8)))
    _keep(sheet, path)


def _keep(picture: Image.Image, path: Path, most: int = 150_000) -> None:
    for quality in range(80, 20, -10):
        picture.save(path, quality=quality, method=6)
        if path.stat().st_size <= most:
            break
    print(path, f"{path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()

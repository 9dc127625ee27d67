"""What the administrator sets: whose boundaries are drawn, and an online base map that may be out of reach."""

import pytest
from playwright.sync_api import expect

from marsad.maps.style import PALETTE
from tests.browser.conftest import Serve, Visit
from tests.browser.screen import rgb
from tests.browser.server import Server, free_port
from tests.browser.test_home import ALGERIA, ATLANTIC

SAYS = {
    "neutral": "Boundaries: neutral view, disputed lines dashed. Not an endorsement.",
    "MA": "Boundaries: Moroccan view. Not an endorsement.",
    "UN": "Boundaries: United Nations view. Not an endorsement.",
}


@pytest.mark.parametrize("view", SAYS)
def test_the_map_says_whose_boundaries_it_draws(visit: Visit, app: Server, serve_here: Serve, view: str) -> None:
    server = app if view == "neutral" else serve_here(MARSAD_BOUNDARIES=view)
    screen = visit(at=server).open()
    screen.draws_something()
    expect(screen.map.locator(".marsad-disclaimer")).to_have_text(SAYS[view])
    screen.follow("Reference")
    expect(screen.page.locator(".reference")).to_contain_text(SAYS[view])


def test_the_offline_map_stays_when_the_online_base_map_cannot_be_reached(visit: Visit, serve_here: Serve) -> None:
    tiles = f"http://127.0.0.1:{free_port()}/"
    screen = visit(
        at=serve_here(MARSAD_TILES_URL=tiles + "{z}/{x}/{y}.png", MARSAD_TILES_ATTRIBUTION="Tiles <b>by us</b>")
    )
    screen.expected_outside = tiles
    screen.open()
    screen.draws_something()
    screen.until(lambda: len(screen.asked_outside) > 0, "the online base map was not asked")
    land, sea = rgb(PALETTE["light"]["land"]), rgb(PALETTE["light"]["sea"])
    screen.until(lambda: screen.colour(*ALGERIA) == land, "no land where Algeria is")
    assert screen.colour(*ATLANTIC) == sea
    expect(screen.map.locator(".marsad-credits")).to_contain_text("Tiles by us")

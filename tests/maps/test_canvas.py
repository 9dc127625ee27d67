import json
import re
from collections.abc import Iterator

import folium
import pytest
from branca.element import Element
from streamlit_folium import _get_header, generate_leaflet_string

from marsad.i18n.translator import LANGUAGES, translator
from marsad.maps.canvas import CENTRE, ZOOM, Ties, base_map
from marsad.maps.layers import SiteLayer
from marsad.vocabulary import GROUPS

HOSTILE = "</script><img src=x onerror=alert(1)>`${alert(1)}{{7*7}}{% raw %}'\"\\"


def drawn(language: str = "en", view: str = "neutral", sea: str = "Atlantic", tiles: str = "") -> folium.Map:
    return base_map(translator(language), view, [(sea, 30.0, -42.0, 2)], tiles, HOSTILE if tiles else "")


def script(canvas: folium.Map) -> str:
    """The script that streamlit-folium sends to the browser."""
    return str(generate_leaflet_string(canvas))


def config(canvas: folium.Map) -> dict[str, object]:
    """The configuration that the script hands to the base map."""
    match = re.search(r"JSON\.parse\((\[.*\])\[0\]\)", script(canvas))
    assert match
    made: dict[str, object] = json.loads(json.loads(match.group(1))[0])
    return made


def tree(element: Element) -> Iterator[Element]:
    yield element
    for child in element._children.values():
        yield from tree(child)


def test_nothing_that_the_map_loads_comes_from_outside() -> None:
    canvas = drawn()
    SiteLayer({key: [] for key in ("chosen", "focus", "sites", "areas", "ways", "layers", "playback")}).add_to(canvas)
    elements = [*tree(canvas.get_root()), *tree(canvas)]
    links = [
        link for element in elements for name in ("default_js", "default_css") for _, link in getattr(element, name, [])
    ]
    assert len(links) >= 8
    assert [link for link in links if not link.startswith("/app/static/")] == []


def test_the_header_of_the_map_is_a_style_and_names_no_address() -> None:
    canvas = drawn()
    canvas.render()
    header = _get_header(canvas)
    assert "#map_div" in header
    assert not re.search(r"(?:src|href)\s*=|url\(|<script", header)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_map_speaks_the_language_of_the_page(language: str) -> None:
    say, made = translator(language), config(drawn(language))
    assert (made["language"], made["direction"]) == (language, say.direction)
    assert made["disclaimer"] == say("boundaries-neutral")
    countries = made["countries"]
    assert isinstance(countries, dict)
    assert (countries["504"], countries["250"]) == (say.country("MA"), say.country("FR"))


@pytest.mark.parametrize(("view", "named"), [("neutral", False), ("MA", False), ("UN", True)])
def test_the_point_of_view_decides_what_is_named(view: str, named: bool) -> None:
    made = config(drawn(view=view))
    countries = made["countries"]
    assert isinstance(countries, dict)
    assert made["view"] == view and ("732" in countries) == named
    assert made["disclaimer"] == translator("en")(f"boundaries-{view}")


def test_an_online_map_is_asked_for_only_when_it_is_set() -> None:
    assert config(drawn())["tiles"] is None
    tiles = config(drawn(tiles="https://tiles.example/{z}/{x}/{y}.png"))["tiles"]
    assert tiles == {"url": "https://tiles.example/{z}/{x}/{y}.png", "attribution": HOSTILE}


def test_hostile_names_reach_the_map_as_they_are_and_run_nowhere() -> None:
    sent = script(drawn(sea=HOSTILE))
    assert not re.search(r"<script|</script|\$\{|\{\{|\{%|`", sent.split("JSON.parse(")[1].split("\n")[0])
    assert config(drawn(sea=HOSTILE))["seas"] == [[HOSTILE, 30.0, -42.0, 2]]


def test_the_base_map_is_the_same_each_time_so_that_it_is_mounted_once() -> None:
    assert config(drawn()) == config(drawn())
    canvas = drawn()
    assert (canvas.location, canvas.options["zoom"]) == (list(CENTRE), ZOOM)


def test_groups_come_in_the_order_that_the_layer_numbers_them_by() -> None:
    groups = config(drawn())["groups"]
    assert isinstance(groups, list)
    assert [group["label"] for group in groups] == [GROUPS[code].label.en for code in GROUPS]


def test_a_map_of_ties_says_what_its_lines_are_and_has_two_groups() -> None:
    ties = Ties({"met": HOSTILE, "done": "In the field"}, {"incidents": "Events"})
    made = config(base_map(translator("en"), "neutral", [], "", "", ties=ties))
    assert made["ties"] is True and config(drawn())["ties"] is False
    assert [(group["code"], group["label"]) for group in made["groups"]] == [("met", HOSTILE), ("done", "In the field")]  # type: ignore[attr-defined]
    assert made["words"]["incidents"] == "Events"  # type: ignore[index]

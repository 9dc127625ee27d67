import json
import re
from collections.abc import Mapping, Sequence

import pandas as pd
import pytest
from streamlit_folium import _get_feature_group_string

from marsad.i18n.translator import translator
from marsad.maps.canvas import base_map
from marsad.maps.layers import MapPlayback, MapWay, SiteLayer, site_layer
from marsad.vocabulary import GROUPS

HOSTILE = [
    "</script><script>alert(1)</script>", "${alert(1)}", "`+alert(1)+`", "{{7*7}}", "{% for x in y %}", "{{ '7' }}",
    "\\u003cimg onerror=alert(1)\\u003e", "feature_group_0", "C:\\path\\2019", "\u2028", "'\"", "الكركرات",
]  # fmt: skip


NO_WAYS: list[list[object]] = [[], [], [], [], []]


def made(
    names: list[str], chosen: list[str], ways: Sequence[MapWay] = (), place_names: Mapping[str, str] | None = None
) -> SiteLayer:
    count = len(names)
    sites = pd.DataFrame({
        "site_id": [f"S-{n}" for n in range(count)], "latitude": 35.123456, "longitude": -5.5, "incidents": 2,
        "weight_kg": 1488.0804, "group": pd.Categorical(["medicines"] * count), "name": names, "soft_km": 0,
    })  # fmt: skip
    areas = pd.DataFrame({
        "code": ["BF"] * count, "incidents": 1, "weight_kg": 0.0, "group": ["cocaine"] * count, "name": names
    })  # fmt: skip
    return site_layer(sites, areas, {"BF": ["854"]}, chosen, ways=ways, place_names=place_names or {})


def script(layer: SiteLayer) -> str:
    """The script that streamlit-folium sends to the browser for the layer."""
    return str(_get_feature_group_string(layer, map=base_map(translator("en"), "neutral", [], "", "")))


def sent(layer: SiteLayer) -> dict[str, object]:
    """What the browser reads out of that script."""
    parts = r"chosen: (\[.*\])\[0\], focus: (\[.*\]), sites: (\[.*\]), areas: (\[.*\]),\s+"
    parts += r"ways: (\[.*\]), layers: (\[.*\]),\n"
    found = re.search(parts, script(layer))
    assert found
    chosen, focus, sites, areas, ways, layers = (json.loads(part) for part in found.groups())
    return {"chosen": chosen[0], "focus": focus, "sites": sites, "areas": areas, "ways": ways, "layers": layers}


def test_a_site_is_sent_with_all_that_the_map_shows_of_it() -> None:
    group = list(GROUPS).index("medicines")
    assert sent(made(["Tanger Med"], ["S-0"])) == {
        "chosen": ["S-0"],
        "focus": [],
        "sites": [["S-0", 35.1235, -5.5, 2, 1488.08, group, "Tanger Med", 0]],
        "areas": [["BF", ["854"], 1, 0.0, 0, "Tanger Med"]],
        "ways": NO_WAYS,
        "layers": ["sites"],
    }


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_arrives_as_it_is_and_runs_nowhere(name: str) -> None:
    layer = made([name], [name])
    data = script(layer).split("marsad.siteLayer(")[1].split("map_div.addLayer")[0]
    assert not re.search(r"<script|</script|\$\{|\{\{|\{%|`", data)
    arrived = sent(layer)
    assert arrived["chosen"] == [name]
    assert [site[6] for site in arrived["sites"]] == [name]  # type: ignore[attr-defined]
    assert [area[5] for area in arrived["areas"]] == [name]  # type: ignore[attr-defined]


def test_text_from_data_is_never_read_as_a_template() -> None:
    assert "49" not in script(made(["{{7*7}}"], []))


def test_a_layer_of_nothing_is_a_layer() -> None:
    nothing = {"chosen": [], "focus": [], "sites": [], "areas": [], "ways": NO_WAYS, "layers": ["sites"]}
    assert sent(made([], [])) == nothing
    assert "map_div.addLayer(feature_group_feature_group_0)" in script(made([], []))


def test_a_thousand_sites_cost_a_few_bytes_each() -> None:
    assert len(script(made(["Tanger Med"] * 1000, []))) < 120_000


def test_a_way_is_sent_as_strands_and_numbers_of_what_it_shares_with_others() -> None:
    line = [(35.9, -5.5), (35.9001, -5.5), (36.0, -5.4)]
    way = MapWay([(line, True), ([*line[2:], (36.5, -5.4)], False)], "MAPTM", "TR", "sea", True, "cocaine", 3, 12.5, 70)
    back = MapWay([(line[::-1], True)], "TR", "MAPTM", "sea", False, "cocaine", 1, 0.0, 70)
    strands, places, modes, notes, rows = sent(made([], [], [way, back], {"MAPTM": "Tanger Med"}))["ways"]  # type: ignore[misc]
    assert strands == [[3590, -550, 10, 10], [3600, -540, 50, 0]]  # a hundredth of a degree is no step
    assert (places, modes, notes) == ([["MAPTM", "Tanger Med"], ["TR", "TR"]], ["sea"], [""])
    assert rows == [
        [[[1, [0]], [0, [1]]], 0, 1, 0, 1, 0, 3, 12.5, 70, 0],
        [[[1, [-1]]], 1, 0, 0, 0, 0, 1, 0.0, 70, 0],
    ]


@pytest.mark.parametrize("name", HOSTILE)
def test_the_words_of_a_way_run_nowhere(name: str) -> None:
    way = MapWay([([(1.0, 2.0), (2.0, 3.0)], True)], name, "B", name, False, "cocaine", 1, 1.0, 0, name)
    layer = made([], [], [way], {name: name})
    data = script(layer).split("marsad.siteLayer(")[1].split("map_div.addLayer")[0]
    assert not re.search(r"<script|</script|\$\{|\{\{|\{%|`", data)
    _, places, modes, notes, _ = sent(layer)["ways"]  # type: ignore[misc]
    assert (places[0], modes, notes) == ([name, name], [name], [name])


def test_playback_is_sent_in_the_order_of_what_it_plays() -> None:
    table = pd.DataFrame({
        "site_id": ["B", "A"], "latitude": 1.0, "longitude": 2.0, "incidents": 2, "weight_kg": 1.0,
        "group": ["cocaine"] * 2, "name": ["B", "A"], "soft_km": 0,
    })  # fmt: skip
    areas = pd.DataFrame({"code": ["ML"], "incidents": 1, "weight_kg": 0.0, "group": ["cocaine"], "name": ["Mali"]})
    played = MapPlayback("month", ["2024-01-31", "2024-02-29"], (2, 3), {"A": [0, 2, 1.5]}, {"ML": [1, 1, 0]}, [])
    layer = site_layer(table, areas, {}, [], playback=played)
    found = re.search(r"playback: (\[.*\])\n", script(layer))
    assert found
    assert json.loads(found.group(1)) == [
        "month", ["2024-01-31", "2024-02-29"], [2, 3], [[], [0, 2, 1.5]], [[1, 1, 0]], []
    ]  # fmt: skip


def test_two_thousand_ways_weigh_less_than_six_hundred_kilobytes() -> None:
    lanes = [[(0.37 * lane, 0.53 * step - 0.31 * lane) for step in range(60)] for lane in range(40)]
    ways = [
        MapWay([(lanes[n % 40][: 20 + n % 40], True)], f"S{n}", f"T{n % 97}", "sea", False, "cocaine", n, n / 7, n, "x")
        for n in range(2000)
    ]
    assert len(script(made([], [], ways))) < 600_000

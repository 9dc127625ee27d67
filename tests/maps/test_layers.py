import json
import re
from collections.abc import Sequence

import pandas as pd
import pytest
from streamlit_folium import _get_feature_group_string

from marsad.i18n.translator import translator
from marsad.maps.canvas import base_map
from marsad.maps.layers import MapWay, SiteLayer, site_layer
from marsad.vocabulary import GROUPS

HOSTILE = [
    "</script><script>alert(1)</script>", "${alert(1)}", "`+alert(1)+`", "{{7*7}}", "{% for x in y %}", "{{ '7' }}",
    "\\u003cimg onerror=alert(1)\\u003e", "feature_group_0", "C:\\path\\2019", "\u2028", "'\"", "الكركرات",
]  # fmt: skip


def made(names: list[str], chosen: list[str], ways: Sequence[MapWay] = ()) -> SiteLayer:
    count = len(names)
    sites = pd.DataFrame({
        "site_id": [f"S-{n}" for n in range(count)], "latitude": 35.123456, "longitude": -5.5, "incidents": 2,
        "weight_kg": 1488.0804, "group": pd.Categorical(["medicines"] * count), "name": names, "soft_km": 0,
    })  # fmt: skip
    areas = pd.DataFrame({
        "code": ["BF"] * count, "incidents": 1, "weight_kg": 0.0, "group": ["cocaine"] * count, "name": names
    })  # fmt: skip
    return site_layer(sites, areas, {"BF": ["854"]}, chosen, ways=ways)


def script(layer: SiteLayer) -> str:
    """The script that streamlit-folium sends to the browser for the layer."""
    return str(_get_feature_group_string(layer, map=base_map(translator("en"), "neutral", [], "", "")))


def sent(layer: SiteLayer) -> dict[str, object]:
    """What the browser reads out of that script."""
    parts = r"chosen: (\[.*\])\[0\], focus: (\[.*\]), sites: (\[.*\]), areas: (\[.*\]),\s+ways: (\[.*\])\n"
    found = re.search(parts, script(layer))
    assert found
    chosen, focus, sites, areas, ways = (json.loads(part) for part in found.groups())
    return {"chosen": chosen[0], "focus": focus, "sites": sites, "areas": areas, "ways": ways}


def test_a_site_is_sent_with_all_that_the_map_shows_of_it() -> None:
    group = list(GROUPS).index("medicines")
    assert sent(made(["Tanger Med"], ["S-0"])) == {
        "chosen": ["S-0"],
        "focus": [],
        "sites": [["S-0", 35.1235, -5.5, 2, 1488.08, group, "Tanger Med", 0]],
        "areas": [["BF", ["854"], 1, 0.0, 0, "Tanger Med"]],
        "ways": [],
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
    assert sent(made([], [])) == {"chosen": [], "focus": [], "sites": [], "areas": [], "ways": []}
    assert "map_div.addLayer(feature_group_feature_group_0)" in script(made([], []))


def test_a_thousand_sites_cost_a_few_bytes_each() -> None:
    assert len(script(made(["Tanger Med"] * 1000, []))) < 120_000


def test_a_way_is_sent_as_its_steps_and_whether_each_of_its_lines_is_known() -> None:
    line = [(35.9, -5.5), (35.9001, -5.5), (36.0, -5.4)]
    way = MapWay([(line, True), (line[:2], False)], "cocaine", 3, 12.5, True, "A → B")
    steps = [3590, -550, 10, 10]  # a point within a hundredth of a degree of the last one is left out
    assert sent(made([], [], [way]))["ways"] == [[[[True, steps], [False, [3590, -550]]], 0, 3, 12.5, 1, "A → B"]]


@pytest.mark.parametrize("name", HOSTILE)
def test_the_words_of_a_way_run_nowhere(name: str) -> None:
    layer = made([], [], [MapWay([([(1.0, 2.0)], True)], "cocaine", 1, 1.0, False, name)])
    data = script(layer).split("marsad.siteLayer(")[1].split("map_div.addLayer")[0]
    assert not re.search(r"<script|</script|\$\{|\{\{|\{%|`", data)
    assert sent(layer)["ways"][0][5] == name  # type: ignore[index]

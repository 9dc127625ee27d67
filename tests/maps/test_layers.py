import json
import re

import orjson
import pandas as pd
import pytest
from streamlit_folium import _get_feature_group_string

from marsad.i18n.translator import translator
from marsad.maps.canvas import base_map
from marsad.maps.layers import MapPlayback, SiteLayer, site_data
from marsad.maps.way_file import WayFile
from marsad.vocabulary import GROUPS

HOSTILE = [
    "</script><script>alert(1)</script>", "${alert(1)}", "`+alert(1)+`", "{{7*7}}", "{% for x in y %}", "{{ '7' }}",
    "\\u003cimg onerror=alert(1)\\u003e", "feature_group_0", "C:\\path\\2019", "\u2028", "'\"", "الكركرات",
]  # fmt: skip


def made(
    names: list[str], chosen: list[str], ways: pd.DataFrame | None = None, file: WayFile | None = None
) -> SiteLayer:
    count = len(names)
    sites = pd.DataFrame({
        "site_id": [f"S-{n}" for n in range(count)], "latitude": 35.123456, "longitude": -5.5, "incidents": 2,
        "weight_kg": 1488.0804, "group": pd.Categorical(["medicines"] * count), "name": names, "soft_km": 0,
    })  # fmt: skip
    areas = pd.DataFrame({
        "code": ["BF"] * count, "incidents": 1, "weight_kg": 0.0, "group": ["cocaine"] * count, "name": names
    })  # fmt: skip
    return SiteLayer(site_data(sites, areas, {"BF": ["854"]}, chosen, ways=ways, way_file=file))


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
        "ways": [],
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
    nothing = {"chosen": [], "focus": [], "sites": [], "areas": [], "ways": [], "layers": ["sites"]}
    assert sent(made([], [])) == nothing
    assert "map_div.addLayer(feature_group_feature_group_0)" in script(made([], []))


def test_a_thousand_sites_cost_a_few_bytes_each() -> None:
    assert len(script(made(["Tanger Med"] * 1000, []))) < 120_000


WAYS = pd.DataFrame(
    {"number": [7, 3], "incidents": [3, 1], "weight_kg": [12.55, 0.0], "group": ["cocaine"] * 2, "whole": False}
)


def test_a_way_is_sent_as_its_number_in_the_file_of_ways() -> None:
    file = WayFile("ways/coarse.json", "ways/fine.json")
    rows = [[7, 3, 12.6, 0, 0], [3, 1, 0.0, 0, 0]]
    assert sent(made([], [], WAYS, file))["ways"] == ["ways/coarse.json", "ways/fine.json", rows]


@pytest.mark.parametrize("name", HOSTILE)
def test_where_the_file_of_ways_cannot_be_written_it_is_sent_and_runs_nowhere(name: str) -> None:
    layer = made([], [], WAYS, WayFile("", "", orjson.dumps([[], [[name, name]], [name], [name], []])))
    data = script(layer).split("marsad.siteLayer(")[1].split("map_div.addLayer")[0]
    assert not re.search(r"<script|</script|\$\{|\{\{|\{%|`", data)
    assert sent(layer)["ways"][0] == [[], [[name, name]], [name], [name], []]  # type: ignore[index]


def test_playback_is_sent_in_the_order_of_what_it_plays() -> None:
    table = pd.DataFrame({
        "site_id": ["B", "A"], "latitude": 1.0, "longitude": 2.0, "incidents": 2, "weight_kg": 1.0,
        "group": ["cocaine"] * 2, "name": ["B", "A"], "soft_km": 0,
    })  # fmt: skip
    areas = pd.DataFrame({"code": ["ML"], "incidents": 1, "weight_kg": 0.0, "group": ["cocaine"], "name": ["Mali"]})
    played = MapPlayback("month", ["2024-01-31", "2024-02-29"], (2, 3), {"A": [0, 2, 1.5]}, {"ML": [1, 1, 0]}, [])
    layer = SiteLayer(site_data(table, areas, {}, [], playback=played))
    found = re.search(r"playback: (\[.*\])\n", script(layer))
    assert found
    assert json.loads(found.group(1)) == [
        "month", ["2024-01-31", "2024-02-29"], [2, 3], [[], [0, 2, 1.5]], [[1, 1, 0]], []
    ]  # fmt: skip


def test_a_map_of_ties_has_groups_and_words_of_its_own() -> None:
    one = pd.DataFrame({"code": ["ES"], "incidents": 2, "weight_kg": 0.0, "group": ["done"], "name": ["Spain"]})
    nothing = pd.DataFrame(columns=["site_id", "latitude", "longitude", "incidents", "weight_kg", "group", "name",
                                    "soft_km"], dtype="float64")  # fmt: skip
    layer = SiteLayer(site_data(nothing, one, {"ES": ["724"]}, (), groups=("met", "done")))
    assert '["ES",["724"],2,0.0,1,"Spain"]' in script(layer)

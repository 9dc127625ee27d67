from pathlib import Path

import pytest

from marsad.errors import WrongSetting
from marsad.settings import TABLE, VIEWS, Settings, read


def test_without_any_setting_all_is_local_and_neutral() -> None:
    assert read({}) == Settings(data=Path("data"), boundaries="neutral", tiles_url="", tiles_attribution="")


def test_a_setting_that_is_empty_is_not_set() -> None:
    assert read({setting.name: "" for setting in TABLE}) == read({})


@pytest.mark.parametrize("view", VIEWS)
def test_boundaries_are_drawn_from_one_of_the_points_of_view(view: str) -> None:
    assert read({"MARSAD_BOUNDARIES": view}).boundaries == view


@pytest.mark.parametrize(
    ("name", "value", "remedy"),
    [
        ("MARSAD_BOUNDARIES", "ma", "neutral, MA, UN"),  # a code has one spelling
        ("MARSAD_TILES_URL", "javascript:alert(1)", "https://"),
        ("MARSAD_TILES_URL", "tiles.example/{z}/{x}/{y}.png", "https://"),
    ],
)
def test_a_wrong_setting_says_its_name_and_what_it_may_be(name: str, value: str, remedy: str) -> None:
    with pytest.raises(WrongSetting) as caught:
        read({name: value})
    assert name in str(caught.value) and remedy in str(caught.value)


def test_an_online_map_keeps_its_credit() -> None:
    setting = read({"MARSAD_TILES_URL": "https://t.example/{z}/{x}/{y}.png", "MARSAD_TILES_ATTRIBUTION": "© T"})
    assert (setting.tiles_url, setting.tiles_attribution) == ("https://t.example/{z}/{x}/{y}.png", "© T")


def test_every_setting_says_what_it_does() -> None:
    assert [setting.name for setting in TABLE if not (setting.name.startswith("MARSAD_") and setting.help)] == []

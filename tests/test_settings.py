from pathlib import Path

import pytest

from marsad.errors import WrongSetting
from marsad.settings import GEOCODERS, TABLE, VIEWS, Settings, read


def test_without_any_setting_all_is_local_and_neutral() -> None:
    assert read({}) == Settings(
        data=Path("data"),
        boundaries="neutral",
        tiles_url="",
        tiles_attribution="",
        var=Path("var"),
        store_url=f"sqlite:///{Path('var/marsad.db').resolve()}",
        geocoder="",
        geocoder_url="",
        geocoder_user_agent="",
    )


def test_a_setting_that_is_empty_is_not_set() -> None:
    assert read({setting.name: "" for setting in TABLE}) == read({})


ONLINE = {
    "MARSAD_GEOCODER": "nominatim",
    "MARSAD_GEOCODER_URL": "https://places.example",
    "MARSAD_GEOCODER_USER_AGENT": "marsad of the customs of X",
}


@pytest.mark.parametrize("geocoder", GEOCODERS)
def test_an_online_service_is_asked_at_its_address_by_a_name(geocoder: str) -> None:
    setting = read(ONLINE | {"MARSAD_GEOCODER": geocoder})
    assert (setting.geocoder, setting.geocoder_url) == (geocoder, "https://places.example")
    assert setting.geocoder_user_agent == "marsad of the customs of X"


@pytest.mark.parametrize("name", list(ONLINE)[1:])
def test_an_online_service_without_an_address_or_a_name_to_ask_by_is_a_wrong_setting(name: str) -> None:
    with pytest.raises(WrongSetting) as caught:
        read(ONLINE | {name: ""})
    assert name in str(caught.value) and "nominatim" in str(caught.value)


def test_an_address_of_a_service_that_is_off_is_no_mistake() -> None:
    assert read(ONLINE | {"MARSAD_GEOCODER": "", "MARSAD_GEOCODER_URL": "soon"}).geocoder == ""


@pytest.mark.parametrize("view", VIEWS)
def test_boundaries_are_drawn_from_one_of_the_points_of_view(view: str) -> None:
    assert read({"MARSAD_BOUNDARIES": view}).boundaries == view


@pytest.mark.parametrize(
    ("name", "value", "remedy"),
    [
        ("MARSAD_BOUNDARIES", "ma", "neutral, MA, UN"),  # a code has one spelling
        ("MARSAD_TILES_URL", "javascript:alert(1)", "https://"),
        ("MARSAD_GEOCODER", "google", "nominatim or photon"),
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

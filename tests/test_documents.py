"""What is written about the product keeps up with the product."""

import re
from pathlib import Path

from marsad import dictionary, settings
from marsad.desk import Desk
from marsad.maps.canvas import _Canvas
from marsad.vocabulary import CODE_LISTS, COOPERATION_LISTS, TABLES

README = Path("README.md").read_text(encoding="utf-8")
NOTICE = Path("NOTICE").read_text(encoding="utf-8")


def test_the_dictionary_of_the_data_is_the_one_that_the_vocabulary_gives_today() -> None:
    assert Path("data/README.md").read_text(encoding="utf-8") == dictionary.markdown(Desk(Path("data")).holdings())


def test_the_dictionary_names_every_field_and_every_code() -> None:
    text = Path("data/README.md").read_text(encoding="utf-8")
    assert [
        field.code for table in TABLES.values() for field in table.fields if f"| `{field.code}` |" not in text
    ] == []
    every = (*CODE_LISTS, *COOPERATION_LISTS)
    assert [code for codes in every for code in codes if f"| `{code}` |" not in text] == []


def test_the_readme_names_every_setting_and_its_default() -> None:
    for setting in settings.TABLE:
        assert f"`{setting.name}` | {f'`{setting.default}`' if setting.default else 'none'}" in README, setting.name


def test_every_library_that_is_installed_by_name_is_in_the_notice() -> None:
    named = re.findall(r"^([\w.-]+)==", Path("requirements.in").read_text(encoding="utf-8"), flags=re.MULTILINE)
    browser = re.findall(r'"([@\w./-]+)": "\d', Path("static/package.json").read_text(encoding="utf-8"))
    assert [name for name in named + browser if name.split("/")[0] not in NOTICE] == []


def test_every_file_that_the_readme_points_to_is_there() -> None:
    assert [path for path in re.findall(r"\]\(([^)#:]+)\)", README) if not Path(path).exists()] == []


def test_every_script_that_the_map_loads_is_in_the_repository_or_installed() -> None:
    paths = [Path(address.removeprefix("/app/")) for _, address in _Canvas.default_js + _Canvas.default_css]
    assert [str(path) for path in paths if not path.exists()] == []


def test_the_scripts_that_the_first_one_preloads_are_those_that_the_map_loads_next() -> None:
    following = re.search(r"const following = `([^`]+)`", Path("static/marsad/ground.js").read_text(encoding="utf-8"))
    own = [Path(address).stem for _, address in _Canvas.default_js if "/marsad/" in address]
    assert following and following[1].split() == own[1:]

"""All known sites as one file that the browser fetches once."""

import json
import logging
from pathlib import Path

import pandas as pd
import pytest

from marsad.maps import dots, served
from marsad.vocabulary import SITE_TYPES


def sites(name: str = "Tanger Med") -> pd.DataFrame:
    table = {"name": [name], "latitude": [35.88912], "longitude": [-5.5], "site_type": ["seaport"]}
    return pd.DataFrame(table, index=["MAPTM"])


def test_a_site_is_its_code_its_point_its_kind_and_its_name(tmp_path: Path) -> None:
    name = dots.write(sites(), tmp_path)
    seaport = list(SITE_TYPES).index("seaport")
    assert json.loads((tmp_path / name).read_text("utf-8")) == [["MAPTM", 35.8891, -5.5, seaport, "Tanger Med"]]


def test_another_content_is_another_file_so_that_a_browser_may_keep_each_for_ever(tmp_path: Path) -> None:
    first, again, other = (dots.write(sites(name), tmp_path) for name in ("Tanger Med", "Tanger Med", "طنجة المتوسط"))
    assert first == again != other
    assert sorted(path.name for path in (tmp_path / dots.FOLDER).iterdir()) == sorted(
        name.rpartition("/")[2] for name in (first, other)
    )


def test_the_files_of_old_gazetteers_do_not_pile_up(tmp_path: Path) -> None:
    names = [dots.write(sites(f"name {number}"), tmp_path) for number in range(served.KEPT + 3)]
    assert len(list((tmp_path / dots.FOLDER).iterdir())) == served.KEPT
    assert (tmp_path / names[-1]).exists()


def test_a_folder_that_cannot_be_written_costs_the_dots_and_nothing_else(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / dots.FOLDER).write_text("a file where the folder should be")
    with caplog.at_level(logging.WARNING, logger="marsad"):
        assert dots.write(sites(), tmp_path) == ""
    assert "cannot be written" in caplog.text

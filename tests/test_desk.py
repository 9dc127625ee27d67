import os
import shutil
from pathlib import Path

import pytest

from marsad.desk import Desk
from marsad.incidents import summary
from marsad.incidents.selection import Selection
from tests.samples import ROOT, write

FILES = ("incidents.csv", "sites.csv", "seas.csv", "areas.csv")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder of the sites and seas that come with Marsad, and two incidents."""
    for name in FILES[1:]:
        shutil.copy(ROOT / "data" / name, tmp_path)
    write(tmp_path / "incidents.csv", {"site_id": "MAPTM", "country": "MA"}, {"incident_id": "B", "date": "2024-05-01"})
    return tmp_path


def later(path: Path) -> None:
    """Make a file newer than any clock's grain, as a file that was saved again is."""
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 10**9))


def test_the_desk_holds_what_the_folder_holds(folder: Path) -> None:
    held = Desk(folder).holdings()
    assert held.incidents["incident_id"].tolist() == ["B", "A-1"]
    assert len(held.sites) > 20_000
    assert (len(held.seas), len(held.areas)) == (48, 260)
    assert (held.refused, held.unreadable, held.without_site) == ((), (), ())


def test_a_site_is_found_by_its_names_in_other_languages(folder: Path) -> None:
    desk = Desk(folder)
    assert desk.lines(desk.holdings(), Selection(text="طنجة المتوسط"))["incident_id"].tolist() == ["A-1"]


def test_files_are_read_once_and_again_when_they_change(folder: Path) -> None:
    desk = Desk(folder)
    first = desk.holdings()
    assert desk.holdings() is first
    write(folder / "incidents.csv", {"incident_id": "C"})
    later(folder / "incidents.csv")
    assert desk.holdings().incidents["incident_id"].tolist() == ["C"]
    assert first.incidents["incident_id"].tolist() == ["B", "A-1"]  # a session that still draws keeps its own


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_cannot_be_read_is_said_and_the_rest_is_shown(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"\xff\xfe")
    held = Desk(folder).holdings()
    assert [error.path.name for error in held.unreadable] == [name]
    assert [bool(len(part)) for part in (held.incidents, held.sites, held.seas, held.areas)] == [
        name != other for other in FILES
    ]


def test_an_empty_folder_gives_an_empty_desk_that_can_still_be_asked(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    held = desk.holdings()
    assert [error.reason for error in held.unreadable] == ["file-missing"] * len(FILES)
    assert desk.once(held, summary.key_figures, Selection(text="x")).incidents == 0
    assert desk.once(held, summary.by_month, Selection()).wider == 0


def test_a_file_that_comes_back_is_read(folder: Path) -> None:
    desk = Desk(folder)
    (folder / "incidents.csv").rename(folder / "elsewhere.csv")
    assert desk.holdings().incidents.empty
    (folder / "elsewhere.csv").rename(folder / "incidents.csv")
    assert len(desk.holdings().incidents) == 2


def test_a_wrong_line_is_left_out_and_named_and_the_rest_is_shown(folder: Path) -> None:
    write(folder / "incidents.csv", {"country": "Morroco"}, {"incident_id": "B"})
    held = Desk(folder).holdings()
    assert held.incidents["incident_id"].tolist() == ["B"]
    assert [(part.line, part.column, part.value) for part in held.refused] == [(2, "country", "Morroco")]


def test_sites_that_the_gazetteer_lacks_are_named_once(folder: Path) -> None:
    write(folder / "incidents.csv", {"site_id": "ZZ-2"}, {"site_id": "ZZ-1"}, {"site_id": "ZZ-2"}, {"site_id": "MAPTM"})
    assert Desk(folder).holdings().without_site == ("ZZ-1", "ZZ-2")


def test_a_summary_is_computed_once_for_all_sessions_and_again_for_new_data(folder: Path) -> None:
    desk, morocco = Desk(folder), Selection(country=("MA",))
    first = desk.once(desk.holdings(), summary.key_figures, morocco)
    assert first.incidents == 1
    assert desk.once(desk.holdings(), summary.key_figures, Selection(country=("MA",))) is first
    assert desk.once(desk.holdings(), summary.key_figures, Selection()).incidents == 2
    write(folder / "incidents.csv", *({"incident_id": code, "country": "MA"} for code in "ABC"))
    later(folder / "incidents.csv")
    assert desk.once(desk.holdings(), summary.key_figures, morocco).incidents == 3

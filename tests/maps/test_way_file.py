"""The files of ways: lines that are shared are there once, coarse for a map from afar, and whole for nearer by."""

from pathlib import Path

import orjson
import pytest

from marsad.maps import served, way_file
from marsad.maps.way_file import MapWay

LINE = [(35.9, -5.5), (35.9001, -5.5), (36.0, -5.4)]
THERE = MapWay(
    [(LINE, True), ([*LINE[2:], (36.5, -5.4)], False)], "MAPTM", "TR", "sea", True, 70, "likely", "un port turc"
)
BACK = MapWay([(LINE[::-1], True)], "TR", "MAPTM", "sea", False)


def test_a_way_is_strands_and_numbers_of_what_it_shares_with_others(tmp_path: Path) -> None:
    file = way_file.write([THERE, BACK], {"MAPTM": "Tanger Med"}, tmp_path)
    strands, places, modes, notes, words, rows = orjson.loads((tmp_path / file.coarse).read_bytes())
    assert strands == [[3590, -550, 10, 10], [3600, -540, 50, 0]]  # a hundredth of a degree is no step
    assert (places, modes, notes) == ([["MAPTM", "Tanger Med"], ["TR", "TR"]], ["sea"], ["likely", ""])
    assert words == ["un port turc", ""]
    assert rows == [[[[1, [0]], [0, [1]]], 0, 1, 0, 1, 70, 0, 0], [[[1, [-1]]], 1, 0, 0, 0, 0, 1, 1]]


def test_the_finer_file_has_the_points_that_a_map_from_afar_does_without(tmp_path: Path) -> None:
    bend = [(0.0, 0.0), (0.03, 0.5), (0.0, 1.0), (1.0, 2.0)]
    file = way_file.write([MapWay([(bend, True)], "A", "B", "sea", False)], {}, tmp_path)
    assert orjson.loads((tmp_path / file.coarse).read_bytes())[0] == [[0, 0, 0, 100, 100, 100]]
    assert orjson.loads((tmp_path / file.fine).read_bytes()) == [[0, 0, 3, 50, -3, 50, 100, 100]]


def test_what_cannot_be_written_is_kept_to_be_sent(tmp_path: Path) -> None:
    (tmp_path / way_file.FOLDER).write_text("no folder")
    file = way_file.write([BACK], {}, tmp_path)
    assert (file.coarse, file.fine) == ("", "")
    assert orjson.loads(file.content)[1] == [["TR", "TR"], ["MAPTM", "MAPTM"]]


@pytest.mark.parametrize("count", [served.KEPT + 3])
def test_the_files_of_old_tables_do_not_pile_up(tmp_path: Path, count: int) -> None:
    for number in range(count):
        way_file.write([MapWay([(LINE, True)], f"S{number}", "B", "sea", False)], {}, tmp_path)
    assert len(list((tmp_path / way_file.FOLDER).iterdir())) == served.KEPT

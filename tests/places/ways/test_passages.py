"""The file of straits, canals and rivers: named in four languages, and what belongs to it is in it."""

from pathlib import Path

import pytest

from marsad.errors import RefusedFile
from marsad.places.sites import LANGUAGES
from marsad.places.ways import passages
from tests.samples import ROOT

KNOWN = passages.read_csv(ROOT / "data/passages.csv")
HEADER = "code,kind,gates,line,name_ar,name_fr,name_en,name_es\n"


def test_every_passage_has_a_code_of_its_own_a_place_and_a_name_in_every_language() -> None:
    assert len({passage.code for passage in KNOWN}) == len(KNOWN)
    for passage in KNOWN:
        assert passage.gates or passage.line, passage.code
        assert set(passage.names) == set(LANGUAGES), passage.code


def test_the_passages_and_river_ports_that_reports_name_are_known() -> None:
    wanted = "gibraltar suez panama dardanelles bosporus bab_el_mandeb kiel hormuz scheldt new_waterway guayas"
    assert set(f"{wanted} guadalquivir elbe".split()) <= {passage.code for passage in KNOWN}


@pytest.mark.parametrize("line", ["x,fjord,,1 2;3 4,,,X,", "x,river,,1 two,,,X,", "x,river"])
def test_a_line_that_is_no_passage_refuses_the_file(tmp_path: Path, line: str) -> None:
    path = tmp_path / "passages.csv"
    path.write_text(HEADER + line, encoding="utf-8")
    with pytest.raises(RefusedFile):
        passages.read_csv(path)

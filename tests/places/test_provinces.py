"""Names of provinces, which tell in which country a site lies."""

from pathlib import Path

import pytest

from marsad.errors import RefusedFile
from marsad.places import provinces
from marsad.places.building import provinces as building

ROOT = Path(__file__).parents[2]


def test_a_name_that_provinces_of_several_countries_share_says_all_of_them() -> None:
    shipped = provinces.read_csv(ROOT / "data" / "provinces.csv")
    assert shipped["Antioquia"] == {"CO"}
    assert {"AR", "CO", "ES"} <= shipped["Córdoba"]
    assert shipped["Andalousie"] == {"ES"}
    assert shipped["وهران"] == {"DZ"}


def test_the_shipped_file_is_what_the_build_makes(tmp_path: Path) -> None:
    building.build(ROOT / "data" / "provinces_kept.csv", tmp_path / "provinces.csv")
    assert (tmp_path / "provinces.csv").read_text("utf-8") == (ROOT / "data" / "provinces.csv").read_text("utf-8")


def test_a_name_kept_for_no_province_is_refused(tmp_path: Path) -> None:
    (tmp_path / "kept.csv").write_text("code,language,name\nXX-01,fr,Nulle part\n", "utf-8")
    with pytest.raises(ValueError, match="XX-01"):
        building.build(tmp_path / "kept.csv", tmp_path / "provinces.csv")


def test_a_file_that_is_no_table_is_refused(tmp_path: Path) -> None:
    (tmp_path / "provinces.csv").write_text("nothing\n1\n", "utf-8")
    with pytest.raises(RefusedFile):
        provinces.read_csv(tmp_path / "provinces.csv")
    with pytest.raises(RefusedFile):
        provinces.read_csv(tmp_path / "missing.csv")

"""The pack as a PDF, opened by PDFium as Chrome opens it: text in the order in which it is read, nothing cut off."""

import re
import shutil
from pathlib import Path

import pypdfium2
import pytest

from marsad.desk import Desk
from marsad.i18n.translator import LANGUAGES, translator
from marsad.incidents import briefing
from tests.browser import folders
from tests.reports.pack.made import STATIC, YEAR, of_a_year, over, pack

A4 = (595.28, 841.89)


def text(file: bytes) -> str:
    document = pypdfium2.PdfDocument(file)
    said = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    return re.sub(r"[\u2066-\u2069\u200b\ufffe]", "", re.sub(r"\s+", " ", said))


def assert_nothing_leaves_its_page(file: bytes) -> None:
    for page in pypdfium2.PdfDocument(file):
        found = page.get_textpage()
        for at in range(found.count_chars()):
            left, bottom, right, top = found.get_charbox(at)
            assert left >= 0 and bottom >= 0 and right <= A4[0] and top <= A4[1], found.get_text_range(at, 20)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_a4_with_numbered_pages_and_says_the_selection(language: str) -> None:
    file, say = of_a_year("pdf", language), translator(language)
    document = pypdfium2.PdfDocument(file)
    assert {tuple(round(side, 1) for side in page.get_size()) for page in document} == {(595.3, 841.9)}
    said = text(file)
    numbered = re.sub(r"[\u2066-\u2069]", "", say("pack-page", page=str(len(document)), pages=str(len(document))))
    assert numbered in said
    for sentence in (say("pack-title"), say("all-substances"), say("pack-figures"), say("limits-title")):
        assert sentence in said
    assert_nothing_leaves_its_page(file)


def test_arabic_is_copied_letter_by_letter_in_the_order_in_which_it_is_read() -> None:
    said = text(of_a_year("pdf", "ar"))
    # Each has pairs that the font draws as one: lam and alef, dad and ra, ya at a word's end.
    for name in ("الجزيرة الخضراء", "الحوادث", "خليج غينيا", "حالات قليلة: تقرأ بحذر", "بلا وزن مذكور"):
        assert name in said


def test_the_figures_stand_beside_those_of_the_period_before_with_their_cautions() -> None:
    said = text(of_a_year("pdf", "en"))
    assert "33 incidents" in said and "before: 29 (now 4 more)" in said
    assert "46.3 t Weight" in said and "before: 46.9 t (now 674.4 kg less)" in said
    assert "few cases: read with care" in said
    assert "2024, beside the period before, 2023." in said


def test_maps_are_lines_and_letters_and_no_dots() -> None:
    document = pypdfium2.PdfDocument(of_a_year("pdf", "en"))
    kinds = [one.type for page in document for one in page.get_objects(max_depth=5)]
    assert pypdfium2.raw.FPDF_PAGEOBJ_IMAGE not in kinds
    assert text(of_a_year("pdf", "en")).count("Tanger Med") >= 4  # on both maps, and in the list


def test_an_incident_known_to_a_month_or_a_year_is_shown_so(tmp_path: Path) -> None:
    desk = over(
        tmp_path,
        {"incident_id": "M", "date": "2024-02", "date_precision": "month", "site_id": "MAPTM"},
        {"incident_id": "Y", "date": "2024", "date_precision": "year", "site_id": "MAPTM"},
    )
    said = text(pack("pdf", "en", {}, desk))
    assert "Feb 2024 Tanger Med" in said and "2024 Tanger Med" in said
    assert "1 Feb 2024 Tanger" not in said and "1 Jan 2024 Tanger" not in said


def test_an_empty_selection_says_so(tmp_path: Path) -> None:
    said = text(pack("pdf", "en", {"from": "1990-01-01", "to": "1990-12-31"}))
    assert "No incident matches this selection: this briefing is empty." in said
    assert "Key figures" not in said


def test_one_incident_without_a_weight_is_a_briefing(tmp_path: Path) -> None:
    desk = over(
        tmp_path, {"date": "2024-03-02", "site_id": "MAPTM", "quantity_text": "500 pills", "unit": "not_stated"}
    )
    said = text(pack("pdf", "en", {"from": "2024-03-01", "to": "2024-03-31"}, desk))
    assert "1 incident" in said and "no weight stated" in said and "500 pills" in said


def test_what_is_not_listed_is_counted(tmp_path: Path) -> None:
    day = {"site_id": "MAPTM", "quantity_kg": "2"}
    desk = over(tmp_path, *[{"incident_id": f"N-{at}", "date": f"2024-03-{at % 28 + 1:02}"} | day for at in range(530)])
    said = text(pack("pdf", "en", {"from": "2024-03-01", "to": "2024-03-31"}, desk))
    assert f"The newest {briefing.MOST} of 530 incidents are listed; 30 are not." in said


def test_a_name_of_two_hundred_letters_stays_in_its_column(tmp_path: Path) -> None:
    long = "Llanfair" * 25
    desk = over(tmp_path, {"date": "2024-03-02", "site_text": long, "country": "MA", "location_precision": "country"})
    file = pack("pdf", "en", YEAR, desk)
    assert "Llanfair" in text(file)
    assert_nothing_leaves_its_page(file)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_hostile_text_is_text(tmp_path: Path, language: str) -> None:
    file = pack("pdf", language, YEAR, Desk(folders.hostile(tmp_path)))
    said = text(file).replace(" ", "")
    assert "=HYPERLINK(" in said and "**bold**" in said
    if language == "en":  # in an Arabic page the ends of its lines are read in another order
        assert "<script>window.pwned=1</script>" in said and "{{7*7}}" in said
    assert b"/JavaScript" not in file and b"/Launch" not in file
    assert_nothing_leaves_its_page(file)


def test_without_a_base_map_there_is_a_sentence_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "node_modules").mkdir()
    shutil.copytree(STATIC / "fonts", tmp_path / "fonts")
    said = text(pack("pdf", "en", YEAR, static=tmp_path))
    assert "The base map is not installed on this machine" in said

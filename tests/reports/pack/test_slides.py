"""The pack as slides, opened again: native text, tables and charts, pictures of maps, in the language's direction."""

import io
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE

from marsad.desk import Desk
from marsad.i18n.translator import LANGUAGES, translator
from marsad.reports.pack import slides
from tests.browser import folders
from tests.reports.pack.made import YEAR, of_a_year, over, pack


def opened(file: bytes) -> Any:
    return Presentation(io.BytesIO(file))


def texts(deck: Any) -> list[str]:
    found = []
    for slide in deck.slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                found.append(shape.text_frame.text)
            if shape.has_table:
                found += [cell.text for row in shape.table.rows for cell in row.cells]
    return found


def kinds(slide: Any) -> set[Any]:
    return {shape.shape_type for shape in slide.shapes}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_scene_is_a_slide_of_16_to_9(language: str) -> None:
    deck, say = opened(of_a_year("pptx", language)), translator(language)
    assert deck.slide_width / deck.slide_height == pytest.approx(16 / 9, abs=0.001)
    titles = [slide.shapes[0].text_frame.text for slide in deck.slides]
    scenes = [say("pack-figures"), say("pack-map"), say("pack-ways"), say("trend-over-time")]
    assert titles[1:5] == scenes
    assert titles[-2:] == [say("pack-rests"), say("limits-title")]


def test_tables_and_charts_are_native_and_maps_are_sharp_pictures() -> None:
    deck = opened(of_a_year("pptx", "en"))
    figures, where, ways, trend, listed = (deck.slides[at] for at in range(1, 6))
    assert MSO_SHAPE_TYPE.TABLE in kinds(figures) and MSO_SHAPE_TYPE.TABLE in kinds(listed)
    assert [shape.shape_type for shape in trend.shapes].count(MSO_SHAPE_TYPE.CHART) == 2
    for slide in (where, ways):
        (picture,) = (shape for shape in slide.shapes if shape.shape_type == MSO_SHAPE_TYPE.PICTURE)
        assert picture.image.size[0] == slides.PIXELS
        assert picture._element.nvPicPr.cNvPr.get("descr")


def test_arabic_runs_from_right_to_left() -> None:
    deck = opened(of_a_year("pptx", "ar"))
    table = next(shape for shape in deck.slides[1].shapes if shape.has_table).table
    assert table.cell(1, len(table.columns) - 1).text == "كل الحوادث"
    paragraphs = [part for slide in deck.slides for shape in slide.shapes if shape.has_text_frame
                  for part in shape.text_frame.paragraphs]  # fmt: skip
    assert all(part._p.pPr.get("rtl") == "1" for part in paragraphs if part.text)


def test_what_is_not_on_the_slides_is_counted(tmp_path: Path) -> None:
    lines = [{"incident_id": f"N-{at}", "date": "2024-03-02", "site_id": "MAPTM"} for at in range(slides.MOST + 5)]
    said = texts(opened(pack("pptx", "en", YEAR, over(tmp_path, *lines))))
    assert any(one.startswith("The newest 40 of 45 incidents are on these slides; 5 are not.") for one in said)


def test_an_empty_selection_is_one_slide_that_says_so_and_what_the_data_cannot_tell() -> None:
    deck = opened(pack("pptx", "en", {"from": "1990-01-01", "to": "1990-12-31"}))
    assert "No incident matches this selection: this briefing is empty." in texts(deck)
    assert len(deck.slides) == 3


def test_hostile_text_is_text(tmp_path: Path) -> None:
    said = " ".join(texts(opened(pack("pptx", "en", YEAR, Desk(folders.hostile(tmp_path))))))
    assert "<script>window.pwned=1</script>" in said and "=HYPERLINK(" in said
    assert "\u202e" not in said and "\x00" not in said

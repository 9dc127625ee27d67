"""What slides are made of: boxes of text, tables that are cut where a slide ends, in the direction of the language."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Emu, Inches, Pt

from marsad.maps import letters
from marsad.maps.style import PALETTE

FONT = "Arial"
"""A font that every machine that shows slides has, with Latin, Greek, Cyrillic and Arabic letters."""
WIDE, HIGH = 13.333, 7.5
_BLANK = 6  # the layout without anything on it
_LIGHT = PALETTE["light"]
_MARGIN = 0.12
"""Inches of a cell beside and above its text, both sides together."""


class Box(NamedTuple):
    """Where something stands, in inches."""

    left: float
    top: float
    width: float
    height: float


class Row(NamedTuple):
    """The cells of a line; the text of one of them has a colour of its own (#rrggbb)."""

    cells: Sequence[str]
    coloured: int
    colour: str


@dataclass
class Deck:
    """A presentation that is being made."""

    presentation: Any
    turned: bool
    static: Path

    def __post_init__(self) -> None:
        self.presentation.slide_width, self.presentation.slide_height = Inches(WIDE), Inches(HIGH)

    def slide(self, title: str) -> Any:
        """A new slide with its title."""
        slide = self.presentation.slides.add_slide(self.presentation.slide_layouts[_BLANK])
        slide.background.fill.solid()
        slide.background.fill.fore_color.rgb = rgb(_LIGHT["surface"])
        if title:
            self.text(slide, Box(0.7, 0.4, 11.9, 0.6), [title], 26, bold=True)
        return slide

    def text(
        self, slide: Any, box: Box, paragraphs: Sequence[str], size: float, colour: str = "ink", bold: bool = False
    ) -> None:
        """Write paragraphs in a box."""
        frame = self._frame(slide, box)
        for at, said in enumerate(paragraphs):
            paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
            paragraph.space_after = Pt(size * 0.4) if len(paragraphs) > 1 else Pt(0)
            self._say(paragraph, [(said, _LIGHT[colour])], size, bold)

    def runs(self, slide: Any, box: Box, said: Sequence[tuple[str, str]], size: float) -> None:
        """Write texts of several colours (#rrggbb) on one line."""
        self._say(
            self._frame(slide, box).paragraphs[0], [(f"{text}    ", colour) for text, colour in said], size, False
        )

    def table(
        self, slide: Any, box: Box, widths: Sequence[float], heads: Sequence[str], rows: Sequence[Row], size: float
    ) -> None:
        """Draw a table; in a language that runs from right to left its first column is at the right."""
        shape = slide.shapes.add_table(
            len(rows) + 1, len(widths), Inches(box.left), Inches(box.top), Inches(box.width), Inches(0.3)
        )
        table = shape.table
        order = list(reversed(range(len(widths)))) if self.turned else list(range(len(widths)))
        for column, at in enumerate(order):
            table.columns[column].width = Inches(widths[at] * box.width / sum(widths))
            self._cell(table.cell(0, column), heads[at], size, _LIGHT["ink"], "quiet", bold=True)
            for line, row in enumerate(rows, start=1):
                colour = row.colour if at == row.coloured else _LIGHT["ink"]
                self._cell(table.cell(line, column), row.cells[at], size, colour, "surface", bold=at == 0)
        for line in table.rows:
            line.height = Inches(0.3)

    def pages(self, rows: Sequence[Row], widths: Sequence[float], size: float, room: float) -> list[list[Row]]:
        """The lines of a table, as many to a slide as have room in so many inches below their heads."""
        pages: list[list[Row]] = [[]]
        left = room
        for row in rows:
            high = max(self._high(cell, width, size) for cell, width in zip(row.cells, widths, strict=True))
            if high > left and pages[-1]:
                pages.append([])
                left = room
            pages[-1].append(row)
            left -= high
        return pages

    def number(self, said: Callable[[int, int], str], footer: str) -> None:
        """Write the number of each slide on it, and what it is a part of."""
        slides = list(self.presentation.slides)
        for at, slide in enumerate(slides, start=1):
            where, which = Box(0.7, 7.05, 10.4, 0.3), Box(11.4, 7.05, 1.2, 0.3)
            if self.turned:
                where, which = Box(2.2, 7.05, 10.4, 0.3), Box(0.7, 7.05, 1.2, 0.3)
            self.text(slide, where, [footer], 10, colour="muted")
            self.text(slide, which, [said(at, len(slides))], 10, colour="muted")

    def _high(self, text: str, width: float, size: float) -> float:
        room = (width - 2 * _MARGIN) * 72
        # Words do not fill a line to its end, and Arial is a little wider than the font that is measured.
        needed = letters.width(text, size, letters.REGULAR, self.static) * 1.15
        return max(1, math.ceil(needed / room)) * size * 1.22 / 72 + 0.1

    def _frame(self, slide: Any, box: Box) -> Any:
        frame = slide.shapes.add_textbox(*(Inches(one) for one in box)).text_frame
        frame.word_wrap = True
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Emu(0)
        return frame

    def _cell(self, cell: Any, said: str, size: float, colour: str, fill: str, bold: bool) -> None:
        cell.margin_left = cell.margin_right = Inches(_MARGIN / 2)
        cell.margin_top = cell.margin_bottom = Inches(0.04)
        cell.vertical_anchor = MSO_ANCHOR.TOP
        cell.fill.solid()
        cell.fill.fore_color.rgb = rgb(_LIGHT[fill])
        self._say(cell.text_frame.paragraphs[0], [(said, colour)], size, bold)

    def _say(self, paragraph: Any, said: Sequence[tuple[str, str]], size: float, bold: bool) -> None:
        paragraph.alignment = PP_ALIGN.RIGHT if self.turned else PP_ALIGN.LEFT
        if self.turned:
            paragraph._p.get_or_add_pPr().set("rtl", "1")
        for text, colour in said:
            run = paragraph.add_run()
            run.text = text
            run.font.size, run.font.bold, run.font.name = Pt(size), bold, FONT
            run.font.color.rgb = rgb(colour)
            # Arabic letters take the font that is set for them apart.
            letters_apart = run._r.get_or_add_rPr()
            letters_apart.append(letters_apart.makeelement(_CS, {"typeface": FONT}))


_CS = "{http://schemas.openxmlformats.org/drawingml/2006/main}cs"


def describe(shape: Any, said: str) -> None:
    """Say what a picture shows, for those who do not see it."""
    shape._element.nvPicPr.cNvPr.set("descr", said)


def rgb(colour: str) -> RGBColor:
    """A colour (#rrggbb) as slides have it."""
    return RGBColor(*bytes.fromhex(colour[1:]))  # type: ignore[no-untyped-call]

"""The pack as slides, 16:9: native text, tables and charts, pictures of the maps, a slide for each scene."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches, Pt

from marsad.maps.markup import shortened
from marsad.maps.style import PALETTE, in_text, mixed
from marsad.reports.pack import pdf, slide_parts
from marsad.reports.pack.content import Content, Figure, Incident, Section
from marsad.reports.pack.slide_parts import Box, Deck, Row, rgb
from marsad.reports.pack.speaker import Speaker

PICTURE = (1000.0, 432.0)
"""The size of a map, in the pixels that its lines and letters are measured in; it is 11.9 inches wide."""
PIXELS = 2400
"""Of a map's width: 200 to the inch."""
MOST = 40
"""Incidents that slides list at most: the newest. How many are not listed is said."""
LETTERS = 110
"""Of a cell; more stands in the PDF."""
GOODS = 2
"""The column of what was seized."""
_LIGHT = PALETTE["light"]
_PALE = mixed(_LIGHT["accent"], _LIGHT["surface"], 0.62)


def write(content: Content, say: Speaker, static: Path) -> bytes:
    """The file. OSError where the fonts for the maps cannot be made."""
    deck = Deck(Presentation(), content.direction == "rtl", static)
    _title(deck, content)
    if not content.empty:
        _figures(deck, content)
        for one in content.maps:
            _map(deck, one.title, one.told, one.legend, one.svg, static)
        _trend(deck, content)
        _incidents(deck, content, say)
    _basis(deck, content)
    deck.number(lambda page, pages: say("pack-page", page=say.number(page), pages=say.number(pages)), _footer(content))
    target = io.BytesIO()
    deck.presentation.save(target)
    return target.getvalue()


def _footer(content: Content) -> str:
    return shortened(f"{content.name} · {content.title} · {content.selection}", 110)


def _title(deck: Deck, content: Content) -> None:
    slide = deck.slide("")
    deck.text(slide, Box(0.7, 1.5, 11.9, 0.5), [content.name], 18, colour="accent", bold=True)
    deck.text(slide, Box(0.7, 2.0, 11.9, 1.1), [content.title], 44, bold=True)
    deck.text(slide, Box(0.7, 3.2, 11.9, 1.6), [content.selection], 22)
    deck.text(slide, Box(0.7, 5.0, 11.9, 0.5), [content.made], 14, colour="muted")
    if content.empty:
        deck.text(slide, Box(0.7, 5.6, 11.9, 0.8), [content.empty], 22, bold=True)


def _figures(deck: Deck, content: Content) -> None:
    slide = deck.slide(content.figures.title)
    heads = ["", content.count_word, content.before_word, content.weight_word, content.before_word, ""]
    rows = [_figure(one) for one in content.cards]
    deck.table(slide, Box(0.7, 1.25, 11.9, 0), (2.3, 1.2, 2.5, 1.4, 2.5, 2.0), heads, rows, 12)
    deck.text(slide, Box(0.7, 6.0, 11.9, 0.9), [" ".join(content.figures.told)], 11, colour="muted")


def _figure(one: Figure) -> Row:
    notes = " · ".join(part for part in (one.caution, *one.notes) if part)
    return Row((one.name, one.count.now, one.count.then, one.weight.now, one.weight.then, notes), 0, in_text(one.group))


def _map(
    deck: Deck, title: str, told: Sequence[str], legend: Sequence[tuple[str, str]], svg: str, static: Path
) -> None:
    slide = deck.slide(title)
    if svg:
        wide = 11.9
        shown = slide.shapes.add_picture(io.BytesIO(pdf.picture(svg, PIXELS, static)), Inches(0.7), Inches(1.15),
                                         Inches(wide))  # fmt: skip
        shown.name = title
        slide_parts.describe(shown, " ".join((title, *told)))
        named = [(f"● {name}", in_text(code)) for code, name in legend]
        deck.runs(slide, Box(0.7, 6.3, 11.9, 0.32), named, 12)
    deck.text(slide, Box(0.7, 6.56, 11.9, 0.5), [" ".join(told)], 10, colour="muted")


def _trend(deck: Deck, content: Content) -> None:
    if not content.bars:
        return
    slide = deck.slide(content.trend.title)
    deck.text(slide, Box(0.7, 1.05, 11.9, 0.4), [" ".join(content.trend.told)], 12, colour="muted")
    values: list[tuple[str, list[float]]] = [
        (content.count_word, [float(bar.incidents) for bar in content.bars]),
        (f"{content.weight_word} (kg)", [round(bar.weight_kg, 3) for bar in content.bars]),
    ]
    for at, (name, numbers) in enumerate(values):
        data: Any = CategoryChartData()  # type: ignore[no-untyped-call]
        data.categories = [bar.label for bar in content.bars]
        data.add_series(name, numbers)
        top = 1.5 + at * 2.7
        chart = slide.shapes.add_chart(
            XL_CHART_TYPE.COLUMN_CLUSTERED, Inches(0.7), Inches(top), Inches(11.9), Inches(2.6), data
        ).chart
        _dress(chart, name, content)


def _dress(chart: Any, name: str, content: Content) -> None:
    chart.has_legend = False
    chart.has_title = True
    chart.chart_title.text_frame.text = name
    chart.font.size, chart.font.name = Pt(10), slide_parts.FONT
    chart.chart_title.text_frame.paragraphs[0].runs[0].font.size = Pt(12)
    chart.value_axis.major_gridlines.format.line.color.rgb = rgb(_LIGHT["line"])
    chart.category_axis.reverse_order = content.direction == "rtl"
    plot = chart.plots[0]
    plot.gap_width = 35
    for at, bar in enumerate(content.bars):
        fill = plot.series[0].points[at].format.fill
        fill.solid()
        fill.fore_color.rgb = rgb(_PALE if bar.before else _LIGHT["accent"])


def _incidents(deck: Deck, content: Content, say: Speaker) -> None:
    shown = content.incidents[:MOST]
    told = content.listed.told
    if len(content.incidents) > MOST:
        told = [say("pack-cut-slides", shown=MOST, count=content.selected, rest=say.number(content.selected - MOST))]
    widths = (1.6, 2.5, 3.2, 2.6, 2.0)
    pages = deck.pages([_incident(one) for one in shown], widths, 11, 5.0)
    for at, rows in enumerate(pages, start=1):
        part = say("pack-part", title=content.listed.title, part=say.number(at), parts=say.number(len(pages)))
        slide = deck.slide(content.listed.title if len(pages) == 1 else part)
        deck.text(slide, Box(0.7, 1.05, 11.9, 0.35), told, 11, colour="muted")
        deck.table(slide, Box(0.7, 1.45, 11.9, 0), widths, content.heads, rows, 11)


def _incident(one: Incident) -> Row:
    goods = " · ".join(" ".join(filter(None, (item.substance, item.written, item.weight))) for item in one.goods)
    place = ", ".join(part for part in (one.place, one.country) if part)
    way = " · ".join(part for part in (one.way, one.mode, one.partners) if part)
    sources = ", ".join(source.name for source in one.sources)
    cells = (one.when, place, goods, way, f"{one.evidence}: {sources}" if sources else one.evidence)
    return Row(tuple(shortened(cell, LETTERS) for cell in cells), GOODS, in_text(one.goods[0].group))


def _basis(deck: Deck, content: Content) -> None:
    for part in (content.rests, Section(content.limits.title, [*content.limits.told, content.disclaimer])):
        slide = deck.slide(part.title)
        deck.text(slide, Box(0.7, 1.2, 11.9, 5.6), [f"• {sentence}" for sentence in part.told], 14)

"""Rows of bars over time, incidents and weight side by side: small multiples that need neither colour nor legend."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from marsad.ui.trend_marks import Drawing

if TYPE_CHECKING:
    from marsad.ui.frame import View

HEAD, ROW, FOOT = 22, 62, 20
_NAMES = 0.165
_PANELS = ((0.18, 0.575), (0.605, 1.0))
_WIDE, _LETTER, _OVER = 345, 6.0, 10  # pixels: of the narrowest panel, of a letter below it, and past its edge
_HIGHEST = 40  # pixels of the highest bar of a row


@dataclass(frozen=True)
class Row:
    """A name, what stands below it, and for each period incidents and kilograms; `fill` is a colour of the page."""

    name: str
    note: str
    counts: Sequence[float]
    weights: Sequence[float]
    fill: str


def draw(
    view: "View", rows: Sequence[Row], periods: Sequence[str], keyed: Callable[[int, int], str],
    tell: Callable[[int, int], str] | None = None,
) -> Drawing:  # fmt: skip
    """The drawing; `keyed` gives the key of the mark of a row and a period, `tell` what it says otherwise.

    Each row is as high as its own peak, which carries its figure.
    """
    say, size = view.say, max(1, len(periods))
    drawing = Drawing(say.direction == "rtl", HEAD + ROW * len(rows) + FOOT)
    for (start, _), title in zip(_PANELS, (say("map-incidents"), say("map-weight")), strict=True):
        drawing.text(start, HEAD / 2, title, fill="muted", bold=True, share=0.38)
    figures: tuple[Callable[[float], str], ...] = (lambda n: say.number(n, 1), lambda kg: say.weight(kg, 1))
    for number, row in enumerate(rows):
        floor = HEAD + ROW * (number + 1) - 6
        drawing.text(0, floor - 30, row.name, bold=True, size=13, share=_NAMES)
        drawing.text(0, floor - 13, row.note, fill="muted", size=12, share=_NAMES)
        for (start, end), values, said in zip(_PANELS, (row.counts, row.weights), figures, strict=True):
            step, peak = (end - start) / size, max(values, default=0)
            drawing.bar("", (start, end), (floor, floor + 1), "", fill="line", opacity=1, named=False)
            if not peak:
                drawing.text(start, floor - 10, say("no-weights"), fill="muted", size=12, share=0.38)
                continue
            high = list(values).index(peak)
            for at, value in enumerate(values):
                if not value and not row.counts[at]:
                    continue
                left, right = start + step * (at + 0.08), start + step * (at + 0.92)
                told = tell(number, at) if tell else _told(view, row, periods[at], at)
                mark, room = keyed(number, at), (floor - _HIGHEST, floor)
                drawing.bar(mark, (left, right), room, told, fill="surface", opacity=0, named=False)
                if value:
                    top = floor - max(1.5, _HIGHEST * value / peak)
                    drawing.bar(mark, (left, right), (top, floor), told, fill=row.fill)
            middle = start + step * (high + 0.5)
            side = "start" if middle - start < 0.04 else "end" if end - middle < 0.04 else "middle"
            drawing.text(middle, floor - _HIGHEST - 10, said(peak), at=side, size=12, share=0.2)
    for at in _named(periods):
        for start, end in _PANELS:
            spot = start + (end - start) * (at + 0.5) / size
            drawing.text(spot, drawing.height - FOOT / 2, periods[at], at="middle", fill="muted", size=12, share=0.2)
    return drawing


def _named(periods: Sequence[str]) -> range:
    """Which periods are named below a panel, so that no name touches another or leaves the panel by much."""
    half = max((len(period) for period in periods), default=0) * _LETTER / 2
    room = _WIDE / max(1, len(periods))
    first = max(0, math.ceil((half - _OVER) / room - 0.5))
    last = math.floor((_WIDE - half + _OVER) / room - 0.5)
    return range(first, min(last, len(periods) - 1) + 1, max(1, math.ceil((2 * half + _LETTER * 2) / room)))


def _told(view: "View", row: Row, period: str, at: int) -> str:
    say = view.say
    weight = say.weight(row.weights[at], 1) if row.weights[at] else say("amount-not-stated")
    return " · ".join((row.name, period, say("count-incidents", count=int(row.counts[at])), weight))

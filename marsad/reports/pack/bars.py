"""The trend of the HTML pack: two rows of bars, incidents above weight, each as high as its own peak."""

from collections.abc import Sequence

from marsad.maps.markup import lines, tag, text
from marsad.reports.pack.content import Content

WIDE, HIGH, ABOVE, BELOW = 1060.0, 110.0, 18.0, 16.0
LETTER = 7.0
"""Pixels that a letter of a label takes at most."""


def part(content: Content) -> str:
    """The section; empty where there is no period to draw."""
    if not content.bars:
        return ""
    rows = [
        (content.count_word, [float(bar.incidents) for bar in content.bars], [bar.count for bar in content.bars]),
        (content.weight_word, [bar.weight_kg for bar in content.bars], [bar.weight for bar in content.bars]),
    ]
    drawn = [
        tag("figure", tag("figcaption", text(name), classes="note") + _row(content, values, said), classes="bars")
        for name, values, said in rows
    ]
    told = tag("p", text(" ".join(content.trend.told)), classes="note")
    return tag("section", tag("h2", text(content.trend.title)) + told + lines(drawn))


def _row(content: Content, values: Sequence[float], said: Sequence[str]) -> str:
    step, most = WIDE / len(values), max(values, default=0)
    wide, peak = min(step * 0.78, 42), values.index(most)
    every = step >= LETTER * max(map(len, said), default=1)
    labels = [bar.label for bar in content.bars]
    apart = max(1, round(LETTER * (max(map(len, labels)) + 1) / step + 0.5))
    parts = []
    for at, (value, label, bar) in enumerate(zip(values, labels, content.bars, strict=True)):
        middle = (at + 0.5) * step if content.direction == "ltr" else WIDE - (at + 0.5) * step
        tall = max(value / most * HIGH, 1.0) if value else 0.0
        top = ABOVE + HIGH - tall
        look = {"fill": "var(--accent)", "opacity": "0.4" if bar.before else "1"}
        shape = {"x": f"{middle - wide / 2:.1f}", "y": f"{top:.1f}", "width": f"{wide:.1f}", "height": f"{tall:.1f}"}
        parts.append(tag("rect", tag("title", text(f"{label}: {said[at] or 0}")), **shape, **look))
        if value and (every or at == peak):
            parts.append(_text(said[at], middle, top - 4, "var(--ink)"))
        if at % apart == 0:
            parts.append(_text(label, middle, ABOVE + HIGH + 13, "var(--muted)"))
    ground = tag("path", "", d=f"M0 {ABOVE + HIGH}H{WIDE}", stroke="var(--muted)", stroke_width="1")
    return tag("svg", lines(parts) + ground, viewBox=f"0 0 {WIDE:g} {ABOVE + HIGH + BELOW:g}", role="img")


def _text(said: str, middle: float, y: float, colour: str) -> str:
    half = LETTER * len(said) / 2
    x = min(max(middle, half), WIDE - half)
    return tag("text", text(said), x=f"{x:.1f}", y=f"{y:.1f}", text_anchor="middle", font_size="12", fill=colour)

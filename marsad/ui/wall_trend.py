"""The trend: incidents and the weight of the heaviest group per month, quarter or year, two years at least."""

from collections.abc import Sequence
from dataclasses import replace

from marsad.incidents.periods import Window, number_of, start, whole
from marsad.incidents.trends import ByPeriod, OverTime
from marsad.maps.markup import lines, tag, text
from marsad.ui.wall_scene import Scene, Wall, said
from marsad.ui.wall_situation import subtitle
from marsad.vocabulary import GROUPS

LEAST_MONTHS, MOST_BARS = 24, 60
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def scenes(wall: Wall) -> list[Scene]:
    """One scene without a map: two rows of bars, the period of the wall marked in both."""
    say = wall.view.say
    window = wall.against.now
    months = max(LEAST_MONTHS, (window.last.year - window.first.year) * 12 + window.last.month - window.first.month + 1)
    period = next((one for one, size in _MONTHS.items() if months / size <= MOST_BARS), "year")
    last = number_of(window.last, period)
    first = last - -(-months // _MONTHS[period]) + 1
    first = max(first, number_of(window.first.replace(year=max(1, window.last.year - 200)), period))
    span = Window(start(first, period), window.last)
    found = wall.view.once(ByPeriod(period, "substance"), replace(wall.chosen, since=span.first, until=span.last))
    title, sub = say("wall-trend-title"), subtitle(wall)
    if not found.codes:
        told = said(say("wall-wider", count=found.wider)) if found.wider else said(say("wall-nothing"))
        return [Scene("trend", title, sub, told)]
    names = [whole(period, start(at, period)) for at in range(first, last + 1)]
    heaviest = int(found.weight_kg.sum(axis=1).argmax())
    rows = [
        _row(wall, say("map-incidents"), _aligned(found, found.every.tolist(), first, last), names, False, "accent")
    ]
    if found.weight_kg[heaviest].sum():
        code = found.codes[heaviest]
        label = say("wall-weight-of", group=say.label(GROUPS, code))
        weights = _aligned(found, found.weight_kg[heaviest].tolist(), first, last)
        rows.append(_row(wall, label, weights, names, True, f"group-{code}"))
    notes = [say("per-month" if period == "month" else "per-quarter" if period == "quarter" else "per-year")]
    if names[-1].last > window.last:
        notes.append(say("wall-not-over"))
    if found.wider:
        notes.append(say("wall-wider", count=found.wider))
    return [Scene("trend", title, sub, tag("div", lines(rows), classes="rows") + said(" · ".join(notes)))]


def _aligned(found: OverTime, values: Sequence[float], first: int, last: int) -> list[float]:
    """The values by period from the first to the last, nought where the table has none."""
    by_number = dict(enumerate(values, start=found.first))
    return [by_number.get(at, 0) for at in range(first, last + 1)]


def _row(wall: Wall, title: str, values: list[float], spans: list[Window], weighs: bool, fill: str) -> str:
    """A row of bars: its peak carries its figure, and so does the last; those of the period stand out."""
    say, now = wall.view.say, wall.against.now
    peak = max(values) or 1
    high = values.index(max(values))
    bars = []
    for at, (value, span) in enumerate(zip(values, spans, strict=True)):
        told = say.weight(value, 1) if weighs else say.number(value)
        label = tag("span", text(told), classes="value") if value and at in (high, len(values) - 1) else ""
        inside = "now" if span.last >= now.first and span.first <= now.last else ""
        running = " running" if span.last > now.last else ""
        height = f"height:{max(0.6, 100 * value / peak):.1f}%" if value else "height:0"
        bar = tag("i", "", style=f"{height};background:var(--{fill})")
        bars.append(tag("div", label + bar, classes=f"bar {inside}{running}".strip()))
    every = max(1, -(-len(spans) // 6))
    axis = [tag("span", text(_name(wall, span))) for span in spans[::every]]
    return tag("section", tag("h2", text(title)) + tag("div", lines(bars), classes="bars")
               + tag("div", lines(axis), classes="axis", style=f"--of:{len(spans)};--every:{every}"))  # fmt: skip


def _name(wall: Wall, span: Window) -> str:
    days = (span.last - span.first).days
    precision = "month" if days < 40 else "quarter" if days < 100 else "year"
    return wall.view.say.when(span.first, span.last, precision)

"""Turns a briefing into the words of a pack: figures with change and cautions, what is listed, what it rests on."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import replace

from marsad.incidents import briefing, change, unusual
from marsad.incidents.briefing import Contents
from marsad.incidents.change import Beside
from marsad.incidents.periods import Window
from marsad.incidents.trends import Figures
from marsad.maps.markup import plain
from marsad.reports.pack import incident_words
from marsad.reports.pack.content import Bar, Content, Figure, Map, Section, Side
from marsad.reports.pack.speaker import Speaker
from marsad.vocabulary import EVIDENCE, GROUPS

LIMITS = ("published", "weight", "quantity", "date", "place", "country", "arrests")
NO_FIGURE = "–"


def content(
    found: Contents, say: Speaker, names: Mapping[str, str], maps: Sequence[Map], view: str, made: datetime.datetime
) -> Content:
    """The whole pack. `names`: of sites by code; `maps`: as drawn; `view`: the point of view of boundaries."""
    return Content(
        language=say.language,
        direction=say.direction,
        name=say("marsad"),
        title=say("pack-title"),
        selection=_selection(found, say, names),
        made=_made(found, say, made),
        empty="" if found.selected else say("pack-empty"),
        figures=Section(say("pack-figures"), _figures(found, say)),
        cards=cards(found, say),
        maps=maps if found.selected else (),
        trend=Section(say("trend-over-time"), _trend(found, say)),
        bars=_bars(found, say),
        listed=Section(say("page-incidents"), [_listed(found, say)]),
        heads=[say(f"column-{column}") for column in ("when", "place", "substance", "way", "sources")],
        incidents=incident_words.of(found.listed, say, names),
        selected=found.selected,
        rests=Section(say("pack-rests"), _rests(found, say)),
        limits=Section(say("limits-title"), [say(f"limit-{limit}") for limit in LIMITS]),
        disclaimer=" ".join((say(f"boundaries-{view}"), say("boundaries-disclaimer"))),
        page=say("pack-page", page="{page}", pages="{pages}"),
        count_word=say("column-incidents"),
        weight_word=say("map-weight"),
        before_word=say("compared-before"),
    )


def _selection(found: Contents, say: Speaker, names: Mapping[str, str]) -> str:
    asked = replace(found.selection, text=plain(found.selection.text))
    return asked.words(say, {code: plain(name) for code, name in names.items()})


def cards(found: Contents, say: Speaker) -> list[Figure]:
    """All incidents together, then each group that either period has, the heaviest first."""
    changed, groups = found.change, found.change.groups
    every = _card(say, say("all-incidents"), "", changed.every, compared=changed.then is not None)
    return [
        every,
        *(
            _card(say, say.label(GROUPS, code), code, beside, compared=changed.then is not None)
            for code, beside in groups.items()
        ),
    ]


def _card(say: Speaker, name: str, group: str, beside: Beside, compared: bool) -> Figure:
    now = beside.now
    count = Side(
        now=say.number(now.incidents),
        label=say("figure-incidents", count=now.incidents),
        then=_count_then(say, beside) if compared else "",
        way=beside.incidents if compared else "",
    )
    weight = Side(
        now=_weight(say, now),
        label=say("map-weight") if now.weighed or not now.incidents else say("map-no-weight"),
        then=_weight_then(say, beside) if compared else "",
        way=beside.weight if compared else "",
    )
    notes = []
    if unweighed := now.incidents - now.weighed:
        notes.append(say("pack-unweighed", count=unweighed))
    if now.weighed > 1:
        share = say.percent(now.largest_share)
        notes.append(say("pack-largest", weight=say.weight(now.largest_kg, 1), share=share))
    return Figure(name, group, count, weight, notes, say("verdict-few") if compared and beside.few else "")


def _weight(say: Speaker, figures: Figures) -> str:
    if not figures.weighed and figures.incidents:
        return NO_FIGURE
    return say.weight(figures.weight_kg, 1)


def _count_then(say: Speaker, beside: Beside) -> str:
    then, apart = say.number(beside.then.incidents), say.number(abs(beside.now.incidents - beside.then.incidents))
    return say("pack-before", figure=then, change=_change(say, beside.incidents, apart))


def _weight_then(say: Speaker, beside: Beside) -> str:
    if beside.weight == change.NEITHER:
        return say("pack-before-alone", figure=_weight(say, beside.then))
    apart = say.weight(abs(beside.now.weight_kg - beside.then.weight_kg), 1)
    return say("pack-before", figure=_weight(say, beside.then), change=_change(say, beside.weight, apart))


def _change(say: Speaker, way: str, apart: str) -> str:
    if way == change.MORE:
        return say("pack-more", apart=apart)
    return say("pack-less", apart=apart) if way == change.LESS else say("pack-same")


def _figures(found: Contents, say: Speaker) -> list[str]:
    """What is compared with what, by which rules, and what is in no figure."""
    now, then, told = found.change.now, found.change.then, []
    if then is None:
        told.append(say("pack-alone"))
    else:
        told.append(say("pack-beside", now=_span(say, now.window), then=_span(say, then.window)))
        told.append(say("pack-few-rule", few=unusual.FEW))
    if found.change.verdict and not found.change.every.few:
        told.append(say(f"pack-{found.change.verdict.code}"))
    if now.wider:
        told.append(say("pack-wider", count=now.wider))
    if then and then.wider:
        told.append(say("pack-wider-before", count=then.wider))
    figures = found.figures
    told.append(say("pack-sites", count=figures.sites))
    if figures.unplaced:
        told.append(say("pack-unplaced", count=figures.unplaced))
    if figures.arrests_stated:
        told.append(say("pack-arrests", count=figures.arrests, stated=say.number(figures.arrests_stated)))
    return told


def _span(say: Speaker, window: Window) -> str:
    return say.span(window.first, window.last)


def _trend(found: Contents, say: Speaker) -> list[str]:
    trend = found.trend
    told = [say(f"pack-{trend.period}")]
    if any(bar.before for bar in trend.bars):
        told.append(say("pack-paler"))
    if trend.wider:
        told.append(say("trends-wider", count=trend.wider, period=say(f"one-{trend.period}")))
    return told


def _bars(found: Contents, say: Speaker) -> list[Bar]:
    period = found.trend.period

    def label(day: datetime.date) -> str:
        return say.day(day) if period == "week" else say.when(day, day, period)

    return [
        Bar(
            label(bar.first),
            bar.incidents,
            bar.weight_kg,
            say.number(bar.incidents),
            say.weight(bar.weight_kg, 1) if bar.weight_kg else "",
            bar.before,
        )
        for bar in found.trend.bars
    ]


def _listed(found: Contents, say: Speaker) -> str:
    if found.unlisted:
        return say("pack-cut", shown=briefing.MOST, count=found.selected, rest=say.number(found.unlisted))
    return say("pack-listed", count=found.selected)


def _rests(found: Contents, say: Speaker) -> list[str]:
    grades = [
        say("pack-grade", grade=say.label(EVIDENCE, code), count=say.number(count))
        for code, count in found.rests.evidence
    ]
    told = [say("pack-publishers", count=found.rests.publishers)]
    if grades:
        told.append(say("pack-evidence", grades=" · ".join(grades)))
    return [*told, say("sources-incidents"), say("sources-sites"), say("sources-map")]


def _made(found: Contents, say: Speaker, made: datetime.datetime) -> str:
    utc = made.astimezone(datetime.UTC)
    told = [say("pack-made", day=say.day(utc.date()), time=f"{utc:%H:%M}")]
    if found.newest:
        told.append(say("pack-newest", day=say.day(found.newest)))
    return " · ".join(told)

"""Events of cooperation on a line of time, a row for each kind: days as marks, months and years as wide as they are."""

from typing import TYPE_CHECKING

import streamlit as st

from marsad.cooperation import timeline
from marsad.cooperation.ties import FIELD
from marsad.cooperation.timeline import Mark, Timeline
from marsad.desk.cooperation import Cooperation
from marsad.ui import event_card, event_file, partner_names, session, trend_part
from marsad.ui.trend_marks import Drawing
from marsad.vocabulary import KINDS

if TYPE_CHECKING:
    from marsad.ui.frame import View

HEAD, LANE, GAP = 20, 17, 9
QUIET = 0.3
OTHERWISE = "≠"
"""Before the name of an event that another source tells otherwise."""
_START = 0.14
_WIDE = 780  # pixels: of the narrowest axis
_LEAST, _LETTER, _ROOM = 6, 6.3, 6  # pixels: of the narrowest mark, of a letter, and beside a name


@st.fragment
def show(view: "View", found: Cooperation) -> None:
    """Draw the part. A mark that is chosen draws only it anew."""
    say, events = view.say, found.events
    with st.container(key="trend-part-timeline"):
        names = _names(view, found)
        drawn = timeline.of(events, list(KINDS), lambda code, first: _room(names[code], first))
        if drawn is None:
            trend_part.head(view, "timeline", [say("events-none")])
            return
        fact = _fact(view, found)
        told = [fact, say("timeline-hint")]
        if events["event"].duplicated().any():
            told.append(say("timeline-otherwise", mark=OTHERWISE))
        if drawn.left_out:
            told.append(say("events-more", count=drawn.left_out))
        trend_part.head(view, "timeline", told, lambda: event_file.rows(view, found))
        what, code = session.opened()
        theirs = set(found.with_partner(code).events["event_id"]) if what == "partner" else set(names)
        key = trend_part.key(view, "timeline", what, code)
        chosen = _draw(view, found, drawn, names, theirs).show(key, fact)
        of_it = events[events["event_id"] == chosen]
        if len(of_it):
            st.html(event_card.cards(view, of_it, full=True))


def _names(view: "View", found: Cooperation) -> dict[str, str]:
    """What stands beside the mark of each telling: its first partner, how many more, whether it is told otherwise."""
    names = dict.fromkeys(found.events["event_id"], "")
    for code, partners in found.pairs.groupby("event_id", sort=False)["partner"].agg(list).items():
        first = partner_names.short(view, partners[0])
        names[str(code)] = first if len(partners) == 1 else f"{first} +{len(partners) - 1}"
    disputed = found.events["event"].duplicated(keep=False)
    twice = found.events.loc[disputed, "event_id"]
    return names | {code: f"{OTHERWISE} {names[code]}" for code in twice}


def _room(name: str, first: float) -> tuple[float, float]:
    """A name stands behind where its mark begins, or ends there where it would leave the axis."""
    wide = (len(name) * _LETTER + _LEAST + 2 * _ROOM) / _WIDE
    return (first, first + wide) if first + wide <= 1 else (first - wide, first + _LEAST / _WIDE)


def _fact(view: "View", found: Cooperation) -> str:
    """The main fact: the year of most events, and how many are known only to more than a day."""
    say, events = view.say, found.events
    years = events.drop_duplicates("event")["date_end"].dt.year.value_counts()
    peak = int(years[years == years.max()].index.max())
    rough = int((~events["date_precision"].isin(["day", "week"])).sum())
    return say("timeline-peak", year=str(peak), count=int(years.max())) + " " + say("timeline-rough", count=rough)


def _draw(view: "View", found: Cooperation, drawn: Timeline, names: dict[str, str], theirs: set[str]) -> Drawing:
    say, scale = view.say, 1 - _START
    height = HEAD + sum(row.lanes * LANE + GAP for row in drawn.rows)
    drawing = Drawing(say.direction == "rtl", height)
    ticks = drawn.axis.ticks
    months = ticks[0].year == ticks[-1].year
    every = max(1, -(-len(ticks) // 16))
    for tick in ticks:
        at = _START + scale * drawn.axis.place(tick)
        drawing.bar("", (at, at + 0.001), (HEAD, height), "", fill="line", opacity=1, named=False)
    for tick in ticks[::every]:
        at = _START + scale * drawn.axis.place(tick) + 0.003
        drawing.text(at, HEAD / 2, say.month(tick) if months else str(tick.year), fill="muted", size=12, share=0.1)
    by_code, top = {event["event_id"]: event for _, event in found.events.iterrows()}, float(HEAD)
    for row in drawn.rows:
        drawing.bar("", (0, 1), (top, top + 1), "", fill="line", opacity=1, named=False)
        drawing.text(0, top + LANE / 2 + 4, say.label(KINDS, row.kind), bold=True, size=13, share=_START - 0.01)
        fill = "group-goods" if row.kind in FIELD else "accent"
        for mark in row.marks:
            event = by_code[mark.event_id]
            said = " · ".join((event_card.when(view, event), say.label(KINDS, row.kind), event["title"]))
            at = top + GAP / 2 + mark.lane * LANE
            _mark(drawing, mark, at, names[mark.event_id], said, fill, quiet=mark.event_id not in theirs)
        top += row.lanes * LANE + GAP
    return drawing


def _mark(drawing: Drawing, mark: Mark, top: float, name: str, said: str, fill: str, quiet: bool) -> None:
    """A mark of a day is narrow and full; one of which only the month or year is known is wide and pale.

    `quiet`: another partner's than the one that is open.
    """
    scale = 1 - _START
    least = _LEAST / _WIDE
    ends = _START + scale * mark.first, _START + scale * max(mark.last, mark.first + least)
    ends = min(ends[0], 1 - scale * least), min(1.0, ends[1])
    taken = _room(name, mark.first)
    room = _START + scale * max(0.0, min(taken[0], mark.first)), _START + scale * min(1.0, max(taken[1], mark.last))
    drawing.bar(mark.event_id, room, (top + 1, top + LANE - 1), said, fill="surface", opacity=0, named=False)
    inset, opacity = (2.0, 0.95) if mark.exact else (3.0, 0.22)
    opacity *= QUIET if quiet else 1
    drawing.bar(mark.event_id, ends, (top + inset, top + LANE - inset), said, fill=fill, opacity=opacity)
    behind = taken[1] > mark.first + least + 0.001
    beside = ends[1] if mark.exact else ends[0]
    at = beside + scale * 4 / _WIDE if behind else ends[0] - scale * 4 / _WIDE
    side, colour = "start" if behind else "end", "muted" if quiet else "ink"
    drawing.text(at, top + LANE / 2, name, at=side, fill=colour, size=12, share=0.3)

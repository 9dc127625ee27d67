"""One year as its results, each beside the year before, and what between them is not comparable."""

from typing import TYPE_CHECKING

import streamlit as st

from marsad.incidents import flows, trends
from marsad.incidents.periods import Window, whole
from marsad.incidents.review import Review, Reviewed
from marsad.incidents.selection import Selection
from marsad.incidents.trends import Figures
from marsad.maps.markup import tag, text
from marsad.ui import flow_incidents, place_names, session, trend_choices, trend_part, trend_review_lists
from marsad.vocabulary import GROUPS

if TYPE_CHECKING:
    from marsad.ui.frame import View


@st.fragment
def show(view: "View") -> None:
    """Draw the part. Another year, or a figure that is chosen, draws only it anew."""
    say = view.say
    with st.container(key="trend-part-review"):
        last = view.once(trends.last_day, Selection())
        if last is None:
            trend_part.head(view, "review", [say("nothing-selected")])
            return
        last, head = min(last, session.today()), st.container()
        first = min(view.holdings.incidents["date"].min().year, last.year)
        year = _year(view, first, last.year, min(last, view.selection.until or last).year)
        now = whole("year", last.replace(year=year, month=1, day=1))
        now = Window(now.first, min(now.last, last))
        then = now.year_before()
        found = [_reviewed(view, now), _reviewed(view, then or now)]
        told = [say("review-told")]
        if now.months != 12:
            told.append(say("review-to-date", day=say.day(now.last)))
        with head:
            trend_part.head(view, "review", told, lambda: _file(view, found))
        trend_review_lists.show(view, found, _rests(view, found))
        table = view.holdings.incidents
        largest = table[table["incident_id"].isin(found[0].largest)]
        if len(largest):
            trend_part.cards(view, say("review-largest"), largest)


def _year(view: "View", first: int, last: int, usual: int) -> int:
    """The year that is reviewed; the address keeps it."""
    key, years = "trend-year", [str(year) for year in range(last, first - 1, -1)]
    usual_year = str(min(max(usual, first), last))
    st.session_state[key] = session.choice("year", years, usual_year)

    def changed() -> None:
        session.take_choice("year", st.session_state[key], usual_year)

    st.selectbox(view.say("column-year"), years, key=key, on_change=changed, width=140)
    return int(session.choice("year", years, usual_year))


def _reviewed(view: "View", window: Window) -> Review:
    return view.once(Reviewed(window), trend_choices.of(view.shown, window))


def _rests(view: "View", found: list[Review]) -> str:
    """On what the two years rest, and so how far they can be compared."""
    say, (now, then) = view.say, found
    parts = [say("review-publishers", now=say.number(now.publishers), then=say.number(then.publishers))]
    if now.coarse or then.coarse:
        parts.append(say("review-coarse", now=say.number(now.coarse), then=say.number(then.coarse)))
    if now.period.wider or then.period.wider:
        wider = (say.number(each.period.wider) for each in found)
        parts.append(say("review-wider", now=next(wider), then=next(wider)))
    return tag("p", text(" ".join(parts)), classes="note")


def _file(view: "View", found: list[Review]) -> trend_part.Rows:
    """What the tables show, in full: kind, name, this year and the year before."""
    say, (now, then) = view.say, found
    rows = [["", "", *(f"{each.period.window.first}/{each.period.window.last}" for each in found)]]
    rows.append([say("column-incidents"), "", *(str(each.period.every.incidents) for each in found)])
    for code in GROUPS:
        if any(code in each.period.groups for each in found):
            figures = (each.period.groups.get(code, Figures()) for each in found)
            rows.append([say("column-weight"), say.label(GROUPS, code),
                         *(trend_part.kilograms(one.weight_kg) for one in figures)])  # fmt: skip
    for title, first, second, named in (
        (say("page-sites"), now.sites, then.sites, lambda code: place_names.name(view, code)),
        (say("review-ways"), now.routes, then.routes, lambda code: flow_incidents.way(view, flows.read(code))),
        (say("review-partners"), now.partners, then.partners, say.country),
    ):
        counts = (dict(first), dict(second))
        for code in dict.fromkeys([*counts[0], *counts[1]]):
            rows.append([title, named(code), *(str(each.get(code, 0)) for each in counts)])
    return rows

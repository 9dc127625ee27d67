"""What the page of trends is asked: by which period, by what, and which periods stand side by side."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import streamlit as st

from marsad.incidents import trends
from marsad.incidents.periods import PERIODS, Window, running
from marsad.incidents.selection import Selection
from marsad.ui import choice, session

if TYPE_CHECKING:
    from marsad.ui.frame import View

BY = ("substance", "site_type", "country", "mode")
AGAINST = ("year", "before")
USUAL_PERIOD = "year"


@dataclass(frozen=True)
class Choices:
    """The choices, the period that is looked at, and what stands beside it; `now` is None where there are no data."""

    period: str
    by: str
    against: str
    now: Window | None

    @property
    def then(self) -> Window | None:
        """The period that sites are compared with."""
        if not self.now:
            return None
        return self.now.before() if self.against == "before" else self.now.year_before()


@contextlib.contextmanager
def layout(view: "View") -> Iterator[Choices]:
    """Draw the choices, and below them whatever is drawn meanwhile."""
    say = view.say
    with st.container(key="trends"):
        with st.container(key="trend-choices", horizontal=True):
            period = _one("period", say("trends-period"), PERIODS, USUAL_PERIOD, lambda code: say(f"period-{code}"))
            by = _one("by", say("trends-by"), BY, BY[0], say)
            against = _one("against", say("trends-against"), AGAINST, AGAINST[0], lambda code: say(f"against-{code}"))
        yield Choices(period, by, against, _now(view, period))


def of(selection: Selection, window: Window) -> Selection:
    """The selection with the dates of a window."""
    return replace(selection, since=window.first, until=window.last)


def _now(view: "View", period: str) -> Window | None:
    """The chosen dates where both ends are chosen, else the running period; neither goes on after the data end."""
    last = view.once(trends.last_day, Selection())
    if last is None:
        return None
    last = min(last, session.today())
    since, until = view.selection.since, view.selection.until
    end = min(until, last) if until else last
    if since and until:
        return Window(since, end if end >= since else until)
    return running(period, end)


def _one(name: str, label: str, codes: Sequence[str], usual: str, say: Callable[[str], str]) -> str:
    return choice.one(f"trend-{name}", name, label, codes, usual, say)

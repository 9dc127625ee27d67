"""What all parts of the page of trends have in common: a title, what the chart says, its file, the incidents behind."""

import datetime
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from marsad.incidents import summary, trends
from marsad.incidents.periods import Window
from marsad.incidents.selection import Selection
from marsad.incidents.trends import BY, Figures
from marsad.maps.markup import lines, tag, text
from marsad.reports import safe_csv
from marsad.ui import incident_card, place_names
from marsad.ui.flow_incidents import MOST_CARDS
from marsad.vocabulary import GROUPS, MODES, SITE_TYPES, CodeList

if TYPE_CHECKING:
    from marsad.ui.frame import View

Rows = Sequence[Sequence[str]]
_LISTS: dict[str, CodeList] = {"substance": GROUPS, "site_type": SITE_TYPES, "mode": MODES}


def head(view: "View", part: str, told: Sequence[str], file: Callable[[], Rows] | None = None) -> None:
    """Draw the title of a part, its sentences, and the button for its file where there is something in it."""
    say = view.say
    with st.container(key=f"trend-head-{part}", horizontal=True, vertical_alignment="center"):
        said = " ".join(sentence for sentence in told if sentence)
        st.html(tag("header", tag("h2", text(say(f"trend-{part}"))) + tag("p", text(said))))
        if file:
            st.download_button(
                say("download-csv"), data=lambda: safe_csv.cells(file()), file_name=f"marsad-{part}.csv",
                mime="text/csv", icon=":material/download:", on_click="ignore", key=f"download-{part}",
            )  # fmt: skip


def key(view: "View", part: str, *more: object) -> str:
    """The key of a chart: another one for whatever changes it, so that no choice of an old one stays."""
    return f"{part}-{view.say.language}-{abs(hash((view.shown, view.holdings.version, more)))}"


def name(view: "View", by: str, code: str) -> str:
    """What a code of a way to split is called."""
    if not code:
        return view.say("not-stated")
    return view.say.label(_LISTS[by], code) if by in _LISTS else place_names.name(view, code)


def period(view: "View", first: datetime.date, kind: str) -> str:
    """A week (by its first day), a month, a quarter or a year in words."""
    return view.say.day(first) if kind == "week" else view.say.when(first, first, kind)


def wider(view: "View", count: int, kind: str) -> str:
    """What is in no bar, for it is known only to more than one."""
    return view.say("trends-wider", count=count, period=view.say(f"one-{kind}")) if count else ""


def kilograms(weight: float) -> str:
    """A weight for a file, empty where there is none."""
    return f"{weight:.3f}".rstrip("0").rstrip(".") if weight else ""


def weight(view: "View", figures: Figures) -> str:
    """The sum of weights, with their median and the share of the largest."""
    say = view.say
    if not figures.weighed:
        return say("amount-not-stated") if figures.incidents else "–"
    parts = [say.weight(figures.weight_kg, 1)]
    if figures.weighed > 1:
        parts.append(say("median-weight", weight=say.weight(figures.median_kg, 1)))
        parts.append(say("largest-share", share=say.percent(figures.largest_share)))
    return " · ".join(parts)


def incidents(
    view: "View", title: str, selection: Selection, window: Window, by: str = "", code: str = "", most: int = MOST_CARDS
) -> None:
    """Draw the incidents of a selection that are known to lie in a window and have a code, the newest as cards."""
    column = (BY[by],) if by else ()
    found = view.desk.lines(view.holdings, selection, ("incident_id", "date", "date_end", *column))
    found = trends.known_within(found, window)
    if by:
        found = found[found[BY[by]].isna() if not code else found[BY[by]] == code]
    cards(view, title, found, most)


def cards(view: "View", title: str, found: pd.DataFrame, most: int = MOST_CARDS) -> None:
    """Draw the newest incidents of some lines as cards, and how many there are."""
    say, count = view.say, summary.count(found)
    items = incident_card.of(view.full(summary.newest(found, most)))
    shown = lines(incident_card.card(view, one, with_site=True) for one in items)
    more = tag("p", text(say("more-incidents", count=count - len(items))), classes="note") if count > len(items) else ""
    counted = tag("p", text(say("count-incidents", count=count)), classes="note")
    st.html(tag("h3", text(title)) + counted + tag("div", shown, classes="cards side-by-side") + more)

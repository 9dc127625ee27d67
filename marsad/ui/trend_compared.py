"""A period beside the one before it and beside the same one of the year before, by substance."""

from typing import TYPE_CHECKING

import streamlit as st

from marsad.incidents.periods import Window
from marsad.incidents.trends import Changed, Figures, Period, Within
from marsad.maps.markup import lines, tag, text
from marsad.ui import cells, trend_choices, trend_part
from marsad.ui.trend_choices import Choices
from marsad.vocabulary import GROUPS

if TYPE_CHECKING:
    from marsad.ui.frame import View

APART = "|"


@st.fragment
def show(view: "View", choices: Choices) -> None:
    """Draw the part. A figure that is chosen draws only it anew."""
    say, now = view.say, choices.now
    with st.container(key="trend-part-compared"):
        if now is None:
            trend_part.head(view, "compared", [say("nothing-selected")])
            return
        windows = list(dict.fromkeys(window for window in (now, now.before(), now.year_before()) if window))
        found = [view.once(Within(window), trend_choices.of(view.shown, window)) for window in windows]
        same = say("compared-same") if len(found) < 3 else ""
        told = [say("compared-rule"), same, say("limit-weight")]
        trend_part.head(view, "compared", told, lambda: _file(view, found))
        titles = [say("compared-now"), say("compared-before"), say("compared-year")]
        if len(found) == 2:
            titles[1] = titles[2]
        verdicts = [_verdict(view, now, window) for window in windows[1:]]
        table = tag("div", _table(view, found, titles, verdicts), classes="scrolls")
        number, _, code = cells.show(trend_part.key(view, "compared", choices), table).partition(APART)
        if number.isdecimal() and int(number) < len(found):
            window = found[int(number)].window
            name = say.label(GROUPS, code) if code else say("all-incidents")
            title = f"{name} · {say.span(window.first, window.last)}"
            selection = trend_choices.of(view.shown, window)
            trend_part.incidents(view, title, selection, window, "substance" if code else "", code)


def _verdict(view: "View", now: Window, then: Window) -> str:
    """Whether all incidents together are unusual beside those of another period."""
    both = Window(min(now.first, then.first), max(now.last, then.last))
    return view.say(f"verdict-{view.once(Changed(now, then), trend_choices.of(view.shown, both)).code}")


def _table(view: "View", found: list[Period], titles: list[str], verdicts: list[str]) -> str:
    say = view.say
    heads = [tag("th", "", scope="col")]
    for title, period in zip(titles, found, strict=False):
        span = tag("small", text(say.span(period.window.first, period.window.last)))
        rough = tag("small", text(say("compared-wider", count=period.wider))) if period.wider else ""
        heads.append(tag("th", text(title) + span + rough, scope="col"))
    rows = [tag("tr", lines(heads))]
    for code in ("", *_codes(found)):
        name = say.label(GROUPS, code) if code else say("all-incidents")
        row = [tag("th", text(name), scope="row", classes=f"group-{code}" if code else "")]
        first = found[0].groups.get(code, Figures())
        for number, period in enumerate(found):
            figures = period.groups.get(code, Figures())
            counted = tag("b", text(say.number(figures.incidents)))
            if figures.incidents:
                counted = cells.figure(f"{number}{APART}{code}", counted)
            if number:
                change = _change(view, first.incidents, figures.incidents)
                told = change if code else f"{change} · {verdicts[number - 1]}"
                counted += " " + tag("span", text(told), classes="change")
            row.append(tag("td", counted + tag("small", text(trend_part.weight(view, figures)))))
        rows.append(tag("tr", lines(row)))
    return tag("table", lines(rows), classes="compared")


def _codes(found: list[Period]) -> list[str]:
    """The groups that any of the periods has, in the order of the vocabulary."""
    return [code for code in GROUPS if any(code in period.groups for period in found)]


def _change(view: "View", now: int, then: int) -> str:
    """By how many incidents the period that is looked at has more or less than this one."""
    say = view.say
    if now == then:
        return say("as-many")
    return (
        say("more-by", number=say.number(now - then)) if now > then else say("less-by", number=say.number(then - now))
    )


def _file(view: "View", found: list[Period]) -> trend_part.Rows:
    say = view.say
    rows = [[say("trends-period"), say("substance"), say("column-incidents"), say("column-weight"),
             say("column-median"), say("column-largest")]]  # fmt: skip
    for period in found:
        for code in ("", *_codes(found)):
            one = period.groups.get(code, Figures())
            rows.append([
                f"{period.window.first}/{period.window.last}",
                say.label(GROUPS, code) if code else say("all-incidents"), str(one.incidents),
                *(trend_part.kilograms(weight) for weight in (one.weight_kg, one.median_kg, one.largest_kg)),
            ])  # fmt: skip
    return rows

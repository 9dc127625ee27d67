"""The tables of a year in review, each figure beside that of the year before; a chosen one lists its incidents."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from marsad.incidents import flows, review, trends
from marsad.incidents.review import Review
from marsad.incidents.trends import Figures
from marsad.maps.markup import lines, tag, text
from marsad.ui import cells, flow_incidents, place_names, trend_choices, trend_part
from marsad.vocabulary import GROUPS

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST = 6
APART = "|"
Line = tuple[str, str, int, str, int, str]
"""A code, its name; how many incidents it has now and what is said of them; and the same of the year before."""


def show(view: "View", found: list[Review], rests: str) -> None:
    """Draw the tables below what they rest on (markup), and the incidents behind the figure that is chosen."""
    tables = tag("div", lines(_lists(view, found)), classes="review")
    windows = [each.period.window for each in found]
    kind, _, rest = cells.show(trend_part.key(view, "review", *windows), rests + tables).partition(APART)
    year, _, code = rest.partition(APART)
    if kind not in review.LISTED or not year.isdecimal() or int(year) >= len(windows):
        return
    window = windows[int(year)]
    column = review.LISTED[kind]
    selection = trend_choices.of(view.shown, window)
    behind = view.desk.lines(view.holdings, selection, ("incident_id", "date", "date_end", column))
    behind = review.listed_in(trends.known_within(behind, window), kind, code)
    name = _name(view, kind)(code) if code else view.say("all-incidents")
    trend_part.cards(view, f"{name} · {view.say.span(window.first, window.last)}", behind)


def _name(view: "View", kind: str) -> Callable[[str], str]:
    """What the codes of a table are called."""
    return {
        "substance": lambda code: view.say.label(GROUPS, code),
        "site": lambda code: place_names.name(view, code),
        "way": lambda code: flow_incidents.way(view, flows.read(code)),
        "partner": view.say.country,
    }[kind]


def _lists(view: "View", found: list[Review]) -> list[str]:
    say, (now, then) = view.say, found
    spans = [say.span(each.period.window.first, each.period.window.last) for each in found]
    groups = [code for code in GROUPS if code in now.period.groups or code in then.period.groups]
    weights: list[Line] = []
    for code in ("", *groups):
        first, second = (each.period.groups.get(code, Figures()) for each in found)
        name = say.label(GROUPS, code) if code else say("all-incidents")
        weights.append((code, name, first.incidents, _weight(view, first, code), second.incidents,
                        _weight(view, second, code)))  # fmt: skip
    return [
        _table(view, "substance", say("review-weight"), spans, weights),
        _table(view, "site", say("page-sites"), spans, _named(view, "site", now.sites, then.sites)),
        _table(view, "way", say("review-ways"), spans, _named(view, "way", now.routes, then.routes)),
        _table(view, "partner", say("review-partners"), spans, _named(view, "partner", now.partners, then.partners)),
    ]


def _weight(view: "View", figures: Figures, code: str) -> str:
    """Count and, of one substance, weight, and the share of the largest where it is one of several."""
    say = view.say
    parts = [say("count-incidents", count=figures.incidents)]
    if code and figures.weighed:
        parts.append(say.weight(figures.weight_kg, 1))
    if code and figures.weighed > 1:
        parts.append(say("largest-share", share=say.percent(figures.largest_share)))
    return " · ".join(parts)


def _named(view: "View", kind: str, now: Sequence[tuple[str, int]], then: Sequence[tuple[str, int]]) -> list[Line]:
    """The codes of most incidents, with those that they had the year before."""
    say, named, before = view.say, _name(view, kind), dict(then)
    return [
        (code, named(code), count, say.number(count), before.get(code, 0), say.number(before.get(code, 0)))
        for code, count in now[:MOST]
    ]


def _table(view: "View", kind: str, title: str, spans: list[str], rows: Sequence[Line]) -> str:
    """A small table of this year and the year before; a sentence where it has no line."""
    if not rows:
        return tag("section", tag("h3", text(title)) + tag("p", text(view.say("review-nothing")), classes="note"))
    heads = tag("tr", lines([tag("td", ""), *(tag("th", text(span), scope="col") for span in spans)]))
    body = []
    for code, name, now, said_now, then, said_then in rows:
        colour = f"group-{code}" if kind == "substance" and code else ""
        row = [tag("th", tag("bdi", text(name)), scope="row", classes=colour)]
        for year, (count, said) in enumerate(((now, said_now), (then, said_then))):
            figure = cells.figure(APART.join((kind, str(year), code)), text(said)) if count else text(said)
            row.append(tag("td", figure))
        body.append(tag("tr", lines(row)))
    return tag("section", tag("h3", text(title)) + tag("table", heads + lines(body), classes="compared"))

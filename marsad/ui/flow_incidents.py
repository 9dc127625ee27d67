"""The incidents behind chosen flows: how many, how much, when; the flows they are of; and each as a card."""

from collections.abc import Collection
from typing import TYPE_CHECKING

import pandas as pd

from marsad.incidents import flows
from marsad.incidents.flows import Route
from marsad.maps.markup import lines, tag, text
from marsad.ui import incident_card, place_names
from marsad.vocabulary import MODES

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST_CARDS, MOST_FLOWS = 12, 8


def show(view: "View", table: pd.DataFrame, numbers: Collection[int], title: str) -> str:
    """The markup for flows of the table of `flows.by_flow`, by their numbers in it."""
    say, chosen = view.say, table.iloc[list(numbers)]
    lines_of = view.desk.lines(view.holdings, view.shown, ("incident_id", "route"))
    items = incident_card.of(view.full(lines_of[lines_of["route"].isin(chosen["route"])]))
    weight = float(chosen["weight_kg"].sum())
    figures = [
        say("count-incidents", count=len(items)),
        say.weight(weight, 1) if weight else say("amount-not-stated"),
        say.when(chosen["first"].min().date(), chosen["last"].max().date(), "day"),
        *_of_one(view, chosen),
    ]
    head = tag("h3", text(title)) + tag("p", text(" · ".join(figures)), classes="note")
    rest = len(items) - MOST_CARDS
    more = tag("p", text(say("more-incidents", count=rest)), classes="note") if rest > 0 else ""
    cards = lines(incident_card.card(view, one, with_site=True) for one in items[:MOST_CARDS])
    return head + _flows(view, chosen) + tag("div", cards, classes="cards side-by-side") + more


def _of_one(view: "View", chosen: pd.DataFrame) -> list[str]:
    """Of one flow, by what means and through where it went; of several, how many they are."""
    say = view.say
    if len(chosen) > 1:
        return [say("count-flows", count=len(chosen))]
    route = flows.read(chosen["route"].iloc[0])
    through = [place_names.name(view, code) for code in route.transits]
    parts = (say.label(MODES, route.mode) if route.mode else "",
             say("through", places=" · ".join(through)) if through else "")  # fmt: skip
    return [part for part in parts if part]


def way(view: "View", route: Route) -> str:
    """Origin, what lay between, where it was seized, destination; a question mark where nothing is stated."""
    say = view.say

    def names(codes: Collection[str]) -> str:
        return " + ".join(place_names.name(view, code) for code in codes)

    through = say("through", places=" · ".join(place_names.name(view, code) for code in route.transits))
    parts = (names(route.origins) or "?", through if route.transits else "", place(view, route.place) or "?",
             names(route.destinations) or "?")  # fmt: skip
    return (" ← " if say.direction == "rtl" else " → ").join(part for part in parts if part)


def place(view: "View", code: str) -> str:
    """The name of a place of seizure, empty where it is not known."""
    return place_names.name(view, code) if code else ""


def _flows(view: "View", chosen: pd.DataFrame) -> str:
    """The flows in words, those of most incidents first, where there is more than one."""
    if len(chosen) < 2:
        return ""
    say = view.say
    most = chosen.sort_values("incidents", ascending=False, kind="stable").head(MOST_FLOWS)
    said = []
    for written, incidents in zip(most["route"], most["incidents"], strict=True):
        route = flows.read(written)
        parts = (way(view, route), say.label(MODES, route.mode), say("count-incidents", count=int(incidents)))
        said.append(tag("li", tag("bdi", text(" · ".join(part for part in parts if part)))))
    rest = len(chosen) - len(most)
    more = tag("li", text(say("more-flows", count=rest))) if rest else ""
    return tag("ul", lines(said) + more, classes="flows")

"""The few figures of the selection, each with what it counts and its caution."""

from typing import TYPE_CHECKING

from streamlit.delta_generator import DeltaGenerator

from marsad.incidents.summary import GroupWeight, KeyFigures
from marsad.maps.markup import lines, tag, text
from marsad.vocabulary import GROUPS

if TYPE_CHECKING:
    from marsad.ui.frame import View

MAIN_GROUPS = 2


def show(view: "View", place: DeltaGenerator, figures: KeyFigures) -> None:
    """Incidents, sites, weight of the main substances, arrests."""
    say = view.say
    sites_note = say("unplaced", count=figures.unplaced) if figures.unplaced else say("all-placed")
    cards = [
        _card(say.number(figures.incidents), say("figure-incidents", count=figures.incidents), say("counts-incidents")),
        _card(say.number(figures.sites), say("figure-sites", count=figures.sites), sites_note),
        *(_group(view, group) for group in figures.groups[:MAIN_GROUPS]),
        _card(
            say.number(figures.arrests),
            say("figure-arrests", count=figures.arrests),
            say("arrests-stated", count=figures.arrests_stated),
        ),
    ]
    place.html(tag("div", lines(cards), classes="figures", role="list"))


def _group(view: "View", group: GroupWeight) -> str:
    say = view.say
    name = say.label(GROUPS, group.group)
    if not group.weight_kg:
        return _card("–", name, say("weight-not-stated", count=group.incidents), group.group)
    counted = [say("in-incidents", count=group.incidents), say("largest", weight=say.weight(group.largest_kg, 1))]
    notes = []
    if round(group.low_kg) != round(group.high_kg):
        notes.append(say("between", low=say.weight(group.low_kg, 1), high=say.weight(group.high_kg, 1)))
    if group.unweighed:
        notes.append(say("unweighed", count=group.unweighed))
    return _card(say.weight(group.weight_kg, 1), name, " · ".join(counted), group.group, caution=" · ".join(notes))


def _card(value: str, label: str, note: str, group: str = "", caution: str = "") -> str:
    head = tag("b", text(value)) + " " + tag("span", text(label), classes=f"group-{group}" if group else "")
    notes = lines(tag("p", text(part), classes="note", title=part) for part in (note, caution) if part)
    return tag("div", tag("p", head) + notes, role="listitem")

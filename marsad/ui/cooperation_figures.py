"""Above the map of cooperation: its few figures, each with its caution, and what of the selection is not theirs."""

from typing import TYPE_CHECKING

from streamlit.delta_generator import DeltaGenerator

from marsad.cooperation import tellings
from marsad.desk.cooperation import NOT_OF_EVENTS, Cooperation
from marsad.incidents import summary
from marsad.maps.markup import lines, tag, text

if TYPE_CHECKING:
    from marsad.ui.frame import View


def show(view: "View", place: DeltaGenerator, found: Cooperation) -> None:
    """Events, partners, places, incidents that had a partner."""
    say, count = view.say, tellings.count(found.events)
    partners = set(found.pairs["partner"]) | set(found.incidents["partner"])
    countries = (set(found.pairs["country"]) | set(found.incidents["country"])) - {""}
    homeless = {*found.pairs.loc[found.pairs["country"] == "", "partner"],
                *found.incidents.loc[found.incidents["country"] == "", "partner"]}  # fmt: skip
    nowhere = found.events[(found.events["place"] == "") & (found.events["country"] == "")]
    seized = found.incidents["incident_id"].nunique()
    told = say("events-told-twice", count=count.disputed, tellings=say.number(count.tellings))
    cards = [
        _card(view, count.events, say("figure-events", count=count.events), told),
        _card(view, len(partners), say("figure-partners", count=len(partners)),
              say("partners-of", countries=len(countries), count=len(homeless))),
        _card(view, found.events.loc[found.events["place"] != "", "place"].nunique(), say("figure-event-places"),
              say("events-nowhere", count=nowhere["event"].nunique())),
        _card(view, seized, say("figure-with-partner", count=seized),
              say("with-partner-of", all=say.number(view.once(summary.count)))),
    ]  # fmt: skip
    if any(getattr(view.selection, name) for name in NOT_OF_EVENTS):
        place.html(tag("p", text(say("events-not-chosen")), classes="hint passage"))
    place.html(tag("div", lines(cards), classes="figures", role="list"))


def _card(view: "View", value: int, label: str, note: str) -> str:
    head = tag("b", text(view.say.number(value))) + " " + tag("span", text(label))
    return tag("div", tag("p", head) + tag("p", text(note), classes="note", title=note), role="listitem")

"""Events of cooperation as a file: one line per telling, in the reader's words and with the codes."""

from typing import TYPE_CHECKING

from marsad.desk.cooperation import Cooperation
from marsad.ui import cooperation_shown, partner_names, trend_part
from marsad.vocabulary import KINDS

if TYPE_CHECKING:
    from marsad.ui.frame import View

_AS_WRITTEN = ("partners_text", "countries_taking_part", "incidents", "conflicts_with", "evidence", "source_title",
               "source_publisher", "source_url", "notes")  # fmt: skip


def rows(view: "View", found: Cooperation) -> trend_part.Rows:
    """The tellings given, the newest first. Dates are ISO 8601: the first and the last day, and how they are known."""
    say = view.say
    named = found.pairs.groupby("event_id", sort=False)["partner"].agg(list)
    head = [say(f"field-{code}") for code in ("event_id", "date", "date_end", "date_precision", "kind", "title")]
    head += [say("column-place"), say("field-country"), say("column-partners")]
    head += [say(f"field-{code}") for code in _AS_WRITTEN]
    lines = [head]
    for _, event in found.events.iterrows():
        lines.append([
            event["event_id"], f"{event['date']:%Y-%m-%d}", f"{event['date_end']:%Y-%m-%d}", event["date_precision"],
            say.label(KINDS, event["kind"]), event["title"],
            cooperation_shown.place_name(view, event["place"]) if event["place"] else event["place_text"],
            say.country(event["country"]) if event["country"] else "",
            "; ".join(partner_names.name(view, code) for code in named.get(event["event_id"], [])),
            *(event[code] for code in _AS_WRITTEN),
        ])  # fmt: skip
    return lines

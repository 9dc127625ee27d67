"""What may be shown with visitors in the room: confirmed incidents only, and nothing that names an agency or a vessel.

Confirmed is what an official statement says or independent sources confirm; a single source, and a later or second-hand
mention, are not yet. Of what is left, every field goes that can hold the name of an agency or a vessel, or a free text:
what can be said in codes (places, countries, substances, kilograms, ways of travel) stays.
"""

from dataclasses import replace

import pandas as pd

from marsad.incidents.selection import Selection

CONFIRMED = ("official", "corroborated")
HIDDEN = (
    "site_text", "operation_text", "agencies", "partners", "substance_text", "quantity_text", "conveyance", "flag",
    "concealment", "packaging", "detection", "origin_text", "transit_text", "destination_text", "source_title",
    "source_publisher", "source_url", "notes",
)  # fmt: skip
"""The fields that are empty then."""
_NOTHING = ("none",)  # an evidence that no incident has: an empty choice would mean all


def confirmed(selection: Selection) -> Selection:
    """The part of a selection that is confirmed. A search in texts is left out: what it finds, it tells."""
    chosen = tuple(code for code in selection.evidence or CONFIRMED if code in CONFIRMED)
    return replace(selection, evidence=chosen or _NOTHING, text="")


def blanked(lines: pd.DataFrame) -> pd.DataFrame:
    """The lines of confirmed incidents without the hidden fields; an incident of which any line is not, is left out."""
    doubtful = lines.loc[~lines["evidence"].isin(CONFIRMED), "incident_id"]
    kept = lines[~lines["incident_id"].isin(doubtful)]
    return kept.assign(**{name: pd.Series(pd.NA, kept.index, "str") for name in HIDDEN if name in kept})

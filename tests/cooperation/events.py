"""Events of cooperation for tests: a line with the fewest cells, to which a test adds what it is about."""

import pandas as pd

from marsad.cooperation import tellings

LINE = {
    "event_id": "E-1", "date": "2023-12-06", "date_end": "", "date_precision": "day", "kind": "meeting",
    "title": "A meeting", "site_id": "", "place_text": "", "country": "", "partners": "", "partner_countries": "",
    "partners_text": "", "incidents": "", "conflicts_with": "", "evidence": "official", "search": "", "place": "",
}  # fmt: skip
COUNTRIES = {"fbi": "US", "dea": "US", "policia": "ES", "interpol": "", "aim_council": ""}


def country_of(partner: str) -> str:
    """The country of the organisations above, and of a country itself."""
    return COUNTRIES.get(partner, partner if len(partner) == 2 and partner.isupper() else "")


def events(*lines: dict[str, str]) -> pd.DataFrame:
    """The table of events of these lines, each with the event that it tells."""
    table = pd.DataFrame([LINE | line for line in lines], columns=list(LINE), dtype="str")
    first = pd.to_datetime(table["date"]).astype("datetime64[s]")
    last = pd.to_datetime(table["date_end"].where(table["date_end"] != "", table["date"])).astype("datetime64[s]")
    table = table.assign(date=first, date_end=last)
    return table.assign(event=tellings.told(table))


def paired(table: pd.DataFrame) -> pd.DataFrame:
    """Each event of a table with each of its partners."""
    lines = [
        (code, event, partner, country_of(partner))
        for code, event, cell in zip(table["event_id"], table["event"], table["partners"], strict=True)
        for partner in cell.split("; ")
    ]
    return pd.DataFrame(lines, columns=["event_id", "event", "partner", "country"], dtype="str")


def seized(*lines: tuple[str, str, str, str, str]) -> pd.DataFrame:
    """Incidents and their partners: incident_id · partner · country · place · place_country."""
    return pd.DataFrame(lines, columns=["incident_id", "partner", "country", "place", "place_country"], dtype="str")

"""The one seam between pages and data: incidents, sites, uploads behind a few verbs. Knows no Streamlit."""

from marsad.desk.desk import Desk, Holdings

__all__ = ["Desk", "Holdings"]

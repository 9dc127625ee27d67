"""The one seam between pages and data: incidents, sites, uploads behind a few verbs. Knows no Streamlit."""

from marsad.desk.desk import Desk
from marsad.desk.holdings import Holdings

__all__ = ["Desk", "Holdings"]

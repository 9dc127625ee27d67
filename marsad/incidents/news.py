"""What is new: the incidents that the store came to know since a moment, whenever they happened.

The first batch of a store is where knowledge began, and no news; a correction of an incident that was known is none
either, nor is one that a withdrawn batch had told of before.
"""

import datetime

import pandas as pd


def first_recorded_since(rows: pd.DataFrame, moment: datetime.datetime) -> frozenset[str]:
    """The codes of the incidents whose first row was recorded at a moment (UTC) or later, by any batch but the first.

    `rows`: incident_id · batch · recorded_at of every row that the store ever kept, hidden or not.
    """
    late = (rows["recorded_at"] >= moment) & (rows["batch"] > rows["batch"].min())
    ids = rows["incident_id"].astype("str")
    return frozenset(ids[late]) - frozenset(ids[~late])

"""Which of the rows ever recorded are seen: none that is hidden, and of each incident its latest revision."""

import numpy as np
import pandas as pd

from marsad.store.batches import State
from marsad.vocabulary import INCIDENTS, Table


def visible(rows: pd.DataFrame, state: State, table: Table = INCIDENTS) -> pd.Series:
    """Whether each row is seen in a state, as booleans under the index of the rows.

    Needs the table's code (incident_id) · batch · revision. Of an incident all lines of its highest revision among the
    batches that are not hidden are seen, unless the incident itself is hidden. Rows that were recorded after the
    state are not told apart: leave them out before.
    """
    hidden = rows["batch"].isin(state.hidden_batches) | rows[table.code].isin(state.hidden(table))
    seen, revision = ~hidden.to_numpy(dtype=bool), rows["revision"].to_numpy()
    incident, known = pd.factorize(rows[table.code])
    highest = np.zeros(len(known), dtype=revision.dtype)
    np.maximum.at(highest, incident[seen], revision[seen])
    return pd.Series(seen & (revision == highest[incident]), index=rows.index)

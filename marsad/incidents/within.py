"""Any summary, of what is known to have happened in a window of days: a figure and the map beside it count the same."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from marsad.incidents import summary, trends
from marsad.incidents.periods import Window


@dataclass(frozen=True)
class Known:
    """A summary with a window: call it with the lines of a selection of its dates."""

    window: Window
    summarise: Callable[[pd.DataFrame], object]

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that the summary reads, and the dates."""
        return tuple(dict.fromkeys((*summary.columns(self.summarise), "date", "date_end")))

    def __call__(self, incidents: pd.DataFrame) -> object:
        """What the summary gives of those of the lines that are known to lie in the window."""
        return self.summarise(trends.known_within(incidents, self.window))

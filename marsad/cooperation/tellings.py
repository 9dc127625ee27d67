"""What is one event though sources tell it with dates that contradict one another: told twice, counted once.

A line of the table of events is a telling: what one source says. Tellings that name one another in `conflicts_with`
are of one event. Every count of events in this package counts events, not tellings; how many are told twice is said
beside it.
"""

from dataclasses import dataclass

import pandas as pd

from marsad.vocabulary.lists import listed


@dataclass(frozen=True)
class Counted:
    """How many events some tellings are of, how many tellings these are, and how many events have more than one."""

    events: int = 0
    tellings: int = 0
    disputed: int = 0


def told(events: pd.DataFrame) -> pd.Series:
    """For each telling (event_id · conflicts_with) the event that it tells: the lowest code of all its tellings.

    A conflict that only one side names is one; so is that of two tellings with a third.
    """
    ids = events["event_id"].astype("str").tolist()
    event = {code: code for code in ids}

    def first(code: str) -> str:
        while event[code] != code:
            code = event[code]
        return code

    for code, cell in zip(ids, events["conflicts_with"], strict=True):
        for other in listed(cell):
            if other in event:
                low, high = sorted((first(code), first(other)))
                event[high] = low
    return pd.Series([first(code) for code in ids], index=events.index, dtype="str")


def count(events: pd.DataFrame) -> Counted:
    """The count of tellings that say in `event` which event they tell."""
    times = events["event"].value_counts()
    return Counted(len(times), len(events), int((times > 1).sum()))


def others(events: pd.DataFrame, event_id: str) -> pd.DataFrame:
    """The other tellings of the event that a telling tells, oldest first."""
    of_it = events.loc[events["event_id"] == event_id, "event"]
    found = events[events["event"].isin(of_it) & (events["event_id"] != event_id)]
    return found.sort_values(["date", "event_id"], kind="stable")

"""The figures of a period beside those of the period before: of all incidents and of each substance group.

The period before has the same length (`periods.Window.before`). An incident counts in a period when it is known to have
happened in it (`trends.Within`). Fewer than `unusual.FEW` incidents in both periods together are few cases, to be read
with care: whatever the direction says, it says little. The rule holds for all incidents together and for each group.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace

import pandas as pd

from marsad.incidents import unusual
from marsad.incidents.counting import BASE
from marsad.incidents.periods import Window
from marsad.incidents.selection import Selection
from marsad.incidents.trends import Changed, Figures, Period, Within
from marsad.incidents.unusual import Verdict

MORE, LESS, SAME, NEITHER = "more", "less", "same", "none"


@dataclass(frozen=True)
class Beside:
    """The figures of one group, or of all incidents, in a period and in that before it."""

    now: Figures
    then: Figures

    @property
    def incidents(self) -> str:
        """Whether there are `more` incidents than before, `less`, the `same`, or `none` in either."""
        return _direction(self.now.incidents, self.then.incidents)

    @property
    def weight(self) -> str:
        """The same for kilograms, to the gram. `none` also where no incident of one of the periods states a weight.

        A period of incidents that state none weighs nobody knows what: no more and no less is said of it. One without
        incidents weighs nothing.
        """
        unknown = any(figures.incidents and not figures.weighed for figures in (self.now, self.then))
        return NEITHER if unknown else _direction(round(self.now.weight_kg, 3), round(self.then.weight_kg, 3))

    @property
    def few(self) -> bool:
        """Whether the cases are so few that their change says little."""
        return self.now.incidents + self.then.incidents < unusual.FEW


@dataclass(frozen=True)
class Change:
    """A period beside the one before; `then` and `verdict` are None where there is none to compare with.

    `verdict` says whether the change of all incidents together is unusual.
    """

    now: Period
    then: Period | None = None
    verdict: Verdict | None = None

    @property
    def every(self) -> Beside:
        """All incidents together."""
        return self._beside("")

    @property
    def groups(self) -> Mapping[str, Beside]:
        """Every group that either period has, heaviest now first, then those of most incidents."""
        codes = {*self.now.groups, *(self.then.groups if self.then else ())} - {""}
        found = {code: self._beside(code) for code in codes}
        order = sorted(found, key=lambda code: (-found[code].now.weight_kg, -found[code].now.incidents, code))
        return {code: found[code] for code in order}

    def _beside(self, code: str) -> Beside:
        then = self.then.groups.get(code, Figures()) if self.then else Figures()
        return Beside(self.now.groups.get(code, Figures()), then)


@dataclass(frozen=True)
class Against:
    """A summary: the change of a window against the one before. Call it with the lines of `asked`.

    Without `compared` nothing stands beside it: a window that begins where nobody chose has no period before.
    """

    now: Window
    compared: bool = True
    columns = (*BASE, "group")

    @property
    def then(self) -> Window | None:
        """The period before; None where there is none."""
        return self.now.before() if self.compared else None

    def asked(self, selection: Selection) -> Selection:
        """A selection with the dates of both periods, of whose lines the change is."""
        return replace(selection, since=(self.then or self.now).first, until=self.now.last)

    def __call__(self, incidents: pd.DataFrame) -> Change:
        """The change in the lines given."""
        now, then = Within(self.now)(incidents), self.then
        if then is None:
            return Change(now)
        return Change(now, Within(then)(incidents), Changed(self.now, then)(incidents))


def against(selection: Selection, first: datetime.date, last: datetime.date) -> Against:
    """What stands beside a selection, of a table whose incidents lie between two days.

    `last` is the last day of which anybody can know: neither after today nor after the newest incident of the whole
    table. A selection that goes on after it is compared up to it, for what no one has read yet is no fall; one that is
    wholly later, as it was chosen. Only what has a first day has a period before it.
    """
    since, until = selection.since, selection.until
    end = until if until and (until <= last or (since and since > last)) else last
    if since:
        return Against(Window(since, max(end, since)))
    return Against(Window(min(first, end), end), compared=False)


def _direction(now: float, then: float) -> str:
    if not now and not then:
        return NEITHER
    return SAME if now == then else MORE if now > then else LESS

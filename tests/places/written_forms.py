"""The written forms of places that the geocoder is judged by, and how it does on them."""

import csv
from dataclasses import dataclass
from pathlib import Path

from marsad.places.geocoding import Gazetteer
from marsad.places.outcomes import Ambiguous, Found, Outcome

PATH = Path(__file__).with_name("written_forms.csv")
BLIND = Path(__file__).with_name("blind_forms.csv")
"""Forms written by somebody who never saw the geocoder nor the other forms: 96.7 % right and 0.2 % wrong when first
measured; the faults that they showed were mended since, by class."""
PRESS = Path(__file__).with_name("press_forms.csv")
"""Forms as newspapers, customs and police write, by kind, with names that only look like places: 91 % right and 5 %
wrong when first measured; every second one was looked at when the faults were mended."""
STRANGER = Path(__file__).with_name("stranger_forms.csv")
"""Forms of another stranger, among them whole sentences, crossings named by both sides, and cities of several airports:
80 % right and 6 % wrong when first measured; the faults were mended since, by class."""
OUTSIDER = Path(__file__).with_name("outsider_forms.csv")
"""Forms of a third stranger, a seventh of them sentences: 93.4 % right and 2.4 % wrong when first measured, most of the
wrong ones sides of a crossing that share its name; the faults were mended since, by class."""
UNSEEN = Path(__file__).with_name("unseen_forms.csv")
"""Forms at which nobody looked while the geocoder was made better: what it comes to on names that it has not met."""


@dataclass(frozen=True)
class Form:
    """A name as somebody wrote it, with the hints given, and what it must come to: a code, several, or nothing."""

    text: str
    country: str
    type: str
    expected: frozenset[str]
    ambiguous: bool
    kind: str

    def answers(self, geocoder: Gazetteer) -> Outcome:
        return geocoder.find(self.text, (self.country,) if self.country else (), (self.type,) if self.type else ())


def read(path: Path = PATH) -> list[Form]:
    """Every form of a file; `ambiguous:A;B` expects both among the candidates, `A;B` either, `not-found` nothing."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Form(
                text=line["form"],
                country=line["country"],
                type=line["type"],
                expected=_expected(line["expected"]),
                ambiguous=line["expected"].startswith("ambiguous:"),
                kind=line["kind"],
            )
            for line in csv.DictReader(file)
        ]


def _expected(text: str) -> frozenset[str]:
    return frozenset() if text == "not-found" else frozenset(text.removeprefix("ambiguous:").split(";"))


@dataclass(frozen=True)
class Verdict:
    """How one form came out: `right`, `missed` (less was said than is known) or `wrong` (a place that is not meant)."""

    form: Form
    outcome: Outcome
    judged: str

    @property
    def said(self) -> str:
        """What was answered, in a word."""
        if isinstance(self.outcome, Found):
            return self.outcome.site.code
        if isinstance(self.outcome, Ambiguous):
            return "ambiguous:" + ";".join(found.site.code for found in self.outcome.candidates)
        return "not-found"


def judge(form: Form, outcome: Outcome) -> Verdict:
    """A form that fits several sites must be ambiguous among them; where either will do, so is the choice of the two.

    To say less than is known is missed, not wrong; but to answer with candidates where nothing is meant is missed too.
    """
    if isinstance(outcome, Found):
        right = not form.ambiguous and outcome.site.code in form.expected
        return Verdict(form, outcome, "right" if right else "wrong")
    if isinstance(outcome, Ambiguous):
        named = {found.site.code for found in outcome.candidates}
        among_them = form.expected <= named if form.ambiguous else len(named) > 1 and named == form.expected
        return Verdict(form, outcome, "right" if among_them else "missed")
    return Verdict(form, outcome, "missed" if form.expected else "right")

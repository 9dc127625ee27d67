"""An outcome of asking for a place as plain values: what the command line prints and other programs read."""

from typing import TypedDict

from marsad.places.outcomes import Ambiguous, Failed, Found, Outcome

STATUS = {"found": 0, "ambiguous": 3, "not-found": 4, "failed": 5}
"""What a command ends with, the worst of several outcomes."""


class Answer(TypedDict):
    """One name that was asked for, and what was found. None where the outcome has no such thing; degrees, WGS 84."""

    query: str
    outcome: str
    site: str | None
    name: str | None
    type: str | None
    country: str | None
    latitude: float | None
    longitude: float | None
    precision: str | None
    score: float | None
    alias: str | None
    reason: str | None
    candidates: list[dict[str, object]]


def of(query: str, outcome: Outcome, language: str) -> Answer:
    """The answer to a query, with names in one language."""
    told = Answer(
        query=query, outcome="not-found", site=None, name=None, type=None, country=None, latitude=None, longitude=None,
        precision=None, score=None, alias=None, reason=None, candidates=[],
    )  # fmt: skip
    if isinstance(outcome, Found):
        told["outcome"] = "found"
        told.update(_site(outcome, language))  # type: ignore[typeddict-item]
    elif isinstance(outcome, Ambiguous):
        told["outcome"] = "ambiguous"
        told["candidates"] = [_site(candidate, language) for candidate in outcome.candidates]
    elif isinstance(outcome, Failed):
        told["outcome"], told["reason"] = "failed", outcome.reason
    return told


def line(told: Answer) -> str:
    """The answer as a line for people: the name asked for, the outcome, and the site or sites."""
    found = [dict(told)] if told["outcome"] == "found" else told["candidates"]
    sites = " | ".join(
        f"{site['site']} {site['name']} ({site['type']}, {site['country'] or '-'}; {site['precision']})"
        for site in found
    )
    return "\t".join(part for part in (told["query"], told["outcome"], sites or told["reason"] or "") if part)


def _site(found: Found, language: str) -> dict[str, object]:
    site = found.site
    return {
        "site": site.code,
        "name": site.name(language),
        "type": site.site_type,
        "country": site.country or None,
        "latitude": site.latitude,
        "longitude": site.longitude,
        "precision": found.precision,
        "score": found.score,
        "alias": found.alias,
    }

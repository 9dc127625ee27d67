"""What asking where a name is may come to: found, ambiguous, not found, or failed, which are four things."""

from dataclasses import dataclass

from marsad.places.sites import Site


@dataclass(frozen=True, slots=True)
class Found:
    """One site answers to the name.

    `precision` is a code of the vocabulary's location precisions; `score` is 0 to 1, 1 where the name is the
    site's own; `alias` is the name of the site that matched.
    """

    site: Site
    precision: str
    score: float
    alias: str


@dataclass(frozen=True)
class Ambiguous:
    """Several sites answer to the name, best first; a person chooses."""

    candidates: tuple[Found, ...]


@dataclass(frozen=True)
class NotFound:
    """Everything that could be asked was asked, and nothing answers to the name."""


@dataclass(frozen=True)
class Failed:
    """Nobody knows: the question was not answered, and asking again later may help.

    `reason` is one of the message keys `online-timeout`, `online-refused` (no connection, or cut off),
    `online-too-many`, `online-not-understood` (no answer of the service's kind), `online-denied`, `online-error`,
    `online-off` (no service is set).
    """

    reason: str


Outcome = Found | Ambiguous | NotFound | Failed


@dataclass(frozen=True)
class Candidate:
    """A place that a service on the internet answers with, which is no site yet: a point in degrees (WGS 84).

    `country` is ISO 3166-1 alpha-2 or empty; `origin` is who said it, such as `nominatim https://…`.
    """

    name: str
    latitude: float
    longitude: float
    country: str
    origin: str

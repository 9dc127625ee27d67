"""What stands on the wall whatever the scene: the age of the data, who imported last, the clock, and what is amiss."""

from collections.abc import Sequence
from typing import Any

from marsad.i18n.translator import Translator
from marsad.incidents.selection import Ignored
from marsad.store.batches import Batch
from marsad.ui.wall_scene import Wall

_WHEN, _AGE, _SPAN = "⟦when⟧", "⟦age⟧", "⟦span⟧"
"""What the browser fills in, by its own clock set right by the server's."""


def of(wall: Wall, ignored: Sequence[Ignored], batch: Batch | None, zone: str, unavailable: str) -> dict[str, Any]:
    """What the browser watches, and the sentences in which it says it. Texts: the browser writes them as texts."""
    say, address = wall.view.say, wall.address
    who = say("wall-who-hidden") if address.safe else batch.recorded_by if batch else ""
    marks = [say("wall-safe")] if address.safe else []
    marks += [say("wall-ignored", parts=", ".join(f"{one.name}={one.value}" for one in ignored[:3]))] if ignored else []
    return _words(say) | {
        "theme": address.theme,
        "zone": zone,
        "city": say.city(zone),
        "last": batch.recorded_at.timestamp() if batch else None,
        "oldest": address.oldest,
        "imported": _newest(wall)
        + (say("wall-imported", when=_WHEN, age=_AGE, who=who) if batch else say("wall-no-import")),
        "old": say("wall-old", age=_AGE),
        "marks": marks,
        "trouble": say(unavailable) if unavailable else "",
        "broken": False,
    }


def _newest(wall: Wall) -> str:
    """When the newest incident of the data happened: data that were imported today may tell of last year."""
    incidents = wall.view.holdings.incidents  # newest first
    if incidents.empty:
        return ""
    first, last, precision = incidents[["date", "date_end", "date_precision"]].iloc[0]
    return wall.view.say("wall-newest", when=wall.view.say.when(first.date(), last.date(), str(precision))) + " · "


def broken(say: Translator, trouble: str) -> dict[str, Any]:
    """The same where the wall could not be made at all: the trouble in words; the browser tries again."""
    return _words(say) | {
        "theme": "dark", "zone": "UTC", "city": "UTC", "last": None, "oldest": 0, "imported": "", "old": "",
        "marks": [], "trouble": trouble, "broken": True,
    }  # fmt: skip


def scenes(wall: Wall, turns: list[list[dict[str, Any]]]) -> dict[str, Any]:
    """What the browser needs to show the scenes in turn."""
    say, address = wall.view.say, wall.address
    return {
        "turns": turns,
        "direction": say.direction,
        "language": say.language,
        "locale": say.browser_locale,
        "theme": address.theme,
        "seconds": address.seconds,
        "step": address.step,
        "words": {
            "held": say("wall-held"),
            "step": say("wall-step"),
            "until": say("wall-played-until", when=_WHEN, count=_AGE),
        },
    }


def _words(say: Translator) -> dict[str, Any]:
    return {
        "direction": say.direction,
        "locale": say.browser_locale,
        "words": {
            "lost": say("wall-lost"),
            "since": say("wall-lost-since", when=_WHEN),
            "silent": say("wall-silent"),
            "stale": say("wall-stale"),
            "trouble": say("wall-trouble"),
            "comes": say("wall-comes-back"),
            "clock": say("wall-clock-wrong", span=_SPAN),
        },
    }

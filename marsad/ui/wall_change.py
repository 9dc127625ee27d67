"""Says a figure of the period beside the same of the period before: more or less, by how much, and with what care."""

from marsad.i18n.translator import Translator
from marsad.incidents.change import LESS, MORE, SAME, Beside
from marsad.incidents.unusual import FEW
from marsad.maps.markup import tag, text

_ARROWS = {MORE: "▲", LESS: "▼", SAME: "="}


def incidents(say: Translator, beside: Beside) -> str:
    """The change of the count, as markup."""
    now, then = beside.now.incidents, beside.then.incidents
    words = {
        MORE: say("wall-more", count=now - then, before=say.number(then)),
        LESS: say("wall-fewer", count=then - now, before=say.number(then)),
        SAME: say("wall-as-many"),
    }
    care = say("verdict-few") if beside.few and now + then else ""
    return _said(beside.incidents, words.get(beside.incidents, say("wall-none-before")), care)


def weight(say: Translator, beside: Beside) -> str:
    """The change of the weight, as markup; that nothing can be said where weights are unknown."""
    now, then = beside.now.weight_kg, beside.then.weight_kg
    before = say.weight(then, 1)
    words = {
        MORE: say("wall-heavier", weight=say.weight(now - then, 1), before=before),
        LESS: say("wall-lighter", weight=say.weight(then - now, 1), before=before),
        SAME: say("wall-as-heavy"),
    }
    care = say("verdict-few") if beside.few else ""
    return _said(beside.weight, words.get(beside.weight, say("wall-weight-unknown")), care)


def count(say: Translator, now: int, then: int) -> str:
    """The change of another count of incidents, or of what they state."""
    care = say("verdict-few") if 0 < now + then < FEW else ""
    if now == then:
        return _said(SAME if now else "", say("wall-as-many") if now else say("wall-none-before"), care)
    sentence = "wall-more" if now > then else "wall-fewer"
    return _said(MORE if now > then else LESS, say(sentence, count=abs(now - then), before=say.number(then)), care)


def largest(say: Translator, beside: Beside) -> str:
    """How much of a weight one incident makes, where that is most of it; as markup."""
    share = beside.now.largest_share
    if beside.now.incidents < 2 or share < 0.5:
        return ""
    return text(say("wall-largest", share=say.percent(share)))


def _said(direction: str, sentence: str, care: str = "") -> str:
    arrow = tag("span", _ARROWS[direction], classes="arrow") + " " if direction in _ARROWS else ""
    return arrow + text(" · ".join(filter(None, (sentence, care))))

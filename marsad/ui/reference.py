"""The reference page: drawn from the vocabulary, so that it cannot lag behind the data."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from marsad.dictionary import LIMITS, counts
from marsad.incidents.unusual import FEW
from marsad.maps.markup import lines, tag, text
from marsad.vocabulary import CODE_LISTS, FIELDS, CodeList

if TYPE_CHECKING:
    from marsad.ui.frame import View


def show(view: "View") -> None:
    """Limits first, then what is in the data, where it comes from, boundaries, fields and codes."""
    say = view.say
    st.html(
        tag(
            "div",
            lines(
                [
                    tag("h1", text(say("page-reference"))),
                    tag("p", text(say("reference-intro")), classes="lead"),
                    _part(
                        say("limits-title"), tag("ul", lines(tag("li", text(say(f"limit-{key}"))) for key in LIMITS))
                    ),
                    _part(say("counts-title"), tag("p", text(counts(view.holdings, say.language)))),
                    _part(
                        say("sources-title"),
                        tag(
                            "ul", lines(tag("li", text(say(f"sources-{key}"))) for key in ("incidents", "sites", "map"))
                        ),
                    ),
                    _part(
                        say("boundaries-title"),
                        tag("p", text(say("boundaries-disclaimer")))
                        + tag("p", text(say(f"boundaries-{view.settings.boundaries}"))),
                    ),
                    _part(say("wall-rules-title"), _rules(view)),
                    _part(say("fields-title"), tag("p", text(say("fields-intro"))) + _fields(view)),
                    _part(say("codes-title"), lines(_codes(view, codes) for codes in CODE_LISTS)),
                ]
            ),
            classes="reference",
        )
    )


def _part(title: str, content: str) -> str:
    return tag("section", tag("h2", text(title)) + content)


def _rules(view: "View") -> str:
    say = view.say
    rules = (say("wall-rule-before"), say("wall-rule-few", count=FEW), say("wall-rule-new"), say("wall-rule-safe"))
    return tag("ul", lines(tag("li", text(rule)) for rule in rules))


def _fields(view: "View") -> str:
    say = view.say
    head = [say(f"head-{key}") for key in ("code", "meaning", "unit", "needed", "example", "refused")]
    return _table(
        head,
        [
            [
                tag("code", text(field.code)),
                tag("b", text(say(f"field-{field.code}"))) + tag("p", text(say(f"field-{field.code}.help"))),
                text(field.unit),
                text(say("yes") if field.required else ""),
                tag("bdi", text(field.example)),
                tag("bdi", text(field.bad_example)),
            ]
            for field in FIELDS
        ],
    )


def _codes(view: "View", codes: CodeList) -> str:
    say = view.say
    column = {"group": "group", "place_precision": ""}.get(codes.name, codes.name)
    table = view.holdings.incidents
    counted = table[column].value_counts() if column in table and codes.name != "detection" else pd.Series(dtype=int)
    rows = [
        [
            tag("code", text(code), classes=f"group-{code}" if codes.name == "group" else ""),
            text(say.label(codes, code)),
            text(say.number(int(counted.get(code, 0))) if len(counted) else ""),
        ]
        for code in codes
    ]
    head = [say("head-code"), say("head-label"), say("head-count") if len(counted) else ""]
    return tag("h3", text(say(f"list-{codes.name}"))) + _table(head, rows)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    first = tag("tr", lines(tag("th", text(cell), scope="col") for cell in head))
    body = lines(tag("tr", "".join(tag("td", cell) for cell in row)) for row in rows)
    return tag("div", tag("table", tag("thead", first) + tag("tbody", body)), classes="scroll")

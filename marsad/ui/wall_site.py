"""One site in focus: what was seized there in the period, beside the period before, and its last incidents."""

from dataclasses import replace

import pandas as pd

from marsad.incidents import summary
from marsad.maps.markup import lines, tag, text
from marsad.ui import place_names, wall_change, wall_incident
from marsad.ui.incident_card import Item, of
from marsad.ui.wall_scene import NEAR, Scene, Wall, figure, said
from marsad.ui.wall_situation import subtitle
from marsad.vocabulary import GROUPS, SITE_TYPES, SUBSTANCES

LAST = 3


def scenes(wall: Wall) -> list[Scene]:
    """One scene: the site of the address, else that of most incidents in the period."""
    say, once = wall.view.say, wall.view.once
    sites = once(summary.by_site, wall.period).sort_values(["incidents", "weight_kg"], ascending=False)
    asked = wall.address.selection.site
    code = asked[0] if asked else str(sites["site_id"].iloc[0]) if len(sites) else ""
    if not code:
        return [
            Scene("site", say("wall-site-title"), subtitle(wall), said(say("wall-nothing")), wall.layer_of_period())
        ]
    site = wall.view.holdings.sites.get(code)
    here = replace(wall.chosen, site=(code,))
    change = once(wall.against, wall.against.asked(here))
    every = change.every
    told = [figure(say.number(every.now.incidents), say("figure-incidents", count=every.now.incidents),
                   [wall_change.incidents(say, every) if change.then else ""])]  # fmt: skip
    for group in list(change.groups)[:1]:
        beside = change.groups[group]
        if beside.now.weighed:
            notes = [wall_change.weight(say, beside) if change.then else "", wall_change.largest(say, beside)]
            told.append(figure(say.weight(beside.now.weight_kg, 1), say.label(GROUPS, group), notes, group))
    known = of(summary.newest(wall.full(replace(here, since=None, until=None)), LAST))
    if known:
        told.append(tag("h2", text(say("wall-last-here"))))
        told.append(tag("ol", lines(_line(wall, items) for items in known), classes="list"))
    kind = [say.label(SITE_TYPES, site.site_type), say.country(site.country)] if site else []
    sub = " · ".join([*filter(None, kind), subtitle(wall)])
    layer, bounds = wall.layer_of_period(chosen=code), wall.around(pd.Series([code]))
    return [Scene("site", place_names.name(wall.view, code), sub, lines(told), layer, bounds, NEAR)]


def _line(wall: Wall, items: list[Item]) -> str:
    """An incident on one line: when, and what with how much of it."""
    first = items[0]
    dot = tag("i", classes="dot", style=f"background:var(--group-{first['group']})")
    what = wall.view.say.label(SUBSTANCES, str(first["substance"]))
    amount = wall_incident.amount(wall, first)
    clip = tag("bdi", text(" · ".join(filter(None, (wall_incident.when(wall, first), what)))), classes="clip")
    return tag("li", dot + clip + tag("b", tag("bdi", text(amount))))

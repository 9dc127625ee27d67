"""Routes and flows: where it came from and was going, as sources state it, played slowly through the period."""

from collections.abc import Collection

from marsad.incidents import flows, summary
from marsad.incidents.flows import Route
from marsad.maps.markup import lines, tag, text
from marsad.ui import flow_incidents, place_names
from marsad.ui.wall_scene import Scene, Wall, said
from marsad.ui.wall_situation import subtitle

MOST = 5
WEEKS = 200
"""Days up to which a period is played in weeks, beyond in months."""


def scenes(wall: Wall) -> list[Scene]:
    """One scene: the ways of the period, and the routes that most incidents share."""
    say = wall.view.say
    table = wall.known(flows.by_flow)
    read = [flows.read(route) for route in table["route"]]
    stated = table.iloc[[at for at, one in enumerate(read) if one.origins or one.transits or one.destinations]]
    every, known = int(table["incidents"].sum()), int(stated["incidents"].sum())
    panel = tag("p", "", classes="played")
    if known:
        panel += said(say("wall-ways-stated", known=say.number(known), all=say.number(every)))
        top = stated.sort_values(["incidents", "weight_kg"], ascending=False, kind="stable").head(MOST)
        panel += tag(
            "ol", lines(_line(wall, *row) for row in top[["route", "incidents", "group"]].to_numpy()), classes="list"
        )
    else:
        panel += said(say("wall-no-ways") if every else say("wall-nothing"))
    step = "week" if wall.against.now.days <= WEEKS else "month"
    layer = wall.layer_of_period(step=step)
    bounds = wall.around(wall.known(summary.by_site)["site_id"])
    if bounds:
        # Ways come from farther than the sites where they end.
        (south, west), (north, east) = bounds
        bounds = (min(south, 0.0), min(west, -35.0)), (max(north, 42.0), max(east, 15.0))
    return [Scene("routes", say("wall-routes-title"), subtitle(wall), panel, layer, bounds, played=True)]


def _line(wall: Wall, route: str, incidents: int, group: str) -> str:
    dot = tag("i", classes="dot", style=f"background:var(--group-{group})")
    way = tag("bdi", _way(wall, flows.read(route)), classes="clip")
    return tag("li", dot + way + tag("b", text(wall.view.say.number(int(incidents)))))


def _way(wall: Wall, route: Route) -> str:
    """Origin, transit, where it was seized (strong), destination, as markup; a question mark where none is stated."""
    view = wall.view

    def names(codes: Collection[str]) -> str:
        return text(" + ".join(place_names.name(view, code) for code in codes) or "?")

    seized = tag("strong", text(flow_incidents.place(view, route.place) or "?"))
    before = [names(codes) for codes in (route.origins, route.transits) if codes] or ["?"]
    if route.place in route.origins:
        before = []
    arrow = text(" → " if view.say.direction == "ltr" else " ← ")
    return arrow.join([*before, seized, names(route.destinations)])

"""Where it came from and was going, as sources state it: flows on the map, and as a table."""

from marsad.incidents import flows, summary
from marsad.ui import frame, map_panel, month_strip, route_map, route_panel, routes_below

with frame.open("routes") as view, map_panel.layout() as place:
    table = view.once(flows.by_flow)
    legs = flows.by_leg(table)
    map_panel.show(
        view,
        place.map,
        sites=view.once(summary.by_site),
        areas=route_map.ends(view, legs),
        ways=route_map.ways(view, legs),
    )
    route_panel.figures(view, place.figures, table, legs)
    route_panel.show(view, place.panel, table)
    month_strip.show(view, place.months, view.once(summary.by_month, view.shown.always()))
    routes_below.show(view, table)

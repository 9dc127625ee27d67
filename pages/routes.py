"""Where it came from and was going, as sources state it: flows on the map, as a diagram, as corridors and a table."""

from marsad.incidents import flows, summary
from marsad.ui import frame, map_panel, month_strip, route_panel, routes_below

with frame.open("routes") as view, map_panel.layout() as place:
    map_panel.show(view, place.map, sites=view.once(summary.by_site), areas=view.once(summary.by_area))
    table = view.once(flows.by_flow)
    route_panel.figures(view, place.figures, table)
    route_panel.show(view, place.panel, table)
    month_strip.show(view, place.months, view.once(summary.by_month, view.shown.always()))
    routes_below.show(view, table)

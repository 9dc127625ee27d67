"""The sites of the world: one found by any of its names, and all that is known of it."""

from marsad.incidents import summary
from marsad.ui import frame, map_panel, month_strip, site_search

with frame.open("sites") as view, map_panel.layout() as place:
    map_panel.show(view, place.map, sites=view.once(summary.by_site), areas=view.once(summary.by_area))
    site_search.show(view, place.panel)
    month_strip.show(view, place.months, view.once(summary.by_month, view.selection.always()))

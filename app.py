"""Where the selection's incidents happened: the home page."""

from marsad.incidents import summary
from marsad.ui import frame, key_figures, map_panel, month_strip, site_panel

with frame.open("map") as view, map_panel.layout() as place:
    map_panel.show(view, place.map, sites=view.once(summary.by_site), areas=view.once(summary.by_area))
    key_figures.show(view, place.figures, view.once(summary.key_figures))
    site_panel.show(view, place.panel)
    month_strip.show(view, place.months, view.once(summary.by_month, view.shown.always()))

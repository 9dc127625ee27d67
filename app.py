"""Where the selection's incidents happened: the home page."""

from marsad.incidents import summary
from marsad.ui import frame, key_figures, map_panel, month_strip, notices, site_panel

with frame.open("map") as view:
    notices.empty(view)
    with map_panel.layout() as (above, left, right, below):
        with above:
            key_figures.show(view, view.once(summary.key_figures))
        with left:
            map_panel.show(view, sites=view.once(summary.by_site), areas=view.once(summary.by_area))
        with right:
            site_panel.show(view)
        with below:
            month_strip.show(view, view.once(summary.by_month, view.shown.always()))

"""Where the selection's incidents happened: the home page."""

from marsad.incidents import summary
from marsad.ui import frame, key_figures, map_panel, month_strip, notices, site_panel

with frame.open("map") as view:
    incidents = view.figures
    notices.empty(view)
    with map_panel.layout() as (above, left, right, below):
        with above:
            key_figures.show(view, summary.key_figures(incidents))
        with left:
            map_panel.show(view, sites=summary.by_site(incidents), areas=summary.by_area(incidents))
        with right:
            site_panel.show(view)
        with below:
            month_strip.show(view, summary.by_month(view.all_dates))

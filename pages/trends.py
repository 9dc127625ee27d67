"""More or less than before, and is it unusual: over time, beside other periods, by site, by season, year by year."""

from marsad.ui import (
    frame,
    trend_choices,
    trend_compared,
    trend_heat,
    trend_moved,
    trend_over_time,
    trend_review,
    trend_season,
    trend_sites,
)

with frame.open("trends") as view, trend_choices.layout(view) as choices:
    trend_over_time.show(view, choices)
    trend_compared.show(view, choices)
    trend_sites.show(view, choices)
    trend_moved.show(view, choices)
    trend_season.show(view)
    trend_heat.show(view)
    trend_review.show(view)

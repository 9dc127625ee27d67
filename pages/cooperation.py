"""Who worked with whom: partners and what was done with them, on the map, in time, by kind, one by one."""

from marsad.ui import (
    cooperation_below,
    cooperation_figures,
    cooperation_map,
    cooperation_panel,
    cooperation_shown,
    frame,
    map_panel,
)

with frame.open("cooperation") as view, map_panel.layout() as place:
    found = cooperation_shown.of(view)
    cooperation_map.show(view, place.map, found)
    cooperation_figures.show(view, place.figures, found)
    cooperation_panel.show(view, place.panel, found)
    cooperation_below.show(view, found)

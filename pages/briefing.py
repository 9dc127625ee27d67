"""The briefing room: with scenes in its address a wall that nobody touches, without them what makes that address."""

from marsad.ui import frame, wall, wall_builder

if wall.asked():
    wall.show()
else:
    with frame.open("briefing") as view:
        wall_builder.show(view)

"""What the data hold, what each word means, and what the data cannot tell."""

from marsad.ui import frame, reference

with frame.open("reference") as view:
    reference.show(view)

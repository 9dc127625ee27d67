"""The selection as a table, and the full record of the incident that is chosen in it."""

from marsad.ui import frame, incident_record, incident_table

with frame.open("incidents") as view:
    incident_table.show(view, view.lines())
    incident_record.show(view)

"""The selection as a table, and the full record of the incident that is chosen in it."""

from marsad.ui import frame, incident_record, incident_table, notices

with frame.open("incidents") as view:
    if not notices.empty(view):
        incident_table.show(view, view.lines())
    incident_record.show(view)

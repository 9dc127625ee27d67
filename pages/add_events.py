"""Where new incidents come in: a file is read, matched, looked at and taken in as one batch; below, the batches."""

from marsad.ui import batch_history, frame, upload_columns, upload_done, upload_file, upload_look, upload_steps

with frame.open("add-events") as view:
    with upload_steps.open(view) as step:
        show = {
            "file": upload_file.show,
            "columns": upload_columns.show,
            "look": upload_look.show,
            "done": upload_done.show,
        }
        show[step](view)
    batch_history.show(view)

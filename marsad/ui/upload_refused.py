"""What an upload is refused for and what in it is in doubt, as tables; the refused lines as a file to mend."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from marsad.desk.uploads import Opened
from marsad.incidents.checking import Refused
from marsad.incidents.intake.raw_table import RawTable
from marsad.incidents.intake.upload import Looked
from marsad.maps.markup import tag, text
from marsad.reports import refused_csv

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST = 500
LONGEST_VALUE = 200
HEIGHT = 290


def show(view: "View", opened: Opened, looked: Looked) -> None:
    """Draw the two tables, each only where there is something in it."""
    say = view.say
    if looked.refused:
        with st.container(key="refused", border=True):
            with st.container(key="head-of-refused", horizontal=True, vertical_alignment="center"):
                st.html(tag("h3", text(say("refused-lines"))) + tag("p", text(say("mend-hint")), classes="hint"))
                raw = opened.raw
                st.download_button(
                    say("download-refused"),
                    data=lambda: refused_csv.write(raw.header, raw.texts, raw.lines, looked.refused, say),
                    file_name="marsad-refused.csv", mime="text/csv", icon=":material/download:", on_click="ignore",
                    key="download-refused", width="content",
                )  # fmt: skip
            _table(view, opened.raw, looked.refused, "column-reason", "refused")
    if looked.doubts:
        with st.container(key="doubts", border=True):
            st.html(tag("h3", text(say("values-in-doubt"))))
            _table(view, opened.raw, looked.doubts, "column-doubt", "doubts")


def _place(raw: RawTable, line: int) -> int | str:
    """The number of a line; where the file has several sheets, its sheet and the row there."""
    sheet, row = raw.where(line)
    return f"{sheet} · {row}" if len(raw.sheets) > 1 else line


def _table(view: "View", raw: RawTable, found: Sequence[Refused], last: str, key: str) -> None:
    say, shown = view.say, found[:MOST]
    if len(found) > MOST:
        st.caption(say("refused-first", shown=MOST, count=len(found)))
    table = pd.DataFrame(
        {
            "line": [_place(raw, one.line) for one in shown],
            "header": [one.column for one in shown],
            "value": [one.value[:LONGEST_VALUE] for one in shown],
            "reason": [say(one.reason) for one in shown],
        }
    )
    heads = {"line": "column-line", "header": "column-header", "value": "column-value", "reason": last}
    widths = {"line": 70, "header": 150, "value": 220, "reason": 560}
    side = {"alignment": "right"} if say.direction == "rtl" else {}
    columns = {
        name: st.column_config.TextColumn(say(head), width=widths[name], **side)  # type: ignore[arg-type]
        for name, head in heads.items()
    }
    if len(raw.sheets) < 2:
        columns["line"] = st.column_config.NumberColumn(say("column-line"), width=widths["line"], format="%d")
    st.dataframe(
        table, key=f"table-{key}-{say.language}", hide_index=True, column_config=columns,
        column_order=list(heads) if say.direction == "ltr" else list(reversed(heads)),
        height=min(HEIGHT, 38 + 35 * max(len(table), 1)),
    )  # fmt: skip

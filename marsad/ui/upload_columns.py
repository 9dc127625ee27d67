"""The second step of an upload: which column is which field, and what the file does not settle by itself."""

from dataclasses import replace
from typing import TYPE_CHECKING

import streamlit as st

from marsad.desk.uploads import Opened
from marsad.incidents.intake.columns import IGNORED, MEASURED, PERSONAL, POUND, Column
from marsad.incidents.intake.columns import Mapping as ColumnMapping
from marsad.maps.markup import in_markdown, lines, tag, text
from marsad.ui import batch_history, upload_questions, upload_state
from marsad.vocabulary import UNITS, Table

if TYPE_CHECKING:
    from marsad.ui.frame import View

EXAMPLES = 3
LONGEST_EXAMPLE = 60
MOST_SHOWN = 30
"""Columns that are shown whether they are used or not; of a wider table the used ones come first."""
MOST_UNUSED = 60
"""Columns without a field that can be given one; what is wider than that is no table of incidents."""


def show(view: "View") -> None:
    """The columns with examples and a choice of fields, the questions, and the way on."""
    say, opened = view.say, upload_state.current().opened
    if opened is None:
        return
    about(view, opened)
    columns = opened.mapping.columns
    with st.container(key="columns", border=True):
        st.html(tag("p", text(say("mapping-remembered" if opened.remembered else "mapping-proposed")), classes="hint"))
        _head(view)
        wide = len(columns) > MOST_SHOWN
        for column in columns:
            if column.field != IGNORED or not wide:
                _line(view, opened, column)
        unused = [column for column in columns if column.field == IGNORED]
        if wide and unused:
            with st.expander(say("unused-columns", count=len(unused)), key="unused-columns", on_change="rerun"):
                for column in unused[:MOST_UNUSED]:
                    _line(view, opened, column)
    answered = upload_questions.show(view, opened)
    if not answered:
        st.caption(say("answer-first"))
    if st.button(say("check-lines"), key="check-lines", type="primary", disabled=not answered):
        upload_state.keep(step="look", looked=None)
        st.rerun()


def about(view: "View", opened: Opened) -> None:
    """Which file it is, whether it is known, and what of it is never kept."""
    say = view.say
    counted = say("count-lines", count=len(opened.raw.texts))
    sheets = [say("in-sheet", sheet=sheet) for sheet in opened.raw.sheets or filter(None, [opened.raw.sheet])]
    parts = (counted, *sheets, opened.raw.encoding.upper())  # the reader's own words first: they give the direction
    said = say("file-as-read", file=opened.name, lines=" · ".join(part for part in parts if part))
    st.html(tag("p", text(said), classes="as-read"))
    if opened.before:
        st.warning(in_markdown(say("upload-same-file", batch=opened.before.code)))
        st.html(tag("ol", batch_history.entry(view, opened.before), classes="edits batches"))
    if opened.raw.sheets_left:
        st.warning(in_markdown(say("sheets-left", sheets=", ".join(opened.raw.sheets_left))))
    dropped = [column.header for column in opened.mapping.columns if column.field == PERSONAL]
    if dropped:
        st.info(in_markdown(say("personal-dropped", columns=", ".join(dropped))))


def _head(view: "View") -> None:
    heads = lines(tag("b", text(view.say(key))) for key in ("head-column", "head-values", "head-field"))
    st.html(tag("div", heads, classes="column-head"))


def _line(view: "View", opened: Opened, column: Column) -> None:
    """One column of the file: its heading, example values, and the field that it is."""
    say, key, table = view.say, f"field-of-{column.number}", opened.mapping.table
    choices = (IGNORED, PERSONAL, *table.codes)
    with st.container(key=f"column-{column.number}", horizontal=True, vertical_alignment="center"):
        heading = tag("b", tag("bdi", text(column.header)), title=column.header)
        shown = [] if column.field == PERSONAL else _examples(opened, column.number)
        values = " · ".join(text(value[:LONGEST_EXAMPLE]) for value in shown)
        st.html(tag("div", heading + tag("span", tag("bdi", values)), classes="column-of-file"))
        if column.field in MEASURED:
            _unit(view, column)
        st.session_state[key] = column.field
        st.selectbox(
            say("field-of-column", column=in_markdown(column.header)), choices, key=key, on_change=_map,
            args=(view, column, key, "field"), format_func=lambda code: _name(view, table, code),
            label_visibility="collapsed", width=260,
        )  # fmt: skip


def _unit(view: "View", column: Column) -> None:
    say, key = view.say, f"unit-of-{column.number}"

    def name(code: str) -> str:
        if code == POUND:
            return say("unit-pounds")
        return say.label(UNITS, code) if code else say("unit-in-cells")

    st.session_state[key] = column.unit
    st.selectbox(
        say("unit-of-column", column=in_markdown(column.header)), ("", *UNITS, POUND), key=key, format_func=name,
        on_change=_map, args=(view, column, key, "unit"), label_visibility="collapsed", width=150,
    )  # fmt: skip


def _name(view: "View", table: Table, code: str) -> str:
    if code in table.field:
        return view.say(f"field-{table.field[code].words}")
    return view.say("personal-field" if code == PERSONAL else "not-used")


def _map(view: "View", column: Column, key: str, part: str) -> None:
    """Take what was chosen for a column; a field that another column had leaves that one."""
    opened, chosen = upload_state.current().opened, st.session_state[key]
    if opened is None:
        return
    changed = []
    for each in opened.mapping.columns:
        if each.number == column.number:
            changed.append(replace(each, field=chosen) if part == "field" else replace(each, unit=chosen))
        else:
            taken = part == "field" and chosen in opened.mapping.table.field and each.field == chosen
            changed.append(replace(each, field=IGNORED, unit="") if taken else each)
    understood(view, replace(opened.mapping, columns=tuple(changed)))


def understood(view: "View", mapping: ColumnMapping) -> None:
    """Go on with the file as a person understands it."""
    opened = upload_state.current().opened
    if opened is not None:
        known = view.uploads.understood(opened, mapping)
        upload_state.keep(opened=known, asked=upload_questions.of(view, known), looked=None)


def _examples(opened: Opened, number: int) -> list[str]:
    cells = opened.raw.texts[number].head(1000)
    return [str(value) for value in cells[cells != ""].drop_duplicates().head(EXAMPLES)]

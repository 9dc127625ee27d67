"""The first step of an upload: of which table, as a file, pasted or typed into a form; and the templates."""

from typing import TYPE_CHECKING

import streamlit as st

from marsad.errors import MarsadError
from marsad.maps.markup import tag, text
from marsad.reports import template
from marsad.ui import incident_form, upload_questions, upload_state, upload_steps, uploader_words
from marsad.vocabulary import INCIDENTS, TABLES, Table

if TYPE_CHECKING:
    from marsad.ui.frame import View

PASTED = "pasted.csv"
MOST_PASTED = 5_000_000  # characters
_READ = "marsad.read"  # the file that was read last, and why it was refused
LARGEST = 200  # megabytes, as intake reads them
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def show(view: "View") -> None:
    """Three ways to bring incidents, two for cooperation; whichever is used, the upload goes on with the next step."""
    say = view.say
    st.html(tag("p", text(say("upload-intro")), classes="lead"))
    name = st.radio(say("upload-table"), list(TABLES), format_func=lambda name: say(f"table-{name}"),
                    horizontal=True, key="upload-table")  # fmt: skip
    table = TABLES[name]
    with st.container(key="upload-ways", border=True):
        ways = [say("upload-file"), say("upload-paste"), *([say("upload-form")] if table == INCIDENTS else [])]
        by_file, by_paste, *by_form = st.tabs(ways)
        with by_file:
            _file(view, table)
        with by_paste:
            _paste(view, table)
        for tab in by_form:
            with tab:
                if (typed := incident_form.show(view)) and (refused := _open(view, typed, incident_form.NAME, table)):
                    st.error(refused)
    _templates(view, table)


def _file(view: "View", table: Table) -> None:
    say = view.say
    uploader_words.put(say)
    file = st.file_uploader(say("choose-file"), key="upload-file", max_upload_size=LARGEST)
    if file is None:
        return
    read, refused = st.session_state.get(_READ, ("", ""))
    if read != (file.file_id, table.name):
        refused = _open(view, file.getvalue(), file.name, table)
        st.session_state[_READ] = ((file.file_id, table.name), refused)
    if refused:
        st.error(refused)


def _paste(view: "View", table: Table) -> None:
    say = view.say
    with st.form("paste", border=False):
        pasted = st.text_area(
            say("paste-table"), placeholder=say("paste-hint"), height=180, max_chars=MOST_PASTED, key="pasted-table"
        )
        sent = st.form_submit_button(say("read-table"), type="primary") and pasted.strip()
        if sent and (refused := _open(view, pasted.encode("utf-8", "replace"), PASTED, table)):
            st.error(refused)


def _open(view: "View", content: bytes, name: str, table: Table) -> str:
    """Read what was brought and go on; why not, as Markdown, where it is no table."""
    bar = st.progress(0.0, text=view.say("reading-file"))

    def told(share: float) -> None:
        bar.progress(min(share, 1.0), view.say("reading-file"))

    try:
        opened = view.uploads.open(content, name, told, table)
    except MarsadError as error:
        bar.empty()
        return upload_steps.in_words(view, error)
    asked = upload_questions.of(view, opened)
    # A form has the fields for headings: there is nothing to match.
    ready = name == incident_form.NAME and not asked
    upload_state.begin()
    upload_state.keep(opened=opened, asked=asked, step="look" if ready else "columns")
    st.rerun()
    return ""


def _templates(view: "View", table: Table) -> None:
    say = view.say
    with st.container(key="templates", horizontal=True, vertical_alignment="center"):
        st.html(tag("p", tag("b", text(say("templates"))) + " " + text(say("template-hint")), classes="hint"))
        with st.container(key="template-buttons", horizontal=True, width="content"):
            st.download_button(
                say("template-xlsx"), data=lambda: template.xlsx(say, table),
                file_name=f"marsad-{table.name}-{say.language}.xlsx",
                mime=_SHEET, icon=":material/download:", on_click="ignore", key="template-xlsx",
            )  # fmt: skip
            st.download_button(
                say("template-csv"), data=lambda: template.csv(table), file_name=f"marsad-{table.name}.csv",
                mime="text/csv", icon=":material/download:", on_click="ignore", key="template-csv",
            )  # fmt: skip

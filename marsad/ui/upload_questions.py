"""What a file does not settle by itself: the order of its dates, its decimal sign, its evidence and source."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import streamlit as st

from marsad.desk.uploads import Opened
from marsad.i18n.translator import Translator
from marsad.incidents.intake.columns import Mapping as ColumnMapping
from marsad.incidents.intake.upload import Questions
from marsad.maps.markup import in_markdown, tag, text
from marsad.ui import upload_state
from marsad.vocabulary import EVIDENCE

if TYPE_CHECKING:
    from marsad.ui.frame import View

LONGEST_SOURCE = 200
_BLANK = "single_report"  # what a line without evidence is taken for


def show(view: "View", opened: Opened) -> bool:
    """Draw what must be asked, with the values in question; whether all of it is answered."""
    say, mapping = view.say, opened.mapping
    questions = upload_state.current().asked
    if questions:
        with st.container(key="questions", border=True):
            if asked := questions.day_first:
                orders = {"day-first": True, "month-first": False}
                chosen = next((key for key, order in orders.items() if order is mapping.day_first), None)

                def by_order(key: str, mapping: ColumnMapping) -> ColumnMapping:
                    return replace(mapping, day_first=orders[key])

                _ask(say, say("question-dates", examples=_listed(asked)), tuple(orders), chosen, by_order)
            if asked := questions.decimal:
                signs = {"decimal-comma": ",", "decimal-point": "."}
                sign = next((key for key, sign in signs.items() if sign == mapping.decimal), None)

                def by_sign(key: str, mapping: ColumnMapping) -> ColumnMapping:
                    return replace(mapping, decimal=signs[key])

                _ask(say, say("question-decimal", examples=_listed(asked)), tuple(signs), sign, by_sign)
    _constants(view, opened)
    return not (questions.day_first and mapping.day_first is None) and not (questions.decimal and not mapping.decimal)


def of(view: "View", opened: Opened) -> Questions:
    """What a file alone does not settle: asked even where it is answered, so that the answer is seen and can change."""
    return view.uploads.understood(opened, replace(opened.mapping, day_first=None, decimal="")).questions


def _ask(
    say: Translator,
    question: str,
    answers: Sequence[str],
    chosen: str | None,
    answer: Callable[[str, ColumnMapping], ColumnMapping],
) -> None:
    key = f"answer-{answers[0]}"
    st.session_state[key] = chosen

    def answered() -> None:
        opened = upload_state.current().opened
        if opened is not None and st.session_state[key]:
            upload_state.keep(
                opened=replace(opened, mapping=answer(st.session_state[key], opened.mapping)), looked=None
            )

    st.radio(in_markdown(question), answers, key=key, format_func=say, on_change=answered, index=None)


def _constants(view: "View", opened: Opened) -> None:
    """Evidence and source for all lines, where no column has them."""
    said = {column.field for column in opened.mapping.columns}
    wanted = [code for code in ("evidence", "source_publisher") if code not in said]
    if not wanted:
        return
    say, given = view.say, dict(opened.mapping.constants)
    with st.container(key="constants", border=True):
        st.html(tag("p", text(say("for-all-lines")), classes="hint"))
        with st.container(horizontal=True):
            if "evidence" in wanted:
                key = "constant-evidence"
                st.session_state[key] = given.get("evidence", _BLANK)
                st.selectbox(
                    say("evidence-for-all"), list(EVIDENCE), key=key, width=300, on_change=_constant,
                    args=("evidence", key), format_func=lambda code: say.label(EVIDENCE, code),
                )  # fmt: skip
            if "source_publisher" in wanted:
                key = "constant-source_publisher"
                st.session_state[key] = given.get("source_publisher", "")
                st.text_input(
                    say("source-for-all"), key=key, max_chars=LONGEST_SOURCE, help=say("source-for-all-help"),
                    on_change=_constant, args=("source_publisher", key), width=380,
                )  # fmt: skip


def _constant(code: str, key: str) -> None:
    opened, value = upload_state.current().opened, str(st.session_state[key]).strip()
    if opened is not None:
        given = dict(opened.mapping.constants) | {code: value}
        constants = tuple((name, said) for name, said in given.items() if said)
        upload_state.keep(opened=replace(opened, mapping=replace(opened.mapping, constants=constants)), looked=None)


def _listed(examples: Sequence[str]) -> str:
    return " · ".join(example[:60] for example in examples)

"""One of several codes, as a row of buttons; the address keeps what is chosen."""

from collections.abc import Callable, Sequence

import streamlit as st

from marsad.ui import session


def one(
    key: str, name: str, label: str, codes: Sequence[str], usual: str, say: Callable[[str], str], labelled: bool = True
) -> str:
    """Draw the buttons and give the code that is chosen. `name`: its parameter, which `usual` does without."""
    st.session_state[key] = session.choice(name, codes, usual)

    def changed() -> None:
        # A press on what is chosen already leaves nothing chosen: it stays.
        session.take_choice(name, st.session_state[key] or session.choice(name, codes, usual), usual)

    st.segmented_control(
        label, list(codes), format_func=say, key=key, on_change=changed, width="content",
        label_visibility="visible" if labelled else "collapsed",
    )  # fmt: skip
    return session.choice(name, codes, usual)

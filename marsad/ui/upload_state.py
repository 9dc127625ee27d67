"""What a session's upload has come to: the step it is at, the file as understood, what was decided, the batch."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import streamlit as st

from marsad.desk.uploads import Opened
from marsad.incidents.intake.upload import Looked, Questions
from marsad.store.batches import Batch

STEPS = ("file", "columns", "look", "done")
_KEY, _SAID = "marsad.upload", "marsad.upload-said"


@dataclass(frozen=True)
class Upload:
    """One upload of one session.

    `asked`: what the file alone does not settle, answered or not; `sites`: codes chosen for written places; `version`:
    of the data when they were looked at.
    """

    step: str = "file"
    opened: Opened | None = None
    asked: Questions = field(default_factory=Questions)
    sites: Mapping[str, str] = field(default_factory=dict)
    looked: Looked | None = None
    version: tuple[object, ...] = ()
    batch: Batch | None = None


def current() -> Upload:
    """The upload of this session; a new one where none was begun."""
    kept: Upload = st.session_state.setdefault(_KEY, Upload())
    return kept


def keep(**changes: Any) -> None:
    """Go on with the upload, changed in some of its parts."""
    st.session_state[_KEY] = replace(current(), **changes)


def begin() -> None:
    """Forget the upload, and begin anew."""
    st.session_state[_KEY] = Upload()


def trouble(key: str, **values: object) -> None:
    """Keep a message to be said above the step, once."""
    st.session_state[_SAID] = (key, values)


def said() -> tuple[str, dict[str, object]] | None:
    """The message that is kept, taken out."""
    kept: tuple[str, dict[str, object]] | None = st.session_state.pop(_SAID, None)
    return kept

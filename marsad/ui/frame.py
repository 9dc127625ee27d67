"""Opens a page: language and direction, menu, desk and selection; and closes it without ever showing a traceback."""

import contextlib
import logging
import os
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import pandas as pd
import streamlit as st

from marsad import settings
from marsad.desk import Desk, Holdings
from marsad.errors import MarsadError
from marsad.i18n.translator import Translator, translator
from marsad.incidents.selection import FILTER_COLUMNS, Selection
from marsad.incidents.summary import COLUMNS
from marsad.ui import filters, look, menu, notices, session

_LOG = logging.getLogger("marsad")
_FIGURES = list(dict.fromkeys((*COLUMNS, *FILTER_COLUMNS)))


@dataclass(frozen=True)
class View:
    """What a page needs: the words, the data, and what the user chose."""

    page: str
    say: Translator
    settings: settings.Settings
    holdings: Holdings
    selection: Selection

    @cached_property
    def figures(self) -> pd.DataFrame:
        """The selection's lines with the columns that figures need, at all sites."""
        return self.selection.everywhere().apply(self.holdings.incidents[_FIGURES])

    @cached_property
    def all_dates(self) -> pd.DataFrame:
        """The same lines at any date, for the strip of months."""
        return self.selection.everywhere().always().apply(self.holdings.incidents[_FIGURES])

    def incidents(self) -> pd.DataFrame:
        """The selection's lines with every column, newest first."""
        return self.selection.apply(self.holdings.incidents)


@contextlib.contextmanager
def open(page: str) -> Iterator[View]:  # noqa: A001  (frame.open reads as what it does)
    """Open a page by the key of its title. Whatever fails in it becomes a sentence, and an entry in the log."""
    st.set_page_config(page_title="Marsad", page_icon=look.ICON, layout="wide", initial_sidebar_state="auto")
    try:
        setting = settings.read(os.environ)
    except MarsadError as error:
        st.error(str(error))
        st.stop()
    holdings = _desk(setting).holdings()
    session.restore(
        {"country": set(holdings.incidents["country"].dropna().unique()),
         "site": {*holdings.sites, *holdings.incidents["site_id"].dropna().unique()}}
    )  # fmt: skip
    say = translator(session.language())
    look.apply(say)
    menu.show(say, page)
    view = View(page, say, setting, holdings, session.selection())
    try:
        filters.show(view)
        notices.show(view)
        yield view
    except Exception:
        reference = uuid.uuid4().hex[:8]
        _LOG.exception("page %s failed, reference %s", page, reference)
        st.error(say("page-failed", reference=reference))


@st.cache_resource
def _desk(setting: settings.Settings) -> Desk:
    return Desk(setting.data)

"""Opens a page: language and direction, menu, desk and selection; and closes it without ever showing a traceback."""

import contextlib
import logging
import os
import sys
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

import pandas as pd
import streamlit as st

from marsad import settings
from marsad.desk import Desk, Holdings
from marsad.desk.uploads import Uploads
from marsad.errors import MarsadError, StoreUnavailable
from marsad.i18n.translator import Translator, guess, translator
from marsad.incidents.selection import Selection
from marsad.maps.markup import in_markdown
from marsad.places.online import Online
from marsad.store.store import Store
from marsad.ui import filters, look, menu, newer, notices, session

_LOG = logging.getLogger("marsad")
T = TypeVar("T")
WITHOUT_SELECTION = {"reference", "add-events"}
MAPS = {"map", "sites", "routes", "cooperation"}


@dataclass(frozen=True)
class View:
    """What a page needs: the words, the data, and what the user chose."""

    page: str
    say: Translator
    settings: settings.Settings
    desk: Desk
    holdings: Holdings
    selection: Selection

    @property
    def selects(self) -> bool:
        """Whether the page shows a selection."""
        return self.page not in WITHOUT_SELECTION

    @property
    def uploads(self) -> Uploads:
        """What may be done with files of incidents."""
        return Uploads(self.desk)

    @property
    def shown(self) -> Selection:
        """What figures and map show: on pages with a map all sites, for the one that is open is shown beside them."""
        return self.selection.everywhere() if self.page in MAPS else self.selection

    def lines(self, selection: Selection | None = None) -> pd.DataFrame:
        """The lines of a selection (the one shown), newest first, with the columns that figures need."""
        return self.desk.lines(self.holdings, selection or self.shown)

    def once(self, summary: Callable[[pd.DataFrame], T], selection: Selection | None = None) -> T:
        """A summary of the lines of a selection (the one shown), computed once for all sessions."""
        return self.desk.once(self.holdings, summary, selection or self.shown)

    def full(self, lines: pd.DataFrame) -> pd.DataFrame:
        """The same lines with every column."""
        return self.holdings.incidents.loc[lines.index]


@contextlib.contextmanager
def open(page: str) -> Iterator[View]:
    """Open a page by the key of its title. Whatever fails in it becomes a sentence, and an entry in the log."""
    st.set_page_config(page_title="Marsad", page_icon=look.ICON, layout="wide", initial_sidebar_state="auto")
    try:
        setting = settings.read(os.environ)
    except MarsadError as error:
        st.error(str(error))
        st.stop()
    try:
        desk = the_desk(setting)
    except StoreUnavailable as error:
        st.error(in_markdown(translator(guess(st.context.locale))(error.reason)))
        st.stop()
    holdings = desk.holdings()
    tables = holdings.incidents, holdings.cooperation
    countries = frozenset(code for table in tables for code in table["country"].cat.categories)
    session.restore(page, {"country": countries, "site": holdings.known_sites})
    say = translator(session.language())
    look.apply(say)
    view = View(page, say, setting, desk, holdings, session.selection())
    # The page's own part is computed first, so that the map is repainted before the widgets around it are sent.
    above = st.container(key="head")
    try:
        yield view
    except StoreUnavailable as error:
        st.error(in_markdown(say(error.reason)))
    except Exception:
        reference = uuid.uuid4().hex[:8]
        _LOG.exception("page %s failed, reference %s", page, reference)
        st.error(say("page-failed", reference=reference))
    with above:
        filters.show(view)
        notices.show(view)
    menu.show(say, page)
    look.tell_the_browser(say)
    newer.watch(view)


@st.cache_resource
def the_desk(setting: settings.Settings) -> Desk:
    """The one desk of the server, for all its sessions; StoreUnavailable where its store cannot be named."""
    # The server's own thread sends what is drawn while a page computes its next part: it need not wait long for it.
    sys.setswitchinterval(0.0005)
    try:
        service = (
            Online(setting.geocoder, setting.geocoder_url, setting.geocoder_user_agent, setting.var / "answers.db")
            if setting.geocoder
            else None
        )
    except MarsadError as error:
        st.error(str(error))
        st.stop()
    return Desk(setting.data, setting.var, service, Store(setting.store_url))

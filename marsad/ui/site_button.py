"""A line that opens a site: its name, what it is, and in which country."""

from dataclasses import replace
from typing import TYPE_CHECKING

import streamlit as st

from marsad.maps.markup import in_markdown
from marsad.places.sites import Site
from marsad.ui import session
from marsad.vocabulary import SITE_TYPES

if TYPE_CHECKING:
    from marsad.ui.frame import View


def show(view: "View", site: Site, where: str, note: str = "") -> None:
    """Draw the line; `where` tells the lists apart in which one site may stand, `note` ends it."""
    about = (*kind(view, site), note)
    label = (
        f"**{in_markdown(site.name(view.say.language))}**  {in_markdown(' · '.join(part for part in about if part))}"
    )
    st.button(
        label, key=f"{where}-{site.code}", type="tertiary", width="stretch", on_click=open_site, args=(site.code,)
    )


def kind(view: "View", site: Site) -> tuple[str, str]:
    """What a site is, and the name of its country (empty where it has none)."""
    return view.say.label(SITE_TYPES, site.site_type), view.say.country(site.country) if site.country else ""


def open_site(code: str) -> None:
    """Show one site; the address follows."""
    session.choose(replace(session.selection(), site=(code,)))


def close_site() -> None:
    """Show none."""
    session.choose(replace(session.selection(), site=()))

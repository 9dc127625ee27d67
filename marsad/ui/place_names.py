"""What a code of a site, a country or a region is called in the reader's language."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from marsad.ui.frame import View


def name(view: "View", code: str) -> str:
    """The name of a place by its code; the code itself where it has none."""
    site = view.holdings.sites.get(code)
    return site.name(view.say.language) if site else view.say.country(code)

"""Sites and months: how many incidents each site had in each of the last months; a cell leads to them."""

from typing import TYPE_CHECKING

import streamlit as st

from marsad.incidents import seasons
from marsad.incidents.periods import whole
from marsad.incidents.seasons import SiteMonths
from marsad.ui import place_names, trend_part
from marsad.ui.trend_marks import Drawing

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST_SITES, ROW, HEAD = 15, 24, 24
_NAMES = 0.19


@st.fragment
def show(view: "View") -> None:
    """Draw the part. A cell that is chosen draws only it anew."""
    say, found = view.say, view.once(seasons.by_site_and_month)
    with st.container(key="trend-part-heat"):
        rough = trend_part.wider(view, found.wider, "month")
        if not found.sites:
            trend_part.head(view, "heat", [rough or say("nothing-selected")])
            return
        site, month = divmod(int(found.incidents.argmax()), found.incidents.shape[1])
        names = [place_names.name(view, code) for code in found.sites[:MOST_SITES]]
        fact = say(
            "heat-peak", site=names[site] if site < len(names) else place_names.name(view, found.sites[site]),
            month=say.month(found.months[month]), count=int(found.incidents[site, month]),
        )  # fmt: skip
        told = [fact, say("heat-months", first=say.month(found.months[0]), last=say.month(found.months[-1])), rough]
        if len(found.sites) > MOST_SITES:
            told.append(say("heat-more", count=len(found.sites) - MOST_SITES))
        trend_part.head(view, "heat", told, lambda: _file(view, found))
        chosen = _draw(view, found, names).show(trend_part.key(view, "heat"), fact).split("|")
        if len(chosen) == 2 and int(chosen[0]) < len(names) and int(chosen[1]) < len(found.months):
            row, at = int(chosen[0]), int(chosen[1])
            title = f"{names[row]} · {say.month(found.months[at])}"
            window = whole("month", found.months[at])
            trend_part.incidents(view, title, view.shown, window, "site", found.sites[row])


def _draw(view: "View", found: SiteMonths, names: list[str]) -> Drawing:
    """The cells: darker for more, and with their number, which says the same in grey."""
    say, many = view.say, len(found.months)
    drawing = Drawing(say.direction == "rtl", HEAD + ROW * len(names) + 2)
    step, peak = (1 - _NAMES) / many, int(found.incidents[: len(names)].max())
    every = max(1, -(-many // 8))
    for at in range(0, many, every):
        drawing.text(
            _NAMES + step * at, HEAD / 2, say.month(found.months[at]), fill="muted", size=12, share=step * every
        )
    for row, name in enumerate(names):
        top = HEAD + ROW * row
        drawing.text(0, top + ROW / 2, name, size=13, share=_NAMES - 0.01)
        drawing.bar("", (_NAMES, 1), (top + ROW - 1, top + ROW), "", fill="line", opacity=1, named=False)
        for at in range(many):
            count = int(found.incidents[row, at])
            if count:
                kilograms = float(found.weight_kg[row, at])
                said = (name, say.month(found.months[at]), say("count-incidents", count=count),
                        say.weight(kilograms, 1) if kilograms else say("amount-not-stated"))  # fmt: skip
                ends = _NAMES + step * (at + 0.04), _NAMES + step * (at + 0.96)
                opacity = 0.16 + 0.4 * count / peak
                drawing.bar(
                    f"{row}|{at}", ends, (top + 2, top + ROW - 2), " · ".join(said), fill="accent", opacity=opacity
                )
                drawing.text(sum(ends) / 2, top + ROW / 2, say.number(count), at="middle", size=12.5, share=step)
    return drawing


def _file(view: "View", found: SiteMonths) -> trend_part.Rows:
    """The incidents of each site in each month, and beside them the kilograms in the same months."""
    say = view.say
    kinds = (say("column-incidents"), say("column-weight"))
    heads = (f"{month:%Y-%m} {kind}" for kind in kinds for month in found.months)
    rows = [[say("column-place"), *heads]]
    for code, counts, weights in zip(found.sites, found.incidents.tolist(), found.weight_kg.tolist(), strict=True):
        rows.append([place_names.name(view, code), *map(str, counts), *map(trend_part.kilograms, weights)])
    return rows

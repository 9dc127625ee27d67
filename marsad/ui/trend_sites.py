"""Sites that rose and fell between two periods, with a stated test for what is unusual."""

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from marsad.incidents.periods import Window
from marsad.incidents.trends import SiteChanges
from marsad.incidents.unusual import FEW, FEW_CASES, LEVEL, UNUSUAL
from marsad.ui import flow_columns, place_names, trend_choices, trend_part
from marsad.ui.trend_choices import Choices

if TYPE_CHECKING:
    from marsad.ui.frame import View

MOST, HEIGHT = 500, 318


def changes(view: "View", now: Window, then: Window) -> pd.DataFrame:
    """The sites of two periods, those that changed most first."""
    both = Window(min(now.first, then.first), max(now.last, then.last))
    return view.once(SiteChanges(now, then), trend_choices.of(view.shown, both))


@st.fragment
def show(view: "View", choices: Choices) -> None:
    """Draw the part. A line that is chosen draws only it anew."""
    say, now, then = view.say, choices.now, choices.then
    with st.container(key="trend-part-sites"):
        table = changes(view, now, then) if now and then else pd.DataFrame()
        if table.empty or not now or not then:
            trend_part.head(view, "sites", [say("sites-none")])
            return
        tested = int((table["verdict"] != FEW_CASES).sum())
        told = [
            say("sites-tested", count=tested, all=say.number(len(table)), few=FEW),
            say("sites-unusual", count=int((table["verdict"] == UNUSUAL).sum())) if tested else "",
            say("sites-rule", level=say.percent(LEVEL)),
        ]
        trend_part.head(view, "sites", [_fact(view, table), *told], lambda: _file(view, table, now, then))
        shown = table.head(MOST)
        number = st.column_config.NumberColumn
        rows = {
            "site": [place_names.name(view, code) for code in shown["site_id"]],
            "now": shown["incidents_now"].tolist(), "then": shown["incidents_then"].tolist(),
            "weight_now": _rounded(shown["weight_now"]), "weight_then": _rounded(shown["weight_then"]),
            "verdict": [say(f"verdict-{code}") for code in shown["verdict"]],
        }  # fmt: skip
        spans = [say.span(window.first, window.last) for window in (now, then)]
        columns = {
            "site": flow_columns.words(view, say("column-place"), 200),
            "now": number(say("column-now"), format="localized", width=110, help=spans[0]),
            "then": number(say("column-then"), format="localized", width=110, help=spans[1]),
            "weight_now": number(say("column-weight-now"), format="localized", width=120, help=spans[0]),
            "weight_then": number(say("column-weight-then"), format="localized", width=120, help=spans[1]),
            "verdict": flow_columns.words(view, say("column-verdict"), 200),
        }
        row = flow_columns.chosen_row(view, "trend-sites", rows, columns, HEIGHT)
        if row is not None:
            code, name = str(shown["site_id"].iloc[row]), rows["site"][row]
            for window, span in zip((now, then), spans, strict=True):
                selection = trend_choices.of(view.shown, window)
                trend_part.incidents(view, f"{name} · {span}", selection, window, "site", code, 6)


def _fact(view: "View", table: pd.DataFrame) -> str:
    """The sites that rose and fell most."""
    say, parts = view.say, []
    for key, at in (("sites-rose", int(table["change"].argmax())), ("sites-fell", int(table["change"].argmin()))):
        site = table.iloc[at]
        if (site["change"] > 0) if key == "sites-rose" else (site["change"] < 0):
            parts.append(say(
                key, site=place_names.name(view, site["site_id"]), now=say.number(site["incidents_now"]),
                then=say.number(site["incidents_then"]),
            ))  # fmt: skip
    return " ".join(parts)


def _rounded(weights: pd.Series) -> list[float | None]:
    return [round(weight, 1) or None for weight in weights.tolist()]


def _file(view: "View", table: pd.DataFrame, now: Window, then: Window) -> trend_part.Rows:
    say = view.say
    rows = [[say("column-place"), *(f"{say(name)} {_days(window)}" for name in ("column-incidents", "column-weight")
             for window in (now, then)), say("column-verdict"), "p"]]  # fmt: skip
    for line in table.itertuples():
        rows.append([
            place_names.name(view, str(line.site_id)), str(line.incidents_now), str(line.incidents_then),
            *(trend_part.kilograms(float(weight)) for weight in (line.weight_now, line.weight_then)),  # type: ignore[arg-type]
            say(f"verdict-{line.verdict}"), f"{line.p:.4f}" if line.verdict != FEW_CASES else "",
        ])  # fmt: skip
    return rows


def _days(window: Window) -> str:
    return f"{window.first}/{window.last}"

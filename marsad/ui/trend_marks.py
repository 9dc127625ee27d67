"""Draws bars, cells and their names for the page of trends; where they stand is said in shares of the width.

The drawing is Vega-Lite's own, written as it is: Altair needs some 30 ms to make a layer, and a page has seven charts.
"""

from dataclasses import dataclass, field
from typing import Any

import pandas as pd
import streamlit as st

CHOSEN = "chosen"
_FONT = "'IBM Plex Sans', 'IBM Plex Sans Arabic', sans-serif"
_BARS = ("key", "x", "x2", "top", "bottom", "fill", "opacity", "said", "label")
_TEXTS = ("x", "top", "text", "fill", "align", "size", "weight", "share")


@dataclass
class Drawing:
    """Marks and texts; x goes from 0, where reading begins, to 1, and y in pixels from the top."""

    right_to_left: bool
    height: float = 0
    _bars: list[tuple[Any, ...]] = field(default_factory=list)
    _texts: list[tuple[Any, ...]] = field(default_factory=list)

    def bar(
        self, key: str, x: tuple[float, float], y: tuple[float, float], said: str, *, fill: str, opacity: float = 0.85,
        named: bool = True,
    ) -> None:  # fmt: skip
        """A rectangle; one that is not `named` can be clicked and says itself, but no reader of the screen is told."""
        x0, x1 = (1 - x[1], 1 - x[0]) if self.right_to_left else x
        self._bars.append((key, x0, x1, y[0], y[1], f"var(--{fill})", opacity, said, said if named else ""))

    def text(
        self, x: float, top: float, text: str, *, at: str = "start", fill: str = "ink", size: float = 12.5,
        bold: bool = False, share: float = 1.0,
    ) -> None:  # fmt: skip
        """A text that begins, ends or has its middle at x, and is no wider than a share of the drawing."""
        side = {"start": "left", "middle": "center", "end": "right"}[at]
        if self.right_to_left:
            x, side = 1 - x, {"left": "right", "right": "left"}.get(side, side)
        weight = "600" if bold else "normal"
        self._texts.append((x, top, f"\u2068{text}\u2069", f"var(--{fill})", side, size, weight, share))

    def show(self, key: str, alt: str) -> str:
        """Draw it; the key of the mark that is chosen, empty for none."""
        event: Any = st.vega_lite_chart(
            self._spec(), key=key, theme=None, on_select="rerun", selection_mode=CHOSEN, alt=alt
        )
        marks = event["selection"].get(CHOSEN) or []
        return str(marks[0].get("key", "")) if marks else ""

    def _spec(self) -> dict[str, Any]:
        scale = {"domain": [0, 1], "nice": False, "zero": False}
        x = {"field": "x", "type": "quantitative", "axis": None, "scale": scale}
        y = {"field": "top", "type": "quantitative", "axis": None, "scale": scale | {"domain": [self.height, 0]}}
        fill = {"field": "fill", "type": "nominal", "scale": None}
        opacity = {"field": "opacity", "type": "quantitative", "scale": None}
        chosen = {"param": CHOSEN, "empty": False}
        bars = {
            "name": "bars", "data": {"name": "bars"}, "mark": {"type": "rect", "cursor": "pointer"},
            "encoding": {
                "x": x, "x2": {"field": "x2"}, "y": y, "y2": {"field": "bottom"}, "fill": fill, "fillOpacity": opacity,
                "stroke": {"condition": chosen | {"value": "var(--ink)"}, "value": "transparent"},
                "tooltip": {"field": "said", "type": "nominal"}, "description": {"field": "label", "type": "nominal"},
            },
        }  # fmt: skip
        # Of a text only numbers and words that are made here are read as expressions.
        mark = {"type": "text", "baseline": "middle", "aria": False} | {
            name: {"expr": f"datum.{of}"} for name, of in (("align", "align"), ("fontWeight", "weight"))
        }
        mark |= {"fontSize": {"expr": "datum.size"}, "limit": {"expr": "datum.share * width"}}
        texts = {
            "name": "texts", "data": {"name": "texts"}, "mark": mark,
            "encoding": {"x": x, "y": y, "text": {"field": "text", "type": "nominal"}, "fill": fill},
        }  # fmt: skip
        return {
            "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
            "datasets": {
                "bars": pd.DataFrame(self._bars, columns=list(_BARS)),
                "texts": pd.DataFrame(self._texts, columns=list(_TEXTS)),
            },
            "params": [
                {"name": CHOSEN, "select": {"type": "point", "fields": ["key"], "toggle": False}, "views": ["bars"]}
            ],
            "layer": [bars, texts],
            "height": self.height,
            "usermeta": {"embedOptions": {"renderer": "svg"}},
            "config": {"background": "transparent", "font": _FONT, "view": {"stroke": None}, "padding": 0},
        }

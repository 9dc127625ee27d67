"""The pack as one HTML file that opens anywhere, offline, with a live map; it asks no server for anything."""

from collections.abc import Sequence
from pathlib import Path

from marsad.maps.markup import lines, link, tag, text
from marsad.maps.style import css_variables
from marsad.reports.pack import bars, live_map
from marsad.reports.pack.content import Content, Figure, Incident, Section, Side
from marsad.reports.pack.maps import Ground
from marsad.reports.pack.placed import Placed
from marsad.reports.pack.speaker import Speaker

SHEET = Path(__file__).with_name("page.css")
POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:"
"""What a browser may load for the page: what is in it, and nothing else."""


def write(content: Content, placed: Placed, say: Speaker, ground: Ground) -> bytes:
    """The file, UTF-8."""
    shown = _map(content, placed, say, ground) if not content.empty else ""
    body = lines([
        _head(content),
        tag("p", text(content.empty), classes="empty") if content.empty else "",
        *([] if content.empty else [_figures(content), shown, bars.part(content), _incidents(content)]),
        _sentences(content.rests), _sentences(content.limits), _note([content.disclaimer]),
    ])  # fmt: skip
    sheet = _sheet(shown, ground.static)
    head = lines([
        '<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta http-equiv="Content-Security-Policy" content="{text(POLICY)}">',
        tag("title", text(f"{content.title} · {content.selection}")), tag("style", sheet),
    ])  # fmt: skip
    page = tag("html", tag("head", head) + tag("body", body), lang=content.language, dir=content.direction)
    return ("<!DOCTYPE html>\n" + page).encode("utf-8", "replace")


def _sheet(shown: str, static: Path) -> str:
    light, dark = (f"{{color-scheme:{theme};{css_variables(theme)}}}" for theme in ("light", "dark"))
    colours = f":root{light}@media screen and (prefers-color-scheme: dark){{:root{dark}}}"
    own = SHEET.read_text(encoding="utf-8")
    return lines([live_map.sheets(static) if "<script" in shown else "", colours, own])


def _head(content: Content) -> str:
    parts = [
        tag("span", text(content.name), classes="name"),
        tag("h1", text(content.title)),
        tag("p", tag("bdi", text(content.selection)), classes="said"),
        _note([content.made]),
    ]
    return tag("header", lines(parts), classes="head")


def _figures(content: Content) -> str:
    cards = tag("div", lines(_card(one) for one in content.cards), classes="cards")
    return tag("section", tag("h2", text(content.figures.title)) + cards + _note(content.figures.told))


def _card(one: Figure) -> str:
    parts = [
        tag("h3", _dot(one.group) + tag("span", text(one.name))),
        tag("div", _side(one.count) + _side(one.weight), classes="sides"),
        _note([" · ".join(one.notes)] if one.notes else []),
        tag("p", text(one.caution), classes="caution") if one.caution else "",
    ]
    return tag("article", lines(parts), classes="card")


def _side(side: Side) -> str:
    now = tag("b", text(side.now)) + " " + tag("span", text(side.label))
    return tag("div", now + (tag("small", text(side.then)) if side.then else ""))


def _dot(group: str) -> str:
    return tag("span", "", classes="dot", style=f"--of:var(--group-{group})" if group else "")


def _map(content: Content, placed: Placed, say: Speaker, ground: Ground) -> str:
    try:
        live = live_map.markup(placed, say, ground)
    except OSError:
        return tag("section", tag("h2", text(say("pack-map"))) + _note([say("pack-no-map")]))
    titles = " · ".join(one.title for one in content.maps)
    told = [sentence for one in content.maps for sentence in one.told]
    return tag("section", tag("h2", text(titles)) + live + _note(told))


def _incidents(content: Content) -> str:
    heads = tag("thead", tag("tr", lines(tag("th", text(head), scope="col") for head in content.heads)))
    rows = tag("tbody", lines(_row(one) for one in content.incidents))
    table = tag("div", tag("table", heads + rows), classes="scrolls")
    return tag("section", tag("h2", text(content.listed.title)) + _note(content.listed.told) + table)


def _row(one: Incident) -> str:
    goods = lines(
        tag("p", _dot(item.group) + " " + tag("b", text(item.substance)) + " " + tag("bdi", text(item.written)) + " "
            + tag("small", text(item.weight)))
        for item in one.goods
    )  # fmt: skip
    sources = lines(tag("p", link(source.url, tag("bdi", text(source.name)))) for source in one.sources)
    cells = [
        tag("p", text(one.when)),
        tag("p", tag("b", tag("bdi", text(one.place)))) + tag("p", tag("small", text(one.country))),
        goods,
        lines(tag("p", text(part)) for part in (one.way, one.mode, one.partners) if part),
        tag("p", tag("small", text(one.evidence))) + sources,
    ]
    return tag("tr", lines(tag("td", cell) for cell in cells), id=one.code)


def _sentences(part: Section) -> str:
    listed = tag("ul", lines(tag("li", text(sentence)) for sentence in part.told))
    return tag("section", tag("h2", text(part.title)) + listed)


def _note(told: Sequence[str]) -> str:
    return tag("p", text(" ".join(told)), classes="note") if told else ""

"""Makes the briefing pack of a selection: the desk gathers what it is made of, `reports.pack` writes it."""

import datetime
from collections.abc import Callable
from pathlib import Path

from marsad.desk import Desk, Holdings
from marsad.desk.briefed import Briefed, briefed
from marsad.i18n.translator import Translator, number_of_country
from marsad.incidents.selection import Selection
from marsad.reports.pack import html, maps, pdf, slides, words
from marsad.reports.pack.content import Content
from marsad.reports.pack.maps import Ground, Size

FORMATS = {
    "pdf": "application/pdf",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "html": "text/html",
}
"""The formats by the ending of their files, and what each is for a browser."""


def make(
    form: str, desk: Desk, held: Holdings, selection: Selection, say: Translator, view: str, static: Path,
    made: datetime.datetime,
) -> bytes:  # fmt: skip
    """The pack of a selection as a file. `view`: the point of view of boundaries; `made`: when it is made.

    Takes seconds; OSError where the browser's files, that its fonts come from, are not installed.
    """
    found = briefed(desk, held, selection, say.language, made.astimezone(datetime.UTC).date())
    numbers = {
        code: number for codes in found.countries.values() for code in codes if (number := number_of_country(code))
    }
    ground = Ground(static, view, numbers)

    def content(size: Size | None) -> Content:
        drawn = maps.pictures(found, say, ground, size)
        return words.content(found.contents, say, found.site_names, drawn, view, made)

    return _WRITERS[form](content, found, say, ground)


def _pdf(content: Callable[[Size | None], Content], found: Briefed, say: Translator, ground: Ground) -> bytes:
    return pdf.write(content(pdf.PICTURE), ground.static)


def _slides(content: Callable[[Size | None], Content], found: Briefed, say: Translator, ground: Ground) -> bytes:
    return slides.write(content(slides.PICTURE), say, ground.static)


def _html(content: Callable[[Size | None], Content], found: Briefed, say: Translator, ground: Ground) -> bytes:
    return html.write(content(None), found, say, ground)


_WRITERS = {"pdf": _pdf, "pptx": _slides, "html": _html}

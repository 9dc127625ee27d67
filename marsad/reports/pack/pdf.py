"""The pack as a PDF on A4: selectable text, page numbers, Arabic from right to left, maps as lines and not as dots."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import orjson
import typst

from marsad.maps import letters
from marsad.maps.markup import shortened
from marsad.maps.style import GROUP_COLOURS, PALETTE
from marsad.reports.pack.content import Content

PICTURE = (760.0, 410.0)
"""The size of a map on the page, in the pixels that its lines and letters are measured in."""
FOOTER = 110
TEMPLATE = Path(__file__).with_name("pack.typ")
_LONG_WORD = re.compile(r"\S{25,}")
_FALLBACK = "DejaVu Sans Mono"  # which the typesetter brings, for letters that the app's own fonts lack


def write(content: Content, static: Path) -> bytes:
    """The file. OSError where the fonts cannot be made."""
    files = {
        "main.typ": TEMPLATE.read_bytes(),
        "content.json": orjson.dumps(told(content)),
        **{f"map-{at}.svg": one.svg.encode() for at, one in enumerate(content.maps)},
    }
    return _set(files, static, format="pdf")


def picture(svg: str, width: float, static: Path) -> bytes:
    """A map as a PNG picture so many pixels wide."""
    page = b'#set page(width: 720pt, height: auto, margin: 0pt)\n#image("map.svg", width: 100%)'
    files = {"main.typ": page, "map.svg": svg.encode()}
    return _set(files, static, format="png", ppi=width / 10)


def _set(files: Mapping[str, bytes], static: Path, **form: object) -> bytes:
    compile_files: Any = typst.compile  # whose types know nothing of several files
    fonts = [str(letters.files(static)[0].parent)]
    made = compile_files(dict(files), font_paths=fonts, ignore_system_fonts=True, **form)
    assert isinstance(made, bytes)
    return made


def told(content: Content) -> Mapping[str, Any]:
    """The content as plain values, with the look of the page."""
    values: dict[str, Any] = _breakable(asdict(content))
    return values | {
        "maps": [
            {"title": one.title, "told": one.told, "legend": one.legend, "drawn": bool(one.svg)} for one in content.maps
        ],
        "page": content.page,
        "footer": shortened(f"{content.name} · {content.title} · {content.selection}", FOOTER),
        "look": PALETTE["light"],
        "groups": GROUP_COLOURS["light"],
        "fonts": [letters.FAMILY, _FALLBACK],
    }


def _breakable(value: Any) -> Any:
    """The same values, their longest words with places where a line may end, so that none leaves its column.

    Addresses of links are not read by people, and stay as they are.
    """
    if isinstance(value, str):
        return _LONG_WORD.sub(lambda word: "\u200b".join(re.findall(".{1,12}", word[0])), value)
    if isinstance(value, Mapping):
        return {key: one if key in ("url", "svg") else _breakable(one) for key, one in value.items()}
    return [_breakable(one) for one in value] if isinstance(value, Sequence) else value

"""The app's own fonts for print: IBM Plex as the browser has it, written as a typesetter reads it, and its widths.

The browser's files are one per alphabet; here each keeps a family name of its own, so that a list of names finds them.
"""

import atexit
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from fontTools.ttLib import TTFont

PACKAGES = {
    "ibm-plex-sans": ("latin", "latin-ext", "vietnamese", "greek", "cyrillic", "cyrillic-ext"),
    "ibm-plex-sans-arabic": ("arabic",),
}
STYLES = ("400-normal", "400-italic", "600-normal")
BOLD, REGULAR, SLANTED = "600-normal", "400-normal", "400-italic"
_FAMILY_NAMES = (1, 3, 4, 6, 16, 18, 21)  # of the name table
_WIDE = 0.6  # of the size: how wide a letter is taken for that no font has


def families() -> list[str]:
    """The names of the families, in the order in which a letter is looked for."""
    return [_family(package, alphabet) for package, alphabets in PACKAGES.items() for alphabet in alphabets]


@lru_cache(maxsize=1)
def folder(static: Path) -> Path:
    """A folder of the fonts as OpenType files, made once and gone when the program ends; OSError where it cannot be.

    A file that is not installed is left out: a typesetter then takes another font for its letters.
    """
    made = Path(tempfile.mkdtemp(prefix="marsad-fonts-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    for package, alphabet, style, path in _files(static):
        font = TTFont(path)
        family = _family(package, alphabet)
        for record in font["name"].names:
            if record.nameID in _FAMILY_NAMES:
                font["name"].setName(family, record.nameID, record.platformID, record.platEncID, record.langID)
        font.flavor = None
        font.save(made / f"{package}-{alphabet}-{style}.ttf")
    return made


def width(text: str, size: float, style: str, static: Path) -> float:
    """How wide a text is, in the unit of its size: the sum of its letters, which joined ones do not exceed."""
    widths = _widths(static, style)
    return sum(widths.get(ord(letter), _WIDE) for letter in text) * size


@lru_cache(maxsize=len(STYLES))
def _widths(static: Path, style: str) -> Mapping[int, float]:
    found: dict[int, float] = {}
    for _, _, known, path in _files(static):
        if known in (style, REGULAR):
            font = TTFont(path, lazy=True)
            unit, metrics = font["head"].unitsPerEm, font["hmtx"]
            for code, glyph in font.getBestCmap().items():
                if code not in found or known == style:
                    found[code] = metrics[glyph][0] / unit
    return found


def _files(static: Path) -> Iterator[tuple[str, str, str, Path]]:
    for package, alphabets in PACKAGES.items():
        for alphabet in alphabets:
            for style in STYLES:
                name = f"{package}-{alphabet}-{style}.woff"
                path = static / "node_modules" / "@fontsource" / package / "files" / name
                if path.exists():
                    yield package, alphabet, style, path


def _family(package: str, alphabet: str) -> str:
    return f"Marsad {package.removeprefix('ibm-plex-')} {alphabet}"

"""The app's own fonts for print: IBM Plex of all alphabets in one file a style, as typesetters read it; its widths.

The browser's files are one per alphabet. A name such as "طنجة (Tanger)" has letters of several, and what draws pictures
takes one file for all letters of a name.
"""

import io
import os
import tempfile
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont

from marsad.maps import letter_by_letter

FAMILY = "Marsad Plex"
ALPHABETS = {
    "ibm-plex-sans": ("latin", "latin-ext", "vietnamese", "greek", "cyrillic", "cyrillic-ext"),
    "ibm-plex-sans-arabic": ("arabic",),
}
REGULAR, BOLD, SLANTED = "400-normal", "600-normal", "400-italic"
STYLES = (REGULAR, BOLD, SLANTED)
FOLDER = "fonts"
_FAMILY_NAMES = (1, 3, 4, 6, 16, 18, 21)  # of the name table
_WIDE = 0.6  # of the size: how wide a letter is taken for that no font has


def files(static: Path) -> list[Path]:
    """The fonts, one a style; OSError where the browser's are not installed.

    They are made once, which takes seconds, beside the browser's own; where nothing can be written there, in a folder
    that is made for this program alone.
    """
    return _files(static.resolve())


def width(text: str, size: float, style: str, static: Path) -> float:
    """How wide a text is, in the unit of its size: the sum of its letters, which joined ones do not exceed."""
    widths = _widths(static.resolve(), style)
    return sum(widths.get(ord(letter), _WIDE) for letter in text) * size


@lru_cache(maxsize=2)
def _files(static: Path) -> list[Path]:
    known = [static / FOLDER / _name(style) for style in STYLES]
    if all(path.exists() for path in known):
        return known
    try:
        (static / FOLDER).mkdir(exist_ok=True)
        return [_made(static, static / FOLDER, style) for style in STYLES]
    except OSError:
        folder = Path(tempfile.mkdtemp(prefix="marsad-fonts-"))
        return [_made(static, folder, style) for style in STYLES]


def _made(static: Path, folder: Path, style: str) -> Path:
    path = folder / _name(style)
    if not path.exists():
        growing = path.with_suffix(f".{os.getpid()}.part")
        merged = Merger().merge([_opened(path) for path in _parts(static, style)])
        letter_by_letter.write(merged)
        for record in merged["name"].names:
            if record.nameID in _FAMILY_NAMES:
                merged["name"].setName(FAMILY, record.nameID, record.platformID, record.platEncID, record.langID)
        merged.save(growing)
        growing.replace(path)
    return path


def _parts(static: Path, style: str) -> list[Path]:
    """The browser's fonts of a style. Arabic letters have no slanted form: they stand upright among slanted ones."""
    found = []
    for package, alphabets in ALPHABETS.items():
        folder = static / "node_modules" / "@fontsource" / package / "files"
        drawn = REGULAR if style == SLANTED and package == "ibm-plex-sans-arabic" else style
        found += [folder / f"{package}-{alphabet}-{drawn}.woff" for alphabet in alphabets]
    return found


def _opened(path: Path) -> io.BytesIO:
    font, file = TTFont(path), io.BytesIO()
    font.flavor = None
    font.save(file)
    file.seek(0)
    return file


@lru_cache(maxsize=2 * len(STYLES))
def _widths(static: Path, style: str) -> Mapping[int, float]:
    font = TTFont(_files(static)[STYLES.index(style)], lazy=True)
    unit, metrics = font["head"].unitsPerEm, font["hmtx"]
    return {code: metrics[glyph][0] / unit for code, glyph in font.getBestCmap().items()}


def _name(style: str) -> str:
    return f"marsad-plex-{style}.ttf"


if __name__ == "__main__":
    files(Path("static"))

"""Makes a font draw pairs of Arabic letters as two glyphs, so that a reader of a PDF copies them in their order.

Lam and alef, and some 240 other pairs, are one glyph in IBM Plex Sans Arabic. A PDF says of such a glyph that it is
two letters, and readers, who turn right-to-left glyphs round one by one, turn these two the wrong way: poppler and
PDFium alike copied بيلاروس as بيالروس. Here the first letter becomes the whole picture of the pair, moved over the
second one, which becomes an empty glyph: what is seen stays the same, and each letter is a glyph of its own.
"""

from collections import defaultdict

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

FEATURE = "rlig"
LIGATURES, EXTENSION = 4, 7
ROOM = 150
"""Of the width of a pair, in units of the font, what its second letter has: readers pass over what has none."""
_BASE = 1  # the class of a glyph that marks may stand on


def write(font: TTFont) -> None:
    """Change a font in place. One without such pairs stays as it is."""
    table = font["GSUB"].table
    numbers = {
        number
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == FEATURE
        for number in record.Feature.LookupListIndex
    }
    lookups = table.LookupList
    for number in sorted(numbers):
        pairs = _pairs(lookups.Lookup[number])
        if pairs:
            rules = []
            for second, firsts in pairs.items():
                whole = _append(lookups, _single({first: _moved(font, pair) for first, pair in firsts.items()}))
                nothing = _append(lookups, _single({second: _empty(font, second)}))
                rules.append(_rule(font, sorted(firsts, key=font.getGlyphID), second, whole, nothing))
            lookups.Lookup[number] = _lookup(6, rules, lookups.Lookup[number].LookupFlag)
    lookups.LookupCount = len(lookups.Lookup)


def _pairs(lookup: otTables.Lookup) -> dict[str, dict[str, str]]:
    """The pairs of a lookup: by second glyph, what each first glyph becomes. None where it joins more than two."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for part in lookup.SubTable:
        table = part.ExtSubTable if part.LookupType == EXTENSION else part
        if table.LookupType != LIGATURES:
            return {}
        for first, ligatures in table.ligatures.items():
            for ligature in ligatures:
                if len(ligature.Component) != 1:
                    return {}
                found[ligature.Component[0]][first] = ligature.LigGlyph
    return found


def _empty(font: TTFont, like: str) -> str:
    """A new glyph that draws nothing, for a letter that is drawn with the one before it."""
    return _new(font, f"{like}.drawn", Glyph(), (ROOM, 0))


def _moved(font: TTFont, pair: str) -> str:
    """A new glyph that draws a pair, moved over the empty glyph that stands left of it."""
    wide, bearing = font["hmtx"].metrics[pair]
    part, glyph = GlyphComponent(), Glyph()
    part.glyphName, part.x, part.y, part.flags = pair, -ROOM, 0, 0x204  # the widths are its own, the points rounded
    glyph.numberOfContours, glyph.components = -1, [part]
    return _new(font, f"{pair}.moved", glyph, (wide - ROOM, bearing - ROOM))


def _new(font: TTFont, name: str, glyph: Glyph, metrics: tuple[int, int]) -> str:
    if name not in font["hmtx"].metrics:
        font.setGlyphOrder([*font.getGlyphOrder(), name])
        font["glyf"].glyphs[name] = glyph
        font["glyf"].setGlyphOrder(font.getGlyphOrder())
        glyph.recalcBounds(font["glyf"])
        font["hmtx"].metrics[name] = metrics
        font["GDEF"].table.GlyphClassDef.classDefs[name] = _BASE
    return name


def _append(lookups: otTables.LookupList, lookup: otTables.Lookup) -> int:
    lookups.Lookup.append(lookup)
    return len(lookups.Lookup) - 1


def _single(mapping: dict[str, str]) -> otTables.Lookup:
    table = otTables.SingleSubst()
    table.mapping = dict(mapping)
    return _lookup(1, [table], 0)


def _lookup(kind: int, tables: list[object], flag: int) -> otTables.Lookup:
    lookup = otTables.Lookup()
    lookup.LookupType, lookup.LookupFlag = kind, flag
    lookup.SubTable, lookup.SubTableCount = tables, len(tables)
    return lookup


def _rule(font: TTFont, firsts: list[str], second: str, whole: int, nothing: int) -> otTables.ChainContextSubst:
    """Where one of some glyphs stands before another, look the first up in one lookup and the second in another."""
    rule = otTables.ChainContextSubst()
    rule.Format = 3
    rule.BacktrackGlyphCount = rule.LookAheadGlyphCount = 0
    rule.BacktrackCoverage, rule.LookAheadCoverage = [], []
    rule.InputGlyphCount, rule.InputCoverage = 2, [_coverage(firsts), _coverage([second])]
    rule.SubstCount, rule.SubstLookupRecord = 2, [_record(0, whole), _record(1, nothing)]
    return rule


def _coverage(glyphs: list[str]) -> otTables.Coverage:
    coverage = otTables.Coverage()
    coverage.glyphs = glyphs
    return coverage


def _record(at: int, lookup: int) -> otTables.SubstLookupRecord:
    record = otTables.SubstLookupRecord()
    record.SequenceIndex, record.LookupListIndex = at, lookup
    return record

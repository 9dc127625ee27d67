"""The look that map and pages share: colours for light and dark, tested for contrast and for colour blindness."""

from marsad.vocabulary import GROUPS

PALETTE = {
    "light": {
        "page": "#F3F5F7",
        "surface": "#FFFFFF",
        "ink": "#12212F",
        "muted": "#566573",
        "line": "#E3E8EC",
        "sea": "#DFE9F0",
        "land": "#F7F4EE",
        "coast": "#C9C2B4",
        "boundary": "#C3BBAA",
        "accent": "#0B5D7A",
        "quiet": "#E6EFF4",
    },
    "dark": {
        "page": "#0C1822",
        "surface": "#111F2B",
        "ink": "#EAF1F6",
        "muted": "#A9BCCB",
        "line": "#22323F",
        "sea": "#0C1822",
        "land": "#1A2A37",
        "coast": "#2C4152",
        "boundary": "#3A5063",
        "accent": "#4FC3D9",
        "quiet": "#16303D",
    },
}

# Okabe and Ito's hues for colour-blind readers; moved as little as it takes to stand 3:1 against the land, and 8 apart
# (CIEDE2000) from one another for every reader, protan, deutan and tritan sight included.
GROUP_COLOURS = {
    "light": {
        "cocaine": "#D55E00",
        "cannabis_resin": "#019669",
        "cannabis_herb": "#749748",
        "synthetics": "#C671A0",
        "medicines": "#0072B2",
        "opioids": "#1C95CF",
        "goods": "#8E6D40",
        "other": "#6C7682",
    },
    "dark": {
        "cocaine": "#F2790F",
        "cannabis_resin": "#31B78A",
        "cannabis_herb": "#ABD31C",
        "synthetics": "#EC99C7",
        "medicines": "#3D96D3",
        "opioids": "#7FC9F2",
        "goods": "#D6B36B",
        "other": "#929CA6",
    },
}

TIE_COLOURS = {theme: {"met": PALETTE[theme]["accent"], "done": GROUP_COLOURS[theme]["goods"]} for theme in PALETTE}
"""Of talks, and of what was done in the field together: blue and brown, one darker than the other in grey."""
WALL = {
    "dark": PALETTE["dark"] | {"bar": "#0A141C", "line": "#2A3D4C", "alarm": "#FFB4A2"},
    "light": PALETTE["light"] | {"bar": "#FFFFFF", "muted": "#3C4A57", "accent": "#08465C", "alarm": "#7A1500"},
}
"""The colours of a wall, read from five metres: words stand 7:1 against their ground."""

GROUP_IN_TEXT = 72
"""Per cent of a group's colour in words of that colour; the rest is ink, for the colour alone is too light to read."""


def mixed(first: str, second: str, share: float) -> str:
    """A colour between two (#rrggbb): so much of the second in the first."""
    pairs = [(int(first[at : at + 2], 16), int(second[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(one + (other - one) * share):02x}" for one, other in pairs)


def in_text(group: str) -> str:
    """The colour of words about a substance group on paper, dark enough to be read; that of links where it is none."""
    light = PALETTE["light"]
    colour = GROUP_COLOURS["light"].get(group)
    return mixed(colour, light["ink"], 1 - GROUP_IN_TEXT / 100) if colour else light["accent"]


def css_variables(theme: str) -> str:
    """The colours of a theme as CSS custom properties: `--ink`, …, `--group-cocaine`, …"""
    named = PALETTE[theme] | {f"group-{code}": GROUP_COLOURS[theme][code] for code in GROUPS}
    return "".join(f"--{name}:{colour};" for name, colour in named.items())


def wall_variables(theme: str) -> str:
    """The colours of a theme on a wall, named as those of the pages."""
    named = WALL[theme] | {f"group-{code}": GROUP_COLOURS[theme][code] for code in GROUPS}
    return "".join(f"--{name}:{colour};" for name, colour in named.items())

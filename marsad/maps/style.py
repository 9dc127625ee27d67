"""The look that map and pages share: colours for light and dark, checked by a test for contrast and colour blindness."""

from marsad.vocabulary import GROUPS

PALETTE = {
    "light": {
        "page": "#F3F5F7", "surface": "#FFFFFF", "ink": "#12212F", "muted": "#566573", "line": "#E3E8EC",
        "sea": "#DFE9F0", "land": "#F7F4EE", "coast": "#C9C2B4", "boundary": "#C3BBAA", "accent": "#0B5D7A",
        "quiet": "#E6EFF4",
    },
    "dark": {
        "page": "#0C1822", "surface": "#111F2B", "ink": "#EAF1F6", "muted": "#A9BCCB", "line": "#22323F",
        "sea": "#0C1822", "land": "#1A2A37", "coast": "#2C4152", "boundary": "#3A5063", "accent": "#4FC3D9",
        "quiet": "#16303D",
    },
}  # fmt: skip

# Okabe and Ito's hues for colour-blind readers; each darkened or lightened until it stands 3:1 against the land.
GROUP_COLOURS = {
    "light": {
        "cocaine": "#D55E00", "cannabis_resin": "#008A65", "cannabis_herb": "#6F9000", "synthetics": "#C2609A",
        "medicines": "#0072B2", "opioids": "#3C93C9", "goods": "#A97400", "other": "#6B7785",
    },
    "dark": {
        "cocaine": "#F07A1F", "cannabis_resin": "#12B486", "cannabis_herb": "#A3C72E", "synthetics": "#DD94BD",
        "medicines": "#3F9BDB", "opioids": "#7CC8F2", "goods": "#E9B13C", "other": "#93A1AF",
    },
}  # fmt: skip


def css_variables(theme: str) -> str:
    """The colours of a theme as CSS custom properties: `--ink`, …, `--group-cocaine`, …"""
    named = PALETTE[theme] | {f"group-{code}": GROUP_COLOURS[theme][code] for code in GROUPS}
    return "".join(f"--{name}:{colour};" for name, colour in named.items())

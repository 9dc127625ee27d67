"""Colours are numbers: contrast by WCAG 2.2, colour blindness by Machado, Oliveira and Fernandes (2009, severity 1.0),
differences by CIEDE2000 (Sharma, Wu and Dalal 2005, whose test data the last test uses)."""

import itertools
import math
import tomllib

import pytest

from marsad.maps.style import GROUP_COLOURS, GROUP_IN_TEXT, PALETTE, WALL, css_variables
from marsad.vocabulary import GROUPS
from tests.samples import ROOT

Three = tuple[float, float, float]
TEXT_CONTRAST, SHAPE_CONTRAST = 4.5, 3.0  # WCAG 1.4.3 and 1.4.11
APART = 8.0  # CIEDE2000: about eight times what two colours side by side must differ by to be told apart
SIGHT: dict[str, tuple[Three, Three, Three]] = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
WHITE = (0.95047, 1.0, 1.08883)  # D65


def linear(colour: str) -> Three:
    shares = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return red, green, blue


def times(matrix: tuple[Three, Three, Three], vector: Three) -> Three:
    one, two, three = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return one, two, three


def contrast(one: str, other: str) -> float:
    dark, light = sorted(times(XYZ, linear(colour))[1] for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


def lab(colour: str, sight: str) -> Three:
    red, green, blue = (min(1.0, max(0.0, share)) for share in times(SIGHT[sight], linear(colour)))
    shares = (part / white for part, white in zip(times(XYZ, (red, green, blue)), WHITE, strict=True))
    x, y, z = (share ** (1 / 3) if share > 216 / 24389 else (24389 / 27 * share + 16) / 116 for share in shares)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: Three, other: Three) -> float:
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean7 = ((math.hypot(a1, b1) + math.hypot(a2, b2)) / 2) ** 7
    stretch = 1.5 - 0.5 * math.sqrt(mean7 / (mean7 + 25**7))
    c1, c2 = math.hypot(a1 * stretch, b1), math.hypot(a2 * stretch, b2)
    h1, h2 = math.degrees(math.atan2(b1, a1 * stretch)) % 360, math.degrees(math.atan2(b2, a2 * stretch)) % 360
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    hue = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn) / 2)
    lightness, chroma = (l1 + l2) / 2 - 50, (c1 + c2) / 2
    middle = (h1 + h2) / 2 if abs(h1 - h2) <= 180 else ((h1 + h2 + 360) / 2) % 360
    middle = middle if c1 * c2 else h1 + h2
    waves = ((-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.20, 4, -63))
    swing = 1 + sum(size * math.cos(math.radians(times * middle + shift)) for size, times, shift in waves)
    sl = 1 + 0.015 * lightness**2 / math.sqrt(20 + lightness**2)
    sc, sh = 1 + 0.045 * chroma, 1 + 0.015 * chroma * swing
    bend = 60 * math.exp(-(((middle - 275) / 25) ** 2))
    turned = -2 * math.sqrt(chroma**7 / (chroma**7 + 25**7)) * math.sin(math.radians(bend))
    parts = ((l2 - l1) / sl, (c2 - c1) / sc, hue / sh)
    return math.sqrt(sum(part**2 for part in parts) + turned * parts[1] * parts[2])


@pytest.mark.parametrize("theme", PALETTE)
@pytest.mark.parametrize("text", ["ink", "muted", "accent"])
def test_text_can_be_read_on_every_ground(theme: str, text: str) -> None:
    colours = PALETTE[theme]
    for ground in ("page", "surface", "quiet"):
        assert contrast(colours[text], colours[ground]) >= TEXT_CONTRAST, (text, ground)


@pytest.mark.parametrize("theme", PALETTE)
def test_every_group_stands_out_from_the_land(theme: str) -> None:
    found = {group: contrast(colour, PALETTE[theme]["land"]) for group, colour in GROUP_COLOURS[theme].items()}
    assert min(found.values()) >= SHAPE_CONTRAST, found


@pytest.mark.parametrize("theme", PALETTE)
@pytest.mark.parametrize("sight", SIGHT)
def test_groups_can_be_told_apart_by_every_reader(theme: str, sight: str) -> None:
    seen = {group: lab(colour, sight) for group, colour in GROUP_COLOURS[theme].items()}
    found = {pair: difference(seen[pair[0]], seen[pair[1]]) for pair in itertools.combinations(seen, 2)}
    assert min(found.values()) >= APART, min(found.items(), key=lambda pair: pair[1])


def test_both_themes_colour_every_group_and_name_every_colour() -> None:
    assert set(GROUP_COLOURS["light"]) == set(GROUP_COLOURS["dark"]) == set(GROUPS)
    assert set(PALETTE["light"]) == set(PALETTE["dark"])
    assert f"--ink:{PALETTE['dark']['ink']};" in css_variables("dark")
    assert f"--group-cocaine:{GROUP_COLOURS['light']['cocaine']};" in css_variables("light")


@pytest.mark.parametrize("theme", PALETTE)
def test_streamlits_own_theme_has_the_same_colours(theme: str) -> None:
    configured = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"][theme]
    colours = PALETTE[theme]
    assert {name: value for name, value in configured.items() if name.endswith("Color")} == {
        "primaryColor": colours["accent"], "backgroundColor": colours["page"], "linkColor": colours["accent"],
        "secondaryBackgroundColor": colours["surface"], "textColor": colours["ink"], "borderColor": colours["line"],
    }  # fmt: skip
    assert configured["sidebar"] == {
        "backgroundColor": colours["surface"], "secondaryBackgroundColor": colours["page"]
    }  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((50, 2.5, 0), (50, 0, -2.5), 4.3065),  # hues more than half a turn apart
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),  # nearly black
    ],
)
def test_differences_are_reckoned_as_their_authors_do(one: Three, other: Three, expected: float) -> None:
    assert difference(one, other) == pytest.approx(expected, abs=0.0001)


@pytest.mark.parametrize("theme", PALETTE)
def test_a_word_in_the_colour_of_its_group_can_be_read(theme: str) -> None:
    share = GROUP_IN_TEXT / 100
    for group, colour in GROUP_COLOURS[theme].items():
        parts = zip(bytes.fromhex(colour[1:]), bytes.fromhex(PALETTE[theme]["ink"][1:]), strict=True)
        word = "#" + bytes(round(one * share + ink * (1 - share)) for one, ink in parts).hex()
        for ground in ("surface", "page"):
            assert contrast(word, PALETTE[theme][ground]) >= TEXT_CONTRAST, (group, ground)


@pytest.mark.parametrize("theme", WALL)
def test_words_on_a_wall_stand_seven_to_one_against_their_ground(theme: str) -> None:
    colours = WALL[theme]
    grounds = [colours["page"], colours["bar"], colours["land"], colours["sea"]]
    said = {name: min(contrast(colours[name], ground) for ground in grounds) for name in ("ink", "accent", "alarm")}
    said["muted"] = min(contrast(colours["muted"], ground) for ground in grounds[:2])
    assert {name: round(ratio, 1) for name, ratio in said.items() if ratio < 7} == {}

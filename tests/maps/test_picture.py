"""The map as a picture for print: what is drawn where, in which colours, by which view; names that keep clear."""

import re
from xml.etree import ElementTree

import numpy as np
import pandas as pd
import pytest

from marsad.maps import letters, picture, sight
from marsad.maps.atlas import WORLD, atlas, boundaries, clipped, latitude, project
from marsad.maps.bundles import PictureWay, laid
from marsad.maps.picture import Shown, Words
from marsad.maps.picture_names import Names
from marsad.maps.style import GROUP_COLOURS, PALETTE
from tests.samples import ROOT

STATIC = ROOT / "static"
TANGER, DAKAR, SANTOS = (35.88, -5.5), (14.68, -17.43), (-23.96, -46.3)
WORDS = Words(
    seas=[("North Atlantic", 30.0, -42.0, 2)], countries={"504": "Morocco", "732": "Western Sahara", "724": "Spain"},
    disclaimer="No endorsement.", credit="Natural Earth", weight=lambda kilograms: f"{kilograms:g} kg",
)  # fmt: skip
NO_AREAS = pd.DataFrame({"code": [], "group": []})


def sites(*lines: tuple[tuple[float, float], float, str]) -> pd.DataFrame:
    return pd.DataFrame([
        {"latitude": place[0], "longitude": place[1], "incidents": 1, "weight_kg": weight, "group": "cocaine",
         "name": name, "soft_km": 0.0}
        for place, weight, name in lines
    ])  # fmt: skip


def drawn(shown: Shown, view: str = "neutral", near: sight.Sight | None = None) -> ElementTree.Element:
    found = near or sight.of(760, 410, shown.sites[["latitude", "longitude"]].to_numpy())
    return ElementTree.fromstring(picture.draw(found, STATIC, view, shown, WORDS))


def written(root: ElementTree.Element) -> list[str]:
    return [one.text or "" for one in root.iter() if one.tag.endswith("text")]


def circles(root: ElementTree.Element, colour: str) -> list[float]:
    return [float(one.get("r", 0)) for one in root.iter() if one.tag.endswith("circle") and one.get("fill") == colour]


def test_a_site_is_a_circle_of_its_groups_colour_whose_area_is_its_weight() -> None:
    root = drawn(Shown(sites((TANGER, 900.0, "Tanger Med"), (DAKAR, 100.0, "Dakar")), NO_AREAS, {}))
    large, small = circles(root, GROUP_COLOURS["light"]["cocaine"])
    assert large == pytest.approx(picture.WIDEST, abs=0.1)
    assert (small - picture.SMALLEST) / (large - picture.SMALLEST) == pytest.approx((100 / 900) ** 0.5, abs=0.02)
    assert {"Tanger Med", "Dakar"} <= set(written(root))


def test_land_sea_and_coast_have_the_colours_of_the_screen() -> None:
    root = drawn(Shown(sites((TANGER, 1.0, "Tanger Med")), NO_AREAS, {}))
    colours = {one.get("fill") for one in root.iter()} | {one.get("stroke") for one in root.iter()}
    assert {PALETTE["light"][name] for name in ("sea", "land", "coast")} <= colours


def test_the_disclaimer_is_in_every_picture() -> None:
    assert "No endorsement. Natural Earth" in written(drawn(Shown(sites((TANGER, 1.0, "A")), NO_AREAS, {})))


@pytest.mark.parametrize(
    ("view", "kinds"),
    [("neutral", {"sahara_berm", "sahara_claim"}), ("MA", set()), ("UN", {"sahara_claim"})],
)
def test_the_lines_in_the_sahara_are_those_of_the_point_of_view(view: str, kinds: set[str]) -> None:
    assert {kind for kind in boundaries(STATIC, 4, view) if kind.startswith("sahara")} == kinds
    names = written(drawn(Shown(sites(((24.0, -13.5), 1.0, "A")), NO_AREAS, {}), view))
    assert ("Western Sahara" in names or "Western" in names) is (view == "UN")


def test_no_text_of_the_data_is_markup_or_turns_others_round() -> None:
    hostile = '</text><script>alert(1)</script>\u202e\x00"&'
    root = drawn(Shown(sites((TANGER, 1.0, hostile)), NO_AREAS, {}))
    assert not [one for one in root.iter() if "script" in one.tag]
    shown = [one for one in written(root) if "script" in one]
    assert shown and not re.search("[\x00\u202e]", "".join(shown))


def test_places_without_a_weight_are_rings_and_known_roughly_are_soft_discs() -> None:
    both = sites((TANGER, 0.0, "Ring"), (DAKAR, 5.0, "Soft"))
    both.loc[1, "soft_km"] = 300.0
    root = drawn(Shown(both, NO_AREAS, {}))
    assert [one.get("stroke") for one in root.iter() if one.tag.endswith("circle") and one.get("fill") == "none"]
    assert [one for one in root.iter() if one.tag.endswith("radialGradient")]


def test_ways_on_one_stretch_lie_side_by_side() -> None:
    line = [SANTOS, (0.0, -30.0), DAKAR]
    ways = [
        PictureWay([(line, True)], group, 1, weight, False) for group, weight in (("cocaine", 9.0), ("opioids", 4.0))
    ]
    near = sight.of(760, 410, np.array(line))
    first, second = (way.lines[0][0] for way in laid(ways, near))
    assert np.allclose(first[[0, -1]], second[[0, -1]])
    assert np.linalg.norm(first[1] - second[1]) > 2


def test_a_way_over_the_antimeridian_does_not_cross_the_whole_picture() -> None:
    ways = [PictureWay([([(35.0, 140.0), (35.0, 179.9)], True), ([(35.0, -179.9), (34.0, -120.0)], True)],
                       "cocaine", 1, 1.0, False)]  # fmt: skip
    near = sight.of(760, 410, np.array([(35.0, 140.0), (34.0, -120.0)]))
    assert near.scale * WORLD < 4 * 760
    for points, _ in laid(ways, near)[0].lines:
        assert near.holds(points).all()


def test_a_picture_holds_what_it_is_of_and_may_leave_out_the_outermost() -> None:
    near = np.array([TANGER, (36.1, -5.4), DAKAR])
    far = np.vstack([near, [(-40.0, 170.0)]])
    whole = sight.of(760, 410, far)
    assert whole.holds(whole.nearest(project(far[:, ::-1]))).all()
    trimmed = sight.of(760, 410, far, np.array([60.0, 60.0, 60.0, 1.0]))
    assert trimmed.zoom > whole.zoom + 1
    assert trimmed.holds(trimmed.nearest(project(far[:, ::-1]))).tolist() == [True, True, True, False]


def test_a_picture_of_one_place_or_none_is_a_map_all_the_same() -> None:
    assert sight.of(760, 410, np.array([TANGER])).zoom == sight.NEAREST
    assert sight.of(760, 410, np.empty((0, 2))).zoom == pytest.approx(sight.ZOOM, abs=1)


def test_names_lie_on_no_other_name_and_inside_the_picture() -> None:
    many = [((30 + at % 10, -10 + at // 10), 1.0 + at, f"Place number {at}") for at in range(80)]
    shown = Shown(sites(*many), NO_AREAS, {})
    near = sight.of(760, 410, shown.sites[["latitude", "longitude"]].to_numpy())
    names = Names(near, STATIC)
    for (x, y), name in zip(near.nearest(project(shown.sites[["longitude", "latitude"]].to_numpy())),
                            shown.sites["name"], strict=True):  # fmt: skip
        names.beside(name, float(x), float(y), 5)
    boxes = names.taken
    assert len(boxes) > 5
    assert not [
        (one, other) for at, one in enumerate(boxes) for other in boxes[at + 1 :]
        if one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
    ]  # fmt: skip
    assert all(left >= 0 and top >= 0 and right <= 760 and bottom <= 410 for left, top, right, bottom in boxes)


def test_the_projection_is_that_of_web_maps() -> None:
    (x, y), (_, top) = project(np.array([(0.0, 0.0), (0.0, 85.0511287798)]))
    assert (x, y, top) == pytest.approx((128, 128, 0), abs=1e-6)
    assert latitude(float(project(np.array([(0.0, 27.67)]))[0, 1])) == pytest.approx(27.67)


def test_a_ring_is_cut_where_the_picture_ends() -> None:
    square = np.array([(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)])
    part = clipped(square, 5, -1, 20, 4)
    assert (part.min(axis=0).tolist(), part.max(axis=0).tolist()) == ([5, 0], [10, 4])
    assert len(clipped(square, 20, 20, 30, 30)) == 0


def test_no_land_crosses_the_map_at_the_antimeridian() -> None:
    for ring in atlas(STATIC, 1).land:
        assert np.abs(np.diff(ring.points[:, 0])).max() < WORLD / 2 or not ring.coast


def test_arabic_letters_are_measured_with_their_own_widths() -> None:
    assert 0 < letters.width("طنجة", 10, letters.BOLD, STATIC) < 40
    assert letters.width("Tanger Med", 10, letters.REGULAR, STATIC) == pytest.approx(52, abs=6)

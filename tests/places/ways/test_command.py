"""The command that tells a way: what it prints, and what it ends with."""

import json

import pytest
from click.testing import CliRunner, Result

from marsad.commands.routes import route
from tests.samples import ROOT


@pytest.fixture
def run(tmp_path, monkeypatch):  # type: ignore[no-untyped-def]
    monkeypatch.setenv("MARSAD_DATA", str(ROOT / "data"))
    monkeypatch.setenv("MARSAD_VAR", str(tmp_path / "var"))

    def command(*arguments: str) -> Result:
        return CliRunner().invoke(route, arguments, catch_exceptions=False)

    return command


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("Santos", "ميناء طنجة المتوسط", "--mode", "sea"), 0, "Strait of Gibraltar"),
        (("Santos", "Tanger Med", "--mode", "sea", "--language", "ar"), 0, "مضيق جبل طارق"),
        (("Santos", "Mersin", "--via", "Tanger Med", "--mode", "sea"), 0, "(BRSSZ) → Tanger Med (MAPTM) → "),
        (("guerguerat", "Casablanca", "--mode", "road"), 0, "road"),
        (("Santos", "Tanger Med", "--mode", "air"), 0, "great circle"),
        (("Santos", "Tanger Med"), 0, "in a line"),
        (("Santos", "figuig-post", "--mode", "sea"), 4, "no way by sea"),
        (("Praia", "Dakar", "--mode", "road"), 4, "no way by road"),
        (("Santos", "Tripoli", "--mode", "sea"), 3, "several sites"),
        (("Santos", "Xyzzyplugh", "--mode", "sea"), 4, "no site is known"),
        (("Morocco", "Santos", "--mode", "sea"), 4, "a whole country or region"),
        (("MAPTM", "MAPTM", "--mode", "sea"), 0, "0 km"),
    ],
)
def test_a_way_is_told_or_what_is_wrong(run, arguments, status, said) -> None:  # type: ignore[no-untyped-def]
    result = run(*arguments)
    assert (result.exit_code, said in result.output) == (status, True), result.output
    assert result.exit_code or "not a track" in result.output


def test_geojson_has_a_feature_per_leg_and_crosses_the_antimeridian_in_two_lines(run) -> None:  # type: ignore[no-untyped-def]
    told = json.loads(run("Callao", "KRPUS", "--mode", "sea", "--geojson").stdout)
    assert told["type"] == "FeatureCollection"
    assert [feature["geometry"]["type"] for feature in told["features"]] == ["MultiLineString"]


def test_json_has_codes_and_kilometres(run) -> None:  # type: ignore[no-untyped-def]
    told = json.loads(run("MANDR", "ESLEI", "--mode", "road", "--json").stdout)
    assert (told["sites"], told["mode"], told["found"], told["reason"]) == (["MANDR", "ESLEI"], "road", True, None)
    assert "ferry" in [leg["drawn"] for leg in told["legs"]]


def test_a_way_that_is_not_known_is_still_drawn_as_a_sketch_and_ends_with_4(run) -> None:  # type: ignore[no-untyped-def]
    result = run("Santos", "figuig-post", "--mode", "sea", "--geojson")
    (feature,) = json.loads(result.stdout)["features"]
    assert result.exit_code == 4
    assert (feature["properties"]["found"], feature["properties"]["drawn"]) == (False, "schematic")

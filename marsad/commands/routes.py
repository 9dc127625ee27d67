"""The command that tells the way between two sites: what it is, how long, through which straits and canals."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import click

from marsad import settings
from marsad.desk import Desk
from marsad.errors import MarsadError
from marsad.places.geocoding import Gazetteer
from marsad.places.outcomes import Ambiguous, Found
from marsad.places.sites import LANGUAGES, Site
from marsad.places.ways import geojson
from marsad.places.ways.way import Way
from marsad.places.ways.ways import Ways

MODES = ("sea", "road", "air")
AMBIGUOUS, NONE, FAILED = 3, 4, 5
WIDE = ("country", "region")  # precisions of a name that is no place to set out from
REASONS = {
    "no-way-by-sea": "no ship goes there: no way by sea",
    "no-way-by-road": "no road and no ferry leads there: no way by road",
    "way-schematic": "a sketch: nothing is known of the way but its ends",
    "ways-unreadable": "the files of lanes and roads cannot be read",
}


@click.command()
@click.argument("start", metavar="FROM")
@click.argument("end", metavar="TO")
@click.option("--mode", type=click.Choice(MODES), default=None, help="How; else only a sketch is drawn.")
@click.option("--via", multiple=True, metavar="SITE", help="A site on the way, in order; may be given several times.")
@click.option("--geojson", "as_geojson", is_flag=True, help="Print GeoJSON, a feature per leg.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--language", default="en", type=click.Choice(LANGUAGES), help="Language of the names that are printed.")
def route(
    start: str, end: str, mode: str | None, via: tuple[str, ...], as_geojson: bool, as_json: bool, language: str
) -> None:
    """Tell the likely way FROM one site TO another, each as it may be written, offline.

    Ends with 0 when there is a way, 3 when a name means several sites, 4 when there is no way or no such site, 5 when
    nobody could say.
    """
    try:
        setting = settings.read(os.environ)
    except MarsadError as error:
        click.echo(str(error), err=True)
        sys.exit(FAILED)
    geocoder = Desk(setting.data, setting.var).geocoder()
    places = [_site(geocoder, name, language) for name in (start, *via, end)]
    ways = Ways(setting.data)
    way = ways.between(places[0], places[-1], mode or "not_stated", places[1:-1])
    names = {passage.code: passage.name(language) for passage in ways.passages()}
    if as_geojson:
        click.echo(json.dumps(geojson.collection(way), ensure_ascii=False))
    elif as_json:
        click.echo(json.dumps(told(way, places), ensure_ascii=False))
    else:
        click.echo(sentence(way, places, names, language))
    if not way.found:
        click.echo(REASONS[way.reason], err=True)
        sys.exit(FAILED if way.reason == "ways-unreadable" else NONE)


@click.command(name="ways")
@click.argument("source", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--land",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    default=Path("static/node_modules/world-atlas/land-10m.json"),
    help="Natural Earth's land at 1:10m, as world-atlas has it.",
)
@click.option("--target", type=click.Path(exists=True, file_okay=False, path_type=Path), default=Path("data"))
def build_ways(source: Path, land: Path, target: Path) -> None:
    """Build lanes, sea and roads from a folder SOURCE with nodes.csv.gz and edges.csv.gz of OpenStreetMap's roads."""
    from marsad.places.ways.building import lanes, roads  # only here: what they need is not needed to run

    click.echo(lanes.build(land, target))
    click.echo(roads.build(source, target))


COMMANDS = (route, build_ways)


def told(way: Way, places: list[Site]) -> dict[str, Any]:
    """A way as plain values; lines are lists of [latitude, longitude]."""
    return {
        "sites": [place.code for place in places],
        "mode": way.mode,
        "found": way.found,
        "reason": way.reason or None,
        "km": round(way.km, 1),
        "passages": list(way.passages),
        "legs": [
            {
                "drawn": leg.drawn,
                "km": round(leg.km, 1),
                "passages": list(leg.passages),
                "lines": [[[round(north, 5), round(east, 5)] for north, east in part] for part in leg.parts],
            }
            for leg in way.legs
        ],
    }


def sentence(way: Way, places: list[Site], names: dict[str, str], language: str) -> str:
    """A way for people: its ends and length, then a line per leg, then what it is not."""
    ends = " → ".join(f"{place.name(language)} ({place.code})" for place in places)
    lines = [f"{ends}: {way.km:,.0f} km" if way.found and not way.reason else f"{ends}: {way.km:,.0f} km in a line"]
    for leg in way.legs:
        passed = ", ".join(names.get(code, code) for code in leg.passages)
        lines.append(f"  {leg.drawn.replace('_', ' '):<14}{leg.km:>9,.0f} km" + (f"  {passed}" if passed else ""))
    lines.append("schematic: likely way, not a track" if way.found else "schematic: no way is known")
    return "\n".join(lines)


def _site(geocoder: Gazetteer, name: str, language: str) -> Site:
    """The site that a name means; ends the command when it is not one."""
    outcome = geocoder.find(name)
    if isinstance(outcome, Found) and outcome.precision not in WIDE:
        return outcome.site
    if isinstance(outcome, Ambiguous):
        listed = " | ".join(f"{one.site.code} {one.site.name(language)}" for one in outcome.candidates)
        click.echo(f"{name}: several sites; give a code: {listed}", err=True)
        sys.exit(AMBIGUOUS)
    wide = isinstance(outcome, Found)
    click.echo(f"{name}: {'a whole country or region, no site' if wide else 'no site is known by that name'}", err=True)
    sys.exit(NONE)

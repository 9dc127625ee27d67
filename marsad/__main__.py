"""The command line, over the same desk as the pages."""

import contextlib
import datetime
import json
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from marsad import dictionary, settings
from marsad.commands import briefing, intake, routes, store
from marsad.commands import inbox as inboxes
from marsad.desk import Desk
from marsad.desk.uploads import Uploads
from marsad.errors import MarsadError, StoreUnavailable, WrongChange
from marsad.i18n.translator import translator
from marsad.places import answer, boundaries
from marsad.places.sites import LANGUAGES
from marsad.reports import exports, template
from marsad.store.store import Store
from marsad.vocabulary import INCIDENTS, SITE_TYPES, TABLES

HOST = "127.0.0.1"
READ = (
    "incidents.csv",
    "cooperation.csv",
    "sites.csv",
    "areas.csv",
)  # without which a file would be understood otherwise


@click.group(help="Marsad: incidents at borders and ports.")
def main() -> None:
    pass


@main.command()
@click.option("--port", default=8501, show_default=True, help="Port of this machine to listen on.")
def serve(port: int) -> None:
    """Start the app and print its address."""
    try:
        settings.read(os.environ)
    except MarsadError as error:
        raise click.ClickException(str(error)) from error
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except (OSError, OverflowError) as error:
            raise click.ClickException(
                f"Port {port} cannot be used (taken, or not allowed): choose another, as in make run PORT=8600"
            ) from error
    click.echo(f"Marsad: http://{HOST}:{port}")
    arguments = ["streamlit", "run", "app.py", "--server.port", str(port), "--server.address", HOST]
    os.execv(sys.executable, [sys.executable, "-m", *arguments])  # noqa: S606  (nothing here comes from outside)


@main.command(name="dictionary")
def write_dictionary() -> None:
    """Write data/README.md anew: fields, codes, counts, origins and limits."""
    setting = settings.read(os.environ)
    path = setting.data / "README.md"
    path.write_text(dictionary.markdown(Desk(setting.data).holdings()), encoding="utf-8")
    click.echo(f"wrote {path}")


@main.command(name="boundaries")
@click.argument("source", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--target", type=click.Path(file_okay=False, path_type=Path), default=Path("data/boundaries"))
def build_boundaries(source: Path, target: Path) -> None:
    """Build the boundary lines from a folder of Natural Earth's boundary files."""
    boundaries.build(source, target)
    click.echo(f"wrote {target}")


@main.command()
@click.argument("name", required=False)
@click.option("--file", "path", type=click.Path(dir_okay=False, path_type=Path), help="A file with a name per line.")
@click.option("--country", multiple=True, help="Only sites of this country (ISO 3166-1 alpha-2).")
@click.option("--type", "types", multiple=True, type=click.Choice(list(SITE_TYPES)), help="Only sites of this type.")
@click.option("--language", default="en", type=click.Choice(LANGUAGES), help="Language of the names that are printed.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def geocode(
    name: str | None, path: Path | None, country: tuple[str, ...], types: tuple[str, ...], language: str, as_json: bool
) -> None:
    """Find the site that a written NAME means, offline.

    Ends with 0 when every name is found, 3 when one is ambiguous, 4 when one is not found, 5 when nobody could say.
    """
    if (name is None) == (path is None):
        raise click.UsageError("Give one name, or a file of names with --file.")
    try:
        queries = [name.encode(errors="replace").decode()] if name is not None else _lines(path)
        setting = settings.read(os.environ)
    except (MarsadError, OSError, UnicodeDecodeError) as error:
        click.echo(f"The names cannot be read: {error}", err=True)
        sys.exit(5)
    geocoder = Desk(setting.data, setting.var).geocoder()
    status = 0
    for query in queries:
        outcome = geocoder.find(query, country, types)
        told = answer.of(query, outcome, language)
        click.echo(json.dumps(told, ensure_ascii=False) if as_json else answer.line(told))
        status = max(status, answer.STATUS[told["outcome"]])
    sys.exit(status)


def _lines(path: Path | None) -> list[str]:
    assert path is not None
    return [line for line in path.read_text(encoding="utf-8-sig").splitlines() if line.strip()]


@main.command(name="import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Look, and take nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print the whole report as one JSON object.")
@intake.options
def take_in(file: Path, as_json: bool, **given: object) -> None:
    """Take a FILE of incidents, or of cooperation, in (CSV, Excel or Parquet) as one batch.

    Ends with 0 when every line is in, 3 when some are refused or left out because their incident is there with other
    values, 4 when nothing was taken, 5 when it cannot be read.
    """
    orders = intake.orders(given)
    with _in_words():
        uploads = Uploads(store.needed(_desk(), *READ))
        outcome = intake.take(uploads, file, orders, datetime.date.today())
    intake.say_outcome(outcome, as_json, orders.language)
    sys.exit(outcome.status)


@main.command()
@click.argument("inbox", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--once", is_flag=True, help="Stop when the folder is empty.")
@click.option(
    "--settle",
    type=click.FloatRange(min=0),
    default=5.0,
    show_default=True,
    help="Seconds without a change after which a file is taken for finished.",
)
@intake.options
def watch(inbox: Path, once: bool, settle: float, **given: object) -> None:
    """Take every finished file that comes into the folder INBOX, once, and move it to done or refused."""
    with _in_words():
        inboxes.watch(Uploads(store.needed(_desk(), *READ)), inbox, intake.orders(given), once, settle)


@main.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def batches(as_json: bool) -> None:
    """List the batches, newest first."""
    with _in_words():
        store.show(Uploads(_desk()).batches(), as_json)


@main.command()
@click.argument("batch")
@click.option("--who", default="", help="Who; else the user of the machine.")
@click.option("--why", required=True, help="Why, for the history.")
def withdraw(batch: str, who: str, why: str) -> None:
    """Hide a BATCH; nothing is erased."""
    with _in_words():
        store.change(Uploads(_desk()).withdraw, batch, who, why)


@main.command()
@click.argument("batch")
@click.option("--who", default="", help="Who; else the user of the machine.")
@click.option("--why", required=True, help="Why, for the history.")
def restore(batch: str, who: str, why: str) -> None:
    """Show a withdrawn BATCH again."""
    with _in_words():
        store.change(Uploads(_desk()).restore, batch, who, why)


@main.command()
@click.option("--format", "form", type=click.Choice(list(exports.FORMATS)), default="csv", show_default=True)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="The file to write.")
@click.option("--as-of", type=click.DateTime(), help="As it stood at this moment, in UTC.")
@click.option("--table", default=INCIDENTS.name, show_default=True, type=click.Choice(list(TABLES)))
def export(form: str, output: Path | None, as_of: datetime.datetime | None, table: str) -> None:
    """Write the incidents, or the events of cooperation, to a file."""
    with _in_words():
        desk = store.needed(_desk(), f"{table}.csv")
        store.export(desk, form, output or Path(f"{table}.{form}"), as_of, TABLES[table])


@main.command(name="template")
@click.option("--format", "form", type=click.Choice(["csv", "xlsx"]), default="xlsx", show_default=True)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="The file to write.")
@click.option("--language", default="en", type=click.Choice(LANGUAGES), help="Language of the explanations.")
@click.option("--table", default=INCIDENTS.name, show_default=True, type=click.Choice(list(TABLES)))
def write_template(form: str, output: Path | None, language: str, table: str) -> None:
    """Write the empty table to fill in."""
    of = TABLES[table]
    content = template.csv(of) if form == "csv" else template.xlsx(translator(language), of)
    store.write(content, output or Path(f"marsad-{table}.{form}"))


@main.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def backup(file: Path) -> None:
    """Copy the whole store to a FILE."""
    with _in_words():
        _store().backup(file)
        click.echo(f"wrote {click.format_filename(file)}")


@main.command(name="restore-backup")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def restore_backup(file: Path) -> None:
    """Fill an empty store from a FILE that backup wrote."""
    with _in_words():
        _store().restore_backup(file)
        click.echo(f"restored {click.format_filename(file)}")


def _store() -> Store:
    return Store(settings.read(os.environ).store_url)


def _desk() -> Desk:
    setting = settings.read(os.environ)
    return Desk(setting.data, setting.var, store=Store(setting.store_url))


@contextlib.contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except (StoreUnavailable, WrongChange) as error:
        raise click.ClickException(store.sentence(error.reason)) from error
    except MarsadError as error:
        raise click.ClickException(str(error)) from error


@main.group(name="gazetteer")
def gazetteer_commands() -> None:
    """The file of sites."""


@gazetteer_commands.command(name="build")
@click.argument("source", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--kept", type=click.Path(exists=True, path_type=Path), default=Path("data/sites_kept.csv"))
@click.option("--target", type=click.Path(dir_okay=False, path_type=Path), default=Path("data/sites.csv"))
def build_gazetteer(source: Path, kept: Path, target: Path) -> None:
    """Build the files of sites, areas and provinces from a folder of raw gazetteers; what is kept by hand wins."""
    from marsad.places import building  # only here: what it needs is not needed to run
    from marsad.places.building import areas, provinces

    click.echo(building.build(source, kept, target))
    countries = source / "naturalearth" / "ne50_countries_defacto.geojson"
    wider = areas.build(
        countries, target.with_name("areas.csv"), lambda code, language: translator(language).country(code)
    )
    click.echo(f"{wider} areas")
    click.echo(f"{provinces.build(kept.with_name('provinces_kept.csv'), target.with_name('provinces.csv'))} provinces")


for command in (*briefing.COMMANDS, *routes.COMMANDS):
    main.add_command(command)


if __name__ == "__main__":
    main()

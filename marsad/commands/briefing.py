"""The command that writes the briefing pack of a selection to a file."""

import contextlib
import datetime
import os
from collections.abc import Collection
from pathlib import Path

import click

from marsad import packs, settings
from marsad.desk import Desk, Holdings
from marsad.errors import MarsadError, StoreUnavailable
from marsad.i18n.translator import LANGUAGES, Translator, translator
from marsad.incidents.selection import COLUMN, Selection, from_query
from marsad.store.store import Store

STATIC = Path("static")
READ = ("incidents.csv", "sites.csv", "areas.csv")  # without which a pack would tell less than there is


def _selecting(command: click.Command) -> click.Command:
    """The options of a selection, each named as in the app's address; several codes with commas between them."""
    helps = {
        "substance": "Substance groups.",
        "site_type": "Kinds of site.",
        "country": "Countries (ISO 3166-1 alpha-2).",
        "mode": "Ways of travel.",
        "evidence": "Grades of evidence.",
        "site": "Codes of sites.",
    }
    options = [
        click.Option(["--from", "from_"], metavar="DAY", help="First day: 2024-03-01, 2024-03 or 2024."),
        click.Option(["--to", "to"], metavar="DAY", help="Last day, written likewise."),
        *(click.Option([*_written(name), name], metavar="CODES", help=helps[name]) for name in COLUMN),
        click.Option(["--batch"], metavar="CODES", help="Batches, as in B0007."),
        click.Option(["--text"], metavar="WORDS", help="Words that stand in the incident."),
    ]
    command.params[:0] = options
    return command


REFUSED = ("ignored-code", "ignored-date")  # without which the pack would be of another selection than was meant


def _written(name: str) -> dict[str, None]:
    """An option as the address has it, and as a command line does: --site_type, --site-type."""
    return dict.fromkeys((f"--{name.replace('_', '-')}", f"--{name}"))


@_selecting
@click.command()
@click.option("--language", default="en", type=click.Choice(LANGUAGES), show_default=True, help="Language of the pack.")
@click.option("--format", "form", default="pdf", type=click.Choice(list(packs.FORMATS)), show_default=True)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="The file; else briefing.FORMAT here.")
def briefing(language: str, form: str, output: Path | None, **asked: str | None) -> None:
    """Write the briefing of a selection: figures beside the period before, maps, trend, incidents with their sources.

    The options of the selection are those of the app's address.
    """
    say, target = translator(language), output or Path(f"briefing.{form}")
    setting = settings.read(os.environ)
    desk = Desk(setting.data, setting.var, store=Store(setting.store_url))
    held = _held(desk)
    selection = _selection(asked, held, say)
    try:
        made = packs.make(
            form, desk, held, selection, say, setting.boundaries, STATIC, datetime.datetime.now(datetime.UTC)
        )
    except OSError as error:
        raise click.ClickException(
            f"The fonts of static/ cannot be read ({error.strerror or error}): run make static in the folder of Marsad."
        ) from error
    _write(made, target)
    click.echo(f"wrote {click.format_filename(target)}: {_counted(desk, held, selection)}")


COMMANDS = (briefing,)


def _held(desk: Desk) -> Holdings:
    held = desk.holdings()
    if held.unavailable:
        raise StoreUnavailable(held.unavailable)
    for error in held.unreadable:
        if error.path.name in READ:
            said = translator("en")(error.reason, file=click.format_filename(error.path), detail=error.detail)
            raise MarsadError(said.strip())
    return held


def _selection(asked: dict[str, str | None], held: Holdings, say: Translator) -> Selection:
    """The selection of the options, as the app takes an address; what means nothing is refused, in words."""
    query = {name.rstrip("_"): value for name, value in asked.items() if value}
    known: dict[str, Collection[str]] = {"country": held.incidents["country"].cat.categories, "site": held.known_sites}
    selection, ignored = from_query(query, known)
    told = {one: say(one.reason, name=f"--{one.name}", value=one.value) for one in ignored}
    if refused := [said for one, said in told.items() if one.reason in REFUSED]:
        raise click.UsageError("\n".join(refused))
    for said in told.values():
        click.echo(said, err=True)
    return selection


def _counted(desk: Desk, held: Holdings, selection: Selection) -> str:
    lines = desk.lines(held, selection)
    return f"{lines['incident_id'].nunique()} incidents"


def _write(made: bytes, target: Path) -> None:
    """Write the file beside its place and put it there when it is whole: no half of it is ever left."""
    growing = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        growing.write_bytes(made)
        growing.replace(target)
    except OSError as error:
        said = f"{click.format_filename(target)} cannot be written ({error.strerror}); nothing was left behind."
        raise click.ClickException(said) from error
    finally:
        with contextlib.suppress(OSError):
            growing.unlink()

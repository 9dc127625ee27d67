"""Brings a file of incidents or of cooperation in, as the command line says, and tells what became of it."""

import datetime
import json
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import click

from marsad.commands import report
from marsad.commands.store import signed
from marsad.desk.uploads import Choices, Opened, Uploads
from marsad.errors import RefusedFile, StoreUnavailable, WrongChange, WrongMapping
from marsad.i18n.translator import LANGUAGES, translator
from marsad.incidents.intake import columns
from marsad.vocabulary import EVIDENCE, INCIDENTS, TABLES

ALL_IN, SOME_REFUSED, NOTHING_TAKEN, UNREADABLE = 0, 3, 4, 5


@dataclass(frozen=True)
class Orders:
    """What the command line says of how a file is to be read and what is to be done with it."""

    mapping: Path | None = None
    day_first: bool | None = None
    decimal: str = ""
    source: str = ""
    evidence: str = ""
    who: str = ""
    why: str = ""
    revise: bool = False
    join: bool = False
    strict: bool = False
    dry_run: bool = False
    language: str = "en"
    table: str = INCIDENTS.name


@dataclass(frozen=True)
class Outcome:
    """What became of a file: the report as it is printed or kept, and the status that the command ends with.

    `again`: nothing is wrong with the file, and it may be taken in later.
    """

    report: dict[str, object]
    status: int
    again: bool = False


def take(uploads: Uploads, path: Path, orders: Orders, today: datetime.date) -> Outcome:
    """Take a file in as one batch, or say why not. Raises nothing that is the file's or the store's fault."""
    before = _stamp(path)
    outcome = _taken(uploads, path, orders, today, lambda: _stamp(path) == before)
    if outcome.report["batch"] is None and _stamp(path) != before:
        note = translator(orders.language)("report-changing", file=told_name(path))
        return Outcome(report.blank(note), NOTHING_TAKEN, again=True)
    return outcome


def _taken(
    uploads: Uploads, path: Path, orders: Orders, today: datetime.date, unchanged: Callable[[], bool]
) -> Outcome:
    say, name = translator(orders.language), told_name(path)
    try:
        opened = _understood(uploads, uploads.open(path, name, table=TABLES[orders.table]), orders)
        if opened.before:
            batch = opened.before.code
            return Outcome(report.blank(say("upload-same-file", batch=batch), batch), NOTHING_TAKEN)
        if opened.questions:
            return Outcome(report.blank(_question(opened, say)), NOTHING_TAKEN)
        looked = uploads.look(opened, today)
        told = report.of(opened, looked, say, orders.revise, orders.join)
        taken = len(looked.fresh) + (len(looked.lines_of(looked.changed)) if orders.revise else 0)
        try:
            if orders.strict and looked.refused_rows:
                raise WrongChange("change-refused-lines")
            if not taken:
                raise WrongChange("change-nothing-new")
            if not orders.dry_run and unchanged():
                joined = frozenset(pair.row for pair in looked.alike) if orders.join else frozenset[int]()
                choices = Choices(revise=orders.revise, join=joined, whole=orders.strict)
                told["batch"] = uploads.take_in(opened, looked, choices, signed(orders.who), orders.why).code
        except WrongChange as error:
            if error.reason == "change-same-file":  # another process was quicker
                return _taken(uploads, path, orders, today, unchanged)
            taken, told["note"] = 0, say(error.reason)
    except RefusedFile as error:
        sentence = say(error.reason, file=name, detail=error.detail or "-")
        return Outcome(report.blank(sentence) | {"reason": error.reason, "line": error.line}, UNREADABLE)
    except (StoreUnavailable, WrongMapping) as error:
        told = report.blank(say(error.reason)) | {"reason": error.reason}
        return Outcome(told, UNREADABLE, again=isinstance(error, StoreUnavailable))
    told |= {"accepted": taken, "dry_run": orders.dry_run}
    incomplete = looked.refused_rows or told["left_out"]
    return Outcome(told, NOTHING_TAKEN if not taken else SOME_REFUSED if incomplete else ALL_IN)


def told_name(path: Path) -> str:
    """A file's name as text: bytes of it that are none in UTF-8 are replaced."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def _understood(uploads: Uploads, opened: Opened, orders: Orders) -> Opened:
    mapping = opened.mapping
    if opened.remembered:  # answers for another file are proposed to a person, and never taken without one
        mapping = replace(mapping, day_first=None, decimal="")
    if orders.mapping:
        mapping = columns.from_toml(_text(orders.mapping), opened.raw.header)
        if mapping.table.name != orders.table:
            raise WrongMapping("mapping-other-table", mapping.table.name)
    if orders.day_first is not None:
        mapping = replace(mapping, day_first=orders.day_first)
    if orders.decimal:
        mapping = replace(mapping, decimal={"comma": ",", "point": "."}[orders.decimal])
    said = (("source_publisher", orders.source), ("evidence", orders.evidence))
    constants = dict(mapping.constants) | {code: value for code, value in said if value}
    return uploads.understood(opened, replace(mapping, constants=tuple(constants.items())))


def _text(mapping: Path) -> str:
    try:
        return mapping.read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        raise WrongMapping("mapping-not-toml", str(error)) from error


def _question(opened: Opened, say: Callable[..., str]) -> str:
    asked = []
    for key, examples, answers in (
        ("question-dates", opened.questions.day_first, "--day-first, --month-first"),
        ("question-decimal", opened.questions.decimal, "--decimal comma, --decimal point"),
    ):
        if examples:
            asked.append(f"{say(key, examples=' · '.join(examples))} {answers}")
    return " ".join(asked)


def options(command: Callable[..., None]) -> Callable[..., None]:
    """The options that say how files are read."""
    for option in (
        click.option("--table", default=INCIDENTS.name, show_default=True, type=click.Choice(list(TABLES)),
                     help="What the lines are: incidents, or events of cooperation."),
        click.option("--map", "mapping", type=click.Path(exists=True, dir_okay=False, path_type=Path),
                     help="A mapping of columns, as TOML."),
        click.option("--day-first/--month-first", "day_first", default=None, help="How 03/04/2024 is read."),
        click.option("--decimal", type=click.Choice(["comma", "point"]), help="What the decimal sign is."),
        click.option("--source", default="", help="Who published the file, where its lines do not say so."),
        click.option("--evidence", type=click.Choice(list(EVIDENCE)), help="How good the evidence of the file is."),
        click.option("--who", default="", help="Who takes it in; else the user of the machine."),
        click.option("--why", default="", help="Why, for the history."),
        click.option("--revise", is_flag=True, help="Take what is there with other values as a correction."),
        click.option("--join", is_flag=True, help="Take what is likely the same incident as one more source of it."),
        click.option("--strict", is_flag=True, help="Take nothing while any line is refused."),
        click.option("--language", default="en", type=click.Choice(LANGUAGES), help="Language of the sentences."),
    ):  # fmt: skip
        command = option(command)
    return command


def orders(given: dict[str, object]) -> Orders:
    """The orders that the options give."""
    said = {name: value for name, value in given.items() if value not in (None, "")}
    for name, value in said.items():
        if isinstance(value, str) and value != value.encode(errors="replace").decode():
            raise click.BadParameter("it is no text in UTF-8", param_hint=f"--{name}")
    return Orders(**said)  # type: ignore[arg-type]


def say_outcome(outcome: Outcome, as_json: bool, language: str) -> None:
    """Print what became of a file."""
    if as_json:
        click.echo(json.dumps(outcome.report, ensure_ascii=False))
        return
    say = translator(language)
    for sentence in report.sentences(outcome.report, say):
        click.echo(sentence, err=True)
    click.echo(report.summary(outcome.report, say))

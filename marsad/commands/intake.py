"""Commands that bring incidents in: a file at once, or every file that comes into a folder."""

import datetime
import getpass
import json
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import click

from marsad.desk.uploads import Choices, Opened, Uploads
from marsad.errors import MarsadError, RefusedFile, StoreUnavailable, WrongChange, WrongMapping
from marsad.i18n.translator import LANGUAGES, translator
from marsad.incidents.checking import Refused
from marsad.incidents.intake import columns
from marsad.incidents.intake.upload import Looked
from marsad.vocabulary import EVIDENCE

ALL_IN, SOME_REFUSED, NOTHING_TAKEN, UNREADABLE = 0, 3, 4, 5
FINISHED = 2.0  # seconds without a change after which a file in a watched folder is taken for finished


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
    say = translator(orders.language)
    try:
        opened = _understood(uploads, uploads.open(path, path.name), orders)
        if opened.before:
            report = _report(opened.before.code, 0, dropped=(), note=say("upload-same-file", batch=opened.before.code))
            return Outcome(report, NOTHING_TAKEN)
        if opened.questions:
            return Outcome(_report(None, 0, dropped=(), note=_question(opened, say)), NOTHING_TAKEN)
        looked = uploads.look(opened, today)
        batch, taken, note = None, len(looked.fresh), ""
        if not orders.dry_run:
            try:
                joined = frozenset(pair.row for pair in looked.alike) if orders.join else frozenset[int]()
                choices = Choices(revise=orders.revise, join=joined, whole=orders.strict)
                made = uploads.take_in(opened, looked, choices, orders.who or getpass.getuser(), orders.why)
                batch, taken = made.code, made.lines
            except WrongChange as error:
                taken, note = 0, say(error.reason)
    except RefusedFile as error:
        report = _report(None, 0, dropped=(), note=say(error.reason, file=path.name, detail=error.detail or "-"))
        return Outcome(report | {"reason": error.reason, "line": error.line}, UNREADABLE)
    except (StoreUnavailable, WrongMapping) as error:
        report = _report(None, 0, dropped=(), note=say(error.reason)) | {"reason": error.reason}
        return Outcome(report, UNREADABLE, again=isinstance(error, StoreUnavailable))
    report = _report(batch, taken, looked.dropped, note)
    report["refused"] = [_told(one, say) for one in looked.refused]
    report["warnings"] = [_told(one, say) for one in looked.doubts]
    report["duplicates"] = _duplicates(looked)
    status = NOTHING_TAKEN if not taken else SOME_REFUSED if looked.refused_rows else ALL_IN
    return Outcome(report, status)


def _understood(uploads: Uploads, opened: Opened, orders: Orders) -> Opened:
    mapping = opened.mapping
    if opened.remembered:  # answers for another file are proposed to a person, and never taken without one
        mapping = replace(mapping, day_first=None, decimal="")
    if orders.mapping:
        mapping = columns.from_toml(_text(orders.mapping), opened.raw.header)
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


def _report(batch: str | None, accepted: int, dropped: tuple[str, ...], note: str) -> dict[str, object]:
    nothing: list[object] = []
    return {
        "batch": batch, "accepted": accepted, "refused": nothing, "duplicates": nothing, "warnings": nothing,
        "dropped_columns": list(dropped), "note": note,
    }  # fmt: skip


def _told(one: Refused, say: Callable[..., str]) -> dict[str, object]:
    return {
        "line": one.line, "column": one.column, "value": one.value[:200], "reason": one.reason,
        "remedy": say(one.reason),
    }  # fmt: skip


def _duplicates(looked: Looked) -> list[dict[str, object]]:
    found: list[dict[str, object]] = [{"incident_id": code, "is": "there already"} for code in looked.again]
    found += [{"incident_id": code, "is": "there with other values"} for code in looked.changed]
    for pair in looked.alike:
        found.append(
            {"line": pair.line, "incident_id": pair.incident_id, "is": "perhaps the same", "known": pair.known}
        )
    return found


def options(command: Callable[..., None]) -> Callable[..., None]:
    """The options that say how files are read."""
    for option in (
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
    return Orders(**{name: value for name, value in given.items() if value not in (None, "")})  # type: ignore[arg-type]


def say_outcome(outcome: Outcome, as_json: bool) -> None:
    """Print what became of a file."""
    report = outcome.report
    if as_json:
        click.echo(json.dumps(report, ensure_ascii=False))
        return
    for name in ("refused", "warnings"):
        found = report[name]
        assert isinstance(found, list)
        for one in found:
            click.echo(f"line {one['line']}, {one['column']}: {one['value']!r} – {one['remedy']}", err=True)
    if note := report["note"]:
        click.echo(note, err=True)
    refused = report["refused"]
    assert isinstance(refused, list)
    lines = len({one["line"] for one in refused})
    click.echo(f"{report['batch'] or 'no batch'}: {report['accepted']} lines taken, {lines} refused")


def watch(uploads: Uploads, inbox: Path, given: Orders, once: bool) -> None:
    """Take every finished file of a folder once, and move it to `done` or `refused` beside its report."""
    seen: dict[Path, tuple[tuple[int, int], float]] = {}
    while True:
        for path in sorted(inbox.iterdir()):
            if path.is_dir() or path.name.startswith("."):
                continue
            try:
                status = path.stat()
            except FileNotFoundError:
                continue
            state = (status.st_size, status.st_mtime_ns)
            before, since = seen.get(path, ((-1, -1), 0.0))
            if before != state:
                seen[path] = state, time.monotonic()
            elif time.monotonic() - since >= FINISHED:
                seen.pop(path)
                _settle(uploads, path, inbox, given)
        if once and not seen:
            return
        time.sleep(FINISHED / 4)


def _settle(uploads: Uploads, path: Path, inbox: Path, given: Orders) -> None:
    try:
        outcome = take(uploads, path, given, datetime.date.today())
    except (MarsadError, OSError) as error:
        outcome = Outcome(_report(None, 0, (), str(error)), UNREADABLE)
    if outcome.again:
        click.echo(f"{path.name}: {outcome.report['note']}", err=True)
        return
    # A file that was taken in before has its batch too: the command may have been stopped before it was moved.
    target = inbox / ("done" if outcome.report["batch"] else "refused")
    target.mkdir(exist_ok=True)
    place, number = target / path.name, 1
    while place.exists():
        number += 1
        place = target / f"{path.stem}-{number}{path.suffix}"
    place.with_name(f"{place.name}.report.json").write_text(
        json.dumps(outcome.report, ensure_ascii=False, indent=1), encoding="utf-8"
    )
    shutil.move(path, place)
    click.echo(f"{path.name}: {target.name}, {outcome.report['accepted']} lines taken")
    sys.stdout.flush()

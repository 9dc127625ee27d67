"""The watched folder: every finished file that comes into it is taken in once, and moved beside its report."""

import datetime
import json
import os
import shutil
import stat
import sys
import time
from pathlib import Path

import click

from marsad.commands import intake, report
from marsad.commands.intake import UNREADABLE, Orders, Outcome
from marsad.desk.uploads import Uploads
from marsad.errors import MarsadError
from marsad.i18n.translator import translator

DONE, REFUSED = "done", "refused"
REPORT = ".report.json"
LONGEST_NAME = 255  # bytes that a file system gives a name


def watch(uploads: Uploads, inbox: Path, given: Orders, once: bool, settle: float) -> None:
    """Take every file that has not changed for `settle` seconds once, and move it to `done` or `refused`.

    A file that cannot be moved is said, and looked at again when it changes.
    """
    seen: dict[Path, tuple[tuple[int, int], float]] = {}
    left: dict[Path, tuple[int, int]] = {}
    for name in (DONE, REFUSED):
        if os.path.lexists(inbox / name) and not (inbox / name).is_dir():
            raise click.ClickException(f"{click.format_filename(inbox / name)} is no folder: move it away")
    while True:
        there = _files(inbox)
        for gone in [*seen.keys() - there.keys()]:
            del seen[gone]
        for path, state in there.items():
            if left.get(path) == state:
                continue
            before, since = seen.get(path, ((-1, -1), 0.0))
            if before != state:
                seen[path] = state, time.monotonic()
            elif time.monotonic() - since >= settle:
                del seen[path]
                if not _settle(uploads, path, inbox, given):
                    left[path] = state
        if once and not seen:
            return
        time.sleep(min(max(settle / 4, 0.05), 2))


def _files(inbox: Path) -> dict[Path, tuple[int, int]]:
    """The size and the time of every regular file of a folder that is not hidden, by name."""
    found = {}
    for path in sorted(inbox.iterdir()):
        try:
            status = path.stat()
        except OSError:  # gone, or a link to nothing
            continue
        if stat.S_ISREG(status.st_mode) and not path.name.startswith("."):
            found[path] = status.st_size, status.st_mtime_ns
    return found


def _settle(uploads: Uploads, path: Path, inbox: Path, given: Orders) -> bool:
    """Take a file in and move it; False when it could not be moved and would only be taken again."""
    name, say = intake.told_name(path), translator(given.language)
    try:
        outcome = intake.take(uploads, path, given, datetime.date.today())
    except (MarsadError, OSError) as error:
        said = str(error).encode("utf-8", "replace").decode("utf-8")
        outcome = Outcome(report.blank(said), UNREADABLE)
    if outcome.again:
        click.echo(f"{name}: {outcome.report['note']}", err=True)
        return True
    # A file that was taken in before has its batch too: the command may have been stopped before it was moved.
    folder = inbox / (DONE if outcome.report["batch"] else REFUSED)
    try:
        folder.mkdir(exist_ok=True)
        place, beside = _places(folder, path)
        beside.write_text(json.dumps(outcome.report, ensure_ascii=False, indent=1), encoding="utf-8")
        shutil.move(path, place)
    except OSError as error:
        click.echo(f"{name}: {report.summary(outcome.report, say)} · {error.strerror}: {folder.name}", err=True)
        return False
    for sentence in report.sentences(outcome.report, say):
        click.echo(f"{name}: {sentence}", err=True)
    click.echo(f"{name}: {folder.name} · {report.summary(outcome.report, say)}")
    sys.stdout.flush()
    return True


def _places(folder: Path, path: Path) -> tuple[Path, Path]:
    """Where a file and its report go: under its own name, with a number where another file has it."""
    number = 1
    while True:
        tail = path.suffix if number == 1 else f"-{number}{path.suffix}"
        place, beside = folder / _fitting(path.stem, tail), folder / _fitting(path.stem, tail + REPORT)
        if not os.path.lexists(place) and not os.path.lexists(beside):
            return place, beside
        number += 1


def _fitting(stem: str, tail: str) -> str:
    """A name that no file system finds too long, with its tail whole."""
    room = LONGEST_NAME - len(os.fsencode(tail))
    return os.fsdecode(os.fsencode(stem)[: max(room, 1)]) + tail

"""Commands over what is kept: batches, taking them back, what leaves, and copies of the store."""

import contextlib
import datetime
import getpass
import json
import os
from collections.abc import Callable
from pathlib import Path

import click

from marsad.desk import Desk
from marsad.errors import StoreUnavailable, WrongChange
from marsad.i18n.translator import translator
from marsad.reports import exports
from marsad.store.batches import Batch, Change
from marsad.vocabulary import INCIDENTS, Table

LONGEST = 9  # digits of the number of a batch that any database keeps


def line(batch: Batch) -> dict[str, object]:
    """A batch as plain values."""
    return {
        "batch": batch.code, "file": batch.file_name, "when": batch.recorded_at.isoformat(timespec="seconds"),
        "who": batch.recorded_by, "why": batch.why, "lines": batch.lines, "incidents": batch.incidents,
        "refused": batch.refused, "withdrawn": batch.withdrawn, "table": batch.contents,
    }  # fmt: skip


def show(batches: list[Batch], as_json: bool) -> None:
    """Print batches, newest first."""
    for batch in batches:
        told = line(batch)
        hidden = ", withdrawn" if batch.withdrawn else ""
        of = "" if batch.contents == INCIDENTS.name else f" of {batch.contents}"
        click.echo(
            json.dumps(told, ensure_ascii=False)
            if as_json
            else f"{batch.code}  {told['when']}  {batch.recorded_by}  {batch.file_name}  "
            f"{batch.lines} lines{of}, {batch.refused} refused{hidden}"
        )


def number(code: str) -> int:
    """The number of a batch that is written as B0007 or as 7."""
    digits = code.upper().removeprefix("B")
    if not digits.isascii() or not digits.isdigit():
        raise click.BadParameter(f"{code!r} is no batch; python -m marsad batches lists them")
    if len(digits.lstrip("0")) > LONGEST:
        raise WrongChange("change-unknown-batch")
    return int(digits)


def signed(who: str) -> str:
    """Who does something: as was said, else the user of the machine."""
    try:
        return who or getpass.getuser()
    except (OSError, KeyError, ImportError) as error:  # nobody whom the machine knows
        raise click.UsageError("say who does it: --who") from error


def change(make: Callable[[int, str, str], Change], code: str, who: str, why: str) -> None:
    """Withdraw or restore a batch, and say so."""
    made = make(number(code), signed(who), why)
    click.echo(f"B{made.batch:04d}: {made.kind.replace('_', ' ')}, {made.recorded_by}")


def export(desk: Desk, form: str, target: Path, as_of: datetime.datetime | None, table: Table = INCIDENTS) -> None:
    """Write the incidents, or the events, as they stand, or stood, to a file that appears whole or not at all."""
    held = desk.holdings()
    if held.unavailable:
        raise StoreUnavailable(held.unavailable)
    if as_of is not None and desk.store is None:
        raise WrongChange("change-no-store")
    lines = held.incidents if table == INCIDENTS else held.cooperation
    if as_of is not None and desk.store is not None:
        lines = desk.store.seen(as_of, table)
    write(exports.FORMATS[form](lines, table), target, f": {lines[table.code].nunique()} {table.line}s")


def write(content: bytes, target: Path, said: str = "") -> None:
    """Write a file that appears whole or not at all, and say so."""
    growing = target.with_name(f".marsad.{os.getpid()}.part")
    try:
        growing.write_bytes(content)
        growing.replace(target)
    except OSError as error:
        raise click.ClickException(f"{click.format_filename(target)} cannot be written: {error.strerror}") from error
    finally:
        with contextlib.suppress(OSError):
            growing.unlink()
    click.echo(f"wrote {click.format_filename(target)}{said}")


def sentence(reason: str) -> str:
    """A message key of an error in words."""
    return translator("en")(reason)


def needed(desk: Desk, *files: str) -> Desk:
    """The same desk, when it could read these files of its folder: without them it would tell less than there is."""
    for error in desk.holdings().unreadable:
        if error.path.name in files:
            said = translator("en")(error.reason, file=click.format_filename(error.path), detail=error.detail)
            raise click.ClickException(said.strip())
    return desk

"""Commands over what is kept: batches, taking them back, what leaves, and copies of the store."""

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


def line(batch: Batch) -> dict[str, object]:
    """A batch as plain values."""
    return {
        "batch": batch.code, "file": batch.file_name, "when": batch.recorded_at.isoformat(timespec="seconds"),
        "who": batch.recorded_by, "why": batch.why, "lines": batch.lines, "incidents": batch.incidents,
        "refused": batch.refused, "withdrawn": batch.withdrawn,
    }  # fmt: skip


def show(batches: list[Batch], as_json: bool) -> None:
    """Print batches, newest first."""
    for batch in batches:
        told = line(batch)
        hidden = ", withdrawn" if batch.withdrawn else ""
        click.echo(
            json.dumps(told, ensure_ascii=False)
            if as_json
            else f"{batch.code}  {told['when']}  {batch.recorded_by}  {batch.file_name}  "
            f"{batch.lines} lines, {batch.refused} refused{hidden}"
        )


def number(code: str) -> int:
    """The number of a batch that is written as B0007 or as 7."""
    digits = code.upper().removeprefix("B")
    if not digits.isascii() or not digits.isdigit():
        raise click.BadParameter(f"{code} is no batch; python -m marsad batches lists them")
    return int(digits)


def change(make: Callable[[int, str, str], Change], code: str, who: str, why: str) -> None:
    """Withdraw or restore a batch, and say so."""
    made = make(number(code), who or getpass.getuser(), why)
    click.echo(f"B{made.batch:04d}: {made.kind.replace('_', ' ')}, {made.recorded_by}")


def export(desk: Desk, form: str, target: Path, as_of: datetime.datetime | None) -> None:
    """Write the incidents as they stand, or stood, to a file that appears whole or not at all."""
    held = desk.holdings()
    if held.unavailable:
        raise StoreUnavailable(held.unavailable)
    if as_of is not None and desk.store is None:
        raise WrongChange("change-no-store")
    table = held.incidents if as_of is None or desk.store is None else desk.store.incidents(as_of)
    growing = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        growing.write_bytes(exports.FORMATS[form](table))
        growing.replace(target)
    finally:
        growing.unlink(missing_ok=True)
    click.echo(f"wrote {target}: {table['incident_id'].nunique()} incidents")


def sentence(reason: str) -> str:
    """A message key of an error in words."""
    return translator("en")(reason)

"""The small files of places, a dictionary a line; what is wrong with one is an error that says so."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from marsad.errors import RefusedFile


@contextmanager
def lines(path: Path) -> Iterator[Iterator[dict[str, str]]]:
    """The lines of a file, to be read inside; RefusedFile when it cannot be read, or a line is not what it must be."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield csv.DictReader(file)
    except FileNotFoundError as error:
        raise RefusedFile(path, "file-missing") from error
    except OSError as error:
        raise RefusedFile(path, "file-unreadable") from error
    except (AttributeError, KeyError, TypeError, ValueError, csv.Error) as error:
        raise RefusedFile(path, "file-not-a-table") from error

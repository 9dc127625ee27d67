"""The files of numbers that ways are found in; what is wrong with one is an error that says so."""

import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from marsad.errors import RefusedFile


def read(path: Path) -> dict[str, NDArray[Any]]:
    """Every array of a file by its name; RefusedFile when it cannot be read."""
    try:
        with np.load(path, allow_pickle=False) as kept:
            return {name: kept[name] for name in kept.files}
    except FileNotFoundError as error:
        raise RefusedFile(path, "file-missing") from error
    except (OSError, ValueError, AttributeError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise RefusedFile(path, "file-unreadable") from error

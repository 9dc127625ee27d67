"""Every site that is known, as one file that the browser fetches once: thousands of dots, sent to nobody twice."""

import hashlib
import logging
import os
from pathlib import Path

import orjson
import pandas as pd

from marsad.vocabulary import SITE_TYPES

FOLDER = "dots"
KEPT = 16  # files of earlier gazetteers and other languages that stay for those who still look at them

_LOG = logging.getLogger("marsad")
_NUMBER = {code: number for number, code in enumerate(SITE_TYPES)}


def write(sites: pd.DataFrame, static: Path) -> str:
    """Write the file below the folder that the server shows; give its path there, empty where nothing can be written.

    `sites`, by code: name · latitude · longitude (degrees) · site_type. The name of the file tells its content apart,
    so it is never changed, and several servers of one folder may write it at once.
    """
    types = [_NUMBER.get(code, len(_NUMBER)) for code in sites["site_type"]]
    points = (sites["latitude"].round(4).tolist(), sites["longitude"].round(4).tolist())
    content = orjson.dumps(list(zip(sites.index.tolist(), *points, types, sites["name"].tolist(), strict=True)))
    name = f"{FOLDER}/{hashlib.sha256(content).hexdigest()[:16]}.json"
    path = static / name
    try:
        if not path.exists():
            path.parent.mkdir(exist_ok=True)
            part = path.with_suffix(f".{os.getpid()}.part")
            part.write_bytes(content)
            part.replace(path)
            _forget(path.parent)
    except OSError as error:
        _LOG.warning("The map shows no dots of known sites, for %s cannot be written: %s", path, error)
        return ""
    return name


def _forget(folder: Path) -> None:
    for path in sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime)[:-KEPT]:
        path.unlink(missing_ok=True)

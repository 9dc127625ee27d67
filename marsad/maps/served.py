"""Files that the app makes and a browser fetches once: each is named by its content, so it is never changed."""

import hashlib
import logging
import os
from pathlib import Path

KEPT = 16  # files of a kind, of earlier tables and other languages, that stay for those who still look at them
_LOG = logging.getLogger("marsad")


def write(content: bytes, kind: str, static: Path) -> str:
    """Write JSON below the folder that the server shows; give its path there, empty where nothing can be written.

    Several servers of one folder may write it at once.
    """
    name = f"{kind}/{hashlib.sha256(content).hexdigest()[:16]}.json"
    path = static / name
    try:
        if not path.exists():
            path.parent.mkdir(exist_ok=True)
            part = path.with_suffix(f".{os.getpid()}.part")
            part.write_bytes(content)
            part.replace(path)
            _forget(path.parent)
    except OSError as error:
        _LOG.warning("%s cannot be written, so that the map does without it or is sent it anew: %s", path, error)
        return ""
    return name


def _forget(folder: Path) -> None:
    for path in sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime)[:-KEPT]:
        path.unlink(missing_ok=True)

"""The errors of Marsad, each for something its reader can act on."""

from pathlib import Path


class MarsadError(Exception):
    """Base of all errors that Marsad raises on purpose."""


class RefusedFile(MarsadError):
    """A data file that cannot be read as a table at all; nothing was taken from it.

    `reason` is one of the message keys `file-missing`, `file-empty`, `file-encoding`, `file-not-a-table`,
    `file-no-header`; `line` is where reading stopped, counted from 1, or None if at once.
    """

    def __init__(self, path: Path, reason: str, line: int | None = None, detail: str = "") -> None:
        super().__init__(f"{path}: {reason}" + (f" (line {line})" if line else ""))
        self.path, self.reason, self.line, self.detail = path, reason, line, detail


class WrongSetting(MarsadError):
    """A setting with a value that it cannot have; says which one and what it may be."""

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


class WrongEdit(MarsadError):
    """A change to the sites that was not made; nothing was kept of it.

    `reason` is a message key that says what to do about it: one of `edit-who-missing`, `edit-who-too-long`,
    `edit-why-missing`, `edit-why-too-long`, `edit-alias-empty`, `edit-alias-too-long`, `edit-alias-known`,
    `edit-language-unknown`, `edit-point-off-earth`, `edit-point-known`, `edit-name-missing`, `edit-name-too-long`,
    `edit-type-unknown`, `edit-site-known`, `edit-unknown-site`, `edit-not-found`, `edit-withdrawn-already`,
    `edit-control-character`, `edit-not-kept` (the disk is full or may not be written to, or no folder is set).
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

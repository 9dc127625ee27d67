"""The errors of Marsad, each for something its reader can act on."""

from pathlib import Path


class MarsadError(Exception):
    """Base of all errors that Marsad raises on purpose."""


class RefusedFile(MarsadError):
    """A data file that cannot be read as a table at all; nothing was taken from it.

    `reason` is one of the message keys `file-missing`, `file-empty`, `file-encoding`, `file-not-a-table`,
    `file-no-header`, `file-unreadable`; for files of other people also `file-unknown-kind` (`detail` says what it is),
    `file-too-large`, `file-too-wide`, `file-line-too-long`, `file-too-many-lines`, `file-unpacks-too-large`,
    `file-no-incidents`, `file-no-events`. `line` is where reading stopped, counted from 1, or None if at once.
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


class StoreUnavailable(MarsadError):
    """The store cannot be used now; it is as it was before.

    `reason` is a message key: `store-full` (the disk), `store-read-only`, `store-read-needs-folder` (SQLite reads only
    where it may write), `store-busy` (others wrote for too long), `store-unreachable`, `store-damaged`, `store-newer`
    (a later Marsad made it) or `store-url-wrong`. `detail` is what the database said, for a log; a password is never
    in it.
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason, self.detail = reason, detail


class WrongChange(MarsadError):
    """A change to the store that was not made; nothing was kept of it.

    `reason` is a message key: `change-unknown-batch`, `change-unknown-incident`, `change-unknown-event`,
    `change-withdrawn-already`,
    `change-not-withdrawn`, `change-who-missing`, `change-why-missing`, `change-wrong-text` (a character that no
    database keeps), `change-same-file` (it is in the store), `change-overtaken` (another change was made meanwhile),
    `store-not-empty`, `backup-unreadable` or `backup-onto-store`.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class WrongMapping(MarsadError):
    """A mapping of columns that cannot be read or used; no file was read with it.

    `reason` is a message key: `mapping-not-toml`, `mapping-wrong-shape` (a part is missing or of another kind),
    `mapping-unknown-field`, `mapping-unknown-unit`, `mapping-twice` (two columns for one field),
    `mapping-other-table` (it has the fields of the other table) or `mapping-missing-column` (the file has no column
    that it names). `detail` says which part.
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason, self.detail = reason, detail

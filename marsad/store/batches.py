"""What the store says of what it keeps: a batch, a change, and the state that the changes have led to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from marsad.vocabulary import COOPERATION, INCIDENTS, Table


@dataclass(frozen=True)
class NewBatch:
    """An upload to be taken in: where it came from, who takes it in and why, and how many lines were refused of it.

    `digest` is the SHA-256 of the file in hexadecimal, `mapping` the TOML by which its columns were read; `joined` has,
    by the code that a line had, the known incident that it is one more source of; `table` is what its lines are of.
    """

    file_name: str
    digest: str
    recorded_by: str
    why: str = ""
    refused: int = 0
    mapping: str = ""
    joined: Mapping[str, str] = field(default_factory=dict)
    table: Table = INCIDENTS


@dataclass(frozen=True)
class Batch:
    """An upload that was taken in. `recorded_at` is in UTC; `withdrawn` is how it stands now.

    `contents` is the name of the table that its lines belong to; `incidents` counts the incidents, or the events.
    """

    number: int
    file_name: str
    digest: str
    recorded_at: datetime
    recorded_by: str
    why: str
    lines: int
    incidents: int
    refused: int
    contents: str
    withdrawn: bool

    @property
    def code(self) -> str:
        """The name that people give it: B0001."""
        return f"B{self.number:04d}"


@dataclass(frozen=True)
class State:
    """What is hidden after a number of changes."""

    version: int
    hidden_batches: frozenset[int]
    hidden_incidents: frozenset[str]
    hidden_events: frozenset[str] = frozenset()

    def hidden(self, table: Table) -> frozenset[str]:
        """The codes of a table that are hidden, whatever batch they are in."""
        return self.hidden_events if table == COOPERATION else self.hidden_incidents


@dataclass(frozen=True)
class Change:
    """One thing that was done to the store: who, when (in UTC), why, and to which batch, incident or event.

    `kind` is `batch`, `withdraw_batch`, `restore_batch`, `withdraw_incident`, `restore_incident`, `withdraw_event` or
    `restore_event`.
    """

    number: int
    kind: str
    batch: int | None
    incident_id: str | None
    recorded_at: datetime
    recorded_by: str
    why: str
    event_id: str | None = None

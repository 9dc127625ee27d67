"""The two tables that Marsad keeps, incidents and cooperation: what is done with one is done with the other alike."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from marsad.vocabulary.cooperation import COOPERATION_FIELDS
from marsad.vocabulary.fields import FIELDS, Field


@dataclass(frozen=True)
class Table:
    """A table by its name, with its fields in their order.

    `place` is the field that has the words for the place. `part` is the field that tells the lines of one code apart;
    empty where there is one line for each code.
    """

    name: str
    fields: tuple[Field, ...]
    place: str
    part: str = ""
    field: Mapping[str, Field] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "field", {each.code: each for each in self.fields})

    def __hash__(self) -> int:
        return hash(self.name)

    @property
    def code(self) -> str:
        """The field that has the code of an incident, or of an event."""
        return self.fields[0].code

    @property
    def line(self) -> str:
        """What a code is of: an incident or an event."""
        return self.code.removesuffix("_id")

    @property
    def codes(self) -> list[str]:
        """The codes of its fields."""
        return list(self.field)


INCIDENTS = Table("incidents", FIELDS, place="site_text", part="substance")
COOPERATION = Table("cooperation", COOPERATION_FIELDS, place="place_text")
TABLES: dict[str, Table] = {table.name: table for table in (INCIDENTS, COOPERATION)}

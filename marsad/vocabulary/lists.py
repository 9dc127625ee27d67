"""Reads a cell of a field that lists, whose parts stand apart by a semicolon."""


def listed(cell: object) -> tuple[str, ...]:
    """The parts of a cell in their order, each once; none of what is no text."""
    if not isinstance(cell, str):
        return ()
    return tuple(dict.fromkeys(part.strip() for part in cell.split(";") if part.strip()))

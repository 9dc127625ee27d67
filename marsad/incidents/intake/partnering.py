"""Which organisations and countries the partners of a foreign table of cooperation are."""

from marsad.incidents import partners as known
from marsad.incidents.intake.work import Work, distinct, joined, names


def partners(work: Work) -> None:
    """Partners as codes: an organisation by any of its names, a country by its own; another one refuses its line.

    What the file wrote stays as the words of the source, and the country of a national service is a partner country,
    where the file has nothing else for these.
    """
    cells = work.cells("partners")
    if work.mapping.dialect == "marsad":
        work.texts["partners"] = cells
        return
    cells = cells.mask(cells == "", work.texts["partners_text"])
    found = distinct(cells, lambda text: _codes(work, text))
    where = "partners" if work.column("partners") else "partners_text"
    work.refuse(where, (cells != "") & (found == ""), "refused-partner")
    work.texts["partners"] = found
    more = {"partners_text": cells.mask(cells == found, ""), "partner_countries": distinct(found, _countries)}
    for code, said in more.items():
        work.texts[code] = work.texts[code].mask(work.texts[code] == "", said)


def _codes(work: Work, text: str) -> str:
    """The codes of every partner that a cell names; nothing where one of them is not known."""

    def code(name: str) -> str:
        codes, words = known.named(name)
        if not words:
            return joined(codes)
        return work.places.country(name)

    if whole := code(text):
        return whole
    parts = text.split(";") if ";" in text else names(text, lambda name: bool(code(name)))
    return joined([code(part.strip()) for part in parts if part.strip()])


def _countries(text: str) -> str:
    """The countries of the partners of a cell of codes."""
    return joined(list(dict.fromkeys(filter(None, map(known.country, text.split("; "))))))

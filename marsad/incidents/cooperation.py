"""Reads a file of cooperation events into a table, newest first, as `reading` does with incidents."""

from pathlib import Path

import pandas as pd

from marsad.incidents.checking import Refused, clean
from marsad.incidents.reading import Names, fold, lines_of
from marsad.vocabulary import COOPERATION, ORGANISATIONS
from marsad.vocabulary.lists import listed

SEARCHED = ("event_id", "title", "place_text", "partners_text", "source_title", "source_publisher", "notes")


def read_csv(path: Path, also_known_as: Names = lambda site_id: ()) -> tuple[pd.DataFrame, tuple[Refused, ...]]:
    """The events of a UTF-8 CSV file as `with_derived` gives them, and what was refused; RefusedFile for no table."""
    events, refused = lines_of(path, COOPERATION)
    return with_derived(events, also_known_as), refused


def with_derived(events: pd.DataFrame, also_known_as: Names) -> pd.DataFrame:
    """The events given with their derived column, newest first."""
    return newest_first(derived(events, also_known_as))


def derived(events: pd.DataFrame, also_known_as: Names) -> pd.DataFrame:
    """Events as `checking.clean` gives them, with one more column, `search`.

    `search` is what free text is looked for in, folded: the names of the site, as `reading.derived` puts them first,
    the names of the partners in every language, and the words of the source. `also_known_as` gives the names of a site.
    """
    names = {code: fold(" ".join(also_known_as(str(code)))) for code in events["site_id"].cat.categories}
    sites = events["site_id"].astype("str").map(names).astype("str").fillna("")
    partners = events["partners"].astype("str").map(_names, na_action="ignore").astype("str").fillna("")
    texts = [events[column].astype("str").fillna("") for column in SEARCHED]
    words = partners.str.cat(pd.concat(texts, axis=1), sep=" ").map(fold).astype("str")
    return events.assign(search=sites.str.cat(words, sep=" "))


def newest_first(table: pd.DataFrame) -> pd.DataFrame:
    """Lines that `derived` gave as the table of events: in order."""
    table = table.copy()
    for column in ("event_id", "site_id", "country"):
        table[column] = table[column].cat.remove_unused_categories()
    return table.sort_values(["date_end", "date", "event_id"], ascending=False, kind="stable").reset_index(drop=True)


def none() -> pd.DataFrame:
    """The table without a line."""
    blank = pd.DataFrame({code: pd.Series(dtype="str") for code in COOPERATION.codes})
    return with_derived(clean(blank, COOPERATION.fields)[0], lambda code: ())


def _names(partners: str) -> str:
    """Every name of the organisations of a cell."""
    names: list[str] = []
    for code in listed(partners):
        if code in ORGANISATIONS:
            known = ORGANISATIONS[code]
            names += [known.label.ar, known.label.fr, known.label.en, known.label.es, *known.also]
    return " ".join(names)

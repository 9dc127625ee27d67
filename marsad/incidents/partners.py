"""Who worked with whom: the organisations that the words of a source name, and those of each incident and event."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import pandas as pd

from marsad.incidents.reading import fold
from marsad.vocabulary import ORGANISATIONS
from marsad.vocabulary.lists import listed

_APART = re.compile(r"\s*[;\n]\s*")
_BRACKETS = re.compile(r"(.*\S)\s*[(（](.+)[)）]", re.DOTALL)


class Named(NamedTuple):
    """What a list of partners says: `codes` of the organisations that it names, and the `words` that name none."""

    codes: tuple[str, ...]
    words: tuple[str, ...]


def named(text: str) -> Named:
    """The organisations that a list of partners names, and the rest as it is written.

    An organisation is named by its code, or by one of its names in the vocabulary, whole; also with a remark behind it
    (“INTERPOL (President)”) or within brackets (“United States authorities (DEA)”). Nothing is guessed: “Policía
    Nacional” is the name of several services, and stays words.
    """
    codes: list[str] = []
    words: list[str] = []
    for part in filter(None, _APART.split(text.strip())):
        code = _code(part)
        if code:
            codes.append(code)
        else:
            words.append(part)
    return Named(tuple(dict.fromkeys(codes)), tuple(words))


def of_incidents(incidents: pd.DataFrame) -> pd.DataFrame:
    """Each incident with each of its partners: incident_id · partner, both str, every pair once.

    A partner is an organisation that the incident's own words name, or a country that it says its partners are of
    where they name no organisation of that country. Needs the columns incident_id · partners · partner_countries.
    """
    return _pairs(incidents, "incident_id", of_words)


def of_events(events: pd.DataFrame) -> pd.DataFrame:
    """Each event with each of its partners: event_id · partner, both str.

    A partner is an organisation, or a country of which the source names no service, or which took part beside them.
    Needs the columns event_id · partners · partner_countries.
    """
    return _pairs(events, "event_id", _of_event)


def country(partner: str) -> str:
    """The country of a partner, ISO 3166-1 alpha-2; empty for an international organisation."""
    return ORGANISATIONS[partner].country if partner in ORGANISATIONS else partner


def _pairs(table: pd.DataFrame, code: str, of: Callable[[str, str], list[str]]) -> pd.DataFrame:
    said = table.loc[table["partners"].notna() | table["partner_countries"].notna()]
    texts = said[["partners", "partner_countries"]].astype("str").fillna("")
    known = {pair: of(*pair) for pair in texts.drop_duplicates().itertuples(index=False, name=None)}
    partners = pd.Series([known[pair] for pair in texts.itertuples(index=False, name=None)], dtype="object")
    pairs = pd.DataFrame({code: said[code].astype("str").to_numpy(), "partner": partners})
    pairs = pairs.explode("partner").dropna(subset="partner").drop_duplicates()
    return pairs.astype({"partner": "str"}).reset_index(drop=True)


def of_words(partners: str, countries: str) -> list[str]:
    """The organisations that an incident's own words name, and the countries of which they name none."""
    return _with_countries(list(named(partners).codes), countries)


def _of_event(partners: str, countries: str) -> list[str]:
    return _with_countries(list(listed(partners)), countries)


def _with_countries(partners: list[str], countries: str) -> list[str]:
    """The partners, and the countries that none of them is of."""
    told = {country(partner) for partner in partners}
    return [*partners, *(code for code in listed(countries) if code not in told)]


def _code(part: str) -> str:
    names = _names()
    if known := names.get(fold(part).strip()):
        return known
    found = _BRACKETS.fullmatch(part)
    if found is None:
        return ""
    before, within = found.groups()
    known = names.get(fold(before).strip(), "")
    # “(tip)” and “(President)” are remarks; in “Guardia Civil (Costa Rica)” the brackets say that it is another one.
    if known and (within.islower() or not ORGANISATIONS[known].country):
        return known
    return "" if known else names.get(fold(within).strip(), "")


@lru_cache
def _names() -> dict[str, str]:
    """Every code and every name of an organisation, folded."""
    names = {}
    for code in ORGANISATIONS:
        label = ORGANISATIONS[code].label
        for name in (code, label.ar, label.fr, label.en, label.es, *ORGANISATIONS[code].also):
            names[fold(name)] = code
    return names

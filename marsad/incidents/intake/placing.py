"""Where the lines of a foreign table happened, came from and were going: as sites, countries or regions."""

import re
from collections.abc import Mapping, Sequence

import pandas as pd

from marsad.incidents.checking import PLACE
from marsad.incidents.intake.work import Placed, Places, Work, distinct, joined, names
from marsad.vocabulary import PRECISIONS, SITE_TYPES


def sites(work: Work) -> None:
    """The site of each line: its code, else what its words mean; a place that is unknown is refused with its words."""
    texts, places, words, seized = work.texts, work.places, work.table.place, "site_type" in work.table.field
    has_point = (texts["latitude"] != "") & (texts["longitude"] != "")
    stated = has_point | (texts["location_precision"] != "")  # the file itself says how far the place is known
    # A table of Marsad's own that gives an event's place without a site means that none is known.
    told = stated & (texts["site_id"] == "") & (not seized and work.mapping.dialect == "marsad")
    asked_for = texts[words].mask(told, "")
    keys = pd.DataFrame(
        {
            "site_id": texts["site_id"], "words": asked_for, "country": texts["country"],
            "site_type": texts["site_type"] if seized else "",
        },
        dtype="str",
    )  # fmt: skip
    different = keys.drop_duplicates()
    place = _place if seized else _place_of_event
    found = [place(places, work.settled, *key) for key in different.itertuples(index=False)]
    table = different.assign(
        _code=[each.code for each in found],
        _type=[each.site_type for each in found],
        _country=[each.country for each in found],
        _latitude=["" if each.latitude is None else repr(each.latitude) for each in found],
        _longitude=["" if each.longitude is None else repr(each.longitude) for each in found],
        _precision=[each.precision for each in found],
        _several=[len(each.candidates) > 0 for each in found],
    )
    placed = keys.merge(table, how="left", on=list(keys.columns)).set_axis(keys.index)
    said = (asked_for != "") | (texts["site_id"] != "")
    is_site = placed["_precision"].isin(set(PRECISIONS) - {"country", "region"}) & (placed["_code"] != "")
    unknown = said & ~is_site & ~(stated & (texts["site_type"] != "" if seized else True))
    if not seized:
        unknown &= ~_of_countries(work, unknown)
    where = words if work.column(words) else "site_id"
    work.refuse(where, unknown & placed["_several"], "refused-site-ambiguous")
    work.refuse(where, unknown & ~placed["_several"], "refused-site-unknown")
    if seized:
        work.refuse(words, ~said & ~stated, "refused-site-missing")
    own = ~is_site & (texts["site_id"] != "") & has_point  # a code that another gazetteer has
    texts["site_id"] = texts["site_id"].where(own, placed["_code"].where(is_site, ""))
    taken = (("site_type", "_type"), ("country", "_country"), ("location_precision", "_precision"))
    for code, column in taken if seized else taken[1:]:
        texts[code] = texts[code].mask((texts[code] == "") & is_site, placed[column])
    for code in ("latitude", "longitude"):
        texts[code] = texts[code].mask(~has_point & is_site, placed[f"_{code}"])
    texts["location_precision"] = texts["location_precision"].mask(
        (texts["location_precision"] == "") & has_point, "locality"
    )
    if seized:
        texts["site_type"] = texts["site_type"].mask(~texts["site_type"].isin(list(SITE_TYPES)), "")
    else:
        country = (texts["location_precision"] == "") & (texts["country"] != "")
        texts["location_precision"] = texts["location_precision"].mask(country, "country")


def _of_countries(work: Work, asked: pd.Series) -> pd.Series:
    """Whether the words for a place are names of countries: an event may be known to one alone, or be in several."""
    texts = work.texts
    found = distinct(texts[work.table.place].where(asked, ""), lambda text: countries(work.places, text))
    alone = (found != "") & ~found.str.contains(";") & ((texts["country"] == "") | (texts["country"] == found))
    texts["country"] = texts["country"].mask(alone, found)
    several = found.str.contains(";") & (texts["country"] == "")
    texts["location_precision"] = texts["location_precision"].mask(several, "region")
    return alone | several


def _place(places: Places, settled: Mapping[str, str], site_id: str, text: str, country: str, site_type: str) -> Placed:
    if site_id:
        known = places.site(site_id)
        return known if known.code or not text else places.of(text, country, site_type)
    if chosen := settled.get(text, ""):
        return places.site(chosen)
    return places.of(text, country, site_type) if text else Placed()


def _place_of_event(
    places: Places, settled: Mapping[str, str], site_id: str, text: str, country: str, site_type: str
) -> Placed:
    """People meet in a town, not in its port: where a bare name answers with the port, the town itself is asked for."""
    found = _place(places, settled, site_id, text, country, site_type)
    if site_id or text in settled or found.precision != "locality" or found.site_type in {"", "inland"}:
        return found
    town = places.of(text, found.country, "inland")
    return town if town.code and town.precision == "locality" else found


def ends(work: Work) -> None:
    """Origins and destinations as sites, countries or regions; what they cannot be read as stays in its own words."""
    own = work.mapping.dialect == "marsad"
    for code in ("origin", "transit", "destination"):
        cells, words_of_source = work.cells(code), work.texts[f"{code}_text"]
        said = cells if own else cells.mask(cells == "", words_of_source)
        known = {text: _ends_of(work.places, own, text) for text in said.unique()}
        found = said.map({text: joined([end.code for end in found]) for text, found in known.items()}).astype("str")
        if code != "transit":
            widest = {text: _widest([end.precision for end in found]) for text, found in known.items()}
            given = work.texts[f"{code}_precision"]
            blank = (given == "") & (found != "")
            work.texts[f"{code}_precision"] = given.mask(blank, said.map(widest).astype("str"))
        work.texts[code] = found
        work.texts[f"{code}_text"] = words_of_source.mask((words_of_source == "") & (cells != found), cells)
    flags = work.cells("flag")
    flagged = distinct(flags, lambda text: text if text.isdigit() else countries(work.places, text))
    work.doubt("flag", (flags != "") & (flagged == ""), "doubt-flag")
    work.texts["flag"] = flagged


def _ends_of(places: Places, own: bool, text: str) -> list[Placed]:
    apart = names(text, lambda name: bool(_end(places, own, name).code))
    return [_end(places, own, name) for name in apart]


def countries(places: Places, text: str) -> str:
    """The countries that a cell names, as the incident table lists them; nothing where one of them is not known."""
    return joined([places.country(name) for name in names(text, lambda name: bool(places.country(name)))])


def _end(places: Places, own: bool, text: str) -> Placed:
    """What an end means; `own`: the table is one of Marsad's, whose codes stand as they are."""
    if re.fullmatch(r"\d{3}|[A-Z]{2}", text):
        return Placed(code=text, precision="country" if text.isalpha() else "region")
    known = places.site(text)
    if known.code or (own and re.fullmatch(PLACE, text)):
        return known if known.code else Placed(text, precision="site")
    return places.of(text, "", "")


def _widest(precisions: Sequence[str]) -> str:
    return next((code for code in ("region", "country") if code in precisions), "site" if precisions else "")

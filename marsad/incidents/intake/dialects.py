"""The headers of tables that others publish, as whole sets: what each column is when the table is known.

A header means another thing in another table: `source` is a publisher for ACLED, `total` a number of cases for SINESP.
A dialect is recognised by its marks, headers that hardly ever stand together elsewhere.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from marsad.incidents.intake import headers
from marsad.incidents.intake.raw_table import RawTable
from marsad.incidents.intake.words import plain
from marsad.vocabulary import COOPERATION, INCIDENTS, Table

_FISCAL = "FY + Month (abbv)"
_PARTS = ["year", "month", "day"]
_PART_OF_DATE = {
    headers.key(word): part
    for part, words in (
        ("year", "year|yr|annee|an|ano|anio|السنة|سنة|العام|عام"),
        ("month", "month|mois|mes|الشهر|شهر"),
        ("day", "day|jour|dia|اليوم|يوم"),
    )
    for word in words.split("|")
}
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


@dataclass(frozen=True)
class Dialect:
    """One table that is known: its marks, `least` of which must be there, and what its columns are.

    `fields` has a field code by the key of a header (see `headers.key`), "" where a column must not be taken for the
    field that its header names; `units` the unit of those that have one that the header does not say.
    """

    code: str
    marks: frozenset[str]
    least: int
    fields: dict[str, str]
    units: dict[str, str]
    constants: tuple[tuple[str, str], ...] = ()
    day_first: bool | None = None
    decimal: str = ""


def _dialect(
    code: str, marks: str, least: int, fields: str, ignored: str = "", units: str = "",
    constants: tuple[tuple[str, str], ...] = (), day_first: bool | None = None, decimal: str = "",
) -> Dialect:  # fmt: skip
    pairs = [pair.split("=") for pair in fields.split("|") if pair]
    known = {headers.key(header): "" for header in ignored.split("|") if header}
    known |= {headers.key(header): field.strip() for header, field in pairs}
    measured = dict(pair.split("=") for pair in units.split("|") if pair)
    return Dialect(
        code, frozenset(headers.key(mark) for mark in marks.split("|")), least, known,
        {headers.key(header): unit for header, unit in measured.items()}, constants, day_first, decimal,
    )  # fmt: skip


DIALECTS: tuple[Dialect, ...] = (
    _dialect(
        "marsad",
        "incident_id|date_precision|location_precision|site_type|substance_text|source_publisher|"
        "quantity_low_kg|site_text",
        4,
        "|".join(f"{code}={code}" for code in INCIDENTS.codes),
    ),
    # Individual drug seizures, reported by states and published by the United Nations Office on Drugs and Crime.
    _dialect(
        "unodc_ids",
        "country_of_seizure|drug_name|drug_unit|amount_of_drug|departure_country|destination_country|producing_country|"
        "subregion_of_seizure|seizure_date|place_of_seizure",
        4,
        "seizure_id=incident_id|seizure_date=date|date_of_seizure=date|country_of_seizure=country|"
        "place_of_seizure=site_text|location_of_seizure=site_text|drug_name=substance|amount_of_drug=quantity|"
        "drug_unit=unit|departure_country=origin_text|destination_country=destination_text|"
        "transit_country=transit_text|"
        "type_of_transportation=mode|mode_of_transportation=mode|mode_of_transport=mode|hiding_place=concealment|"
        "number_of_traffickers=arrests|nationality_of_traffickers=arrest_countries|seizing_agency=agencies|notes=notes|"
        "year_of_seizure=date|year=date",
        "region_of_seizure|subregion_of_seizure|producing_country|drug_group",
        constants=(("evidence", "official"), ("source_publisher", "UNODC")),
    ),
    _dialect(
        "acled",
        "event_id_cnty|event_date|time_precision|disorder_type|event_type|sub_event_type|actor1|inter1|interaction|"
        "admin1|geo_precision|source_scale|fatalities",
        5,
        "event_id_cnty=incident_id|event_date=date|country=country|location=site_text|latitude=latitude|"
        "longitude=longitude|source=source_publisher|notes=notes|sub_event_type=operation_text",
        "year|time_precision|disorder_type|event_type|actor1|actor2|assoc_actor_1|assoc_actor_2|inter1|inter2|"
        "interaction|civilian_targeting|iso|region|admin1|admin2|admin3|geo_precision|source_scale|fatalities|tags|"
        "timestamp",
    ),
    _dialect(
        "ucdp",
        "type_of_violence|conflict_new_id|conflict_name|dyad_new_id|dyad_name|side_a|side_b|where_prec|"
        "where_coordinates|"
        "date_prec|event_clarity|priogrid_gid|source_article|deaths_a|best",
        5,
        "id=incident_id|date_start=date|date_end=date_end|country=country|where_coordinates=site_text|"
        "latitude=latitude|"
        "longitude=longitude|source_headline=source_title|source_office=source_publisher|source_date=source_date|"
        "source_article=notes",
        "relid|year|active_year|code_status|type_of_violence|conflict_name|dyad_name|side_a|side_b|number_of_sources|"
        "source_original|where_prec|where_description|adm_1|adm_2|geom_wkt|country_id|region|event_clarity|date_prec|"
        "best|high|low|deaths_a|deaths_b|deaths_civilians|deaths_unknown",
    ),
    # What customs take out of their own registers and the Customs Enforcement Network, in three languages.
    _dialect(
        "customs",
        "customs office|office of seizure|commodity|hs code|departure country|destination country|means of transport|"
        "place of concealment|detection method|declared goods|container no|bill of lading|bureau de douane|"
        "nature de la marchandise|date de constatation|code sh|pays de provenance|pays de destination|"
        "moyen de transport|"
        "aduana|partida arancelaria|mercancia|pais de procedencia|pais de destino|medio de transporte",
        4,
        "seizure no=incident_id|seizure number=incident_id|date of seizure=date|seizure date=date|"
        "customs office=site_text|"
        "office of seizure=site_text|commodity=substance|goods=substance|quantity=quantity|unit=unit|"
        "departure country=origin_text|country of departure=origin_text|destination country=destination_text|"
        "country of destination=destination_text|country of transit=transit_text|means of transport=mode|"
        "place of concealment=concealment|detection method=detection|numero de constatation=incident_id|"
        "date de constatation=date|bureau de douane=site_text|bureau=site_text|nature de la marchandise=substance|"
        "quantite=quantity|unite=unit|pays de provenance=origin_text|pays de destination=destination_text|"
        "moyen de transport=mode|cachette=concealment|aduana=site_text|fecha de aprehension=date|mercancia=substance|"
        "cantidad=quantity|unidad=unit|pais de procedencia=origin_text|pais de destino=destination_text|"
        "medio de transporte=mode",
        "hs code|code sh|partida arancelaria|container no|bill of lading|declared goods|value|valeur|valor",
        constants=(("evidence", "official"),),
    ),
    # Brazil's Ministry of Justice: cases and kilograms per state, town and month.
    _dialect(
        "sinesp",
        "uf|municipio|evento|data_referencia|total_peso|abrangencia|formulario|trimestre_data|mes_data",
        5,
        "data_referencia=date|municipio=site_text|evento=substance|total_peso=quantity_kg",
        "uf|total|abrangencia|formulario|ano|ano_data|mes_data|trimestre_data|agente|arma|faixa_etaria",
        units="total_peso=kg",
        constants=(("country", "BR"), ("evidence", "official"), ("source_publisher", "SINESP")),
        day_first=True,
    ),
    # Brazil's highway police: a year's cigarettes per state.
    _dialect(
        "brazil_prf",
        "local_apreensao|grupo_apreensao|tipo_apreensao|unidade_apreensao|quantidade_apreensao|total_uf",
        4,
        "local_apreensao=site_text|tipo_apreensao=substance|unidade_apreensao=unit|"
        "quantidade_apreensao=quantity|ano=date",
        "grupo_apreensao|total_uf",
        constants=(
            ("country", "BR"), ("evidence", "official"), ("mode", "road"),
            ("source_publisher", "Polícia Rodoviária Federal"),
        ),
    ),
    # United States customs: a month's weight per office and drug. The year is fiscal: see `completed`.
    _dialect(
        "us_cbp",
        "fy|month (abbv)|component|land filter|area of responsibility|drug type|count of event|sum qty (lbs)",
        5,
        "fy + month (abbv)=date|area of responsibility=site_text|drug type=substance|"
        "sum qty (lbs)=quantity|component=agencies",
        "fy|month (abbv)|region|land filter|count of event",
        units="sum qty (lbs)=lb",
        constants=(
            ("country", "US"), ("evidence", "official"), ("source_publisher", "U.S. Customs and Border Protection"),
        ),
        decimal=".",
    ),
    # Poland's border guard: each smuggled good with its crossing point and value.
    _dialect(
        "poland_border_guard",
        "data czas rozpoczecia|kierunek|miejsce|osg|psg|pg|odcienk granicy|odcinek granicy|rodzaj towaru|typ towaru|"
        "jednostka miary|ilość",
        5,
        "data czas rozpoczecia=date|pg=site_text|osg=agencies|rodzaj towaru=substance|typ towaru=substance_text|"
        "jednostka miary=unit|ilość=quantity|opis=notes|rodzaje organów współdziałających=partners",
        "kierunek|miejsce|psg|odcienk granicy|odcinek granicy|wartość|wartość [zł] za 1 szt. / za 1 kg towaru|"
        "rodzaje organów współdziałających zamieniacz sg",
        constants=(("country", "PL"), ("evidence", "official"), ("source_publisher", "Straż Graniczna")),
        day_first=True,
        decimal=",",
    ),
    # Colombia's defence ministry: each seizure with its town, in grams.
    _dialect(
        "colombia_mindefensa",
        "fecha hecho|departamento|municipio|clase de estupefaciente|clase de sitio|unidad de medida|"
        "cantidad|cod muni|zona",
        5,
        "fecha hecho=date|fecha=date|municipio=site_text|clase de estupefaciente=substance|cantidad=quantity|"
        "unidad de medida=unit|unidades de medida=unit",
        "departamento|cod depto|cod muni|codigo dane|c_digo_dane|clase de sitio|zona|dia",
        constants=(("country", "CO"), ("evidence", "official"), ("source_publisher", "Ministerio de Defensa")),
    ),
)  # fmt: skip


# The table of cooperation has Marsad's own headers; nobody else publishes one.
OF_EVENTS = (
    _dialect(
        "marsad",
        "event_id|date_precision|location_precision|place_text|partners_text|conflicts_with|countries_taking_part|"
        "source_publisher",
        4,
        "|".join(f"{code}={code}" for code in COOPERATION.codes),
    ),
)


def of(header: Iterable[str], table: Table = INCIDENTS) -> Dialect | None:
    """The dialect whose marks are best met by these headers; None when there are too few of any."""
    keys = {headers.key(written) for written in header}
    known = DIALECTS if table == INCIDENTS else OF_EVENTS
    met = [(len(dialect.marks & keys) / dialect.least, dialect) for dialect in known]
    share, best = max(met, key=lambda one: one[0])
    return best if share >= 1 else None


def completed(table: RawTable, of_table: Table = INCIDENTS) -> RawTable:
    """The table with the column that it needs and nobody wrote: a date that stands in several columns.

    A year, a month and perhaps a day are put together where no column is a date. In the table of United States customs
    it is the calendar month of a fiscal year's month, which begins in October: OCT of 2019 is "2018-10". Other tables
    are given back as they are, and so is one whose years or months cannot be read at all.
    """
    dialect = of(table.header, of_table)
    if dialect is None:
        return _with_date(table)
    if dialect.code != "us_cbp" or _FISCAL in table.header:
        return table
    places = {headers.key(header): number for number, header in enumerate(table.header)}
    if not {"fy", "monthabbv"} <= set(places):
        return table
    years = table.texts[places["fy"]].str.extract(r"(\d{4})", expand=False)
    month = table.texts[places["monthabbv"]].str.strip().str.upper().str[:3].map(
        {name: number for number, name in enumerate(_MONTHS, 1)}
    )  # fmt: skip
    known = years.notna() & month.notna()
    if not known.any():
        return table
    year = years.where(known, "2000").astype("int64") - np.where(month.ge(10), 1, 0)
    written = year.astype("str").str.cat(month.where(known, 1).astype("int64").astype("str").str.zfill(2), sep="-")
    texts = table.texts.copy(deep=False)
    texts[len(table.header)] = written.where(known, "").astype("str")
    return replace(table, header=(*table.header, _FISCAL), texts=texts)


def is_put_together(header: str) -> bool:
    """Whether a header is that of the date that `completed` puts together."""
    return [_PART_OF_DATE.get(headers.bare(part), "") for part in header.split(" + ")] in (_PARTS, _PARTS[:2])


def _with_date(table: RawTable) -> RawTable:
    """The table with a date at the precision that its year, month and day state; as it is where it has another date."""
    parts: dict[str, int] = {}
    for number, header in enumerate(table.header):
        part = _PART_OF_DATE.get(headers.bare(header), "")
        name = headers.names().get(headers.key(header)) or headers.names().get(headers.bare(header))
        if part in parts or is_put_together(header) or (not part and name and name[0] == "date"):
            return table
        if part:
            parts[part] = number
    if not {"year", "month"} <= set(parts):
        return table
    said = [part for part in _PARTS if part in parts]
    cells = pd.DataFrame({part: table.texts[parts[part]].astype("str").str.strip() for part in said})
    different = cells.drop_duplicates()
    dates = [_date_of(*line) for line in different.itertuples(index=False)]
    written = cells.merge(different.assign(date=dates), how="left", on=said)["date"].set_axis(table.texts.index)
    texts = table.texts.copy(deep=False)
    texts[len(table.header)] = written.astype("str")
    return replace(table, header=(*table.header, " + ".join(table.header[parts[part]] for part in said)), texts=texts)


def _date_of(year: str, month: str, day: str = "") -> str:
    """A date as people write it; where the year is none, or a part is missing in the middle, what cannot be read."""
    if not re.fullmatch(r"[12]\d{3}", plain(year)) or (day and not month):
        return " + ".join(part for part in (year, month, day) if part)
    if plain(month).isdecimal():
        return "-".join([plain(year), plain(month).zfill(2), *([plain(day).zfill(2)] if day else [])])
    return " ".join(part for part in (day, month, year) if part)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.errors import WrongMapping
from marsad.incidents.intake import columns, dialects, files, headers, measures
from marsad.incidents.intake.columns import IGNORED, PERSONAL, POUND, Column, Mapping
from marsad.incidents.intake.raw_table import RawTable
from marsad.vocabulary import FIELD, FIELDS, UNITS


def table(header: str, *rows: str) -> RawTable:
    """A table whose header and rows are written with "|" between their cells."""
    return files.read("\n".join([header, *rows, ""]).encode(), "file.csv")


def fields(header: str, *rows: str) -> dict[str, str]:
    """The field of each column that is one, by its header; without rows every cell is blank."""
    blank = "x" + "|" * (header.count("|") + 1)
    found = columns.propose(
        table(header + "|filler", *(row + "|" for row in rows)) if rows else table(header + "|z", blank)
    )
    return {column.header: column.field for column in found.columns if column.field}


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.code)
def test_every_field_is_known_by_its_code_and_its_other_names(field: object) -> None:
    assert isinstance(field, type(FIELDS[0]))
    for header in (field.code, field.code.upper(), field.code.replace("_", " ").title(), *field.headers):
        assert columns.propose(table(f"{header}|z", f"{field.example}|")).field(field.code) is not None, header


@pytest.mark.parametrize(
    ("header", "field", "unit"),
    [
        ("Date de la saisie", "date", ""),
        ("FECHA_INCAUTACIÓN", "date", ""),
        ("seizureDate", "date", ""),
        ("تاريخ الحجز", "date", ""),
        ("Data da apreensão", "date", ""),
        ("Année", "date", ""),
        ("Lieu de saisie", "site_text", ""),
        ("Place of seizure", "site_text", ""),
        ("مكان الحجز", "site_text", ""),
        ("المَكَان", "site_text", ""),  # with vowel signs
        ("Município", "site_text", ""),
        ("Pays", "country", ""),
        ("الدولة", "country", ""),
        ("Drug Type", "substance", ""),
        ("Nature de la drogue", "substance", ""),
        ("Substnace", "substance", ""),  # two letters changed places
        ("Quantitee", "quantity", ""),
        ("نوع المخدرات", "substance", ""),
        ("Tipo de droga", "substance", ""),
        ("Qté", "quantity", ""),
        ("Quantité saisie", "quantity", ""),
        ("الكميه", "quantity", ""),
        ("Quantity (kg)", "quantity_kg", "kg"),
        ("poids_kg", "quantity_kg", "kg"),
        ("Poids en kg", "quantity_kg", "kg"),
        ("الوزن بالكيلوغرام", "quantity_kg", "kg"),
        ("Peso [g]", "quantity", "g"),
        ("Quantité (en tonnes)", "quantity", "t"),
        ("Sum Qty (lbs)", "quantity", POUND),
        ("Weight (pounds)", "quantity", POUND),
        ("Cantidad (litros)", "quantity", "litres"),
        ("tabletas", "quantity", "tablets"),
        ("Quantité (comprimés)", "quantity", "tablets"),
        ("الكمية (قرص)", "quantity", "tablets"),
        ("Quantité (€)", "quantity", "eur"),
        ("Unité de mesure", "unit", ""),
        ("Unidad", "unit", ""),
        ("units", "unit", ""),
        ("Pays de provenance", "origin_text", ""),
        ("بلد الوجهة", "destination_text", ""),
        ("Moyen de transport", "mode", ""),
        ("Vessel name", "conveyance", ""),
        ("Pavillon", "flag", ""),
        ("Number of arrests", "arrests", ""),
        ("عدد الموقوفين", "arrests", ""),
        ("Source", "source_publisher", ""),
        ("Lien", "source_url", ""),
        ("Observaciones", "notes", ""),
        ("Lat.", "latitude", ""),
        ("خط الطول", "longitude", ""),
    ],
)  # fmt: skip
def test_a_header_in_five_languages_names_a_field_and_its_unit(header: str, field: str, unit: str) -> None:
    found = columns.propose(table(f"{header}|z", "|x")).columns[0]
    assert (found.field, found.unit) == (field, unit)


@pytest.mark.parametrize(
    "header",
    [
        "Colour",
        "Cocaine_Kg",
        "Port of spain flag colour",
        "Budget 2024",
        "Trucks",
        "x1",
        "data source code x",
        "ضريبة",
        "***",
    ],
)
def test_a_header_that_names_no_field_is_not_guessed(header: str) -> None:
    assert columns.propose(table(f"{header}|z", "|x")).columns[0].field == IGNORED


@pytest.mark.parametrize(
    ("header", "rows", "found"),
    [
        ("lieu|place", ("12|Tanger", "13|Nador"), {"place": "site_text"}),  # a place is no number
        ("date|date de la saisie", ("x|2024-01-02", "y|2024-01-03"), {"date de la saisie": "date"}),
        ("latitude|lat", ("Tanger|35.8", "Nador|35.2"), {"lat": "latitude"}),
        ("latitude|longitude", ("135.5|35.8", "-120.2|35.2"), {"longitude": "longitude"}),  # off the earth
        ("substance|drug", ("1|cocaine", "2|chira"), {"drug": "substance"}),
        ("quantity|weight", ("much|5 kg", "little|6 kg"), {"weight": "quantity"}),
        ("place|location", ("|Tanger", "|Nador"), {"location": "site_text"}),  # the one that holds something
        ("site|place", ("Tanger|Med", "Nador|Beni Ansar"), {"site": "site_text"}),  # the surer name
        ("month|year", ("1|2024", "2|2024"), {"year": "date"}),  # a month alone is no date
        ("url|link", ("none|https://example.org/1", "none|https://example.org/2"), {"link": "source_url"}),
        ("arrests|arrested", ("yes, several persons|2", "no one was arrested|0"), {"arrested": "arrests"}),
    ],
)
def test_cells_decide_what_a_header_leaves_open(header: str, rows: tuple[str, ...], found: dict[str, str]) -> None:
    assert fields(header, *rows) == found


def test_a_field_is_given_to_one_column_at_most() -> None:
    found = fields("date|Date|fecha|التاريخ|lieu|place", "2024-01-02|2024-01-02|2024-01-02|2024-01-02|Fès|Fès")
    assert found == {"date": "date", "lieu": "site_text"}


DIALECTS = {
    "unodc_ids": (
        "REGION_OF_SEIZURE|SUBREGION_OF_SEIZURE|COUNTRY_OF_SEIZURE|SEIZURE_DATE|PLACE_OF_SEIZURE|DRUG_NAME|"
        "AMOUNT_OF_DRUG|DRUG_UNIT|PRODUCING_COUNTRY|DEPARTURE_COUNTRY|DESTINATION_COUNTRY",
        {"SEIZURE_DATE": "date", "COUNTRY_OF_SEIZURE": "country", "PLACE_OF_SEIZURE": "site_text",
         "DRUG_NAME": "substance", "AMOUNT_OF_DRUG": "quantity", "DRUG_UNIT": "unit",
         "DEPARTURE_COUNTRY": "origin_text", "DESTINATION_COUNTRY": "destination_text"},
    ),
    "acled": (
        "event_id_cnty|event_date|year|time_precision|event_type|sub_event_type|actor1|country|admin1|location|latitude|"
        "longitude|geo_precision|source|source_scale|notes|fatalities",
        {"event_id_cnty": "incident_id", "event_date": "date", "sub_event_type": "operation_text",
         "country": "country", "location": "site_text", "latitude": "latitude", "longitude": "longitude",
         "source": "source_publisher", "notes": "notes"},
    ),
    "ucdp": (
        "id|year|type_of_violence|conflict_name|dyad_name|side_a|side_b|source_article|source_office|source_headline|"
        "where_prec|where_coordinates|latitude|longitude|country|date_prec|date_start|date_end|deaths_a|best",
        {"id": "incident_id", "source_article": "notes", "source_office": "source_publisher",
         "source_headline": "source_title", "where_coordinates": "site_text", "latitude": "latitude",
         "longitude": "longitude", "country": "country", "date_start": "date", "date_end": "date_end"},
    ),
    "customs": (
        "N°|Date de constatation|Bureau de douane|Nature de la marchandise|Code SH|Quantité|Unité|Valeur|"
        "Pays de provenance|Pays de destination|Moyen de transport",
        {"N°": "incident_id", "Date de constatation": "date", "Bureau de douane": "site_text",
         "Nature de la marchandise": "substance", "Quantité": "quantity", "Unité": "unit",
         "Pays de provenance": "origin_text", "Pays de destination": "destination_text", "Moyen de transport": "mode"},
    ),
    "sinesp": (
        "uf|municipio|evento|data_referencia|total|total_peso|abrangencia|formulario|ano|mes_data|trimestre_data",
        {"municipio": "site_text", "evento": "substance", "data_referencia": "date", "total_peso": "quantity_kg"},
    ),
    "poland_border_guard": (
        "data Czas Rozpoczecia|kierunek|miejsce|OSG|PSG|PG|Odcienk granicy|rodzaj towaru|typ towaru| wartość |opis|"
        " JEDNOSTKA MIARY | ILOŚĆ ",
        {"data Czas Rozpoczecia": "date", "OSG": "agencies", "PG": "site_text", "rodzaj towaru": "substance",
         "typ towaru": "substance_text", "opis": "notes", "JEDNOSTKA MIARY": "unit", "ILOŚĆ": "quantity"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("code", DIALECTS)
def test_a_table_that_others_publish_is_known_as_a_whole(code: str) -> None:
    header, expected = DIALECTS[code]
    found = columns.propose(table(header, "x" + "|" * header.count("|")))
    assert found.dialect == code
    assert {column.header: column.field for column in found.columns if column.field} == expected


def test_marsads_own_header_is_known_whole() -> None:
    found = columns.propose(table("|".join(FIELD), "|".join(field.example or "x" for field in FIELDS)))
    assert (found.dialect, [column.field for column in found.columns]) == ("marsad", list(FIELD))


def test_a_known_table_says_what_its_lines_do_not() -> None:
    found = columns.propose(table(DIALECTS["poland_border_guard"][0], "01.01.2024" + "|" * 12))
    assert dict(found.constants)["country"] == "PL" and (found.day_first, found.decimal) == (True, ",")


FISCAL = "FY|Month (abbv)|Component|Region|Land Filter|Area of Responsibility|Drug Type|Count of Event|Sum Qty (lbs)"


def test_a_fiscal_year_that_begins_in_october_is_put_in_the_calendar() -> None:
    rest = "|OFO|Coastal|Other|BOSTON FIELD OFFICE|Cocaine|3|8.5"
    raw = dialects.completed(
        table(FISCAL, *(f"{day}{rest}" for day in ("2019|SEP", "2019|OCT", "2019 (FYTD)|Jan", "?|MAY")))
    )
    found = columns.propose(raw)
    date, weight = found.field("date"), found.field("quantity")
    assert date is not None and weight is not None
    assert raw.texts[date.number].tolist() == ["2019-09", "2018-10", "2019-01", ""]
    assert (weight.unit, columns.is_of_its_table(found)) == (POUND, True)
    assert dialects.completed(raw) is raw


@pytest.mark.parametrize("code", [code for code in DIALECTS if code != "us_cbp"])
def test_no_other_table_is_given_a_column(code: str) -> None:
    raw = table(DIALECTS[code][0], "x" + "|" * DIALECTS[code][0].count("|"))
    assert dialects.completed(raw) is raw


@pytest.mark.parametrize("dialect", dialects.DIALECTS, ids=lambda dialect: dialect.code)
def test_a_dialect_maps_to_fields_and_units_that_there_are(dialect: dialects.Dialect) -> None:
    assert set(dialect.fields.values()) <= {*FIELD, IGNORED}
    assert {code for code, _ in dialect.constants} <= set(FIELD)
    assert set(dialect.units.values()) <= {*UNITS, POUND} and dialect.least <= len(dialect.marks)


def test_every_unit_word_is_a_unit_that_there_is() -> None:
    assert set(headers.UNIT_WORDS) - {POUND} <= set(UNITS)
    assert set(headers.SYNONYMS) | set(headers.WEAK) <= set(FIELD)


def test_no_word_is_one_unit_in_a_header_and_another_in_a_cell() -> None:
    pound = measures.named(POUND)
    for word, unit in headers.UNIT_OF.items():
        in_a_cell = {None, pound if unit == POUND else measures.Measure(unit)}  # a cell may not know it: 5 dollars
        assert measures.named(word) in in_a_cell, word


@pytest.mark.parametrize(
    ("header", "rows", "expected"),
    [
        ("date|lieu", ("2024-01-02|Fès",), True),
        ("date|kg", ("2024-01-02|5",), True),
        ("date|drug", ("2024-01-02|cocaine",), True),
        ("lieu|drug", ("Fès|cocaine",), False),  # no date
        ("date|notes", ("2024-01-02|x",), False),
        ("idDelegacia|municipio_circuns|UF_Sede", ("1|Acrelândia|AC",), False),
        ("Trucks|column", ("Brownsville|5",), False),
    ],
)
def test_a_table_of_incidents_has_a_date_and_says_where_or_what(
    header: str, rows: tuple[str, ...], expected: bool
) -> None:
    assert columns.is_of_its_table(columns.propose(table(header, *rows))) is expected


TEXT = st.text(max_size=12)
CODES = st.sampled_from([IGNORED, PERSONAL])
FIELDS_ONCE = st.lists(st.sampled_from(list(FIELD)), unique=True, max_size=6)


@st.composite
def mappings(draw: st.DrawFn) -> Mapping:
    codes = [*draw(FIELDS_ONCE), *draw(st.lists(CODES, max_size=4))]
    unit = st.sampled_from(["", POUND, *UNITS])
    header = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
    found = tuple(Column(number, draw(header), code, draw(unit)) for number, code in enumerate(codes))
    constants = draw(st.dictionaries(st.sampled_from(list(FIELD)), header, max_size=3))
    return Mapping(
        found,
        draw(st.sampled_from(["", *(dialect.code for dialect in dialects.DIALECTS)])),
        draw(st.sampled_from([None, True, False])),
        draw(st.sampled_from(["", ",", "."])),
        tuple(constants.items()),
    )


@given(mappings())
def test_a_mapping_that_was_written_reads_back_equal(mapping: Mapping) -> None:
    assert Mapping.from_toml(mapping.to_toml()) == mapping


@given(st.text(max_size=80))
def test_no_text_raises_anything_but_a_wrong_mapping(text: str) -> None:
    try:
        Mapping.from_toml(text)
    except WrongMapping as error:
        assert error.reason.startswith("mapping-")


COLUMN = '[[columns]]\nnumber = 0\nheader = "a"\nfield = "{field}"\nunit = "{unit}"\n'


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("dialect = ", "mapping-not-toml"),
        ("x = " + "[" * 5000, "mapping-not-toml"),
        ("columns = 3", "mapping-wrong-shape"),
        ("columns = [3]", "mapping-wrong-shape"),
        ("decimal = ';'", "mapping-wrong-shape"),
        ("dialect = 'klingon'", "mapping-wrong-shape"),
        ("day_first = 'yes'", "mapping-wrong-shape"),
        ("[constants]\nmode = 3", "mapping-wrong-shape"),
        ("[constants]\ncolour = 'red'", "mapping-unknown-field"),
        ("[[columns]]\nnumber = true", "mapping-wrong-shape"),
        ("[[columns]]\nnumber = -1", "mapping-wrong-shape"),
        (COLUMN.format(field="colour", unit=""), "mapping-unknown-field"),
        (COLUMN.format(field="quantity", unit="bags"), "mapping-unknown-unit"),
        (COLUMN.format(field="date", unit="") + COLUMN.format(field="date", unit=""), "mapping-twice"),
        (COLUMN.format(field="", unit="") + COLUMN.format(field="date", unit=""), "mapping-wrong-shape"),  # one number
    ],
)  # fmt: skip
def test_nonsense_is_no_mapping(text: str, reason: str) -> None:
    with pytest.raises(WrongMapping) as caught:
        Mapping.from_toml(text)
    assert caught.value.reason == reason


def test_a_kept_mapping_finds_its_columns_by_their_headers() -> None:
    kept = columns.propose(table("Date|Lieu|kg", "2024-01-02|Fès|5"))
    found = columns.from_toml(kept.to_toml(), ("LIEU", "date", "new", "kg"))
    assert [(column.number, column.header, column.field) for column in found.columns] == [
        (0, "LIEU", "site_text"), (1, "date", "date"), (2, "new", ""), (3, "kg", "quantity_kg"),
    ]  # fmt: skip
    with pytest.raises(WrongMapping) as caught:
        columns.from_toml(kept.to_toml(), ("Date", "kg"))
    assert (caught.value.reason, caught.value.detail) == ("mapping-missing-column", "site_text")


def test_files_of_one_shape_have_one_key() -> None:
    assert columns.shape(["Date", "Lieu de saisie"]) == columns.shape(["DATE", "lieu_de_saisie"])
    keys = {columns.shape(header) for header in (["a", "b"], ["b", "a"], ["a"], ["ab"], ["a", "b", "c"], ["*", "#"])}
    assert len(keys) == 6 and all(len(key) == 16 and int(key, 16) for key in keys)


@pytest.mark.parametrize("header", ["N°", "no", "#", "Nr", "index", "الرقم", "رقم", "Numéro", "Case number"])
def test_a_number_that_counts_the_lines_is_no_code_of_an_incident(header: str) -> None:
    rows = [f"{number}|2024-01-0{number}|Fès" for number in range(1, 6)]
    assert fields(f"{header}|date|lieu", *rows) == {"date": "date", "lieu": "site_text"}


@pytest.mark.parametrize("header", ["N°", "no", "الرقم", "Case number"])
def test_a_code_under_the_same_header_is_one(header: str) -> None:
    rows = [f"2024/00{number}|2024-01-0{number}|Fès" for number in (3, 1, 4)]
    assert fields(f"{header}|date|lieu", *rows)[header] == "incident_id"


@pytest.mark.parametrize(
    ("header", "rows", "dates"),
    [
        ("Année|Mois|Jour", ("2024|3|5", "2024|3|", "2024||", "||"), ["2024-03-05", "2024-03", "2024", ""]),
        ("Year|Month", ("2024|Mar", "2024|12"), ["Mar 2024", "2024-12"]),
        ("Año|Mes|Día", ("2024|marzo|5",), ["5 marzo 2024"]),
        ("السنة|الشهر", ("2024|مارس", "٢٠٢٤|٣"), ["مارس 2024", "2024-03"]),
        ("Year|Month|Day", ("24|03|05", "2024||5"), ["24 + 03 + 05", "2024 + 5"]),  # not to be read
    ],
)
def test_a_date_in_several_columns_is_put_together_as_far_as_it_is_stated(
    header: str, rows: tuple[str, ...], dates: list[str]
) -> None:
    raw = dialects.completed(table(f"{header}|lieu|kg", *(f"{row}|Fès|1" for row in rows)))
    date = columns.propose(raw).field("date")
    assert date is not None
    assert date.header == " + ".join(header.split("|"))
    assert raw.texts[date.number].tolist() == dates


def test_a_table_with_a_date_is_given_no_other() -> None:
    raw = table("Date|Année|Mois|lieu", "2024-01-02|2024|1|Fès")
    assert dialects.completed(raw) is raw

"""Codes and fields are for ever: files of other people hold them."""

import pytest

from marsad.incidents.reading import fold
from marsad.vocabulary import (
    CODE_LISTS,
    COOPERATION,
    COOPERATION_LISTS,
    FIELD,
    FIELDS,
    GROUPS,
    ORGANISATIONS,
    SUBSTANCES,
    TABLES,
    Kind,
    Table,
)
from marsad.vocabulary.codes import CodeList

FOR_EVER = "A code is for ever: files hold it. Add new ones here and in the vocabulary; never remove or rename one."
FROZEN = {
    "group": "cocaine cannabis_resin cannabis_herb synthetics medicines opioids goods other",
    "substance": "cocaine coca_paste crack cannabis_resin cannabis_herb cannabis mdma captagon amphetamine "
    "methamphetamine psychotropic_tablets clonazepam pregabalin tramadol heroin opium fentanyl drug_unspecified "
    "other_drug cigarettes currency weapons vehicles goods",
    "site_type": "border_post seaport airport at_sea coast checkpoint inland",
    "mode": "sea road ferry air rail post foot not_stated",
    "operation": "border_check port_vehicle_check container_inspection cargo_inspection vessel_search "
    "interception_at_sea coastal_patrol passenger_check road_check premises_search controlled_delivery not_stated",
    "location_precision": "site locality district province between country at_sea region",
    "date_precision": "day week month quarter year",
    "place_precision": "site country region",
    "evidence": "official corroborated single_report retrospective",
    "detection": "scanner dogs intelligence risk_analysis routine_check surveillance chance",
    "cooperation_kind": "meeting conference visit commission agreement training joint_operation information_given",
    "organisation": "interpol unodc unoct wco europol frontex cepol maoc_n afripol african_union ecowas "
    "arab_interior_ministers gcc naif_university ma_dgsn ma_dgst us_dea us_fbi us_cia us_odni us_state_department "
    "us_embassy us_navy gb_nca es_policia_nacional es_guardia_civil es_dava es_secretariat_security de_bundespolizei "
    "de_bka de_bfv de_gtaz fr_police_nationale fr_dgsi fr_dgse fr_customs be_vsse pt_sirp pt_pj pt_navy at_dsn "
    "no_police nl_police tr_interior_ministry tr_police_intelligence ae_abu_dhabi_police sa_state_security sa_gdnc "
    "br_policia_federal ec_policia_nacional mr_dgsn mr_interior_ministry mr_armed_forces",
    "unit": "g kg t litres tablets cigarettes packages units eur usd mad not_stated",
}
FIELDS_FROZEN = (
    "incident_id date date_end date_precision site_id site_text latitude longitude location_precision country "
    "site_type operation operation_text agencies partners partner_countries substance substance_text quantity unit "
    "quantity_kg quantity_low_kg quantity_high_kg quantity_text mode conveyance flag concealment packaging detection "
    "origin origin_text origin_precision transit transit_text destination destination_text destination_precision "
    "arrests arrest_countries evidence source_title source_publisher source_url source_date source_language notes"
)
EVENT_FIELDS_FROZEN = (
    "event_id date date_end date_precision kind title site_id place_text latitude longitude location_precision country "
    "partners partner_countries partners_text countries_taking_part incidents conflicts_with evidence source_title "
    "source_publisher source_url source_date source_language notes"
)
EVERY_LIST = (*CODE_LISTS, *COOPERATION_LISTS)
REQUIRED = "incident_id date date_precision location_precision site_type substance unit mode evidence source_publisher"


@pytest.mark.parametrize("codes", EVERY_LIST, ids=lambda codes: codes.name)
def test_the_codes_of_a_list_are_for_ever(codes: CodeList) -> None:
    assert list(codes) == FROZEN[codes.name].split(), FOR_EVER


def test_no_list_of_codes_has_gone() -> None:
    assert {codes.name for codes in EVERY_LIST} == set(FROZEN), FOR_EVER


def test_the_names_of_the_fields_are_for_ever() -> None:
    assert list(FIELD) == FIELDS_FROZEN.split(), FOR_EVER
    assert COOPERATION.codes == EVENT_FIELDS_FROZEN.split(), FOR_EVER


def test_no_field_becomes_required_for_files_that_did_without_it() -> None:
    assert [field.code for field in FIELDS if field.required] == REQUIRED.split()
    of_events = "event_id date date_precision kind title partners evidence"
    assert [field.code for field in COOPERATION.fields if field.required] == of_events.split()


def test_every_substance_has_a_group() -> None:
    assert {SUBSTANCES[code].group for code in SUBSTANCES} == set(GROUPS)


@pytest.mark.parametrize("table", TABLES.values(), ids=list(TABLES))
def test_a_header_names_one_field_only(table: Table) -> None:
    named = [name for field in table.fields for name in (field.code, *field.headers)]
    assert len(named) == len(set(named)), sorted({name for name in named if named.count(name) > 1})


@pytest.mark.parametrize("table", TABLES.values(), ids=list(TABLES))
def test_every_field_has_a_header_in_arabic(table: Table) -> None:
    arabic = {field.code: any("\u0600" <= name[0] <= "\u06ff" for name in field.headers) for field in table.fields}
    assert [code for code, has_one in arabic.items() if not has_one] == []


def test_a_field_holds_codes_if_and_only_if_it_has_a_list_of_them() -> None:
    coded, fields = {Kind.CODE, Kind.CODES, Kind.PARTNERS}, (*FIELDS, *COOPERATION.fields)
    assert {field.kind for field in fields if field.codes} == coded
    assert [field.code for field in fields if field.kind in coded and field.codes is None] == []


def test_no_field_can_hold_a_persons_name() -> None:
    fields = (*FIELDS, *COOPERATION.fields)
    assert [field.code for field in fields if {"name", "person", "suspect"} & set(field.code.split("_"))] == []


def test_a_name_belongs_to_one_organisation_only() -> None:
    named: dict[str, set[str]] = {}
    for code in ORGANISATIONS:
        label = ORGANISATIONS[code].label
        for name in (code, label.ar, label.fr, label.en, label.es, *ORGANISATIONS[code].also):
            named.setdefault(fold(name), set()).add(code)
    assert {name: codes for name, codes in named.items() if len(codes) > 1} == {}


def test_the_code_of_a_national_service_begins_with_its_country() -> None:
    national = {code: ORGANISATIONS[code].country for code in ORGANISATIONS if ORGANISATIONS[code].country}
    assert {code: country for code, country in national.items() if code[:3] != f"{country.lower()}_"} == {}

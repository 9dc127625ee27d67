"""Codes and fields are for ever: files of other people hold them."""

import pytest

from marsad.vocabulary import CODE_LISTS, FIELD, FIELDS, GROUPS, SUBSTANCES, Kind
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
    "unit": "g kg t litres tablets cigarettes packages units eur usd mad not_stated",
}
FIELDS_FROZEN = (
    "incident_id date date_end date_precision site_id site_text latitude longitude location_precision country "
    "site_type operation operation_text agencies partners partner_countries substance substance_text quantity unit "
    "quantity_kg quantity_low_kg quantity_high_kg quantity_text mode conveyance flag concealment packaging detection "
    "origin origin_text origin_precision transit transit_text destination destination_text destination_precision "
    "arrests arrest_countries evidence source_title source_publisher source_url source_date source_language notes"
)
REQUIRED = "incident_id date date_precision location_precision site_type substance unit mode evidence source_publisher"


@pytest.mark.parametrize("codes", CODE_LISTS, ids=lambda codes: codes.name)
def test_the_codes_of_a_list_are_for_ever(codes: CodeList) -> None:
    assert list(codes) == FROZEN[codes.name].split(), FOR_EVER


def test_no_list_of_codes_has_gone() -> None:
    assert {codes.name for codes in CODE_LISTS} == set(FROZEN), FOR_EVER


def test_the_names_of_the_fields_are_for_ever() -> None:
    assert list(FIELD) == FIELDS_FROZEN.split(), FOR_EVER


def test_no_field_becomes_required_for_files_that_did_without_it() -> None:
    assert [field.code for field in FIELDS if field.required] == REQUIRED.split()


def test_every_substance_has_a_group() -> None:
    assert {SUBSTANCES[code].group for code in SUBSTANCES} == set(GROUPS)


def test_a_header_names_one_field_only() -> None:
    named = [name for field in FIELDS for name in (field.code, *field.headers)]
    assert len(named) == len(set(named)), sorted({name for name in named if named.count(name) > 1})


def test_every_field_has_a_header_in_arabic() -> None:
    assert [field.code for field in FIELDS if not any("\u0600" <= name[0] <= "\u06ff" for name in field.headers)] == []


def test_a_field_holds_codes_if_and_only_if_it_has_a_list_of_them() -> None:
    assert {field.kind for field in FIELDS if field.codes} == {Kind.CODE, Kind.CODES}
    assert [field.code for field in FIELDS if field.kind in {Kind.CODE, Kind.CODES} and field.codes is None] == []


def test_no_field_can_hold_a_persons_name() -> None:
    assert [field.code for field in FIELDS if {"name", "person", "suspect"} & set(field.code.split("_"))] == []

"""The reference page says every field, every code, the limits and the boundary disclaimer."""

import pandas as pd
from playwright.sync_api import expect

from marsad.vocabulary import CODE_LISTS, FIELDS
from tests.browser.screen import Screen


def test_the_reference_shows_every_field_and_every_code_with_a_label(page: Screen) -> None:
    page.open("reference")
    expect(page.page.locator(".reference")).to_be_visible()
    shown = page.page.locator(".reference code").all_inner_texts()
    assert [field.code for field in FIELDS if field.code not in shown] == []
    assert [code for codes in CODE_LISTS for code in codes if code not in shown] == []
    rows = page.page.locator(".reference tbody tr")
    labels = [row.split("\t")[1].strip() for row in rows.all_inner_texts()]
    assert len(labels) == len(FIELDS) + len([code for codes in CODE_LISTS for code in codes])
    assert all(labels)


def test_the_reference_says_whose_boundaries_are_drawn_and_counts_the_data_in_every_language(
    page: Screen, incidents: pd.DataFrame
) -> None:
    page.open("reference")
    reference = page.page.locator(".reference")
    expect(reference).to_contain_text("They state no opinion on the status of any territory.")
    expect(reference).to_contain_text("Boundaries: neutral view, disputed lines dashed.")
    expect(reference).to_contain_text(f"{incidents['incident_id'].nunique()} incidents in {len(incidents)} lines")
    page.turn_to("reference", language="ar")
    expect(reference.locator("h1")).to_have_text("المرجع")
    expect(reference).to_contain_text("الحدود: عرض محايد")
    assert page.page.locator(".reference code").count() >= len(FIELDS)

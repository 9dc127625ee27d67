"""Which organisations the words of a source name: exactly those, and nothing by likeness."""

import pandas as pd
import pytest

from marsad.incidents import partners
from tests.samples import incidents


@pytest.mark.parametrize(
    ("text", "codes", "words"),
    [
        ("MAOC-N; NCA (UK); DEA (US)", ("maoc_n", "gb_nca", "us_dea"), ()),
        ("United States authorities (DEA)", ("us_dea",), ()),
        ("الإنتربول", ("interpol",), ()),
        ("interpol (président)", ("interpol",), ()),
        ("Saudi drug enforcement directorate (tip)", ("sa_gdnc",), ()),
        ("DEA; us dea", ("us_dea",), ()),  # told twice, one partner
        ("Policía Nacional", (), ("Policía Nacional",)),  # of which country is not said
        ("Guardia Civil (Costa Rica)", (), ("Guardia Civil (Costa Rica)",)),  # the brackets say: another one
        ("المصالح الأمنية الإسبانية", (), ("المصالح الأمنية الإسبانية",)),
        ("Brazilian, US and UK partners; MAOC-N", ("maoc_n",), ("Brazilian, US and UK partners",)),
        ("DEA agents at the port", (), ("DEA agents at the port",)),  # a name within a sentence is no name
        ("", (), ()),
        (" ; ", (), ()),
    ],
)
def test_only_whole_names_name_an_organisation(text: str, codes: tuple[str, ...], words: tuple[str, ...]) -> None:
    assert partners.named(text) == (codes, words)


def test_an_incident_has_the_partners_that_it_names_and_the_countries_of_the_others() -> None:
    table = incidents(
        {"incident_id": "A", "partners": "US DEA; Spain (information)", "partner_countries": "US; ES"},
        {"incident_id": "A", "partners": "US DEA; Spain (information)", "partner_countries": "US; ES",
         "substance": "heroin"},
        {"incident_id": "B"},
        {"incident_id": "C", "partner_countries": "FR"},
    )  # fmt: skip
    found = partners.of_incidents(table)
    assert sorted(found.itertuples(index=False, name=None)) == [("A", "ES"), ("A", "us_dea"), ("C", "FR")]


def test_no_incident_with_a_partner_is_no_pair() -> None:
    assert partners.of_incidents(incidents({"incident_id": "B"})).empty


def test_an_event_has_its_partners_and_the_countries_that_none_of_them_is_of() -> None:
    events = pd.DataFrame({"event_id": ["E"], "partners": ["interpol; es_policia_nacional"],
                           "partner_countries": ["ES; BJ"]}, dtype="str")  # fmt: skip
    assert partners.of_events(events)["partner"].tolist() == ["interpol", "es_policia_nacional", "BJ"]


def test_a_partner_is_of_a_country_or_international() -> None:
    assert [partners.country(code) for code in ("us_dea", "interpol", "ES")] == ["US", "", "ES"]

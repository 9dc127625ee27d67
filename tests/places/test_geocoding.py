"""A written name lands on its site, on several, or on none; and nobody takes one for another."""

from pathlib import Path

import pytest
from geopy.distance import great_circle
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders.base import Geocoder
from hypothesis import given
from hypothesis import strategies as st

from marsad.desk import Desk
from marsad.places.distance import distance_km
from marsad.places.geocoding import Gazetteer
from marsad.places.outcomes import Ambiguous, Found, NotFound
from tests.places import written_forms
from tests.samples import ROOT

RIGHT, WRONG = 0.995, 0.001
"""What the written forms come to today; a change may raise the first and lower the second, never the other way."""
UNSEEN_RIGHT, UNSEEN_WRONG = 0.98, 0.001
"""The same for the forms that nobody had looked at when they were first measured."""
BLIND_RIGHT, BLIND_WRONG = 0.99, 0.002
"""The same for the forms of somebody who had not seen the geocoder."""
PRESS_RIGHT, PRESS_WRONG = 0.99, 0.002
"""The same for the forms of newspapers, customs and police."""

STRANGER_RIGHT, STRANGER_WRONG = 0.98, 0.005
"""The same for the forms of another stranger: sentences, crossings by both sides, cities of several airports."""

OUTSIDER_RIGHT, OUTSIDER_WRONG = 0.98, 0.001
"""The same for the forms of a third one, above all crossings that share a name, and sentences."""


@pytest.fixture(scope="module")
def geocoder() -> Gazetteer:
    return Desk(ROOT / "data").geocoder()


@pytest.mark.parametrize(
    ("written", "site", "precision"),
    [
        ("MAPTM", "MAPTM", "site"),
        ("MA PTM", "MAPTM", "site"),
        ("CMN", "GMMN", "site"),  # three letters of an airport
        ("الكركرات", "guerguerat", "site"),
        ("معبر الكركرات الحدودي جنوب مدينة الداخلة", "guerguerat", "site"),  # Dakhla only tells whereabouts
        ("poste-frontière El Guerguerat, au sud de Dakhla", "guerguerat", "site"),
        ("Guergarate", "guerguerat", "site"),
        ("Guergerat", "guerguerat", "site"),  # a letter is missing
        ("Algecirsa", "ESALG", "locality"),  # two letters turned; the town or its port, nobody said which
        ("Mersin Port", "TRMER", "site"),
        ("Muelles El Bosque, puerto de Cartagena, Colombia", "COCTG", "site"),
        ("Tanger Med", "MAPTM", "site"),
        ("Turquie", "TR", "country"),
        ("a Turkish port", "TR", "country"),
        ("أحد الموانئ التركية", "TR", "country"),
        ("a South American port", "005", "region"),
        ("Afrique subsaharienne", "202", "region"),
        ("détroit de Gibraltar", "strait-of-gibraltar", "at_sea"),
        ("off the coast of Dakhla", "off-dakhla", "at_sea"),
        ("Valencia, Venezuela", "VEVLN", "locality"),
        ("Foz do Iguaçu", "BRIGU", "locality"),  # the town, not its airport
        ("Tripoli, Libya", "LYTIP", "locality"),
        ("ميناء طرفاية", "tarfaya-port", "locality"),
        ("Valencia", "ESVLC", "locality"),  # Valence in France is no peer of it; prominence is no proof
        ("Porto da Praia", "CVRAI", "locality"),
        ("الدارالبيضاء", "MACAS", "locality"),  # the blank is missing
        ("aéroport de Nouakchott", "NKC", "district"),  # the one in use, not the old one in the town
        ("مطار نواكشوط", "NKC", "district"),
        ("aéroport de Dakar", "GOBD", "site"),
        ("مطار داكار", "GOBD", "site"),
        ("Hamburger Hafen", "DEHAM", "site"),
        ("puerto de aguas profundas de Posorja", "ECPSJ", "site"),
        ("at the Guerguerat crossing between Morocco and Mauritania", "guerguerat", "site"),
    ],
)
def test_a_name_is_found_with_a_precision_that_is_honest(
    geocoder: Gazetteer, written: str, site: str, precision: str
) -> None:
    outcome = geocoder.find(written)
    assert isinstance(outcome, Found), outcome
    assert (outcome.site.code, outcome.precision) == (site, precision)


@pytest.mark.parametrize(
    "name",
    [
        "Cartagena",
        "puerto de Cartagena",
        "San Antonio",
        "Georgetown",
        "Tripoli",
        "Tripoli port",
        "Saint-Louis",
        "Rosso",
        "روصو",
        "Santiago",  # of Chile, of Cuba, de Compostela: no port answers for a capital
        "Córdoba",
        "Mérida",
        "Vitoria",
        "port of Newcastle",
        "ميناء الدوحة",
        "ميناء طرابلس",
    ],
)
def test_a_name_of_several_sites_is_ambiguous(geocoder: Gazetteer, name: str) -> None:
    outcome = geocoder.find(name)
    assert isinstance(outcome, Ambiguous), outcome
    assert len({candidate.site.code for candidate in outcome.candidates}) > 1


@pytest.mark.parametrize(
    ("written", "countries", "types", "site"),
    [
        ("Cartagena", ("CO",), (), "COCTG"),
        ("Cartagena", ("ES",), ("seaport",), "ESCAR"),
        ("Cartagena (España)", (), (), "ESCAR"),  # the country is said in the form itself
        ("Tripoli, Lebanon", (), (), "LBKYE"),
        ("Casablanca", ("MA",), ("seaport",), "MACAS"),
        ("Casablanca", ("MA",), ("airport",), "GMMN"),
        ("رأس اجدير", ("LY",), (), "ras-ajdir"),
        ("the port of Tripoli in Libya", (), (), "LYTIP"),
        ("Saint-Louis", ("SN",), (), "SNXLS"),
        ("Turbo (Antioquia)", (), (), "COTRB"),  # a province says the country
        ("Marseille (Bouches-du-Rhône)", (), (), "FRMRS"),
        ("puerto de Rio Grande (RS)", (), (), "BRRIG"),
        ("Mombasa", ("KE",), ("airport",), "HKMO"),  # of two near the town, the one that bears its name
        ("Melilla", ("ES",), ("border_post",), "melilla-post"),  # a town's border post
        ("ميناء الإسكندرية", (), (), "EGALY"),  # who writes Arabic says so where it is Virginia's
    ],
)
def test_a_country_or_a_type_settles_which_site_is_meant(
    geocoder: Gazetteer, written: str, countries: tuple[str, ...], types: tuple[str, ...], site: str
) -> None:
    outcome = geocoder.find(written, countries, types)
    assert isinstance(outcome, Found), outcome
    assert outcome.site.code == site


@pytest.mark.parametrize(
    ("written", "sites"),
    [
        ("Tanger / Algésiras", {"MATNG", "ESALG"}),
        ("Santos e Paranaguá", {"BRSSZ", "BRPNG"}),
        ("ports de Tanger Med et de Casablanca", {"MAPTM", "MACAS"}),
        ("aéroports de Casablanca et Marrakech", {"GMMN", "GMMX"}),  # the kind is said of both
        ("ميناءي طنجة المتوسط والناظور", {"MAPTM", "MANDR"}),
        ("entre Nador y Melilla", {"MANDR", "ESMLN"}),  # it lies at neither
        ("à la frontière entre Oujda et Maghnia", {"MAOUD", "DZQMG"}),
        ("Maroc / Espagne", {"MA", "ES"}),
    ],
)
def test_several_places_named_side_by_side_are_none_of_them_alone(
    geocoder: Gazetteer, written: str, sites: set[str]
) -> None:
    outcome = geocoder.find(written)
    assert isinstance(outcome, Ambiguous), outcome
    assert sites <= {candidate.site.code for candidate in outcome.candidates}


@pytest.mark.parametrize(
    ("written", "site"),
    [
        ("Nador et Beni Ensar", "MANDR"),  # one town
        ("Trinidad et Tobago", "TT"),  # one name
        ("معبر الكركرات بين المغرب وموريتانيا", "guerguerat"),  # the two only tell whereabouts
        ("port of Las Palmas", "ESLPA"),  # the article is of the name
        ("Palmas (Las)", "ESLPA"),
        ("منفذ السلوم البري", "salloum"),  # the name with its kind is that of one side alone
        ("Guerguerat border crossing, Western Sahara", "guerguerat"),
        ("wpi-10960", "DOMAN"),  # a code that was given up
    ],
)
def test_two_words_of_one_place_are_that_place(geocoder: Gazetteer, written: str, site: str) -> None:
    outcome = geocoder.find(written)
    assert isinstance(outcome, Found), outcome
    assert outcome.site.code == site


@pytest.mark.parametrize(
    "written",
    [
        "", " ", "?!", "\x00\x07", "inconnu", "N/A", "le port", "الميناء", "unknown",
        "Port Zarbou", "ميناء الزرقوم", "Puerto Valdemoria",  # made up
        "au sud de Dakhla",  # whereabouts alone are no place
        "Marsa Maroc", "terminal Marsa Maroc", "MSC", "Atlantique", "Carthage, Missouri",  # named like places
        "Melilla Street", "Algeciras, Huila (Colombia)", "Toledo Hotel",  # look-alikes
        "x" * 10_000, "ا" * 10_000, "\u202etanger\u2066" + "!" * 300,
    ],
)  # fmt: skip
def test_what_is_no_place_is_not_found(geocoder: Gazetteer, written: str) -> None:
    outcome = geocoder.find(written)
    assert isinstance(outcome, NotFound) or "tanger" in written, outcome


@given(st.text(max_size=60))
def test_any_text_whatever_has_an_outcome(text: str) -> None:
    assert isinstance(_shared().find(text), Found | Ambiguous | NotFound)


def test_a_country_that_is_given_is_never_left(geocoder: Gazetteer) -> None:
    for form in written_forms.read():
        outcome = geocoder.find(form.text, ("MA",))
        if isinstance(outcome, Found) and outcome.site.site_type not in {"country", "region", "at_sea"}:
            assert outcome.site.country in {"MA", ""}, form


@pytest.mark.parametrize(
    ("path", "least", "right_at_least", "wrong_at_most"),
    [
        (written_forms.PATH, 600, RIGHT, WRONG),
        (written_forms.UNSEEN, 150, UNSEEN_RIGHT, UNSEEN_WRONG),
        (written_forms.BLIND, 300, BLIND_RIGHT, BLIND_WRONG),
        (written_forms.PRESS, 600, PRESS_RIGHT, PRESS_WRONG),
        (written_forms.STRANGER, 480, STRANGER_RIGHT, STRANGER_WRONG),
        (written_forms.OUTSIDER, 400, OUTSIDER_RIGHT, OUTSIDER_WRONG),
    ],
    ids=["seen", "unseen", "blind", "press", "stranger", "outsider"],
)
def test_the_written_forms_come_out_no_worse_than_they_did(
    geocoder: Gazetteer, path: Path, least: int, right_at_least: float, wrong_at_most: float
) -> None:
    verdicts = [written_forms.judge(form, form.answers(geocoder)) for form in written_forms.read(path)]
    meant = [verdict for verdict in verdicts if verdict.form.expected]
    wrong = [verdict for verdict in verdicts if verdict.judged == "wrong"]
    assert len(verdicts) >= least
    assert sum(verdict.judged == "right" for verdict in meant) / len(meant) >= right_at_least
    assert len(wrong) / len(verdicts) <= wrong_at_most, [(verdict.form.text, verdict.said) for verdict in wrong]


def test_no_form_stands_in_both_files() -> None:
    seen, unseen = (
        {form.text for form in written_forms.read(path)} for path in (written_forms.PATH, written_forms.UNSEEN)
    )
    assert seen & unseen == set()


def test_every_site_text_of_the_incidents_lands_on_the_site_that_was_chosen_for_it(geocoder: Gazetteer) -> None:
    table = Desk(ROOT / "data").holdings().incidents
    texts = table[table["site_id"].notna() & table["site_text"].notna()].drop_duplicates(["site_text", "country"])
    astray = []
    for text, country, site in zip(texts["site_text"], texts["country"], texts["site_id"], strict=True):
        outcome = geocoder.find(str(text), (str(country),) if isinstance(country, str) else ())
        if not (isinstance(outcome, Found) and outcome.site.code == site):
            astray.append((text, country, site))
    assert astray == []


@pytest.mark.parametrize(
    ("begun", "first"),
    [
        ("tanger", "MATNG"), ("Tanger M", "MAPTM"), ("port de tanger m", "MAPTM"), ("guergu", "guerguerat"),
        ("طنجة المت", "MAPTM"), ("الداخ", "MAVIL"), ("الدار", "MACAS"), ("ميناء الدار", "MACAS"), ("MAPT", "MAPTM"),
        ("algésir", "ESALG"),
    ],
)  # fmt: skip
def test_a_name_that_is_begun_gives_the_sites_that_it_may_become(geocoder: Gazetteer, begun: str, first: str) -> None:
    assert geocoder.beginning(begun)[0].code == first


def test_of_many_sites_a_beginning_gives_a_few_and_of_none_none(geocoder: Gazetteer) -> None:
    assert len(geocoder.beginning("san")) == 8
    assert len(geocoder.beginning("san", most=3)) == 3
    assert geocoder.beginning("") == geocoder.beginning("?") == geocoder.beginning("zzzzq") == []


def test_it_is_a_geocoder_of_geopy_and_works_in_its_tools(geocoder: Gazetteer) -> None:
    assert isinstance(geocoder, Geocoder)
    ask = RateLimiter(geocoder.geocode, min_delay_seconds=0)
    location = ask("Tanger Med", country_codes="MA", language="ar")
    assert location.address == "طنجة المتوسط"
    assert location.raw["site"] == "MAPTM"
    assert great_circle(location.point, (35.9, -5.51667)).km < 1
    assert ask("Cartagena") is None
    assert len(ask("Cartagena", exactly_one=False)) >= 2
    assert ask("Port Zarbou") is None


def test_the_sites_nearest_to_a_point_come_nearest_first(geocoder: Gazetteer) -> None:
    near = geocoder.reverse((35.9, -5.5), exactly_one=False)
    assert near is not None
    assert near[0].raw["site"] == "MAPTM"
    distances = [place.raw["distance_km"] for place in near]
    assert distances == sorted(distances)


def test_a_distance_is_that_of_the_great_circle() -> None:
    assert distance_km(35.9, -5.5, 36.8, 34.6) == pytest.approx(great_circle((35.9, -5.5), (36.8, 34.6)).km, rel=1e-3)


def _shared(kept: dict[str, Gazetteer] = {}) -> Gazetteer:  # noqa: B006  (one for all examples)
    if "one" not in kept:
        kept["one"] = Desk(ROOT / "data").geocoder()
    return kept["one"]

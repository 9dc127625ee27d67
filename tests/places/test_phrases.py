"""What a phrase holds beside a name, by class of what once misled: each case stands for forms that nobody has seen."""

import pytest

from marsad.desk import Desk
from marsad.places.geocoding import Gazetteer
from marsad.places.outcomes import Ambiguous, Found, NotFound
from tests.samples import ROOT


@pytest.fixture(scope="module")
def geocoder() -> Gazetteer:
    return Desk(ROOT / "data").geocoder()


def said(geocoder: Gazetteer, written: str) -> str | set[str] | None:
    """A code, the codes of the candidates, or nothing."""
    outcome = geocoder.find(written)
    if isinstance(outcome, Ambiguous):
        return {candidate.site.code for candidate in outcome.candidates}
    return outcome.site.code if isinstance(outcome, Found) else None


@pytest.mark.parametrize(
    ("written", "site"),
    [
        ("port minéralier de Casablanca", "MACAS"),
        ("à la sortie du port de Casablanca", "MACAS"),
        ("port de commerce de Casablanca, Maroc", "MACAS"),
        ("quais de Casablanca", "MACAS"),
        ("estación marítima de Algeciras", "ESALG"),
        ("instalaciones portuarias de Algeciras", "ESALG"),
        ("pier 3, port of Algeciras", "ESALG"),  # once Piraeus, misspelt
        ("oil terminal of Algeciras", "ESALG"),
        ("porto organizado de Santos", "BRSSZ"),
        ("بوابة ميناء الدار البيضاء", "MACAS"),
        ("ميناء النفط بالدار البيضاء", "MACAS"),
        ("poste frontière terrestre d'El Guerguerat", "guerguerat"),
        ("puesto aduanero de Guerguerat", "guerguerat"),
        ("Guerguerat buffer zone", "guerguerat"),
        ("ممر الكركرات", "guerguerat"),
        ("aérogare Mohammed V", "GMMN"),
    ],
)
def test_words_of_ports_posts_and_airports_say_nothing_of_which(geocoder: Gazetteer, written: str, site: str) -> None:
    assert said(geocoder, written) == site


@pytest.mark.parametrize(
    ("written", "site"),
    [
        ("Ponte da Amizade, em Foz do Iguaçu", "ponte-da-amizade"),  # a preposition before the town
        ("puerto de San Antonio, región de Valparaíso", "CLSAI"),
        ("porto da Praia, em Santiago", "CVRAI"),  # the island, no town of Chile
        ("Porto Grande do Mindelo, ilha de São Vicente", "CVGRA"),
        ("port de San-Pédro (sud-ouest de la Côte d'Ivoire)", "san-pedro-port"),
        ("Kédougou, Sénégal oriental", "SNKGG"),
        ("en la terminal de Noatum, en el puerto de Valencia", "ESVLC"),
        ("Puerto Moín, Limón", "CRPMN"),  # not that of Limón which also goes by Moín
        ("ميناء أبابا بمدينة لاغوس", "NGAPP"),  # a quay in the city
        ("the port of Cape Town in South Africa", "ZACPT"),  # a town that is called one
        ("en el puerto de Ciudad del Cabo", "ZACPT"),
        ("San Fernando, Spain", "ESSFO"),  # Port of Spain is a province of Trinidad, where another lies
    ],
)
def test_what_follows_a_name_tells_whereabouts(geocoder: Gazetteer, written: str, site: str) -> None:
    assert said(geocoder, written) == site


@pytest.mark.parametrize(
    ("written", "site"),
    [
        ("puerto de Puerto Cortés", "HNPCR"),
        ("puesto fronterizo de Paso de los Libres", "paso-de-los-libres"),
        ("معبر أدري الحدودي بين تشاد والسودان", "adre-post"),  # a town of Libya has the plain name
        ("Calexico East Port of Entry", "USCXL"),  # a port of entry is none of the sea
        ("Port Autonome de Lomé (PAL)", "TGLFW"),
        ("الكيلومتر 55 شمال نواذيبو", "pk55"),  # a number may end a name
        ("ميناء ريو غاليغوس", "ARRGL"),  # Arabic adds the province after a comma
        ("ميناء زاراتي، الأرجنتين", "ARZAE"),
        ("Packer Avenue Marine Terminal, Philadelphia", "USPHL"),  # a quay that is called like a street
    ],
)
def test_a_name_may_hold_a_word_of_kind_a_number_or_a_street(geocoder: Gazetteer, written: str, site: str) -> None:
    assert said(geocoder, written) == site


def test_both_sides_of_a_border_answer_to_a_name_that_holds_its_kind(geocoder: Gazetteer) -> None:
    assert said(geocoder, "puesto fronterizo de Paso Canoas") == {"paso-canoas-cr", "paso-canoas-pa"}


@pytest.mark.parametrize(
    ("written", "sides"),
    [
        ("معبر رفح", {"rafah-eg", "rafah-ps"}),
        ("رأس اجدير", {"ras-jedir", "ras-ajdir"}),
        ("tunnel du Fréjus", {"frejus-tunnel-fr", "frejus-tunnel-it"}),
        ("Puente de Rumichaca", {"rumichaca-co", "rumichaca-ec"}),
        ("معبر العريضة", {"arida-lb", "arida-sy"}),
        ("Torkham border crossing", {"PKTOR", "torkham-af"}),
    ],
)
def test_a_crossing_whose_sides_share_its_name_is_either_until_the_side_is_said(
    geocoder: Gazetteer, written: str, sides: set[str]
) -> None:
    assert said(geocoder, written) == sides
    for code in sides:
        country = next(site.country for site in geocoder.sites if site.code == code)
        assert geocoder.find(written, (country,)).site.code == code


@pytest.mark.parametrize(
    ("written", "site"),
    [
        ("Bouchebka, wilaya de Tébessa", "bouchebka-dz"),
        ("Rosso (rive sénégalaise)", "rosso-south-bank"),
        ("منفذ جديدة عرعر", "arar-sa"),  # only the Saudi side is called so
        ("معبر السلوم", "salloum"),  # what faces it is Musaid
        ("Barajas", "LEMD"),  # the airport, not the quarter of Madrid
    ],
)
def test_a_side_that_is_said_or_a_name_of_one_alone_is_that_side(geocoder: Gazetteer, written: str, site: str) -> None:
    assert said(geocoder, written) == site


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("the port of Salvador in Brazil", "BRSSA"),  # not El Salvador
        ("ميناء سلفادور في البرازيل", "BRSSA"),
        ("مطار بليز دياغن الدولي في السنغال", "GOBD"),  # Blaise Diagne begins like Belize
        ("الجمهورية الإسلامية الموريتانية", "MR"),
        ("République islamique de Mauritanie", "MR"),
        ("جمهورية مالي", "ML"),
        ("República de Cabo Verde", "CV"),
        ("un país de África occidental", "011"),
        ("ao largo das ilhas de Cabo Verde", "cabo-verde-waters"),
    ],
)
def test_a_country_is_told_from_a_site_of_its_name_and_known_by_its_full_one(
    geocoder: Gazetteer, written: str, place: str
) -> None:
    assert said(geocoder, written) == place


@pytest.mark.parametrize(
    ("written", "site"),
    [
        ("à bord d'un navire au port de Nador", "MANDR"),
        ("navio no porto de Santos", "BRSSZ"),
        ("على متن باخرة راسية بميناء بني أنصار بالناظور", "MANDR"),
        ("navire Port Said", None),  # the name of the ship
        ("bateau Tanger", None),
    ],
)
def test_a_ship_is_called_like_a_place_or_lies_in_one(geocoder: Gazetteer, written: str, site: str | None) -> None:
    assert said(geocoder, written) == site


@pytest.mark.parametrize(
    ("written", "site"),
    [
        ("Nador West ed", "nador-west-med"),  # what else is an article ends no phrase
        ("no porto de Nador West ed", "nador-west-med"),
        ("Las Plamas", "ESLPA"),
        ("ميناء الصيد البحري بليمون", "CRLIO"),  # written with its preposition, not Plymouth misspelt
    ],
)
def test_a_misspelt_name_keeps_its_article_and_its_direction(geocoder: Gazetteer, written: str, site: str) -> None:
    assert said(geocoder, written) == site


@pytest.mark.parametrize("written", ["port de Sour", "Sour"])
def test_ports_that_share_another_name_are_peers(geocoder: Gazetteer, written: str) -> None:
    found = said(geocoder, written)
    assert isinstance(found, set) and {"LBSUR", "OMOFC"} <= found


def test_an_airport_is_that_of_the_town_which_the_name_alone_means(geocoder: Gazetteer) -> None:
    outcome = geocoder.find("Valencia", types=("airport",))
    assert isinstance(outcome, Found) and outcome.site.code == "LEVC"


@pytest.mark.parametrize(
    "written", ["en alta mar", "alta mar", "en mer", "Le grand port", "Real Madrid", "Marsa Maroc"]
)
def test_words_that_name_nothing_are_no_place_however_many(geocoder: Gazetteer, written: str) -> None:
    assert isinstance(geocoder.find(written), NotFound)


@pytest.mark.parametrize(
    ("written", "site"),
    [
        ("la drogue, embarquée au port de Guayaquil, a été saisie au port d'Anvers", "BEANR"),
        ("300 kg de cocaïne saisis au port de Dakar dans un conteneur venu de Santos", "SNDKR"),
        ("SAISIE DE 3 KG DE COCAINE AU PORT DE DAKAR DANS UN CAMION VENANT DE BAMAKO", "SNDKR"),
        ("Douane française : 10 kg d'héroïne saisis à Calais dans un camion venant de Turquie", "FRCQF"),
        ("Two tonnes of cocaine from Ecuador seized at the Port of Felixstowe, bound for Belgium", "GBFXT"),
        ("Customs officers at Onne Port intercept codeine syrup imported from India", "NGONN"),
        ("cocaine seized at Mersin port in a container shipped from Guayaquil via the port of Antwerp", "TRMER"),
        ("incautación en el puerto español de Cartagena de un velero procedente de Marruecos", "ESCAR"),
        ("hachís oculto en el puerto de Ceuta cuando iba a embarcar hacia Algeciras", "ESCEU"),
        ("Cocaína apreendida no porto de Santos tinha como destino o porto de Antuérpia", "BRSSZ"),
        ("ضبط 500 كيلوغرام من الحشيش بميناء الجزيرة الخضراء في شاحنة قادمة من طنجة", "ESALG"),
        ("حجز 3 كيلوغرامات من الكوكايين بمطار محمد الخامس لدى مسافر قادم من البرازيل", "GMMN"),
        ("ضبط حبوب كبتاغون في مرفأ بيروت كانت معدة للتهريب إلى السعودية", "LBBEY"),
        ("Cocaïne chargée au port de Santos et destinée au port d'Anvers", None),  # nobody says where it was seized
        ("le cannabis saisi devait rejoindre le port d'Algésiras", None),
        ("cocaine found hidden in bananas from the port of Guayaquil", None),
        ("300 kg de cocaïne au port de Zarmandouche dans un conteneur venu de Dakar", None),  # not known: no other is
        ("Incautan 3 toneladas de cocaína en el puerto de San Pedrito Sula", None),  # a name is not cut short
    ],
)
def test_of_a_sentence_the_place_is_where_it_was_seized(geocoder: Gazetteer, written: str, site: str | None) -> None:
    assert said(geocoder, written) == site


def test_two_places_of_seizure_are_either(geocoder: Gazetteer) -> None:
    sentence = "Police seized 2 tonnes of cocaine at the port of Antwerp and at the port of Rotterdam"
    assert said(geocoder, sentence) == {"BEANR", "NLRTM"}


@pytest.mark.parametrize(
    ("written", "posts"),
    [
        ("Kidira-Diboli", {"kidira", "diboli"}),
        ("معبر نصيب - جابر", {"nasib", "jaber"}),
        ("Noé (Côte d'Ivoire) - Elubo (Ghana)", {"noe-post", "elubo-post"}),
        ("Cilvegözü - Bab al-Hawa", {"cilvegozu", "bab-al-hawa"}),  # the hyphen of a name is no joint
        ("Kapıkule–Kapitan Andreevo", {"kapikule", "kapitan-andreevo"}),  # in the gazetteer a name of one of them
        ("Rosso Sénégal - Rosso Mauritanie", {"rosso-south-bank", "rosso-north-bank"}),
        ("Ponte da Amizade (Foz do Iguaçu - Ciudad del Este)", {"ponte-da-amizade", "ciudad-del-este-post"}),
    ],
)
def test_a_crossing_named_by_both_sides_is_either_of_its_posts(
    geocoder: Gazetteer, written: str, posts: set[str]
) -> None:
    assert said(geocoder, written) == posts


@pytest.mark.parametrize(
    ("written", "airports"),
    [
        ("aéroport de Paris", {"LFPG", "LFPO"}),
        ("aeropuerto de Buenos Aires", {"SAEZ", "SABE"}),
        ("New York airport", {"KJFK", "KLGA"}),
        ("aeropuerto de Córdoba", {"LEBA", "SACO"}),  # namesakes, of which neither is far better known
    ],
)
def test_the_airport_of_a_city_of_several_is_any_of_them(geocoder: Gazetteer, written: str, airports: set[str]) -> None:
    found = said(geocoder, written)
    assert isinstance(found, set) and airports <= found


@pytest.mark.parametrize(
    ("written", "site"),
    [
        ("aéroport de Dakar", "GOBD"),  # flights have left the old one
        ("aéroport de Nouakchott", "NKC"),
        ("aeropuerto de Valencia", "LEVC"),
        ("Dubai airport", "OMDB"),  # is simply called so
    ],
)
def test_an_airport_that_is_clearly_the_one_is_found(geocoder: Gazetteer, written: str, site: str) -> None:
    assert said(geocoder, written) == site


@pytest.mark.parametrize(
    ("written", "site"),
    [
        ("PTO. GUAYAQUIL", "ECGYE"),
        ("AEROP. TOCUMEN", "MPTO"),
        ("port de Skida", "DZSKI"),
        ("ميناء مستغانن", "DZMOS"),
        ("Puerto Cabeyo", "VEPBL"),
        ("porto de Leichões", "PTLEI"),
        ("Port Wexmouth", None),  # not Weymouth
        ("Police aux frontières", None),  # not Police in Poland
        ("Lisbon, North Dakota", None),
        ("El Musel (Gijón)", "ESGIJ"),
    ],
)
def test_short_forms_slips_and_traps(geocoder: Gazetteer, written: str, site: str | None) -> None:
    assert said(geocoder, written) == site

"""A name is one name however it is written, and words of kind are not part of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.places import letters, names
from marsad.places.mistakes import mistyped


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Béni-Ensar", "beni ensar"),  # accents, hyphens, capitals
        ("İskenderun", "Iskenderun"),
        ("Ｔａｎｇｅｒ Med", "tanger med"),  # full-width letters
        ("طَنْجَة", "طنجه"),  # vowel signs, ta marbuta
        ("أكادير", "اكادير"),  # hamza
        ("مليلـــية", "مليلية"),  # tatweel
        ("مصطفى", "مصطفي"),  # alef maqsura
        ("گرگرات", "كركرات"),  # letters of the neighbours
        ("كلم ٥٥", "كلم 55"),  # digits
        ("Tan\u200fger", "Tanger"),  # marks that only turn the direction
    ],
)
def test_two_ways_to_write_a_name_fold_to_one(one: str, other: str) -> None:
    assert letters.fold(one) == letters.fold(other)


@pytest.mark.parametrize(
    ("written", "key", "types"),
    [
        ("port de Tanger Med", "tanger med", {"seaport"}),
        ("Puerto de València", "valencia", {"seaport"}),
        ("haven van Rotterdam", "rotterdam", {"seaport"}),
        ("poste-frontière d’El Guerguerat", "guerguerat", {"border_post"}),
        ("معبر الكركرات الحدودي", "كركرات", {"border_post"}),
        ("بميناء طنجة المتوسط", "طنجه متوسط", {"seaport"}),  # the preposition is written with the word
        ("aéroport international Mohammed V", "mohammed v", {"airport"}),
        ("مدينة الداخلة", "داخله", set()),  # a town is said, which narrows nothing
        ("le port", "", {"seaport"}),  # no name at all
    ],
)
def test_words_of_kind_and_articles_are_taken_from_a_name(written: str, key: str, types: set[str]) -> None:
    spoken = names.words(letters.fold(written))
    assert names.name_key(spoken) == key
    assert names.types_said(spoken) == types


@pytest.mark.parametrize(
    ("written", "coast"),
    [
        ("au large de Dakhla", "dakhla"),
        ("off the coast of Dakhla", "dakhla"),
        ("frente a las costas de Dajla", "dajla"),
        ("قبالة سواحل الداخلة", "داخله"),
        ("port de Dakhla", ""),
    ],
)
def test_the_coast_that_a_place_at_sea_lies_off_is_one_key_in_every_language(written: str, coast: str) -> None:
    assert names.sea_key(names.words(letters.fold(written))) == coast


@pytest.mark.parametrize(
    ("one", "other"), [("guergarate", "guerguerat"), ("nouadhibou", "nuadibu"), ("ميرسين", "مرسين"), ("casa", "kasa")]
)
def test_names_written_by_ear_sound_alike(one: str, other: str) -> None:
    assert letters.skeleton(one) == letters.skeleton(other)


@given(st.lists(st.text(max_size=40)))
def test_many_texts_fold_as_each_does_alone(texts: list[str]) -> None:
    assert letters.fold_all(texts) == [letters.fold(text) for text in texts] or not texts


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    folded = letters.fold(text)
    assert letters.fold(folded) == folded
    assert "\n" not in folded


@pytest.mark.parametrize(
    "name",
    [
        "Tanger Med", "port de Tanger Med", "Port Said", "ميناء طنجة المتوسط", "معبر الكركرات الحدودي", "le port",
        "ville de Rosso", "St Petersburg", "puerto de aguas profundas de Posorja", "PK 55", "aeroporto do Porto",
    ],
)  # fmt: skip
def test_the_quick_keys_of_a_name_are_those_of_its_words(name: str) -> None:
    folded = letters.fold(name)
    spoken = names.words(folded)
    assert names.keys(folded) == (names.whole_key(spoken), names.name_key(spoken))
    assert names.keys_of([folded]) == [names.whole_key(spoken)]
    assert names.begins_with_kind(folded) == names.one_with_kind(spoken)


@pytest.mark.parametrize(
    ("name", "plain"), [("Tanger Med", True), ("PK 55", True), ("port of Tanger", False), ("St Petersburg", False)]
)
def test_a_name_is_plain_when_all_its_words_name(name: str, plain: bool) -> None:
    folded = letters.fold(name)
    assert names.plain_key(folded) == (folded if plain else "")


@pytest.mark.parametrize(
    ("written", "key", "types"),
    [
        ("aeroporto do Porto", "porto", {"airport"}),  # a town is called what elsewhere is a kind of place
        ("aeropuerto de Port Said", "said", {"airport"}),
        ("port of St Petersburg", "saint petersburg", {"seaport"}),
        ("puerto de aguas profundas de Posorja", "posorja", {"seaport"}),
        ("الألماني", "ماني", set()),  # ألماني folds to what has an article: both lose it
        ("ألماني", "ماني", set()),
    ],
)
def test_words_that_are_two_things_are_taken_for_what_is_meant(written: str, key: str, types: set[str]) -> None:
    spoken = names.words(letters.fold(written))
    assert names.name_key(spoken) == key
    assert names.types_said(spoken) == types


@pytest.mark.parametrize(
    ("written", "name", "distance"),
    [
        ("algecirsa", "algeciras", 1),  # two letters turned
        ("algercias", "algeciras", 2),  # a letter that stands two places off
        ("rotterdan", "rotterdam", 1),  # of one sound
        ("marseolle", "marseille", 1),  # beside it on the keyboard
        ("dkar", "dakar", 1),
        ("كركراه", "كركرات", 1),
    ],
)
def test_a_wrong_letter_that_a_hand_or_an_ear_makes_is_forgiven(written: str, name: str, distance: int) -> None:
    assert mistyped(written, name, distance)


@pytest.mark.parametrize(
    ("written", "name", "distance"), [("brumelles", "bruxelles", 1), ("nador", "natar", 2), ("malga", "malte", 2)]
)
def test_another_letter_makes_another_name(written: str, name: str, distance: int) -> None:
    assert not mistyped(written, name, distance)


def test_a_lost_letter_is_likelier_than_a_wrong_one() -> None:
    assert mistyped("malga", "malaga", 1) < mistyped("malga", "malfa", 1)

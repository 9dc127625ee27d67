"""Which codes the words of reports mean, in five languages, and which they must not be taken to mean."""

from collections import defaultdict

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.incidents.intake import synonyms, words
from marsad.vocabulary import CODE_LISTS, DETECTIONS, MODES, OPERATIONS, SITE_TYPES, SUBSTANCES, UNITS
from marsad.vocabulary.codes import CodeList
from tests.samples import ROOT


def name(codes: CodeList) -> str:
    return codes.name


@pytest.mark.parametrize("codes", CODE_LISTS, ids=name)
def test_every_code_and_label_means_its_own_code(codes: CodeList) -> None:
    for code in codes:
        label = codes[code].label
        for written in (code, code.upper(), label.ar, label.fr, label.en, label.es, f" {label.fr.upper()} "):
            assert words.code_of(codes, written) == code, written


@pytest.mark.parametrize("codes", CODE_LISTS, ids=name)
def test_every_synonym_means_one_code(codes: CodeList) -> None:
    meant = defaultdict(set)
    for code, written in synonyms.SYNONYMS[codes.name].items():
        assert code in codes
        for synonym in words.listed(written):
            meant[words.fold(synonym)].add(code)
            assert words.code_of(codes, synonym) == code, synonym
    assert {synonym: several for synonym, several in meant.items() if len(several) > 1} == {}


def test_substances_are_known_by_many_words() -> None:
    listed = [synonym for written in synonyms.SUBSTANCES.values() for synonym in words.listed(written)]
    assert len(listed) > 600 and set(synonyms.SUBSTANCES) == set(SUBSTANCES)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Cocaïne", "cocaine"),
        ("COCAINA", "cocaine"),
        ("الكوكايين", "cocaine"),
        ("cocaine hydrochloride", "cocaine"),
        ("cocaine (powder and paste)", "cocaine"),
        ("cannabis-resin", "cannabis_resin"),
        ("résine de cannabis (chira)", "cannabis_resin"),
        ("cannabis (résine)", "cannabis_resin"),
        ("كمية من مخدر الشيرا", "cannabis_resin"),
        ("حَشيش", "cannabis_resin"),
        ("haxixe", "cannabis_resin"),
        ("مخدر الكيف", "cannabis_herb"),
        ("maconha", "cannabis_herb"),
        ("drogue (cocaïne)", "cocaine"),
        ("captagon (amphetamine)", "captagon"),
        ("comprimés d'ecstasy", "mdma"),
        ("إكستازي", "mdma"),
        ("قرقوبي", "psychotropic_tablets"),
        ("comprimés psychotropes (Rivotril)", "clonazepam"),
        ("Other Drugs**", "other_drug"),
        ("Khat (Catha Edulis)", "other_drug"),
        ("feuilles de coca", "other_drug"),
        ("stupéfiants", "drug_unspecified"),
    ],
)
def test_a_word_for_a_substance_means_its_code(text: str, code: str) -> None:
    assert words.code_of(SUBSTANCES, text) == code


@pytest.mark.parametrize(
    "text",
    [
        "cocaine and heroin", "cocaïne, héroïne", "حشيش وكوكايين", "résine et herbe de cannabis", "hashish/cannabis",
        "drogue et cocaïne", "no cocaine", "fake cocaine", "hashish oil", "cannabis plants", "unhashed", "cocainex",
        "white powder", "", "cocaine " * 60,
    ],
)  # fmt: skip
def test_what_names_two_substances_or_another_thing_means_none(text: str) -> None:
    assert words.code_of(SUBSTANCES, text) == ""


@pytest.mark.parametrize(
    ("codes", "text", "code"),
    [
        (SITE_TYPES, "poste frontalier", "border_post"),
        (SITE_TYPES, "Harbour", "seaport"),
        (SITE_TYPES, "معبر", "border_post"),
        (SITE_TYPES, "high seas", "at_sea"),
        (MODES, "camion", "road"),
        (MODES, "container ship", "sea"),
        (MODES, "go-fast boat", "sea"),
        (MODES, "par avion", "air"),
        (MODES, "car on a ferry", ""),
        (OPERATIONS, "container inspection; dogs", "container_inspection"),
        (OPERATIONS, "saisie lors d'un contrôle routier", "road_check"),
        (DETECTIONS, "sniffer dogs", "dogs"),
        (DETECTIONS, "X-ray", "scanner"),
        (UNITS, "Kilogrammes", "kg"),
        (UNITS, "maços", "packages"),
        (UNITS, "pounds", ""),  # no code, though quantities can weigh them
    ],
)
def test_words_of_the_other_lists_mean_their_codes(codes: CodeList, text: str, code: str) -> None:
    assert words.code_of(codes, text) == code


def test_the_substances_of_marsads_own_incidents_are_read_as_they_were_coded_by_hand() -> None:
    table = pd.read_csv(ROOT / "data" / "incidents.csv", dtype="str", keep_default_na=False)
    table = table[table["substance_text"] != ""]
    read = words.codes_of(SUBSTANCES, table["substance_text"])
    wrong = table.loc[read != table["substance"], "substance_text"]
    assert [*wrong] == ["colorado"]  # a name that only its finders know


def test_codes_of_texts_stand_under_their_index() -> None:
    read = words.codes_of(SUBSTANCES, pd.Series(["chira", "", "chira", "?"], index=[4, 2, 4, 9], dtype="str"))
    assert [*read.index] == [4, 2, 4, 9] and [*read] == ["cannabis_resin", "", "cannabis_resin", ""]


@given(st.text(max_size=80), st.sampled_from(CODE_LISTS))
def test_any_text_means_a_code_of_the_list_or_none(text: str, codes: CodeList) -> None:
    assert words.code_of(codes, text) in {"", *codes}

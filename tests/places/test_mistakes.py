"""Which wrong letters are forgiven in a name."""

import pytest
from rapidfuzz.distance import OSA

from marsad.places.mistakes import mistyped


def cost(written: str, name: str, typed: bool = False) -> float:
    return mistyped(written, name, OSA.distance(written, name), typed)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("algeciraz", "algeciras"),  # of one sound
        ("algecirs", "algeciras"),  # a letter lost
        ("casabalnca", "casablanca"),  # two turned
        ("tanjer", "tanger"),  # the same, in a short name
        ("kidiira", "kidira"),  # doubled
        ("كركرات", "كركراه"),  # the last letter of many names
        ("الناضور", "الناظور"),  # of one sound
        ("غواياكيل", "قواياكيل"),
    ],
)
def test_a_slip_of_the_hand_is_forgiven(written: str, name: str) -> None:
    assert cost(written, name) > 0


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("ازمور", "ازمير"),  # Azemmour and Izmir
        ("ايلام", "ايلات"),  # Ilam and Eilat
        ("matrah", "matruh"),  # Muttrah in Oman, Matruh in Egypt
        ("kharg", "kharga"),  # an island, an oasis
        ("luano", "luando"),
        ("nador", "natar"),
        ("mombasa", "bombarda"),
    ],
)
def test_another_town_is_no_slip_of_the_hand(written: str, name: str) -> None:
    assert cost(written, name) == 0


def test_a_consonant_lost_in_a_short_name_is_only_forgiven_where_the_kind_of_place_was_said() -> None:
    assert cost("roterda", "roterdam") > 0
    assert cost("banjul", "bajul") == 0
    assert cost("rotdam", "rotrdam") == 0
    assert cost("rotdam", "rotrdam", typed=True) > 0

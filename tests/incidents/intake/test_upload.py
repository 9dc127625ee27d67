"""An upload looked at before anything is kept: what is taken, what is refused and why, what is there already."""

import datetime

import pandas as pd
import pytest

from marsad.errors import RefusedFile
from marsad.incidents import checking
from marsad.incidents.checking import Refused
from marsad.incidents.intake import columns, compact, files, upload
from marsad.incidents.intake.upload import Looked
from marsad.vocabulary import FIELDS
from tests.incidents.intake.places import FewPlaces

TODAY = datetime.date(2024, 6, 1)
HEADER = "Date;Lieu;Pays;Produit;Quantité (kg);Source"


def look(text: str, known: pd.DataFrame | None = None, settled: dict[str, str] | None = None) -> Looked:
    raw = files.read(text.encode(), "saisies.csv")
    mapping, asked = upload.questions(raw, columns.propose(raw))
    assert not asked, asked
    return upload.look(raw, mapping, FewPlaces(), nothing() if known is None else known, TODAY, settled, "saisies.csv")


def nothing() -> pd.DataFrame:
    return checking.clean(pd.DataFrame({field.code: [] for field in FIELDS}, dtype="str"))[0]


def lines(looked: Looked) -> pd.DataFrame:
    return compact.completed(looked.accepted)


def told(refused: tuple[Refused, ...]) -> list[tuple[int, str, str, str]]:
    return [(one.line, one.column, one.value, one.reason) for one in refused]


def test_a_line_in_other_words_becomes_an_incident() -> None:
    looked = look(f"{HEADER}\n13/01/2024;ميناء طنجة المتوسط;المغرب;كوكايين;1488,08;DGSN")
    line = lines(looked).iloc[0]
    assert looked.refused == ()
    assert (line["site_id"], line["country"], line["site_type"], line["location_precision"]) == (
        "MAPTM",
        "MA",
        "seaport",
        "site",
    )
    assert (line["date"].date().isoformat(), line["date_precision"]) == ("2024-01-13", "day")
    assert (line["substance"], line["quantity_kg"], line["unit"]) == ("cocaine", 1488.08, "kg")
    assert (line["evidence"], line["mode"]) == ("single_report", "not_stated")  # the least that can be claimed


def test_every_problem_of_every_line_is_told_at_once_and_the_good_lines_are_taken() -> None:
    looked = look(
        f"{HEADER}\n"
        "2024-01-02;Tanger Med;Maroc;cocaïne;10;DGSN\n"
        "hier;Atlantis;Maroc;farine magique;beaucoup;DGSN\n"
        "2024-01-03;Tripoli;;cocaïne;3;DGSN\n"
    )
    assert len(looked.accepted) == 1
    assert told(looked.refused) == [
        (3, "Produit", "farine magique", "refused-code"),
        (3, "Date", "hier", "refused-date-unreadable"),
        (3, "Quantité (kg)", "beaucoup", "refused-quantity"),
        (3, "Lieu", "Atlantis", "refused-site-unknown"),
        (4, "Lieu", "Tripoli", "refused-site-ambiguous"),
    ]


def test_a_place_that_a_person_settles_is_taken() -> None:
    looked = look(f"{HEADER}\n2024-01-02;Atlantis;;cocaïne;10;DGSN", settled={"Atlantis": "MAPTM"})
    assert (looked.refused, lines(looked)["site_id"].tolist()) == ((), ["MAPTM"])
    assert lines(looked)["site_text"].tolist() == ["Atlantis"]  # the words of the source stay


def test_an_origin_is_a_site_a_country_or_a_region_and_else_stays_in_its_own_words() -> None:
    header = "Date;Lieu;Produit;kg;Source;Origine"
    looked = look(
        f"{header}\n2024-01-02;Tanger Med;cocaïne;1;DGSN;Brésil\n2024-01-03;Tanger Med;cocaïne;2;DGSN;Amérique du Sud\n"
        "2024-01-04;Tanger Med;cocaïne;3;DGSN;un port lointain\n"
    )
    assert lines(looked)["origin"].tolist() == ["BR", "005", ""] or lines(looked)["origin"].isna().tolist()[2]
    assert lines(looked)["origin_text"].tolist() == ["Brésil", "Amérique du Sud", "un port lointain"]
    assert lines(looked)["origin_precision"].astype("str").tolist()[:2] == ["country", "region"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Maroc et Espagne", "MA; ES"),
        ("Trinidad et Tobago", "TT"),  # one country, though it has an “and”
        ("Trinidad et Tobago, Maroc", "TT; MA"),
        ("Maroc et Atlantide", None),  # not the one without the other
    ],
)
def test_several_countries_in_a_cell_are_all_read_or_the_line_is_refused(written: str, read: str | None) -> None:
    looked = look(f"{HEADER};Pays partenaires\n2024-01-02;Tanger Med;Maroc;cocaïne;1;DGSN;{written}")
    assert lines(looked)["partner_countries"].tolist() == ([read] if read else [])
    assert told(looked.refused) == ([] if read else [(2, "Pays partenaires", written, "refused-country")])


def test_a_column_of_names_is_dropped_and_said() -> None:
    looked = look(f"{HEADER};Nom du suspect\n2024-01-02;Tanger Med;Maroc;cocaïne;10;DGSN;Jean Dupont")
    assert looked.dropped == ("Nom du suspect",)
    assert "Dupont" not in lines(looked).to_csv()


def test_a_line_without_a_code_has_the_same_code_whenever_it_is_read() -> None:
    line = "2024-01-02;Tanger Med;Maroc;cocaïne;10;DGSN"
    first, again = (lines(look(f"{HEADER}\n{line}"))["incident_id"].tolist() for _ in range(2))
    assert first == again
    twice = look(f"{HEADER}\n{line}\n{line}")
    assert told(twice.refused) == [(3, "incident_id", "", "refused-line-twice")]


def test_what_is_there_just_so_is_known_and_what_is_there_otherwise_is_a_change() -> None:
    header = "incident_id;Date;Lieu;Produit;kg;Source"
    before = lines(look(f"{header}\nA;2024-01-02;Tanger Med;cocaïne;10;DGSN\nB;2024-01-03;Guerguerat;cocaïne;5;DGSN"))
    looked = look(f"{header}\nA;2024-01-02;Tanger Med;cocaïne;10;DGSN\nB;2024-01-03;Guerguerat;cocaïne;6;DGSN", before)
    assert (looked.again, looked.changed, len(looked.fresh)) == (("A",), ("B",), 0)


def test_the_same_seizure_from_another_source_is_proposed_as_one() -> None:
    header = "incident_id;Date;Lieu;Produit;kg;Source"
    before = lines(look(f"{header}\nA;2024-01-02;Tanger Med;cocaïne;1488,08;DGSN"))
    looked = look(
        f"{header}\nX;2024-01-04;Tanger Med;cocaïne;1500,5;EFE\nY;2024-02-04;Tanger Med;cocaïne;1500,5;EFE", before
    )
    assert [(pair.line, pair.incident_id, pair.known) for pair in looked.alike] == [(2, "X", "A")]


def test_a_doubtful_line_is_let_in_and_marked() -> None:
    looked = look(f"{HEADER};Pavillon\n2024-12-31;Tanger Med;Maroc;cocaïne;10;DGSN;Atlantide")
    assert len(looked.accepted) == 1
    assert told(looked.doubts) == [
        (2, "Pavillon", "Atlantide", "doubt-flag"),
        (2, "Date", "2024-12-31", "doubt-future-date"),
    ]


def test_what_the_file_does_not_settle_is_asked() -> None:
    raw = files.read(b"Date;Lieu;Produit;kg;Source\n03/04/2024;Tanger Med;cocaine;362.950;DGSN\n", "a.csv")
    _, asked = upload.questions(raw, columns.propose(raw))
    assert (asked.day_first, asked.decimal) == (("03/04/2024",), ("362.950",))


def test_a_table_of_something_else_is_refused() -> None:
    raw = files.read(b"Port;Depth\nTanger;12\nCadiz;9\n", "ports.csv")
    with pytest.raises(RefusedFile) as refused:
        upload.look(raw, columns.propose(raw), FewPlaces(), nothing(), TODAY, name="ports.csv")
    assert refused.value.reason == "file-no-incidents"


def test_lines_looked_at_in_stretches_come_to_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\n".join([
        HEADER, "2024-01-02;Tanger Med;Maroc;cocaïne;10;DGSN", "hier;Atlantis;Maroc;farine magique;beaucoup;DGSN",
        "2024-01-04;Tanger Med;Maroc;héroïne;12;EFE", "2024-01-02;Tanger Med;Maroc;cocaïne;10;DGSN",
        "2024-09-01;Tanger Med;Maroc;cocaïne;11;DGSN",
    ])  # fmt: skip
    at_once = look(text)
    monkeypatch.setattr(upload, "STRETCH", 2)
    apart = look(text)
    pd.testing.assert_frame_equal(lines(apart), lines(at_once), check_categorical=False)
    assert (apart.refused, apart.doubts, apart.refused_rows) == (at_once.refused, at_once.doubts, at_once.refused_rows)
    assert {one.reason for one in apart.refused} >= {"refused-line-twice", "refused-date-unreadable"}

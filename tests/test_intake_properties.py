"""What holds for every file: nothing but Marsad's own errors, and what leaves comes back as it was."""

import contextlib
import datetime
from functools import lru_cache

import pandas as pd
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from marsad.desk import Desk
from marsad.desk.known_places import KnownPlaces
from marsad.errors import MarsadError
from marsad.incidents import checking
from marsad.incidents.intake import columns, files, upload
from marsad.incidents.intake.written import as_fields
from marsad.reports import exports
from marsad.vocabulary import FIELDS, Kind
from tests.samples import ROOT

TODAY = datetime.date(2026, 6, 1)
SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
HEADERS = ["Date", "Lieu", "Pays", "Produit", "Quantité", "Unité", "Origine", "Pavillon", "Arrestations", "Source"]
_CELL = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["2024-01-02", "03/04/2024", "Tanger Med", "Tripoli", "cocaïne", "362.950", "deux tonnes", "MA", "٣", ""]
    ),
)


@lru_cache
def desk() -> Desk:
    return Desk(ROOT / "data")


@lru_cache
def places() -> KnownPlaces:
    return KnownPlaces(desk().holdings().sites, desk().geocoder())


def look(content: bytes) -> upload.Looked:
    raw = files.read(content, "any.csv")
    mapping, _ = upload.questions(raw, columns.propose(raw))
    return upload.look(raw, mapping, places(), desk().holdings().incidents, TODAY, name="any.csv")


@SLOW
@given(st.binary(max_size=600))
def test_no_bytes_whatever_raise_anything_but_an_error_of_marsad(content: bytes) -> None:
    with contextlib.suppress(MarsadError):
        look(content)


@SLOW
@given(st.lists(st.lists(_CELL, min_size=len(HEADERS), max_size=len(HEADERS)), min_size=1, max_size=6))
def test_every_line_of_any_table_is_either_taken_or_refused_with_a_reason(cells: list[list[str]]) -> None:
    content = pd.DataFrame(cells, columns=HEADERS).to_csv(index=False).encode("utf-8", "replace")
    try:
        raw = files.read(content, "any.csv")
        looked = look(content)
    except MarsadError:
        return
    rows = set(range(len(raw.texts)))
    assert set(looked.accepted.index) | set(looked.refused_rows) == rows
    assert not set(looked.accepted.index) & set(looked.refused_rows)
    assert {one.line for one in looked.refused} == {int(looked.lines[row]) for row in looked.refused_rows}


_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20).map(str.strip)


@SLOW
@given(st.data())
def test_any_table_that_is_written_reads_back_equal(data: st.DataObject) -> None:
    shipped = desk().holdings().incidents[[field.code for field in FIELDS]].head(4).copy()
    for field in FIELDS:
        if field.kind in {Kind.TEXT, Kind.TEXTS}:
            shipped[field.code] = data.draw(st.lists(_TEXT, min_size=4, max_size=4))
    form = data.draw(st.sampled_from(["csv", "parquet"]))
    raw = files.read(exports.FORMATS[form](shipped), f"any.{form}")
    mapping, _ = upload.questions(raw, columns.propose(raw))
    back, refused = checking.clean(as_fields(raw, mapping, places()).texts)
    assert refused.empty
    for field in FIELDS:
        before, after = (_texts(table[field.code]) for table in (shipped, back))
        assert before == after, field.code


def _texts(column: pd.Series) -> list[str]:
    return column.astype("object").where(column.notna(), "").astype("str").tolist()

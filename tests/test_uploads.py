"""Files that come in through the desk: looked at, taken in as one batch, seen at once, and taken back."""

import datetime
import time
from pathlib import Path

import pytest

from marsad.desk import Desk
from marsad.desk.uploads import Choices, Opened, Uploads
from marsad.errors import WrongChange
from marsad.store.store import Store
from tests.samples import ROOT

TODAY = datetime.date(2026, 6, 1)
HEADER = "Date;Lieu;Pays;Produit;Quantité (kg);Source"
GOOD = "2026-01-13;ميناء طنجة المتوسط;المغرب;كوكايين;1488,08;DGSN"
OTHER = "2026-02-14;poste-frontière El Guerguerat;Maroc;chira;362,95;DGSN"
BAD = "hier;Atlantis;Maroc;cocaïne;3;DGSN"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(ROOT / "data", tmp_path, store=Store(f"sqlite:///{tmp_path}/marsad.db"))


@pytest.fixture
def uploads(desk: Desk) -> Uploads:
    desk.holdings()  # what comes with the app is in the store before anybody adds to it
    return Uploads(desk)


def opened(uploads: Uploads, *lines: str, name: str = "saisies.csv") -> Opened:
    return uploads.open("\n".join([HEADER, *lines]).encode(), name)


def test_the_incidents_that_come_with_the_app_are_its_first_batch(desk: Desk) -> None:
    alone = Desk(ROOT / "data").holdings().incidents
    kept = desk.holdings().incidents
    assert kept[list(alone.columns)].equals(alone)
    assert [batch.recorded_by for batch in Uploads(desk).batches()] == ["Marsad"]


def test_a_table_of_the_app_that_was_taken_in_is_not_taken_in_again(desk: Desk, tmp_path: Path) -> None:
    before = desk.holdings().incidents
    again = Desk(ROOT / "data", tmp_path, store=Store(f"sqlite:///{tmp_path}/marsad.db"))
    assert again.holdings().incidents.equals(before)
    assert len(Uploads(again).batches()) == 1


def test_an_upload_is_seen_as_soon_as_it_is_taken_in_and_no_more_when_it_is_withdrawn(
    desk: Desk, uploads: Uploads
) -> None:
    before = desk.holdings().incidents
    file = opened(uploads, GOOD, OTHER)
    batch = uploads.take_in(file, uploads.look(file, TODAY), Choices(), "customs", "january")
    after = desk.holdings().incidents
    new = after[~after["incident_id"].isin(before["incident_id"])]
    assert sorted(new["site_id"]) == ["MAPTM", "guerguerat"]
    assert sorted(new["quantity_kg"]) == [362.95, 1488.08]
    uploads.withdraw(batch.number, "customs", "by mistake")
    assert desk.holdings().incidents["incident_id"].tolist() == before["incident_id"].tolist()
    uploads.restore(batch.number, "customs", "no mistake")
    assert len(desk.holdings().incidents) == len(before) + 2


def test_good_lines_go_in_without_the_bad_ones_or_nothing_does(uploads: Uploads) -> None:
    file = opened(uploads, GOOD, BAD)
    looked = uploads.look(file, TODAY)
    with pytest.raises(WrongChange, match="change-refused-lines"):
        uploads.take_in(file, looked, Choices(whole=True), "customs")
    batch = uploads.take_in(file, looked, Choices(), "customs")
    assert (batch.lines, batch.refused) == (1, 1)


def test_the_same_file_again_is_recognised_and_doubles_nothing(desk: Desk, uploads: Uploads) -> None:
    first = opened(uploads, GOOD)
    batch = uploads.take_in(first, uploads.look(first, TODAY), Choices(), "customs")
    again = opened(uploads, GOOD, name="another name.csv")
    assert again.before == batch
    looked = uploads.look(again, TODAY)
    assert (len(looked.fresh), len(looked.again)) == (0, 1)
    with pytest.raises(WrongChange, match="change-nothing-new"):
        uploads.take_in(again, looked, Choices(), "customs")


def test_a_mapping_is_proposed_again_for_a_file_of_the_same_shape(uploads: Uploads) -> None:
    first = opened(uploads, GOOD)
    assert not first.remembered
    uploads.take_in(first, uploads.look(first, TODAY), Choices(), "customs")
    assert opened(uploads, OTHER).remembered


def test_an_incident_from_another_source_becomes_one_with_two_sources_and_both_weights(
    desk: Desk, uploads: Uploads
) -> None:
    first = opened(uploads, GOOD)
    uploads.take_in(first, uploads.look(first, TODAY), Choices(), "customs")
    count = desk.holdings().incidents["incident_id"].nunique()
    file = opened(uploads, GOOD.replace("1488,08", "1500,5").replace("DGSN", "EFE").replace("01-13", "01-14"))
    looked = uploads.look(file, TODAY)
    uploads.take_in(file, looked, Choices(join=frozenset(pair.row for pair in looked.alike)), "analyst")
    table = desk.holdings().incidents
    assert table["incident_id"].nunique() == count
    line = table[table["incident_id"] == looked.alike[0].known].iloc[0]
    assert (line["quantity_kg"], line["quantity_low_kg"], line["quantity_high_kg"]) == (1488.08, 1488.08, 1500.5)
    assert line["source_publisher"] == "DGSN\nEFE"


def test_an_upload_of_another_process_shows_within_a_second(desk: Desk, uploads: Uploads, tmp_path: Path) -> None:
    before = len(desk.holdings().incidents)
    other = Uploads(Desk(ROOT / "data", tmp_path, store=Store(f"sqlite:///{tmp_path}/marsad.db")))
    file = opened(other, GOOD)
    other.take_in(file, other.look(file, TODAY), Choices(), "customs")
    began = time.monotonic()
    assert len(desk.holdings().incidents) == before + 1
    assert time.monotonic() - began < 1


def test_while_the_store_cannot_be_asked_what_was_known_last_is_shown_and_why_is_said(tmp_path: Path) -> None:
    desk = Desk(ROOT / "data", tmp_path, store=Store("postgresql+psycopg://nobody@127.0.0.1:9/none"))
    held = desk.holdings()
    assert (held.unavailable, len(held.incidents)) == ("store-unreachable", 0)

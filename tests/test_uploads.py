"""Files that come in through the desk: looked at, taken in as one batch, seen at once, and taken back."""

import datetime
import shutil
import time
from dataclasses import replace
from pathlib import Path

import pytest

from marsad.desk import Desk
from marsad.desk.uploads import Choices, Opened, Uploads
from marsad.errors import WrongChange
from marsad.store.batches import State
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
    assert [batch.recorded_by for batch in Uploads(desk).batches()] == ["Marsad", "Marsad"]  # incidents, cooperation


def test_a_table_of_the_app_that_was_taken_in_is_not_taken_in_again(desk: Desk, tmp_path: Path) -> None:
    before = desk.holdings().incidents
    again = Desk(ROOT / "data", tmp_path, store=Store(f"sqlite:///{tmp_path}/marsad.db"))
    assert again.holdings().incidents.equals(before)
    assert len(Uploads(again).batches()) == 2  # of the incidents and of the cooperation


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


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    shutil.copytree(ROOT / "data", folder, ignore=shutil.ignore_patterns("boundaries", "*_kept.csv", "*_left_out.csv"))
    return folder


def beginning(data: Path, tmp_path: Path) -> Uploads:
    """The app as it begins over a folder of data, with what it has kept."""
    desk = Desk(data, tmp_path, store=Store(f"sqlite:///{tmp_path}/marsad.db"))
    desk.holdings()
    return Uploads(desk)


def rewrite(data: Path, before: str, after: str) -> None:
    file = data / "incidents.csv"
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), "utf-8")


def codes(uploads: Uploads) -> list[str]:
    return [batch.code for batch in uploads.batches()]


def test_what_came_with_the_app_and_was_withdrawn_does_not_come_back(data: Path, tmp_path: Path) -> None:
    beginning(data, tmp_path).withdraw(1, "analyst", "not ours")
    again = beginning(data, tmp_path)
    assert (codes(again), len(again._desk.holdings().incidents)) == (["B0002", "B0001"], 0)
    rewrite(data, "INC-001,2001-02-17", "INC-001,2001-02-18")
    later = beginning(data, tmp_path)
    assert later._desk.holdings().incidents["incident_id"].tolist() == ["INC-001"]


def test_an_upgrade_brings_what_is_new_or_another_in_it_and_nothing_else(data: Path, tmp_path: Path) -> None:
    beginning(data, tmp_path)
    rewrite(data, "INC-001,2001-02-17", "INC-001,2001-02-18")
    uploads = beginning(data, tmp_path)
    assert [(batch.code, batch.incidents) for batch in uploads.batches()] == [
        ("B0003", 1), ("B0002", 51), ("B0001", 252),
    ]  # fmt: skip
    table = uploads._desk.holdings().incidents
    assert table.loc[table["incident_id"] == "INC-001", "date"].dt.day.tolist() == [18]


def test_what_a_person_corrected_is_not_overtaken_by_an_upgrade(data: Path, tmp_path: Path) -> None:
    uploads = beginning(data, tmp_path)
    header, line = (data / "incidents.csv").read_text("utf-8").splitlines()[:2]
    file = uploads.open("\n".join([header, line.replace("2001-02-17", "2001-02-20")]).encode(), "corrected.csv")
    looked = uploads.look(file, TODAY)
    assert looked.changed == ("INC-001",)
    uploads.take_in(file, looked, Choices(revise=True), "analyst", "the day of the seizure")
    rewrite(data, "INC-001,2001-02-17", "INC-001,2001-02-18")
    table = beginning(data, tmp_path)._desk.holdings().incidents
    assert table.loc[table["incident_id"] == "INC-001", "date"].dt.day.tolist() == [20]


def test_a_batch_that_another_process_takes_in_while_the_table_is_read_is_seen_once(
    desk: Desk, uploads: Uploads, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Uploads(Desk(ROOT / "data", tmp_path, store=Store(f"sqlite:///{tmp_path}/marsad.db")))
    before, state = len(desk.holdings().incidents), Store.state
    files = [opened(other, GOOD), opened(other, OTHER)]
    other.take_in(files[0], other.look(files[0], TODAY), Choices(), "customs")

    def interrupted(store: Store) -> State:
        found = state(store)
        monkeypatch.setattr(Store, "state", state)
        other.take_in(files[1], other.look(files[1], TODAY), Choices(), "customs")
        return found

    monkeypatch.setattr(Store, "state", interrupted)
    desk.holdings()
    assert len(desk.holdings().incidents) == before + 2


def test_an_incident_of_two_substances_is_joined_whole(desk: Desk, uploads: Uploads) -> None:
    first = opened(uploads, GOOD)
    uploads.take_in(first, uploads.look(first, TODAY), Choices(), "customs")
    count = desk.holdings().incidents["incident_id"].nunique()
    header = "incident_id;Date;Lieu;Produit;Quantité (kg);Source"
    lines = ["X;2026-01-14;Tanger Med;cocaïne;1500,5;EFE", "X;2026-01-14;Tanger Med;chira;20;EFE"]
    file = uploads.open("\n".join([header, *lines]).encode(), "efe.csv")
    looked = uploads.look(file, TODAY)
    uploads.take_in(file, looked, Choices(join=frozenset(pair.row for pair in looked.alike)), "analyst")
    table = desk.holdings().incidents
    assert table["incident_id"].nunique() == count
    joined = table[table["incident_id"] == looked.alike[0].known]
    assert sorted(joined["substance"].astype("str")) == ["cannabis_resin", "cocaine"]


def test_what_a_file_settles_stands_above_what_was_answered_for_another(uploads: Uploads) -> None:
    asked = opened(uploads, GOOD.replace("2026-01-13", "03/04/2026"))
    answered = uploads.understood(asked, replace(asked.mapping, day_first=True))
    uploads.take_in(answered, uploads.look(answered, TODAY), Choices(), "customs")
    later = opened(uploads, OTHER.replace("2026-02-14", "05/13/2026"))
    assert (later.remembered, later.mapping.day_first) == (True, False)


def test_a_line_that_was_joined_to_an_incident_is_known_when_its_file_comes_again(desk: Desk, uploads: Uploads) -> None:
    from_efe = GOOD.replace("1488,08", "1500,5").replace("DGSN", "EFE")
    for lines in ((GOOD,), (from_efe,)):
        file = opened(uploads, *lines)
        looked = uploads.look(file, TODAY)
        uploads.take_in(file, looked, Choices(join=frozenset(pair.row for pair in looked.alike)), "analyst")
    more = uploads.look(opened(uploads, from_efe, OTHER), TODAY)
    assert (len(more.again), len(more.fresh), more.alike) == (1, 1, ())
    another = uploads.look(opened(uploads, from_efe.replace("01-13", "01-14")), TODAY)
    assert (len(another.again), len(another.alike)) == (0, 1)  # much the same is for a person to decide


CODED = "Code;Date;Lieu;Produit;Quantité (kg);Source"


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("A;2026-01-13;Tanger Med;cocaïne;11;DGSN", {"cocaine": 11, "heroin": 5}),  # what it does not tell of stays
        ("A;2026-01-13;Tanger Med;cannabis;7;DGSN", {"cannabis": 7}),  # another substance: all of it is told anew
    ],
)
def test_a_correction_keeps_the_items_that_it_does_not_tell_of(
    desk: Desk, uploads: Uploads, told: str, kept: dict[str, float]
) -> None:
    before = [CODED, "A;2026-01-13;Tanger Med;cocaïne;10;DGSN", "A;2026-01-13;Tanger Med;héroïne;5;DGSN"]
    for lines in (before, [CODED, told]):
        file = uploads.open("\n".join(lines).encode(), "saisies.csv")
        uploads.take_in(file, uploads.look(file, TODAY), Choices(revise=True), "analyst")
    table = desk.holdings().incidents
    items = table[table["incident_id"] == "A"]
    assert dict(zip(items["substance"].astype("str"), items["quantity_kg"], strict=True)) == kept


def test_what_was_said_of_the_source_of_one_file_is_not_said_of_the_next(uploads: Uploads) -> None:
    first = opened(uploads, GOOD)
    said = uploads.understood(first, replace(first.mapping, constants=(("evidence", "official"),)))
    uploads.take_in(said, uploads.look(said, TODAY), Choices(), "customs")
    assert opened(uploads, OTHER).mapping.constants == ()

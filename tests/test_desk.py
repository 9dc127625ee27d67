import logging
import os
import shutil
from pathlib import Path

import pytest

from marsad.desk import Desk
from marsad.errors import WrongEdit
from marsad.incidents import reading, summary
from marsad.incidents.selection import Selection
from marsad.places import sites
from marsad.places.online import Online
from marsad.places.outcomes import Candidate, Failed, Found
from marsad.store.store import Store
from tests.places.misbehaving import running
from tests.samples import ROOT, write, write_events

FILES = ("incidents.csv", "cooperation.csv", "sites.csv", "seas.csv", "areas.csv", "provinces.csv")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder of the sites and seas that come with Marsad, and two incidents."""
    for name in FILES[1:]:
        shutil.copy(ROOT / "data" / name, tmp_path)
    write(tmp_path / "incidents.csv", {"site_id": "MAPTM", "country": "MA"}, {"incident_id": "B", "date": "2024-05-01"})
    return tmp_path


def later(path: Path) -> None:
    """Make a file newer than any clock's grain, as a file that was saved again is."""
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 10**9))


def test_the_desk_holds_what_the_folder_holds(folder: Path) -> None:
    held = Desk(folder).holdings()
    assert held.incidents["incident_id"].tolist() == ["B", "A-1"]
    assert len(held.sites) > 20_000
    assert (len(held.seas), len(held.areas)) == (48, 260)
    assert (held.refused, held.unreadable, held.without_site) == ((), (), ())


def test_a_folder_without_a_file_of_cooperation_has_no_events_and_is_not_spoiled(folder: Path) -> None:
    assert len(Desk(folder).holdings().cooperation) == 51
    (folder / "cooperation.csv").unlink()
    held = Desk(folder).holdings()
    assert (len(held.cooperation), held.refused_events, held.unreadable) == (0, (), ())


def test_a_line_of_cooperation_that_is_refused_is_told_and_the_others_are_held(folder: Path) -> None:
    write_events(folder / "cooperation.csv", {}, {"event_id": "E-2", "kind": "talk"})
    held = Desk(folder).holdings()
    assert held.cooperation["event_id"].tolist() == ["E-1"]
    assert [(one.line, one.column, one.value) for one in held.refused_events] == [(3, "kind", "talk")]


def test_a_site_is_found_by_its_names_in_other_languages(folder: Path) -> None:
    desk = Desk(folder)
    assert desk.lines(desk.holdings(), Selection(text="طنجة المتوسط"))["incident_id"].tolist() == ["A-1"]


def test_files_are_read_once_and_again_when_they_change(folder: Path) -> None:
    desk = Desk(folder)
    first = desk.holdings()
    assert desk.holdings() is first
    write(folder / "incidents.csv", {"incident_id": "C"})
    later(folder / "incidents.csv")
    assert desk.holdings().incidents["incident_id"].tolist() == ["C"]
    assert first.incidents["incident_id"].tolist() == ["B", "A-1"]  # a session that still draws keeps its own


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_cannot_be_read_is_said_and_the_rest_is_shown(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"\xff\xfe")
    held = Desk(folder).holdings()
    assert [error.path.name for error in held.unreadable] == [name]
    parts = (held.incidents, held.cooperation, held.sites, held.seas, held.areas, held.provinces)
    assert [bool(len(part)) for part in parts] == [name != other for other in FILES]


def test_an_empty_folder_gives_an_empty_desk_that_can_still_be_asked(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    held = desk.holdings()
    assert [error.reason for error in held.unreadable] == ["file-missing"] * (len(FILES) - 1)  # but cooperation
    assert desk.once(held, summary.key_figures, Selection(text="x")).incidents == 0
    assert desk.once(held, summary.by_month, Selection()).wider == 0


def test_a_file_that_comes_back_is_read(folder: Path) -> None:
    desk = Desk(folder)
    (folder / "incidents.csv").rename(folder / "elsewhere.csv")
    assert desk.holdings().incidents.empty
    (folder / "elsewhere.csv").rename(folder / "incidents.csv")
    assert len(desk.holdings().incidents) == 2


def test_a_wrong_line_is_left_out_and_named_and_the_rest_is_shown(folder: Path) -> None:
    write(folder / "incidents.csv", {"country": "Morroco"}, {"incident_id": "B"})
    held = Desk(folder).holdings()
    assert held.incidents["incident_id"].tolist() == ["B"]
    assert [(part.line, part.column, part.value) for part in held.refused] == [(2, "country", "Morroco")]


def test_sites_that_the_gazetteer_lacks_are_named_once(folder: Path) -> None:
    write(folder / "incidents.csv", {"site_id": "ZZ-2"}, {"site_id": "ZZ-1"}, {"site_id": "ZZ-2"}, {"site_id": "MAPTM"})
    assert Desk(folder).holdings().without_site == ("ZZ-1", "ZZ-2")


def test_a_summary_is_computed_once_for_all_sessions_and_again_for_new_data(folder: Path) -> None:
    desk, morocco = Desk(folder), Selection(country=("MA",))
    first = desk.once(desk.holdings(), summary.key_figures, morocco)
    assert first.incidents == 1
    assert desk.once(desk.holdings(), summary.key_figures, Selection(country=("MA",))) is first
    assert desk.once(desk.holdings(), summary.key_figures, Selection()).incidents == 2
    write(folder / "incidents.csv", *({"incident_id": code, "country": "MA"} for code in "ABC"))
    later(folder / "incidents.csv")
    assert desk.once(desk.holdings(), summary.key_figures, morocco).incidents == 3


# -- the file that comes with the app, in a store


def started(folder: Path) -> Desk:
    """A desk as a process has it that begins now."""
    return Desk(folder, folder / "var", store=Store(f"sqlite:///{folder}/var/marsad.db"))


def test_an_upgrade_that_is_undone_brings_back_what_the_file_said_before(folder: Path) -> None:
    for date in ("2024-05-01", "2024-05-09", "2024-05-01", "2024-05-01"):
        write(folder / "incidents.csv", {"incident_id": "A", "date": date})
        assert started(folder).holdings().incidents["date"].dt.strftime("%Y-%m-%d").tolist() == [date]
    store = started(folder).store
    assert store is not None and [batch.contents for batch in store.batches()] == [
        "incidents", "incidents", "cooperation", "incidents",
    ]  # fmt: skip


def test_what_is_refused_of_the_file_of_the_app_is_shown_at_every_start(folder: Path) -> None:
    write(folder / "incidents.csv", {"incident_id": "A"}, {"incident_id": "B", "date": "never"})
    for _ in range(2):
        assert [(one.line, one.column) for one in started(folder).holdings().refused] == [(3, "date")]


# -- what people change

SIGNED = ("Amina", "so written in the report")
CANDIDATE = Candidate("Poste X, Maroc", 21.0, -16.5, "MA", "nominatim https://places.example")


def found(desk: Desk, text: str) -> list[str]:
    """The incidents that free text finds."""
    return list(desk.lines(desk.holdings(), Selection(text=text))["incident_id"])


def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that are read from now on, in order."""
    read: list[str] = []
    for module in (reading, sites):
        whole = module.read_csv
        monkeypatch.setattr(
            module, "read_csv", lambda path, *more, whole=whole: (read.append(path.name), whole(path, *more))[1]
        )
    return read


def test_an_alias_is_found_at_once_without_reading_the_incidents_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, read = Desk(folder, folder / "var"), counted(monkeypatch)
    before = desk.holdings()
    assert found(desk, "Zzanja") == []
    desk.add_alias("MAPTM", "Zzanja Med", "fr", *SIGNED)
    assert (found(desk, "zzanja"), found(desk, "tanger zzanja reuters")) == (["A-1"], ["A-1"])
    assert desk.holdings().sites.also_known_as("MAPTM")[-1] == "Zzanja Med"
    desk.withdraw_edit(1, *SIGNED)
    assert (found(desk, "zzanja"), found(desk, "tanger reuters")) == ([], ["A-1"])
    assert read == ["sites.csv", "incidents.csv"]
    assert desk.holdings().incidents.equals(before.incidents)


def test_new_incidents_are_read_without_reading_the_sites_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, read = Desk(folder, folder / "var"), counted(monkeypatch)
    desk.add_alias("MAPTM", "Zzanja Med", "fr", *SIGNED)
    geocoder = desk.geocoder()
    write(folder / "incidents.csv", {"incident_id": "C", "site_id": "MAPTM"})
    later(folder / "incidents.csv")
    assert found(desk, "zzanja") == ["C"]
    assert read == ["sites.csv", "incidents.csv", "incidents.csv"]
    assert desk.geocoder() is geocoder


def test_an_edit_shows_in_every_process_and_after_a_restart_and_an_upgrade(folder: Path) -> None:
    first, second = Desk(folder, folder / "var"), Desk(folder, folder / "var")
    assert second.holdings().edits == ()
    first.correct_point("MAPTM", 35.88, -5.49, *SIGNED)
    (folder / "sites.csv").write_text((folder / "sites.csv").read_text(encoding="utf-8") + "\n", encoding="utf-8")
    for desk in (second, Desk(folder, folder / "var")):
        site = desk.holdings().sites.get("MAPTM")
        assert site is not None and (site.latitude, site.precision) == (35.88, "site")
        assert desk.holdings().sites.points("fr").loc["MAPTM", "latitude"] == 35.88


def test_a_site_has_its_edits_newest_first_with_what_became_of_them(folder: Path) -> None:
    desk = Desk(folder, folder / "var")
    desk.add_alias("MAPTM", "Zzanja Med", "", *SIGNED)
    desk.add_alias("MATNG", "Zzanja", "", *SIGNED)
    desk.withdraw_edit(1, "Brahim", "it is Tangier")
    assert [(edit.number, edit.kind, edit.who, edit.standing) for edit in desk.edits("MAPTM")] == [
        (3, "withdrawn", "Brahim", "in-force"),
        (1, "alias", "Amina", "withdrawn"),
    ]
    assert desk.edits("ESALG") == []


def test_edits_that_an_upgrade_overtook_are_named_for_a_second_look(folder: Path) -> None:
    desk = Desk(folder, folder / "var")
    desk.add_alias("MAPTM", "Zzanja Med", "", *SIGNED)
    desk.add_alias("MATNG", "Zzanja", "", *SIGNED)
    assert desk.holdings().second_look == ()
    lines = (folder / "sites.csv").read_text(encoding="utf-8").splitlines()
    (folder / "sites.csv").write_text("\n".join(line for line in lines if not line.startswith("MAPTM,")), "utf-8")
    assert [(edit.number, edit.reason) for edit in desk.holdings().second_look] == [(1, "edit-site-gone")]


def test_a_place_that_is_accepted_is_a_site_that_is_found_by_its_name(folder: Path) -> None:
    desk = Desk(folder, folder / "var")
    code = desk.accept(CANDIDATE, "Qasr Zzubayr", "border_post", *SIGNED, language="fr")
    outcome = desk.geocoder().find("Qasr Zzubayr")
    assert isinstance(outcome, Found) and outcome.site.code == code == "local-qasr-zzubayr-1"
    assert code in desk.holdings().known_sites
    desk.withdraw_edit(1, *SIGNED)
    assert not isinstance(desk.geocoder().find("Qasr Zzubayr"), Found)


def test_a_code_that_incidents_already_use_is_given_to_no_other_site(folder: Path) -> None:
    write(folder / "incidents.csv", {"site_id": "local-poste-x-1"})  # of a site that is lost
    assert Desk(folder, folder / "var").accept(CANDIDATE, "Poste X", "inland", *SIGNED) == "local-poste-x-2"


def test_without_a_folder_for_it_nothing_can_be_changed(folder: Path) -> None:
    desk = Desk(folder)
    for change in (
        lambda: desk.add_alias("MAPTM", "Zzanja", "", *SIGNED),
        lambda: desk.correct_point("MAPTM", 1, 2, *SIGNED),
        lambda: desk.accept(CANDIDATE, "Poste X", "inland", *SIGNED),
        lambda: desk.withdraw_edit(1, *SIGNED),
    ):
        with pytest.raises(WrongEdit) as caught:
            change()
        assert caught.value.reason == "edit-not-kept"
    assert desk.edits("MAPTM") == []


def test_a_damaged_file_of_edits_is_set_aside_and_the_rest_is_shown(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "sites.db").write_bytes(b"this is no database " * 100)
    with caplog.at_level(logging.WARNING, "marsad"):
        held = Desk(folder, folder).holdings()
    assert (held.edits, held.unreadable, len(held.incidents)) == ((), (), 2)
    assert "sites.db.damaged-" in caplog.text


def test_a_file_of_edits_that_cannot_be_opened_is_said_and_the_rest_is_shown(folder: Path) -> None:
    (folder / "var" / "sites.db").mkdir(parents=True)
    held = Desk(folder, folder / "var").holdings()
    assert [(error.path.name, error.reason) for error in held.unreadable] == [("sites.db", "file-unreadable")]
    assert len(held.incidents) == 2 and len(held.sites) > 20_000


# -- the service on the internet


def test_no_service_is_asked_where_none_is_set(folder: Path) -> None:
    desk = Desk(folder)
    assert (desk.online_address, desk.ask_online("Tanger", "fr")) == ("", Failed("online-off"))


def test_what_a_service_answers_can_be_accepted_and_says_its_origin(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "*")
    with running() as service:
        address = service.address("nominatim")
        desk = Desk(folder, folder / "var", Online("nominatim", address, "marsad-tests", folder / "var" / "answers.db"))
        desk.holdings()
        assert service.asked == []  # only for what a person asks for
        answer = desk.ask_online("Tanger", "ar")
        assert isinstance(answer, tuple) and desk.online_address == address
        code = desk.accept(answer[0], "Zzanja", "inland", *SIGNED)
    site = desk.holdings().sites.get(code)
    assert site is not None and site.point_source == f"nominatim {address}"


def test_a_service_that_fails_gives_a_reason_and_no_exception(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "*")
    with running() as service:
        desk = Desk(folder, None, Online("photon", service.address("429"), "marsad-tests", folder / "answers.db"))
        assert desk.ask_online("Tanger", "fr") == Failed("online-too-many")

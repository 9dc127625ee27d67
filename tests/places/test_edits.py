"""What becomes of the corrections that people make to sites: kept, applied, withdrawn, and never lost."""

import logging
import resource
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.errors import RefusedFile, WrongEdit
from marsad.places.edited import Edit, Edited, apply
from marsad.places.edits import LONGEST_NAME, LONGEST_WHO, LONGEST_WHY, Edits
from marsad.places.outcomes import Candidate
from marsad.places.sites import Site, Sites
from tests.samples import ROOT

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
SIGNED = ("Amina", "seen on the spot")
CANDIDATE = Candidate("Poste de Guergarat, Dakhla", 21.36, -16.96, "MA", "nominatim https://places.example")


def site(code: str, latitude: float = 35.9, longitude: float = -5.5, *aliases: str, **more: Any) -> Site:
    told = {"site_type": "seaport", "country": "MA", "precision": "site", "radius_km": 3.0} | more
    point = {"latitude": latitude, "longitude": longitude, "point_source": "WPI", "licence": "", "note": ""}
    return Site(code=code, names={"en": f"Port {code}"}, aliases=aliases, **told, **point)


def gazetteer(*sites: Site) -> Sites:
    return Sites({site.code: site for site in sites})


SHIPPED = gazetteer(site("MAPTM"), site("ESALG", 36.1, -5.4))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "var" / "sites.db"


@pytest.fixture
def edits(path: Path) -> Edits:
    return Edits(path, clock=lambda: NOON)


def after(edits: Edits, code: str, shipped: Sites = SHIPPED) -> Site:
    """The site with the edits that are in the file, read anew as after a restart."""
    found = apply(Edits(edits.path).all(), shipped).sites.get(code)
    assert found is not None
    return found


def not_applied(edited: Edited) -> list[int]:
    """The numbers of the edits that no longer change anything."""
    return [edit.number for edit in edited.edits if edit.standing == "not-applied"]


def standings(edits: Edits, shipped: Sites = SHIPPED) -> list[tuple[int, str, str]]:
    return [(edit.number, edit.standing, edit.reason) for edit in apply(Edits(edits.path).all(), shipped).edits]


# -- what can be changed


def test_an_alias_is_one_more_name_of_its_site_and_says_who_when_and_why(edits: Edits) -> None:
    edits.add_alias(SHIPPED, "MAPTM", "  طنجة المتوسط 2 ", "ar", " Amina ", "so written\n in the report")
    assert after(edits, "MAPTM").aliases == ("طنجة المتوسط 2",)
    (edit,) = edits.all()
    assert (edit.number, edit.kind, edit.language) == (1, "alias", "ar")
    assert (edit.who, edit.why, edit.at) == ("Amina", "so written in the report", "2026-11-24T12:00:00+00:00")
    assert after(edits, "ESALG") is SHIPPED.get("ESALG")


def test_a_corrected_point_is_exact_and_says_who_corrected_it_and_what_it_replaced(edits: Edits) -> None:
    edits.correct_point(SHIPPED, "MAPTM", 35.88, -5.49, *SIGNED)
    corrected = after(edits, "MAPTM")
    assert (corrected.latitude, corrected.longitude, corrected.precision, corrected.radius_km) == (
        35.88, -5.49, "site", 0,
    )  # fmt: skip
    assert corrected.point_source == "corrected by Amina, 2026-11-24: seen on the spot"
    (edit,) = edits.all()
    assert (edit.replaced_latitude, edit.replaced_longitude) == (35.9, -5.5)


def test_a_point_that_is_corrected_again_is_where_it_was_put_last(edits: Edits) -> None:
    edits.correct_point(SHIPPED, "MAPTM", 35.88, -5.49, *SIGNED)
    edits.correct_point(SHIPPED, "MAPTM", 35.87, -5.48, *SIGNED)
    assert after(edits, "MAPTM").latitude == 35.87
    assert standings(edits) == [(1, "superseded", ""), (2, "in-force", "")]
    assert edits.all()[1].replaced_latitude == 35.9  # what was shipped, not what the first one said
    edits.withdraw(SHIPPED, 2, *SIGNED)
    assert after(edits, "MAPTM").latitude == 35.88


def test_a_place_that_a_person_accepts_is_a_site_with_a_code_of_its_own_and_its_origin(edits: Edits) -> None:
    edit = edits.accept_site(SHIPPED, CANDIDATE, "Poste d’El Guergarât", "border_post", *SIGNED)
    assert edit.site_id == "local-poste-d-el-guergarat-1"
    accepted = after(edits, edit.site_id)
    assert (accepted.latitude, accepted.longitude, accepted.country) == (21.36, -16.96, "MA")
    assert (accepted.precision, accepted.site_type) == ("locality", "border_post")
    assert accepted.point_source == "nominatim https://places.example"
    assert {accepted.name(language) for language in ("ar", "fr", "en", "es")} == {"Poste d’El Guergarât"}


def test_a_name_that_is_said_to_be_of_a_language_is_the_name_in_it(edits: Edits) -> None:
    edit = edits.accept_site(SHIPPED, CANDIDATE, "الكركرات", "border_post", *SIGNED, language="ar")
    assert edit.site_id == "local-site-1"  # a code is ASCII
    assert after(edits, edit.site_id).names == {"ar": "الكركرات"}
    assert after(edits, edit.site_id).name("fr") == "الكركرات"


def test_an_accepted_site_can_be_corrected_like_any_other(edits: Edits) -> None:
    code = edits.accept_site(SHIPPED, CANDIDATE, "Guergarat", "border_post", *SIGNED).site_id
    edits.correct_point(SHIPPED, code, 21.37, -16.95, *SIGNED)
    edits.add_alias(SHIPPED, code, "Gargarate", "", *SIGNED)
    changed = after(edits, code)
    assert (changed.latitude, changed.aliases) == (21.37, ("Guergarat", "Gargarate"))
    assert edits.all()[1].replaced_latitude == 21.36
    edits.withdraw(SHIPPED, 1, *SIGNED)
    assert code not in apply(edits.all(), SHIPPED).sites
    assert standings(edits)[1:3] == [(2, "not-applied", "edit-site-gone"), (3, "not-applied", "edit-site-gone")]


def test_codes_of_accepted_sites_are_never_given_again(edits: Edits) -> None:
    def accept(latitude: float, taken: tuple[str, ...] = ()) -> str:
        place = Candidate("x", latitude, 0, "", "photon https://places.example")
        return edits.accept_site(SHIPPED, place, "Rosso", "border_post", *SIGNED, taken=taken).site_id

    assert [accept(1), accept(2)] == ["local-rosso-1", "local-rosso-2"]
    edits.withdraw(SHIPPED, 2, *SIGNED)
    assert accept(3) == "local-rosso-3"
    assert accept(4, taken=("local-rosso-4",)) == "local-rosso-5"  # incidents say so of a site that is lost
    assert len(edits.accept_site(SHIPPED, CANDIDATE, "x" * 200, "inland", *SIGNED).site_id) < 64


# -- withdrawals


def test_what_was_withdrawn_no_longer_counts_and_is_not_erased(edits: Edits) -> None:
    edits.add_alias(SHIPPED, "MAPTM", "Tanja Med", "", *SIGNED)
    edits.withdraw(SHIPPED, 1, "Brahim", "it is another port")
    assert after(edits, "MAPTM").aliases == ()
    assert [(edit.kind, edit.withdraws, edit.who) for edit in edits.all()] == [
        ("alias", None, "Amina"),
        ("withdrawn", 1, "Brahim"),
    ]
    assert standings(edits) == [(1, "withdrawn", ""), (2, "in-force", "")]


def test_a_withdrawal_can_be_withdrawn_and_so_can_that(edits: Edits) -> None:
    edits.add_alias(SHIPPED, "MAPTM", "Tanja Med", "", *SIGNED)
    counts = []
    for number in (1, 2, 3):
        edits.withdraw(SHIPPED, number, *SIGNED)
        counts.append(len(after(edits, "MAPTM").aliases))
    assert counts == [0, 1, 0]
    assert [standing for _, standing, _ in standings(edits)] == ["withdrawn", "in-force", "withdrawn", "in-force"]


def test_nothing_in_the_file_can_be_changed_or_erased(edits: Edits, path: Path) -> None:
    edits.add_alias(SHIPPED, "MAPTM", "Tanja Med", "", *SIGNED)
    connection = sqlite3.connect(path)
    for statement in ("UPDATE edits SET who = 'nobody'", "DELETE FROM edits"):
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(statement)
    connection.close()


# -- what is refused


def alias(edits: Edits, text: str = "Tanja", who: str = "Amina", why: str = "so written", language: str = "") -> Edit:
    return edits.add_alias(SHIPPED, "MAPTM", text, language, who, why)


def accept(edits: Edits, name: str = "Guergarat", site_type: str = "border_post", point: Candidate = CANDIDATE) -> Edit:
    return edits.accept_site(SHIPPED, point, name, site_type, *SIGNED)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda edits: alias(edits, who=" \n"), "edit-who-missing"),
        (lambda edits: alias(edits, who="-"), "edit-who-missing"),
        (lambda edits: alias(edits, who="\u200f"), "edit-who-missing"),  # a mark that nobody sees is no name
        (lambda edits: alias(edits, why=""), "edit-why-missing"),
        (lambda edits: alias(edits, why="..."), "edit-why-missing"),
        (lambda edits: alias(edits, who="x" * (LONGEST_WHO + 1)), "edit-who-too-long"),
        (lambda edits: alias(edits, why="x" * (LONGEST_WHY + 1)), "edit-why-too-long"),
        (lambda edits: alias(edits, who="A\0"), "edit-control-character"),
        (lambda edits: alias(edits, why="a\x1b[31m"), "edit-control-character"),
        (lambda edits: alias(edits, ""), "edit-alias-empty"),
        (lambda edits: alias(edits, " -\u200b "), "edit-alias-empty"),
        (lambda edits: alias(edits, "x" * (LONGEST_NAME + 1)), "edit-alias-too-long"),
        (lambda edits: alias(edits, "Tan\nja"), "edit-control-character"),
        (lambda edits: alias(edits, "Tanja\ud800"), "edit-control-character"),  # no file takes half a letter
        (lambda edits: alias(edits, "PÓRT maptm"), "edit-alias-known"),  # but for case and accent
        (lambda edits: alias(edits, "maptm"), "edit-alias-known"),
        (lambda edits: alias(edits, language="pt"), "edit-language-unknown"),
        (lambda edits: edits.add_alias(SHIPPED, "XX", "Tanja", "", *SIGNED), "edit-unknown-site"),
        (lambda edits: edits.correct_point(SHIPPED, "XX", 1, 2, *SIGNED), "edit-unknown-site"),
        (lambda edits: edits.correct_point(SHIPPED, "MAPTM", 90.1, 0, *SIGNED), "edit-point-off-earth"),
        (lambda edits: edits.correct_point(SHIPPED, "MAPTM", 0, -180.1, *SIGNED), "edit-point-off-earth"),
        (lambda edits: edits.correct_point(SHIPPED, "MAPTM", float("nan"), 0, *SIGNED), "edit-point-off-earth"),
        (lambda edits: edits.correct_point(SHIPPED, "MAPTM", 0, float("inf"), *SIGNED), "edit-point-off-earth"),
        (lambda edits: edits.correct_point(SHIPPED, "MAPTM", 35.9, -5.5, *SIGNED), "edit-point-known"),
        (lambda edits: accept(edits, " "), "edit-name-missing"),
        (lambda edits: accept(edits, "x" * (LONGEST_NAME + 1)), "edit-name-too-long"),
        (lambda edits: accept(edits, "a\0"), "edit-control-character"),
        (lambda edits: accept(edits, site_type="port"), "edit-type-unknown"),
        (lambda edits: accept(edits, point=Candidate("x", 91, 0, "", "y")), "edit-point-off-earth"),
        (lambda edits: accept(edits, point=Candidate("x", 1, 0, "", "\ud800")), "edit-control-character"),
        (  # a few steps from the port of that name
            lambda edits: accept(edits, "port MAPTM", "seaport", Candidate("x", 35.901, -5.501, "MA", "y")),
            "edit-site-known",
        ),
        (lambda edits: edits.withdraw(SHIPPED, 1, *SIGNED), "edit-not-found"),
    ],
)
def test_what_cannot_be_kept_is_refused_with_a_reason_and_nothing_is_kept(
    edits: Edits, change: Callable[[Edits], Edit], reason: str
) -> None:
    with pytest.raises(WrongEdit) as caught:
        change(edits)
    assert caught.value.reason == reason
    assert edits.all() == ()


def test_what_is_in_force_cannot_be_said_twice_and_can_once_it_was_withdrawn(edits: Edits) -> None:
    for change in (alias, accept):
        first = change(edits)
        with pytest.raises(WrongEdit) as caught:
            change(edits)
        assert caught.value.reason in ("edit-alias-known", "edit-site-known")
        edits.withdraw(SHIPPED, first.number, *SIGNED)
        with pytest.raises(WrongEdit) as caught:
            edits.withdraw(SHIPPED, first.number, *SIGNED)
        assert caught.value.reason == "edit-withdrawn-already"
        change(edits)


def test_the_longest_texts_that_are_allowed_are_kept_whole(edits: Edits) -> None:
    edit = alias(edits, "x" * LONGEST_NAME, "y" * LONGEST_WHO, "z" * LONGEST_WHY)
    (kept,) = edits.all()
    assert kept == edit and len(kept.alias + kept.who + kept.why) == LONGEST_NAME + LONGEST_WHO + LONGEST_WHY


@pytest.mark.parametrize(
    "text",
    [
        "'); DROP TABLE edits; --",
        "<script>alert(1)</script>",
        "=HYPERLINK(1)",
        "a|b",
        "{0} %s $x",
        "\u202eevil\u202c a",
    ],
)
def test_hostile_text_is_kept_as_text(edits: Edits, text: str) -> None:
    alias(edits, text, text, text)
    assert [(edit.alias, edit.who, edit.why) for edit in edits.all()] == [(text, text, text)]
    assert after(edits, "MAPTM").aliases == (text,)


@given(text=st.text(max_size=LONGEST_NAME + 5), who=st.text(max_size=5), language=st.sampled_from(["", "ar", "xx"]))
def test_any_text_whatever_is_kept_as_it_is_or_refused(
    tmp_path_factory: pytest.TempPathFactory, text: str, who: str, language: str
) -> None:
    edits = Edits(tmp_path_factory.mktemp("any") / "sites.db")
    try:
        edit = alias(edits, text, who, language=language)
    except WrongEdit as error:
        assert error.reason != "edit-not-kept"
        assert edits.all() == ()
    else:
        assert edits.all() == (edit,) and (edit.alias, edit.who) == (text.strip(), who.strip())


# -- upgrades of the shipped gazetteer


def test_corrections_survive_an_upgrade_of_the_shipped_gazetteer(edits: Edits) -> None:
    alias(edits, "Tanja")
    edits.correct_point(SHIPPED, "MAPTM", 35.88, -5.49, *SIGNED)
    code = accept(edits).site_id
    later = gazetteer(site("MAPTM", 35.9, -5.5, "TMPA", radius_km=1), site("ESBCN", 41.3, 2.1))
    edited = apply(edits.all(), later)
    changed = edited.sites.get("MAPTM")
    assert changed is not None
    assert (changed.aliases, changed.latitude) == (("TMPA", "Tanja"), 35.88)
    assert list(edited.sites) == ["MAPTM", "ESBCN", code]
    assert edited.doubtful == ()
    assert not_applied(edited) == []


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        (gazetteer(), [("not-applied", "edit-site-gone"), ("not-applied", "edit-site-gone"), ("in-force", "")]),
        (
            gazetteer(site("MAPTM", 35.88, -5.49, "TANJA")),  # what was asked for was done
            [("not-applied", "edit-in-gazetteer"), ("not-applied", "edit-in-gazetteer"), ("in-force", "")],
        ),
        (
            gazetteer(site("MAPTM", 35.7, -5.5)),  # somebody else mended the point in another way
            [("in-force", ""), ("in-force", "edit-point-moved"), ("in-force", "")],
        ),
        (
            gazetteer(
                site("MAPTM"),
                site("MA7XX", 21.361, -16.961, "Guergarat", site_type="border_post"),  # incidents still say local-…
                site("MA7XY", 21.361, -16.961, "Guergarat", site_type="airport"),
            ),
            [("in-force", ""), ("in-force", ""), ("in-force", "edit-site-twice")],
        ),
        (
            gazetteer(site("MAPTM"), site("local-guergarat-1")),
            [("in-force", ""), ("in-force", ""), ("not-applied", "edit-in-gazetteer")],
        ),
    ],
)
def test_what_an_upgrade_overtook_is_kept_and_listed_for_a_second_look(
    edits: Edits, later: Sites, expected: list[tuple[str, str]]
) -> None:
    alias(edits, "Tanja")
    edits.correct_point(SHIPPED, "MAPTM", 35.88, -5.49, *SIGNED)
    code = accept(edits).site_id
    edited = apply(edits.all(), later)
    assert [(edit.standing, edit.reason) for edit in edited.edits] == expected
    assert code in edited.sites
    assert not_applied(edited) == [
        number for number, (standing, _) in enumerate(expected, 1) if standing == "not-applied"
    ]
    assert [edit.number for edit in edited.doubtful] == [number for number, (_, why) in enumerate(expected, 1) if why]
    assert len(edits.all()) == 3


def test_a_point_of_a_second_look_is_where_the_person_put_it(edits: Edits) -> None:
    edits.correct_point(SHIPPED, "MAPTM", 35.88, -5.49, *SIGNED)
    assert after(edits, "MAPTM", gazetteer(site("MAPTM", 35.7, -5.5))).latitude == 35.88


def test_without_edits_the_sites_are_those_that_are_shipped(edits: Edits, path: Path) -> None:
    assert apply(edits.all(), SHIPPED).sites is SHIPPED
    assert not path.parent.exists()  # made when first needed


# -- several processes, and processes that die

WRITER = """
import sys
from pathlib import Path
from marsad.places.edits import Edits
from marsad.places.outcomes import Candidate
from marsad.places.sites import Sites
from tests.places.test_edits import SHIPPED
edits, who, times = Edits(Path(sys.argv[1])), sys.argv[2], int(sys.argv[3])
for number in range(times):
    edits.add_alias(SHIPPED, "MAPTM", f"{who} {number}", "", who, "so written")
    if number % 5 == 0:
        edits.accept_site(SHIPPED, Candidate("x", number, len(who), "", "y"), "Rosso", "inland", who, "it is there")
    print(number, flush=True)
"""


def writer(path: Path, who: str, times: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, str(path), who, str(times)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_two_processes_that_write_at_once_lose_nothing(path: Path) -> None:
    both = [writer(path, who, 20) for who in ("Amina", "Brahim")]
    assert [process.wait(60) for process in both] == [0, 0]
    kept = Edits(path).all()
    assert [edit.number for edit in kept] == list(range(1, 49))
    assert {edit.alias for edit in kept if edit.kind == "alias"} == {
        f"{who} {number}" for who in ("Amina", "Brahim") for number in range(20)
    }
    assert len({edit.site_id for edit in kept if edit.kind == "site"}) == 8  # each has a code of its own


def test_what_was_kept_before_a_process_was_killed_is_kept_and_writing_goes_on(path: Path) -> None:
    process = writer(path, "Amina", 100_000)
    assert process.stdout is not None
    said = [int(process.stdout.readline()) for _ in range(7)]
    process.send_signal(signal.SIGKILL)
    said += [int(line) for line in process.stdout]
    process.wait(60)
    kept = [edit.alias for edit in Edits(path).all() if edit.kind == "alias"]
    assert kept[: len(said)] == [f"Amina {number}" for number in said]
    assert len(kept) - len(said) in (0, 1)  # the last may have been kept and not yet said
    alias(Edits(path), "Tanja")
    assert Edits(path).all()[-1].alias == "Tanja"


def test_an_edit_that_another_process_began_and_never_ended_is_undone(path: Path, edits: Edits) -> None:
    """The journal of a process that was killed within a write is played back by the next that opens the file."""
    alias(edits, "Tanja")
    code = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 1")
connection.execute("BEGIN IMMEDIATE")
columns = "kind, site_id, alias, language, name, country, site_type, origin, who, why, at"
for number in range(2000):
    connection.execute(f"INSERT INTO edits ({columns}) SELECT {columns} FROM edits WHERE number = 1")
os._exit(9)
"""
    assert subprocess.run([sys.executable, "-c", code, str(path)], check=False).returncode == 9
    assert Path(f"{path}-journal").exists()
    assert [edit.alias for edit in Edits(path).all()] == ["Tanja"]


def test_the_stamp_differs_after_every_edit_even_of_those_in_one_tick_of_the_clock(
    edits: Edits,
) -> None:
    stamps = [edits.stamp(), *(alias(edits, f"Tanja {number}") and edits.stamp() for number in range(30))]
    assert stamps[0] is None and len(set(stamps)) == 31


def test_looking_at_the_stamp_does_not_end_the_lock_of_a_write_in_another_thread(edits: Edits, path: Path) -> None:
    """On POSIX a process loses its locks of a file when any of its threads closes it."""
    alias(edits)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    assert edits.stamp() is not None and len(edits.all()) == 1
    code = (
        "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None).execute('BEGIN IMMEDIATE')"
    )
    other = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False)
    connection.close()
    assert "database is locked" in other.stderr


# -- bad days


def test_a_damaged_file_is_set_aside_and_named_in_the_log_and_edits_go_on(
    edits: Edits, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_bytes(b"this is no database " * 100)
    with caplog.at_level(logging.WARNING, "marsad"):
        assert edits.all() == ()
    aside = path.with_name("sites.db.damaged-20261124T120000Z")
    assert aside.read_bytes().startswith(b"this is no") and str(aside) in caplog.text
    alias(edits, "Tanja")
    assert [edit.alias for edit in edits.all()] == ["Tanja"]


def test_a_file_that_is_damaged_when_an_edit_is_made_is_set_aside_and_the_edit_is_kept(
    edits: Edits, path: Path
) -> None:
    alias(edits, "Tanja")
    whole = path.read_bytes()
    for _ in range(2):  # twice in one second: each has a name of its own
        path.write_bytes(whole[:600] + b"\xff" * (len(whole) - 600))
        alias(edits, "Tanja Med")
        assert [edit.alias for edit in edits.all()] == ["Tanja Med"]
    assert len(list(path.parent.glob("sites.db.damaged-*"))) == 2


def test_a_file_that_is_empty_is_a_new_one(edits: Edits, path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    assert edits.all() == ()
    assert alias(edits).number == 1
    assert [other.name for other in path.parent.iterdir()] == ["sites.db"]


@given(at=st.integers(0, 100_000), wrong=st.binary(min_size=1, max_size=64))
def test_whatever_is_damaged_in_the_file_is_no_exception(
    tmp_path_factory: pytest.TempPathFactory, at: int, wrong: bytes
) -> None:
    path = tmp_path_factory.mktemp("damaged") / "sites.db"
    edits = Edits(path)
    alias(edits, "Tanja")
    accept(edits)
    content = bytearray(path.read_bytes())
    at %= len(content)
    content[at : at + len(wrong)] = wrong
    path.write_bytes(content)
    apply(edits.all(), SHIPPED)
    alias(edits, "Tanja Med 2")
    assert "Tanja Med 2" in after(edits, "MAPTM").aliases


@pytest.mark.parametrize(
    "change",
    ["kind = 'x'", "latitude = 'north'", "latitude = 91", "replaced_latitude = NULL", "who = x'ff'", "language = 'x'"],
)
def test_a_row_that_is_no_edit_is_left_out_and_named_in_the_log(
    edits: Edits, path: Path, change: str, caplog: pytest.LogCaptureFixture
) -> None:
    edits.correct_point(SHIPPED, "MAPTM", 35.88, -5.49, *SIGNED)
    alias(edits, "Tanja")
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("DROP TRIGGER edits_are_not_changed")
    connection.execute(f"UPDATE edits SET {change} WHERE number = 1")
    connection.close()
    with caplog.at_level(logging.WARNING, "marsad"):
        assert [edit.number for edit in edits.all()] == [2]
    assert "Edit 1 of the sites is damaged" in caplog.text


def test_where_nothing_can_be_written_an_edit_is_refused_and_what_is_there_is_read(edits: Edits, path: Path) -> None:
    alias(edits, "Tanja")
    unwritable = Path(f"{path}-journal")
    unwritable.mkdir()  # a folder where SQLite must write, for root may write into a folder that is read-only
    with pytest.raises(WrongEdit) as caught:
        alias(edits, "Tanja Med")
    assert caught.value.reason == "edit-not-kept"
    unwritable.rmdir()
    assert [edit.alias for edit in edits.all()] == ["Tanja"]


def test_a_folder_that_cannot_be_made_refuses_edits_and_holds_none(tmp_path: Path) -> None:
    (tmp_path / "var").write_text("a file where the folder was meant")
    edits = Edits(tmp_path / "var" / "sites.db")
    assert (edits.all(), edits.stamp()) == ((), None)
    with pytest.raises(WrongEdit) as caught:
        alias(edits)
    assert caught.value.reason == "edit-not-kept"


def test_a_file_that_cannot_be_opened_says_so(tmp_path: Path) -> None:
    (tmp_path / "sites.db").mkdir()
    with pytest.raises(RefusedFile) as caught:
        Edits(tmp_path / "sites.db").all()
    assert (caught.value.path, caught.value.reason) == (tmp_path / "sites.db", "file-unreadable")


def test_on_a_full_disk_an_edit_is_refused_and_those_before_it_are_kept(edits: Edits, path: Path) -> None:
    alias(edits, "Tanja")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, before[1]))
        with pytest.raises(WrongEdit) as caught:
            for number in range(100):
                alias(edits, f"{number} " + "x" * 190)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert caught.value.reason == "edit-not-kept"
    kept = len(edits.all())
    assert kept >= 1 and edits.all()[0].alias == "Tanja"
    alias(edits, "Tanja Med")
    assert len(edits.all()) == kept + 1

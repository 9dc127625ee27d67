"""The command line of intake: what it prints, what it ends with, and what it leaves behind."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from marsad.__main__ import main
from tests.samples import ROOT

HEADER = "Date;Lieu;Pays;Produit;Quantité (kg);Source"
GOOD = "2026-01-13;ميناء طنجة المتوسط;المغرب;كوكايين;1488,08;DGSN"
BAD = "hier;Atlantis;Maroc;cocaïne;3;DGSN"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    monkeypatch.setenv("MARSAD_DATA", str(ROOT / "data"))
    monkeypatch.setenv("MARSAD_VAR", str(tmp_path / "var"))

    def command(*arguments: object) -> Result:
        return CliRunner().invoke(main, [str(argument) for argument in arguments], catch_exceptions=False)

    return command


def write(path: Path, *lines: str) -> Path:
    path.write_text("\n".join([HEADER, *lines]), encoding="utf-8")
    return path


def test_a_file_is_taken_in_and_the_report_says_everything(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    result = run("import", write(tmp_path / "a.csv", GOOD, BAD), "--json", "--who", "customs")
    report = json.loads(result.stdout)
    assert result.exit_code == 3
    assert {"batch", "accepted", "refused", "duplicates", "warnings", "dropped_columns"} <= set(report)
    assert report["accepted"] == 1
    assert {(one["line"], one["column"], one["reason"]) for one in report["refused"]} == {
        (3, "Date", "refused-date-unreadable"),
        (3, "Lieu", "refused-site-unknown"),
    }
    assert all(one["remedy"] for one in report["refused"])


@pytest.mark.parametrize(
    ("lines", "options", "status"),
    [
        ([GOOD], [], 0),
        ([GOOD, BAD], [], 3),
        ([GOOD, BAD], ["--strict"], 4),
        ([BAD], [], 4),
        ([GOOD.replace("2026-01-13", "03/04/2026")], [], 4),  # a question that the file does not settle
        ([GOOD.replace("2026-01-13", "03/04/2026")], ["--day-first"], 0),
    ],
)
def test_the_command_ends_with_what_became_of_the_file(run, tmp_path: Path, lines, options, status: int) -> None:  # type: ignore[no-untyped-def]
    assert run("import", write(tmp_path / "a.csv", *lines), "--json", *options).exit_code == status


def test_a_file_that_is_no_table_ends_with_five_and_says_why(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "a.csv").write_bytes(b"%PDF-1.7 not a table")
    result = run("import", tmp_path / "a.csv", "--json")
    assert (result.exit_code, json.loads(result.stdout)["reason"]) == (5, "file-unknown-kind")


def test_the_same_file_twice_is_recognised(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    file = write(tmp_path / "a.csv", GOOD)
    first = json.loads(run("import", file, "--json").stdout)
    result = run("import", file, "--json")
    again = json.loads(result.stdout)
    assert (result.exit_code, again["accepted"], again["batch"]) == (4, 0, first["batch"])


def test_a_dry_run_keeps_nothing(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    report = json.loads(run("import", write(tmp_path / "a.csv", GOOD), "--json", "--dry-run").stdout)
    assert (report["batch"], report["accepted"]) == (None, 1)
    assert [json.loads(line)["who"] for line in run("batches", "--json").stdout.splitlines()] == ["Marsad"]


def test_a_batch_is_withdrawn_and_restored_by_its_code(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    batch = json.loads(run("import", write(tmp_path / "a.csv", GOOD), "--json").stdout)["batch"]
    assert run("withdraw", batch, "--why", "by mistake").exit_code == 0
    assert json.loads(run("batches", "--json").stdout.splitlines()[0])["withdrawn"]
    again = run("withdraw", batch, "--why", "by mistake")
    assert (again.exit_code, "Traceback" in again.output) == (1, False)
    assert run("restore", batch, "--why", "no mistake").exit_code == 0


@pytest.mark.parametrize("form", ["csv", "geojson", "parquet", "xlsx"])
def test_what_is_kept_can_be_written_to_a_file(run, tmp_path: Path, form: str) -> None:  # type: ignore[no-untyped-def]
    assert run("export", "--format", form, "--output", tmp_path / f"out.{form}").exit_code == 0
    assert (tmp_path / f"out.{form}").stat().st_size > 1000


def test_an_export_taken_in_again_changes_nothing(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    run("export", "--format", "csv", "--output", tmp_path / "out.csv")
    report = json.loads(run("import", tmp_path / "out.csv", "--json").stdout)
    assert (report["accepted"], report["refused"]) == (0, [])
    assert {one["is"] for one in report["duplicates"]} == {"there already"}


def test_a_watched_folder_takes_each_finished_file_once(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    write(inbox / "good.csv", GOOD)
    (inbox / "bad.csv").write_bytes(b"%PDF-1.7")
    assert run("watch", inbox, "--once").exit_code == 0
    assert sorted(path.name for path in inbox.iterdir()) == ["done", "refused"]
    assert sorted(path.name for path in (inbox / "done").iterdir()) == ["good.csv", "good.csv.report.json"]
    assert json.loads((inbox / "refused" / "bad.csv.report.json").read_text("utf-8"))["reason"] == "file-unknown-kind"


def test_answers_for_another_file_are_not_taken_without_a_person(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    first = write(tmp_path / "a.csv", GOOD.replace("2026-01-13", "03/04/2026"))
    assert run("import", first, "--json", "--day-first").exit_code == 0
    second = run("import", write(tmp_path / "b.csv", GOOD.replace("2026-01-13", "04/05/2026")), "--json")
    assert (second.exit_code, "--day-first" in json.loads(second.stdout)["note"]) == (4, True)


@pytest.mark.parametrize("mapping", [b"\xff\xfe not a mapping", b"= = ="])
def test_a_mapping_that_is_none_is_said(run, tmp_path: Path, mapping: bytes) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "map.toml").write_bytes(mapping)
    result = run("import", write(tmp_path / "a.csv", GOOD), "--json", "--map", tmp_path / "map.toml")
    assert (result.exit_code, json.loads(result.stdout)["reason"]) == (5, "mapping-not-toml")


def test_a_watched_file_waits_while_the_store_cannot_be_asked(run, tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    write(inbox / "good.csv", GOOD)
    monkeypatch.setenv("MARSAD_STORE_URL", "postgresql+psycopg://nobody@127.0.0.1:9/none")
    assert run("watch", inbox, "--once").exit_code == 0
    assert [path.name for path in inbox.iterdir()] == ["good.csv"]


def test_a_setting_that_is_wrong_is_said_in_words(run, tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("MARSAD_BOUNDARIES", "elsewhere")
    result = run("import", write(tmp_path / "a.csv", GOOD))
    assert (result.exit_code, "MARSAD_BOUNDARIES" in result.output) == (1, True)


def test_a_store_is_copied_and_filled_from_its_copy(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    run("import", write(tmp_path / "a.csv", GOOD), "--json")
    before = run("batches").stdout
    assert run("backup", tmp_path / "copy.db").exit_code == 0
    monkeypatch.setenv("MARSAD_VAR", str(tmp_path / "other"))
    assert run("restore-backup", tmp_path / "copy.db").exit_code == 0
    assert run("batches").stdout == before

"""The command line of intake: what it prints, what it ends with, and what it leaves behind."""

import json
import os
import time
from pathlib import Path
from threading import Thread

import pandas as pd
import pytest
from click.testing import CliRunner, Result

from marsad.__main__ import main
from marsad.desk.uploads import Uploads
from marsad.i18n.translator import LANGUAGES
from tests.samples import ROOT

SHIPPED = 2  # batches that come with the app: the incidents and the cooperation
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
    assert [json.loads(line)["who"] for line in run("batches", "--json").stdout.splitlines()] == ["Marsad"] * SHIPPED


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
    assert run("watch", inbox, "--once", "--settle", "0.1").exit_code == 0
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
    assert run("watch", inbox, "--once", "--settle", "0.1").exit_code == 0
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


# -- what the report tells

KNOWN = (
    "incident_id,date,date_precision,location_precision,site_id,site_type,substance,unit,mode,evidence,"
    "source_publisher,notes"
)
ONE, TWO = (
    f"{code},2026-01-13,day,site,MAPTM,seaport,cocaine,not_stated,sea,official,DGSN," for code in ("K-1", "K-2")
)


def plain(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.mark.parametrize(("options", "status", "left_out"), [([], 3, 1), (["--revise"], 0, 0)])
def test_what_is_there_with_other_values_is_told_by_its_line_and_is_no_success(  # type: ignore[no-untyped-def]
    run, tmp_path: Path, options, status: int, left_out: int
) -> None:
    run("import", plain(tmp_path / "a.csv", KNOWN, ONE + "old", TWO + "same"))
    file = plain(tmp_path / "b.csv", KNOWN, TWO + "same", ONE + "new", ONE.replace("K-1", "K-3") + "more")
    report = json.loads(run("import", file, "--json", "--dry-run", *options).stdout)
    result = run("import", file, *options)
    assert (report["left_out"], result.exit_code) == (left_out, status)
    assert "line 3: K-1 is there with other values" in result.stderr
    assert "There already, just so, and left as they are: lines 2" in result.stderr


def test_a_line_that_is_perhaps_known_is_told_with_what_it_counts_as(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    run("import", write(tmp_path / "a.csv", GOOD))
    other = write(tmp_path / "b.csv", GOOD.replace("DGSN", "Reuters").replace("1488,08", "1488,1"))
    told = {option: run("import", other, "--dry-run", *option).stderr for option in ((), ("--join",))}
    assert "line 2:" in told[()] and "counts as another incident" in told[()]
    assert "one more source of" in told["--join",]


def test_columns_that_are_not_kept_are_named(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    lines = [HEADER + ";Nom du suspect;Xyzzy;Leer", GOOD + ";A B;1;"]
    result = run("import", plain(tmp_path / "a.csv", *lines), "--dry-run")
    assert "Nom du suspect" in result.stderr and "not kept: Xyzzy\n" in result.stderr
    report = json.loads(run("import", tmp_path / "a.csv", "--dry-run", "--json").stdout)
    assert (report["dropped_columns"], report["ignored_columns"]) == (["Nom du suspect"], ["Xyzzy"])


@pytest.mark.parametrize(
    "lines",
    [
        [HEADER + ";Personnes arrêtées", *(f"{GOOD};{count}" for count in ("2", "3", "Zayd Zaydan"))],
        [HEADER + ";Nom du suspect", GOOD.replace("1488,08", "1488,08;Zayd Zaydan") + ";x"],  # a delimiter too many
    ],
)
def test_a_value_that_may_name_a_person_is_in_no_report(run, tmp_path: Path, lines: list[str]) -> None:  # type: ignore[no-untyped-def]
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    plain(inbox / "a.csv", *lines)
    told = run("import", inbox / "a.csv", "--dry-run")
    assert told.exit_code in (3, 4) and "Zaydan" not in told.output
    assert "Zaydan" not in run("watch", inbox, "--once", "--settle", "0.1").output
    reports = [path.read_text("utf-8") for path in inbox.glob("*/*.report.json")]
    assert len(reports) == 1 and "Zaydan" not in reports[0]


def test_many_lines_that_stand_twice_are_told_in_one_sentence(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    result = run("import", write(tmp_path / "a.csv", *[GOOD] * 6), "--dry-run")
    assert [line for line in result.stderr.splitlines() if "twice" in line] == [
        "Refused, for they stand in the file twice: lines 3–7. Remove them, or give each its own code."
    ]


@pytest.mark.parametrize(
    ("lines", "options", "told"),
    [
        ([GOOD], (), "lines that would be taken: 1 (a dry run keeps nothing) · lines refused: 0"),
        ([GOOD, BAD], (), "lines that would be taken: 1 (a dry run keeps nothing) · lines refused: 1"),
        ([GOOD, BAD], ("--strict",), "nothing would be taken (a dry run keeps nothing) · lines refused: 1"),
        ([BAD], (), "nothing would be taken (a dry run keeps nothing) · lines refused: 1"),
    ],
)
def test_a_dry_run_says_what_would_be(run, tmp_path: Path, lines, options, told: str) -> None:  # type: ignore[no-untyped-def]
    result = run("import", write(tmp_path / "a.csv", *lines), "--dry-run", *options)
    real = run("import", tmp_path / "a.csv", *options)
    assert (result.stdout, result.exit_code) == (told + "\n", real.exit_code)


def test_the_summary_is_in_the_language_that_was_chosen(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    file = write(tmp_path / "a.csv", GOOD)
    told = {run("import", file, "--dry-run", "--language", language).stdout for language in LANGUAGES}
    assert len(told) == len(LANGUAGES)


# -- what was said of one file is not said of another


def test_a_source_that_was_given_for_one_file_is_not_that_of_the_next(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    header, line = HEADER.removesuffix(";Source"), GOOD.removesuffix(";DGSN")
    run("import", plain(tmp_path / "a.csv", header, line), "--source", "Reuters", "--evidence", "official")
    run("import", plain(tmp_path / "b.csv", header, line.replace("-13", "-14")))
    assert sources(run, tmp_path) == {("Reuters", "official"), ("b.csv", "single_report")}


def test_what_a_mapping_that_is_given_says_of_all_lines_is_said_of_them(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    columns = (("Date", "date"), ("Lieu", "site_text"), ("Pays", "country"), ("Produit", "substance"))
    mapping = ["decimal = ','", "[constants]", "source_publisher = 'Reuters'", "evidence = 'official'"]
    mapping += [f"[[columns]]\nheader = '{header}'\nfield = '{field}'" for header, field in columns]
    run("import", write(tmp_path / "a.csv", GOOD), "--map", plain(tmp_path / "map.toml", *mapping))
    assert sources(run, tmp_path) == {("Reuters", "official")}


def sources(run, folder: Path) -> set[tuple[str, str]]:  # type: ignore[no-untyped-def]
    """The publisher and the evidence of the incidents of 2026 in January."""
    run("export", "--output", folder / "out.csv")
    table = pd.read_csv(folder / "out.csv", dtype="str")
    mine = table[table["date"].isin(["2026-01-13", "2026-01-14"])]
    return set(zip(mine["source_publisher"], mine["evidence"], strict=True))


# -- names, folders and numbers that are none


def test_a_file_whose_name_is_no_text_is_taken_in(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    file = write(tmp_path / os.fsdecode(b"saisies-\xe9.csv"), GOOD)
    assert run("import", file).exit_code == 0
    assert json.loads(run("batches", "--json").stdout.splitlines()[0])["file"] == "saisies-\ufffd.csv"


@pytest.mark.parametrize("option", ["--source", "--who", "--why"])
def test_an_option_that_is_no_text_is_said(run, tmp_path: Path, option: str) -> None:  # type: ignore[no-untyped-def]
    result = run("import", write(tmp_path / "a.csv", GOOD), option, os.fsdecode(b"caf\xe9"))
    assert (result.exit_code, option in result.output) == (2, True)


def test_a_name_that_is_no_text_is_not_found(run) -> None:  # type: ignore[no-untyped-def]
    assert run("geocode", os.fsdecode(b"caf\xe9"), "--json").exit_code == 4


@pytest.mark.parametrize("code", ["B99999999999999999999", "9999999999", "B" + "9" * 5000, "B7000"])
def test_a_batch_that_no_store_can_have_is_not_there(run, code: str) -> None:  # type: ignore[no-untyped-def]
    result = run("withdraw", code, "--why", "wrong")
    assert (result.exit_code, "no batch has this number" in result.output) == (1, True)


def test_an_export_to_a_folder_that_is_not_there_is_said(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    result = run("export", "--output", tmp_path / "nowhere" / "out.csv")
    assert (result.exit_code, "cannot be written" in result.output) == (1, True)


@pytest.mark.parametrize("command", [["export"], ["import"], ["watch", "--once"]])
def test_a_data_folder_that_is_not_there_is_said(run, tmp_path: Path, monkeypatch, command) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("MARSAD_DATA", str(tmp_path / "nowhere"))
    monkeypatch.chdir(tmp_path)
    given = {"import": [write(tmp_path / "a.csv", GOOD)], "watch": [tmp_path]}.get(command[0], [])
    result = run(*command, *given)
    assert (result.exit_code, "MARSAD_DATA" in result.output) == (1, True)


# -- a folder that is watched


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def test_a_watched_file_with_the_longest_name_is_taken_in_once_and_moved(run, inbox: Path) -> None:  # type: ignore[no-untyped-def]
    name = "ن" * 125 + ".csv"  # 254 bytes
    for line in (GOOD, GOOD.replace("2026-01-13", "2025-01-15")):  # the second finds the name of the first taken
        write(inbox / name, line)
        assert run("watch", inbox, "--once", "--settle", "0.1").exit_code == 0
    assert [path.name for path in inbox.iterdir()] == ["done"]
    assert len(list((inbox / "done").glob("*.csv"))) == len(list((inbox / "done").glob("*.report.json"))) == 2
    assert len(run("batches").stdout.splitlines()) == SHIPPED + 2


def test_a_folder_that_cannot_be_made_is_said_before_anything_is_taken(run, inbox: Path) -> None:  # type: ignore[no-untyped-def]
    (inbox / "done").symlink_to(inbox / "nowhere")
    write(inbox / "a.csv", GOOD)
    result = run("watch", inbox, "--once", "--settle", "0.1")
    assert (result.exit_code, "is no folder" in result.output) == (1, True)
    assert len(run("batches").stdout.splitlines()) == SHIPPED


def test_what_is_no_file_is_left_alone(run, inbox: Path) -> None:  # type: ignore[no-untyped-def]
    os.mkfifo(inbox / "pipe.csv")
    (inbox / "link.csv").symlink_to(inbox / "nowhere")
    assert run("watch", inbox, "--once", "--settle", "0.1").exit_code == 0
    assert len(list(inbox.iterdir())) == 2


def test_a_file_that_still_grows_is_waited_for(run, inbox: Path) -> None:  # type: ignore[no-untyped-def]
    file = write(inbox / "a.csv", GOOD)

    def grow() -> None:
        for day in range(14, 19):
            time.sleep(0.3)
            with file.open("a", encoding="utf-8") as growing:
                growing.write("\n" + GOOD.replace("2026-01-13", f"2026-01-{day}"))

    writer = Thread(target=grow)
    writer.start()
    run("watch", inbox, "--once", "--settle", "1.5")
    writer.join()
    assert json.loads((inbox / "done" / "a.csv.report.json").read_text("utf-8"))["accepted"] == 6


def test_a_file_that_grows_while_it_is_read_is_taken_in_when_it_is_whole(run, inbox: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    file, look, looks = write(inbox / "a.csv", GOOD), Uploads.look, []

    def grown(*arguments: object) -> object:
        looks.append(1)
        if len(looks) == 1:
            write(file, GOOD, GOOD.replace("2026-01-13", "2026-01-14"))
        return look(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(Uploads, "look", grown)
    for _ in range(2):
        run("watch", inbox, "--once", "--settle", "0.1")
    assert (len(looks), len(run("batches").stdout.splitlines())) == (2, SHIPPED + 1)
    assert json.loads((inbox / "done" / "a.csv.report.json").read_text("utf-8"))["accepted"] == 2


def test_a_backup_onto_the_store_itself_is_refused(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    before = run("batches").stdout
    for name in ("marsad.db", "marsad.db-wal", "../var/marsad.db"):
        result = run("backup", tmp_path / "var" / name)
        assert (result.exit_code, "the store itself" in result.output) == (1, True)
    assert run("batches").stdout == before


def test_a_workbook_is_told_by_sheet_and_row_and_the_sheets_that_were_not_read_are_named(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    header = HEADER.split(";")
    workbook = tmp_path / "two.xlsx"
    with pd.ExcelWriter(workbook, engine="xlsxwriter") as writer:
        for sheet, bad in (("January", GOOD), ("February", BAD)):
            pd.DataFrame([bad.split(";")], columns=header).to_excel(writer, sheet_name=sheet, index=False)
        pd.DataFrame({"colour": ["red"], "size": [3]}).to_excel(writer, sheet_name="Notes", index=False)
    report = json.loads(run("import", workbook, "--json", "--dry-run", "--decimal", "comma").stdout)
    assert {(one["sheet"], one["row"]) for one in report["refused"]} == {("February", 2)}
    assert report["sheets_left"] == ["Notes"]
    told = run("import", workbook, "--dry-run", "--decimal", "comma").stderr
    assert "February · 2" in told and "Notes" in told


def test_nobody_signs_as_the_app_itself(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    result = run("import", write(tmp_path / "a.csv", GOOD), "--who", "marsad", "--json")
    assert (result.exit_code, json.loads(result.stdout)["accepted"]) == (4, 0)

"""The command that writes a briefing: what it refuses in words, and that it leaves a whole file or none."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from marsad.__main__ import main
from tests.samples import ROOT, write

SMALL = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000));"
COMMAND = "from marsad.__main__ import main; main()"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with one incident, and settings that name it."""
    data = tmp_path / "data"
    data.mkdir()
    for name in ("sites.csv", "seas.csv", "areas.csv", "provinces.csv"):
        (data / name).symlink_to(ROOT / "data" / name)
    write(data / "incidents.csv", {"site_id": "MAPTM", "country": "MA", "quantity_kg": "5"})
    monkeypatch.setenv("MARSAD_DATA", str(data))
    monkeypatch.setenv("MARSAD_VAR", str(tmp_path / "var"))
    return tmp_path


def briefing(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["briefing", *map(str, arguments)])


@pytest.mark.parametrize(("form", "begins"), [("pdf", b"%PDF-"), ("pptx", b"PK"), ("html", b"<!DOCTYPE html>")])
def test_it_writes_each_format_and_says_what_is_in_it(folder: Path, form: str, begins: bytes) -> None:
    target = folder / f"out.{form}"
    result = briefing("--from", "2024-01", "--to", "2024-01", "--format", form, "--language", "ar", "--output", target)
    assert (result.exit_code, result.output) == (0, f"wrote {target}: 1 incidents\n")
    assert target.read_bytes().startswith(begins)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--language", "de"], "'de' is not one of 'ar', 'fr', 'en', 'es'"),
        (["--format", "docx"], "'docx' is not one of 'pdf', 'pptx', 'html'"),
        (["--from", "yesterday"], "yesterday"),
        (["--country", "XX"], "XX"),
        (["--substance", "sugar"], "sugar"),
    ],
)
def test_what_it_cannot_use_is_refused_in_words_and_nothing_is_written(
    folder: Path, arguments: list[str], said: str
) -> None:
    result = briefing(*arguments, "--output", folder / "out.pdf")
    assert result.exit_code == 2 and said in result.output
    assert "Traceback" not in result.output
    assert not (folder / "out.pdf").exists()


def test_dates_the_wrong_way_round_are_exchanged_and_that_is_said(folder: Path) -> None:
    target = folder / "out.html"
    result = briefing("--from", "2024-02-01", "--to", "2024-01-01", "--format", "html", "--output", target)
    assert result.exit_code == 0 and "were exchanged" in result.output
    assert "1 Jan 2024 – 1 Feb 2024" in target.read_text(encoding="utf-8")


def test_every_option_of_the_address_may_be_given(folder: Path) -> None:
    chosen = ["--substance", "cocaine", "--site-type", "seaport", "--site_type", "seaport", "--mode", "sea", "--site",
              "MAPTM", "--evidence", "official", "--country", "MA", "--text", "Tanger", "--batch", "B0001"]  # fmt: skip
    result = briefing(*chosen, "--output", folder / "out.html", "--format", "html")
    assert result.exit_code == 0, result.output


def test_a_place_that_cannot_be_written_to_is_said_and_left_as_it_was(folder: Path) -> None:
    (folder / "file").write_text("kept", encoding="utf-8")
    result = briefing("--output", folder / "file" / "out.pdf")
    assert result.exit_code == 1 and "cannot be written" in result.output
    assert (folder / "file").read_text(encoding="utf-8") == "kept"


def test_a_disk_that_is_full_leaves_no_half_file_and_spoils_no_old_one(folder: Path) -> None:
    target = folder / "out.pdf"
    target.write_bytes(b"old")
    command = [sys.executable, "-c", SMALL + COMMAND, "briefing", "--output", str(target)]
    # What the store and the fonts need is there already: only the pack meets the limit.
    assert briefing("--output", folder / "first.pdf").exit_code == 0
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 1 and "cannot be written" in result.stderr, result.stderr
    assert "Traceback" not in result.stderr
    assert target.read_bytes() == b"old"
    assert sorted(path.name for path in folder.iterdir()) == ["data", "first.pdf", "out.pdf", "var"]

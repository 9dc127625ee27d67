import string
import tempfile
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from marsad.errors import RefusedFile
from marsad.incidents.checking import Refused
from marsad.incidents.reading import Reading, fold, read_csv, with_names
from marsad.vocabulary import FIELDS
from tests.samples import LINE, incidents, write

HEADER, GOOD = ",".join(LINE), ",".join(LINE.values())
WRONG = GOOD.replace("cocaine", "COKE")
COKE = ("substance", "COKE", "refused-code")


def read(folder: Path, content: str | bytes) -> Reading:
    path = folder / "incidents.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_csv(path)


def refusal(folder: Path, content: str | bytes) -> tuple[str, int | None]:
    with pytest.raises(RefusedFile) as caught:
        read(folder, content)
    return caught.value.reason, caught.value.line


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(RefusedFile) as caught:
        read_csv(tmp_path / "incidents.csv")
    assert (caught.value.reason, caught.value.path) == ("file-missing", tmp_path / "incidents.csv")


def test_a_folder_in_place_of_the_file_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(RefusedFile) as caught:
        read_csv(tmp_path)
    assert caught.value.reason == "file-unreadable"


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf", HEADER.encode(), HEADER.encode() + b"\r\n\r\n"])
def test_a_file_without_lines_is_said_to_be_empty(tmp_path: Path, content: bytes) -> None:
    assert refusal(tmp_path, content)[0] == "file-empty"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (f"{HEADER}\n{GOOD}\nطنجة".encode("cp1256"), 3),  # Windows' Arabic
        (f"{HEADER}\n{GOOD}".encode("utf-16"), 1),
        (f"{HEADER}\n".encode() + f"{GOOD}\n".encode() * 20_000 + b"\xe9", 20_002),  # far beyond pandas' first chunk
    ],
    ids=["cp1256", "utf-16", "late"],
)
def test_a_file_that_is_not_utf8_is_refused_at_the_line_of_the_first_wrong_byte(
    tmp_path: Path, content: bytes, line: int
) -> None:
    assert refusal(tmp_path, content) == ("file-encoding", line)


@pytest.mark.parametrize(
    ("rows", "line"),
    [
        ([GOOD, GOOD + ",x"], 3),  # a cell too many
        ([GOOD, "A-2,2024-01-02"], 3),  # too few: pandas alone would fill it up with blanks
        ([GOOD + ",x", GOOD + ",y"], 2),  # one too many on every line: pandas alone would take ids for an index
        (['A-0,"one\ntwo\n\nthree"' + ",x" * (len(LINE) - 2), "A-2"], 6),  # counted after a cell of four lines
        (["", GOOD, "   ", GOOD + ",x"], 5),  # blank lines count
        ([GOOD, GOOD.replace("Reuters", '"Reuters')], 3),  # a quote left open
        ([GOOD, GOOD.replace("Reuters", "x" * 200_000)], 3),  # a cell that no cell is as long as
    ],
)
def test_a_ragged_file_is_refused_at_the_line_where_it_goes_wrong(tmp_path: Path, rows: list[str], line: int) -> None:
    assert refusal(tmp_path, "\n".join([HEADER, *rows])) == ("file-not-a-table", line)


def test_a_header_that_lacks_required_fields_names_them_all(tmp_path: Path) -> None:
    with pytest.raises(RefusedFile) as caught:
        read(tmp_path, HEADER.replace("substance", "stuff").replace("unit", "bags") + "\n" + GOOD)
    assert (caught.value.reason, caught.value.line, caught.value.detail) == ("file-no-header", 1, "substance, unit")


@pytest.mark.parametrize("second", ["mode", "medio"], ids=["the same name", "another name of it"])
def test_a_header_that_names_a_field_twice_is_refused(tmp_path: Path, second: str) -> None:
    with pytest.raises(RefusedFile) as caught:
        read(tmp_path, f"{HEADER},{second}\n{GOOD},road")
    assert (caught.value.reason, caught.value.detail) == ("file-not-a-table", "mode")


@pytest.mark.parametrize("position", range(4), ids=["as named first", "second", "third", "last"])
def test_a_header_may_name_the_fields_in_any_of_the_four_languages(tmp_path: Path, position: int) -> None:
    names = [([field.code, *field.headers] * 4)[position] for field in FIELDS]
    lines = [LINE.get(field.code, "") for field in FIELDS]
    reading = read(tmp_path, ",".join(f" {name} " for name in names) + "\n" + ",".join(lines))
    assert reading.refused == ()
    assert reading.incidents["source_publisher"].tolist() == ["Reuters"]


def test_columns_come_in_any_order_and_unknown_ones_are_left_alone(tmp_path: Path) -> None:
    header, line = ",".join(reversed(LINE)), ",".join(reversed(LINE.values()))
    reading = read(tmp_path, f"colour,{header}\nred,{line}")
    assert reading.incidents["incident_id"].tolist() == ["A-1"]
    assert "colour" not in reading.incidents


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (f"{HEADER}\n{WRONG}", 2),
        (f"{HEADER}\n{GOOD}\n\n  \n{WRONG}", 5),  # blank lines are no lines of the table but lines of the file
        (f"{HEADER}\n{GOOD.replace('Reuters', chr(34) + 'Reuters' + chr(10) * 2 + 'AFP' + chr(34))}\n{WRONG}", 5),
        (f"{HEADER}\r\n{GOOD}\r\n{WRONG}\r\n", 3),  # Windows' line ends
        (f"{HEADER}\r{GOOD}\r{WRONG}", 3),  # old Macintosh's
        (f"\n{HEADER}\n{WRONG}", 3),  # a blank line before the header
        (f'{HEADER},"a\nb"\n{WRONG},x', 3),  # a header of two lines
        (f"\ufeff{HEADER}\n{WRONG}", 2),  # a byte order mark
    ],
)
def test_a_refused_value_names_the_line_of_the_file_that_it_stands_on(tmp_path: Path, content: str, line: int) -> None:
    reading = read(tmp_path, content)
    assert reading.refused == (Refused(line, *COKE),)
    assert "COKE" not in reading.incidents["substance"].astype("str").tolist()


def test_sources_of_which_the_first_has_no_address_keep_their_order(tmp_path: Path) -> None:
    urls, publishers = "\nhttps://a.example", "Reuters\nAFP"
    path = write(tmp_path / "incidents.csv", {"source_url": urls, "source_publisher": publishers})
    line = read_csv(path).incidents.iloc[0]
    assert list(zip(line["source_publisher"].split("\n"), line["source_url"].split("\n"), strict=True)) == [
        ("Reuters", ""),
        ("AFP", "https://a.example"),
    ]


def test_the_newest_incident_comes_first_and_the_items_of_one_stay_together(tmp_path: Path) -> None:
    days = [("A-1", "2024-01-02"), ("A-2", "2024-03-01"), ("A-1", "2024-01-02"), ("A-3", "2024-02-01")]
    lines = ({"incident_id": code, "date": day} for code, day in days)
    table = read_csv(write(tmp_path / "incidents.csv", *lines)).incidents
    assert table["incident_id"].tolist() == ["A-2", "A-3", "A-1", "A-1"]
    assert table.index.tolist() == [0, 1, 2, 3]


def test_a_line_knows_the_group_of_its_substance_and_every_name_of_its_site(tmp_path: Path) -> None:
    path = write(tmp_path / "incidents.csv", {"substance": "crack", "site_id": "guerguerat", "notes": "Épices"}, {})
    table = read_csv(path, {"guerguerat": ("الكَركَرات", "El Guerguerat")}.__getitem__).incidents
    assert table["group"].astype("str").tolist() == ["cocaine", "cocaine"]
    searched = table.loc[table["site_id"].notna(), "search"].item()
    assert all(word in searched for word in ("الكركرات", "el guerguerat", "epices", "a-1"))
    assert "guerguerat" not in table.loc[table["site_id"].isna(), "search"].item()


@pytest.mark.parametrize(
    ("written", "sought"),
    [
        ("الكَركَرات", "الكركرات"),  # vowel signs
        ("طنـــجة", "طنجة"),  # stretched
        ("إسبانيا", "اسبانيا"),  # hamza
        ("آسفي", "اسفي"),  # madda
        ("Méditerranée", "MEDITERRANEE"),
        ("Almería", "almeria"),
        ("Straße", "STRASSE"),
        ("ﻻ", "لا"),  # a ligature of old files
        ("ＭＡＰＴＭ", "maptm"),  # full width
    ],
)
def test_a_text_is_found_however_it_is_spelt(written: str, sought: str) -> None:
    assert fold(written) == fold(sought)


@given(st.text())
@example("ᴬϒ")  # letters whose plain form is a capital
def test_folding_a_folded_text_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


HOSTILE = st.text(alphabet='",;\r\n\t \x00=é٣\ufeff' + string.ascii_letters[:3] + "0-", max_size=12)
CELLS = st.one_of(HOSTILE, st.sampled_from([*LINE.values(), "0000", "9999-12-31", "2024-W53", "1e9", "week", "year"]))
LINES = st.lists(st.sampled_from([GOOD, WRONG, "", " ", '""', ",,", GOOD + ",", GOOD.replace("sea", '"s\r\ne"')]))


def quoted(rows: list[list[str]], tail: bytes) -> bytes:
    return (
        "\n".join([HEADER, *(",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)]).encode()
        + tail
    )


FILES = st.one_of(
    st.binary(),
    st.builds(lambda rows, end: end.join([HEADER, *rows]).encode(), LINES, st.sampled_from(["\n", "\r\n", "\r"])),
    st.builds(quoted, st.lists(st.lists(CELLS, min_size=len(LINE), max_size=len(LINE))), st.just(b"") | st.binary()),
)


@given(FILES)
def test_any_bytes_are_either_read_or_refused(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        try:
            reading = read(Path(folder), content)
        except RefusedFile as error:
            assert error.reason.startswith("file-")
        else:
            count = max(len(content.splitlines()), 1)
            assert all(1 < part.line <= count and isinstance(part.value, str) for part in reading.refused)
            assert len(reading.incidents) or reading.refused


NAMES = st.dictionaries(st.sampled_from(["A", "B", "C"]), st.lists(st.text(max_size=6), max_size=3))


@given(before=NAMES, after=NAMES)
@example(before={"A": ["Éé", "ﷺ"]}, after={"A": ["é"]})  # a letter that folds to many
@example(before={"A": ["x"]}, after={"A": ["x"], "B": ["\u0301"]})  # a mark that would be one with a letter before it
def test_incidents_with_new_names_of_sites_are_those_that_would_be_read_with_them(
    before: dict[str, list[str]], after: dict[str, list[str]]
) -> None:
    lines = [{"incident_id": code + number, "site_id": code, "notes": "a\u0301 B"} for number in "12" for code in "AB"]
    lines.append({"incident_id": "nowhere"})
    old, new = (
        incidents(*lines, also_known_as=lambda code, names=names: names.get(code, ())) for names in (before, after)
    )
    table = with_names(old, lambda code: before.get(code, ()), lambda code: after.get(code, ()))
    pd.testing.assert_frame_equal(table, new)
    assert (table is old) == old["search"].equals(new["search"])

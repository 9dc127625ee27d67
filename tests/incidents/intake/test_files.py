import csv
import io
import time
import zipfile
from datetime import date, datetime
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.errors import RefusedFile
from marsad.incidents.intake import delimited, delimited_cells, encodings, files
from marsad.incidents.intake.raw_table import RawTable

FRENCH = "date;lieu;saisie\n02/01/2024;Béni-Mellal;résine de cannabis\n03/01/2024;Fès;cocaïne dissimulée\n"
SPANISH = "fecha;lugar;droga\n02/01/2024;Málaga;hachís en la cabina del camión\n03/01/2024;La Coruña;cocaína\n"
PORTUGUESE = "data;local;tipo\n02/01/2024;São Paulo;NÃO INFORMADO\n03/01/2024;Itajaí;apreensão de cocaína\n"
POLISH = "data;miejsce;towar\n02.01.2024;Nadbużański;tytoń\n03.01.2024;Śląski;wartość 5 zł, łuski\n"
SHORT_POLISH = "data;miejsce;towar\n02.01.2024;Gdańsk;papierosy\n"
ARABIC = "التاريخ;المكان;المادة\n02/01/2024;ميناء طنجة المتوسط;الشيرا\n03/01/2024;الكركرات;كوكايين\n"
MIXED = "التاريخ;Lieu;المادة\n02/01/2024;Béni-Mellal;الشيرا\n03/01/2024;Fès;مخدر الكوكايين\n"


def read(content: str | bytes, name: str = "file.csv") -> RawTable:
    return files.read(content if isinstance(content, bytes) else content.encode(), name)


def refusal(content: str | bytes, name: str = "file.csv") -> tuple[str, str]:
    with pytest.raises(RefusedFile) as caught:
        read(content, name)
    return caught.value.reason, caught.value.detail


def cells(table: RawTable) -> list[list[str]]:
    return table.texts.to_numpy().tolist()


def workbook(*sheets: list[list[object]]) -> bytes:
    held = io.BytesIO()
    with xlsxwriter.Workbook(held, {"default_date_format": "dd/mm/yyyy"}) as book:
        for rows in sheets:
            sheet = book.add_worksheet()
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return held.getvalue()


def parquet(table: dict[str, object]) -> bytes:
    held = io.BytesIO()
    pq.write_table(pa.table(table), held)
    return held.getvalue()


def zipped(**members: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/"), content)
    return held.getvalue()


@pytest.mark.parametrize(
    ("text", "written_in", "encoding"),
    [
        (ARABIC, "utf-8", "utf-8"),
        (ARABIC, "utf-8-sig", "utf-8"),
        (ARABIC, "utf-16", "utf-16-le"),  # Python writes the mark
        (ARABIC, "utf-16-le", "utf-16-le"),
        (ARABIC, "utf-16-be", "utf-16-be"),
        ("\ufeff" + ARABIC, "utf-16-be", "utf-16-be"),
        (FRENCH, "utf-16-le", "utf-16-le"),
        (ARABIC, "cp1256", "cp1256"),
        (MIXED, "cp1256", "cp1256"),  # French letters have their places among the Arabic ones
        (POLISH, "cp1250", "cp1250"),
        (SHORT_POLISH, "cp1250", "cp1250"),  # one ń: the same byte is ñ in CP1252
        (FRENCH, "latin-1", "latin-1"),
        (FRENCH.replace("cocaïne", "« cœur » à 5 €"), "cp1252", "cp1252"),
        (SPANISH, "latin-1", "latin-1"),
        (PORTUGUESE, "latin-1", "latin-1"),
        (FRENCH + SPANISH.split("\n", 1)[1] + PORTUGUESE.split("\n", 1)[1], "latin-1", "latin-1"),
    ],
)
def test_letters_come_out_as_they_were_written(text: str, written_in: str, encoding: str) -> None:
    table = read(text.encode(written_in))
    assert table.encoding == encoding
    assert [list(table.header), *cells(table)] == [
        line.split(";") for line in text.removeprefix("\ufeff").strip().split("\n")
    ]


@pytest.mark.parametrize(("text", "encoding"), [(ARABIC, "cp1256"), (POLISH, "cp1250"), (FRENCH, "latin-1")])
def test_letters_are_told_far_beyond_the_head_of_a_file(text: str, encoding: str) -> None:
    body = text.split("\n", 1)[1]
    plain = "2024-01-01;Casablanca;x\n" * 60_000
    assert read(("date;place;what\n" + plain + body).encode(encoding)).encoding == encoding


def test_utf8_with_one_wrong_byte_is_refused_at_its_line_and_not_read_as_something_else() -> None:
    with pytest.raises(RefusedFile) as caught:
        read(ARABIC.encode() + "2024;Fès".encode("latin-1"))
    assert (caught.value.reason, caught.value.line) == ("file-encoding", 4)


@pytest.mark.parametrize("delimiter", delimited.DELIMITERS)
def test_a_delimiter_is_told_though_cells_hold_the_others(delimiter: str) -> None:
    rows = [["date", "place", "kg"], ["2024-01-02", "Tanger, Med; port | quay", "1,5"], ["2024-01-03", "a, b", "2,75"]]
    held = io.StringIO()
    csv.writer(held, delimiter=delimiter).writerows(rows)
    table = read(held.getvalue())
    assert (table.delimiter, [list(table.header), *cells(table)]) == (delimiter, rows)


def test_decimal_commas_do_not_make_the_comma_a_delimiter() -> None:
    table = read("lieu;kg;km\nFès;1,5;2,5\nTanger;3,5;4,5\nNador;5,5;6,5\n")
    assert (table.delimiter, cells(table)[0]) == (";", ["Fès", "1,5", "2,5"])


def test_a_spreadsheet_may_say_its_delimiter_in_the_first_line() -> None:
    table = read('sep=;\na;b\n"1,0";2\n')
    assert (table.header, cells(table), table.lines.tolist()) == (("a", "b"), [["1,0", "2"]], [3])


@pytest.mark.parametrize(
    ("content", "header", "rows", "lines"),
    [
        ("a,b\n1,2\n\n3,4\n", ("a", "b"), [["1", "2"], ["3", "4"]], [2, 4]),
        ("a,b\n\n\r\n1,2\r\n\r\n3,4", ("a", "b"), [["1", "2"], ["3", "4"]], [4, 6]),
        ("a,b\r1,2\r3,4\r", ("a", "b"), [["1", "2"], ["3", "4"]], [2, 3]),  # an old Macintosh
        ("a,b\n,\n , \n1,2\n", ("a", "b"), [["1", "2"]], [4]),
        ('a,b\n"x\ny",2\n3,4\n', ("a", "b"), [["x\ny", "2"], ["3", "4"]], [2, 4]),
        ('a,b\n"x\r\n\r\ny",2\r\n3,4\r\n', ("a", "b"), [["x\r\n\r\ny", "2"], ["3", "4"]], [2, 5]),
        ('a,b\n"x\ny",2\n\n3,4\n', ("a", "b"), [["x\ny", "2"], ["3", "4"]], [2, 5]),
        ('a,b\n"say ""no""",2\n5"" pipe,4\n', ("a", "b"), [['say "no"', "2"], ['5"" pipe', "4"]], [2, 3]),
        ('"a\nb",c\n1,2\n', ("a b", "c"), [["1", "2"]], [3]),
        ("a;b;\n1;2;\n3;4;\n", ("a", "b"), [["1", "2"], ["3", "4"]], [2, 3]),  # an end that is a delimiter
        ("a;b\n1;2;\n3;4;\n", ("a", "b"), [["1", "2"], ["3", "4"]], [2, 3]),
        ("a;b;;\n1;2;;x\n3;4;;\n", ("a", "b", "column 3", "column 4"),
         [["1", "2", "", "x"], ["3", "4", "", ""]], [2, 3]),
        ("a,a,A\n1,2,3\n", ("a", "a (2)", "A"), [["1", "2", "3"]], [2]),
        (" a , b \n 1, 2 \n", ("a", "b"), [[" 1", " 2 "]], [2]),
        ("a,b\n1\n2,3\n", ("a", "b"), [["1", ""], ["2", "3"]], [2, 3]),  # a short line is filled
        ("a,b\n=1+1,@x\n-5,+6\n", ("a", "b"), [["=1+1", "@x"], ["-5", "+6"]], [2, 3]),  # formulas are text
        ("a,b\n00123,1e5\nNA,null\n", ("a", "b"), [["00123", "1e5"], ["NA", "null"]], [2, 3]),
    ],
)  # fmt: skip
def test_every_line_keeps_its_cells_and_its_number(
    content: str, header: tuple[str, ...], rows: list[list[str]], lines: list[int]
) -> None:
    table = read(content)
    assert (table.header, cells(table), table.lines.tolist(), table.ragged) == (header, rows, lines, ())
    assert all(kind == pd.StringDtype(na_value=float("nan")) for kind in table.texts.dtypes)


@pytest.mark.parametrize(
    "title",
    [
        "Seizures of 2024\n\n",
        "Seizures of 2024;;;\nDirection;;;\n;;;\n",
        "Seizures, as of 2 January 2024, all ports\n",
        "Saisies;2024;;\n",
    ],
)
def test_titles_above_the_header_are_passed_over(title: str) -> None:
    table = read(title + "date;lieu;produit;kg\n2024-01-02;Fès;chira;5\n2024-01-03;Nador;chira;6\n")
    assert table.header == ("date", "lieu", "produit", "kg")
    assert table.lines.tolist() == [title.count("\n") + 2, title.count("\n") + 3]


def test_a_line_with_more_cells_than_the_header_is_told_and_stops_no_other() -> None:
    table = read("a,b\n1,2\n3,4,5\n6,7,,\n8,9\n\n10,11,12\n")
    assert cells(table) == [["1", "2"], ["3", "4"], ["6", "7"], ["8", "9"], ["10", "11"]]
    assert (table.lines.tolist(), table.ragged) == ([2, 3, 4, 5, 7], (3, 7))


def test_a_long_line_is_told_among_lines_that_end_with_a_delimiter() -> None:
    table = read("a;b\n1;2;\n3;4;5\n6;7\n8;9;10;11\n12;13;\n14;15;\n")
    assert (cells(table)[1:4], table.ragged) == ([["3", "4"], ["6", "7"], ["8", "9"]], (3, 5))


CELL = st.text(alphabet='ab é"\n\r;,ل', max_size=6)


@given(
    st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=1, max_size=12),
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
)
def test_a_table_that_was_written_reads_back_cell_by_cell(rows: list[list[str]], end: str, quoted: bool) -> None:
    if not quoted:  # Python leaves a lone \r without the quotes that it needs
        rows = [[cell.replace("\r", "") for cell in row] for row in rows]
    held = io.StringIO()
    writer = csv.writer(held, lineterminator=end, quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL)
    writer.writerow(["first", "second", "third"])
    starts = []
    for row in rows:
        written = held.getvalue()
        starts.append(written.count("\n") + written.count("\r") - written.count("\r\n") + 1)
        writer.writerow(row)
    kept = [(start, row) for start, row in zip(starts, rows, strict=True) if any(map(str.strip, row))]
    if not kept:
        assert refusal(held.getvalue())[0] == "file-empty"
        return
    table = read(held.getvalue())
    assert [*zip(table.lines.tolist(), cells(table), strict=True)] == kept


@settings(max_examples=300)
@given(st.text(alphabet='ab,"\n\r ', max_size=60))
def test_the_quick_way_and_the_walk_read_the_same(body: str) -> None:
    text = ("x,y\n" + body).encode()
    first = delimited_cells.regular(text, 4, len(text.rstrip(b"\r\n")), ",", 2, 2, 2) if body.strip("\r\n") else None
    if first is None:
        return
    walked = delimited_cells.walked(text, 4, ",", 2, 2, lambda fraction: None)
    assert (first.table.to_pylist(), first.lines.tolist()) == (walked.table.to_pylist(), walked.lines.tolist())
    assert (first.ragged, first.short) == (walked.ragged, walked.short)


def test_a_line_cut_short_among_full_ones_is_known() -> None:
    full = "1,2,3\n" * 12
    assert read(f"a,b,c\n{full}4,5\n{full}").short == (14,)
    assert read(f"a,b,c\n{full}4,").short == (14,)  # a file that ends in the middle
    assert read(f"a,b,c\n{full}4,5,\n").short == ()
    assert read("a,b,c\n" + "1,2\n1,2,3\n" * 9).short == ()  # what is blank at the end is left off


def test_a_quote_that_is_never_closed_is_refused_at_its_line() -> None:
    for content in ('a,b\n1,2\n"3,4\n5,6\n', 'a,b\n1,2\n3,"4\n5,6\n', 'a,b\n1,2\n3,"4'):
        with pytest.raises(RefusedFile) as caught:
            read(content)
        assert (caught.value.reason, caught.value.line) == ("file-not-a-table", 3)


@pytest.mark.parametrize(
    ("content", "reason", "detail"),
    [
        (b"", "file-empty", ""),
        (b"\xef\xbb\xbf\n \n", "file-empty", ""),
        (b"a,b\n", "file-empty", ""),
        (b"a,b\n,\n", "file-empty", ""),
        (b"only words\nand lines\n", "file-not-a-table", ""),
        (b"a,b\n1,\0\n2,3", "file-not-a-table", ""),
        (b"\0" * 1000, "file-not-a-table", ""),
        (b'[{"fecha": "2018-01-03", "cantidad": "1"}]', "file-unknown-kind", "JSON"),
        (b'{"a": 1}', "file-unknown-kind", "JSON"),
        (b"%PDF-1.7\n1 0 obj, x\n", "file-unknown-kind", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "file-unknown-kind", "PNG"),
        (b"\xff\xd8\xff\xe0", "file-unknown-kind", "JPEG"),
        (b"\x1f\x8b\x08\0", "file-unknown-kind", "gzip"),
        (b"<!DOCTYPE html><table><tr><td>a,b", "file-unknown-kind", "HTML"),
        ("<html>,".encode("utf-16"), "file-unknown-kind", "HTML"),
        (b"<?xml version='1.0'?>", "file-unknown-kind", "XML"),
        (zipped(word__document=b"x"), "file-unknown-kind", "zip"),
        (b"PK\x03\x04 and nothing more", "file-not-a-table", ""),
        (b"PAR1 and nothing more PAR1", "file-not-a-table", ""),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000, "file-not-a-table", ""),
    ],
)
def test_what_is_no_table_is_refused_by_what_it_is(content: bytes, reason: str, detail: str) -> None:
    assert refusal(content, "incidents.csv") == (reason, detail)


def test_a_bracket_in_a_header_is_not_json() -> None:
    assert read("[date],[lieu]\n2024-01-02,Fès\n").header == ("[date]", "[lieu]")


def test_content_decides_and_not_the_name(tmp_path: Path) -> None:
    path = tmp_path / "really-a-text.xlsx"
    path.write_bytes(b"a,b\n1,2\n")
    assert (files.read(path, path.name).kind, files.read(workbook([["a", "b"], [1, 2]]), "x.csv").kind) == (
        "csv",
        "xlsx",
    )


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    for path, reason in ((tmp_path / "none.csv", "file-missing"), (tmp_path, "file-unreadable")):
        with pytest.raises(RefusedFile) as caught:
            files.read(path, path.name)
        assert caught.value.reason == reason


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"a" * (files.LONGEST_LINE + 1), "file-line-too-long"),
        (b"a,b\n1," + b"x" * (files.LONGEST_LINE + 1) + b"\n3,4\n", "file-line-too-long"),
        (b",".join(b"%d" % number for number in range(1001)) + b"\n" + b"1," * 1000 + b"1\n", "file-too-wide"),
        (b"a," * 400_000 + b"a\n" + b"1," * 400_000 + b"1\n", "file-too-wide"),
        (b"a,b\n" + b"1,2\n" * 2_000_001, "file-too-many-lines"),
    ],
    ids=["a line without end", "one long line", "1,001 columns", "400,001 columns", "too many lines"],
)
def test_what_is_beyond_bounds_is_refused_within_seconds(content: bytes, reason: str) -> None:
    begun = time.monotonic()
    assert refusal(content)[0] == reason
    assert time.monotonic() - begun < 5


def test_a_file_that_is_too_large_is_refused_before_it_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "LARGEST", 10)
    (tmp_path / "large.csv").write_bytes(b"a,b\n1,2\n3,4\n")
    with pytest.raises(RefusedFile) as caught:
        files.read(tmp_path / "large.csv", "large.csv")
    assert caught.value.reason == "file-too-large"


SHEET = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'


def with_sheet(rows: bytes) -> bytes:
    """A workbook whose first sheet has these rows in place of its own."""
    held = io.BytesIO()
    plain = io.BytesIO(workbook([["a", "b"], [1, 2]]))
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry in source.infolist():
            content = SHEET % rows if entry.filename.endswith("sheet1.xml") else source.read(entry)
            archive.writestr(entry.filename, content)
    return held.getvalue()


def cell(place: str) -> bytes:
    return b'<c r="%s"><v>1</v></c>' % place.encode()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (zipped(xl__workbook=b"\0" * (300 << 20)), "file-unpacks-too-large"),
        (with_sheet(b'<row r="1">' + cell("A1") + b'</row><row r="1048576">' + cell("XFD1048576") + b"</row>"),
         "file-unpacks-too-large"),  # two cells at opposite corners: 17 thousand million between them
        (with_sheet(b'<row r="1">' + cell("A1") + cell("ALM1") + b'</row><row r="2">' + cell("A2") + b"</row>"),
         "file-too-wide"),
    ],
    ids=["a bomb", "opposite corners", "1,001 columns"],
)  # fmt: skip
def test_a_workbook_that_would_unpack_beyond_bounds_is_refused_within_seconds(content: bytes, reason: str) -> None:
    begun = time.monotonic()
    assert len(content) < 1 << 20 and refusal(content)[0] == reason
    assert time.monotonic() - begun < 20


def test_a_parquet_file_that_would_unpack_beyond_bounds_is_refused_within_seconds() -> None:
    # Two million times the same megabyte, kept once.
    words = pa.DictionaryArray.from_arrays(pa.array([0] * 1_000_000, pa.int32()), pa.array(["x" * 1_000_000]))
    content = parquet({"a": words, "b": words})
    begun = time.monotonic()
    assert len(content) < 8 << 20 and refusal(content)[0] == "file-unpacks-too-large"
    assert time.monotonic() - begun < 30


def test_a_workbook_reads_as_the_same_table_in_csv() -> None:
    rows = [
        ["lieu", "date", "kg", "nombre"],
        ["Fès", "2024-01-02", "1.5", "3"],
        ["طنجة", "2024-02-29T10:30:00", "", "12"],
    ]
    typed: list[list[object]] = [
        ["lieu", "date", "kg", "nombre"],
        ["Fès", date(2024, 1, 2), 1.5, 3],
        ["طنجة", datetime(2024, 2, 29, 10, 30), None, 12],
    ]  # fmt: skip
    held = io.StringIO()
    csv.writer(held).writerows(rows)
    sheet, text = read(workbook(typed)), read(held.getvalue())
    assert (sheet.header, cells(sheet), sheet.lines.tolist()) == (text.header, cells(text), text.lines.tolist())
    assert (sheet.kind, sheet.encoding, sheet.delimiter, sheet.sheet) == ("xlsx", "", "", "Sheet1")


def test_the_first_sheet_that_has_a_table_is_read_under_its_titles() -> None:
    table = read(workbook([["Only a note"]], [["Saisies 2024"], [], ["a", "b", ""], [1, 2, ""], [], ["#x", True, "y"]]))
    assert (table.sheet, table.header) == ("Sheet2", ("a", "b", "column 3"))
    assert (cells(table), table.lines.tolist()) == ([["1", "2", ""], ["#x", "true", "y"]], [4, 6])


def test_a_line_of_a_sheet_is_its_row_also_where_the_table_begins_further_down() -> None:
    table = read(workbook([[], [], ["a", "b"], [1, 2]]))
    assert table.lines.tolist() == [4]


def test_sheets_with_one_header_are_one_table_and_the_others_are_named() -> None:
    january = [["Saisies"], ["Date", "kg"], ["2024-01-02", 1], ["2024-01-03", 2]]
    february = [["DATE ", "kg"], ["2024-02-02", 3]]
    other = [["Code", "Nom"], ["MA", "Maroc"]]
    table = read(workbook(january, other, [["a note"]], february))
    assert (table.sheets, table.sheets_left) == (("Sheet1", "Sheet4"), ("Sheet2",))
    assert cells(table) == [["2024-01-02", "1"], ["2024-01-03", "2"], ["2024-02-02", "3"]]
    assert [table.where(line) for line in table.lines] == [("Sheet1", 3), ("Sheet1", 4), ("Sheet4", 2)]
    assert len(set(table.lines.tolist())) == 3  # each line has a number of its own
    assert read(workbook(january)).where(3) == ("Sheet1", 3)
    assert read("a,b\n1,2").where(2) == ("", 2)


def test_a_value_that_is_merged_over_rows_stands_in_each_and_a_blank_cell_stays_blank() -> None:
    held = io.BytesIO()
    with xlsxwriter.Workbook(held) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate((["Date", "Lieu", "kg"], ["", "Tanger", 1], ["", "Nador", 2], ["", "Fès", 3])):
            sheet.write_row(number, 0, row)
        sheet.merge_range(1, 0, 2, 0, "2024-01-02")
    table = read(held.getvalue())
    assert cells(table) == [["2024-01-02", "Tanger", "1"], ["2024-01-02", "Nador", "2"], ["", "Fès", "3"]]
    assert {number: marks.tolist() for number, marks in table.spread.items()} == {0: [True, True, False]}


def test_what_the_file_has_as_a_number_or_a_date_is_known() -> None:
    rows = [["Date", "kg"], [date(2024, 1, 2), 12.5], ["13/02/2024", "12,5"], [date(2024, 3, 4), 3]]
    table = read(workbook(rows))
    assert table.typed[1].tolist() == [True, False, False]
    assert table.written(1).tolist() == ["12,5", "3"]
    assert table.mixed_dates == (0,)
    assert read(workbook([rows[0], rows[1], rows[3]])).mixed_dates == ()
    typed = read(parquet({"date": ["2024-01-02"], "kg": [362.95]})).typed
    assert {number: marks.tolist() for number, marks in typed.items()} == {1: [True]}
    stretch = [*table.stretches(2)][1]
    assert stretch.typed[1].tolist() == [False]


def test_a_parquet_file_reads_as_text() -> None:
    table = read(
        parquet({
            "site": pa.array(["Fès", None, "طنجة"]),
            "day": pa.array([date(2024, 1, 2), None, date(2024, 1, 4)]),
            "at": pa.array([datetime(2024, 1, 2), datetime(2024, 1, 3, 4, 5), None]),
            "kg": pa.array([1.5, 2.0, None]),
            "arrests": pa.array([1, None, 3]),
            "ways": pa.array([["sea", "road"], [], None]),
            "code": pa.array(["x", "y", "x"]).dictionary_encode(),
        })
    )  # fmt: skip
    assert table.header == ("site", "day", "at", "kg", "arrests", "ways", "code")
    assert cells(table) == [
        ["Fès", "2024-01-02", "2024-01-02", "1.5", "1", "sea; road", "x"],
        ["", "", "2024-01-03T04:05:00", "2", "", "", "y"],
        ["طنجة", "2024-01-04", "", "", "3", "", "x"],
    ]
    assert (table.kind, table.lines.tolist()) == ("parquet", [2, 3, 4])


def test_the_same_bytes_have_the_same_digest_from_a_path_or_not(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"a,b\n1,2\n")
    assert files.read(tmp_path / "a.csv", "a.csv").digest == read("a,b\n1,2\n").digest != read("a,b\n1,3\n").digest


def test_progress_goes_forward_from_nothing_to_all() -> None:
    heard: list[float] = []
    files.read(b"a,b\n" + b'1,"2\n"\n\n' * 60_000, "a.csv", heard.append)
    assert heard == sorted(heard) and (heard[0], heard[-1]) == (0.0, 1.0) and len(heard) > 4


@settings(max_examples=400, deadline=None)
@given(st.binary(max_size=400) | st.text(max_size=200).map(lambda text: text.encode("utf-16")))
def test_no_bytes_raise_anything_but_a_refusal(content: bytes) -> None:
    if not content.startswith((b"PK", b"PAR1", b"\xd0\xcf")):
        check(content)


VALID = {
    "csv": ARABIC.encode() * 3,
    "cp1250": POLISH.encode("cp1250") * 2,
    "utf-16": FRENCH.encode("utf-16"),
    "xlsx": workbook([["a", "b"], ["x", 1.5], ["y", date(2024, 1, 2)]]),
    "parquet": parquet({"a": ["x", "y"], "b": [1.5, 2.5]}),
}


@st.composite
def mutated(draw: st.DrawFn, kind: str) -> bytes:
    content = bytearray(VALID[kind])
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(content) - 1))
        content[at : at + draw(st.integers(0, 4))] = draw(st.binary(max_size=4))
    return bytes(content[: draw(st.integers(len(content) // 2, len(content)))] if draw(st.booleans()) else content)


@pytest.mark.parametrize("kind", ["csv", "cp1250", "utf-16"])
def test_a_text_that_was_damaged_is_read_or_refused(kind: str) -> None:
    @settings(max_examples=150, deadline=None)
    @given(mutated(kind))
    def damaged(content: bytes) -> None:
        check(content)

    damaged()


@pytest.mark.parametrize("kind", ["xlsx", "parquet"])
def test_a_packed_file_that_was_damaged_is_read_or_refused(kind: str) -> None:
    @settings(max_examples=12, deadline=None)  # each starts a process
    @given(mutated(kind))
    def damaged(content: bytes) -> None:
        check(content)

    damaged()


def check(content: bytes) -> None:
    """The bytes are a whole table or a refusal that the catalogues know."""
    try:
        table = files.read(content, "any.csv")
    except RefusedFile as error:
        assert error.reason.startswith("file-")
    else:
        assert table.texts.shape == (len(table.lines), len(table.header)) and len(set(table.header)) == len(
            table.header
        )
        assert set(table.ragged) <= set(table.lines.tolist()) and table.encoding in ("", *encodings.ENCODINGS)


def test_a_parquet_file_whose_texts_are_no_text_is_refused(tmp_path: Path) -> None:
    texts = pa.Array.from_buffers(pa.string(), 2, pa.array([b"\xff\xfe", b"cocaine"], pa.binary()).buffers())
    pq.write_table(pa.table({"date": texts, "place": ["Agadir", "Dakhla"]}), tmp_path / "a.parquet")
    with pytest.raises(RefusedFile) as refused:
        files.read(tmp_path / "a.parquet", "a.parquet")
    assert refused.value.reason == "file-encoding"

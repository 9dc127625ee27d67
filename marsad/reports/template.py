"""The empty table to fill in, as CSV and as a workbook with lists of codes, generated from the vocabulary."""

import datetime
import io
from collections.abc import Iterable
from typing import Protocol

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from marsad.reports.safe_csv import cells
from marsad.vocabulary import INCIDENTS, CodeList, Kind, Table

LAST_ROW = 2_000
"""Down to which row of the sheet the lists of codes drop down."""
EXAMPLE_ID = "EXAMPLE-1"
_LISTS = "codes"
_MADE = datetime.datetime(2024, 1, 1)  # the same vocabulary gives the same bytes
_NUMBERS = {Kind.NUMBER, Kind.WEIGHT, Kind.COUNT, Kind.LATITUDE, Kind.LONGITUDE}


class Speaker(Protocol):
    """What the template needs of a translator."""

    direction: str

    def __call__(self, key: str, **values: object) -> str: ...
    def label(self, codes: CodeList, code: str) -> str: ...


def csv(table: Table = INCIDENTS) -> bytes:
    """A header of field codes and one example line, UTF-8 with a byte order mark."""
    return cells([table.codes, _example(table)])


def xlsx(say: Speaker, table: Table = INCIDENTS) -> bytes:
    """The same as a workbook: cells stay as they are typed, codes can be chosen, and a second sheet explains them."""
    file = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(file, options) as book:
        book.set_properties({"created": _MADE})
        head = book.add_format({"bold": True, "bg_color": "#E3E8EC", "text_wrap": True, "valign": "top"})
        plain = book.add_format({"num_format": "@"})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        lines = book.add_worksheet(say("template-incidents" if table == INCIDENTS else "template-cooperation"))
        _fill_in(lines, table, head, plain)
        _explain(book.add_worksheet(say("template-fields")), table, say, head, wrapped)
        _list_codes(book.add_worksheet(_LISTS), lines, table)
        if say.direction == "rtl":
            for sheet in book.worksheets():
                sheet.right_to_left()
    return file.getvalue()


def _example(table: Table) -> list[str]:
    return [EXAMPLE_ID if field.code == table.code else field.example for field in table.fields]


def _fill_in(sheet: Worksheet, table: Table, head: Format, plain: Format) -> None:
    """The sheet to fill in: texts stay texts, so that a spreadsheet makes no day of 2024-01."""
    sheet.freeze_panes(1, 1)
    for column, (field, example) in enumerate(zip(table.fields, _example(table), strict=True)):
        is_number = field.kind in _NUMBERS
        sheet.set_column(column, column, max(12, min(len(field.code) + 4, 24)), None if is_number else plain)
        sheet.write_string(0, column, field.code, head)
        if is_number:
            sheet.write_number(1, column, float(example))
        else:
            sheet.write_string(1, column, example, plain)


def _explain(sheet: Worksheet, table: Table, say: Speaker, head: Format, wrapped: Format) -> None:
    """One row per field: what it is called, what it means, whether it is needed, an example, and its codes by name."""
    sheet.write_string(0, 0, say("template-example"))
    titles = ("head-code", "field", "head-meaning", "head-needed", "head-unit", "head-example", "codes-title")
    widths = (22, 24, 60, 10, 8, 28, 60)
    for column, (title, width) in enumerate(zip(titles, widths, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(2, column, say("head-field") if title == "field" else say(title), head)
    for row, field in enumerate(table.fields, 3):
        codes = "\n".join(f"{code} – {say.label(field.codes, code)}" for code in field.codes) if field.codes else ""
        told: Iterable[str] = (
            field.code, say(f"field-{field.words}"), say(f"field-{field.words}.help"),
            say("yes") if field.required else "", field.unit, field.example, codes,
        )  # fmt: skip
        for column, text in enumerate(told):
            sheet.write_string(row, column, text, wrapped)
    sheet.freeze_panes(3, 1)


def _list_codes(sheet: Worksheet, lines: Worksheet, table: Table) -> None:
    """The codes of each field below one another on a hidden sheet, and the lists that drop down from them."""
    sheet.hide()
    for column, field in enumerate(table.fields):
        if field.kind is not Kind.CODE or field.codes is None:
            continue
        codes = list(field.codes)
        sheet.write_column(0, column, codes)
        letters = xlsxwriter.utility.xl_col_to_name(column, col_abs=True)
        source = f"={_LISTS}!{letters}$1:{letters}${len(codes)}"
        # Other people's words for a code are read as well: the list advises and does not forbid.
        choice = {"validate": "list", "source": source, "error_type": "warning"}
        lines.data_validation(1, column, LAST_ROW, column, choice)

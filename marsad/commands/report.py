"""What became of a file that was brought in: as plain values, and in the sentences of a language."""

from collections.abc import Callable, Collection, Iterable
from typing import Any

from marsad.desk.uploads import Opened
from marsad.i18n.translator import Translator
from marsad.incidents.checking import Refused
from marsad.incidents.intake import personal
from marsad.incidents.intake.columns import IGNORED
from marsad.incidents.intake.upload import Looked
from marsad.vocabulary import INCIDENTS

Report = dict[str, object]
SHOWN = 20  # runs of lines that a sentence names
FEW = 3  # lines that stand twice of which each is told
LONGEST = 200
ABOUT_PERSONS = frozenset({"arrests", "arrest_countries"})


def blank(note: str = "", batch: str | None = None) -> Report:
    """The report of a file of which nothing was taken, and why."""
    nothing: list[object] = []
    return {
        "batch": batch, "accepted": 0, "refused": nothing, "left_out": 0, "duplicates": nothing, "warnings": nothing,
        "dropped_columns": nothing, "ignored_columns": nothing, "sheets_left": nothing, "dry_run": False, "note": note,
        "table": INCIDENTS.name,
    }  # fmt: skip


def of(opened: Opened, looked: Looked, say: Translator, revise: bool, join: bool) -> Report:
    """What was found in a file. `left_out` counts the lines of incidents that are there with other values and stay."""
    changed = _lines_of(looked, looked.changed)
    hides = _hides(opened, looked)
    found: list[Report] = [
        {looked.table.code: code, "lines": lines, "is": "there already"}
        for code, lines in _lines_of(looked, looked.again).items()
    ]
    found += [
        {looked.table.code: code, "lines": lines, "is": "there with other values", "taken": revise}
        for code, lines in changed.items()
    ]
    found += [
        {"incident_id": pair.incident_id, "line": pair.line, "is": "perhaps the same", "known": pair.known,
         "joined": join}
        for pair in looked.alike
    ]  # fmt: skip
    return blank() | {
        "table": looked.table.name,
        "refused": [_told(one, opened, say, hides) for one in looked.refused],
        "left_out": 0 if revise else sum(map(len, changed.values())),
        "duplicates": found,
        "warnings": [_told(one, opened, say, hides) for one in looked.doubts],
        "dropped_columns": list(looked.dropped),
        "sheets_left": list(opened.raw.sheets_left),
        "ignored_columns": [
            column.header
            for column in opened.mapping.columns
            if column.field == IGNORED and (opened.raw.texts[column.number] != "").any()
        ],
    }


def sentences(report: Report, say: Translator) -> Iterable[str]:
    """The report in words: each value that was refused or is in doubt, what is known already, and what was not read."""
    refused, duplicates = _list(report["refused"]), _list(report["duplicates"])
    twice = [one for one in refused if one["reason"] == "refused-line-twice"]
    if len(twice) > FEW:
        refused = [one for one in refused if one["reason"] != "refused-line-twice"]
        yield say("report-twice", lines=_runs(one["line"] for one in twice))
    for one in [*refused, *_list(report["warnings"])]:
        yield _of_value(one, say)
    if again := [line for one in duplicates if one["is"] == "there already" for line in _list(one["lines"])]:
        yield say("report-again", lines=_runs(again))
    for one in duplicates:
        if one["is"] == "there with other values":
            told = "report-revised" if one["taken"] else "report-changed"
            code = one.get("incident_id") or one["event_id"]
            yield say(told, lines=_runs(_list(one["lines"])), incident=code)
        elif one["is"] == "perhaps the same":
            told = "report-joined" if one["joined"] else "report-alike"
            yield say(told, line=str(one["line"]), incident=one["incident_id"], known=one["known"])
    if dropped := _list(report["dropped_columns"]):
        yield say("personal-dropped", columns=", ".join(dropped))
    if ignored := _list(report["ignored_columns"]):
        yield say("report-unused", columns=", ".join(ignored))
    if left := _list(report["sheets_left"]):
        yield say("sheets-left", sheets=", ".join(left))
    if note := report["note"]:
        yield str(note)


def summary(report: Report, say: Translator) -> str:
    """The report in one line of figures."""
    accepted, refused = report["accepted"], {one["line"] for one in _list(report["refused"])}
    there = {
        line for one in _list(report["duplicates"]) if one["is"] == "there already" for line in _list(one["lines"])
    }
    if report["dry_run"]:
        taken = [say("report-would-take", count=accepted) if accepted else say("report-nothing-would")]
    else:
        taken = [str(report["batch"] or say("report-no-batch")), say("report-taken", count=accepted)]
    left = "report-left-out" if report["table"] == INCIDENTS.name else "report-left-out-events"
    figures = (("report-refused", len(refused)), (left, report["left_out"]), ("report-there", len(there)))
    return " · ".join([*taken, *(say(key, count=count) for key, count in figures if count or key == "report-refused")])


def _lines_of(looked: Looked, codes: Collection[str]) -> dict[str, list[int]]:
    """On which lines of the file the incidents, or events, of some codes stand."""
    found: dict[str, list[int]] = {code: [] for code in codes}
    if found:
        ids = looked.accepted[looked.table.code]
        ids = ids[ids.isin(list(codes))].astype("str")
        for line, code in zip(looked.lines[ids.index], ids, strict=True):
            found[code].append(int(line))
    return found


def _hides(opened: Opened, looked: Looked) -> Callable[[Refused], bool]:
    """Tells whether a value may name a person: a report is kept, and no person's name is."""
    fields = {column.header: column.field for column in opened.mapping.columns}
    shifted = frozenset(opened.raw.ragged) if looked.dropped else frozenset()

    def hides(one: Refused) -> bool:
        about = fields.get(one.column) in ABOUT_PERSONS or one.column in looked.dropped
        about = about or one.line in shifted or personal.by_header(one.column)
        return about and any(map(str.isalpha, one.value))

    return hides


def _told(one: Refused, opened: Opened, say: Translator, hides: Callable[[Refused], bool]) -> Report:
    value = say("report-hidden") if hides(one) else one.value[:LONGEST]
    told = {"line": one.line, "column": one.column, "value": value, "reason": one.reason, "remedy": say(one.reason)}
    if len(opened.raw.sheets) > 1:
        told["sheet"], told["row"] = opened.raw.where(one.line)
    return told


def _of_value(one: Report, say: Translator) -> str:
    line = f"{one['sheet']} · {one['row']}" if "sheet" in one else str(one["line"])
    if not one["column"]:
        return say("report-line", line=line, reason=one["remedy"])
    value = " ".join(str(one["value"]).split())
    return say("refused-value", line=line, column=one["column"], value=value, reason=one["remedy"])


def _runs(lines: Iterable[int]) -> str:
    """Numbers of lines, those that follow one another as a run: 2–5, 8."""
    runs: list[list[int]] = []
    for line in sorted(set(lines)):
        if runs and line == runs[-1][1] + 1:
            runs[-1][1] = line
        else:
            runs.append([line, line])
    told = [str(first) if first == last else f"{first}–{last}" for first, last in runs[:SHOWN]]
    return ", ".join([*told, *(["…"] if len(runs) > SHOWN else [])])


def _list(value: object) -> list[Any]:
    assert isinstance(value, list)
    return value

import datetime
from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode

import pandas as pd
import pyarrow
import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.i18n.translator import LANGUAGES, translator
from marsad.incidents.selection import CODES, COLUMN, LONGEST_TEXT, Ignored, Selection, from_query, presets
from marsad.vocabulary import GROUPS
from tests.samples import incidents

DAY = datetime.date
KNOWN = {"country": {"MA", "ES"}, "site": {"MAPTM", "guerguerat"}}
NAMES = {"MAPTM": ("طنجة المتوسط", "Tanger Med", "Tánger Med"), "guerguerat": ("الكركرات", "Guerguerat")}
TABLE = incidents(
    {"incident_id": "truck", "site_id": "guerguerat", "country": "MA", "site_type": "border_post", "mode": "road",
     "notes": "hidden in the cab and chassis"},
    {"incident_id": "ship", "date": "2024-01-20", "site_id": "MAPTM", "country": "MA", "substance": "crack"},
    {"incident_id": "car", "date": "2024-02-05", "site_id": "ESALG", "country": "ES", "substance": "cannabis_resin",
     "mode": "ferry", "evidence": "official"},
    {"incident_id": "boat", "date": "2024-03", "date_precision": "month", "site_type": "coast",
     "substance": "cannabis", "evidence": "single_report", "notes": "غير مذكور"},
    also_known_as=lambda code: NAMES.get(code, ()),
)  # fmt: skip


def selected(selection: Selection) -> list[str]:
    return sorted(selection.apply(TABLE)["incident_id"])


@pytest.mark.parametrize(
    ("selection", "ids"),
    [
        (Selection(), ["boat", "car", "ship", "truck"]),
        (Selection(substance=("cocaine",)), ["ship", "truck"]),  # a filter is on groups: crack is cocaine
        (Selection(substance=("cannabis_herb", "cannabis_resin")), ["boat", "car"]),  # any of several
        (Selection(site_type=("border_post",)), ["truck"]),
        (Selection(country=("ES",)), ["car"]),  # an incident without a country is in none
        (Selection(mode=("road", "ferry")), ["car", "truck"]),
        (Selection(evidence=("single_report",)), ["boat"]),
        (Selection(site=("MAPTM", "ESALG")), ["car", "ship"]),
        (Selection(country=("MA",), mode=("sea",)), ["ship"]),  # all of several filters
        (Selection(country=("MA",), mode=("ferry",)), []),
        (Selection(since=DAY(2024, 1, 20), until=DAY(2024, 2, 5)), ["car", "ship"]),  # both ends belong to it
        (Selection(since=DAY(2024, 1, 21), until=DAY(2024, 2, 4)), []),
        (Selection(since=DAY(1, 1, 1), until=DAY(9999, 12, 31)), ["boat", "car", "ship", "truck"]),
    ],
)
def test_a_selection_holds_the_incidents_that_pass_all_its_filters(selection: Selection, ids: list[str]) -> None:
    assert selected(selection) == ids
    arrow = selection.apply(pyarrow.Table.from_pandas(TABLE))
    assert sorted(arrow["incident_id"].to_pylist()) == ids


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("CHASSIS cab", ["truck"]),  # all words, in any order and case
        ("chassis ship", []),
        ("الكَركَرات", ["truck"]),  # a site by its Arabic name, vowel signs and all
        ("tanger med", ["ship"]),
        ("tánger", ["ship"]),
        ("غير", ["boat"]),
        ("truck", ["truck"]),  # by its code
        (".*", []),  # a text, not a pattern
        ("(", []),
        ("   ", ["boat", "car", "ship", "truck"]),
    ],
)
def test_free_text_is_looked_for_in_every_language(text: str, ids: list[str]) -> None:
    assert selected(Selection(text=text)) == ids


MARCH, LEAP = (DAY(2024, 3, 1), DAY(2024, 3, 31)), DAY(2024, 2, 29)
OVERLAPS = [
    ("day", "2024-03-01", *MARCH, True),  # the first day
    ("day", "2024-03-31", *MARCH, True),  # the last day
    ("day", "2024-02-29", *MARCH, False),  # the day before
    ("day", "2024-04-01", *MARCH, False),  # the day after
    ("day", "2024-02-29", LEAP, LEAP, True),  # a range of one day
    ("week", "2024-W09", *MARCH, True),  # Monday 26 February to Sunday 3 March
    ("week", "2024-W08", *MARCH, False),
    ("month", "2024-03", DAY(2024, 3, 31), DAY(2024, 4, 30), True),  # on the month's last day alone
    ("month", "2024-03", DAY(2024, 2, 1), DAY(2024, 3, 1), True),  # on its first
    ("month", "2024-03", DAY(2024, 4, 1), None, False),
    ("month", "2024-03", None, DAY(2024, 2, 29), False),
    ("quarter", "2024-Q1", *MARCH, True),
    ("quarter", "2024-Q2", *MARCH, False),
    ("year", "2024", *MARCH, True),
    ("year", "2024", DAY(2024, 12, 31), None, True),  # open to the right
    ("year", "2024", None, DAY(2023, 12, 31), False),
    ("year", "2024", None, None, True),
]


def test_an_incident_known_roughly_belongs_to_every_range_that_overlaps_what_is_known() -> None:
    dated = [{"incident_id": f"A-{n}", "date_precision": case[0], "date": case[1]} for n, case in enumerate(OVERLAPS)]
    table = incidents(*dated)
    for number, (precision, date, since, until, belongs) in enumerate(OVERLAPS):
        found = set(Selection(since=since, until=until).apply(table)["incident_id"])
        assert (f"A-{number}" in found) == belongs, (precision, date, since, until)


def test_an_incident_that_lasts_from_one_day_to_another_belongs_to_every_day_between() -> None:
    table = incidents({"date": "2024-01-30", "date_end": "2024-02-02"})
    assert len(Selection(since=DAY(2024, 1, 31), until=DAY(2024, 2, 1)).apply(table)) == 1


def test_a_selection_can_be_widened_to_all_sites_or_to_all_dates() -> None:
    assert selected(Selection(site=("MAPTM",)).everywhere()) == selected(Selection())
    assert Selection(until=DAY(2024, 1, 1), mode=("sea",)).always() == Selection(mode=("sea",))


@given(
    since=st.none() | st.dates(DAY(2023, 6, 1), DAY(2025, 6, 1)),
    days=st.none() | st.integers(0, 500),
    mode=st.sampled_from([(), ("sea",)]),
    dates=st.lists(
        st.one_of(
            st.dates(DAY(2023, 1, 1), DAY(2025, 12, 31)).map(lambda day: ("day", day.isoformat())),
            st.dates(DAY(2023, 1, 1), DAY(2025, 12, 31)).map(lambda day: ("month", day.isoformat()[:7])),
            st.integers(2023, 2025).map(lambda year: ("year", str(year))),
        ),
        max_size=12,
    ),
)
def test_the_lines_of_a_table_that_is_newest_first_are_those_that_apply_finds(
    since: datetime.date | None, days: int | None, mode: tuple[str, ...], dates: list[tuple[str, str]]
) -> None:
    table = incidents(
        *(
            {
                "incident_id": f"A-{number}",
                "date": date,
                "date_precision": precision,
                "mode": ("sea", "road")[number % 2],
            }
            for number, (precision, date) in enumerate(dates)
        )
    )
    until = (since or DAY(2024, 1, 1)) + datetime.timedelta(days) if days is not None else None
    chosen = Selection(since=since, until=until, mode=mode)
    columns = ["incident_id", "date", "date_end"]
    pd.testing.assert_frame_equal(chosen.lines(table, columns), chosen.apply(table)[columns])


def test_the_lines_are_those_that_apply_finds_in_the_real_table_too() -> None:
    chosen = Selection(since=DAY(2024, 1, 1), until=DAY(2024, 12, 31), text="cab", country=("MA",))
    assert chosen.lines(TABLE, TABLE.columns).equals(chosen.apply(TABLE))


def subsets(codes: object) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(sorted(codes)), unique=True).map(tuple)  # type: ignore[call-overload]


@given(
    days=st.lists(st.dates(), min_size=2, max_size=2).map(sorted),
    text=st.text(max_size=LONGEST_TEXT).map(str.strip),
    open_at=st.sets(st.sampled_from(["since", "until"])),
    chosen=st.fixed_dictionaries({name: subsets(CODES.get(name) or KNOWN[name]) for name in COLUMN}),
)
def test_a_selection_survives_its_address(
    days: list[DAY], text: str, open_at: set[str], chosen: dict[str, tuple[str, ...]]
) -> None:
    dates = {name: day for name, day in zip(("since", "until"), days, strict=True) if name not in open_at}
    selection = Selection(text=text, **dates, **chosen)  # type: ignore[arg-type]
    address = dict(parse_qsl(urlencode(selection.to_query()), keep_blank_values=True))
    assert from_query(address, KNOWN) == (selection, ())


def test_what_is_not_chosen_is_not_in_the_address() -> None:
    assert Selection().to_query() == {}
    assert Selection(since=DAY(2024, 1, 1), substance=("cocaine", "other")).to_query() == {
        "from": "2024-01-01",
        "substance": "cocaine,other",
    }


@pytest.mark.parametrize(
    ("query", "since", "until"),
    [
        ({"from": "2024", "to": "2024"}, DAY(2024, 1, 1), DAY(2024, 12, 31)),
        ({"from": "2024-02", "to": "2024-02"}, DAY(2024, 2, 1), LEAP),  # a leap February
        ({"from": "2023-02", "to": "2023-02"}, DAY(2023, 2, 1), DAY(2023, 2, 28)),
        ({"from": " 2024-02-29 "}, LEAP, None),
        ({"to": "9999"}, None, DAY(9999, 12, 31)),  # the last day there is
        ({}, None, None),
        ({"from": ""}, None, None),
    ],
)
def test_a_year_or_month_in_an_address_means_its_first_or_last_day(
    query: dict[str, str], since: DAY | None, until: DAY | None
) -> None:
    assert from_query(query, KNOWN) == (Selection(since=since, until=until), ())


@pytest.mark.parametrize("name", ["from", "to"])
@pytest.mark.parametrize(
    "text",
    [
        "yesterday",
        "2023-02-29",
        "2024-13",
        "2024-00",
        "2024-01-00",
        "0000",
        "24",
        "٢٠٢٤",
        "2024-01-01T00:00",
        "2" * 9999,
    ],
)
def test_a_date_that_is_none_is_left_out_and_said(name: str, text: str) -> None:
    assert from_query({name: text}, KNOWN) == (Selection(), (Ignored(name, text[:80], "ignored-date"),))


@pytest.mark.parametrize(
    ("first", "last", "since", "until"),
    [
        ("2024-03-02", "2024-03-01", DAY(2024, 3, 1), DAY(2024, 3, 2)),
        ("2024-06", "2024-03", DAY(2024, 3, 1), DAY(2024, 6, 30)),  # whole months, not what lies between them
        ("2024", "2023", DAY(2023, 1, 1), DAY(2024, 12, 31)),
    ],
)
def test_reversed_dates_are_turned_round_and_said(first: str, last: str, since: DAY, until: DAY) -> None:
    selection, ignored = from_query({"from": first, "to": last}, KNOWN)
    assert selection == Selection(since=since, until=until)
    assert [part.reason for part in ignored] == ["ignored-date-order"]


def test_codes_that_do_not_exist_are_left_out_and_said_and_the_others_stay() -> None:
    query = {"substance": "cocaine,gold, cocaine ,,", "country": "MA,<script>", "site": "nowhere", "colour": "red"}
    selection, ignored = from_query(query, KNOWN)
    assert selection == Selection(substance=("cocaine",), country=("MA",))
    assert {(part.name, part.value) for part in ignored} == {
        ("substance", "gold"), ("country", "<script>"), ("site", "nowhere")
    }  # fmt: skip


def test_a_code_as_long_as_a_book_is_said_in_short() -> None:
    ((ignored,),) = (from_query({"mode": "x" * 100_000}, KNOWN)[1],)
    assert ignored == Ignored("mode", "x" * 80, "ignored-code")


def test_a_text_that_is_too_long_is_cut_and_said() -> None:
    selection, (ignored,) = from_query({"text": "x" * (LONGEST_TEXT - 1) + " y"}, KNOWN)
    assert selection.text == "x" * (LONGEST_TEXT - 1)
    assert ignored.reason == "ignored-long-text"
    assert from_query({"text": "x" * LONGEST_TEXT}, KNOWN)[1] == ()  # the longest that is not


PARAMETERS = ["from", "to", "text", *COLUMN]


@given(st.dictionaries(st.sampled_from(PARAMETERS), st.text() | st.from_regex(r"\d{4}(-\d\d){0,2}", fullmatch=True)))
def test_any_address_gives_a_selection_that_can_be_applied_and_sent_on(query: Mapping[str, str]) -> None:
    selection, _ = from_query(query, KNOWN)
    assert from_query(selection.to_query(), KNOWN) == (selection, ())
    assert set(selection.apply(TABLE)["incident_id"]) <= set(TABLE["incident_id"])


@pytest.mark.parametrize(
    ("today", "since_30", "since_90"),
    [
        (DAY(2024, 2, 29), DAY(2024, 1, 31), DAY(2023, 12, 2)),  # leap day
        (DAY(2024, 1, 1), DAY(2023, 12, 3), DAY(2023, 10, 4)),  # the first day of a year
        (DAY(2023, 12, 31), DAY(2023, 12, 2), DAY(2023, 10, 3)),  # the last
        (DAY(2023, 3, 30), DAY(2023, 3, 1), DAY(2022, 12, 31)),
    ],
)
def test_the_ready_made_ranges_end_today_and_count_it(today: DAY, since_30: DAY, since_90: DAY) -> None:
    assert presets(today) == {
        "preset-30-days": (since_30, today),
        "preset-90-days": (since_90, today),
        "preset-this-year": (DAY(today.year, 1, 1), DAY(today.year, 12, 31)),
        "preset-last-year": (DAY(today.year - 1, 1, 1), DAY(today.year - 1, 12, 31)),
        "preset-all": (None, None),
    }
    assert (today - since_30).days + 1 == 30
    assert (today - since_90).days + 1 == 90


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_selection_says_itself_in_every_language(language: str) -> None:
    say = translator(language)
    selection = Selection(
        since=DAY(2023, 1, 1), until=DAY(2023, 12, 31), substance=("cocaine", "opioids"), country=("MA",), text="cab",
        site=("MAPTM", "unknown"),
    )  # fmt: skip
    words = selection.words(say, {"MAPTM": NAMES["MAPTM"][0]})
    expected = ["2023", say.label(GROUPS, "cocaine"), say.label(GROUPS, "opioids"), say.country("MA"), "cab",
                "طنجة المتوسط", "unknown"]  # fmt: skip
    positions = [words.find(part) for part in expected]
    assert -1 not in positions and positions == sorted(positions), words
    assert [say("span-all"), say("all-substances"), say("all-countries")] == Selection().words(say, {}).split(" · ")


def test_equal_choices_are_equal_and_can_share_one_answer() -> None:
    one, other = (from_query({"substance": text}, KNOWN)[0] for text in ("cocaine, other", "cocaine,other,other"))
    assert {one: "answer"}[other] == "answer"


def test_a_batch_is_chosen_by_its_code_in_the_address_and_said() -> None:
    batches = TABLE.assign(batch=[1 + number % 2 for number in range(len(TABLE))])
    selection, ignored = from_query({"batch": "B0002,B2,first"}, KNOWN)
    assert selection == Selection(batch=("B0002",))
    assert [part.value for part in ignored] == ["B2", "first"]
    assert set(selection.apply(batches)["batch"]) == {2}
    assert from_query(selection.to_query(), KNOWN) == (selection, ())
    assert selection.words(translator("en"), {}).endswith("of batch B0002")

"""Cooperation comes in and leaves by the machinery of the incidents: `--table cooperation`, one machinery."""

import datetime
import json
from pathlib import Path

import pandas as pd
import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from marsad.__main__ import main
from marsad.commands import intake
from marsad.commands.intake import Orders
from marsad.desk import Desk
from marsad.desk.known_places import KnownPlaces
from marsad.desk.uploads import Uploads
from marsad.errors import RefusedFile
from marsad.i18n.translator import translator
from marsad.incidents import checking, cooperation
from marsad.incidents.intake import columns, files, upload
from marsad.incidents.intake.upload import Looked
from marsad.incidents.intake.written import as_fields
from marsad.reports import exports, template
from marsad.store.store import Store
from marsad.vocabulary import COOPERATION, Kind
from tests.samples import ROOT

TODAY = datetime.date(2026, 6, 1)
FRENCH = "Date;Type;Objet;Lieu;Pays;Partenaires;Source"
GOOD = "13/01/2026;réunion bilatérale;Entretiens sur la sécurité portuaire;Rabat;Maroc;Guardia Civil, Portugal;MAP"
ARABIC = "تاريخ الاجتماع,نوع التعاون,الموضوع,المكان,الشركاء,المصدر"
MEETING = "13 يناير 2026,مؤتمر,مؤتمر قادة الشرطة والأمن العرب,طنجة,الإنتربول,وكالة المغرب العربي للأنباء"
OWN = "event_id,date,kind,title,partners,evidence,source_publisher"
TALKS = "E-1,2026-01-13,meeting,Talks,interpol,official,MAP"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk that nothing is taken into: for looking at files."""
    var = tmp_path_factory.mktemp("var")
    return Desk(ROOT / "data", var, store=Store(f"sqlite:///{var}/marsad.db"))


def look(desk: Desk, *lines: str) -> Looked:
    uploads = Uploads(desk)
    opened = uploads.open("\n".join(lines).encode(), "a.csv", table=COOPERATION)
    assert not opened.questions
    return uploads.look(opened, TODAY)


def first(looked: Looked, *codes: str) -> list[object]:
    assert looked.refused == ()
    line = looked.line(looked.accepted.index[0])
    return ["" if pd.isna(line[code]) else line[code] for code in codes]


def test_a_table_with_french_headings_becomes_events_in_codes(desk: Desk) -> None:
    looked = look(desk, FRENCH, GOOD)
    found = first(looked, "kind", "site_id", "country", "partners", "partner_countries", "partners_text", "evidence")
    assert found == [
        "meeting", "rabat", "MA", "es_guardia_civil; PT", "ES; PT", "Guardia Civil, Portugal", "single_report",
    ]  # fmt: skip
    assert first(looked, "date", "date_precision", "source_publisher") == [pd.Timestamp(2026, 1, 13), "day", "MAP"]


def test_a_table_with_arabic_headings_becomes_events_in_codes(desk: Desk) -> None:
    found = first(look(desk, ARABIC, MEETING), "kind", "site_id", "partners", "source_publisher")
    assert found == ["conference", "tangier", "interpol", "وكالة المغرب العربي للأنباء"]


def test_what_is_not_known_refuses_its_line_with_a_sentence(desk: Desk) -> None:
    cases = [
        (GOOD.replace("Guardia Civil, Portugal", "les amis"), "Partenaires", "refused-partner"),
        (GOOD.replace("Guardia Civil, Portugal", "Guardia Civil, les amis"), "Partenaires", "refused-partner"),
        (GOOD.replace("Guardia Civil, Portugal", ""), "Partenaires", "refused-required"),
        (GOOD.replace("réunion bilatérale", "chose"), "Type", "refused-code"),
        (GOOD.replace("Rabat", "Atlantis"), "Lieu", "refused-site-unknown"),
        (GOOD.replace("Rabat", "Espagne"), "Lieu", "refused-site-unknown"),  # and the line says Morocco
        (GOOD.replace("13/01/2026", "hier"), "Date", "refused-date-unreadable"),
    ]
    looked = look(desk, FRENCH, *(line for line, _, _ in cases), GOOD)
    assert [(one.line, one.column, one.reason) for one in looked.refused] == [
        (number, column, reason) for number, (_, column, reason) in enumerate(cases, start=2)
    ]
    assert len(looked.accepted) == 1
    assert all(translator("ar")(one.reason) for one in looked.refused)


@pytest.mark.parametrize(
    ("where", "country", "precision"),
    [
        ("Espagne;", "ES", "country"),
        ("Espagne;Espagne", "ES", "country"),
        (";Espagne", "ES", "country"),
        ("Bénin, Ghana, Togo;", "", "region"),  # in several countries: in none of them alone
        (";", "", ""),
    ],
)
def test_an_event_may_be_known_to_countries_or_to_no_place(
    desk: Desk, where: str, country: str, precision: str
) -> None:
    looked = look(desk, FRENCH, GOOD.replace("Rabat;Maroc", where))
    assert first(looked, "country", "location_precision", "site_id", "latitude") == [country, precision, "", ""]


def test_a_meeting_in_a_town_is_not_put_in_its_port_and_a_seizure_at_the_port_is(desk: Desk) -> None:
    for written, site in (("Tanger", "tangier"), ("port de Tanger Med", "MAPTM"), ("Agadir", "agadir")):
        assert first(look(desk, FRENCH, GOOD.replace("Rabat", written)), "site_id") == [site]


def test_a_column_of_persons_names_is_dropped_and_said(desk: Desk) -> None:
    looked = look(desk, f"{FRENCH};Nom du participant", f"{GOOD};X. Ypsilon")
    assert looked.dropped == ("Nom du participant",)
    assert "Ypsilon" not in " ".join(looked.accepted.astype("str").to_numpy().ravel())


def test_a_table_of_seizures_is_no_table_of_cooperation(desk: Desk) -> None:
    with pytest.raises(RefusedFile) as caught:
        look(desk, "Date;Lieu;Produit;Quantité (kg)", "13/01/2026;Rabat;cocaïne;3")
    assert caught.value.reason == "file-no-events"


def test_of_one_code_on_two_events_neither_is_taken_and_of_one_line_twice_the_first(desk: Desk) -> None:
    looked = look(desk, OWN, TALKS, TALKS.replace("Talks", "Other talks"), TALKS.replace("E-1", "E-2"),
                  TALKS.replace("E-1", "E-2"))  # fmt: skip
    assert [(one.line, one.reason) for one in looked.refused] == [
        (2, "refused-event-shared"), (3, "refused-event-shared"), (5, "refused-line-twice"),
    ]  # fmt: skip


@pytest.mark.parametrize("form", ["csv", "xlsx", "parquet"])
def test_an_export_of_the_shipped_events_taken_in_again_changes_nothing(desk: Desk, form: str) -> None:
    uploads = Uploads(desk)
    content = exports.FORMATS[form](desk.holdings().cooperation, COOPERATION)
    looked = uploads.look(uploads.open(content, f"c.{form}", table=COOPERATION), TODAY)
    assert (looked.refused, looked.doubts, looked.changed, len(looked.again)) == ((), (), (), 51)


def test_events_leave_as_geojson_with_a_point_where_one_is_known(desk: Desk) -> None:
    features = json.loads(exports.geojson(desk.holdings().cooperation, COOPERATION))["features"]
    pointed = {one["properties"]["event_id"] for one in features if one["geometry"]}
    assert len(features) == 51 and "COOP-36" in pointed and "COOP-47" not in pointed


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_the_template_names_every_field_and_is_read_as_it_stands(desk: Desk, form: str) -> None:
    content = template.csv(COOPERATION) if form == "csv" else template.xlsx(translator("ar"), COOPERATION)
    uploads = Uploads(desk)
    opened = uploads.open(content, f"t.{form}", table=COOPERATION)
    assert list(opened.raw.header) == COOPERATION.codes
    looked = uploads.look(opened, TODAY)
    assert (looked.refused, len(looked.accepted)) == ((), 1)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    monkeypatch.setenv("MARSAD_DATA", str(ROOT / "data"))
    monkeypatch.setenv("MARSAD_VAR", str(tmp_path / "var"))

    def command(*arguments: object) -> Result:
        return CliRunner().invoke(main, [str(argument) for argument in arguments], catch_exceptions=False)

    return command


def write(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_the_commands_take_list_withdraw_and_restore_events(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    file = write(tmp_path / "a.csv", FRENCH, GOOD)
    taken = run("import", file, "--table", "cooperation", "--json", "--who", "Amal")
    report = json.loads(taken.stdout)
    assert (taken.exit_code, report["accepted"], report["table"]) == (0, 1, "cooperation")
    listed = [json.loads(line) for line in run("batches", "--json").stdout.splitlines()]
    assert [(one["batch"], one["table"], one["incidents"]) for one in listed][:2] == [
        (report["batch"], "cooperation", 1), ("B0002", "cooperation", 51),
    ]  # fmt: skip
    store = Store(f"sqlite:///{tmp_path}/var/marsad.db")
    assert len(store.seen(table=COOPERATION)) == 52
    assert run("withdraw", report["batch"], "--why", "wrong file").exit_code == 0
    assert len(store.seen(table=COOPERATION)) == 51
    assert run("restore", report["batch"], "--why", "right file").exit_code == 0
    assert len(store.seen(table=COOPERATION)) == 52


def test_the_same_file_is_recognised_and_another_value_corrects_only_when_asked(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/marsad.db")
    uploads, orders = Uploads(Desk(ROOT / "data", tmp_path, store=store)), Orders(table="cooperation", who="Amal")
    file, other = write(tmp_path / "a.csv", OWN, TALKS), write(tmp_path / "b.csv", OWN, TALKS.replace("-13", "-14"))
    assert [intake.take(uploads, file, orders, TODAY).status for _ in range(2)] == [0, 4]
    left = intake.take(uploads, other, orders, TODAY)
    (told,) = left.report["duplicates"]  # type: ignore[misc]
    assert (left.status, told["event_id"], told["is"], left.report["left_out"]) == (
        4, "E-1", "there with other values", 1,
    )  # fmt: skip
    assert intake.take(uploads, other, Orders(table="cooperation", who="Amal", revise=True), TODAY).status == 0
    latest = store.seen(table=COOPERATION).set_index("event_id").loc["E-1"]
    assert (latest["revision"], latest["date"]) == (2, pd.Timestamp(2026, 1, 14))


def test_a_mapping_of_the_other_table_is_said(tmp_path: Path, desk: Desk) -> None:
    file = write(tmp_path / "a.csv", FRENCH, GOOD)
    mapping = write(tmp_path / "m.toml", columns.propose(files.read(file, "a.csv"), COOPERATION).to_toml())
    looking = Orders(mapping=mapping, dry_run=True)
    assert intake.take(Uploads(desk), file, looking, TODAY).report["reason"] == "mapping-other-table"
    looking = Orders(mapping=mapping, dry_run=True, table="cooperation")
    assert intake.take(Uploads(desk), file, looking, TODAY).status == 0


def test_a_template_and_the_events_are_written_to_files(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    for command in (("template", "--format", "csv"), ("export",)):
        file = tmp_path / f"{command[0]}.csv"
        assert run(*command, "--table", "cooperation", "--output", file).exit_code == 0
        assert file.read_text("utf-8-sig").splitlines()[0].split(",") == COOPERATION.codes


_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20).map(str.strip)
DESK = Desk(ROOT / "data")


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_table_of_cooperation_that_is_exported_reads_back_equal(data: st.DataObject) -> None:
    held = DESK.holdings()
    shipped = held.cooperation[COOPERATION.codes].sample(4, random_state=data.draw(st.integers(0, 99))).copy()
    for field in COOPERATION.fields:
        if field.kind is Kind.TEXT:
            shipped[field.code] = data.draw(st.lists(_TEXT.map(lambda text: text or "x"), min_size=4, max_size=4))
    form = data.draw(st.sampled_from(["csv", "parquet"]))
    raw = files.read(exports.FORMATS[form](shipped, COOPERATION), f"any.{form}")
    mapping, _ = upload.questions(raw, columns.propose(raw, COOPERATION))
    places = KnownPlaces(held.sites, DESK.geocoder())
    back, refused = checking.clean(as_fields(raw, mapping, places).texts, COOPERATION.fields)
    assert refused.empty, refused
    for code in COOPERATION.codes:
        before, after = (_texts(table[code]) for table in (shipped, back))
        assert before == after, code


def _texts(column: pd.Series) -> list[str]:
    return column.astype("object").where(column.notna(), "").astype("str").tolist()


def test_an_edit_of_a_site_finds_its_events_by_the_new_name(tmp_path: Path) -> None:
    desk = Desk(ROOT / "data", tmp_path, store=Store(f"sqlite:///{tmp_path}/marsad.db"))
    assert not desk.holdings().cooperation["search"].str.contains("zzanja").any()
    desk.add_alias("tangier", "Zzanja", "fr", "Amal", "its old name")
    found = desk.holdings().cooperation
    assert sorted(found.loc[found["search"].str.contains("zzanja"), "event_id"]) == ["COOP-28", "COOP-36"]


def test_what_the_store_holds_is_what_the_file_says(tmp_path: Path) -> None:
    desk = Desk(ROOT / "data", tmp_path, store=Store(f"sqlite:///{tmp_path}/marsad.db"))
    alone, _ = cooperation.read_csv(ROOT / "data" / "cooperation.csv", desk.holdings().sites.also_known_as)
    assert desk.holdings().cooperation[list(alone.columns)].equals(alone)

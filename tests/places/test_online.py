"""What becomes of a question to a service on the internet, asked of one on this machine that misbehaves."""

import logging
import socket
import sqlite3
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.errors import WrongSetting
from marsad.places.online import MOST_AT_ONCE, Online
from marsad.places.outcomes import Candidate, Failed, NotFound
from tests.places.misbehaving import Service, running

LIMIT = 0.5
TODAY = datetime(2026, 11, 24, 8, tzinfo=UTC)


@pytest.fixture(scope="module")
def service() -> Iterator[Service]:
    with running() as service:
        yield service


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "*")  # the machine that tests may be behind one


def online(address: str, folder: Path, service: str = "nominatim", **more: Any) -> Online:
    options = {"timeout": LIMIT, "wait": 0} | more
    return Online(service, address, "marsad-tests", folder / "online.sqlite", **options)


def test_nominatim_answers_with_every_place_of_that_name_and_who_said_it(service: Service, tmp_path: Path) -> None:
    address = service.address("nominatim")
    assert online(address, tmp_path).ask("Tanger", "fr") == (
        Candidate("طنجة, Maroc", 35.77, -5.80, "MA", f"nominatim {address}"),
        Candidate("Tangier, Indiana", 39.92, -87.34, "US", f"nominatim {address}"),
    )


def test_photon_answers_with_the_place_and_who_said_it(service: Service, tmp_path: Path) -> None:
    address = service.address("photon")
    assert online(address, tmp_path, "photon").ask("Tanger", "fr") == (
        Candidate("Tanger, Maroc", 35.77, -5.80, "MA", f"photon {address}"),
    )


@pytest.mark.parametrize(
    ("kind", "language", "sent"),
    [("nominatim", "ar", "accept-language=ar"), ("photon", "fr", "lang=fr"), ("photon", "ar", "")],  # Photon has no ar
)
def test_a_service_is_asked_in_a_language_that_it_has(
    service: Service, tmp_path: Path, kind: str, language: str, sent: str
) -> None:
    online(service.address(kind), tmp_path, kind).ask("طنجة", language)
    path, user_agent = service.asked[-1]
    assert user_agent == "marsad-tests"
    assert sent in path if sent else "lang" not in path


@pytest.mark.parametrize(("kind", "mode"), [("nominatim", "nothing"), ("photon", "photon-nothing")])
def test_a_name_that_the_service_does_not_know_is_not_found(
    service: Service, tmp_path: Path, kind: str, mode: str
) -> None:
    assert online(service.address(mode), tmp_path, kind).ask("Xyzzy", "en") == NotFound()


@pytest.mark.parametrize(
    ("mode", "reason"),
    [
        ("hang", "online-timeout"),
        ("drip", "online-timeout"),  # every read is in time, the answer is not
        ("drip_header", "online-timeout"),
        ("reset", "online-refused"),
        ("silent", "online-refused"),
        ("429", "online-too-many"),
        ("403", "online-denied"),
        ("401", "online-denied"),
        ("500", "online-error"),
        ("503", "online-error"),  # geopy calls it a timeout, but somebody answered
        ("404", "online-error"),
        ("teapot", "online-error"),
        ("endless_error", "online-error"),
        ("elsewhere", "online-error"),
        ("html", "online-not-understood"),
        ("truncated", "online-not-understood"),
        ("blank", "online-not-understood"),
        ("null", "online-not-understood"),
        ("object", "online-not-understood"),
        ("numbers", "online-not-understood"),
        ("no-point", "online-not-understood"),
        ("off-the-globe", "online-not-understood"),
        ("no-number", "online-not-understood"),
        ("name-that-is-none", "online-not-understood"),
        ("deep", "online-not-understood"),
        ("not-utf-8", "online-not-understood"),
        ("gibberish", "online-not-understood"),
        ("huge", "online-not-understood"),
        ("endless", "online-not-understood"),
        ("photon", "online-not-understood"),  # the address is of the other kind of service
    ],
)
def test_a_service_that_misbehaves_has_failed_and_is_asked_again_next_time(
    service: Service, tmp_path: Path, mode: str, reason: str
) -> None:
    asking = online(service.address(mode), tmp_path)
    before, begun = len(service.asked), time.monotonic()
    assert asking.ask("Tanger", "fr") == Failed(reason)
    assert time.monotonic() - begun < LIMIT + 1
    asking.ask("Tanger", "fr")
    assert len(service.asked) == before + 2


@pytest.mark.parametrize("mode", ["nominatim", "nothing"])
def test_an_answer_of_the_other_kind_of_service_is_not_understood(service: Service, tmp_path: Path, mode: str) -> None:
    assert online(service.address(mode), tmp_path, "photon").ask("x", "en") == Failed("online-not-understood")


def test_a_service_that_is_not_there_has_refused(tmp_path: Path) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        assert online(address, tmp_path).ask("Tanger", "fr") == Failed("online-refused")


def test_nothing_is_sent_to_an_address_that_the_administrator_did_not_name(service: Service, tmp_path: Path) -> None:
    before = len(service.asked)
    online(service.address("elsewhere"), tmp_path).ask("Tanger", "fr")
    assert [path.split("/")[1] for path, _ in service.asked[before:]] == ["elsewhere"]


def test_a_service_that_never_ends_its_answers_does_not_gather_threads(service: Service, tmp_path: Path) -> None:
    asking = online(service.address("drip_header"), tmp_path, timeout=0.05)
    answers = {asking.ask(f"place {number}", "en") for number in range(MOST_AT_ONCE + 4)}
    assert answers == {Failed("online-timeout")}
    assert len([thread for thread in threading.enumerate() if thread.name == "marsad-online"]) <= MOST_AT_ONCE + 2


def test_nobody_goes_on_reading_an_answer_that_came_too_late(service: Service, tmp_path: Path) -> None:
    before = set(threading.enumerate())
    assert online(service.address("drip"), tmp_path, timeout=0.1).ask("Tanger", "fr") == Failed("online-timeout")
    reading = [thread for thread in set(threading.enumerate()) - before if thread.name == "marsad-online"]
    for thread in reading:
        thread.join(1)
    assert [thread for thread in reading if thread.is_alive()] == []


def test_a_name_of_a_place_is_shown_without_what_no_name_has(service: Service, tmp_path: Path) -> None:
    answer = online(service.address("dirty-name"), tmp_path).ask("x", "en")
    assert isinstance(answer, tuple)
    assert answer[0].name == "a b " + "c" * 296


@pytest.mark.parametrize("mode", ["nominatim", "nothing"])
def test_what_was_answered_once_is_not_asked_again_even_after_a_restart(
    service: Service, tmp_path: Path, mode: str
) -> None:
    first = online(service.address(mode), tmp_path).ask("Tanger  Med", "fr")
    asked = len(service.asked)
    again = online(service.address(mode), tmp_path)
    assert [again.ask(query, "fr") for query in ("Tanger  Med", " tanger med ")] == [first, first]
    assert len(service.asked) == asked
    again.ask("Tanger Med", "en")  # another language is another question
    assert len(service.asked) == asked + 1


def test_a_damaged_file_of_answers_is_set_aside_and_named_in_the_log(
    service: Service, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    kept = tmp_path / "online.sqlite"
    for aside in ("online.sqlite.damaged-20261124T080000Z", "online.sqlite.damaged-20261124T080000Z-2"):
        kept.write_bytes(b"this is no database " * 100)
        with caplog.at_level(logging.WARNING, "marsad"):
            answer = online(service.address("nominatim"), tmp_path, calendar=lambda: TODAY).ask("Tanger", "fr")
        assert isinstance(answer, tuple)
        assert (tmp_path / aside).read_bytes().startswith(b"this is no")
        assert aside in caplog.text
    asked = len(service.asked)
    assert online(service.address("nominatim"), tmp_path, calendar=lambda: TODAY).ask("Tanger", "fr") == answer
    assert len(service.asked) == asked


@pytest.mark.parametrize(
    ("later", "asks"),
    [
        (timedelta(days=89, hours=23), 0),
        (timedelta(days=90), 1),
        (timedelta(days=-1), 1),  # kept by a clock that was wrong: who knows how old it is
    ],
)
def test_what_was_answered_is_asked_again_when_the_answer_is_ninety_days_old(
    service: Service, tmp_path: Path, later: timedelta, asks: int
) -> None:
    address = service.address("nominatim")
    online(address, tmp_path, calendar=lambda: TODAY).ask("Tanger", "fr")
    asked = len(service.asked)
    again = online(address, tmp_path, calendar=lambda: TODAY + later)
    assert [isinstance(again.ask("Tanger", "fr"), tuple) for _ in range(2)] == [True, True]
    assert len(service.asked) == asked + asks


def test_answers_that_are_old_are_forgotten(service: Service, tmp_path: Path) -> None:
    address = service.address("nominatim")
    online(address, tmp_path, calendar=lambda: TODAY).ask("Tanger", "fr")
    online(address, tmp_path, calendar=lambda: TODAY + timedelta(days=91)).ask("Ceuta", "fr")
    with sqlite3.connect(tmp_path / "online.sqlite") as connection:
        assert connection.execute("SELECT query FROM answers").fetchall() == [("ceuta",)]
    connection.close()


@pytest.mark.parametrize("content", ["", "nonsense", "7", '["x"]', '[["x", "y", 1, "MA"]]', '[["x", 99, 1, "MA"]]'])
def test_a_kept_answer_that_is_damaged_is_asked_for_again(service: Service, tmp_path: Path, content: str) -> None:
    asking = online(service.address("nominatim"), tmp_path)
    answer = asking.ask("Tanger", "fr")
    with sqlite3.connect(tmp_path / "online.sqlite") as connection:
        assert connection.execute("UPDATE answers SET answer = ?", (content,)).rowcount == 1
    connection.close()
    asked = len(service.asked)
    assert [asking.ask("Tanger", "fr"), asking.ask("Tanger", "fr")] == [answer, answer]
    assert len(service.asked) == asked + 1


def test_without_a_folder_to_keep_answers_in_questions_are_still_answered(
    service: Service, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("where a folder was meant")
    asking = online(service.address("nominatim"), tmp_path / "file")
    with caplog.at_level(logging.WARNING, "marsad"):
        answers = [asking.ask("Tanger", "fr") for _ in range(2)]
    assert all(isinstance(answer, tuple) for answer in answers)
    assert caplog.text.count("Answers are not kept in") == 1


def test_between_two_questions_the_service_is_left_alone_for_a_while(service: Service, tmp_path: Path) -> None:
    now, slept = [100.0], []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        now[0] += seconds

    asking = online(service.address("nominatim"), tmp_path, wait=3, clock=lambda: now[0], sleep=sleep)
    asking.ask("Tanger", "fr")
    now[0] += 1
    asking.ask("Ceuta", "fr")
    asking.ask("Tanger", "fr")  # kept: nobody is asked, nothing is waited for
    assert slept == [2]


@pytest.mark.parametrize("query", ["", "   ", "Tanger\0", "Tan\nger", "Tan\x7fger", "\ud800", "x" * 201])
def test_what_cannot_be_a_name_is_not_found_without_asking(service: Service, tmp_path: Path, query: str) -> None:
    asked = len(service.asked)
    assert online(service.address("nominatim"), tmp_path).ask(query, "fr") == NotFound()
    assert len(service.asked) == asked
    assert list(tmp_path.iterdir()) == []


@settings(max_examples=40)
@given(query=st.text(max_size=220), language=st.text(max_size=5))
def test_no_query_raises(service: Service, tmp_path_factory: pytest.TempPathFactory, query: str, language: str) -> None:
    answer = online(service.address("nothing"), tmp_path_factory.getbasetemp()).ask(query, language)
    assert answer == NotFound()


@pytest.mark.parametrize(
    ("service_name", "address", "user_agent"),
    [
        ("nominatim", "", "marsad"),
        ("nominatim", "nominatim.example", "marsad"),
        ("nominatim", "ftp://nominatim.example", "marsad"),
        ("nominatim", "file:///etc/passwd", "marsad"),
        ("nominatim", "https://", "marsad"),
        ("nominatim", "https://[::1", "marsad"),
        ("nominatim", "https://host:99999", "marsad"),
        ("nominatim", "https://user:secret@host", "marsad"),
        ("nominatim", "https://host/?key=1", "marsad"),
        ("nominatim", "https://host/a b", "marsad"),
        ("nominatim", "https://nominatim.openstreetmap.org", ""),  # its owners want to know who asks
        ("nominatim", "https://host", "marsad\r\nX-Evil: 1"),
        ("nominatim", "https://host", "مرصد"),
        ("google", "https://host", "marsad"),
    ],
)
def test_an_address_that_cannot_be_asked_is_a_wrong_setting(
    tmp_path: Path, service_name: str, address: str, user_agent: str
) -> None:
    with pytest.raises(WrongSetting):
        Online(service_name, address, user_agent, tmp_path / "online.sqlite")

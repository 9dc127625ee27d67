"""A geocoding service on this machine that behaves well or badly, as the first part of the path asks of it."""

import json
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

NOMINATIM = [
    {"display_name": "طنجة, Maroc", "lat": "35.77", "lon": "-5.80", "address": {"country_code": "ma"}},
    {"display_name": "Tangier, Indiana", "lat": "39.92", "lon": "-87.34", "address": {"country_code": "us"}},
]
PHOTON = {
    "type": "FeatureCollection",
    "features": [
        {
            "geometry": {"type": "Point", "coordinates": [-5.80, 35.77]},
            "properties": {"name": "Tanger", "country": "Maroc", "countrycode": "MA"},
        }
    ],
}
GOOD = json.dumps(NOMINATIM).encode()
PLACE = {"display_name": "x", "lat": "1", "lon": "2"}

# What is answered with 200, by mode.
BODIES: dict[str, bytes] = {
    "nominatim": GOOD,
    "photon": json.dumps(PHOTON).encode(),
    "nothing": b"[]",
    "photon-nothing": b'{"features": []}',
    "html": b"<!doctype html><title>Please sign in</title>",
    "truncated": GOOD[:40],
    "blank": b"",
    "null": b"null",
    "object": b'{"places": 3}',
    "numbers": b"[1, 2, 3]",
    "no-point": b'[{"display_name": "x"}]',  # geopy makes it 0, 0 in the Gulf of Guinea
    "off-the-globe": json.dumps([PLACE | {"lon": "540"}]).encode(),  # geopy makes it 180
    "no-number": b'[{"display_name": "x", "lat": NaN, "lon": 1e999}]',
    "name-that-is-none": json.dumps([PLACE | {"display_name": {"ar": "x"}}]).encode(),
    "deep": b"[" * 100_000,
    "not-utf-8": b'["\xff\xfe"]',
    "dirty-name": json.dumps([PLACE | {"display_name": "a\0b\ud800" + "c" * 1000}]).encode(),
    "huge": b"[" + b" " * 1_100_000 + b"]",
}
STATUSES = {"429": 429, "403": 403, "401": 401, "500": 500, "503": 503, "404": 404, "teapot": 418}


class Service(ThreadingHTTPServer):
    """Answers at `address(mode)` and remembers every path and user agent that it was asked with."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[tuple[str, str]] = []
        self.over = threading.Event()

    def address(self, mode: str) -> str:
        return f"http://127.0.0.1:{self.server_port}/{mode}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever hangs up on a service that misbehaves is right."""


class _Handler(BaseHTTPRequestHandler):
    server: Service

    def do_GET(self) -> None:
        mode = self.path.split("/")[1]
        self.server.asked.append((self.path, self.headers["User-Agent"]))
        if mode in BODIES:
            self._begin(200, len(BODIES[mode]))
            self.wfile.write(BODIES[mode])
        elif mode in STATUSES:
            self._begin(STATUSES[mode], 7)
            self.wfile.write(b"go away")
        else:
            getattr(self, f"_{mode}")()

    def _begin(self, status: int, length: int | None = None) -> None:
        self.send_response(status)
        if length is not None:
            self.send_header("Content-Length", str(length))
        self.end_headers()

    def _hang(self) -> None:
        self.server.over.wait(30)

    def _drip(self) -> None:
        self._begin(200, len(GOOD))
        self._slowly(GOOD)

    def _drip_header(self) -> None:
        self._slowly(b"HTTP/1.0 200 OK\r\nX-Slow: " + b"x" * 1000)

    def _slowly(self, content: bytes) -> None:
        for byte in content:
            self.wfile.write(bytes([byte]))
            if self.server.over.wait(0.05):
                return

    def _endless(self) -> None:
        self._begin(200)
        while not self.server.over.is_set():
            self.wfile.write(b" " * 65_536)

    def _endless_error(self) -> None:
        self._begin(500)
        while not self.server.over.is_set():
            self.wfile.write(b" " * 65_536)

    def _reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def _silent(self) -> None:
        """Hang up without a word."""

    def _gibberish(self) -> None:
        self.wfile.write(b"\x00\x01\x02 not HTTP\r\n\r\n")

    def _elsewhere(self) -> None:
        self.send_response(302)
        self.send_header("Location", f"http://localhost:{self.server.server_port}/nominatim/search")
        self.end_headers()

    def log_message(self, format: str, *arguments: Any) -> None:
        """Say nothing."""


@contextmanager
def running() -> Iterator[Service]:
    """A service that runs until the block ends."""
    service = Service()
    thread = threading.Thread(target=service.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield service
    finally:
        service.over.set()
        service.shutdown()
        with suppress(OSError):
            service.server_close()
        thread.join(5)

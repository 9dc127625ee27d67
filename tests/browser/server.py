"""Starts the real app on a free port of this machine, and says when it answers."""

import http.client
import os
import random
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
DATA = ROOT / "data"
PATIENCE = 60  # seconds
PORTS = range(20000, 32000)
"""Below those that the system lends to whoever connects: one of them could be taken before the app has begun."""


@dataclass(frozen=True)
class Server:
    """A running app: its address (without a slash at the end), its log, and its process."""

    address: str
    log: Path
    process: subprocess.Popen[bytes]

    def tracebacks(self) -> int:
        """How many tracebacks its log holds."""
        return self._words().count("Traceback")

    def ended(self) -> str:
        """How its process came to an end by itself, with the end of its log; empty while it runs."""
        code = self.process.poll()
        return "" if code is None else f"the app ended by itself with {code}:\n{self._words()[-3000:]}"

    def _words(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")

    def stop(self) -> None:
        """Stop it; it must have run until now."""
        ended = self.ended()
        assert not ended, ended
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(10)


def free_port() -> int:
    """A port that nobody listens on now."""
    for port in random.sample(PORTS, len(PORTS)):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise AssertionError(f"no port of {PORTS} is free")


def start(folder: Path, data: Path, settings: Mapping[str, str], port: int = 0) -> Server:
    """Start the app over a data folder with further settings; its home and its log are in `folder`.

    On a free port, or on one that is given: where a server that is gone was.
    """
    port = port or free_port()
    log = folder / f"server-{port}.log"
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("MARSAD_", "STREAMLIT_"))}
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port),
               "--server.address", "127.0.0.1", "--server.fileWatcherType", "none"]  # fmt: skip
    with log.open("wb") as written:
        process = subprocess.Popen(
            command, cwd=ROOT, stdout=written, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
            env=kept | _folders(folder, data) | {"PYTHONFAULTHANDLER": "1"} | dict(settings),
        )  # fmt: skip
    server = Server(f"http://127.0.0.1:{port}", log, process)
    until = time.monotonic() + PATIENCE
    while not _answers(server):
        assert not server.ended(), server.ended()
        if time.monotonic() > until:
            process.kill()
            raise AssertionError("the app did not start:\n" + server._words())
        time.sleep(0.1)
    return server


def _folders(folder: Path, data: Path) -> dict[str, str]:
    return {"HOME": str(folder), "MARSAD_DATA": str(data), "MARSAD_VAR": str(folder / "var")}


def _answers(server: Server) -> bool:
    try:
        with urllib.request.urlopen(f"{server.address}/_stcore/health", timeout=5) as answer:
            return bool(answer.status == 200)
    except (OSError, http.client.HTTPException):
        return False

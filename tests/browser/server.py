"""Starts the real app on a free port of this machine, and says when it answers."""

import os
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


@dataclass(frozen=True)
class Server:
    """A running app: its address (without a slash at the end), its log, and its process."""

    address: str
    log: Path
    process: subprocess.Popen[bytes]

    def tracebacks(self) -> int:
        """How many tracebacks its log holds."""
        return self.log.read_text(encoding="utf-8", errors="replace").count("Traceback")

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(10)


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start(folder: Path, data: Path, settings: Mapping[str, str]) -> Server:
    """Start the app over a data folder with further settings; its home and its log are in `folder`."""
    port = free_port()
    log = folder / f"server-{port}.log"
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("MARSAD_", "STREAMLIT_"))}
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port),
               "--server.address", "127.0.0.1", "--server.fileWatcherType", "none"]  # fmt: skip
    with log.open("wb") as written:
        process = subprocess.Popen(
            command, cwd=ROOT, stdout=written, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
            env=kept | _folders(folder, data) | dict(settings),
        )  # fmt: skip
    server = Server(f"http://127.0.0.1:{port}", log, process)
    until = time.monotonic() + PATIENCE
    while not _answers(server):
        if process.poll() is not None or time.monotonic() > until:
            server.stop()
            raise AssertionError("the app did not start:\n" + log.read_text(encoding="utf-8", errors="replace"))
        time.sleep(0.1)
    return server


def _folders(folder: Path, data: Path) -> dict[str, str]:
    return {"HOME": str(folder), "MARSAD_DATA": str(data), "MARSAD_VAR": str(folder / "var")}


def _answers(server: Server) -> bool:
    try:
        with urllib.request.urlopen(f"{server.address}/_stcore/health", timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False

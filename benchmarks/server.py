"""Starts a Streamlit app for a measurement, and says how much memory it holds."""

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass

import psutil


@dataclass(frozen=True)
class Server:
    """A running app: its address and its process."""

    url: str
    process: psutil.Process

    def memory_mb(self) -> float:
        """Resident memory in MB of 10^6 bytes."""
        return float(self.process.memory_info().rss / 1e6)


@contextlib.contextmanager
def running(script: str, **environment: str) -> Iterator[Server]:
    """Run an app on a free port of this machine until the block ends."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", script, "--server.port", str(port)]
    with subprocess.Popen(
        command, env=os.environ | environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            url = f"http://127.0.0.1:{port}"
            _wait(url)
            yield Server(url, psutil.Process(process.pid))
        finally:
            process.terminate()


def _wait(url: str, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while True:
        try:
            urllib.request.urlopen(f"{url}/_stcore/health", timeout=2).close()
            return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)

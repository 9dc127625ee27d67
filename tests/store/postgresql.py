"""A real PostgreSQL for the tests: a cluster of its own in a temporary folder, reached by a socket only."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg

ROLE = "marsad"


class Cluster:
    """A running server. `user` is whom its programs run as, for PostgreSQL does not run as root."""

    def __init__(self, programs: Path, folder: Path, user: str | None) -> None:
        self.folder, self._programs, self._user, self._numbers = folder, programs, user, count(1)
        self._run("initdb", "-A", "trust", "-U", ROLE, "-E", "UTF8", "--locale=C", "--no-sync")
        self.start()

    def start(self) -> None:
        options = f"-F -c listen_addresses='' -c unix_socket_directories='{self.folder}'"
        self._run("pg_ctl", "start", "-w", "-s", "-l", str(self.folder / "log"), "-o", options)

    def stop(self) -> None:
        self._run("pg_ctl", "stop", "-w", "-s", "-m", "immediate")

    def new_database(self, options: str = "") -> str:
        """The URL of an empty database."""
        name = f"store_{next(self._numbers)}"
        self.run(f"CREATE DATABASE {name} {options}")
        return self.url(name)

    def url(self, name: str) -> str:
        return f"postgresql+psycopg://{ROLE}@/{name}?host={self.folder}"

    def run(self, statement: str) -> None:
        with psycopg.connect(host=str(self.folder), dbname="postgres", user=ROLE, autocommit=True) as connection:
            connection.execute(statement.encode())

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._programs / program), "-D", str(self.folder / "data"), *arguments]
        whom = {"user": self._user, "group": self._group(), "extra_groups": []} if self._user else {}
        # A file takes what it says: a server that inherits a pipe keeps its reader waiting.
        with tempfile.TemporaryFile() as said:
            done = subprocess.run(command, stdout=said, stderr=said, cwd=self.folder, check=False, **whom)
            said.seek(0)
            assert done.returncode == 0, said.read().decode()

    def _group(self) -> int:
        return self.folder.stat().st_gid


def programs() -> Path | None:
    """The folder of PostgreSQL's own programs, of the newest version that is installed; None where none is."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    on_path = shutil.which("pg_ctl")
    return Path(on_path).resolve().parent if on_path else None


@contextmanager
def cluster(installed: Path) -> Iterator[Cluster]:
    """A cluster that is there for as long as it is used."""
    # A socket's path may have 107 characters, so not in pytest's deep folders.
    folder = Path(tempfile.mkdtemp(prefix="marsad-pg-", dir="/tmp"))
    user = None
    try:
        if os.geteuid() == 0:
            user = _somebody()
            shutil.chown(folder, user, user if user != "nobody" else None)
        running = Cluster(installed, folder, user)
        try:
            yield running
        finally:
            running.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _somebody() -> str:
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"

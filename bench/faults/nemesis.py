"""Who breaks things while the house works: kills processes, empties or kills the broker."""

import random
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

import psutil

from bench.faults.house import House
from worker.broker.ping import BrokerError, ask

Blow = Callable[[House, random.Random], str | None]


class Restartable(Protocol):
    """A broker that can be killed and started again."""

    directory: Path

    def kill(self) -> None: ...
    def start(self) -> None: ...


class Nemesis:
    """A thread that strikes every so often until it is stopped, at most `most` times."""

    def __init__(
        self, house: House, blows: list[Blow], *, every_s: float, seed: int = 1, most: int = 10_000
    ) -> None:
        self.struck: Counter[str] = Counter()
        self._house, self._blows, self._every, self._most = house, blows, every_s, most
        self._chance = random.Random(seed)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._strike, name="nemesis", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._thread.join(30)

    def _strike(self) -> None:
        while not self._stop.wait(self._every * (0.5 + self._chance.random())):
            if self.struck.total() >= self._most:
                return
            with suppress(psutil.Error, OSError, BrokerError):
                name = self._chance.choice(self._blows)(self._house, self._chance)
                if name is not None:
                    self.struck[name] += 1


def kill_child(house: House, chance: random.Random) -> str | None:
    """SIGKILL to a process below the supervisors: worker mains, pool children, parser children."""
    found = [
        one for one in house.tree() if one.ppid() and one.pid not in _tops(house) and not _is_broker(one)
    ]
    return _kill(chance.choice(found), "child") if found else None


def kill_worker(house: House, chance: random.Random) -> str | None:
    """SIGKILL to a whole worker or `plenary run`, with everything below it but the embedded broker."""
    tops = [one for one in house.tree() if one.pid in _tops(house) and "beat" not in one.cmdline()]
    if not tops:
        return None
    top = chance.choice(tops)
    for one in top.children(recursive=True):
        with suppress(psutil.NoSuchProcess):
            one.kill()
    return _kill(top, "worker")


def kill_beat(house: House, _: random.Random) -> str | None:
    """SIGKILL to beat."""
    found = [one for one in house.tree() if "beat" in one.cmdline()]
    return _kill(found[0], "beat") if found else None


def erase_broker(url: Callable[[], str | None]) -> Blow:
    """Empty the broker."""

    def erase(_house: House, _chance: random.Random) -> str | None:
        address = url()
        if address is None:
            return None
        ask(address, ["FLUSHALL"], timeout=2)
        return "broker erased"

    return erase


def embedded_broker(house: House) -> str | None:
    """The address of the broker inside `plenary run`."""
    pid = house.broker_pid()
    if pid is None:
        return None
    words = psutil.Process(pid).cmdline()
    title = " ".join(words)
    for word in title.split():
        if word.endswith("broker.sock"):
            return "redis+socket://" + word.removeprefix("unixsocket:")
    return None


def kill_embedded_broker(house: House, _: random.Random) -> str | None:
    """SIGKILL to the broker inside `plenary run`; its append-only file stays."""
    pid = house.broker_pid()
    return _kill(psutil.Process(pid), "broker") if pid is not None else None


def _tops(house: House) -> set[int]:
    return {process.pid for process in house.processes()}


def _is_broker(process: psutil.Process) -> bool:
    return "valkey" in process.name() or "redis" in process.name()


def _kill(process: psutil.Process, name: str) -> str:
    process.send_signal(signal.SIGKILL)
    return name


def restart_broker(broker: Restartable, *, erase: bool) -> Blow:
    """SIGKILL to a broker of ours, which comes back after a moment, with its data or without."""

    def restart(_house: House, _chance: random.Random) -> str | None:
        broker.kill()
        time.sleep(0.5)
        if erase:
            for path in broker.directory.rglob("*"):
                if path.is_file():
                    path.unlink()
        broker.start()
        return "broker, erased" if erase else "broker"

    return restart

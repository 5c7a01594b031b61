"""Supervisors and workers over the executor of double.py: started, watched and ended by a test."""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import psutil
from sqlalchemy import select

from storage import clock, schema, work
from storage.engine import begin, connect, read

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0  # seconds; how long something may take on a busy machine before it counts as not happening


class Stack:
    """A store, a file of what was done, and processes."""

    def __init__(self, directory: Path, store_url: str) -> None:
        self.directory = directory
        self.store_url = store_url
        self.done_file = directory / "done"
        self.log = directory / "log"
        self.engine = connect(store_url)
        self.processes: list[subprocess.Popen[bytes]] = []

    def start(self, kind: str, **options: Any) -> subprocess.Popen[bytes]:
        given = {"store": self.store_url, "done": str(self.done_file), **options}
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        with self.log.open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-P", str(ROOT / "tests/worker/double.py"), kind, json.dumps(given)],
                stdout=log,
                stderr=log,
                env=environment,
                start_new_session=True,
            )
        self.processes.append(process)
        return process

    def ask(self, step: str, subjects: Sequence[str], *, later_ms: int = 0) -> list[int]:
        with begin(self.engine) as conn:
            now = clock.now(conn)
            return [work.enqueue(conn, step, one, not_before=now + later_ms, now=now) for one in subjects]

    def done(self) -> Counter[str]:
        """How often each "step subject" was committed."""
        lines = self.done_file.read_text().splitlines() if self.done_file.exists() else []
        return Counter(line.rsplit(" ", 1)[0] for line in lines)

    def unfinished_in(self, state: str) -> int:
        with read(self.engine) as conn:
            return len(conn.execute(select(schema.work.c.id).where(schema.work.c.state == state)).all())

    def wait_done(self, count: int, within: float = PATIENCE) -> float:
        """Seconds until so many different steps were done."""
        return wait(
            lambda: len(self.done()) >= count, within, lambda: f"{len(self.done())} of {count}\n{self.said()}"
        )

    def said(self) -> str:
        return self.log.read_text()[-3000:] if self.log.exists() else ""

    def close(self) -> None:
        for process in self.processes:
            for member in family(process.pid):
                member.kill()
            process.wait()
        self.engine.dispose()


def family(pid: int) -> list[psutil.Process]:
    """A process and all that it started."""
    try:
        parent = psutil.Process(pid)
        return [parent, *parent.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def child(pid: int, word: str) -> psutil.Process | None:
    """The first descendant whose command line holds this word."""
    for process in family(pid)[1:]:
        try:
            if any(word in part for part in process.cmdline()):
                return process
        except psutil.Error:
            continue
    return None


def wait(until: Callable[[], Any], within: float = PATIENCE, why: Callable[[], str] = str) -> float:
    """Seconds until it is true; fails when that takes too long."""
    start = time.monotonic()
    while not until():
        assert time.monotonic() - start < within, f"not within {within} s: {why()}"
        time.sleep(0.05)
    return time.monotonic() - start


def end(process: subprocess.Popen[bytes], number: int = signal.SIGTERM) -> tuple[int, float]:
    """Exit status, and the seconds it took."""
    start = time.monotonic()
    process.send_signal(number)
    return process.wait(PATIENCE), time.monotonic() - start

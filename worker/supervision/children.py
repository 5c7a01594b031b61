"""Turns a command into a child process that comes back when it dies: at once, then more patiently."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

from worker.logs import say

PAUSES = (0.0, 1.0, 2.0, 5.0, 10.0)  # seconds before the 1st, 2nd, ... restart in a row
HEALTHY_AFTER = 60.0  # seconds after which a death starts the row anew
RUN = os.urandom(8).hex()  # the rows that our children hold carry it
REFUSED = 2  # exit status of one that cannot start: its configuration or its store is wrong


@dataclass(slots=True)
class Child:
    """A process we keep running; instants by the monotonic clock."""

    name: str
    command: Sequence[str]
    process: "subprocess.Popen[bytes] | None" = None
    started: float = 0.0
    due: float = 0.0
    deaths: int = 0
    before: int | None = None  # the process before this one, which is dead

    def start(self) -> None:
        """Start it in a session of its own: a Ctrl-C on the terminal is for the supervisor to pass on."""
        self.process = subprocess.Popen(
            self.command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,  # Celery says goodbye there; our log goes to stderr
            start_new_session=True,
            env=self.surroundings(),
        )
        self.started = time.monotonic()

    def surroundings(self) -> dict[str, str]:
        """Its environment: ours, whose child it is, and after whom (see worker.supervision.leases)."""
        # Every thread would get a heap of its own otherwise: 15 MB for nothing.
        ours = {"MALLOC_ARENA_MAX": "2", **os.environ, "PLENARY_PARENT": str(os.getpid())}
        return ours | {"PLENARY_RUN": RUN, "PLENARY_AFTER": str(self.before or "")}

    @property
    def running(self) -> bool:
        """Is it there?"""
        return self.process is not None and self.process.poll() is None

    def look(self) -> int | None:
        """Note its death, once, and when it is to come back; the exit status then."""
        if self.process is None or self.process.poll() is None:
            return None
        status, self.before, self.process = self.process.returncode, self.process.pid, None
        now = time.monotonic()
        if now - self.started > HEALTHY_AFTER:
            self.deaths = 0
        self.due = now + PAUSES[min(self.deaths, len(PAUSES) - 1)]
        self.deaths += 1
        return status

    def signal(self, number: int) -> None:
        """Send it a signal, if it is there."""
        if self.running and self.process is not None:
            with contextlib.suppress(ProcessLookupError):
                self.process.send_signal(number)

    def kill(self) -> None:
        """End it and all that it started."""
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


def died(child: Child, status: int) -> None:
    """Say that it died, and when it comes back."""
    how = signal.Signals(-status).name if status < 0 else f"exit status {status}"
    pause = max(0.0, child.due - time.monotonic())
    say("a process ended", "warning", child=child.name, how=how, restart_in_s=round(pause, 1))


def python(module: str, *arguments: str) -> list[str]:
    """The command that runs a module of ours with this interpreter, whatever the working directory holds."""
    return [sys.executable, "-P", "-m", module, *arguments]

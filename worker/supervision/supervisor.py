"""Turns commands into processes that stay: workers that come back, a broker, a drain while it is away.

Small on purpose (no Celery, no SQLAlchemy, no pydantic): it runs as long as they do.
"""

import os
import select
import signal
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

from worker.broker.own import Broker
from worker.broker.ping import takes_messages
from worker.logs import say
from worker.supervision.children import REFUSED, Child, died

STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)
TURN = 1.0  # seconds between two looks when no signal wakes us


@dataclass(frozen=True, slots=True)
class Paces:
    """Times of the supervision, in seconds."""

    grace: float = 30.0  # the broker is silent for so long: drain
    ping: float = 5.0
    ping_again: float = 0.5  # while it does not answer
    broker_again: float = 5.0  # between two starts of our own broker
    stop: float = 600.0  # rows that run get so long to end


class Watch:
    """A thread that tries the broker, so that a look at it never hangs the supervisor."""

    def __init__(self, url: str, paces: Paces) -> None:
        self._url = url
        self._paces = paces
        self._answered = time.monotonic()
        self._well = True
        threading.Thread(target=self._try, name="ping", daemon=True).start()

    def silent_for(self) -> float:
        """Seconds since it last took something; 0 while it does."""
        return 0.0 if self._well else time.monotonic() - self._answered

    def _try(self) -> None:
        while True:
            well = takes_messages(self._url)
            if well:
                self._answered = time.monotonic()
            if well != self._well:
                self._well = well
                say("the broker is back" if well else "the broker is silent", "info" if well else "warning")
            time.sleep(self._paces.ping if well else self._paces.ping_again)


class Supervisor:
    """Keeps `workers` running until a signal; `drain` only while the broker is away."""

    def __init__(
        self,
        workers: Sequence[Child],
        drain: Child | None,
        *,
        broker_url: str,
        broker: Broker | None = None,
        paces: Paces | None = None,
    ) -> None:
        self._workers = workers
        self._drain = drain
        self._broker = broker
        self._broker_url = broker_url
        self._paces = paces or Paces()
        self._signals: list[int] = []
        self._silent = 0.0
        self._broker_due = 0.0

    def run(self) -> int:
        """Supervise until SIGINT or SIGTERM; 0, 2 when a worker cannot start, 1 after a hard stop.

        Main thread only.
        """
        wake = self._listen()
        for child in self._workers:
            if child.process is None:
                child.start()
        watch = Watch(self._broker_url, self._paces)
        refused = False
        while not self._signals and not refused:
            self._silent = watch.silent_for()
            self._keep_broker()
            refused = self._keep_workers()
            self._keep_drain()
            _sleep(wake, self._pause())
        clean = self._stop(wake)
        return REFUSED if refused else int(not clean)

    @property
    def interrupted(self) -> bool:
        """Was it Ctrl-C that ended it?"""
        return self._signals[:1] == [signal.SIGINT]

    def _listen(self) -> int:
        """Wake up when a child dies or a signal comes; the descriptor to wait for."""
        wake, write = os.pipe()
        for end in (wake, write):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(write, warn_on_full_buffer=False)
        for number in STOP_SIGNALS:
            signal.signal(number, lambda number, _: self._signals.append(number))
        signal.signal(signal.SIGCHLD, lambda *_: None)
        return wake

    def _keep_workers(self) -> bool:
        """Restart who died and whose time has come; True when one says that it cannot start."""
        for child in self._workers:
            status = child.look()
            if status == REFUSED and child.deaths == 1:
                return True
            if status is not None:
                died(child, status)
            if child.process is None and time.monotonic() >= child.due:
                child.start()
        return False

    def _keep_broker(self) -> None:
        """Restart our own broker when it died; without its data (hints) when it hangs or is full."""
        now = time.monotonic()
        if self._broker is None or now < self._broker_due:
            return
        hangs = self._broker.alive() and self._silent > self._paces.grace
        if hangs or not self._broker.alive():
            say("the broker is started again", "warning", pid=self._broker.pid, hangs=hangs)
            self._broker.start(afresh=hangs)
            self._broker_due = now + self._paces.broker_again

    def _keep_drain(self) -> None:
        """Without a broker the rows are done by a process that needs none."""
        if self._drain is None:
            return
        self._drain.look()
        if self._silent > self._paces.grace:
            if self._drain.process is None and time.monotonic() >= self._drain.due:
                say("work goes on without the broker", "warning", silent_s=round(self._silent))
                self._drain.start()
        else:
            self._drain.signal(signal.SIGTERM)

    def _pause(self) -> float:
        """Seconds until something may be due."""
        now = time.monotonic()
        dead = [child.due - now for child in self._workers if child.process is None]
        return max(0.0, min([TURN, *dead]))

    def _stop(self, wake: int) -> bool:
        """End the children: warmly, or at once when a second signal comes; False when it took force."""
        children = [child for child in (*self._workers, self._drain) if child is not None]
        for child in children:
            child.signal(signal.SIGTERM)
        asked, until, told = len(self._signals), time.monotonic() + self._paces.stop, False
        while any(child.running for child in children) and len(self._signals) <= asked:
            if time.monotonic() > until:
                break
            if not told and until - time.monotonic() < self._paces.stop - 1:
                told = True
                say("stopping: rows that run are finished first; Ctrl-C again stops at once")
            _sleep(wake, 0.2)
        clean = not any(child.running for child in children)
        for child in children:
            child.kill()
        if self._broker is not None:
            self._broker.stop()
        return clean


def _sleep(wake: int, seconds: float) -> None:
    """Wait, but not longer than until a signal comes."""
    if select.select([wake], [], [], seconds)[0]:
        while True:
            try:
                if not os.read(wake, 512):
                    return
            except BlockingIOError:
                return

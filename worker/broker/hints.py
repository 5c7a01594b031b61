"""Turns committed work rows into messages that say "step S, row N": fast, and allowed to fail.

A hint only spares a row the wait for the next sweep: `send` never blocks or raises, and a thread publishes.
"""

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable
from typing import Protocol

from worker.logs import logger

Publish = Callable[[str, int], None]
WAITING_MOST = 10_000  # hints; what is above is left to the sweep


class Hints(Protocol):
    """Where a step says what became due by its commit."""

    def send(self, rows: Iterable[tuple[str, int]]) -> None:
        """Tell of these (step, row id); never blocks, never raises."""

    def close(self) -> None:
        """Let go; what is still waiting gets two seconds."""


class Silent:
    """Hints nobody hears: for processes that do the work themselves."""

    def send(self, rows: Iterable[tuple[str, int]]) -> None:
        """Nothing: whoever sweeps will find the rows."""

    def close(self) -> None:
        """Nothing to let go."""


class Publisher:
    """Hints put on the broker by a thread of their own, started by the first one (so: after a fork)."""

    def __init__(self, publish: Callable[[], Publish]) -> None:
        """`publish` makes the publishing function; it is called in the thread."""
        self._make = publish
        self._waiting: deque[tuple[str, int]] = deque()
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._pid = os.getpid()
        self._busy = False
        self._closing = False
        self.sent = 0
        self.failed = 0

    def send(self, rows: Iterable[tuple[str, int]]) -> None:
        """Queue the hints; those above the limit are counted as failed."""
        with self._changed:
            self._start()
            for row in rows:
                if len(self._waiting) < WAITING_MOST and not self._closing:
                    self._waiting.append(row)
                else:
                    self.failed += 1
            self._changed.notify_all()

    def flush(self, timeout: float = 2.0) -> bool:
        """Wait until everything was tried; False when the time (seconds) was not enough."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._waiting and not self._busy, timeout)

    def close(self) -> None:
        """Give what is waiting two seconds, then let go."""
        if self._thread is not None and self._pid == os.getpid():
            self.flush()
        with self._changed:
            self._closing = True
            self._changed.notify_all()

    def _start(self) -> None:
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._publish_all, name="hints", daemon=True)
            self._thread.start()

    def _next(self) -> tuple[str, int] | None:
        with self._changed:
            self._busy = False
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._waiting or self._closing)
            if not self._waiting:
                return None
            self._busy = True
            return self._waiting.popleft()

    def _publish_all(self) -> None:
        publish: Publish | None = None
        while (row := self._next()) is not None:
            try:
                publish = publish or self._make()
                publish(*row)
            except Exception as error:  # noqa: BLE001 - whatever it is, the sweep finds the row
                self._lost(error)
            else:
                self._arrived()

    def _arrived(self) -> None:
        self.sent += 1
        if self.failed and self.sent == 1:
            logger().info("hints reach the broker again", failed=self.failed)

    def _lost(self, error: Exception) -> None:
        """Count this hint and all that wait: a broker that failed would make each of them wait."""
        with self._changed:
            lost = 1 + len(self._waiting)
            self._waiting.clear()
            self.failed += lost
        self.sent = 0
        logger().warning(
            "hints do not reach the broker", count=lost, error=f"{type(error).__name__}: {error}"[:200]
        )


def connect(broker_url: str) -> Publisher:
    """Hints for this broker; Celery is imported by the first one that is sent."""

    def make() -> Publish:
        from worker.app import make_app, publisher

        return publisher(make_app(broker_url))

    return Publisher(make)

"""Turns rows that are due into hints: once (`sweep`), or again and again (`Pulse`, a supervisor's timer)."""

import threading
from collections.abc import Callable

from sqlalchemy import Engine

from storage import clock
from storage import hints as rows
from storage.engine import begin
from worker.broker.hints import Hints
from worker.broker.ping import BrokerError, came_back, erased
from worker.logs import logger
from worker.queues import STEPS

ROWS_MOST = 500  # hints of one tick
TICK = 1.0  # seconds between two ticks of a Pulse


def sweep(engine: Engine, hints: Hints, limit: int = ROWS_MOST) -> int:
    """Hint the rows that are due and were not hinted lately (30 s, doubling to 10 min); how many."""
    with begin(engine) as conn:
        due = rows.due(conn, now=clock.now(conn), limit=limit)
    hints.send((step, row_id) for row_id, step in due)
    return len(due)


def rehint(engine: Engine) -> int:
    """Forget every hint that was given, because the broker forgot it; the next sweep gives them anew."""
    with begin(engine) as conn:
        return rows.forget_hints(conn)


class Pulse:
    """A thread that sweeps while the broker answers, and begins anew when the broker was emptied.

    Its clock never goes back, unlike that of beat, which sends nothing while the wall clock repeats itself.
    """

    def __init__(self, broker_url: str, sweep: Callable[[], int], rehint: Callable[[], int]) -> None:
        self._url = broker_url
        self._sweep = sweep
        self._rehint = rehint
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._beat, name="pulse", daemon=True)
        self.well = True  # did the last tick find broker and store?

    def start(self) -> None:
        """Begin with a tick at once."""
        self._thread.start()

    def stop(self, within: float = 5.0) -> None:
        """No more ticks; waits for the one that runs, `within` seconds."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(within)

    def tick(self) -> int:
        """Sweep once; how many rows were hinted. None is marked as hinted while the broker is away.

        After an outage everything is hinted again, instead of what the broker kept: who knows what got lost.
        """
        if erased(self._url) or (not self.well and came_back(self._url, STEPS)):
            self._rehint()
        return self._sweep()

    def _beat(self) -> None:
        pause = 0.0
        while not self._stop.wait(pause):
            pause = TICK
            try:
                # A full tick says that more is waiting.
                pause = TICK / 4 if self.tick() >= ROWS_MOST else TICK
            except (OSError, BrokerError):
                self.well = self._complain("the broker does not answer")
            except Exception as error:  # noqa: BLE001 - the store may come back: a dead timer would not
                self.well = self._complain(f"{type(error).__name__}: {error}")
            else:
                self.well = True

    def _complain(self, why: str) -> bool:
        if self.well:
            logger().warning("the sweep failed", error=why)
        return False

"""What this process owes its rows because the store, or this machine, had no room or no time for it.

Such trouble is never a row's own: the row is given back, its start uncounted, as soon as the store takes it.
Until then, and for a growing while after, the process claims nothing more.
"""

import threading
import time
from collections import Counter

from sqlalchemy import Engine

from storage import clock, work
from storage.engine import StoreError, StoreLocked, begin
from storage.work import Claim, LeaseLost
from worker.logs import logger
from worker.pacing.waits import MINUTE, SECOND, backoff

REST_FIRST, REST_MOST = SECOND, 5 * MINUTE
ROW_FIRST, ROW_MOST = 2 * SECOND, 10 * MINUTE


class Arrears:
    """Rows that could not be settled, and the rest that the process takes; for many threads."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lock = threading.Lock()
        self._owed: dict[int, tuple[Claim, str]] = {}
        self._times: Counter[int] = Counter()  # by row, since it went well last
        self._failures = 0
        self._rests_until = 0.0

    def settled(self) -> bool:
        """Is there nothing owed (any more), so that another row may be claimed?"""
        with self._lock:
            if time.monotonic() < self._rests_until:
                return False
            owed = list(self._owed.values())
        return all(self._gave_back(claim, reason) for claim, reason in owed)

    def owe(self, claim: Claim, error: Exception) -> None:
        """The row could not be done, through no fault of its own; give it back now or later."""
        reason = " ".join(str(error).split())
        with self._lock:
            self._owed[claim.id] = claim, reason
            self._times[claim.id] += 1
        self.failed(error)
        self._gave_back(claim, reason)

    def failed(self, error: Exception) -> None:
        """The store refused: rest, longer each time. A lock is somebody's turn, no reason to rest."""
        with self._lock:
            if isinstance(error, StoreLocked) or time.monotonic() < self._rests_until:
                return
            self._failures += 1
            self._rests_until = time.monotonic() + backoff(self._failures, REST_FIRST, REST_MOST) / SECOND
            first = self._failures == 1
        if first:
            logger().error("nothing can be written: work rests and goes on by itself", error=str(error))

    def well(self, claim: Claim) -> None:
        """A row's result was written."""
        if not (self._failures or self._times):
            return
        with self._lock:
            was, self._failures = self._failures, 0
            del self._times[claim.id]
        if was:
            logger().info("the store can be written again")

    def _gave_back(self, claim: Claim, reason: str) -> bool:
        """Make the row ready again, its start uncounted; False when the store does not take even that."""
        wait = backoff(self._times[claim.id], ROW_FIRST, ROW_MOST)
        try:
            with begin(self._engine) as conn:
                now = clock.now(conn)
                work.postpone(conn, claim, now=now, until=now + wait, reason=reason, counted=False)
        except LeaseLost:
            pass  # its lease was over, or the commit that seemed to fail had not
        except StoreError as error:
            self.failed(error)
            return False
        with self._lock:
            self._owed.pop(claim.id, None)
        return True

"""Does rows of the work table: claim, run the step, commit its result with its finish, then hint.

The one place where a step's errors are caught and become what happens to its row.
"""

import time
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from storage import clock, deliveries, work
from storage.engine import StoreError, begin
from storage.work import Claim, LeaseLost
from worker.arrears import Arrears
from worker.commit import commit
from worker.context import Context
from worker.errors import ChildDied, PermanentError, PlenaryError, of_the_machine
from worker.logs import logger
from worker.pacing.retry import Park, after_failure, most_starts
from worker.setback import follow_clock
from worker.steps import LEASES, note_failure, step_named
from worker.steps.outcome import Fate, Next, NotYet, Write
from worker.sweep import rehint, sweep

CLOCK_EVERY = 2.0  # seconds between two looks at it


class Execution:
    """The executor of a process (see worker.executor): every thread of it may call."""

    def __init__(self, context: Context, holder: str | None = None) -> None:
        """`holder` is the name under which rows are held, so that they can be given back when we die."""
        self._context = context
        self._holder = holder
        self._arrears = Arrears(context.engine)
        self._looks_at = 0.0

    def run(self, row_id: int) -> bool:
        """Claim this row if it is due and do its step; False when there was nothing to do."""
        if not self._arrears.settled():
            return False
        try:
            claim = self._claim(row_id)
        except StoreError as error:
            self._arrears.failed(error)
            return False
        return claim is not None and self._do(claim)

    def _claim(self, row_id: int) -> Claim | None:
        with begin(self._context.engine) as conn:
            row = work.show(conn, row_id)
            if row is None or row.state not in ("ready", "leased"):
                return None
            now, lease = clock.now(conn), LEASES[row.step]
            return work.claim(conn, row_id, now=now, lease_ms=lease, holder=self._holder)

    def run_next(self, steps: Sequence[str]) -> bool:
        """Claim any row of these steps that is due and do it; False when there was none.

        Raises:
            StoreError: the store cannot be used.
        """
        if not self._arrears.settled():
            return False
        for step in steps:
            claim = self._claim_next(step)
            if claim is not None:
                return self._do(claim)
        self._follow_clock()
        return False

    def _claim_next(self, step: str) -> Claim | None:
        try:
            with begin(self._context.engine) as conn:
                now, lease = clock.now(conn), LEASES[step]
                return work.claim_next(conn, [step], now=now, lease_ms=lease, holder=self._holder)
        except StoreError as error:
            self._arrears.failed(error)
            raise

    def sweep(self) -> int:
        """Hint what is due and was not hinted lately; how many rows that were."""
        self._follow_clock()
        return sweep(self._context.engine, self._context.hints)

    def rehint(self) -> int:
        """Forget that rows were ever hinted, because the broker forgot; how many rows that were."""
        return rehint(self._context.engine)

    def close(self) -> None:
        """Let go of the store, the network and the children."""
        self._context.close()

    def _follow_clock(self) -> None:
        """Every now and then see whether the store's clock was set back."""
        if time.monotonic() >= self._looks_at:
            self._looks_at = time.monotonic() + CLOCK_EVERY
            follow_clock(self._context.engine)

    def _do(self, claim: Claim) -> bool:
        log = logger().bind(step=claim.step, row=claim.id, token=claim.token, subject=claim.subject)
        try:
            self._attempt(claim, log)
        except LeaseLost:
            log.info("lease lost")
        except StoreError as error:
            log.warning("store error", error=str(error))
            self._arrears.owe(claim, error)
        return True

    def _attempt(self, claim: Claim, log: Any) -> None:
        try:
            self._run(claim, log)
            self._arrears.well(claim)
            log.debug("done")
        except NotYet as wait:
            self._later(claim, wait)
        except (LeaseLost, StoreError):
            raise
        except Exception as error:  # noqa: BLE001 - every other failure becomes what happens to the row
            if of_the_machine(error):
                log.warning("this machine wants for something", error=str(error))
                self._arrears.owe(claim, error)
            else:
                self._failed(claim, error, log)

    def _run(self, claim: Claim, log: Any) -> None:
        most = most_starts(claim.step)
        if most is not None and claim.attempts > most:
            raise PermanentError(f"started {claim.attempts - 1} times without an end")
        write = step_named(claim.step)(self._context, claim)
        if write is None:
            return
        after = commit(self._context.engine, lambda conn: _finished(conn, claim, write))
        self._context.hints.send(after.hints)
        if after.told is not None:
            log.info(after.told)

    def _later(self, claim: Claim, wait: NotYet) -> None:
        with begin(self._context.engine) as conn:
            now = clock.now(conn)
            work.postpone(conn, claim, now=now, until=now + wait.wait, reason=None, counted=False)

    def _failed(self, claim: Claim, error: Exception, log: Any) -> None:
        """Postpone or park the row, with what the step wants to note about its failure."""
        if not isinstance(error, PlenaryError):
            log.exception("a step failed in a way it should not")
        with begin(self._context.engine) as conn:
            now = clock.now(conn)
            fate = self._settle(conn, claim, error, now)
            if note := note_failure(claim.step):
                note(conn, claim, error, fate, now)
        log.warning("failed", reason=fate.reason, parked=isinstance(fate, Park))

    def _settle(self, conn: Connection, claim: Claim, error: Exception, now: int) -> Fate:
        channel = deliveries.channel(conn, claim.subject) if claim.step == "deliver" else ""
        fate = after_failure(
            claim.step, claim.attempts, claim.deaths, error, now, row_id=claim.id, channel=channel
        )
        if isinstance(error, ChildDied):
            until = now if isinstance(fate, Park) else fate.until
            work.died(conn, claim, now=now, until=until, reason=fate.reason)
        elif isinstance(fate, Park):
            work.park(conn, claim, now=now, reason=fate.reason)
        else:
            work.postpone(conn, claim, now=now, until=fate.until, reason=fate.reason)
        return fate


def _finished(conn: Connection, claim: Claim, write: Write) -> Next:
    now = clock.now(conn)
    after = write(conn, now)
    work.finish(conn, claim, now=now, again_at=after.again_at)
    return after

"""Turns a store's clock that was set back into rows that go on at once, and digests at their own hour."""

from sqlalchemy import Connection, Engine

from storage import clock, setback, subscriptions, work
from storage.engine import begin, read
from worker.logs import logger
from worker.pacing.schedule import next_digest


def follow_clock(engine: Engine) -> int:
    """Look whether the clock was set back, and if so let the rows follow it; how many did."""
    with read(engine) as conn:
        if not setback.set_back_by(conn, clock.now(conn)):
            return 0
    with begin(engine) as conn:
        now = clock.now(conn)
        by = setback.set_back_by(conn, now)  # another worker may have been here
        moved = setback.follow(conn, now) if by else ()
        for row in moved:
            if row.step == "digest" and row.not_before > now:
                _at_its_hour(conn, row.subject, now)
    if moved:
        logger().warning("the store's clock was set back", seconds=by // 1000, rows=len(moved))
    return len(moved)


def _at_its_hour(conn: Connection, subscription_id: str, now: int) -> None:
    """A schedule names hours of the wall clock, whatever that said before."""
    subscription = subscriptions.get(conn, subscription_id)
    if subscription is not None and subscription.schedule != "immediate":
        at = next_digest(subscription.schedule, now)
        work.reschedule(conn, "digest", subscription_id, not_before=at, now=now)

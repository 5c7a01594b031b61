"""A clock that was set back: what was set by the later clock counts from now, instead of standing still.

Such rows are told by their own last change, which lies in the future. A wait stays as long as it was, a lease
too: its holder, if it lives, has as much time as ever, and nothing is done twice because of the clock.
"""

from dataclasses import dataclass

from sqlalchemy import Connection, text

from storage.rows import every

# Two connections differ by some ms; clocks are corrected by a little all the time.
TOLERANCE_MS = 5_000
_NEVER = 9_999_999_999_999


@dataclass(frozen=True, slots=True)
class Moved:
    """A row that counts from now; in ms."""

    step: str
    subject: str
    not_before: int


_FOUND = text("""
    SELECT max(changed_at) FROM work WHERE state IN ('ready', 'leased') AND changed_at > :now + :tolerance
""")

# A wait that was over then is over now.
_MOVE = text("""
    UPDATE work SET
        not_before = CASE
            WHEN not_before >= :never THEN not_before
            WHEN not_before > changed_at THEN :now + not_before - changed_at
            ELSE :now END,
        again = CASE WHEN again > changed_at AND again < :never THEN :now + again - changed_at
            WHEN again IS NULL THEN NULL ELSE :now END,
        lease_until = :now + lease_until - changed_at,
        hinted_at = NULL, hints = 0, changed_at = :now
    WHERE state IN ('ready', 'leased') AND changed_at > :now + :tolerance
    RETURNING step, subject, not_before
""")

# Waits that nobody knows the beginning of: a host that is busy still will say so again.
_FREE = text("UPDATE hosts SET next_free = :now WHERE next_free > :now")
_LINE = text("DELETE FROM turns WHERE at > :now")


def set_back_by(conn: Connection, now: int) -> int:
    """By how much (ms) the clock is behind the last change of a row that waits; 0 when it is not."""
    latest = conn.execute(_FOUND, {"now": now, "tolerance": TOLERANCE_MS}).scalar()
    return 0 if latest is None else int(latest) - now


def follow(conn: Connection, now: int) -> tuple[Moved, ...]:
    """Let everything that was set by the later clock count from now; the rows that did."""
    conn.execute(_FREE, {"now": now})
    conn.execute(_LINE, {"now": now})
    values = {"now": now, "tolerance": TOLERANCE_MS, "never": _NEVER}
    return every(conn, _MOVE, Moved, values)

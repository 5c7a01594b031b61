"""When a host may be asked again: one row a host, reserved by one statement."""

from sqlalchemy import Connection, text

# A slot further away than this frees the thread: the row is postponed instead.
PATIENCE_MS = 2_000

# max(a, b) has no common name in SQLite and PostgreSQL, hence CASE.
_RESERVE = text("""
    INSERT INTO hosts (host, next_free) VALUES (:host, :now + :gap)
    ON CONFLICT (host) DO UPDATE
    SET next_free = CASE WHEN hosts.next_free > :now THEN hosts.next_free ELSE :now END + :gap
    WHERE hosts.next_free <= :now + :patience
    RETURNING next_free
""")

_NEXT_FREE = text("SELECT next_free FROM hosts WHERE host = :host")

_HOLD = text("""
    INSERT INTO hosts (host, next_free) VALUES (:host, :until)
    ON CONFLICT (host) DO UPDATE SET next_free = excluded.next_free
    WHERE hosts.next_free < excluded.next_free
""")


def reserve(conn: Connection, host: str, now: int, gap: int) -> int:
    """Take the host's next slot and return the ms to wait for it; over PATIENCE_MS nothing was taken."""
    values = {"host": host, "now": now, "gap": gap, "patience": PATIENCE_MS}
    taken = conn.execute(_RESERVE, values).scalar()
    if taken is not None:
        return int(taken) - gap - now
    return int(conn.execute(_NEXT_FREE, {"host": host}).scalar_one()) - now


def hold(conn: Connection, host: str, until: int) -> None:
    """Leave the host alone until then (429, 503, Retry-After)."""
    conn.execute(_HOLD, {"host": host, "until": until})

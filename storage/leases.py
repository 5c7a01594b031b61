"""The leases of a process that is known to be dead, given back before they are over."""

from sqlalchemy import Connection, text

# A row that was started so often since its last success may be what kills: its lease is a pause.
STARTS = 3

# As at a claim the token grows: should the holder live after all, it has lost the row.
_RELEASE = text("""
    UPDATE work SET state = 'ready', token = token + 1, again = NULL, lease_until = NULL, holder = NULL,
        hinted_at = NULL, hints = 0, changed_at = :now
    WHERE state = 'leased' AND attempts <= :starts
        AND (holder = :holder OR holder LIKE CAST(:holder AS TEXT) || '/%')
    RETURNING id
""")


def release(conn: Connection, holder: str, *, now: int) -> int:
    """Make ready again what this holder has ("run/pid", or all of a "run"); how many rows that were."""
    values = {"holder": holder, "starts": STARTS, "now": now}
    return len(conn.execute(_RELEASE, values).all())

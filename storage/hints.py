"""Which due rows want a hint to the broker: each again after 30 s, 60 s, ... then every 10 minutes."""

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, text

# `hints` counts those since the row became due. A hint from the future means that the clock was set back.
_DUE = """
    WITH chosen AS MATERIALIZED (
        SELECT id FROM work
        WHERE (state = 'ready' AND not_before <= :now OR state = 'leased' AND lease_until < :now)
            AND (hinted_at IS NULL OR hinted_at > :now OR hinted_at <= :now - CASE
                WHEN hints <= 1 THEN 30000
                WHEN hints >= 6 THEN 600000
                ELSE 30000 * (1 << (hints - 1)) END)
        ORDER BY not_before, id LIMIT :limit {lock})
    UPDATE work SET hinted_at = :now, hints = hints + 1 WHERE id IN (SELECT id FROM chosen)
    RETURNING not_before, id, step
"""

_HINTED = text("UPDATE work SET hinted_at = :now, hints = hints + 1 WHERE id IN :ids").bindparams(
    bindparam("ids", expanding=True)
)


def due(conn: Connection, *, now: int, limit: int = 500) -> list[tuple[int, str]]:
    """The (id, step) of rows to hint, longest due first; marks them as hinted in this transaction."""
    lock = "FOR UPDATE SKIP LOCKED" if conn.dialect.name == "postgresql" else ""
    rows = conn.execute(text(_DUE.format(lock=lock)), {"now": now, "limit": limit}).all()
    return [(row.id, row.step) for row in sorted(rows, key=lambda row: (row.not_before, row.id))]


def hinted(conn: Connection, ids: Sequence[int], now: int) -> None:
    """Note that the caller has hinted these rows."""
    if ids:
        conn.execute(_HINTED, {"ids": list(ids), "now": now})


_FORGET = text("""
    UPDATE work SET hinted_at = NULL, hints = 0
    WHERE hinted_at IS NOT NULL AND state IN ('ready', 'leased')
""")


def forget_hints(conn: Connection) -> int:
    """The broker lost its messages: no row counts as hinted any more; how many rows that were."""
    return int(conn.execute(_FORGET).rowcount)

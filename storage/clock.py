"""The store's time: its host's clock plus one stored offset, so that days can pass at once."""

import time

from sqlalchemy import Connection, text

_OFFSET = text("SELECT CAST(value AS BIGINT) FROM settings WHERE key = 'clock_offset'")

_ADVANCE = text("""
    INSERT INTO settings (key, value) VALUES ('clock_offset', CAST(:ms AS TEXT))
    ON CONFLICT (key) DO UPDATE
    SET value = CAST(CAST(settings.value AS BIGINT) + CAST(excluded.value AS BIGINT) AS TEXT)
""")

_POSTGRESQL = text("SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)")


def now(conn: Connection) -> int:
    """Milliseconds UTC: PostgreSQL's clock or this host's, plus the offset."""
    if conn.dialect.name == "postgresql":
        host = int(conn.execute(_POSTGRESQL).scalar_one())
    else:
        host = time.time_ns() // 1_000_000
    return host + offset(conn)


def offset(conn: Connection) -> int:
    """How far the store is ahead of its host, in ms."""
    return int(conn.execute(_OFFSET).scalar() or 0)


def advance(conn: Connection, ms: int) -> None:
    """Let `ms` pass: every later `now` of this store is that much later."""
    conn.execute(_ADVANCE, {"ms": ms})

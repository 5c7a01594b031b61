"""The config's sources, interests and subscriptions into their tables, with the work that follows."""

from collections.abc import Iterable

from sqlalchemy import Connection, text

from storage import interests, sources, subscriptions

_LOCK = 0x53594E43  # "SYNC", PostgreSQL's advisory lock


def sync(
    conn: Connection,
    *,
    sources_: Iterable[sources.SourceSetting],
    interests_: Iterable[interests.Interest],
    subscriptions_: Iterable[subscriptions.SubscriptionSetting],
    now: int,
) -> None:
    """Make the store follow the config: what is new is enqueued, what is gone is claimed no more."""
    if conn.dialect.name == "postgresql":  # all workers do so when they start
        conn.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    sources.sync(conn, sources_, now=now)
    interests.sync(conn, interests_)
    subscriptions.sync(conn, subscriptions_, now=now)

"""What a subscription was told at one instant, and which revisions were taken by it."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, insert, select, text

from storage import schema
from storage.rows import columns, every, one


@dataclass(frozen=True, slots=True)
class Item:
    """A revision that a digest takes, in whatever role; not `told`: silently."""

    revision_id: int
    role: str
    told: bool


@dataclass(frozen=True, slots=True)
class Digest:
    """What one scheduled instant told a subscription; content is JSON, times ms."""

    id: str
    subscription_id: str
    scheduled_at: int
    content: str
    created_at: int


_TAKE = text("""
    INSERT INTO digest_items (subscription_id, revision_id, digest_id, role, created_at)
    VALUES (:subscription_id, :revision_id, :digest_id, :role, :now)
""")


def store(conn: Connection, digest: Digest) -> None:
    """Keep a digest.

    Raises:
        sqlalchemy.exc.IntegrityError: when there is one with this id.
    """
    conn.execute(insert(schema.digests).values(asdict(digest)))


def take(
    conn: Connection, subscription_id: str, digest_id: str | None, items: Sequence[Item], *, now: int
) -> None:
    """Let these revisions be taken, once and for all; digest_id None when none of them is told.

    Raises:
        sqlalchemy.exc.IntegrityError: when one of them is taken already.
    """
    for item in items:
        values = {
            "subscription_id": subscription_id,
            "revision_id": item.revision_id,
            "role": item.role,
            "now": now,
        }
        conn.execute(_TAKE, values | {"digest_id": digest_id if item.told else None})


def get(conn: Connection, digest_id: str) -> Digest | None:
    """The digest with this id."""
    digests = schema.digests
    return one(conn, select(*columns(digests, Digest)).where(digests.c.id == digest_id), Digest)


def listing(conn: Connection, subscription_id: str | None = None, limit: int = 50) -> tuple[Digest, ...]:
    """The digests, newest first."""
    digests = schema.digests
    found = select(*columns(digests, Digest)).order_by(digests.c.created_at.desc(), digests.c.id).limit(limit)
    if subscription_id is not None:
        found = found.where(digests.c.subscription_id == subscription_id)
    return every(conn, found, Digest)

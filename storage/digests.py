"""What a subscription was told and what it was not: digests, families told, matches not yet taken."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, Select, insert, select, text

from storage import schema, subscriptions
from storage.rows import chunks, columns, every, one


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why one interest matched: JSON with spans."""

    interest_id: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Untaken:
    """A revision that matched and no digest took yet; record and changes are JSON, times in ms."""

    revision_id: int
    number: int
    cause: str
    notify: bool
    text_sha256: str
    record: str
    changes: str | None
    created_at: int
    release_id: str
    family_id: str
    session: int | None
    language: str
    headline: str | None
    url: str | None
    published: str | None
    first_seen: int
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A revision of a family that a digest took, and as what (digest_id None: silently); ms."""

    family_id: str
    release_id: str
    revision_id: int
    number: int
    changes: str | None
    role: str
    digest_id: str | None
    created_at: int


@dataclass(frozen=True, slots=True)
class Item:
    """A revision that a digest takes: new, archive or correction, or silently (not `told`) copy, withheld."""

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


def untaken(conn: Connection, subscription_id: str) -> tuple[Untaken, ...]:
    """The matches of the subscription's interests that no digest of it took, first seen first."""
    subscription = subscriptions.get(conn, subscription_id)
    if subscription is None:
        return ()
    found: dict[int, dict[str, Any]] = {}
    for line in conn.execute(_untaken(subscription_id, subscription.interests)):
        values = dict(line._mapping)
        evidence = Evidence(values.pop("interest_id"), values.pop("evidence"))
        found.setdefault(line.revision_id, values | {"evidence": ()})["evidence"] += (evidence,)
    return tuple(Untaken(**values) for values in found.values())


def told(conn: Connection, subscription_id: str, family_ids: Iterable[str]) -> tuple[Told, ...]:
    """What the subscription's digests took of these families, oldest first."""
    items, revisions, releases = schema.digest_items, schema.revisions, schema.releases
    rows: list[Told] = []
    for some in chunks(sorted(set(family_ids))):
        found = (
            select(
                releases.c.family_id,
                revisions.c.release_id,
                items.c.revision_id,
                revisions.c.number,
                revisions.c.changes,
                items.c.role,
                items.c.digest_id,
                items.c.created_at,
            )
            .join_from(items, revisions, revisions.c.id == items.c.revision_id)
            .join(releases, releases.c.id == revisions.c.release_id)
            .where(items.c.subscription_id == subscription_id, releases.c.family_id.in_(some))
        )
        rows += every(conn, found, Told)
    return tuple(sorted(rows, key=lambda row: (row.created_at, row.revision_id)))


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


def _untaken(subscription_id: str, interest_ids: Sequence[str]) -> Select[tuple[object, ...]]:
    matches, revisions, releases = schema.matches, schema.revisions, schema.releases
    items = schema.digest_items
    taken = select(items.c.revision_id).where(
        items.c.subscription_id == subscription_id, items.c.revision_id == matches.c.revision_id
    )
    return (
        select(
            revisions.c.id.label("revision_id"),
            revisions.c.number,
            revisions.c.cause,
            revisions.c.notify,
            revisions.c.text_sha256,
            revisions.c.record,
            revisions.c.changes,
            revisions.c.created_at,
            releases.c.id.label("release_id"),
            releases.c.family_id,
            releases.c.session,
            releases.c.language,
            releases.c.headline,
            releases.c.url,
            releases.c.published,
            releases.c.first_seen,
            matches.c.interest_id,
            matches.c.evidence,
        )
        .join_from(matches, revisions, revisions.c.id == matches.c.revision_id)
        .join(releases, releases.c.id == revisions.c.release_id)
        .where(matches.c.interest_id.in_(list(interest_ids)), revisions.c.notify, ~taken.exists())
        .order_by(releases.c.first_seen, revisions.c.id, matches.c.interest_id)
    )

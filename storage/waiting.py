"""What waits to be told to a subscription, and what it was told before of the same families."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    Subquery,
    Text,
    case,
    cast,
    exists,
    select,
    union,
)

from storage import schema, subscriptions
from storage.rows import chunks

SHOWN = ("new", "archive", "correction")  # the roles in which a revision is told, and not only taken


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why one interest matched: JSON with spans."""

    interest_id: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Untaken:
    """A revision to tell that no digest took yet; record and changes are JSON, times in ms.

    Without evidence: it meets no interest, and comes after one that was told or waits to be told.
    """

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
    """A revision of a family that a digest took, and as what (digest_id None: silently); ms.

    `record` is JSON, None where it was taken silently; `interests` are those of the subscription that it met.
    """

    family_id: str
    release_id: str
    revision_id: int
    number: int
    changes: str | None
    record: str | None
    role: str
    digest_id: str | None
    created_at: int
    interests: tuple[str, ...]


def untaken(conn: Connection, subscription_id: str) -> tuple[Untaken, ...]:
    """What no digest of the subscription took yet, first seen first: its matches, and what came after them.

    A later revision of a release belongs here as soon as it was held against the interests, whether it meets
    one or not: where the earlier one was told, somebody believes it; where it waits, it is overtaken.
    """
    subscription = subscriptions.get(conn, subscription_id)
    if subscription is None:
        return ()
    found: dict[int, dict[str, Any]] = {}
    for line in conn.execute(_untaken(subscription_id, subscription.interests)):
        values = dict(line._mapping)
        met = (Evidence(values.pop("interest_id"), values.pop("evidence")),)
        known = found.setdefault(line.revision_id, values | {"evidence": ()})
        known["evidence"] += met if line.interest_id is not None else ()
    return tuple(Untaken(**values) for values in found.values())


def told(conn: Connection, subscription_id: str, family_ids: Iterable[str]) -> tuple[Told, ...]:
    """What the subscription's digests took of these families, oldest first."""
    rows: list[dict[str, Any]] = []
    for some in chunks(sorted(set(family_ids))):
        rows += [dict(line._mapping) for line in conn.execute(_told(subscription_id, some))]
    rows.sort(key=lambda row: (row["created_at"], row["revision_id"]))
    met = _met(conn, subscription_id, [row["revision_id"] for row in rows])
    return tuple(Told(**row, interests=met.get(row["revision_id"], ())) for row in rows)


def _told(subscription_id: str, family_ids: Sequence[str]) -> Select[tuple[object, ...]]:
    items, revisions, releases = schema.digest_items, schema.revisions, schema.releases
    aloud = case((items.c.role.in_(SHOWN), revisions.c.record))
    return (
        select(
            releases.c.family_id,
            revisions.c.release_id,
            items.c.revision_id,
            revisions.c.number,
            revisions.c.changes,
            aloud.label("record"),
            items.c.role,
            items.c.digest_id,
            items.c.created_at,
        )
        .join_from(items, revisions, revisions.c.id == items.c.revision_id)
        .join(releases, releases.c.id == revisions.c.release_id)
        .where(items.c.subscription_id == subscription_id, releases.c.family_id.in_(family_ids))
    )


def _met(conn: Connection, subscription_id: str, revision_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Revision to the interests it met, of those that the subscription has and the config still defines."""
    subscription, matches, interests = (
        subscriptions.get(conn, subscription_id),
        schema.matches,
        schema.interests,
    )
    held = subscription.interests if subscription is not None else ()
    met: dict[int, tuple[str, ...]] = {}
    for some in chunks(revision_ids):
        found = (
            select(matches.c.revision_id, matches.c.interest_id)
            .join(interests, interests.c.id == matches.c.interest_id)
            .where(matches.c.revision_id.in_(some), interests.c.id.in_(held), interests.c.enabled)
            .order_by(interests.c.id)
        )
        for line in conn.execute(found):
            met[line.revision_id] = (*met.get(line.revision_id, ()), line.interest_id)
    return met


def _untaken(subscription_id: str, interest_ids: Sequence[str]) -> Select[tuple[object, ...]]:
    matches, revisions, releases = schema.matches, schema.revisions, schema.releases
    held = matches.c.interest_id.in_(interest_ids)
    chosen = _chosen(subscription_id, interest_ids)
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
        .join_from(chosen, revisions, revisions.c.id == chosen.c.id)
        .join(releases, releases.c.id == revisions.c.release_id)
        .outerjoin(matches, (matches.c.revision_id == revisions.c.id) & held)
        .order_by(releases.c.first_seen, revisions.c.id, matches.c.interest_id)
    )


def _chosen(subscription_id: str, interest_ids: Sequence[str]) -> Subquery:
    """The ids of the revisions that match, and of those that come after one that was told or waits."""
    matches, items = schema.matches, schema.digest_items
    earlier, later = schema.revisions.alias(), schema.revisions.alias()
    after = (later.c.release_id == earlier.c.release_id) & (later.c.number > earlier.c.number)

    def waits(revisions: FromClause) -> ColumnElement[bool]:
        item = items.alias()
        taken = exists().where(
            item.c.subscription_id == subscription_id, item.c.revision_id == revisions.c.id
        )
        return revisions.c.notify & ~taken

    matching = (
        select(earlier.c.id)
        .join_from(matches, earlier, earlier.c.id == matches.c.revision_id)
        .where(matches.c.interest_id.in_(interest_ids), waits(earlier))
    )
    after_matching = matching.join(later, after).with_only_columns(later.c.id)
    after_told = (
        select(later.c.id)
        .join_from(items, earlier, earlier.c.id == items.c.revision_id)
        .join(later, after)
        .where(items.c.subscription_id == subscription_id, items.c.role.in_(SHOWN))
    )
    followers = (found.where(waits(later), ~_unmatched(later)) for found in (after_matching, after_told))
    return union(matching, *followers).subquery()


def _unmatched(revisions: FromClause) -> ColumnElement[bool]:
    """Has it still to be held against the interests?"""
    work = schema.work.c
    return exists().where(
        work.step == "match", work.subject == cast(revisions.c.id, Text), work.state != "done"
    )

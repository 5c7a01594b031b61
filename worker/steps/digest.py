"""A subscription whose hour has come into one digest and one delivery a recipient."""

from collections.abc import Iterable

import msgspec
from sqlalchemy import Connection

from parsers.codec import Change, decode
from storage import clock, deliveries, digests, interests, subscriptions, suppressions, waiting, work
from storage.engine import read
from storage.subscriptions import Subscription
from storage.waiting import Untaken
from storage.work import Claim
from worker.channels.drafts import drafts
from worker.channels.table import CHANNELS
from worker.context import Context
from worker.pacing.schedule import next_digest
from worker.rendering.numbers import plural
from worker.steps.outcome import Hint, Next, NotYet, Write, nothing
from worker.telling.digests import Composition, Digest, Item, Told, compose, digest_id, encode
from worker.telling.matching import Evidence, Match, read_interest

SILENT = ("copy", "overtaken")


def digest(context: Context, claim: Claim) -> Write:
    """Compose what waits for the subscription; what one digest took, no other one takes."""
    with read(context.engine) as conn:
        subscription, now = subscriptions.get(conn, claim.subject), clock.now(conn)
        if subscription is None or not subscription.enabled:
            return nothing
        if digests.get(conn, digest_id(subscription.id, claim.not_before)) is not None:
            raise NotYet(1)  # nudged within the millisecond of the last one: this one has its own instant
        composed = composition(conn, subscription, scheduled_at=claim.not_before, now=now)

    def write(conn: Connection, now: int) -> Next:
        hints = store(context, conn, subscription, composed, now=now)
        told = f"a digest, {plural(len(hints), 'delivery')}" if hints else None
        if composed.left:
            return Next(now + 1, (*hints, ("digest", claim.id)), told)
        return Next(next_digest(subscription.schedule, now), hints, told)

    return write


def composition(conn: Connection, subscription: Subscription, *, scheduled_at: int, now: int) -> Composition:
    """What the subscription would be told at this instant (ms), and the role of each waiting revision."""
    channel = CHANNELS[subscription.channel]
    untaken = waiting.untaken(conn, subscription.id)
    told = waiting.told(conn, subscription.id, {one.family_id for one in untaken})
    names = {one.id: read_interest(one.definition).name or one.id for one in interests.enabled(conn)}
    return compose(
        subscription.id,
        [_item(one) for one in untaken],
        [_told(one) for one in told],
        schedule=subscription.schedule,
        scheduled_at=scheduled_at,
        created_at=now,
        interests=names,
        cap=channel.cap,
        withhold=channel.withhold,
    )


def store(
    context: Context, conn: Connection, subscription: Subscription, composed: Composition, *, now: int
) -> tuple[Hint, ...]:
    """Keep the digest, take its revisions, and ask for its deliveries."""
    told = composed.digest
    if told is not None:
        digests.store(
            conn,
            digests.Digest(told.id, subscription.id, told.scheduled_at, encode(told), told.created_at),
        )
    items = [digests.Item(key, role, role not in SILENT) for key, role in sorted(composed.roles.items())]
    digests.take(conn, subscription.id, told.id if told else None, items, now=now)
    if told is None:
        return ()
    return tuple(_deliver(context, conn, subscription, told, now))


def _deliver(
    context: Context, conn: Connection, subscription: Subscription, told: Digest, now: int
) -> Iterable[Hint]:
    for draft in drafts(context.config, subscription, told):
        if suppressions.suppressed(conn, draft.recipient):
            continue
        deliveries.add(conn, draft, now=now)
        yield "deliver", work.enqueue(conn, "deliver", draft.id, not_before=now, now=now, hinted=True)


def _item(one: Untaken) -> Item:
    return Item(
        revision_id=one.revision_id,
        release_id=one.release_id,
        family_id=one.family_id,
        number=one.number,
        record=decode(one.record),
        first_seen=one.first_seen,
        matches=tuple(Match(found.interest_id, _evidence(found.evidence)) for found in one.evidence),
        changes=_changes(one.changes),
        published=one.published,
        url=one.url,
    )


def _told(one: waiting.Told) -> Told:
    return Told(
        revision_id=one.revision_id,
        release_id=one.release_id,
        family_id=one.family_id,
        number=one.number,
        role=one.role,
        digest_id=one.digest_id,
        changes=_changes(one.changes),
        record=decode(one.record) if one.record is not None else None,
        interests=one.interests,
    )


def _evidence(text: str) -> tuple[Evidence, ...]:
    return msgspec.json.decode(text, type=tuple[Evidence, ...])


def _changes(text: str | None) -> tuple[Change, ...]:
    return msgspec.json.decode(text, type=tuple[Change, ...]) if text else ()

"""Who is told what, where and when."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select, text, update

from storage import schema, work

table = schema.subscriptions


@dataclass(frozen=True, slots=True)
class SubscriptionSetting:
    """A subscription as the config has it; first_at (ms): its next instant, work.NEVER if immediate."""

    id: str
    channel: str
    recipients: tuple[str, ...]
    interests: tuple[str, ...]
    schedule: str
    first_at: int


@dataclass(frozen=True, slots=True)
class Subscription:
    """A subscription as it is stored."""

    id: str
    channel: str
    recipients: tuple[str, ...]
    interests: tuple[str, ...]
    schedule: str
    enabled: bool


def get(conn: Connection, subscription_id: str) -> Subscription | None:
    """The subscription with this name."""
    row = conn.execute(select(table).where(table.c.id == subscription_id)).first()
    return None if row is None else _subscription(row._mapping)


def listing(conn: Connection) -> tuple[Subscription, ...]:
    """All subscriptions by name, disabled ones too."""
    return tuple(_subscription(row._mapping) for row in conn.execute(select(table).order_by(table.c.id)))


def nudge_immediate(
    conn: Connection, interest_ids: Iterable[str] | None, *, now: int, settle: int = 0, hinted: bool = False
) -> list[int]:
    """Ask for a digest of every enabled immediate subscription that holds one of these interests; row ids.

    None stands for all: of a later revision anybody may have been told an earlier one.
    It is due `settle` ms after the first release that waits for it: what comes together is told together.
    """
    wanted = None if interest_ids is None else set(interest_ids)
    # Shared locks: a sync that disables one of them comes before this transaction or after it.
    immediate = select(table).where(table.c.enabled, table.c.schedule == "immediate").order_by(table.c.id)
    holding = [_subscription(row._mapping) for row in conn.execute(immediate.with_for_update(read=True))]
    return [
        work.enqueue(conn, "digest", subscription.id, not_before=now + settle, now=now, hinted=hinted)
        for subscription in holding
        if wanted is None or wanted.intersection(subscription.interests)
    ]


_SET = text("""
    INSERT INTO subscriptions (id, channel, recipients, interests, schedule, enabled)
    VALUES (:id, :channel, :recipients, :interests, :schedule, :enabled)
    ON CONFLICT (id) DO UPDATE SET channel = excluded.channel, recipients = excluded.recipients,
        interests = excluded.interests, schedule = excluded.schedule, enabled = excluded.enabled
""")


def sync(conn: Connection, settings: Iterable[SubscriptionSetting], *, now: int) -> None:
    """Make the table say what the config says.

    A digest that is due stays due, an instant that passed unused too; a new schedule counts from now on.
    An immediate subscription whose interests changed looks once at what matched before.
    """
    stored = {subscription.id: subscription for subscription in listing(conn)}
    wanted = {setting.id: setting for setting in settings}
    for name in sorted(stored.keys() | wanted.keys()):  # nudge_immediate locks them in this order too
        if name in wanted:
            conn.execute(_SET, _values(wanted[name]))
            _plan(conn, wanted[name], stored.get(name), now)
        else:
            conn.execute(update(table).where(table.c.id == name).values(enabled=False))
            work.cancel(conn, "digest", name, now=now)


def _plan(conn: Connection, setting: SubscriptionSetting, old: Subscription | None, now: int) -> None:
    known = old is not None and old.enabled
    row = work.find(conn, "digest", setting.id)
    if row is None or row.state == "done":
        work.enqueue(conn, "digest", setting.id, not_before=setting.first_at, now=now)
    elif not known or (old is not None and old.schedule != setting.schedule):
        if row.state == "leased":  # by a digest that read the old schedule: it finishes at the nearer instant
            work.enqueue(conn, "digest", setting.id, not_before=setting.first_at, now=now)
        work.reschedule(conn, "digest", setting.id, not_before=setting.first_at, now=now)
    if setting.schedule == "immediate" and (old is None or not known or old.interests != setting.interests):
        work.enqueue(conn, "digest", setting.id, not_before=now, now=now)


def _values(setting: SubscriptionSetting) -> dict[str, object]:
    return {
        "id": setting.id,
        "channel": setting.channel,
        "recipients": json.dumps(setting.recipients, ensure_ascii=False),
        "interests": json.dumps(setting.interests, ensure_ascii=False),
        "schedule": setting.schedule,
        "enabled": True,
    }


def _subscription(row: object) -> Subscription:
    values = dict(row)  # type: ignore[call-overload]
    for name in ("recipients", "interests"):
        values[name] = tuple(json.loads(values[name]))
    return Subscription(**values)

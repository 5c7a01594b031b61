"""Who does not want to be told any more, and who wants to be forgotten."""

import hashlib
import json
from dataclasses import dataclass

from sqlalchemy import Connection, delete, select, text, update

from storage import deliveries, schema
from storage.rows import columns, every, note, storable

table = schema.suppressions


@dataclass(frozen=True, slots=True)
class Suppression:
    """An address that is told nothing (of one that is forgotten only a hash), and why; ms."""

    address: str
    reason: str
    created_at: int


_SUPPRESS = text("""
    INSERT INTO suppressions (address, reason, created_at) VALUES (:address, :reason, :now)
    ON CONFLICT (address) DO NOTHING
""")


def suppress(conn: Connection, address: str, *, reason: str, now: int) -> bool:
    """Send nothing more to this address; False when that was so already."""
    if suppressed(conn, address):
        return False
    conn.execute(_SUPPRESS, {"address": _plain(address), "reason": note(reason), "now": now})
    return True


def suppressed(conn: Connection, address: str) -> bool:
    """Has this address been unsubscribed, refused too often or forgotten? Case does not matter."""
    return reason(conn, address) is not None


def reason(conn: Connection, address: str) -> str | None:
    """Why this address is told nothing; None when it is told."""
    names = (_plain(address), _forgotten(address))
    return conn.execute(select(table.c.reason).where(table.c.address.in_(names))).scalars().first()


def listing(conn: Connection) -> tuple[Suppression, ...]:
    """All that are told nothing, the newest first."""
    newest_first = select(*columns(table, Suppression)).order_by(table.c.created_at.desc(), table.c.address)
    return every(conn, newest_first, Suppression)


def allow(conn: Connection, address: str) -> bool:
    """Send to this address again, because its owner asked; False when nothing stood in the way.

    What was refused before counts no more.
    """
    names = (_plain(address), _forgotten(address))
    deliveries.pardon(conn, _spellings(conn, address))
    return conn.execute(delete(table).where(table.c.address.in_(names))).rowcount > 0


def forget(conn: Connection, address: str, *, now: int) -> int:
    """Replace the address by a hash wherever it is stored, and send nothing more; how many rows held it.

    The hash keeps the promise when the config still names the address.
    """
    name = _forgotten(address)
    subscriptions = schema.subscriptions
    sent = update(schema.deliveries).where(schema.deliveries.c.recipient.in_(_spellings(conn, address)))
    rows = conn.execute(sent.values(recipient=name, receipt=None)).rowcount
    for row in conn.execute(select(subscriptions.c.id, subscriptions.c.recipients)).all():
        named = json.loads(row.recipients)
        kept = [recipient for recipient in named if _plain(recipient) != _plain(address)]
        if kept != named:
            rows += 1
            changed = update(subscriptions).where(subscriptions.c.id == row.id)
            conn.execute(changed.values(recipients=json.dumps(kept, ensure_ascii=False)))
    rows += conn.execute(delete(table).where(table.c.address == _plain(address))).rowcount
    conn.execute(_SUPPRESS, {"address": name, "reason": "forgotten", "now": now})
    return rows


def _spellings(conn: Connection, address: str) -> list[str]:
    """The address as deliveries have it, in whatever case."""
    recipients = conn.execute(select(schema.deliveries.c.recipient).distinct()).scalars()
    return [recipient for recipient in recipients if _plain(recipient) == _plain(address)]


def _plain(address: str) -> str:
    return storable(address).strip().lower()


def _forgotten(address: str) -> str:
    return f"forgotten:{hashlib.sha256(_plain(address).encode()).hexdigest()}"

"""Who does not want to be told any more, and who wants to be forgotten."""

import hashlib
import json

from sqlalchemy import Connection, delete, func, select, text, update

from storage import schema
from storage.rows import note, storable

table = schema.suppressions

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
    """Has this address been unsubscribed or forgotten? Case does not matter."""
    names = (_plain(address), _forgotten(address))
    found = select(func.count()).select_from(table).where(table.c.address.in_(names))
    return bool(conn.execute(found).scalar_one())


def allow(conn: Connection, address: str) -> bool:
    """Send to this address again, because its owner asked; False when nothing stood in the way."""
    names = (_plain(address), _forgotten(address))
    return conn.execute(delete(table).where(table.c.address.in_(names))).rowcount > 0


def forget(conn: Connection, address: str, *, now: int) -> int:
    """Replace the address by a hash wherever it is stored, and send nothing more; how many rows held it.

    The hash keeps the promise when the config still names the address.
    """
    name = _forgotten(address)
    deliveries, subscriptions = schema.deliveries, schema.subscriptions
    recipients = conn.execute(select(deliveries.c.recipient).distinct()).scalars().all()
    spellings = [recipient for recipient in recipients if _plain(recipient) == _plain(address)]
    sent = update(deliveries).where(deliveries.c.recipient.in_(spellings))
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


def _plain(address: str) -> str:
    return storable(address).strip().lower()


def _forgotten(address: str) -> str:
    return f"forgotten:{hashlib.sha256(_plain(address).encode()).hexdigest()}"

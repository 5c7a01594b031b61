"""What went to whom: one row a recipient of a digest (webhooks: of a revision), with the answer.

    pending --attempting--> attempting --accepted--> accepted
                            attempting --waiting--> pending      (refused for now, or: doubtful)
                            attempting --failed--> failed        (refused for good; a retried row tries again)
    pending --suppressed--> suppressed
A row found "attempting" by the next attempt is doubtful: the one before died in the middle.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, func, select, text, update

from storage import schema, work
from storage.rows import columns, every, note, one

table = schema.deliveries
OPEN = ("pending", "attempting", "failed")


@dataclass(frozen=True, slots=True)
class Draft:
    """A delivery to make; its id is a hash of digest, channel, recipient (and revision)."""

    id: str
    digest_id: str
    subscription_id: str
    channel: str
    recipient: str
    revision_id: int | None
    message_id: str


@dataclass(frozen=True, slots=True)
class Delivery:
    """A delivery as it stands; times in ms."""

    id: str
    digest_id: str
    subscription_id: str
    channel: str
    recipient: str
    revision_id: int | None
    message_id: str
    state: str
    doubtful: bool
    attempts: int
    receipt: str | None
    created_at: int
    changed_at: int


_ADD = text("""
    INSERT INTO deliveries (id, digest_id, subscription_id, channel, recipient, revision_id, message_id,
        state, doubtful, attempts, created_at, changed_at)
    VALUES (:id, :digest_id, :subscription_id, :channel, :recipient, :revision_id, :message_id,
        'pending', :doubtful, 0, :now, :now)
    ON CONFLICT (id) DO NOTHING
""")


def add(conn: Connection, draft: Draft, *, now: int) -> None:
    """Keep a delivery to be made; one that exists stays as it is."""
    conn.execute(_ADD, asdict(draft) | {"doubtful": False, "now": now})


def get(conn: Connection, delivery_id: str) -> Delivery | None:
    """The delivery with this id."""
    return one(conn, select(*columns(table, Delivery)).where(table.c.id == delivery_id), Delivery)


def recipient(conn: Connection, delivery_id: str) -> str | None:
    """Whom a delivery is for: its id is the token in links and subjects that ask to be left alone."""
    return conn.execute(select(table.c.recipient).where(table.c.id == delivery_id)).scalar()


def channel(conn: Connection, delivery_id: str) -> str:
    """The channel of a delivery; empty when there is no such delivery."""
    return conn.execute(select(table.c.channel).where(table.c.id == delivery_id)).scalar() or ""


def of_digest(conn: Connection, digest_id: str) -> tuple[Delivery, ...]:
    """The deliveries of a digest, by recipient."""
    found = select(*columns(table, Delivery)).where(table.c.digest_id == digest_id)
    return every(conn, found.order_by(table.c.recipient, table.c.id), Delivery)


def attempting(conn: Connection, claim: work.Claim, *, now: int) -> Delivery | None:
    """Note, before it happens, that the claimed delivery is attempted; None when it is settled already.

    Commit this before anything is sent.

    Raises:
        LeaseLost: when the row has another holder.
    """
    work.hold(conn, claim)
    open_row = update(table).where(table.c.id == claim.subject, table.c.state.in_(OPEN))
    values = {
        "doubtful": table.c.doubtful | (table.c.state == "attempting"),
        "state": "attempting",
        "attempts": table.c.attempts + 1,
        "changed_at": now,
    }
    return one(conn, open_row.values(values).returning(*columns(table, Delivery)), Delivery)


def accepted(conn: Connection, delivery_id: str, *, receipt: str, now: int) -> None:
    """The far end has it, and answered so."""
    _settle(conn, delivery_id, "accepted", receipt, now)


def waiting(conn: Connection, delivery_id: str, *, receipt: str, now: int, doubtful: bool = False) -> None:
    """The far end refused for now; or, `doubtful`, nobody can know whether it has it."""
    _settle(conn, delivery_id, "pending", receipt, now)
    if doubtful:
        conn.execute(update(table).where(table.c.id == delivery_id).values(doubtful=True))


def failed(
    conn: Connection,
    delivery_id: str,
    *,
    receipt: str,
    now: int,
    doubtful: bool = False,
    refused: bool = False,
) -> None:
    """It was given up: the far end refused the message for good, or (`refused`) the recipient.

    `doubtful`: nobody can know whether it has it.
    """
    _settle(conn, delivery_id, "failed", receipt, now)
    noted = {"refused": refused} | ({"doubtful": True} if doubtful else {})
    conn.execute(update(table).where(table.c.id == delivery_id).values(noted))


def suppressed(conn: Connection, delivery_id: str, *, now: int, why: str | None = None) -> None:
    """The recipient does not want to be told, or nobody wants it told any more: nothing more is sent."""
    begun = update(table).where(table.c.id == delivery_id, table.c.state == "attempting")
    conn.execute(begun.values(doubtful=True))
    _settle(conn, delivery_id, "suppressed", why, now)


def refusals(conn: Connection, recipient: str) -> int:
    """How often this recipient was refused since something to it was accepted."""
    accepted = select(func.max(table.c.changed_at)).where(
        table.c.recipient == recipient, table.c.state == "accepted"
    )
    since = conn.execute(accepted).scalar() or 0
    refused = table.c.refused & (table.c.state == "failed") & (table.c.changed_at > since)
    return int(conn.execute(select(func.count()).where(table.c.recipient == recipient, refused)).scalar_one())


def pardon(conn: Connection, addresses: Iterable[str]) -> None:
    """Count the refusals of these recipients from now on."""
    conn.execute(update(table).where(table.c.recipient.in_(list(addresses))).values(refused=False))


def counts(conn: Connection) -> dict[str, int]:
    """How many deliveries are in each state, and under "doubtful" how many may have arrived twice."""
    grouped = select(table.c.state, func.count()).group_by(table.c.state).order_by(table.c.state)
    numbers = {row[0]: row[1] for row in conn.execute(grouped)}
    doubtful = select(func.count()).select_from(table).where(table.c.doubtful)
    return numbers | {"doubtful": conn.execute(doubtful).scalar_one()}


def _settle(conn: Connection, delivery_id: str, state: str, receipt: str | None, now: int) -> None:
    values = {"state": state, "receipt": None if receipt is None else note(receipt), "changed_at": now}
    conn.execute(update(table).where(table.c.id == delivery_id).values(values))

"""A delivery into its receipt: attempted, accepted, refused, or doubtful."""

from sqlalchemy import Connection

from storage import clock, deliveries, digests, hosts, subscriptions, suppressions, work
from storage.deliveries import Delivery
from storage.engine import begin
from storage.work import Claim
from worker.channels.envelope import Delivery as Envelope
from worker.channels.errors import RecipientRefusedError
from worker.channels.table import CHANNELS
from worker.commit import commit
from worker.context import Context
from worker.errors import Doubtful, PlenaryError
from worker.pacing.retry import Park
from worker.steps.outcome import Fate, NotYet, Write, nothing
from worker.telling.digests import Digest, decode

REMOVED = "the configuration has this subscription no more"


def deliver(context: Context, claim: Claim) -> Write | None:
    """Send to one recipient. The attempt is committed before it, the acceptance at once after it.

    A process that dies between the two leaves the row "attempting": its next attempt is marked doubtful
    and sends the same bytes under the same Message-ID.
    """
    found = _begin_attempt(context, claim)
    if found is None:
        return nothing
    delivery, digest = found
    channel = CHANNELS[delivery.channel]
    envelope = Envelope(
        id=delivery.id,
        channel=delivery.channel,
        recipient=delivery.recipient,
        revision_id=delivery.revision_id,
        message_id=delivery.message_id,
    )
    body = channel.message(context.outbox, digest, envelope)

    def note(conn: Connection, receipt: str) -> None:
        now = clock.now(conn)
        deliveries.accepted(conn, delivery.id, receipt=receipt, now=now)
        work.finish(conn, claim, now=now)

    def accepted(receipt: str) -> None:
        commit(context.engine, lambda conn: note(conn, receipt))

    channel.send(context.outbox, digest, envelope, body, accepted)
    return None


def _begin_attempt(context: Context, claim: Claim) -> tuple[Delivery, Digest] | None:
    """Note the attempt, durably; None when there is nothing to send (any more)."""
    with begin(context.engine) as conn:
        now = clock.now(conn)
        delivery = deliveries.get(conn, claim.subject)
        if delivery is None or delivery.state not in deliveries.OPEN:
            return None
        unwanted = suppressions.reason(conn, delivery.recipient)
        if unwanted is not None:
            deliveries.suppressed(conn, delivery.id, now=now, why=unwanted)
            return None
        subscription = subscriptions.get(conn, delivery.subscription_id)
        if subscription is None or not subscription.enabled:
            deliveries.suppressed(conn, delivery.id, now=now, why=REMOVED)
            return None
        if delivery.channel == "email" and (wait := hosts.held_for(conn, hosts.MAIL_SERVER, now)):
            raise NotYet(wait)
        attempted = deliveries.attempting(conn, claim, now=now)
        digest = digests.get(conn, delivery.digest_id)
    return None if attempted is None or digest is None else (attempted, decode(digest.content))


def _count_refusal(conn: Connection, delivery_id: str, error: RecipientRefusedError, now: int) -> None:
    """A recipient that was refused often enough is told nothing more, until somebody says otherwise."""
    delivery = deliveries.get(conn, delivery_id)
    if delivery is None:
        return
    times = deliveries.refusals(conn, delivery.recipient)
    if times >= error.enough:
        often = f"refused {times} times in a row, at last" if times > 1 else "refused"
        suppressions.suppress(conn, delivery.recipient, reason=f"{often}: {error}", now=now)


def note_failed_delivery(conn: Connection, claim: Claim, error: Exception, fate: Fate, now: int) -> None:
    """Let the delivery say what its row says: refused for good, or waiting, or nobody knows."""
    # An error that nobody foresaw may have come after the last byte.
    doubtful = isinstance(error, Doubtful) or not isinstance(error, PlenaryError)
    if isinstance(fate, Park):
        refused = isinstance(error, RecipientRefusedError)
        deliveries.failed(
            conn, claim.subject, receipt=fate.reason, now=now, doubtful=doubtful, refused=refused
        )
        if isinstance(error, RecipientRefusedError):
            _count_refusal(conn, claim.subject, error, now)
    else:
        deliveries.waiting(conn, claim.subject, receipt=fate.reason, now=now, doubtful=doubtful)
        _leave_alone(conn, claim, error, now)


def _leave_alone(conn: Connection, claim: Claim, error: Exception, now: int) -> None:
    """A mail server that hangs up on us or refuses the log-in is left alone by every mail: 421, 535."""
    pause = getattr(error, "retry_after", None)
    if pause and deliveries.channel(conn, claim.subject) == "email":
        hosts.hold(conn, hosts.MAIL_SERVER, now + round(pause * 1000), now=now)

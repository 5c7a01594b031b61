"""One revision of a release to a signed event, and that to its receipt (Standard Webhooks 1.0.0)."""

import base64
import binascii
import hashlib
import hmac
import time
from collections.abc import Sequence
from urllib.parse import urlsplit

from worker.channels.envelope import Accepted, Delivery, Outbox
from worker.channels.errors import ChannelDownError, HookGoneError
from worker.channels.event import event
from worker.errors import PermanentError, TemporaryError
from worker.telling.digests import Digest

KEY_BYTES = range(24, 65)
PREFIX = "whsec_"


def payload(outbox: Outbox, digest: Digest, delivery: Delivery) -> bytes:
    """The body to post: the same bytes on every attempt; raises PermanentError without the revision."""
    try:
        return event(digest, delivery.revision_id, delivery.id, outbox.public_url)
    except ValueError as error:
        raise PermanentError(str(error)) from error


def send(
    outbox: Outbox, digest: Digest, delivery: Delivery, message: bytes, accepted: Accepted | None = None
) -> str:
    """Post a body signed as of now; the receipt is the status and the beginning of the answer.

    Raises:
        HookGoneError: 410, the hook is gone.
        TemporaryError: any other status that is not 2xx (redirects are not followed), or no connection.
        Doubtful: the connection broke after the body was on its way.
        ChannelDownError: there is no secret to sign with.
    """
    if outbox.hooks is None:
        raise ChannelDownError("webhooks are not set up")
    secrets = outbox.secrets.get(digest.subscription_id, ())
    headers = signed(secrets, delivery.id, int(time.time()), message)
    answer = outbox.hooks.post(delivery.recipient, message, headers)
    if answer.status == 410:
        raise HookGoneError("the hook answered 410: it is gone and wants no more events")
    if not 200 <= answer.status < 300:
        raise TemporaryError(f"the hook answered {answer.status}", answer.retry_after)
    receipt = f"{answer.status} {_printable(answer.body)}".strip()
    if accepted is not None:
        accepted(receipt)
    return receipt


def signed(secrets: Sequence[str], delivery_id: str, timestamp: int, body: bytes) -> dict[str, str]:
    """The headers of an attempt at `timestamp` (s); every secret signs, so that they can be exchanged."""
    if not secrets:
        raise ChannelDownError("no webhook secret is set for this subscription")
    try:
        keys = [read_secret(secret) for secret in secrets]
    except ValueError as error:
        raise ChannelDownError(str(error)) from error
    content = b".".join((delivery_id.encode(), str(timestamp).encode(), body))
    return {
        "content-type": "application/cloudevents+json; charset=utf-8",
        "webhook-id": delivery_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": " ".join(signature(key, content) for key in keys),
    }


def signature(key: bytes, content: bytes) -> str:
    """The v1 signature: HMAC-SHA256 of "id.timestamp.body" in base64."""
    return "v1," + base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()


def read_secret(secret: str) -> bytes:
    """The key of "whsec_" + base64; raises ValueError, which never shows it, unless it has 24 to 64 bytes."""
    try:
        text = secret.strip().removeprefix(PREFIX).rstrip("=")
        key = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError("a webhook secret must be whsec_ and base64") from None
    if len(key) not in KEY_BYTES:
        raise ValueError(f"a webhook secret must have 24 to 64 bytes, this one has {len(key)}")
    return key


def check_recipient(url: str) -> str:
    """The address of a hook as it is posted to; raises ValueError with what is wrong."""
    parts = urlsplit(url.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"{url[:80]!r} is no http or https address")
    if parts.username or parts.password:
        raise ValueError("an address with a user name or password is not posted to: use the secret")
    return url.strip()


def _printable(body: bytes) -> str:
    text = body[:1024].decode("utf-8", "replace")
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())

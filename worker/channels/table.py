"""Which ways out there are: one line a channel.

A channel makes a message of a digest (pure: the same bytes on every attempt) and sends it. `send` calls
`accepted` with the receipt the moment the far end has taken the message, and returns the receipt.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol

from worker.channels import email, webhook
from worker.channels.envelope import Accepted, Delivery, Outbox
from worker.telling.digests import CAP, Digest

EVENTS = 200
"""Releases of a digest whose deliveries read it one by one."""


class Send(Protocol):
    """Hands a message over; raises TemporaryError, Doubtful, PermanentError (see the channel's file)."""

    def __call__(
        self,
        outbox: Outbox,
        digest: Digest,
        delivery: Delivery,
        message: bytes,
        accepted: Accepted | None = None,
    ) -> str:
        """The receipt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """One way out.

    `each_revision`: one delivery a told revision, not one a digest. `cap`: entries of a digest at most; with
    `withhold` those above it are only counted (a person stops reading), else they come in further digests.
    `check_recipient` gives the address as it is used, or raises ValueError with what is wrong with it.
    """

    name: str
    each_revision: bool
    cap: int
    withhold: bool
    check_recipient: Callable[[str], str]
    message: Callable[[Outbox, Digest, Delivery], bytes]
    send: Send


CHANNELS: Mapping[str, Channel] = MappingProxyType(
    {
        "email": Channel(
            name="email",
            each_revision=False,
            cap=CAP,
            withhold=True,
            check_recipient=email.check_recipient,
            message=email.compose_message,
            send=email.send,
        ),
        "webhook": Channel(
            name="webhook",
            each_revision=True,
            cap=EVENTS,
            withhold=False,
            check_recipient=webhook.check_recipient,
            message=webhook.payload,
            send=webhook.send,
        ),
    }
)

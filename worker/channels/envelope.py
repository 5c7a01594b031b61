"""What every channel is given: where to, as what, and with which settings."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from worker.fetching.client import Fetcher

Accepted = Callable[[str], None]
"""Called with the receipt the moment the far end has taken the message, before the goodbyes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One message to one recipient; `id` is the same on every attempt, and what is derived from it too.

    `message_id` is what the store gave it: it outlives a change of the sender.
    """

    id: str
    channel: str
    recipient: str
    revision_id: int | None = None
    message_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpSettings:
    """The operator's mail server and what the mails say of their sender. Times in seconds.

    `sender` is "Name <address>" or an address. Bounces go to `bounces` (else to the sender), with `verp` to
    bounce+<delivery>@ the sender's domain. `unsubscribe` is the address that List-Unsubscribe names.
    """

    host: str
    sender: str
    port: int = 25
    tls: Literal["none", "starttls", "implicit"] = "starttls"
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    ca_file: Path | None = None
    bounces: str | None = None
    verp: bool = False
    unsubscribe: str | None = None
    connect_timeout: float = 30.0
    timeout: float = 300.0
    final_timeout: float = 600.0
    deadline: float = 1200.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbox:
    """What the channels need of the configuration and the process; what is None is not set up.

    `hooks` is a Fetcher made with `[webhook] allow_addresses` and deadline; `secrets` are the signing secrets
    of each subscription, all of which sign. `public_url` is where people reach this house, if at all.
    """

    smtp: SmtpSettings | None = None
    hooks: Fetcher | None = field(default=None, repr=False)
    secrets: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    public_url: str | None = None
